// United States: what asks for balance and evidence in drug advertising, and the labels and notices behind facts.

import { medicines, prescription, reach, type Standard } from './standard.js'

/** 21 CFR 202.1. Paragraph (e)(6) says "is" false or misleading: it asks; (e)(7) says "may be": it warns against. */
const rx = (paragraph: string, asks: string): Standard => ({
  citation: `21 CFR 202.1${paragraph}`,
  asks,
  reach: reach.makers,
  date: 'text of about 2023',
  jurisdiction: 'us',
  mark: 'read',
  url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-C/part-202/subpart-A/section-202.1',
  classes: medicines,
})

const act = (section: string, code: string, asks: string, limits: Pick<Standard, 'reach' | 'classes'>): Standard => ({
  citation: `FD&C Act ${section}, 21 USC ${code}`,
  asks,
  date: 'US Code of April 2023',
  jurisdiction: 'us',
  mark: 'read',
  url: 'https://www.law.cornell.edu/uscode/text/21/352',
  ...limits,
})

const ketamineNotice = (asks: string): Standard => ({
  citation: 'FDA, 10 October 2023, on compounded ketamine',
  asks,
  reach: 'a safety communication, no rule',
  date: 'October 2023',
  jurisdiction: 'us',
  mark: 'read-2',
  reportedBy: 'drugs.com',
  url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-warns-patients-and-health-care-providers-about-potential-risks-associated-compounded-ketamine',
  products: ['ketamine'],
})

const spravato = (asks: string): Standard => ({
  citation: 'SPRAVATO US prescribing information, the label of esketamine,',
  asks,
  reach: reach.label,
  date: 'March 2026',
  jurisdiction: 'us',
  mark: 'read',
  url: 'https://nctr-crs.fda.gov/fdalabel/services/spl/set-ids/d81a6a79-a74a-44b7-822c-0dfa3036eaed/spl-doc',
  products: ['ketamine', 'esketamine'],
})

