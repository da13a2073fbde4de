/** Rehearsing a failure: what is staged is what Rust says, what is ticked is sent, a surprise tells nothing, the debrief comes. */
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { DebriefLine, LabView, View } from '../src/bindings';
import { moment } from './moments';
import { open, openWhole, settled, unfold } from './fake';
import { t } from '../src/state/words';
import { labOf, withLab } from './moments';

const inLab = (part: Partial<LabView>): View => withLab(moment('practice'), part);
const { faults } = labOf(moment('practice'));
// One that the panel named and the person put right, one that it was never asked about.
const debrief: DebriefLine[] = labOf(moment('practice-debrief')).debrief.map((line) =>
  line.id === 'token-expired' ? { ...line, said: { id: 'check-token-valid-expected' }, stood: 'cause' as const, end: 'put-right' } : line,
);
const ended = (part: Partial<LabView> = {}) => withLab(moment('practice-debrief'), { exercise: 'ended', debrief, ...part });
const box = (container: HTMLElement, id: string) => container.querySelector<HTMLInputElement>(`input[name=fault][value=${id}]`)!;
const press = async (element: HTMLElement | null) => {
  element!.click();
  await settled();
};

describe('the faults', () => {
  it('are closed at first, grouped, and each has its words', async () => {
    const { container, getByTestId } = await open(inLab({}));
    container.querySelector<HTMLElement>('[aria-controls=lab-panel]')!.click();
    await settled();
    expect(getByTestId('faults-open').getAttribute('aria-expanded')).toBe('false');
    expect(container.querySelector('input[name=fault]')).toBeNull();
    await unfold(container);
    const fold = getByTestId('faults-open').closest('.fold')!;
    const groups = [...fold.querySelectorAll('fieldset')].map((one) => [
      one.querySelector('legend')!.textContent,
      one.querySelectorAll('input').length,
    ]);
    expect(groups).toEqual([
      ['Appliance, cloud and accounts', 26],
      ['The cloud’s answers and the network', 15],
      ['This computer', 4],
    ]);
    expect(box(container, 'ctr-disabled').labels?.[0]?.textContent).toBe('Threat Response is switched off in SSE.');
  });

  it('are found by their words or ids', async () => {
    const user = userEvent.setup();
    const { rpc, container, getByLabelText, queryByText } = await openWhole(inLab({}));
    await user.type(getByLabelText('Find a fault', { selector: 'input' }), 'sse OFF{Enter}');
    expect(rpc.inputs).toEqual([]);
    expect([...container.querySelectorAll<HTMLInputElement>('input[name=fault]')].map((one) => one.value)).toEqual(['ctr-disabled']);
    await user.clear(getByLabelText('Find a fault', { selector: 'input' }));
    await user.type(getByLabelText('Find a fault', { selector: 'input' }), 'no such thing');
    expect(queryByText('No fault has these words.')).not.toBeNull();
  });

  it('are staged together, by those that are ticked and no others', async () => {
    const { rpc, container, getByTestId } = await openWhole(inLab({}));
    await press(box(container, 'uncommitted'));
    await press(box(container, 'ctr-disabled'));
    await press(box(container, 'garbage'));
    await press(box(container, 'garbage'));
    expect(rpc.inputs).toEqual([]);
    await press(getByTestId('stage-faults'));
    expect(rpc.inputs).toEqual([{ do: 'stage-faults', faults: ['ctr-disabled', 'uncommitted'] }]);
  });

  it('show what is staged, and follow when one is put right', async () => {
    const on = (ids: string[]) => faults.map((one) => ({ ...one, on: ids.includes(one.id) }));
    const { rpc, container } = await openWhole(inLab({ exercise: 'running', faults: on(['ctr-disabled', 'uncommitted']) }));
    expect([box(container, 'ctr-disabled').checked, box(container, 'uncommitted').checked]).toEqual([true, true]);
    await rpc.emit(inLab({ exercise: 'running', faults: on(['uncommitted']) }));
    expect([box(container, 'ctr-disabled').checked, box(container, 'uncommitted').checked]).toEqual([false, true]);
    // A view that changes nothing here leaves what is being ticked alone.
    await press(box(container, 'offline'));
    await rpc.emit(inLab({ exercise: 'running', faults: on(['uncommitted']) }));
    expect(box(container, 'offline').checked).toBe(true);
  });
});

