import { describe, expect, it } from 'vitest';
import { antecedent } from '../../../../lib/text/detectors/official/antecedent';
import {
  Entities,
  type Entity,
  entityOf,
  gapTo,
  genderOf,
  naming,
  nearest,
  position,
} from '../../../../lib/text/detectors/official/entities';
import { isInOffice, isNear, known, wellKnown } from '../../../../lib/text/detectors/official/fame';
import { link } from '../../../../lib/text/detectors/official/linking';
import { officeMentions } from '../../../../lib/text/detectors/official/offices';
import { before, judge } from '../../../../lib/text/detectors/official/people';
import { shoutedCandidates, shoutedNames } from '../../../../lib/text/detectors/official/shouted';
import { ambiguousSurnames } from '../../../../lib/text/detectors/official/surnames';
import { officialsIn } from './reading';
import { sentence } from './sentence';

function namingsOf(text: string, tag: string) {
  const { reading, names, attached, vocabulary } = sentence(text, tag);
  const namings = names.map((name) =>
    naming(
      text,
      reading,
      name,
      attached.filter((item) => item.name === name),
    ),
  );
  return { namings, reading, vocabulary };
}

describe('persons of an article', () => {
  it.each([
    ['the same surname', ['Le ministre Antonin Delval part.', 'Delval se tait.'], 'fr'],
    ['Mme and the surname', ['Claire Montvert part.', 'Mme Montvert se tait.'], 'fr'],
    ['a middle initial', ['Sen. John B. Pritchett left.', 'John Pritchett is silent.'], 'en'],
    ['capitals', ['Sen. Carol Jessup left.', 'CAROL JESSUP IS SILENT TODAY'], 'en'],
    ['the first name', ['Gov. Carol Jessup left.', 'They asked Carol about it.'], 'en'],
    ['a compound surname', ['Pedro Passos Coelho part.', 'M. Passos Coelho se tait.'], 'fr'],
  ])('are one by %s', (_about, blocks, tag) => {
    const { people, mentions } = officialsIn(blocks, tag);
    expect(people).toHaveLength(1);
    expect(mentions).toHaveLength(2);
  });

  it.each([
    [
      'gender',
      ['Le ministre Paul Delmas et Anne Delmas partent.', 'Mme Delmas se tait.'],
      'fr',
      'Anne Delmas',
    ],
    [
      'title',
      ['Le ministre Paul Delmas a vu le préfet Luc Delmas.', 'Le ministre Delmas se tait.'],
      'fr',
      'Paul Delmas',
    ],
    [
      'nearness',
      ['Paul Delmas est venu.', 'Luc Delmas aussi.', 'Delmas se tait.'],
      'fr',
      'Luc Delmas',
    ],
  ])('of one surname are told apart by %s', (_about, blocks, tag, expected) => {
    expect(officialsIn(blocks, tag).mentions.at(-1)?.person?.name).toBe(expected);
  });

  it('keep a president apart from his namesake', () => {
    const { mentions } = officialsIn(
      ['Hunter Biden testified in Washington.', 'President Biden was silent.'],
      'en',
    );
    expect(mentions.map(({ person }) => [person?.name, person?.official])).toEqual([
      ['Hunter Biden', false],
      ['Joe Biden', true],
    ]);
  });

  it('have the office as printed and, apart from it, as known', () => {
    const [mention] = officialsIn(["L'ancienne chancelière Angela Merkel parle."], 'fr').mentions;
    expect(mention?.person?.office).toBe('ancienne chancelière');
    expect(mention?.person?.knownOffice).toMatch(/chanceli/);
    expect(mention?.person?.former).toBe(true);
    expect(mention?.title).toBe("L'ancienne chancelière");
    expect(mention?.person?.basis).toEqual(expect.arrayContaining(['title', 'gazetteer']));
  });

  it('are no officials before their first office', () => {
    const of = (published: string) =>
      officialsIn(['Volodymyr Zelensky a parlé.'], 'fr', { published }).mentions[0]?.person
        ?.official;
    expect([of('2012-01-01'), of('2022-09-13')]).toEqual([false, true]);
  });
});

