/**
 * The two live regions: one waits for a pause, one interrupts.
 *
 * Each thing that is said is an element of its own, put beside what was said before and taken out again later. Nothing that was
 * said makes room for the next: a reader that asks for it a moment later would find it gone, and say nothing.
 */
/** How long a sentence stays, so that a reader who looks for it still finds it and an old one does not linger. */
const STAY = 7_000;

let count = 0;

class Region {
  said = $state.raw<{ id: number; text: string }[]>([]);

  say(text: string): void {
    const id = (count += 1);
    this.said = [...this.said, { id, text }];
    setTimeout(() => (this.said = this.said.filter((one) => one.id !== id)), STAY);
  }
}

export class Speaker {
  readonly polite = new Region();
  readonly urgent = new Region();

  say(text: string, urgent = false): void {
    (urgent ? this.urgent : this.polite).say(text);
  }
}
