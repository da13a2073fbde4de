// What somebody with a contrast theme would miss: a control that cannot be seen as one, a shape in the colour of its ground, a
// place that is not marked as the one where one is.
const wrong = [];
if (!matchMedia('(forced-colors: active)').matches) wrong.push('no colours are forced');
const named = (one) => `${one.localName}.${[...one.classList].join('.')} “${(one.ariaLabel ?? one.textContent).trim().slice(0, 40)}”`;
const drawn = (colour) => colour !== 'transparent' && !/, 0\)$|\/ 0\)$/.test(colour);
// Borders in the colour of what lies behind are no edge.
const ground = (one) => {
  for (let at = one; at; at = at.parentElement) {
    const colour = getComputedStyle(at).backgroundColor;
    if (drawn(colour)) return colour;
  }
  return getComputedStyle(document.documentElement).backgroundColor;
};
const line = (style, which, behind) =>
  parseFloat(style[`${which}Width`]) >= 1 && style[`${which}Style`] !== 'none' && drawn(style[`${which}Color`]) && style[`${which}Color`] !== behind;
const edged = (one) => {
  const style = getComputedStyle(one);
  const behind = ground(one.parentElement);
  return (
    ['borderTop', 'borderRight', 'borderBottom', 'borderLeft'].every((side) => line(style, side, behind)) ||
    line(style, 'outline', behind) ||
    style.textDecorationLine.includes('underline') ||
    // Drawn by the browser itself, with the edge that the theme gives.
    (style.appearance !== 'none' && one.matches('select, input[type=checkbox], input[type=radio]'))
  );
};
for (const one of document.querySelectorAll('.button, .field, textarea, select, input')) {
  // A file is chosen by a button; its field is there for the program alone.
  if (kit.visible(one) && one.type !== 'file' && !edged(one)) wrong.push(`no edge: ${named(one)}`);
}
let shapes = 0;
for (const one of document.querySelectorAll('svg.shape')) {
  if (!kit.visible(one)) continue;
  shapes += 1;
  if (getComputedStyle(one).color === ground(one)) wrong.push(`a shape in the colour of its ground: ${one.dataset.shape}`);
}
if (!shapes) wrong.push('no shape of a state is to be seen');
// By more than the weight of its words.
const marks = (one) => [getComputedStyle(one).borderTopColor, getComputedStyle(one).outlineStyle].join();
const here = document.querySelector('[aria-current=step]');
const other = [...document.querySelectorAll('nav .entry:not([aria-current])')].find((one) => kit.visible(one));
if (here && other && kit.visible(here) && marks(here) === marks(other)) wrong.push('the current step looks like the others');
return wrong;