export const usDrugs = {
  'CFR-202.1(e)(2)(i)': rx(
    '(e)(2)(i)',
    'takes reminder ads away from drugs with a boxed warning about a serious hazard',
  ),
  'CFR-202.1(e)(3)(i)': rx(
    '(e)(3)(i)',
    'asks truth of every part of an ad: a true statement elsewhere does not correct a misleading one',
  ),
  'CFR-202.1(e)(3)(ii)': rx('(e)(3)(ii)', 'asks that effectiveness be tied to specific indications of the labeling'),
  'CFR-202.1(e)(3)(iii)': rx('(e)(3)(iii)', 'asks each specific side effect and contraindication of the labeling'),
  'CFR-202.1(e)(4)(i)(a)': rx(
    '(e)(4)(i)(a)',
    'asks an ad for an approved drug to suggest no use that is not in its labeling',
  ),
  'CFR-202.1(e)(5)(i)': rx(
    '(e)(5)(i)',
    'asks that nothing said about side effects, contraindications or effectiveness mislead',
  ),
  'CFR-202.1(e)(5)(ii)': rx(
    '(e)(5)(ii)',
    'asks fair balance: risks told in a depth and detail comparable to the benefits',
  ),
  'CFR-202.1(e)(5)(iii)': rx(
    '(e)(5)(iii)',
    'asks the facts that are material to the claims made or to the consequences of use',
  ),
  'CFR-202.1(e)(6)(i)': rx(
    '(e)(6)(i)',
    'asks substantial evidence or experience before an ad suggests that a drug is better, safer or more widely useful than its labeling shows',
  ),
  'CFR-202.1(e)(6)(ii)': rx(
    '(e)(6)(ii)',
    'asks substantial evidence or experience before an ad calls a drug safer or more effective than another',
  ),
  'CFR-202.1(e)(6)(iii)': rx('(e)(6)(iii)', 'asks that favorable findings which better data have overtaken be dropped'),
  'CFR-202.1(e)(6)(iv)': rx(
    '(e)(6)(iv)',
    'asks that sources reporting few side effects not be picked so that a drug looks safer than shown',
  ),
  'CFR-202.1(e)(6)(v)': rx('(e)(6)(v)', 'asks that a study not be shown as larger or more general than it was'),
  'CFR-202.1(e)(6)(vi)': rx(
    '(e)(6)(vi)',
    'asks that a study be told with its concomitant therapy and with what is known of the placebo effect',
  ),
  'CFR-202.1(e)(6)(vii)': rx(
    '(e)(6)(vii)',
    'asks that animal or laboratory findings not suggest a clinical meaning that was never shown',
  ),
  'CFR-202.1(e)(6)(viii)': rx(
    '(e)(6)(viii)',
    'asks that the favorable word of an authority stand with its unfavorable one',
  ),
  'CFR-202.1(e)(6)(ix)': rx('(e)(6)(ix)', 'asks that nothing be quoted out of context to a misleading effect'),
  'CFR-202.1(e)(6)(x)': rx('(e)(6)(x)', 'asks that references support the claim they stand by'),
  'CFR-202.1(e)(6)(xi)': rx(
    '(e)(6)(xi)',
    'asks that literature and quotations not suggest conditions of use beyond the labeling',
  ),
  'CFR-202.1(e)(6)(xiv)': rx(
    '(e)(6)(xiv)',
    'asks that figures pooled from small or unlike studies not pass as valid statistics',
  ),
  'CFR-202.1(e)(6)(xv)': rx('(e)(6)(xv)', 'asks that "no significant difference" not be told as equivalence'),
  'CFR-202.1(e)(6)(xvi)': rx(
    '(e)(6)(xvi)',
    'asks that a difference from another drug not falsely suggest more safety or effect',
  ),
  'CFR-202.1(e)(6)(xvii)': rx('(e)(6)(xvii)', 'asks that favorable data from unlabeled doses not be used'),
  'CFR-202.1(e)(6)(xviii)': rx('(e)(6)(xviii)', 'asks that headlines, subheadlines and pictures not mislead'),
  'CFR-202.1(e)(6)(xix)': rx(
    '(e)(6)(xix)',
    'asks that what is right for one class of patients not be shown as right for another',
  ),
  'CFR-202.1(e)(6)(xx)': rx('(e)(6)(xx)', 'asks each specific side effect instead of an umbrella term'),
  'CFR-202.1(e)(7)(i)': rx(
    '(e)(7)(i)',
    'warns against conclusions from a study whose design or scope cannot carry them',
  ),
  'CFR-202.1(e)(7)(ii)': rx(
    '(e)(7)(ii)',
    'warns against statistical significance without clinical meaning, and averages without their range',
  ),
  'CFR-202.1(e)(7)(iii)': rx(
    '(e)(7)(iii)',
    'warns against statistics that lend unplanned or unsound data an air of rigor',
  ),
  'CFR-202.1(e)(7)(vi)': rx(
    '(e)(7)(vi)',
    'warns against a mechanism of action told as established when experts do not hold it to be',
  ),
  'CFR-202.1(e)(7)(vii)': rx('(e)(7)(vii)', 'warns against risks outweighed by repeated or emphasized benefits'),
  'CFR-202.1(e)(7)(viii)': rx('(e)(7)(viii)', 'warns against risks that are less prominent and readable than benefits'),
  'CFR-202.1(e)(7)(x)': rx(
    '(e)(7)(x)',
    'warns against promoting use to a class of patients without emphasis on the risks special to it',
  ),
  'CFR-202.1(e)(7)(xi)': rx(
    '(e)(7)(xi)',
    'warns against pages of an ad without the risks or a prominent pointer to them',
  ),
  'CFR-202.1(e)(7)(xiii)': rx(
    '(e)(7)(xiii)',
    'warns against reports and opinions falsely shown as authentic or authoritative',
  ),

  'FDCA-502(n)': act(
    '502(n)',
    '352(n)',
    'asks a true statement of side effects, contraindications and effectiveness in prescription-drug ads',
    {
      reach: reach.makers,
      classes: medicines,
    },
  ),
  'FDCA-502(bb)': act(
    '502(bb)',
    '352(bb)',
    'treats a compounded drug as misbranded when its promotion misleads in any particular',
    {
      reach: 'compounded drugs; names no class of advertiser',
      classes: ['compounded-drug'],
    },
  ),
  'CFR-201.128': {
    citation: '21 CFR 201.128',
    asks: 'reads the intended use of a drug from claims, advertising and statements; knowledge of off-label prescribing alone is not enough',
    reach: reach.makers,
    date: 'text of about 2023',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.ecfr.gov/current/title-21/part-201/section-201.128',
    classes: medicines,
  },

  'FDA-KET23': ketamineNotice(
    'says that no ketamine is approved for a psychiatric disorder and that it knows of no evidence that compounded ketamine is safer, works better or works faster than approved medicines',
  ),
  'FDA-KET23-status': ketamineNotice(
    'says that ketamine is approved for no psychiatric disorder and that compounded products are not approved at all',
  ),
  'FDA-KET23-home': ketamineNotice(
    'says that use at home adds risk because no one on site watches for sedation, dissociation and slowed breathing',
  ),
  'FDA-KET23-risks': ketamineNotice(
    'names abuse and misuse, psychiatric events, raised blood pressure, slowed breathing and bladder symptoms',
  ),
  'FDA-KET22': {
    citation: 'FDA alert, 16 February 2022 (compounded ketamine nasal spray)',
    asks: 'says that no ketamine nasal spray is approved and reports harm to patients who dosed themselves at home',
    reach: 'a safety communication, no rule',
    date: 'February 2022',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.fda.gov/drugs/human-drug-compounding/fda-alerts-health-care-professionals-potential-risks-associated-compounded-ketamine-nasal-spray',
    classes: ['compounded-drug'],
    products: ['ketamine'],
  },
  'FDA-GLP1': {
    citation: 'FDA release, 3 March 2026 (telehealth promotion of compounded GLP-1)',
    asks: 'objects to claims of sameness with approved products and to hiding who compounds, and says that compounded drugs are neither approved nor generics',
    reach: reach.guidance,
    date: 'March 2026',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.einpresswire.com/article/897269729/fda-warns-30-telehealth-companies-against-illegal-marketing-of-compounded-glp-1s',
    classes: ['compounded-drug'],
    products: ['glp1'],
  },
  'FDA-GLP1-letters': {
    citation: 'FDA warning letters of September 2025 on compounded GLP-1',
    asks: 'object to "same active ingredient", "generic" and "clinically proven"',
    reach: 'letters to named firms, no rule',
    date: 'September 2025',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'natlawreview.com',
    url: 'https://natlawreview.com/article/fda-takes-aim-drug-ads-what-it-means-compounding-pharmacies-medspas-and-telehealth',
    classes: ['compounded-drug'],
    products: ['glp1'],
  },
  'FDA-2025': {
    citation: 'FDA letters on consumer drug advertising, September 2025',
    asks: 'object to risks played down and to approval that is only implied',
    reach: 'letters to named firms, no rule',
    date: 'September 2025',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'natlawreview.com',
    url: 'https://natlawreview.com/article/fda-takes-aim-drug-ads-what-it-means-compounding-pharmacies-medspas-and-telehealth',
    classes: prescription,
  },
  'FDA-RISK09': {
    citation: 'FDA draft guidance, Presenting Risk Information (May 2009),',
    asks: 'looks at the net impression of the whole piece: language, framing, amount and format of risk',
    reach: `${reach.guidance}; a draft`,
    date: 'May 2009',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'lexology.com',
    url: 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/presenting-risk-information-prescription-drug-and-medical-device-promotion',
    classes: [...medicines, 'device'],
  },

  'PI-SPRAVATO': spravato(
    'carries a boxed warning on sedation, dissociation, slowed breathing, misuse and suicidal thoughts in young people',
  ),
  'PI-SPRAVATO-suicide': spravato(
    'says that it has not been shown to prevent suicide or to reduce suicidal thoughts or behavior',
  ),
  'PI-SPRAVATO-monitoring': spravato('asks certified settings and at least two hours of monitoring after each dose'),
  'PI-SPRAVATO-contraindications': spravato(
    'excludes people with aneurysmal vascular disease, arteriovenous malformation, bleeding in the brain or hypersensitivity',
  ),
  'PI-SPRAVATO-schedule': spravato('names it a Schedule III controlled substance that can be misused'),
  'PI-KETALAR': {
    citation: 'Ketamine hydrochloride injection, US label,',
    asks: 'names raised blood pressure, slowed breathing, emergence reactions, misuse, and bladder harm with long use',
    reach: reach.label,
    date: 'labels in the older format',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://drugcentral.org/label/dd8eff00-b92e-4f48-8b57-0464484d6ddf/view',
    products: ['ketamine'],
  },
  'CFR-1308.13(c)(7)': {
    citation: '21 CFR 1308.13(c)(7)',
    asks: 'lists ketamine in Schedule III',
    reach: 'a fact about the substance, not an advertising rule',
    date: 'CFR of 2012',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.ecfr.gov/current/title-21/section-1308.13',
    products: ['ketamine', 'esketamine'],
  },
  'USC-802(41)(A)': {
    citation: '21 USC 802(41)(A)',
    asks: 'lists testosterone among the anabolic steroids of Schedule III',
    reach: 'a fact about the substance, not an advertising rule',
    date: 'US Code of 2023',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.law.cornell.edu/uscode/text/21/802',
    products: ['testosterone'],
  },
  'USC-812(c)': {
    citation: '21 USC 812(c)',
    asks: 'lists psilocybin in Schedule I',
    reach: 'a fact about the substance, not an advertising rule',
    date: 'US Code of 2023',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.law.cornell.edu/uscode/text/21/812',
    products: ['psychedelics'],
  },
  'FDA-REGEN': {
    citation: 'FDA consumer alert on regenerative medicine products',
    asks: 'says that no exosome product is approved, and stem cell products only from cord blood for disorders of the blood',
    reach: 'a consumer alert, no rule',
    date: 'July 2020',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/consumer-alert-regenerative-medicine-products-including-stem-cells-and-exosomes',
    products: ['regenerative'],
  },
  'FDA-KRATOM': {
    citation: 'FDA on kratom and 7-OH, July 2025,',
    asks: 'says that neither is lawful as a drug, a supplement ingredient or a food additive',
    reach: 'letters to named firms, no rule',
    date: 'July 2025',
    jurisdiction: 'us',
    mark: 'read-2',
    reportedBy: 'natlawreview.com',
    url: 'https://natlawreview.com/article/fda-issues-warning-letters-products-containing-7-hydroxymitragynine',
    products: ['kratom'],
  },
  'CFR-807.97': {
    citation: '21 CFR 807.97',
    asks: 'says that clearance of a device does not denote official approval',
    reach: 'binds device establishments and their products',
    date: 'April 2026',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://lexbuild.dev/ecfr/title-21/chapter-I/part-807/section-807.97',
    classes: ['device', 'procedure', 'clinic'],
  },
  'CFR-807.39': {
    citation: '21 CFR 807.39',
    asks: 'says that registration of an establishment does not denote approval of it or of its products',
    reach: 'binds device establishments and their products',
    date: 'CFR of April 2019',
    jurisdiction: 'us',
    mark: 'read',
    url: 'https://www.ecfr.gov/current/title-21/chapter-I/subchapter-H/part-807/subpart-B/section-807.39',
    classes: ['device', 'procedure', 'clinic'],
  },
} as const satisfies Record<string, Standard>
