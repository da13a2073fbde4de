/**
 * Invented Views of several moments, for looking at the window without Rust and for the tests of the page.
 *
 * They follow the shapes of `bindings.ts`, so a change of the contract breaks them at the type check.
 */
import type { LabView, Message, RailEntry, StepId, StepState, StepView, TroubleshootView, View } from '../bindings';
import { msg } from '../state/words';
import { debrief, faults } from './exercise';
import { activity, allMuted, green, muted, troubleshoot, unchecked, warned } from './panel';
import { report, reportAs, savedReport } from './report';

/** The moment at which all of them are taken. */
export const NOW = Date.now();
export const at = (minutes: number) => new Date(NOW + minutes * 60_000).toISOString();

const STEPS: StepId[] = [
  'before',
  'open-settings',
  'edit-settings',
  'enable-server',
  'commit',
  'generate-token',
  'register',
  'device-listed',
  'add-module',
  'prove',
];

export function rail(current: StepId, states: Partial<Record<StepId, StepState>> = {}): RailEntry[] {
  return STEPS.map((id, index) => ({
    id,
    number: index === 0 || index === 9 ? null : index,
    state: states[id] ?? 'to-do',
    current: id === current,
  }));
}

export function step(id: StepId, part: Partial<Omit<StepView, 'proof'>> & { proof?: Partial<StepView['proof']> } = {}): StepView {
  const index = STEPS.indexOf(id);
  const { proof, ...rest } = part;
  return {
    id,
    number: index === 0 || index === 9 ? null : index,
    at: 'esa',
    heading: msg('m-generic-heading', { name: `Step ${id}` }),
    outcome: msg('m-generic-outcome'),
    questions: [],
    actions: [{ text: msg('m-generic-1'), open: null, copy: null, control: null }],
    cautions: [],
    picture: null,
    variants: [],
    different_note: '',
    why: msg('m-commit-why'),
    note: '',
    chain: [],
    offers: [],
    query: null,
    handoff: null,
    unproven_notice: false,
    has_back: index > 0,
    has_next: index < 9,
    ...rest,
    proof: {
      state: 'to-do',
      headline: msg('m-nothing'),
      details: [],
      expected: null,
      found: null,
      source: null,
      observed_at: null,
      line: null,
      can_check: false,
      checking_since: null,
      waiting: null,
      paste: { text: '', longer: null, wanted: msg('m-generic-wanted'), verdict: null },
      marked_at: null,
      can_mark: true,
      ways_on: [],
      ...proof,
    },
  };
}

const noAppliance: View['appliance'] = {
  state: 'off',
  address: '',
  user: '',
  kept: 'missing',
  compare: null,
  pinned: null,
  message: null,
  next: null,
  details: null,
  checked_at: null,
  stopped: false,
};

export function view(place: StepView | 'connect', part: Partial<View> = {}): View {
  const current = place === 'connect' ? 'commit' : place.id;
  return {
    now: at(0),
    practice: false,
    device: 'esa03',
    region: 'americas',
    token: null,
    rail: rail(current, place === 'connect' ? {} : { [place.id]: place.proof.state }),
    confirmed: 0,
    marked: 0,
    place: place === 'connect' ? { kind: 'connect' } : { kind: 'step', ...place },
    connection: {
      kept: 'missing',
      client_id: '',
      region: null,
      state: 'off',
      message: null,
      next: null,
      details: null,
      checked_at: null,
      missing_scopes: [],
    },
    appliance: noAppliance,
    problems: 0,
    fixing: null,
    plan: null,
    saved: { at: at(-2), trouble: null },
    keychain: 'ready',
    notices: [],
    lab: null,
    prefs: { theme: 'system', zoom: 100 },
    ...part,
  };
}

