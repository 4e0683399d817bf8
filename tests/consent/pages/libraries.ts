import type { ConsentPage } from '../harness/page';
import { inShadow, one, sheet } from './sheet';

/** A consent library from npm that draws its own banner, from files served under `/npm/`. */
interface Library {
  id: string;
  product: string;
  language: string;
  /** Scripts and styles, as `package/path`. */
  files?: readonly string[];
  markup?: string;
  /** Script after the files. */
  start: string;
  /** True when the script uses `import`. */
  module?: boolean;
  box: string;
  stored: string;
  refusable: boolean;
  delay?: number;
}

const cookie = (name: string) =>
  `(decodeURIComponent(document.cookie).split('; ').find((pair) => pair.startsWith(${JSON.stringify(`${name}=`)})) ?? '').slice(${name.length + 1})`;
/** A cookie that holds "true" or "false". */
const flag = (name: string) => `({ true: 'granted', false: 'refused' })[${cookie(name)}] ?? 'none'`;

// ---------------------------------------------------------------- vanilla-cookieconsent
const vanillaStored = `(() => { const text = ${cookie('cc_cookie')}; return text ? (JSON.parse(text).categories.includes('analytics') ? 'granted' : 'refused') : 'none' })()`;
const vanilla = (
  id: string,
  language: string,
  words: Record<string, string>,
  extra = '',
): Library => ({
  id,
  product: 'vanilla-cookieconsent',
  language,
  files: [
    'vanilla-cookieconsent/dist/cookieconsent.css',
    'vanilla-cookieconsent/dist/cookieconsent.umd.js',
  ],
  start: `CookieConsent.run({ ${extra} categories: { necessary: { enabled: true, readOnly: true }, analytics: {} }, language: { default: '${language}', translations: { '${language}': { consentModal: ${JSON.stringify(words)}, preferencesModal: { title: '${words.title}', acceptAllBtn: '${words.acceptAllBtn}', savePreferencesBtn: 'OK', sections: [{ title: 'A', description: 'B', linkedCategory: 'analytics' }] } } } } });`,
  box: one('#cc-main .cm'),
  stored: vanillaStored,
  refusable: words.acceptNecessaryBtn !== undefined,
});

// ---------------------------------------------------------------- klaro
const klaro = (id: string, language: string, config: string, box: string): Library => ({
  id,
  product: 'klaro',
  language,
  markup: `<script>window.klaroConfig = { lang: '${language}', privacyPolicy: '/privacy', services: [{ name: 'statistics', title: 'Statistics', purposes: ['analytics'], default: true }], ${config} };</script>`,
  files: ['klaro/dist/klaro.js'],
  start: '',
  box: one(box),
  stored: `(() => { const text = ${cookie('klaro')}; return text ? (JSON.parse(text).statistics ? 'granted' : 'refused') : 'none' })()`,
  refusable: true,
});

// ---------------------------------------------------------------- tarteaucitron
const tarteaucitron = (id: string, options: string, box: string, refusable: boolean): Library => ({
  id,
  product: 'tarteaucitron',
  language: 'fr',
  markup:
    '<script>window.tarteaucitronForceLanguage = "fr"; window.tarteaucitronForceCDN = "/npm/tarteaucitronjs/";</script>',
  files: ['tarteaucitronjs/tarteaucitron.js'],
  start: `tarteaucitron.init({ privacyUrl: '', hashtag: '#t', cookieName: 'tarteaucitron', bodyPosition: 'bottom', showAlertSmall: false, showIcon: false, highPrivacy: true, handleBrowserDNTRequest: false, useExternalCss: false, useExternalJs: false, ${options} }); (tarteaucitron.job = tarteaucitron.job || []).push('iframe');`,
  box: one(box),
  stored: `({ true: 'granted', false: 'refused' })[/!iframe=(true|false)/.exec(${cookie('tarteaucitron')})?.[1]] ?? 'none'`,
  refusable,
});

// ---------------------------------------------------------------- orejime
const orejime = (id: string, language: string, extra: string, box: string): Library => ({
  id,
  product: 'orejime',
  language,
  markup: `<script>window.orejimeConfig = { privacyPolicyUrl: '/privacy', purposes: [{ id: 'statistics', title: 'Statistics', cookies: ['stats'] }], ${extra} };</script>`,
  files: ['orejime/dist/orejime-standard.css', `orejime/dist/orejime-standard-${language}.js`],
  start: '',
  box: one(box),
  stored: `(() => { const text = ${cookie('eu-consent')}; return text ? (JSON.parse(text).statistics ? 'granted' : 'refused') : 'none' })()`,
  refusable: true,
});

