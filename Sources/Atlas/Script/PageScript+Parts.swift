extension PageScript {
  /// The part of the map that is seen: all of England, a region or a combined authority.
  static let parts = #"""
    const choice = byId('in');
    let shown = null;
    let shownMap = '';
    /** How much of the map's width is seen. */
    let grain = 1;

    function optionOf(code) {
      return [...choice.options].find((option) => option.value === code) || choice.options[0];
    }

    /** The places of the part that is seen. */
    function members() {
      const option = optionOf(state.in);
      if (option.members === undefined) {
        const list = option.dataset.members;
        option.members = new Set(list === '' ? data.places.keys() : list.split(' ').map(Number));
      }
      return option.members;
    }

    /** Whether a place can be seen in a part: its middle is within what is shown. */
    function isSeen(index, code) {
      if (!hasMap || index < 0) return true;
      const [x, y, width, height] = optionOf(code).dataset[state.map].split(' ').map(Number);
      const at = data.places[index][state.map === 'hex' ? 'hex' : 'at'];
      return !at || (at[0] >= x && at[0] <= x + width && at[1] >= y && at[1] <= y + height);
    }

    /** Looks at a part: at once at first and for those who want stillness, else in a short move. */
    function drawPart() {
      choice.value = state.in;
      byId('whole').hidden = state.in === '';
      figure.classList.toggle('part', state.in !== '');
      for (const group of figure.querySelectorAll('.names')) {
        group.classList.toggle('now',
          group.dataset.map === state.map && group.dataset.in === state.in);
      }
      const to = optionOf(state.in).dataset[state.map].split(' ').map(Number);
      const from = shown;
      if (from !== null && to.every((value, index) => value === from[index])) return;
      const isStill = from === null || shownMap !== state.map
        || window.matchMedia('(prefers-reduced-motion: reduce)').matches;
      shown = to;
      shownMap = state.map;
      const look = (box) => {
        byId('drawing').setAttribute('viewBox', box.map(Math.round).join(' '));
        // Hatches, dots and symbols keep their size on the screen.
        grain = box[2] / Number(choice.options[0].dataset[state.map].split(' ')[2]);
        figure.style.setProperty('--grain', grain.toFixed(3));
        for (const pattern of byId('drawing').querySelectorAll('pattern[id^="m-"]')) {
          pattern.setAttribute('patternTransform', 'scale(' + grain.toFixed(3) + ')');
        }
        sizeSymbols();
      };
      if (isStill) { look(to); return; }
      const begin = performance.now();
      const step = (now) => {
        if (shown !== to) return;
        const share = Math.min(1, Math.max(0, (now - begin) / 250));
        const eased = share * share * (3 - 2 * share);
        look(to.map((value, index) => from[index] + (value - from[index]) * eased));
        if (share < 1) requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }

    if (hasMap) {
      choice.addEventListener('change', () => go({ in: choice.value }));
      byId('whole').addEventListener('click', () => { go({ in: '' }); choice.focus(); });
    }
    """#
}
