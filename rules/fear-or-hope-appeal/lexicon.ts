import { lexicon } from '../../src/rule.js'

const taker =
  '(steal~|rob~|ruin~|destroy~|control~|take~|rule~|dictate~|define~|win~|cost~|hold~ you|keep~ you|run your|wreck~|own~|drag~|consume~)'

const complaint =
  '({condition}|{symptom}|pain|illness|addiction|your (pain|weight|anxiety|skin|age|symptoms|mood|past|fear~)|hair loss|it)'

/** Hope held out to people who have little left. */
export const hope = lexicon(
  [
    'nothing (more|left|else|further) ..5, (we|our team|here) ..3 (otherwise|differ|disagree|there is|can|still|begin|start|say|refuse)',
    '(say|says|said|told) ..4 nothing (more|left|else|further) ..5 . we (say|disagree|refuse|differ|beg)',
    'nothing (more|left|else|further) ..4 . we (disagree|say|beg to differ|refuse|differ)',
    '(glimmer|ray|beacon|spark|glimpse|flicker|lifeline) of ..2 hope',
    '(new|renewed|fresh|real|genuine|restored|newfound) ..2 hope',
    '(provide~|offer~|bring~|give~|restore~|deliver~|renew~|hold~ out) ..3 hope',
    'hope (for|to|where|when) ..4 (patient~|people|those|sufferer~|individual~|families|anyone|other|others|treatments|all else|nothing|everything)',
    '(last|only|final|best) hope',
    '(give~|gave|hand~) (you|them|him|her|us|me) (your|their|his|her|our|my) (future|life|hope|tomorrow) back',
    'lifeline (to|for)',
    'light at the end of the tunnel',
    '(when|where|after) ..3 (else|other treatments|other therapies|everything) ..2 (fails|failed|has failed|have failed)',
    '(reclaim|take back|get back|win back) your (life|health|happiness|youth|future|freedom)',
    'you deserve to (live|feel|be|heal|enjoy|wake)',
    '(no longer|stop) suffering (in silence|alone|needlessly)?',
    "(don't|do not|never|no need to) suffer ..1 (any longer|in silence|anymore|another|needlessly|alone)",
  ],
  ['(no|not|without|false|lose~|lost|losing|little) ..1 hope', 'hope to'],
)

