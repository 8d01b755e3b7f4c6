extension PageScript {
  /// The layer on the screen as files of data, each with where it comes from inside.
  static let files = #"""
    const about = data.about;
    const noteOf = (one, name) => (one.notes.find((line) => line[0] === name) || ['', ''])[1];
    const sourceOf = (one) => noteOf(one, 'Source') || about.sources;
    const markOf = (one, index) => one.marks[parseInt(one.at[index], 36)];
    const detailOf = (one, index) => (one.details ? data.texts[one.details[index]] : '');
    const sentence = (text) => (text === '' || text.endsWith('.') ? text : text + '.');

    /** What a layer and what lies over it have for a place, as named values. */
    function valuesAt(index) {
      return [layer(), over()].filter((one) => one).flatMap((one) => (one.cells
        ? [[one.id, one.cells[index]]]
        : [[one.id, markOf(one, index).label], [one.id + '_names', detailOf(one, index)]]));
    }

    /** Where the values come from, as named values. */
    function provenance() {
      return [['as_at', about.asAt],
        ['source', [layer(), over()].filter((one) => one).map(sourceOf).join('; ')],
        ['licence', about.licence], ['release', about.release],
        ...(about.notice === '' ? [] : [['notice', about.notice]])];
    }

    function quoted(text) {
      return /[",\n\r]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
    }

    /** DfE's tidy columns: who and when first, then the values, then where they come from. */
    function csv() {
      const head = ['time_period', 'time_identifier', 'geographic_level', 'country_code',
        'country_name', 'region_code', 'region_name', 'old_la_code', 'new_la_code', 'la_name'];
      const rows = [[...head, ...valuesAt(0).map((one) => one[0]),
        ...provenance().map((one) => one[0])]];
      const add = (level, place, values) => rows.push([about.period, 'Reporting year', level,
        'E92000001', 'England', ...place, ...values, ...provenance().map((one) => one[1])]);
      // Kinds are of authorities alone; a row of a region would have nothing to say.
      if (layer().cells && !over()) {
        const nothing = ['', '', ''];
        if (layer().england !== undefined) add('National', ['', '', ...nothing], [layer().england]);
        data.regions.forEach((one, index) => add(
          'Regional', [one.code, one.name, ...nothing], [layer().regions[index]]));
      }
      data.places.forEach((place, index) => add('Local authority',
        [place.region, place.regionName, place.old, place.code, place.name],
        valuesAt(index).map((one) => one[1])));
      return rows.map((row) => row.map(quoted).join(',') + '\n').join('');
    }

    /** RFC 7946: a feature for each authority, where the figures come from beside them. */
    function geoJSON() {
      const value = ([name, text]) => [name, isNumber(text) ? Number(text) : text];
      const members = [['type', 'FeatureCollection'], ['name', layer().id],
        ['title', layer().finding], ['vintage', about.vintage],
        ['attribution', about.attributions.join(' ')], ...provenance()];
      const features = data.places.flatMap((place, index) => {
        const path = shapes.boundaries[index];
        return path ? [{
          type: 'Feature', id: place.code,
          properties: Object.fromEntries([['la_name', place.name], ['old_la_code', place.old],
            ['region_code', place.region], ['region_name', place.regionName],
            ...valuesAt(index).map(value), ['words', wordsOf(index)]]),
          geometry: geometryOf(path.getAttribute('d')),
        }] : [];
      });
      return '{\n' + members.map(([name, text]) => JSON.stringify(name) + ':' + JSON.stringify(text)
        + ',\n').join('') + '"features":[\n'
        + features.map((one) => JSON.stringify(one)).join(',\n') + '\n]}\n';
    }

    function save(content, type, form) {
      const name = [layer().id, ...(over() ? [over().id] : []),
        ...(form === 'csv' || form === 'geojson' ? [] : [state.map === 'hex' ? 'hexagons'
          : 'boundaries', ...(state.in === '' ? [] : [state.in])])].join('_') + '.' + form;
      const address = URL.createObjectURL(new Blob([content], { type }));
      make('a', { href: address, download: name.toLowerCase() }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10000);
      say('Downloaded ' + name.toLowerCase());
    }

    const forms = {
      csv: () => save(csv(), 'text/csv', 'csv'),
      geojson: () => save(geoJSON(), 'application/geo+json', 'geojson'),
      svg: () => save(picture().text, 'image/svg+xml', 'svg'),
      png: () => painted(picture()).then((blob) => save(blob, 'image/png', 'png')),
    };

    byId('downloads').addEventListener('click', (event) => {
      const button = event.target.closest('button');
      if (button) forms[button.dataset.form]();
    });
    """#
}
