// What the first page is drawn from, asked for while the script of the page is on its way: the View, and the words of the language
// that Rust will most likely choose. `src/ahead.ts` hands them on. Before anything else in the page, so it is small and as it stands.
(() => {
  const view = window.__TAURI_INTERNALS__?.invoke('view');
  // The file of each language, by `words/plugin.ts`.
  const files = JSON.parse(document.currentScript?.dataset.words ?? '{}');
  const primary = (tag) => tag.split('-')[0];
  const alike = (tag) => [tag, ...Object.keys(files).filter((id) => primary(id) === primary(tag))].find((id) => id in files);
  const language = [...navigator.languages.map(alike), 'en'].find((id) => id in files);
  const sentences =
    language &&
    fetch(files[language]).then((answer) => {
      if (!answer.ok) throw new Error(`${files[language]}: ${answer.status}`);
      return answer.json();
    });
  // Whoever takes them hears of it.
  view?.catch(() => {});
  sentences?.catch(() => {});
  window.ahead = { view, words: language && { language, sentences } };
})();
