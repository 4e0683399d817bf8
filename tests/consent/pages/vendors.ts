import type { ConsentPage } from '../harness/page';
import { inShadow, one, sheet } from './sheet';

const FR =
  'Avec votre accord, nos partenaires et nous utilisons des cookies pour mesurer l’audience et afficher des publicités personnalisées.';
const EN = 'We and our partners use cookies to measure our audience and to show personalised ads.';
const DE =
  'Wir verwenden Cookies und ähnliche Technologien, um unsere Website zu verbessern und Werbung zu zeigen.';
const ES =
  'Utilizamos cookies propias y de terceros para analizar la navegación y mostrar publicidad.';
const IT = 'Utilizziamo cookie, anche di terze parti, per statistiche e pubblicità su questo sito.';
const PT = 'Utilizamos cookies para analisar a navegação e mostrar publicidade neste site.';

/** A vendor's banner in a shadow root, drawn by a script as the vendor's own does. */
const shadow = (host: string, mode: 'open' | 'closed', html: string) =>
  `const root = ${one(host)}.attachShadow({ mode: ${JSON.stringify(mode)} }); root.innerHTML = ${JSON.stringify(html)};`;

const lock = `document.documentElement.classList.add('locked');document.body.classList.add('locked');`;

/**
 * Banners of vendors that cannot run offline, written from what their documentation says of ids,
 * classes and labels. The code is this project's own.
 */
