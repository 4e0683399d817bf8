import type { Story } from '../../types';
import type { TextDocument } from '../detector';
import { claimSigns } from './claims';
import type { Compiled } from './compiled';
import { findCues } from './cues';
import { nameMemory } from './names';
import type { Reading } from './reading';
import { sentenceViews } from './sentence-view';
import { Tracker } from './tracker';

/** Reads all sentences by rule, in order, with the memory of who spoke. */
export function readSentences(
  document: TextDocument,
  story: Readonly<Story>,
  language: Compiled,
): Reading[] {
  const views = sentenceViews(document, language);
  const names = nameMemory(story, views, language);
  const cues = views.map((view) => findCues({ view, language, names }));
  const allSigns = views.map((view) => claimSigns(view, language, story.figures));
  const tracker = new Tracker(document, views, cues, names, allSigns);
  return views.map((view, index): Reading => {
    const signs = allSigns[index] ?? claimSigns(view, language, story.figures);
    const missing = view.phrases.some(
      (hits, at) => !view.quoted[at] && hits.some(({ key }) => key === 'missing'),
    );
    const heard = tracker.read(index);
    const reading: Reading = {
      view,
      cues: cues[index] ?? [],
      ...heard,
      signs,
      missing,
      strength: 0,
      reasons: [],
      status: heard.speaker?.status ?? 'none',
    };
    if (missing && !reading.quote && reading.cue?.kind !== 'phrase') {
      reading.status = 'none';
      reading.rule = null;
    }
    return reading;
  });
}
