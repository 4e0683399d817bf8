/**
 * The one door to the WebExtension API for the background and the extension's own pages: promises in
 * Chromium and Firefox alike. Content scripts import `wxt/browser` instead, which costs them no bytes.
 */
import browser from 'webextension-polyfill';

export { browser };
