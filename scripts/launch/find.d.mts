export function findBrowser(family: 'chromium' | 'firefox'): string | null;
export function requireBrowser(family: 'chromium' | 'firefox'): string;
