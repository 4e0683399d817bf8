import type { Note } from '../../lib/notes/note';
import { canonical, type Json } from '../../lib/sync/core';
import { dirtyKey } from '../../lib/sync/ledger';
import { SyncProblem } from '../../lib/sync/remote';
import * as real from '../../lib/sync/sync';
import { copyDisk, type Disk, emptyDisk, MemoryLedger, MemoryRemote, plainVault } from './memory';
import { Chance } from './random';

/**
 * Devices that write, sync, crash, go back in time and are copied, over a remote that loses replies,
 * cuts uploads and shows old listings. One thread, one seed: every await of a sync is a point at which
 * another device goes on or this one dies.
 */
export interface Outcome {
  seed: number;
  diverged: string[];
  lost: string[];
  resurrected: string[];
  trouble: string[];
  syncs: number;
  crashes: number;
}

/** What is put in the place of the real protocol, to see that the checks notice. */
export interface Subject {
  syncOnce: typeof real.syncOnce;
  join: typeof real.join;
  vault?: real.Vault;
}

export class Crash extends Error {}

const YEAR = 365 * 86_400_000;
const START = Date.UTC(2026, 0, 1);

export interface Device {
  disk: Disk;
  skew: number;
  started: boolean;
  running: Promise<void> | null;
  backup: { disk: Disk; written: number } | null;
  /** Texts written here, and texts that those writes replaced, in order. */
  written: { text: string; replaced: string[] }[];
  listing: { name: string; size: number | null }[];
}

export class Simulation {
  protected readonly chance: Chance;
  protected readonly remote = new MemoryRemote();
  protected readonly devices: Device[] = [];
  protected waiting: (() => void)[] = [];
  protected now = START;
  protected calm = false;
  protected texts = 0;
  protected ids: string[];
  /** What the checks go by: every text, what was knowingly replaced, what was written along. */
  protected all = new Map<string, string>();
  protected replaced = new Map<string, number>();
  protected alongside = new Set<string>();
  protected excused = new Set<string>();
  protected readonly outcome: Outcome;

  constructor(
    seed: number,
    protected readonly subject: Subject = real,
  ) {
    this.chance = new Chance(seed);
    this.outcome = {
      ...{ seed, diverged: [], lost: [], resurrected: [], trouble: [], syncs: 0, crashes: 0 },
    };
    this.ids = Array.from({ length: 4 }, () => {
      const hex = this.chance.hex(32);
      return [8, 12, 16, 20, 32].map((end, at) => hex.slice([0, 8, 12, 16, 20][at], end)).join('-');
    });
  }

  async run(steps = 50): Promise<Outcome> {
    const devices = 2 + this.chance.below(4);
    for (let at = 0; at < devices; at += 1) await this.add(emptyDisk());
    for (let step = 0; step < steps; step += 1) {
      this.now += this.chance.below(3_600_000);
      await this.step();
    }
    await this.settle();
    this.check();
    return this.outcome;
  }

  protected async add(disk: Disk): Promise<Device> {
    const device: Device = {
      disk,
      skew: Math.round((this.chance.next() * 2 - 1) * YEAR),
      started: true,
      running: null,
      backup: null,
      written: [],
      listing: [],
    };
    this.devices.push(device);
    await this.subject.join(new MemoryLedger(disk), this.author(device));
    return device;
  }

  protected async step(): Promise<void> {
    const device = this.chance.pick(this.devices);
    const kind = this.chance.below(100);
    if (kind < 45) await this.edit(device);
    else if (kind < 80) this.start(device);
    else if (kind < 82) device.skew = Math.round((this.chance.next() * 2 - 1) * YEAR);
    else if (kind < 84 && !device.running)
      device.backup = { disk: this.copy(device), written: device.written.length };
    else if (kind < 86) this.restore(device);
    else if (kind < 87 && this.devices.length < 6 && !device.running)
      await this.add(this.copy(device));
    else if (kind === 87 && this.chance.oneIn(4)) this.wipe();
    for (let turns = this.chance.below(40); turns > 0; turns -= 1) await this.turn();
  }

