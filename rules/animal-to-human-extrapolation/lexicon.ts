import { lexicon } from '../../src/rule.js'

const animal =
  '(mice|mouse|rat|rats|rodent~|murine|animal|animals|monkey~|primates|pigs|piglets|rabbits|hamsters|guinea pigs|zebrafish|fruit flies|worms|roundworms|yeast|beagles)'
const dish =
  '(in vitro|cell culture~|cultured cells|cultured neurons|cell line~|petri dish~|a dish|test tube~|laboratory cells|brain slices|isolated cells|human cells|skin cells)'
const model =
  '(animal|mouse|rat|rodent|murine|primate|preclinical|pre clinical|nonclinical|in vitro|in vivo|cell culture|cell line|test tube|petri dish)'
const report = '(study|studies|experiment~|research|trial~|test~|data|work|evidence|model~|finding~|result~)'
const harm =
  '(harm~|tumors|tumours|cancers|birth defect~|defect~|toxicity|toxic|malformation~|miscarriage~|death~|damage|risk~|fetal|foetal|offspring|carcinogen~|carcinogenic|infertility|addiction|dependence)'
const show = '(show~|prove~|find|finds|found|demonstrate~|confirm~|reveal~|suggest~|report~|indicate~)'
const change =
  '(reverse~|restore~|increase~|raise~|boost~|rescue~|normalize~|normalise~|reduce~|lower~|prevent~|block~|improve~|enhance~|stimulate~|promote~|regrow~|rebuild~|repair~|regenerate~|protect~|double~|triple~|extend~|lengthen~|cut~|shrink~|kill~|destroy~|slow~|stop~|heal~|cure~|eliminate~|burn~|melt~|live~ longer|lost weight|undo~|counteract~|inhibit~|suppress~|silence~|grow~|quiet~|erase~)'

/** What is only ever measured in laboratory animals and cells. */
const paradigm =
  '(chronic (unpredictable|unpredictable mild|mild|social defeat|restraint|variable) stress|forced swim|forced swimming|forced swim test|tail suspension|learned helplessness (test|model|paradigm|behavior|behaviour)|sucrose preference|social defeat|social defeat stress|novelty suppressed feeding|elevated plus maze|open field test|water maze|conditioned place preference|hot plate test|tail flick test|maternal separation stress|(burst firing|bursting)|habenula bursting|habenular bursting|dendritic (spine~|spine density|atrophy|arborization|arborisation|branching|retraction)|dendrite (growth|branching)|spine density|spinogenesis|long term potentiation|neurite (outgrowth|growth)|hippocampal (slices|cell proliferation|neuron growth)|amyloid clearance|cancer cell lines)'

/** A change in a laboratory measure, told of the product. */
export const paradigmChange = lexicon(
  [
    '(find~|found|show~|shown|prove~|discover~|seeing|learn~) ..2 that ..3 (kill~|destroy~|shrink~|starve~|wipe~ out) ..2 (cancer|tumour|tumor|leukemia|leukaemia|malignant) cells',
    `${change} ..8 ${paradigm}`,
    '(spines|dendrites|synapses) ..10, (grow~ back|grown back|regrow~|regrown|sprout~ (again|anew|back)|re emerge~)',
    '(trigger~|stimulate~|boost~|raise~|increase~|spark~|unleash~|switch~ on|promote~) ..3 (nerve growth factor|ngf|neurotrophins)',
    '(lengthen~|extend~|regrow~|rebuild~) ..2 telomere~',
    '(regrow~|rebuild~|restore~|regenerate~|remyelinate~) ..2 (myelin|myelin sheath~|beta cells|islet cells|heart muscle cells|retinal cells|inner ear cells|cochlear hair cells)',
    '(make~|force~|cause~|trick~|push~|starve~|tell~|drive~|send~) ..1 (cancer|tumour|tumor|leukemia|leukaemia|malignant) cells ..1 (self destruct|commit suicide|die|starve|into suicide|to death|shrink)',
    '(trigger~|induce~) (apoptosis|cell death|cell suicide) in ..2 (cancer|tumour|tumor|leukemia|leukaemia|malignant) cells',
    `${paradigm} ..5 (improve~|increase~|return~|fell|drop~|recover~|normalize~|normalise~|restored|reversed|reduced|blocked|rose|disappear~)`,
  ],
  [
    '(chemotherapy|chemo|radiotherapy|radiation|radiation therapy|immunotherapy|targeted therapy|medicine~|oncologist~) ..8 cells',
    '(bone|mineral|lumbar|cervical|spinal|dexa|dxa) ..3 spine density',
    'spine density (scan|test|measurement|loss)',
    '(bursting) (with|into|at|out|pipes|open)',
  ],
)

