/** Typed text is never lost: not to a View that arrives, not to a change of step, not to a command that fails. */
import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PAUSE } from '../src/state/buffer.svelte';
import { open, openWhole, settled } from './fake';
import { moment, stepOf, withStep } from './moments';

const withNote = (note: string) => withStep(moment('commit-today'), { note });

function noteOf(container: HTMLElement): HTMLTextAreaElement {
  return container.querySelector<HTMLTextAreaElement>('#note')!;
}

describe('text fields', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('keep what is being typed when a View arrives', async () => {
    const { rpc, container } = await openWhole(withNote('old'));
    const note = noteOf(container);
    note.focus();
    await fireEvent.input(note, { target: { value: 'old and new' } });
    await rpc.emit(withNote('old'));
    expect(note.value).toBe('old and new');
  });

  it('send after a pause, once, with everything in them', async () => {
    const { rpc, container } = await openWhole(withNote(''));
    const note = noteOf(container);
    note.focus();
    for (const value of ['t', 'ti', 'tic', 'ticket 4711']) await fireEvent.input(note, { target: { value } });
    expect(rpc.inputs).toEqual([]);
    vi.advanceTimersByTime(PAUSE);
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'type', field: 'note', text: 'ticket 4711' }]);
  });

  it('send at once when they lose the focus', async () => {
    const { rpc, container } = await openWhole(withNote(''));
    const note = noteOf(container);
    note.focus();
    await fireEvent.input(note, { target: { value: 'x' } });
    note.blur();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'type', field: 'note', text: 'x' }]);
  });

  it('send before the step changes, and before the window closes', async () => {
    const { rpc, container, session } = await openWhole(withNote(''));
    const note = noteOf(container);
    note.focus();
    await fireEvent.input(note, { target: { value: 'first' } });
    await session.send({ do: 'go', step: 'register' });
    expect(rpc.inputs).toEqual([
      { do: 'type', field: 'note', text: 'first' },
      { do: 'go', step: 'register' },
    ]);
    await fireEvent.input(note, { target: { value: 'first, second' } });
    rpc.askToClose();
    await settled();
    expect(rpc.inputs.at(-1)).toEqual({ do: 'type', field: 'note', text: 'first, second' });
    expect(rpc.calls.at(-1)).toEqual(['close']);
  });

  it('try again what did not arrive, and keep it on the screen', async () => {
    const { rpc, container, session } = await openWhole(withNote(''));
    const note = noteOf(container);
    note.focus();
    await fireEvent.input(note, { target: { value: 'kept' } });
    rpc.failure = new Error('no answer');
    note.blur();
    await settled();
    expect(note.value).toBe('kept');
    expect(container.querySelector('.broken')?.textContent).toContain('What you typed is still here');
    rpc.failure = null;
    session.flush();
    await settled();
    expect(rpc.inputs.filter((input) => input.do === 'type')).toHaveLength(2);
    expect(container.querySelector('.broken')).toBeNull();
  });

  it('take the View when nobody types', async () => {
    const { rpc, container } = await openWhole(withNote('a'));
    await rpc.emit(withNote('b'));
    expect(noteOf(container).value).toBe('b');
  });

  it('of another step start with that step’s text', async () => {
    const { rpc, container } = await openWhole(withNote('commit note'));
    await rpc.emit(withStep(moment('register-today'), { note: 'register note' }));
    expect(noteOf(container).value).toBe('register note');
  });

  it('hold answers that are typed like any other text', async () => {
    const start = moment('before-new');
    const question = (value: string) =>
      withStep(start, { questions: stepOf(start).questions.map((one) => (one.id === 'version' ? { ...one, value } : one)) });
    const { rpc, getByLabelText } = await open(question(''));
    const field = getByLabelText('Which AsyncOS version does it run?') as HTMLInputElement;
    field.focus();
    await fireEvent.input(field, { target: { value: '13.0.0-392' } });
    await rpc.emit(question(''));
    expect(field.value).toBe('13.0.0-392');
    vi.advanceTimersByTime(PAUSE);
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'answer', question: 'version', value: '13.0.0-392' }]);
  });
});

