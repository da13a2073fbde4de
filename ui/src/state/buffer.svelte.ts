/**
 * What stands in a text field while a person types.
 *
 * The View is the truth, but it lags behind the keys by one round trip. A buffer keeps what was typed until Rust has it, and
 * never lets a View that arrives meanwhile overwrite it. Everything typed is sent after a short pause, and at once when the
 * field or the window loses the focus, before any other command, and before the window closes.
 */
import type { Input } from '../bindings';
import type { Session } from './session.svelte';

/** How long a pause in typing lasts before it is sent. */
export const PAUSE = 400;

export class Buffer {
  /** What the field shows. */
  text = $state('');
  /** What Rust has, as far as is known. */
  #sent: string;
  #focused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inFlight = 0;
  #remote: string;

  constructor(
    private readonly session: Session,
    private readonly make: (text: string) => Input,
    remote: string,
  ) {
    this.text = remote;
    this.#sent = remote;
    this.#remote = remote;
  }

  /** Whether there is text that Rust does not have. */
  get dirty(): boolean {
    return this.text !== this.#sent || this.#inFlight > 0;
  }

  /** Registers with the session; answers with the way to take it back, which sends what is left. */
  attach(): () => void {
    return this.session.addBuffer(this);
  }

  type(text: string): void {
    this.text = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.flush(), PAUSE);
  }

  focus(): void {
    this.#focused = true;
  }

  blur(): void {
    this.#focused = false;
    this.flush();
    this.#settle();
  }

  /** Sends what Rust does not have yet. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.text === this.#sent) return;
    const before = this.#sent;
    this.#sent = this.text;
    this.#inFlight += 1;
    void this.session.deliver(this.make(this.text)).then((arrived) => {
      this.#inFlight -= 1;
      // Not delivered: what Rust has is what it had, so the next flush tries again.
      if (!arrived) this.#sent = before;
      this.#settle();
    });
  }

  /** The value in a View that arrived. */
  receive(remote: string): void {
    this.#remote = remote;
    this.#settle();
  }

  /** Takes the View's value even though the field has the focus: after a paste, which may mask secrets. */
  accept(): void {
    if (this.#timer !== undefined) return;
    this.text = this.#remote;
    this.#sent = this.#remote;
  }

  #settle(): void {
    if (this.#focused || this.dirty || this.#timer !== undefined) return;
    this.accept();
  }
}
