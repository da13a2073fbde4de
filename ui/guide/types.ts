/** A chapter of the user guide, as the window draws it. */

export type Inline =
  | { kind: 'text'; text: string }
  | { kind: 'strong'; text: string }
  /** A label of Cisco's screens, in English. */
  | { kind: 'label'; text: string }
  | { kind: 'code'; text: string }
  /** To another part of the guide. */
  | { kind: 'link'; to: Spot; text: string };

export type Block =
  | { kind: 'heading'; level: 2 | 3; anchor: string | null; text: string }
  | { kind: 'paragraph'; inner: Inline[] }
  | { kind: 'list'; ordered: boolean; items: Inline[][] }
  | { kind: 'table'; head: Inline[][]; rows: Inline[][][] }
  /** `file` is its path inside `docs/guide/pictures`. */
  | { kind: 'picture'; file: string; alt: string };

export interface Chapter {
  /** The name of its file, the same in every language. */
  id: string;
  title: string;
  blocks: Block[];
}

/** A place in the guide: a chapter, and a heading of it. */
export interface Spot {
  chapter: string;
  anchor: string | null;
}
