import { describe, expect, it } from 'vitest';
import { type ControlKind, normalise, readLabel } from '../../../lib/dom/consent/label';

const cases: Record<ControlKind, string[]> = {
  refuse: [
    'Tout refuser',
    'Continuer sans accepter →',
    'Je n’accepte pas',
    "Je n'accepte pas",
    'Refuser les cookies non essentiels',
    'Accepter uniquement les cookies nécessaires',
    'Reject all',
    'DISAGREE',
    'Do not consent',
    "Don't accept",
    'Continue without agreeing',
    'Necessary cookies only',
    'Reject additional cookies',
    'Opt out',
    'No thanks',
    'Ich stimme nicht zu',
    'Nur notwendige Cookies akzeptieren',
    'Mit technisch notwendigen Cookies fortfahren',
    'Zustimmung verweigern',
    'Alle Einstellungen ablehnen',
    'No aceptar',
    'Rechazar todas',
    'Solo necessari',
    'Continua senza accettare',
    'Rejeitar tudo',
    'Apenas necessários',
  ],
  accept: [
    'Accepter',
    'Tout accepter',
    'J’accepte',
    'Accept all cookies',
    'Agree and close',
    'Accept and do not show',
    'Accept necessary and marketing cookies',
    'Ich stimme zu',
    'Alle akzeptieren',
    'Aceptar y continuar',
    'Accetta tutti',
    'Concordo',
  ],
  acknowledge: [
    'OK',
    'J’ai compris',
    'I understand',
    'Got it!',
    'Verstanden',
    'Entendido',
    'Entendi',
  ],
  settings: ['Paramétrer', 'Manage options', 'Einstellungen', 'Gérer ou refuser', 'Configurar'],
  save: ['Enregistrer et fermer', 'Confirm my choices', 'Auswahl speichern', 'Accept selected'],
  policy: ['En savoir plus', 'Learn more', 'Datenschutzerklärung', 'Más información'],
  close: ['Fermer', 'Close', 'Schließen'],
  pay: [
    'S’abonner',
    'Refuser et s’abonner',
    'Subscribe',
    'Pur-Abo abschließen',
    'Rechazar y suscribirse',
  ],
  login: ['Se connecter', 'Sign in', 'Log in', 'Anmelden'],
  other: [
    '',
    '×',
    'Opt in',
    'Read our story',
    'Ne pas refuser',
    'Partager',
    'Delete account?'.repeat(9),
  ],
};

describe('the label of a control', () => {
  for (const [kind, labels] of Object.entries(cases))
    it.each(labels)(`is read as ${kind}: %s`, (label) => {
      expect(readLabel(label).kind).toBe(kind);
    });

  it('says in which language it was understood', () => {
    expect(readLabel('Tout refuser').language).toBe('fr');
    expect(readLabel('Alle ablehnen').language).toBe('de');
    expect(readLabel('abracadabra').language).toBeNull();
  });

  it('is compared without arrows, capitals, doubled spaces and kinds of apostrophe', () => {
    expect(normalise("  J'AI   compris → ")).toBe('j’ai compris');
  });
});
