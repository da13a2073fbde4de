/**
 * Makes one file of words for each language, read when the window is built: what is parsed then is parsed once, and not at each
 * start. `virtual:words` names them.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FluentResource } from '@fluent/bundle';
import type { Plugin } from 'vite';
import type { Written } from '../src/state/sentences';

const ID = 'virtual:words';
/** What the file of a language is called; no other asset is JSON. */
const FILE = /\.json$/;

/** The sentences of some message files, by id. */
export function wordsOf(texts: string[]): Written {
  const words: Written = {};
  for (const text of texts) {
    for (const { id, value, attributes } of new FluentResource(text).body) {
      if (value === null || Object.keys(attributes).length > 0) throw new Error(`${id}: a message is a sentence and nothing else`);
      if (id in words) throw new Error(`${id} is there twice`);
      words[id] = typeof value === 'string' ? value : [JSON.stringify(value)];
    }
  }
  return words;
}

/** `folder`: that of the languages, each in a folder of its own. */
export function words(folder: string): Plugin {
  let built = false;
  let ahead = '';
  return {
    name: 'words',
    // What asks for the words before the script is there has to know where they are.
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const files = Object.values(bundle).flatMap((one) =>
          one.type === 'asset' ? one.names.filter((name) => FILE.test(name)).map((name) => [name.replace(FILE, ''), `./${one.fileName}`]) : [],
        );
        const told = JSON.stringify(Object.fromEntries(files)).replaceAll('"', '&quot;');
        const withFiles = html.replace(/<script (?=src="[^"]*ahead\.js")/, `$&data-words="${told}" `);
        if (files.length === 0 || withFiles === html || !existsSync(ahead)) throw new Error(`nothing asks for the words: ${ahead}`);
        return withFiles;
      },
    },
    configResolved(config) {
      built = config.command === 'build';
      ahead = join(config.publicDir, 'ahead.js');
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load(id) {
      if (id !== `\0${ID}`) return null;
      const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      const lines = languages.map(({ name }) => {
        const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.ftl'));
        const paths = files.map((file) => join(folder, name, file));
        for (const path of paths) this.addWatchFile(path);
        const source = JSON.stringify(wordsOf(paths.map((path) => readFileSync(path, 'utf8'))));
        const url = built
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: `${name}.json`, source })}`
          : JSON.stringify(`data:application/json;charset=utf-8,${encodeURIComponent(source)}`);
        return `${JSON.stringify(name)}: ${url}`;
      });
      return `export default { ${lines.join(', ')} };`;
    },
  };
}
