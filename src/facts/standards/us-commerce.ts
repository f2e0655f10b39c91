// United States: consumer protection, competitors, supplements, crisis line.

import { foods, reach, type Standard } from './standard.js'

const guidance = (asks: string): Standard => ({
  citation: 'FTC Health Products Compliance Guidance (December 2022)',
  asks,
  reach: reach.guidance,
  date: 'December 2022',
  jurisdiction: 'us',
  mark: 'read-2',
  reportedBy: 'venable.com and thefdalawblog.com',
  url: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
})

const endorsement = (section: string, asks: string): Standard => ({
  citation: `16 CFR ${section}`,
  asks,
  reach: reach.guidance,
  date: 'July 2023',
  jurisdiction: 'us',
  mark: 'read',
  url: `https://www.law.cornell.edu/cfr/text/16/${section.slice(0, 5)}`,
})

const reviews = (section: string, asks: string, source: Pick<Standard, 'mark' | 'reportedBy'>): Standard => ({
  citation: `16 CFR ${section}`,
  asks,
  reach: reach.seller,
  date: 'in force since 21 October 2024',
  jurisdiction: 'us',
  url: 'https://govinfo.gov/content/pkg/FR-2024-08-22/html/2024-18519.htm',
  ...source,
})

const gutCheck = (asks: string): Standard => ({
  citation: 'FTC, Gut Check',
  asks,
  reach: reach.guidance,
  date: 'April 2014',
  jurisdiction: 'us',
  mark: 'read',
  url: 'https://www.ftc.gov/business-guidance/resources/gut-check-reference-guide-media-spotting-false-weight-loss-claims',
  classes: [...foods, 'cosmetic', 'device', 'otc-drug'],
})

const supplement = (paragraph: string, asks: string): Standard => ({
  citation: `21 CFR 101.93${paragraph}`,
  asks,
  reach:
    'binds manufacturers, packers and distributors of supplements, on labels and labeling; the yardstick for this page',
  date: 'text of about 2023',
  jurisdiction: 'us',
  mark: 'read',
  url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-F/section-101.93',
  classes: ['supplement'],
})

