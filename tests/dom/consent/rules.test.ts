// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { autoconsentRules, rulesConfig } from '../../../lib/dom/consent/rules';

const bar = {
  name: 'test-bar',
  detectCmp: [{ exists: '#bar' }],
  detectPopup: [{ exists: '#bar' }],
  optOut: [{ click: '#no' }],
  optIn: [{ click: '#yes' }],
};

describe('the rules for known products', () => {
  it('only ever refuse, without heuristics', () => {
    expect(rulesConfig).toMatchObject({ autoAction: 'optOut', heuristicMode: 'off' });
  });

  it('refuse a banner that they know', async () => {
    document.body.innerHTML =
      '<div id="bar"><button id="no">No</button><button id="yes">Yes</button></div>';
    const clicks: string[] = [];
    document.onclick = ({ target }) => clicks.push((target as Element).id);
    const source = { rules: async () => ({ autoconsent: [bar] }), evaluate: async () => false };
    const engine = autoconsentRules(source as never);
    expect(await engine.run()).toEqual({ rule: 'test-bar', refused: true });
    expect(clicks).toEqual(['no']);
    expect(await engine.run()).toBeNull();
  });

  it('say soon that they do not know a page', async () => {
    document.body.innerHTML = '<p>nothing</p>';
    const evaluate = vi.fn(async () => false);
    const engine = autoconsentRules({ rules: async () => ({ autoconsent: [] }), evaluate });
    const from = Date.now();
    expect(await engine.run()).toBeNull();
    expect(Date.now() - from).toBeLessThan(2500);
  });
});
