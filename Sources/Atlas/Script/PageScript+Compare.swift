extension PageScript {
  /// Comparing: up to four places pinned beside each other, and every place ranked in a strip.
  static let compare = #"""
    const mostPins = 4;

    /** A button that pins a place, or lets go of it. */
    function pinButton(index) {
      const isPinned = state.pins.includes(index);
      const isFull = !isPinned && state.pins.length >= mostPins;
      const button = make('button', { type: 'button', class: 'pin', id: 'pin',
        'aria-pressed': String(isPinned), disabled: isFull ? '' : null },
      isPinned ? 'Pinned: let go' : isFull ? 'Four are pinned already' : 'Pin to compare');
      button.addEventListener('click', () => {
        pin(index);
        byId('pin').focus();
      });
      return button;
    }

    function pin(index) {
      const isPinned = state.pins.includes(index);
      go({ pins: isPinned ? state.pins.filter((one) => one !== index) : [...state.pins, index] });
      say(data.places[index].name + (isPinned ? ' is no longer pinned' : ' is pinned: '
        + plural(state.pins.length, 'place') + ' to compare below the map'));
    }

    function drawCompare() {
      byId('compare').hidden = state.pins.length === 0;
      if (state.pins.length === 0) { byId('compare-body').replaceChildren(); return; }
      const head = make('tr', {}, make('th', { scope: 'col' }, 'Layer'),
        ...state.pins.map((index) => {
          const button = make('button', { type: 'button', 'aria-label': 'Let go of ' + data.places[index].name },
            '×');
          button.addEventListener('click', () => {
            pin(index);
            byId(state.pins.length > 0 ? 'compare' : 'layer').focus();
          });
          return make('th', { scope: 'col' }, data.places[index].name, ' ', button);
        }), make('th', { scope: 'col' }, 'England'));
      const groups = [...new Set(data.layers.map((one) => one.group))];
      const bodies = groups.map((group) => make('tbody', {},
        make('tr', {}, make('th', { scope: 'rowgroup', colspan: state.pins.length + 2, class: 'group' }, group)),
        ...data.layers.filter((one) => one.group === group
          && (!one.id.startsWith('functions_') || one === layer())).map(compareRow)));
      byId('compare-body').replaceChildren(make('table', { id: 'compared' },
        make('thead', {}, head), ...bodies));
    }

    /** A layer of the pinned places: each figure with a bar, from none to the most of them all. */
    function compareRow(one) {
      const cells = state.pins.map((index) => (one.cells ? one.cells[index] : ''));
      const all = one.cells ? [...cells, one.unit === '%' ? one.england || '' : ''] : [];
      const most = Math.max(0, ...all.filter(isNumber).map(Number));
      const cell = (text, number) => make('td', { class: one.cells ? '' : 'words' }, text,
        ...(isNumber(number) && most > 0 && Number(number) >= 0 ? [draw('svg', { class: 'bar',
          viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
        draw('rect', { x: 0, y: 0, width: Math.min(100, Number(number) / most * 100), height: 6,
          class: 'k-3' }))] : []));
      return make('tr', { class: one === layer() ? 'now' : '' }, make('th', { scope: 'row' }, one.title),
        ...state.pins.map((index, i) => cell(one.cover || one.id === 'partnership' ? told(one, index)
          : kindOf(one, index), cells[i])),
        one.cells ? cell(words(one.england || 'z', one.unit), one.unit === '%' ? one.england || '' : '')
          : make('td', { class: 'words' }, ''));
    }
    """#

  /// The strip: a bar for each place in the order of the list, and a slider that walks along it.
  static let strip = #"""
    const bars = [];
    let ranking = [];

    function drawStrip() {
      const one = layer();
      ranking = inOrder();
      const numbers = one.cells ? one.cells.filter(isNumber).map(Number) : [];
      const least = Math.min(0, ...numbers);
      const most = Math.max(...numbers, 1e-9);
      const drawing = byId('bars');
      if (bars.length === 0) {
        data.places.forEach(() => bars.push(drawing.appendChild(draw('rect', {}))));
      }
      const step = 1000 / ranking.length;
      ranking.forEach((index, rank) => {
        const number = one.cells && isNumber(one.cells[index]) ? Number(one.cells[index]) : null;
        const height = !one.cells ? 100 : number === null ? 12 : 4 + (number - least) / (most - least) * 96;
        const bar = bars[index];
        bar.setAttribute('x', (rank * step).toFixed(2));
        bar.setAttribute('y', (100 - height).toFixed(1));
        bar.setAttribute('width', (step * 0.86).toFixed(2));
        bar.setAttribute('height', height.toFixed(1));
        bar.setAttribute('class', 'bar-of k-' + one.keys[index] + (isOut(index) ? ' out' : ''));
      });
      const flags = [...new Set([state.la, ...state.pins])].filter((index) => index >= 0);
      byId('flags').replaceChildren(...flags.map((index) => {
        const x = (ranking.indexOf(index) + 0.43) * step;
        return draw('path', { class: index === state.la ? 'flag chosen-flag' : 'flag',
          d: 'M' + (x - 6) + ' 114L' + x + ' 102L' + (x + 6) + ' 114z' });
      }));
      byId('rank').max = ranking.length;
      const start = state.la >= 0 ? ranking.indexOf(state.la) + 1 : 1;
      byId('rank').value = start;
      tellRank(false);
    }

    /** Says which place the slider stands at; the map shows it too. */
    function tellRank(isWalking) {
      const rank = Number(byId('rank').value);
      const index = ranking[rank - 1];
      const text = rank + ' of ' + ranking.length + ': ' + data.places[index].name + ', '
        + told(layer(), index);
      byId('rank').setAttribute('aria-valuetext', text);
      byId('ranked').textContent = text;
      bars.forEach((bar, i) => bar.classList.toggle('at', isWalking && i === index));
      if (isWalking) point(index);
    }

    /** Every place in the order of the layer, those without a figure last. */
    function inOrder() {
      const one = layer();
      const number = (index) => (!one.cells ? -parseInt(one.at[index], 36)
        : isNumber(one.cells[index]) ? Number(one.cells[index]) : -Infinity);
      return data.places.map((place, index) => index)
        .sort((a, b) => (number(a) === number(b) ? a - b : number(a) < number(b) ? 1 : -1));
    }

    byId('rank').addEventListener('input', () => tellRank(true));
    byId('rank').addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        go({ la: ranking[Number(byId('rank').value) - 1] });
      }
    });
    byId('rank').addEventListener('blur', () => { tellRank(false); point(-1); });
    byId('bars').addEventListener('click', (event) => {
      const index = bars.indexOf(event.target);
      if (index >= 0) go({ la: index });
    });
    byId('bars').addEventListener('pointermove', (event) => {
      const index = bars.indexOf(event.target);
      if (index < 0) return;
      byId('rank').value = ranking.indexOf(index) + 1;
      tellRank(true);
    });
    byId('bars').addEventListener('pointerleave', () => { tellRank(false); point(-1); });
    """#

  /// The table of the layers in view, the first thing under the map that can be copied.
  static let values = #"""
    let areValuesStale = true;

    /** Draws the table when it is about to be seen, for it is long and lies below the map. */
    function drawValues() {
      areValuesStale = true;
      const top = byId('values').getBoundingClientRect().top;
      if (top < window.innerHeight + 200) fillValues();
    }

    new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) fillValues();
    }, { rootMargin: '200px' }).observe(byId('values'));

    function fillValues() {
      if (!areValuesStale) return;
      areValuesStale = false;
      const shown = [layer(), over()].filter(Boolean);
      byId('now-title').textContent = shown.map((one) => one.title).join(', with ');
      const row = (name, region, cells, kind) => make('tr', { class: kind },
        make('th', { scope: 'row' }, name), make('td', { class: 'in' }, region),
        ...cells.map((cell, i) => make('td', { class: shown[i].cells ? '' : 'in' }, cell)));
      const rows = [];
      if (shown.some((one) => one.england)) {
        rows.push(row('England', '', shown.map((one) => (one.england ? words(one.england, one.unit) : '')),
          'nation'));
      }
      if (shown.some((one) => one.cells)) {
        data.regions.forEach((region, i) => rows.push(row(region.name, '', shown.map((one) => (
          one.cells ? words(one.regions[i], one.unit) : '')), 'region')));
      }
      for (const index of ranking) {
        if (isOut(index)) continue;
        const place = data.places[index];
        rows.push(row(place.name, place.regionName, shown.map((one) => told(one, index)),
          index === state.la || state.pins.includes(index) ? 'now' : ''));
      }
      byId('now').replaceChildren(make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Place'),
        make('th', { scope: 'col' }, 'Region'),
        ...shown.map((one) => make('th', { scope: 'col', class: one.cells ? '' : 'in' }, one.title)))),
      make('tbody', {}, ...rows));
    }
    """#
}
