import type { ConsentPage } from '../harness/page';
import { one, sheet } from './sheet';

/** A dialog over the page. */
const dialog = (inner: string, attributes = 'role="dialog" aria-modal="true"') =>
  `<div class="middle"><div class="box it" ${attributes}>${inner}</div></div>`;
const barOf = (inner: string) => `<div class="bar it">${inner}</div>`;

/** What stands on a page and what it is; nothing of it may be clicked or taken away. */
type Row = readonly [id: string, language: string, what: string, banner: string];

const boxes: readonly Row[] = [
  [
    'newsletter-fr',
    'fr',
    'newsletter',
    dialog(
      '<h2>Recevez notre newsletter</h2><p>Chaque matin, l’essentiel. Nous utilisons des cookies sur ce site, voir notre politique.</p><input type="email" placeholder="votre e-mail"><button>S’inscrire</button><button>Non merci</button>',
    ),
  ],
  [
    'newsletter-en',
    'en',
    'newsletter',
    dialog(
      '<h2>The morning letter</h2><p>By signing up you agree to our privacy policy and cookie policy.</p><input type="email"><button>Sign up</button><button>No thanks</button>',
    ),
  ],
  [
    'newsletter-no-field-en',
    'en',
    'newsletter',
    dialog(
      '<p>Get our newsletter. See how we use cookies on this website.</p><button>Accept</button><button>No thanks</button>',
    ),
  ],
  [
    'newsletter-de',
    'de',
    'newsletter',
    dialog(
      '<p>Unser Newsletter: jeden Morgen lesen. Hinweise zu Cookies und Datenschutz auf dieser Seite.</p><button>Abonnieren</button><button>Nein danke</button>',
    ),
  ],
  [
    'login-en',
    'en',
    'login',
    dialog(
      '<p>Log in to go on reading. We use cookies to keep you signed in on this site.</p><input type="text"><input type="password"><button>Log in</button><button>Decline</button>',
    ),
  ],
  [
    'login-buttons-fr',
    'fr',
    'login',
    dialog(
      '<p>Connectez-vous pour continuer. Ce site utilise des cookies pour vous reconnaître.</p><button>Se connecter</button><button>Créer un compte</button><button>Continuer sans accepter</button>',
    ),
  ],
  [
    'paywall-en',
    'en',
    'paywall',
    dialog(
      '<p>You have read your three free articles this month. Subscribe for 4 pounds a month. We use cookies to count them on this site.</p><button>Subscribe</button><button>No thanks</button>',
      '',
    ),
  ],
  [
    'paywall-fr',
    'fr',
    'paywall',
    dialog(
      '<p>Encore 70 % du texte vous attendent. La suite est réservée aux abonnés.</p><button>S’abonner</button><button>Se connecter</button>',
      '',
    ),
  ],
  [
    'age-gate-fr',
    'fr',
    'age gate',
    dialog(
      '<p>Ce site est réservé aux adultes et utilise des cookies. Avez-vous plus de 18 ans ?</p><button>Oui</button><button>Non</button>',
    ),
  ],
  [
    'age-gate-en',
    'en',
    'age gate',
    dialog(
      '<p>You must be of legal age to enter this website. We use cookies to remember it.</p><button>Yes</button><button>No</button>',
    ),
  ],
  [
    'survey-de',
    'de',
    'survey',
    dialog(
      '<p>Nehmen Sie an unserer Umfrage teil? Wir verwenden dafür Cookies auf dieser Website.</p><button>Teilnehmen</button><button>Ablehnen</button>',
    ),
  ],
  [
    'survey-en',
    'en',
    'survey',
    barOf(
      'Would you give us feedback on this website? It uses a cookie to remember your answer. <button>Yes</button><button>No thanks</button>',
    ),
  ],
  [
    'region-en',
    'en',
    'region choice',
    dialog(
      '<p>It looks as if you were in France. Change your region? We use a cookie to remember your country.</p><button>Change</button><button>Decline</button>',
    ),
  ],
  [
    'language-fr',
    'fr',
    'language choice',
    dialog(
      '<p>Choisissez votre langue. Un cookie de ce site la retiendra.</p><button>Français</button><button>English</button><button>Continuer</button>',
    ),
  ],
  [
    'chat-en',
    'en',
    'chat',
    '<div class="it" role="dialog" style="position:fixed;right:16px;bottom:16px;width:300px;background:#fff;border:1px solid"><p>Chat with us! Our assistant uses cookies and personal data.</p><textarea></textarea><button>Send</button><button>Close</button></div>',
  ],
  [
    'recipe-en',
    'en',
    'promotion',
    barOf(
      'Our best chocolate chip cookie box is back in the shop! <button>Order now</button><button>No thanks</button>',
    ),
  ],
  [
    'recipe-fr',
    'fr',
    'promotion',
    barOf(
      'Nos cookies aux noisettes arrivent en boutique. <button>Commander</button><button>Non merci</button>',
    ),
  ],
  [
    'nav-refuse-fr',
    'fr',
    'navigation',
    '<nav class="it" style="position:sticky;bottom:0;background:#eee;padding:10px"><a href="#a">Sommaire</a> <a href="#b">Accepter les cookies</a> <a href="#c">Refuser les cookies</a> <a href="#d">Supprimer les cookies</a></nav>',
  ],
  [
    'footer-links-en',
    'en',
    'footer',
    '<div class="it" style="position:sticky;bottom:0;background:#ddd;padding:12px"><a href="/a">About us</a> <a href="/b">Careers</a> <a href="/c">Cookie Policy</a> <a href="/d">Privacy Policy</a> <a href="/e">Terms of use</a> <a href="/f">Advertise</a> <a href="/g">Archive</a> <a href="/h">Contact</a> <a href="/i">Help</a></div>',
  ],
  [
    'sidebar-links-en',
    'en',
    'sidebar',
    '<aside class="it" style="position:sticky;bottom:0;width:300px;background:#eee"><h3>Most read</h3><a href="/1">Storm closes the harbour</a><br><a href="/2">Council votes</a><br><a href="/3">Match report</a><br><small><a href="/c">Cookie Policy</a> · <a href="/p">Privacy</a></small></aside>',
  ],
  [
    'breaking-bar-en',
    'en',
    'breaking news',
    barOf(
      'Breaking: regulator fines search company over cookie consent. <a href="/live">Follow live</a><button>Close</button>',
    ),
  ],
  [
    'breaking-bar-fr',
    'fr',
    'breaking news',
    barOf(
      'En direct : la CNIL sanctionne un éditeur pour ses cookies. <a href="/direct">Suivre</a><button>Fermer</button>',
    ),
  ],
  [
    'notifications-en',
    'en',
    'notifications',
    dialog(
      '<p>Allow notifications from this site? You can change your preferences later.</p><button>Allow</button><button>No thanks</button>',
    ),
  ],
  [
    'app-banner-en',
    'en',
    'app banner',
    barOf('Read faster: download the app. <button>Install</button><button>Not now</button>'),
  ],
  [
    'donate-en',
    'en',
    'donation',
    barOf(
      'We have no owner and no tracking cookies on this website. Support us. <button>Donate</button><button>No thanks</button>',
    ),
  ],
  [
    'terms-en',
    'en',
    'terms',
    dialog(
      '<p>Our terms of use have changed. Please read the new conditions before you go on.</p><button>I agree</button><button>Decline</button>',
    ),
  ],
  [
    'investor-en',
    'en',
    'legal disclaimer',
    dialog(
      '<p>The following pages are meant for professional investors only. Do you confirm that you are one?</p><button>Accept</button><button>Decline</button>',
    ),
  ],
  [
    'adblock-en',
    'en',
    'ad blocker notice',
    dialog(
      '<p>Please disable your ad blocker. Advertising pays for our reporting.</p><button>I have disabled it</button><button>Continue without</button>',
    ),
  ],
  [
    'adblock-fr',
    'fr',
    'ad blocker notice',
    dialog(
      '<p>Vous utilisez un bloqueur de publicité. Notre site vit de la publicité.</p><button>J’autorise la publicité</button><button>Continuer sans accepter</button>',
    ),
  ],
  [
    'delete-en',
    'en',
    'confirmation',
    dialog(
      '<p>Delete your comment? This cannot be undone.</p><button>Yes</button><button>No</button>',
    ),
  ],
  [
    'checkout-en',
    'en',
    'checkout',
    dialog(
      '<p>Your order on this website: 12 cookies. Enter your address and consent to delivery.</p><input type="text"><button>Confirm</button><button>Reject</button>',
    ),
  ],
  [
    'video-en',
    'en',
    'video player',
    '<div class="it" style="position:fixed;right:0;bottom:0;width:320px;background:#000;color:#fff"><video width="320" height="160"></video><p>How consent banners use cookies on this site</p><button>Accept</button><button>Decline</button></div>',
  ],
  [
    'share-bar-fr',
    'fr',
    'share bar',
    '<div class="it" style="position:fixed;left:0;top:40%;background:#eee"><button>Partager</button><button>Copier le lien</button><button>Imprimer</button></div>',
  ],
  [
    'location-en',
    'en',
    'location',
    dialog(
      '<p>Use your location for the weather on this site? We keep it in a cookie.</p><button>Allow</button><button>Deny</button>',
    ),
  ],
  [
    'comment-form-en',
    'en',
    'form',
    '<form class="it bar"><p>Save my name in a cookie on this website for the next time I comment.</p><button type="button">Accept</button><button type="button">Decline</button></form>',
  ],
  [
    'discount-en',
    'en',
    'promotion',
    dialog(
      '<p>10% off your first order on our website. We use cookies.</p><button>Accept</button><button>No thanks</button>',
    ),
  ],
  [
    'quiz-en',
    'en',
    'quiz',
    dialog(
      '<p>Quiz: which law made websites ask for consent to cookies?</p><button>GDPR</button><button>ePrivacy directive</button><button>Neither</button>',
    ),
  ],
];

