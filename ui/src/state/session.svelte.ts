/**
 * The window's side of the session: holds the View, sends what the person does, one command after another.
 *
 * It owns no rule. What it adds is what only the window can know: whether the person (and not a check) moved to another
 * place, so that the focus follows; what to say aloud; what was typed and is not sent yet.
 */
import { tick } from 'svelte';
import type { CheckId, Findable, Input, PasteVerdict, Region, HandoffKind, Target, View } from '../bindings';
import type { ActivityFormat, Keep, Rpc, Saved } from '../rpc';
import { announcements, placeKey } from './announce';
import type { Buffer } from './buffer.svelte';
import { spokenOf } from './catalogue';
import { setBackendTime } from './clock';
import { bringElsewhere, placeOf } from './elsewhere.svelte';
import { call } from './language.svelte';
import { Speaker } from './speaker.svelte';
import { t } from './words';

/** Views that are older than the one shown by less than this arrived late; a larger step back is a clock that was set. */
const LATE = 5_000;

/** What a person asks for to see another place. */
const LEADING = new Set<Input['do']>(['go', 'open', 'continue', 'back', 'fix', 'back-to-check', 'enter-practice', 'leave-practice', 'close-report', 'open-set-up']);

/** Whether two Views show the same; when each was made is not shown. */
const same = (one: View, other: View): boolean => JSON.stringify({ ...one, now: '' }) === JSON.stringify({ ...other, now: '' });

/** Resolves once a frame was painted. Where nobody looks none is, and nothing waits for it for long. */
const frame = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, 100);
    requestAnimationFrame(() => setTimeout(go));
  });

export class Session {
  view = $state.raw<View | null>(null);
  /** Why the last command did not work: details for support, never a secret. */
  broken = $state<string | null>(null);
  /** Grows when the person arrived at another place: the heading takes the focus. */
  arrivals = $state(0);
  /** Grows when the person asks to go somewhere, even to where he is. */
  departures = $state(0);
  /** The API client's id as typed, until it is tested. Not a secret. */
  clientDraft = $state<{ id: string; region: Region | '' } | null>(null);
  /** The same for the appliance's API. */
  applianceDraft = $state<{ address: string; user: string } | null>(null);
  /** The files that were read last, each with what was made of it. */
  files = $state.raw<{ name: string; verdict: PasteVerdict }[]>([]);
  /** Whether the first page was painted. What stands further down than a window shows is made after that. */
  seen = $state(false);
  /** Whether files are held over the window. */
  dragging = $state(false);
  readonly speaker = new Speaker();

  readonly #buffers = new Set<Buffer>();
  #last: Promise<unknown> = Promise.resolve();
  #pages: Promise<unknown> = Promise.resolve();
  #focused = 0;
  /** When the View was made that came last. */
  #now = '';

  /** `painted` resolves when what is drawn by then was painted. */
  constructor(
    private readonly rpc: Rpc,
    private readonly painted = frame,
  ) {}

