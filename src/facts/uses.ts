// What a product is used for, in the words of labels and of pages alike. Wide groups: they say that two texts may speak
// of the same use, so that a page is not told otherwise for its choice of words.

const groups: Readonly<Record<string, RegExp>> = {
  depression: /depress|\bm\.?d\.?d\b|\btrd\b|dysthymi|\bmood\b/,
  anxiety: /anxi|panic|phobi|social fear|burnout|\bstress\b/,
  PTSD: /\bc?-?ptsd|post.?traumatic|\btrauma\b|moral injury/,
  OCD: /\bocd\b|obsessive/,
  'bipolar disorder': /bipolar|\bmani(a|c)\b/,
  schizophrenia: /schizo|psychosis|psychotic/,
  ADHD: /\badhd\b|attention.deficit/,
  autism: /autis|\basd\b/,
  'suicidal thoughts': /suicid/,
  'eating disorders': /eating disorder|anorexia nervosa|bulimi|binge/,
  addiction: /addict|substance use|drug use|dependenc|cravings?\b|opioid|opiate|alcohol|smok|nicotin|tobacco/,
  'weight loss': /weight|obes|\bfat\b|body mass|\bbmi\b|slimm|diet/,
  diabetes: /diabet|glyc[ae]emic|glycemic|blood (?:sugar|glucose)|insulin/,
  'heart disease': /cardiovascular|heart|cardiac|artery|stroke|triglycerid/,
  'high blood pressure': /hypertensi|blood pressure/,
  cholesterol: /cholesterol|lipid|triglycerid/,
  'kidney disease': /kidney|renal/,
  'liver disease': /liver|hepat|\bmash\b|\bnash\b|cirrho/,
  'hair loss': /\bhair|alopecia|\bbald/,
  'erectile dysfunction': /erectil|erection|impoten|\bed\b/,
  'enlarged prostate': /prostat|\bbph\b/,
  wrinkles: /wrinkl|\blines\b|crow.?s feet|platysma|rejuvenat|sagging|facial fold/,
  acne: /acne|pimple|blemish/,
  rosacea: /rosacea/,
  eczema: /eczema|dermatitis/,
  psoriasis: /psoria/,
  scars: /\bscar/,
  wounds: /wound|ulcer|\bburns?\b/,
  migraine: /migraine|headache/,
  sweating: /sweat|hyperhidrosis/,
  'overactive bladder': /bladder|urinary|incontinen/,
  spasticity: /spastic|dystonia|blepharospasm/,
  'jaw clenching': /masseter|\btmj\b|bruxism|teeth grinding|jaw/,
  pain: /\bpains?\b|\baches?\b|fibromyalgia|neuropath|neuralgia|sciatica|\bcrps\b|sore/,
  arthritis: /arthrit|joint|cartilage|tendon|tendin|ligament/,
  anesthesia: /an(?:a)?esthe|sedati/,
  menopause: /menopaus|hot (?:flash|flush)|night sweat|vagin|vulv/,
  osteoporosis: /osteopor|bone (?:loss|density)/,
  'low testosterone': /testosterone|\blow.t\b|hypogonad|andropause/,
  'sleep apnea': /apn(?:o)?ea|snor/,
  insomnia: /insomnia|sleep(?!.?apn)/,
  epilepsy: /seizur|epilep|dravet|lennox|tuberous/,
  dementia: /alzheimer|dementia|memory|cognit|brain fog/,
  'Parkinson disease': /parkinson/,
  'multiple sclerosis': /multiple sclerosis/,
  'brain injury': /brain injur|concussion|\btbi\b/,
  tinnitus: /tinnitus/,
  stroke: /stroke/,
  ALS: /\bals\b|amyotrophic/,
  cancer: /cancer|tumou?r|leuk[ae]+mia|lymphoma/,
  'COVID-19': /covid|coronavirus/,
  infection: /infect|virus|viral|\bflu\b|influenza|\bcolds?\b(?! laser)|bacteri|fung/,
  'Lyme disease': /lyme/,
  parasites: /parasit|\bworm|strongyl|onchocerc|scabies|\blice\b/,
  malaria: /malaria/,
  lupus: /lupus/,
  'autoimmune disease': /autoimmun|hashimoto|crohn|colitis|sclerosis/,
  thyroid: /thyroid/,
  asthma: /asthma|copd|\blung/,
  allergies: /allerg/,
  gut: /\bgut\b|\bibs\b|bowel|reflux|colic|digest|bloat/,
  inflammation: /inflamm/,
  immunity: /immun(?!oglob)/,
  fatigue: /fatigue|tired|energy|vitality/,
  aging: /aging|ageing|longevity|lifespan/,
  detox: /detox|toxin|heavy metal/,
  'lead poisoning': /poisoning|iron overload/,
  libido: /libido|sex drive|sexual desire|sexual/,
  infertility: /fertil|miscarriage/,
  PCOS: /\bpcos\b|polycystic/,
  contraception: /contracept|birth control|pregnan/,
  'heavy periods': /menstrual|heavy (?:period|bleeding)|endometrios/,
  muscle: /muscle|lean mass/,
  vision: /sighted|astigmat|myop|vision|macular|glaucoma|\beyes?\b/,
}

/** Names of the uses that a text speaks of, to print and to compare; empty when it names none that is known. */
export function usesIn(text: string): readonly string[] {
  const own = text.toLowerCase()
  return Object.keys(groups).filter((use) => groups[use]?.test(own))
}

/** Where the last use that a text names ends, with its word; 0 when it names none. */
export function endOfUses(text: string): number {
  const own = text.toLowerCase()
  let end = 0
  for (const group of Object.values(groups)) {
    const found = group.exec(own)
    if (found) end = Math.max(end, found.index + found[0].length)
  }
  return end === 0 ? 0 : end + (/^[\w’'-]*/.exec(own.slice(end))?.[0].length ?? 0)
}
