/**
 * The parts of the window that a start seldom shows first. They come after the first page is drawn; a View whose place is among
 * them waits for them, so that no page is drawn without its place.
 */
import type { PlaceView, View } from '../bindings';

type Later = typeof import('../places/later');

let here = $state.raw<Later | null>(null);
let coming: Promise<void> | null = null;

/** These parts; null until they are here. */
export function later(): Later | null {
  return here;
}

/** Brings them in. */
export function bring(): Promise<void> {
  coming ??= import('../places/later').then(
    (parts) => void (here = parts),
    (reason: unknown) => {
      // What did not come is asked for again the next time.
      coming = null;
      throw reason;
    },
  );
  return coming;
}

/** Drawn without them. */
const FIRST = new Set<PlaceView['kind']>(['welcome', 'step']);

/** What to wait for before this can be drawn; null where nothing is missing. */
export function partsOf({ place }: View): Promise<void> | null {
  return here || FIRST.has(place.kind) ? null : bring();
}
