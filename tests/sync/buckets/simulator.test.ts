import { describe, expect, it } from 'vitest';
import { BucketSimulation } from './simulator';

/** As of ../simulator.test.ts, over a shared store whose keys overwrite each other. */
const SCHEDULES = Number(process.env.WHENCE_SYNC_SCHEDULES ?? 500);
const FIRST = Number(process.env.WHENCE_SYNC_SEED ?? 1);

describe('devices that share the store of a browser account', () => {
  it(
    `come together in ${SCHEDULES} schedules, with nothing lost and nothing back from the dead`,
    async () => {
      let [syncs, crashes] = [0, 0];
      for (let seed = FIRST; seed < FIRST + SCHEDULES; seed += 1) {
        const {
          seed: of,
          syncs: run,
          crashes: died,
          ...wrong
        } = await new BucketSimulation(seed).run();
        syncs += run;
        crashes += died;
        expect({ seed: of, ...wrong }).toEqual({
          ...{ seed: of, diverged: [], lost: [], resurrected: [], trouble: [] },
        });
      }
      expect(syncs).toBeGreaterThan(SCHEDULES * 5);
      expect(crashes).toBeGreaterThan(SCHEDULES / 2);
    },
    SCHEDULES * 600,
  );

  it('come together in the schedule that once lost what it should not', async () => {
    const { syncs: _, crashes: __, ...wrong } = await new BucketSimulation(15619).run();
    expect(wrong).toEqual({ seed: 15619, diverged: [], lost: [], resurrected: [], trouble: [] });
  });
});
