extension PageScript {
  /// The heading, and the list of places in the order of their figures.
  static let list = #"""
    function drawLayer() {
      byId('finding').textContent = layer().finding;
      byId('answer').textContent = layer().answer;
      document.title = data.title + ': ' + layer().title;
      byId('layer').value = layer().id;
      byId('among').hidden = state.of === null;
      if (state.of !== null) {
        byId('among-text').textContent = 'Only ' + state.of.name + ': '
          + plural(state.of.at.length, 'local authority').replace('authoritys', 'authorities') + '. ';
      }
    }

    /** The places in the order of the layer, but for those that are left out; made once, then moved. */
    const items = once(() => data.places.map((place, index) => {
      const fill = draw('rect', { width: 192, height: 144 });
      const button = make('button', { type: 'button' },
        draw('svg', { class: 'swatch', viewBox: '0 0 192 144', 'aria-hidden': 'true' }, fill),
        make('span', { class: 'who' }, place.name), make('span', {}));
      button.addEventListener('click', () => {
        go({ la: index });
        if (!isNarrow()) button.focus();
      });
      return { item: make('li', { 'data-i': index }, button), button, fill, told: button.lastChild };
    }));

    let listed = '';

    function drawList() {
      const one = layer();
      const order = inOrder().filter((index) => !isOut(index));
      // Moved only where the order is another: the list stays where it was scrolled to.
      const isOther = listed !== order.join();
      listed = order.join();
      byId('list').className = one.cells ? '' : 'of-kinds';
      const rows = order.map((index) => {
        const { item, button, fill, told: said } = items()[index];
        fill.setAttribute('class', 'k-' + one.keys[index]);
        said.className = one.cells ? 'figure' : 'kind';
        said.textContent = kindOf(one, index);
        if (index === state.la) button.setAttribute('aria-current', 'true');
        else button.removeAttribute('aria-current');
        return item;
      });
      if (isOther) byId('list').replaceChildren(...rows);
    }
    """#
}
