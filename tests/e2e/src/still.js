// The page as it stands now, as one file that needs no program: its styles, and what its fields hold.
const copy = document.documentElement.cloneNode(true);
const fields = [...document.querySelectorAll('input, textarea, option')];
[...copy.querySelectorAll('input, textarea, option')].forEach((field, at) => {
  const live = fields[at];
  if (live.type === 'checkbox' || live.type === 'radio') field.toggleAttribute('checked', live.checked);
  else if (live.localName === 'option') field.toggleAttribute('selected', live.selected);
  else if (live.localName === 'textarea') field.textContent = live.value;
  else field.setAttribute('value', live.value);
});
for (const part of copy.querySelectorAll('script, link, style')) part.remove();
const style = document.createElement('style');
style.textContent = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\n');
copy.querySelector('head').append(style);
return `<!doctype html>\n<meta charset="utf-8">\n${copy.outerHTML}`;
