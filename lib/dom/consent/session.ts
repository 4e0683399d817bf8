import { findCandidates } from './find';
import { InlineStyles } from './inline-style';
import { type Judgement, judge } from './judge';
import { knownBanner } from './known';
import type { Outcome, RulesEngine, RulesResult } from './outcome';
import { refuse, stands, until } from './refuse';
import { isLocked, repair } from './repair';
import { Veil } from './veil';
import type { VeilSheet } from './veil-sheet';
import { isOnScreen } from './visible';
import { watch } from './watch';

/** What a session needs from outside the page. */
export interface SessionHooks {
  /** Rules for known products, or null when they cannot be had. */
  loadRules: () => Promise<RulesEngine | null>;
  /** Something was done; told at most once a banner. */
  report: (outcome: Outcome) => void;
}

/** A box is read this many times before a known one that says nothing is shown again. */
const MOST_READINGS = 6;
/** How long a rule may take where the banner offers a refusal, in milliseconds. */
const RULES_WITHIN = 3500;
/** How long a page may take to remove the frame of a refused banner, in milliseconds. */
const FRAME_WITHIN = 3000;
/** How long a page may lock its scrolling again after its banner went, in milliseconds. */
const RELOCK_WITHIN = 6000;

/** One page's banners, from its start to the reader's undo. */
export class ConsentSession {
  readonly #document: Document;
  readonly #hooks: SessionHooks;
  readonly #veil: Veil;
  readonly #read = new WeakMap<Element, { length: number; times: number }>();
  readonly #removed: Element[] = [];
  readonly #repaired = new InlineStyles();
  /** Products and boxes that were refused once: never clicked a second time. */
  readonly #tried = new Set<string>();
  readonly #walls: { box: Element; rule: string }[] = [];
  #hidesWalls = false;
  #rules: Promise<RulesEngine | null> | null = null;
  #busy = false;
  #actedAt = 0;
  #stop: () => void = () => undefined;

  /** `sheet`: the veil that the gate has lowered already, if it has. */
  constructor(document: Document, hooks: SessionHooks, sheet?: VeilSheet) {
    this.#document = document;
    this.#hooks = hooks;
    this.#veil = new Veil(document, sheet);
  }

