/** The next step opens by itself: only after the moment was seen, with a way to stay; and pasting anywhere reads a page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { View } from '../src/bindings';
import { open, openWhole, settled } from './fake';
import { moment, withStep } from './moments';

const SECONDS = 4;

/** Step 7, confirmed a moment ago. */
const confirmed = (): View => {
  const start = moment('device-confirmed');
  return withStep(start, { settled: true, moving: { to: 'add-module', since: start.now, seconds: SECONDS } });
};

describe('the next step', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const wait = async (seconds: number) => {
    vi.advanceTimersByTime(seconds * 1000);
    await settled();
  };

  it('opens once its moment was seen, and is asked for once', async () => {
    const { rpc, getByTestId } = await open(confirmed());
    expect(getByTestId('moving').textContent).toContain('8, Add the module');
    await wait(SECONDS - 0.2);
    expect(rpc.inputs).toEqual([]);
    await wait(SECONDS);
    expect(rpc.inputs).toEqual([{ do: 'move-on', to: 'add-module' }]);
  });

  it('does not open after Stay, by the button or by Escape', async () => {
    const { rpc, getByRole } = await open(confirmed());
    getByRole('button', { name: 'Stay' }).click();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'stay' }, { do: 'stay' }]);
    await rpc.emit(withStep(confirmed(), { moving: null }));
    await wait(3 * SECONDS);
    expect(rpc.inputs).toHaveLength(2);
  });

  it('waits while a field has the focus, the window is out of view, or a menu is open', async () => {
    const { rpc, getByRole } = await open(confirmed());
    const box = getByRole('textbox', { name: /^Paste the page/ });
    box.focus();
    await wait(3 * SECONDS);
    box.blur();
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await wait(3 * SECONDS);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    getByRole('button', { name: 'Menu' }).click();
    await settled();
    await wait(3 * SECONDS);
    expect(rpc.inputs).toEqual([]);
    getByRole('button', { name: 'Menu' }).click();
    await settled();
    await wait(SECONDS + 0.2);
    expect(rpc.inputs).toEqual([{ do: 'move-on', to: 'add-module' }]);
  });

  it('waits anew for whoever does something', async () => {
    const { rpc } = await open(confirmed());
    await wait(SECONDS - 0.5);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }));
    await wait(SECONDS - 0.5);
    expect(rpc.inputs).toEqual([]);
  });

  it('is the main button only where nothing is left to prove', async () => {
    const { rpc, getByRole } = await open(confirmed());
    expect(getByRole('button', { name: 'Continue' }).classList).toContain('primary');
    await rpc.emit(moment('commit-pending'));
    expect(getByRole('button', { name: 'Continue' }).classList).not.toContain('primary');
  });
});

describe('pasting anywhere', () => {
  const press = (target: EventTarget) => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    const getData = (kind: string) => (kind === 'text/plain' ? 'Cloud Service Settings' : '');
    target.dispatchEvent(Object.assign(event, { clipboardData: { getData, files: [] } }));
    return event;
  };

  it('reads a page, and takes the focus to the proof', async () => {
    const start = moment('commit-pending');
    const { rpc } = await open(start);
    rpc.answer = (_, now) => withStep(now, { proof: { paste: { stamp: 1, longer: null, wanted: { id: 'proof-found' }, can_discard: false, verdict: { kind: 'recognised', message: { id: 'proof-found' }, next: null, facts: [] } } } });
    expect(press(document.body).defaultPrevented).toBe(true);
    await settled();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'paste', text: 'Cloud Service Settings', html: null }]);
    expect(document.activeElement?.id).toBe('proof');
  });

  it('opens the step first, where the answer stands', async () => {
    const { rpc } = await open(moment('activity'));
    press(document.body);
    await settled();
    await settled();
    expect(rpc.inputs.map((input) => input.do)).toEqual(['open', 'paste']);
  });

  it('leaves text fields alone', async () => {
    const { rpc, container } = await openWhole(moment('commit-pending'));
    const note = container.querySelector<HTMLTextAreaElement>('#note')!;
    note.focus();
    expect(press(note).defaultPrevented).toBe(false);
    await settled();
    expect(rpc.inputs).toEqual([]);
  });
});
