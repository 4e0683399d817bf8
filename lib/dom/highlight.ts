import type { Span } from '../text/types';
import { adoptSheet } from './adopt-sheet';
import { homesOf } from './mark-homes';
import { flashRule, type MarkLook, type MarkNames, markNames, markRules } from './mark-styles';
import type { Mark } from './marks';
import type { Ground } from './page-theme';
import type { TextMap } from './text-map';

/** More ranges than this cost every frame of the page; then only those near the screen are painted. */
const MOST_AT_ONCE = 1_000;
const FLASH = 1_800;
const PRIORITY = { statement: 0, figure: 1, official: 2 } as const;

/** False in a browser without the CSS Custom Highlight API. */
export function canHighlight(): boolean {
  return typeof Highlight === 'function' && typeof CSS === 'object' && 'highlights' in CSS;
}

/**
 * Paints marks with the CSS Custom Highlight API: the page's DOM stays as it is. Static ranges, for
 * live ones tax every later change of the page; a page that re-renders is
 * painted again from a new map.
 */
export class Painter {
  readonly #document: Document;
  readonly #names: MarkNames = markNames();
  readonly #highlights = new Map<string, Highlight>();
  #sheet: ReturnType<typeof adoptSheet> | null = null;
  #look = '';
  #flashLook = '';
  #flashSheet: ReturnType<typeof adoptSheet> | null = null;
  #near: IntersectionObserver | null = null;
  #flash: ReturnType<typeof setTimeout> | undefined;

  constructor(document: Document) {
    this.#document = document;
  }

  /** Shows these marks and no others; nothing in a browser that cannot highlight. */
  paint(marks: readonly Mark[], map: TextMap, wanted: MarkLook, ground: Ground): void {
    if (!canHighlight()) return;
    this.#forget();
    this.#dress(markRules(this.#names, wanted, ground, marks, homesOf(marks, map)));
    this.#flashLook = flashRule(this.#names, wanted, ground);
    if (marks.length > MOST_AT_ONCE) this.#paintNear(marks, map);
    else for (const mark of marks) this.#add(mark, map);
    this.keep();
  }

  /** Registers everything again where the page has thrown it out. Cheap when nothing is amiss. */
  keep(): void {
    this.#sheet?.keep();
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
  }

  /** Shows a passage for a moment. */
  flash(span: Span, map: TextMap): void {
    const at = map.boundaryOf(span);
    if (!at || !canHighlight()) return;
    this.#endFlash();
    this.#flashSheet = adoptSheet(this.#document, this.#flashLook);
    CSS.highlights.set(this.#names.flash, new Highlight(new StaticRange(at)));
    this.#flash = setTimeout(() => this.#endFlash(), FLASH);
  }

  #endFlash(): void {
    clearTimeout(this.#flash);
    CSS.highlights.delete(this.#names.flash);
    this.#flashSheet?.remove();
    this.#flashSheet = null;
  }

  /** Takes every mark away, and leaves nothing behind. */
  clear(): void {
    if (!canHighlight()) return;
    this.#forget();
    this.#dress('');
  }

  #forget(): void {
    this.#near?.disconnect();
    this.#near = null;
    this.#endFlash();
    for (const name of this.#names.all) CSS.highlights.delete(name);
    this.#highlights.clear();
  }

  /** Changing the rules costs the page a new style of all that they match: only when they differ. */
  #dress(look: string): void {
    if (look === this.#look) return;
    this.#sheet?.remove();
    this.#sheet = look ? adoptSheet(this.#document, look) : null;
    this.#look = look;
  }

  #add(mark: Mark, map: TextMap): StaticRange | null {
    const at = map.boundaryOf(mark);
    if (!at) return null;
    const range = new StaticRange(at);
    this.#highlightOf(mark).add(range);
    return range;
  }

  #highlightOf(mark: Mark): Highlight {
    const name = this.#names.of(mark);
    let highlight = this.#highlights.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = PRIORITY[mark.kind];
      this.#highlights.set(name, highlight);
    }
    return highlight;
  }

  /** Marks are painted as their element comes near the screen, and forgotten when it leaves. */
  #paintNear(marks: readonly Mark[], map: TextMap): void {
    const groups = new Map<Element, { marks: Mark[]; painted: [Highlight, StaticRange][] }>();
    for (const mark of marks) {
      const home = map.boundaryOf(mark)?.startContainer.parentElement;
      if (!home) continue;
      const group = groups.get(home) ?? { marks: [], painted: [] };
      group.marks.push(mark);
      groups.set(home, group);
    }
    this.#near = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const group = groups.get(target);
          if (!group) continue;
          for (const [highlight, range] of group.painted.splice(0)) highlight.delete(range);
          if (!isIntersecting) continue;
          for (const mark of group.marks) {
            const range = this.#add(mark, map);
            if (range) group.painted.push([this.#highlightOf(mark), range]);
          }
        }
        this.keep();
      },
      { rootMargin: '100% 0px' },
    );
    for (const home of groups.keys()) this.#near.observe(home);
  }
}
