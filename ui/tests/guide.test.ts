/** The user guide: one text for the program and for `docs/`, the same chapters in every language, and a way back to where one was. */
import { screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { readChapter, spotOf } from '../guide/read';
import type { Block, Chapter, Inline, Spot } from '../guide/types';
import type { StepId } from '../src/bindings';
import { findInGuide } from '../src/state/guide-find';
import { chaptersIn, guideLanguages, pictureOf, spotOfPlace, spotOfStep } from '../src/state/guide.svelte';
import { keys } from '../src/state/keys';
import { stepName } from '../src/state/names';
import { open, settled } from './fake';
import { moment } from './moments';

const PROMISED = ['en', 'es', 'pt-BR'];
const words = import.meta.glob<string>('../locales/*/*.ftl', { query: '?raw', import: 'default', eager: true });
const readmes = import.meta.glob<string>('$guide/*/README.md', { query: '?raw', import: 'default', eager: true });
const sentence = (language: string, id: string) =>
  new RegExp(`^${id} = (.*)$`, 'm').exec(
    Object.entries(words)
      .filter(([path]) => path.includes(`/${language}/`))
      .map(([, text]) => text)
      .join('\n'),
  )?.[1];

const anchors = ({ blocks }: Chapter) => blocks.flatMap((block) => (block.kind === 'heading' && block.anchor ? [block.anchor] : []));
const lines = (block: Block): Inline[][] =>
  block.kind === 'paragraph' ? [block.inner] : block.kind === 'list' ? block.items : block.kind === 'table' ? [...block.head, ...block.rows.flat()] : [];
const inlines = (chapters: Chapter[]) => chapters.flatMap(({ blocks }) => blocks.flatMap(lines).flat());
const leads = (chapters: Chapter[], { chapter, anchor }: Spot) => {
  const found = chapters.find(({ id }) => id === chapter);
  return found !== undefined && (anchor === null || anchors(found).includes(anchor));
};

describe('the text', () => {
  it('is there in every language that was promised, and in none that the window does not speak', () => {
    expect(guideLanguages).toEqual(expect.arrayContaining(PROMISED));
    const spoken = new Set(Object.keys(words).map((path) => path.split('/').at(-2)));
    expect(guideLanguages.filter((id) => !spoken.has(id))).toEqual([]);
  });

  it('is English where nobody has written it', async () => {
    expect(await chaptersIn('xx')).toEqual(await chaptersIn('en'));
  });

  it.each(PROMISED)('has the same shape in %s as in English', async (id) => {
    const shape = ({ id, blocks }: Chapter) => [
      id,
      blocks.map((block) => (block.kind === 'heading' ? [block.kind, block.level, block.anchor] : [block.kind, lines(block).length])),
    ];
    const own = (await chaptersIn(id)).chapters;
    const english = (await chaptersIn('en')).chapters;
    expect(own.map(shape)).toEqual(english.map(shape));
    // Labels of Cisco's screens and what is typed are the same, letter by letter.
    const kept = (chapters: Chapter[]) => inlines(chapters).flatMap((part) => (part.kind === 'label' || part.kind === 'code' ? [part.text] : [])).sort();
    expect(kept(own)).toEqual(kept(english));
  });

  it.each(PROMISED)('leads somewhere with every link, and shows every picture, in %s', async (id) => {
    const { chapters } = await chaptersIn(id);
    const links = inlines(chapters).flatMap((part) => (part.kind === 'link' ? [part.to] : []));
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((to) => !leads(chapters, to))).toEqual([]);
    const files = chapters.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'picture' ? [block.file] : [])));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((file) => !file.startsWith(`${id}/`) || pictureOf(file) === null)).toEqual([]);
  });

  it.each(PROMISED)('tells of every step and of every page of the window, in %s', async (id) => {
    const { chapters } = await chaptersIn(id);
    const steps = Object.keys(stepName) as StepId[];
    expect(steps.filter((step) => !leads(chapters, spotOfStep(step)))).toEqual([]);
    for (const name of ['connect', 'troubleshoot-cause', 'activity', 'report-html', 'welcome', 'answers', 'practice-debrief', 'about', 'set-ups']) {
      expect(leads(chapters, spotOfPlace(moment(name).place)), name).toBe(true);
    }
  });

  it.each(PROMISED)('uses labels that are known and names of the window’s own as they are, in %s', async (id) => {
    const { chapters } = await chaptersIn(id);
    const labels = new Set(inlines(chapters).flatMap((part) => (part.kind === 'label' ? [part.text] : [])));
    const unknown = [...labels].filter((label) => !sentence('en', `label-${label.toLowerCase().match(/[a-z0-9]+/g)?.join('-')}`));
    expect(unknown).toEqual([]);
    const own = Object.entries(words).filter(([path]) => path.includes(`/${id}/`)).flatMap(([, text]) => [...text.matchAll(/^[\w-]+ = (.*)$/gm)].map(([, said]) => said));
    const strong = new Set(inlines(chapters).flatMap((part) => (part.kind === 'strong' ? [part.text] : [])));
    expect([...strong].filter((name) => !own.includes(name))).toEqual([]);
  });

  it.each(PROMISED)('lists the keys that the window has, in %s', async (id) => {
    const { chapters } = await chaptersIn(id);
    const table = chapters.find((chapter) => chapter.id === 'keyboard')?.blocks.find((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))) : [];
    expect(rows).toEqual(keys.map(({ shown, does }) => [...shown, sentence(id, does)]));
  });

  it.each(PROMISED)('has a list of its chapters beside them, in %s', async (id) => {
    const { chapters } = await chaptersIn(id);
    const text = Object.entries(readmes).find(([path]) => path.includes(`/${id}/`))?.[1] ?? '';
    const listed = [...text.matchAll(/^- \[(.+)\]\((.+)\.md\)$/gm)].map(([, title, file]) => [file, title]);
    expect(listed).toEqual(chapters.map((chapter) => [chapter.id, chapter.title]));
  });

  it('refuses what the window could not draw', () => {
    const read = (text: string) => () => readChapter('x', `# Title\n\n${text}\n`);
    for (const [text, what] of [
      ['<script>alert(1)</script>', 'has a html'],
      ['Some <b>bold</b> words', 'has a html in a line'],
      ['[Elsewhere](https://example.com)', 'leads elsewhere'],
      ['[Up](../../README.md)', 'leads elsewhere'],
      ['![](../pictures/en/step.png)', 'a picture without words'],
      ['![Words](https://example.com/a.png)', 'or from elsewhere'],
      ['<a id="lost"></a>\n\nA paragraph.', 'lost stands above no heading'],
      ['<a id="lost"></a>', 'lost stands above no heading'],
      ['- one\n\n  two', 'more than a line'],
      ['#### Deep', 'level 4'],
      ['> said', 'has a blockquote'],
    ] as const) {
      expect(read(text), text).toThrow(what);
    }
    expect(() => readChapter('x', 'No title')).toThrow('begins with no title');
    expect(read('<!-- Documented: somewhere. -->')).not.toThrow();
    expect([spotOf('a', '#b'), spotOf('a', 'c.md'), spotOf('a', 'c.md#d'), spotOf('a', '')]).toEqual([
      { chapter: 'a', anchor: 'b' },
      { chapter: 'c', anchor: null },
      { chapter: 'c', anchor: 'd' },
      null,
    ]);
  });

  it('is found by the beginnings of its words', async () => {
    const { chapters } = await chaptersIn('pt-BR');
    const found = findInGuide(chapters, 'FRASE possív');
    expect(found.map(({ spot }) => spot)).toEqual([{ chapter: 'troubleshooting', anchor: 'token-refused' }]);
    expect(findInGuide(chapters, 'possiv frase')).toEqual(found);
    expect(findInGuide(chapters, 'zzz')).toEqual([]);
    expect(findInGuide(chapters, '“ ”')).toEqual([]);
  });
});

