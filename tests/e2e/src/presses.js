// Counts, in the window's own page, what a person pressed: from trusted events alone, so that nothing a script does to the
// page counts, and nothing a person would have to do is left out. Typing is no press; choosing in a list is one.
if (!window.__presses) {
  const counted = { presses: 0, pastes: 0, untrusted: 0, told: [] };
  window.__presses = counted;
  const named = (target) => target?.closest?.('button, a, label, select, summary, input')?.textContent?.trim().slice(0, 40) ?? '';
  const press = (event, what) => {
    if (!event.isTrusted) counted.untrusted += 1;
    else {
      counted.presses += 1;
      counted.told.push([document.querySelector('[aria-current=step]')?.textContent.trim() ?? '', `${what} ${named(event.target)}`.trim()]);
    }
  };
  const field = (target) => target?.matches?.('textarea, input:not([type=radio]):not([type=checkbox]):not([type=button])');
  const acts = (event) => {
    if (['Control', 'Shift', 'Alt', 'Meta'].includes(event.key) || event.repeat) return false;
    if (event.key === 'v' && (event.ctrlKey || event.metaKey)) return false;
    if (event.ctrlKey || event.metaKey || event.altKey || /^F\d+$/.test(event.key)) return true;
    return (event.key === 'Enter' || event.key === ' ') && !field(event.target);
  };
  addEventListener('mousedown', (event) => press(event, 'click'), true);
  addEventListener('keydown', (event) => acts(event) && press(event, event.key), true);
  addEventListener('change', (event) => event.target?.matches?.('select') && press(event, 'choice'), true);
  addEventListener('paste', (event) => { if (event.isTrusted) counted.pastes += 1; else counted.untrusted += 1; }, true);
}
