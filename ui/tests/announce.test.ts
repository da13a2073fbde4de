/** What is spoken: each change once, countdowns never, and only what cannot wait interrupts. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Notice, StepState, View } from '../src/bindings';
import { announcements } from '../src/state/announce';
import { msg } from '../src/state/words';
import { open, settled } from './fake';
import { after as later, moment, stepOf, withStates, withStep } from './moments';

const device = (state: StepState, headline = 'verdict-device-absent') =>
  withStep(moment('device-waiting'), {
    proof: { state, waiting: null, headline: msg(headline, { name: 'esa03', machine: 'ESA', count: 14 }) },
  });
const texts = (before: View | null, after: View) => announcements(before, after).map((one) => one.text);
const notice = (id: string, spoken: Notice['spoken']): Notice => ({
  id,
  tone: 'time',
  spoken,
  message: msg('notice-keychain-locked'),
  details: null,
  next_actions: [],
});

describe('a change of verdict', () => {
  it('is said once, with the word and the sentence', () => {
    const said = announcements(device('waiting'), device('confirmed', 'verdict-device-registered'));
    expect(said).toEqual([
      { text: 'This step: confirmed. SSE lists esa03 as Registered. Continue when ready.', urgent: false },
    ]);
  });

  it('interrupts only when a confirmed step broke', () => {
    expect(announcements(device('confirmed', 'verdict-device-registered'), device('needs-attention'))[0]?.urgent).toBe(true);
    expect(announcements(device('waiting'), device('needs-attention'))[0]?.urgent).toBe(false);
  });

  it('of another step names that step', () => {
    const before = device('waiting');
    const after = withStates(before, { commit: 'confirmed' });
    expect(texts(before, after)).toEqual(['4, Submit and commit, confirmed']);
  });

  it('is not said for a step that was opened', () => {
    const before = moment('commit-today');
    const opened = moment('register-today');
    const after = { ...opened, navigation: before.navigation.map((entry) => ({ ...entry, current: entry.id === 'register' })) };
    expect(texts(before, after)).toEqual([]);
  });

  it('is silent when nothing changed', () => {
    expect(texts(device('waiting'), device('waiting'))).toEqual([]);
  });
});

describe('waiting', () => {
  const start = moment('device-waiting');
  const now = stepOf(start).proof.waiting!;
  const waiting = (part: object | null) => withStep(start, { proof: { state: 'waiting', waiting: part && { ...now, ...part } } });

  it('is said at the start and at the stop, never in between', () => {
    expect(texts(waiting(null), waiting({}))).toEqual(['Waiting. Passarela checks by itself; you can pause it.']);
    expect(texts(waiting({}), waiting({ attempt: 2, next_at: later(start, 2) }))).toEqual([]);
    expect(texts(waiting({}), waiting({ paused: true }))).toEqual(['Passarela no longer checks by itself.']);
  });
});

describe('the connection', () => {
  it('says its state, what is so, and what to do', () => {
    const before = moment('connect');
    const after = { ...before, connection: moment('connection-refused').connection };
    expect(texts(before, after)).toEqual([
      'API connection: refused. This region does not know the API client. The client ID is mistyped, or the client was deleted or created in another region. Look under API Clients in this region’s portal. If it is listed there, compare its ID. If not, try the region where it was created.',
    ]);
  });
});

describe('notices', () => {
  it('are spoken once, the way they ask for', () => {
    const before = device('waiting');
    const after = { ...before, notices: [notice('a', 'polite'), notice('b', 'assertive'), notice('c', 'silent')] };
    expect(announcements(before, after)).toEqual([
      { text: 'This computer’s key store is locked.', urgent: false },
      { text: 'This computer’s key store is locked.', urgent: true },
    ]);
    expect(texts(after, { ...after, now: later(after, 1) })).toEqual([]);
  });

  it('and a step that changed with them say what both have to say once', () => {
    const args = { at: { time: '2026-05-14T13:00:00Z' }, ended: { time: '2026-05-14T13:00:00Z' }, exact: { text: 'no' } };
    const before = device('waiting');
    const after = {
      ...withStep(before, { proof: { state: 'needs-attention', waiting: null, headline: { id: 'verdict-token-expired', args } } }),
      notices: [{ ...notice('token-expired-1', 'assertive'), message: { id: 'notice-token-expired', args } }],
    };
    const said = announcements(before, after);
    expect(said[0]).toEqual({ text: expect.stringMatching(/^The token ran out at .+\.$/), urgent: true });
    expect(said.slice(1)).toEqual([{ text: 'This step: needs attention.', urgent: false }]);
  });

  it('that are there at the start are spoken', () => {
    expect(texts(null, { ...device('waiting'), notices: [notice('a', 'polite')] })).toEqual(['This computer’s key store is locked.']);
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
    await rpc.emit(device('confirmed', 'verdict-device-registered'));
    vi.advanceTimersByTime(100);
    await settled();
    await rpc.emit(device('confirmed', 'verdict-device-registered'));
    vi.advanceTimersByTime(2_000);
    await settled();
    watch.disconnect();
    expect(log).toEqual(['This step: confirmed. SSE lists esa03 as Registered. Continue when ready.']);
  });

  it('say each thing as an element of its own, which is what WebKitGTK tells a screen reader of', async () => {
    const { session, getByTestId } = await open(device('waiting'));
    const heard = () => [...getByTestId('polite').children].map((one) => one.textContent);
    session.speaker.say('Copied');
    await settled();
    const [first] = getByTestId('polite').children;
    session.speaker.say('Copied');
    await settled();
    expect(heard()).toEqual(['Copied', 'Copied']);
    expect(getByTestId('polite').firstElementChild, 'what was said stays for whoever asks for it').toBe(first);
    vi.advanceTimersByTime(10_000);
    await settled();
    expect(heard()).toEqual([]);
  });

  it('say what did not work, at once', async () => {
    const { rpc, session, getByTestId } = await open(device('waiting'));
    rpc.failure = new Error('the engine is gone');
    await session.send({ do: 'check-now' });
    vi.advanceTimersByTime(100);
    await settled();
    expect(getByTestId('assertive').textContent).toMatch(/^That did not work\. What you typed is still here/);
  });

  it('leave the countdown to the eye', async () => {
    const start = moment('device-waiting');
    const waiting = { ...stepOf(start).proof.waiting!, next_at: later(start, 1) };
    const { container } = await open(withStep(start, { proof: { state: 'waiting', waiting } }));
    const timer = container.querySelector('[role=timer]');
    expect(timer?.getAttribute('aria-live')).toBe('off');
    expect(timer?.textContent).toMatch(/^next in \d:\d\d$/);
  });
});
