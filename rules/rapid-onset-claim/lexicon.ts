import { lexicon } from '../../src/rule.js'

const helped =
  '(relief|improvement~|benefit~|better|calm|calmer|happier|lighter|rested|relaxed|energized|refreshed|younger|slimmer|pain free|difference|results|effect~|change~|recovery|sleep|asleep|energy|mood|focus|clarity|remission|confidence|comfort|healing|antidepressant effect~|response)'

const eases =
  '(relieve~|ease~|alleviate~|stop~|end~|lift~|elevate~|calm~|reduce~|improve~|soothe~|lower~|clear~|boost~|heal~|cure~|kill~|melt~|erase~|fade~|tighten~|smooth~|shrink~|restore~|treat~|silence~|quiet~|numb~|block~|fix~|reverse~|beat~|banish~|drop|shed|lose|burn|whiten~|regrow~|fall asleep|work~|act~|tackle~|eliminate~|support~|combat~)'

const soon =
  '((within|in|in under|in less than|in as little as|in just|after|after just|after only|from|in only|in about|inside) (a few|a couple of|a matter of|the first|just)? ..2 (second~|minute~|hour~|day~|24 hours|48 hours|72 hours|a week|one week|first week)|by the (first|second|third|next|end of the first) (day|night|week|morning)|by (tomorrow|tonight|morning|tomorrow morning|the weekend)|(starting|beginning) (tonight|today|tomorrow)|(seconds|minutes|hours) (after|later|into)|(the moment|the minute|the second|the instant) (you|it|the)|(the|your) (very)? first (night|use|dose|session|day|try|cycle|fortnight|mouthful|sip|bottle|box)|(their|her|his) (very)? first (night|use|dose|session|day|try|cycle|week|bottle)|(in|within|after|from) the first ..1 (night~|few (nights|days))|before (the|your) ..1 (kettle|bag|coffee|tea|song|credits|adverts|toast|cup|glass|drip|film|taxi|bus|train|mask|lift|alarm|sun|next meal) ..1 (boils|is|are|cools|ends|end|roll|rolls|pops|arrives|comes|has|have|goes|rises)|by the time (you (get|reach|leave|finish|walk|stand|wake|sit)|(the|your) (kettle|coffee|tea|taxi|credits|bag|film|song))|in the time it takes to|before you can (say|finish|blink|count|pour|put)|in the blink of an eye|while you wait|(within|in) (a|one|two) (song|breath|breaths|sip|sips|chapter|heartbeat|cup)|while you are ..1 (in the chair|on the couch|on the table)|on (night|day|week) (one|two)|by (lunchtime|teatime|bedtime|lunch|dinner|supper|noon|sundown|sunset|nightfall|midnight)|on the (drive|way) home|before (lunch|bedtime|breakfast|dinner|supper)|before you (know it|leave|reach|get home|finish|walk out|get up)|in no time|in a flash|(in|within|after) (one|a single) (night|day|evening|afternoon|hour|weekend|go|sitting)|the same (day|night|afternoon|evening|morning)|overnight|instantly|immediately|right away|straight away|from day one|from the first day|on day one|same day|by morning)'

const firstUse =
  '((after|with|from|in|within|by) (just|only)? (one|a single|your first|the first|their first|your very first|the very first) ..1 (session~|dose~|infusion~|treatment~|injection~|visit~|use|application~|pill|capsule|tablet|gummy|wear|appointment|adjustment|drop|sip|wash|night|shot|drip|course|spray|puff|go|try|month))'

/** What people feel, beside conditions. */
const feeling =
  '({condition}|{symptom}|{state}|jitters|nerves|tension|ache~|knots|itch|fog|urge|butterflies|flushes|hangover|sinuses|airways|lungs|(your|his|her|their) (nose|back|skin)|shoulders|neck|jaw|knees|joints|muscles|mind|stomach|gut|thoughts)'
