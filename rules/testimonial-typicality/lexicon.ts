import { lexicon } from '../../src/rule.js'

const adverb =
  '(finally|now|completely|totally|almost|nearly|all|so|much|far|really|truly|just|noticeably|significantly|practically|virtually|already|been|actually|honestly|even|definitely|gradually|basically|pretty much)'
const adverbs = `${adverb}? ${adverb}?`

/** What people say has changed. */
const body =
  '({condition}|{symptom}|{state}|pain|pains|skin|hair|face|knee~|hip~|back|shoulder~|joint~|hands|feet|mind|brain|brain fog|head|belly|waist|stomach|gut|scar~|teeth|eyes|a1c|numbers|labs|drinking|smoking|snoring|migraines|symptoms|panic attacks|dark thoughts|life)'

const solved =
  '(gone|better|improved|improving|cleared|clear|vanished|disappeared|lifted|went away|gone away|under control|history|a thing of the past|melted (away|off)?|faded|healed|cured|eased|normal|normalized|normalised|thicker|softer|smoother|younger|brighter|sharper|clearer|fuller|dropped|shrunk|halved|resolved|manageable|quieter|calmer|glowing|wiped out|growing back|coming back|transformed|a different (person|story)|easier|stopped|settled|subsided|through the roof|off the charts|skyrocketed|soared|doubled|amazing|incredible|better than ever|like new)'

const free =
  '(free of|free from|pain free|symptom free|migraine free|anxiety free|smoke free|medication free|med free|cured|healed|sober|a new (person|woman|man)|a changed (person|woman|man)|a different (person|woman|man)|(myself|himself|herself) again|back to (normal|my old self|myself|her old self|his old self)|like (myself|himself|herself) again|like a (new|different) (person|woman|man)|like a million|years younger|alive again|amazing|fantastic|happier|calmer|thinner|slimmer|stronger|lighter|younger|unstoppable|reborn|off (all)? (my|his|her) (meds|medication~|pills|cane|walker|insulin|inhaler|painkillers|antidepressants))'

const crutch =
  '(medication~|meds|pills|insulin|antidepressant~|painkiller~|opioid~|cane|walker|wheelchair|inhaler~|glasses|cigarette~|smoking|drinking|alcohol|cpap|statin~|steroid~|laxative~|sleeping pill~|injection~|{condition}|{symptom})'

const measure = '(pounds|pound|lbs|lb|kilos|kilo|kg|kgs|stone|inches|inch|sizes|dress sizes|percent|%)'

