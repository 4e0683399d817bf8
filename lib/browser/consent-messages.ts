import type { RuleBundle } from '@duckduckgo/autoconsent';
import type { BannerReceipt } from './page-state';

/** What a frame's script says about the banner that fills the frame. */
interface FrameVerdict {
  kind: 'refused' | 'banner' | 'wall';
  rule: string;
}

/** What the banner script of a page or frame may ask of the background, for its own frame only. */
export interface FromConsent {
  /** The gate saw what may be a banner: run the rest of our script in this frame; false where not. */
  'consent/look': { ask: Record<string, never>; answer: boolean };
  /** Run the rules' script in this frame. */
  'consent/load': { ask: Record<string, never>; answer: boolean };
  /** The rules that may apply to this frame's URL. */
  'consent/rules': { ask: Record<string, never>; answer: RuleBundle };
  /** Run one of the rules' own snippets in the page's world; nothing else can be run. */
  'consent/eval': { ask: { snippetId: string }; answer: boolean };
  /** Something was done about this page's banner. */
  'consent/receipt': { ask: { outcome: BannerReceipt['outcome']; rule: string }; answer: null };
  /** This frame is a banner: tell the page. */
  'consent/frame': { ask: FrameVerdict; answer: null };
  /** The reader took it back: leave the banners of this tab's site alone from now on. */
  'consent/leave-site': { ask: Record<string, never>; answer: null };
  /** The reader had the wall of this tab's site hidden: hide it there from now on. */
  'consent/hide-walls-here': { ask: Record<string, never>; answer: null };
}

/** What the background may ask of a page's banner script. */
export interface ToConsent {
  'consent/banner': { ask: Record<string, never>; answer: BannerReceipt | null };
  'consent/frame-says': { ask: { url: string; verdict: FrameVerdict }; answer: null };
  'tab/undo-banner': { ask: Record<string, never>; answer: null };
  'tab/hide-wall': { ask: Record<string, never>; answer: null };
}

/** What popup and panel may ask of the background. */
export interface ConsentForExtension {
  /** What was done about the banner of this tab's page; null when nothing was, or nothing is known. */
  'consent/get': { ask: { tabId: number }; answer: BannerReceipt | null };
  /** Show the banner again and leave this site's banners alone from now on. */
  'consent/undo': { ask: { tabId: number }; answer: null };
  /** Hide the "accept or subscribe" wall of this tab's page, and this site's from now on. */
  'consent/hide-wall': { ask: { tabId: number }; answer: null };
}
