import { type Control, readContents } from './contents';
import type { Judgement } from './judge';
import { isDrawn, isOnScreen } from './visible';

/** How long a banner may take to go after it was refused. */
const GONE_WITHIN = 1500;
const ASK_EVERY = 60;
/** How long a second layer may take to open. */
const SECOND_LAYER_WITHIN = 1200;

/**
 * Refuses by the banner's own means. True when the banner is gone afterwards. Only three things are
 * ever clicked: a control whose label refuses; one that opens the choices in place; and one that
 * stores the choices when every optional switch was read as off.
 */
export async function refuse(box: Element, judgement: Judgement): Promise<boolean> {
  if (judgement.refusal) {
    press(judgement.refusal);
    return (await until(() => !stands(box), GONE_WITHIN)) || saveRefusal(box);
  }
  return judgement.settings ? refuseInSecondLayer(box, judgement.settings) : false;
}

/** True while the banner is still drawn; a frame's body while anything in it is. */
export function stands(box: Element): boolean {
  if (box.tagName === 'BODY') return [...box.children].some(isOnScreen);
  return box.isConnected && isOnScreen(box);
}

/** Some banners only switch everything off when refused, and want it stored by another control. */
async function saveRefusal(box: Element): Promise<boolean> {
  const { controls, toggles } = readContents(box);
  const save = controls.find(({ kind, leads }) => kind === 'save' && !leads);
  if (!save || !switchOff(toggles)) return false;
  press(save);
  return until(() => !stands(box), GONE_WITHIN);
}

async function refuseInSecondLayer(box: Element, settings: Control): Promise<boolean> {
  const document = box.ownerDocument;
  const before = new Set(document.querySelectorAll('*'));
  press(settings);
  let refusal: Control | null = null;
  let save: Control | null = null;
  await until(() => {
    const layers = [box, ...secondLayers(document, before)];
    for (const layer of layers) {
      const contents = readContents(layer);
      const free = contents.controls.filter((control) => !control.leads);
      refusal ??= free.find(({ kind }) => kind === 'refuse') ?? null;
      save = switchOff(contents.toggles)
        ? (free.find(({ kind }) => kind === 'save') ?? null)
        : null;
      if (refusal || save) return true;
    }
    return false;
  }, SECOND_LAYER_WITHIN);
  const last: Control | null = refusal ?? save;
  if (!last) return false;
  press(last);
  const { element } = last as Control;
  return until(() => !stands(box) && !(element.isConnected && isDrawn(element)), GONE_WITHIN);
}

/** Dialogs that opened since, and the box's own siblings: where a second layer stands. */
function secondLayers(document: Document, before: ReadonlySet<Element>): Element[] {
  const dialogs = document.querySelectorAll('dialog[open], [role="dialog"], [aria-modal="true"]');
  const added = [...(document.body?.children ?? [])].filter((element) => !before.has(element));
  return [...new Set([...dialogs, ...added])].filter(isOnScreen);
}

/**
 * Switches off what can be moved; true when all of it then reads as off. A switch that does not go
 * off, or none at all: nothing may be saved.
 */
function switchOff(toggles: readonly HTMLElement[]): boolean {
  const optional = toggles.filter(isOptional);
  if (optional.length === 0) return false;
  for (const toggle of optional) if (isOn(toggle)) toggle.click();
  return !optional.some(isOn);
}

function isOptional(toggle: HTMLElement): boolean {
  if ((toggle as HTMLInputElement).disabled || toggle.getAttribute('aria-disabled') === 'true')
    return false;
  return (toggle as HTMLInputElement).type !== 'radio';
}

function isOn(toggle: HTMLElement): boolean {
  if (toggle.tagName === 'INPUT') return (toggle as HTMLInputElement).checked;
  return toggle.getAttribute('aria-checked') === 'true';
}

/** The only place that clicks a banner's control. */
function press(control: Control): void {
  const { element, kind, leads } = control;
  if (leads || !(kind === 'refuse' || kind === 'settings' || kind === 'save')) return;
  // A link to "#" would move the page; its own listeners still hear the click.
  const keep = (event: Event) => event.preventDefault();
  const moves = element.getAttribute('href')?.startsWith('#') === true;
  if (moves) element.addEventListener('click', keep, { once: true });
  element.click();
  if (moves) element.removeEventListener('click', keep);
}

/** Asks again until it holds or the time is over. */
export async function until(holds: () => boolean, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (!holds()) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  return true;
}