/** "I feel like a new person", "my migraines are gone", "it saved my marriage". */
export const personal = lexicon(
  [
    `(i am|i'm|i feel|i felt|i have been|i've been|i became|i was|i have felt|i've felt|we are|we feel) ${adverbs} ${free}`,
    `(she is|he is|she was|he was|she feels|he feels) ${adverbs} (pain free|symptom free|sober|(herself|himself) again|back to (normal|her old self|his old self)|off (all)? (her|his) (meds|medication~|pills|cane|walker|insulin|inhaler|painkillers|antidepressants))`,
    `i ${adverbs} (am|feel|felt) ${adverbs} ${free}`,
    `(i|we) ${adverbs} (can|could|am able to|was able to|have been able to|are able to) ${adverb}? (sleep|walk|run|breathe|focus|eat|move|hear|see|climb|play|dance|work|lift|bend|enjoy|think|live|travel|hold|kneel|swim|write|sing|garden|drive|stand|sit|type|leave the house) ..5 (again|pain free|without (pain|glasses|a cane|fear|help|medication|waking|panic|shaking|limping|pills|wheezing|coughing|hurting|meds|drops)|through the night|like i used to|for the first time)`,
    `(i|i've|i have|we) ${adverb}? (lost|dropped|shed) ..4 ${measure}`,
    `(she|he|they) ${adverb}? (lost|dropped|shed) ..4 ${measure} ..3 (on|with|using|taking|thanks|since)`,
    `my ..1 ${body} ${adverb}? (went|fell|dropped|came|is|are) (down)? from`,
    `i ${adverbs} (slept|sleep|wake up|woke up) ..2 (through the night|like a baby|better than|so much better|so well|soundly|deeply|rested|refreshed|all night)`,
    "(i|i've|i have) never (felt|slept|looked|been) (better|so good|so well|so calm|happier|healthier|younger|this good|stronger|this well)",
    "(best|first) ..5 (i have|i've|i) ..1 (slept|felt|had|looked|been|woken) ..4 (years|months|decades|ages|life|long time)",
    `(i|my|me) ..8, (first time|best) in ..2 (years|months|decades|ages|life|forever|long time)`,
    `(my|our) ..1 ${body} (is|are|was|were|has|have|had|feels|feel|looks|look|got|became) ${adverbs} ${solved}`,
    `(her|his|their) ..1 ${body} (is|are|was|were|has|have|had) ${adverbs} (gone|vanished|disappeared|history|a thing of the past|healed|cured|wiped out)`,
    `(my|our|her|his) ..1 ${body} ${adverb}? (stopped|vanished|disappeared|skyrocketed|subsided|cleared up|cleared|went away|melted away|lifted|improved|faded|dropped|healed|got (so much|much)? better|eased up|came roaring back|came back to life)`,
    '(changed|change|changes|saved|saves|transformed|turned around|turned) (my|our|her|his) (life|world|marriage|relationship|career|skin|body|sleep|smile|health|nights|mornings|family)',
    '(gave|given|gives|got|brought|bring~|giving|has|have) (me|him|her|us)? (my|his|her|our|their) ..1 (life|energy|confidence|freedom|drive|youth|smile|hair|son|daughter|husband|wife|mother|father|mom|dad|self|mobility|mojo|spark|sleep|health|evenings|weekends|mornings|nights|days|figure|appetite|voice|knees|hands|waist|skin|libido) back',
    '(work|works|worked|working|done|did|does) (wonders|miracles|magic|like a charm) (for|on) (me|us|my)',
    'worked ..2 for (me|my)',
    'changed (everything|it all|things) for (me|us|him|her)',
    '(only|first|one) thing (that|which) (has|had|ever|finally|actually|really)? (ever|really|actually)? (helped|helps|worked|works|touched)',
    `my (husband|wife|son|daughter|kid|kids|child|mother|father|mom|dad|partner|teenager|dog) ${adverbs} (stopped|quit|started|has stopped|no longer|sleeps|speaks|talks|walks|focuses|eats|can) ..2 (snoring|snores|sleep|sleeping|talking|speaking|words|walking|walk|wetting|wheezing|limping|focus|focusing|eating|suffering|waking|through the night|again|at school|better)`,
    '(feel|feels|felt|look|looks|looked) ..1 (like|as good as) (new|a baby)',
    `(i'm|i am|i was|we're|he is|she is|he's|she's|and) ${adverb}? (running|walking|hiking|dancing|playing|driving|cycling|gardening|lifting|swimming|golfing|skiing|surfing) ..3 again`,
    `(the|that|my) (darkness|fog|cloud|clouds|weight|brain fog|heaviness|noise|food noise) ${adverbs} (has|have)? ${adverb}? (lifted|cleared|gone|is gone|went away|quieted|vanished|disappeared|melted)`,
    "(haven't|hasn't|has not|have not) (looked|felt|slept|been) (this|so|like this|that|better) ..3 (since|in|for)",
    '(helped|has helped|have helped|helps|really helped) (me|him|her|my (son|daughter|husband|wife|mother|father|mom|dad)) ..1 (sleep|lose|quit|stop|feel|walk|focus|relax|get (off|rid|through|better|back|my|over)|cope|heal|recover|overcome|beat|breathe|fall asleep|kick|come off|control|reduce|regain|cut|with (my|the|his|her))',
    `(cured|healed|fixed|cleared|cleared up|eased|relieved|stopped|ended|eliminated|took away|taken away|got rid of|knocked out|calmed|reversed|banished|erased|killed|melted|eases|relieves|stops|clears|tamed|tames|lowered|improved|repaired|dissolved|wiped out|put an end to) (all)? (my|our|her|his) ..2 ${body}`,
    '(cured|healed|fixed) (me|my (son|daughter|husband|wife|mother|father|mom|dad|dog))',
    `(i|i've|i have|she|he) ${adverb}? (quit|kicked|gave up|given up|stopped taking|stopped needing|came off|weaned off|thrown away|threw away|tossed|ditched|got off|gotten off|am off|went off) ..3 ${crutch}`,
    '(i|she|he) no longer (wake~ up|cry|cries|dread~|panic|panics|hide|hides|limp~|snore~|struggle~|binge~|crave~|ache~|lie~ awake)',
    '(he|she|i) (beat|overcame|conquered|defeated|reversed) ..1 ({condition}|{symptom}|pain|addiction)',
    "(i|he|she|i've|she's|he's) (went|gone|have gone|has gone) from (barely|hardly|never|not|being|crying|struggling|constant|daily|a wheelchair|bedridden|a size|size)",
    `(i|she|he) (don't|doesn't|haven't|hasn't|do not|have not) (need|take|use|needed|taken|used|touched) ..3 ${crutch} ..1 (anymore|any more|any longer|since|in)`,
    `(i|she|he) no longer (need|needs|take|takes|use|uses|have|has|suffer|suffers|feel|feels|rely|relies|depend|depends|crave|craves|get|gets) ..3 ${crutch}`,
    `(i|i've|i have) ${adverb}? (noticed|saw|seen|felt|experienced|had|got|see|notice) (a|an|the|some|such|such a)? (huge|big|great|amazing|immediate|instant|real|noticeable|significant|incredible|massive|dramatic|major|visible|wonderful|complete|total|remarkable|unbelievable|clear|good)? (difference|improvement~|results|relief|transformation|changes|benefits|change)`,
    "(i'm|i am|i was|couldn't be|could not be) ..2 (happy|happier|thrilled|delighted|amazed|impressed|blown away|pleased|obsessed|in love) (with|by) ..2 (result~|transformation|my ..1 (skin|smile|hair|nose|body|teeth|weight|progress|face|lips))",
    "(can't|cannot|couldn't|still can't) believe ..2 (how (well|good|much|fast|quickly|calm|young)|the (difference|results|change)|my (eyes|skin|hair|results))",
    "(never|didn't|did not) (thought|think|believed|believe|imagined|imagine|expected|expect) (i'd|i would|it would|this would|that i would|that i'd|i could) ..8 (again|work|this (good|well|fast)|so (well|good|fast)|pain free)",
    "(would not|wouldn't) be (here|alive|walking|sober|standing) (today|now|if|without)",
    '(i|people say i|everyone says i|friends say i|they say i) look ..3 (younger|better|slimmer|rested|refreshed|amazing|healthier|thinner)',
    '(made|makes|making|left) me feel ..2 (amazing|alive|young|younger|normal|human|like myself|like a|energized|energised|whole|reborn|fantastic)',
    '(i|we) (owe|credit) ..4 (recovery|sobriety|life|sleep|weight loss|skin|health|marriage|pregnancy)',
    '(i|we) swear by (it|this|these|them|the|their|my)',
    'after ..3 (session~|week~|day~|month~|treatment~|infusion~|injection~|dose~|bottle~|application~|night~|use~) ..1, (i|my|we) ..4 (gone|vanished|free|better|improved|sleeping|lifted|back|stopped|disappeared|cleared)',
    '(took|takes|brought|carried|moved) (me|him|her|us|them) from ..4 (wheelchair|cane|walker|bed|crutches|couch|sofa|misery|agony|pain|despair|darkness|size) ..1 to',
    '(year~|month~|week~) ..1 (migraine|pain|symptom|smoke|seizure|anxiety|flare|cancer|drug|alcohol|headache|medication) free (thanks|since)',
    '(gave|given|handed|brought) (me|him|her|us) back (my|his|her|our)',
    '(hears|sees|walks|sleeps|runs|dances|drives|reads|golfs|plays|breathes|smiles|climbs) ..6 again (after|thanks|with|on|since)',
    `(down|minus) ..2 ${measure} (with|on|since|in|after|thanks|using|and (counting|off|no)|off|later|gone)`,
    '(he|she|i) (is|am) ..1 (cancer free|in remission|seizure free|tumor free|tumour free|medication free|disease free|symptom free)',
    "(he|she|they) (gave|given) up ..1 (but|and) ..4 (did not|didn't)",
    '(today|now|these days|now that|and now) i ..1 (run (marathons|miles|again|every)|hike|ski|climb|dance|lift weights|surf|sleep|wake up)',
  ],
  [
    "(will|can|can't|should|do|did|does|could|would|may|must|am|when|if|until|unless|how|what|why|where|whether|once|before) i",
    '(when|if|until|unless|once|while|whether) (he|she|they)',
    '(want|like|wish|hope|hoping|need|try|trying|plan|how|ways) to ..6 (my|me)',
    '(not|never|hardly|barely|no) ..1 (better|improved|cleared|gone|clear|worked|helped|work)',
    '(lost|dropped|shed) ..4 (not|without (trying|meaning))',
    '(test|lab|blood|scan|exam|my|the) results (online|by|from|in the|back|were|are)',
    '(my|our) (doctor|nurse|team|staff|account|order|delivery|parcel|booking|appointment|app) ..3 (better|cleared|improved)',
    '(nurse~|doctor~|staff|team|receptionist~|pharmacist~|therapist~|clinician~|coach) ..3 helped me ..1 (get (through|over|my)|feel|relax|cope|with the)',
    'changed (my|our|her|his) (life|world) (forever)? when',
    'change (my|her|his|our) (life|world) ..2 (insurance|policy)',
    '(life|health) (insurance|insurer|cover|policy|history|coach)',
    'worked ..2 for (my|me) ..2 (schedule|calendar|employer|boss|company|budget)',
  ],
)

