/**
 * The message ids of everything that has a fixed name, spelled out one by one: the types make each list whole, and the check
 * script can find every id in the code.
 */
import type { ConnectionState, Copying, Location, NavigationEntry, Region, Source, StepId, StepState, Theme } from '../bindings';
import { language } from './language.svelte';
import { t } from './words';

export const stepName: Record<StepId, string> = {
  before: 'step-before-heading',
  'open-settings': 'step-open-settings-heading',
  'edit-settings': 'step-edit-settings-heading',
  'enable-server': 'step-enable-server-heading',
  commit: 'step-commit-heading',
  'generate-token': 'step-generate-token-heading',
  register: 'step-register-heading',
  'device-listed': 'step-device-listed-heading',
  'add-module': 'step-add-module-heading',
  prove: 'step-prove-heading',
};

export const stateName: Record<StepState, string> = {
  'to-do': 'state-to-do',
  'in-progress': 'state-in-progress',
  waiting: 'state-waiting',
  confirmed: 'state-confirmed',
  'marked-by-you': 'state-marked-by-you',
  'needs-attention': 'state-needs-attention',
  'cannot-tell': 'state-cannot-tell',
};

export const locationName: Record<Location, string> = {
  esa: 'location-esa',
  sma: 'location-sma',
  sse: 'location-sse',
  'threat-response': 'location-threat-response',
  xdr: 'location-xdr',
  'this-computer': 'location-this-computer',
  both: 'location-both',
};

export const sourceName: Record<Source, string> = {
  cloud_api: 'source-cloud-api',
  appliance_api: 'source-appliance-api',
  page: 'source-page',
  copied: 'source-copied',
  pasted: 'source-pasted',
  file: 'source-file',
  inferred: 'source-inferred',
  user: 'source-user',
  this_computer: 'source-this-computer',
};

export const regionName: Record<Region, string> = {
  americas: 'region-americas',
  europe: 'region-europe',
  apjc: 'region-apjc',
};

export const regions: Region[] = ['americas', 'europe', 'apjc'];

export const connectionName: Record<ConnectionState, string> = {
  off: 'connection-off',
  testing: 'connection-testing',
  tested: 'connection-tested',
  connected: 'connection-connected',
  refused: 'connection-refused',
  'no-answer': 'connection-no-answer',
};

/** The shape that stands beside a connection's word: the same seven as the steps'. */
export const connectionShape: Record<ConnectionState, StepState> = {
  off: 'to-do',
  testing: 'in-progress',
  tested: 'in-progress',
  connected: 'confirmed',
  refused: 'needs-attention',
  'no-answer': 'cannot-tell',
};

export const themeName: Record<Theme, string> = { system: 'theme-system', light: 'theme-light', dark: 'theme-dark' };

export const copyingName: Record<Copying, string> = { ask: 'copied-ask', always: 'copied-always', never: 'copied-never' };

/** The eleven lifetimes that the portal offers, in minutes. One hour is what it offers first. */
export const lifetimes: { minutes: number; name: string }[] = [
  { minutes: 60, name: 'life-1h' },
  { minutes: 120, name: 'life-2h' },
  { minutes: 240, name: 'life-4h' },
  { minutes: 360, name: 'life-6h' },
  { minutes: 480, name: 'life-8h' },
  { minutes: 720, name: 'life-12h' },
  { minutes: 1440, name: 'life-1d' },
  { minutes: 2880, name: 'life-2d' },
  { minutes: 4320, name: 'life-3d' },
  { minutes: 5760, name: 'life-4d' },
  { minutes: 7200, name: 'life-5d' },
];

/** "4, Submit and commit, needs attention": how a navigation entry is named to assistive technology. */
export function navigationLabel(entry: Pick<NavigationEntry, 'id' | 'number' | 'state'>): string {
  const step = t(stepName[entry.id]);
  const state = lowerFirst(t(stateName[entry.state]));
  return entry.number === null
    ? t('navigation-entry-plain', { step, state })
    : t('navigation-entry-numbered', { number: entry.number, step, state });
}

/** A word inside a sentence. */
export function lowerFirst(word: string): string {
  return word.charAt(0).toLocaleLowerCase(language().id) + word.slice(1);
}
