/** How long ago, in words. From whole minutes up; before that it is "just now". */
import type { Message } from '../bindings/Message';
import { msg } from './words';

export function age(iso: string, now: number): Message {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  if (minutes < 1) return msg('age-now');
  if (minutes < 60) return msg('age-minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return msg('age-hours', { hours });
  return msg('age-days', { days: Math.floor(hours / 24) });
}
