/** True for what the reader did; false for an event that a script of the page made up. */
export function isByReader(event: Event): boolean {
  return event.isTrusted;
}
