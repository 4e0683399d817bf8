// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { inertCopy } from '../../lib/dom/inert-copy';

it('parses a page without running anything of it, by the one policy that is allowed', () => {
  const createPolicy = vi.fn((_: string, rules: object) => rules);
  vi.stubGlobal('trustedTypes', { createPolicy });
  vi.stubGlobal('ran', false);
  const copy = inertCopy(
    '<title>A</title><script>ran = true</script><img src=x onerror="ran = true">',
  );
  inertCopy('<p>once more</p>');
  expect(copy.title).toBe('A');
  expect(copy.defaultView).toBeNull();
  expect((globalThis as { ran?: boolean }).ran).toBe(false);
  expect(createPolicy).toHaveBeenCalledTimes(1);
  expect(createPolicy.mock.calls[0]?.[0]).toBe('whence-copy');
  vi.unstubAllGlobals();
});
