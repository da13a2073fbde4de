/** The panel and the activity log: names and states, where the focus goes, and how few presses lead to a fix. */
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Input, View } from '../src/bindings';
import { age } from '../src/state/age';
import { verdictWord } from '../src/state/verdicts';
import { msg, t } from '../src/state/words';
import { open, settled, unfold } from './fake';
import { moment, panelOf, withCheck, withPanel } from './moments';

function answer(input: Input, now: View): View {
  if (now.place.kind !== 'troubleshoot') return now;
  const { place } = now;
  if (input.do === 'open-check') return { ...now, place: { ...place, opened: input.check } };
  if (input.do === 'show-all-checks') return { ...now, place: { ...place, show_all: input.all } };
  if (input.do === 'choose-symptom') {
    return { ...now, place: { ...place, symptoms: place.symptoms.map((one) => ({ ...one, chosen: one.id === input.symptom })) } };
  }
  return now;
}

/** A panel on which each verdict stands somewhere. */
function everyVerdict(): View {
  const start = moment('troubleshoot-locked');
  const checked = withPanel(start, { checked_at: start.now });
  return withCheck(withCheck(checked, 'cloud.account', { verdict: 'not_applicable' }), 'this.online', { checking: true });
}

/** Beside what is muted, all is well. */
const nothingElse = (view: View): View =>
  withPanel(view, {
    groups: panelOf(view).groups.map((group) => ({ ...group, checks: group.checks.filter((one) => one.verdict === 'pass' || one.mute) })),
    open_questions: 0,
  });

/** Nothing explains a problem. */
function calm(): View {
  const start = moment('troubleshoot-nothing');
  const symptoms = panelOf(start).symptoms.map((one) => ({ ...one, answer: msg('symptom-unexplained'), first: null }));
  return withPanel(start, { calm: msg('panel-calm', { passed: 7 }), open_questions: 0, symptoms });
}

async function panel(start = moment('troubleshoot-cause')) {
  const screen = await open(start);
  screen.rpc.answer = answer;
  return { ...screen, user: userEvent.setup() };
}

describe('the panel', () => {
  it('is in the list, with its problems in its name, and opens by key', async () => {
    const { rpc, getByRole } = await panel(moment('troubleshoot-locked'));
    expect(getByRole('button', { name: 'Troubleshoot, 2 problems' }).getAttribute('aria-current')).toBe('page');
    for (const [key, mods] of [['T', { ctrlKey: true }], ['F5', {}]] as const) {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey: true, bubbles: true, cancelable: true, ...mods }));
    }
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'open', place: 'troubleshoot' }, { do: 'check-all' }]);
  });

  it('asks for the region that all checks could not do without, with the way to the question', async () => {
    const go = { label: msg('way-step-before'), input: { do: 'go', step: 'before' } as const };
    const { rpc, getByText, getByRole } = await panel(withPanel(calm(), { asks: { texts: [msg('panel-asks-region')], go } }));
    getByText(t('panel-asks-region'));
    getByRole('button', { name: t('way-step-before') }).click();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'go', step: 'before' }]);
  });

  it('has a word of its own for each verdict', () => {
    const made = panelOf(everyVerdict());
    const words = made.groups.flatMap((group) => group.checks.map((one) => t(verdictWord(one, made))));
    expect(new Set(words)).toEqual(
      new Set(['OK', 'Worth knowing', 'Needs attention', 'Cannot tell', 'Blocked', 'Checking', 'Does not apply']),
    );
  });

  it('shows problems and open questions, then everything, each with a shape of its own', async () => {
    const start = everyVerdict();
    const { container, getByRole, user } = await panel(start);
    const rows = () => [...container.querySelectorAll('.check')];
    expect(rows().length).toBeLessThan(panelOf(start).all);
    await user.click(getByRole('radio', { name: /^Everything/ }));
    await settled();
    expect(rows()).toHaveLength(panelOf(start).all);
    expect(new Set(rows().map((row) => row.querySelector('svg')?.innerHTML)).size).toBe(7);
  });

  it('leads from the symptom to the step in three presses', async () => {
    const { rpc, getByRole, user } = await panel();
    getByRole('button', { name: /^Registration fails/ }).focus();
    await user.keyboard('{Enter}');
    await settled();
    await settled();
    for (const lands of ['Open the check', 'Go to Step 3']) {
      expect(document.activeElement?.textContent?.trim()).toBe(lands);
      await user.keyboard('{Enter}');
      await settled();
      await settled();
    }
    expect(rpc.inputs).toEqual([
      { do: 'choose-symptom', symptom: 'token-refused' },
      { do: 'open-check', check: 'region.agree' },
      { do: 'fix', check: 'region.agree', step: 'enable-server' },
    ]);
  });

  it('opens what the cause explains, though the filter leaves it out', async () => {
    const { container, user } = await panel();
    await user.click(container.querySelector<HTMLButtonElement>('.explains button')!);
    await settled();
    expect(document.activeElement?.id).toBe('check-row-esa-registered');
    expect(document.activeElement?.getAttribute('aria-expanded')).toBe('true');
  });

  it('does not mute without a reason, and says so', async () => {
    const { rpc, container, getByRole, getByLabelText, user } = await panel();
    await user.click(container.querySelector<HTMLButtonElement>('#check-row-region-agree')!);
    await settled();
    await unfold(container.querySelector('.check .body')!);
    await user.click(getByRole('button', { name: 'Mute' }));
    expect(getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true');
    await user.type(getByLabelText('Reason'), 'known');
    await user.click(getByRole('radio', { name: '30 days' }));
    await user.click(getByRole('button', { name: 'Mute' }));
    await settled();
    expect(rpc.inputs.slice(1)).toEqual([
      { do: 'mute', check: 'region.agree', reason: 'known', days: 30 },
      { do: 'open-check', check: null },
    ]);
  });
});