describe('the paste box', () => {
  const withPaste = (stamp: number | null) => {
    const start = moment('commit-today');
    return withStep(start, { proof: { paste: { ...stepOf(start).proof.paste, stamp } } });
  };

  function paste(box: HTMLElement, text: string) {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: (type: string) => (type === 'text/plain' ? text : '') } });
    box.dispatchEvent(event);
    return event;
  }

  it('sends a pasted text at once and shows what comes back, secrets masked', async () => {
    const { rpc, container } = await open(withPaste(null));
    rpc.texts.set(7, 'Registration Token: ••••');
    rpc.answer = (input, now) => (input.do === 'paste' ? { ...withPaste(7), now: now.now } : now);
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    box.focus();
    const event = paste(box, 'Registration Token: 0123456789abcdef0123456789abcdef');
    await settled();
    await settled();
    expect(event.defaultPrevented).toBe(true);
    expect(rpc.inputs).toEqual([{ do: 'paste', text: 'Registration Token: 0123456789abcdef0123456789abcdef', html: null }]);
    expect(box.value).toBe('Registration Token: ••••');
    expect(document.body.innerHTML).not.toContain('0123456789abcdef');
  });

  it('asks for its text once for each text, and not with every view', async () => {
    let asked = 0;
    const start = withPaste(7);
    const { rpc, container } = await open(start, (rpc) => {
      rpc.texts.set(7, 'Cloud Service Settings').set(8, 'Devices');
      const pasted = rpc.pasted;
      rpc.pasted = () => (asked++, pasted());
    });
    await settled();
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    expect([box.value, asked]).toEqual(['Cloud Service Settings', 1]);
    await rpc.emit({ ...start, now: new Date(Date.parse(start.now) + 1000).toISOString() });
    await settled();
    expect(asked).toBe(1);
    await rpc.emit({ ...withPaste(8), now: new Date(Date.parse(start.now) + 2000).toISOString() });
    await settled();
    expect([box.value, asked]).toEqual(['Devices', 2]);
  });

  it('keeps the pasted text when Rust does not answer', async () => {
    const { rpc, container } = await open(withPaste(null));
    rpc.failure = new Error('no answer');
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    paste(box, 'Cloud Service Settings');
    await settled();
    expect(box.value).toBe('Cloud Service Settings');
  });

  it('reads typed text when asked to', async () => {
    const { rpc, container, getByRole } = await open(withPaste(null));
    const box = container.querySelector<HTMLTextAreaElement>('#paste-text')!;
    await fireEvent.input(box, { target: { value: 'Threat Response: Enabled' } });
    await settled();
    getByRole('button', { name: 'Read this text' }).click();
    await settled();
    expect(rpc.inputs).toEqual([
      { do: 'type', field: 'paste', text: 'Threat Response: Enabled' },
      { do: 'paste', text: 'Threat Response: Enabled', html: null },
    ]);
  });

  it('sends the bytes of a saved page, dropped or opened', async () => {
    const { rpc, container } = await open(withPaste(null));
    const bytes = new Uint8Array([0xff, 0xfe, 60, 0]);
    // jsdom's files cannot be read as bytes.
    const file = Object.assign(new File([bytes], 'page.html'), { arrayBuffer: async () => bytes.buffer });
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(drop, { dataTransfer: { files: [file], getData: () => '' } });
    container.querySelector('#paste-text')!.dispatchEvent(drop);
    await vi.waitFor(() => expect(rpc.calls.at(-1)?.[0]).toBe('readFile'));
    expect([...(rpc.calls.at(-1)?.[1] as Uint8Array)]).toEqual([0xff, 0xfe, 60, 0]);
    const input = container.querySelector<HTMLInputElement>('input[type=file]')!;
    expect(input.accept).toBe('.html,.htm,.mhtml,.mht,.webarchive,.pdf,.txt');
    expect(input.multiple).toBe(true);
  });
});
