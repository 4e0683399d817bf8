// biome-ignore-all format: word lists read better as rows
/**
 * Currencies without language: codes in force (ISO 4217:2015 list one, as maintained to 2026),
 * signs (CLDR "narrow" and standard symbols, own selection) and which country's money a shared
 * name means. Families are names that several currencies share.
 */
export const isoCodes: readonly string[] = (
  'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD ' +
  'CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP ' +
  'GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD ' +
  'KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN ' +
  'NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP ' +
  'SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND ' +
  'VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG DEM FRF ITL ESP PTE BEF ATS NLG GRD IEP FIM LUF RMB BTC ETH'
).split(' ');

/** Printed signs to a code or a family. Read before or after the amount. */
export const symbols: Readonly<Record<string, string>> = {
  $: 'dollar',
  US$: 'USD', 'U.S.$': 'USD', 'U.S. $': 'USD', 'US $': 'USD', '$US': 'USD', '$ US': 'USD',
  USD$: 'USD', '$USD': 'USD', '$ USD': 'USD', 'U$S': 'USD', 'U$D': 'USD',
  C$: 'CAD', CA$: 'CAD', CAN$: 'CAD', CDN$: 'CAD', CAD$: 'CAD', '$CA': 'CAD', '$ CA': 'CAD',
  '$CAN': 'CAD', '$ CAN': 'CAD', '$CAD': 'CAD', '$ CAD': 'CAD', '$C': 'CAD', '$ C': 'CAD',
  A$: 'AUD', AU$: 'AUD', 'AUD$': 'AUD', '$AU': 'AUD', '$ AU': 'AUD', '$A': 'AUD', NZ$: 'NZD',
  '$NZ': 'NZD', HK$: 'HKD', '$HK': 'HKD', '$ HK': 'HKD', S$: 'SGD', SG$: 'SGD', NT$: 'TWD',
  J$: 'JMD', TT$: 'TTD', Z$: 'ZWG', EC$: 'XCD', BD$: 'BBD', B$: 'BSD',
  R$: 'BRL', MX$: 'MXN', Mex$: 'MXN', AR$: 'ARS', '$AR': 'ARS', CLP$: 'CLP', COL$: 'COP',
  RD$: 'DOP', 'S/': 'PEN', 'S/.': 'PEN', 'Bs.': 'BOB', Lps: 'HNL', 'Lps.': 'HNL',
  '€': 'EUR', '£': 'GBP', '¥': 'yen', '₹': 'INR', '₽': 'RUB', '₺': 'TRY', '₩': 'KRW', '₦': 'NGN',
  '₴': 'UAH', '₪': 'ILS', '₫': 'VND', '₱': 'PHP', '₡': 'CRC', '₲': 'PYG', '₵': 'GHS', 'GH₵': 'GHS',
  '₸': 'KZT', '₼': 'AZN', '₾': 'GEL', '฿': 'THB', '₮': 'MNT', '₭': 'LAK', '֏': 'AMD', '₿': 'BTC',
  '﷼': 'IRR',
  'E£': 'EGP', 'zł': 'PLN', 'Kč': 'CZK', Ft: 'HUF', kr: 'krona', SFr: 'CHF', 'SFr.': 'CHF',
  'CN¥': 'CNY', 'JP¥': 'JPY', RMB: 'CNY', FCFA: 'XOF', CFA: 'XOF', 'F CFA': 'XOF', Rs: 'rupee',
  'Rs.': 'rupee', Rp: 'IDR', RM: 'MYR', DA: 'DZD', Dh: 'MAD', DH: 'MAD', KSh: 'KES', Ksh: 'KES',
  GNF: 'GNF',
};

/** Signs of letters alone that stand only after the amount. */
export const suffixOnly: ReadonlySet<string> = new Set(['DA', 'CFA', 'F CFA', 'Ft', 'Dh', 'DH']);

/** Which currency a shared name means in a country; the first is meant when the text says nothing. */
export const families: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: {
    US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', HK: 'HKD', SG: 'SGD', TW: 'TWD', JM: 'JMD',
    LR: 'LRD', NA: 'NAD', ZW: 'ZWG', BS: 'BSD', BB: 'BBD', TT: 'TTD', GY: 'GYD', FJ: 'FJD',
    BZ: 'BZD', BN: 'BND',
  },
  pound: {
    GB: 'GBP', EG: 'EGP', LB: 'LBP', SY: 'SYP', SD: 'SDG', SS: 'SSP', TR: 'TRY', IT: 'ITL',
    IE: 'IEP', GI: 'GIP',
  },
  franc: {
    CH: 'CHF', FR: 'FRF', BE: 'BEF', LU: 'LUF', GN: 'GNF', CD: 'CDF', RW: 'RWF', BI: 'BIF',
    DJ: 'DJF', KM: 'KMF', SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', NE: 'XOF', TG: 'XOF',
    BJ: 'XOF', GW: 'XOF', CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF', CF: 'XAF', GQ: 'XAF',
    NC: 'XPF', PF: 'XPF',
  },
  cfa: {
    SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', NE: 'XOF', TG: 'XOF', BJ: 'XOF', GW: 'XOF',
    CM: 'XAF', GA: 'XAF', CG: 'XAF', TD: 'XAF', CF: 'XAF', GQ: 'XAF',
  },
  krona: { SE: 'SEK', NO: 'NOK', DK: 'DKK', CZ: 'CZK', IS: 'ISK', EE: 'EEK', SK: 'SKK' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP', UY: 'UYU', DO: 'DOP', CU: 'CUP' },
  rupee: { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR', ID: 'IDR', SC: 'SCR' },
  dinar: {
    DZ: 'DZD', TN: 'TND', RS: 'RSD', KW: 'KWD', IQ: 'IQD', LY: 'LYD', JO: 'JOD', BH: 'BHD',
    MK: 'MKD',
  },
  dirham: { AE: 'AED', MA: 'MAD' },
  rial: { IR: 'IRR', OM: 'OMR', YE: 'YER', SA: 'SAR', QA: 'QAR' },
  riyal: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR', IR: 'IRR' },
  rouble: { RU: 'RUB', BY: 'BYN' },
  shilling: { KE: 'KES', UG: 'UGX', TZ: 'TZS', SO: 'SOS', AT: 'ATS' },
  won: { KR: 'KRW', KP: 'KPW' },
  leu: { RO: 'RON', MD: 'MDL' },
  yen: { JP: 'JPY', CN: 'CNY' },
  real: { BR: 'BRL' },
  mark: { DE: 'DEM', FI: 'FIM' },
  bolivar: { VE: 'VES' },
  manat: { AZ: 'AZN', TM: 'TMT' },
  kwacha: { ZM: 'ZMW', MW: 'MWK' },
  somoni: { TJ: 'TJS' },
  penny: { GB: 'GBP', US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD' },
  euro: { EU: 'EUR' },
};
