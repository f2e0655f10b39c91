// Words before a full stop that often does not end a sentence. Lower case, without the last full stop.

/** Never the end of a sentence: something always follows. */
export const OPENERS: ReadonlySet<string> = new Set(
  [
    'dr mr mrs ms mx prof st ste mt ft gov sen rep gen col capt cmdr lt sgt rev hon pres supt',
    'vs v cf ca approx est incl esp resp viz e.g i.e eg ie al',
    'fig figs tab sec sect ch eq ref refs vol no nos pp para art',
    'dept univ assn assoc bros',
  ]
    .join(' ')
    .split(' '),
)

/** Usually part of a name: the end of a sentence only before a word that rarely stands inside one. */
export const NAMES: ReadonlySet<string> = new Set(
  'u.s u.k u.s.a e.u d.c inc ltd corp co llc plc jr sr bldg ave blvd'.split(' '),
)

/** Months and days: not the end of a sentence before a number. */
export const DATES: ReadonlySet<string> = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

/** Brands that end in an exclamation or question mark. */
export const BRANDS: ReadonlySet<string> = new Set(['yahoo', 'jeopardy', 'yum', 'joomla'])

/** Nouns that a single letter or numeral may close: "vitamin C.", "Phase II." */
export const LETTERED: ReadonlySet<string> = new Set(
  [
    'vitamin vitamins hepatitis type group arm cohort sample grade class category phase stage plan part schedule',
    'figure option step point appendix section table panel level tier score influenza coenzyme botulinum toxin form',
  ]
    .join(' ')
    .split(' '),
)

/** Words that open a sentence far more often than they follow an abbreviation inside one. */
export const STARTERS: ReadonlySet<string> = new Set(
  [
    'a an the this that these those it its he she we they you i our your their his her my there here',
    'in on at for with after before during since when while if although though because as by from to',
    'however moreover furthermore additionally also but and or so yet then thus therefore meanwhile instead',
    'is are was were do does did can could will would should may might what why how who where which',
    'many most some several all each every no not both other another such',
    'please call book ask see read learn contact visit talk speak',
  ]
    .join(' ')
    .split(' '),
)
