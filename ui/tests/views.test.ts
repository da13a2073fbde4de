/**
 * Every kept View of a real moment (`tests/words/views`, made by Rust and compared by `tests/words/views/mod.rs`) is drawn whole: each of its
 * messages has words in the catalogues, its picture is drawn, and nothing on it breaks a rule that axe knows.
 */
import axe from 'axe-core';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { functions } from '../src/state/language.svelte';
import { describe, expect, it } from 'vitest';
import { pictures } from '../src/pictures/index';
import { open, settled, unfold } from './fake';
import { moment, moments } from './moments';

// Read here anew: a sentence that a test brings must not hide that one is missing.
const words = new FluentBundle('en', { functions });
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
  const names = moments.map(([name]) => name);
  expect(names.filter((name) => name.endsWith('-today')).length).toBe(10);
  expect(names.filter((name) => name.endsWith('-2020')).length).toBe(10);
});

describe.each(moments)('the view %s', (_, view) => {
  it('has words and a picture, no button that is disabled, and is drawn without a violation', async () => {
    expect(messages(view).filter((id) => !words.hasMessage(id))).toEqual([]);
    const { container } = await open(structuredClone(view));
    expect(container.textContent).not.toContain('⟦');
    const place = view.place;
    if (place.kind === 'step' && place.picture) {
      expect(Object.keys(pictures)).toContain(place.picture.id);
      expect(container.querySelector('figure figcaption')?.textContent).toMatch(/Redrawn\. Your screen may differ\. \w/);
    }
    expect(container.querySelectorAll('[disabled], [aria-disabled=true]')).toHaveLength(0);
    // Its own role: WebKit takes a list without marks for a mere group.
    expect(container.querySelectorAll("ol:not([role=list]), ul:not([role=list])")).toHaveLength(0);
    await unfold(container);
    await settled();
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      // What is in the frame is a document of Rust's, and nothing runs in there.
      iframes: false,
      // jsdom has no layout and no colours; contrast.test.ts measures those.
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

it('whoever runs AsyncOS 14 or later sees its labels, and whoever runs 13 those of the how-to', async () => {
  const now = await open(moment('open-settings-today'));
  expect(now.container.querySelector('figure')?.textContent).toContain('Enable...');
  expect(now.container.querySelector('figcaption')?.textContent).toContain('No Cisco document confirms');
  now.unmount();
  const then = await open(moment('open-settings-2020'));
  expect(then.container.querySelector('figure')?.textContent).toContain('Threat Response:');
  expect(then.container.querySelector('figure')?.textContent).not.toContain('Enable...');
});

it('whoever has XDR reads its menus, and whoever has the older portal those of the how-to', async () => {
  const now = await open(moment('add-module-today'));
  expect(now.getByText('In Cisco XDR')).toBeTruthy();
  expect(now.container.querySelector('article .do')?.textContent).toContain('Integrations');
  now.unmount();
  const then = await open(moment('add-module-2020'));
  expect(then.getByText('In Threat Response')).toBeTruthy();
  expect(then.container.querySelector('article .do')?.textContent).toContain('Add New Module');
});
