extension PageScript {
  /// Partnerships with what is known of each, and the hubs and programmes that cover a place.
  static let collaboration = #"""
    /** The collaborations at work in a place, partnerships first, and whether in all of it. */
    function collaborationsIn(index) {
      return data.panel.partnerships.filter((one) => one.atWork).flatMap((one) => {
        const found = one.at.findIndex((at, i) => i % 2 === 0 && at === index);
        return found < 0 ? [] : [[one, one.at[found + 1] === 1]];
      }).sort((a, b) => Number(b[0].is) - Number(a[0].is));
    }

    function collaborationOf(index) {
      if (data.panel.partnerships.length === 0) return [];
      const here = collaborationsIn(index);
      if (here.length === 0) {
        return [make('h3', {}, 'Partnerships'), make('p', {},
          'Not researched: the register names none here, which does not say that there is none.')];
      }
      return [make('h3', {}, 'Partnerships'),
        ...here.map(([one, isWhole]) => collaborationCard(one, index, isWhole)),
        make('p', { class: 'where' }, 'Verified: held against what the partnership, its LA or a public '
          + 'register publishes. Reported: somebody says so, and nobody checked it.')];
    }

    /** What is said of one: the most asked for at once, the rest on demand, and what nobody knows. */
    function collaborationCard(one, index, isWhole) {
      const title = (field) => data.panel.fields[field][0];
      const first = ['Kind', 'Started by', 'Legal form', 'Relation to the LA', 'Scale', 'Functions',
        'Funding', 'Member schools'];
      const line = ([field, text, isVerified]) => make('div', {}, make('dt', {}, title(field)),
        make('dd', {}, text, ' ', make('span', { class: isVerified ? 'sure' : 'unsure' },
          isVerified ? 'verified' : 'reported')));
      const shown = one.facts.filter(([field]) => first.includes(title(field)));
      const rest = one.facts.filter(([field]) => !first.includes(title(field)));
      const missing = first.filter((name) => !one.facts.some(([field]) => title(field) === name));
      const others = one.at.filter((at, i) => i % 2 === 0 && at !== index);
      const parts = [make('h4', {}, one.name), make('p', { class: 'what' },
        (isWhole ? 'All of ' : 'Part of ') + data.places[index].name + (others.length === 0 ? ''
          : '; also in ' + listed3(others.map((at) => data.places[at].name))) + '.')];
      if (shown.length > 0) parts.push(make('dl', { class: 'facts' }, ...shown.map(line)));
      if (missing.length > 0) {
        parts.push(make('p', { class: 'what' }, 'Not researched: '
          + missing.join(', ').toLowerCase().replace(' la', ' LA') + '.'));
      }
      if (rest.length > 0) {
        parts.push(make('details', {}, make('summary', {}, plural(rest.length, 'more fact')),
          make('dl', { class: 'facts' }, ...rest.map(line))));
      }
      if (one.listed) parts.push(make('p', { class: 'what' }, plural(one.listed, 'member') + ' listed.'));
      if (one.evidence.length > 0) {
        parts.push(make('p', { class: 'what' }, 'Evidence: ', ...one.evidence.flatMap(
          ([name, publisher, address, date], i) => [i === 0 ? '' : '; ',
            address === '' ? name : make('a', { href: address }, name),
            [publisher, date].filter((text) => text !== '').map((text) => ', ' + text).join('')]), '.'));
      }
      return make('article', { class: 'card' }, ...parts);
    }

    /** Names in a sentence, the first three of many. */
    function listed3(names) {
      return names.length <= 3 ? names.join(', ').replace(/, ([^,]*)$/, ' and $1')
        : names.slice(0, 3).join(', ') + ' and ' + plural(names.length - 3, 'other');
    }

    /** The hubs, programmes and combined authorities that cover a place, and those that do not. */
    function coverOf(index) {
      const all = data.layers.filter((one) => !one.cells && one.cover);
      if (all.length === 0) return [];
      const key = (one) => one.keys[index];
      const here = all.filter((one) => key(one) !== 'zero' && key(one) !== 'x');
      const parts = [make('h3', {}, 'Hubs and programmes')];
      if (here.length > 0) {
        parts.push(make('ul', { class: 'trusts' }, ...here.map((one) => make('li', {},
          swatch(key(one)), ' ', make('span', { class: 'name' }, one.title), ' ',
          make('span', { class: 'what' }, told(one, index))))));
      }
      for (const [mark, words] of [['zero', 'None: '], ['x', 'Not researched: ']]) {
        const names = all.filter((one) => key(one) === mark).map((one) => one.title);
        if (names.length > 0) parts.push(make('p', { class: 'what' }, words + names.join('; ') + '.'));
      }
      return parts;
    }

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
        make('ul', { class: 'trusts of-trusts' }, ...items.slice(0, 8))];
      if (items.length > 8) {
        parts.push(make('details', {}, make('summary', {}, plural(items.length - 8, 'more trust')),
          make('ul', { class: 'trusts of-trusts' }, ...items.slice(8))));
      }
      return parts;
    }
    """#
}
