import { describe, expect, it } from 'vitest';
import { pageLanguage } from '../../lib/dom/page-language';
import { PARAGRAPHS } from './page';

const TEXTS: Record<string, string> = {
  fr: PARAGRAPHS.join(' '),
  en: 'The mayor said that the bridge would be closed for ten months, and that the work was to begin in the spring. It is the first time that they have been able to repair it since the war, and the shops on the quay will not be happy with this. The town has asked the state for help, which it has not yet given.',
  de: 'Die Stadt hat am Dienstag mitgeteilt, dass die alte Brücke für zehn Monate gesperrt wird. Sie ist nicht mehr sicher, und die Arbeiten werden im Frühjahr beginnen. Das Land hat sich bereit erklärt, einen Teil der Kosten zu übernehmen, die auf drei Millionen geschätzt werden. Die Händler sind von der Sperrung nicht begeistert.',
  es: 'El alcalde anunció el martes que el viejo puente estará cerrado durante diez meses. Los comerciantes del muelle, por su parte, temen perder a sus clientes, y el ayuntamiento ha pedido al Gobierno una ayuda que no ha llegado. Es la primera vez que se repara desde la guerra, según los vecinos.',
  it: 'Il sindaco ha annunciato martedì che il vecchio ponte sarà chiuso per dieci mesi. I commercianti della zona temono di perdere i clienti, e il comune ha chiesto allo Stato un aiuto che non è ancora arrivato. È la prima volta che viene riparato dopo la guerra, anche se gli abitanti lo chiedevano da anni nelle assemblee.',
  pt: 'O prefeito anunciou na terça-feira que a velha ponte ficará fechada por dez meses. Os comerciantes da zona têm medo de perder os clientes, e a cidade já pediu ao Estado uma ajuda que ainda não foi dada. É a primeira vez que ela é reparada desde a guerra, segundo os moradores, que também reclamam da demora.',
};

describe('the language of a page', () => {
  it.each(Object.keys(TEXTS))('is heard from the text alone: %s', (language) => {
    expect(pageLanguage(TEXTS[language] ?? '', null)).toBe(language);
  });

  it('keeps the region that the page declares when the text agrees', () => {
    expect(pageLanguage(TEXTS.fr ?? '', 'fr-CA')).toBe('fr-CA');
    expect(pageLanguage(TEXTS.en ?? '', 'en_gb')).toBe('en-GB');
  });

  it('overrules a page that declares another language than it prints', () => {
    expect(pageLanguage(TEXTS.fr ?? '', 'en-US')).toBe('fr');
  });

  it('believes the page when the text is too short to tell', () => {
    expect(pageLanguage('Pont fermé', 'br')).toBe('br');
  });

  it('is undetermined when nothing tells', () => {
    expect(pageLanguage('12 345', null)).toBe('und');
    expect(pageLanguage('12 345', 'not a tag !')).toBe('und');
  });

  it('keeps a language that it has no words for', () => {
    const finnish =
      'Kaupunki ilmoitti tiistaina, että vanha silta suljetaan kymmeneksi kuukaudeksi. '.repeat(8);
    expect(pageLanguage(finnish, 'fi')).toBe('fi');
  });
});
