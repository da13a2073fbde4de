/** A typed secret leaves the page in one command and is nowhere on it afterwards. */
import { fireEvent } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { msg, t } from '../src/state/words';
import { open, openWhole, settled } from './fake';
import { moment } from './moments';

const TOKEN = 'f00dfeedf00dfeedf00dfeedf00dfeed';
const PASSWORD = 'correct-horse-battery';

/** Everything a page can hold: its markup, the values of its fields, its storage. */
function page(): string {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map((field) => field.value);
  return [document.documentElement.outerHTML, ...fields, JSON.stringify({ ...localStorage, ...sessionStorage })].join('\n');
}

describe('the registration token', () => {
  it('is sent once and its field is empty before the answer comes', async () => {
    const { rpc, container, getByRole } = await openWhole({ ...moment('keychain-locked'), key_store: 'ready' });
    const field = container.querySelector<HTMLInputElement>('#token-secret')!;
    expect(field.type).toBe('password');
    expect(field.autocomplete).toBe('off');
    await fireEvent.input(field, { target: { value: TOKEN } });
    getByRole('button', { name: 'I have a token' }).click();
    expect(field.value).toBe('');
    await settled();
    await settled();
    expect(rpc.calls.filter(([name]) => name === 'keepToken')).toEqual([['keepToken', TOKEN, 'stored']]);
    expect(rpc.inputs).toEqual([{ do: 'have-token', minutes: 60, region: 'americas', appliances: 1 }]);
    expect(page()).not.toContain(TOKEN);
  });

  it('is forgotten only after what is lost was said', async () => {
    const { rpc, container, getByRole, getByText } = await open(moment('token-running'));
    getByRole('button', { name: 'Forget this token' }).click();
    await settled();
    expect(rpc.inputs).toEqual([]);
    getByText(t(rpc.current.token!.kept === 'missing' ? 'token-forget-lost-countdown' : 'token-forget-lost'));
    expect(document.activeElement?.textContent).toBe('Keep it');
    rpc.answer = (_, view) => ({ ...view, token: null });
    getByRole('button', { name: 'Remove it' }).click();
    await settled();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'forget-token' }]);
    expect(document.activeElement).toBe(container.querySelector('#token-life'));
  });

  it('is not needed: the clock starts without it', async () => {
    const { rpc, getByRole, getByLabelText } = await open(moment('keychain-locked'));
    await fireEvent.change(getByLabelText('How long the token lasts'), { target: { value: '240' } });
    getByRole('button', { name: 'I have a token' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'have-token', minutes: 240, region: 'americas', appliances: 1 }]);
    expect(rpc.calls.some(([name]) => name === 'keepToken')).toBe(false);
  });

  it('for several appliances begins with what the portal should be told', async () => {
    const listed = ['esa01', 'esa02', 'esa03'].map((name, at) => ({ id: name, name, open: at === 0 }));
    const message = msg('token-advice', { appliances: 3, life: msg('life-4h') });
    const token_advice = { appliances: 3, minutes: 240, message };
    const { rpc, getByRole, getByLabelText, getByText } = await open({ ...moment('keychain-locked'), listed, token_advice });
    getByText('You have 3 appliances to do. Choose 4 hours.');
    const count = getByLabelText('For how many appliances') as HTMLInputElement;
    expect([count.value, (getByLabelText('How long the token lasts') as HTMLSelectElement).value]).toEqual(['3', '240']);
    // Emptied, it stays empty until something is typed.
    await fireEvent.input(count, { target: { value: '' } });
    expect(count.value).toBe('');
    await fireEvent.input(count, { target: { value: '2' } });
    getByRole('button', { name: 'I have a token' }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'have-token', minutes: 240, region: 'americas', appliances: 2 }]);
  });

  it('offers the eleven lifetimes, one hour first', async () => {
    const { getByLabelText } = await open(moment('keychain-locked'));
    const select = getByLabelText('How long the token lasts') as HTMLSelectElement;
    expect([...select.options].map((option) => option.text)).toEqual([
      '1 hour', '2 hours', '4 hours', '6 hours', '8 hours', '12 hours', '1 day', '2 days', '3 days', '4 days', '5 days',
    ]);
    expect(select.value).toBe('60');
  });

  it('is kept for this run only where the key store is locked', async () => {
    const { rpc, container, getByRole, queryByLabelText } = await openWhole(moment('keychain-locked'));
    expect(queryByLabelText("In this computer's key store")).toBeNull();
    await fireEvent.input(container.querySelector('#token-secret')!, { target: { value: TOKEN } });
    getByRole('button', { name: 'I have a token' }).click();
    await settled();
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['keepToken', TOKEN, 'this-run']);
  });
});