export const vendors: ConsentPage[] = [
  sheet({
    id: 'onetrust-en',
    product: 'OneTrust',
    language: 'en',
    refusable: true,
    box: one('#onetrust-banner-sdk'),
    banner: `<div id="onetrust-consent-sdk" data-gone><div class="onetrust-pc-dark-filter"></div><div id="onetrust-banner-sdk" class="bar otFlat" role="dialog" aria-label="Cookie banner"><div id="onetrust-policy-text">${EN}</div><button id="onetrust-pc-btn-handler">Cookie Settings</button><button id="onetrust-reject-all-handler" data-consent="refused">Reject All</button><button id="onetrust-accept-btn-handler" data-consent="granted">Accept All Cookies</button></div></div>`,
  }),
  sheet({
    id: 'onetrust-fr',
    product: 'OneTrust',
    language: 'fr',
    refusable: true,
    box: one('#onetrust-banner-sdk'),
    banner: `<div id="onetrust-consent-sdk" data-gone><div id="onetrust-banner-sdk" class="bar" role="alertdialog"><button class="onetrust-close-btn-handler banner-close-button ot-close-link" data-consent="refused">Continuer sans accepter</button><div id="onetrust-policy-text">${FR}</div><button id="onetrust-pc-btn-handler">Personnaliser mes choix</button><button id="onetrust-accept-btn-handler" data-consent="granted">Tout accepter</button></div></div>`,
  }),
  sheet({
    id: 'onetrust-de-layer',
    product: 'OneTrust',
    language: 'de',
    refusable: true,
    box: one('#onetrust-banner-sdk'),
    banner: `<div id="onetrust-consent-sdk" data-gone><div id="onetrust-banner-sdk" class="bar" role="dialog" data-layer="1"><div>${DE}</div><button id="onetrust-pc-btn-handler" data-opens="2">Einstellungen</button><button id="onetrust-accept-btn-handler" data-consent="granted">Alle akzeptieren</button></div><div id="onetrust-pc-sdk" class="middle" role="dialog" data-layer="2" hidden><div class="box">Datenschutz-Einstellungen für Cookies dieser Website <label><input type="checkbox" class="category-switch-handler" checked> Marketing</label><button class="save-preference-btn-handler" data-consent="switches">Auswahl bestätigen</button><button data-consent="granted">Alle erlauben</button></div></div></div>`,
  }),
  sheet({
    id: 'didomi-fr',
    product: 'Didomi',
    language: 'fr',
    refusable: true,
    box: one('.didomi-popup-container'),
    banner: `<div id="didomi-host" data-gone><div id="didomi-popup" class="didomi-popup-backdrop middle"><div class="didomi-popup-container box" role="dialog"><span class="didomi-continue-without-agreeing" role="button" tabindex="0" data-consent="refused">Continuer sans accepter →</span><div class="didomi-popup-notice">${FR}</div><button id="didomi-notice-learn-more-button">Paramétrer</button><button id="didomi-notice-agree-button" data-consent="granted">Accepter et fermer</button></div></div></div>`,
    script: lock,
  }),
  sheet({
    id: 'didomi-en',
    product: 'Didomi',
    language: 'en',
    refusable: true,
    box: one('#didomi-notice'),
    banner: `<div id="didomi-host" data-gone><div id="didomi-notice" class="didomi-notice-banner bar">${EN}<button id="didomi-notice-learn-more-button">Learn More</button><button id="didomi-notice-disagree-button" data-consent="refused">Disagree and close</button><button id="didomi-notice-agree-button" data-consent="granted">Agree and close</button></div></div>`,
  }),
  sourcepoint('sourcepoint-en', 'en', EN, [
    ['sp_choice_type_12', 'Manage options', ''],
    ['sp_choice_type_13', 'Reject all', 'refused'],
    ['sp_choice_type_11', 'Accept all', 'granted'],
  ]),
  sourcepoint('sourcepoint-de', 'de', DE, [
    ['sp_choice_type_13', 'Ablehnen', 'refused'],
    ['sp_choice_type_11', 'Akzeptieren und weiter', 'granted'],
  ]),
  sourcepoint('sourcepoint-accept-only', 'en', EN, [['sp_choice_type_11', 'Accept', 'granted']]),
  sourcepoint(
    'sourcepoint-wall-de',
    'de',
    `${DE} Oder lesen Sie werbefrei im Abo für 2,99 € im Monat.`,
    [
      ['sp_choice_type_11', 'Einwilligen und weiter', 'granted'],
      ['sp_choice_type_9', 'Jetzt Abo abschließen', 'pay'],
    ],
    'wall',
  ),
  sheet({
    id: 'axeptio-fr',
    product: 'Axeptio',
    language: 'fr',
    refusable: true,
    box: inShadow('.needsclick', '.axeptio_widget'),
    banner: `<div id="axeptio_overlay" class="axeptio_mount" data-gone><div class="needsclick"></div></div>`,
    script: shadow(
      '.needsclick',
      'open',
      `<style>.axeptio_widget{position:fixed;left:20px;bottom:20px;width:360px;background:#fff;border:1px solid}</style><div class="axeptio_widget" role="dialog"><h2>Bonjour, c’est nous… les cookies</h2><p>${FR}</p><button id="axeptio_btn_dismiss" data-consent="refused">Non merci</button><button id="axeptio_btn_configure">Je choisis</button><button id="axeptio_btn_acceptAll" data-consent="granted">OK pour moi</button></div>`,
    ),
  }),
  usercentrics('usercentrics-de', 'open', DE, 'Alle ablehnen', 'Alle akzeptieren', 'de'),
  usercentrics('usercentrics-closed-en', 'closed', EN, 'Deny', 'Accept all', 'en'),
  quantcast('quantcast-en', 'en', EN, 'DISAGREE', 'AGREE', 'MORE OPTIONS'),
  quantcast('quantcast-it', 'it', IT, 'NON ACCETTO', 'ACCETTO', 'PIÙ OPZIONI'),
  funding('funding-choices-en', 'en', EN, 'Do not consent', 'Consent', 'Manage options'),
  funding('funding-choices-es', 'es', ES, 'No consentir', 'Consentir', 'Gestionar opciones'),
  sheet({
    id: 'funding-choices-layer',
    product: 'Funding Choices',
    language: 'en',
    refusable: true,
    box: one('.fc-dialog'),
    banner: `<div class="fc-consent-root" data-gone><div class="fc-dialog-overlay"></div><div class="fc-dialog-container middle"><div class="fc-dialog box" data-layer="1">${EN}<button class="fc-button fc-cta-manage-options" data-opens="2">Manage options</button><button class="fc-button fc-cta-consent" data-consent="granted">Consent</button></div><div class="fc-dialog box" data-layer="2" hidden>Manage your data and cookies on this site <label><input type="checkbox" class="fc-preference-consent" checked>Ads</label><button class="fc-button fc-confirm-choices" data-consent="switches">Confirm choices</button><button data-consent="granted">Accept all</button></div></div></div>`,
    script: lock,
  }),
  sheet({
    id: 'consentmanager-de',
    product: 'consentmanager',
    language: 'de',
    refusable: true,
    box: one('#cmpbox'),
    banner: `<div id="cmpwrapper" data-gone><div id="cmpbox" class="cmpbox bar" role="dialog"><div class="cmpboxinner">${DE}<a class="cmpboxbtn cmpboxbtncustom" href="#">Einstellungen</a><a class="cmpboxbtn cmpboxbtnno" href="#" role="button" data-consent="refused">Ablehnen</a><a class="cmpboxbtn cmpboxbtnyes" href="#" role="button" data-consent="granted">Alle akzeptieren</a></div></div><div id="cmpbox2"></div></div>`,
  }),
  sheet({
    id: 'iubenda-it',
    product: 'iubenda',
    language: 'it',
    refusable: true,
    box: one('#iubenda-cs-banner'),
    banner: `<div id="iubenda-cs-banner" class="iubenda-cs-bottom bar" role="dialog" data-gone><div class="iubenda-cs-container"><div class="iubenda-cs-content">${IT} Puoi acconsentire usando il pulsante “Accetta”.<div class="iubenda-cs-opt-group"><button class="iubenda-cs-customize-btn">Scopri di più e personalizza</button><button class="iubenda-cs-reject-btn" data-consent="refused">Rifiuta</button><button class="iubenda-cs-accept-btn" data-consent="granted">Accetta</button></div></div></div></div>`,
  }),
  sheet({
    id: 'appconsent-fr',
    product: 'AppConsent',
    language: 'fr',
    refusable: true,
    box: one('iframe[title="Consent window"]'),
    banner: `<script src="https://cdn.appconsent.io/tcf2-clear/1.0/core.bundle.js"></script><iframe data-gone title="Consent window" style="position:fixed;inset:10% 20%;width:60%;height:70%;border:0;background:#fff;z-index:99999" srcdoc="&lt;body style='background:#fff'&gt;&lt;p&gt;${FR}&lt;/p&gt;&lt;button class=button__refuseAll onclick=&quot;parent.localStorage.setItem('consent','refused');parent.closeBanner()&quot;&gt;Tout refuser&lt;/button&gt;&lt;button class=button__acceptAll onclick=&quot;parent.localStorage.setItem('consent','granted');parent.closeBanner()&quot;&gt;Tout accepter&lt;/button&gt;"></iframe>`,
    script: lock,
  }),
  sheet({
    id: 'sirdata-fr',
    product: 'Sirdata',
    language: 'fr',
    refusable: true,
    box: one('#sd-cmp .card'),
    banner: `<div id="sd-cmp" data-gone><div class="middle"><div class="box card"><p>${FR}</p><button data-consent="refused">Continuer sans accepter</button><button>Paramétrer vos choix</button><button data-consent="granted">Tout accepter</button></div></div></div>`,
  }),
  bar('cookieyes-en', 'CookieYes', 'en', EN, {
    box: '.cky-consent-container',
    html: (text) =>
      `<div class="cky-consent-container cky-box-bottom-left bar" data-gone><div class="cky-consent-bar">${text}<button class="cky-btn cky-btn-customize" data-cky-tag="settings-button">Customize</button><button class="cky-btn cky-btn-reject" data-cky-tag="reject-button" data-consent="refused">Reject All</button><button class="cky-btn cky-btn-accept" data-cky-tag="accept-button" data-consent="granted">Accept All</button></div></div><div class="cky-overlay cky-hide" data-gone></div>`,
  }),
  bar('cookieyes-accept-only', 'CookieYes', 'pt', PT, {
    box: '.cky-consent-container',
    refusable: false,
    html: (text) =>
      `<div class="cky-consent-container bar" data-gone><div class="cky-consent-bar">${text}<button data-cky-tag="accept-button" data-consent="granted">Aceitar</button></div></div>`,
  }),
  bar('complianz-fr', 'Complianz', 'fr', FR, {
    box: '.cmplz-cookiebanner',
    html: (text) =>
      `<div id="cmplz-cookiebanner-container" data-gone><div class="cmplz-cookiebanner cmplz-show bar" role="dialog"><div class="cmplz-message">${text}</div><div class="cmplz-buttons"><button class="cmplz-btn cmplz-accept" data-consent="granted">Accepter</button><button class="cmplz-btn cmplz-deny" data-consent="refused">Refuser</button><button class="cmplz-btn cmplz-view-preferences">Voir les préférences</button></div></div></div>`,
  }),
  bar('cookiebot-de', 'Cookiebot', 'de', DE, {
    box: '#CybotCookiebotDialog',
    html: (text) =>
      `<div id="CybotCookiebotDialog" class="bar" role="dialog" data-gone><div id="CybotCookiebotDialogBody">${text}<button id="CybotCookiebotDialogBodyButtonDecline" data-consent="refused">Ablehnen</button><button id="CybotCookiebotDialogBodyLevelButtonCustomize">Anpassen</button><button id="CybotCookiebotDialogBodyLevelButtonLevelOptinAllowAll" data-consent="granted">Alle zulassen</button></div></div><div id="CybotCookiebotDialogBodyUnderlay" data-gone></div>`,
  }),
  bar('trustarc-en', 'TrustArc', 'en', EN, {
    box: '#truste-consent-track',
    html: (text) =>
      `<div id="truste-consent-track" class="bar" data-gone><div id="truste-consent-content">${text}<button id="truste-show-consent">Manage Settings</button><button id="truste-consent-required" data-consent="refused">Required only</button><button id="truste-consent-button" data-consent="granted">Accept all</button></div></div>`,
  }),
  bar('borlabs-de', 'Borlabs Cookie', 'de', DE, {
    box: '#BorlabsCookieBox .box',
    html: (text) =>
      `<div id="BorlabsCookieBox" class="BorlabsCookie" data-gone><div class="middle" role="dialog"><div class="box">${text}<p><a href="#" role="button" class="_brlbs-btn" data-cookie-accept-all data-consent="granted">Alle akzeptieren</a></p><p><a href="#" role="button" data-cookie-refuse data-consent="refused">Nur essenzielle Cookies akzeptieren</a></p><a href="#" role="button" data-cookie-individual>Individuelle Datenschutzeinstellungen</a></div></div></div>`,
  }),
  bar('moove-es', 'Moove GDPR', 'es', ES, {
    box: '#moove_gdpr_cookie_info_bar',
    html: (text) =>
      `<aside id="moove_gdpr_cookie_info_bar" class="bar moove-gdpr-info-bar-visible" data-gone><div class="moove-gdpr-info-bar-container">${text}<button class="mgbutton moove-gdpr-infobar-allow-all" data-consent="granted">Aceptar</button><button class="mgbutton moove-gdpr-infobar-reject-btn" data-consent="refused">Rechazar</button></div></aside>`,
  }),
  bar('cookie-notice-fr', 'Cookie Notice', 'fr', FR, {
    box: '#cookie-notice',
    html: (text) =>
      `<div id="cookie-notice" class="cookie-notice-visible bar" role="dialog" data-gone><div class="cookie-notice-container"><span id="cn-notice-text">${text}</span><span id="cn-notice-buttons"><button id="cn-accept-cookie" data-consent="granted">Oui</button><button id="cn-refuse-cookie" data-consent="refused">Non</button><a href="/confidentialite">Politique de confidentialité</a></span></div></div>`,
  }),
  bar('cookie-notice-ok', 'Cookie Notice', 'en', EN, {
    box: '#cookie-notice',
    refusable: false,
    html: (text) =>
      `<div id="cookie-notice" class="bar" data-gone><span>${text} If you continue to use this site we will assume that you are happy with it.</span><a href="#" id="cn-accept-cookie" data-consent="granted">Ok</a><a href="/privacy">Privacy policy</a></div>`,
  }),
  bar('cookie-script-it', 'Cookie Script', 'it', IT, {
    box: '#cookiescript_injected',
    html: (text) =>
      `<div id="cookiescript_injected" class="bar" role="dialog" data-gone><div id="cookiescript_description">${text}</div><div id="cookiescript_buttons"><div id="cookiescript_accept" role="button" tabindex="0" data-consent="granted">Accetta tutto</div><div id="cookiescript_reject" role="button" tabindex="0" data-consent="refused">Rifiuta tutto</div></div></div>`,
  }),
  bar('cookie-information-en', 'Cookie Information', 'en', EN, {
    box: '#coi-banner-wrapper',
    html: (text) =>
      `<div id="coiOverlay" class="coi-banner__overlay" data-gone><div id="coi-banner-wrapper" class="bar" role="dialog">${text}<button class="coi-banner__decline" data-consent="refused">Decline all</button><button class="coi-banner__accept" data-consent="granted">Accept all</button></div></div>`,
  }),
  bar('civic-en', 'Civic', 'en', EN, {
    box: '#ccc-notify',
    html: (text) =>
      `<div id="ccc" data-gone><div id="ccc-notify" class="bar" role="region">${text}<button id="ccc-notify-accept" class="ccc-notify-button" data-consent="granted">Accept</button><button id="ccc-notify-reject" class="ccc-notify-button" data-consent="refused">Reject</button></div></div>`,
  }),
  bar('eu-cookie-compliance-pt', 'EU Cookie Compliance', 'pt', PT, {
    box: '#sliding-popup',
    html: (text) =>
      `<div id="sliding-popup" class="sliding-popup-bottom bar" data-gone><div class="eu-cookie-compliance-banner">${text}<button class="agree-button" data-consent="granted">Aceitar todos</button><button class="decline-button" data-consent="refused">Rejeitar todos</button></div></div>`,
  }),
  bar('jnews', 'JNews', 'en', EN, {
    box: '.jnews-cookie-law-policy',
    refusable: false,
    html: () =>
      `<div class="jnews-cookie-law-policy bar" data-gone>This website uses cookies. By continuing to use this website you are giving consent to cookies being used. Visit our <a href="/privacy">Privacy and Cookie Policy</a>. <button data-consent="granted" class="btn btn-cookie">I Agree</button></div>`,
  }),
  bar('soledad', 'Soledad', 'en', EN, {
    box: '.penci-gprd-law',
    refusable: false,
    html: () =>
      `<style>.penci-gprd-law{transition:transform .3s}.penci-wrap-gprd-law-close .penci-gprd-law{transform:translateY(110%)}</style><div class="penci-wrap-gprd-law penci-wrap-gprd-law-close" data-gone><div class="penci-gprd-law bar"><p>Our website uses cookies to improve your experience. <a class="penci-gprd-accept" href="#" data-consent="granted">Accept</a> <a class="penci-gprd-more" href="/privacy">Read More</a></p></div></div><script>setTimeout(() => document.querySelector('.penci-wrap-gprd-law').classList.remove('penci-wrap-gprd-law-close'), 300)</script>`,
  }),
  bar('cookie-law-info', 'Cookie Law Info', 'en', EN, {
    box: '#cookie-law-info-bar',
    refusable: false,
    html: (text) =>
      `<div id="cookie-law-info-bar" class="bar" data-nosnippet="true" data-gone><span>${text} <a role="button" data-cli_action="accept" id="cookie_action_close_header" class="cli-plugin-button" href="#" data-consent="granted">Accept</a> <a href="/privacy" id="CONSTANT_OPEN_URL">Read More</a></span></div>`,
  }),
  bar('cookie-law-info-object', 'Cookie Law Info', 'fr', FR, {
    box: '#cookie-law-info-bar',
    refusable: false,
    html: (text) =>
      `<div id="cookie-law-info-bar" class="bar" data-gone><span>${text} <a role="button" data-cli_action="accept" class="cli-plugin-button" href="#" data-consent="granted">Accepter</a></span></div><script>window.CLI = { disableAllCookies() {}, reject_close() { document.cookie = 'viewed_cookie_policy=no'; closeBanner(); } };</script>`,
  }),
  bar('cookie-law-info-reject', 'Cookie Law Info', 'de', DE, {
    box: '#cookie-law-info-bar',
    html: (text) =>
      `<div id="cookie-law-info-bar" class="bar" data-gone><span>${text} <a role="button" class="cli_settings_button" href="#">Einstellungen</a><a role="button" data-cli_action="reject" id="cookie_action_close_header_reject" href="#" data-consent="refused">Ablehnen</a><a role="button" data-cli_action="accept" href="#" data-consent="granted">Akzeptieren</a></span></div>`,
  }),
];

