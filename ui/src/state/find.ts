/**
 * Finding something by what one remembers of it: a word of its name, of its sentences, of a Cisco label, a check's id, a symptom.
 *
 * Marks above letters and capitals make no difference, and the beginning of a word is enough. A word that stands nowhere is
 * compared with all that do, and the nearest is proposed, never put in its place.
 */
import type { CheckId, CheckView, Message, TroubleshootView } from '../bindings';
import { verdictWord } from './verdicts';
import { t } from './words';

/** What a search came to. */
export interface FindResult<Id = CheckId> {
  /** Of what was found, in the order of the index. */
  ids: Id[];
  /** Where nothing was found: the text that was probably meant, which finds something. */
  meant: string | null;
}

/** All words of one thing, as they are compared. */
interface Entry<Id> {
  id: Id;
  text: string;
  words: string[];
}

type Index<Id = CheckId> = Entry<Id>[];

/** How letters are compared. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}+/gu, '').toLowerCase().replaceAll('’', "'");
}

const wordsOf = (text: string): string[] => text.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '');

function textsOf(check: CheckView, panel: TroubleshootView): string[] {
  const messages: (Message | null | undefined)[] = [
    check.title,
    verdictWord(check, panel),
    check.headline,
    check.looked_for,
    check.why,
    check.expected,
    check.found,
    check.different?.text,
    ...check.details,
    ...check.would_tell.flatMap(({ texts }) => texts),
    ...(check.fix?.lines.map(({ text }) => text) ?? []),
    ...panel.symptoms.filter(({ checks }) => checks.includes(check.id)).map(({ label }) => label),
  ];
  return [check.id, ...messages.filter((one) => one !== null && one !== undefined).map((one) => t(one))];
}

/** The words of one thing, from its texts. */
export function entry<Id>(id: Id, texts: string[]): Entry<Id> {
  const text = fold(texts.join(' \n '));
  return { id, text, words: [...new Set(wordsOf(text))] };
}

export function index(panel: TroubleshootView): Index {
  return panel.groups.flatMap(({ checks }) => checks.map((check) => entry(check.id, textsOf(check, panel))));
}

/** Short words stand inside many others, so only a longer one is looked for in the middle of a word. */
const has = (entry: Entry<unknown>, word: string): boolean =>
  entry.words.some((one) => one.startsWith(word)) || (word.length > 3 && entry.text.includes(word));

const holding = <Id>(all: Index<Id>, words: string[]): Id[] =>
  all.filter((entry) => words.every((word) => has(entry, word))).map(({ id }) => id);

/** Whether a text has a word that begins with each of what was typed. */
export const named = (typed: string, text: string): boolean => {
  const words = wordsOf(fold(text));
  return wordsOf(fold(typed)).every((part) => words.some((word) => word.startsWith(part)));
};

export function find<Id>(all: Index<Id>, typed: string): FindResult<Id> {
  const words = wordsOf(fold(typed));
  const ids = holding(all, words);
  if (ids.length > 0 || words.length === 0) return { ids, meant: null };
  const meant = words.map((word) => (all.some((entry) => has(entry, word)) ? word : nearest(all, word)));
  const known = meant.filter((word) => word !== null);
  const whole = known.length === meant.length && holding(all, known).length > 0;
  return { ids, meant: whole && known.join(' ') !== words.join(' ') ? known.join(' ') : null };
}

/** The word that fewest slips turn into this one; of several, the one that stands at more things. */
function nearest(all: Index<unknown>, word: string): string | null {
  const most = word.length < 3 ? 0 : word.length < 6 ? 1 : 2;
  const counts = new Map<string, number>();
  for (const entry of all) for (const one of entry.words) counts.set(one, (counts.get(one) ?? 0) + 1);
  let best: { word: string; slips: number; count: number } | null = null;
  for (const [one, count] of counts) {
    if (one.length < 3 || Math.abs(one.length - word.length) > most) continue;
    const slips = distance(word, one);
    if (slips > most) continue;
    if (!best || slips < best.slips || (slips === best.slips && count > best.count)) best = { word: one, slips, count };
  }
  return best?.word ?? null;
}

/** Letters added, left out, changed, or two beside each other swapped. */
export function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
