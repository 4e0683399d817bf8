import { describe, expect, it } from 'vitest';
import { Simulation } from './simulator';

/**
 * WHENCE_SYNC_SCHEDULES=50000 runs more (npm run soak:sync); WHENCE_SYNC_SEED begins elsewhere.
 * A failure names its seed: WHENCE_SYNC_SEED=<seed> WHENCE_SYNC_SCHEDULES=1 runs it again.
 */
const SCHEDULES = Number(process.env.WHENCE_SYNC_SCHEDULES ?? 2_000);
const FIRST = Number(process.env.WHENCE_SYNC_SEED ?? 1);

describe('devices that sync over a remote that fails', () => {
  it(
    `come together in ${SCHEDULES} schedules, with nothing lost and nothing back from the dead`,
    async () => {
      let [syncs, crashes] = [0, 0];
      for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
        const { seed: of, syncs: run, crashes: died, ...wrong } = await new Simulation(seed).run();
        syncs += run;
        crashes += died;
        expect({ seed: of, ...wrong }).toEqual({
          ...{ seed: of, diverged: [], lost: [], resurrected: [], trouble: [] },
        });
      }
      // A simulation in which nothing happened would prove nothing.
      expect(syncs).toBeGreaterThan(SCHEDULES * 5);
      expect(crashes).toBeGreaterThan(SCHEDULES);
    },
    SCHEDULES * 600,
  );

  it('come together in the schedule that once lost what it should not', async () => {
    const { syncs: _, crashes: __, ...wrong } = await new Simulation(13442).run();
    expect(wrong).toEqual({ seed: 13442, diverged: [], lost: [], resurrected: [], trouble: [] });
  });
});
