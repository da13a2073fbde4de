/** The colours: every role on every ground it is used on, in light and dark, against the ratios of WCAG AA. */
import { describe, expect, it } from 'vitest';
import css from '../src/styles/tokens.css?raw';

const tokens = new Map(
  [...css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }]),
);

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function ratio(ink: string, ground: string, theme: 'light' | 'dark'): number {
  const colour = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new Error(`no colour ${name}`);
    return luminance(found[theme]);
  };
  const [a, b] = [colour(ink), colour(ground)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

// Measured once by hand; what the style sheet gives must not be less (to the tenth).
const grounds = ['page', 'surface', 'sunken'];
const table: Record<string, { light: number[]; dark: number[] }> = {
  text: { light: [15.5, 16.6, 14.4], dark: [15.2, 13.7, 15.9] },
  muted: { light: [6.4, 6.9, 6.0], dark: [8.4, 7.6, 8.8] },
  border: { light: [3.4, 3.7, 3.2], dark: [4.5, 4.0, 4.7] },
  accent: { light: [6.3, 6.7, 5.8], dark: [8.6, 7.8, 9.0] },
  confirmed: { light: [6.3, 6.7, 5.8], dark: [9.6, 8.7, 10.1] },
  attention: { light: [6.3, 6.7, 5.8], dark: [9.0, 8.1, 9.5] },
  time: { light: [6.6, 7.1, 6.1], dark: [10.2, 9.2, 10.7] },
  unknown: { light: [6.2, 6.6, 5.7], dark: [9.5, 8.6, 10.0] },
};
const onTint: [string, string, number, number][] = [
  ['accent', 'accent-tint', 5.7, 7.1],
  ['confirmed', 'confirmed-tint', 5.9, 7.6],
  ['attention', 'attention-tint', 5.7, 7.7],
  ['time', 'time-tint', 6.3, 8.3],
  ['unknown', 'unknown-tint', 5.7, 7.5],
  ['on-accent', 'accent', 6.7, 8.4],
];

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each(Object.entries(table))('%s has the measured contrast on each ground', (role, expected) => {
    const found = grounds.map((ground) => ratio(role, ground, theme));
    found.forEach((value, index) => expect(value).toBeGreaterThan(expected[theme][index]! - 0.06));
  });

  it.each(onTint)('%s on %s has the measured contrast', (ink, ground, light, dark) => {
    expect(ratio(ink, ground, theme)).toBeGreaterThan((theme === 'light' ? light : dark) - 0.06);
  });

  it('text is readable on every ground the components use', () => {
    const everywhere = [...grounds, 'hover', 'accent-tint', 'confirmed-tint', 'attention-tint', 'time-tint', 'unknown-tint'];
    for (const ground of everywhere) {
      expect(ratio('text', ground, theme), `text on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(ratio('muted', ground, theme), `muted on ${ground}`).toBeGreaterThanOrEqual(4.5);
      expect(ratio('border', ground, theme), `border on ${ground}`).toBeGreaterThanOrEqual(3);
    }
    expect(ratio('on-accent', 'accent-strong', theme)).toBeGreaterThanOrEqual(4.5);
  });
});

// Written anew by `npx vitest run -u tests/contrast.test.ts`.
it('the figures in the docs are those of the style sheet', async () => {
  const both = (ink: string, ground: string) => `${ratio(ink, ground, 'light').toFixed(1)} / ${ratio(ink, ground, 'dark').toFixed(1)}`;
  const lines = [
    '# Contrast',
    '',
    'Computed from `ui/src/styles/tokens.css`, light / dark. Text needs 4.5, what bounds a control 3.',
    '',
    '| | page | surface | sunken | own tint |',
    '|---|---|---|---|---|',
    ...Object.keys(table).map((role) => {
      const tint = onTint.find(([ink, ground]) => ink === role && ground === `${role}-tint`);
      return `| ${role} | ${grounds.map((ground) => both(role, ground)).join(' | ')} | ${tint ? both(role, tint[1]) : '–'} |`;
    }),
    `| on the accent | – | – | – | ${both('on-accent', 'accent')} |`,
    '',
  ];
  await expect(lines.join('\n')).toMatchFileSnapshot('../../docs/contrast.md');
});

it('reads all colours of the style sheet', () => {
  expect(tokens.size).toBeGreaterThanOrEqual(20);
});
