extension PageScript {
  /// The strip: a bar for each place in the order of the list, and a slider that walks along it.
  static let strip = #"""
    const bars = [];
    let ranking = [];

    function drawStrip() {
      const one = layer();
      ranking = inOrder();
      const numbers = one.cells ? one.cells.filter(isNumber).map(Number) : [];
      const least = Math.min(0, ...numbers);
      const most = Math.max(...numbers, 1e-9);
      const drawing = byId('bars');
      if (bars.length === 0) {
        data.places.forEach(() => bars.push(drawing.appendChild(draw('rect', {}))));
      }
      const step = 1000 / ranking.length;
      ranking.forEach((index, rank) => {
        const number = one.cells && isNumber(one.cells[index]) ? Number(one.cells[index]) : null;
        const height = !one.cells ? 100 : number === null ? 12 : 4 + (number - least) / (most - least) * 96;
        const bar = bars[index];
        bar.setAttribute('x', (rank * step).toFixed(2));
        bar.setAttribute('y', (100 - height).toFixed(1));
        bar.setAttribute('width', (step * 0.86).toFixed(2));
        bar.setAttribute('height', height.toFixed(1));
        bar.setAttribute('class', 'bar-of k-' + one.keys[index] + (isOut(index) ? ' out' : ''));
      });
      const flags = [...new Set([state.la, ...state.pins])].filter((index) => index >= 0);
      byId('flags').replaceChildren(...flags.map((index) => {
        const x = (ranking.indexOf(index) + 0.43) * step;
        return draw('path', { class: index === state.la ? 'flag chosen-flag' : 'flag',
          d: 'M' + (x - 6) + ' 114L' + x + ' 102L' + (x + 6) + ' 114z' });
      }));
      byId('rank').max = ranking.length;
      const start = state.la >= 0 ? ranking.indexOf(state.la) + 1 : 1;
      byId('rank').value = start;
      tellRank(false);
    }

    /** Says which place the slider stands at; the map shows it too. */
    function tellRank(isWalking) {
      const rank = Number(byId('rank').value);
      const index = ranking[rank - 1];
      const text = rank + ' of ' + ranking.length + ': ' + data.places[index].name + ', '
        + told(layer(), index);
      byId('rank').setAttribute('aria-valuetext', text);
      byId('ranked').textContent = text;
      bars.forEach((bar, i) => bar.classList.toggle('at', isWalking && i === index));
      if (isWalking) point(index);
    }

    /** Every place in the order of the layer, those without a figure last. */
    function inOrder() {
      const one = layer();
      const number = (index) => (!one.cells ? -parseInt(one.at[index], 36)
        : isNumber(one.cells[index]) ? Number(one.cells[index]) : -Infinity);
      return data.places.map((place, index) => index)
        .sort((a, b) => (number(a) === number(b) ? a - b : number(a) < number(b) ? 1 : -1));
    }

    byId('rank').addEventListener('input', () => tellRank(true));
    byId('rank').addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
        go({ la: ranking[Number(byId('rank').value) - 1] });
      }
    });
    byId('rank').addEventListener('blur', () => { tellRank(false); point(-1); });
    byId('bars').addEventListener('click', (event) => {
      const index = bars.indexOf(event.target);
      if (index >= 0) go({ la: index });
    });
    byId('bars').addEventListener('pointermove', (event) => {
      const index = bars.indexOf(event.target);
      if (index < 0) return;
      byId('rank').value = ranking.indexOf(index) + 1;
      tellRank(true);
    });
    byId('bars').addEventListener('pointerleave', () => { tellRank(false); point(-1); });
    """#
}
