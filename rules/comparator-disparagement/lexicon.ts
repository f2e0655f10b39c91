import { lexicon } from '../../src/rule.js'

const care =
  '({comparator}|cortisone|prednisone|medication~|meds|medicine~|psychiatric drug~|psychiatric medication~|(conventional|mainstream|traditional|western|modern|standard|orthodox) (medicine|dentistry|psychiatry|healthcare|doctors|care)|talk therapy|traditional therapy|chiropractors|sleeping tablet~|standard treatment|blood pressure (pills|meds|medication~)|vaccine~|acid blocker~|ppis|prescription sleep aids|root canal~|cpap|cpap machine~|birth control pills|hrt|orthodontics|other brands|their pills)'
const pills =
  '(antidepressant~|ssris|pill~|meds|medication~|pharmaceutical~|painkiller~|sleeping pill~|sleeping tablet~|statin~|chemo|chemotherapy|surgery|surgeries|steroid~|sleep aid~|inhalers|prescription drug~|psychiatric drug~|diabetes drug~|cholesterol drug~|prescriptions|stimulants|blood thinners|injections)'
const awful =
  '(nasty|harsh|horrible|brutal|debilitating|awful|unbearable|crippling|terrible|dreadful|devastating|horrendous|scary|endless|toxic|damaging|horrific|miserable|terrifying|long list of|laundry list of|litany of|never ending|mile long list of)'
const share = '(third|half|quarter|fifth|tenth|fraction|minority|handful)'
const medicalWorld =
  '(big pharma|pharma|pharmaceutical (companies|company|giants|industry|lobby|firms)|drug companies|drug makers|the (medical|drug|pharma) (industry|establishment|system)|mainstream medicine|western medicine|conventional medicine|modern medicine|doctors|oncologists|psychiatrists|your doctor|surgeons|dentists|dermatologists|the system)'

const exceptions = [
  '(that|which|if they) (do not|does not) (fit|suit)',
  '(treat~|manage~) ..2 symptom~ of',
  "(not|no|never|isn't|aren't) ..2 (quick fix|quick fixes|band aid~|crutch~|temporary fix)",
  'both ..8, ({comparator}|{treatment})',
  '(as with|like) (any|all|every|most) ..8, ({comparator}|{treatment})',
  'neither ..8, nor',
  `${care} ..3 (do not|don't|does not) work for everyone`,
  '(fake|counterfeit|illicit|illegal|street|laced|fentanyl|recreational|unregulated|pressed) ..4, (pill~|drug~|medication~)',
  '(dangerous|risky|harmful|toxic) (drug|medication|medicine|pill) (interaction~|combination~|reaction~|level~|error~|mix~)',
  '(toxic|harmful|dangerous|ineffective|useless) ..1 (in (overdose|pregnancy|high|large|children|early)|if|when|for (children|babies|dogs|cats|pets|viruses|viral|colds)|to (the fetus|pets|fish|children|dogs|cats|babies)|against (viruses|viral|colds|flu)|without|unless|at high|dose~|level~)',
  '(mask|masks|masking|hide|hides|numb|numbs) ..3 (sign~|infection~|fever|symptoms of|low blood sugar|hypoglycaemia|hypoglycemia|pregnancy|skin|area|gum~|face|warning)',
  `(not all|some|certain|a few) {comparator}`,
]

