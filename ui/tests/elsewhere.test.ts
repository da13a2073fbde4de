/** Places that no start shows come in a file of their own: waited for where one of them is shown first, and never otherwise. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { View } from '../src/bindings';

const place = (kind: View['place']['kind']) => ({ kind }) as View['place'];

beforeEach(() => vi.resetModules());

test('nothing waits for them at the welcome or at a step', async () => {
  const { elsewhere, placeOf } = await import('../src/state/elsewhere.svelte');
  expect(placeOf(place('welcome'))).toBeNull();
  expect(placeOf(place('step'))).toBeNull();
  expect(elsewhere()).toBeNull();
});

test('whatever else is shown first waits for them, and nothing afterwards', async () => {
  const { elsewhere, placeOf } = await import('../src/state/elsewhere.svelte');
  await placeOf(place('about'));
  expect(elsewhere()?.About).toBeTypeOf('function');
  expect(placeOf(place('troubleshoot'))).toBeNull();
});
