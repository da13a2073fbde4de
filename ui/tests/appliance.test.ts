/** The card of the appliance's own API: its password leaves at once, a certificate is compared by a person, the focus stays. */
import { fireEvent, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { View } from '../src/bindings';
import { t } from '../src/state/words';
import { moment } from './moments';
import { announcements } from '../src/state/announce';
import { open, settled } from './fake';

const PASSWORD = 'correct-horse-battery';
const focused = () => document.activeElement as HTMLElement;

function page(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value);
  return [document.documentElement.outerHTML, ...fields, JSON.stringify({ ...localStorage, ...sessionStorage })].join('\n');
}

const card = (screen: Awaited<ReturnType<typeof open>>) =>
  within(screen.getByRole('region', { name: 'The appliance’s own API (optional)' }));

describe('the password of the appliance’s user', () => {
  it('is typed and sent by keyboard alone, and is nowhere on the page before the answer comes', async () => {
    const user = userEvent.setup();
    const screen = await open(moment('connect'));
    card(screen).getByLabelText('Address of the appliance’s API').focus();
    await user.keyboard('esa03.example.com:6443');
    await user.tab();
    expect(focused().getAttribute('autocomplete')).toBe('username');
    await user.keyboard('passarela');
    await user.tab();
    const field = focused() as HTMLInputElement;
    expect([field.type, field.autocomplete]).toEqual(['password', 'current-password']);
    await user.keyboard(PASSWORD);
    await user.keyboard('{Enter}');
    expect(field.value).toBe('');
    await settled();
    expect(screen.rpc.calls.filter(([name]) => name === 'testAppliance')).toEqual([
      ['testAppliance', 'esa03.example.com:6443', 'passarela', PASSWORD],
    ]);
    expect(page()).not.toContain(PASSWORD);
  });

  it('shows no reason that could carry it when the command fails', async () => {
    const screen = await open(moment('connect'));
    screen.rpc.failure = new Error(`bad argument ${PASSWORD}`);
    await fireEvent.input(screen.container.querySelector('#appliance-address')!, { target: { value: 'esa03.corp.example' } });
    await fireEvent.input(screen.container.querySelector('#appliance-user')!, { target: { value: 'passarela' } });
    await fireEvent.input(card(screen).getByLabelText('Password of this user'), { target: { value: PASSWORD } });
    card(screen).getByRole('button', { name: 'Test the appliance’s API' }).click();
    await settled();
    expect(screen.container.querySelector('.broken')).not.toBeNull();
    expect(page()).not.toContain(PASSWORD);
  });

  it('is kept where the person chose, once it was tested', async () => {
    const screen = await open(moment('appliance-tested'));
    await fireEvent.click(card(screen).getByLabelText('Until you close Passarela'));
    card(screen).getByRole('button', { name: 'Save this access' }).click();
    await settled();
    expect(screen.rpc.calls.at(-1)).toEqual(['saveAppliance', 'this-run']);
    await settled();
    expect(focused().id).toBe('appliance-state');
  });

  it('is asked for again after the appliance refused it', async () => {
    const screen = await open(moment('appliance-refused'));
    const field = card(screen).getByLabelText('Password of this user');
    expect(document.getElementById(field.getAttribute('aria-describedby')!)?.textContent).toMatch(/refused the kept password/);
    expect(card(screen).getByText(t(moment('appliance-refused').appliance.next!))).toBeTruthy();
  });
});

