// Words that tell whether a number makes a claim: about people, about benefit or harm, about money. Data only.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** People who were treated or studied; a share of them is a result, not how common something is. */
export const TREATED = set(`
  patients patient participants participant users clients customers subjects volunteers respondents wearers reviewers
  responders infusions treatments recipients treated implants crowns veneers fillings procedures surgeries
`)

/** Benefits, and judgements of a product: a number beside one is a result even when it counts people at large. */
export const BENEFITS = set(`
  improve improves improved improving improvement improvements respond responds responded responding response responses
  remission remit remits remitted relief relieve relieves relieved recover recovers recovered recovery success successful
  effective efficacy benefit benefits benefited benefitted better cured heal heals healed quit recommend recommends
  recommended prefer preferred satisfied satisfaction trust love agree agreed
`)

/** Unwanted effects of a treatment, rather than conditions. */
export const HARMS = set(`
  side adverse nausea vomiting bruising swelling dissociation redness discontinued withdrew placebo vs versus revision
`)

/** What a treatment does, or fails to do. */
export const RESULTS = set(`
  improve improves improved improving improvement improvements respond responds responded responding response responses
  responder responders remission remit remits remitted relief relieve relieves relieved recover recovers recovered
  recovery success successful succeed effective efficacy effectiveness benefit benefits benefited benefitted reduce
  reduces reduced reducing reduction reductions relapse relapsed decrease decreases decreased decreasing increase
  increases increased increasing drop drops dropped fell fall falls fewer raised raises better faster stronger longer greater
  higher lower lowers lowered whiter smoother thicker younger satisfaction satisfied noticed saw reported experienced
  felt said agreed lost lose loses gained boost boosts boosted cut cuts fade fades faded kills kill eliminates removes
  prevents prevent prevented protects heal heals healed heals accuracy accurate retention survival mortality resolved
  slept worked works work achieved achieve showed saw regrew regrowth tolerated discontinued withdrew bioavailability
  absorption absorbed adherence cured cure stopped quit fail fails failed failure recommend recommends recommended
  deeper vs versus placebo significant significance
`)

/** What results are about; alone they say only that the text is about health. */
export const HEALTH = set(`
  symptom symptoms risk risks odds chance chances likelihood likely rate rates effect effects nausea vomiting headache
  headaches adverse side weight pain outcome outcomes score scores plaque bacteria germs viruses cavities wrinkles lines
  acne hair energy mood anxiety depression sleep stress insomnia blood cholesterol mortality dementia disease condition
  cancer infection infections complications cases deaths incidence prevalence dizziness dissociation suicidality
  suicide depressive hydration elasticity collagen inflammation strength muscle gum gums bleeding breakouts events
  bodyweight fat sensitivity stains shades result results prostate testosterone sperm snoring memory hearing vision cortisol
  libido fertility erections tinnitus cellulite migraine migraines cravings hunger appetite tumor tumors tumours
`)

/** How common something is. */
export const PREVALENCE = set(`
  live lives living suffer suffers suffering affects affect affected affecting experience experiences struggle struggles
  struggling diagnosed have has had develop develops get gets battle deal face report sleeps sleep snore worldwide
  globally nationwide annually prevalence prevalent common
`)

/** Money and shopping. */
export const COMMERCE = set(`
  off save saves savings saving discount discounts discounted price prices cost costs fee fees deposit interest apr tax
  vat financing coupon sale refund guarantee commission proceeds profits revenue sales donate donated insurance covered
  coverage reimbursed reimburse tip tuition equity market stake bill bills spending budget shipping delivery checkout
`)

/** Words that a percentage may stand before and still be a share of people, a rate or a change. */
export const SHARE_FOLLOWERS = set(`
  of in at after on for from with within by to over among as and or but while versus vs compared than when during per
  who that had have has are were was did do does will would can could may still also even respond improve recover report
  experience feel felt say said saw see notice show showed lose lost gain find found achieve remain stop get got agree
  relapse develop reach stay fell rose survive
`)

/** Comparatives and result nouns after a percentage: "40% fewer wrinkles", "a 90% success rate". */
export const SHARE_HEADS = set(`
  more less fewer greater higher lower better faster larger smaller stronger longer reduction reductions improvement
  improvements increase increases decrease decreases drop decline success response remission satisfaction cure relapse
  survival mortality accuracy accurate effective efficacy effectiveness likelier  chance risk rate
  rates retention weight loss body fat average mean total overall relative absolute adherence tolerability
  side clinical symptom pain likely recovery bioavailability absorption plaque wrinkle responder
`)

/** Words that say that a study counted the people. */
export const STUDY_WORDS = set(`
  trial trials study studies enrolled randomized randomised participants participant subjects sample volunteers
  survey surveyed recruited cohort meta-analysis
`)

/** What can be said to happen sooner or to last longer: "slept 52 minutes longer". */
export const PACE_VERBS = set(`
  slept sleep sleeping live lived lives look looks looked looking heal heals healed healing recover recovers recovered
  recovery
`)
export const PACE_WORDS = set('longer younger sooner faster earlier')

/** Their weight is no claim. */
export const ANIMALS = set(
  'puppy puppies kitten kittens dog dogs cat cats calf calves foal foals lamb lambs horse horses',
)

/** Dealings with a clinic or a shop: a figure about them says nothing about a body. */
export const SERVICE = set(`
  book booked booking bookings appointment appointments reminder reminders phone text texts email emails parking website
  portal checkout check-in checking waiting reception receptionist receptionists front-desk billing paperwork delivery
`)

/** Verbs with which a business counts the people it serves. */
export const SERVING = set(`
  treated treat treats served serve serves serving helped help helps helping seen see cared welcomed trusted loved join
  joined chosen followed community reached trained hosted guided supported
`)

/** How long an effect is said to last. */
export const LAST_WORDS = set(
  'last lasts lasting lasted persist persists persisted persisting sustained endure endures',
)
export const EFFECT_WORDS = set(`
  effect effects relief benefit benefits result results improvement improvements antidepressant efficacy response
  remission mood recovery
`)
