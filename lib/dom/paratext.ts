/** How a language words what surrounds an article: all lower case, straight apostrophes. */
interface Paratext {
  /** A block that begins so leads to other articles, offers or services. */
  offers: readonly string[];
  /** A block that begins so and is short names the author, the agency or the date. */
  bylines: readonly string[];
  /** A block that holds one of these is no part of the story, whatever surrounds it. */
  services: readonly string[];
}

// Own compilation, from what news sites print around their articles.
const PARATEXT: Record<string, Paratext> = {
  fr: {
    offers: [
      'à lire aussi',
      'lire aussi',
      'lire également',
      'à lire également',
      'lire la suite',
      'à voir aussi',
      'voir aussi',
      'sur le même sujet',
      'sur le même thème',
      'dossier :',
      'autres dossiers',
      'voir plus',
      'article réservé',
      'lecture audio',
      'contenu réservé',
      'inscrivez-vous',
      'abonnez-vous',
      "je m'abonne",
      'découvrir les offres',
      'découvrez nos offres',
      'déjà abonné',
      'newsletter',
      'à suivre',
      'à propos de',
      'écouter cet article',
      'partager',
      'commenter',
      'réagir',
      'suivez-nous',
      'publicité',
      'lire plus tard',
      'recevez ',
      'retrouvez toute',
      'retrouvez tous',
    ],
    bylines: [
      'par ',
      'publié ',
      'mis à jour',
      'mise à jour',
      'modifié le',
      'le ',
      'posté ',
      'un texte de ',
      'propos recueillis',
      'source ',
      'source :',
      'sources :',
      'avec afp',
      '(avec ',
      'temps de lecture',
      'crédit',
      'crédits',
      'photo :',
      'de notre correspondant',
      'rédaction ',
      'édité par ',
      'traduit par ',
    ],
    services: [
      'de cet article à lire',
      'la suite est réservée',
      'réservée aux abonnés',
      'réservé aux abonnés',
      'sur un seul appareil',
      'votre abonnement',
      'avec votre compte',
      'avec ce compte',
      "l'autre appareil",
      "d'autres limites",
      'lecture restreinte',
      'contacter notre service',
      'ne plus voir ce message',
      'votre inscription',
      'en vous inscrivant',
      'autres newsletters',
      'politique de confidentialité',
      'votre mot de passe',
      "conditions générales d'utilisation",
      "qui est l'autre personne",
      'continuez à lire ici',
      'par la rédaction du',
      'désinscrire',
      'nous faire parvenir',
      'tous droits réservés',
    ],
  },
  en: {
    offers: [
      'read more',
      'also read',
      'read also',
      'related',
      'see also',
      'watch:',
      'watch |',
      'watch live',
      'listen:',
      'sign up',
      'subscribe',
      'advertisement',
      'story continues below',
      'click here',
      'download the',
      'follow us',
      'join ',
      'more on this',
      'recommended',
      'get daily',
      'get the latest',
      'most read',
      'trending',
      'share this',
      'newsletter',
      'already a subscriber',
      'please enter',
      'what to know',
      'plus special access',
      'watch and listen',
      'duration ',
      'this article is',
      'skip to',
      'more from',
      'enter your email',
      'thank you for',
      'up next',
      'copy link',
    ],
    bylines: [
      'by ',
      'published',
      'updated',
      'posted',
      'last updated',
      'first published',
      'last modified',
      'written by',
      'edited by',
      'reporting by',
      'additional reporting',
      'with files from',
      'this report by',
      'with reporting',
      'source:',
      'sources:',
      'photo:',
      'photograph:',
      '(reporting by',
      'photo by',
      'image:',
    ],
    services: [
      'contributed to this report',
      'contributed to this story',
      'contributed reporting',
      'below advertisement',
      'sign up for',
      'privacy policy',
      'terms of use',
      'terms of service',
      'valid email address',
      'by entering your email',
      'to your inbox',
      'free of charge',
      'was first published',
      'follow him on',
      'follow her on',
      'follow them on',
      'is a politics reporter for',
      'all rights reserved',
      'download our app',
      'minutes read',
      'min read',
      'can be reached at',
      'story tips',
      'hours ago',
      'minutes ago',
    ],
  },
  de: {
    offers: [
      'lesen sie auch',
      'mehr zum thema',
      'auch interessant',
      'anzeige',
      'newsletter',
      'zum thema',
      'jetzt abonnieren',
      'teilen',
      'mehr dazu',
    ],
    bylines: [
      'von ',
      'stand:',
      'quelle:',
      'veröffentlicht',
      'aktualisiert',
      'foto:',
      'zuletzt aktualisiert',
      'redaktion:',
    ],
    services: [
      'datenschutzerklärung',
      'alle rechte vorbehalten',
      'über dieses thema berichtete',
      'jetzt abonnieren',
    ],
  },
  es: {
    offers: [
      'lea también',
      'lee también',
      'le puede interesar',
      'te puede interesar',
      'seguir leyendo',
      'más sobre',
      'suscríbase',
      'suscríbete',
      'lea más',
      'vea además',
      'vea:',
      'publicidad',
      'compartir',
      'newsletter',
    ],
    bylines: [
      'por ',
      'publicado',
      'actualizado',
      'fuente:',
      'foto:',
      '(con información de',
      'redacción',
    ],
    services: ['todos los derechos reservados', 'política de privacidad', 'términos y condiciones'],
  },
  it: {
    offers: [
      'leggi anche',
      'potrebbe interessarti',
      'per approfondire',
      'abbonati',
      'iscriviti',
      'pubblicità',
      'condividi',
      'newsletter',
      'leggi di più',
    ],
    bylines: ['di ', 'pubblicato', 'aggiornato', 'ultimo aggiornamento', 'fonte:', 'foto:'],
    services: [
      'riproduzione riservata',
      'tutti i diritti riservati',
      'p. iva',
      'informativa sulla privacy',
    ],
  },
  pt: {
    offers: [
      'leia também',
      'leia mais',
      'veja também',
      'veja:',
      'assine',
      'publicidade',
      'compartilhe',
      'newsletter',
      'saiba mais',
      'receba ',
    ],
    bylines: ['por ', 'publicado', 'atualizado', 'fonte:', 'foto:', 'com informações de'],
    services: ['todos os direitos reservados', 'política de privacidade', 'já leu todas'],
  },
};

