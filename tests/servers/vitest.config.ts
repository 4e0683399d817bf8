import path from 'node:path';
import { defineConfig } from 'vitest/config';

/** Real servers, installed and started on loopback. */
export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: { include: ['tests/servers/**/*.test.ts'], testTimeout: 30_000, fileParallelism: false },
});
