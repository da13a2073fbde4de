/**
 * Where the focus can be sent from elsewhere in the window. An element says its name once, where it is drawn, with
 * `{@attach focusable('heading')}`; whoever sends the focus there needs no id and no selector.
 */
import type { Attachment } from 'svelte/attachments';
import { tick } from 'svelte';

const places = new Map<string, HTMLElement>();

/** Makes an element known by a name for as long as it is drawn. The one that was drawn last has the name. */
export function focusable(name: string): Attachment<HTMLElement> {
  return (element) => {
    places.set(name, element);
    return () => {
      if (places.get(name) === element) places.delete(name);
    };
  };
}

/** The element of that name, where it is drawn now. */
export const placed = (name: string): HTMLElement | null => places.get(name) ?? null;

export interface Landing {
  /** Where it is scrolled to; by itself the browser decides. */
  block?: ScrollLogicalPosition;
  /** What is scrolled there in its stead: the part around it, say. */
  around?: string;
}

/** Sends the focus to the first of these names that is drawn. Answers whether one was. */
export function focusOn(name: string | string[], { block, around }: Landing = {}): boolean {
  const element = [name].flat().map(placed).find((one) => one !== null);
  if (!element) return false;
  element.focus(block ? { preventScroll: true } : undefined);
  if (block) ((around ? element.closest(around) : null) ?? element).scrollIntoView?.({ block });
  return true;
}

/** The same, once what has just changed is drawn: a button that goes would take the focus with it. */
export async function land(name: string | string[], landing: Landing = {}): Promise<boolean> {
  await tick();
  return focusOn(name, landing);
}
