/**
 * The sentences of a language. There are three thousand of them and a page says a hundred, so each is taken in when it is first
 * said: taken in at the start, they cost the page's process 2 MB, and a loop that is long enough to wake the engine's compilers.
 */
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';

/** As `words/plugin.ts` writes them: a sentence as it is said, or, with a variable in it, parsed and written down as JSON. */
export type Written = Record<string, string | [string]>;

type Pattern = FluentResource['body'][number]['value'];

/** Another sentence that a pattern says, in its JSON. */
const SAYS = /"type":"mesg","name":"([^"]+)"/g;

/**
 * A number in a sentence. A small count is the same in every language of ours (`tests/languages.test.ts`), and the engine's own
 * way to write numbers takes 6 ms of a start to make.
 */
export class Count extends FluentNumber {
  override toString(scope: Parameters<FluentNumber['toString']>[0]): string {
    const plain = Number.isInteger(this.value) && this.value >= 0 && this.value < 1000 && Object.keys(this.opts).length === 0;
    return plain ? String(this.value) : super.toString(scope);
  }
}

export class Sentences extends FluentBundle {
  /** Those that may not be taken in yet; what came later is said in the place of what came before. */
  readonly #written: Written[] = [];

  /** Says these besides those that are here. */
  bring(words: FluentResource | Written): void {
    if (words instanceof FluentResource) this.addResource(words, { allowOverrides: true });
    else this.#written.unshift(words);
  }

  override hasMessage(id: string): boolean {
    return super.hasMessage(id) || this.#written.some((words) => Object.hasOwn(words, id));
  }

  override getMessage(id: string): ReturnType<FluentBundle['getMessage']> {
    this.#take(id);
    return super.getMessage(id);
  }

  #take(id: string): void {
    if (super.hasMessage(id)) return;
    const written = this.#written.find((words) => Object.hasOwn(words, id))?.[id];
    if (written === undefined) return;
    const value = (typeof written === 'string' ? written : JSON.parse(written[0])) as Pattern;
    this.addResource(Object.assign(new FluentResource(''), { body: [{ id, value, attributes: {} }] }));
    if (typeof written === 'string') return;
    for (const [, other] of written[0].matchAll(SAYS)) this.#take(other!);
  }
}