  /** Somebody empties the remote. */
  protected wipe(): void {
    this.remote.files.clear();
  }

  /** What was not captured yet is captured by both, each as its own. */
  protected copy({ disk }: Device): Disk {
    for (const [id, note] of disk.notes)
      if (disk.entries.has(dirtyKey(id)))
        for (const text of textsOf(note)) this.alongside.add(text);
    return copyDisk(disk);
  }

  /** Lets one that waits go on, until it waits again. */
  protected async turn(): Promise<void> {
    if (this.waiting.length === 0) return;
    const [go] = this.waiting.splice(this.chance.below(this.waiting.length), 1);
    go?.();
    await new Promise((done) => setImmediate(done));
  }

  protected start(device: Device): void {
    if (device.running) return;
    this.outcome.syncs += 1;
    device.running = this.sync(device).finally(() => {
      device.running = null;
    });
  }

  protected async sync(device: Device): Promise<void> {
    try {
      await this.round(device);
    } catch (error) {
      if (error instanceof Crash) {
        this.outcome.crashes += 1;
        device.started ||= this.chance.oneIn(2);
      } else if (!(error instanceof SyncProblem)) this.outcome.trouble.push(String(error));
      else if (this.calm) this.outcome.trouble.push(String(error));
    }
  }

  protected async round(device: Device): Promise<void> {
    await this.subject.syncOnce({
      ...{ started: device.started, removals: 'allow', vault: this.subject.vault ?? plainVault },
      most: { segments: 3, bytes: 100_000, shard: 500 },
      begun: async () => {
        device.started = false;
      },
      ledger: new MemoryLedger(device.disk, () => this.point(device)),
      remote: this.wire(device),
      author: this.author(device),
    });
  }

  /** Where another device may go on, or this one may die. */
  protected async point(_device: Device): Promise<void> {
    if (this.calm) return;
    await new Promise<void>((go) => this.waiting.push(go));
    if (this.chance.oneIn(60)) throw new Crash();
  }

  protected wire(device: Device) {
    const point = () => this.point(device);
    const files = this.remote.files;
    const trouble = (times: number) => !this.calm && this.chance.oneIn(times);
    return {
      capabilities: this.remote.capabilities,
      list: async () => {
        await point();
        if (trouble(8)) return device.listing;
        device.listing = await this.remote.list();
        return trouble(10) ? device.listing.filter(() => !this.chance.oneIn(4)) : device.listing;
      },
      get: async (name: string) => {
        await point();
        if (trouble(30)) throw new SyncProblem('offline');
        const bytes = files.get(name) ?? null;
        return bytes && trouble(30) ? bytes.slice(0, this.chance.below(bytes.length)) : bytes;
      },
      put: async (name: string, bytes: Uint8Array) => {
        await point();
        if (trouble(20)) throw new SyncProblem('busy');
        if (trouble(12)) {
          files.set(name, bytes.slice(0, this.chance.below(bytes.length)));
          if (this.chance.oneIn(2)) throw new SyncProblem('offline');
          return;
        }
        files.set(name, bytes);
        await point();
        if (trouble(12)) throw new SyncProblem('offline');
      },
      delete: async (name: string) => {
        await point();
        files.delete(name);
      },
    };
  }

  protected author(device: Device) {
    return {
      name: `device ${this.devices.indexOf(device)}`,
      newId: () => this.chance.hex(16),
      now: () => new Date(this.now + device.skew).toISOString(),
    };
  }

  /** One act of the reader, written as the store writes it: the note and its mark together. */
  protected async edit(device: Device): Promise<void> {
    const { entries, notes } = device.disk;
    const id = this.chance.pick(this.ids);
    const before = notes.get(id) ?? null;
    const shown = textsOf(before);
    const modified = new Date(this.now + device.skew).toISOString();
    const after = before ? this.changed({ ...before, modified }) : this.created(id, modified);
    const left = textsOf(after);
    const fresh = left.filter((text) => !this.all.has(text));
    const gone = shown.filter((text) => !left.includes(text));
    for (const text of fresh) this.all.set(text, id);
    for (const text of gone) this.replaced.set(text, (this.replaced.get(text) ?? 0) + 1);
    for (const text of left) if (!fresh.includes(text)) this.alongside.add(text);
    device.written.push(
      ...[...fresh, ...(fresh.length ? [] : [''])].map((text) => ({ text, replaced: gone })),
    );
    if (after) notes.set(id, after);
    else notes.delete(id);
    entries.set(dirtyKey(id), true);
  }

