/** Reading what was pasted, in the box or anywhere in the window: both flavours of one copy, or the files that were copied. */
import { tick } from 'svelte';
import { placed } from './focus';
import { isField } from './moving';
import type { Session } from './session.svelte';

/** Reads one copy. True when it arrived. */
export function readText(session: Session, text: string, html: string | null = null): Promise<boolean> {
  session.files = [];
  return session.paste(text, html);
}

/** Whoever pasted looks for the answer: about the step where the page was understood, else about the page. */
export async function showAnswer(session: Session): Promise<void> {
  await tick();
  const place = session.view?.place;
  if (place?.kind === 'troubleshoot') placed('panel-read')?.scrollIntoView?.({ block: 'nearest' });
  if (place?.kind !== 'step') return;
  const understood = place.proof.paste.verdict?.kind === 'recognised';
  // Out of the box: nothing is typed there now, and the next paste is read wherever the focus is.
  if (understood) placed('proof')?.focus({ preventScroll: true });
  placed(understood ? 'proof-verdict' : 'paste-verdict')?.scrollIntoView?.({ block: 'nearest' });
}

/**
 * Pasting outside a text field reads a page, wherever in the window one is. Whoever looks for a cause stays there; else the step
 * opens, where the answer stands. `before` clears the way to it.
 */
export function pasteAnywhere(session: Session, event: ClipboardEvent, before: () => void = () => {}): void {
  const data = event.clipboardData;
  // On the first page somebody has yet to say whether this is work or practice.
  if (session.view?.place.kind === 'welcome') return;
  if (event.defaultPrevented || !data || isField(document.activeElement) || document.querySelector('dialog[open]')) return;
  const text = data.getData('text/plain');
  const html = data.getData('text/html');
  const files = [...data.files];
  if (!text && !html && files.length === 0) return;
  event.preventDefault();
  before();
  void (async () => {
    const kind = session.view?.place.kind;
    if (kind !== 'step' && kind !== 'troubleshoot') await session.send({ do: 'open', place: 'setup' });
    const arrived = text || html ? await readText(session, text, html || null) : await session.readFiles(files);
    if (arrived) await showAnswer(session);
  })();
}

/** WebKit pastes into the page itself only where somebody says beforehand that he takes it. */
export function beforePaste(event: Event): void {
  if (!isField(document.activeElement)) event.preventDefault();
}