interface Bar {
  box: string;
  html: (text: string) => string;
  refusable?: boolean;
}

function bar(id: string, product: string, language: string, text: string, of: Bar): ConsentPage {
  return sheet({
    id,
    product,
    language,
    banner: of.html(text),
    box: one(of.box),
    refusable: of.refusable ?? true,
  });
}

function usercentrics(
  id: string,
  mode: 'open' | 'closed',
  text: string,
  refuse: string,
  accept: string,
  language: string,
): ConsentPage {
  const html = `<style>.wall{position:fixed;inset:0;background:rgba(0,0,0,.5)}.card{position:absolute;inset:20%;background:#fff}</style><div class="wall"><div class="card" role="dialog" aria-modal="true"><h2>Privacy</h2><p>${text}</p><button data-testid="uc-deny-all-button" data-consent="refused">${refuse}</button><button data-testid="uc-accept-all-button" data-consent="granted">${accept}</button></div></div>`;
  const choose = `root.addEventListener('click', (event) => { const choice = event.target.dataset.consent; if (!choice) return; localStorage.setItem('consent', choice); closeBanner(); });`;
  return sheet({
    id,
    product: 'Usercentrics',
    language,
    refusable: true,
    // A closed root cannot be read from the page: the page's own script keeps it for the measure.
    box: 'window.bannerRoot.querySelector(".card")',
    banner: '<div id="usercentrics-root" data-gone></div>',
    script: `${shadow('#usercentrics-root', mode, html)}window.bannerRoot = root;${choose}${lock}`,
  });
}

