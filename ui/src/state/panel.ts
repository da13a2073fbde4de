/** Opens a check and takes the focus there. The panel draws it only after Rust answered, so the focus waits for that. */
import { tick } from 'svelte';
import type { CheckId } from '../bindings/CheckId';
import type { Session } from './session.svelte';
import { fixId, rowId } from './verdicts';

async function focusOn(id: CheckId, fix: boolean): Promise<void> {
  await tick();
  const to = fix && document.getElementById(fixId(id));
  const target = to || document.getElementById(rowId(id));
  target?.focus({ preventScroll: true });
  // A fix is read from its first line to its last, so it starts at the top.
  target?.scrollIntoView?.({ block: to ? 'start' : 'nearest' });
}

/** Opens a check; with `fix`, the focus goes to how it is put right, where it has that. */
export async function showCheck(session: Session, id: CheckId, fix = false): Promise<void> {
  if (await session.send({ do: 'open-check', check: id })) await focusOn(id, fix);
}

/** From a step back to the check that sent the person there. */
export async function backToCheck(session: Session, id: CheckId): Promise<void> {
  if (await session.send({ do: 'back-to-check' })) await focusOn(id, false);
}
