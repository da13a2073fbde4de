/** The words and the order of the panel's verdicts, and the ids by which its parts find each other on the page. */
import type { CheckId, CheckView, Message, TroubleshootView, Verdict } from '../bindings';
import { msg, t } from './words';

/** What stands beside a check: its verdict, that it is being looked at, or that nobody has looked yet. */
export type Judged = Verdict | 'checking' | 'not_checked';

const word: Record<Judged, string> = {
  pass: 'judged-pass',
  warn: 'judged-warn',
  fail: 'judged-fail',
  cannot_tell: 'judged-cannot-tell',
  blocked: 'judged-blocked',
  not_applicable: 'judged-not-applicable',
  not_yet: 'judged-not-yet',
  checking: 'judged-checking',
  not_checked: 'judged-not-checked',
};

/** Before the first run, "cannot tell" would say that somebody had looked. */
export function judged(check: CheckView, panel: TroubleshootView): Judged {
  if (check.checking) return 'checking';
  return check.unknown === 'not_looked' && panel.checked_at === null && check.verdict === 'cannot_tell' ? 'not_checked' : check.verdict;
}

/** "Needs attention", "Blocked". */
export const verdictWord = (check: CheckView, panel: TroubleshootView): Message => msg(word[judged(check, panel)]);

/** What a closed row says below its name: what is wrong, why it cannot tell, what it waits for. */
export function verdictNote(check: CheckView, panel: TroubleshootView): Message | null {
  const cause = check.verdict === 'blocked' && check.blocked_by ? findCheck(panel, check.blocked_by) : undefined;
  if (cause) return msg('judged-waits-for', { title: t(cause.title) });
  // A coming step does it: said in so many words, since nothing is wrong.
  if (check.verdict === 'not_yet') return check.headline;
  // The panel's own headline stands above in full.
  if (check.verdict === 'fail' || check.verdict === 'warn') return check.id === panel.headline ? null : check.headline;
  return check.verdict === 'cannot_tell' && check.unknown !== 'not_looked' ? check.headline : null;
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
  return check.verdict === 'fail' || check.verdict === 'warn' || check.verdict === 'cannot_tell';
}

export const allChecks = (panel: TroubleshootView): CheckView[] => panel.groups.flatMap(({ checks }) => checks);

/** When this was last seen, by the newest provenance. */
export function seenAt(check: CheckView): string | null {
  return check.provenances.reduce<string | null>(
    (newest, { at }) => (newest === null || Date.parse(at) > Date.parse(newest) ? at : newest),
    null,
  );
}

const slug = (id: CheckId) => id.replaceAll('.', '-');
export const rowId = (id: CheckId): string => `check-row-${slug(id)}`;
export const bodyId = (id: CheckId): string => `check-body-${slug(id)}`;
export const fixId = (id: CheckId): string => `check-fix-${slug(id)}`;
export const goId = (id: CheckId): string => `check-go-${slug(id)}`;
/** The folded list of muted checks. */
export const MUTED = 'muted-checks';
