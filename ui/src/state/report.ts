/** The words of the report's page: its formats, and what it hides, counted. */
import type { HiddenKind, ReportFormat, ReportView } from '../bindings';
import { language } from './language.svelte';
import { t } from './words';

export const reportFormatName: Record<ReportFormat, string> = {
  html: 'report-format-html',
  markdown: 'report-format-markdown',
  json: 'report-format-json',
};

/** What each is good for. */
export const reportFormatHint: Record<ReportFormat, string> = {
  html: 'report-format-html-hint',
  markdown: 'report-format-markdown-hint',
  json: 'report-format-json-hint',
};

export const hiddenName: Record<HiddenKind, string> = {
  host: 'report-hidden-host',
  address: 'report-hidden-address',
  email: 'report-hidden-email',
  person: 'report-hidden-person',
  id: 'report-hidden-id',
  subject: 'report-hidden-subject',
  secret: 'report-hidden-secret',
};

const count: Record<HiddenKind, string> = {
  host: 'report-count-host',
  address: 'report-count-address',
  email: 'report-count-email',
  person: 'report-count-person',
  id: 'report-count-id',
  subject: 'report-count-subject',
  secret: 'report-count-secret',
};

/** "3 host names, 2 addresses and 1 token or password"; null where nothing is hidden. */
export function hiddenList(report: ReportView): string | null {
  const hidden = report.hidden.filter((row) => row.count > 0 && !row.shown);
  return hidden.length > 0 ? language().and.format(hidden.map((row) => t(count[row.kind], { count: row.count }))) : null;
}
