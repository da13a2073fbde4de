/**
 * The window in another language: chosen while it is open, with its own direction, ways to write times and lists, and Cisco's
 * labels as they are on the screen. The languages here are made from the English one.
 */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FluentResource } from '@fluent/bundle';
import type { View } from '../src/bindings';
import { backwards, longer, pseudo } from '../src/mock/pseudo';
import { addLanguage, load, spokenOf } from '../src/state/catalogue';
import { language, speak } from '../src/state/language.svelte';
import { Count } from '../src/state/sentences';
import { msg, segments, t, timeOfDay } from '../src/state/words';
import { open } from './fake';
import { moment } from './moments';

const english = Object.values(
  import.meta.glob<string>('../locales/en/*.ftl', { query: '?raw', import: 'default', eager: true }),
);
const resources = (texts: string[]) => texts.map((text) => new FluentResource(text));
const source = { id: 'en', name: 'English', direction: 'ltr' } as const;
const all = [source, longer, backwards];

function inLanguage(view: View, window: string, report = window): View {
  return { ...view, languages: { all, window, report } };
}

beforeEach(() => {
  for (const other of [longer, backwards]) addLanguage(other.id, () => english.map((text) => pseudo(text, other)));
});

afterEach(() => {
  vi.unstubAllGlobals();
  speak(source, resources(english));
});

describe('a count', () => {
  const folders = Object.keys(import.meta.glob('../locales/*/*.ftl')).map((file) => file.split('/')[2] ?? '');

  it.each([...new Set(folders)])('under a thousand is written as the engine would write it in %s', (id) => {
    const written = new Intl.NumberFormat(id);
    for (const number of [0, 1, 9, 10, 99, 100, 512, 999]) expect(written.format(number)).toBe(String(number));
  });

  it('of a thousand and more, or below nothing, is written by the engine', () => {
    const said = (value: number) => new Count(value).toString({ memoizeIntlObject: () => ({ format: () => 'by the engine' }) } as never);
    expect([999, 1000, -1, 0.5].map(said)).toEqual(['999', 'by the engine', 'by the engine', 'by the engine']);
  });
});

describe('a language made from English', () => {
  it.each([longer, backwards])('$id says each sentence otherwise, with the same values', (other) => {
    const values = (text: string) => (text.match(/\$[\w-]+/g) ?? []).join(' ');
    const labels = (text: string) => (text.match(/\[\[.*?\]\]/g) ?? []).join(' ');
    for (const text of english) {
      const made = pseudo(text, other);
      const [before, after] = [text, made].map((one) => new FluentResource(one).body.map((entry) => entry.id));
      expect(after).toEqual(before);
      expect(values(made)).toBe(values(text));
      expect(labels(made)).toBe(labels(text));
    }
  });

  it('is about two fifths longer', async () => {
    const before = t('command-failed-then');
    await load(longer);
    const grown = t('command-failed-then').length / before.length;
    expect(grown).toBeGreaterThan(1.25);
    expect(grown).toBeLessThan(1.6);
  });
});

describe('the window', () => {
  it('changes its language while it is open, and keeps what is typed and where the focus is', async () => {
    const { rpc } = await open(inLanguage(moment('commit-pending'), 'en'));
    const heading = screen.getByRole('heading', { level: 1 });
    const said = heading.textContent;
    const box = document.querySelector('textarea');
    if (!box) throw new Error('no box to type into');
    await userEvent.type(box, 'half a sente');
    void rpc.emit(inLanguage(rpc.current, longer.id));
    await vi.waitFor(() => expect(document.documentElement.lang).toBe(longer.id));
    await vi.waitFor(() => expect(heading.textContent).not.toBe(said));
    expect(heading.isConnected).toBe(true);
    expect(box.isConnected).toBe(true);
    expect(box.value).toContain('half a sente');
    expect(document.activeElement).toBe(box);
  });

  it('is turned around for a language from right to left, and back', async () => {
    const { rpc } = await open(inLanguage(moment('commit-pending'), 'en'));
    void rpc.emit(inLanguage(rpc.current, backwards.id));
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
    expect(document.documentElement.lang).toBe(backwards.id);
    void rpc.emit(inLanguage(rpc.current, 'en'));
    await vi.waitFor(() => expect(document.documentElement.dir).toBe('ltr'));
  });

  it('offers its languages by their own names, where there is more than one', async () => {
    const { rpc } = await open(inLanguage(moment('commit-pending'), 'en'));
    await userEvent.click(screen.getByRole('button', { name: t('menu') }));
    const list = screen.getByRole('combobox', { name: t('menu-language') });
    expect([...list.querySelectorAll('option')].map((option) => [option.textContent, option.lang])).toEqual(
      all.map((one) => [one.name, one.id]),
    );
    await userEvent.selectOptions(list, longer.id);
    expect(rpc.inputs).toContainEqual({ do: 'set-language', language: longer.id });
  });

  it('offers none where there is one alone', async () => {
    await open(moment('commit-pending'));
    await userEvent.click(screen.getByRole('button', { name: t('menu') }));
    expect(screen.queryByRole('combobox', { name: t('menu-language') })).toBeNull();
  });

  it('lets the report have a language of its own', async () => {
    const { rpc } = await open(inLanguage(moment('report-html'), 'en', longer.id));
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: t('report-language') });
    expect(list.value).toBe(longer.id);
    await userEvent.selectOptions(list, 'en');
    expect(rpc.inputs).toContainEqual({ do: 'set-report-language', language: 'en' });
  });

  it('stays in the language that it has where the words of another do not come', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const gone = { id: 'xx', name: 'Gone', direction: 'ltr' } as const;
    vi.stubGlobal('fetch', async () => ({ ok: false, status: 404, text: async () => '' }));
    addLanguage('xx', () => {
      throw new Error('gone');
    });
    await spokenOf({ all: [source, gone], window: 'xx', report: 'xx' });
    expect(language().id).toBe('en');
  });

  it('speaks the language that was asked for last, whichever comes first', async () => {
    const [late, soon] = [spokenOf({ all, window: longer.id, report: 'en' }), spokenOf({ all, window: 'en', report: 'en' })];
    expect(soon).toBeNull();
    await late;
    expect(language().id).toBe('en');
  });
});

