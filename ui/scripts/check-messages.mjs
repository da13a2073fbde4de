/**
 * Checks the words of every language: every message id that the window names exists, nothing in `app.ftl` is left over, every
 * catalogue parses, marks are balanced, and no English sentence uses a word that the style bans. Ids that come from Rust are
 * checked there, and so is that a language has the ids, the values and the labels of the English one.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FluentResource } from '@fluent/bundle';

const BANNED = /\b(please|sorry|oops|simply|just(?! now)|invalid|illegal|completed)\b|!/i;

/** Everything wrong with these sources, as lines to print. Files are `{ name, text }`; the catalogues are of one language. */
export function problems(catalogues, code, language = 'en') {
  const out = [];
  const known = new Map();
  for (const { name, text } of catalogues) {
    const ids = [...text.matchAll(/^([a-zA-Z][\w-]*)[ \t]*=/gm)].map((match) => match[1]);
    for (const id of ids) {
      if (known.has(id)) out.push(`${name}: ${id} is in ${known.get(id)} already`);
      known.set(id, name);
    }
    const parsed = new Set(new FluentResource(text).body.map((entry) => entry.id));
    for (const id of ids) if (!parsed.has(id)) out.push(`${name}: ${id} does not parse`);
    for (const [id, words] of entries(text)) {
      const opened = words.split('[[').length;
      if (opened !== words.split(']]').length || /\[\[[^\]]*\[\[/.test(words)) out.push(`${name}: ${id} has an open [[label]]`);
      if ((words.match(/\*\*/g) ?? []).length % 2) out.push(`${name}: ${id} has an open **strong**`);
      if ((words.match(/`/g) ?? []).length % 2) out.push(`${name}: ${id} has an open \`code\``);
      // The appliance's own words stay as they are: labels, code and quotations are not ours to mend.
      const ours = words.replace(/\[\[.*?\]\]|`[^`]*`|“[^”]*”|\{[^{}]*\}/g, '');
      const banned = BANNED.exec(ours);
      if (banned && language === 'en') out.push(`${name}: ${id} says “${banned[0]}”`);
    }
  }

  const used = new Set();
  for (const { name, text } of code) {
    const named = /(?:\b(?:t|msg)\(\s*|\bid: )'([a-z]+-[\w-]+|copy|copied|back|continue|close|menu|mark|unmark|opening|checking)'/g;
    for (const [, id] of text.matchAll(named)) {
      if (!known.has(id)) out.push(`${name}: no message ${id}`);
    }
    // Every quoted id counts as used; `state/names.ts` and choices between two words name theirs this way.
    for (const [, id] of text.matchAll(/'([a-z][a-z0-9-]*)'/g)) used.add(id);
    if (name.endsWith('state/names.ts')) {
      for (const [, id] of text.matchAll(/'((?:navigation|state|place|source|region|connection|theme|life)-[a-z0-9-]+)'/g)) {
        if (!known.has(id)) out.push(`${name}: no message ${id}`);
      }
    }
  }
  for (const { text } of catalogues) for (const [, id] of text.matchAll(/\{ ?([a-z][\w-]*) ?\}/g)) used.add(id);
  for (const [id, name] of known) {
    if (name.endsWith('app.ftl') && !used.has(id)) out.push(`${name}: ${id} is used nowhere`);
  }
  return out;
}

// Each entry with its whole text, comments left out.
function entries(text) {
  const found = [];
  for (const line of text.split('\n')) {
    const start = /^([a-zA-Z][\w-]*)[ \t]*=(.*)/.exec(line);
    if (start) found.push([start[1], start[2]]);
    else if (/^\s/.test(line) && found.length > 0) found[found.length - 1][1] += `\n${line}`;
  }
  return found;
}

function read(root, folder, wanted) {
  return readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((path) => wanted(path) && statSync(join(root, folder, path)).isFile())
    .map((path) => ({ name: join(folder, path), text: readFileSync(join(root, folder, path), 'utf8') }));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const code = read(root, 'src', (path) => /\.(ts|svelte)$/.test(path) && !/^(mock|bindings|pictures)\b/.test(path));
  const folders = readdirSync(join(root, 'locales'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = folders.flatMap(({ name: language }) =>
    problems(read(root, join('locales', language), (path) => path.endsWith('.ftl')), code, language),
  );
  for (const line of found) console.error(line);
  if (found.length > 0) process.exit(1);
  console.log('Messages: all found, all used, all in style.');
}
