/** The places: the order of a step's parts, what Continue does, keys to the far side. */
import userEvent from '@testing-library/user-event';
import { render } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import App from '../src/App.svelte';
import { seconds, setBackendTime } from '../src/state/clock';
import { msg, t } from '../src/state/words';
import { Session } from '../src/state/session.svelte';
import { FakeRpc, open, openWhole, settled } from './fake';
import { moment, stepOf, withStep } from './moments';

describe('a step', () => {
  it('has its parts in one order, under one h1', async () => {
    const { container } = await open(moment('commit-pending'));
    const headings = [...container.querySelectorAll('main h1, main h2')].map((heading) => heading.textContent?.trim());
    expect(headings).toEqual([
      'Submit and commit',
      'Proof',
      'Do this',
      'Good to know',
      'What you will see',
      'Does your page look different?',
      'Why this step',
      'Notes',
    ]);
    expect(container.querySelectorAll('h1')).toHaveLength(1);
  });

  it.each([
    // What is asked is part of what one does; what is known already stands further down.
    ['before-new', ['Proof', 'Do this', '2 questions are left for now']],
    ['practice-before', ['Proof', 'Do this']],
  ])('is painted with what a window shows of it before the rest is made: %s', async (name, first) => {
    let painted = () => {};
    const session = new Session(
      new FakeRpc(moment(name)),
      () => new Promise((go) => (painted = go)),
    );
    const { container } = render(App, { props: { session } });
    const headings = () => [...container.querySelectorAll('main h2')].map((heading) => heading.textContent?.trim());
    const started = session.start();
    await settled();
    expect(headings()).toEqual(first);
    painted();
    (await started)();
    await settled();
    expect(headings()).toEqual(expect.arrayContaining(['Good to know', 'Why this step', 'Notes']));
  });

  it('marks Cisco’s labels as English', async () => {
    const { container } = await open(moment('commit-pending'));
    const labels = [...container.querySelectorAll('#step ol .label')];
    expect(labels.map((label) => label.textContent)).toContain('Commit Changes');
    expect(labels.every((label) => label.getAttribute('lang') === 'en')).toBe(true);
  });

  it('says at the action bar that it goes on without proof', async () => {
    const { rpc, getByRole, queryByRole } = await open(moment('commit-pending'));
    expect(queryByRole('button', { name: 'Go on without proof' })).toBeNull();
    getByRole('button', { name: 'Continue' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'continue' }]);
    await rpc.emit(moment('unproven'));
    getByRole('button', { name: 'Go on without proof' }).click();
    await settled();
    expect(rpc.inputs.at(-1)).toEqual({ do: 'go-on-without-proof' });
  });

  it('says what will fail where the opposite was shown, and offers the fix first', async () => {
    const { rpc, container, getByRole, queryByRole } = await open(moment('refuted'));
    expect(container.querySelector('.unproven')?.textContent).toContain('This page shows AMERICAS; your tenant is EUROPE.');
    expect(queryByRole('button', { name: 'Go on without proof' })).toBeNull();
    const buttons = [...container.querySelectorAll('.unproven button')].map((button) => button.textContent);
    expect(buttons).toEqual(['Show me the fix', 'Go on anyway']);
    getByRole('button', { name: 'Show me the fix' }).click();
    await settled();
    expect(rpc.inputs.at(-1)).toEqual({ do: 'go', step: 'enable-server' });
  });

  it('asks no more for proof once the step is marked', async () => {
    const { rpc, queryByRole, getByRole } = await open(moment('unproven'));
    getByRole('button', { name: 'Go on without proof' });
    const place = rpc.current.place;
    if (place.kind !== 'step') throw new Error('not a step');
    await rpc.emit({ ...rpc.current, place: { ...place, settled: true, proof: { ...place.proof, state: 'marked-by-you' } } });
    expect(queryByRole('button', { name: 'Go on without proof' })).toBeNull();
  });

  it('calls an option by its words; the hint describes it', async () => {
    const options = [
      { value: 'americas', label: { id: 'region-americas' }, hint: { id: 'welcome-practise-hint' } },
      { value: 'europe', label: { id: 'region-europe' }, hint: null },
    ];
    const question = {
      id: 'region' as const, label: { id: 'connect-region' }, hint: null, kind: { kind: 'choice' as const, options },
      value: '', optional: false, state: 'to-do' as const, verdict: null,
      step: 'before' as const, answer: null, known: null, seen: null,
    };
    const { getByRole } = await open(withStep(moment('before-new'), { questions: [question] }));
    const option = getByRole('radio', { name: 'Americas' });
    const hint = document.getElementById(option.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('Practice is a lab on this computer. It changes nothing on your appliance.');
    expect(getByRole('radio', { name: 'Europe' }).hasAttribute('aria-describedby')).toBe(false);
  });

  it('brings what a paste said into view', async () => {
    const seen: string[] = [];
    const scroll = vi.fn(function (this: Element) {
      seen.push(this.id);
    });
    Element.prototype.scrollIntoView = scroll;
    try {
      const start = moment('commit-pending');
      const { rpc, getByRole } = await open(start);
      for (const [kind, expected] of [['recognised', 'proof-verdict'], ['wrong-page', 'paste-verdict']] as const) {
        rpc.answer = (_, now) => {
          if (now.place.kind !== 'step') return now;
          const paste = { ...now.place.proof.paste, text: kind, verdict: { kind, message: { id: 'proof-found' }, next: null, facts: [] } };
          return { ...now, place: { ...now.place, proof: { ...now.place.proof, paste } } };
        };
        const box = getByRole('textbox', { name: 'Paste the page text here. It stays on this computer.' });
        const event = new Event('paste', { bubbles: true, cancelable: true });
        Object.assign(event, { clipboardData: { getData: () => 'text' } });
        box.dispatchEvent(event);
        await settled();
        await settled();
        expect(seen.at(-1)).toBe(expected);
      }
    } finally {
      // jsdom has none of its own.
      Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
    }
  });

  it('says at the end, and only there, that the connection works', async () => {
    const start = moment('commit-pending');
    const { rpc, queryByText } = await open(start);
    const place = rpc.current.place;
    if (place.kind !== 'step') throw new Error('not a step');
    const proof = { ...place.proof, state: 'confirmed' as const };
    await rpc.emit({ ...rpc.current, place: { ...place, proof } });
    expect(queryByText(/The connection works/)).toBeNull();
    await rpc.emit({ ...rpc.current, place: { ...place, id: 'prove', number: null, proof } });
    expect(queryByText(/The connection works/)).not.toBeNull();
    await rpc.emit({ ...rpc.current, place: { ...place, id: 'prove', number: null } });
    expect(queryByText(/The connection works/)).toBeNull();
  });

  it('shows found beside expected, with source, line and time', async () => {
    const start = moment('commit-pending');
    const { expected, found } = stepOf(start).proof;
    const { container } = await open(start);
    const rows = [...container.querySelectorAll('.compare > div')].map((row) => row.textContent);
    expect(rows).toEqual([`Expected${t(expected!)}`, `Found${t(found!)}`]);
    expect(container.querySelector('.source')?.textContent).toMatch(/Read from the pasted text\s*line 1/);
    expect(container.querySelector('.source time')?.getAttribute('datetime')).toBeTruthy();
  });

  it('opens the far side by id, never by address', async () => {
    const { rpc, getByRole } = await open(moment('token-running'));
    getByRole('button', { name: t(stepOf(moment('token-running')).actions[0]!.open!.label) }).click();
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['openTarget', 'sse']);
  });

  it('offers the address where no browser opened, until one does', async () => {
    const start = moment('token-running');
    const { open: page } = stepOf(start).actions[0]!;
    const { rpc, container, getByRole } = await open(start);
    rpc.opens = false;
    const button = getByRole('button', { name: t(page!.label) });
    button.click();
    await settled();
    const failed = container.querySelector('.open .failed')!;
    expect(failed.textContent).toContain('No browser opened.');
    expect(failed.querySelector('code')?.textContent).toBe(page!.address);
    expect(failed.querySelector('button')?.textContent).toContain('Copy');
    rpc.opens = true;
    button.click();
    await settled();
    expect(container.querySelector('.open .failed')).toBeNull();
  });

  it('takes a chosen variant back when it is pressed again', async () => {
    const start = moment('commit-pending');
    const { variants } = stepOf(start);
    const chosen = variants.find((one) => one.id === 'others-changes')!;
    const { rpc, getByRole } = await open(withStep(start, { variants: variants.map((one) => ({ ...one, chosen: one === chosen })) }));
    getByRole('button', { name: 'The Commit Changes button is yellow' }).click();
    getByRole('button', { name: t(chosen.label) }).click();
    await settled();
    expect(rpc.inputs).toEqual([
      { do: 'choose-variant', variant: 'button-yellow' },
      { do: 'choose-variant', variant: '' },
    ]);
  });

  it('always offers none of these, which takes a note', async () => {
    const { rpc, getByRole, queryByLabelText, getByLabelText } = await openWhole(moment('commit-today'));
    expect(queryByLabelText('What do you see instead?')).toBeNull();
    getByRole('button', { name: 'None of these', hidden: true }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'choose-variant', variant: 'none' }]);
    expect(getByLabelText('What do you see instead?')).toBeTruthy();
    await rpc.emit(withStep(moment('commit-today'), { different_note: 'a new menu' }));
    expect((getByLabelText('What do you see instead?') as HTMLTextAreaElement).value).toBe('a new menu');
  });

  it('numbers the actions, not the controls', async () => {
    const { container } = await open(moment('token-running'));
    const numbers = [...container.querySelectorAll('#step ol .number')].map((number) => number.textContent);
    expect(numbers).toEqual(['1', '2', '3', '4', '']);
  });

  it('answers a question with a press', async () => {
    const { rpc, getByRole } = await open(moment('before-new'));
    getByRole('radio', { name: 'Americas' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'answer', question: 'region', value: 'americas' }]);
  });

  it('shows what is known as a line, and opens the question to change it', async () => {
    const { rpc, getByRole, queryByRole } = await open(moment('before-today'));
    expect(queryByRole('radio', { name: 'Americas' })).toBeNull();
    getByRole('button', { name: 'Change: In which region is your tenant?' }).click();
    await settled();
    expect(document.activeElement).toBe(getByRole('radio', { name: 'Americas' }));
    getByRole('radio', { name: 'Europe' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'answer', question: 'region', value: 'europe' }]);
    // It stays open under the hand.
    expect(getByRole('radio', { name: 'Europe' })).toBeTruthy();
  });

  it('says of a default that nobody confirmed it', async () => {
    const { container } = await open(moment('before-new'));
    expect(container.querySelector('[data-question=way]')!.textContent).toContain('Assumed, not confirmed');
  });

  it('does without a picture that nobody drew', async () => {
    const { container } = await open(withStep(moment('commit-today'), { picture: { ...stepOf(moment('commit-today')).picture!, id: 'no-such', text: { id: 'picture-no-such-text' } } }));
    expect(container.querySelector('figure')).toBeNull();
  });
});

