/**
 * Reads a chapter of `docs/guide`, when the window is built: one text for the program and for whoever reads the folder.
 *
 * It takes plain Markdown and little of it, so that nothing needs to be put into the page as HTML: headings, paragraphs, lists,
 * tables, pictures, `**strong**`, `` `code` ``, and links within the guide. `_Commit Changes_` is a label of Cisco's screens. A
 * heading has its name in other languages from the `<a id="…"></a>` above it. Everything else is an error.
 */
import { Lexer, type Token, type Tokens } from 'marked';
import type { Block, Chapter, Inline, Spot } from './types';

/** Reads one chapter. `id` is the name of its file, `text` what stands in it. Throws what is wrong, with the chapter's name. */
export function readChapter(id: string, text: string): Chapter {
  const wrong = (what: string): never => {
    throw new Error(`guide, ${id}: ${what}`);
  };
  const [first, ...rest] = new Lexer({ gfm: true }).lex(text).filter((token) => token.type !== 'space');
  if (first?.type !== 'heading' || first.depth !== 1) return wrong('begins with no title');
  const blocks: Block[] = [];
  let anchor: string | null = null;
  for (const token of rest) {
    if (anchorOf(token.raw)) {
      if (anchor) wrong(`${anchor} stands above no heading`);
      anchor = anchorOf(token.raw);
      continue;
    }
    // Where a fact comes from.
    if (/^<!--[\s\S]*-->\s*$/.test(token.raw)) continue;
    const block = blockOf(id, token, anchor, wrong);
    if (anchor && block.kind !== 'heading') wrong(`${anchor} stands above no heading`);
    anchor = null;
    blocks.push(block);
  }
  if (anchor) wrong(`${anchor} stands above no heading`);
  return { id, title: plain(inlines(id, (first as Tokens.Heading).tokens, wrong)), blocks };
}

/** Where a link of this chapter leads; null where that is no part of the guide. */
export function spotOf(chapter: string, href: string): Spot | null {
  const parts = /^(?:([a-z-]+)\.md)?(?:#([a-z0-9-]+))?$/.exec(href);
  return parts && href ? { chapter: parts[1] ?? chapter, anchor: parts[2] ?? null } : null;
}

type Wrong = (what: string) => never;

function anchorOf(raw: string): string | null {
  return /^<a id="([a-z0-9-]+)"><\/a>\s*$/.exec(raw)?.[1] ?? null;
}

function blockOf(id: string, token: Token, anchor: string | null, wrong: Wrong): Block {
  const inner = (tokens: Token[] | undefined) => inlines(id, tokens ?? [], wrong);
  switch (token.type) {
    case 'heading': {
      const { depth, tokens } = token as Tokens.Heading;
      if (depth !== 2 && depth !== 3) return wrong(`has a heading of level ${depth}`);
      return { kind: 'heading', level: depth, anchor, text: plain(inner(tokens)) };
    }
    case 'paragraph': {
      const [only, ...others] = (token as Tokens.Paragraph).tokens;
      if (only?.type === 'image' && others.length === 0) {
        const { href, text } = only as Tokens.Image;
        const file = /^\.\.\/pictures\/([A-Za-z-]+\/[a-z0-9-]+\.png)$/.exec(href)?.[1];
        if (!file || !text) return wrong(`has a picture without words, or from elsewhere: ${href}`);
        return { kind: 'picture', file, alt: text };
      }
      return { kind: 'paragraph', inner: inner((token as Tokens.Paragraph).tokens) };
    }
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const lines = items.map((item) => {
        const [line, ...others] = item.tokens as (Tokens.Text | Tokens.Paragraph)[];
        if (!line?.tokens || others.length > 0) return wrong(`has a list with more than a line in an item: ${item.raw}`);
        return inner(line.tokens);
      });
      return { kind: 'list', ordered, items: lines };
    }
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      return {
        kind: 'table',
        head: header.map(({ tokens }) => inner(tokens)),
        rows: rows.map((row) => row.map(({ tokens }) => inner(tokens))),
      };
    }
    default:
      return wrong(`has a ${token.type}: ${token.raw}`);
  }
}

function inlines(id: string, tokens: Token[], wrong: Wrong): Inline[] {
  return tokens.map((token): Inline => {
    switch (token.type) {
      case 'text':
      case 'escape':
        return { kind: 'text', text: (token as Tokens.Text).text.replace(/\n/g, ' ') };
      case 'strong':
        return { kind: 'strong', text: plain(inlines(id, (token as Tokens.Strong).tokens, wrong)) };
      case 'em':
        return { kind: 'label', text: plain(inlines(id, (token as Tokens.Em).tokens, wrong)) };
      case 'codespan':
        return { kind: 'code', text: (token as Tokens.Codespan).text };
      case 'link': {
        const { href, tokens: words } = token as Tokens.Link;
        const to = spotOf(id, href) ?? wrong(`leads elsewhere: ${href}`);
        return { kind: 'link', to, text: plain(inlines(id, words, wrong)) };
      }
      default:
        return wrong(`has a ${token.type} in a line: ${token.raw}`);
    }
  });
}

/** The words of a run, without its marks. */
export function plain(inner: Inline[]): string {
  return inner.map(({ text }) => text).join('');
}
