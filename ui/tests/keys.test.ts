/** The keyboard map, the focus, and the title. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { handleKey, keys, zoomStep } from '../src/state/keys';
import { open, settled } from './fake';
import { t } from '../src/state/words';
import { moment, stepOf } from './moments';

function press(key: string, mods: Partial<KeyboardEventInit> = {}, target: EventTarget = document.body): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...mods });
  target.dispatchEvent(event);
  return event;
}

describe('keys', () => {
  it('go to a step', async () => {
    const { rpc } = await open(moment('commit-pending'));
    press('7', { ctrlKey: true });
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'go', step: 'device-listed' }]);
  });

  it('go on and back, also from inside a text field', async () => {
    const { rpc, container } = await open(moment('commit-pending'));
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    box.focus();
    press('Enter', { ctrlKey: true }, box);
    press('ArrowRight', { altKey: true });
    press('ArrowLeft', { altKey: true });
    await settled();
    expect(rpc.inputs.map((input) => input.do)).toEqual(['continue', 'continue', 'back']);
  });

  it('check now with F5, and never reload', async () => {
    const { rpc } = await open(moment('device-waiting'));
    expect(press('F5').defaultPrevented).toBe(true);
    expect(press('r', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press('R', { ctrlKey: true, shiftKey: true }).defaultPrevented).toBe(true);
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'check-now' }]);
  });

  it('do not check where there is nothing to look at', async () => {
    const { rpc } = await open(moment('commit-pending'));
    expect(press('F5').defaultPrevented).toBe(true);
    await settled();
    expect(rpc.inputs).toEqual([]);
  });

  it('pause and resume the checks', async () => {
    const { rpc } = await open(moment('device-waiting'));
    press('P', { ctrlKey: true, shiftKey: true });
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'pause-checks' }]);
  });

  it('zoom, and keep 0 for the usual size', async () => {
    const { rpc } = await open({ ...moment('commit-pending'), prefs: { theme: 'light', zoom: 125, move_on: true, on_top: false, appliance_name: 'esa' } });
    press('+', { ctrlKey: true, shiftKey: true });
    press('-', { ctrlKey: true });
    press('0', { ctrlKey: true });
    await settled();
    expect(rpc.inputs).toEqual([
      { do: 'set-zoom', percent: 150 },
      { do: 'set-zoom', percent: 110 },
      { do: 'set-zoom', percent: 100 },
    ]);
    expect([zoomStep(400, 1), zoomStep(50, -1), zoomStep(120, 1)]).toEqual([400, 50, 125]);
  });

  it('are other keys on a Mac', async () => {
    const { session, rpc } = await open(moment('commit-pending'));
    const host = { session, mac: true, region: () => {}, help: () => {}, find: () => {}, keys: () => {}, menu: () => {}, reading: false, leave: () => {} };
    const mac = (key: string, mods: KeyboardEventInit) => handleKey(new KeyboardEvent('keydown', { key, ...mods }), host);
    expect(mac('3', { metaKey: true })).toBe(true);
    expect(mac('[', { metaKey: true })).toBe(true);
    // Option and an arrow move by a word there.
    expect(mac('ArrowLeft', { altKey: true })).toBe(false);
    expect(mac('3', { ctrlKey: true })).toBe(false);
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'go', step: 'enable-server' }, { do: 'back' }]);
  });

  it('are never a single letter', () => {
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789') {
      const event = new KeyboardEvent('keydown', { key: letter });
      expect(keys.some((key) => key.match(event, false) || key.match(event, true))).toBe(false);
    }
  });

  it('are listed from the menu', async () => {
    const { getByRole } = await open(moment('commit-pending'));
    getByRole('button', { name: 'Menu' }).click();
    await settled();
    getByRole('button', { name: /^Keyboard/ }).click();
    await settled();
    expect(getByRole('dialog', { hidden: true }).querySelectorAll('tr')).toHaveLength(keys.length);
  });

  it('list themselves, and open the menu', async () => {
    const { getByRole, queryByRole } = await open(moment('commit-pending'));
    press('/', { ctrlKey: true });
    await settled();
    const dialog = getByRole('dialog', { hidden: true });
    expect(dialog.querySelectorAll('tr')).toHaveLength(keys.length);
    dialog.dispatchEvent(new Event('close'));
    await settled();
    press(',', { ctrlKey: true });
    await settled();
    expect(queryByRole('radio', { name: 'Dark' })).not.toBeNull();
  });

  it('take back the last act, but not what is typed', async () => {
    const { rpc, container } = await open(moment('commit-pending'));
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    expect(press('z', { ctrlKey: true }, box).defaultPrevented).toBe(false);
    press('z', { ctrlKey: true });
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'undo-last' }]);
  });
});

describe('the focus', () => {
  it('goes round the parts of the window with F6', async () => {
    await open(moment('commit-pending'));
    document.getElementById('heading')!.focus();
    const seen = [];
    for (let turn = 0; turn < 5; turn += 1) {
      press('F6');
      seen.push(document.activeElement?.id);
    }
    press('F6', { shiftKey: true });
    seen.push(document.activeElement?.id);
    expect(seen).toEqual(['proof', 'actions', 'bar', 'navigation', 'step', 'navigation']);
  });

  it('is on the heading at the start and when the person moved', async () => {
    const { rpc, getByRole } = await open(moment('commit-pending'));
    expect(document.activeElement?.id).toBe('heading');
    rpc.answer = (input, now) => (input.do === 'go' ? moment('register-today', { now: now.now }) : now);
    getByRole('button', { name: /^6, / }).focus();
    getByRole('button', { name: /^6, / }).click();
    await settled();
    expect(document.activeElement?.textContent).toBe(t(stepOf(moment('register-today')).heading));
  });

  it('stays where it is when a check confirms the step', async () => {
    const { rpc, container } = await open(moment('device-waiting'));
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    box.focus();
    await rpc.emit(moment('device-confirmed'));
    expect(document.activeElement).toBe(box);
  });

  it('can skip the list of steps', async () => {
    const { getByRole } = await open(moment('commit-pending'));
    (document.activeElement as HTMLElement).blur();
    getByRole('link', { name: 'Skip to the step' }).click();
    expect(document.activeElement?.id).toBe('heading');
  });

  it('returns to the menu button on Escape', async () => {
    const { getByRole, queryByRole } = await open(moment('commit-pending'));
    const menu = getByRole('button', { name: 'Menu' });
    menu.click();
    await settled();
    press('Escape', {}, getByRole('radio', { name: 'Dark' }));
    await settled();
    expect(queryByRole('radio', { name: 'Dark' })).toBeNull();
    expect(document.activeElement).toBe(menu);
  });
});

describe('the title', () => {
  let before: string;
  beforeEach(() => (before = document.title));
  afterEach(() => (document.title = before));

  it('names the step, its number and the appliance, as the title bar does', async () => {
    const { rpc } = await open(moment('commit-pending'));
    expect(document.title).toBe('Step 4 of 8, Submit and commit – esa03.corp.example');
    await rpc.emit(moment('before-new'));
    expect(document.title).toBe(`${t(stepOf(moment('before-new')).heading)} – Passarela`);
    await rpc.emit(moment('practice'));
    expect(document.title).toBe('PRACTICE · Step 4 of 8, Submit and commit – practice-esa-1.lab.example');
  });
});