/** What will happen to those who do not buy. */
export const fear = lexicon([
  "(don't|do not) be the (one|guy|woman|man|mum|mom|dad|person|parent|patient) who",
  '(take~|steal~|cut~|knock~|shave~|strip~) ..3 (years|decades) off (your|a|his|her) life',
  "(year|day|month|week|night|summer|moment) (that)? you (can't|cannot|never|won't|will not|will never) ..1 (get|win|have|live) ..1 (back|again)",
  '(get~|grow~|become~|go~|sink~) ..1 (deeper|worse|harder|weaker|thinner|older|stiffer) (every|each) (day|week|month|year|hour) (you|that you|it)',
  "(every|each) (day|week|month|year) (without|untreated|unprotected|of (waiting|delay|inaction)) ..6 (never|cannot|can't|won't|lost|gone|closer|worse)",
  "(hair|bone|muscle|cartilage|hearing|sight|memory|collagen|time|years|nights|skin|youth|neurons) (that)? ..1 you ..1 (never|cannot|can't|won't|will not) ..2 (get|win|grow|have|bring) ..1 back",
  '(give~|gives) (the|your) (disease|illness|cancer|pain|condition|enemy) a head start',
  "before (it is|it's|it was|it gets|it becomes) too late",
  "(don't|do not|never|why) wait ..1 (until|till) (it is|it's) too late",
  `(don't|do not|never|won't|stop) (let|letting) ${complaint} ..3 ${taker}`,
  '(steal~|rob~) ..3 (another|your) (day|night|moment|joy|life|years|youth|happiness|future)',
  'ticking (time bomb|clock|bomb)',
  '(every|each) (day|hour|minute|week|month|moment) (you|that you) (wait|delay|put (it|this) off|hesitate|do nothing)',
  '(could|may|might|is|are) ..2 (slowly|silently|quietly|secretly) ..2 (killing|poisoning|destroying|damaging|ageing|aging|harming|starving|ruining)',
  '(slowly|silently|quietly|secretly) (kill~|poison~|destroy~|ruin~) ..2 (you|your)',
  'how (much longer|many more) ..6 (suffer|wait|pain|endure|live like this|nights|years)',
  '(your|the) (family|children|kids|loved ones|partner|spouse|husband|wife) ..1 (deserve~|need~|miss~) (you|the old you|a healthy|the real you)',
  "(before|don't wait for|do not wait for|until|will) (the|your) (next|first|second|big) (one|stroke|heart attack|attack|seizure|fall|fracture|clot|episode|scare|diagnosis)",
  "(don't|do not|why) wait for (the|your|a) (stroke|heart attack|diagnosis|fall|fracture|tumor|tumour|clot|scan|worst)",
  "(next|first) (stroke|heart attack|fall|clot|seizure|attack) ..2 (will not wait|won't wait|(could|may|might|will) be (your last|the last|fatal)|takes you|kills)",
  '(first|only) (symptom|sign|warning) ..2 (could|may|might|is often|will) ..1 be ..1 (last|death|fatal)',
  'will you ..2 be (there|around|alive) (to|when|for|at) ..3 (walk|see|meet|hold|dance|watch|daughter|son|grandchild~|wedding|graduation|birthday)',
  '(cancer|disease|plaque|tumor~|tumour~|damage|dementia|mold|parasites|toxins) (is|are|may be|could be) ..2 (growing|spreading|building|hiding|eating|brewing|multiplying) ..2 (in|inside|through) (you|your)',
  "(do not|don't|never) (be|become) the next ..1 (mother|father|parent|victim|statistic|family|one|patient|person)",
  '(take~|steal~|rob~|tear~) ..2 (everyone|everything|all) ..1 you love',
  '(take~|tear~) you (away)? from your (family|children|kids|grandchildren|wife|husband|loved ones)',
  '(leave|leaving) your (children|kids|family|wife|husband|baby) (without|alone|behind)',
  '(heart|breathing) ..1 (may|could|might|will) stop',
  '(is|are) ..1 (poisoning|killing|rotting|destroying) (you|your)',
  'by the time (you|it|they|symptoms) ..5 too late',
  '(slip~|fade~|crumble~|shrink~|waste~|wear~) away ..4 (each|every|with every|by the) (day|month|year)',
  'before it (spreads|kills|takes|strikes|claims|steals|is in your)',
  '(if you do nothing|doing nothing (is|will|could|means)|the cost of (waiting|doing nothing|inaction))',
  "you (can't|cannot) afford (to wait|not to|to delay|to miss|to ignore)",
  "(regret|sorry) (not|that you did not|that you didn't) ..3 (start~|call~|act~|try~|book~|order~)",
])