  /** Veils known banners and begins to look. */
  start(): void {
    this.#veil.lower();
    this.#stop = watch(this.#document, () => this.#look());
    if (this.#document.readyState !== 'loading') this.#look();
  }

  /** Shows everything again and looks no more. */
  undo(): void {
    this.#stop();
    this.#veil.undo();
    this.#repaired.restoreAll();
  }

  /** The reader wants no "accept or subscribe" wall here: hides the one that stands and those to come. */
  hideWalls(): void {
    this.#hidesWalls = true;
    for (const wall of this.#walls.splice(0)) this.#meetWall(wall.box, wall.rule);
  }

  /** A frame's script read the banner that fills its frame. */
  async onFrame(frame: Element, outcome: Outcome): Promise<void> {
    const box = findCandidates(this.#document).find((item) => item.contains(frame)) ?? frame;
    const named = { ...outcome, rule: outcome.rule === 'generic' ? nameOf(box) : outcome.rule };
    if (named.outcome === 'wall') {
      this.#meetWall(box, named.rule);
      return;
    }
    if (named.outcome === 'refused') await until(() => !stands(box), FRAME_WITHIN);
    if (stands(box)) this.#hide(box);
    this.#finish(box, named);
  }

  #look(): void {
    if (this.#busy) return;
    if (this.#actedAt > 0 && Date.now() - this.#actedAt < RELOCK_WITHIN && isLocked(this.#document))
      this.#repair();
    for (const box of findCandidates(this.#document)) {
      if (this.#veil.has(box) || !isOnScreen(box) || !this.#isNews(box)) continue;
      if (this.#isReadersOwn(box)) continue;
      const judgement = judge(box);
      if (judgement.kind === 'other') this.#leave(box);
      else if (judgement.kind === 'wall') this.#meetWall(box, nameOf(box));
      else {
        void this.#handle(box as HTMLElement, judgement);
        return;
      }
    }
  }

  /** To accept or to pay is the reader's choice; so is to see neither. */
  #meetWall(box: Element, rule: string): void {
    if (this.#hidesWalls) {
      this.#hide(box);
      this.#finish(box, { outcome: 'hidden', rule });
      return;
    }
    this.#walls.push({ box, rule });
    this.#veil.spare(box);
    this.#hooks.report({ outcome: 'wall', rule });
  }

  /** Choices that the reader has just opened after a refusal are the reader's: they stay. */
  #isReadersOwn(box: Element): boolean {
    const active = this.#document.defaultView?.navigator.userActivation?.isActive === true;
    if (!active || !this.#tried.has(nameOf(box))) return false;
    this.#veil.spare(box);
    return true;
  }

  /** A box whose text has not changed since it was read need not be read again. */
  #isNews(box: Element): boolean {
    const length = (box.textContent?.length ?? 0) + box.childElementCount;
    const before = this.#read.get(box);
    const known = box.matches('*') && knownBanner(box) !== null;
    if (before?.length === length && !(known && before.times < MOST_READINGS)) return false;
    this.#read.set(box, { length, times: (before?.times ?? 0) + 1 });
    return true;
  }

  /** Not a banner: a known one that still says nothing may be loading. */
  #leave(box: Element): void {
    const times = this.#read.get(box)?.times ?? 0;
    if (times >= MOST_READINGS || (box.textContent ?? '').trim().length > 0) this.#veil.spare(box);
  }

  async #handle(box: HTMLElement, judgement: Judgement): Promise<void> {
    this.#busy = true;
    try {
      this.#veil.cover(box);
      const outcome = await this.#remove(box, judgement);
      if (outcome) this.#finish(box, outcome);
      else this.#veil.spare(box);
    } finally {
      this.#busy = false;
    }
  }

  /** Rules of the product first, then the banner's own refusal, and where there is none, away with it. */
  async #remove(box: HTMLElement, judgement: Judgement): Promise<Outcome | null> {
    const name = nameOf(box);
    const first = !this.#tried.has(name);
    this.#tried.add(name);
    if (first) {
      const byRule = knownBanner(box)?.labelsOnly ? null : await this.#byRules(judgement);
      if (byRule && !stands(box))
        return { outcome: byRule.refused ? 'refused' : 'hidden', rule: byRule.rule };
      // Gone by itself: a page that draws its banner before it reads the choice of an earlier visit.
      if (!byRule && !stands(box)) return null;
      const now = judge(box);
      if (now.kind === 'banner' && (await refuse(box, now)))
        return { outcome: 'refused', rule: name };
    }
    this.#hide(box);
    return { outcome: 'hidden', rule: name };
  }

  /** A rule that hangs is not waited for where a refusal is one click away. */
  async #byRules({ refusal }: Judgement): Promise<RulesResult | null> {
    this.#rules ??= this.#hooks.loadRules().catch(() => null);
    const rules = await this.#rules;
    if (!rules) return null;
    const patience = new Promise<null>((resolve) => setTimeout(() => resolve(null), RULES_WITHIN));
    return refusal ? Promise.race([rules.run(), patience]) : rules.run();
  }

  #hide(box: Element): void {
    const dialog = box.matches('dialog[open]')
      ? (box as HTMLDialogElement)
      : box.querySelector('dialog');
    dialog?.close?.();
    this.#veil.hide(box as HTMLElement);
  }

  #finish(box: Element, outcome: Outcome): void {
    this.#removed.push(box);
    // Refused and gone: shown again when the reader opens the choices from the page's footer.
    if (outcome.outcome === 'refused') this.#veil.spare(box);
    this.#actedAt = Date.now();
    this.#repair();
    this.#hooks.report(outcome);
  }

  #repair(): void {
    repair(this.#document, this.#removed, this.#repaired);
  }
}

function nameOf(box: Element): string {
  return knownBanner(box)?.name ?? 'generic';
}
