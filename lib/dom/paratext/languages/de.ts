import type { Paratext } from '../paratext';

/** Own compilation, from what news sites print around their articles. */
export const german: Paratext = {
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
};
