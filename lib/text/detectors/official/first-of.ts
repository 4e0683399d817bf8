/** The first text that is read from these; null when there is none. */
export function firstOf<T>(items: readonly T[], read: (item: T) => string | null): string | null {
  for (const item of items) {
    const value = read(item);
    if (value) return value;
  }
  return null;
}
