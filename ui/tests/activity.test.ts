/** The activity log: filtered, taken back, saved; and the question before the desktop tells anything. */
import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Activity, ActivityView, View } from '../src/bindings';
import { msg } from '../src/state/words';
import { open, settled } from './fake';
import { moment } from './moments';

const line = (minute: number, kind: Activity['kind'], id: string): Activity => ({
  at: `2026-05-14T12:0${minute}:00Z`,
  message: msg(id),
  source: 'user',
  wrote: false,
  kind,
});
const lines = [line(3, 'check', 'activity-checked-all'), line(2, 'token', 'activity-token-forgotten'), line(0, 'step', 'activity-begun')];

function log(part: Partial<ActivityView>): View {
  const view = moment('activity');
  return { ...view, place: { kind: 'activity', lines, undos: [], saved: null, failure: null, ...part } };
}
const shown = (root: HTMLElement) => [...root.querySelectorAll('.what p')].map((one) => one.textContent?.trim());
const spoken = () => screen.getByTestId('polite').textContent;

describe('the log', () => {
  it('is filtered by kind, of those that there are, and says how many are left', async () => {
    const user = userEvent.setup();
    const { container } = await open(log({}));
    const filter = screen.getByLabelText('Show') as HTMLSelectElement;
    expect([...filter.options].map((one) => one.textContent)).toEqual(['Everything', 'Steps', 'Token', 'Checks']);
    await user.selectOptions(filter, 'Token');
    await settled();
    expect(shown(container)).toEqual(['You removed the token from Passarela.']);
    expect(spoken()).toContain('1 entry.');
    await user.selectOptions(filter, 'Everything');
    expect(shown(container)).toHaveLength(3);
  });

  it('has the way back beside the act, and says what became of it', async () => {
    const user = userEvent.setup();
    const undo = { act: 7, at: lines[0]!.at, label: msg('undo-region') };
    const { rpc } = await open(log({ undos: [undo] }));
    rpc.answer = () => log({ lines: [line(4, 'answer', 'activity-undid-region'), ...lines] });
    await user.click(screen.getByRole('button', { name: 'Take back the change of region' }));
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'undo', act: 7 }]);
    expect(screen.queryByRole('button', { name: 'Take back the change of region' })).toBeNull();
    expect(spoken()).toContain('You took back the change of region.');
    expect(document.activeElement?.id).toBe('activity-filter');
  });

  it('is saved as a table and for programs, and says where', async () => {
    const user = userEvent.setup();
    const { rpc } = await open(log({}));
    rpc.current = log({ saved: { path: '/home/ana/Downloads/passarela-activity.csv', at: lines[0]!.at, outdated: false } });
    await user.click(screen.getByRole('button', { name: 'Save as a table (CSV)' }));
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['saveActivity', 'csv']);
    expect(spoken()).toContain('/home/ana/Downloads/passarela-activity.csv');
    await user.click(screen.getByRole('button', { name: 'Save for programs (JSON)' }));
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['saveActivity', 'json']);
    await user.click(screen.getByRole('button', { name: 'Show in folder' }));
    expect(rpc.calls.at(-1)).toEqual(['revealSaved', 'activity']);
  });
});

describe('notifications', () => {
  it('are asked for at the first wait, in place, and never again', async () => {
    const user = userEvent.setup();
    const waiting = moment('device-waiting');
    const { rpc } = await open(waiting);
    rpc.answer = (input, view) => (input.do === 'set-notify' ? { ...view, prefs: { ...view.prefs, notify: input.on } } : view);
    await user.click(screen.getByRole('button', { name: 'Yes, tell me' }));
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'set-notify', on: true }]);
    expect(screen.queryByRole('button', { name: 'Yes, tell me' })).toBeNull();
    expect(document.activeElement?.textContent).toContain('Pause');
  });

  it('are not asked for where nothing is waited for', async () => {
    await open(moment('commit-pending'));
    expect(screen.queryByRole('button', { name: 'Yes, tell me' })).toBeNull();
  });
});
