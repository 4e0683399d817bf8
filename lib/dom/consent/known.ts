/**
 * Consent platforms and cookie-bar plugins by the element that they draw. Own compilation: each
 * entry is a name and the id or class that the product puts on its banner. It says where to look,
 * and is enough to veil the element until it is read; nothing is clicked or hidden by it alone.
 */
export interface KnownBanner {
  name: string;
  /** Elements that are the banner or hold nothing else. */
  selector: string;
  /** Dimming layers of the same product, which go with it. */
  backdrop?: string;
  /** True where the rule engine knows it not, or worse than its labels say: it is not asked. */
  labelsOnly?: true;
  /** Element that hosts the banner in a shadow root: nothing is veiled by it, it is looked into. */
  host?: true;
}

export const knownBanners: readonly KnownBanner[] = [
  { name: 'Soledad', selector: '.penci-wrap-gprd-law', labelsOnly: true },
  {
    name: 'Cookie Law Info',
    selector: '#cookie-law-info-bar',
    backdrop: '.cli-popupbar-overlay, #cookie-law-bg',
    labelsOnly: true,
  },
  { name: 'JNews', selector: '.jnews-cookie-law-policy', labelsOnly: true },
  { name: 'OneTrust', selector: '#onetrust-banner-sdk', backdrop: '.onetrust-pc-dark-filter' },
  { name: 'Cookie Pro', selector: '.optanon-alert-box-wrapper' },
  { name: 'Didomi', selector: '#didomi-popup, #didomi-notice', backdrop: '.didomi-popup-backdrop' },
  { name: 'Sourcepoint', selector: 'div[id^="sp_message_container_"]' },
  { name: 'Axeptio', selector: '.axeptio_widget, #axeptio_overlay' },
  { name: 'Usercentrics', selector: '#usercentrics-root, #usercentrics-cmp-ui', host: true },
  { name: 'Quantcast', selector: '#qc-cmp2-container, .qc-cmp-ui-container' },
  { name: 'Funding Choices', selector: '.fc-consent-root' },
  { name: 'consentmanager', selector: '#cmpbox', backdrop: '#cmpbox2' },
  { name: 'iubenda', selector: '#iubenda-cs-banner' },
  { name: 'AppConsent', selector: 'iframe[title="Consent window"]' },
  { name: 'Sirdata', selector: '#sd-cmp' },
  { name: 'CookieYes', selector: '.cky-consent-container', backdrop: '.cky-overlay' },
  { name: 'Complianz', selector: '#cmplz-cookiebanner-container, .cmplz-cookiebanner' },
  {
    name: 'Cookiebot',
    selector: '#CybotCookiebotDialog',
    backdrop: '#CybotCookiebotDialogBodyUnderlay',
  },
  {
    name: 'TrustArc',
    selector: '#truste-consent-track, .truste_box_overlay',
    backdrop: '.truste_overlay',
  },
  { name: 'Borlabs Cookie', selector: '#BorlabsCookieBox' },
  { name: 'Real Cookie Banner', selector: 'div[id][data-bg] > dialog[class*="animate__"]' },
  { name: 'Cookie Notice', selector: '#cookie-notice' },
  { name: 'Moove GDPR', selector: '#moove_gdpr_cookie_info_bar' },
  { name: 'tarteaucitron', selector: '#tarteaucitronAlertBig, #tarteaucitronAlertSmall' },
  { name: 'Klaro', selector: '.klaro .cookie-notice, .klaro .cookie-modal' },
  {
    name: 'Orejime',
    selector: '.orejime-Notice, .orejime-ModalOverlay, .orejime-Banner, .orejime-ModalBanner',
  },
  { name: 'Osano', selector: '.cc-window, .osano-cm-window' },
  { name: 'Cookie Consent (vanilla)', selector: '#cc-main, #cm' },
  { name: 'React Cookie Consent', selector: '.CookieConsent' },
  { name: 'CookieFirst', selector: '[data-cookiefirst-widget]' },
  {
    name: 'Cookie Script',
    selector: '#cookiescript_injected',
    backdrop: '#cookiescript_injected_wrapper',
  },
  { name: 'CookieHub', selector: '.ch2-dialog, .ch2-container' },
  { name: 'Cookie Information', selector: '#coiOverlay, #coi-banner-wrapper' },
  { name: 'Termly', selector: '#termly-code-snippet-support' },
  { name: 'Civic', selector: '#ccc' },
  { name: 'Evidon', selector: '#_evidon_banner, #_evidon-banner-container' },
  { name: 'EU Cookie Compliance', selector: '#sliding-popup' },
  { name: 'Uniconsent', selector: '#unic-b, .unic' },
  { name: 'Jetpack', selector: '.widget_eu_cookie_law_widget' },
  { name: 'Cookie Law Bar', selector: '#catapult-cookie-bar, #cookieChoiceInfo, #eu-cookie-law' },
  { name: 'Newspaper', selector: '#td-cookie-law, .td-cookies-bar', labelsOnly: true },
  { name: 'Adopt', selector: '#cookie-banner.adopt-c-fVrkWU, .adopt-controller' },
  { name: 'Piano', selector: '#piano-consent, .pn-consent' },
  { name: 'Admiral', selector: '[class^="ConsentManager__Overlay"]' },
];

const byIdOrClass = knownBanners.filter(({ host }) => host !== true);

/** One selector for all known banners that stand in the page itself. */
export const knownSelector = byIdOrClass.map(({ selector }) => selector).join(', ');

/** The same with their dimming layers: what is veiled until a banner is read. */
export const veilSelectors: readonly string[] = byIdOrClass.flatMap(({ selector, backdrop }) =>
  [selector, backdrop].filter((item): item is string => item !== undefined),
);

/** The known product whose banner is this element, is in it, or holds it; null when none is known. */
export function knownBanner(element: Element): KnownBanner | null {
  for (const known of knownBanners) {
    if (element.closest(known.selector)) return known;
  }
  for (const known of knownBanners) {
    if (element.querySelector(known.selector)) return known;
  }
  return null;
}
