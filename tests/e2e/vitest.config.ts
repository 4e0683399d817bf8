import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** The built extension in a real browser; WHENCE_BROWSER is "chromium" (default) or "firefox". */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // One browser at a time: two cores.
    fileParallelism: false,
    retry: process.env.CI ? 1 : 0,
  },
});
