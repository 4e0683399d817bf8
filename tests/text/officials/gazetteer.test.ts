import { describe, expect, it } from 'vitest';
import { byName, bySurname, holder, officeAt } from '../../../lib/text/officials/gazetteer';

const only = (name: string) => {
  const [entry, ...others] = byName(name);
  if (!entry || others.length > 0) throw new Error(`${name}: ${others.length + (entry ? 1 : 0)}`);
  return entry;
};

describe('an office at a date', () => {
  it.each([
    ['Emmanuel Macron', '2024-03-01', 'président de la République', false, 'FR'],
    [
      'Emmanuel Macron',
      '2015-03-01',
      "ministre de l'Économie, de l'Industrie et du Numérique",
      false,
      'FR',
    ],
    [
      'Emmanuel Macron',
      '2017-01-01',
      "ministre de l'Économie, de l'Industrie et du Numérique",
      true,
      'FR',
    ],
    ['François Hollande', '2013-07-14', 'président de la République', false, 'FR'],
    ['François Hollande', '2020-07-14', 'président de la République', true, 'FR'],
    ['Nicolas Sarkozy', '2023-05-17', 'président de la République', true, 'FR'],
    ['Nicolas Sarkozy', '2006-05-17', "ministre de l'Intérieur", false, 'FR'],
    ['Agnès Pannier-Runacher', '2023-02-01', "ministre de l'Énergie", false, 'FR'],
    ['Gérald Darmanin', '2021-02-01', "ministre de l'Intérieur", false, 'FR'],
    ['Anne Hidalgo', '2019-02-01', 'maire de Paris', false, 'FR'],
    ['Xavier Bertrand', '2019-02-01', 'président de la région Hauts-de-France', false, 'FR'],
    [
      'Stéphane Troussel',
      '2019-02-01',
      'président du conseil départemental de Seine-Saint-Denis',
      false,
      'FR',
    ],
    ['Édouard Philippe', '2016-02-01', 'maire du Havre', false, 'FR'],
    ['François Molins', '2015-11-14', 'procureur de Paris', false, 'FR'],
    ['Claire Hédon', '2022-01-01', 'Défenseure des droits', false, 'FR'],
    ['Olaf Scholz', '2022-02-27', 'chancelier', false, 'DE'],
    ['Angela Merkel', '2022-02-27', 'chancelière', true, 'DE'],
    ['Ignazio Cassis', '2022-02-27', 'président de la Confédération', false, 'CH'],
    ['Ignazio Cassis', '2024-02-27', 'conseiller fédéral', false, 'CH'],
    ['Jens Stoltenberg', '2022-02-27', "secrétaire général de l'Otan", false, 'NATO'],
    ['Christine Lagarde', '2015-07-01', 'directrice générale du FMI', false, null],
    ['Christine Lagarde', '2022-07-01', 'présidente de la BCE', false, 'EU'],
    ['Joe Biden', '2010-01-01', 'vice-président', false, 'US'],
    ['Vladimir Putin', '2010-01-01', 'Premier ministre', false, 'RU'],
    ['Volodymyr Zelensky', '2022-02-27', 'président', false, 'UA'],
    [
      'Michelle Bachelet',
      '2020-01-01',
      "haut-commissaire de l'ONU aux droits de l'homme",
      false,
      'UN',
    ],
    ['Carles Puigdemont', '2017-10-02', 'président de la Catalogne', false, 'ES'],
    ['Valérie Plante', '2020-01-01', 'maire de Montréal', false, 'CA'],
    ['Christian Dubé', '2021-01-01', 'ministre québécois de la Santé', false, 'CA'],
  ])('in French: %s on %s is %s (former: %s)', (name, date, office, former, country) => {
    const found = officeAt(only(name), date, 'fr');
    const expected = office.replace("haut-commissaire de l'ONU", "haute-commissaire de l'ONU");
    expect(found).toMatchObject({ office: expected, former, country });
  });

  it.each([
    ['Antony Blinken', '2023-10-12', 'Secretary of State', false, 'US'],
    ['Antony Blinken', '2025-06-12', 'Secretary of State', true, 'US'],
    ['Hillary Clinton', '2024-01-01', 'Secretary of State', true, 'US'],
    ['Sherrod Brown', '2020-01-01', 'U.S. senator for Ohio', false, 'US'],
    ['Nancy Pelosi', '2020-01-01', 'Speaker of the House', false, 'US'],
    ['Kathy Hochul', '2023-01-01', 'governor of New York', false, 'US'],
    ['Sonia Sotomayor', '2023-01-01', 'Supreme Court justice', false, 'US'],
    ['Mark Milley', '2022-01-01', 'chairman of the Joint Chiefs of Staff', false, 'US'],
    ['Ned Price', '2022-01-01', 'State Department spokesperson', false, 'US'],
    ['Theresa May', '2014-01-01', 'home secretary', false, 'GB'],
    ['Rishi Sunak', '2021-01-01', 'chancellor of the exchequer', false, 'GB'],
    ['Rishi Sunak', '2023-01-01', 'prime minister', false, 'GB'],
    ['Nicola Sturgeon', '2020-01-01', 'first minister of Scotland', false, 'GB'],
    ['Leo Varadkar', '2018-01-01', 'taoiseach', false, 'IE'],
    ['Doug Ford', '2020-01-01', 'premier of Ontario', false, 'CA'],
    ['Mark Carney', '2016-01-01', 'Bank of England governor', false, 'GB'],
    ['Markus Söder', '2021-01-01', 'minister-president of Bavaria', false, 'DE'],
    ['António Guterres', '2022-01-01', 'UN secretary-general', false, 'UN'],
    ['António Guterres', '2000-01-01', 'prime minister', false, 'PT'],
    ['Sergey Lavrov', '2022-01-01', 'Foreign minister', false, 'RU'],
    ['Ismail Haniyeh', '2023-01-01', 'Hamas leader', false, 'PS'],
    ['Jerome Powell', '2022-01-01', 'Federal Reserve chair', false, 'US'],
  ])('in English: %s on %s is %s (former: %s)', (name, date, office, former, country) => {
    expect(officeAt(only(name), date, 'en')).toMatchObject({ office, former, country });
  });

  it('is none before the first one began', () => {
    expect(officeAt(only('Emmanuel Macron'), '2010-01-01', 'fr')).toBeNull();
  });

  it('without a date, and with one that is no date, is the latest known', () => {
    expect(officeAt(only('Barack Obama'), null, 'en')).toMatchObject({
      office: 'president',
      former: true,
    });
    expect(officeAt(only('Barack Obama'), 'yesterday', 'en')).toMatchObject({ former: true });
  });

  it('reads the day of a date with a time', () => {
    expect(officeAt(only('Joe Biden'), '2021-01-20T18:00:00-05:00', 'en')).toMatchObject({
      former: false,
    });
  });

  it('counts the whole of a year or month that is given without a day', () => {
    expect(officeAt(only('Carole Delga'), '2016', 'fr')?.office).toBe(
      'présidente de la région Occitanie',
    );
  });

  it('names the body where there is one', () => {
    expect(officeAt(only('Sherrod Brown'), '2020', 'fr')?.organization).toBe('Sénat');
    expect(officeAt(only('Karine Jean-Pierre'), '2023', 'en')?.organization).toBe('White House');
    expect(officeAt(only('Emmanuel Macron'), '2023', 'fr')?.organization).toBeNull();
  });
});

