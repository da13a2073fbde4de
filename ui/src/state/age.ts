/** How long ago, in words. Whole minutes and up; before that "just now", or `fine`, in whole tens of seconds. */
import type { Message } from '../bindings';
import { msg } from './words';

export function age(iso: string, now: number, fine = false): Message {
  const minutes = Math.floor((now - Date.parse(iso)) / 60_000);
  const seconds = Math.floor((now - Date.parse(iso)) / 10_000) * 10;
  if (fine && minutes < 1 && seconds > 0) return msg('age-seconds', { seconds });
  if (minutes < 1) return msg('age-now');
  if (minutes < 60) return msg('age-minutes', { minutes });
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return msg('age-hours', { hours });
  return msg('age-days', { days: Math.floor(hours / 24) });
}
