/** The report's page: what is shown is what Rust sent, every switch says what it does, and answers are said aloud. */
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ReportView, View } from '../src/bindings';
import { hiddenList } from '../src/state/report';
import { t } from '../src/state/words';
import { open, settled } from './fake';
import { moment, reportOf, withReport } from './moments';

const place = (part: Partial<ReportView> = {}): View => withReport(moment('report-html'), part);
const markdown = reportOf(moment('report-markdown'));
const saved = reportOf(moment('report-saved')).saved!;

async function page(part: Partial<ReportView> = {}) {
  return { ...(await open(place(part))), user: userEvent.setup() };
}

/** Waits until this is said aloud. */
const spoken = (text: string) =>
  vi.waitFor(() => expect(document.querySelector('[data-testid=polite]')?.textContent ?? '').toContain(text));

describe('the report', () => {
  it('shows HTML where nothing can run, and the others as they are', async () => {
    const { rpc, getByTestId, user, getByRole } = await page();
    const frame = getByTestId('report-preview');
    expect(frame.tagName).toBe('IFRAME');
    expect(frame.getAttribute('sandbox')).toBe('');
    expect(frame.getAttribute('srcdoc')).toBe(reportOf(moment('report-html')).text);
    expect(frame.getAttribute('title')).toBeTruthy();
    await user.click(getByRole('radio', { name: 'Markdown' }));
    await settled();
    expect(rpc.inputs).toEqual([{ do: 'report-format', format: 'markdown' }]);
    await rpc.emit(moment('report-markdown'));
    const text = getByTestId('report-preview');
    expect(text.textContent).toBe(markdown.text);
    expect([text.tagName, text.tabIndex]).toEqual(['PRE', 0]);
    expect(getByRole('region', { name: 'The report, as it will be saved' })).toBe(text);
  });

  it('counts what is hidden in one sentence', () => {
    const row = (kind: ReportView['hidden'][number]['kind'], count: number, shown = false) => ({ kind, count, shown, may_show: kind !== 'secret' });
    expect(hiddenList({ ...markdown, hidden: [row('host', 3), row('address', 1), row('email', 0), row('secret', 1)] })).toBe(
      '3 host names, one address, and one token or password',
    );
    expect(hiddenList({ ...markdown, hidden: [row('host', 3, true)] })).toBeNull();
  });

  it('has a switch for each kind, and none for secrets', async () => {
    const { rpc, getAllByRole, getByRole, getByTestId, user } = await page();
    expect(getAllByRole('switch')).toHaveLength(7);
    expect(getByTestId('report-hidden').textContent).toContain('Tokens and passwords can never be included.');
    const hosts = getByRole('switch', { name: /^Names of hosts and devices/ }) as HTMLInputElement;
    expect(hosts.checked).toBe(true);
    await user.click(hosts);
    await user.click(getByRole('switch', { name: 'Include my private notes' }));
    await settled();
    expect(rpc.inputs).toEqual([
      { do: 'report-show', kind: 'host', show: true },
      { do: 'report-notes', notes: true },
    ]);
  });

  it('says where it was saved, each time, and shows the folder', async () => {
    const { rpc, getByTestId, getByRole, user } = await page();
    rpc.current = moment('report-saved');
    await user.click(getByTestId('report-save'));
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['saveReport']);
    expect(getByTestId('report-saved').textContent).toContain(saved.path);
    await spoken(t('report-saved-spoken', { path: saved.path }));
    rpc.copies = false;
    await user.click(getByRole('button', { name: 'Show in folder' }));
    await settled();
    expect(rpc.calls.at(-1)).toEqual(['revealSaved', 'report']);
    expect(getByTestId('report-saved').textContent).toContain(t('report-show-failed'));
  });

  it('says why nothing was saved, and says it again', async () => {
    const { rpc, getByTestId, getByText, user } = await page();
    rpc.current = moment('report-not-saved');
    for (let time = 0; time < 2; time += 1) {
      await user.click(getByTestId('report-save'));
      await settled();
      expect(getByText(t('report-not-saved-full'))).toBeTruthy();
      await spoken(t('report-not-saved-full'));
    }
  });

  it('tells that the file is older than what is shown', async () => {
    const { getByTestId } = await page({ saved: { ...saved, outdated: true } });
    expect(getByTestId('report-saved').textContent).toContain(t('report-changed'));
  });

  it('saves the key apart and copies through Rust', async () => {
    const { rpc, getByTestId, user } = await page();
    for (const button of ['report-key', 'report-copy', 'copy-handoff-firewall']) await user.click(getByTestId(button));
    await settled();
    expect(rpc.calls.filter(([name]) => /^(save|copy)/.test(name))).toEqual([['saveReportKey'], ['copyReport'], ['copyHandoff', 'firewall']]);
    expect(getByTestId('report-copy').textContent?.trim()).toBe('Copied');
  });

  it('says so when a copy did not work', async () => {
    const { rpc, getByTestId, user } = await page();
    rpc.copies = false;
    await user.click(getByTestId('report-copy'));
    await settled();
    expect(getByTestId('report-copy').textContent?.trim()).toBe('Not copied');
    await spoken(t('report-copy-failed'));
  });
});

describe('the ways to the report', () => {
  it('are a key, the foot of every page, the menu and the foot of the panel', async () => {
    const user = userEvent.setup();
    const step = await open(moment('commit-pending'));
    await user.click(step.getByRole('button', { name: 'Make a report…' }));
    await settled();
    expect(step.rpc.inputs).toEqual([{ do: 'open', place: 'report' }]);
    step.unmount();
    const { rpc, getAllByRole, getByRole } = await open(moment('troubleshoot-cause'));
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'e', ctrlKey: true, bubbles: true, cancelable: true }));
    await user.click(getByRole('button', { name: 'Make a report…' }));
    await user.click(getByRole('button', { name: 'Menu' }));
    await user.click(getAllByRole('button', { name: /^Make a report…/ }).find((one) => one.closest('.menu'))!);
    await settled();
    expect(rpc.inputs).toEqual(Array(3).fill({ do: 'open', place: 'report' }));
  });
});

it('an opened check is copied by Rust, and says so', async () => {
  const user = userEvent.setup();
  const { rpc, getByTestId } = await open(moment('troubleshoot-opened'));
  expect(getByTestId('copy-check').textContent?.trim()).toBe('Copy this check');
  await user.click(getByTestId('copy-check'));
  await settled();
  expect(rpc.calls.at(-1)).toEqual(['copyCheck', 'region.agree']);
  await spoken('Copied');
});
