extension PageScript {
  /// What is laid over the map: a symbol for each place of which the second layer knows something.
  static let overlay = #"""
    /** The symbols of a layer, at the middle of each place of both maps. */
    function drawOverlay() {
      if (!hasMap) return;
      if (byId('over')) byId('over').value = over() ? over().id : '';
      figure.classList.toggle('overlaid', Boolean(over()));
      for (const [id, spot] of [['boundaries', 'at'], ['hexagons', 'hex']]) {
        const group = byId(id).querySelector('.symbols')
          || byId(id).appendChild(draw('g', { class: 'symbols', 'aria-hidden': 'true' }));
        group.replaceChildren(...(over() ? data.places : []).flatMap((place, index) => {
          const key = over().keys[index];
          if (!place[spot] || !data.drawn.includes(key)) return [];
          return [draw('use', { href: '#s-' + key, class: 'symbol', 'data-i': index })];
        }));
      }
      sizeSymbols();
    }

    /** Keeps symbols one size on the screen, however close the map is looked at. */
    function sizeSymbols() {
      for (const one of byId('drawing').querySelectorAll('.symbols use')) {
        // In a hexagon there is a name under it.
        const isHex = one.closest('#hexagons') !== null;
        const [x, y] = data.places[Number(one.dataset.i)][isHex ? 'hex' : 'at'];
        one.setAttribute('transform', 'translate(' + x + ' ' + Math.round(isHex ? y - 62 * grain : y)
          + ') scale(' + (.65 * grain).toFixed(3) + ')');
      }
    }

    /** The lines of the legend that tell symbols apart. */
    function symbolLegend() {
      if (!over()) return [];
      const lines = over().marks.filter((each) => data.drawn.includes(each.key)).map((each) => (
        make('li', { class: 'still' }, swatch(each.key, true), make('span', { class: 'range' }, each.label),
          make('span', { class: 'size' }, String(each.count)))));
      return [make('p', { class: 'legend-title' }, over().title), make('ul', {}, ...lines)];
    }
    """#
}
