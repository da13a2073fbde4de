/** What is asked for before the script of the page is there: the View, and the words of the language that Rust will most likely choose. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import script from '../public/ahead.js?raw';

const files = { en: './assets/en-1.json', es: './assets/es-2.json', 'pt-BR': './assets/pt-BR-3.json' };
const fetched = vi.fn<(url: string) => Promise<Pick<Response, 'ok' | 'status' | 'json'>>>();

/** Runs the script as the page does, for somebody who reads these languages. */
function run(languages: string[], words: Record<string, string> | null = files): void {
  const element = document.createElement('script');
  if (words) element.dataset.words = JSON.stringify(words);
  vi.spyOn(document, 'currentScript', 'get').mockReturnValue(element);
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages);
  new Function(script)();
}

beforeEach(() => {
  vi.resetModules();
  fetched.mockReset().mockImplementation((url) => Promise.resolve({ ok: true, status: 200, json: () => Promise.resolve({ from: url }) }));
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  delete window.ahead;
});

test.each([
  [['pt-BR'], 'pt-BR'],
  [['pt-PT', 'en'], 'pt-BR'],
  [['de-CH', 'es-MX', 'en'], 'es'],
  [['de'], 'en'],
  [[], 'en'],
])('for %j the words of %s are on their way', async (languages, language) => {
  run(languages);
  const { firstLanguage, firstWords } = await import('../src/ahead');
  expect(firstLanguage()).toBe(language);
  const url = files[language as keyof typeof files];
  expect(fetched.mock.calls).toEqual([[url]]);
  await expect(firstWords(language)).resolves.toEqual({ from: url });
  expect(firstWords(language), 'once').toBeUndefined();
});

test('nothing is asked for that has no file', async () => {
  run(['pt-BR'], null);
  const { firstLanguage, firstView } = await import('../src/ahead');
  expect(fetched).not.toHaveBeenCalled();
  expect([firstLanguage(), firstView()]).toEqual([undefined, undefined]);
});

test('words that did not come are asked for anew', async () => {
  fetched.mockResolvedValueOnce({ ok: false, status: 404, json: () => Promise.reject(new Error('no JSON')) });
  run(['en']);
  const { load } = await import('../src/state/catalogue');
  await expect(load({ id: 'en', direction: 'ltr' })).rejects.toThrow('404');
  expect(fetched).toHaveBeenCalledTimes(1);
  await load({ id: 'en', direction: 'ltr' });
  expect(fetched).toHaveBeenCalledTimes(2);
});
