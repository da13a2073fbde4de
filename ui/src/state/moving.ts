/**
 * Counts the moment for which the next step is announced: only while the window is in view, no dialog or menu is open and no
 * field has the focus. Whoever presses a key or a button meanwhile is here for something, so it begins anew.
 */

/** What is told of the moment. */
export interface Watch {
  /** Whether something else of the window waits for the person. */
  busy(): boolean;
  /** How many milliseconds of it are over. */
  spend(milliseconds: number): void;
  /** It is over. Told once. */
  over(): void;
}

const TICK = 100;
const FIELDS = 'textarea, select, [contenteditable], input:not([type=radio]):not([type=checkbox]):not([type=file])';

/** Whether typing goes into this element. */
export const isField = (element: Element | null): boolean => element?.matches(FIELDS) ?? false;

/** A window this narrow stands beside the browser: it is in view while the browser has the focus. */
export const isBeside = (zoom: number): boolean => (window.innerWidth * zoom) / 100 < 520;

function held(watch: Watch): boolean {
  if (document.visibilityState === 'hidden') return true;
  // Without the focus a large window may lie behind the browser. None says so.
  if (!document.hasFocus() && !isBeside(100)) return true;
  if (isField(document.activeElement)) return true;
  return watch.busy() || document.querySelector('dialog[open], header [aria-expanded=true]') !== null;
}

/** Counts `length` milliseconds. Answers with the way to stop. */
export function watchMoment(length: number, watch: Watch): () => void {
  let spent = 0;
  const anew = () => {
    spent = 0;
    watch.spend(0);
  };
  const stop = () => {
    clearInterval(timer);
    window.removeEventListener('keydown', anew);
    window.removeEventListener('pointerdown', anew);
  };
  const timer = setInterval(() => {
    if (held(watch)) return;
    spent += TICK;
    watch.spend(spent);
    if (spent < length) return;
    stop();
    watch.over();
  }, TICK);
  window.addEventListener('keydown', anew);
  window.addEventListener('pointerdown', anew);
  return stop;
}
