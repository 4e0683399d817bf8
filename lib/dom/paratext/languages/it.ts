import type { Paratext } from '../paratext';

/** Own compilation, from what news sites print around their articles. */
export const italian: Paratext = {
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
};
