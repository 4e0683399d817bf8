import type { Paratext } from '../paratext';

/** Own compilation, from what news sites print around their articles. */
export const spanish: Paratext = {
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
};
