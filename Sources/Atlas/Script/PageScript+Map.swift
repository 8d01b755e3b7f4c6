extension PageScript {
  /// The map: fills, legend, marks and the words beside the pointer.
  static let map = #"""
    const shapes = { boundaries: [], hex: [] };
    const enlarged = [];
    let current = 0;
    let pointed = -1;

    function prepareMap() {
      if (!hasMap) return;
      const drawing = byId('drawing');
      drawing.setAttribute('role', 'group');
      figure.classList.add('scriptable');
      for (const [map, id] of [['boundaries', 'boundaries'], ['hex', 'hexagons']]) {
        for (const path of byId(id).querySelectorAll('.la')) {
          const index = Number(path.dataset.i);
          shapes[map][index] = path;
          path.querySelector('title').remove();
          path.setAttribute('role', 'button');
          path.setAttribute('tabindex', '-1');
        }
      }
      for (const path of document.querySelectorAll('#inset .la')) {
        enlarged[Number(path.dataset.i)] = path;
      }
      current = shapes.boundaries.findIndex((path) => path);
      const indexOf = (event) => {
        const path = event.target.closest('.la');
        return path ? Number(path.dataset.i) : -1;
      };
      drawing.addEventListener('click', (event) => {
        const index = indexOf(event);
        if (index >= 0) { current = index; go({ la: index }); }
      });
      drawing.addEventListener('pointermove', (event) => {
        if (event.pointerType !== 'touch') point(indexOf(event), event.target);
      });
      drawing.addEventListener('pointerleave', () => point(-1));
      // On the figure: a drawing that listens for focus becomes a stop of the tab key itself.
      figure.addEventListener('focusin', (event) => {
        if (indexOf(event) < 0) return;
        current = indexOf(event);
        mark('focus', event.target.matches(':focus-visible') ? current : -1);
        point(current);
        rove();
      });
      figure.addEventListener('focusout', () => { mark('focus', -1); point(-1); });
      drawing.addEventListener('keydown', onMapKey);
    }

    /** Only one shape is in the tab order; arrow keys walk from it. */
    function rove() {
      for (const path of shapes[state.map]) {
        if (path) path.setAttribute('tabindex', path === shapes[state.map][current] ? '0' : '-1');
      }
    }

    function mark(kind, index) {
      if (!hasMap) return;
      const pairs = [['#marks', shapes[state.map][index]], ['#inset', enlarged[index]]];
      for (const [where, path] of pairs) {
        for (const line of figure.querySelectorAll(
          where + ' .' + kind + '-halo,' + where + ' .' + kind + '-line')) {
          if (path) line.setAttribute('d', path.getAttribute('d'));
          else line.removeAttribute('d');
        }
      }
    }

    /** Shows the figure of a place above its shape, or above another that stands for it. */
    function point(index, near) {
      if (!hasMap || index === pointed) return;
      pointed = index;
      const tip = byId('tip');
      tip.hidden = index < 0;
      for (const item of byId('list').children) {
        item.classList.toggle('near', Number(item.dataset.i) === index);
      }
      if (index < 0) return;
      tip.replaceChildren(make('strong', {}, data.places[index].name), ': ' + wordsOf(index));
      const shape = (near || shapes[state.map][index]).getBoundingClientRect();
      const frame = figure.getBoundingClientRect();
      const middle = shape.left + shape.width / 2 - frame.left - tip.offsetWidth / 2;
      const left = Math.max(0, Math.min(frame.width - tip.offsetWidth, middle));
      const above = shape.top - frame.top - tip.offsetHeight - 8;
      const top = above < 0 ? shape.bottom - frame.top + 8 : above;
      tip.style.transform = 'translate(' + Math.round(left) + 'px,' + Math.round(top) + 'px)';
    }

    function drawMap() {
      if (!hasMap) return;
      figure.dataset.map = state.map;
      for (const radio of document.querySelectorAll('input[name="map"]')) {
        radio.checked = radio.value === state.map;
      }
      const one = layer();
      // What is not seen is drawn when it is turned to.
      shapes[state.map].forEach((path, index) => {
        const look = 'la k-' + one.keys[index] + (isOut(index) ? ' out' : '');
        path.setAttribute('class', look + (members().has(index) ? '' : ' beyond'));
        path.setAttribute('aria-label', data.places[index].name + ': ' + wordsOf(index));
        path.setAttribute('aria-pressed', String(index === state.la));
        if (enlarged[index]) enlarged[index].setAttribute('class', look);
      });
      byId('drawing').setAttribute('aria-label', 'Map of local authorities: ' + one.title
        + '. Arrow keys walk, Enter chooses, Escape leaves.');
      drawPart();
      for (const text of figure.querySelectorAll('.names.now text')) {
        const index = Number(text.dataset.i);
        const isPale = data.dark.includes(one.keys[index]);
        text.setAttribute('class', isOut(index) ? 'faint' : isPale ? 'pale' : '');
      }
      if (state.la >= 0 && shapes[state.map][state.la]) current = state.la;
      if (!members().has(current)) current = Math.min(...members());
      mark('chosen', state.la);
      mark('focus', -1);
      pointed = -2;
      point(-1);
      rove();
      drawLegend();
      drawAbout();
    }

    /** What the indicator is, how it is computed, its source and its limits. */
    function drawAbout() {
      const one = layer();
      const lines = [...one.notes, ...one.marks.filter((each) => each.meaning !== '')
        .map((each) => [each.label + ':', each.meaning])];
      byId('about').replaceChildren(...lines.map(([name, text]) => (
        name === '' ? make('p', {}, text) : make('p', {}, make('b', {}, name), ' ' + text))));
    }

    function drawLegend() {
      const one = layer();
      const lines = one.marks.map((each) => {
        const button = make('button', { type: 'button', 'aria-pressed': String(state.filter === each.key) },
          swatch(each.key),
          make('span', { class: 'range' }, each.label, ...(each.meaning !== ''
            ? [make('span', { class: 'why' }, each.meaning)] : [])),
          make('span', { class: 'size' }, String(each.count),
            make('span', { class: 'unseen' }, each.count === 1 ? ' local authority' : ' local authorities')));
        button.addEventListener('click', () => {
          state.filter = state.filter === each.key ? null : each.key;
          drawMap();
          drawList();
          drawStrip();
          drawValues();
          const again = [...byId('legend').querySelectorAll('button')];
          again[one.marks.indexOf(each)].focus();
        });
        return make('li', {}, button);
      });
      byId('legend').replaceChildren(
        make('p', { class: 'legend-title' }, make('span', {}, one.legend), ' ',
          make('abbr', { title: 'local authorities' }, 'LAs')),
        make('ul', {}, ...lines), ...symbolLegend());
    }
    """#
}