const crowd =
  '(patients|clients|customers|users|members|people|women|men|guests|wearers|veterans|readers|parents|athletes|shoppers|buyers|subscribers|individuals|of them|of you)'
const own =
  '(patients|clients|customers|users|members|guests|regulars|wearers|community|subscribers|shoppers|athletes|families|veterans|reviewers)'
const told =
  '(report|reports|reported|reporting|say|says|said|tell us|told us|tell me|told me|telling us|describe|described|rave|raving|swear by|mention|share|shared|write to us|wrote to us|credit|credited|have (reported|said|told (us|me)|described|shared|credited|written)|consistently report|often report|regularly report|love (how|that|the way|their|the results))'
const gain =
  '(improve~|improvement~|improving|better|relief|reduced|reduction~|less|fewer|lower|decreased|calmer|calm|happier|more (energy|focus|confidence|restful|relaxed|mobility|hopeful|stable)|increased|enhanced|clearer|clarity|deep sleep|deeper|restful|gone|freedom|transformation~|transformative|life changing|dramatic|significant|great results|amazing results|results|difference|positive|weight loss|losing|lost|sleeping|younger|softer|smoother|stronger|lighter|brighter|rested|refreshed|energized|energised|healing|breakthrough~|joy|peace|confidence|confident|pain free|easier|themselves again|like (themselves|teenagers|teenager|babies|a baby|new)|half the time|years younger|back (on|at|in) (the|their)|noticeable|profound|(change|changed) their (life|lives)|their lives back|thicker|fuller|glow|glowing|sooner|faster recovery|benefit~|success|comes back|came back|coming back|returns|returned|first time in|disappear~|vanish~)'

