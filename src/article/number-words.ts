// Words that stand for numbers, units and multiples, and what kind of quantity each unit makes. Data only.

import type { Quantity } from '../types.js'

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const CARDINALS = set(`
  one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety
`)

/** Words that multiply the number before them, and in the plural count by themselves. */
export const SCALES = set('hundred thousand million billion')
export const LOOSE_COUNTS = set('hundreds thousands millions billions dozens')

export const PARTS = set('third thirds quarter quarters fifth fifths tenth tenths half majority')
export const MULTIPLES = set(`
  double doubles doubled doubling triple triples tripled tripling quadruple quadruples quadrupled
  halve halves halved halving twice thrice twofold threefold fourfold fivefold tenfold
`)

/** Letters that name an effect measure before a comparison sign; `n` counts people, `p` is a probability. */
export const EFFECT_SYMBOLS = set('n or hr rr aor ahr irr nnt nnh ci smd d g r r2 auc ratio size')

export const NUMBER_WORDS: ReadonlySet<string> = new Set([...CARDINALS, ...LOOSE_COUNTS, ...PARTS, ...MULTIPLES])

/** Kind of quantity by the unit after the number. */
export const UNITS: ReadonlyMap<string, Quantity['kind']> = new Map([
  ...kinds('percentage', '% percent percentage pct percentage-point'),
  ...kinds('multiple', 'x × fold times'),
  ...kinds(
    'dose',
    `mg mcg µg μg ug g kg ml l dl iu cc ng gram grams milligram milligrams microgram micrograms kilogram kilograms
     milliliter milliliters millilitre millilitres liter liters litre litres unit units tablet tablets capsule capsules
     pill pills drop drops spray sprays scoop scoops gummy gummies dose doses sachet sachets softgel softgels cup cups
     ampoule ampoules vial vials syringe syringes puff puffs teaspoon teaspoons tablespoon tablespoons mmol`,
  ),
  ...kinds(
    'duration',
    `second seconds sec secs minute minutes min mins hour hours hr hrs h day days night nights week weeks wk wks month
     months year years yr yrs decade decades`,
  ),
  ...kinds('price', 'dollar dollars usd cents euro euros eur gbp quid'),
  ...kinds('other', 'am pm st nd rd th percentile degrees °c °f mmhg bpm steps calories kcal hz nm rpm mm cm km mph'),
])

/** Units of a change in the body; a statistic when the text says that something was lost or gained. */
export const BODY_UNITS = set(
  'lb lbs pound pounds kg kilos kilogram kilograms stone inch inches cm point points shade shades hours minutes g',
)

export const CHANGE_WORDS = set(`
  lose loses lost losing loss shed sheds shedding drop drops dropped dropping gain gains gained fell falls fall
  improved improves improve improving decreased reduced increased rose lighter whiter whiten whitens whitening lighten lightens brighten
  brightens dropped lower lowers lowered
`)

export const MONTHS = set(`
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
`)

export const PEOPLE = set(`
  patients patient people person persons participants participant adults adult women woman men users user customers
  clients subjects volunteers individuals americans britons australians canadians europeans children kids teens
  teenagers adolescents veterans seniors population respondents members sufferers smokers doctors dentists physicians
  dermatologists clinicians therapists mothers moms parents reviewers couples households families students workers
  employees responders athletes consumers buyers readers females males girls boys babies infants pregnancies them
  those us wearers survivors deaths cases births
`)

function kinds(kind: Quantity['kind'], text: string): [string, Quantity['kind']][] {
  return [...set(text)].map((word) => [word, kind])
}
