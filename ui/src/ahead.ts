/** Hands on what `public/ahead.js` asked for before this script was there, each once: a View grows old, and what failed is asked for anew. */
import type { View } from './bindings';
import type { Written } from './state/sentences';

declare global {
  interface Window {
    ahead?: {
      view?: Promise<View> | undefined;
      /** Of the language that Rust will most likely choose; of none while one works on the page. */
      words?: { language: string; sentences: Promise<Written> } | undefined;
    };
  }
}

/** The first View. */
export function firstView(): Promise<View> | undefined {
  const view = window.ahead?.view;
  delete window.ahead?.view;
  return view;
}

/** The language whose words are on their way. */
export const firstLanguage = (): string | undefined => window.ahead?.words?.language;

/** Its words. */
export function firstWords(language: string): Promise<Written> | undefined {
  if (firstLanguage() !== language) return undefined;
  const sentences = window.ahead?.words?.sentences;
  delete window.ahead?.words;
  return sentences;
}
