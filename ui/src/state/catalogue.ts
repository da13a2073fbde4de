/**
 * Brings the catalogues in: those of the language that is spoken, and no others. They are files beside the script and not a
 * part of it: the words are a third of its size, and the engine need not parse them as code.
 */
import type { Languages } from '../bindings';
import { language, source, speak, type Tongue } from './language.svelte';

const files = import.meta.glob<string>('$locales/*/*.ftl', { query: '?url', import: 'default', eager: true });

/** The texts of a language, by its id, once they were asked for. */
const texts = new Map<string, Promise<string[]>>();

/** Brings in a language that has no folder: the stand-ins of `src/mock`. */
export function addLanguage(id: string, made: (english: string[]) => string[]): void {
  texts.set(id, read(source).then(made));
}

/** What Rust will most likely choose, so that the words are on their way before it says so. */
export function guess(): Tongue {
  const all = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? source))];
  const primary = (tag: string) => tag.split('-')[0];
  for (const tag of navigator.languages) {
    const found = all.find((id) => id === tag) ?? all.find((id) => primary(id) === primary(tag));
    if (found) return { id: found, direction: 'ltr' };
  }
  return { id: source, direction: 'ltr' };
}

function read(id: string): Promise<string[]> {
  const there = texts.get(id);
  if (there) return there;
  const urls = Object.entries(files).filter(([path]) => path.split('/').at(-2) === id);
  const fresh = Promise.all(
    urls.map(async ([, url]) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      return answer.text();
    }),
  );
  texts.set(id, fresh);
  // What did not come is asked for again the next time.
  fresh.catch(() => texts.delete(id));
  return fresh;
}

/** The language that was asked for last. */
let asked: string | null = null;

/** Speaks this language as soon as its words are here, unless another was asked for meanwhile. */
export async function load(tongue: Tongue): Promise<void> {
  asked = tongue.id;
  const own = read(tongue.id);
  // A sentence that is not translated yet is seen in English while one works on it. A build has none of these.
  const before = import.meta.env.DEV && tongue.id !== source ? await read(source) : [];
  const all = [...before, ...(await own)];
  if (asked === tongue.id) speak(tongue, all);
}

/** What to wait for before something of this language can be drawn; null where it is spoken already. */
export function spokenOf({ all, window }: Languages): Promise<void> | null {
  const wanted = all.find((one) => one.id === window);
  if (!wanted) return null;
  if (wanted.id === language().id && wanted.direction === language().direction) {
    asked = wanted.id;
    return null;
  }
  // Without its words the window still opens, in the language that it has.
  return load(wanted).catch((reason: unknown) => console.error(reason));
}
