// What is wrong with how the page looks: cut, overlapping or outlying text, weak contrast, targets too small to hit.
const geometry = (() => {
  const short = (text) => { const t = kit.tidy(text); return t.length > 60 ? `${t.slice(0, 57)}…` : t; };
  const chain = function* (e) { for (; e; e = e.parentElement) yield e; };
  // What surrounds an element as far as clipping goes: a box that is positioned leaves out what does not hold it.
  const around = function* (e) {
    let skipping = false;
    for (; e; e = e.parentElement) {
      const style = getComputedStyle(e);
      const holds = style.position !== "static" || style.transform !== "none" || style.contain.includes("paint");
      if (skipping && !holds) continue;
      yield [e, style];
      if (style.position === "fixed") return;
      skipping = style.position === "absolute";
    }
  };
  const clips = (style) => [/^(hidden|clip)$/.test(style.overflowX), /^(hidden|clip)$/.test(style.overflowY)];
  const scrolls = (style) => [/^(auto|scroll)$/.test(style.overflowX), /^(auto|scroll)$/.test(style.overflowY)];
  const inner = (e) => {
    const b = e.getBoundingClientRect();
    const left = b.left + e.clientLeft, top = b.top + e.clientTop;
    return { left, top, right: left + e.clientWidth, bottom: top + e.clientHeight };
  };
  // Text for screen readers alone: one pixel large, cut on purpose.
  const unseen = (e) => [...chain(e)].some((p) => {
    const s = getComputedStyle(p);
    return s.position === "absolute" && (p.clientWidth <= 1 || p.clientHeight <= 1) && clips(s)[0];
  });
  // Where a box is seen after the areas that scroll around it; null where it is scrolled away.
  const seen = (e, box) => {
    let { left, top, right, bottom } = box;
    for (const [p, style] of around(e)) {
      const [x, y] = scrolls(style);
      if (p !== document.documentElement && p !== document.body && (x || y)) {
        const i = inner(p);
        left = Math.max(left, i.left); right = Math.min(right, i.right);
        top = Math.max(top, i.top); bottom = Math.min(bottom, i.bottom);
      }
    }
    return right - left > 1 && bottom - top > 1 ? { left, top, right, bottom } : null;
  };
  // Layers that lie over the page on purpose: also what an opened button shows beside itself, as menus and lists do.
  const opened = (p) => p.id && getComputedStyle(p).position === "absolute"
    && document.querySelector(`[aria-expanded=true][aria-controls~="${p.id}"]`);
  const layer = (e) => [...chain(e)].find((p) =>
    /^(sticky|fixed)$/.test(getComputedStyle(p).position) || p.matches("dialog[open], [popover]") || opened(p)) ?? null;

  const cut = (all) => {
    const found = [];
    for (const { e, node, box } of all) {
      if (unseen(e)) continue;
      for (const [p, style] of around(e)) {
        const [x, y] = clips(style), i = inner(p);
        const sideways = x && (box.right > i.right + 1.5 || box.left < i.left - 1.5);
        const downwards = y && (box.bottom > i.bottom + 2.5 || box.top < i.top - 2.5);
        if (sideways || downwards) { found.push({ kind: "cut", text: short(node.textContent), detail: `by ${p.tagName.toLowerCase()}.${p.className}` }); break; }
        if (scrolls(style).includes(true)) break;
      }
    }
    return found;
  };

  // The area that an element scrolls in.
  const pane = (e) => { for (const [p, style] of around(e)) if (scrolls(style).includes(true)) return p; return null; };
  const overlapping = (all) => {
    const boxes = all.filter(({ e }) => !unseen(e)).map((piece) => ({ ...piece, at: seen(piece.e, piece.box), over: layer(piece.e), pane: pane(piece.e) }));
    const found = [];
    boxes.forEach((one, i) => boxes.slice(i + 1).forEach((two) => {
      if (one.node === two.node || one.over !== two.over) return;
      // What scrolls together lies over each other wherever it is scrolled to; else what is seen of it counts.
      const [a, b] = one.pane === two.pane ? [one.box, two.box] : [one.at, two.at];
      if (!a || !b) return;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      // Line boxes of one paragraph may touch by a hair.
      if (wide > 2 && high > 4) found.push({ kind: "overlap", text: short(one.node.textContent), detail: `with ${short(two.node.textContent)}` });
    }));
    return found;
  };

  const outside = (all) => {
    const found = [];
    const wide = document.documentElement.clientWidth;
    for (const { e, node, box } of all) {
      if (unseen(e)) continue;
      const at = seen(e, box);
      if (at && (at.left < -1.5 || at.right > wide + 1.5)) found.push({ kind: "outside", text: short(node.textContent), detail: `${Math.round(at.left)}–${Math.round(at.right)} of ${wide}` });
    }
    // Listings may scroll sideways; nothing else may (WCAG 1.4.10).
    for (const p of new Set(all.flatMap(({ e }) => [...chain(e)]))) {
      if (scrolls(getComputedStyle(p))[0] && p.scrollWidth > p.clientWidth + 1 && !p.closest("pre, textarea, input")) {
        found.push({ kind: "outside", text: "", detail: `${p.tagName.toLowerCase()}.${p.className} scrolls sideways: ${p.scrollWidth} of ${p.clientWidth}` });
      }
    }
    if (document.scrollingElement.scrollWidth > wide + 1) found.push({ kind: "outside", text: "", detail: `the page scrolls sideways: ${document.scrollingElement.scrollWidth} of ${wide}` });
    return found;
  };

  // Every control that can be hit, with the box that takes the hit.
  const targets = () => {
    const found = [];
    for (const e of document.querySelectorAll("button, a[href], input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex='0']")) {
      if (!kit.visible(e) || unseen(e)) continue;
      // Links inside a sentence are as high as its line (WCAG 2.5.8, inline exception).
      if (e.tagName === "A" && getComputedStyle(e).display === "inline") continue;
      let box = e.getBoundingClientRect();
      // The label of a tick-box or radio button can be hit as well.
      for (const label of e.labels ?? []) if (/^(checkbox|radio)$/.test(e.type)) {
        const l = label.getBoundingClientRect();
        if (l.height > box.height) box = l;
      }
      found.push({ e, width: box.width, height: box.height });
    }
    return found;
  };
  const small = () => targets().filter(({ width, height }) => width < 23.5 || height < 23.5)
    .map(({ e, width, height }) => ({ kind: "small", text: short(kit.name(e)), detail: `${Math.round(width)} × ${Math.round(height)}` }));
  const smallest = () => targets().reduce(([w, h], { width, height }) => [Math.min(w, width), Math.min(h, height)], [Infinity, Infinity]);

  // The browser itself turns every way of writing a colour into numbers.
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const known = new Map();
  const colour = (text) => {
    if (!known.has(text)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = "rgba(0, 0, 0, 0)";
      canvas.fillStyle = text;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(text, [r, g, b, a / 255]);
    }
    return known.get(text);
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const light = ([r, g, b]) => {
    const [R, G, B] = [r, g, b].map((v) => { const c = v / 255; return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4; });
    return 0.2126 * R + 0.7152 * G + 0.0722 * B;
  };
  const ratio = (one, two) => { const [a, b] = [light(one), light(two)].sort((x, y) => y - x); return (a + 0.05) / (b + 0.05); };
  // All colours that can lie behind an element: one, or one for each stop of a gradient.
  const behind = (e) => {
    let layers = [];
    for (const p of chain(e)) {
      const style = getComputedStyle(p);
      const stops = style.backgroundImage.includes("gradient") ? style.backgroundImage.match(/(?:rgba?|color|oklch|hsla?)\([^()]*\)/g) ?? [] : [];
      layers.push({ stops, flat: style.backgroundColor });
      if (colour(style.backgroundColor)[3] === 1) break;
    }
    let under = [colour("Canvas")];
    for (const { stops, flat } of layers.reverse()) {
      under = under.map((u) => over(colour(flat), u));
      if (stops.length) under = under.flatMap((u) => stops.map((s) => over(colour(s), u)));
    }
    return under;
  };
  const contrast = (all, wanted) => {
    const found = [];
    for (const { e, node } of all) {
      if (unseen(e) || e.closest(":disabled, [aria-disabled=true]")) continue;
      const style = getComputedStyle(e);
      const size = parseFloat(style.fontSize), large = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
      const opacity = [...chain(e)].reduce((o, p) => o * +getComputedStyle(p).opacity, 1);
      const worst = Math.min(...behind(e).map((under) => {
        const [r, g, b, a] = colour(style.color);
        return ratio(over([r, g, b, a * opacity], under), under);
      }));
      const least = wanted ?? (large ? 3 : 4.5);
      if (worst < least - 0.005) found.push({ kind: "contrast", text: short(node.textContent), detail: `${worst.toFixed(2)} of ${least}: ${style.color}` });
    }
    return found;
  };

  const once = (found) => [...new Map(found.map((f) => [JSON.stringify(f), f])).values()];
  const everything = () => { const all = kit.pieces(); return once([...cut(all), ...overlapping(all), ...outside(all), ...small(), ...contrast(all)]); };
  const weaker = (least) => once(contrast(kit.pieces(), least));
  // The ring of what has the focus: its width, and its contrast with what it is drawn on.
  const ring = (drawn) => {
    const style = getComputedStyle(drawn);
    const ink = colour(style.outlineColor);
    return [parseFloat(style.outlineWidth), Math.min(...behind(drawn.parentElement).map((under) => ratio(over(ink, under), under)))];
  };
  return { everything, weaker, smallest, ring };
})();
