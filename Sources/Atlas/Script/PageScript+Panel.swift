extension PageScript {
  /// The heading, and the list of places in the order of their figures.
  static let list = #"""
    function drawLayer() {
      byId('finding').textContent = layer().finding;
      byId('answer').textContent = layer().answer;
      document.title = data.title + ': ' + layer().label;
      byId('layer').value = layer().name;
      const rows = byId('table').rows;
      for (const row of rows) {
        for (let index = 0; index < data.layers.length; index += 1) {
          row.cells[index + 2].classList.toggle('now', index === state.layer);
        }
      }
    }

    /** Letters without accents, case or marks, so that typing is enough to get anywhere. */
    function plain(text) {
      return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase()
        .replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, ' ').trim();
    }

    /** The places to list: highest figures first, those without one after them, by name. */
    function listed() {
      const asked = plain(state.query);
      const number = (index) => (isNumber(cellOf(index)) ? Number(cellOf(index)) : -Infinity);
      return data.places.map((place, index) => index)
        .filter((index) => state.filter === null || layer().keys[index] === state.filter)
        .filter((index) => asked === ''
          || (' ' + plain(data.places[index].name)).includes(' ' + asked)
          || data.places[index].code.toLowerCase() === asked || data.places[index].old === asked)
        .sort((a, b) => (number(a) === number(b) ? a - b : number(a) < number(b) ? 1 : -1));
    }

    function drawList() {
      const order = listed();
      const items = order.map((index) => {
        const place = data.places[index];
        const button = make('button',
          { type: 'button', 'aria-current': index === state.la ? 'true' : null },
          make('span', { class: 'swatch k-' + layer().keys[index] }),
          make('span', { class: 'who' }, place.name),
          make('span', { class: 'figure' }, wordsOf(index)));
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
      const isWhole = state.query === '' && state.filter === null;
      byId('found').textContent = isWhole ? ''
        : order.length === 0 ? 'No local authority is called that. Try fewer letters.'
        : order.length + (order.length === 1 ? ' local authority' : ' local authorities') + ' listed'
          + (state.query === '' ? '' : '; Enter opens ' + data.places[order[0]].name);
    }

    byId('search').addEventListener('input', (event) => {
      state.query = event.target.value;
      drawList();
      byId('list').scrollTop = 0;
    });
    byId('search').addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        const order = listed();
        if (state.query !== '' && order.length > 0) {
          const index = order[0];
          state.query = '';
          event.target.value = '';
          go({ la: index });
        }
      } else if (event.key === 'Escape' && event.target.value !== '') {
        event.preventDefault();
        state.query = '';
        event.target.value = '';
        drawList();
      }
    });
    """#

  /// The panel: every figure of the chosen place, its region and England beside it.
  static let panel = #"""
    function drawPanel() {
      const place = state.la < 0 ? null : data.places[state.la];
      document.body.classList.toggle('chosen', place !== null);
      byId('panel-title').textContent = place ? place.name : 'England';
      const parts = [];
      if (place) {
        parts.push(make('p', { class: 'where' }, place.regionName + '. Codes ' + place.old + ' and '
          + place.code + '.'));
      } else {
        parts.push(make('p', { class: 'where' },
          'Choose a local authority on the map or in the list to see it beside its region.'));
      }
      const region = place ? data.regions.find((one) => one.code === place.region) : null;
      const columns = [];
      if (place) columns.push(['Here', place.cells]);
      if (region) columns.push(['Region', region.cells]);
      if (data.england) columns.push(['England', data.england]);
      if (columns.length > 0) {
        for (const group of [...new Set(data.layers.map((one) => one.group))]) {
          parts.push(groupTable(group, columns));
        }
      }
      if (place && place.near.length > 0) parts.push(...nearby(place));
      parts.push(make('p', { class: 'where' }, 'As at ' + data.asAt + '.'));
      byId('panel-body').replaceChildren(...parts);
      byId('panel').scrollTop = 0;
    }

    function groupTable(group, columns) {
      const head = make('tr', {}, make('th', { scope: 'col' }, make('span', { class: 'unseen' }, 'Indicator')),
        ...columns.map(([name]) => make('th', { scope: 'col' }, name)));
      const rows = data.layers.map((one, index) => [one, index])
        .filter(([one]) => one.group === group)
        .map(([one, index]) => make('tr', { class: index === state.layer ? 'now' : '' },
          make('th', { scope: 'row' }, one.label),
          ...columns.map(([, cells]) => make('td', { class: isNumber(cells[index]) ? '' : 'words' },
            words(cells[index], one.unit)))));
      return make('table', {}, make('caption', {}, group || 'Indicators'),
        make('thead', {}, head), make('tbody', {}, ...rows));
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

  /// The layer on the screen as a file, symbols as published.
  static let download = #"""
    function quoted(text) {
      return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    }

    byId('download').addEventListener('click', () => {
      const rows = [['new_la_code', 'old_la_code', 'la_name', 'region_name', layer().name]];
      for (const place of data.places) {
        rows.push([place.code, place.old, place.name, place.regionName, place.cells[state.layer]]);
      }
      const text = rows.map((row) => row.map(quoted).join(',') + '\n').join('');
      const address = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
      const link = make('a', { href: address, download: layer().name + '.csv' });
      link.click();
      setTimeout(() => URL.revokeObjectURL(address), 1000);
      say('Downloaded ' + layer().name + '.csv');
    });
    """#
}
