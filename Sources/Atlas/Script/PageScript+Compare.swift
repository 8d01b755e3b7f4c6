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
}