const gives =
  '(leave|leaves|let~ go|lets go|go|goes|going|melt~|open~|open up|opens up|clear~|clears up|ease~|lift~|fade~|vanish~|disappear~|cool~|cool down|cools down|calm~|calm down|calms down|relax~|loosen~|unwind~|settle~|stop~|soften~|dissolve~|quiet~|slow~|drop~|shrink~|slip~ away|drain~ away|is gone|are gone|is a memory|is history|is over|arrive~|return~|come~ back|give~ way|wash~ away|evaporate~)'

const service =
  '(appointment~|visit~|delivery|deliver~|ship~|shipping|shipped|dispatch~|test|tests|lab|labs|sample~|kit~|swab~|scan~|x ray~|biopsy|portal|refund~|reply|replies|respond~|response~|answer~|call back|callback|email~|text message|message~|approval|approved|checkout|booking~|book|schedule~|scheduled|prescription~|refill~|quote~|consult~|consultation~|form~|paperwork|order~|parcel|support|chat|doctor|clinician|provider|nurse|diagnosis report|report~|pharmacy|payment~|insurance|account|sign up|claims|staff|team|courier|door)'

const harm =
  '(seek|get|call|need~|require~|go|stop|tell|contact|report) ..3 (immediate|immediately|emergency|right away|straight away)'

const exceptions = [
  '(last~|lasting|persist~|remain~) ..6 (second~|minute~|hour~|day~|week~|month~|dose~|session~)',
  `${service} ..4 (within|in|in under|in less than|overnight|same day|immediately|instantly|right away|after|next)`,
  `(same day|next day|overnight|instant|immediate|fast|rapid|quick|speedy|immediately|instantly|quickly|within minutes) ..3 ${service}`,
  `${harm}`,
  '(immediate|immediately) ..1 (family|release|danger|attention|care|help|area|vicinity|medical|treatment|surgery|needs|access|supervisor)',
  'immediately (after|before|following|if|when)',
  '(instant|quick|fast) (coffee|noodles|access|chat|messaging|download|message|booking|quote|link~|fact~|question~|look|guide|answer~|recipe~|meal~|food|tips|start guide)',
  '(rapid|fast) (acting insulin|eye movement|heart|heartbeat|pulse|breathing|antigen|weight gain|test~|strep|cycling|response team|diagnostic~|plasma|onset of|progression|growth of|detox)',
  '(test|lab|blood|biopsy|scan|swab|screening|std|sti|antigen|pregnancy|pathology|mri|x ray|imaging|urine) ..2 result~',
  'result~ ..2 (within|in|under|by) ..3 (hour~|hours|day~|minute~|tomorrow|morning) ..6, (test|tests|sample~|swab~|kit~|scan~|laboratory|lab|urgent|portal|report~)',
  '(test|tests|sample~|swab~|kit~|scan~|laboratory|lab|screening) ..10, result~ ..3 (within|in|under|by|same|next|overnight)',
  '(phlebotomist|test|tests|testing|sample~|swab~|scan~|screening|laboratory|lab|pharmacist|nurse|finger prick|home visit|blood draw|smear) ..12, result~ ..2 (within|in|under|by|same|next|overnight|after)',
  '(result~|finding~) ..2 (by (text|email|post|letter|phone|sms)|(posted|texted|emailed|sent|available|ready|reported) ..3 (within|in|by|after))',
  'result~ ..2 (of|from) ..3 (test~|lab~|blood|biopsy|scan|swab|screening)',
  '(get|receive|download|view|collect) ..1 your results',
  'result~ (is|are|will be|come~) ..1 (back|in|ready|available|here|posted|through)',
  '(your|online) results ..2 (by|via|online|ready)',
  '(session~|infusion~|procedure~|appointment~|visit~|surgery|scan~|treatment~|massage~) (last~|take~|is over|ends) ..4 (minutes|hours|hour)',
  '(fast|rapid|quick|short) acting ..1 (dose~|insulin~|inhaler~|reliever~|bronchodilator~|opioid~|nitrate~|medicine for|form of the)',
  '(start~|begin~|appear~|develop~|occur~|onset|happen~|last~|experience~|get|have|had|severe|feel~) ..3 ({condition}|{symptom}) ..3 (in|within) ..2 (second~|minute~)',
  '(return|go back|get back|back) to (work|normal|daily|school|exercise) ..5 (day~|hour~|immediately|week)',
  '(leave|go home|discharged|drive) ..6 (hour~|day~|minute~|immediately)',
  '(die~|decline~|fade~|wear~ off|wore off|return~|relapse~|worse|worsen~|wane~|lost|drop out) ..5 (within|in|after) ..3 (hour~|day~|week~|month~)',
  '(take|takes|taking) ..3 (weeks|months|several|a few weeks|longer)',
  '(see|call|tell|visit|contact) (a|your|the) (doctor|gp|dentist|vet|nurse|pharmacist)',
  '(after|within|for|from) ..3 (surgery|birth|delivery|exposure|the bite|injury|infection|eating|meals|drinking)',
  '(better|improve~|resolve~|settle~|clear~|pass~|heal~|go~ away|recover~) ..2 (on (its|their|your) own|by (itself|themselves)|without treatment)',
  // The usual course.
  '({condition}|{symptom}) ..1 (usually|often|normally|generally|typically|mostly|commonly|tend to|tends to|should) ..1 (clear~|fade~|vanish~|disappear~|lift~|improve~|stop~|ease~|calm~|settle~|go|goes|get|gets|pass~|resolve~)',
  '(day~|week~|hour~) ..3 (of|after|from|into) ..2 (period|cycle|birth|surgery|operation|infection|illness|stopping|jab|vaccine|vaccination|antibiotics|landing|arrival|trip|pregnancy)',
  '(warehouse|courier~|support|desk|kitchen|volunteers) ..2 work~ ..1 (fast|quickly)',
  '(anaesthetic~|anesthetic~|numbing) ..4 (work~|act~|take~ effect|wear~)',
  '(if|unless) ..4 (not|no) ..1 (better|improve~)',
  '(newborn~|baby|babies|infant~) ..3 (lose~|drop~)',
  '(capsule~|tablet~|lozenge~|film~|powder~|strip~|pill~|gummies|stitches|sutures|shell|coating) ..3 (dissolve~|melt~|disintegrate~|break~ down)',
]