describe('the search over the checks', () => {
  async function search(text: string) {
    const screen = await panel();
    const field = screen.getByLabelText('Find a check…', { selector: 'input' });
    await screen.user.type(field, text);
    await settled();
    const rows = () => [...screen.container.querySelectorAll('.check h4 button')].map((row) => row.id);
    return { ...screen, field, rows };
  }

  it('finds by title, Cisco label, id and symptom, whatever the capitals and accents, passes too', async () => {
    for (const text of ['tenant', 'cloud.account', 'CLOUD SÈRVICES']) {
      const { rows, unmount } = await search(text);
      expect(rows().length, text).toBeGreaterThan(0);
      unmount();
    }
    const { rows, rpc } = await search('investigation shows');
    expect(rows()).toContain('check-row-ctr-data');
    expect(rpc.inputs).toEqual([]);
  });

  it('proposes the word that was meant, and a press puts it there', async () => {
    const { container, field, rows, getByRole, user } = await search('comited');
    expect(rows()).toEqual([]);
    expect(container.querySelector('.none p')?.textContent).toBe('Nothing found for “comited”.');
    await user.click(getByRole('button', { name: 'Did you mean committed?' }));
    expect((field as HTMLInputElement).value).toBe('committed');
    expect(document.activeElement).toBe(field);
    expect(rows()).toContain('check-row-esa-committed');
  });

  it('says what it found once the typing rests', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const { getByTestId, rows } = await search('commit');
    expect(getByTestId('polite').textContent).toBe('');
    await vi.advanceTimersByTimeAsync(700);
    await settled();
    expect(getByTestId('polite').textContent).toBe(rows().length === 1 ? '1 check found' : `${rows().length} checks found`);
    vi.useRealTimers();
  });

  it('goes down to what was found, up again, and is emptied by Escape', async () => {
    const all = await panel();
    const before = all.container.querySelectorAll('.check').length;
    all.unmount();
    const { container, field, rows, user } = await search('commit');
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.id).toBe(rows()[0]);
    await user.keyboard('{End}');
    expect(document.activeElement?.id).toBe(rows().at(-1));
    await user.keyboard('{Home}{ArrowUp}');
    expect(document.activeElement).toBe(field);
    await user.keyboard('{Escape}');
    await settled();
    expect((field as HTMLInputElement).value).toBe('');
    expect(container.querySelectorAll('.check')).toHaveLength(before);
  });

  it('is where a symptom that is not listed leads', async () => {
    const { getByTestId, user } = await panel();
    await user.click(getByTestId('symptom-other'));
    await settled();
    expect(document.activeElement).toBe(getByTestId('find-check'));
  });
});

