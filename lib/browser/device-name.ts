const BROWSERS = ['Firefox', 'Edg', 'OPR', 'Chrome'] as const;
const SYSTEMS = ['Android', 'Windows', 'Mac', 'CrOS', 'Linux'] as const;

/** What a device is called until its reader says otherwise, such as "Firefox, Linux". */
export function deviceName(userAgent: string): string {
  const find = (names: readonly string[]) => names.find((name) => userAgent.includes(name));
  const shown: Record<string, string> = { Edg: 'Edge', OPR: 'Opera', CrOS: 'ChromeOS' };
  return [find(BROWSERS), find(SYSTEMS)]
    .filter((name) => name !== undefined)
    .map((name) => shown[name] ?? name)
    .join(', ');
}
