// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readFrame } from '../../../lib/dom/consent/frame';
import type { FrameVerdict } from '../../../lib/dom/consent/outcome';

let told: FrameVerdict[];
let clicked: string[];
const read = () =>
  readFrame(document, { loadRules: async () => null, tell: (verdict) => told.push(verdict) });

beforeEach(() => {
  told = [];
  clicked = [];
  // A frame of another page: its window's parent is not itself.
  vi.stubGlobal('parent', {});
  document.onclick = ({ target }) => {
    clicked.push((target as Element).textContent ?? '');
    document.body.innerHTML = '';
  };
});

describe('a frame', () => {
  it('that is a banner refuses itself', async () => {
    document.body.innerHTML =
      '<p>We use cookies on this site.</p><button>Reject all</button><button>Accept all</button>';
    read();
    await vi.waitFor(() => expect(told).toHaveLength(1), 3000);
    expect(told).toEqual([{ kind: 'refused', rule: 'generic' }]);
    await vi.waitFor(() => expect(clicked).toEqual(['Reject all']));
  });

  it('that can only be accepted says so', async () => {
    document.body.innerHTML = '<p>We use cookies on this site.</p><button>Accept all</button>';
    read();
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'banner', rule: 'generic' }]), 3000);
    expect(clicked).toEqual([]);
  });

  it('that is a wall says so', async () => {
    document.body.innerHTML =
      '<p>We use cookies on this site, or subscribe for £1.</p><button>Accept</button><button>Subscribe</button>';
    read();
    await vi.waitFor(() => expect(told).toEqual([{ kind: 'wall', rule: 'generic' }]));
  });

  it('of something else says nothing', async () => {
    document.body.innerHTML = '<p>An advertisement for shoes.</p><button>Buy</button>';
    const stop = read();
    await new Promise((done) => setTimeout(done, 300));
    expect(told).toEqual([]);
    stop();
  });
});
