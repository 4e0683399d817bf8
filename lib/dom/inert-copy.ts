interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(html: string): string }): Policy;
}
interface Policy {
  createHTML(html: string): unknown;
}

/** Named in the content security policy of the extension's pages; there is no other. */
const NAME = 'whence-copy';
let policy: Policy | null = null;

/**
 * A copy of a page as a document of its own, without a window: its scripts never run and nothing of it
 * is loaded. The one place where text of a page becomes elements, and so the one that Trusted Types let
 * through, where the browser has them.
 */
export function inertCopy(html: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy(NAME, { createHTML: (text) => text }) ?? null;
  const trusted = policy ? policy.createHTML(html) : html;
  return new DOMParser().parseFromString(trusted as string, 'text/html');
}
