/**
 * Brings the catalogues in before the window is drawn. They are files beside the script and not a part of it: the words are
 * a third of its size, and the engine need not parse them as code.
 */
import { addWords } from './words';

const files = import.meta.glob<string>('$locales/en/*.ftl', { query: '?url', import: 'default', eager: true });

export async function loadWords(): Promise<void> {
  const texts = Object.values(files).map(async (url) => {
    const answer = await fetch(url);
    if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
    return answer.text();
  });
  for (const text of await Promise.all(texts)) addWords(text);
}
