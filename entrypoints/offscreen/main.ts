import { answerOffscreen } from '../../lib/browser/offscreen';
import { readSnapshot } from '../../lib/dom/read-snapshot';

/** A document without a window, in Chromium: the DOM that a service worker has not. */
answerOffscreen(readSnapshot);