export const usCommerce = {
  'FTCA-5': {
    citation: 'FTC Act s.5, 15 USC 45(a)(1),',
    asks: 'makes deceptive acts and practices in commerce unlawful',
    reach: reach.seller,
    date: 'US Code of April 2023',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.law.cornell.edu/uscode/text/15/45',
  },
  'FTC-HPCG': guidance('asks, for most health benefit claims, controlled trials in people that match the claim'),
  'FTC-HPCG-animal': guidance(
    'holds animal and laboratory findings for background, not enough without trials in people',
  ),
  'FTC-HPCG-tests': guidance('asks an advertiser who says that tests show something to hold at least those tests'),
  'FTC-HPCG-qualifiers': guidance('takes words such as "promising" and "preliminary" for praise, not for a limit'),
  'FTC-PNO': {
    citation: 'FTC Notice of Penalty Offenses (April 2023)',
    asks: 'calls it unlawful to misstate the level of proof, or to say clinically proven when it is not',
    reach: 'binds firms that received it; sellers of OTC, homeopathic, supplement and food products',
    date: 'April 2023',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'kelleydrye.com',
    url: 'https://www.kelleydrye.com',
    classes: [...foods, 'otc-drug', 'unapproved-drug'],
  },
  'FTC-255.1': endorsement(
    '255.1',
    'asks that an endorsement be honest and say nothing that the advertiser could not support',
  ),
  'FTC-255.2(a)': endorsement(
    '255.2(a)',
    'reads a testimonial as a claim that the product works, which needs the same evidence',
  ),
  'FTC-255.2(b)': endorsement(
    '255.2(b)',
    'reads one experience as typical unless the generally expected result is clearly stated',
  ),
  'FTC-255.5(a)': endorsement(
    '255.5(a)',
    'asks clear disclosure of a connection that readers would not expect and that may affect credibility',
  ),
  'FTC-465.2': reviews(
    '465.2',
    'forbids reviews and testimonials by people who do not exist or had no such experience',
    { mark: 'read-2', reportedBy: 'published quotations of the rule' },
  ),
  'FTC-465.4': reviews('465.4', 'forbids paying for reviews of a set sentiment', { mark: 'read' }),
  'FTC-465.5(b)': reviews(
    '465.5(b)',
    'asks testimonials of officers, managers, employees and agents to disclose the tie',
    { mark: 'read' },
  ),
  'FTC-465.6': reviews('465.6', 'forbids a page that one controls from posing as an independent review', {
    mark: 'read',
  }),
  'FTC-GUT': gutCheck('lists seven weight-loss claims that cannot be true of such products'),
  'FTC-GUT-3': gutCheck('counts weight loss that stays even after one stops among the claims that cannot be true'),
  'FTC-GUT-6': gutCheck('counts substantial weight loss for all users among the claims that cannot be true'),
  'FTC-DEC': {
    citation: 'FTC Policy Statement on Deception (1983)',
    asks: 'calls a claim or omission deceptive when it is likely to mislead a reasonable consumer on something that matters',
    reach: reach.anyone,
    date: 'October 1983',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.ftc.gov/legal-library/browse/ftc-policy-statement-deception',
  },
  'FTC-DOTCOM': {
    citation: 'FTC .com Disclosures (March 2013)',
    asks: 'asks that a disclosure stand as close as possible to the claim it limits',
    reach: reach.guidance,
    date: 'March 2013',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'privacyandiplawblog.com',
    url: 'https://www.ftc.gov/business-guidance/resources/com-disclosures-how-make-effective-disclosures-digital-advertising',
  },
  LANHAM: {
    citation: 'Lanham Act s.43(a), 15 USC 1125(a)(1)(B),',
    asks: "lets a competitor sue over advertising that misrepresents one's own or another's goods or services",
    reach: reach.anyone,
    date: 'US Code of 2023',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.law.cornell.edu/uscode/text/15/1125',
  },
  'CFR-101.93(c)': supplement('(c)', 'gives the exact disclaimer of a structure or function claim'),
  'CFR-101.93(d)': supplement('(d)', 'asks that the disclaimer stand beside the claim or be linked to it by a symbol'),
  'CFR-101.93(f)': supplement(
    '(f)',
    'allows structure and function statements, and makes a disease claim a drug claim',
  ),
  'CFR-101.93(g)(2)(i)': supplement(
    '(g)(2)(i)',
    'counts an effect on a disease or class of diseases as a disease claim',
  ),
  'CFR-101.93(g)(2)(ii)': supplement(
    '(g)(2)(ii)',
    'counts an effect on the characteristic signs or symptoms of a disease, in lay words too, as a disease claim',
  ),
  'CFR-101.93(g)(2)(iv)': supplement(
    '(g)(2)(iv)',
    'counts a disease implied by a product name, a cited publication or a picture as a disease claim',
  ),
  'CFR-101.93(g)(2)(vi)': supplement('(g)(2)(vi)', 'counts standing in for a therapy of a disease as a disease claim'),
  'CFR-101.14(e)': {
    citation: '21 CFR 101.14(e)',
    asks: 'allows no health claim on food or supplement labeling unless a regulation provides for it',
    reach: 'binds manufacturers, packers and distributors of foods; the yardstick for this page',
    date: 'text of about 2023',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-A/section-101.14',
    classes: foods,
  },
  'LINE-988': {
    citation: '988 Suicide & Crisis Lifeline (call or text 988, US)',
    asks: 'is free, day and night',
    reach: 'a service for readers, not a legal duty',
    date: 'since July 2022',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'state health departments',
    url: 'https://988lifeline.org',
  },
} as const satisfies Record<string, Standard>
