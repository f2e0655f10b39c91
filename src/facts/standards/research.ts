// Research instruments: they say what misleads or informs readers. Never the only standard of an error.

import { reach, type Standard } from './standard.js'

const study = (citation: string, asks: string, date: string, url: string): Standard => ({
  citation,
  asks,
  reach: reach.study,
  date,
  jurisdiction: 'all',
  mark: 'read',
  url,
})

export const research = {
  CRANE: {
    ...study(
      'Crane, DiStefano and Moore, JAMA Netw Open',
      'counted false and misleading statements of ketamine advertisers, implied approval and "non-addictive" among them',
      '2023',
      'https://pmc.ncbi.nlm.nih.gov/articles/PMC10630893/',
    ),
    mark: 'read-2',
    reportedBy: 'UPI and CU Anschutz',
    products: ['ketamine', 'esketamine'],
  },
  SUMNER: {
    ...study(
      'Sumner et al., BMJ',
      'counted exaggerated advice, causal claims from correlation and animal results told as human in press releases',
      '2014',
      'http://eurekalert.org/pub_releases/2014-12/bmj-mei120514.php',
    ),
    mark: 'read-2',
    reportedBy: 'its press release',
  },
  HANEEF: study(
    'Boutron et al., BMC Medicine',
    'tested in three trials how spin in health news changes what readers believe',
    '2019',
    'https://bmcmedicine.biomedcentral.com/articles/10.1186/s12916-019-1330-9',
  ),
  HNR: study(
    'HealthNewsReview, review criteria,',
    'ask for costs, benefits in numbers, harms, quality of evidence, alternatives and independent sources',
    'criteria as archived',
    'http://www.healthnewsreview.org/about-us/review-criteria/',
  ),
  DISCERN: study(
    'DISCERN (Charnock et al., J Epidemiol Community Health)',
    'asks treatment information to describe risks, uncertainty, sources and what to discuss with a clinician',
    '1999',
    'http://jech.bmj.com/content/53/2/105',
  ),
} as const satisfies Record<string, Standard>
