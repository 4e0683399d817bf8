import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../../lib/browser/isolated-world';
import { PageReader } from './page-reader';

/** Loaded only on articles: when the gate found one, or when the reader clicked. */
export default defineUnlistedScript(() => {
  world.whenceReader?.stop();
  const reader = new PageReader();
  world.whenceReader = reader;
  reader.read();
});
