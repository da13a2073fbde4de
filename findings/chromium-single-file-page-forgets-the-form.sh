#!/usr/bin/env bash
# Chromium 138 (the npm packages @sparticuz/chromium 138.0.2, driven by puppeteer-core 24.15.0).
#
# A good guess: "Webpage, Single File" keeps what is on the screen.
# Seen: lists, ticks and typed texts are saved as they were *loaded*, while everything that a script changed in the page
#       is saved as it is now, shadow trees included (as <template shadowmode>). The rule of a <style> element moves to a
#       MIME part of its own, named only by a `cid:` address: whoever reads the first part alone sees hidden rows as shown.
# What it means for us: a control saved this way states nothing; every part of the file is read, style parts first.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"; export TMPDIR="$work"
npm init --yes > /dev/null
npm install --silent --no-fund --no-audit @sparticuz/chromium@138.0.2 puppeteer-core@24.15.0 mailparser@3.7.4
cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import chromium from '@sparticuz/chromium';
import { simpleParser } from 'mailparser';
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(), args: chromium.args, headless: 'shell',
});
try {
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><title>A page</title><style>.old { display: none }</style>
<select id="server"><option selected>AMERICAS</option><option>EUROPE</option></select>
<input type="checkbox" id="on"><input id="note" value="loaded"><p id="status">Busy</p>
<p class="old">Registered</p><div id="host"></div>`);
  await tab.evaluate(() => {
    document.querySelector('#server').selectedIndex = 1;
    document.querySelector('#on').checked = true;
    document.querySelector('#note').value = 'typed';
    document.querySelector('#status').textContent = 'In progress';
    document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>in the shadow</p>';
  });
  const { data } = await (await tab.createCDPSession()).send('Page.captureSnapshot', { format: 'mhtml' });
  const saved = await simpleParser(data);
  const html = saved.html;
  const styles = saved.attachments.filter((part) => part.contentType === 'text/css').map((part) => String(part.content));
  const seen = {
    chosen: /<option[^>]* selected[^>]*>([^<]*)/.exec(html)[1],
    ticked: /<input[^>]*checkbox[^>]*checked/.test(html),
    note: /id="note" value="([^"]*)"/.exec(html)[1],
    status: /id="status">([^<]*)/.exec(html)[1],
    shadow: /<template shadowmode="open"><p>in the shadow/.test(html),
    rule_in_the_page: /display: *none/.test(html),
    rule_in_another_part: styles.some((text) => /display: *none/.test(text)),
  };
  console.log(await browser.version());
  console.log(JSON.stringify(seen, null, 1));
  assert.deepEqual(seen, {
    chosen: 'AMERICAS', ticked: false, note: 'loaded', status: 'In progress', shadow: true,
    rule_in_the_page: false, rule_in_another_part: true,
  });
} finally {
  await browser.close();
}
JS
node try.mjs
echo "seen as described: the form as loaded, the rest as on the screen"
