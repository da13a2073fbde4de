/** F6: from one part of the window to the next, in the order in which they are read. */
import { placed } from './focus';

const PLACES = ['bar', 'navigation', 'guide', 'step', 'proof', 'actions'];

/** Moves the focus to the next part (or the one before), going round. */
export function nextRegion(direction: 1 | -1): void {
  // The page that lies under the guide is not there.
  const parts = PLACES.map(placed).filter((part): part is HTMLElement => part !== null && !part.closest('[hidden]'));
  if (parts.length === 0) return;
  const focused = document.activeElement;
  // The proof lies inside the step: the innermost part counts.
  const at = parts.findLastIndex((part) => part.contains(focused));
  const next = at < 0 ? (direction > 0 ? 0 : parts.length - 1) : (at + direction + parts.length) % parts.length;
  parts[next]?.focus();
  parts[next]?.scrollIntoView?.({ block: 'nearest' });
}