/** For a machine that does other things meanwhile. */
const patience = { timeout: 25_000 };
/** Waits until the guide stands at this heading, with the focus on it. */
const at = (name: string) => waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name })), patience);

describe('the page', () => {
  it.each([
    ['commit-pending', 'Step 4. Submit and commit'],
    ['before-new', 'Before you start'],
    ['prove-today', 'Prove it works'],
    ['connect', 'The API connection'],
    ['troubleshoot-cause', 'Troubleshooting by symptom'],
    ['activity', 'What counts as proof'],
    ['report-html', 'Reports'],
    ['welcome', 'First set-up'],
    ['answers', 'Before you start'],
    ['practice-debrief', 'Look back'],
    ['about', 'What is kept, and how to remove it'],
    ['set-ups', 'Several appliances'],
  ])('opens with F1 from %s, at “%s”', async (name, heading) => {
    await open(moment(name));
    await userEvent.keyboard('{F1}');
    await at(heading);
    expect(document.title).toMatch(/^(PRACTICE · )?User guide/);
    expect(document.querySelectorAll('main:not([hidden])')).toHaveLength(1);
  });

  it('opens from the menu and from a step', async () => {
    const user = userEvent.setup();
    await open(moment('register-today'));
    await user.click(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: /User guide/ }));
    await at('Step 6. Paste the token and register');
    await user.keyboard('{Escape}');
    await settled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Menu' }));
    await user.click(screen.getByRole('button', { name: 'This step in the user guide' }));
    await at('Step 6. Paste the token and register');
  });

  it.each(['{Escape}', '{Alt>}{ArrowLeft}{/Alt}'])('goes back with %s to where one was, with nothing lost', async (key) => {
    const user = userEvent.setup();
    const { rpc, container } = await open(moment('connect'));
    const password = container.querySelector<HTMLInputElement>('input[type=password]')!;
    await user.type(password, 'half a passw');
    await user.keyboard('{F1}');
    await at('The API connection');
    const asked = rpc.calls.length;
    await user.keyboard(key);
    await settled();
    expect(container.querySelector('input[type=password]')).toBe(password);
    expect(password.value).toBe('half a passw');
    expect(document.activeElement).toBe(password);
    expect(rpc.calls.length).toBe(asked);
  });

  it('changes nothing by keys while it is read', async () => {
    const { rpc } = await open(moment('device-waiting'));
    await userEvent.keyboard('{F1}');
    await at('Step 7. Find the device in SSE');
    await userEvent.keyboard('{F5}{Shift>}{F5}{/Shift}{Control>}{Enter}3e{/Control}');
    await settled();
    expect(rpc.inputs).toEqual([]);
    await userEvent.keyboard('{Control>}{+}{/Control}');
    await settled();
    expect(rpc.inputs.map((input) => input.do)).toEqual(['set-zoom']);
  });

  it('gives way to whoever goes somewhere, even to where he is', async () => {
    const user = userEvent.setup();
    const { rpc } = await open(moment('commit-pending'));
    await user.keyboard('{F1}');
    await at('Step 4. Submit and commit');
    await user.click(within(screen.getByRole('navigation', { name: 'Steps' })).getByRole('button', { name: /^4, Submit and commit/ }));
    await settled();
    expect(rpc.inputs.map((input) => input.do)).toEqual(['go']);
    expect(screen.queryByRole('button', { name: 'Back to where you were' })).toBeNull();
  });

  it('turns to another chapter, follows a link, and finds a part by its words', async () => {
    const user = userEvent.setup();
    await open(moment('register-today'));
    await user.keyboard('{F1}');
    await at('Step 6. Paste the token and register');
    await user.click(screen.getByRole('link', { name: 'troubleshooting' }));
    await at('“Invalid or expired token”');
    await user.click(screen.getByRole('button', { name: 'Keyboard' }));
    await at('Keyboard');
    expect(screen.getByRole('button', { name: 'Keyboard' }).getAttribute('aria-current')).toBe('page');
    const search = screen.getByRole('searchbox', { name: 'Search the guide' });
    await user.type(search, 'seed board');
    await user.click(await screen.findByRole('button', { name: /^With a class/ }, patience));
    await at('With a class');
    // What was typed goes first, then the guide.
    await user.type(screen.getByRole('searchbox', { name: 'Search the guide' }), 'zzz');
    expect(screen.getByText('No part has these words.')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.queryByText('No part has these words.')).toBeNull();
    await user.keyboard('{Escape}');
    await settled();
    expect(screen.queryByRole('searchbox', { name: 'Search the guide' })).toBeNull();
  });

  it('breaks no rule that axe knows, on any chapter', async () => {
    const user = userEvent.setup();
    const { container } = await open(moment('commit-pending'));
    await user.keyboard('{F1}');
    await at('Step 4. Submit and commit');
    for (const { title } of (await chaptersIn('en')).chapters) {
      await user.click(within(screen.getByRole('navigation', { name: 'Chapters' })).getByRole('button', { name: title }));
      await at(title);
      expect(container.querySelectorAll('ol:not([role=list]), ul:not([role=list])')).toHaveLength(0);
      const { violations } = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // jsdom has no layout and no colours.
        rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
      });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]), title).toEqual([]);
    }
  }, 120_000);

  it('marks Cisco’s labels as English', async () => {
    const { container } = await open(moment('commit-pending'));
    await userEvent.keyboard('{F1}');
    await at('Step 4. Submit and commit');
    const label = [...container.querySelectorAll('main:not([hidden]) .label')].find(({ textContent }) => textContent === 'Commit Changes');
    expect(label?.getAttribute('lang')).toBe('en');
  });
});
