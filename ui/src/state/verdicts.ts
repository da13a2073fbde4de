/** The words and the order of the panel's verdicts, and the ids by which its parts find each other on the page. */
import type { CheckId } from '../bindings/CheckId';
import type { CheckView } from '../bindings/CheckView';
import type { TroubleshootView } from '../bindings/TroubleshootView';
import type { Verdict } from '../bindings/Verdict';
import type { Message } from '../bindings/Message';
import { msg, t } from './words';

/** What stands beside a check: its verdict, or that it is being looked at. */
export type Judged = Verdict | 'checking';

const word: Record<Exclude<Judged, 'blocked'>, string> = {
  pass: 'judged-pass',
  warn: 'judged-warn',
  fail: 'judged-fail',
  cannot_tell: 'judged-cannot-tell',
  not_applicable: 'judged-not-applicable',
  checking: 'judged-checking',
};

export const judged = (check: CheckView): Judged => (check.checking ? 'checking' : check.verdict);

/** "Needs attention", "Blocked by “Region chosen on the ESA”". */
export function verdictWord(check: CheckView, panel: TroubleshootView): Message {
  const is = judged(check);
  if (is !== 'blocked') return msg(word[is]);
  const cause = check.blocked_by && findCheck(panel, check.blocked_by);
  return cause ? msg('judged-blocked-by', { title: t(cause.title) }) : msg('judged-blocked');
}

export function findCheck(panel: TroubleshootView, id: CheckId): CheckView | undefined {
  for (const group of panel.groups) {
    const found = group.checks.find((check) => check.id === id);
    if (found) return found;
  }
  return undefined;
}

/** What is shown without "everything": problems and open questions, and whatever the person opened. */
export function wanted(check: CheckView, panel: TroubleshootView): boolean {
  if (panel.show_all || panel.opened === check.id) return true;
  return !check.mute && (check.verdict === 'fail' || check.verdict === 'warn' || check.verdict === 'cannot_tell');
}

/** When this was last seen, by the newest sight. */
export function seenAt(check: CheckView): string | null {
  return check.sights.reduce<string | null>(
    (newest, { at }) => (newest === null || Date.parse(at) > Date.parse(newest) ? at : newest),
    null,
  );
}

const slug = (id: CheckId) => id.replaceAll('.', '-');
export const rowId = (id: CheckId): string => `check-row-${slug(id)}`;
export const bodyId = (id: CheckId): string => `check-body-${slug(id)}`;
export const fixId = (id: CheckId): string => `check-fix-${slug(id)}`;
