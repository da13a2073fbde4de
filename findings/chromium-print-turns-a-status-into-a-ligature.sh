#!/usr/bin/env bash
# pypdf 7.1.1 and pdfminer.six 20260107, on a page printed by Chromium 138 (the npm packages @sparticuz/chromium 138.0.2,
# puppeteer-core 24.15.0, dejavu-fonts-ttf 2.37.3).
#
# A good guess: a page printed to PDF still says the words that it said.
# Seen: the page says "Offline" in a common font. Chromium prints "ffl" as one ligature, and where the font has a character
#       of its own for it, the PDF says that the glyph *is* U+FB04. Both libraries hand that out: the status "Offline" is
#       nowhere in the text. pypdfium2 5.15.0 spells the word out.
# What it means for us: text that comes out of a PDF is brought to plain letters before a status is looked for in it.
set -euo pipefail
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
cd "$work"; export TMPDIR="$work"
npm init --yes > /dev/null
npm install --silent --no-fund --no-audit @sparticuz/chromium@138.0.2 puppeteer-core@24.15.0 dejavu-fonts-ttf@2.37.3
python3 -m venv env
env/bin/pip install --quiet --disable-pip-version-check pypdf==7.1.1 pdfminer.six==20260107 pypdfium2==5.15.0
cat > print.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

const font = readFileSync('node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf').toString('base64');
const browser = await puppeteer.launch({
  executablePath: await chromium.executablePath(), args: chromium.args, headless: 'shell',
});
try {
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><title>Devices</title>
<style>@font-face { font-family: DejaVu; src: url(data:font/ttf;base64,${font}) } body { font-family: DejaVu }</style>
<table><tr><th>Name<th>Status</tr><tr><td>mail-1<td>Registered</tr><tr><td>mail-2<td>Offline</tr></table>`);
  await tab.evaluate(() => document.fonts.ready);
  console.log(await browser.version());
  console.log('on the page:', await tab.evaluate(() => document.querySelectorAll('td')[3].textContent));
  writeFileSync('page.pdf', await tab.pdf());
} finally {
  await browser.close();
}
JS
node print.mjs
cat > read.py <<'PY'
import pypdf
import pypdfium2
from pdfminer.high_level import extract_text

seen = {
    "pypdf": pypdf.PdfReader("page.pdf").pages[0].extract_text(),
    "pdfminer.six": extract_text("page.pdf"),
    "pypdfium2": pypdfium2.PdfDocument("page.pdf")[0].get_textpage().get_text_range(),
}
for name, text in seen.items():
    print(f"{name}: {ascii(text)}")
    assert "Registered" in text, name
for name in ("pypdf", "pdfminer.six"):
    assert "Offline" not in seen[name] and "O\ufb04ine" in seen[name], f"{name} spells the word out now"
assert "Offline" in seen["pypdfium2"]
PY
env/bin/python read.py
echo "seen as described: the status Offline is not in the text of the print"
