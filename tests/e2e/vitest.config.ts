import path from 'node:path';
import { compile } from 'svelte/compiler';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/** Compiles `.svelte` files: to HTML where Vite bundles for a server, to the live page elsewhere. */
export function sveltePlugin(): Plugin {
  return {
    name: 'svelte-page',
    transform(code, id, options) {
      if (!id.endsWith('.svelte')) return null;
      return compile(code, { filename: id, generate: options?.ssr ? 'server' : 'client' }).js.code;
    },
  };
}

/** The built extension in a real browser; WHENCE_BROWSER is "chromium" (default) or "firefox". */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  plugins: [sveltePlugin()],
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two cores.
    fileParallelism: false,
    retry: process.env.CI ? 1 : 0,
  },
});
