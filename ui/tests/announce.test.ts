/** What is spoken: each change once, countdowns never, and only what cannot wait interrupts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice, StepState, View } from '../src/bindings';
import { at, rail, step, view } from '../src/mock/views';
import { announcements } from '../src/state/announce';
import { msg } from '../src/state/words';
import { open, settled } from './fake';

const device = (state: StepState, headline = 'm-dev-waiting', more: Partial<View> = {}) =>
  view(step('device-listed', { proof: { state, headline: msg(headline, { device: 'esa03' }) } }), more);
const texts = (before: View | null, after: View) => announcements(before, after).map((one) => one.text);
const notice = (id: string, spoken: Notice['spoken']): Notice => ({
  id,
  tone: 'time',
  spoken,
  message: msg('m-n-region'),
  details: null,
  ways_on: [],
});

describe('a change of verdict', () => {
  it('is said once, with the word and the sentence', () => {
    const said = announcements(device('waiting'), device('confirmed', 'm-dev-ok'));
    expect(said).toEqual([
      { text: 'This step: confirmed. SSE lists esa03 as Registered. Continue when ready.', urgent: false },
    ]);
  });

  it('interrupts only when a confirmed step broke', () => {
    expect(announcements(device('confirmed', 'm-dev-ok'), device('needs-attention'))[0]?.urgent).toBe(true);
    expect(announcements(device('waiting'), device('needs-attention'))[0]?.urgent).toBe(false);
  });

  it('of another step names that step', () => {
    const before = device('waiting');
    const after = { ...before, rail: rail('device-listed', { 'device-listed': 'waiting', commit: 'confirmed' }) };
    expect(texts(before, after)).toEqual(['4, Submit and commit, confirmed']);
  });

  it('is not said for a step that was opened', () => {
    const before = view(step('commit'));
    const after = view(step('register', { proof: { state: 'in-progress' } }));
    expect(texts(before, after)).toEqual([]);
  });

  it('is silent when nothing changed', () => {
    expect(texts(device('waiting'), device('waiting'))).toEqual([]);
  });
});

describe('waiting', () => {
  const waiting = (part: object | null) =>
    view(
      step('device-listed', {
        proof: {
          state: 'waiting',
          waiting: part && { since: at(0), polling: true, attempt: 1, of: 12, next_at: at(1), paused: false, late: false, ...part },
        },
      }),
    );

  it('is said at the start and at the stop, never in between', () => {
    expect(texts(waiting(null), waiting({}))).toEqual(['Waiting. Passarela checks by itself; you can pause it.']);
    expect(texts(waiting({}), waiting({ attempt: 2, next_at: at(2) }))).toEqual([]);
    expect(texts(waiting({}), waiting({ paused: true }))).toEqual(['Passarela no longer checks by itself.']);
  });
});

describe('the connection', () => {
  it('says its state, what is so, and what to do', () => {
    const before = view('connect');
    const after = {
      ...before,
      connection: { ...before.connection, state: 'refused' as const, message: msg('m-conn-refused'), next: msg('m-conn-refused-next') },
    };
    expect(texts(before, after)).toEqual([
      'API connection: refused. Threat Response did not accept the client. The ID may be from another region, or the password changed. Check both in the portal.',
    ]);
  });
});

describe('notices', () => {
  it('are spoken once, the way they ask for', () => {
    const before = device('waiting');
    const after = { ...before, notices: [notice('a', 'polite'), notice('b', 'assertive'), notice('c', 'silent')] };
    expect(announcements(before, after)).toEqual([
      { text: 'The regions do not match.', urgent: false },
      { text: 'The regions do not match.', urgent: true },
    ]);
    expect(texts(after, { ...after, now: at(1) })).toEqual([]);
  });

  it('that are there at the start are spoken', () => {
    expect(texts(null, { ...device('waiting'), notices: [notice('a', 'polite')] })).toEqual(['The regions do not match.']);
  });
});

describe('the live regions', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('are one of each kind and empty at first', async () => {
    const { container } = await open(device('waiting'));
    vi.advanceTimersByTime(100);
    await settled();
    const live = [...container.querySelectorAll('[aria-live=polite], [aria-live=assertive], [role=alert], [role=status]')];
    expect(live.map((region) => [region.getAttribute('role'), region.textContent])).toEqual([
      ['status', ''],
      ['alert', ''],
    ]);
  });

  it('log a self-confirming step exactly once', async () => {
    const { rpc, getByTestId } = await open(device('waiting'));
    const log: string[] = [];
    const watch = new MutationObserver(() => {
      const text = getByTestId('polite').textContent;
      if (text) log.push(text);
    });
    watch.observe(getByTestId('polite'), { childList: true, characterData: true, subtree: true });
    await rpc.emit(device('confirmed', 'm-dev-ok'));
    vi.advanceTimersByTime(100);
    await settled();
    await rpc.emit(device('confirmed', 'm-dev-ok'));
    vi.advanceTimersByTime(2_000);
    await settled();
    watch.disconnect();
    expect(log).toEqual(['This step: confirmed. SSE lists esa03 as Registered. Continue when ready.']);
  });

  it('leave the countdown to the eye', async () => {
    const { container } = await open(
      view(
        step('device-listed', {
          proof: {
            state: 'waiting',
            waiting: { since: at(-1), polling: true, attempt: 4, of: 12, next_at: at(1), paused: false, late: false },
          },
        }),
      ),
    );
    const timer = container.querySelector('[role=timer]');
    expect(timer?.getAttribute('aria-live')).toBe('off');
    expect(timer?.textContent).toMatch(/^next in \d:\d\d$/);
  });
});
