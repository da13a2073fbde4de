/**
 * Every kept View of a real moment (`tests/views`, made by Rust and compared by `tests/views.rs`) is drawn whole: each of its
 * messages has words in the catalogues, its picture is drawn, and nothing on it breaks a rule that axe knows.
 */
import axe from 'axe-core';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';
import type { View } from '../src/bindings';
import { pictures } from '../src/pictures/index';
import { open } from './fake';

const kept = Object.entries(import.meta.glob<View>('./views/*.json', { eager: true, import: 'default' })).map(
  ([path, view]) => [path.replace('./views/', '').replace('.json', ''), view] as const,
);

// Only the catalogues: a sentence of the mock's own must not hide that one is missing.
const words = new FluentBundle('en');
for (const text of Object.values(import.meta.glob<string>('../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true }))) {
  words.addResource(new FluentResource(text));
}

/** Every message in a value: an object with an id and nothing else but its arguments. */
function messages(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(messages);
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  const own = 'id' in value && keys.every((key) => key === 'id' || key === 'args') ? [String(value.id)] : [];
  return [...own, ...Object.values(value).flatMap(messages)];
}

it('there are views of every step, today and in 2020', () => {
  const names = kept.map(([name]) => name);
  expect(names.filter((name) => name.endsWith('-today')).length).toBe(10);
  expect(names.filter((name) => name.endsWith('-2020')).length).toBe(10);
});

describe.each(kept)('the view %s', (_, view) => {
  it('has words and a picture, and is drawn without a violation', async () => {
    expect(messages(view).filter((id) => !words.hasMessage(id))).toEqual([]);
    const { container } = await open(structuredClone(view));
    expect(container.textContent).not.toContain('⟦');
    const place = view.place;
    if (place.kind === 'step' && place.picture) {
      expect(Object.keys(pictures)).toContain(place.picture.id);
      expect(container.querySelector('figure figcaption')?.textContent).toMatch(/Redrawn\. Your screen may differ\. \w/);
    }
    const { violations } = await axe.run(container, { runOnly: ['wcag2a', 'wcag2aa'], rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

/** The step page of a kept view. */
function step(name: string) {
  const found = kept.find(([one]) => one === name)?.[1];
  if (found?.place.kind !== 'step') throw new Error(`${name} is no view of a step`);
  return { view: structuredClone(found), place: found.place };
}

it('whoever runs AsyncOS 14 or later sees its labels, and whoever runs 13 those of the how-to', async () => {
  const now = await open(step('open-settings-today').view);
  expect(now.container.querySelector('figure')?.textContent).toContain('Enable...');
  expect(now.container.querySelector('figcaption')?.textContent).toContain('Not confirmed by a document');
  now.unmount();
  const then = await open(step('open-settings-2020').view);
  expect(then.container.querySelector('figure')?.textContent).toContain('Threat Response:');
  expect(then.container.querySelector('figure')?.textContent).not.toContain('Enable...');
});

it('whoever has XDR reads its menus, and whoever has the older portal those of the how-to', async () => {
  const now = await open(step('add-module-today').view);
  expect(now.getByText('In Cisco XDR')).toBeTruthy();
  expect(now.container.querySelector('article .do')?.textContent).toContain('Integrations');
  now.unmount();
  const then = await open(step('add-module-2020').view);
  expect(then.getByText('In Threat Response')).toBeTruthy();
  expect(then.container.querySelector('article .do')?.textContent).toContain('Add New Module');
});
