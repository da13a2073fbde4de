/** Offers, plans and what holds a stage: nothing is agreed to by accident, and the focus is never lost. */
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { View } from '../src/bindings';
import { t } from '../src/state/words';
import { moment, stepOf } from './moments';
import { announcements } from '../src/state/announce';
import { open, openWhole, settled } from './fake';

const agreeName = 'Send the message';
const focused = () => document.activeElement as HTMLElement;

/** The page of the offer, with a backend that plans, runs and drops. */
async function offered() {
  const plan = moment('plan-message').plan!;
  const opened = await open(moment('offer-message'));
  opened.rpc.answer = (input, view): View => {
    if (input.do === 'plan-message') return { ...view, plan };
    if (input.do === 'drop-plan') return { ...view, plan: null };
    if (input.do === 'agree') return { ...view, plan: { ...plan, state: { kind: 'running', since: view.now } } };
    return view;
  };
  return opened;
}

describe('an offer', () => {
  it('is called by its label, described by its hint, and sends what Rust gave it', async () => {
    const { rpc, getByRole } = await offered();
    const button = getByRole('button', { name: 'Send the test message for me…' });
    const hint = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(hint?.textContent).toBe('First you see what it would send, from where and to whom. It sends one message, once.');
    button.click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'plan-message', plain: false }]);
  });

  it('stands after the questions and the actions', async () => {
    const { container } = await offered();
    const headings = [...container.querySelectorAll('main h2')].map((heading) => heading.textContent?.trim());
    const order = ['Proof', 'Do this', 'Asked here', 'Passarela can do this for you'].map((name) => headings.indexOf(name));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
});

describe('a plan', () => {
  it('shows every value, what follows and the way back', async () => {
    const { container, getByRole } = await open(moment('plan-message'));
    const rows = [...container.querySelectorAll('#plan dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      row.querySelector('dd')?.textContent,
    ]);
    expect(rows).toEqual([
      ['Mail listener', 'esa03.corp.example:25'],
      ['From', 'alex@corp.example'],
      ['To', 'sam@corp.example'],
      ['Subject', 'passarela-test-1a2b3c4d'],
      ['Encryption', 'TLS, if the listener offers it'],
    ]);
    expect(container.querySelectorAll('#plan ul li')).toHaveLength(2);
    expect(container.querySelector('#plan')?.textContent).toContain('A sent message cannot be taken back.');
    expect(getByRole('region', { name: 'Send one test message' })).toBeTruthy();
  });

  it('takes the focus when it comes and gives it back to its offer', async () => {
    const user = userEvent.setup();
    const { rpc, getByRole, queryByRole } = await offered();
    getByRole('button', { name: /for me/ }).focus();
    await user.keyboard('{Enter}');
    await settled();
    expect(focused().id).toBe('plan-heading');
    await user.tab();
    expect(focused().textContent).toBe(agreeName);
    await user.tab();
    expect(focused().textContent).toBe('Not now');
    await user.keyboard('{Enter}');
    await settled();
    expect(rpc.inputs.at(-1)).toEqual({ do: 'drop-plan' });
    expect(queryByRole('button', { name: agreeName })).toBeNull();
    expect(focused().textContent).toBe('Send the test message for me…');
  });

  it('gives the focus to the page’s heading when its offer is gone', async () => {
    const { rpc, getByRole } = await offered();
    getByRole('button', { name: /for me/ }).click();
    await settled();
    await rpc.emit(moment('prove-stalled'));
    expect(focused().id).toBe('heading');
  });

  it('leaves the focus where the person took it meanwhile', async () => {
    const { rpc, getByRole, container } = await offered();
    getByRole('button', { name: /for me/ }).click();
    await settled();
    container.querySelector<HTMLElement>('#paste-text')!.focus();
    await rpc.emit(moment('prove-stalled'));
    expect(focused().id).toBe('paste-text');
  });

  it('that waited already leaves the focus to the page’s heading', async () => {
    await open(moment('plan-message'));
    expect(focused().id).toBe('heading');
  });

  it('is agreed to by its number, then runs without buttons and keeps the focus', async () => {
    const { rpc, getByRole, container } = await offered();
    getByRole('button', { name: /for me/ }).click();
    await settled();
    expect(container.querySelector('#plan')?.getAttribute('aria-busy')).toBe('false');
    const agree = getByRole('button', { name: agreeName });
    agree.focus();
    agree.click();
    await settled();
    expect(rpc.inputs.at(-1)).toEqual({ do: 'agree', plan: moment('plan-message').plan!.id });
    const card = container.querySelector('#plan')!;
    expect(card.getAttribute('aria-busy')).toBe('true');
    expect(card.querySelectorAll('button')).toHaveLength(0);
    expect(card.textContent).toContain('Running since');
    expect(focused().id).toBe('plan-heading');
  });

  it('that failed may be agreed to again only where Rust says so', async () => {
    const start = moment('plan-message-failed');
    const { rpc, getByRole, queryByRole, container } = await openWhole(start);
    expect(container.querySelector('#plan')?.textContent).toContain('This computer does not trust the certificate of esa03.corp.example.');
    expect(container.querySelector('#plan .fold code')?.textContent).toBe('mail-tls-untrusted host=esa03.corp.example why=issuer');
    getByRole('button', { name: agreeName });
    const plan = start.plan!;
    if (plan.state.kind !== 'failed') throw new Error('not failed');
    await rpc.emit({ ...start, plan: { ...plan, state: { ...plan.state, again: false } } });
    expect(queryByRole('button', { name: agreeName })).toBeNull();
    getByRole('button', { name: 'Close' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'drop-plan' }]);
  });

  it('is announced once, politely, and so is each change of it', () => {
    const before = moment('offer-message');
    const asking = moment('plan-message');
    const running = moment('plan-message-running');
    const failed = moment('plan-message-failed');
    expect(announcements(before, asking)).toEqual([
      { text: 'A plan: Send one test message. Nothing has been done yet.', urgent: false },
    ]);
    expect(announcements(asking, { ...asking })).toEqual([]);
    expect(announcements(asking, running)).toEqual([{ text: 'Running: Send one test message.', urgent: false }]);
    expect(announcements(running, failed)).toEqual([
      { text: 'This computer does not trust the certificate of esa03.corp.example. No message was sent. This computer does not know its issuer. You can send without encryption. The test message holds nothing secret.', urgent: false },
    ]);
  });
});

describe('the way of the test message', () => {
  it('says under a stalled stage, and only there, what usually holds it', async () => {
    const start = moment('prove-stalled');
    const { container, getByRole } = await open(start);
    const list = getByRole('list', { name: 'If it does not arrive, these are the usual reasons:' });
    expect(list.querySelectorAll('li')).toHaveLength(5);
    expect(container.querySelectorAll('.holds')).toHaveLength(1);
    expect(list.closest('ol > li')?.querySelector('h3')?.textContent).toBe(t(stepOf(start).chain[2]!.label));
  });
});
