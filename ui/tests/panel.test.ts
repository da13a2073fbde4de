/** The panel and the activity log: names and states, where the focus goes, and how few presses lead to a fix. */
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Input } from '../src/bindings/Input';
import type { View } from '../src/bindings/View';
import { states, step, view } from '../src/mock/views';
import { verdictWord } from '../src/state/verdicts';
import { t } from '../src/state/words';
import { open, settled } from './fake';

function answer(input: Input, now: View): View {
  if (now.place.kind !== 'troubleshoot') return now;
  const { place } = now;
  if (input.do === 'open-check') return { ...now, place: { ...place, opened: input.check } };
  if (input.do === 'show-all-checks') return { ...now, place: { ...place, show_all: input.all } };
  if (input.do === 'choose-symptom') {
    return { ...now, place: { ...place, symptoms: place.symptoms.map((one) => ({ ...one, chosen: one.id === input.symptom })) } };
  }
  return now;
}

async function panel(name = 'troubleshoot') {
  const screen = await open(states[name]!());
  screen.rpc.answer = answer;
  return { ...screen, user: userEvent.setup() };
}

describe('the panel', () => {
  it('is in the list, with its problems in its name, and opens by key', async () => {
    const { rpc, getByRole } = await panel();
    expect(getByRole('button', { name: 'Troubleshoot, 2 problems' }).getAttribute('aria-current')).toBe('page');
    for (const [key, mods] of [['T', { ctrlKey: true }], ['F5', {}]] as const) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true, ...mods }));
    }
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'open', place: 'troubleshoot' }, { do: 'check-all' }]);
  });

  it('has a word of its own for each verdict', () => {
    const made = states.troubleshoot!().place;
    if (made.kind !== 'troubleshoot') throw new Error('no panel');
    const words = made.groups.flatMap((group) => group.checks.map((one) => t(verdictWord(one, made))));
    const region = made.groups[1]!.checks[0]!;
    expect(words).toEqual([
      'OK', 'Worth knowing', 'Needs attention', 'Cannot tell', `Blocked by “${t(region.title)}”`, 'Checking', 'Not applicable',
    ]);
  });

  it('shows problems and open questions, then everything, each with a shape of its own', async () => {
    const { container, getByRole, user } = await panel();
    const rows = () => [...container.querySelectorAll('.check')];
    expect(rows()).toHaveLength(3);
    await user.click(getByRole('radio', { name: /^Everything/ }));
    await settled();
    expect(rows()).toHaveLength(7);
    expect(new Set(rows().map((row) => row.querySelector('svg')?.innerHTML)).size).toBe(7);
  });

  it('leads from the symptom to the step in three presses', async () => {
    const { rpc, getByRole, container, user } = await panel();
    getByRole('button', { name: /^Registration failed/ }).focus();
    await user.keyboard('{Enter}');
    await settled();
    container.querySelector<HTMLButtonElement>('.answer button')!.focus();
    await user.keyboard('{Enter}');
    await settled();
    await settled();
    expect(document.activeElement?.textContent).toBe('The fix');
    container.querySelector<HTMLButtonElement>('.fix .primary')!.focus();
    await user.keyboard('{Enter}');
    await settled();
    expect(rpc.inputs).toEqual([
      { do: 'choose-symptom', symptom: 'token-refused' },
      { do: 'open-check', check: 'region.agree' },
      { do: 'fix', check: 'region.agree', step: 'enable-server' },
    ]);
  });

  it('opens what the cause explains, though the filter leaves it out', async () => {
    const { container, user } = await panel();
    await user.click(container.querySelector<HTMLButtonElement>('.explains button')!);
    await settled();
    expect(document.activeElement?.id).toBe('check-row-sse-device');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('does not mute without a reason, and says so', async () => {
    const { rpc, container, getByRole, getByLabelText, user } = await panel();
    await user.click(container.querySelector<HTMLButtonElement>('#check-row-region-agree')!);
    await settled();
    container.querySelector<HTMLDetailsElement>('.body details')!.open = true;
    await user.click(getByRole('button', { name: 'Mute' }));
    expect(getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true');
    await user.type(getByLabelText('Reason'), 'known');
    await user.click(getByRole('radio', { name: '30 days' }));
    await user.click(getByRole('button', { name: 'Mute' }));
    await settled();
    expect(rpc.inputs.slice(1)).toEqual([{ do: 'mute', check: 'region.agree', reason: 'known', days: 30 }]);
  });
});

it('a step says what the person came for, and leads back', async () => {
  const fixing = { check: 'region.agree' as const, headline: { id: 'm-n-region' }, healed: false };
  const { rpc, getByRole } = await open(view(step('enable-server'), { fixing }));
  rpc.answer = () => states.troubleshoot!();
  getByRole('button', { name: 'Back to the check' }).click();
  await settled();
  await settled();
  expect(rpc.inputs).toEqual([{ do: 'back-to-check' }]);
  expect(document.activeElement?.id).toBe('check-row-region-agree');
});

it('the activity log has the newest first and marks what wrote', async () => {
  const { container } = await open(states.activity!());
  const lines = [...container.querySelectorAll('.activity li')];
  expect(lines.map((line) => line.querySelector('.wrote') !== null)).toEqual([true, false]);
});