describe('the parts of linking', () => {
  it('group full names and find them by their last or first words', () => {
    const entities = new Entities();
    const { namings, vocabulary } = namingsOf('Le ministre Antonin Delval part', 'fr');
    const [item] = namings;
    if (!item) throw new Error('no name');
    const entity = entities.addFull(item);
    expect(entities.endingWith(['delval'])).toEqual([entity]);
    expect(entities.startingWith('antonin')).toEqual([entity]);
    expect(genderOf(entity, vocabulary)).toBe('m');
    expect(position(item)).toBe(12);
    const later = namingsOf('Hier Delval dort', 'fr').namings[0];
    expect(later && antecedent(later, entities, vocabulary, new Map())).toBe(entity);
  });

  it('measure back to the last naming, and put later ones behind', () => {
    expect(gapTo([10, 50, 90], 60)).toBe(10);
    expect(gapTo([70], 60)).toBeGreaterThan(gapTo([1], 60));
    expect(nearest([], 5)).toBeNull();
  });

  it('drop capitalized words that nothing holds for a person', () => {
    const { namings, vocabulary } = namingsOf('They saw Zorblat Quindle outside', 'en');
    expect(link(namings, vocabulary, new Map())).toEqual([]);
  });

  it('know whom everybody calls by surname alone', () => {
    expect(wellKnown('Poutine', new Map())?.name).toMatch(/Poutine|Putin/);
    expect(wellKnown('Zulumba', new Map())).toBeNull();
  });

  it('leave spouses out of the office holders', () => {
    expect(known('Brigitte Macron').every(isInOffice)).toBe(true);
    const [macron] = known('Emmanuel Macron');
    expect(macron && isNear(macron, new Map([['FR', 2]]))).toBe(true);
    expect(macron && isNear(macron, new Map([['PE', 2]]))).toBe(false);
  });

  it('find known persons where every word is capitalized', () => {
    const text = 'ANGELA MERKEL MEETS PUTIN AND NOBODY';
    const { reading, print } = sentence(text, 'en');
    expect(shoutedCandidates(reading).map(print)).toEqual(['ANGELA MERKEL']);
    const entities: Entity[] = [];
    shoutedNames(text, [reading], entities, new Map());
    expect(entities.map((entity) => entity.text)).toEqual(['ANGELA MERKEL', 'PUTIN']);
  });

  it('find a surname that is a country where it acts', () => {
    const text = 'Jordan said that Jordan is far';
    const { reading, vocabulary } = sentence(text, 'en');
    const [full] = namingsOf('Jim Jordan left', 'en').namings;
    if (!full) throw new Error('no name');
    const entity = entityOf(full);
    ambiguousSurnames(text, [reading], [entity], vocabulary);
    expect(entity.namings).toHaveLength(2);
  });

  it('judge nobody where nobody is named', () => {
    const { vocabulary, reading } = sentence('le ministre part', 'fr');
    const context = {
      vocabulary,
      countries: new Map(),
      published: null,
      language: 'fr',
      text: 'le ministre part',
      readings: [reading],
    };
    expect(judge([], context)).toEqual([]);
    expect(before([reading], reading)).toEqual([]);
    expect(officeMentions(new Map(), [], [], context)).toEqual([]);
  });
});

describe('offices without a name', () => {
  it.each([
    [
      'fr',
      ['Le ministre Antonin Delval part.', 'Le ministre se tait.'],
      [['Le ministre', 'Antonin Delval']],
    ],
    ['fr', ['Le préfet se tait.'], [['Le préfet', null]]],
    ['en', ['Mayor Paula Delaney left.', 'The mayor is silent.'], [['The mayor', 'Paula Delaney']]],
  ])('in %s %j', (tag, blocks, expected) => {
    expect(officialsIn(blocks, tag).offices.map(({ text, holder }) => [text, holder])).toEqual(
      expected,
    );
  });
});

describe('time', () => {
  it('stays short in a text without full stops', () => {
    const text = 'le ministre Antonin Delval et la préfète Anne Roussel, '.repeat(2000);
    const start = performance.now();
    const { mentions } = officialsIn([text], 'fr');
    expect(mentions.length).toBeGreaterThan(3900);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('grows no faster than the text', () => {
    const block = 'Le ministre Antonin Delval a vu la préfète Anne Roussel et M. Delval à Lyon. ';
    const time = (count: number) => {
      const blocks = Array.from({ length: count }, () => block.repeat(4));
      const start = performance.now();
      officialsIn(blocks, 'fr');
      return performance.now() - start;
    };
    time(20);
    const [short, long] = [Math.min(time(60), time(60)), Math.min(time(240), time(240))];
    expect(long).toBeLessThan(short * 12);
  });
});
