/**
 * A stand-in for Rust, for `vite --mode mock`: `?view=add-module-today&theme=dark&language=ar-XB` chooses a View that Rust made of a real
 * moment (`tests/words/views`). One can walk from moment to moment; nothing else is answered, and nothing is decided or proven here.
 * Never part of a production bundle.
 */
import type { Input, StepId, Theme, View } from '../bindings';
import type { Rpc } from '../rpc';
import { addLanguage } from '../state/catalogue';
import { backwards, longer, pseudo } from './pseudo';

const query = new URLSearchParams(location.search);
const kept = import.meta.glob<View>('../../tests/views/*.json', { eager: true, import: 'default' });

function moment(name: string): View {
  const found = kept[`../../tests/views/${name}.json`];
  if (!found) throw new Error(`no view ${name}; there are ${Object.keys(kept).map((path) => path.replace(/.*\/|\.json/g, '')).join(', ')}`);
  return structuredClone(found);
}

let view = moment(query.get('view') ?? 'commit-pending');
// Made of the English words, to see the window in a longer language and in one from right to left.
const english = Object.values(import.meta.glob<string>('$locales/en/*.ftl', { query: '?raw', import: 'default', eager: true }));
for (const other of [longer, backwards]) addLanguage(other.id, () => english.map((text) => pseudo(text, other)));
// Most moments were kept with English alone.
view.languages.all = [...moment('practice-staged').languages.all, longer, backwards];
view.languages.window = query.get('language') ?? view.languages.window;
view.prefs.theme = (query.get('theme') as Theme | null) ?? 'system';

const PLACES = {
  connect: 'connect',
  troubleshoot: 'troubleshoot-cause',
  activity: 'activity',
  report: 'report-html',
  welcome: 'welcome',
  answers: 'answers',
  debrief: 'practice-debrief',
  about: 'about',
  'set-ups': 'set-ups',
  appliances: 'appliances',
};

/** Another moment, as the person likes to see the window. */
const go = (name: string): View => ({ ...moment(name), prefs: view.prefs, languages: view.languages });

function answer(input: Input): View {
  const { navigation, place } = view;
  const at = navigation.findIndex((entry) => entry.current);
  const step = (index: number) => go(`${navigation[Math.min(navigation.length - 1, Math.max(0, index))]?.id ?? ('before' satisfies StepId)}-today`);
  switch (input.do) {
    case 'go':
      return go(`${input.step}-today`);
    case 'back':
      return step(at - 1);
    case 'continue':
    case 'go-on-without-proof':
      return step(at + 1);
    case 'open':
      return input.place === 'setup' ? step(at) : go(PLACES[input.place]);
    case 'fix':
      return input.step ? go(`${input.step}-today`) : go('connect');
    case 'back-to-check':
      return go('troubleshoot-opened');
    case 'set-theme':
      return { ...view, prefs: { ...view.prefs, theme: input.theme } };
    case 'set-language':
      return { ...view, languages: { ...view.languages, window: input.language } };
    case 'set-zoom':
      document.documentElement.style.setProperty('zoom', `${input.percent}%`);
      return { ...view, prefs: { ...view.prefs, zoom: input.percent } };
    case 'open-check':
      return place.kind === 'troubleshoot' ? { ...view, place: { ...place, opened: input.check } } : view;
    case 'show-all-checks':
      return place.kind === 'troubleshoot' ? { ...view, place: { ...place, show_all: input.all } } : view;
    case 'report-format':
      return go(`report-${input.format}`);
    case 'plan-message':
      return go('plan-message');
    case 'agree':
      return go('plan-message-running');
    case 'drop-plan':
      return { ...view, plan: null };
    case 'enter-practice':
      return go('practice');
    case 'leave-practice':
      return go('commit-today');
    case 'stage-faults':
      return go('practice-staged');
    case 'surprise-me':
      return go('practice-surprise');
    case 'debrief':
      return go('practice-debrief');
    default:
      return view;
  }
}

/** What comes next has a later time than what was. */
async function say(next: View = view): Promise<View> {
  const now = new Date(Math.max(Date.parse(next.now), Date.parse(view.now)) + 1).toISOString();
  view = { ...next, now };
  return view;
}

export const rpc: Rpc = {
  view: () => say(),
  send: (input) => say(answer(input)),
  openTarget: async () => true,
  keepToken: () => say(),
  copyToken: async () => true,
  copyText: async () => true,
  testConnection: () => say(go('connection-tested')),
  saveConnection: () => say(go('connected')),
  testAppliance: () => say(go('certificate-compare')),
  saveAppliance: () => say(go('appliance-connected')),
  saveReport: () => say(go('report-saved')),
  saveReportKey: () => say(),
  copyReport: async () => true,
  copyCheck: async () => true,
  copyHandoff: async () => true,
  revealSaved: async () => false,
  saveActivity: async () => view,
  saveSetUp: async () => view,
  findable: async () => [],
  revealState: async () => false,
  readFile: () => say(),
  pasted: async () => {
    const stamp = view.place.kind === 'step' ? view.place.proof.paste.stamp : null;
    return stamp === null ? null : { stamp, text: 'Cloud Service Settings' };
  },
  onChange: async () => () => {},
  onDropped: async () => () => {},
  onDragging: async () => () => {},
  onClosing: async () => () => {},
  shown: async () => {},
  beside: async () => {},
  close: async () => {},
};
