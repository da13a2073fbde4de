/** Messages into words: marks, values that must not become marks, times, counts, and ids without words. */
import { describe, expect, it } from 'vitest';
import { Sentences } from '../src/state/sentences';
import { wordsOf } from '../words/plugin';
import { addWords, countdown, msg, segments, t, timeOfDay } from '../src/state/words';
import { marked } from '../src/state/marked';
import { nearness, tokenLeft } from '../src/state/token';
import { age } from '../src/state/age';

addWords(`
w-label = Open [[Cloud Service Settings]], then type \`commit\`, **not** more.
w-value = Subject { $subject }.
w-outer = First: { $inner }
w-time = Seen at { $at }.
w-lines =
    One.
    Two.
`);

describe('marks', () => {
  it('become runs', () => {
    expect(segments(msg('w-label'))).toEqual([
      { kind: 'text', text: 'Open ' },
      { kind: 'label', text: 'Cloud Service Settings', meaning: null },
      { kind: 'text', text: ', then type ' },
      { kind: 'code', text: 'commit' },
      { kind: 'text', text: ', ' },
      { kind: 'strong', text: 'not' },
      { kind: 'text', text: ' more.' },
    ]);
  });

  it('are left out of plain text', () => {
    expect(t('w-label')).toBe('Open Cloud Service Settings, then type commit, not more.');
  });

  it('inside a value stay what they are', () => {
    const message = msg('w-value', { subject: '[[urgent]] **win** `now`' });
    expect(segments(message)).toEqual([{ kind: 'text', text: 'Subject [[urgent]] **win** `now`.' }]);
    expect(t(message)).toBe('Subject [[urgent]] **win** `now`.');
  });
});

describe('words that engines break', () => {
  it('stay whole: a version with its build, a host in parentheses or with a hyphen, and what ends the clause', () => {
    const runs = segments(msg('w-value', { subject: '13.0.0-392, EUROPE (api.eu.sse.itd.cisco.com) (no host) mail-gate-1.example: well-known' }));
    expect(runs.filter((run) => run.kind === 'whole').map((run) => run.text)).toEqual([
      '13.0.0-392,',
      '(api.eu.sse.itd.cisco.com)',
      'mail-gate-1.example:',
    ]);
    expect(runs.map((run) => run.text).join('')).toBe('Subject 13.0.0-392, EUROPE (api.eu.sse.itd.cisco.com) (no host) mail-gate-1.example: well-known.');
  });
});

describe('messages', () => {
  it('can hold another', () => {
    expect(segments(msg('w-outer', { inner: msg('w-label') })).map((run) => run.kind)).toContain('label');
  });

  it('carry no isolation marks', () => {
    expect(t('w-value', { subject: 'x' })).not.toMatch(/[\u2066-\u2069]/);
  });

  it('without words show their id', () => {
    expect(t('no-such-message')).toBe('⟦no-such-message⟧');
  });

  it('show times in the person’s clock, with the whole moment beside', () => {
    const now = new Date();
    const iso = now.toISOString();
    const run = segments({ id: 'w-time', args: { at: { time: iso } } }).find((one) => one.kind === 'time');
    expect(run).toMatchObject({ iso, text: timeOfDay(iso, now) });
    expect(run?.kind === 'time' && run.full.length > run.text.length).toBe(true);
    expect(timeOfDay('2026-11-20T12:00:00Z', new Date('2026-11-23T12:00:00Z'))).toMatch(/20/);
  });
});

describe('clocks', () => {
  it('count down', () => {
    expect([38_000, 60_000, 0, -5, 3_723_000].map(countdown)).toEqual(['0:38', '1:00', '0:00', '0:00', '1:02:03']);
  });

  it('of the token change their words at 15 minutes, at one, and at the end', () => {
    const end = '2026-11-23T15:00:00Z';
    const before = { soon_at: '2026-11-23T14:45:00Z', last_minute_at: '2026-11-23T14:59:00Z' };
    const token = { ends_at: end, ...before, exact: false, kept: 'missing' as const, expired: false, doubt: null, region: null };
    const minutesBefore = (minutes: number) => Date.parse(end) - minutes * 60_000;
    expect([47, 15, 1, 0].map((left) => nearness(token, minutesBefore(left)))).toEqual(['plenty', 'soon', 'last-minute', 'over']);
    expect(t(tokenLeft(token, minutesBefore(47)))).toBe('about 47\u00a0min left');
    expect(t(tokenLeft(token, minutesBefore(190)))).toBe('about 3\u00a0h 10\u00a0min left');
    expect(t(tokenLeft(token, minutesBefore(5 * 1440)))).toBe('about 5 days 0\u00a0h left');
    const exact = { ...token, exact: true };
    expect([47, 190, 5 * 1440].map((left) => t(tokenLeft(exact, minutesBefore(left))))).toEqual([
      '47\u00a0min left',
      '3\u00a0h 10\u00a0min left',
      '5 days 0\u00a0h left',
    ]);
    expect(t(tokenLeft(token, minutesBefore(0.5)))).toBe('less than a minute left');
    expect(t(tokenLeft(token, minutesBefore(-1)))).toMatch(/^ran out at /);
  });

  it('say how old a thing is', () => {
    const now = Date.parse('2026-11-23T15:00:00Z');
    const ago = (minutes: number) => t(age(new Date(now - minutes * 60_000).toISOString(), now));
    expect([0.5, 3, 125, 1440, 2890].map(ago)).toEqual(['just now', '3\u00a0min ago', '2\u00a0h ago', '1 day ago', '2 days ago']);
  });
});

describe('errors in a text', () => {
  it('are cut out by characters, not by code units', () => {
    expect(marked('a🙂“b', [{ from: 2, to: 3 }])).toEqual([
      { text: 'a🙂', wrong: false },
      { text: '“', wrong: true },
      { text: 'b', wrong: false },
    ]);
  });

  it('past the end still show', () => {
    expect(marked('ab', [{ from: 2, to: 3 }])).toEqual([
      { text: 'ab', wrong: false },
      { text: '', wrong: true },
    ]);
  });
});

describe('the sentences of a built file', () => {
  const written = wordsOf(['plain = As it is.\nnamed = For { $name }.\nboth = Now: { named } { plain }\n']);
  const say = (sentences: Sentences, id: string, args = {}) => {
    const value = sentences.getMessage(id)?.value;
    return value ? sentences.formatPattern(value, args) : null;
  };

  it('are said when they are asked for, with those that they say', () => {
    const sentences = new Sentences('en', { useIsolating: false });
    sentences.bring(written);
    expect(sentences.hasMessage('plain')).toBe(true);
    expect(say(sentences, 'both', { name: 'Ana' })).toBe('Now: For Ana. As it is.');
    expect(say(sentences, 'plain')).toBe('As it is.');
    expect(sentences.hasMessage('none')).toBe(false);
    expect(say(sentences, 'none')).toBeNull();
  });

  it('are there for another time that the language is spoken', () => {
    for (const name of ['Ana', 'Rui']) {
      const sentences = new Sentences('en', { useIsolating: false });
      sentences.bring(written);
      expect(say(sentences, 'named', { name })).toBe(`For ${name}.`);
    }
  });

  it('that came later are said in the place of what came before', () => {
    const sentences = new Sentences('en');
    sentences.bring(written);
    sentences.bring({ plain: 'Otherwise.' });
    expect(say(sentences, 'plain')).toBe('Otherwise.');
  });
});
