/** Types of `check-messages.mjs`, for its test. */
interface Source {
  name: string;
  text: string;
}
export function problems(catalogues: Source[], code: Source[], language?: string): string[];
