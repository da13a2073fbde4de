/**
 * The two live regions: one waits for a pause, one interrupts.
 *
 * A region is emptied before it speaks again, because saying the same sentence twice changes nothing on the page and would be
 * heard once.
 */
/** How long a region stays empty before the next sentence: browsers report only what they can tell apart. */
const GAP = 60;
/** How long a sentence stays, so that a reader who looks for it still finds it and an old one does not linger. */
const STAY = 7_000;

class Region {
  text = $state('');
  /** How often it spoke: the same words once more are another thing to say. */
  count = $state(0);
  #queue: string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  say(text: string): void {
    this.#queue.push(text);
    clearTimeout(this.#timer);
    this.text = '';
    this.#timer = setTimeout(() => {
      this.text = this.#queue.join(' ');
      this.count += 1;
      this.#queue = [];
      this.#timer = setTimeout(() => (this.text = ''), STAY);
    }, GAP);
  }
}

export class Speaker {
  readonly polite = new Region();
  readonly urgent = new Region();

  say(text: string, urgent = false): void {
    (urgent ? this.urgent : this.polite).say(text);
  }
}
