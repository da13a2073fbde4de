/**
 * A number in a picture means the action beside it, and the picture read as text says the same. That the numbers exist among
 * the actions is tested where the actions are made (`tests/words/messages.rs`).
 */
import { mount, unmount } from 'svelte';
import { expect, test } from 'vitest';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import type { PictureLook } from '../src/bindings';
import { functions } from '../src/state/language.svelte';
import { pictures } from '../src/pictures/index';
import source from '../locales/en/steps.ftl?raw';

const words = new FluentBundle('en', { useIsolating: false, functions });
words.addResource(new FluentResource(source));

function textOf(id: string, layout: PictureLook): string {
  const found = words.getMessage(`picture-${id}-text`)?.value;
  if (!found) throw new Error(`no text for ${id}`);
  return words.formatPattern(found, { look: layout });
}

function draw(id: string, layout: PictureLook): HTMLElement {
  const target = document.createElement('div');
  const drawing = pictures[id];
  if (!drawing) throw new Error(`no drawing for ${id}`);
  const mounted = mount(drawing, { target, props: { layout } });
  const copy = target.cloneNode(true) as HTMLElement;
  void unmount(mounted);
  return copy;
}

const unique = (all: string[]) => [...new Set(all)].sort();

const looks: PictureLook[] = ['13', '14', 'ctr', 'xdr', 'ctr-sma', 'xdr-sma'];
const cases = Object.keys(pictures).flatMap((id) => looks.map((layout) => [id, layout] as const));

test.each(cases)('%s with layout %s carries the numbers of its text', (id, layout) => {
  const drawn = [...draw(id, layout).querySelectorAll('.mark > b')].map((mark) => mark.textContent ?? '');
  const said = [...textOf(id, layout).matchAll(/^(\d+): /gm)].map((match) => match[1] ?? '');
  expect(drawn.length).toBeGreaterThan(0);
  expect(unique(drawn)).toEqual(unique(said));
});

test('the labels follow the layout', () => {
  expect(draw('cloud-service-settings-busy', '13').textContent).toContain('Threat Response:');
  expect(draw('cloud-service-settings-busy', '14').textContent).toContain('SecureX:');
  expect(draw('cloud-service-settings-form', '13').textContent).not.toContain('APJC');
  expect(draw('ctr-add-module', 'xdr').textContent).toContain('Integrations');
  expect(draw('ctr-modules', 'xdr').textContent).not.toContain('Add New Module');
  expect(draw('cloud-service-settings-disabled', '14').textContent).toContain('Enable...');
  expect(draw('cloud-service-settings-disabled', '14').textContent).not.toContain('Threat Response');
});
