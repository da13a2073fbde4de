/** Opens a check and takes the focus there. The panel draws it only after Rust answered, so the focus waits for that. */
import { tick } from 'svelte';
import type { CheckId, CheckView, StepId } from '../bindings';
import { focusOn, placed } from './focus';
import type { Session } from './session.svelte';
import { fixId, goId, rowId } from './verdicts';

/** The disclosure with a step's variants. */
export const VARIANTS = 'variants';

function focusOnCheck(id: CheckId, fix: boolean): void {
  const row = placed(rowId(id));
  const box = fix ? placed(fixId(id)) : null;
  // The button that goes on is described by what stands above it, so nothing is skipped by landing there.
  const target = (box && placed(goId(id))) || box || row;
  target?.focus({ preventScroll: true });
  // A fix is read from its first line to its last, so it starts at the top.
  if (box) box.scrollIntoView?.({ block: 'start' });
  else row?.scrollIntoView?.({ block: 'nearest' });
}

/** Opens a check; with `fix`, the focus goes to where it is put right or answered, where it has that. */
export async function showCheck(session: Session, id: CheckId, fix = false): Promise<void> {
  if (!(await session.send({ do: 'open-check', check: id }))) return;
  await tick();
  focusOnCheck(id, fix);
}

/** From a step back to the check that sent the person there. */
export async function backToCheck(session: Session, id: CheckId): Promise<void> {
  if (!(await session.send({ do: 'back-to-check' }))) return;
  await tick();
  focusOnCheck(id, false);
}

/** To the step that has the variants of a check's pages, with these unfolded. Of a check that is well, nothing is to be healed. */
export async function showVariants(session: Session, { id, verdict }: CheckView, step: StepId | null): Promise<void> {
  const well = verdict === 'pass' || verdict === 'not_applicable' || verdict === 'not_yet';
  const sent = session.send(well && step ? { do: 'go', step } : { do: 'fix', check: id, step });
  if (!(await sent) || step === null) return;
  await tick();
  const variants = placed(VARIANTS);
  if (!variants) return;
  if (variants.getAttribute('aria-expanded') === 'false') variants.click();
  await tick();
  focusOn(VARIANTS, { block: 'center', around: '.fold' });
}
