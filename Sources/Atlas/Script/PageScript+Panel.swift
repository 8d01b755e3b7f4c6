extension PageScript {
  /// The heading, and the list of places in the order of their figures.
  static let list = #"""
    function drawLayer() {
      byId('finding').textContent = layer().finding;
      byId('answer').textContent = layer().answer;
      document.title = data.title + ': ' + layer().title;
      byId('layer').value = layer().id;
      const rows = byId('table').rows;
      for (const row of rows) {
        for (let index = 0; index < data.layers.length; index += 1) {
          row.cells[index + 2].classList.toggle('now', index === state.layer);
        }
      }
    }

    /** The places to list: highest figures first, or by the legend's order of kinds; then by name. */
    function listed() {
      const one = layer();
      const number = (index) => (!one.cells ? -parseInt(one.at[index], 36)
        : isNumber(one.cells[index]) ? Number(one.cells[index]) : -Infinity);
      return data.places.map((place, index) => index)
        .filter((index) => state.filter === null || layer().keys[index] === state.filter)
        .sort((a, b) => (number(a) === number(b) ? a - b : number(a) < number(b) ? 1 : -1));
    }

    function drawList() {
      const order = listed();
      const items = order.map((index) => {
        const place = data.places[index];
        const button = make('button',
          { type: 'button', 'aria-current': index === state.la ? 'true' : null },
          swatch(layer().keys[index]),
          make('span', { class: 'who' }, place.name),
          make('span', { class: layer().cells ? 'figure' : 'kind' }, layer().cells ? told(layer(), index)
            : layer().marks[parseInt(layer().at[index], 36)].label));
        button.addEventListener('click', () => {
          go({ la: index });
          const again = byId('list').querySelector('[aria-current] ');
          if (again && !isNarrow()) again.focus();
        });
        return make('li', { 'data-i': index }, button);
      });
      const top = byId('list').scrollTop;
      byId('list').replaceChildren(...items);
      byId('list').scrollTop = top;
    }
    """#

  /// The panel: every figure of the chosen place, its region and England beside it.
  static let panel = #"""
    function drawPanel() {
      const place = state.la < 0 ? null : data.places[state.la];
      document.body.classList.toggle('chosen', place !== null);
      byId('panel-title').textContent = place ? place.name : 'England';
      const parts = [];
      if (place) {
        if (state.via !== '') parts.push(make('p', { class: 'via' }, state.via));
        parts.push(make('p', { class: 'where' }, place.regionName + '. Codes ' + place.old + ' and '
          + place.code + '.'));
      } else {
        parts.push(make('p', { class: 'where' },
          'Choose a local authority on the map or in the list to see it beside its region.'));
      }
      const region = place ? data.regions.findIndex((one) => one.code === place.region) : -1;
      const columns = [];
      if (place) columns.push(['Here', (one) => one.cells[state.la]]);
      if (region >= 0) columns.push(['Region', (one) => one.regions[region]]);
      if (data.layers.some((one) => one.england)) columns.push(['England', (one) => one.england]);
      if (columns.length > 0) {
        for (const group of new Set(data.layers.filter((one) => one.cells).map((one) => one.group))) {
          parts.push(groupTable(group, columns));
        }
      }
      if (place) parts.push(...trustsOf(state.la));
      if (place && place.near.length > 0) parts.push(...nearby(place));
      parts.push(make('p', { class: 'where' }, 'As at ' + data.asAt + '.'));
      byId('panel-body').replaceChildren(...parts);
      byId('panel').scrollTop = 0;
    }

    function groupTable(group, columns) {
      const head = make('tr', {}, make('th', { scope: 'col' }, make('span', { class: 'unseen' }, 'Indicator')),
        ...columns.map(([name]) => make('th', { scope: 'col' }, name)));
      const rows = data.layers.map((one, index) => [one, index])
        .filter(([one]) => one.group === group && one.cells)
        .map(([one, index]) => make('tr', { class: index === state.layer ? 'now' : '' },
          make('th', { scope: 'row' }, one.title),
          ...columns.map(([, cell]) => make('td', { class: isNumber(cell(one)) ? '' : 'words' },
            words(cell(one), one.unit)))));
      const name = group || 'Indicators';
      const table = make('table', { 'aria-label': name }, make('thead', {}, head),
        make('tbody', {}, ...rows));
      const isOpen = opened.has(name) || group === layer().group;
      const details = make('details', { open: isOpen ? '' : null }, make('summary', {}, name), table);
      details.addEventListener('toggle', () => {
        if (details.open) opened.add(name);
        else opened.delete(name);
      });
      return details;
    }

    /** The headings that a reader has opened, which stay so from place to place. */
    const opened = new Set();

    /** The trusts with schools in a place: how many of theirs are here, and how far they reach. */
    function trustsOf(index) {
      const here = trusts().flatMap((one) => one.at.filter((area) => area[0] === index)
        .map((area) => [area[1], one])).sort((a, b) => b[0] - a[0]);
      if (here.length === 0) return [];
      const items = here.map(([count, one]) => make('li', {}, make('span', { class: 'who' }, one.name),
        ' ', make('span', { class: 'what' }, (count === one.size
          ? one.size === 1 ? 'its one school' : 'all its ' + one.size + ' schools'
          : count + ' of its ' + one.size + ' schools')
          + (one.reach === '-' ? '' : '; ' + one.reach + ' trust'))));
      const parts = [make('h3', {}, plural(here.length, 'trust') + ' at work here'),
        make('ul', { class: 'trusts' }, ...items.slice(0, 8))];
      if (items.length > 8) {
        parts.push(make('details', {}, make('summary', {}, plural(items.length - 8, 'more trust')),
          make('ul', { class: 'trusts' }, ...items.slice(8))));
      }
      return parts;
    }

    function nearby(place) {
      const items = place.near.map((index) => {
        const button = make('button', { type: 'button' }, data.places[index].name);
        button.addEventListener('click', () => {
          go({ la: index });
          byId('panel-title').focus({ preventScroll: true });
        });
        return make('li', {}, button);
      });
      return [make('h3', { class: 'near-title' }, 'Adjoining'), make('ul', { class: 'near' }, ...items)];
    }
    """#
}
