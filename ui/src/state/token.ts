/** The token's clock in words. When they change says Rust; speaking of it is its notices' work. */
import type { Message, TokenView } from '../bindings';
import { msg } from './words';

const MINUTE = 60_000;

/** How near the end is: decides the colour and the words. */
export type Nearness = 'plenty' | 'soon' | 'last-minute' | 'over';

export function nearness(token: TokenView, now: number): Nearness {
  const since = (moment: string) => now >= Date.parse(moment);
  if (token.expired || since(token.ends_at)) return 'over';
  if (since(token.last_minute_at)) return 'last-minute';
  return since(token.soon_at) ? 'soon' : 'plenty';
}

/** As the sentences ask for it. */
export const isExact = (token: TokenView): 'yes' | 'no' => (token.exact ? 'yes' : 'no');

/** The same for a bar, where the time at which it ran out has no room: "ran out". */
export function tokenLeftShort(token: TokenView, now: number): Message {
  return nearness(token, now) === 'over' ? msg('token-over-short') : tokenLeft(token, now);
}

/** "about 47 min left", "about 3 h 10 min left", "less than a minute left", "ran out at 14:32"; no "about" where a page says it. */
export function tokenLeft(token: TokenView, now: number): Message {
  const left = Date.parse(token.ends_at) - now;
  const exact = isExact(token);
  switch (nearness(token, now)) {
    case 'over':
      return { id: 'token-over', args: { at: { time: token.ends_at } } };
    case 'last-minute':
      return msg('token-last-minute');
    default: {
      const minutes = Math.ceil(left / MINUTE);
      if (minutes < 90) return msg('token-minutes', { minutes, exact });
      const hours = Math.floor(minutes / 60);
      if (hours < 48) return msg('token-hours', { hours, minutes: minutes % 60, exact });
      return msg('token-days', { days: Math.floor(hours / 24), hours: hours % 24, exact });
    }
  }
}
