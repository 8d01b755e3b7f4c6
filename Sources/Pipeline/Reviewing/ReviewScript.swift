/// The script of the review page.
///
/// It builds elements one by one and never from markup, so that no name can become a tag.
enum ReviewScript {
  /// The whole script.
  static let all =
    "(() => {\n'use strict';\n" + [ground, keeping, show, act, give].joined(separator: "\n")
    + "\n})();"

  /// The data, what is judged so far, and how it is kept while the page is closed.
  private static let ground = #"""
    const data = JSON.parse(document.getElementById('data').textContent);
    const byId = (id) => document.getElementById(id);
    const main = byId('main');
    const who = byId('who');
    const items = data.items;
    /** What is judged, by the item's place: {means, out, why}; means is an id, '' or 'unsure?'. */
    let judged = {};
    let past = [];
    let at = 0;
    let isRuling = false;
    const unsure = '?';

    function make(name, attributes, ...children) {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes || {})) {
        if (key === 'class') element.className = value;
        else if (value !== null) element.setAttribute(key, value);
      }
      element.append(...children.filter((child) => child !== null));
      return element;
    }
    const say = (text) => { byId('said').textContent = text; };
    const isJudged = (place) => {
      const one = judged[place];
      return Boolean(one && (one.means !== undefined || one.out.length > 0));
    };
    """#

  /// Judgements outlive the page where the browser lets them.
  private static let keeping = #"""
    const store = 'abep review ' + data.pipeline + ' ' + data.release;
    function keep() {
      const byMention = {};
      for (const [place, one] of Object.entries(judged)) byMention[items[place].id] = one;
      try {
        localStorage.setItem(store, JSON.stringify({ who: who.value, judged: byMention }));
      } catch { /* A browser that keeps nothing is no reason to stop. */ }
    }
    function recall() {
      try {
        const kept = JSON.parse(localStorage.getItem(store) || '{}');
        who.value = kept.who || '';
        items.forEach((item, place) => {
          if (kept.judged && kept.judged[item.id]) judged[place] = kept.judged[item.id];
        });
      } catch { judged = {}; }
    }
    function remember() { past.push([at, JSON.stringify(judged[at] || null)]); }
    function undo() {
      const last = past.pop();
      if (!last) { say('Nothing to undo'); return; }
      const before = JSON.parse(last[1]);
      if (before) judged[last[0]] = before; else delete judged[last[0]];
      at = last[0];
      keep();
      draw('Undone');
    }
    """#

  /// The name at hand, with what it may mean.
  private static let show = #"""
    const words = (text) => text.toLowerCase().normalize('NFKD').match(/[\p{L}\p{N}]+/gu) || [];

    /** A text in which the words that another has too are marked. */
    function marked(text, other) {
      const known = new Set(words(other));
      return text.split(/([\p{L}\p{N}]+)/u).map((part) =>
        words(part).some((word) => known.has(word)) ? make('mark', {}, part) : part);
    }
    function facts(pairs) {
      return make('dl', { class: 'facts' }, ...pairs.map(([name, value]) =>
        make('div', {}, make('dt', {}, name), make('dd', {}, value))));
    }
    function reasons(list) {
      return make('ul', { class: 'reasons' }, ...list.map((reason) =>
        make('li', { class: / -[0-9.]+$/.test(reason) ? 'contra' : 'pro' }, reason)));
    }
    function candidate(item, one, place) {
      const mine = judged[at] || { out: [] };
      const isOut = mine.out.includes(one.id);
      const button = make('button', { type: 'button', 'aria-pressed': String(mine.means === one.id) },
        make('kbd', {}, String(place + 1)), make('span', { class: 'unseen' }, ' It means ' + one.name));
      button.addEventListener('click', () => mean(one.id));
      const rule = make('button', { type: 'button', 'aria-pressed': String(isOut) }, 'Not this',
        make('span', { class: 'unseen' }, ': ' + one.name));
      rule.addEventListener('click', () => ruleOut(one.id));
      return make('li', {
        class: 'one' + (mine.means === one.id ? ' chosen' : '') + (isOut ? ' out' : ''),
      },
      button,
      make('div', {}, make('span', { class: 'name' }, ...marked(one.name, item.text)), ' ',
        make('span', { class: 'over' }, one.id,
          one.share === null ? '' : ' · ' + Math.round(one.share * 100) + '%')),
      rule, facts(one.facts), one.reasons.length > 0 ? reasons(one.reasons) : null);
    }
    function answer(label, key, value) {
      const mine = judged[at] || {};
      const button = make('button', {
        type: 'button', class: mine.means === value ? 'chosen' : '',
        'aria-pressed': String(mine.means === value),
      }, label + ' ', make('kbd', {}, key));
      button.addEventListener('click', () => mean(value));
      return button;
    }
    function draw(said) {
      const item = items[at];
      const mine = judged[at] || { out: [] };
      const other = mine.means && mine.means !== unsure
        && !item.candidates.some((one) => one.id === mine.means) ? mine.means : '';
      const id = make('input', { id: 'other', autocomplete: 'off', value: other });
      id.addEventListener('change', () => { if (id.value.trim()) mean(id.value.trim()); });
      const why = make('input', { id: 'why', autocomplete: 'off', value: mine.why || '' });
      why.addEventListener('change', () => reason(why.value));
      main.replaceChildren(
        make('p', { class: 'over' }, (at + 1) + ' of ' + items.length + ' · ' + item.kind + ' in '
          + item.source + (item.rows > 1 ? ', ' + item.rows + ' rows' : '')
          + (item.effect ? ' · could move a figure of an area by '
            + (Math.round(item.effect * 10) / 10 || 'less than 0.1') + ' points' : '')),
        make('h1', { id: 'name' }, item.text || '(no name)'), facts(item.context),
        make('h2', {}, item.candidates.length > 0 ? 'Which is meant?' : 'Nothing like it was found.'),
        make('ol', {}, ...item.candidates.map((one, place) => candidate(item, one, place))),
        make('div', { class: 'acts' }, answer('Nothing of the register', 'n', ''),
          answer('Unsure', 'u', unsure)),
        make('label', { class: 'why', for: 'other' }, 'Another id of the register ',
          make('kbd', {}, 'o')), id,
        make('label', { class: 'why', for: 'why' }, 'Why ', make('kbd', {}, 'w')), why);
      const count = items.filter((_, place) => isJudged(place)).length;
      byId('progress').textContent = count + ' of ' + items.length + ' judged';
      byId('done').max = items.length;
      byId('done').value = count;
      main.focus({ preventScroll: true });
      window.scrollTo(0, 0);
      say((said ? said + '. ' : '') + (at + 1) + ' of ' + items.length + ': ' + item.text + '. '
        + item.candidates.map((one, place) => (place + 1) + ' ' + one.name).join(', '));
    }
    """#

  /// What keys and buttons do.
  private static let act = #"""
    function isNamed() {
      if (who.value.trim()) return true;
      who.focus();
      say('Say who you are first');
      return false;
    }
    function mine() {
      remember();
      judged[at] = judged[at] || { out: [], why: '' };
      return judged[at];
    }
    function go(step) {
      at = Math.min(Math.max(at + step, 0), items.length - 1);
      draw();
    }
    function next() {
      for (let step = 1; step <= items.length; step += 1) {
        const place = (at + step) % items.length;
        if (!isJudged(place)) { at = place; draw(); return; }
      }
      draw('All are judged: download them with d');
    }
    function mean(value) {
      if (!isNamed()) return;
      const one = mine();
      one.means = value;
      one.out = one.out.filter((id) => id !== value);
      keep();
      next();
    }
    function ruleOut(id) {
      if (!isNamed()) return;
      const one = mine();
      one.out = one.out.includes(id) ? one.out.filter((other) => other !== id) : [...one.out, id];
      if (one.means === id) delete one.means;
      keep();
      draw('Ruled out');
    }
    function reason(text) {
      mine().why = text;
      keep();
    }
    const keys = {
      n: () => mean(''), u: () => mean(unsure), x: () => {
        isRuling = true;
        say('Which not? Press its digit');
      },
      o: () => byId('other').focus(), w: () => byId('why').focus(), z: undo, g: next, d: download,
      ArrowLeft: () => go(-1), ArrowRight: () => go(1),
    };
    document.addEventListener('keydown', (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement) {
        if (event.key === 'Escape' || event.key === 'Enter') {
          event.preventDefault();
          // The field's own change comes first, and may already lead to the next name.
          event.target.blur();
          main.focus({ preventScroll: true });
        }
        return;
      }
      const one = items[at].candidates[Number(event.key) - 1];
      if (/^[1-9]$/.test(event.key) && one) {
        event.preventDefault();
        if (isRuling) ruleOut(one.id); else mean(one.id);
        isRuling = false;
      } else if (keys[event.key]) {
        event.preventDefault();
        const wasRuling = isRuling;
        keys[event.key]();
        isRuling = event.key === 'x' && !wasRuling;
      }
    });
    """#

  /// The file of judgements.
  private static let give = #"""
    const cell = (text) => (/[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text);
    function today() {
      const now = new Date();
      const two = (number) => String(number).padStart(2, '0');
      return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
    }
    function rows() {
      const rows = [['mention', 'candidate', 'verdict', 'who', 'when', 'why', 'expires']];
      items.forEach((item, place) => {
        const one = judged[place];
        if (!one) return;
        const end = [who.value.trim(), today(), one.why || '', ''];
        for (const id of one.out) rows.push([item.id, id, 'not', ...end]);
        if (one.means === unsure) rows.push([item.id, '', 'unsure', ...end]);
        else if (one.means !== undefined) rows.push([item.id, one.means, 'match', ...end]);
      });
      return rows;
    }
    function download() {
      if (!isNamed()) return;
      const text = rows().map((row) => row.map(cell).join(',') + '\n').join('');
      const link = make('a', {
        href: URL.createObjectURL(new Blob([text], { type: 'text/csv' })),
        download: 'judgements-' + data.pipeline + '-'
          + (who.value.trim().replace(/[^\p{L}\p{N}]+/gu, '-') || 'nobody') + '.csv',
      });
      link.click();
      URL.revokeObjectURL(link.href);
      say('Downloaded');
    }
    byId('download').addEventListener('click', download);
    who.addEventListener('change', keep);
    recall();
    draw();
    if (!who.value) who.focus();
    """#
}
