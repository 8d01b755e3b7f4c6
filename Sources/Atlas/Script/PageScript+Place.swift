extension PageScript {
  /// The panel: what there is in the chosen place, and every figure with others' beside it.
  static let panel = #"""
    /** The headings that a reader has opened, which stay so from place to place. */
    const opened = new Set();

    /** The rows of figures by layer, and what is drawn, so that a change of layer moves marks alone. */
    const figureRows = new Map();
    let drawn = null;

    function drawPanel(before) {
      if (drawn === state.la + ' ' + state.via + ' ' + state.pins) {
        const view = byId('panel-body').querySelector('.in-view');
        if (view) view.replaceWith(inView());
        const alike = byId('alike');
        if (alike) alike.replaceWith(alikeList(state.la));
        for (const [one, row] of figureRows) row.classList.toggle('now', one === layer());
        if (before.layer !== state.layer && figureRows.has(layer())) {
          figureRows.get(layer()).closest('details').open = true;
        }
        return;
      }
      drawn = state.la + ' ' + state.via + ' ' + state.pins;
      figureRows.clear();
      const place = state.la < 0 ? null : data.places[state.la];
      document.body.classList.toggle('chosen', place !== null);
      byId('panel-title').textContent = place ? place.name : 'England';
      const parts = [];
      if (place) {
        if (state.via !== '') parts.push(make('p', { class: 'via' }, state.via));
        parts.push(make('p', { class: 'sentence' }, sentenceOf(state.la)),
          make('p', { class: 'where' }, place.regionName + '. Codes ' + place.old + ' and '
            + place.code + '.'), inView(), pinButton(state.la),
          ...collaborationOf(state.la), ...coverOf(state.la), ...schoolsOf(state.la),
          ...trustsOf(state.la), ...changeOf(state.la), make('h3', {}, 'Every figure'));
      } else {
        parts.push(make('p', { class: 'where' },
          'Choose a local authority on the map or in the list to see what is known of it.'));
        parts.push(...changeOf(-1));
      }
      const columns = columnsOf(state.la);
      for (const group of new Set(data.layers.filter((one) => one.cells).map((one) => one.group))) {
        parts.push(groupTable(group, columns));
      }
      if (place) parts.push(...alikeTo(state.la), ...nearby(place), ...linkedOf(state.la),
        linksOf(place));
      parts.push(make('p', { class: 'where' }, 'As at ' + data.asAt + '.'));
      byId('panel-body').replaceChildren(...parts);
      byId('panel').scrollTop = 0;
    }

    /** What there is in a place, in a sentence. */
    function sentenceOf(index) {
      const number = (id) => {
        const one = data.layers.find((each) => each.id === id);
        return one && isNumber(one.cells[index]) ? Number(one.cells[index]) : null;
      };
      const parts = [];
      const known = data.panel.partnerships.filter((one) => one.atWork && one.is
        && one.at.some((at, i) => i % 2 === 0 && at === index));
      if (data.panel.partnerships.length > 0) {
        parts.push(known.length === 0 ? 'no partnership is known so far'
          : known.length === 1 ? 'one partnership is known' : known.length + ' partnerships are known');
      }
      const [all, academies, at] = ['school_count', 'academy_count', 'trust_count'].map(number);
      if (all !== null && academies !== null) {
        parts.push(academies.toLocaleString('en-GB') + ' of ' + plural(all, 'school')
          + (academies === 1 ? ' is an academy' : ' are academies'));
      }
      if (at !== null) parts.push(plural(at, 'trust') + (at === 1 ? ' is' : ' are') + ' at work');
      return 'In ' + data.places[index].name + ' ' + parts.join(', ').replace(/, ([^,]*)$/, ' and $1')
        + '.';
    }

    /** What the layers in view say of the place, so that the panel answers what the map asks. */
    function inView() {
      const lines = [layer(), over()].filter(Boolean).map((one) => make('p', {},
        make('b', {}, one.title + ': '), told(one, state.la)));
      return make('div', { class: 'in-view' }, ...lines);
    }

    /** How much of what names the place was linked, so that a low count is not read as little. */
    function linkedOf(index) {
      const lines = data.layers.filter((one) => one.group === 'Linkage' && one.cells
        && isNumber(one.cells[index])).map((one) => one.title + ': '
        + words(one.cells[index], one.unit) + '.');
      return lines.length === 0 ? [] : [make('h3', {}, 'How sure the counts are'),
        make('p', { class: 'where' }, lines.join(' ') + ' What is not linked is in no count here.')];
    }

    function linksOf(place) {
      return make('p', { class: 'where' }, 'A short link to this place: ',
        make('a', { href: '#la=' + place.code }, '#la=' + place.code),
        '. It goes on working when the map is drawn anew. ',
        ...(/^[A-Za-z0-9]+$/.test(place.code) ? [make('a', { href: 'la/' + place.code + '.html' },
          'A page of it to print')] : []));
    }
    """#

  /// The figures: of the place, of those like it, of its region and of England.
  static let figures = #"""
    /** The columns beside each other: what each is called, and its cell in a layer. */
    function columnsOf(index) {
      const place = data.places[index];
      const region = place ? data.regions.findIndex((one) => one.code === place.region) : -1;
      const columns = [];
      if (place) columns.push(['Here', (one) => one.cells[index]]);
      if (place && neighboursOf(index).length > 0) {
        columns.push(['Alike', (one) => meanOf(one, neighboursOf(index).map(([other]) => other))]);
      }
      if (region >= 0) columns.push(['Region', (one) => one.regions[region]]);
      if (data.layers.some((one) => one.england)) columns.push(['England', (one) => one.england]);
      return columns;
    }

    /** The statistical neighbours of a place, and how like it each is. */
    function neighboursOf(index) {
      const pairs = data.panel.neighbours[index] || [];
      return pairs.flatMap((one, i) => (i % 2 === 0 ? [[one, pairs[i + 1]]] : []));
    }

    /** The mean of some places' figures, to as many places; not where half of them have none. */
    function meanOf(one, indexes) {
      const cells = indexes.map((index) => one.cells[index]).filter(isNumber);
      if (cells.length * 2 <= indexes.length) return 'z';
      const after = Math.max(...cells.map((cell) => (cell.split('.')[1] || '').length));
      return (cells.reduce((sum, cell) => sum + Number(cell), 0) / cells.length).toFixed(after);
    }

    function groupTable(group, columns) {
      const head = make('tr', {}, make('th', { scope: 'col' }, make('span', { class: 'unseen' }, 'Figure')),
        ...columns.map(([name]) => make('th', { scope: 'col', class: name === 'Alike' ? 'spare' : '' },
          name)));
      const rows = data.layers.filter((one) => one.group === group && one.cells)
        .map((one) => { const row = make('tr', { class: one === layer() ? 'now' : '' },
          make('th', { scope: 'row' }, one.title + (one.unit === '' || one.unit === '%' ? ''
            : ' (' + one.unit + ')')),
          ...columns.map(([name, cell]) => make('td',
            { class: (isNumber(cell(one)) ? '' : 'words') + (name === 'Alike' ? ' spare' : '') },
            words(cell(one), one.unit === '%' ? '%' : ''))));
        figureRows.set(one, row);
        return row; });
      const name = group || 'Indicators';
      const table = make('table', { 'aria-label': name }, make('thead', {}, head),
        make('tbody', {}, ...rows));
      const details = make('details', { open: opened.has(name) || group === layer().group ? '' : null },
        make('summary', {}, name), table);
      details.addEventListener('toggle', () => {
        if (details.open) opened.add(name);
        else opened.delete(name);
      });
      return details;
    }
    """#
}
