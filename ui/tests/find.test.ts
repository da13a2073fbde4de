/** Find: a combobox over everything that the window leads to, by keyboard alone, in each language. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import type { Findable } from '../src/bindings';
import { msg } from '../src/state/words';
import { open, settled } from './fake';
import { moment } from './moments';

// jsdom's dialogs neither open nor close.
HTMLDialogElement.prototype.close ??= function (this: HTMLDialogElement) {
  this.dispatchEvent(new Event('close'));
};

const step = (id: 'commit' | 'register', number: number): Findable => ({
  id: `step-${id}`,
  kind: 'step',
  label: msg('activity-step-numbered', { number, heading: msg(`step-${id}-heading`) }),
  words: [msg(`step-${id}-outcome`)],
  inputs: [{ do: 'go', step: id }],
});
const committed: Findable = {
  id: 'check-esa-committed',
  kind: 'check',
  label: msg('check-esa-committed-title'),
  words: [msg('check-esa-committed-why')],
  inputs: [
    { do: 'open-check', check: 'esa.committed' },
    { do: 'open', place: 'troubleshoot' },
  ],
};
const dark: Findable = {
  id: 'find-theme-dark',
  kind: 'action',
  label: msg('find-theme-dark'),
  words: [],
  inputs: [{ do: 'set-theme', theme: 'dark' }],
};

async function finding() {
  const user = userEvent.setup();
  const opened = await open(moment('device-waiting'), (rpc) => (rpc.found = [step('commit', 4), step('register', 6), dark, committed]));
  await user.keyboard('{Control>}k{/Control}');
  await settled();
  const field = screen.getByTestId('find-field') as HTMLInputElement;
  field.focus();
  return { ...opened, user, field };
}

const options = () => screen.getAllByRole('option', { hidden: true }).map((one) => one.querySelector('.label')?.textContent);
const chosen = () => screen.getAllByRole('option', { hidden: true }).filter((one) => one.getAttribute('aria-selected') === 'true');

describe('Find', () => {
  it('opens by its key and lists everything, the window’s own too', async () => {
    await finding();
    expect(options()).toEqual([
      'Step 4 (Submit and commit)',
      'Step 6 (Paste the token and register)',
      'Dark colours',
      screen.getAllByRole('option', { hidden: true })[3]?.querySelector('.label')?.textContent,
      'User guide',
      'Keyboard',
    ]);
  });

  it('names the chosen line to a screen reader, and moves by the arrows round the list', async () => {
    const { user, field } = await finding();
    const active = () => document.getElementById(field.getAttribute('aria-activedescendant') ?? '');
    expect(active()).toBe(chosen()[0]);
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(chosen()).toHaveLength(1);
    expect(active()?.querySelector('.label')?.textContent).toBe('Dark colours');
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
    expect(active()?.querySelector('.label')?.textContent).toBe('Keyboard');
    expect(document.activeElement).toBe(field);
  });

  it('puts what is called so before what only speaks of it', async () => {
    const { user, field } = await finding();
    await user.type(field, 'commit');
    expect(options()[0]).toBe('Step 4 (Submit and commit)');
    expect(options().length).toBeGreaterThan(1);
  });

  it('leads there with Enter, in the order in which it is sent', async () => {
    const { user, field, rpc } = await finding();
    await user.type(field, 'check-esa-committed{Enter}');
    await settled();
    expect(rpc.inputs).toEqual(committed.inputs);
    expect(screen.queryByTestId('find-field')).toBeNull();
  });

  it('proposes what was meant, and Enter takes it', async () => {
    const { user, field } = await finding();
    await user.type(field, 'drak');
    expect(screen.queryAllByRole('option', { hidden: true })).toHaveLength(0);
    expect(screen.getByText('Did you mean dark?')).toBeTruthy();
    expect(field.getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('{Enter}');
    expect(options()).toEqual(['Dark colours']);
  });

  it('opens the keys and the guide', async () => {
    const { user, field } = await finding();
    await user.type(field, 'keyboard{Enter}');
    await settled();
    expect(screen.getByRole('dialog', { hidden: true }).querySelector('table')).not.toBeNull();
  });

  it('lets no other key through while it is open', async () => {
    const { user, rpc } = await finding();
    await user.keyboard('{Control>}7{/Control}{F5}');
    await settled();
    expect(rpc.inputs).toEqual([]);
  });

  it('breaks no rule of axe', async () => {
    await finding();
    const dialog = screen.getByRole('dialog', { hidden: true });
    const { violations } = await axe.run(dialog, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});