describe('practice', () => {
  it('is named in the bar and shows its passwords with Copy', async () => {
    const { container, getByRole } = await openWhole(moment('practice'));
    expect(container.querySelector('header.practice')?.textContent).toContain('PRACTICE');
    expect(getByRole('button', { name: `Copy: ${t(msg('lab-appliance-password'))}`, hidden: true })).toBeTruthy();
  });

  it('closes its card on Escape, also where the focus is still on its button', async () => {
    const { container, getByRole } = await open(moment('practice'));
    const user = userEvent.setup();
    const button = getByRole('button', { name: 'Practice lab' });
    const card = container.querySelector<HTMLElement>('#lab-panel')!;
    for (const into of [false, true]) {
      await user.click(button);
      if (into) card.querySelector<HTMLElement>('button')!.focus();
      expect(card.hidden).toBe(false);
      await user.keyboard('{Escape}');
      expect(card.hidden).toBe(true);
      expect(document.activeElement).toBe(button);
    }
  });
});

describe('a key store that does not open', () => {
  it('is said once, with one way on, and its choice is not offered', async () => {
    const { rpc, container, getByRole, queryAllByText } = await open(moment('keychain-locked'));
    const said = queryAllByText('This computer’s key store is locked.');
    expect(said.filter((part) => part.closest('main'))).toHaveLength(1);
    expect(container.querySelector('input[value=stored]')).toBeNull();
    getByRole('button', { name: 'Try the key store again' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'retry-key-store' }]);
  });
});

describe('the clock', () => {
  it('stands still while nobody looks', async () => {
    vi.useFakeTimers();
    const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    setBackendTime(new Date().toISOString());
    const { unmount } = await open(moment('device-waiting'));
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    hidden.mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    vi.advanceTimersByTime(10_000);
    const before = vi.getTimerCount();
    vi.advanceTimersByTime(60_000);
    expect(vi.getTimerCount()).toBe(before);
    expect(before).toBe(0);
    unmount();
    vi.useRealTimers();
  });

  it('follows the backend’s time', () => {
    setBackendTime('2031-01-01T00:00:00Z');
    expect(Math.abs(seconds() - Date.parse('2031-01-01T00:00:00Z'))).toBeLessThan(2_000);
    setBackendTime(new Date().toISOString());
  });
});
