extension PageScript {
  /// The map on the screen as a picture by itself, laid out as the pictures of `abep map --svg` are.
  static let picture = #"""
    const wide = { all: 1000, margin: 40, map: 780, legend: 290 };
    const ink = '#0b0c0c';
    const quiet = '#505a5f';

    /** How wide a line runs in letter sizes, of the widest letters that systems have. */
    function widthOf(line) {
      return [...line].reduce((sum, letter) => sum + (/[fijlrt.'’\- IJ]/.test(letter) ? 0.38
        : /[mwMW]/.test(letter) ? 0.95 : /[A-Z&]/.test(letter) ? 0.72 : 0.62), 0);
    }

    /** A text broken between words. */
    function block(text, width, size, isBold) {
      const most = width / size / (isBold ? 1.1 : 1);
      const lines = [];
      for (const word of text.split(' ').filter((one) => one !== '')) {
        const longer = lines[lines.length - 1] + ' ' + word;
        if (lines.length > 0 && widthOf(longer) <= most) lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      const step = Math.floor(size * 1.3);
      const at = (x, y, fill) => draw('text', {
        'font-size': size, fill: fill || ink, ...(isBold ? { 'font-weight': 700 } : {}),
      }, ...lines.flatMap((line, index) => [...(index > 0 ? [' '] : []),
        draw('tspan', { x, y: y + index * step + size }, line)]));
      return { height: lines.length * step, at };
    }

    /** Marks with what they mean and how many places are so. */
    function legendAt(x, top) {
      const parts = [];
      let y = top;
      const atEnd = (text, size) => draw('text', { x: x + wide.legend, y: y + 15, 'font-size': size,
        'text-anchor': 'end', fill: quiet }, text);
      for (const [one, isSymbol] of [[layer(), false], [over(), true]]) {
        if (!one) continue;
        const head = block(isSymbol ? one.title : one.legend, wide.legend - 44, 15, true);
        parts.push(head.at(x, y), atEnd('LAs', 13));
        y += head.height + 6;
        for (const each of one.marks.filter((mark) => !isSymbol || data.drawn.includes(mark.key))) {
          const label = block(each.label, wide.legend - 80, 15);
          parts.push(draw('svg', { x, y: y + 1, width: 26, height: 20, viewBox: '0 0 192 144' },
            isSymbol ? draw('use', { href: '#s-' + each.key, class: 'symbol',
              transform: 'translate(96 72) scale(.7)' })
              : draw('rect', { x: 4, y: 4, width: 184, height: 136, class: 'k-' + each.key,
                stroke: '#6f777b', 'stroke-width': 7 })),
          label.at(x + 36, y), atEnd(String(each.count), 15));
          y += Math.max(24, label.height + 5);
        }
        y += 12;
      }
      // Where the map runs under it, it stays legible.
      const ground = draw('rect', { x: x - 8, y: top - 6, width: wide.legend + 16, height: y - top,
        fill: '#fff', 'fill-opacity': '.85' });
      return { parts: [ground, ...parts], height: y - top };
    }

    /** The sentences below the map. */
    function footOf(one) {
      const out = noteOf(one, 'Out of');
      const day = noteOf(one, 'As at') || data.asAt;
      return [[noteOf(one, ''), out === '' ? '' : 'Out of ' + out + '.'].join(' ').trim(),
        ...one.marks.filter((each) => each.meaning !== '')
          .map((each) => each.label + ': ' + each.meaning),
        noteOf(one, 'Beware') === '' ? '' : 'Beware: ' + noteOf(one, 'Beware'),
        'Source: ' + sentence(sourceOf(one)) + ' As at ' + day + '.',
        about.vintage === '' ? '' : 'Boundaries: ' + sentence(about.vintage),
        about.attributions.map(sentence).join(' '),
        (about.licence === '' ? '' : 'Licence: ' + sentence(about.licence) + ' ')
          + sentence(about.title) + ' Release ' + about.release + '.'].filter((line) => line !== '');
    }

    /** The rules of the page's style that dress the drawing. */
    function dress() {
      const parts = /(^|,\s*)(\.la|\.k-|\.frontier|\.names|\.symbol|\.overlaid|\.inset-title|\.chosen-(halo|line)|#drawing #inset|#drawing \.k-|#hexagons \.la)/;
      return [...document.styleSheets[0].cssRules]
        .filter((rule) => rule.selectorText && parts.test(rule.selectorText))
        .map((rule) => rule.cssText).join('\n') + '\n.names, .inset-title { display: inline; }\nsvg { --grain: '
        + grain.toFixed(3) + '; }';
    }

    /** The drawing as it is seen, without what only the page needs. */
    function seen() {
      const copy = byId('drawing').cloneNode(true);
      const isHex = state.map === 'hex';
      const gone = ['.names:not(.now)', '.focus-halo', '.focus-line', isHex ? '#boundaries' : '#hexagons',
        ...(isHex || state.in !== '' ? ['#inset'] : [])];
      for (const one of copy.querySelectorAll(gone.join(','))) one.remove();
      for (const path of copy.querySelectorAll('.la')) {
        const place = data.places[Number(path.dataset.i)];
        for (const name of [...path.getAttributeNames()]) {
          if (!['class', 'd'].includes(name)) path.removeAttribute(name);
        }
        path.setAttribute('data-code', place.code);
        path.append(draw('title', {}, place.name + ': ' + wordsOf(data.places.indexOf(place))));
      }
      const [, , width, height] = optionOf(state.in).dataset[state.map].split(' ').map(Number);
      copy.removeAttribute('aria-label');
      copy.removeAttribute('role');
      copy.setAttribute('viewBox', optionOf(state.in).dataset[state.map]);
      copy.setAttribute('width', wide.map);
      copy.setAttribute('height', Math.floor(height * wide.map / width));
      return copy;
    }

    /** The whole picture: its markup and its height. */
    function picture() {
      const one = layer();
      const inner = wide.all - 2 * wide.margin;
      const heading = over() ? one.finding + ', with ' + over().title : one.finding;
      const part = state.in === '' ? '' : ' ' + optionOf(state.in).textContent + '.';
      const day = noteOf(one, 'As at') || data.asAt;
      const notice = block(about.notice, inner, 15, true);
      const title = block(heading, inner, 28, true);
      const answer = block(one.answer + ' As at ' + day + '.' + part, inner, 16);
      const band = notice.height === 0 ? 0 : notice.height + 24;
      const answerTop = band + 28 + title.height + 8;
      const legendTop = answerTop + answer.height + 20;
      const legend = legendAt(wide.all - wide.margin - wide.legend, legendTop);
      const map = seen();
      const high = Number(map.getAttribute('height'));
      const mapTop = legendTop + Math.max(0, legend.height - Math.floor(high * 45 / 100));
      map.setAttribute('x', wide.margin);
      map.setAttribute('y', mapTop);
      let bottom = mapTop + high + 24;
      const foot = footOf(one).map((line) => {
        const note = block(line, inner, 13);
        bottom += note.height + 4;
        return note.at(wide.margin, bottom - note.height - 4, quiet);
      });
      const height = bottom + 24;
      const root = draw('svg', {
        xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 ' + wide.all + ' ' + height,
        width: wide.all, height, role: 'img', 'aria-labelledby': 'title desc',
        class: over() ? 'overlaid' : '',
        'font-family': "system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif",
      }, draw('title', { id: 'title' }, heading),
      draw('desc', { id: 'desc' }, (about.notice + ' Map of England by ' + one.title + '. '
        + one.answer + ' Numbers of local authorities: '
        + one.marks.map((each) => each.label + ': ' + each.count).join('; ') + '.').trim()),
      draw('metadata', {}, footOf(one).join('\n')), draw('style', {}, dress()),
      document.querySelector('body > svg defs').cloneNode(true),
      draw('rect', { width: wide.all, height, fill: '#fff' }),
      draw('rect', { width: wide.all, height: band, fill: ink }),
      notice.at(wide.margin, 10, '#fff'), title.at(wide.margin, band + 28),
      answer.at(wide.margin, answerTop), map, ...legend.parts, ...foot);
      return { text: new XMLSerializer().serializeToString(root) + '\n', height };
    }

    /** A picture painted at twice its size. */
    async function painted({ text, height }) {
      const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = make('canvas', { width: wide.all * 2, height: height * 2 });
      canvas.getContext('2d').drawImage(image, 0, 0, wide.all * 2, height * 2);
      URL.revokeObjectURL(address);
      return new Promise((done) => canvas.toBlob(done, 'image/png'));
    }
    """#
}
