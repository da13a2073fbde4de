/**
 * A stand-in for Rust, for `vite --mode mock`: `?view=add-module-today&theme=dark` chooses a View that Rust made of a real
 * moment (`tests/views`), `?state=commit` an invented one. It answers a few inputs so
 * that one can walk around; it decides nothing and proves nothing. Never part of a production bundle.
 */
import type { Input, StepId, Theme, View } from '../bindings';
import type { Rpc } from '../rpc';
import { addWords } from '../state/words';
import words from './mock.ftl?raw';
import { reportAs, savedReport } from './report';
import { plain, states } from './views';

addWords(words);

const query = new URLSearchParams(location.search);
const kept = import.meta.glob<View>('../../tests/views/*.json', { eager: true, import: 'default' });
const asked = kept[`../../tests/views/${query.get('view')}.json`];
const first = asked ? () => structuredClone(asked) : (states[query.get('state') ?? 'commit'] ?? states.commit);
if (!first) throw new Error('no such state');
let view: View = first();
view.prefs.theme = (query.get('theme') as Theme | null) ?? 'system';
const where: Partial<Record<StepId, string>> = {
  before: 'before',
  commit: 'commit',
  'generate-token': 'token',
  'device-listed': 'waiting',
  prove: 'prove',
};

function open(id: StepId): View {
  const made = states[where[id] ?? '']?.() ?? plain(id, view);
  return { ...made, prefs: view.prefs };
}

function answer(input: Input): View {
  const ids = view.rail.map((entry) => entry.id);
  const at = view.rail.findIndex((entry) => entry.current);
  const place = view.place;
  switch (input.do) {
    case 'go':
      return open(input.step);
    case 'back':
      return open(ids[Math.max(0, at - 1)] ?? 'before');
    case 'go-on-without-proof':
      return open(ids[Math.min(ids.length - 1, at + 1)] ?? 'prove');
    case 'continue':
      if (place.kind === 'step' && place.proof.state !== 'confirmed' && !place.unproven_notice) {
        return { ...view, place: { ...place, unproven_notice: true } };
      }
      return open(ids[Math.min(ids.length - 1, at + 1)] ?? 'prove');
    case 'open':
      if (input.place === 'troubleshoot' || input.place === 'activity' || input.place === 'report') return states[input.place]?.() ?? view;
      return input.place === 'connect' ? { ...view, place: { kind: 'connect' } } : open(ids[at] ?? 'before');
    case 'set-theme':
      return { ...view, prefs: { ...view.prefs, theme: input.theme } };
    case 'set-zoom':
      document.documentElement.style.setProperty('zoom', `${input.percent}%`);
      return { ...view, prefs: { ...view.prefs, zoom: input.percent } };
    case 'paste':
      if (place.kind !== 'step') return view;
      return {
        ...view,
        place: { ...place, proof: { ...place.proof, paste: { ...place.proof.paste, text: input.text.replace(/[A-Za-z0-9]{32}/g, '•'.repeat(8)) } } },
      };
    case 'choose-variant':
      if (place.kind !== 'step') return view;
      return { ...view, place: { ...place, variants: place.variants.map((one) => ({ ...one, chosen: one.id === input.variant })) } };
    case 'plan-message':
      return { ...view, plan: states.plan?.().plan ?? null };
    case 'agree':
      return { ...view, plan: view.plan && { ...view.plan, state: { kind: 'running', since: new Date().toISOString() } } };
    case 'drop-plan':
      return { ...view, plan: null };
    case 'accept-certificate':
      return { ...view, appliance: states.appliance?.().appliance ?? view.appliance };
    case 'forget-appliance':
      return { ...view, appliance: states.connect?.().appliance ?? view.appliance };
    case 'open-check':
      return place.kind === 'troubleshoot' ? { ...view, place: { ...place, opened: input.check } } : view;
    case 'show-all-checks':
      return place.kind === 'troubleshoot' ? { ...view, place: { ...place, show_all: input.all } } : view;
    case 'choose-symptom': {
      if (place.kind !== 'troubleshoot') return view;
      const symptoms = place.symptoms.map((one) => ({ ...one, chosen: one.id === input.symptom }));
      return { ...view, place: { ...place, symptoms } };
    }
    case 'fix':
      return input.step
        ? { ...open(input.step), fixing: { check: input.check, title: { id: 'check-region-agree-title' }, headline: { id: 'm-n-region' }, healed: false, verdict: 'fail' } }
        : { ...view, place: { kind: 'connect' } };
    case 'report-format':
      return place.kind === 'report' ? { ...view, place: { ...place, ...reportAs(input.format) } } : view;
    case 'report-show': {
      if (place.kind !== 'report') return view;
      const hidden = place.hidden.map((row) => (row.kind === input.kind ? { ...row, shown: input.show } : row));
      return { ...view, place: { ...place, hidden } };
    }
    case 'report-notes':
      return place.kind === 'report' ? { ...view, place: { ...place, notes: input.notes } } : view;
    case 'back-to-check':
      return states.troubleshoot?.() ?? view;
    case 'pause-checks':
    case 'resume-checks': {
      if (place.kind !== 'step' || !place.proof.waiting) return view;
      const paused = input.do === 'pause-checks';
      return { ...view, place: { ...place, proof: { ...place.proof, waiting: { ...place.proof.waiting, paused } } } };
    }
    default:
      return view;
  }
}

const say = async (): Promise<View> => (view = { ...view, now: new Date().toISOString() });

export const rpc: Rpc = {
  view: say,
  send: async (input) => {
    view = answer(input);
    return say();
  },
  openTarget: say,
  keepToken: say,
  copyToken: async () => true,
  testConnection: async () => {
    view = { ...(states.tested?.() as View), prefs: view.prefs };
    return say();
  },
  saveConnection: say,
  testAppliance: async () => {
    view = { ...(states.compare?.() as View), prefs: view.prefs };
    return say();
  },
  saveAppliance: say,
  saveReport: async () => {
    if (view.place.kind === 'report') view = { ...view, place: { ...view.place, saved: savedReport(view.place.format) } };
    return say();
  },
  saveReportKey: async () => {
    if (view.place.kind === 'report') view = { ...view, place: { ...view.place, saved_key: savedReport('key') } };
    return say();
  },
  copyReport: async () => true,
  copyCheck: async () => true,
  copyHandoff: async () => true,
  revealReport: async () => false,
  readFile: say,
  onChange: async () => () => {},
  onDropped: async () => () => {},
  onDragging: async () => () => {},
  onClosing: async () => () => {},
  close: async () => {},
};
