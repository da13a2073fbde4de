/** An invented troubleshooting panel and activity log: one cause, what it blocks, an open question, and the rest well. */
import type { Activity } from '../bindings/Activity';
import type { CheckId } from '../bindings/CheckId';
import type { CheckView } from '../bindings/CheckView';
import type { TroubleshootView } from '../bindings/TroubleshootView';
import { msg } from '../state/words';

const ago = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();
const name = (id: CheckId, part: string) => ({ id: `check-${id.replace(/[._]/g, '-')}-${part}` });

export function check(id: CheckId, part: Partial<CheckView> = {}): CheckView {
  return {
    id,
    title: name(id, 'title'),
    verdict: 'pass',
    checking: false,
    unknown: null,
    headline: name(id, 'looked-for'),
    details: [],
    expected: null,
    found: null,
    sights: [],
    looked_for: name(id, 'looked-for'),
    why: name(id, 'why'),
    would_tell: [],
    blocked_by: null,
    fix: null,
    different: null,
    mute: null,
    crashed: false,
    ...part,
  };
}

export function troubleshoot(part: Partial<TroubleshootView> = {}): TroubleshootView {
  const region = check('region.agree', {
    verdict: 'fail',
    headline: msg('m-n-region'),
    details: [msg('m-n-region-2')],
    expected: msg('region-americas'),
    found: msg('region-europe'),
    sights: [
      { source: 'pasted', at: ago(22), line: 4, what: msg('seen-page-cloud-service-settings') },
      { source: 'cloud_api', at: ago(1), line: null, what: msg('seen-identity') },
    ],
    fix: {
      lines: [{ text: msg('m-commit-1'), open: null, copy: { label: msg('m-comment'), value: 'Region' }, control: null }],
      step: 'enable-server',
      go: msg('way-step-enable-server'),
      connect: false,
    },
  });
  const symptom = (id: string, label: string, first: CheckId | null) => ({
    id,
    label: msg(label),
    chosen: false,
    checks: [],
    answer: first ? msg('m-n-region') : msg('symptom-unexplained'),
    first,
  });
  return {
    checked_at: ago(1),
    running: null,
    headline: 'region.agree',
    explains: ['sse.device'],
    calm: null,
    symptoms: [
      symptom('token-refused', 'symptom-token-refused', 'region.agree'),
      symptom('no-data', 'symptom-no-data', null),
    ],
    groups: [
      { at: 'this-computer', checks: [check('this.online'), check('this.keychain', { verdict: 'warn' })] },
      {
        at: 'esa',
        checks: [
          region,
          check('esa.committed', { verdict: 'cannot_tell', unknown: 'not_looked', would_tell: [msg('tell-page-uncommitted-changes')] }),
        ],
      },
      {
        at: 'sse',
        checks: [
          check('sse.device', { verdict: 'blocked', blocked_by: 'region.agree' }),
          check('sse.ctr_enabled', { checking: true }),
          check('cloud.account', { verdict: 'not_applicable' }),
        ],
      },
    ],
    show_all: false,
    opened: null,
    problems: 2,
    open_questions: 1,
    all: 6,
    ...part,
  };
}

export const activity: Activity[] = [
  { at: ago(9), message: { id: 'activity-unmuted', args: { check: { text: 'Region' } } }, source: 'user', wrote: false },
  {
    at: ago(3),
    message: { id: 'activity-create-module-done', args: { name: { text: 'esa03' }, device: { text: 'esa03' } } },
    source: 'cloud_api',
    wrote: true,
  },
];