/** Runs down other care in words that no measurement carries. */
export const smear = lexicon(
  [
    '(cpap|cpap machines|cpap masks|masks|mouthguards|mouth guards|braces|retainers|hearing aids|creams|retinol creams|steroid creams|fillers|lasers|injections|pills|painkillers|antidepressants|statins|antibiotics|diet pills|sleeping pills|inhalers|wigs|toupees|dentures|glasses|contact lenses|{comparator}) (are|is) ..1 (noisy|torture|toxic|useless|filthy|clumsy|poison|poisonous|barbaric|medieval|a nightmare|a scam|a crutch|outdated|a relic) ..1, (and|breed~|or|in)',
    '(cpap|cpap machines|cpap masks|masks|mouthguards|mouth guards|braces|retainers|hearing aids|creams|retinol creams|steroid creams|fillers|lasers|injections|pills|painkillers|antidepressants|statins|antibiotics|diet pills|sleeping pills|inhalers|wigs|toupees|dentures|glasses|contact lenses|{comparator}) ..2, (wreck~|ruin~|rot|rots|fry|fries|trash|trashes|cripple~|poison~|shred~|breed~) ..1 (your|bacteria|mold|mould|germs)',
    '(cpap|cpap machines|cpap masks|masks|mouthguards|mouth guards|braces|retainers|hearing aids|creams|retinol creams|steroid creams|fillers|lasers|injections|pills|painkillers|antidepressants|statins|antibiotics|diet pills|sleeping pills|inhalers|wigs|toupees|dentures|glasses|contact lenses|{comparator}) ..8, (gather~ dust|end up|ends up|land~) in (the|a) (closet|drawer|cupboard|bin|trash)',
    `(only|just|merely|simply) (hide~|mask~|cover~ up|paper~ over|numb~|dull~|bury|buries) ..2 (pain|symptom~|problem~|issue~|feelings|signals|you)`,
    // Masks, never heals.
    `${care} ..4 (mask|masks|masking|masked|cover up|covers up|covering up|numb|numbs|numbing|paper over|papers over|patch over|sweep|sweeps|bury|buries|silence the symptoms) ..4 (symptom~|pain|problem~|issue~|feeling~|emotion~|cause~|what|discomfort|hurt|signs|mind|you|under the rug|alarm)`,
    '(instead of|rather than|not|stop|without|tired of) ..3 (mask|masking|cover up|covering up|numbing|numb|papering over) ..3 (symptom~|pain|problem~|issue~|feeling~|emotion~)',
    `${care} ..5 (never|do not|don't|does not|doesn't|fail~ to|cannot|can't|won't|rarely|without) ..2 (address~|addressing|treat~|fix~|fixing|get~ to|reach~|touch~|solve~|heal~|tackle~|resolve~|correct~) ..2 (root|real (cause|problem|issue|reason)|actual (cause|problem)|source|core)`,
    `(${care}|therapy|counselling|counseling) ..4 (band aid~|bandaid~|sticking plaster~|quick fix|quick fixes|temporary fix|dead end|crutch~|chemical straitjacket|slippery slope)`,
    `(band aid|bandaid|sticking plaster|quick fix|crutch) ..3 (of|like|called|known as|that is) ..3 ${care}`,
    `${care} ..2 (just|only|merely|simply) ..2 (hide|hides|dull|dulls|mute|mutes|blunt|blunts|quiet|suppress|suppresses|knock|knocks|sedate|sedates|drug|dope)`,
    `${care} ..4 (knock|knocks|drug|drugs|dope|dopes) you (out|up|senseless|into)`,
    `${care} ..2 (do nothing|does nothing|do little|does little|offer nothing|offers nothing|have no answer~|has no answer~|have nothing to offer|has nothing to offer)`,
    // Fails, without a source.
    `${care} ..10, (effective|work~|help~|succeed~|relief|respond~) ..4 (only|just|barely|as few as|fewer than|less than|under) ..3 ${share}`,
    `(only|just|barely) ..4 (${share}|%|percent) of ..2 {people} or (less|fewer)`,
    `${care} ..5 (fail|fails|failed|failing|don't work|do not work|doesn't work|does not work|stop working|let down|leave behind|abandon) ..3 (most|millions|thousands|the majority|the vast|up to|nearly|almost|more than|over|two thirds|two out|half|so many|too many|countless|you|again and again|time and again)`,
    `${care} ..3 (leave|leaves|left|leaving) ..2 (millions|thousands|most|half) ..2 behind`,
    `${care} (simply|just|flat out|clearly|obviously|plain) (do not|don't|does not|doesn't) (work|help)`,
    `${care} ..6 (no|hardly|barely|little|scarcely|not much|not any) (better|more effective) than ..2 (placebo~|sugar pill~|dummy|nothing|doing nothing|a coin|chance|water|guessing)`,
    `${care} ..3 (is|are|as|remain~|remains) ..2 (useless|worthless|ineffective|a scam|scams|a trap|a racket|poison|poisons|toxic|poisonous|barbaric|outdated|archaic|primitive|a joke|garbage|junk|a failure|failures|overrated|a gamble|a lottery|russian roulette|brutal|medieval|obsolete|old news|broken|rigged|a money grab|dangerous|harmful)`,
    // Smears.
    `(toxic|dangerous|addictive|harmful|harsh|mind numbing|soul numbing|brain numbing|poisonous|nasty|brutal|barbaric|outdated|archaic|risky|numbing|debilitating|gut wrecking|liver damaging|chemical laden|chemical filled|synthetic chemical|zombifying|horrible|useless|pointless|ineffective|evil|disfiguring|mutilating) ..2, ${pills}`,
    `${care} ..6 (leave|leaves|left|leaving|make|makes|made|turn|turns|turned|render~) ..1 (you|people|patients|them|users|kids|children|me|her|him|us) ..4 (zombie|zombies|numb|foggy|flat|hooked|sicker|worse|groggy|drugged|lifeless|hollow|shell|robot~|exhausted|hungover|sedated|frozen|disfigured|miserable|bedridden|vegetable~|fog|wrung out|wiped out|washed out|drained|jittery|dazed|in a daze|flattened|out of it)`,
    `${care} ..4 (rob|robs|robbed|steal|steals|stole|destroy|destroys|wreck|wrecks|ruin|ruins|ruined|poison|poisons|trash|trashes|ravage~|devastate~|rot|rots|corrode~|erode~|weaken~) ..2 (you|your|their|her|his|my|people)`,
    `${care} ..4 turn~ ..2 (brain|mind|body|muscles|bones|gut|skin|hair) (to|into) ..1 (mush|jelly|dust|mess|straw|sludge)`,
    `${care} ..2 (barely|hardly|scarcely) ..1 (beat~|outperform~|match~) ..2 placebo`,
    `${awful} ..1 (side effects|adverse effects|reactions|downsides) ..5 ${care}`,
    `${care} ..6 ${awful} ..1 (side effects|adverse effects|reactions|downsides)`,
    'side effects ..4 (worse|nastier|scarier|more dangerous) than ..2 (disease|condition|problem|illness|symptoms|cure|pain)',
    'whose (effects|benefits|results|relief) ..2 (last|work|hold) ..2 only',
    `(unlike|traditional|conventional|standard|ordinary|most|other) ..8, (only|just) (work~|last~|help~) ..2 (while|as long as|so long as|until|when)`,
    '(scam|hoax|racket|con|fraud) ..2 (in|of) ..1 (medicine|healthcare|history|our time|the century)',
    '(poison~|pollute~) ..1 (your|our) ..1 (body|bodies|system|children|kids|skin) ..1 with ..3 (chemical~|drugs|pills|medication~|pharmaceuticals|synthetic~)',
    '(forget|tired of|done with|sick of|no more|ditch|stop wasting money on|unlike|instead of|other|those|say goodbye to|fed up with) ..2 (useless|ineffective|worthless|overpriced|gimmicky|junk|snake oil|harsh|toxic) ..2 (cream~|lotion~|supplement~|serum~|gadget~|brand~|product~|treatment~|remedy|remedies|diet~|spray~|gummies|device~)',
    `(endless|revolving door|merry go round|carousel|treadmill|hamster wheel|parade|conveyor belt|rollercoaster|roller coaster|vicious cycle|vicious circle) ..2 of ..3 ${pills}`,
    // Motives.
    `${medicalWorld} ..4 (profit~ (from|off)|want~ you (sick|hooked|dependent|to stay|to keep|to believe)|keep~ you (sick|hooked|dependent|coming back|in the dark)|don't want you|doesn't want you|do not want you|does not want you|won't tell you|will not tell you|will never tell you|never told you|never tell you|hide from you|hides from you|hiding from you|hush up|covered up|push~ (pills|drugs|meds|surgery)|throw~ (pills|drugs|meds)|hand~ out (pills|meds|drugs)|get~ rich|get~ kickbacks|failed you|fails you|gave up on you|would rather you)`,
    // Rival goods.
    '(most|other|cheap|cheaper|competing|store bought|drugstore|supermarket|big box|mass market|ordinary|typical|lesser|inferior) ..2 (brand~|supplement~|product~|cream~|serum~|powder~|multivitamin~|probiotic~|gummies|competitor~|clinics|device~|masks|capsules|oils|companies) ..3 (are|contain|use|rely on|come|comes|full of|loaded|packed|stuffed|filled|pass|flush|fail|skimp|cut|made) ..4 (junk|filler~|garbage|worthless|useless|sawdust|toxic|toxins|harmful|ineffective|a waste|wasted|underdosed|dangerous|snake oil|placebo~|corners|scam~|gimmick|gimmicks|dead|toilet|mystery ingredients|nasties|impotent)',
    // Never gets to the cause; only slows, or wears off before it counts.
    `(${care}|tablets|the pill) ..2 (just|only|merely|simply|at best) ..2 (numb|numbs|mask|masks|cover|covers|slow down the inevitable|slow the inevitable|delay|delays|postpone|postpones|paper|papers|patch|patches|scratch the surface|scratches the surface|buy you time|buys you time|kick the can)`,
    '(which|that|they) (only|just|merely|simply) (numb|dull|mask|hide|sedate|silence|bury|blunt|dope|mute) ..1 (you|symptom~|pain|feelings|emotions|problem~|things)',
    '(dull~|numb~|mask~|hide|hides|hiding|silence~|quiet~|soothe~|treat~|chase~|manage~) ..3 without ..1 (touching|reaching|getting (at|to)|going near|dealing with|fixing|healing|resolving) ..2 (cause|causes|root|roots|source|reason)',
    `${care} never ..1 (touch~|reach~|get~ to|go~ near) ..1 (cause|causes|root|roots|source|reason) of`,
    `(${medicalWorld}|(orthodox|conventional|mainstream|western|modern|standard) (medicine|dentistry|psychiatry|healthcare|doctors|dentists)) ..2 (only|just|merely|simply) ..1 (treat~|manage~|chase~|medicate~) ..2 symptom~`,
    '(do|does|did) nothing (more|else)? (but|than) ..1 (numb|mask|quiet|quieten|dull|sedate|hide|delay|cover|postpone|silence|drug|suppress)',
    'that no (doctor~|therapist~|specialist~|drug~|pill~|medicine~|surgeon~|psychiatrist~) (could|can|had|would|was|were) ..2 (touch|touched|reach|reached|shift|budge|fix|fixed|crack|solve|solved)',
    `(${care}|ivf|tablets) ..12 fail~ ..2 more often than`,
    '(more|worse|higher|oftener) ..2 than ..4 (let on|admit|own up|care to (say|admit)|dare (say|admit)|want you to know|like to (say|admit))',
    // Costs the body more than it gives.
    `(${care}|tablets) ..6 (cost|costs|cheat|cheats) you ..1 (love life|sex life|libido|energy|personality|spark|looks|hair|youth|memory|liver|kidneys|stomach|gut|drive|sleep)`,
    `${care} ..3 (fry|fries|shred|shreds|drain|drains|punish|punishes|hammer|hammers|torch|torches|scorch~|batter|batters) (you|your|the|their) (gut|stomach|liver|kidneys|body|skin|nerves|brain|hormones|muscles|energy)`,
    '(pump|pumps|pumping|stuff|stuffs|stuffing|fill|fills|filling|dope|dopes) ..1 (you|your (body|system|child|children|kids)) ..1 (full of|with|up with) ..2 (chemicals|drugs|synthetic~|pills|steroids|toxins|poison|hormones)',
    '(flood|floods|flooding) (you|your (body|system)) with ..1 (chemicals|drugs|synthetic~|artificial|pills|steroids|toxins)',
    // Lost before it helps.
    '(vitamins|supplements|pills|capsules|tablets|powders) ..3 (end up in|go straight down|disappear down|are lost down) the (toilet|loo|drain|sewer)',
    '(pass|passes|go|goes|run|runs) straight through (you|your body|your gut)',
    '(cream~|serum~|lotion~|moisturiser~|moisturizer~|balm~) ..2 (just|only|merely|simply) (sit|sits) on ..2 (surface|top|skin)',
    `(${care}|fillers) ..1 (buy|buys) you ..3 (time|day~|week~|month~|year~|hours)`,
    `${care} ..1 (just|only|merely|simply) (turn up|turns up|prop up|props up|mop up|mops up|paint over|paints over|tinker~|shift the)`,
    '(life sentence|ball and chain|leash|treadmill|hamster wheel|merry go round|conveyor belt) of ..3 (tablets|pills|drugs|injections|medication~|prescriptions|jabs)',
    '(most|other|ordinary|cheap|regular|supermarket|high street|drugstore|common) ..1 (sunscreen~|probiotic~|toothpaste~|vitamins|shampoo~|deodorant~|mattress~|collagen|supplement~|serum~|cream~|powder~|capsules) ..2 (die|poison~|dissolve before|do nothing|does nothing|(never|rarely|barely) (reach|arrive|get|make it|survive)|wreck~|clog~|are (dead|useless|dirty))',
    `(${care}|tablets) ..2 (put~ a lid on|paper~ over)`,
  ],
  exceptions,
)