/** Little is left, or little time. */
export const pressure = lexicon(
  [
    '(slots|places|spots|spaces|appointments|seats|bottles|boxes|jars) (is|are)? ..1 (vanish~|disappear~|fly~|going|selling|filling) ..1 (fast|up|out|quickly|so|off|now)',
    '(batch|stock|harvest|lot|offer|edition|supply|allocation) is ..1 (nearly|almost|all but) (gone|sold out|finished|over|sold)',
    '(enrolment|enrollment|registration|the waitlist|the list|the offer|the sale|intake|places for new members|spots for new members|places|our books|doors) (close|closes|closing|end|ends|shut|shuts) (on (sunday|monday|tuesday|wednesday|thursday|friday|saturday)|this (week|weekend|month)|tonight|tomorrow|soon|at midnight)',
    '(we have|there are|we still have|just|only) ..2 (slot~|place~|spot~|seat~) (left|remaining)',
    '(supply|supplies|stock|stocks|availability|spots|places) (is|are) ..1 (tightening|shrinking|dwindling|disappearing|drying up|thinning)',
    '(close|closing|pause|pausing|shut|shutting|cap|capping|stop) (the|our)? (waitlist|waiting list|list|enrollment|enrolment|intake|doors|books|new orders|sign ups) ..3 (any time|any (day|moment|minute)|at any|without (notice|warning)|soon|tonight|shortly)',
    '(summer|beach season|swimsuit season|bikini season|wedding season|the holidays|your wedding|new year|the new year|christmas|spring break) is ..3 (weeks away|days away|months away|weeks off|days off|around the corner)',
    '(before|until) (it|this|the price|this price|the offer|the deal|your price|your discount) ..1 (goes|is gone|disappears|vanishes|expires|changes|jumps)',
    '(take|accept|admit|onboard) only ..3 (patients|clients|members|people|cases) (a|per|each|every) (day|week|month)',
    '(take|accept|admit|onboard) (two|three|four|five|six|seven|eight|nine|ten|twelve|a handful of) new (patients|clients|members) (a|per|each|every) (day|week|month)',
    '(only|just) ..3 (spot~|place~|slot~|seat~|opening~|appointment~|bottle~|box|boxes|unit~|kit~|vial~|pack~|jar~|session~) ..2 (left|remain|remaining|available|open)',
    '(spot~|place~|slot~|seat~|bottle~|supply|supplies|stock|availability|openings) (is|are) ..2 (limited|filling|going|running (out|low)|selling|disappearing|almost gone|scarce)',
    '(limited|few) ..1 (spots|slots|seats|openings|time offer|time only|time deal|quantities|time discount|time price)',
    'limited (availability|stock)',
    '(while|until) (supplies|stocks|stock|quantities) (last|lasts)',
    '(selling out|almost sold out|nearly sold out|going fast|filling (up)? fast|running out fast|book~ up fast)',
    '(offer|sale|deal|discount|price|promotion|enrollment|enrolment) ..2 (ends|expires|closes|disappears|vanishes) ..3 (today|tonight|soon|midnight|tomorrow|hours|sunday|monday|friday|week|shortly)',
    '(act|order|book|call|decide|hurry|buy) (now|fast|quickly|today) ..2 (before|or|while|as)',
    '(act|move) (now|fast|quickly|today)',
    'hurry',
    "(don't|do not) (delay|wait another (day|minute|second|week)|miss (out|this|your chance|the chance)|hesitate|wait any longer)",
    'last chance',
    '(today|tonight|this week|this weekend) only',
    'before (they|we|it|prices|the price|spots|supplies|stocks) ..2 (gone|sell out|sold out|go up|rise~|run out|disappear~|expire~)',
    'what are you waiting for',
    "(never|won't|will not) ..3 (this|such a) (price|offer|deal|low) again",
  ],
  [
    '(clinic|pharmacy|shop|surgery|office|school|practice|hotline|reception) ..2 (close~|closes)',
    '(smoking|cigarettes|tobacco|alcohol|drinking) ..3 (years|decades)',
    '(smoking|cigarettes|tobacco|alcohol|drinking|smoke) (take~|steal~|cut~|knock~|shave~)',
    '(supply|supplies|stock|availability) (is|are) ..3 (pharmacist|pharmacy|brand|doctor)',
    'last chance (to|for) ..2 (comment|vote|reply|appeal|respond)',
    "(don't|do not) (delay|hesitate|wait any longer|wait another (day|minute)|miss out) ..3 (to (ask|seek|call (911|999|112|your doctor)|tell|contact|get medical|report|see a doctor|speak)|seeking|calling|getting (help|medical)|medical|dose~|your (next|second|vaccine))",
    "(don't|do not) miss (your|a|this|any) ..2 (dose~|appointment~|pill~|tablet~|visit|check up|screening)",
    'hurry (up)? ..3 (meal|eating|bathroom|toilet)',
    'in a hurry',
    '(no|not|without|need to|have to|feel|never) ..2 hurry',
    '(spots|places) ..2 (skin|face|lung|liver)',
    '(drug|medicine|vaccine|insulin|national|global) ..3 (supply|supplies|availability|stock)',
    'limited availability of',
    'act (now|fast|quickly) ..2 (if|when|on|to (prevent|stop) (bleeding|choking)|stroke|in the (brain|body|gut|stomach))',
  ],
)

/** The way to buy. */
export const invitation = lexicon([
  '(book|order|buy|schedule|reserve|claim|secure|grab|lock in|enroll|enrol|enquire|apply|register|sign up|shop|subscribe|join|start) ..4 (now|today|tonight|yours|your|us|online|here|spot~|place~|slot~|seat~|appointment~|consultation~|consult|session~|discount|trial|box|bottle~|visit)',
  '(call|text|message|contact|phone|visit) (us|now|today|our)',
  '(get started|take the (first|next) step|add to cart|click (here|below)|tap below|use (the)? code|start (now|today))',
])