const act = (id: string, more: Partial<StepView['actions'][number]> = {}) => ({
  text: msg(id),
  open: null,
  copy: null,
  control: null,
  ...more,
});
const withTime = (id: string, iso: string): Message => ({ id, args: { at: { time: iso } } });
const esa = { target: 'appliance' as const, label: msg('m-open-esa'), address: 'https://esa03.example.com/' };
const sse = { target: 'sse' as const, label: msg('m-open-sse'), address: 'https://admin.sse.itd.cisco.com/' };
const ctr = { target: 'threat-response' as const, label: msg('m-open-ctr'), address: 'https://visibility.amp.cisco.com/' };
const connected: View['connection'] = {
  kept: 'stored',
  client_id: 'client-3f0c2f7e-6b1d-4c7a-9a51-2f6b7c1d9e00',
  region: 'americas',
  state: 'connected',
  message: msg('m-conn-ok'),
  next: null,
  details: null,
  checked_at: at(0),
  missing_scopes: [],
};
const done = (...ids: StepId[]) => Object.fromEntries(ids.map((id) => [id, 'confirmed'])) as Partial<Record<StepId, StepState>>;
const token = (minutes: number): View['token'] => ({
  ends_at: at(minutes),
  kept: 'stored',
  expired: minutes <= 0,
  doubt: null,
  region: 'americas',
});
const yesNo = (values: [string, string][]) => ({
  kind: 'choice' as const,
  options: values.map(([value, id]) => ({ value, label: msg(id), hint: null })),
});

const sending: NonNullable<View['plan']> = {
  id: 4,
  title: msg('plan-send-message-title'),
  lines: [
    { label: msg('plan-line-listener'), value: msg('plan-value', { value: 'esa03.example.com:25' }) },
    { label: msg('plan-line-from'), value: msg('plan-value', { value: 'you@example.com' }) },
    { label: msg('plan-line-to'), value: msg('plan-value', { value: 'you@example.com' }) },
    { label: msg('plan-line-subject'), value: msg('plan-value', { value: 'Passarela test 7f3a' }) },
    { label: msg('plan-line-encryption'), value: msg('plan-encryption-offered') },
  ],
  consequences: [msg('plan-send-message-follows'), msg('plan-send-message-own')],
  way_back: msg('plan-send-message-way-back'),
  agree: msg('plan-send-message-agree'),
  state: { kind: 'asking' },
  instead: null,
};
const certificate: NonNullable<View['appliance']['compare']> = {
  fingerprint: '3A:F0:91:5C:7E:22:B8:04:D6:19:AC:43:0F:E5:68:97:1B:C2:8D:50:F4:3E:A7:61:09:DB:76:12:CE:85:4F:30',
  names: ['esa03.example.com', '192.0.2.25'],
  from: '2025-03-01T00:00:00Z',
  to: '2035-02-27T00:00:00Z',
  before: null,
};
const OLD = '90:1D:4B:AA:07:F3:5E:C8:21:66:BD:0A:94:7F:E2:38:5B:C1:16:8E:D9:72:4A:03:FE:65:B0:2C:87:19:D4:AB';
const appliance: View['appliance'] = {
  ...noAppliance,
  state: 'connected',
  address: 'https://esa03.example.com:6443',
  user: 'passarela',
  kept: 'stored',
  message: msg('m-app-ok'),
  checked_at: at(-1),
};