const content: ConsentPage[] = [
  sheet({
    id: 'article-on-cookies-en',
    product: 'article about cookies',
    language: 'en',
    kind: 'leave',
    box: one('.it'),
    banner: '',
    inArticle:
      '<div class="it"><h2>How to refuse cookies</h2><p>Websites use cookies and ask for consent.</p><button>Accept all</button><button>Reject all</button></div>',
  }),
  sheet({
    id: 'article-on-cookies-fr',
    product: 'article about cookies',
    language: 'fr',
    kind: 'leave',
    box: one('.cookie-notice'),
    banner: '',
    inArticle:
      '<section class="cookie-notice" id="cookie-consent"><p>Les cookies servent à suivre la navigation sur un site.</p><a href="#">Tout refuser</a> <a href="#">Tout accepter</a></section>',
  }),
  sheet({
    id: 'embed-in-article-de',
    product: 'embedded content',
    language: 'de',
    kind: 'leave',
    box: one('.it'),
    banner: '',
    inArticle:
      '<div class="it consent-placeholder" style="background:#eee;padding:30px">Empfohlener externer Inhalt. Mit Ihrer Zustimmung werden Cookies gesetzt und Daten übertragen.<button>Inhalt anzeigen</button><button>Ablehnen</button></div>',
  }),
  sheet({
    id: 'cookie-settings-page-en',
    product: 'settings page',
    language: 'en',
    kind: 'leave',
    box: one('.it'),
    banner: '',
    inArticle:
      '<div class="it" id="cookie-preferences"><h2>Your cookie settings on this website</h2><label><input type="checkbox" checked>Statistics</label><button>Save</button><button>Reject all</button></div>',
  }),
  sheet({
    id: 'no-banner-en',
    product: 'no banner',
    language: 'en',
    kind: 'leave',
    box: one('article h1'),
    banner: '',
  }),
];

