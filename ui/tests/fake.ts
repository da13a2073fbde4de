/** A stand-in for Rust that records what it was asked and answers what the test says. */
import { render } from '@testing-library/svelte';
import { tick } from 'svelte';
import App from '../src/App.svelte';
import type { Findable, Input, View } from '../src/bindings';
import type { Rpc } from '../src/rpc';
import { Session } from '../src/state/session.svelte';

/** Opens everything that is folded away in here. */
export async function unfold(root: ParentNode): Promise<void> {
  root.querySelectorAll<HTMLElement>('.fold > .line button[aria-expanded=false]').forEach((button) => button.click());
  await tick();
}

export class FakeRpc implements Rpc {
  /** Every call: the name and its arguments. */
  calls: [string, ...unknown[]][] = [];
  inputs: Input[] = [];
  /** Answers an input; the View stays as it is without one. */
  answer: (input: Input, view: View) => View = (_, view) => view;
  /** When set, each command fails with it. */
  failure: Error | null = null;
  #listener: (view: View) => void = () => {};
  #closing: () => void = () => {};
  #now = 0;

  constructor(public current: View) {}

  /** Shown from now on. Time goes on, whatever moment an answer was kept at. */
  #pass(view: View): void {
    this.#now = Math.max(this.#now, Date.parse(view.now)) + 1;
    this.current = { ...view, now: new Date(this.#now).toISOString() };
  }

  #reply(name: string, ...args: unknown[]): Promise<View> {
    this.calls.push([name, ...args]);
    if (this.failure) return Promise.reject(this.failure);
    this.#pass(this.current);
    return Promise.resolve(this.current);
  }

  view = () => this.#reply('view');
  send = (input: Input) => {
    this.inputs.push(input);
    if (!this.failure) this.current = this.answer(input, this.current);
    return this.#reply('send', input);
  };
  /** Whether a browser starts. */
  opens = true;
  openTarget: Rpc['openTarget'] = async (target) => {
    this.calls.push(['openTarget', target]);
    return this.opens;
  };
  keepToken: Rpc['keepToken'] = (token, keep) => this.#reply('keepToken', token, keep);
  /** Whether the clipboard takes what is copied. */
  copies = true;
  async #copy(name: string, ...args: unknown[]): Promise<boolean> {
    this.calls.push([name, ...args]);
    return this.copies;
  }
  /** Whether the key store hands the token over. */
  hasToken = true;
  copyToken: Rpc['copyToken'] = async () => {
    const taken = await this.#copy('copyToken');
    return this.hasToken ? taken : null;
  };
  copyText: Rpc['copyText'] = (text) => this.#copy('copyText', text);
  testConnection: Rpc['testConnection'] = (id, password, region) => this.#reply('testConnection', id, password, region);
  saveConnection: Rpc['saveConnection'] = (keep) => this.#reply('saveConnection', keep);
  testAppliance: Rpc['testAppliance'] = (address, user, password) => this.#reply('testAppliance', address, user, password);
  saveAppliance: Rpc['saveAppliance'] = (keep) => this.#reply('saveAppliance', keep);
  saveReport: Rpc['saveReport'] = () => this.#reply('saveReport');
  saveReportKey: Rpc['saveReportKey'] = () => this.#reply('saveReportKey');
  copyReport: Rpc['copyReport'] = () => this.#copy('copyReport');
  copyCheck: Rpc['copyCheck'] = (check) => this.#copy('copyCheck', check);
  copyHandoff: Rpc['copyHandoff'] = (which) => this.#copy('copyHandoff', which);
  revealState: Rpc['revealState'] = () => this.#copy('revealState');
  revealSaved: Rpc['revealSaved'] = (what) => this.#copy('revealSaved', what);
  saveSetUp: Rpc['saveSetUp'] = () => this.#reply('saveSetUp');
  saveActivity: Rpc['saveActivity'] = (format) => this.#reply('saveActivity', format);
  readFile: Rpc['readFile'] = (bytes) => this.#reply('readFile', bytes);
  /** What Find leads to. */
  found: Findable[] = [];
  findable: Rpc['findable'] = async () => this.found;
  /** Texts of the paste box, by the name that a View has for them. */
  texts = new Map<number, string>();
  pasted: Rpc['pasted'] = async () => {
    const stamp = this.current.place.kind === 'step' ? this.current.place.proof.paste.stamp : null;
    return stamp === null ? null : { stamp, text: this.texts.get(stamp) ?? 'Cloud Service Settings' };
  };
  onChange: Rpc['onChange'] = async (listener) => {
    this.#listener = listener;
    return () => (this.#listener = () => {});
  };
  shown: Rpc['shown'] = async () => {};
  beside: Rpc['beside'] = async (on) => {
    this.calls.push(['beside', on]);
  };
  close: Rpc['close'] = async () => {
    this.calls.push(['close']);
  };
  #dropped: Parameters<Rpc['onDropped']>[0] = () => {};
  onDropped: Rpc['onDropped'] = async (listener) => {
    this.#dropped = listener;
    return () => {};
  };
  #dragging: (dragging: boolean) => void = () => {};
  onDragging: Rpc['onDragging'] = async (listener) => {
    this.#dragging = listener;
    return () => {};
  };
  onClosing: Rpc['onClosing'] = async (listener) => {
    this.#closing = listener;
    return () => (this.#closing = () => {});
  };

  /** Rust sends a View by itself. */
  async emit(view: View): Promise<void> {
    this.current = { ...view, now: new Date(Date.parse(this.current.now) + 1).toISOString() };
    this.#listener(this.current);
    await settled();
  }

  /** Files are held over the window. */
  drag(dragging: boolean): void {
    this.#dragging(dragging);
  }

  /** Rust has read a file that was dropped. */
  async drop(name: string, first: boolean, view: View): Promise<void> {
    this.current = { ...view, now: new Date(Date.parse(this.current.now) + 1).toISOString() };
    this.#dropped({ name, first, view: this.current });
    await settled();
  }

  /** Rust says that the window closes. */
  askToClose(): void {
    this.#closing();
  }
}

/** Lets every pending answer arrive and be drawn. Counts turns of the queue, not time. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  await tick();
}

/** The whole window over a View. */
/** `prepare`: before the first View is asked for. */
export async function open(view: View, prepare: (rpc: FakeRpc) => void = () => {}) {
  const rpc = new FakeRpc(view);
  prepare(rpc);
  // No frame is awaited: some tests stop the clock.
  const session = new Session(rpc, () => Promise.resolve());
  const screen = render(App, { props: { session } });
  const stop = await session.start();
  await settled();
  return { rpc, session, stop, ...screen };
}

/** The same after a person opened the practice lab and everything that is folded away. */
export async function openWhole(view: View, prepare?: (rpc: FakeRpc) => void) {
  const opened = await open(view, prepare);
  opened.container.querySelector<HTMLElement>('[aria-controls=lab-panel]')?.click();
  await settled();
  // What was folded away may have folds of its own.
  await unfold(opened.container);
  await unfold(opened.container);
  return opened;
}
