/**
 * Brings in what no start shows: the places other than the welcome and the steps, the guide, the dialogs, the lab's panel. The
 * first page is drawn without having read the script and the styles of all of these.
 */
import type { View } from '../bindings';

type Elsewhere = typeof import('../places/elsewhere');

let here = $state.raw<Elsewhere | null>(null);
let coming: Promise<void> | null = null;

/** All of it, once it was brought in. */
export const elsewhere = (): Elsewhere | null => here;

/** Brings it in, once. What did not come is asked for again the next time. */
export function bringElsewhere(): Promise<void> {
  coming ??= import('../places/elsewhere').then(
    (brought) => void (here = brought),
    (reason: unknown) => {
      coming = null;
      throw reason;
    },
  );
  return coming;
}

/**
 * What to wait for before this place can be drawn; null where nothing is. It rejects never: where nothing came, the next View asks
 * anew.
 */
export function placeOf({ kind }: View['place']): Promise<void> | null {
  return here || kind === 'step' || kind === 'welcome' ? null : bringElsewhere().catch((reason: unknown) => console.error(reason));
}
