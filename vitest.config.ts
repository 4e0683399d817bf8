import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'tests/servers/**', '**/node_modules/**'],
    // wxt's plugin leaves these undefined under vitest 4.
    env: { BROWSER: 'chrome', MANIFEST_VERSION: '3' },
    testTimeout: 20_000,
  },
});