const all = Object.values(PARATEXT);
const offers = all.flatMap((language) => language.offers);
const bylines = all.flatMap((language) => language.bylines);
const services = all.flatMap((language) => language.services);
/** What is said so in passing within a story is longer than this. */
const SHORT = 180;
const BYLINE = 110;
const CLOCK_OR_DATE = /^[^\p{L}]*\d{1,4}[./:h-]\d{1,2}|^[^\p{L}]*(?:©|\(c\))/iu;

/** True for an invitation to read, buy, share or subscribe. Judged in every language at once: sites mix. */
export function isOffer(text: string): boolean {
  const plain = fold(text);
  return (
    (plain.length <= SHORT && offers.some((phrase) => plain.startsWith(phrase))) ||
    (plain.length <= 2 * SHORT && services.some((phrase) => plain.includes(phrase)))
  );
}

/** True for a line that names author, agency, place or date of the article. */
export function isByline(text: string): boolean {
  const plain = fold(text);
  if (plain.length > BYLINE || /[.!?]\s+\p{L}/u.test(plain)) return false;
  if (CLOCK_OR_DATE.test(plain) || /\S@\S+\.\p{L}/u.test(plain)) return true;
  return !/[.!?»”"]$/u.test(plain) && bylines.some((phrase) => plain.startsWith(phrase));
}

function fold(text: string): string {
  return text
    .slice(0, 2 * SHORT + 1)
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/gu, ' ')
    .trim();
}
