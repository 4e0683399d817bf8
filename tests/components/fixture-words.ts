import type { FixtureWords } from './story-fixture';

/** A made-up story in both languages: people, places and figures do not exist. */
export const words: Record<'en' | 'fr', FixtureWords> = {
  en: {
    language: 'en',
    title: 'Valley towns told to wait as the Ardel dam repair runs over budget',
    siteName: 'The Morning Ledger',
    paragraphs: [
      'Energy minister Ilse Marlowe said the repair of the Ardel dam would cost 48 million euros, up from 31 million. “Nobody will be cut off this winter,” Ilse Marlowe told reporters.',
      'Former mayor Tomas Reyle warned that 1,200 homes lie below the spillway. “We asked for sirens in 2019 and got a leaflet,” he said. Tomas Reyle added that two of the three gates had not moved since then. He said the town would go to court.',
      'The Water Board counted 14 leaks in the east wall, nine of them new. A person close to the project said the contractor had known since spring.',
      'The delay is the biggest setback for the government this year. Residents have lost faith in the works. The contractor reportedly hid two inspection reports. About 12 per cent of the wall was never surveyed, and 13 leaks were sealed.',
    ],
    minister: {
      name: 'Ilse Marlowe',
      office: 'Energy minister',
      knownOffice: 'Minister for Energy and Climate',
      country: 'IE',
    },
    mayor: { name: 'Tomas Reyle', office: 'mayor', country: 'IE' },
    organization: 'The Water Board',
    anonymous: 'A person close to the project',
    said: [
      {
        words:
          'Energy minister Ilse Marlowe said the repair of the Ardel dam would cost 48 million euros, up from 31 million.',
        by: 'minister',
        quote: false,
      },
      { words: 'Nobody will be cut off this winter', by: 'minister', quote: true },
      {
        words: 'Former mayor Tomas Reyle warned that 1,200 homes lie below the spillway.',
        by: 'mayor',
        quote: false,
      },
      { words: 'We asked for sirens in 2019 and got a leaflet', by: 'mayor', quote: true },
      {
        words: 'Tomas Reyle added that two of the three gates had not moved since then.',
        by: 'mayor',
        quote: false,
      },
      { words: 'He said the town would go to court.', by: 'mayor', quote: false },
      {
        words: 'The Water Board counted 14 leaks in the east wall, nine of them new.',
        by: 'organization',
        quote: false,
      },
      {
        words: 'A person close to the project said the contractor had known since spring.',
        by: 'anonymous',
        quote: false,
      },
    ],
    claims: [
      {
        words: 'The delay is the biggest setback for the government this year.',
        strength: 0.8,
        rule: 'U3',
      },
      { words: 'Residents have lost faith in the works.', strength: 0.3, rule: 'U5' },
      { words: 'The contractor reportedly hid two inspection reports.', strength: 0.9, rule: 'U1' },
      {
        words: 'About 12 per cent of the wall was never surveyed, and 13 leaks were sealed.',
        strength: 0.5,
        rule: 'U4',
      },
    ],
    figures: [
      {
        words: '48 million euros',
        type: 'money',
        value: 48e6,
        unit: 'EUR',
        bound: null,
        counted: null,
      },
      { words: '31 million', type: 'money', value: 31e6, unit: 'EUR', bound: null, counted: null },
      { words: '1,200', type: 'count', value: 1200, unit: 'homes', bound: null, counted: 'homes' },
      { words: '2019', type: 'date', value: '2019', unit: null, bound: null, counted: null },
      { words: '14', type: 'count', value: 14, unit: 'leaks', bound: null, counted: 'leaks' },
      { words: 'nine', type: 'count', value: 9, unit: 'leaks', bound: null, counted: null },
      {
        words: '12 per cent',
        type: 'percent',
        value: 12,
        unit: '%',
        bound: '~',
        counted: 'of the wall',
      },
      { words: '13', type: 'count', value: 13, unit: 'leaks', bound: null, counted: 'leaks' },
    ],
    findings: [{ kind: 'differs', figures: [4, 7], expected: null }],
  },
  fr: {
    language: 'fr',
    title: 'Barrage d’Ardel : la réparation coûtera plus cher et les communes devront patienter',
    siteName: 'La Gazette du Matin',
    paragraphs: [
      'La ministre de l’Énergie, Ilse Marlowe, a indiqué que la réparation du barrage d’Ardel coûterait 48 millions d’euros, contre 31 millions prévus. « Personne ne sera privé d’électricité cet hiver », a promis Ilse Marlowe.',
      'L’ancien maire Tomas Reyle a rappelé que 1 200 logements se trouvent sous le déversoir. « Nous avions demandé des sirènes en 2019, on nous a envoyé un dépliant », a-t-il raconté. Tomas Reyle a ajouté que deux des trois vannes n’avaient pas bougé depuis. Il a annoncé que la commune irait en justice.',
      'L’Agence de l’eau a relevé 14 fuites dans le mur est, dont neuf nouvelles. Une source proche du chantier assure que l’entreprise était au courant depuis le printemps.',
      'Ce retard est le plus grand revers du gouvernement cette année. Les riverains ne croient plus aux travaux. L’entreprise aurait caché deux rapports d’inspection. Environ 12 % du mur n’ont jamais été inspectés et 13 fuites ont été colmatées.',
    ],
    minister: {
      name: 'Ilse Marlowe',
      office: 'ministre de l’Énergie',
      knownOffice: 'ministre de l’Énergie et du Climat',
      country: 'BE',
    },
    mayor: { name: 'Tomas Reyle', office: 'maire', country: 'BE' },
    organization: 'L’Agence de l’eau',
    anonymous: 'Une source proche du chantier',
    said: [
      {
        words:
          'La ministre de l’Énergie, Ilse Marlowe, a indiqué que la réparation du barrage d’Ardel coûterait 48 millions d’euros, contre 31 millions prévus.',
        by: 'minister',
        quote: false,
      },
      { words: 'Personne ne sera privé d’électricité cet hiver', by: 'minister', quote: true },
      {
        words:
          'L’ancien maire Tomas Reyle a rappelé que 1 200 logements se trouvent sous le déversoir.',
        by: 'mayor',
        quote: false,
      },
      {
        words: 'Nous avions demandé des sirènes en 2019, on nous a envoyé un dépliant',
        by: 'mayor',
        quote: true,
      },
      {
        words: 'Tomas Reyle a ajouté que deux des trois vannes n’avaient pas bougé depuis.',
        by: 'mayor',
        quote: false,
      },
      { words: 'Il a annoncé que la commune irait en justice.', by: 'mayor', quote: false },
      {
        words: 'L’Agence de l’eau a relevé 14 fuites dans le mur est, dont neuf nouvelles.',
        by: 'organization',
        quote: false,
      },
      {
        words:
          'Une source proche du chantier assure que l’entreprise était au courant depuis le printemps.',
        by: 'anonymous',
        quote: false,
      },
    ],
    claims: [
      {
        words: 'Ce retard est le plus grand revers du gouvernement cette année.',
        strength: 0.8,
        rule: 'U3',
      },
      { words: 'Les riverains ne croient plus aux travaux.', strength: 0.3, rule: 'U5' },
      { words: 'L’entreprise aurait caché deux rapports d’inspection.', strength: 0.9, rule: 'U1' },
      {
        words: 'Environ 12 % du mur n’ont jamais été inspectés et 13 fuites ont été colmatées.',
        strength: 0.5,
        rule: 'U4',
      },
    ],
    figures: [
      {
        words: '48 millions d’euros',
        type: 'money',
        value: 48e6,
        unit: 'EUR',
        bound: null,
        counted: null,
      },
      { words: '31 millions', type: 'money', value: 31e6, unit: 'EUR', bound: null, counted: null },
      {
        words: '1 200',
        type: 'count',
        value: 1200,
        unit: 'logements',
        bound: null,
        counted: 'logements',
      },
      { words: '2019', type: 'date', value: '2019', unit: null, bound: null, counted: null },
      { words: '14', type: 'count', value: 14, unit: 'fuites', bound: null, counted: 'fuites' },
      { words: 'neuf', type: 'count', value: 9, unit: 'fuites', bound: null, counted: null },
      { words: '12 %', type: 'percent', value: 12, unit: '%', bound: '~', counted: 'du mur' },
      { words: '13', type: 'count', value: 13, unit: 'fuites', bound: null, counted: 'fuites' },
    ],
    findings: [{ kind: 'differs', figures: [4, 7], expected: null }],
  },
};
