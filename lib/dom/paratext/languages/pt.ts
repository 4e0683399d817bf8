import type { Paratext } from '../paratext';

/** Own compilation, from what news sites print around their articles. */
export const portuguese: Paratext = {
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
};
