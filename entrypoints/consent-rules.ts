import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { autoconsentRules } from '../lib/dom/consent/rules';

/** The rules for known products, run by the background in a frame where a banner stands. */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, { whenceConsentRules: autoconsentRules });
});
