/** Cuts a text into right and wrong runs. Positions are counted in characters, as Rust counts them, not in UTF-16 units. */
import type { QueryError } from '../bindings';

export interface Run {
  text: string;
  wrong: boolean;
}

export function marked(text: string, errors: Pick<QueryError, 'from' | 'to'>[]): Run[] {
  const characters = Array.from(text);
  const runs: Run[] = [];
  let at = 0;
  const push = (to: number, wrong: boolean) => {
    if (to > at || wrong) runs.push({ text: characters.slice(at, to).join(''), wrong });
    at = Math.max(at, to);
  };
  for (const { from, to } of [...errors].sort((a, b) => a.from - b.from)) {
    if (from < at) continue;
    push(Math.min(from, characters.length), false);
    push(Math.min(to, characters.length), true);
  }
  if (at < characters.length) push(characters.length, false);
  return runs;
}
