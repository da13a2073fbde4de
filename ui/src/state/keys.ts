/**
 * The keyboard map. One table serves the handler and the list of keys that the menu shows, so they cannot differ.
 *
 * No single letter is a shortcut. What is not in the table is left to the platform, except reloading: the page has nothing to
 * reload, and a reload would drop what is being typed.
 */
import type { StepId, View } from '../bindings';
import type { Session } from './session.svelte';

const STEPS: StepId[] = [
  'open-settings',
  'edit-settings',
  'enable-server',
  'commit',
  'generate-token',
  'register',
  'device-listed',
  'add-module',
];

/** What the keys can do besides sending inputs. */
export interface KeyHost {
  session: Session;
  region(step: 1 | -1): void;
  help(): void;
  /** Opens Find. */
  find(): void;
  /** Opens the list of keys. */
  keys(): void;
  /** Opens or closes the menu. */
  menu(): void;
  mac: boolean;
  /** Whether the user guide lies over the place: then keys that lead elsewhere or change something do nothing. */
  reading: boolean;
  /** Closes the guide. */
  leave(): void;
}

interface Key {
  /** Message id of what it does. */
  does: string;
  /** As shown: Windows and Linux, then macOS. */
  shown: [string, string];
  match(event: KeyboardEvent, mac: boolean): boolean;
  /** Whether it does anything now; without it, always. */
  when?(view: View): boolean;
  /** Whether it works over the guide, too or only there. */
  reading?: 'too' | 'only';
  run(host: KeyHost, view: View, event: KeyboardEvent): void;
}

const ctrl = (event: KeyboardEvent, mac: boolean) => (mac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey);
const bare = (event: KeyboardEvent) => !event.ctrlKey && !event.metaKey && !event.altKey;
const step = (view: View) => (view.place.kind === 'step' ? view.place : null);
/** Whether typing goes there: then the platform's own keys for a text are left alone. */
const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('textarea, input:not([type=radio], [type=checkbox]), [contenteditable]');
const zoom = (session: Session, percent: number) => session.send({ do: 'set-zoom', percent: Math.min(400, Math.max(50, percent)) });

/** The next of the usual zooms. */
export function zoomStep(now: number, direction: 1 | -1): number {
  const stops = [50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300, 400];
  const found = direction > 0 ? stops.find((stop) => stop > now) : stops.findLast((stop) => stop < now);
  return found ?? now;
}

