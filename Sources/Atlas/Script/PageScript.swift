/// The page's script, in the order in which its parts build on each other.
///
/// It builds elements one by one and never from markup, so that no name can become a tag.
enum PageScript {
  /// The whole script.
  static let all =
    "(() => {\n'use strict';\n"
    + [
      ground, names, search, address, map, parts, overlay, keys, list, compare, strip, values,
      panel, figures, collaboration, schools, box, geometry, picture, files, start,
    ].joined(separator: "\n") + "\n})();"

  /// What runs before anything is painted, so that nothing moves when the rest has run: the room of
  /// what needs the script is kept, and of a place that is linked to.
  static let early = """
    document.documentElement.className = /[#&]la=/.test(location.hash) ? 'chosen' : '';
    """

  /// The data, the state, and the words for figures.
  static let ground = #"""
    const data = JSON.parse(document.getElementById('data').textContent);
    const byId = (id) => document.getElementById(id);
    const figure = byId('map');
    const hasMap = Boolean(byId('drawing'));
    const state = {
      la: -1, layer: data.first, over: -1, map: 'boundaries', in: '', pins: [], of: null, filter: null,
      via: '',
    };
    for (const one of data.layers) {
      one.keys = [...one.at].map((digit) => one.marks[parseInt(digit, 36)].key);
    }
    const layer = () => data.layers[state.layer];
    /** Whether a place is left out: by the legend's filter, or by the choice of a partnership or hub. */
    const isOut = (index) => (state.filter !== null && layer().keys[index] !== state.filter)
      || (state.of !== null && !state.of.at.includes(index));
    const over = () => (state.over < 0 ? null : data.layers[state.over]);
    const isNarrow = () => window.matchMedia('(max-width: 49.99rem)').matches;

