/** The first page of a first start, About, and the set-ups: what they say, what a press sends. */
import { describe, expect, it, vi } from 'vitest';
import { open, settled } from './fake';
import { moment } from './moments';

const press = async (element: HTMLElement) => {
  element.click();
  await settled();
};

describe('the welcome', () => {
  it('has the window to itself, the focus on its heading and two ways on', async () => {
    const { rpc, container, getByRole } = await open(moment('welcome'));
    expect(container.querySelector('nav')).toBeNull();
    expect(container.querySelector('footer')).toBeNull();
    expect(document.activeElement?.id).toBe('heading');
    expect(getByRole('img', { name: 'A footbridge from one bank to the other.' })).toBeTruthy();
    await press(getByRole('button', { name: 'Practise first' }));
    await press(getByRole('button', { name: 'Set up my appliance' }));
    expect(rpc.inputs).toEqual([{ do: 'enter-practice' }, { do: 'open', place: 'setup' }]);
  });
});

describe('About', () => {
  it('says version, licence and folder, and leads to the welcome', async () => {
    const { rpc, getByRole, getByText } = await open(moment('about'));
    getByText('1.0.0');
    getByText('Apache-2.0');
    await press(getByRole('button', { name: 'Show in folder' }));
    expect(rpc.calls.at(-1)).toEqual(['revealState']);
    await press(getByRole('button', { name: 'Show the welcome page again' }));
    expect(rpc.inputs).toEqual([{ do: 'open', place: 'welcome' }]);
  });

  it('shows the licences that a package brings, where the keyboard reaches them', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('Third-party notices\n\nserde 1.0.0: MIT'));
    const { getByRole, findByRole } = await open(moment('about'));
    expect(fetched).not.toHaveBeenCalled();
    await press(getByRole('button', { name: 'Libraries of others and their licences' }));
    const text = await findByRole('region', { name: 'Libraries of others and their licences' });
    expect(text.textContent).toContain('serde 1.0.0: MIT');
    expect(text.tabIndex).toBe(0);
    expect(fetched.mock.calls.map(([url]) => String(url))).toEqual([new URL('third-party-notices.txt', document.baseURI).href]);
  });

  it('says of a copy from the sources that it brings none', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response('<!doctype html><title>Passarela</title>'));
    const { getByRole, findByText, queryByRole } = await open(moment('about'));
    await press(getByRole('button', { name: 'Libraries of others and their licences' }));
    await findByText('This copy was built from its sources. The packages bring this text along.');
    expect(queryByRole('region', { name: 'Libraries of others and their licences' })).toBeNull();
  });
});

describe('the set-ups', () => {
  it('begin anew and come back with one press, and say what becomes of passwords', async () => {
    const { rpc, getByRole, getByText } = await open(moment('set-ups'));
    getByText(/Its passwords stay in this computer’s key store/);
    await press(getByRole('button', { name: 'Begin a new set-up' }));
    await press(getByRole('button', { name: 'Bring back: esa01.corp.example' }));
    expect(rpc.inputs).toEqual([{ do: 'begin-anew' }, { do: 'bring-back', set_up: '2026-05-12T09-30-00Z' }]);
  });

  it('are removed only after what is lost was named, and Keep has the focus', async () => {
    const { rpc, getByRole, getByText, queryByText } = await open(moment('set-ups'));
    const remove = getByRole('button', { name: 'Remove for good: An appliance without a name' });
    await press(remove);
    getByText(/You cannot undo this/);
    expect(document.activeElement?.textContent).toBe('Keep it');
    expect(rpc.inputs).toEqual([]);
    await press(getByRole('button', { name: 'Keep it' }));
    expect(queryByText(/You cannot undo this/)).toBeNull();
    expect(document.activeElement).toBe(remove);
    await press(remove);
    await press(getByRole('button', { name: 'Remove it' }));
    expect(rpc.inputs).toEqual([{ do: 'discard', set_up: '2026-05-11T12-59-00Z' }]);
  });
});
