/** A chapter of the user guide: `guide/plugin.ts` makes a module of its Markdown. */
declare module '*.md' {
  import type { Chapter } from '../guide/types';
  const chapter: Chapter;
  export default chapter;
}