describe('the form', () => {
  it('keeps address and user when the person looks elsewhere first, and never the password', async () => {
    const screen = await open(moment('connect'));
    await fireEvent.input(card(screen).getByLabelText('Address of the appliance’s API'), { target: { value: 'esa03' } });
    await fireEvent.input(card(screen).getByLabelText('Password of this user'), { target: { value: PASSWORD } });
    await screen.rpc.emit(moment('commit-pending'));
    await screen.rpc.emit(moment('connect'));
    expect((card(screen).getByLabelText('Address of the appliance’s API') as HTMLInputElement).value).toBe('esa03');
    expect(page()).not.toContain(PASSWORD);
    expect(JSON.stringify(screen.session.applianceDraft)).not.toContain(PASSWORD);
  });

  it('gives way to what is kept, and comes back to replace it', async () => {
    const screen = await open(moment('appliance-connected'));
    expect(card(screen).queryByLabelText('Password of this user')).toBeNull();
    card(screen).getByRole('button', { name: 'Test it again' }).click();
    await settled();
    expect(screen.rpc.calls.at(-1)).toEqual(['testAppliance', 'https://esa03.corp.example:6443', 'passarela', '']);
    card(screen).getByRole('button', { name: 'Replace' }).click();
    await settled();
    expect(focused().id).toBe('appliance-address');
    card(screen).getByRole('button', { name: 'Forget this access' }).click();
    await settled();
    expect(screen.rpc.inputs).toEqual([]);
    card(screen).getByText(t('appliance-forget-lost'));
    expect(focused().textContent).toBe('Keep it');
    focused().click();
    await settled();
    expect(focused().textContent).toBe('Forget this access');
    focused().click();
    await settled();
    card(screen).getByRole('button', { name: 'Remove it' }).click();
    await settled();
    expect(screen.rpc.inputs).toEqual([{ do: 'forget-appliance' }]);
    expect(focused().id).toBe('appliance-state');
  });

  it('says what the user has to be', async () => {
    const screen = await open(moment('connect'));
    expect(card(screen).getByRole('list', { name: 'Before you connect' }).querySelectorAll('li')).toHaveLength(3);
  });
});

describe('a certificate that this computer does not trust', () => {
  it('is shown whole, with names and dates, and accepted by its fingerprint', async () => {
    const start = moment('certificate-compare');
    const shown = start.appliance.compare!.fingerprint;
    const screen = await open(start);
    const compare = screen.getByRole('region', { name: 'Compare the certificate' });
    expect(compare.querySelector('code')?.textContent).toBe(shown);
    expect(compare.querySelectorAll('code span')).toHaveLength(8);
    expect(compare.textContent).toContain('192.0.2.25');
    expect(compare.querySelector('time')?.textContent).toContain('2025');
    expect(compare.classList.contains('changed')).toBe(false);
    screen.rpc.answer = (_, view) => ({ ...view, appliance: { ...view.appliance, compare: null, state: 'testing' } });
    within(compare).getByRole('button', { name: 'They are the same' }).click();
    await settled();
    await settled();
    expect(screen.rpc.inputs).toEqual([{ do: 'accept-certificate', fingerprint: shown }]);
    expect(focused().id).toBe('appliance-state');
  });

  it('that differs from the accepted one is a problem, and shows both', async () => {
    const start = moment('certificate-changed');
    const screen = await open(start);
    const compare = screen.getByRole('region', { name: 'The certificate has changed' });
    expect([...compare.querySelectorAll('code')].map((code) => code.textContent)).toEqual([
      start.appliance.compare!.fingerprint,
      start.appliance.compare!.before,
    ]);
    expect(compare.classList.contains('changed')).toBe(true);
    expect(screen.container.querySelector('.card .state.refused [data-shape=needs-attention]')).not.toBeNull();
  });

  it('is not trusted by a person who says that it differs: that forgets the access and says why', async () => {
    const screen = await open(moment('certificate-compare'));
    screen.rpc.answer = (_, view): View => ({ ...view, appliance: moment('connect').appliance });
    screen.getByRole('button', { name: 'They differ' }).click();
    await settled();
    await settled();
    expect(screen.rpc.inputs).toEqual([{ do: 'forget-appliance' }]);
    expect(screen.queryByRole('button', { name: 'They are the same' })).toBeNull();
    expect(focused().id).toBe('compare-stopped');
    expect(card(screen).getByText(/Another machine may stand between you and the appliance/)).toBeTruthy();
    expect((card(screen).getByLabelText('Address of the appliance’s API') as HTMLInputElement).value).toBe('');
  });

  it('is announced once, politely; so is how a test went', () => {
    const compare = moment('certificate-compare');
    const off = { ...compare, appliance: moment('connect').appliance };
    expect(announcements(off, compare).map(({ text }) => text)).toEqual([
      'The appliance shows a certificate that this computer does not trust. Compare its fingerprint.',
    ]);
    expect(announcements(compare, { ...compare })).toEqual([]);
    expect(announcements(off, moment('certificate-changed')).every(({ urgent }) => !urgent)).toBe(true);
    expect(announcements(off, moment('appliance-tested')).map(({ text }) => text)).toEqual([
      'The appliance’s API: works, not saved yet. The appliance accepted the sign-in of passarela.',
    ]);
  });
});