export const keys: Key[] = [
  {
    does: 'key-regions',
    reading: 'too',
    shown: ['F6 · Shift+F6', 'F6 · ⌥⌘→ · ⌥⌘←'],
    match: (e, mac) =>
      (bare(e) && e.key === 'F6') || (mac && e.metaKey && e.altKey && (e.key === 'ArrowRight' || e.key === 'ArrowLeft')),
    run: (host, _, e) => host.region(e.shiftKey || e.key === 'ArrowLeft' ? -1 : 1),
  },
  {
    does: 'key-step',
    shown: ['Ctrl+1 … 8', '⌘1 … 8'],
    match: (e, mac) => ctrl(e, mac) && !e.altKey && !e.shiftKey && /^[1-8]$/.test(e.key),
    run: ({ session }, _, e) => {
      const id = STEPS[Number(e.key) - 1];
      if (id) void session.send({ do: 'go', step: id });
    },
  },
  {
    does: 'key-continue',
    shown: ['Ctrl+Enter · Alt+→', '⌘Enter · ⌘]'],
    match: (e, mac) =>
      (ctrl(e, mac) && e.key === 'Enter') ||
      (mac ? e.metaKey && e.key === ']' : e.altKey && !e.ctrlKey && !e.shiftKey && e.key === 'ArrowRight'),
    run: ({ session }, view) => {
      if (step(view)?.has_next) void session.send({ do: 'continue' });
    },
  },
  {
    does: 'key-paste',
    shown: ['Ctrl+V', '⌘V'],
    // Read from what the platform pastes, not from the key.
    match: () => false,
    run: () => {},
  },
  {
    does: 'key-stay',
    shown: ['Esc', 'Esc'],
    match: (e) => bare(e) && !e.shiftKey && e.key === 'Escape',
    when: (view) => step(view)?.moving != null,
    run: ({ session }) => void session.send({ do: 'stay' }),
  },
  {
    does: 'key-back',
    shown: ['Alt+←', '⌘['],
    match: (e, mac) =>
      mac ? e.metaKey && e.key === '[' : e.altKey && !e.ctrlKey && !e.shiftKey && e.key === 'ArrowLeft',
    run: ({ session }, view) => {
      if (view.place.kind !== 'step') void session.send({ do: 'open', place: 'setup' });
      else if (step(view)?.has_back) void session.send({ do: 'back' });
    },
  },
  {
    does: 'key-check',
    shown: ['F5', '⌘R'],
    match: (e, mac) => (bare(e) && !e.shiftKey && e.key === 'F5') || (mac && e.metaKey && !e.shiftKey && e.key.toLowerCase() === 'r'),
    run: ({ session }, view) => {
      if (step(view)?.proof.can_check) void session.send({ do: 'check-now' });
    },
  },
  {
    does: 'key-check-all',
    shown: ['Shift+F5', '⇧⌘R'],
    match: (e, mac) =>
      (bare(e) && e.shiftKey && e.key === 'F5') || (mac && e.metaKey && e.shiftKey && e.key.toLowerCase() === 'r'),
    run: ({ session }) => void session.send({ do: 'check-all' }),
  },
  {
    does: 'key-troubleshoot',
    shown: ['Ctrl+Shift+T', '⇧⌘T'],
    match: (e, mac) => ctrl(e, mac) && !e.altKey && e.shiftKey && e.key.toLowerCase() === 't',
    run: ({ session }) => void session.send({ do: 'open', place: 'troubleshoot' }),
  },
  {
    does: 'key-report',
    shown: ['Ctrl+E', '⌘E'],
    match: (e, mac) => ctrl(e, mac) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'e',
    run: ({ session }) => void session.send({ do: 'open', place: 'report' }),
  },
  {
    does: 'key-find',
    shown: ['Ctrl+K', '⌘K'],
    reading: 'too',
    match: (e, mac) => ctrl(e, mac) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k',
    run: (host) => host.find(),
  },
  {
    does: 'key-undo',
    shown: ['Ctrl+Z', '⌘Z'],
    match: (e, mac) => ctrl(e, mac) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'z' && !isText(e.target),
    run: ({ session }) => void session.send({ do: 'undo-last' }),
  },
  {
    does: 'key-menu',
    shown: ['Ctrl+,', '⌘,'],
    match: (e, mac) => ctrl(e, mac) && !e.altKey && !e.shiftKey && e.key === ',',
    run: (host) => host.menu(),
  },
  {
    does: 'key-pause',
    shown: ['Ctrl+Shift+P', '⇧⌘P'],
    match: (e, mac) => ctrl(e, mac) && e.shiftKey && e.key.toLowerCase() === 'p',
    run: ({ session }, view) => {
      const waiting = step(view)?.proof.waiting;
      if (waiting?.polling) void session.send({ do: waiting.paused ? 'resume-checks' : 'pause-checks' });
    },
  },
  {
    does: 'key-zoom',
    reading: 'too',
    shown: ['Ctrl + · Ctrl − · Ctrl+0', '⌘+ · ⌘− · ⌘0'],
    match: (e, mac) => ctrl(e, mac) && !e.altKey && ['+', '=', '-', '_', '0'].includes(e.key),
    run: ({ session }, view, e) => {
      const now = view.prefs.zoom;
      void zoom(session, e.key === '0' ? 100 : zoomStep(now, e.key === '+' || e.key === '=' ? 1 : -1));
    },
  },
  {
    does: 'key-leave-guide',
    shown: ['Esc · Alt+←', 'Esc · ⌘['],
    reading: 'only',
    match: (e, mac) =>
      (bare(e) && !e.shiftKey && e.key === 'Escape') ||
      (mac ? e.metaKey && e.key === '[' : e.altKey && !e.ctrlKey && !e.shiftKey && e.key === 'ArrowLeft'),
    run: (host) => host.leave(),
  },
  {
    does: 'key-keys',
    shown: ['Ctrl+/', '⌘/'],
    reading: 'too',
    match: (e, mac) => ctrl(e, mac) && !e.altKey && e.key === '/',
    run: (host) => host.keys(),
  },
  {
    does: 'key-help',
    reading: 'too',
    shown: ['F1', '⌘?'],
    match: (e, mac) => (bare(e) && e.key === 'F1') || (mac && e.metaKey && e.key === '?'),
    run: (host) => host.help(),
  },
];

/** Whether it is one of the keys that zoom: they work even while a dialog is open. */
export const zooms = (event: KeyboardEvent, mac: boolean): boolean =>
  keys.some((key) => key.does === 'key-zoom' && key.match(event, mac));

const reloads = (event: KeyboardEvent) =>
  event.key === 'F5' || ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'r');

/** Does what the key says. True when the key was one of ours. */
export function handleKey(event: KeyboardEvent, host: KeyHost): boolean {
  const view = host.session.view;
  const key = keys.find((one) => (host.reading ? one.reading : one.reading !== 'only') && one.match(event, host.mac));
  if (!key || !view || key.when?.(view) === false) {
    if (reloads(event)) event.preventDefault();
    return false;
  }
  event.preventDefault();
  key.run(host, view, event);
  return true;
}