    /** An element with a class, attributes and children, all of them text or elements. */
    function make(name, attributes, ...children) {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes || {})) {
        if (key === 'class') element.className = value;
        else if (value !== null) element.setAttribute(key, value);
      }
      element.append(...children);
      return element;
    }

    /** An element of a drawing. */
    function draw(name, attributes, ...children) {
      const element = document.createElementNS('http://www.w3.org/2000/svg', name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      element.append(...children);
      return element;
    }

    /** A mark as the map draws it: a fill, or a symbol. */
    function swatch(key, isSymbol) {
      return draw('svg', { class: 'swatch', viewBox: '0 0 192 144', 'aria-hidden': 'true' }, isSymbol
        ? draw('use', { href: '#s-' + key, class: 'symbol',
          transform: 'translate(96 72) scale(.7)' })
        : draw('rect', { width: 192, height: 144, class: 'k-' + key }));
    }

    const isNumber = (cell) => /^-?[0-9]+(\.[0-9]+)?$/.test(cell);

    /** A cell for people: thousands parted, the unit after it, symbols in words. */
    function words(cell, unit) {
      if (!isNumber(cell)) {
        return Object.hasOwn(data.symbols, cell) ? data.symbols[cell] : data.symbols.x;
      }
      const [whole, part] = cell.replace('-', '').split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
      const after = unit === '' || unit === '%' ? unit : ' ' + unit;
      return (cell[0] === '-' ? '\u2212' : '') + grouped + (part ? '.' + part : '') + after;
    }

    /** What a layer says of a place: its figure, or its kind and the names behind it. */
    function told(one, index) {
      if (one.cells) return words(one.cells[index], one.unit);
      const label = one.marks[parseInt(one.at[index], 36)].label;
      const detail = one.details ? data.texts[one.details[index]] : '';
      return detail === '' ? label : label + ': ' + detail;
    }

    /** A place's figure or kind in a layer, without the names behind it. */
    const kindOf = (one, index) => (one.cells ? words(one.cells[index], one.unit)
      : one.marks[parseInt(one.at[index], 36)].label);

    const wordsOf = (index) => told(layer(), index)
      + (over() ? '; ' + over().title + ': ' + told(over(), index) : '');

    /** Says something to those who listen rather than look. */
    function say(text) { byId('said').textContent = text; }
    """#

  /// The address holds what is on the screen; going back and forth is going to addresses.
  static let address = #"""
    function addressOf(one) {
      const parts = [];
      if (one.la >= 0) parts.push('la=' + data.places[one.la].code);
      if (one.layer !== data.first) {
        parts.push('layer=' + encodeURIComponent(data.layers[one.layer].id));
      }
      if (one.over >= 0) parts.push('over=' + encodeURIComponent(data.layers[one.over].id));
      if (one.of) parts.push('of=' + encodeURIComponent(one.of.id));
      if (one.pins.length > 0) {
        parts.push('pins=' + one.pins.map((index) => data.places[index].code).join(','));
      }
      if (hasMap && one.map !== 'boundaries') parts.push('map=' + one.map);
      if (hasMap && one.in !== '') parts.push('in=' + one.in);
      return location.pathname + location.search + (parts.length > 0 ? '#' + parts.join('&') : '');
    }

    /** The place that a code means, or meant before the code or the authority changed. */
    function placeOf(code) {
      const index = data.places.findIndex((place) => place.code === code || place.old === code);
      if (index >= 0) return index;
      if (Object.hasOwn(data.find.superseded, code)) return data.find.superseded[code];
      // One that was divided leads nowhere alone: the search lists what became of it.
      const before = data.find.former.filter((one) => one.code === code && one.now.length === 1);
      return before.length > 0 ? before[0].now[0] : -1;
    }

    /** What an address asks for; whatever it does not say or says wrongly is as at first. */
    function read(hash) {
      const asked = new URLSearchParams(hash.replace(/^#/, ''));
      const code = asked.get('la');
      const layerOf = (name) => data.layers.findIndex((one) => one.id === asked.get(name));
      const layerIndex = layerOf('layer');
      const overIndex = layerOf('over');
      return {
        la: code ? placeOf(code) : -1,
        layer: layerIndex < 0 ? data.first : layerIndex,
        over: overIndex >= 0 && data.layers[overIndex].over ? overIndex : -1,
        pins: [...new Set((asked.get('pins') || '').split(',').map(placeOf))]
          .filter((index) => index >= 0).slice(0, mostPins),
        of: groups().find((one) => one.id === asked.get('of')) || null,
        map: hasMap && asked.get('map') === 'hex' ? 'hex' : 'boundaries',
        in: hasMap ? optionOf(asked.get('in')).value : '',
      };
    }

    /** Changes what is on the screen, as one step that back undoes. */
    function go(change) {
      const next = Object.assign(
        { la: state.la, layer: state.layer, over: state.over, map: state.map, in: state.in,
          pins: state.pins, of: state.of }, change);
      if (next.la !== state.la && !isSeen(next.la, next.in)) next.in = '';
      if (next.la === state.la && next.via === undefined) next.via = state.via;
      const address = addressOf(next);
      if (address !== location.pathname + location.search + location.hash) {
        history.pushState(null, '', address);
      }
      show(next);
    }

    function show(next) {
      const before = { ...state };
      if (next.layer !== state.layer) state.filter = null;
      Object.assign(state, { via: '' }, next);
      drawLayer();
      drawMap();
      drawOverlay();
      drawList();
      drawStrip();
      drawPanel(before);
      if (state.pins.length > 0 || before.pins.length > 0) drawCompare();
      drawValues();
      if (state.la !== before.la) {
        say(state.la < 0 ? 'England shown'
          : data.places[state.la].name + ' chosen: ' + layer().title + ', ' + wordsOf(state.la));
        if (isNarrow()) {
          window.scrollTo(0, 0);
          if (state.la >= 0) byId('panel-title').focus({ preventScroll: true });
          else focusPlace(before.la);
        }
      } else if (state.of !== before.of) {
        say(state.of ? 'Only ' + state.of.name : 'Every local authority');
      } else if (state.layer !== before.layer) {
        say(layer().finding);
      } else if (state.over !== before.over) {
        say(over() ? over().title + ' laid over the map as symbols' : 'No symbols');
      } else if (state.in !== before.in) {
        say(optionOf(state.in).textContent + ' on the map');
      }
    }
    """#

  /// Begins: shows what the address asks for, and listens.
  static let start = #"""
    byId('all').open = false;
    byId('layer').addEventListener('change', (event) => {
      go({ layer: data.layers.findIndex((one) => one.id === event.target.value) });
    });
    if (byId('over')) {
      byId('over').addEventListener('change', (event) => {
        go({ over: data.layers.findIndex((one) => one.id === event.target.value) });
      });
    }
    for (const radio of document.querySelectorAll('input[name="map"]')) {
      radio.addEventListener('change', () => { if (radio.checked) go({ map: radio.value }); });
    }
    byId('everywhere').addEventListener('click', () => {
      go({ of: null });
      byId('layer').focus();
    });
    byId('controls').addEventListener('submit', (event) => event.preventDefault());
    byId('close').addEventListener('click', leave);
    byId('skip').addEventListener('click', (event) => {
      event.preventDefault();
      byId('values').scrollIntoView();
      byId('values').focus({ preventScroll: true });
    });
    window.addEventListener('popstate', () => show(read(location.hash)));
    Object.assign(state, read(location.hash));
    history.replaceState(null, '', addressOf(state));
    prepareMap();
    show(read(location.hash));
    window.addEventListener('beforeprint', () => {
      fillValues();
      if (byId('small')) byId('small').open = true;
    });
    document.documentElement.className = '';
    """#
}