describe('a check that a coming step heals', () => {
  it('is no problem, says which step, and leads there', async () => {
    const { rpc, getByRole, queryByText } = await open(moment('troubleshoot-not-yet'));
    expect(queryByText('Most likely cause')).toBeNull();
    const row = getByRole('button', { name: /^Commit on the appliance\s*,\s*Not yet/ });
    expect(row.getAttribute('aria-expanded')).toBe('true');
    getByRole('button', { name: 'Go to Step 4' }).click();
    await settled();
    expect(rpc.inputs.at(-1)).toEqual({ do: 'go', step: 'commit' });
  });
});

describe('muted checks', () => {
  it('stand apart with reason and end, and come back', async () => {
    const { rpc, container, getByRole, getByTestId, user } = await panel(moment('troubleshoot-muted'));
    expect(container.querySelector('.checks #check-row-this-keychain')).toBeNull();
    expect(container.querySelector('.checks #check-row-region-agree')).not.toBeNull();
    const muted = getByTestId('muted');
    expect(muted.textContent).toContain('Muted (1)');
    rpc.answer = () => moment('troubleshoot-locked');
    await unfold(muted);
    expect(muted.textContent).toContain('The key store is locked on purpose here');
    await user.click(getByRole('button', { name: /^Unmute / }));
    await settled();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'unmute', check: 'this.keychain' }]);
    expect(document.activeElement?.id).toBe('check-row-this-keychain');
    expect(container.querySelector('[data-testid=muted]')).toBeNull();
  });

  it('tell that a mute is over', async () => {
    const { rpc, container, getByRole, user } = await panel(moment('troubleshoot-muted'));
    expect(container.querySelector('#check-row-region-agree')?.textContent).toContain('Mute ended');
    await user.click(getByRole('button', { name: 'OK' }));
    expect(rpc.inputs).toEqual([{ do: 'unmute', check: 'region.agree' }]);
  });

  it('are not the same as no problem', async () => {
    const { container } = await panel(nothingElse(moment('troubleshoot-all-muted')));
    expect(container.querySelector('.calm')?.textContent).toContain('The one known problem is muted.');
    expect(container.querySelector('.checks')?.textContent).toContain('All known problems are muted.');
  });

  it('are spoken of when they become so', async () => {
    const { rpc, session } = await panel(moment('troubleshoot-locked'));
    const said: string[] = [];
    session.speaker.say = (text) => void said.push(text);
    await rpc.emit(moment('troubleshoot-muted'));
    expect(said).toEqual(['Muted: Key store of this computer. It no longer counts as a problem.']);
  });
});

describe('where nothing explains a problem', () => {
  it('says how much was looked at and how long ago, and asks on', async () => {
    const { container, getByRole, user } = await panel(calm());
    expect(container.querySelector('.calm')?.textContent).toMatch(/7 things were checked .+\. None shows a problem\./);
    const now = Date.parse('2026-05-14T12:00:00Z');
    const ago = (seconds: number) => t(age(new Date(now - seconds * 1000).toISOString(), now, true));
    expect([4, 27, 61].map(ago)).toEqual(['just now', '20 seconds ago', '1\u00a0min ago']);
    await user.click(getByRole('button', { name: 'Still not working? Choose what you see' }));
    expect(document.activeElement?.id).toBe('symptoms-heading');
  });

  it('never calls it well before it was looked at', async () => {
    const { container, getAllByRole, getByRole, user, rpc } = await panel(moment('troubleshoot-new'));
    expect(container.querySelector('.calm')?.textContent).toContain('Not checked yet.');
    expect(getAllByRole('button', { name: 'Check all' })).toHaveLength(1);
    expect(new Set([...container.querySelectorAll('.check .word')].map((one) => one.textContent))).toEqual(new Set(['Not checked']));
    await user.click(getByRole('button', { name: 'Check all' }));
    expect(rpc.inputs).toEqual([{ do: 'check-all' }]);
  });

  it('leads from a symptom that nothing explains to the search', async () => {
    const { getByRole, getByTestId, user } = await panel(calm());
    await user.click(getByRole('button', { name: /shows no data from the ESA$/ }));
    await settled();
    await settled();
    expect(document.activeElement?.textContent).toBe('Search the checks');
    await user.keyboard('{Enter}');
    await settled();
    expect(document.activeElement).toBe(getByTestId('find-check'));
  });
});

