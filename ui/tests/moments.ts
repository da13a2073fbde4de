/**
 * The Views that the tests of the page begin with: real moments, made by Rust (`tests/words/views`). A test that needs another
 * one takes the nearest and changes what it is about.
 */
import type { CheckId, CheckView, LabView, ReportView, StepId, StepState, StepView, TroubleshootView, View } from '../src/bindings';

const kept = Object.entries(import.meta.glob<View>('./views/*.json', { eager: true, import: 'default' }));

/** Every kept View by its name. */
export const moments: [name: string, view: View][] = kept.map(([path, view]) => [path.replace('./views/', '').replace('.json', ''), view]);
const named = new Map(moments);

/** A copy of a kept View, with these fields changed. */
export function moment(name: string, part: Partial<View> = {}): View {
  const view = named.get(name);
  if (!view) throw new Error(`there is no view ${name}`);
  return { ...structuredClone(view), ...part };
}

/** This many minutes after the View's own time. */
export const after = (view: View, minutes: number) => new Date(Date.parse(view.now) + minutes * 60_000).toISOString();

function place<K extends View['place']['kind']>(view: View, kind: K): Extract<View['place'], { kind: K }> {
  if (view.place.kind !== kind) throw new Error(`${view.place.kind} is open, not ${kind}`);
  return view.place as Extract<View['place'], { kind: K }>;
}

export const stepOf = (view: View): StepView => place(view, 'step');
export const panelOf = (view: View): TroubleshootView => place(view, 'troubleshoot');
export const reportOf = (view: View): ReportView => place(view, 'report');
export const labOf = (view: View): LabView => {
  if (!view.lab) throw new Error('no practice');
  return view.lab;
};

/** The View with its open step changed; what is said of the proof is said in the list of steps too. */
export function withStep(view: View, part: Partial<Omit<StepView, 'proof'>> & { proof?: Partial<StepView['proof']> }): View {
  const { proof, ...rest } = part;
  const step = place(view, 'step');
  const changed = withStates(view, proof?.state ? { [step.id]: proof.state } : {});
  return { ...changed, place: { ...step, ...rest, proof: { ...step.proof, ...proof } } };
}

/** The View with other states in its list of steps. */
export function withStates(view: View, states: Partial<Record<StepId, StepState>>): View {
  return { ...view, navigation: view.navigation.map((entry) => ({ ...entry, state: states[entry.id] ?? entry.state })) };
}

export const withPanel = (view: View, part: Partial<TroubleshootView>): View => ({ ...view, place: { ...place(view, 'troubleshoot'), ...part } });
export const withReport = (view: View, part: Partial<ReportView>): View => ({ ...view, place: { ...place(view, 'report'), ...part } });
export const withLab = (view: View, part: Partial<LabView>): View => ({ ...view, lab: { ...labOf(view), ...part } });

/** The View with one check of its panel changed. */
export function withCheck(view: View, id: CheckId, part: Partial<CheckView>): View {
  const change = (check: CheckView) => (check.id === id ? { ...check, ...part } : check);
  return withPanel(view, { groups: panelOf(view).groups.map((group) => ({ ...group, checks: group.checks.map(change) })) });
}
