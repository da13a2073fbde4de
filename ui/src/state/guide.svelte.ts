/**
 * The user guide: which chapters there are, where each page of the window leads in it, and whether it is open.
 *
 * It lies over the place that was open and leaves it as it is: what was typed there, what was unfolded, where it was scrolled to.
 */
import { getContext, setContext } from 'svelte';
import type { Chapter, Spot } from '../../guide/types';
import type { PlaceView, StepId } from '../bindings';
import { source } from './language.svelte';

/** The chapters, in the order in which they are read. Each is a file of `docs/guide/<language>`. */
export const CHAPTERS = ['first-set-up', 'proof', 'troubleshooting', 'practice', 'several-appliances', 'what-is-kept', 'keyboard'] as const;

export type ChapterId = (typeof CHAPTERS)[number];

const files = import.meta.glob<Chapter>('$guide/*/[a-z]*.md', { import: 'default' });
const pictures = import.meta.glob<string>('$guide/pictures/*/*.png', { query: '?url', import: 'default', eager: true });

const named = (path: string, end: string) => path.endsWith(end);

/** The languages that the guide is written in. */
export const guideLanguages = [...new Set(Object.keys(files).map((path) => path.split('/').at(-2) ?? source))].sort();

/** All chapters in this language; in English where nobody has written them. */
export async function chaptersIn(id: string): Promise<{ language: string; chapters: Chapter[] }> {
  const language = guideLanguages.includes(id) ? id : source;
  const chapters = await Promise.all(
    CHAPTERS.map((chapter) => {
      const found = Object.entries(files).find(([path]) => named(path, `/${language}/${chapter}.md`));
      if (!found) throw new Error(`no chapter ${chapter} in ${language}`);
      return found[1]();
    }),
  );
  return { language, chapters };
}

/** The address of a picture; null where there is none. */
export const pictureOf = (file: string): string | null =>
  Object.entries(pictures).find(([path]) => named(path, `/pictures/${file}`))?.[1] ?? null;

/** Where a step is told of. */
export const spotOfStep = (step: StepId): Spot => ({ chapter: 'first-set-up', anchor: `step-${step}` });

const OF_PLACE: Record<Exclude<PlaceView['kind'], 'step'>, [ChapterId, string | null]> = {
  welcome: ['first-set-up', null],
  answers: ['first-set-up', 'step-before'],
  connect: ['proof', 'api'],
  activity: ['proof', null],
  troubleshoot: ['troubleshooting', null],
  report: ['what-is-kept', 'report'],
  debrief: ['practice', 'look-back'],
  about: ['what-is-kept', null],
  'set-ups': ['several-appliances', null],
  appliances: ['several-appliances', null],
};

/** Where F1 leads from here. */
export function spotOfPlace(place: PlaceView): Spot {
  if (place.kind === 'step') return spotOfStep(place.id);
  const [chapter, anchor] = OF_PLACE[place.kind];
  return { chapter, anchor };
}

/** Opens the guide and closes it. */
export class GuideDoor {
  /** What is open; null while it is closed. */
  spot = $state.raw<Spot | null>(null);
  #from: Element | null = null;

  get isOpen(): boolean {
    return this.spot !== null;
  }

  /** Opens it here; where it is open, it turns to this spot. */
  open(spot: Spot): void {
    if (!this.isOpen) this.#from = document.activeElement;
    this.spot = spot;
  }

  /** Closes it. Answers with what had the focus when it was opened. */
  close(): Element | null {
    this.spot = null;
    const from = this.#from;
    this.#from = null;
    return from;
  }
}

const KEY = Symbol('guide');

export function provideGuide(door: GuideDoor): void {
  setContext(KEY, door);
}

export function useGuide(): GuideDoor {
  return getContext<GuideDoor>(KEY);
}
