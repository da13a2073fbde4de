/** The list of steps: its structure, the names of its entries, and what a press sends. */
import { describe, expect, it } from 'vitest';
import { open, settled } from './fake';
import { moment, withStates } from './moments';

describe('the list of steps', () => {
  it('is nav > ol > li > button, named with number, name and state', async () => {
    const rest = { 'edit-settings': 'to-do', 'enable-server': 'to-do', 'generate-token': 'to-do', register: 'to-do', 'device-listed': 'to-do', 'add-module': 'to-do' } as const;
    const { container } = await open(
      withStates(moment('commit-pending'), { ...rest, before: 'confirmed', 'open-settings': 'marked-by-you', prove: 'cannot-tell' }),
    );
    const buttons = [...container.querySelectorAll('nav > div > ol > li > button')];
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Before you start, confirmed',
      '1, Open Cloud Service Settings, marked by you',
      '2, Edit the settings, to do',
      '3, Enable and choose the server, to do',
      '4, Submit and commit, needs attention',
      '5, Generate a token, to do',
      '6, Paste the token and register, to do',
      '7, Find the device in SSE, to do',
      '8, Add the module, to do',
      'Prove it works, cannot tell',
    ]);
    expect(buttons.filter((button) => button.getAttribute('aria-current') === 'step')).toEqual([buttons[4]]);
  });

  it('shows the word of each state, and a shape of its own', async () => {
    const all = ['to-do', 'in-progress', 'waiting', 'confirmed', 'marked-by-you', 'needs-attention', 'cannot-tell'] as const;
    const ids = ['before', 'open-settings', 'edit-settings', 'enable-server', 'commit', 'generate-token', 'register'] as const;
    const { container } = await open(
      withStates(moment('prove-today'), Object.fromEntries(ids.map((id, index) => [id, all[index]]))),
    );
    const entries = [...container.querySelectorAll('nav ol button')].slice(0, 7);
    expect(entries.map((entry) => entry.querySelector('.word')?.textContent)).toEqual([
      'To do',
      'In progress',
      'Waiting',
      'Confirmed',
      'Marked by you',
      'Needs attention',
      'Cannot tell',
    ]);
    const drawings = entries.map((entry) => entry.querySelector('svg')?.innerHTML);
    expect(new Set(drawings).size).toBe(7);
  });

  it('has a button for narrow windows that says where one is', async () => {
    const { container } = await open(moment('token-running'));
    const toggle = container.querySelector<HTMLButtonElement>('header .toggle')!;
    expect(toggle.querySelector('.here')?.textContent).toBe('Step 5 of 8 – Generate a token');
    expect(toggle.querySelector('.facts')?.textContent).toMatch(/^esa03 · Americas · /);
    expect(toggle.getAttribute('aria-controls')).toBe(container.querySelector('nav > div')?.id);
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    toggle.click();
    await settled();
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
  });

  it('sends the step that was pressed', async () => {
    const { rpc, getByRole } = await open(moment('commit-pending'));
    getByRole('button', { name: /^7, / }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'go', step: 'device-listed' }]);
  });

  it('has no entry of later work', async () => {
    const { container } = await open(moment('commit-pending'));
    const texts = [...container.querySelectorAll('nav button')].map((button) => button.textContent ?? '').join(' ');
    expect(texts).not.toMatch(/Devices|Settings\b(?<!Service Settings)|\bFind\b(?! the device)|Report/);
  });
});

describe('a View that says what is on the screen already', () => {
  it('draws nothing anew', async () => {
    const start = moment('commit-pending');
    const { rpc, session, container } = await open(start);
    const shown = session.view;
    let drawn = 0;
    const changes = new MutationObserver((records) => (drawn += records.length));
    changes.observe(container, { subtree: true, childList: true, characterData: true, attributes: true });
    await rpc.emit(start);
    expect(drawn).toBe(0);
    expect(session.view).toBe(shown);
    await rpc.emit({ ...start, problems: start.problems + 1 });
    expect(drawn).toBeGreaterThan(0);
    changes.disconnect();
  });
});