// ---------------------------------------------------------------- Osano cookieconsent
const osano = (id: string, language: string, options: string, refusable: boolean): Library => ({
  id,
  product: 'cookieconsent',
  language,
  files: ['cookieconsent/build/cookieconsent.min.css', 'cookieconsent/build/cookieconsent.min.js'],
  start: `cookieconsent.initialise({ ${options} });`,
  box: one('.cc-window'),
  stored: `({ dismiss: 'granted', allow: 'granted', deny: 'refused' })[${cookie('cookieconsent_status')}] ?? 'none'`,
  refusable,
});

// ---------------------------------------------------------------- React libraries, bundled
const bundled = (
  id: string,
  product: string,
  language: string,
  box: string,
  stored: string,
  refusable: boolean,
): Library => ({
  id,
  product,
  language,
  markup: '<div id="root"></div>',
  files: [`.bundles/${id}.js`],
  start: '',
  box,
  stored,
  refusable,
});

const cookieNotice = (id: string, language: string): Library => ({
  id,
  product: 'cookie-notice',
  language,
  files: ['cookie-notice/dist/cookie.notice.js'],
  start: `Object.defineProperty(navigator, 'language', { value: '${language}' }); new cookieNoticeJS();`,
  box: one('#cookieNotice'),
  stored: `${cookie('cookie_notice')} ? 'granted' : 'none'`,
  refusable: false,
});

