#!/usr/bin/env bash
# Chromium 138 (the npm packages @sparticuz/chromium 138.0.2, driven by puppeteer-core 24.15.0).
#
# A good guess: the plain text and the HTML that one copy puts on the clipboard say the same, and `innerText` says what
#       the plain text says.
# Seen: the plain text holds the list entry chosen *now* and the text typed *now*; the HTML holds both as *loaded*.
#       `innerText` lists every entry and no typed text at all. A footnote mark is glued to the number before it in the
#       plain text (15.5.5-014 becomes 15.5.5-0141), and stays a <sup> in the HTML.
# What it means for us: structure and numbers are read from the HTML, what a form shows from the plain text, and where
#       both state one fact differently, neither is believed. A test must copy with real keys, not with `innerText`.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"; export TMPDIR="$work"
npm init --yes > /dev/null
npm install --silent --no-fund --no-audit @sparticuz/chromium@138.0.2 puppeteer-core@24.15.0
cat > try.mjs <<'JS'
import assert from 'node:assert/strict';
import http from 'node:http';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const page = `<!doctype html><meta charset="utf-8"><title>A page</title>
<label>Server <select id="server"><option selected>AMERICAS</option><option>EUROPE</option></select></label>
<input id="note" value="loaded"><p>Fixed in 15.5.5-014<sup>1</sup></p>`;
const server = http.createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page));
await new Promise((up) => server.listen(0, '127.0.0.1', up));
const address = `http://127.0.0.1:${server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(), args: chromium.args, headless: 'shell',
});
try {
  await browser.defaultBrowserContext().overridePermissions(address, ['clipboard-read']);
  const tab = await browser.newPage();
  await tab.goto(address);
  await tab.evaluate(() => {
    document.querySelector('#server').selectedIndex = 1;
    document.querySelector('#note').value = 'typed';
  });
  await tab.keyboard.down('Control');
  await tab.keyboard.press('KeyA', { commands: ['SelectAll'] });
  await tab.keyboard.press('KeyC', { commands: ['Copy'] });
  await tab.keyboard.up('Control');
  const seen = await tab.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const as = async (type) => (await item.getType(type)).text();
    const html = new DOMParser().parseFromString(await as('text/html'), 'text/html');
    return {
      plain: (await as('text/plain')).split('\n').map((line) => line.trim()).filter(Boolean),
      html: {
        chosen: html.querySelector('option[selected]').textContent,
        note: html.querySelector('#note').getAttribute('value'),
        footnote: html.querySelector('sup')?.textContent,
      },
      innerText: document.body.innerText.split('\n').map((line) => line.trim()).filter(Boolean),
    };
  });
  console.log(await browser.version());
  console.log(JSON.stringify(seen, null, 1));
  assert.deepEqual(seen.html, { chosen: 'AMERICAS', note: 'loaded', footnote: '1' });
  const plain = seen.plain.join('|');
  assert.ok(plain.includes('EUROPE') && !plain.includes('AMERICAS') && plain.includes('typed'), plain);
  assert.ok(plain.includes('15.5.5-0141'), plain);
  const inner = seen.innerText.join('|');
  assert.ok(inner.includes('AMERICAS') && inner.includes('EUROPE') && !inner.includes('typed'), inner);
} finally {
  await browser.close();
  server.close();
}
JS
node try.mjs
echo "seen as described: two flavours and innerText, three answers"
