// Names of sources: hosts of journals, registries and agencies, journal titles, universities, public bodies. Data only.

const words = (text: string): readonly string[] => text.trim().split(/\s+/)
/** Phrases are two or more blanks apart. */
const phrases = (text: string): readonly string[] => text.trim().split(/\s{2,}/)

/** Journals, registries and literature databases. A subdomain counts as its domain. */
export const PRIMARY_HOSTS: ReadonlySet<string> = new Set(
  words(`
    doi.org pubmed.gov pubmed.ncbi.nlm.nih.gov ncbi.nlm.nih.gov pmc.ncbi.nlm.nih.gov europepmc.org clinicaltrials.gov
    isrctn.com clinicaltrialsregister.eu euclinicaltrials.eu anzctr.org.au trialsearch.who.int cochranelibrary.com
    cochrane.org nejm.org jamanetwork.com thelancet.com bmj.com nature.com science.org cell.com sciencedirect.com
    springer.com springeropen.com biomedcentral.com wiley.com tandfonline.com sagepub.com oup.com plos.org
    frontiersin.org mdpi.com karger.com psychiatryonline.org acpjournals.org ahajournals.org diabetesjournals.org
    lww.com liebertpub.com thieme-connect.com thieme-connect.de hindawi.com elifesciences.org pnas.org psycnet.apa.org
    medrxiv.org biorxiv.org osf.io jstor.org semanticscholar.org scholar.google.com jci.org aacrjournals.org
    ascopubs.org gastrojournal.org jaad.org elsevier.com peerj.com cmaj.ca mja.com.au dovepress.com jmir.org
  `),
)

/** Public bodies that do not show it in the ending of the host name. */
export const AGENCY_HOSTS: ReadonlySet<string> = new Set(
  words('nhs.uk nhs.scot who.int europa.eu nice.org.uk canada.ca admin.ch swissmedic.ch sign.ac.uk rki.de iqwig.de'),
)

/** Endings of host names that only public bodies and universities may use. */
export const AGENCY_SUFFIXES: readonly string[] = words(
  '.gov .edu .mil .gov.uk .ac.uk .gov.au .edu.au .gc.ca .govt.nz .ac.nz .gov.ie .gouv.fr .ac.jp .go.jp',
)

/** Publishers and professional bodies that report on evidence. */
export const SECONDARY_HOSTS: ReadonlySet<string> = new Set(
  words(`
    mayoclinic.org clevelandclinic.org hopkinsmedicine.org healthline.com webmd.com medicalnewstoday.com medscape.com
    verywellhealth.com verywellmind.com drugs.com everydayhealth.com psychologytoday.com britannica.com wikipedia.org
    statista.com pewresearch.org gallup.com kff.org ourworldindata.org statnews.com sciencedaily.com nytimes.com
    theguardian.com bbc.com bbc.co.uk reuters.com apnews.com psychiatry.org apa.org heart.org diabetes.org cancer.org
    cancer.net aad.org ada.org acog.org aafp.org nami.org mhanational.org adaa.org uptodate.com merckmanuals.com
    msdmanuals.com examine.com cancerresearchuk.org mind.org.uk macmillan.org.uk
  `),
)

/** Hosts where people buy, book or talk. */
export const COMMERCE_HOSTS: ReadonlySet<string> = new Set(
  words(`
    amazon.com amazon.co.uk ebay.com etsy.com walmart.com calendly.com acuityscheduling.com zocdoc.com mindbodyonline.com
    facebook.com instagram.com twitter.com x.com tiktok.com youtube.com youtu.be linkedin.com pinterest.com threads.net
    yelp.com trustpilot.com goo.gl maps.google.com maps.apple.com apps.apple.com play.google.com shopify.com
    eventbrite.com typeform.com wa.me
  `),
)

/** First words of a path that leads to a form, a shop or an account, never to evidence. */
export const COMMERCE_PATH =
  /(?:^|[/_-])(?:contact|contact-us|book|booking|bookings|appointments?|schedule|shop|store|cart|checkout|buy|order|products?|pricing|prices|sign-?up|subscribe|log-?in|account|quiz|consultation|consult|reviews|testimonials|locations?|financing|get-started|newsletter)(?=[/_.-]|$)/

