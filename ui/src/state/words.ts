/**
 * Turns messages into words: the Fluent catalogue, times in the person's own clock, and the three marks that a sentence may
 * carry (`[[Label]]` for a label of Cisco's screens, `` `code` ``, `**strong**`).
 *
 * Values are guarded before they enter a sentence, so a host name or a pasted subject that happens to contain a mark stays
 * what it is.
 */
import { FluentResource, type FluentVariable } from '@fluent/bundle';
import type { Message, Value } from '../bindings';
import { esa, language, source } from './language.svelte';
import { Count } from './sentences';

/** A run of a sentence. */
export type Segment =
  | { kind: 'text'; text: string }
  | { kind: 'whole'; text: string }
  | { kind: 'label'; text: string; /** What it means, in another language than the label's. */ meaning: string | null }
  | { kind: 'code'; text: string }
  | { kind: 'strong'; text: string }
  | { kind: 'time'; text: string; iso: string; full: string };

/** Adds to the catalogue of the language that is spoken. */
export function addWords(text: string): void {
  language().bundle.addResource(new FluentResource(text), { allowOverrides: true });
}

/** Whether the catalogue has this message. */
export function has(id: string): boolean {
  return language().bundle.hasMessage(id);
}

/** A message of the window's own. Ids stand in the code as literals only, so that the check script finds each. */
export function msg(id: string, args?: Record<string, string | number | Message>): Message {
  if (!args) return { id };
  const values: Record<string, Value> = {};
  for (const [name, value] of Object.entries(args)) {
    values[name] =
      typeof value === 'string' ? { text: value } : typeof value === 'number' ? { number: value } : { message: value };
  }
  return { id, args: values };
}

// Marks inside values are carried through formatting as private-use characters.
const GUARDED: Record<string, string> = { '[': '\uE000', ']': '\uE001', '`': '\uE002', '*': '\uE003' };
const FREED = new Map(Object.entries(GUARDED).map(([plain, guard]) => [guard, plain]));
const guard = (text: string) => text.replace(/[[\]`*]/g, (mark) => GUARDED[mark] ?? mark);
const free = (text: string) => text.replace(/[\uE000-\uE003]/g, (mark) => FREED.get(mark) ?? mark);

// A time inside a sentence, until it is shown, with the full stop after it: in Spanish a time can end in one ("2:45 p. m.").
const TIME = /\uE010([^\uE011]*)\uE011(\.?)/g;
const stopped = (time: string, stop: string) => (time.endsWith('.') ? time : time + stop);

function format(message: Message): string {
  const { bundle } = language();
  const found = bundle.getMessage(message.id);
  if (!found?.value) {
    // Shown as the id: a missing word must be seen and reported, not leave a hole.
    return `⟦${message.id}⟧`;
  }
  const args: Record<string, FluentVariable> = {};
  for (const [name, value] of Object.entries(message.args ?? {})) {
    // Whose turn it is, by Cisco's abbreviation: the ESA has the name that the person chose.
    args[name] = name === 'machine' && 'text' in value && value.text === 'ESA' ? esa() : argument(value);
  }
  const errors: Error[] = [];
  const text = bundle.formatPattern(found.value, args, errors);
  if (errors.length > 0 && import.meta.env.DEV) console.warn(message.id, errors);
  return text;
}

function argument(value: Value): FluentVariable {
  if ('text' in value) return guard(value.text);
  if ('number' in value) return new Count(value.number);
  if ('time' in value) return `\uE010${value.time}\uE011`;
  return format(value.message);
}

/** The sentence without marks: for names, titles, announcements and the clipboard. */
export function t(message: Message | string, args?: Record<string, string | number | Message>): string {
  const whole = typeof message === 'string' ? msg(message, args) : message;
  const text = format(whole).replace(TIME, (_, iso: string, stop: string) => stopped(timeOfDay(iso), stop));
  return free(text.replace(/\[\[|\]\]|`|\*\*/g, ''));
}

const MARKS = /\[\[(.+?)\]\]|`([^`]+)`|\*\*(.+?)\*\*|\uE010([^\uE011]*)\uE011(\.?)/g;

// One word each, though engines break them at the hyphen: a version with its build, a host in parentheses or with a hyphen.
// What ends the clause stays with them.
const WHOLE = /((?:\d+(?:\.\d+)+-\d+|\([a-z0-9-]+(?:\.[a-z0-9-]+)+\)|\b[a-z0-9]+(?:-[a-z0-9]+)+(?:\.[a-z0-9-]+)+)[,.;:?]?)/;

/** The sentence as runs, to be drawn. */
export function segments(message: Message): Segment[] {
  const text = format(message);
  const out: Segment[] = [];
  const plain = (part: string) => {
    for (const [index, run] of part.split(WHOLE).entries()) {
      if (run) out.push({ kind: index % 2 ? 'whole' : 'text', text: free(run) });
    }
  };
  const inner = (part: string) => free(part.replace(TIME, (_, iso: string, stop: string) => stopped(timeOfDay(iso), stop)));
  let from = 0;
  for (const match of text.matchAll(MARKS)) {
    plain(text.slice(from, match.index));
    from = match.index + match[0].length;
    const [, label, code, strong, iso, stop] = match;
    if (label !== undefined) out.push({ kind: 'label', text: inner(label), meaning: meaning(inner(label)) });
    else if (code !== undefined) out.push({ kind: 'code', text: inner(code) });
    else if (strong !== undefined) out.push({ kind: 'strong', text: inner(strong) });
    else if (iso !== undefined) {
      const time = timeOfDay(iso);
      out.push({ kind: 'time', text: time, iso, full: fullTime(iso) });
      if (stop && stopped(time, stop) !== time) plain(stop);
    }
  }
  plain(text.slice(from));
  return out;
}

/** What a label of Cisco's screens means; null where the label says it. The same ids as in `src-tauri/i18n.rs`. */
function meaning(label: string): string | null {
  const { id, bundle } = language();
  if (id === source) return null;
  const words = label.toLowerCase().match(/[a-z0-9]+/g);
  const found = words && bundle.getMessage(`label-${words.join('-')}`);
  const text = found?.value ? bundle.formatPattern(found.value) : label;
  return text === label.replace(/[:….]+$/, '') ? null : text;
}

/** "14:02", or "20 Nov, 14:02" on another day. */
export function timeOfDay(iso: string, today: Date = new Date()): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  return date.toDateString() === today.toDateString() ? language().clock.format(date) : language().dayAndClock.format(date);
}

/** "20 November 2026". */
export function dayOf(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : language().longDay.format(date);
}

/** The whole moment, with day, seconds and zone. */
export function fullTime(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : language().moment.format(date);
}

/** "0:38", "12:05", "1:02:03". */
export function countdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const two = (n: number) => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