export const states: Record<string, () => View> = {
  before: () => {
    const place = step('before', {
      at: 'this-computer',
      heading: msg('m-before-heading'),
      outcome: msg('m-before-outcome'),
      why: msg('m-before-why'),
      actions: [],
      questions: [
        { id: 'version', label: msg('m-q-version'), hint: msg('m-q-version-hint'), kind: { kind: 'text', example: '13.0.0-392' }, value: '13.0.0-392', optional: false, state: 'confirmed', verdict: msg('m-q-version-ok', { version: '13.0.0-392' }) },
        { id: 'way', label: msg('m-q-path'), hint: msg('m-q-path-hint'), kind: yesNo([['direct', 'm-q-path-direct'], ['sma', 'm-q-path-sma'], ['ces', 'm-q-path-ces']]), value: 'direct', optional: false, state: 'marked-by-you', verdict: null },
        { id: 'portal', label: msg('m-q-portal'), hint: msg('m-q-portal-hint'), kind: yesNo([['xdr', 'm-q-portal-xdr'], ['old', 'm-q-portal-old'], ['none', 'm-q-portal-none']]), value: 'none', optional: false, state: 'needs-attention', verdict: msg('m-q-portal-none-verdict') },
        { id: 'cluster', label: msg('m-q-cluster'), hint: msg('m-q-cluster-hint'), kind: yesNo([['no', 'm-no'], ['yes', 'm-yes'], ['unknown', 'm-dontknow']]), value: '', optional: true, state: 'to-do', verdict: null },
      ],
      handoff: { title: msg('m-handoff-title'), lines: [msg('m-handoff-1'), msg('m-handoff-2'), msg('m-handoff-3')] },
      proof: { state: 'in-progress', headline: msg('m-before-proof'), paste: { text: '', longer: null, wanted: msg('m-before-wanted'), verdict: null }, can_mark: false },
    });
    return view(place, { device: null, region: null, saved: { at: null, trouble: null } });
  },
  commit: () =>
    view(
      step('commit', {
        heading: msg('m-commit-heading'),
        outcome: msg('m-commit-outcome'),
        actions: [
          act('m-commit-1', { open: esa }),
          act('m-commit-2'),
          act('m-commit-3', { copy: { label: msg('m-comment'), value: 'Enable Threat Response' } }),
          act('m-commit-4'),
        ],
        cautions: [msg('m-caution-1'), msg('m-caution-2')],
        picture: { id: 'commit', look: '13', text: msg('picture-commit-text'), stamp: msg('step-picture-checked', { on: 'AsyncOS 13.0.0-392' }) },
        variants: [
          { id: 'new', label: msg('m-v-new'), chosen: false, remark: null, way_on: null },
          { id: 'yellow', label: msg('m-v-yellow'), chosen: false, remark: null, way_on: null },
          { id: 'cluster', label: msg('m-v-cluster'), chosen: true, remark: msg('m-v-cluster-remark'), way_on: null },
        ],
        proof: {
          state: 'needs-attention',
          headline: msg('m-commit-problem'),
          details: [msg('m-commit-problem-2')],
          expected: msg('m-commit-expected'),
          found: msg('m-commit-found'),
          source: 'pasted',
          observed_at: at(-3),
          line: 4,
          paste: {
            longer: null,
            text: 'Cloud Service Settings\nCloud Services\nThreat Response:\tEnabled\nThreat Response Server:\tAMERICAS (api-sse.cisco.com)\nEdit Settings\nCommit Changes »',
            wanted: msg('m-commit-wanted'),
            verdict: { kind: 'recognised', message: msg('m-read-css'), next: null, facts: [msg('m-read-1'), msg('m-read-2'), msg('m-read-3')] },
          },
        },
      }),
      {
        rail: rail('commit', { ...done('before', 'open-settings', 'edit-settings', 'enable-server'), commit: 'needs-attention' }),
        confirmed: 3,
      },
    ),
  unproven: () => {
    const base = states.commit?.() as View;
    if (base.place.kind !== 'step') return base;
    base.place.unproven_notice = true;
    base.place.variants.forEach((variant) => (variant.chosen = false));
    base.place.proof = {
      ...base.place.proof,
      state: 'cannot-tell',
      headline: msg('m-nothing'),
      details: [],
      expected: null,
      found: null,
      source: null,
      observed_at: null,
      line: null,
      paste: { text: 'MID: 8', longer: null, wanted: msg('m-commit-wanted'), verdict: { kind: 'wrong-page', message: msg('m-wrong'), next: null, facts: [] } },
    };
    base.rail = rail('commit', { ...done('before', 'open-settings', 'edit-settings'), 'enable-server': 'marked-by-you', commit: 'cannot-tell' });
    base.confirmed = 2;
    base.marked = 1;
    return base;
  },
  token: () =>
    view(
      step('generate-token', {
        at: 'sse',
        heading: msg('m-token-heading'),
        outcome: msg('m-token-outcome'),
        actions: [
          act('m-token-1', { open: sse }),
          act('m-token-2'),
          act('m-token-3'),
          act('m-token-4'),
          act('m-token-5', { control: 'have-token' }),
        ],
        cautions: [msg('m-token-tip')],
        why: msg('m-token-why'),
        proof: {
          state: 'in-progress',
          headline: msg('m-token-proof'),
          details: [msg('m-token-proof-2')],
          source: 'user',
          observed_at: at(-13),
          paste: { text: '', longer: null, wanted: msg('m-token-wanted'), verdict: null },
        },
      }),
      {
        token: token(47),
        rail: rail('generate-token', { ...done('before', 'open-settings', 'edit-settings', 'enable-server', 'commit'), 'generate-token': 'in-progress' }),
        confirmed: 4,
      },
    ),
  'no-token': () => {
    const base = states.token?.() as View;
    return { ...base, token: null, keychain: 'locked' };
  },
  waiting: () =>
    view(
      step('device-listed', {
        at: 'sse',
        heading: msg('m-dev-heading'),
        outcome: msg('m-dev-outcome'),
        actions: [act('m-dev-1', { open: sse }), { text: msg('m-dev-2', { device: 'esa03' }), open: null, copy: { label: msg('m-lab-admin'), value: 'esa03.example.com' }, control: null }],
        why: msg('m-dev-why'),
        proof: {
          state: 'waiting',
          headline: msg('m-dev-waiting', { device: 'esa03' }),
          details: [msg('m-dev-waiting-2', { device: 'esa03' })],
          expected: msg('m-dev-expected', { device: 'esa03' }),
          source: 'cloud_api',
          observed_at: at(-0.4),
          can_check: true,
          waiting: { since: at(-11), polling: true, attempt: 4, of: 12, next_at: at(0.64), paused: false, late: true },
          paste: { text: '', longer: null, wanted: msg('m-dev-wanted'), verdict: null },
        },
      }),
      {
        token: token(12),
        connection: connected,
        rail: rail('device-listed', {
          ...done('before', 'open-settings', 'edit-settings', 'enable-server', 'commit', 'register'),
          'generate-token': 'marked-by-you',
          'device-listed': 'waiting',
        }),
        confirmed: 5,
        marked: 1,
      },
    ),
  confirmed: () => {
    const base = states.waiting?.() as View;
    if (base.place.kind !== 'step') return base;
    base.place.proof = {
      ...base.place.proof,
      state: 'confirmed',
      headline: msg('m-dev-ok', { device: 'esa03' }),
      details: [],
      expected: null,
      waiting: null,
      can_mark: false,
    };
    base.rail = base.rail.map((entry) => (entry.current ? { ...entry, state: 'confirmed' } : entry));
    base.token = null;
    base.confirmed = 6;
    return base;
  },
  prove: () =>
    view(
      step('prove', {
        at: 'both',
        heading: msg('m-prove-heading'),
        outcome: msg('m-prove-outcome', { device: 'esa03' }),
        chain: [
          { id: 'sent', label: msg('m-stage-sent'), state: 'marked-by-you', message: msg('m-stage-sent-ok'), holds: [], at: at(-21), source: 'user' },
          { id: 'tracked', label: msg('m-stage-tracked'), state: 'confirmed', message: msg('m-stage-tracked-ok'), holds: [], at: at(-19), source: 'pasted' },
          { id: 'sighted', label: msg('m-stage-sighted'), state: 'waiting', message: msg('m-stage-sighted-wait'), holds: [msg('m-hold-window'), msg('m-hold-module')], at: null, source: null },
        ],
        questions: [{ id: 'mail-to', label: msg('m-q-subject'), hint: msg('m-q-subject-hint'), kind: { kind: 'text', example: null }, value: 'Passarela test 7f3a', optional: false, state: 'in-progress', verdict: null }],
        actions: [act('m-prove-1'), act('m-prove-2', { open: esa }), act('m-prove-3', { open: ctr })],
        why: msg('m-prove-why'),
        query: {
          kinds: [
            { id: 'email_subject', label: msg('m-k-subject'), example: 'email_subject:"Invoice Due"' },
            { id: 'cisco_mid', label: msg('m-k-mid'), example: 'cisco_mid:"12345"' },
            { id: 'ip', label: msg('m-k-ip'), example: 'ip:"4.2.2.2"' },
          ],
          chosen: 'email_subject',
          value: 'Passarela test 7f3a',
          built: 'email_subject:"Passarela test 7f3a"',
          refused: null,
          pasted: 'subject:“Passarela test 7f3a”',
          corrected: {
            text: 'email_subject:"Passarela test 7f3a"',
            changed: true,
            errors: [
              { from: 0, to: 7, message: msg('m-e-type') },
              { from: 8, to: 9, message: msg('m-e-quote') },
            ],
          },
        },
        proof: {
          state: 'waiting',
          headline: msg('m-prove-proof'),
          source: 'pasted',
          observed_at: at(-19),
          can_check: true,
          checking_since: at(-0.3),
          paste: { text: '', longer: null, wanted: msg('m-prove-wanted'), verdict: null },
        },
      }),
      {
        connection: connected,
        rail: rail('prove', { ...done(...STEPS.slice(0, 9)), 'generate-token': 'marked-by-you', prove: 'waiting' }),
        confirmed: 7,
        marked: 1,
      },
    ),
  connect: () =>
    view('connect', {
      rail: rail('commit', { ...done('before', 'open-settings', 'edit-settings', 'enable-server') }),
      confirmed: 3,
    }),
  tested: () => view('connect', { connection: { ...connected, kept: 'this-run', state: 'tested', missing_scopes: ['enrich:read'] }, confirmed: 3 }),
  refused: () =>
    view('connect', {
      keychain: 'locked',
      connection: { ...connected, kept: 'this-run', state: 'refused', message: msg('m-conn-refused'), next: msg('m-conn-refused-next'), details: '400 invalid_client, trace ctx-5f1e' },
      confirmed: 3,
    }),
  plan: () => {
    const base = states.prove?.() as View;
    if (base.place.kind !== 'step') return base;
    base.place.offers = [
      { id: 'send-message', label: msg('offer-send-message'), hint: msg('offer-send-message-hint'), input: { do: 'plan-message', plain: false } },
    ];
    base.plan = sending;
    return base;
  },
  'plan-running': () => ({ ...(states.plan?.() as View), plan: { ...sending, state: { kind: 'running', since: at(-0.2) } } }),
  'plan-failed': () => ({
    ...(states.plan?.() as View),
    plan: {
      ...sending,
      state: { kind: 'failed', message: msg('m-plan-failed'), next: msg('m-plan-failed-next'), details: '421 4.3.2', again: true },
      instead: {
        id: 'send-plain',
        label: msg('offer-send-plain'),
        hint: msg('offer-send-plain-hint'),
        input: { do: 'plan-message', plain: true },
      },
    },
  }),
  offers: () => ({ ...(states.plan?.() as View), plan: null }),
  compare: () =>
    view('connect', {
      appliance: { ...appliance, kept: 'missing', state: 'no-answer', message: null, checked_at: null, compare: certificate },
    }),
  changed: () =>
    view('connect', {
      appliance: { ...appliance, state: 'no-answer', message: null, compare: { ...certificate, before: OLD } },
    }),
  'appliance-tested': () => view('connect', { appliance: { ...appliance, kept: 'missing', state: 'tested' } }),
  appliance: () => view('connect', { appliance: { ...appliance, pinned: certificate.fingerprint } }),
  'appliance-refused': () =>
    view('connect', {
      appliance: { ...appliance, state: 'refused', stopped: true, message: msg('m-app-refused'), next: msg('m-app-refused-next'), details: '401' },
    }),
  notices: () => ({
    ...(states.token?.() as View),
    token: token(-3),
    notices: [
      { id: 'region', tone: 'problem', spoken: 'polite', message: msg('m-n-region'), details: msg('m-n-region-2'), ways_on: [] },
      {
        id: 'token-over',
        tone: 'time',
        spoken: 'assertive',
        message: withTime('m-n-token', at(-3)),
        details: msg('m-n-token-2'),
        ways_on: [
          { label: msg('m-n-goto'), input: { do: 'go', step: 'generate-token' } },
          { label: msg('m-dismiss'), input: { do: 'dismiss', notice: 'token-over' } },
        ],
      },
    ],
  }),
  troubleshoot: () => panelView(troubleshoot()),
  report: () => ({ ...view('connect'), place: { kind: 'report', ...report() } }),
  'report-markdown': () => ({ ...view('connect'), place: { kind: 'report', ...report({ ...reportAs('markdown'), saved: savedReport('markdown') }) } }),
  'report-full': () => ({
    ...view('connect'),
    place: {
      kind: 'report',
      ...report({ trouble: { key: true, message: msg('report-not-saved-full'), next: msg('report-not-saved-full-next') }, saved: { ...savedReport('html'), outdated: true } }),
    },
  }),
  calm: () => panelView(green()),
  unchecked: () => panelView(unchecked()),
  muted: () => panelView(muted()),
  allMuted: () => panelView(allMuted()),
  warned: () => panelView(warned()),
  openedFail: () => panelView({ ...muted(), opened: 'region.agree' }),
  openedUnknown: () => panelView({ ...troubleshoot(), opened: 'esa.committed' }),
  openedBlocked: () => panelView({ ...troubleshoot(), opened: 'sse.device' }),
  openedMuted: () => panelView({ ...muted(), opened: 'this.keychain' }),
  activity: () => ({ ...view('connect'), place: { kind: 'activity', lines: activity } }),
  practice: () => ({
    ...(states.commit?.() as View),
    practice: true,
    device: 'practice-esa-1',
    lab: {
      credentials: [
        { label: msg('m-lab-admin'), value: 'admin' },
        { label: msg('m-lab-pass'), value: 'kupfer-lantern-41' },
        { label: msg('m-lab-client'), value: 'client-5d4bb6a2-practice' },
        { label: msg('m-lab-secret'), value: 'tidal-marble-93' },
      ],
      pages: [
        { ...esa, address: 'http://127.0.0.1:40111/esa/9f2c/' },
        { ...sse, address: 'http://127.0.0.1:40112/sse/9f2c/' },
        { ...ctr, address: 'http://127.0.0.1:40113/ctr/9f2c/' },
        { target: 'practice-mail', label: msg('m-open-mail'), address: 'http://127.0.0.1:40111/mail/9f2c/' },
      ],
      worlds: [
        { value: 'fresh', label: msg('m-w-fresh'), hint: msg('m-w-fresh-hint') },
        { value: 'registered', label: msg('m-w-registered'), hint: null },
      ],
      faults,
      seed: null,
      secret: false,
      exercise: 'none',
      debrief: [],
      trouble: null,
    },
  }),
  rehearsing: () => inLab({ exercise: 'running', faults: faults.map((one, at) => ({ ...one, on: at < 2 })) }),
  surprise: () => inLab({ exercise: 'running', secret: true, seed: 'k4mzqe' }),
  debrief: () => inLab({ exercise: 'ended', seed: 'k4mzqe', debrief }),
};

function inLab(part: Partial<LabView>): View {
  const view = states.practice?.() as View;
  return { ...view, lab: { ...(view.lab as LabView), ...part } };
}

function panelView(panel: TroubleshootView): View {
  return { ...view('connect'), problems: panel.problems, place: { kind: 'troubleshoot', ...panel } };
}

/** A plain step, for steps without a moment of their own. */
export function plain(id: StepId, from: View): View {
  return {
    ...from,
    now: new Date().toISOString(),
    place: { kind: 'step', ...step(id, { heading: msg('m-generic-heading', { name: id }) }) },
    rail: from.rail.map((entry) => ({ ...entry, current: entry.id === id })),
  };
}