/** "Many patients report better sleep", "our clients rave about their results". */
export const aggregate = lexicon(
  [
    `(many|most|countless|numerous|hundreds|thousands|lots|plenty|scores|majority|so many|all|millions|dozens|almost everyone|nearly everyone) ..3 ${crowd} ..2 ${told} ..7 ${gain}`,
    `our ..2 ${own} ..2, ${told} ..7 ${gain}`,
    `our ..2 ${own} ..1 (walk|walks|leave|go|come|get up) (out|away|home|off the table|up)? ..2 (smiling|pain free|glowing|younger|lighter|happier|transformed|refreshed|renewed)`,
    `just ask ..3 ${own}`,
    '(hear|see|read|learn|watch|discover) how ..8, (got off|came off|kicked|quit|gave up|threw away|ditched)',
    `our (patient|client|customer|member) ..3 (was|had been|could not|couldn't|came) ..4 (blind|deaf|paralysed|paralyzed|bedridden|wheelchair|crippled|barely|walk|sleep|see|hear)`,
    `(many|most|countless|hundreds|thousands|millions|dozens|all) ..3 ${crowd} (have|has)? (thrown|threw|tossed|ditched|cancelled|canceled|come off|got off|gotten off)`,
    `(many|most|countless|hundreds|thousands|millions|dozens|all) ..1 our ${own} (have|has|are|were)? (beaten|reversed|healed|avoided|lost|regained|dropped|shed|quit|cured|freed|now (sleep|walk|live|run|hear|see))`,
    `(hundreds|thousands|millions|countless) ..1 ${crowd} have (beaten|reversed|healed|cured)`,
    `see (how|what) ..2 our ${own} (lost|dropped|shed|beat|regained|reversed|did|achieved)`,
    `(patients|clients|customers|users|members|wearers) ..2 (often|frequently|commonly|regularly|consistently|routinely|usually|typically|always|overwhelmingly) (report|describe|say|tell us|mention|share) ..7 ${gain}`,
    `our ..2 ${own} (notice|see|feel|experience|enjoy) ..4 ${gain}`,
    `(patients|clients|customers|users|members|guests|wearers) (describe|say|tell us|report|rave|share) ..2 (their|they|feeling|that they) ..5 ${gain}`,
    `every ..1 (patient|client|customer|member|user|guest) ..1 (tells us|says|reports|told us|mentions|said) ..7 ${gain}`,
    `(over|more than) ..2 ${crowd} ..2 ${told} ..7 ${gain}`,
    `one ..2 (patient|client|customer|member|user|woman|man|mother|father) ..2 (told (us|me)|said|says|reported|wrote|described|shared) ..8 ${gain}`,
    '(patients|clients|customers|users|members) love (their|the|how) ..2 (results|look|skin|hair|body|transformation|difference|confidence|energy|sleep)',
    '(hear|see|read|learn|watch|discover) how ..3 (beat|overcame|conquered|healed|reclaimed|regained|transformed|reversed|quit|won|lost|ended|got) (his|her|their) (life|weight|health|{condition}|{symptom}|pain|smile|confidence|addiction|sleep|body)',
    "(i've|we've|i have|we have) (seen|watched|witnessed|helped) ..5 (patients|clients|people|members|veterans|women|men|lives|couples) ..4 (improve|transform~|change~|recover~|heal~|get better|come back|thrive~|turn~|regain~|reclaim~|sleep~|walk~)",
    '(lives|life) (changed|transformed|saved|restored|reclaimed)',
    '(hundreds|thousands|millions|countless|many) of ..2 (success stories|transformations|lives)',
    'real (patient~|people|person|client~|customer~|member~|user~|women|men|families|stories|bodies) (.|,|&|and)? real (result~|stories|relief|transformation~|change~|outcome~|recovery|life|lives|weight loss)',
    'real (result~|transformation~|outcome~|relief) from real (people|patients|clients|customers|members|users|women|men)',
    '(rave reviews|glowing reviews|success stories) ..2 (from|of|about) ..4 (patients|clients|customers|members|users|results|recovery|relief)',
    `(people|patients|clients|parents|women|men|those) who ..8 (tell|told) us ..9 ${gain}`,
    'real (patients|people|clients|customers|women|men|members) (.|,|&|and)? real (hair|hairlines|skin|smiles|bodies|faces|lives|scars|bellies|teeth|scales|weight)',
    `(thousands|hundreds|millions|many|most|so many|countless) ..3 ${crowd} ..3 (got|have|regained|reclaimed|rediscovered|found) their (figure|life|lives|sleep|confidence|smile|energy|bodies|hair|waist|freedom|spark|youth)`,
    'meet ..3, who ..2 (lost|beat|quit|reversed|regained|regrew|came off|overcame|healed|dropped)',
    `(one|a|an|former|retired|this|our) ..3 (nurse|teacher|mother|father|grandmother|grandfather|grandma|man|woman|veteran|customer|patient|client|user|member|farmer|runner|athlete|player|linebacker|driver|retiree|golfer|mom|mum|dad|couple) ..8 (again (after|with|thanks|without|on)|without (glasses|pain|a cane|hearing aids|meds|pills|her cane|his cane)|was gone|is gone|(his|her) ..2 back (thanks|after|with|in))`,
    `(stories|reviews|testimonials|tales|accounts) of ..3 ${gain}`,
    '(got|has|have|had) (his|her|their) (shoulder~|knee~|hip~|hands|mobility|game|stride|swing) back',
    '(our|the) (founder|maker|creator|inventor|owner) ..2 (beat|cured|healed|reversed|overcame|fixed|conquered|ended) (her|his|their)',
  ],
  [
    '(side|adverse|ill|unwanted|negative) ..1 (effect~|reaction~|event~)',
    '(in|across|during|from) ..4 (trial~|study|studies|survey~|review~|registry) ..6, (many|most)',
    '(better|improved|positive|great|significant) (service|support|experience~|communication|staff|customer|booking|appointment~|delivery|shipping|care team|packaging|taste|flavor|flavour|price~|value|access)',
    '(parking|booking|check in|travel~|access|forms|app|website|ordering|paying) ..4 easier',
    'easier to (park|book|reach|find|read|use|swallow|open|pay|order|travel|understand)',
    '(less|fewer|reduced|lower) ..2 (interest|appetite for life|sex|libido|saliva|sensation|vision|hearing|feeling|time in|waiting|wait|paperwork|urine|hair)',
    '(report|reported|say|said|describe|described) ..2 (no|not|little|hardly) ..3 (improvement~|relief|difference|benefit~|better)',
    'lives (saved|changed) by (vaccines|vaccination|seat belts|screening)',
  ],
)

