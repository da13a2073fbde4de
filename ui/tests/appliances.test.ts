/** The table of set-ups: what it shows, what a press sends, what it keeps to itself. */
import { fireEvent } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { View } from '../src/bindings';
import { placeKey } from '../src/state/announce';
import { grouped, shown, turned } from '../src/state/appliances';
import { open, settled } from './fake';
import { moment } from './moments';

const press = async (element: HTMLElement) => {
  element.click();
  await settled();
};

function rowsOf(view: View) {
  if (view.place.kind !== 'appliances') throw new Error('not the table');
  return view.place.rows;
}

const names = (container: HTMLElement) => [...container.querySelectorAll('tbody button.open')].map((button) => button.textContent);

describe('the appliances', () => {
  it('are a table of which each row is opened by its name', async () => {
    const { rpc, container, getByRole } = await open(moment('appliances'));
    expect(names(container)).toEqual(['esa03.corp.example', 'esa01.corp.example', 'esa02.corp.example', 'esa10.corp.example']);
    await press(getByRole('button', { name: 'esa02.corp.example' }));
    expect(rpc.inputs).toEqual([{ do: 'open-set-up', set_up: '2' }]);
  });

  it('are sorted up, then down, then as they were added', async () => {
    const { container, getByRole } = await open(moment('appliances'));
    const added = names(container);
    await press(getByRole('button', { name: 'Appliance' }));
    const up = ['esa01.corp.example', 'esa02.corp.example', 'esa03.corp.example', 'esa10.corp.example'];
    expect(names(container)).toEqual(up);
    expect(container.querySelector('[aria-sort]')?.getAttribute('aria-sort')).toBe('ascending');
    await press(getByRole('button', { name: 'Appliance' }));
    expect(names(container)).toEqual([...up].reverse());
    await press(getByRole('button', { name: 'Appliance' }));
    expect(names(container)).toEqual(added);
    expect(container.querySelector('[aria-sort]')).toBeNull();
  });

  it('are filtered by name, and what is selected is checked', async () => {
    const { rpc, container, getByRole, getByLabelText, getByText } = await open(moment('appliances'));
    await fireEvent.input(getByLabelText('Filter by name'), { target: { value: 'ESA1' } });
    expect(names(container)).toEqual(['esa10.corp.example']);
    await fireEvent.click(getByLabelText('Select all'));
    await fireEvent.input(getByLabelText('Filter by name'), { target: { value: 'zzz' } });
    getByText('No name has this in it.');
    await press(getByRole('button', { name: 'Check 1 selected' }));
    await press(getByRole('button', { name: 'Check all' }));
    expect(rpc.inputs).toEqual([
      { do: 'check-set-ups', set_ups: ['10'] },
      { do: 'check-set-ups', set_ups: [] },
    ]);
  });

  it('show how far a check is, keep what was known, and can be stopped', async () => {
    const { rpc, container, getByRole, getByText } = await open(moment('appliances-checking'));
    expect(getByRole('progressbar', { name: '2 of 4 checked' }).getAttribute('value')).toBe('2');
    getByText('Checking…');
    getByText('To be checked');
    expect(container.querySelector('[data-row="3"] .numbers')?.textContent).toBe('4 of 8');
    await press(getByRole('button', { name: 'Stop' }));
    expect(rpc.inputs).toEqual([{ do: 'stop-checking' }]);
  });

  it('are added from a text, of which what was not taken stays to be put right', async () => {
    const { rpc, getByLabelText, getByRole, getByText } = await open(moment('appliances'));
    const box = getByLabelText('Names of appliances') as HTMLTextAreaElement;
    const text = 'esa04\nthe second one\nesa05\n\nesa01.corp.example,15.5';
    await fireEvent.input(box, { target: { value: text } });
    rpc.answer = () => moment('appliances-checking');
    await press(getByRole('button', { name: 'Add these' }));
    expect(rpc.inputs).toEqual([{ do: 'add-appliances', text }]);
    getByText('3 appliances were added.');
    getByText('Line 2: the second one');
    expect(box.value).toBe('the second one\nesa01.corp.example,15.5');
  });

  it('get another name, and Escape keeps the one they have', async () => {
    const { rpc, getByLabelText, getByRole, queryByLabelText } = await open(moment('appliances'));
    await press(getByRole('button', { name: 'Rename esa02.corp.example' }));
    const field = getByLabelText('New name');
    await fireEvent.keyDown(field, { key: 'Escape' });
    await settled();
    expect(queryByLabelText('New name')).toBeNull();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Rename esa02.corp.example' }));
    await press(getByRole('button', { name: 'Rename esa02.corp.example' }));
    await fireEvent.input(getByLabelText('New name'), { target: { value: 'esa22' } });
    await press(getByRole('button', { name: 'Save' }));
    expect(rpc.inputs).toEqual([{ do: 'rename-set-up', set_up: '2', name: 'esa22' }]);
    await press(getByRole('button', { name: 'Remove esa02.corp.example' }));
    expect(rpc.inputs.at(-1)).toEqual({ do: 'remove-set-up', set_up: '2' });
    expect(document.activeElement?.id).toBe('heading');
  });

  it('are gone through with the arrows', async () => {
    const { getByRole } = await open(moment('appliances'));
    const button = (name: string) => getByRole('button', { name });
    button('esa03.corp.example').focus();
    await fireEvent.keyDown(button('esa03.corp.example'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(button('esa01.corp.example'));
    await fireEvent.keyDown(button('esa01.corp.example'), { key: 'End' });
    expect(document.activeElement).toBe(button('esa10.corp.example'));
    await fireEvent.keyDown(button('esa10.corp.example'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(button('esa10.corp.example'));
  });

  it('of one cluster stand together under its name, each with what to mind', async () => {
    const { rpc, container, getByRole, getByLabelText, getByText } = await open(moment('appliances-clusters'));
    const groups = () => [...container.querySelectorAll('tbody')].map((group) => [...group.querySelectorAll('button.open')].map(({ textContent }) => textContent));
    const berlin = ['esa01.corp.example', 'esa03.corp.example', 'esa04.corp.example'];
    expect(groups()).toEqual([berlin, ['esa02.corp.example', 'esa05.corp.example']]);
    const head = container.querySelector('th[scope=rowgroup]');
    expect(head?.textContent).toContain('Cluster mail-berlin');
    getByText('3 appliances. Each registers by itself, in machine mode.');
    const note = (id: string) => container.querySelector(`[data-row="${id}"] th`)?.textContent;
    expect(note('1')).toContain('In machine mode');
    expect(note('3')).toContain('Change to machine mode first');
    expect(note('4')).toContain('Deregister it before it joins');
    expect(note('5')).toContain('In a cluster: Change to machine mode first');
    expect(note('2')).not.toMatch(/cluster|mode/);
    expect(container.querySelectorAll('tbody td.numbers')).toHaveLength(5);
    // They stay together in every order.
    await press(getByRole('button', { name: 'Appliance' }));
    await press(getByRole('button', { name: 'Appliance' }));
    expect(groups()).toEqual([['esa05.corp.example'], [...berlin].reverse(), ['esa02.corp.example']]);
    await fireEvent.click(getByLabelText('Select all of mail-berlin'));
    await press(getByRole('button', { name: 'Check 3 selected' }));
    expect(rpc.inputs).toEqual([{ do: 'check-set-ups', set_ups: expect.arrayContaining(['1', '3', '4']) as string[] }]);
  });

  it('are put into a cluster by its name, and Escape leaves them where they are', async () => {
    const { rpc, getByLabelText, getByRole, queryByRole, queryByLabelText } = await open(moment('appliances-clusters'));
    expect(queryByRole('button', { name: 'Set the cluster' })).toBeNull();
    await fireEvent.click(getByLabelText('Select esa02.corp.example'));
    await press(getByRole('button', { name: 'Set the cluster' }));
    const field = getByLabelText('Name of the cluster') as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    await fireEvent.keyDown(field, { key: 'Escape' });
    await settled();
    expect(queryByLabelText('Name of the cluster')).toBeNull();
    expect(document.activeElement).toBe(getByRole('button', { name: 'Set the cluster' }));
    // A member's is there to be changed.
    await fireEvent.click(getByLabelText('Select esa02.corp.example'));
    await fireEvent.click(getByLabelText('Select all of mail-berlin'));
    await fireEvent.click(getByLabelText('Select esa03.corp.example'));
    await press(getByRole('button', { name: 'Set the cluster' }));
    expect((getByLabelText('Name of the cluster') as HTMLInputElement).value).toBe('mail-berlin');
    await fireEvent.input(getByLabelText('Name of the cluster'), { target: { value: 'mail-osaka' } });
    await press(getByRole('button', { name: 'Save' }));
    expect(rpc.inputs).toEqual([{ do: 'set-cluster', set_ups: ['1', '4'], name: 'mail-osaka' }]);
    expect(document.activeElement?.id).toBe('heading');
    expect(queryByRole('button', { name: 'Set the cluster' })).toBeNull();
  });

  it('are no table while there is one, and the side bar does not speak of them', async () => {
    const { container, getByRole, queryByRole } = await open(moment('appliances-one'));
    expect(container.querySelector('table')).toBeNull();
    expect(getByRole('heading', { level: 1 }).textContent).toBe('Add appliances');
    expect(queryByRole('button', { name: /appliances$/ })).toBeNull();
  });

  it('are one press away at the side once there are several', async () => {
    const { rpc, getByRole } = await open(moment('appliances'));
    await press(getByRole('button', { name: '4 appliances' }));
    expect(rpc.inputs).toEqual([{ do: 'open', place: 'appliances' }]);
  });
});

describe('another appliance', () => {
  it('is another page, at the same step too', () => {
    const one = moment('commit-pending');
    const listed = (open: string): View => ({ ...one, listed: ['1', '2'].map((id) => ({ id, name: id, open: id === open })) });
    expect(placeKey(listed('1'))).not.toBe(placeKey(listed('2')));
    expect(placeKey(listed('1'))).toBe(placeKey(listed('1')));
    expect(placeKey(one)).toBe('commit');
  });
});

describe('the order of the rows', () => {
  it('keeps those that are of none where they are', () => {
    const rows = rowsOf(moment('appliances-clusters'));
    expect(grouped(rows).map(({ cluster, rows }) => [cluster, rows.map(({ id }) => id)])).toEqual([
      ['mail-berlin', ['1', '3', '4']],
      [null, ['2', '5']],
    ]);
    expect(grouped([])).toEqual([]);
  });

  it('puts what wants looking after first, and what is the same as it was', () => {
    const rows = rowsOf(moment('appliances'));
    expect(shown(rows, '', { by: 'weakest', down: false })[0]?.id).toBe('2');
    expect(shown(rows, '', { by: 'region', down: false }).map((row) => row.id)).toEqual(rows.map((row) => row.id));
    expect(shown(rows, ' CORP ', null)).toHaveLength(4);
    expect(turned({ by: 'name', down: true }, 'region')).toEqual({ by: 'region', down: false });
  });
});
