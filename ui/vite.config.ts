/**
 * How the window is built and tested.
 *
 * `--mode mock` swaps the one module that talks to Rust for a stand-in with Views of real moments, so the window can be looked at
 * in any browser. The swap is an alias, not an `if`: nothing of `src/mock` can reach a production bundle.
 */
import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { guide } from './guide/plugin';
import { words } from './words/plugin';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig(({ mode }) => ({
  plugins: [
    guide(),
    words(here('./locales')),
    svelte({
      configFile: false,
      compilerOptions: { runes: true },
      onwarn(warning, warn) {
        if (warning.code.startsWith('a11y')) {
          throw new Error(`${warning.filename}:${warning.start?.line ?? 0} ${warning.message}`);
        }
        warn(warning);
      },
    }),
    svelteTesting(),
  ],
  resolve: {
    alias: {
      $rpc: here(mode === 'mock' ? './src/mock/rpc.ts' : './src/rpc.ts'),
      $locales: here('./locales'),
      $guide: here('../docs/guide'),
      $icons: here('./node_modules/lucide-static/icons'),
    },
  },
  // Relative, because the page is served from the app's own scheme.
  base: './',
  clearScreen: false,
  server: { port: 1420, strictPort: true, host: '127.0.0.1', fs: { allow: ['.', '../docs/guide'] } },
  build: { target: ['safari16.4', 'chrome120'], outDir: mode === 'mock' ? 'dist-mock' : 'dist', emptyOutDir: true, assetsInlineLimit: 0 },
  test: {
    environment: 'jsdom',
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // The colours are measured from the style sheet itself.
    css: { include: /tokens\.css/ },
    // Whole windows in jsdom, on machines that do other things meanwhile.
    testTimeout: 30_000,
  },
}));
