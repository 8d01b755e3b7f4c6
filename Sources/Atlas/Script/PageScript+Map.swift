extension PageScript {
  /// The map: fills, legend, marks and the words beside the pointer.
  static let map = #"""
    const shapes = { boundaries: [], hex: [] };
    const enlarged = [];
    const names = [];
    let current = 0;
    let pointed = -1;

    function prepareMap() {
      if (!hasMap) return;
      const drawing = byId('drawing');
      drawing.setAttribute('role', 'group');
      figure.classList.add('scriptable');
      for (const [map, id] of [['boundaries', 'boundaries'], ['hex', 'hexagons']]) {
        for (const path of byId(id).querySelectorAll('.la')) {
          const index = Number(path.dataset.i);
          shapes[map][index] = path;
          path.querySelector('title').remove();
          path.setAttribute('role', 'button');
          path.setAttribute('tabindex', '-1');
        }
      }
      for (const path of document.querySelectorAll('#inset .la')) {
        enlarged[Number(path.dataset.i)] = path;
      }
      for (const text of drawing.querySelectorAll('.names text')) {
        const index = Number(text.dataset.i);
        names[index] = [...(names[index] || []), text];
      }
      current = shapes.boundaries.findIndex((path) => path);
      const indexOf = (event) => {
        const path = event.target.closest('.la');
        return path ? Number(path.dataset.i) : -1;
      };
      drawing.addEventListener('click', (event) => {
        const index = indexOf(event);
        if (index >= 0) { current = index; go({ la: index }); }
      });
      drawing.addEventListener('pointermove', (event) => {
        if (event.pointerType !== 'touch') point(indexOf(event), event.target);
      });
      drawing.addEventListener('pointerleave', () => point(-1));
      // On the figure: a drawing that listens for focus becomes a stop of the tab key itself.
      figure.addEventListener('focusin', (event) => {
        if (indexOf(event) < 0) return;
        current = indexOf(event);
        mark('focus', event.target.matches(':focus-visible') ? current : -1);
        point(current);
        rove();
      });
      figure.addEventListener('focusout', () => { mark('focus', -1); point(-1); });
      drawing.addEventListener('keydown', onMapKey);
    }

    /** Only one shape is in the tab order; arrow keys walk from it. */
    function rove() {
      for (const path of shapes[state.map]) {
        if (path) path.setAttribute('tabindex', path === shapes[state.map][current] ? '0' : '-1');
      }
    }

    function mark(kind, index) {
      if (!hasMap) return;
      const pairs = [['#marks', shapes[state.map][index]], ['#inset', enlarged[index]]];
      for (const [where, path] of pairs) {
        for (const line of figure.querySelectorAll(
          where + ' .' + kind + '-halo,' + where + ' .' + kind + '-line')) {
          if (path) line.setAttribute('d', path.getAttribute('d'));
          else line.removeAttribute('d');
        }
      }
    }

    /** Shows the figure of a place above its shape, or above another that stands for it. */
    function point(index, near) {
      if (!hasMap || index === pointed) return;
      pointed = index;
      const tip = byId('tip');
      tip.hidden = index < 0;
      for (const item of byId('list').children) {
        item.classList.toggle('near', Number(item.dataset.i) === index);
      }
      if (index < 0) return;
      tip.replaceChildren(make('strong', {}, data.places[index].name), ': ' + wordsOf(index));
      const shape = (near || shapes[state.map][index]).getBoundingClientRect();
      const frame = figure.getBoundingClientRect();
      const middle = shape.left + shape.width / 2 - frame.left - tip.offsetWidth / 2;
      const left = Math.max(0, Math.min(frame.width - tip.offsetWidth, middle));
      const above = shape.top - frame.top - tip.offsetHeight - 8;
      const top = above < 0 ? shape.bottom - frame.top + 8 : above;
      tip.style.transform = 'translate(' + Math.round(left) + 'px,' + Math.round(top) + 'px)';
    }

    function drawMap() {
      if (!hasMap) return;
      figure.dataset.map = state.map;
      for (const radio of document.querySelectorAll('input[name="map"]')) {
        radio.checked = radio.value === state.map;
      }
      const one = layer();
      data.places.forEach((place, index) => {
        const isOut = state.filter !== null && one.keys[index] !== state.filter;
        for (const map of ['boundaries', 'hex']) {
          const path = shapes[map][index];
          if (!path) continue;
          path.setAttribute('class', 'la k-' + one.keys[index] + (isOut ? ' out' : '')
            + (members().has(index) ? '' : ' beyond'));
          path.setAttribute('aria-label', place.name + ': ' + wordsOf(index));
          path.setAttribute('aria-pressed', String(index === state.la));
        }
        if (enlarged[index]) {
          enlarged[index].setAttribute('class', 'la k-' + one.keys[index] + (isOut ? ' out' : ''));
        }
        const isPale = data.dark.includes(one.keys[index]);
        for (const text of names[index] || []) {
          text.setAttribute('class', isOut ? 'faint' : isPale ? 'pale' : '');
        }
      });
      byId('drawing').setAttribute('aria-label', 'Map of local authorities: ' + one.title
        + '. Arrow keys walk, Enter chooses, Escape leaves.');
      drawPart();
      if (state.la >= 0 && shapes[state.map][state.la]) current = state.la;
      if (!members().has(current)) current = Math.min(...members());
      mark('chosen', state.la);
      mark('focus', -1);
      pointed = -2;
      point(-1);
      rove();
      drawLegend();
      drawAbout();
    }

    /** What the indicator is, how it is computed, its source and its limits. */
    function drawAbout() {
      const one = layer();
      const lines = [...one.notes, ...one.marks.filter((each) => each.meaning !== '')
        .map((each) => [each.label + ':', each.meaning])];
      byId('about').replaceChildren(...lines.map(([name, text]) => (
        name === '' ? make('p', {}, text) : make('p', {}, make('b', {}, name), ' ' + text))));
    }

    function drawLegend() {
      const one = layer();
      const lines = one.marks.map((each) => {
        const button = make('button', { type: 'button', 'aria-pressed': String(state.filter === each.key) },
          swatch(each.key),
          make('span', { class: 'range' }, each.label, ...(each.meaning !== ''
            ? [make('span', { class: 'why' }, each.meaning)] : [])),
          make('span', { class: 'size' }, String(each.count),
            make('span', { class: 'unseen' }, each.count === 1 ? ' local authority' : ' local authorities')));
        button.addEventListener('click', () => {
          state.filter = state.filter === each.key ? null : each.key;
          drawMap();
          drawList();
          const again = [...byId('legend').querySelectorAll('button')];
          again[one.marks.indexOf(each)].focus();
        });
        return make('li', {}, button);
      });
      byId('legend').replaceChildren(
        make('p', { class: 'legend-title' }, make('span', {}, one.legend), ' ',
          make('abbr', { title: 'local authorities' }, 'LAs')),
        make('ul', {}, ...lines), ...symbolLegend());
    }
    """#

  /// The part of the map that is seen: all of England, a region or a combined authority.
  static let parts = #"""
    const choice = byId('in');
    let shown = null;
    let shownMap = '';
    /** How much of the map's width is seen. */
    let grain = 1;

    function optionOf(code) {
      return [...choice.options].find((option) => option.value === code) || choice.options[0];
    }

    /** The places of the part that is seen. */
    function members() {
      const option = optionOf(state.in);
      if (option.members === undefined) {
        const list = option.dataset.members;
        option.members = new Set(list === '' ? data.places.keys() : list.split(' ').map(Number));
      }
      return option.members;
    }

    /** Whether a place can be seen in a part: its middle is within what is shown. */
    function isSeen(index, code) {
      if (!hasMap || index < 0) return true;
      const [x, y, width, height] = optionOf(code).dataset[state.map].split(' ').map(Number);
      const at = data.places[index][state.map === 'hex' ? 'hex' : 'at'];
      return !at || (at[0] >= x && at[0] <= x + width && at[1] >= y && at[1] <= y + height);
    }

    /** Looks at a part: at once at first and for those who want stillness, else in a short move. */
    function drawPart() {
      choice.value = state.in;
      byId('whole').hidden = state.in === '';
      figure.classList.toggle('part', state.in !== '');
      for (const group of figure.querySelectorAll('.names')) {
        group.classList.toggle('now',
          group.dataset.map === state.map && group.dataset.in === state.in);
      }
      const to = optionOf(state.in).dataset[state.map].split(' ').map(Number);
      const from = shown;
      if (from !== null && to.every((value, index) => value === from[index])) return;
      const isStill = from === null || shownMap !== state.map
        || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      shown = to;
      shownMap = state.map;
      const look = (box) => {
        byId('drawing').setAttribute('viewBox', box.map(Math.round).join(' '));
        // Hatches, dots and symbols keep their size on the screen.
        grain = box[2] / Number(choice.options[0].dataset[state.map].split(' ')[2]);
        figure.style.setProperty('--grain', grain.toFixed(3));
        for (const pattern of byId('drawing').querySelectorAll('pattern[id^="m-"]')) {
          pattern.setAttribute('patternTransform', 'scale(' + grain.toFixed(3) + ')');
        }
        sizeSymbols();
      };
      if (isStill) { look(to); return; }
      const begin = performance.now();
      const step = (now) => {
        if (shown !== to) return;
        const share = Math.min(1, Math.max(0, (now - begin) / 250));
        const eased = share * share * (3 - 2 * share);
        look(to.map((value, index) => from[index] + (value - from[index]) * eased));
        if (share < 1) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }

    if (hasMap) {
      choice.addEventListener('change', () => go({ in: choice.value }));
      byId('whole').addEventListener('click', () => { go({ in: '' }); choice.focus(); });
    }
    """#

  /// Keys on the map: arrows walk, Enter chooses, Escape leaves.
  static let keys = #"""
    const ways = {
      ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1],
    };

    function focusPlace(index) {
      const path = index >= 0 ? shapes[state.map][index] : null;
      if (path) { current = index; rove(); path.focus(); }
    }

    /** The nearest place within 60 degrees of a direction, what lies straight ahead first. */
    function nearestTowards(from, way) {
      const spot = state.map === 'hex' ? 'hex' : 'at';
      const start = data.places[from][spot];
      let best = -1;
      let least = Infinity;
      data.places.forEach((place, index) => {
        const there = place[spot];
        if (!there || index === from || !members().has(index)) return;
        const dx = there[0] - start[0];
        const dy = there[1] - start[1];
        const ahead = dx * way[0] + dy * way[1];
        const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
        if (ahead <= 0 || aside > ahead * 1.74) return;
        const cost = Math.hypot(dx, dy) * (1 + aside / ahead / 2);
        if (cost < least) { least = cost; best = index; }
      });
      return best;
    }

    function onMapKey(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (ways[event.key]) {
        event.preventDefault();
        focusPlace(nearestTowards(current, ways[event.key]));
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const index = current;
        go({ la: index });
        if (!isNarrow()) focusPlace(index);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        const index = current;
        if (state.la >= 0) leave();
        else if (state.in !== '') go({ in: '' });
        else { byId('layer').focus(); return; }
        focusPlace(index);
      }
    }

    /** Goes back to England. */
    function leave() {
      const index = state.la;
      if (index < 0) return;
      go({ la: -1 });
      if (!isNarrow()) focusPlace(index);
    }

    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        point(-1);
        if (state.la < 0 && state.in !== '' && !isNarrow()) go({ in: '' });
        leave();
      }
    });
    """#
}
