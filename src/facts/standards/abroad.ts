// United Kingdom, European Union, Australia, Canada.

import { foods, medicines, prescription, reach, type Standard } from './standard.js'

const cap = (rule: string, asks: string, reportedBy?: string): Standard => ({
  citation: `CAP Code rule ${rule}`,
  asks,
  reach: reach.code,
  date: 'code as of 2026',
  jurisdiction: 'uk',
  url: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  ...(reportedBy === undefined ? { mark: 'read' } : { mark: 'read-2', reportedBy }),
})

const copies = 'secondary copies of the code'

const regulation = (number: string, asks: string): Standard => ({
  citation: `Human Medicines Regulations 2012, reg ${number}`,
  asks,
  reach: reach.anyone,
  date: 'consolidated text on legislation.gov.uk',
  jurisdiction: 'uk',
  mark: 'read',
  url: 'https://www.legislation.gov.uk/uksi/2012/1916/part/14',
  classes: medicines,
})

const directive = (article: string, asks: string): Standard => ({
  citation: `Directive 2001/83/EC, art ${article}`,
  asks,
  reach: reach.national,
  date: 'text of December 2020',
  jurisdiction: 'eu',
  mark: 'read',
  url: 'https://legislation.gov.uk/eudr/2001/83/title/VIII/2020-12-31/data.html',
  classes: medicines,
})

const foodClaims = (article: string, asks: string, source: Pick<Standard, 'mark' | 'reportedBy'>): Standard => ({
  citation: `Regulation (EC) 1924/2006, art ${article}`,
  asks,
  reach: 'binds food businesses, directly in the EU',
  date: 'text of July 2007',
  jurisdiction: 'eu',
  url: 'https://legislation.gov.uk/eur/2006/1924/chapter/IV/2007-07-01/data.xht?view=snippet&wrap=true',
  classes: foods,
  ...source,
})

const nationalLaw = (paragraph: string, asks: string): Standard => ({
  citation: `National Law (Australia) s 133(1)${paragraph}`,
  asks,
  reach: `${reach.anyone} a regulated health service`,
  date: 'text with the 2022 penalties',
  jurisdiction: 'au',
  mark: 'read',
  url: 'http://www5.austlii.edu.au/au/legis/nsw/consol_act/hprnl460/s133.html',
  classes: [...prescription, 'device', 'procedure', 'clinic'],
})

const canada = (section: string, asks: string): Standard => ({
  citation: `Food and Drugs Act (Canada) s ${section}`,
  asks,
  reach: reach.anyone,
  date: 'as reprinted in guidance of Health Canada',
  jurisdiction: 'ca',
  mark: 'read',
  url: 'https://www.canada.ca/en/health-canada/services/drugs-health-products/regulatory-requirements-advertising/policies-guidance-documents/policy-distinction-between-advertising-activities/legislative-regulatory.html',
})

/** The rule that cites it knows that a prescription medicine is meant, whatever else the page is about. */
const onAnyPage = ({ classes, ...standard }: Standard): Standard => standard