/** Pictures and stories that stand for results. */
export const gallery = lexicon(
  [
    '(this is|here is|meet|see|look at) ..3 before ..1 after ..2 (weeks|months|sessions|treatments|days)',
    '(our|patient|client|real|their|amazing)? before ..1 after (photo~|photograph~|picture~|pic~|image~|gallery|galleries|shot~|results|transformation~|case~|video~)',
    '(our|patient|client|real|their|amazing) before ..1 (after|afters)',
    '(results|transformation|smile|patient) gallery',
    '(see|find|browse|scroll|view) ..3 (smiles|results|hairlines|transformations|bodies|faces|figures|makeovers|more) ..1 (in|through) our (gallery|instagram|feed)',
    'our before ..1 afters',
  ],
  [
    '(take|takes|taken|taking|bring|send|upload|consent~|record~|track~|compare|ask for|beware|beware of|studio) ..5 before ..1 after',
    'before ..1 after (meals|food|surgery|eating|use|each|you|your|the|treatment|exercise|photos (are|were|will be) (taken|kept|stored))',
  ],
)

const ache =
  '({condition}|{symptom}|pain|pains|skin|hair|wrinkles|sleep|energy|libido|weight|belly|waist|memory|mood|migraines|cholesterol|a1c|blood pressure|blood sugar|knee~|joints|scar~|ringing|cravings|itching|burning|swelling|numbness|shakes|tremor~)'
