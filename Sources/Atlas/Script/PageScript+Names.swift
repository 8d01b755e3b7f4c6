extension PageScript {
  /// What can be found: names unfolded and made plain when they are first asked for.
  static let names = #"""
    const counts = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    const rows = (lines) => (lines === '' ? [] : lines.split('\n'));
    const plural = (count, one) => count.toLocaleString('en-GB') + ' ' + one + (count === 1 ? '' : 's');

    /** Sorted names of which each line says only what differs from the line before. */
    function unfolded(lines) {
      let before = '';
      return rows(lines).map((line) => {
        before = before.slice(0, counts.indexOf(line[0])) + line.slice(1);
        return before;
      });
    }

    /** Letters without accents, case or marks; saints and churches in one spelling. */
    function plain(text) {
      const words = text.normalize('NFD').replace(/[\u0300-\u036f'\u2019]/g, '').toLowerCase()
        .replace(/&/g, ' and ').replace(/[^a-z0-9]+/g, ' ').trim();
      return (' ' + words + ' ').replace(/ (?:saints?|sts) /g, ' st ')
        .replace(/ (?:c of e|cofe|church of england) /g, ' ce ').trim();
    }

    /** The trusts with their schools by place, most first. */
    const trusts = once(() => {
      const about = rows(data.find.trustAbout);
      return unfolded(data.find.trusts).map((name, index) => {
        const [id, reach, kind, ...areas] = about[index].split(' ');
        const at = areas.map((area) => area.split(':').map(Number));
        return { name, id, reach, kind, at, size: at.reduce((sum, area) => sum + area[1], 0) };
      });
    });

    /** Every name that leads to a place: what it is, where it leads, and a word more. */
    const finder = once(() => {
      const entries = [];
      const codes = new Map();
      const wheres = data.places.map((place) => ' ' + plain(place.name));
      const add = (rank, kind, name, at, note, ...known) => {
        const entry = { rank, kind, name, at, note, key: ' ' + plain(name), where: wheres[at] };
        entries.push(entry);
        for (const code of known) {
          if (code) codes.set(code, [...(codes.get(code) || []), entry]);
        }
      };
      data.places.forEach((place, index) => {
        const before = Object.entries(data.find.superseded).filter((one) => one[1] === index);
        add(0, 'Local authority', place.name, index, place.regionName, place.code, place.old,
          ...before.map((one) => one[0]));
      });
      for (const one of data.find.former) {
        for (const index of one.now) {
          add(1, 'Until ' + one.until, one.name, index, 'now ' + data.places[index].name, one.code,
            one.old);
        }
      }
      for (const one of groups()) {
        const first = data.places[one.at[0]].name;
        for (const name of [one.name, ...one.also]) {
          add(1.5, one.kind, name, one.at[0], one.at.length === 1 ? 'in ' + first
            : 'in ' + one.at.length + ' local authorities', one.name === name ? one.code : '');
          entries[entries.length - 1].of = one;
        }
      }
      data.layers.forEach((one, index) => {
        if (!one.cover) return;
        add(1.5, one.group === 'Hubs' ? 'Kind of hub' : one.group === 'Programmes' ? 'Programme' : 'Layer',
          one.title, 0, 'on the map');
        const entry = entries[entries.length - 1];
        entry.where = ' ';
        entry.show = index;
      });
      for (const one of trusts()) {
        const where = data.places[one.at[0][0]].name;
        add(2, 'Trust', one.name, one.at[0][0], plural(one.size, 'school') + ', '
          + (one.at.length === 1 ? 'in ' : 'most in ') + where, one.id, one.id.replace('TR', ''));
      }
      unfolded(data.find.schools).forEach((name, index) => {
        const code = data.find.schoolCodes.slice(index * 6, index * 6 + 6);
        const at = parseInt(code.slice(4), 36);
        const urn = String(parseInt(code.slice(0, 4), 36));
        add(3, 'School', name, at, data.places[at].name + ', URN ' + urn, urn);
      });
      const districts = new Map(rows(data.find.districts).map((line) => {
        const [name, ...at] = line.split(' ');
        return [name, at.map(Number)];
      }));
      return { entries, codes, districts };
    });

    /** What has areas of its own: partnerships, hubs and combined authorities at work somewhere. */
    const groups = once(() => [
      ...data.panel.partnerships.filter((one) => one.atWork && one.at.length > 0).map((one) => ({
        id: 'partnership:' + one.id, layer: 'partnership', kind: one.is ? 'Partnership' : 'Collaboration',
        name: one.name, also: one.also, code: one.id, at: one.at.filter((at, i) => i % 2 === 0),
      })),
      ...data.find.groups.map(([layerIndex, kind, code, name, ...at]) => ({
        id: data.layers[layerIndex].id + ':' + code, layer: data.layers[layerIndex].id, kind, name,
        also: [], code, at,
      })),
    ]);

    const vocabulary = once(() => [...new Set(finder().entries.flatMap((one) => one.key.split(' ')))]);

    function once(make) {
      let made = null;
      return () => { if (made === null) made = make(); return made; };
    }
    """#
}
