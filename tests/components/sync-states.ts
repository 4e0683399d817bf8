import type { SyncProps } from '../../components/sync-props';
import { SYNC_OFF, type SyncStatus } from '../../lib/browser/sync-status';
import { optionsProps } from './fixtures';

const ON: SyncStatus = {
  ...SYNC_OFF,
  place: { kind: 'webdav', url: 'https://cloud.example/notes/', name: 'Desk' },
  lastSuccess: '2026-03-12T08:30:00.000Z',
  devices: [
    { name: 'Phone', met: '2026-03-12T07:10:00.000Z' },
    { name: 'Firefox, Linux', met: '2026-02-27T19:45:00.000Z' },
  ],
};

/** How sync can stand, as the settings show it. */
export const syncStates = {
  on: { status: ON },
  account: {
    status: {
      ...ON,
      place: { kind: 'browser', url: '', name: 'Desk' },
      isPlain: true,
      meter: { used: 88_100, total: 102_400 },
      waiting: 3,
    },
  },
  guard: { status: { ...ON, problem: { key: 'guard', detail: '240' } } },
  offline: { status: { ...ON, waiting: 12, problem: { key: 'offline', detail: '' } } },
  rekeyed: { status: { ...ON, rekeyed: '2026-03-11T20:00:00.000Z' } },
  change: { status: ON, step: { at: 'change', trouble: 'This is not it.' } },
  created: { status: ON, step: { at: 'created', passphrase: 'bamo-kilu-ravo-deni-puto-salu' } },
} satisfies Record<string, Partial<SyncProps>>;

export function syncProps(more: Partial<SyncProps> = {}): SyncProps {
  return { ...optionsProps().sync, step: { at: 'done' }, ...more };
}