const all: readonly Library[] = [
  vanilla('vanilla-en', 'en', {
    title: 'We use cookies',
    description: 'This website uses cookies for analytics.',
    acceptAllBtn: 'Accept all',
    acceptNecessaryBtn: 'Reject all',
    showPreferencesBtn: 'Manage preferences',
  }),
  vanilla(
    'vanilla-modal-fr',
    'fr',
    {
      title: 'Des cookies ?',
      description: 'Ce site utilise des cookies pour mesurer son audience.',
      acceptAllBtn: 'Tout accepter',
      acceptNecessaryBtn: 'Continuer sans accepter',
    },
    'disablePageInteraction: true,',
  ),
  vanilla('vanilla-accept-only-de', 'de', {
    title: 'Hinweis',
    description: 'Diese Website verwendet Cookies.',
    acceptAllBtn: 'Einverstanden',
  }),
  osano('osano-info-en', 'en', '', false),
  osano(
    'osano-optin-fr',
    'fr',
    `type: 'opt-in', content: { message: 'Ce site utilise des cookies pour vous offrir la meilleure expérience.', allow: 'Accepter', deny: 'Refuser', link: 'En savoir plus' }`,
    true,
  ),
  osano(
    'osano-static-top-es',
    'es',
    `position: 'top', static: true, content: { message: 'Este sitio utiliza cookies.', dismiss: 'Entendido', link: 'Más información' }`,
    false,
  ),
  tarteaucitron(
    'tarteaucitron-bottom',
    `orientation: 'bottom', DenyAllCta: true, AcceptAllCta: true`,
    '#tarteaucitronAlertBig',
    true,
  ),
  tarteaucitron(
    'tarteaucitron-middle',
    `orientation: 'middle', DenyAllCta: true, AcceptAllCta: true`,
    '#tarteaucitronAlertBig',
    true,
  ),
  tarteaucitron(
    'tarteaucitron-no-deny',
    `orientation: 'top', DenyAllCta: false, AcceptAllCta: true`,
    '#tarteaucitronAlertBig',
    false,
  ),
  klaro('klaro-fr', 'fr', '', '.klaro .cookie-notice'),
  klaro('klaro-modal-de', 'de', 'mustConsent: true', '.klaro .cookie-modal .cm-modal'),
  klaro('klaro-no-decline-en', 'en', 'hideDeclineAll: true', '.klaro .cookie-notice'),
  orejime('orejime-fr', 'fr', '', '.orejime-Banner'),
  orejime(
    'orejime-forced-en',
    'en',
    'forceBanner: true',
    '.orejime-Banner, .orejime-BannerContainer',
  ),
  orejime('orejime-modal-de', 'de', 'forceModal: true', '.orejime-Modal'),
  bundled(
    'rcc-accept-only-en',
    'react-cookie-consent',
    'en',
    one('.CookieConsent'),
    flag('CookieConsent'),
    false,
  ),
  bundled(
    'rcc-decline-it',
    'react-cookie-consent',
    'it',
    one('.CookieConsent'),
    flag('CookieConsent'),
    true,
  ),
  bundled(
    'c15t-en',
    '@c15t/react',
    'en',
    one('[data-testid="consent-banner-root"], [data-testid="cookie-banner-root"]'),
    `(() => { const text = JSON.stringify({ ...localStorage }) + decodeURIComponent(document.cookie); return /measurement\\D{1,6}(true|1)/.test(text) ? 'granted' : /c15t/.test(text) && /necessary/.test(text) ? 'refused' : 'none' })()`,
    true,
  ),
  {
    id: 'cookie-though-en',
    product: 'cookie-though',
    language: 'en',
    files: ['.bundles/cookie-though.js'],
    start: '',
    box: `(${one('.cookie-though')}?.shadowRoot ?? document).querySelector('.ct-banner, [class*="banner"], [class*="Banner"]')`,
    stored: `(() => { const text = ${cookie('cookie-preferences')}; return /statistics:1/.test(text) ? 'granted' : /statistics:0/.test(text) ? 'refused' : 'none' })()`,
    refusable: true,
  },
  {
    id: 'porsche-de',
    product: '@porscheofficial/cookie-consent-banner',
    language: 'de',
    markup: `<script type="module" src="/npm/@porscheofficial/cookie-consent-banner/dist/cookie-consent-banner/cookie-consent-banner.esm.js"></script><cookie-consent-banner headline="Cookies" btn-label-accept-and-continue="Zustimmen und fortfahren" btn-label-select-all-and-continue="Alle akzeptieren und fortfahren" btn-label-only-essential-and-continue="Mit technisch notwendigen Cookies fortfahren" btn-label-persist-selection-and-continue="Auswahl speichern" content-settings-description="Sie können wählen.">Diese Website verwendet Cookies und ähnliche Technologien.</cookie-consent-banner>`,
    start: `${one('cookie-consent-banner')}.availableCategories = [{ description: 'Nötig', key: 'technically_required', label: 'Nötig', isMandatory: true }, { description: 'Analyse', key: 'analytics', label: 'Analyse' }];`,
    box: inShadow('cookie-consent-banner', '.cc, [part="body"]'),
    stored: `(() => { const text = ${cookie('cookies_accepted_categories')}; return text ? (text.includes('analytics') ? 'granted' : 'refused') : 'none' })()`,
    refusable: true,
  },
  {
    id: 'cookies-eu-banner-en',
    product: 'cookies-eu-banner',
    language: 'en',
    markup: `<template id="cookies-eu-banner-template"><div id="cookies-eu-banner">By continuing to visit this site, you accept the use of cookies for statistics. <a href="/cookies" id="cookies-eu-more">Read more</a> <button id="cookies-eu-reject">Reject</button> <button id="cookies-eu-accept">Accept</button></div></template>`,
    start: `import { createCookiesBanner } from '/npm/cookies-eu-banner/dist/cookies-eu-banner.js'; createCookiesBanner({ onAccept() {} });`,
    module: true,
    box: one('#cookies-eu-banner'),
    stored: flag('hasConsent'),
    refusable: true,
  },
  ...(['de', 'fr'] as const).map(
    (language): Library => ({
      id: `cookie-consent-js-${language}`,
      product: 'cookie-consent-js',
      language,
      files: [
        'cookie-consent-js/src/cookie-consent.css',
        'cookie-consent-js/src/cookie-consent.js',
      ],
      start: `new CookieConsent({ lang: '${language}', blockAccess: ${language === 'de'}, contentUrl: '/npm/cookie-consent-js/cookie-consent-content', privacyPolicyUrl: '/privacy' });`,
      box: one('#cookieConsentModal .modal-content-wrap'),
      stored: flag('cookie-consent-tracking-allowed'),
      refusable: true,
    }),
  ),
  cookieNotice('cookie-notice-en', 'en'),
  cookieNotice('cookie-notice-pt', 'pt'),
  {
    id: 'beyonk-en',
    product: '@beyonk/gdpr-cookie-consent-banner',
    language: 'en',
    files: ['@beyonk/gdpr-cookie-consent-banner/src/lib/banner.css'],
    markup: `<cookie-consent-banner cookie-name="choices" can-reject-cookies="true"></cookie-consent-banner>`,
    start: `import '/npm/@beyonk/gdpr-cookie-consent-banner/dist/index.js';`,
    module: true,
    box: `(${one('cookie-consent-banner')}.shadowRoot ?? document).querySelector('.cookieConsentWrapper')`,
    stored: `(() => { const text = ${cookie('choices')}; return text ? (/"(analytics|marketing)":(true|\\{"value":true|"true)/.test(text) ? 'granted' : 'refused') : 'none' })()`,
    refusable: true,
  },
  {
    id: 'bootstrap-alert-en',
    product: 'bootstrap-cookie-alert',
    language: 'en',
    markup: `<div class="alert text-center cookiealert" role="alert"><b>Do you like cookies?</b> We use cookies to ensure you get the best experience on our website. <a href="/cookies">Learn more</a> <button type="button" class="btn btn-primary btn-sm acceptcookies">I agree</button></div>`,
    files: ['bootstrap-cookie-alert/cookiealert.css', 'bootstrap-cookie-alert/cookiealert.js'],
    start: '',
    box: one('.cookiealert'),
    stored: `${cookie('acceptCookies')} ? 'granted' : 'none'`,
    refusable: false,
  },
  {
    id: 'dmstr-de',
    product: '@dmstr/cookie-consent',
    language: 'de',
    markup: `<style>.cookie-consent-popup{display:none;position:fixed;bottom:0;left:0;width:100%;background:#ddd}.cookie-consent-popup.open{display:block}.cookie-consent-controls{display:none}.cookie-consent-controls.open{display:block}</style><div class="cookie-consent-popup"><span class="cookie-consent-message">Wir verwenden Cookies auf dieser Website.</span> <a class="cookie-consent-link" href="/cookies">Mehr erfahren</a> <button class="cookie-consent-accept-all">Alle akzeptieren</button><button class="cookie-consent-deny-all">Alle ablehnen</button><div class="cookie-consent-controls"><label><input type="checkbox" data-cc-consent="statistics">Statistik</label><button class="cookie-consent-save">Speichern</button></div></div>`,
    files: ['@dmstr/cookie-consent/dist/cookie-consent.js'],
    start: 'new CookieConsent();',
    box: one('.cookie-consent-popup'),
    stored: `(() => { const text = ${cookie('cookie_consent_status')}; return text ? (text.includes('statistics') ? 'granted' : 'refused') : 'none' })()`,
    refusable: true,
  },
  {
    id: 'stormid-en',
    product: '@stormid/cookie-banner',
    language: 'en',
    files: ['.bundles/stormid.js'],
    start: '',
    box: one('.privacy-banner'),
    stored: `(() => { const text = ${cookie('.CookiePreferences')}; if (!text) return 'none'; let plain = text; try { plain = atob(text) } catch {} return /"performance":(1|true)/.test(plain) ? 'granted' : 'refused' })()`,
    refusable: true,
  },
];