function quantcast(
  id: string,
  language: string,
  text: string,
  refuse: string,
  accept: string,
  more: string,
): ConsentPage {
  return sheet({
    id,
    product: 'Quantcast',
    language,
    refusable: true,
    box: one('#qc-cmp2-ui'),
    banner: `<div class="qc-cmp-cleanslate" id="qc-cmp2-container" data-gone><div id="qc-cmp2-main" class="middle"><div id="qc-cmp2-ui" class="box" role="dialog" aria-modal="true"><div class="qc-cmp2-summary-section">${text}</div><div class="qc-cmp2-footer"><div class="qc-cmp2-summary-buttons"><button mode="secondary"><span>${more}</span></button><button mode="secondary" data-consent="refused"><span>${refuse}</span></button><button mode="primary" data-consent="granted"><span>${accept}</span></button></div></div></div></div></div>`,
    script: lock,
  });
}

function funding(
  id: string,
  language: string,
  text: string,
  refuse: string,
  accept: string,
  more: string,
): ConsentPage {
  return sheet({
    id,
    product: 'Funding Choices',
    language,
    refusable: true,
    box: one('.fc-dialog'),
    banner: `<div class="fc-consent-root" data-gone><div class="fc-dialog-overlay"></div><div class="fc-dialog-container middle"><div class="fc-dialog fc-choice-dialog box" role="dialog"><p>${text}</p><button class="fc-button fc-cta-manage-options">${more}</button><button class="fc-button fc-cta-do-not-consent" data-consent="refused"><p class="fc-button-label">${refuse}</p></button><button class="fc-button fc-cta-consent" data-consent="granted"><p class="fc-button-label">${accept}</p></button></div></div></div>`,
    script: lock,
  });
}

