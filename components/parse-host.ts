/** The host of what a reader typed or pasted ("https://Example.org/x", "example.org"), or null. */
export function parseHost(typed: string): string | null {
  const trimmed = typed.trim();
  if (!trimmed) return null;
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    const named = url.hostname === 'localhost' || /[.:]/.test(url.hostname);
    return named && /^https?:$/.test(url.protocol) ? url.hostname : null;
  } catch {
    return null;
  }
}