/** Words in a link text or a path that say that a source stands behind the link. */
export const SOURCE_WORDS =
  /\b(?:stud(?:y|ies)|trials?|reports?|research|guidelines?|guidance|surveys?|systematic|meta-?analys[ei]s|journals?|evidence|statistics|data|paper|publications?|whitepaper|abstract|findings|audits?|registry|(?:19|20)\d\d)\b/

/** Journals that are known by their name. Lower case; matched as whole phrases. */
export const JOURNALS: readonly string[] = phrases(`
  lancet  lancet psychiatry  jama  jama psychiatry  jama internal medicine  jama network open
  jama dermatology  jama neurology  nejm  new england journal of medicine
  bmj  bmj open  british medical journal  molecular psychiatry  biological psychiatry
  translational psychiatry  world psychiatry  european psychiatry  schizophrenia bulletin  neuropsychopharmacology
  psychopharmacology  depression and anxiety  psychological medicine  nature medicine  nature communications
  nature neuroscience  scientific reports  science translational medicine  plos one  plos medicine  cell metabolism
  diabetes care  circulation  gastroenterology  pediatrics  nutrients  clinical nutrition  dermatologic surgery
  aesthetic surgery journal  plastic and reconstructive surgery  frontiers in psychiatry  cns drugs  neurology
  obesity reviews  chest  pain medicine  sleep medicine  sleep medicine reviews  cochrane  cochrane library
  cochrane database of systematic reviews  annals of internal medicine  menopause  fertility and sterility
`)

/** Words of the title of a journal that is not in the list. */
export const JOURNAL_WORDS: ReadonlySet<string> = new Set(words('journal journals annals archives proceedings'))

/** Words of the name of a university that is not in the list. */
export const UNIVERSITY_WORDS: ReadonlySet<string> = new Set(words('university'))

/** Universities and hospitals that marketing likes to name. */
export const INSTITUTIONS: readonly string[] = phrases(`
  nasa  harvard  harvard medical school  stanford  yale  oxford  cambridge  princeton  columbia  cornell  duke  mit  ucla
  ucsf  johns hopkins  imperial college  imperial college london  king's college  king's college london  ucl
  mayo clinic  cleveland clinic  mount sinai  mass general
  massachusetts general hospital  karolinska  karolinska institute  northwestern  tufts  nyu  emory  mcgill
`)

/** Public and professional bodies, as text names them. */
export const BODIES: readonly string[] = phrases(`
  cdc  fda  nih  nimh  nida  niaaa  who  ema  mhra  nhs  nice  tga  samhsa  apa  aad  ada  acog  aha  efsa
  world health organization  world health organisation  centers for disease control
  centers for disease control and prevention  food and drug administration  national institutes of health
  national institute of mental health  national institute on drug abuse  national health service
  european medicines agency  american psychiatric association  american psychological association
  american heart association  american diabetes association  american dental association  american cancer society
  american academy of dermatology  american medical association  anxiety and depression association of america
  national alliance on mental illness  mental health america  department of veterans affairs  cochrane
  arthritis foundation  sleep foundation  national sleep foundation  healthline  webmd  forbes  time magazine
`)

/** Names that are words as well count only when they are written as names. */
export const COMMON_WORD_NAMES: ReadonlySet<string> = new Set(
  words(
    'nature chest circulation nutrients menopause neurology who nice apa aha duke columbia cambridge mit time pediatrics',
  ),
)

/** Words that name the label of a medicine; what is in it is a source when a bracket or "according to" leads up to it. */
export const LABEL_WORDS: ReadonlySet<string> = new Set(
  words('prescribing characteristics smpc monograph label labeling labelling leaflet insert'),
)

/** First word of each known name, the words that unknown names contain, "published in", "et al." */
export const NAME_STARTS: ReadonlySet<string> = new Set([
  ...[...JOURNALS, ...INSTITUTIONS, ...BODIES].map((name) => name.split(' ')[0] ?? name),
  ...JOURNAL_WORDS,
  ...UNIVERSITY_WORDS,
  'hospital',
  'institute',
  ...LABEL_WORDS,
  'published',
  'al',
])