/** Speed of effect. */
export const onset = lexicon(
  [
    '(walk|come|arrive|limp|crawl|stumble) in ..4, (walk|leave|stride|dance|skip|go) (out|home)? ..6 (minutes|hour|hours|session|visit|lunch hour|lunch break)',
    '(sleep~|feel~|notice|work~|relief|calm|results|better|quiet|silent|difference|calmer|relaxed|lighter|painless|slimmer) ..5 from (night|day|week|minute|hour|session|dose) (one|1)',
    '(silent|quiet|gone|calm|still|vanish~|stop~|disappear~|melt~|lift~|fade~) ..1 (after|from|with) (your|the|a|just one|just the) ..1 first (dose|shot|injection|session|infusion|capsule|lozenge|drip|puff|sip|patch|treatment|visit|gummy)',
    '(feel|feels|felt|notice|unclench~|relax~|unwind~) ..6 (minutes|seconds) after (the|your) first (drop|drops|sip|dose|capsule|gummy|puff|spray|lozenge|cup|shot|patch)',
    '(minutes|seconds) after (the|your) first (drop|drops|sip|dose|capsule|gummy|puff|spray|lozenge|cup|shot|patch) ..1, you ..1 (feel|relax|unwind|sleep|notice|drift|unclench)',
    `(rapid|fast|quick|speedy|lightning fast|express|swift) ..2 ${helped}`,
    `(rapid|fast|quick) acting`,
    `(rapid|fast|quick|speedy) (relief|results|recovery|remission|antidepressant)`,
    `the (rapid|fast|quick|instant) (drug|pill|remedy|antidepressant|painkiller|fix)`,
    `${helped} ..4 ${soon}`,
    `${helped} ..4 ${firstUse}`,
    `${eases} ..6 ({condition}|{symptom}|{state}) ..4 ${soon}`,
    `${eases} ..6 ({condition}|{symptom}|{state}) ..4 ${firstUse}`,
    `(feel~|sleep~|see|saw|look~|notice~|wake~|breathe|walk~|smile) ..5 ${helped} ..4 (${soon}|${firstUse})`,
    `({condition}|{symptom}|{state}|fog|ache~|line~|wrinkle~|craving~|pounds|stress|cough|itch|redness|sleep) ..2 (clear~|fade~|vanish~|disappear~|gone|lift~|melt~|soften~|drop~|improve~|soar~|surge~|return~|stop~|dissolve~|switch~ off|fall~ away|ease~|calm~|evaporate~|turn~ around|turn~ (a|the) corner|pick~ up|come~ back|settle~|loosen~|unknot~|quieten~|quiet~|let~ go|wake~ up|drain~ away|slip~ away|crumble~) ..3 ${soon}`,
    `({condition}|{symptom}|{state}|fog|ache~|line~|wrinkle~|craving~|pounds|stress|cough|itch|redness|sleep) ..3 (clear~|fade~|vanish~|disappear~|gone|lift~|melt~|soften~|drop~|improve~|soar~|surge~|return~|stop~|dissolve~|fall~ away|ease~|calm~) ..3 ${firstUse}`,
    `({condition}|{symptom}|hangover) ..1 (in|within|in under|in less than) ..2 (second~|minute~)`,
    `(flatter|looser|lighter|brighter|clearer|smoother|firmer|softer|whiter|thicker|sharper|stronger|younger|slimmer|tighter|new) ..2 ({state}|{symptom}|joints|skin|hair|teeth|face|body|eyes|mind|muscles|nails|stomach|belly|tummy|waist|smile|lips|jawline|complexion|breathing|sinuses) ..3 (${soon}|${firstUse})`,
    '(first|one|single|very first) (session~|treatment~|visit~|dose~|infusion~|injection~|appointment~) ..4 (free of|free from|pain free|without pain)',
    `(fade~|vanish~|disappear~|melt~ away|lift~|evaporate~|dissolve~) ..3 ${soon}`,
    `(feel~|notice~|see~) ..4 (surge|lift|buzz|shift|boost|change~|difference|work~) ..3 (${soon}|${firstUse})`,
    `(pain free|symptom free|headache free|hangover free|wrinkle free|itch free|fog free) ..1 ${soon}`,
    `(yourself|normal|human) again ..1 ${soon}`,
    `(put~|knock~|send~) you (under|out|to sleep|to dreamland) ..1 (${soon}|${firstUse}|fast)`,
    `(quickly|rapidly|swiftly|fast) ${eases} ..3 ({condition}|{symptom}|{state})`,
    `${eases} ..3 ({condition}|{symptom}|{state}) ..2 (fast|quickly|rapidly|in no time|in a flash)`,
    `(work~|act~|kick~ in|take~ effect|start~ working|begin~ working) ..2 (fast|quickly|rapidly|faster|in minutes|in hours|in seconds|within minutes|within hours|within days|in days|in no time|right away|straight away|the same day|same day|within the hour|by (tonight|morning|sundown|sunset|nightfall))`,
    '(walk|come|hobble|limp|crawl) in ..6, (walk|leave|stride|run|skip|dance) ..1 (out|without|free) ..3 (it|them|pain|free|taller|smiling|happy|upright|without|one)',
    `(immediacy|rapidity|speed|quickness|swiftness) (and|or)? ..2 of (its|it's|the|their|this) ..2 (effect~|response|relief|results|action|treatment)`,
    `(speed|immediacy) of ..2 ({result}|relief)`,
    `(has|have|gets|get|got|had|makes|puts|put|leaves) (you|me|her|him|them) ..1 (human|yourself|normal|smiling|dancing|better|calm|right|asleep|laughing|pain free|back (to normal|on your feet|in the saddle)|on your feet|moving|walking|glowing|clear headed|standing tall) ..2 ${soon}`,
    `(most|many|nearly all|almost all|our) {people} ..2 (notice~|feel~|see|saw|felt) ..3 (difference|change~|shift|lift|it|results|improvement~) ..3 ${soon}`,
    `(shoulders|jaw|neck|back|gut|belly|throat|sinuses|muscles|nerves|chest|mind|head|knees|joints|hands) ..2 (let~ go|settle~|loosen~|unknot~|soften~|clear~|quieten~|open~ up|calm~|relax~|unclench~|unwind~|go quiet|goes quiet) ..3 ${soon}`,
    '(one|a single) ..1 (dose|spray|sip|puff|drop|pill|capsule|tablet|use|session|scoop|cup|gummy|lozenge|visit|drip|shot|jab|patch|night|mask|wipe|swipe) and (you|your|the|it) ..4 (open|gone|calm|clear|asleep|quiet|relaxed|yourself|human|vanish~|disappear~|lift~|fade~|smooth|pain free|silent)',
    `(gums|skin|scalp|feet|eyes|ears) ..1 stop~ ..1 (bleeding|itching|hurting|aching|burning|ringing|flaking|sweating|streaming|watering) ..2 ${soon}`,
    `(goodbye|bye) ..1 ({condition}|{symptom}) ..1 ${soon}`,
    `${feeling} ..2 ${gives} ..3 (${soon}|${firstUse})`,
    `${soon} ..6, (your|the|his|her|their|my|you) ..2 ${feeling} ..1 ${gives}`,
    `(in|within) ..2 (second~|minute~|hour~|day~) ..6, (you|you'll) ..2 (feel|sleep|breathe|are|notice|look|think) ..3 (better|calm|calmer|clear|clearer|relief|younger|lighter|asleep|relaxed|free|sharper|focused|easier|pain free)`,
    `(minute~|second~|half an hour|hour|night|session|sip|puff|dose|drip) (on|in|under|with|of|at|and) ..5, and ..3 ${feeling} ..1 ${gives}`,
    `by the end of (your|the|one) ..2 (session|drip|visit|dose|infusion|treatment|class|call|cup) ..3 ${feeling} ..1 ${gives}`,
    `feel ..2 ${feeling} (leave|melt|lift|go|ease|fade|drain|slip|dissolve|vanish|disappear|loosen|let go|subside) ..3 (${soon}|${firstUse})`,
    `(get|gets|step|steps|walk|walks|come|comes) off the table ..5 (pain|taller|looser|lighter|straighter|moving|better|relief)`,
    `(remove~|clear~|get~ rid of|dissolve~|fade~) ..3, {condition} ..4, (in|within|after) (one|a single|just one) (night|day|use|session|go|application)`,
    '(work~|start to work|act~|kick~ in) ..2 (as soon as|the moment|the second|the instant) (it|they) (touch~|hit~|land~)',
  ],
  exceptions,
)

/** "Immediate" and "instant": no source carries them for most treatments. */
export const instant = lexicon(
  [
    `(immediate|instant|instantaneous|overnight|near instant|almost instant|almost immediate|near immediate) ..1 (${helped}|{state}|weight loss|transformation~|lift|glow)`,
    `(instantly|immediately) ..1 (${eases}|feel~) ..4 ({condition}|{symptom}|{state}|${helped})`,
    `${eases} ..4 ({condition}|{symptom}|{state}) (instantly|immediately|overnight|in seconds|on contact|right away)`,
    `(feel~|sleep~|wake~ up|look~) ..3 ${helped} (instantly|immediately|overnight|right away|straight away)`,
    '(work~|act~) (instantly|immediately|overnight|on contact|in seconds)',
  ],
  exceptions,
)
