extension PageScript {
  /// The table of the layers in view, the first thing under the map that can be copied.
  static let values = #"""
    let areValuesStale = true;
    let areValuesNear = false;

    /** Draws the table when it is about to be seen, for it is long and lies below the map. */
    function drawValues() {
      areValuesStale = true;
      if (areValuesNear) fillValues();
    }

    new IntersectionObserver((seen) => {
      areValuesNear = seen[seen.length - 1].isIntersecting;
      if (areValuesNear) fillValues();
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