export const abroad = {
  'CAP-12.1': cap('12.1', 'asks that objective claims rest on evidence, where relevant on trials in people'),
  'CAP-12.2': cap(
    '12.2',
    'asks that ads not discourage essential treatment of conditions that need medical supervision',
  ),
  'CAP-12.6': cap('12.6', 'asks that no ad falsely claim to cure an illness, dysfunction or malformation', copies),
  'CAP-12.7': cap('12.7', 'warns against words such as cure and rejuvenation without qualification', copies),
  'CAP-12.9': cap(
    '12.9',
    'asks proof before a product is called guaranteed to work, absolutely safe or free of side effects',
    copies,
  ),
  'CAP-12.10': cap('12.10', 'asks that nothing be called safe or effective merely because it is natural', copies),
  'CAP-12.12': cap('12.12', 'bars advertising of prescription-only medicines to the public'),
  'CAP-12.20': {
    ...cap('12.20', 'limits what ads for homeopathic products may claim'),
    products: ['homeopathy'],
  },
  'CAP-POM': {
    ...cap(
      '12.12',
      'treats any reference to a prescription-only medicine as likely to promote it; a consultation may be promoted',
    ),
    citation: 'ASA advice on prescription-only medicines',
    url: 'https://www.asa.org.uk/news/stick-to-the-script-prescription-only-medicines-and-the-code.html',
    classes: prescription,
  },
  'ASA-WL': {
    ...cap('12.12', 'counts phrases such as "weight-loss injection" as advertising a prescription-only medicine'),
    citation: 'ASA, MHRA and GPhC enforcement notice on weight-loss medicines',
    date: 'September 2025',
    url: 'https://www.asa.org.uk/news/updated-enforcement-notice-issued-on-weight-loss-prescription-medicine-ads.html',
    products: ['glp1'],
  },
  'HMR-279': regulation('279', 'bars advertising of a medicine that has no authorisation in force'),
  'HMR-284(1)': onAnyPage(
    regulation('284(1)', 'bars advertising that is likely to lead to the use of a prescription-only medicine'),
  ),
  'HMR-287(1)(a)': regulation('287(1)(a)', 'bars suggesting that the effects of a medicine are guaranteed'),
  'HMR-287(1)(b)': regulation(
    '287(1)(b)',
    'bars suggesting that a medicine is better than, or equal to, another identifiable treatment',
  ),
  'HMR-287(1)(c)': regulation('287(1)(c)', 'bars suggesting that a medicine has no adverse reactions'),
  'HMR-287(3)': regulation('287(3)', 'bars misleading or alarming claims of recovery'),
  'HMR-287(4)(b)': regulation('287(4)(b)', 'bars suggesting that health could suffer without the medicine'),

  'EU-83-86(2)': directive(
    '86(2)',
    'leaves out of advertising health information that makes no reference, even indirect, to a medicine',
  ),
  'EU-83-87(1)': directive('87(1)', 'bars advertising of a medicine without a marketing authorisation'),
  'EU-83-87(3)': directive(
    '87(3)',
    'asks advertising to encourage rational use, without exaggeration, and not to mislead',
  ),
  'EU-83-88(1)': onAnyPage(
    directive('88(1)', 'bars advertising of prescription and psychotropic medicines to the public'),
  ),
  'EU-83-89(1)': directive(
    '89(1)',
    'asks that an ad be clearly an ad, with name, use and an invitation to read the leaflet',
  ),
  'EU-83-90(a)': directive('90(a)', 'bars giving the impression that a consultation is unnecessary'),
  'EU-83-90(b)': directive(
    '90(b)',
    'bars suggesting guaranteed effects, no adverse reactions, or effects better than or equal to another treatment',
  ),
  'EU-83-90(c)': directive('90(c)', 'bars suggesting that health can be enhanced by the medicine'),
  'EU-83-90(d)': directive('90(d)', 'bars suggesting that health could suffer without the medicine'),
  'EU-83-90(f)': directive('90(f)', 'bars recommendations by scientists, health professionals or celebrities'),
  'EU-83-90(h)': directive('90(h)', 'bars suggesting that a medicine is safe or effective because it is natural'),
  'EU-83-90(i)': directive('90(i)', 'bars case histories that could lead to a wrong self-diagnosis'),
  'EU-83-90(j)': directive('90(j)', 'bars improper, alarming or misleading claims of recovery'),
  'EU-1924-10(1)': foodClaims('10(1)', 'bars health claims on food unless they are authorised and listed', {
    mark: 'read',
  }),
  'EU-1924-10(3)': foodClaims('10(3)', 'allows references to general health only beside a listed claim', {
    mark: 'read',
  }),
  'EU-1924-12(b)': foodClaims('12(b)', 'bars claims about the rate or amount of weight loss', {
    mark: 'read-2',
    reportedBy: 'quotations of the article',
  }),
  'EU-1924-12(c)': foodClaims('12(c)', 'bars claims that refer to recommendations of individual doctors', {
    mark: 'read-2',
    reportedBy: 'quotations of the article',
  }),

  'AU-133(a)': nationalLaw('(a)', 'bars advertising that is false, misleading or deceptive'),
  'AU-133(b)': nationalLaw('(b)', 'bars gifts and discounts without their terms'),
  'AU-133(c)': nationalLaw('(c)', 'bars testimonials about the service or business'),
  'AU-133(d)': nationalLaw('(d)', 'bars advertising that creates an unreasonable expectation of beneficial treatment'),
  'AU-133(e)': nationalLaw('(e)', 'bars encouraging indiscriminate or unnecessary use'),
  'AU-TGAC': {
    citation: 'Therapeutic Goods Advertising Code 2021 (Australia)',
    asks: 'asks that claims about therapeutic goods be accurate, balanced and substantiated, and testimonials verified',
    reach: reach.anyone,
    date: 'compilation of December 2022',
    jurisdiction: 'au',
    mark: 'read-2',
    reportedBy: 'pages of the TGA',
    url: 'https://www.legislation.gov.au/F2021L01661/latest/text',
    classes: ['otc-drug', 'supplement', 'device'],
  },
  'AU-42DL(10)': {
    citation: 'Therapeutic Goods Act 1989 (Cth) s 42DL(10)',
    asks: 'bars advertising that refers to medicines in Schedule 3, 4 or 8, other than those in Appendix H',
    reach: reach.anyone,
    date: 'consolidated text on AustLII',
    jurisdiction: 'au',
    mark: 'read',
    url: 'http://www.austlii.edu.au/au/legis/cth/consol_act/tga1989191/s42dl.html',
  },

  'CA-FDA-3(1)': canada(
    '3(1)',
    'bars advertising to the public as a treatment, preventative or cure for Schedule A diseases',
  ),
  'CA-FDA-9(1)': { ...canada('9(1)', 'bars false, misleading or deceptive advertising of a drug'), classes: medicines },
  'CA-FDA-20(1)': {
    ...canada('20(1)', 'bars false, misleading or deceptive advertising of a device'),
    classes: ['device'],
  },
  'CA-NCR-70(a)': {
    citation: 'Narcotic Control Regulations (Canada) s 70(a)',
    asks: 'bars advertising a narcotic, ketamine included, to the public',
    reach: reach.anyone,
    date: 'current to March 2026',
    jurisdiction: 'ca',
    mark: 'read',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/C.R.C.,_c._1041/section-70.html',
    products: ['ketamine'],
  },
  'CA-C.01.044': {
    citation: 'Food and Drug Regulations (Canada) C.01.044',
    asks: 'allows only name, price and quantity in advertising prescription drugs to the public',
    reach: reach.anyone,
    date: 'as it stood to 2013',
    jurisdiction: 'ca',
    mark: 'read',
    url: 'https://laws-lois.justice.gc.ca/eng/regulations/C.R.C.,_c._870',
  },
} as const satisfies Record<string, Standard>