  /** Loads the View and follows it. Answers with the way to stop. */
  async start(): Promise<() => void> {
    const flush = () => this.flush();
    window.addEventListener('blur', flush);
    window.addEventListener('pagehide', flush);
    // Before anything else is asked: the window is not seen until this is made.
    const arrived = await this.#run(() => this.rpc.view());
    // The first page is made, or what stands in its place; a window that was not told shows itself. The desktop brings it up while
    // the page is laid out, which the focus asks for.
    await tick();
    void this.rpc.shown().catch(() => {});
    if (arrived) this.arrivals += 1;
    // The rest can wait until it is seen.
    await this.painted();
    this.seen = true;
    void bringElsewhere().catch((reason: unknown) => console.error(reason));
    const stops = await Promise.all([
      this.rpc.onChange((view) => this.#arrived(view)),
      this.rpc.onDropped(async ({ name, first, view }) => {
        await this.#arrived(view);
        this.#note(name, first);
      }),
      this.rpc.onDragging((dragging) => (this.dragging = dragging)),
      this.rpc.onClosing(() => this.#leave()),
    ]);
    // What changed before anybody listened.
    await this.rpc.view().then(
      (view) => this.#arrived(view),
      () => {},
    );
    return () => {
      window.removeEventListener('blur', flush);
      window.removeEventListener('pagehide', flush);
      for (const stop of stops) stop();
    };
  }

  /** True once for each arrival: whoever asks first moves the focus. */
  takeArrival(): boolean {
    const fresh = this.arrivals !== this.#focused;
    this.#focused = this.arrivals;
    return fresh;
  }

  /** Sends an input, after everything that was typed. True when it arrived. */
  send(input: Input): Promise<boolean> {
    this.flush();
    if (LEADING.has(input.do)) this.departures += 1;
    return this.#navigating(() => this.rpc.send(input));
  }

  /**
   * Reads one copy. Reading a large page takes a while, so nothing waits for it but the next page: of two the later one stands in
   * the end. Rust keeps the step at which it was pasted.
   */
  paste(text: string, html: string | null): Promise<boolean> {
    this.flush();
    return this.#navigating(() => this.rpc.send({ do: 'paste', text, html }), (command) => this.#page(command));
  }

  /** Sends typed text. */
  deliver(input: Input): Promise<boolean> {
    return this.#run(() => this.rpc.send(input));
  }

  // The next six may take long (a browser that starts, a key store that asks to be unlocked, a cloud that does not answer),
  // so nothing waits for them. The three that carry a secret show no reason when they fail.

  /** Whether a browser was started with the page. */
  openTarget(target: Target): Promise<boolean> {
    return this.#last.then(() => this.rpc.openTarget(target)).catch(() => false);
  }

  keepToken(token: string, keep: Keep): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.keepToken(token, keep)), '');
  }

  testConnection(clientId: string, password: string, region: Region): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.testConnection(clientId, password, region)), '');
  }

  saveConnection(keep: Keep): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.saveConnection(keep)));
  }

  testAppliance(address: string, user: string, password: string): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.testAppliance(address, user, password)), '');
  }

  saveAppliance(keep: Keep): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.saveAppliance(keep)));
  }

  /** Whether the token is on the clipboard now. */
  copyToken(): Promise<boolean | null> {
    return this.rpc.copyToken().catch(() => false);
  }

  copyText(text: string): Promise<boolean> {
    return this.rpc.copyText(text).catch(() => false);
  }

  saveReport(): Promise<boolean> {
    this.flush();
    return this.#show(this.#last.then(() => this.rpc.saveReport()));
  }

  saveReportKey(): Promise<boolean> {
    this.flush();
    return this.#show(this.#last.then(() => this.rpc.saveReportKey()));
  }

  saveSetUp(): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.saveSetUp()));
  }

  /** Opens a file that a Passarela wrote: Rust tells what it is, and leads there. */
  openFile(file: File): Promise<boolean> {
    this.flush();
    const read = async () => this.rpc.readFile(new Uint8Array(await file.arrayBuffer()));
    return this.#navigating(read, (command) => this.#page(command));
  }

  saveActivity(format: ActivityFormat): Promise<boolean> {
    return this.#show(this.#last.then(() => this.rpc.saveActivity(format)));
  }

  /** Whether the text is on the clipboard now. */
  copyReport(): Promise<boolean> {
    return this.#last.then(() => this.rpc.copyReport()).catch(() => false);
  }

  copyCheck(check: CheckId): Promise<boolean> {
    return this.rpc.copyCheck(check).catch(() => false);
  }

  copyHandoff(which: HandoffKind): Promise<boolean> {
    return this.rpc.copyHandoff(which).catch(() => false);
  }

  /** Puts the window beside the browser, or back to where it was. */
  beside(on: boolean): Promise<void> {
    return this.rpc.beside(on).catch(() => {});
  }

  /** Whether the file manager shows the folder of all state. */
  revealState(): Promise<boolean> {
    return this.rpc.revealState().catch(() => false);
  }

  /** Whether the file manager shows the file that was saved last. */
  revealSaved(what: Saved): Promise<boolean> {
    return this.rpc.revealSaved(what).catch(() => false);
  }

  /**
   * Sends the bytes of saved pages as they are, one after another: which encoding they have is for the reader to find out.
   * True when the last of them arrived.
   */
  async readFiles(files: File[]): Promise<boolean> {
    this.flush();
    let arrived = false;
    for (const [at, file] of files.entries()) {
      arrived = await this.#page(async () => this.rpc.readFile(new Uint8Array(await file.arrayBuffer())));
      if (arrived) this.#note(file.name, at === 0);
    }
    return arrived;
  }

  /** The text of the paste box that the View names; null where it is another one by now, or could not be asked for. */
  async pasted(stamp: number): Promise<string | null> {
    const held = await this.rpc.pasted().catch(() => null);
    return held?.stamp === stamp ? held.text : null;
  }

  /** Everything that Find leads to; nothing where it could not be asked for. */
  findable(): Promise<Findable[]> {
    return this.#last.then(() => this.rpc.findable()).catch(() => []);
  }

  /** What the reader made of a file, so that the second of two does not hide what the first said. */
  #note(name: string, first: boolean): void {
    const place = this.view?.place;
    const verdict = place?.kind === 'step' ? place.proof.paste.verdict : null;
    if (verdict) this.files = [...(first ? [] : this.files), { name, verdict }];
  }

  addBuffer(buffer: Buffer): () => void {
    this.#buffers.add(buffer);
    return () => {
      buffer.flush();
      this.#buffers.delete(buffer);
    };
  }

  /** Sends all that was typed and not sent. */
  flush(): void {
    for (const buffer of this.#buffers) buffer.flush();
  }

  /** Sends what was typed and says so: Rust closes the window only then. */
  #leave(): void {
    this.flush();
    void Promise.allSettled([this.#last, this.#pages]).then(() => this.rpc.close());
  }

  #navigating(command: () => Promise<View>, run = (one: () => Promise<View>) => this.#run(one)): Promise<boolean> {
    let before: string | null = null;
    return run(() => {
      before = this.view && placeKey(this.view);
      return command();
    }).then((arrived) => {
      if (arrived && this.view && placeKey(this.view) !== before) this.arrivals += 1;
      return arrived;
    });
  }

  // Commands wait for each other: typed text must reach Rust before the step changes under it.
  #run(command: () => Promise<View>): Promise<boolean> {
    const result = this.#show(this.#last.then(command));
    this.#last = result;
    return result;
  }

  // After what was typed, and after the page before it.
  #page(command: () => Promise<View>): Promise<boolean> {
    const result = this.#show(Promise.all([this.#last, this.#pages]).then(command));
    this.#pages = result;
    return result;
  }

  #show(answer: Promise<View>, reasonShown?: string): Promise<boolean> {
    return answer.then(
      async (view) => {
        await this.#arrived(view);
        this.broken = null;
        return true;
      },
      (reason: unknown) => {
        this.broken = reasonShown ?? (reason instanceof Error ? reason.message : String(reason ?? ''));
        const said = this.view ? [t('command-failed'), t('command-failed-then')] : [t('start-failed'), t('start-failed-then')];
        this.speaker.say(said.join(' '), true);
        return false;
      },
    );
  }

  /** Shows a View, once there are words for it, and its place. */
  async #arrived(view: View): Promise<void> {
    const awaited = [spokenOf(view.languages), placeOf(view.place)].filter((one) => one !== null);
    if (awaited.length > 0) await Promise.all(awaited);
    this.#take(view);
  }

  #take(view: View): void {
    const shown = this.view;
    if (shown) {
      const older = Date.parse(this.#now) - Date.parse(view.now);
      if (older > 0 && older < LATE) return;
    }
    // A View that was made before and is sent again tells nothing about the time now.
    call(view.names);
    if (this.#now !== view.now) setBackendTime(view.now);
    this.#now = view.now;
    // Nothing is drawn anew where nothing but the time went on: the second View of a start, a focus that changed nothing.
    if (shown && same(shown, view)) return;
    for (const { text, urgent } of announcements(shown, view)) this.speaker.say(text, urgent);
    this.view = view;
  }
}