describe('what is written otherwise elsewhere', () => {
  const portuguese = ['when = { $at }\nlist = Abra [[Edit Settings...]], [[Cisco XDR]]\nlabel-edit-settings = Editar configurações\nlabel-cisco-xdr = Cisco XDR'];

  it('writes times, days and lists as the language does', () => {
    speak({ id: 'pt-BR', direction: 'ltr' }, resources(portuguese));
    expect(timeOfDay('2026-11-20T14:02:00Z', new Date('2026-12-01T00:00:00Z'))).toMatch(/nov/);
    expect(language().and.format(['a', 'b', 'c'])).toBe('a, b e c');
  });

  it('keeps Cisco’s labels and says what they mean, where that is not the label itself', () => {
    speak({ id: 'pt-BR', direction: 'ltr' }, resources(portuguese));
    const labels = segments(msg('list')).filter((part) => part.kind === 'label');
    expect(labels).toEqual([
      { kind: 'label', text: 'Edit Settings...', meaning: 'Editar configurações' },
      { kind: 'label', text: 'Cisco XDR', meaning: null },
    ]);
    expect(t('list')).toBe('Abra Edit Settings..., Cisco XDR');
  });
});

describe('what Cisco renamed', () => {
  it('has the name of the portal at hand, until one is chosen in the menu', async () => {
    const start = moment('troubleshoot-cause');
    const names = { chosen: null, portal: 'xdr', usual: 'xdr', appliance: 'esa' } as const;
    const { rpc, getByRole, container } = await open({ ...start, names });
    expect(t('check-ctr-module-title')).toBe('Module in Cisco XDR');
    rpc.answer = (input, view) =>
      input.do === 'set-portal-name' && input.name ? { ...view, names: { ...names, chosen: input.name, portal: input.name } } : view;
    const user = userEvent.setup();
    await user.click(getByRole('button', { name: 'Menu' }));
    await user.selectOptions(getByRole('combobox', { name: 'Name of the portal' }), 'securex');
    expect(rpc.inputs).toEqual([{ do: 'set-portal-name', name: 'securex' }]);
    expect(container.textContent).toContain('SecureX threat response');
    expect(t('step-word-portal-xdr')).toBe('SecureX threat response');
  });
});

describe('a time at the end of a sentence', () => {
  it('has one full stop, where the time itself ends in one', () => {
    speak({ id: 'es', direction: 'ltr' }, resources(['ends = El token caducó el { $at }.\n']));
    const clock = { format: () => '2:45 p. m.' } as unknown as Intl.DateTimeFormat;
    vi.spyOn(language(), 'clock', 'get').mockReturnValue(clock);
    vi.spyOn(language(), 'dayAndClock', 'get').mockReturnValue(clock);
    const message = { id: 'ends', args: { at: { time: '2026-05-14T14:45:00Z' } } };
    expect(t(message)).toBe('El token caducó el 2:45 p. m.');
    expect(segments(message).map((run) => run.text).join('')).toBe('El token caducó el 2:45 p. m.');
  });
});
