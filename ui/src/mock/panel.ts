/** An invented troubleshooting panel and activity log: one cause, what it blocks, an open question, and the rest well. */
import type { Activity, CheckId, CheckView, TroubleshootView } from '../bindings';
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
    mute_ended: null,
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
    different: { text: msg('different-region-agree'), step: 'enable-server' },
  });
  const symptom = (id: string, label: string, first: CheckId | null, checks: CheckId[]) => ({
    id,
    label: msg(label),
    chosen: false,
    checks,
    answer: first ? msg('m-n-region') : msg('symptom-unexplained'),
    first,
  });
  return {
    checked_at: ago(1),
    running: null,
    headline: 'region.agree',
    explains: ['sse.device'],
    waiting: 3,
    calm: null,
    symptoms: [
      symptom('token-refused', 'symptom-token-refused', 'region.agree', ['region.agree']),
      symptom('no-data', 'symptom-no-data', null, ['sse.device']),
    ],
    groups: [
      { at: 'this-computer', checks: [check('this.online'), check('this.keychain', { verdict: 'warn' })] },
      {
        at: 'esa',
        checks: [
          region,
          check('esa.committed', {
            verdict: 'cannot_tell',
            unknown: 'not_looked',
            headline: msg('check-unseen'),
            would_tell: [
              {
                texts: [msg('tell-page-cloud-service-settings'), msg('tell-page-uncommitted-changes')],
                go: { label: msg('way-step-commit'), input: { do: 'fix', check: 'esa.committed', step: 'commit' } },
              },
              {
                texts: [msg('tell-api-client')],
                go: { label: msg('way-connection'), input: { do: 'fix', check: 'esa.committed', step: null } },
              },
            ],
            different: { text: msg('different-esa-committed'), step: 'commit' },
          }),
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

const well = (panel: TroubleshootView): TroubleshootView => ({
  ...panel,
  groups: panel.groups.map((group) => ({
    ...group,
    checks: group.checks.map(({ id, title }) => ({
      ...check(id, { headline: title, sights: [{ source: 'cloud_api', at: ago(0.5), line: null, what: msg('seen-identity') }] }),
    })),
  })),
  headline: null,
  explains: [],
  waiting: 0,
  problems: 0,
  open_questions: 0,
  symptoms: panel.symptoms.map((symptom) => ({ ...symptom, answer: msg('symptom-unexplained'), first: null })),
});

/** Everything looked at, and nothing wrong. */
export const green = (): TroubleshootView => ({
  ...well(troubleshoot()),
  checked_at: new Date(Date.now() - 25_000).toISOString(),
  calm: msg('panel-calm', { passed: 7 }),
});

/** Before anything was looked at. */
export const unchecked = (): TroubleshootView => {
  const panel = well(troubleshoot());
  const open = (one: CheckView): CheckView => ({ ...one, verdict: 'cannot_tell', unknown: 'not_looked', headline: msg('check-unseen'), sights: [] });
  return {
    ...panel,
    groups: panel.groups.map((group) => ({ ...group, checks: group.checks.map(open) })),
    checked_at: null,
    calm: msg('panel-not-checked'),
    open_questions: 7,
    symptoms: panel.symptoms.map((symptom) => ({ ...symptom, answer: msg('symptom-unknown'), first: 'esa.committed' as const })),
  };
};

const known = { reason: 'The key store is locked on purpose here', until: new Date(Date.now() + 6 * 86_400_000).toISOString() };
const change = (panel: TroubleshootView, id: CheckId, part: Partial<CheckView>): TroubleshootView => ({
  ...panel,
  groups: panel.groups.map((group) => ({
    ...group,
    checks: group.checks.map((one) => (one.id === id ? { ...one, ...part } : one)),
  })),
});

/** One check muted beside a problem, and a mute that is over. */
export const muted = (): TroubleshootView =>
  change(change({ ...troubleshoot(), problems: 1 }, 'this.keychain', { mute: known }), 'region.agree', {
    mute_ended: { reason: 'Change window on Friday', until: ago(30) },
  });

/** The one problem there is is muted. */
export const allMuted = (): TroubleshootView => ({
  ...change(well(troubleshoot()), 'this.keychain', { verdict: 'warn', mute: known }),
  calm: msg('panel-calm-muted', { muted: 1 }),
});

/** Nothing fails, one thing is worth knowing. */
export const warned = (): TroubleshootView => ({
  ...change(well(troubleshoot()), 'this.keychain', { verdict: 'warn', headline: msg('check-this-keychain-locked') }),
  headline: 'this.keychain',
  problems: 1,
});

export const activity: Activity[] = [
  { at: ago(9), message: { id: 'activity-unmuted', args: { check: { text: 'Region' } } }, source: 'user', wrote: false },
  {
    at: ago(3),
    message: { id: 'activity-create-module-done', args: { name: { text: 'esa03' }, device: { text: 'esa03' } } },
    source: 'cloud_api',
    wrote: true,
  },
];
