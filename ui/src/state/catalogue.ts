/**
 * Brings the words in: those of the language that is spoken, and no others. They are a file beside the script and not a part of
 * it: they are a third of its size, and the engine need not parse them as code.
 */
import { FluentResource } from '@fluent/bundle';
import urls from 'virtual:words';
import { firstWords } from '../ahead';
import type { Languages } from '../bindings';
import { language, source, speak, type Tongue, type Words } from './language.svelte';
import type { Written } from './sentences';

/** The words of a language, by its id, once they were asked for. */
const words = new Map<string, Promise<Words[]>>();

/** Brings in a language that has no folder: the stand-ins of `src/mock`. */
export function addLanguage(id: string, made: () => string[]): void {
  words.set(
    id,
    Promise.resolve().then(() => made().map((text) => new FluentResource(text))),
  );
}

function read(id: string): Promise<Words[]> {
  const there = words.get(id);
  if (there) return there;
  const fresh = (firstWords(id) ?? bring(urls[id])).then((sentences) => [sentences]);
  words.set(id, fresh);
  // What did not come is asked for again the next time.
  fresh.catch(() => words.delete(id));
  return fresh;
}

async function bring(url: string | undefined): Promise<Written> {
  if (url === undefined) return {};
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  return (await answer.json()) as Written;
}

/** The language that was asked for last, until its words are here. */
let coming: { tongue: Tongue; here: Promise<void> } | null = null;
/** Its id, also afterwards. */
let asked: string | null = null;

/** Speaks this language as soon as its words are here, unless another was asked for meanwhile. */
export function load(tongue: Tongue): Promise<void> {
  asked = tongue.id;
  const here = spokenWhenHere(tongue).finally(() => {
    if (coming?.here === here) coming = null;
  });
  coming = { tongue, here };
  return here;
}

async function spokenWhenHere(tongue: Tongue): Promise<void> {
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
  const same = (tongue: Tongue) => wanted.id === tongue.id && wanted.direction === tongue.direction;
  const log = (reason: unknown) => console.error(reason);
  // On its way already: the guess at the start was right.
  if (coming && asked === wanted.id && same(coming.tongue)) return coming.here.catch(log);
  if (same(language())) {
    asked = wanted.id;
    return null;
  }
  // Without its words the window still opens, in the language that it has.
  return load(wanted).catch(log);
}