  protected created(id: string, modified: string): Note {
    this.texts += 1;
    return {
      id,
      ...{ created: modified, modified, deleted: null, sourceKey: null, status: 'none' },
      subject: { kind: 'article' },
      target: { source: `https://news.example/${id.slice(0, 4)}`, quote: null, position: null },
      article: { title: 'Story', siteName: null, published: null },
      text: `text ${this.texts}`,
      tags: [],
    };
  }

  protected changed(note: Note): Note | null {
    const kind = this.chance.below(10);
    if (kind < 5) {
      this.texts += 1;
      return { ...note, text: `text ${this.texts}` };
    }
    if (kind === 5) {
      const tags = new Set([...note.tags, `tag${this.chance.below(5)}`]);
      return { ...note, tags: [...tags].slice(-3) };
    }
    if (kind === 6) return { ...note, status: this.chance.pick(['none', 'to-check', 'checked']) };
    if (kind === 7) {
      const { versions = [], ...rest } = note;
      return versions.length > 1 ? { ...rest, versions: versions.slice(1) } : rest;
    }
    if (kind === 8) return { ...note, deleted: note.deleted ? null : note.modified };
    return null;
  }

  /** An old backup is put back: what was written here since then may be gone, and only that. */
  protected restore(device: Device): void {
    if (device.running || !device.backup) return;
    const { disk, written } = device.backup;
    for (const { text, replaced } of device.written.splice(written)) {
      this.excused.add(text);
      for (const one of replaced) this.excused.add(one);
    }
    device.disk = copyDisk(disk);
    device.started = true;
  }

  protected async settle(): Promise<void> {
    while (this.waiting.length > 0) await this.turn();
    this.calm = true;
    for (const device of this.devices) await device.running;
    let quiet = 0;
    for (let round = 0; round < 12 && quiet < 2; round += 1) {
      const before = this.fingerprint();
      for (const device of this.devices) await this.sync(device);
      this.exchange();
      quiet = before === this.fingerprint() ? quiet + 1 : 0;
    }
    if (quiet < 2) this.outcome.trouble.push('they never come to rest');
  }

  /** What brings the devices together beside their own rounds. */
  protected exchange(): void {}

  protected fingerprint(): string {
    return [...this.remote.files.keys()].sort().join();
  }

  protected check(): void {
    const states = this.devices.map(({ disk }) => disk.notes);
    const [first] = states;
    for (const id of this.ids) {
      const sides = states.map((notes) => canonical(contentOf(notes.get(id))));
      if (new Set(sides).size > 1) this.outcome.diverged.push(`${id}: ${sides.join(' | ')}`);
    }
    const shown = new Set(this.ids.flatMap((id) => textsOf(first?.get(id) ?? null)));
    for (const text of this.all.keys()) {
      if (this.excused.has(text)) continue;
      const replaced = this.replaced.has(text);
      if (!replaced && !shown.has(text)) this.outcome.lost.push(text);
      if (replaced && shown.has(text) && !this.alongside.has(text))
        this.outcome.resurrected.push(text);
    }
  }
}

function textsOf(note: Note | null): string[] {
  return note ? [note.text, ...(note.versions ?? []).map(({ text }) => text)] : [];
}

function contentOf(note: Note | undefined): Json {
  if (!note) return null;
  // The time of the last change only orders lists; a change that changed nothing is not told.
  const { modified: _, ...content } = { ...note, tags: [...note.tags].sort() };
  return JSON.parse(JSON.stringify(content)) as Json;
}
