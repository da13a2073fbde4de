/** The check of the words can fail in each of its ways, and finds nothing in this repository. */
import { describe, expect, it } from 'vitest';
import { problems } from '../scripts/check-messages.mjs';

const check = (ftl: string, code = `t('app-a')`) => problems([{ name: 'app.ftl', text: ftl }], [{ name: 'x.ts', text: code }]);

const sources = (files: Record<string, string>) => Object.entries(files).map(([name, text]) => ({ name, text }));

describe('the check of the words', () => {
  it('finds nothing in the window, in any language', () => {
    const catalogues = sources(import.meta.glob<string>('../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true }));
    const code = sources(
      import.meta.glob<string>(['../src/**/*.{ts,svelte}', '!../src/{mock,bindings,pictures}/**'], {
        query: '?raw',
        import: 'default',
        eager: true,
      }),
    );
    expect(catalogues.length).toBeGreaterThan(0);
    expect(code.length).toBeGreaterThan(30);
    const languages = new Set(catalogues.map(({ name }) => name.split('/').at(-2) ?? ''));
    for (const language of languages) {
      expect(problems(catalogues.filter(({ name }) => name.split('/').at(-2) === language), code, language)).toEqual([]);
    }
  });

  it.each([
    ['a missing message', 'app-a = A', `t('app-a'); msg('app-b')`, 'x.ts: no message app-b'],
    ['a message that nobody uses', 'app-a = A\napp-b = B', undefined, 'app.ftl: app-b is used nowhere'],
    ['a message twice', 'app-a = A\napp-a = B', undefined, 'app.ftl: app-a is in app.ftl already'],
    ['a message that does not parse', 'app-a = { $x', undefined, 'app.ftl: app-a does not parse'],
    ['an open label', 'app-a = Open [[Settings]', undefined, 'app.ftl: app-a has an open [[label]]'],
    ['an open code', 'app-a = Type `version', undefined, 'app.ftl: app-a has an open `code`'],
    ['a banned word', 'app-a = Invalid token', undefined, 'app.ftl: app-a says “Invalid”'],
    ['an exclamation', 'app-a = Done!', undefined, 'app.ftl: app-a says “!”'],
  ])('finds %s', (_, ftl, code, expected) => {
    expect(check(ftl, code)).toContain(expected);
  });

  it('lets another language have a word that English may not use', () => {
    expect(problems([{ name: 'app.ftl', text: 'app-a = No era válido: simply' }], [{ name: 'x.ts', text: `t('app-a')` }], 'es')).toEqual([]);
  });

  it('leaves the appliance’s own words alone', () => {
    expect(check('app-a = It says “invalid or expired” under [[Please wait]].')).toEqual([]);
  });
});