/** The pages on which the libraries draw their own banners. */
export const libraries: ConsentPage[] = all.map((library) => {
  const tags = (library.files ?? []).map((file) =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/npm/${file}">`
      : `<script src="/npm/${file}"></script>`,
  );
  const start = `<script${library.module ? ' type="module"' : ''}>${library.start}</script>`;
  const page = sheet({
    id: library.id,
    product: library.product,
    language: library.language,
    banner: `${library.markup ?? ''}${tags.join('')}${library.start ? start : ''}`,
    box: library.box,
    refusable: library.refusable,
  });
  return { ...page, stored: library.stored };
});

/** Sources of the files under `/npm/.bundles/`: what needs a bundler to run in a browser. */
export const bundles: Readonly<Record<string, string>> = {
  'rcc-accept-only-en': `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { CookieConsent } from 'react-cookie-consent';
createRoot(document.getElementById('root')).render(createElement(CookieConsent, {}, 'This website uses cookies to enhance the user experience.'));`,
  'rcc-decline-it': `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { CookieConsent } from 'react-cookie-consent';
createRoot(document.getElementById('root')).render(createElement(CookieConsent, { enableDeclineButton: true, setDeclineCookie: true, buttonText: 'Accetto', declineButtonText: 'Rifiuto', location: 'top' }, 'Questo sito utilizza cookie per le statistiche.'));`,
  'c15t-en': `import { createRoot } from 'react-dom/client'; import { createElement } from 'react'; import { ConsentManagerProvider, ConsentBanner, ConsentDialog } from '@c15t/react'; import '@c15t/react/styles.css';
createRoot(document.getElementById('root')).render(createElement(ConsentManagerProvider, { options: { mode: 'offline', consentCategories: ['necessary', 'measurement', 'marketing'], overrides: { country: 'DE' } } }, createElement(ConsentBanner), createElement(ConsentDialog)));`,
  'cookie-though': `import { init } from 'cookie-though';
init({ policies: [{ id: 'statistics', label: 'Statistics', description: 'How the site is read.', category: 'statistics' }], permissionLabels: { accept: 'Accept', acceptAll: 'Accept all', decline: 'Decline' }, header: { title: 'Cookies', subTitle: 'You choose', description: 'This website uses cookies. Manage your preferences here.' }, customizeLabel: 'Customize', cookiePolicy: { url: '/cookies', label: 'Read the cookie policy' } });`,
  stormid: `import banner from '@stormid/cookie-banner';
banner({ secure: false, types: { performance: { title: 'Performance', description: 'How the site is read.', labels: { yes: 'Yes', no: 'No' }, fns: [() => {}] } }, formTemplate: () => '<form></form>', bannerTemplate: (model) => '<section role="dialog" aria-label="Cookies" class="' + model.classNames.banner + '" style="position:fixed;bottom:0;left:0;right:0;background:#eee;padding:16px"><p>We use cookies on this site to understand how it is read.</p><button class="' + model.classNames.acceptBtn + '">Accept all</button><button class="' + model.classNames.rejectBtn + '">Reject all</button><a class="' + model.classNames.optionsBtn + '" href="/cookies">Your options</a></section>' });`,
};