const matter = `(${ache}|night|drive|smile|spots)`
const turn =
  '(gone|back|no more|none|zero|without|finally|again|free|better|less|fewer|full|clear|clearer|cleared|disappeared|vanished|stopped|improved|reduced|lost|dropped|down|off|nonexistent|normal|younger|thicker|stronger|softer|smoother|best|goodbye|good bye|bye|cured|healed|helped|works|worked|changed|result~|relief|difference|easier|deeper|restored|growing|regrew|eased|away|miracle|through the night|from ..6 to none|transformed|lifted|walked)'

/** Words that count as an outcome in a review only: with a name under it, stars, a heading that says so, or a voice. */
export const outcome = lexicon(
  [
    `${matter} ..6 ${turn}`,
    `${turn} ..5 ${matter}`,
    `(no more|goodbye|bye|off|without|threw away|down to|tossed|ditched|fewer) ..3 ${crutch}`,
    "(i am|i'm|we are|we're|now) ..2 (pregnant|expecting)",
    `(i|i've|i have|he|she) ${adverb}? (struggled|suffered|battled|struggling|suffering) ..1 (with|from|for|through)`,
    "(i|he|she) (couldn't|could not|could barely|could hardly) ..1 (sleep|walk|get out of bed|leave|breathe|work|focus|lift|eat|play|bend|hold|climb|stand|function)",
    '(i|he|she) used to (cry|lie awake|dread|hide|suffer|take|need|drink|smoke|wake up)',
    "(i|i'd|i had) tried (everything|it all|every)",
    "since ..1 (starting|taking|using|beginning|joining|started|switching|discovering|finding) ..6, (i|my|i'm|i've)",
    '(the|see|like) ..1 (old|new|real) me',
    '(look|looks|feel|feels) so (good|much better|soft|young|smooth)',
    'back (on|at|in|to) (the|my) ..1 (court|gym|field|trail~|bike|saddle|golf course|dance floor|slopes|garden|job|work)',
    `(goodbye|bye|good bye) ..2, ${ache}`,
    "(haven't|hasn't|has not|have not|not) had (a|an|one|any) (single)? ..1 (attack|flare|migraine|cigarette|drink|outbreak|episode|relapse|cold|headache|craving)",
    "(feel|feels|felt) like (i|i've|i'm) ..2 (new|got|again|back|20|30|young|younger)",
    '(out|sleep|sleeping|sleeps|slept) like a (light|rock|log|baby|stone|teenager)',
    "(can't|cannot) describe ..3 (did|done|feel|changed)",
    '(amazing|incredible|great|fantastic|excellent|unbelievable|phenomenal|awesome|wonderful|best) (result~|outcome~|transformation~)',
    '(life changing|life changer|lifesaver|life saver|godsend|god send|miracle|miracles)',
    '(really|actually|truly) (works|worked|helps|helped)',
    `(down|minus|lost|dropped) ..3 ${measure}`,
    '(slept|sleeping|sleep) ..1 (great|well|through|better|all night|like)',
    '(feel|feeling|felt) ..2 (amazing|great|fantastic|better than|so much better|younger|like (a|myself|new)|again)',
    '(noticed|noticing|saw|seeing|felt|feeling) ..3 (results|difference|improvement~|relief|change~)',
    'first time in ..2 (years|months|decades|ages|life|forever)',
    '(came|walked|hobbled|limped|arrived|rolled|wheeled|shuffled|crawled|carried) (in|here) ..3 (on|with|using|in) ..3 (walker|cane|crutches|wheelchair|stick|frame|pain|sling|tears|agony)',
    '(left|walked out|danced out|ran out|strolled out|skipped out|went home|walked away) ..3 (without|on a (bicycle|bike)|pain free|unaided|running|dancing|on my own)',
    '(my|his|her) ..1 (sugar|sugars|numbers|labs|levels|pressure|cholesterol|scan|scans|bloods|a1c) (is|are|was|were|came back|went|looks) ..2 (normal|perfect|fine|clear|down|better|clean)',
    '(cancelled|canceled|called off) (it|the (surgery|operation|replacement|appointment)|my ..2 (surgery|operation|replacement))',
    '(never|not) (be able to)? (walk|see|hear|run|work|play|have children|conceive) ..6 (now|today|left|after|then|and)',
    "(i'd|i would|he'd|she'd|we'd) never (walk|see|hear|run|work|play|have children|conceive|drive)",
    '(left|leave|leaving|parked|hung up|retired|dumped|ditched) (the|my|his|her) ..1 (chair|wheelchair|cane|walker|stick|crutches|oxygen|tank|machine)',
    '(son|daughter|toddler|boy|girl|baby|child) ..3 (said|spoke|talked|walked|slept|smiled|hugged|looked) ..6 (first|again|finally|at last|through)',
    '(lived|spent|was|lying|lay) ..3 (in a dark room|in bed|on the (sofa|couch)|housebound|bedridden|in agony|in tears|in a chair)',
    '(no|zero) ..1 (hearing aids|ringing|pain|meds|pills|cane|glasses|insulin|attacks|flares|seizures|inhaler|cravings) ..1, (no|zero|just|only)',
    'size ..1 to ..1 size',
    '(one|two|three|four|five|six|ten|twelve) (infusions|sessions|treatments|weeks|months|days|doses|bottles|shots|visits) in ..1, ..1 (i|my|we|he|she)',
    '(look|looks|feel|feels|looking|feeling) ..1 at (fifty|sixty|seventy|40|45|48|50|52|55|58|60|62|65|68|70|72|75|78|80)',
    'best decision (ever|of my life|i ever made)',
    '(from|went) ..2 to ..2 (pounds|lbs|kilos|kg|stone)',
    'now i ..1 (coach|run|teach|dance|travel|drive|sleep|play|work|garden|ride|hike|swim|cook|sing|carry|lift|climb|see|hear|read)',
    '(thing|money|decision) i ..1 (did|spent|made) ..1 for ..1 (knees|back|skin|health|sleep|smile|hair|body|myself)',
    '(first|one|two|three) (night|nights|week|weeks|shots|shot|session|sessions|dose|box|bottle) ..4 and (i|my husband|my wife|he|she|we) ..2 (stayed|slept|ran|walked|carried|danced|woke|threw|cancelled|canceled|saw|heard|breathed|climbed|lifted|felt)',
    '(pregnant|twins|baby|triplets|positive test) ..3 (after|in) ..2 (month|cycle|round)',
    '(threw|throw) ..3 (away|out)',
    '(slept|sleeping|sleeps) ..3 (eight|seven|nine|8|7|9) hours',
    '(ditched|dumped|tossed|threw away|gave up|said goodbye to|no more|goodbye to|off|cancelled) (his|her|my|their|the)? ..1 (walker|cane|cpap|metformin|insulin|statins|inhaler|wheelchair|pills|meds|medication|glasses|crutches|hearing aids|oxygen)',
    // What happened, told in pictures of daily life.
    `(pounds|pound|lbs|kilos|kg|stone|inches) ..2 in ..3 (week~|month~|day~)`,
    '(our|my|a|the) ..1 (son|daughter|baby|twins|triplets|little (boy|girl|one)|miracle baby) ..3 (asleep|arrived|on the way|in my arms|on my chest|sleeping)',
    '(gave|given|brought) us ..2 (twins|a (son|daughter|baby|family|child)|our)',
    '(two (pink)? lines|positive (pregnancy)? test|pregnancy test|due in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter))',
    '(i|we|he|she) ..1 (ran|run|hiked|climbed|cycled|swam|danced|skied|surfed|walked|knelt|carried|lifted|pressed|benched|squatted|deadlifted|rode|rowed|jogged) ..4 (marathon|max|record|miles|mile|km|k|grandchildren|grandson|granddaughter|stairs|mountain~|hill~|wedding|round|holes|laps|rep|half|personal best|whole way)',
    '(threw|tossed|chucked|binned|flushed|dumped|burned|burnt|gave away|sold|smashed) ..2 (them|it|both|all|mine|his|hers) ..3 (in|into|out|away|down|off)',
    '(i|we) cried (because|happy|for joy|with joy)',
    'tears of (joy|happiness|relief)',
    `year~ of ..1 (darkness|hell|misery|struggle|suffering|trying|agony|shame|hiding|{condition}|{symptom})`,
    '(colours|colors|sky|sun|grass|world|mountains|music|food) ..3 (brighter|so blue|bright|in colour|in color|taste~ again|greener|so green|beautiful again)',
    'took (me|him|her|us) off',
    "(doctor|surgeon|specialist|gp|consultant|cardiologist|dentist|physio|vet|oncologist|psychiatrist|endocrinologist|optician) ..2 (amazed|astonished|speechless|stunned|baffled|could not believe|couldn't believe|asked (what|for the (name|website|link))|gave (us|me|him|her) ..2 (percent|chance|months|years))",
    '(wife|husband|kids|friends|colleagues|boss|family|hairdresser|partner|neighbours|neighbors|mother|mum|mom) ..3 (noticed|asked what|could not believe|recognise~|recognize~|compliment~|jealous|wants to know)',
    "(did not|didn't) (change|do) (a thing|anything) (else|different)?",
    '(wedding dress|old jeans|size (ten|twelve|eight|six|four|10|12|8|6|4)|belt notch~|notch~|clothes) ..3 (fit|fits|again|loose|hang~|down|tighter|falling)',
    '(fit|fits) ..1 into ..3 (dress|jeans|suit|wedding|uniform)',
    '(handed|gave|sent|hung up|put away|left|returned) ..1 (my|his|her) ..1 (stick|cane|walker|crutches|wheelchair|inhaler~|cpap|glasses|hearing aid~|brace|walking frame|frame)',
  ],
  [
    '(first|better|down|back|off|free|without|less|finally|again|through) ..3 (back (to|from|in|at|of)|night shift~|back pain relief class)',
    '(call|came|come|go|went|write|wrote|got|hear|heard|answer~|get) back',
    '(night|day) (team|nurse|staff|line|shift)',
    '(free|clear) ..2 (parking|shipping|delivery|returns|sample~|coffee|instructions|explanation~)',
    'eyes (off|on)',
  ],
)

