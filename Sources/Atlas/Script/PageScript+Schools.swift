extension PageScript {
  /// A place's schools by kind, how they have changed, and the places that are like it or beside it.
  static let schools = #"""
    /** The schools of a place by kind and by who runs them: a table whose first column is a picture. */
    function schoolsOf(index) {
      const flat = data.panel.schools[index];
      if (!flat) return [];
      const hands = data.panel.hands;
      const rows = data.panel.kinds.map((name, kind) => [name,
        flat.slice(kind * hands.length, (kind + 1) * hands.length)])
        .map(([name, counts]) => [name, counts, counts.reduce((sum, count) => sum + count, 0)])
        .filter((row) => row[2] > 0);
      const most = Math.max(...rows.map((row) => row[2]));
      const bar = (counts) => {
        let from = 0;
        return draw('svg', { class: 'bar', viewBox: '0 0 200 10', preserveAspectRatio: 'none',
          'aria-hidden': 'true' }, ...counts.map((count, hand) => {
          const part = draw('rect', { x: from, y: 0, width: count / most * 200, height: 10,
            class: 'k-' + hands[hand][1] });
          from += count / most * 200;
          return part;
        }));
      };
      return [make('h3', {}, 'Schools by kind'), make('p', { class: 'key' },
        ...hands.map(([name, key]) => make('span', {}, swatch(key), ' ', name))), make('table',
        { class: 'kinds', 'aria-label': 'Open state-funded schools by kind and by who runs them' },
        make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Kind'),
          ...hands.map(([name, key]) => make('th', { scope: 'col' }, swatch(key), make('span', { class: 'unseen' }, name))),
          make('th', { scope: 'col' }, 'All'))),
        make('tbody', {}, ...rows.map(([name, counts, all]) => make('tr', {},
          make('th', { scope: 'row' }, name, bar(counts)),
          ...counts.map((count) => make('td', {}, String(count))), make('td', {}, String(all))))))];
    }

    /** The share of academies over the years, here and in England, and what changed of late. */
    function changeOf(index) {
      const years = data.panel.years;
      const shares = index < 0 ? data.panel.england : data.panel.shares[index];
      const parts = [];
      if (shares && years.length > 1 && isNumber(shares[years.length - 1])) {
        const lines = index < 0 ? [shares] : [data.panel.england || [], shares];
        const path = (cells) => cells.map((cell, year) => [year, cell])
          .filter((point) => isNumber(point[1])).map(([year, cell], i) => (i === 0 ? 'M' : 'L')
            + (year / (years.length - 1) * 200).toFixed(1) + ' ' + (62 - Number(cell) * 0.6).toFixed(1))
          .join('');
        const name = index < 0 ? 'England' : data.places[index].name;
        const last = years.length - 1;
        const first = Math.max(0, last - 5);
        parts.push(make('p', {}, 'Of the schools that are open today, '
          + words(shares[last], '%') + ' are academies; in ' + years[first] + ' it was '
          + words(shares[first], '%') + (index >= 0 && data.panel.england
            ? '. In England it went from ' + words(data.panel.england[first], '%') + ' to '
              + words(data.panel.england[last], '%') : '') + '.'),
        draw('svg', { class: 'line', viewBox: '0 0 200 64', 'aria-hidden': 'true' },
          draw('path', { class: 'axis', d: 'M0 2H200M0 32H200M0 62H200' }),
          ...lines.map((cells, i) => draw('path', { d: path(cells),
            class: i === lines.length - 1 ? 'own' : 'other' }))),
        make('p', { class: 'what' }, 'From ' + years[0] + ' to ' + years[last] + ', 0 to 100%'
          + (index < 0 ? '.' : '; dark: ' + name + ', grey: England.')),
        make('details', {}, make('summary', {}, 'Year by year'), make('table',
          { 'aria-label': 'Share of schools that are academies' },
          make('thead', {}, make('tr', {}, make('th', { scope: 'col' }, 'Year'),
            make('th', { scope: 'col' }, name), ...(index < 0 ? []
              : [make('th', { scope: 'col' }, 'England')]))),
          make('tbody', {}, ...years.map((year, i) => make('tr', {}, make('th', { scope: 'row' }, year),
            ...[...lines].reverse().map((cells) => make('td', {}, words(cells[i] || 'x', '%')))))))));
      }
      const rows = data.panel.changes.filter((row) => row[0] === index);
      if (rows.length > 0) {
        const items = rows.map(([, kind, name, before, after]) => make('li', {},
          make('span', { class: 'name' }, kind + ': ' + name), ' ', make('span', { class: 'what' },
            [before, after].filter((text) => text !== '').join(' → '))));
        parts.push(make('p', {}, plural(rows.length, 'change') + ' to schools since the release before:'),
          make('ul', { class: 'trusts' }, ...items.slice(0, 5)));
        if (items.length > 5) {
          parts.push(make('details', {}, make('summary', {}, plural(items.length - 5, 'more change')),
            make('ul', { class: 'trusts' }, ...items.slice(5))));
        }
      }
      return parts.length > 0 ? [make('h3', {}, 'Change'), ...parts] : [];
    }

    /** A button that leads to a place, and to the head of its panel. */
    function placeButton(index) {
      const button = make('button', { type: 'button' }, data.places[index].name);
      button.addEventListener('click', () => {
        go({ la: index });
        byId('panel-title').focus({ preventScroll: true });
      });
      return button;
    }

    /** The places most like one, with their figures in the layer in view. */
    function alikeTo(index) {
      const all = neighboursOf(index);
      if (all.length === 0) return [];
      return [make('h3', { class: 'near-title' }, 'Most like it'), make('p', { class: 'what' },
        'Its ' + plural(all.length, 'statistical neighbour') + ', the most alike first, as DfE lists them. '
          + 'Under “Alike” stands the mean of their figures.'),
      alikeList(index)];
    }

    function alikeList(index) {
      return make('ol', { class: 'alike', id: 'alike' }, ...neighboursOf(index).map(([other, how]) => (
        make('li', {}, placeButton(other), ' ', make('span', { class: 'what' },
          [data.panel.closeness[how], layer().cells ? told(layer(), other) : ''].filter(Boolean)
            .join('; '))))));
    }

    function nearby(place) {
      if (place.near.length === 0) return [];
      return [make('h3', { class: 'near-title' }, 'Adjoining'), make('ul', { class: 'near' },
        ...place.near.map((index) => make('li', {}, placeButton(index))))];
    }
    """#
}