/** The message stands in a frame of another site, which tells the page when a choice was made. */
function sourcepoint(
  id: string,
  language: string,
  text: string,
  choices: readonly (readonly [string, string, string])[],
  kind: 'banner' | 'wall' = 'banner',
): ConsentPage {
  const buttons = choices.map(
    ([type, label, choice]) =>
      `<button class="message-component message-button sp_choice_type ${type}" onclick="parent.postMessage('${choice}','*')">${label}</button>`,
  );
  return sheet({
    id,
    product: 'Sourcepoint',
    language,
    kind,
    refusable: choices.some(([, , choice]) => choice === 'refused'),
    box: one('[id^="sp_message_container_"]'),
    banner: `<div id="sp_message_container_41" data-gone style="position:fixed;inset:0;z-index:99999;background:rgba(0,0,0,.4)"><iframe id="sp_message_iframe_41" style="position:absolute;left:15%;top:20%;width:70%;height:60%;border:0;background:#fff" src="VENDOR_ORIGIN/${id}/frame?message_id=41"></iframe></div>`,
    frame: `<!doctype html><html lang="${language}"><body style="background:#fff"><div class="message type-modal"><div class="message-component">${text}</div>${buttons.join('')}</div></body></html>`,
    script: `${lock}addEventListener('message', ({ data }) => { if (data !== 'refused' && data !== 'granted') return; localStorage.setItem('consent', data); closeBanner(); });`,
  });
}