describe('an opened check', () => {
  it('that cannot tell leads to each place that would', async () => {
    const start = moment('troubleshoot-open-question');
    const committed = panelOf(start).groups.flatMap((group) => group.checks).find((one) => one.id === 'esa.committed')!;
    const connect = { label: msg('way-connection'), input: { do: 'fix', check: 'esa.committed', step: null } as const };
    const alsoByApi = withCheck(start, 'esa.committed', {
      would_tell: [...committed.would_tell, { texts: [msg('tell-api-client')], go: connect }],
    });
    const { rpc, getByRole, user } = await panel(alsoByApi);
    await user.click(getByRole('button', { name: 'Go to Step 4' }));
    await user.click(getByRole('button', { name: 'Go to the API connection' }));
    expect(rpc.inputs).toEqual([
      { do: 'fix', check: 'esa.committed', step: 'commit' },
      { do: 'fix', check: 'esa.committed', step: null },
    ]);
  });

  it('leads to the variants of its step, unfolded', async () => {
    const { rpc, getByTestId, user } = await panel(moment('troubleshoot-open-question'));
    rpc.answer = () => moment('commit-today');
    await user.click(getByTestId('looks-different'));
    await settled();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'fix', check: 'esa.committed', step: 'commit' }]);
    const button = document.querySelector('.fold:has(.variants) > .line button');
    expect(button?.getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(button);
  });
});

it('the panel leads to the report', async () => {
  const { rpc, getByRole, user } = await panel();
  await user.click(getByRole('button', { name: 'Make a report…' }));
  expect(rpc.inputs).toEqual([{ do: 'open', place: 'report' }]);
});

it('a step says what the person came for, and leads back', async () => {
  const { rpc, getByRole } = await open(moment('troubleshoot-fixing'));
  rpc.answer = () => moment('troubleshoot-cause');
  getByRole('button', { name: 'Back to the check' }).click();
  await settled();
  await settled();
  expect(rpc.inputs).toEqual([{ do: 'back-to-check' }]);
  expect(document.activeElement?.id).toBe('check-row-region-agree');
});

it('the activity log has the newest first, with what came of one act under one time', async () => {
  const at = (time: string, message: string, wrote = false) =>
    ({ at: time, message: msg(message, { check: 'Region', name: 'esa03', device: 'esa03' }), source: 'user' as const, wrote, kind: 'change' as const });
  const log = [
    at('2026-05-14T11:57:00Z', 'activity-disconnected'),
    at('2026-05-14T11:57:00Z', 'activity-create-module-done', true),
    at('2026-05-14T11:51:00Z', 'activity-unmuted'),
  ];
  const { container } = await open(moment('activity', { place: { kind: 'activity', lines: log, undos: [], saved: null, failure: null } }));
  const moments = [...container.querySelectorAll('.activity li')].map((one) => [...one.querySelectorAll('p')]);
  expect(moments.map((lines) => lines.map((line) => line.querySelector('.wrote') !== null))).toEqual([[true, false], [false]]);
  expect(moments[0]?.[1]?.textContent).toContain('You removed the API connection.');
  // A sentence that says “you” needs no source beside it.
  expect(container.querySelector('.activity li .caption')).toBeNull();
});

describe('a page that is pasted into the panel', () => {
  it('is read there, and said once', async () => {
    const start = moment('troubleshoot-cause');
    const { rpc, container, getByTestId } = await panel(start);
    const read = { kind: 'recognised' as const, message: msg('paste-recognised', { page: msg('page-sse-devices') }), next: null, facts: [] };
    rpc.answer = (input, view) => (input.do === 'paste' ? withPanel(view, { read }) : answer(input, view));
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { getData: (type: string) => (type === 'text/plain' ? 'Devices' : ''), files: [] } });
    container.querySelector('#step')!.dispatchEvent(event);
    await settled();
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'paste', text: 'Devices', html: null }]);
    expect(container.querySelector('#panel-read')?.textContent).toContain(t(read.message));
    expect(getByTestId('polite').textContent).toContain(t(read.message));
  });
});