describe('copying the kept token', () => {
  const held = () => moment('token-kept');

  it('is done by Rust, and says when the clipboard is emptied', async () => {
    const { rpc, getByRole, getByText } = await open(held());
    getByRole('button', { name: 'Copy the token' }).click();
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['copyToken']);
    expect(getByText('Copied. It leaves the clipboard in 60 seconds.', { selector: '.copy-token *' })).toBeTruthy();
  });

  it('tells a key store that has not answered from a clipboard that is not there', async () => {
    const { rpc, getByRole, getByText } = await open(held());
    rpc.hasToken = false;
    getByRole('button', { name: 'Copy the token' }).click();
    await settled();
    expect(getByText('The key store has not handed the token over yet. Press again, or copy it from the portal.', { selector: '.copy-token *' })).toBeTruthy();
  });

  it('says so when it did not work, and changes nothing else', async () => {
    const { rpc, session, getByRole, getByText } = await open(held());
    rpc.copies = false;
    getByRole('button', { name: 'Copy the token' }).click();
    await settled();
    expect(getByText('This computer did not allow the copy. Copy the token from the portal.', { selector: '.copy-token *' })).toBeTruthy();
    expect(session.view?.place.kind).toBe('step');
  });
});

describe('the API password', () => {
  it('is sent once, tested before it is kept, and its field is empty before the answer comes', async () => {
    const { rpc, container, getByLabelText, getByRole } = await open(moment('connect'));
    await fireEvent.input(getByLabelText('Client ID'), { target: { value: 'client-1' } });
    const field = container.querySelector<HTMLInputElement>('#connection-password')!;
    expect(field.type).toBe('password');
    await fireEvent.input(field, { target: { value: PASSWORD } });
    getByRole('button', { name: 'Test the connection' }).click();
    expect(field.value).toBe('');
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['testConnection', 'client-1', PASSWORD, 'americas']);
    expect(page()).not.toContain(PASSWORD);
  });

  it('shows no reason that could carry it when the command fails', async () => {
    const { rpc, container, getByRole } = await open(moment('connect'));
    rpc.failure = new Error(`bad argument ${PASSWORD}`);
    await fireEvent.input(container.querySelector('#client-id')!, { target: { value: 'client-1' } });
    await fireEvent.input(container.querySelector('#connection-password')!, { target: { value: PASSWORD } });
    getByRole('button', { name: 'Test the connection' }).click();
    await settled();
    expect(container.querySelector('.broken')).not.toBeNull();
    expect(page()).not.toContain(PASSWORD);
  });

  it('is asked for at its field, and an empty form asks nobody anything', async () => {
    const { rpc, container, getByRole } = await open(moment('connect'));
    getByRole('button', { name: 'Test the connection' }).click();
    await settled();
    expect(rpc.calls.map(([call]) => call)).not.toContain('testConnection');
    const missing = [...container.querySelectorAll('.field-missing')].map((one) => one.textContent);
    expect(missing).toContain('Enter the client ID first.');
    expect(missing).toContain('Enter the password first.');
    expect(document.activeElement?.id).toBe('client-id');
  });

  it('is saved where the person chose, once it was tested', async () => {
    const { rpc, getByLabelText, getByRole } = await open({ ...moment('connection-tested'), key_store: 'ready' });
    await fireEvent.click(getByLabelText('Until you close Passarela'));
    getByRole('button', { name: 'Save the connection' }).click();
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['saveConnection', 'this-run']);
  });

  it('leaves the client ID where it was when the person looks elsewhere first', async () => {
    const { rpc, session, getByLabelText } = await open(moment('connect'));
    await fireEvent.input(getByLabelText('Client ID'), { target: { value: 'client-half' } });
    await rpc.emit(moment('commit-pending'));
    await rpc.emit(moment('connect'));
    expect((getByLabelText('Client ID') as HTMLInputElement).value).toBe('client-half');
    expect(session.clientDraft?.id).toBe('client-half');
  });
});