describe('a name', () => {
  it.each([
    ['Vladimir Poutine', 'Vladimir Putin'],
    ['Volodymyr Zelenskyy', 'Volodymyr Zelensky'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Benyamin Netanyahou', 'Benjamin Netanyahu'],
    ['Alexandre Loukachenko', 'Alexander Lukashenko'],
    ['Dmitri Medvedev', 'Dmitry Medvedev'],
    ['Sergueï Lavrov', 'Sergey Lavrov'],
    ['Mohammed ben Salmane', 'Mohammed bin Salman'],
    ['Bachar al-Assad', 'Bashar al-Assad'],
    ['agnes pannier runacher', 'Agnès Pannier-Runacher'],
    ['Michelle O’Neill', "Michelle O'Neill"],
    ['Donald J. Trump', 'Donald Trump'],
    ['Joseph R. Biden', 'Joe Biden'],
    ['Jose Luis Rodriguez Zapatero', 'José Luis Rodríguez Zapatero'],
    ['XI JINPING', 'Xi Jinping'],
  ])('%s is found as %s', (written, name) => {
    expect(byName(written).map((entry) => entry.name)).toEqual([name]);
  });

  it.each(['Marie Dupont', 'Trump', 'Macron Emmanuel', ''])(
    '%j is no known full name',
    (written) => {
      expect(byName(written)).toEqual([]);
    },
  );

  it('of two people finds both, by themselves apart', () => {
    expect(byName('Mike Rogers').map((entry) => officeAt(entry, '2012', 'en')?.office)).toEqual([
      'U.S. representative for Alabama',
      'U.S. representative for Michigan',
    ]);
    expect(byName('George Bush')).toHaveLength(2);
  });
});

describe('a surname alone', () => {
  it.each([
    ['Macron', 'Emmanuel Macron'],
    ['Poutine', 'Vladimir Putin'],
    ['Trump', 'Donald Trump'],
    ['von der Leyen', 'Ursula von der Leyen'],
    ['Le Pen', 'Marine Le Pen'],
    ['Villepin', 'Dominique de Villepin'],
    ['de Villepin', 'Dominique de Villepin'],
    ['Assad', 'Bashar al-Assad'],
    ['Xi', 'Xi Jinping'],
    ['Zapatero', 'José Luis Rodríguez Zapatero'],
    ['Kadhafi', 'Muammar Gaddafi'],
    ['Lula', 'Luiz Inácio Lula da Silva'],
    ['Ben Salmane', 'Mohammed bin Salman'],
    ['Netanyahou', 'Benjamin Netanyahu'],
    ['Van Rompuy', 'Herman Van Rompuy'],
    ['Dupont-Aignan', 'Nicolas Dupont-Aignan'],
  ])('%s is among the bearers %s', (surname, name) => {
    expect(bySurname(surname).map((entry) => entry.name)).toContain(name);
  });

  it('gives the best known bearer first', () => {
    expect(bySurname('Bush')[0]?.name).toBe('George W. Bush');
    expect(bySurname('Bush')[0]?.fame).toBe(3);
    expect(bySurname('Johnson')[0]?.name).toBe('Boris Johnson');
  });

  it.each(['Leyen', 'Pen', 'Jinping', 'Xyzzy', ''])('%j is none', (surname) => {
    expect(bySurname(surname)).toEqual([]);
  });
});

describe('the holder of a post', () => {
  it.each([
    ['pres', 'FR', '2013-01-01', undefined, 'François Hollande'],
    ['pm', 'GB', '2022-10-01', undefined, 'Liz Truss'],
    ['pm', 'FR', '2020-08-01', undefined, 'Jean Castex'],
    ['min', 'FR', '2015-11-14', 'interior', 'Bernard Cazeneuve'],
    ['min', 'FR', '2023-01-10', 'labour', 'Olivier Dussopt'],
    ['min', 'FR', '2023-01-10', 'finance', 'Bruno Le Maire'],
    ['min', 'US', '2022-03-01', 'defence', 'Lloyd Austin'],
    ['min', 'GB', '2012-03-01', 'interior', 'Theresa May'],
    ['min', 'DE', '2023-03-01', 'foreign', 'Annalena Baerbock'],
    ['gov', 'US', '2022-03-01', 'TX', 'Greg Abbott'],
    ['mayor', 'FR', '2005-03-01', 'Paris', 'Bertrand Delanoë'],
    ['sg', 'UN', '2010-01-01', 'UN', 'Ban Ki-moon'],
    ['precommission', 'EU', '2016-01-01', undefined, 'Jean-Claude Juncker'],
    ['premier', 'CA', '2015-01-01', 'CA-QC', 'Philippe Couillard'],
  ])('%s of %s on %s (%s) was %s', (post, country, date, detail, name) => {
    expect(holder(post, country, date, detail)?.name).toBe(name);
  });

  it('is nobody where several hold it and none is asked for', () => {
    expect(holder('senator', 'US', '2020-01-01')).toBeNull();
  });

  it('is nobody in an unknown post or country', () => {
    expect(holder('sheriff', 'US', '2020-01-01')).toBeNull();
    expect(holder('pres', 'ZZ', null)).toBeNull();
  });
});
