import { describe, expect, it } from 'vitest';
import { probabilityOf, thresholdOf } from '../../../lib/text/model/claim-weights';
import trained from '../../../lib/text/model/claims.json';

const model = { thresholds: { fr: 0.3, en: 0.5 }, bias: 0, weights: { up: 2, down: -2 } };

describe('the weights of claims', () => {
  it('give one half where nothing speaks', () => {
    expect(probabilityOf(model, [])).toBe(0.5);
    expect(probabilityOf(model, ['unknown', '__proto__', 'constructor'])).toBe(0.5);
  });

  it('count each feature once', () => {
    expect(probabilityOf(model, ['up', 'up'])).toBeCloseTo(0.881, 3);
    expect(probabilityOf(model, ['up', 'down'])).toBe(0.5);
  });

  it('have a threshold a language, and their mean for others', () => {
    expect(thresholdOf(model, 'fr')).toBe(0.3);
    expect(thresholdOf(model, 'pt')).toBe(0.4);
    expect(thresholdOf({ ...model, thresholds: {} }, 'fr')).toBe(0.5);
  });

  it('that are stored are small and finite, and know hedges for what they are', () => {
    expect(JSON.stringify(trained).length).toBeLessThan(300_000);
    expect(Object.values(trained.weights).every((weight) => Math.abs(weight) < 10)).toBe(true);
    expect(trained.weights['sign-hedge']).toBeGreaterThan(0);
    expect(trained.weights['sign-record']).toBeLessThan(0);
  });
});
