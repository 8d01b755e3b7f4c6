extension PageScript {
  /// Keys on the map: arrows walk, Enter chooses, Escape leaves.
  static let keys = #"""
    const ways = {
      ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1],
    };

    function focusPlace(index) {
      const path = index >= 0 ? shapes[state.map][index] : null;
      if (path) { current = index; rove(); path.focus(); }
    }

    /** The nearest place within 60 degrees of a direction, what lies straight ahead first. */
    function nearestTowards(from, way) {
      const spot = state.map === 'hex' ? 'hex' : 'at';
      const start = data.places[from][spot];
      let best = -1;
      let least = Infinity;
      data.places.forEach((place, index) => {
        const there = place[spot];
        if (!there || index === from || !members().has(index)) return;
        const dx = there[0] - start[0];
        const dy = there[1] - start[1];
        const ahead = dx * way[0] + dy * way[1];
        const aside = Math.abs(dx * way[1]) + Math.abs(dy * way[0]);
        if (ahead <= 0 || aside > ahead * 1.74) return;
        const cost = Math.hypot(dx, dy) * (1 + aside / ahead / 2);
        if (cost < least) { least = cost; best = index; }
      });
      return best;
    }

    function onMapKey(event) {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      if (ways[event.key]) {
        event.preventDefault();
        focusPlace(nearestTowards(current, ways[event.key]));
      } else if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        const index = current;
        go({ la: index });
        if (!isNarrow()) focusPlace(index);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        const index = current;
        if (state.la >= 0) leave();
        else if (state.in !== '') go({ in: '' });
        else { byId('layer').focus(); return; }
        focusPlace(index);
      }
    }

    /** Goes back to England. */
    function leave() {
      const index = state.la;
      if (index < 0) return;
      go({ la: -1 });
      if (!isNarrow()) focusPlace(index);
    }

    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) {
        point(-1);
        if (state.la < 0 && state.in !== '' && !isNarrow()) go({ in: '' });
        leave();
      }
    });
    """#
}
