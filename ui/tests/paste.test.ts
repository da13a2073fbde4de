/** The ways by which a page comes in: one copy in both flavours, several files, files dropped on the window. */
import { describe, expect, it } from 'vitest';
import type { PasteKind, View } from '../src/bindings';
import { moment } from './moments';
import { open, settled } from './fake';

// jsdom's files cannot be read as bytes.
const file = (name: string) => Object.assign(new File([], name), { arrayBuffer: async () => new ArrayBuffer(0) });

type Flavours = Record<string, string>;

function copied(flavours: Flavours, files: File[] = []): DataTransfer {
  return { getData: (type: string) => flavours[type] ?? '', files } as unknown as DataTransfer;
}

async function paste(box: HTMLElement, data: DataTransfer): Promise<Event> {
  const event = new Event('paste', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: data });
  box.dispatchEvent(event);
  await settled();
  await settled();
  return event;
}

const box = (screen: Awaited<ReturnType<typeof open>>) =>
  screen.getByRole('textbox', { name: 'Paste the page text here. It stays on this computer.' });

function read(view: View, kind: PasteKind, id: string): View {
  if (view.place.kind !== 'step') return view;
  const paste = { ...view.place.proof.paste, verdict: { kind, message: { id }, next: null, facts: [] } };
  return { ...view, place: { ...view.place, proof: { ...view.place.proof, paste } } };
}

describe('a paste', () => {
  it('is one command with both flavours of the copy', async () => {
    const screen = await open(moment('commit-pending'));
    const event = await paste(box(screen), copied({ 'text/plain': 'Status\tRegistered', 'text/html': '<td>Registered</td>' }));
    expect(event.defaultPrevented).toBe(true);
    expect(screen.rpc.inputs).toEqual([{ do: 'paste', text: 'Status\tRegistered', html: '<td>Registered</td>' }]);
  });

  it('says that there is no HTML where the clipboard has none', async () => {
    const screen = await open(moment('commit-pending'));
    await paste(box(screen), copied({ 'text/plain': 'Registered' }));
    expect(screen.rpc.inputs).toEqual([{ do: 'paste', text: 'Registered', html: null }]);
  });

  it('of a picture goes to the reader, which says what to do instead', async () => {
    const screen = await open(moment('commit-pending'));
    await paste(box(screen), copied({}, [file('image.png')]));
    expect(screen.rpc.calls.map(([name]) => name)).toContain('readFile');
  });

  it('of nothing is left to the field', async () => {
    const screen = await open(moment('commit-pending'));
    const event = await paste(box(screen), copied({}));
    expect(event.defaultPrevented).toBe(false);
    expect(screen.rpc.inputs).toEqual([]);
  });

  it('that is too long to be shown says how much was read, and is not read anew from its beginning', async () => {
    const start = moment('commit-pending');
    if (start.place.kind !== 'step') throw new Error('not a step');
    start.place.proof.paste.longer = 212_345;
    const screen = await open(start);
    expect(screen.getByText('The box shows only the beginning. All 212,345 characters were read.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Read this text' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Empty the box' })).toBeTruthy();
  });
});

describe('files', () => {
  it('are read one after another, and each keeps its answer', async () => {
    const screen = await open(moment('commit-pending'));
    const views = [read(screen.rpc.current, 'wrong-page', 'page-sse-devices'), read(screen.rpc.current, 'recognised', 'page-cloud-service-settings')];
    screen.rpc.readFile = async () => {
      const next = views.shift();
      if (!next) throw new Error('read more files than there were');
      screen.rpc.current = { ...next, now: new Date(Date.parse(screen.rpc.current.now) + 1).toISOString() };
      return screen.rpc.current;
    };
    await screen.session.readFiles([file('devices.html'), file('settings.html')]);
    await settled();
    const answer = screen.container.querySelector('.answer');
    expect(answer?.querySelector('.files')?.textContent).toContain('devices.html');
    expect(answer?.querySelector('.verdict .said')?.textContent).toContain('settings.html');
  });

  it('dropped anywhere on the window are those that Rust read, and another paste takes their place', async () => {
    const screen = await open(moment('commit-pending'));
    screen.rpc.drag(true);
    await settled();
    expect(screen.container.querySelector('.box.over')).not.toBeNull();
    screen.rpc.drag(false);
    await screen.rpc.drop('one.mhtml', true, read(screen.rpc.current, 'wrong-page', 'page-sse-devices'));
    await screen.rpc.drop('two.mhtml', false, read(screen.rpc.current, 'recognised', 'page-cloud-service-settings'));
    expect(screen.session.files.map(({ name }) => name)).toEqual(['one.mhtml', 'two.mhtml']);
    expect(screen.container.querySelector('.box.over')).toBeNull();
    await paste(box(screen), copied({ 'text/plain': 'x' }));
    expect(screen.container.querySelector('.files')).toBeNull();
  });
});

describe('while a large page is read', () => {
  it('other commands are sent and answered, and the next page waits its turn', async () => {
    const screen = await open(moment('commit-pending'));
    const send = screen.rpc.send;
    let read = () => {};
    screen.rpc.send = (input) => {
      if (input.do !== 'paste' || input.text !== 'a large page') return send(input);
      screen.rpc.inputs.push(input);
      return new Promise((resolve) => (read = () => resolve(screen.rpc.current)));
    };
    await paste(box(screen), copied({ 'text/plain': 'a large page' }));
    await paste(box(screen), copied({ 'text/plain': 'the next' }));
    expect(await screen.session.send({ do: 'check-now' })).toBe(true);
    const sent = () => screen.rpc.inputs.map((input) => (input.do === 'paste' ? input.text : input.do));
    expect(sent()).toEqual(['a large page', 'check-now']);
    read();
    await settled();
    await settled();
    expect(sent()).toEqual(['a large page', 'check-now', 'the next']);
  });
});
