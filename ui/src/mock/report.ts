/** An invented report in its three formats, for looking at its page without Rust and for the tests of the page. */
import type { ReportFormat, ReportView, SavedFile } from '../bindings';
import { msg } from '../state/words';

const LINES = [
  '2 of 8 steps are confirmed.',
  'Most likely cause: The regions do not match.',
  '3 checks cannot tell yet.',
];

const texts: Record<ReportFormat, string> = {
  html: `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Set-up report for device-1</title>
<style>:root { color-scheme: light dark; } body { font: 1rem/1.5 system-ui, sans-serif; padding: 1.5rem; color: light-dark(#1a1f26, #e7ebf1); background: light-dark(#fff, #12161b); } h1 { font-size: 1.5rem; } h2 { font-size: 1.1875rem; } td, th { padding: 0.25rem 0.75rem 0.25rem 0; text-align: start; }</style>
</head><body><main><h1>Set-up report for device-1</h1><h2>Summary</h2><ul>${LINES.map((line) => `<li>${line}</li>`).join('')}</ul>
<h2>The appliance</h2><table><tbody><tr><th scope="row">Appliance</th><td>device-1</td></tr><tr><th scope="row">AsyncOS version</th><td>13.0.0-392 (From what you pasted)</td></tr></tbody></table></main></body></html>
`,
  markdown: `# Set-up report for device-1\n\n## Summary\n\n${LINES.map((line) => `- ${line}`).join('\n')}\n`,
  json: `${JSON.stringify({ schema: 'passarela-report/1', title: 'Set-up report for device-1', summary: { heading: 'Summary', rows: LINES } }, null, 2)}\n`,
};

/** What changes with the format. */
export const reportAs = (format: ReportFormat): Pick<ReportView, 'format' | 'text'> => ({ format, text: texts[format] });

/** A file as it might have been saved. */
export function savedReport(what: ReportFormat | 'key'): SavedFile {
  const ending = { html: '.html', markdown: '.md', json: '.json', key: '-key.json' }[what];
  const path = `/home/ana/Downloads/passarela-report-2026-11-23-1402${ending}`;
  return { path, at: new Date().toISOString(), outdated: false };
}

export function report(part: Partial<ReportView> = {}): ReportView {
  const row = (kind: ReportView['hidden'][number]['kind'], count: number) => ({ kind, count, shown: false, may_show: kind !== 'secret' });
  return {
    ...reportAs('html'),
    hidden: [row('host', 3), row('address', 2), row('email', 1), row('person', 0), row('id', 4), row('subject', 1), row('secret', 2)],
    notes: false,
    saved: null,
    saved_key: null,
    trouble: null,
    requests: [
      {
        which: 'firewall',
        card: {
          title: msg('report-handoff-firewall-title'),
          lines: [
            msg('report-handoff-firewall-what', { device: 'esa03.corp.example' }),
            msg('report-handoff-firewall-why'),
            msg('report-handoff-firewall-host', { host: 'api-sse.cisco.com', region: 'Americas' }),
            msg('report-handoff-firewall-direction'),
          ],
        },
      },
      {
        which: 'sse-admin',
        card: {
          title: msg('report-handoff-sse-title'),
          lines: [msg('report-handoff-sse-what'), msg('report-handoff-sse-why', { device: 'esa03.corp.example' })],
        },
      },
    ],
    ...part,
  };
}