describe('a surprise', () => {
  it('sends the seed, or none', async () => {
    const user = userEvent.setup();
    const { rpc, getByTestId, getByLabelText } = await openWhole(inLab({}));
    await press(getByTestId('surprise'));
    await user.type(getByLabelText('Seed (optional)'), 'class7{Enter}');
    expect(rpc.inputs).toEqual([
      { do: 'surprise-me', seed: '' },
      { do: 'surprise-me', seed: 'class7' },
    ]);
  });

  it('shows its seed to pass on, no faults, and the way to give up', async () => {
    const { rpc, container, getByTestId, getByRole } = await openWhole(moment('practice-surprise'));
    expect(getByTestId('seed').textContent).toBe('k4mzqe');
    expect(getByRole('button', { name: 'Copy: Seed', hidden: true })).toBeTruthy();
    expect(container.querySelectorAll('input[name=fault]')).toHaveLength(0);
    expect(getByTestId('end-exercise').textContent).toBe('Show what broke');
    await press(getByTestId('end-exercise'));
    expect(rpc.inputs).toEqual([{ do: 'debrief' }]);
  });

  it('leads to the panel first; giving up is not the main button', async () => {
    const { rpc, container, getByTestId } = await openWhole(moment('practice-surprise'));
    expect(getByTestId('end-exercise').classList.contains('primary')).toBe(false);
    const panel = container.querySelector<HTMLElement>('.rehearse .running button')!;
    expect(panel.textContent).toBe('Open Troubleshoot');
    expect(panel.classList.contains('primary')).toBe(true);
    await press(panel);
    expect(rpc.inputs).toEqual([{ do: 'open', place: 'troubleshoot' }]);
  });

  it('is said in the list of steps with how many, without saying which', async () => {
    const { container } = await openWhole(moment('practice-surprise'));
    expect(container.querySelector('nav')!.textContent).toMatch(/(One thing is|\d things are) broken/);
    const staged = await openWhole(moment('practice-staged'));
    expect(staged.container.querySelector('nav')!.textContent).toContain('2 things are broken');
  });
});

describe('the debrief', () => {
  it('is a page of its own that takes the focus and says it all', async () => {
    const { rpc, getByTestId, queryByTestId } = await openWhole(moment('practice-staged'));
    rpc.answer = (input, view) => (input.do === 'debrief' ? ended({ seed: 'k4mzqe' }) : view);
    expect(queryByTestId('debrief')).toBeNull();
    await press(getByTestId('end-exercise'));
    await settled();
    const card = getByTestId('debrief');
    expect(document.activeElement?.id).toBe('heading');
    expect(document.activeElement?.textContent).toBe('Looking back on the exercise');
    const said = [...card.querySelectorAll('li')].map((line) => [...line.querySelectorAll('h2, dd')].map((part) => part.textContent?.replace(/\s+/g, ' ').trim()));
    expect(said).toEqual([
      [
        'The registration token ran out before it was used.',
        'Time left of the token Open the check',
        'A token that has time left It was the most likely cause.',
        'You solved it.',
        'Step: Paste the token and register. Start the token’s countdown in Passarela, and register before it ends.',
      ],
      [
        'SSE refuses the API client, although its sign-in worked.',
        'Device in SSE Open the check',
        'You did not run the checks while it was broken.',
        'It was still broken. It was repaired when the exercise ended.',
        'No step prevents it. Paste the page instead, or use an administrator’s API client.',
      ],
    ]);
  });

  it('is reached again from the card', async () => {
    const { rpc, getByText } = await openWhole(inLab({ exercise: 'ended', debrief }));
    await press(getByText('Look back on the exercise'));
    expect(rpc.inputs).toEqual([{ do: 'open', place: 'debrief' }]);
  });

  it('leads to the check', async () => {
    const { rpc, getByRole } = await openWhole(ended());
    await press(getByRole('button', { name: `Open the check: ${t(debrief[0]!.title!)}` }));
    await settled();
    expect(rpc.inputs).toEqual([
      { do: 'open', place: 'troubleshoot' },
      { do: 'open-check', check: 'token.valid' },
    ]);
  });
});

describe('live work', () => {
  it('has nothing of it', async () => {
    const { container, queryByTestId } = await openWhole(moment('commit-pending'));
    for (const id of ['faults-open', 'stage-faults', 'surprise', 'seed', 'end-exercise', 'debrief']) expect(queryByTestId(id)).toBeNull();
    expect(container.querySelector('input[name=fault]')).toBeNull();
  });
});
