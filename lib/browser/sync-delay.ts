/** Minutes from a change to the next round: the least that a browser's alarms can do. */
export const SOON = 0.5;
const IDLE = 15;
const MOST = 120;

/**
 * Minutes to the next round after so many failures in a row: a quarter of an hour when all is well,
 * else doubling from one minute to two hours, each ± 25 % so that devices do not come together.
 * @param chance from 0 up to 1
 */
export function nextDelay(failures: number, chance: number): number {
  const base = failures === 0 ? IDLE : Math.min(MOST, 2 ** (failures - 1));
  return Math.max(SOON, base * (0.75 + chance / 2));
}
