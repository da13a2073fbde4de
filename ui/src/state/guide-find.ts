/** Finding a part of the guide by words of it: the beginning of each is enough, and marks above letters make no difference. */
import type { Block, Chapter, Inline, Spot } from '../../guide/types';
import { fold } from './find';

export interface GuideHit {
  spot: Spot;
  heading: string;
  chapter: string;
}

const line = (inner: Inline[]): string => inner.map(({ text }) => text).join('');

function words(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return line(block.inner);
    case 'list':
      return block.items.map(line).join(' ');
    case 'table':
      return [...block.head, ...block.rows.flat()].map(line).join(' ');
    case 'picture':
      return block.alt;
  }
}

/** Every part with a name of its own: the beginning of a chapter, and each heading that can be led to. */
function parts(chapter: Chapter): (GuideHit & { text: string })[] {
  const out = [{ spot: { chapter: chapter.id, anchor: null as string | null }, heading: chapter.title, chapter: chapter.title, text: chapter.title }];
  for (const block of chapter.blocks) {
    if (block.kind === 'heading' && block.anchor) {
      out.push({ spot: { chapter: chapter.id, anchor: block.anchor }, heading: block.text, chapter: chapter.title, text: '' });
    }
    const last = out[out.length - 1];
    if (last) last.text += ` ${words(block)}`;
  }
  return out;
}

/** The parts that hold all of these words, in the order in which they are read. */
export function findInGuide(chapters: Chapter[], wanted: string): GuideHit[] {
  const starts = fold(wanted).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  if (starts.length === 0) return [];
  return chapters.flatMap(parts).filter(({ text }) => {
    const all = fold(text).split(/[^\p{L}\p{N}]+/u);
    return starts.every((start) => all.some((word) => word.startsWith(start)));
  });
}
