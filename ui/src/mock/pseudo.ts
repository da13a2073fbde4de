/**
 * Languages made from the English catalogue, to see the window in another language without one: a longer one with accents,
 * and one that is written from right to left. Nothing of them is kept by hand, and none is part of a build.
 */
import type { Language } from '../bindings';

/** English with accents and two fifths longer, as translations are. */
export const longer: Language = { id: 'en-XA', name: 'Ĕñğļïšĥ (accents)', direction: 'ltr' };
/** English, each word written from right to left. */
export const backwards: Language = { id: 'ar-XB', name: 'English (right to left)', direction: 'rtl' };

const ACCENTS: Record<string, string> = { a: 'åà', e: 'éê', i: 'îï', o: 'öô', u: 'ûü', c: 'ç', n: 'ñ', s: 'š', y: 'ÿ', A: 'Å', E: 'É', I: 'Î', O: 'Ö', U: 'Û', C: 'Ç', N: 'Ñ', S: 'Š' };
const RIGHT_TO_LEFT = '\u200F\u202E';
const BACK = '\u202C\u200F';

const accented = (text: string) => [...text].map((letter) => ACCENTS[letter] ?? letter).join('');
const turned = (text: string) => text.replace(/[\p{L}\p{N}’'-]+/gu, (word) => `${RIGHT_TO_LEFT}${word}${BACK}`);

// What is not ours to translate: values, selectors, Cisco's labels, code.
const KEPT = /(\{[^{}]*->\s*$|\{[^{}]*\}|\[\[.*?\]\]|`[^`]*`|\}|\*\*)/;

/** A catalogue with other words for each sentence: the same ids, values, labels. */
export function pseudo(catalogue: string, language: Language): string {
  const other = language.id === longer.id ? accented : turned;
  const words = (text: string) => text.split(KEPT).map((part, index) => (index % 2 ? part : other(part))).join('');
  return catalogue
    .split('\n')
    .map((line) => {
      if (line.startsWith('#')) return line;
      const [, before, text] = /^([a-z][\w-]*[ \t]*=|\s+\*?\[[\w-]+\]|\s+)(.*)$/i.exec(line) ?? [null, '', ''];
      return before ? before + words(text ?? '') : line;
    })
    .join('\n');
}
