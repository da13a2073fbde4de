/** Before each test file: the catalogues, all places, and a clean page after each test. */
import { cleanup } from '@testing-library/svelte';
import { afterEach } from 'vitest';
import { bringElsewhere } from '../src/state/elsewhere.svelte';
import { addWords } from '../src/state/words';

const catalogues = import.meta.glob<string>('../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true });
for (const text of Object.values(catalogues)) addWords(text);
document.documentElement.lang = 'en';
await bringElsewhere();
// jsdom draws nothing and says so each time axe asks.
HTMLCanvasElement.prototype.getContext = () => null;
afterEach(() => {
  cleanup();
  document.body.innerHTML = '';
});
