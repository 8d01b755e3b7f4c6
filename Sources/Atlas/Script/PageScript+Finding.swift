extension PageScript {
  /// The search: codes, postcodes, then names, the nearest spelling where no name is written so.
  static let search = #"""
    const mostFound = 12;

    /** A text with the short names of counties and boroughs written out, where it has any. */
    function written(text) {
      if (Object.hasOwn(data.find.short, text)) return plain(data.find.short[text]);
      return text.split(' ').map((word) => (Object.hasOwn(data.find.words, word)
        ? data.find.words[word] : word)).join(' ');
    }

    /** How well a name answers: the whole of it, its beginning, words in order, in any, with a place. */
    function fit(entry, text, words) {
      const { key, where } = entry;
      const place = key.indexOf(' ' + text);
      if (place === 0) return key.length === text.length + 1 ? 0 : 1;
      if (place > 0) return 2;
      if (words.every((word) => key.includes(' ' + word))) return 3;
      return key.includes(' ' + words[0])
        && words.every((word) => key.includes(' ' + word) || where.includes(' ' + word)) ? 4 : -1;
    }

    function ranked(text) {
      const words = text.split(' ');
      const found = [];
      for (const entry of finder().entries) {
        const how = fit(entry, text, words);
        if (how >= 0) found.push([how, entry]);
      }
      return found.sort((a, b) => a[0] - b[0] || a[1].rank - b[1].rank
        || a[1].key.length - b[1].key.length || (a[1].key < b[1].key ? -1 : 1))
        .slice(0, mostFound).map((one) => one[1]);
    }

    /** How many slips of the pen part two words: letters more, less, other or changed about. */
    function slips(a, b, most) {
      if (Math.abs(a.length - b.length) > most) return most + 1;
      let older = [];
      let old = Array.from({ length: b.length + 1 }, (_, index) => index);
      for (let i = 1; i <= a.length; i += 1) {
        const row = [i];
        for (let j = 1; j <= b.length; j += 1) {
          const other = a[i - 1] === b[j - 1] ? 0 : 1;
          row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + other);
          if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
            row[j] = Math.min(row[j], older[j - 2] + 1);
          }
        }
        if (Math.min(...row) > most) return most + 1;
        [older, old] = [old, row];
      }
      return old[b.length];
    }

    /** The known words nearest to one that nobody wrote; the last word may be unfinished. */
    function nearest(word, isLast) {
      if (word.length < 3) return [word];
      const most = word.length < 8 ? 1 : 2;
      const near = [];
      let isKnown = false;
      for (const known of vocabulary()) {
        if (isLast ? known.startsWith(word) : known === word) { isKnown = true; continue; }
        if (known.length < 3) continue;
        const least = Math.min(slips(word, known, most),
          isLast ? slips(word, known.slice(0, word.length), most) : most + 1);
        if (least <= most) near.push([least, known]);
      }
      near.sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
      return [...(isKnown ? [word] : []), ...near.slice(0, 5).map((one) => one[1])];
    }

    function forgiven(text) {
      const words = text.split(' ').slice(0, 6);
      const near = words.map((word, index) => nearest(word, index === words.length - 1));
      const base = words.map((word, index) => near[index][0] || word);
      const texts = new Set([base.join(' ')]);
      near.forEach((others, index) => {
        for (const other of others) texts.add(base.map((word, i) => (i === index ? other : word)).join(' '));
      });
      texts.delete(text);
      const found = [...texts].flatMap(ranked);
      return [...new Set(found)].slice(0, mostFound);
    }

    /** The places of the schools in a postcode district, for a district or a whole postcode. */
    function byPostcode(code) {
      const parts = /^([A-Z]{1,2}[0-9][0-9A-Z]?)([0-9][A-Z]{2})?$/;
      const whole = /^(.+)[0-9][A-Z]{2}$/.exec(code);
      const tries = whole ? [whole[1], code] : [code];
      const district = tries.find((one) => parts.test(one) && finder().districts.has(one));
      if (!district) return [];
      return finder().districts.get(district).map((at) => ({
        kind: 'Postcode ' + district, name: data.places[at].name, at, note: 'has schools there',
      }));
    }

    /** What answers a text, best first, and whether its spelling was forgiven. */
    function find(asked) {
      const text = plain(asked.slice(0, 80));
      if (text === '') return { found: [], isForgiven: false };
      const code = asked.toUpperCase().replace(/\s/g, '');
      const direct = [...(finder().codes.get(code) || []), ...byPostcode(code)];
      const full = written(text);
      const known = full === text ? [] : ranked(full);
      const found = [...new Set([...direct, ...known.filter((one) => one.rank === 0),
        ...ranked(text), ...known])].slice(0, mostFound);
      return found.length > 0 ? { found, isForgiven: false }
        : { found: forgiven(text), isForgiven: true };
    }
    """#

  /// The box to type in and the list that drops from it, as WAI-ARIA describes a combobox.
  static let box = #"""
    const box = byId('search');
    let offered = [];
    let active = -1;

    function offer(found) {
      offered = found;
      active = -1;
      byId('offers').replaceChildren(...found.map((entry, index) => {
        const item = make('li', { role: 'option', id: 'offer-' + index, 'aria-selected': 'false' },
          make('span', { class: 'who' }, entry.name), ' ',
          make('span', { class: 'what' }, entry.kind + ': ' + entry.note));
        item.addEventListener('pointerdown', (event) => event.preventDefault());
        item.addEventListener('click', () => choose(index));
        return item;
      }));
      byId('offers').hidden = found.length === 0;
      box.setAttribute('aria-expanded', String(found.length > 0));
      box.removeAttribute('aria-activedescendant');
    }

    function activate(index) {
      const items = byId('offers').children;
      if (active >= 0) items[active].setAttribute('aria-selected', 'false');
      active = index;
      if (active < 0) { box.removeAttribute('aria-activedescendant'); return; }
      items[active].setAttribute('aria-selected', 'true');
      items[active].scrollIntoView({ block: 'nearest' });
      box.setAttribute('aria-activedescendant', items[active].id);
    }

    function choose(index) {
      const entry = offered[index];
      box.value = '';
      offer([]);
      byId('found').textContent = '';
      if (entry.show !== undefined) { go({ layer: entry.show, of: null }); return; }
      if (entry.of && entry.of.at.length > 1) {
        go({ la: -1, of: entry.of, layer: data.layers.findIndex((one) => one.id === entry.of.layer) });
        return;
      }
      const via = entry.kind === 'Local authority' ? ''
        : entry.kind + ': ' + entry.name + ' (' + entry.note + ')';
      go({ la: entry.at, via });
    }

    box.addEventListener('input', () => {
      const { found, isForgiven } = find(box.value);
      offer(found);
      byId('found').textContent = plain(box.value) === '' ? ''
        : found.length === 0 ? 'Nothing is called that. Try fewer letters.'
        : isForgiven ? 'Nothing is written so; ' + plural(found.length, 'name') + ' like it.'
        : found.length === mostFound ? 'The first ' + mostFound + ' are listed.'
        : plural(found.length, 'answer') + '.';
    });
    box.addEventListener('focus', () => setTimeout(finder, 0), { once: true });
    box.addEventListener('blur', () => offer([]));
    box.addEventListener('keydown', (event) => {
      const count = offered.length;
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && count > 0) {
        event.preventDefault();
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // One place more than there are offers: the box itself, with none of them active.
        activate((active + 1 + step + count + 1) % (count + 1) - 1);
      } else if (event.key === 'Enter') {
        event.preventDefault();
        if (count > 0) choose(Math.max(active, 0));
      } else if (event.key === 'Escape' && (count > 0 || box.value !== '')) {
        event.preventDefault();
        if (count === 0) box.value = '';
        offer([]);
        byId('found').textContent = '';
      }
    });
    """#
}
