/** Makes a chapter of `docs/guide` something that the window imports: read when it is built, drawn without a reader. */
import { basename } from 'node:path';
import type { Plugin } from 'vite';
import { readChapter } from './read';

export function guide(): Plugin {
  return {
    name: 'guide',
    transform(code, file) {
      if (!/\/docs\/guide\/[^/]+\/[^/]+\.md$/.test(file)) return null;
      const chapter = readChapter(basename(file, '.md'), code);
      return { code: `export default ${JSON.stringify(chapter)};`, map: null };
    },
  };
}