/** Pages on which to accept or to pay is the only choice: the reader decides, nobody else. */
const walls: ConsentPage[] = [
  sheet({
    id: 'wall-fr',
    product: 'accept or subscribe',
    language: 'fr',
    kind: 'wall',
    box: one('.it'),
    banner: dialog(
      '<p>Avec votre accord, nos partenaires utilisent des cookies. Vous pouvez aussi vous abonner pour 2 € par mois et lire sans publicité.</p><button data-consent="granted">Accepter et continuer</button><button>S’abonner</button>',
    ),
  }),
  sheet({
    id: 'wall-de',
    product: 'accept or subscribe',
    language: 'de',
    kind: 'wall',
    box: one('.it'),
    banner: dialog(
      '<p>Mit Werbung weiterlesen: Wir verwenden Cookies und ähnliche Technologien. Oder Pur-Abo für 3,99 € im Monat.</p><button data-consent="granted">Akzeptieren</button><button>Pur-Abo abschließen</button>',
    ),
  }),
  sheet({
    id: 'wall-es',
    product: 'accept or subscribe',
    language: 'es',
    kind: 'wall',
    box: one('.it'),
    banner: dialog(
      '<p>Utilizamos cookies para mostrar publicidad en este sitio. Puede aceptar o rechazar y suscribirse.</p><button data-consent="granted">Aceptar y continuar</button><button>Rechazar y suscribirse</button>',
    ),
  }),
  sheet({
    id: 'wall-it',
    product: 'accept or subscribe',
    language: 'it',
    kind: 'wall',
    box: one('.it'),
    banner: dialog(
      '<p>Utilizziamo cookie per la pubblicità su questo sito. Puoi accettare o leggere senza pubblicità con un abbonamento a 1 €.</p><button data-consent="granted">Accetta</button><button>Rifiuta e abbonati</button>',
    ),
  }),
];

/** Pages that must be left as they are. */
export const innocent: ConsentPage[] = [
  ...boxes.map(([id, language, product, banner]) =>
    sheet({ id, language, product, banner, kind: 'leave', box: one('.it') }),
  ),
  ...content,
  ...walls,
];