/** What a signed review is about, when it does not tell what became of it. */
export const topic = lexicon(
  [
    ache,
    '(i|we) ..4 again',
    '(size|dress size|pounds|lbs|kilos|glasses|legs|stomach|face|teeth|bite|hormones|hearing|vision|eyesight|hair)',
  ],
  [
    `${ache} ..4 (worse|worst|returned|came back|started|flared|hurts)`,
    `(worse|made|makes|gave|caused|upset|hurt|triggered|asked about|answered|explained|listened|discussed|talked about|questions about|class|classes|leaflet) ..5 ${ache}`,
    `(call|came|come|go|went|write|wrote|get|got|hear|be|come here|order|buy|shop|use|book|recommend) ..3 again`,
    `(packet|box|bottle|serving|portion|pill|capsule|tablet) size`,
  ],
)

/** Headings that announce testimonials. */
export const stories = lexicon([
  '(patient|client|customer|member|user|success|recovery|healing|survivor|weight loss|transformation) (story|stories|testimonial~|journeys)',
  'testimonial~',
  '(hear|stories) (from|of) ..2 (patients|clients|customers|members|people)',
])

/** What most people can expect; with a figure in the same sentence it stands beside testimonials. */
export const typical = lexicon([
  '(typical|typically|average|averaged|averages|median|usual|generally expected|expected result)',
  '(on|the) average',
  'most ..2 (people|patients|users|members|customers|clients|participants|women|men|adults|of them)',
  '(in|of) ..4 (trial|study|survey|participants)',
])