/** Results that no trial in people has measured. */
export const neverInPeople = lexicon(
  [
    '(shown|proven|proved|demonstrated|found|known|able|help~) to ..1 (regrow|regenerate|grow|rebuild|sprout) ..2 (brain cells|neurons|nerve cells|synapses|dendrites|brain tissue)',
    '(shown|proven|proved|demonstrated|found|known) to ..2 (extend|extends|lengthen|increase|prolong|double|boost) ..3 (lifespan|life span|healthspan|health span|longevity)',
    '(shown|proven|proved|demonstrated|found|known) to ..2 (kill|destroy|shrink|attack|starve|eliminate) ..3 (cancer cells|tumor cells|tumour cells|leukemia cells|leukaemia cells|cancerous cells)',
    '(shown|proven|proved|demonstrated|found|known) to ..1 (knit|regrow|rejoin|reattach|reconnect|heal|repair|regenerate|mend|rebuild) ..2 (severed|torn|cut|crushed|ruptured|transected) ..1 (tendon~|ligament~|nerve~|muscle~|cartilage|spinal cord~|tissue~|disc~|artery|arteries)',
    `(study|studies|research|science|trials) ..1 ${show} ..5 (extends lifespan|extends the lifespan|extends life span|kills cancer cells|destroys cancer cells|regrows brain cells|regrows neurons|grows new brain cells)`,
  ],
  [
    '(surgery|surgical~|suture~|stitches|graft~|operation~|arthroscopy|reconstruction) ..8 (shown|proven|found|known)',
    '(exercise|sleep|smoking|quitting|vaccine~|vaccination|walking|physical activity|chemotherapy|radiation|radiotherapy|immunotherapy|insulin|transplant~|statin~|screening|diet) (is|are|was|were|has|have) ..3 (shown|proven|proved|demonstrated|found|known)',
  ],
)

/** A finding with its species or dish. */
export const inAnimals = lexicon(
  [
    `(in the (lab|laboratory)|in lab (tests|studies)|under the microscope|in a (lab|petri) dish|in ${dish}) ..4, (made|make~|shrank|shrunk|shrink~|kill~|regrew|regrow~|wiped out|destroyed|reversed|restored|doubled|repaired|grew)`,
    `(in|on|with|of) ..1 ${animal} ..8, ${change}`,
    `(fed|given|injected|fed in|dripped) (to|into) ..2 ${animal} ..6, ${change}`,
    `in ${dish} ..8, ${change}`,
    `${change} ..8 in ..2 (${animal}|${dish}|the lab|the laboratory)`,
    `(turn~|made|make~|kept|gave|let) ..2 ${animal} ..2 (young|younger|thin|lean|slim|smart|smarter|strong|live longer|walk|see|hear|immortal)`,
    `${change} ..4 ${animal} ..6 (will|can|does|do)`,
    `${model} ${report} ..2 ${show}`,
    `(lab|laboratory|cell) (study|studies|experiment~|research|model~) ..2 ${show}`,
    `${report} (in|on|with) ..1 (${animal}|${dish}) ..2 ${show}`,
    `(scientists|researchers) ..3 (gave|fed|injected|treated|dosed) ..3 ${animal}`,
    `(mice|rats|rodents|animals|monkeys|worms|flies|hamsters) ..6 ${change}`,
  ],
  [`(cause~|develop~|induce~|produce~|found|more|higher|increase~ the|raise~ the) ..3 ${harm}`, `show~ ..1 ${harm}`],
)

/** The step from the laboratory to the reader. */
export const toReader = lexicon(
  [
    "(so|so that|and so|which means|meaning|that means|this means|it means|which is why|that is why|therefore|thus|hence|now) ..1 (you|your|you'll|you're|yours)",
    'in other words',
    '(imagine|think|picture) (what|if) ..6 (you|your|yours)',
    '(do~|does|will do|can do|work~|happen~|holds) (exactly)? the same (for|in|to|inside) ..1 (you|your|people|humans|us)',
    '(same|these|those) (effect~|benefit~|result~|power|magic) ..4 (you|your|yours|for people|in people|in humans|into your)',
    '(why|reason) ..4 (your|you|our) ..3 (need~|deserve~|capsule~|formula|drip~|therapy|treatment|brain|body|mood|skin)',
    '(give|giving|bring~|deliver~) (you|your) ..4 (same|these|those|this)',
    '(your|our) (own)? (brain|body|skin|mood|memory|joints|gut|muscles|hair|metabolism) (can|will|too)',
  ],
  [
    '(you|your) (doctor|pharmacist|prescriber|vet|midwife|should|need to|may need|will need)',
    '(you|your) (cat|dog|pet|pets)',
  ],
)

/** Words that name the animal or the dish. */
export const species = lexicon([
  '(mice|mouse|rat|rats|rodent~|murine|monkeys|primates|zebrafish|hamsters|fruit flies|laboratory animals|lab animals|animals|in vitro|preclinical|nonclinical)',
  `(animal|laboratory|lab|cell) ${report}`,
  dish,
])

/** Words that keep the finding from people. */
export const limit = lexicon([
  '(human|clinical) (data|study|studies|trial~|evidence|research) ..3 (limited|lacking|scarce|sparse|small|mixed|needed|pending|missing|few|weak|inconclusive)',
  "(not|never|nothing|nobody|unknown|unclear|uncertain|whether|doubtful|remain~|few|no|hardly|untested|unproven|isn't|hasn't|don't|cannot|can't|may not) ..8 (people|humans|human|human beings|patients|persons|clinical trials|men and women)",
  "(people|humans|human|patients) ..5 (not|unknown|unclear|untested|yet|limited|cannot|never|differ~|isn't|aren't|may differ)",
  `${model} ..4 (cannot|do not|don't|does not|may not|often fail|rarely|seldom|fail~|alone)`,
  '(more|further|larger) (research|study|studies|trial~) ..1 need~',
])
