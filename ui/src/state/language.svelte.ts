/**
 * The language that the window speaks. Whatever is drawn in words reads it, so that another language draws them anew and
 * leaves everything else alone: what was typed, what is open, where the focus is.
 */
import type { FluentFunction, FluentResource } from '@fluent/bundle';
import type { Direction, Language, Names } from '../bindings';
import { Sentences, type Written } from './sentences';

/** A language with its words and its ways to write numbers, times and lists. */
export interface Spoken {
  readonly id: string;
  readonly direction: Direction;
  readonly bundle: Sentences;
  readonly clock: Intl.DateTimeFormat;
  readonly dayAndClock: Intl.DateTimeFormat;
  readonly longDay: Intl.DateTimeFormat;
  readonly moment: Intl.DateTimeFormat;
  readonly and: Intl.ListFormat;
}

/** What the catalogue is called that all others are held to: Cisco's labels stand in it as they are on the screen. */
export const source = 'en';

/** Words of a language: as they are built, or out of a message file. */
export type Words = FluentResource | Written;

/** What is known of a language before its words are there. */
export type Tongue = Pick<Language, 'id' | 'direction'>;

/** What renamed products are called, in every language the same. */
const called = {
  portal: { xdr: 'Cisco XDR', securex: 'SecureX threat response', 'threat-response': 'Threat Response' },
  appliance: { esa: 'ESA', 'secure-email-gateway': 'Secure Email Gateway' },
} as const;

let names = $state.raw<Names>({ chosen: null, portal: 'threat-response', usual: 'threat-response', appliance: 'esa' });

/** Calls products so from now on. What is drawn with a name is drawn anew. */
export function call(wanted: Names): void {
  if (wanted.chosen !== names.chosen || wanted.portal !== names.portal || wanted.usual !== names.usual || wanted.appliance !== names.appliance) names = wanted;
}

/** What the ESA is called. */
export const esa = (): string => called.appliance[names.appliance];

/** What the portal is called under this choice. */
export const portalWord = (name: Names['portal']): string => called.portal[name];

/**
 * `PORTAL()` and `ESA()` in a sentence. What stands in the parentheses of `PORTAL` is said where the person chose no name. The
 * same as in `src-tauri/i18n.rs`.
 */
export const functions: Record<string, FluentFunction> = {
  PORTAL: ([usual]) => (names.chosen === null && usual !== undefined ? usual : called.portal[names.portal]),
  ESA: () => esa(),
};

/** Made when it is asked for: each takes milliseconds of the start, and few pages ask for any. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function spoken({ id, direction }: Tongue, words: Words[]): Spoken {
  // Marks around values where a name written the other way would turn the sentence around; elsewhere they would only be
  // copied along with the text.
  const bundle = new Sentences(id, { useIsolating: direction === 'rtl', functions });
  for (const some of words) bundle.bring(some);
  // Words in the catalogue's language as the person's country writes it, 12 or 24 hours as the system does.
  const wanted = typeof navigator === 'undefined' ? [] : navigator.languages;
  const locale = wanted.find((tag) => tag === id || tag.startsWith(`${id}-`)) ?? id;
  const time = once(() => {
    const hourCycle = new Intl.DateTimeFormat(undefined, { hour: 'numeric' }).resolvedOptions().hourCycle;
    const hour = hourCycle === 'h12' || hourCycle === 'h11' ? 'numeric' : '2-digit';
    return { hour, minute: '2-digit', hourCycle } as const;
  });
  const clock = once(() => new Intl.DateTimeFormat(locale, time()));
  const dayAndClock = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...time() }));
  const longDay = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
  const moment = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long', hourCycle: time().hourCycle }));
  const and = once(() => new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }));
  return {
    id,
    direction,
    bundle,
    get clock() {
      return clock();
    },
    get dayAndClock() {
      return dayAndClock();
    },
    get longDay() {
      return longDay();
    },
    get moment() {
      return moment();
    },
    get and() {
      return and();
    },
  };
}

let current = $state.raw<Spoken>(spoken({ id: source, direction: 'ltr' }, []));

/** The language now. */
export function language(): Spoken {
  return current;
}

/** Speaks this language from now on. */
export function speak(tongue: Tongue, words: Words[]): void {
  current = spoken(tongue, words);
  document.documentElement.lang = tongue.id;
  document.documentElement.dir = tongue.direction;
}
