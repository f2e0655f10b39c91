import { lexicon } from '../../src/rule.js'

const service =
  '(appointment~|delivery|shipping|dispatch|refund~|price~|privacy|slot~|booking~|purity|freshness|authenticity|quality|satisfaction|callback|call back|reply|response time|workmanship|fit|warranty|security|confidential|confidentiality|discreet|parking|admission|loan|rate~|lowest price|service|income|by law|payment~|supply|stock|access|time slot|access to|your place|place|in stock|potency)'

export const guarantee = lexicon(
  [
    'guaranteed',
    "(guarantee|guarantees|guaranteeing) ..4 ({result}|cure~|you will|you'll|that you|that it|that your|success|it works|to work|to help|better|{condition}|{symptom})",
    '({result}|success|weight loss) guarantee',
    "(promise|promises|promised|vow~) ..3 (relief|results|a cure|cure~|recovery|freedom|you will|you'll|success|remission|that you will|healing|weight loss|transformation)",
    '(100|hundred|one hundred) (%|percent|per cent) (effective|effectiveness|success|successful|cured|cure~|results|relief|of (people|patients|users|clients|cases|customers|women|men)|works|proven|certain|sure|of the time)',
    '({result}|hair growth|regrowth|hair regrowth|relief|success) (is|are) (certain|assured|inevitable|a certainty|a given|a sure thing)',
    '(success|response|cure|remission|satisfaction) rate of (100|one hundred|a hundred)',
    '(work~|effective|suit~|ideal|perfect|right|succeed~) (for|on) (everyone|everybody|anyone|all (patients|people|ages|users|skin types|body types|men|women)|every (patient|person|body|skin type|body type|user|single))',
    '(help~|suit~|cure~|heal~) (everyone|everybody|anyone|every patient|every single)',
    '(work~|succeed~|deliver~) (every time|every single time|without fail|all the time)',
    "(never|cannot|can't|won't|will not|does not|doesn't) fail~",
    '(always|invariably|unfailingly) (work~|help~|succeed~|deliver~|cure~|heal~|relieve~)',
    '(fail proof|failproof|foolproof|fool proof|fail safe|surefire|sure fire|sure thing|cannot lose)',
    '(sure|certain|bound|destined|assured) to (work|help|heal|cure|relieve|improve|succeed|feel|lose|sleep|get better|get results)',
    "(you will|you'll|you are going to) ..1 (feel|be|see|lose|sleep|notice|experience|regain|look|enjoy|wake|get|drop|shed) ..5 (relief|better|younger|stronger|calmer|happier|thinner|slimmer|pounds|kilos|lbs|weight|pain free|cured|healed|relaxed|rested|refreshed|energized|a difference|the difference|difference|improvement~|transformation|results|free of|free from|yourself again|new again|your old self|amazing)",
    '(every|each) (one of our)? ..1 (patient~|client~|customer~|user~|member~|person) ..2 (improve~|respond~|benefit~|recover~|succeed~|lose~|achieve~|get~ (results|better)|see~ results|leaves (pain free|happy|cured))',
    '(works|suits|treats|heals|for) ..2 any (age|stage|body|skin|case|budget and body) ..2 (and|or) any (age|stage|body|skin|size|type|condition)',
    'works for ..2 (every kind|every type|all kinds|all types|any kind|any type|every body|each and every)',
    '(no exceptions|without exception|no matter (how|what) ..3 (you|your)|whatever (your|you) ..2 (age|stage|condition|started|history|skin|weight|starting))',
    "(you will|you'll) ..1 (reach|hit|achieve|meet|attain) ..2 (goal~|target~|ideal weight)",
    '(every|each) (one of our)? ..1 {people} ..5 (younger|better|thinner|slimmer|pain free|happy|happier|relief|results|healed|transformed|satisfied|delighted|free of)',
    `every single {people} ..8 (sleep~|recover~|lose~|improve~|respond~|feel~|heal~|walk~|succeed~|benefit~)`,
    '(certain|sure|confident|assured) of ..2 (relief|results|regrowth|success|a cure|recovery|improvement|healing|weight loss)',
    '(has|have) never ..1 (failed|let|disappointed)',
    'all (of)? our (patients|clients|customers|users|members) ..2 (improve~|respond~|benefit~|recover~|succeed~|lose~|achieve~|get~ (results|better)|see~ results|report~)',
    '(nobody|no one|no patient) ..2 (fails|is left|leaves without|goes home without)',
    '(every|each) ..1 (graft~|implant~|follicle~) ..1 (takes|grows|survives|holds|thrives|sticks)',
    '(every|each) (single|one)? ..1 {people} (conceives|recovers|improves|responds|loses|walks out|benefits|succeeds|quits|leaves|goes home|comes away) ..2 (weight|smiling|pain free|better|younger|happy|delighted|cured|healed|pregnant|slimmer|thinner|with results)',
    '(nobody|no one|no patient|no client|not one|not a single|none of our) ..4 (left|leaves|walked|walks|gone|went|come|came) ..3 (unhappy|disappointed|dissatisfied|unsatisfied|empty handed|without results|let down|in pain|unchanged)',
    '(nobody|no one|no patient|no client|not one|not a single|none of our) ..4 (asked|asks|wanted|wants|claimed|claims|needed) ..2 (money back|refund)',
    '(it|this|they|{product}|{treatment}) (will|is going to|is bound to|is sure to|is certain to) work for (you|anyone|everyone|everybody)',
    '(it|this|you|they|{product}) (is|are) (bound|certain|sure|guaranteed) to ..1 (work|help|lose|feel better|see results|succeed|heal|recover|conceive|respond)',
    '(goal|target|dream|ideal) (weight|size|figure|shape) ..2, (whatever|no matter)',
    '(nobody|no one|no case|no patient|no client) is too (old|far gone|heavy|damaged|sick|bald|young|tired|broken|stressed) (for (this|it|us|our|{product}|{treatment})|to (respond|heal|benefit|recover|regrow|lose|improve))',
    '(no|zero) (non responders|failures|disappointments)',
    "(yet to|never|have not|haven't) (meet|met|see|seen|found|find|had|treat|treated) (a|an|one|any|anyone|anybody|someone) ..4 (did not|didn't|does not|doesn't|could not|couldn't|cannot|can't|was not|wasn't) ..1 (help|helped|work|respond|improve|benefit|fix|heal|ease|lose)",
    '(every|each) (woman|man|person|patient|client|child|couple|athlete|mother) who ..6 (wakes|loses|conceives|sleeps (better|through)|feels (better|calmer))',
    '(worked|works|helped|helps) (for)? (every one|each one|each and every one|all) of (our|us|them|you)',
  ],
  [
    `guarantee~ ..3 ${service}`,
    `${service} ..4, guarantee~`,
    '(cost~|fee~|charge~|staff|friendly|clean|surprises|contract~|commitment) ..4, guarantee~',
    '(see|get|receive|find|read|view|have) ..2 results ..4 (ready|online|portal|by email|by post|by phone|email|app|as soon as|posted|letter)',
    `${service} guaranteed`,
    'money ..4, guaranteed',
    '(replace~|repair~|exchange~|refund~|return~|free of charge|warranty|charge) ..8, guaranteed',
    '(parcel~|order~|package~|deliver~|arrive~|arrival|dispatch~|reach~ you|working days|business days|doorstep|reply|answer~) ..8, guaranteed',
    '(no exceptions|without exception|no matter what) ..4 (refund~|return~|policy|adults|18|smoking|parking|visitors|masks)',
    '(must|should|need~ to|are required|please|policy) ..8 (no exceptions|without exception)',
    '(money back|moneyback) ..2 guarantee~',
    'guaranteed (money back|refund)',
    'guaranteed for ..2 (day~|week~|month~|year~|decade~)',
    `guaranteed ..3 ${service}`,
    '(lab|test|blood|scan|exam|screening) results',
    "(you will|you'll) ..1 (get|see|receive|have|find) ..2 (text|message|call|notification|letter|link|login|report|alert|copy|summary|phone call|invitation|reply|answer)",
    '(result|results|report|sample~) ..2 (posted|ready|back|in|available|uploaded|released|in your (account|portal|inbox))',
    "(you will|you'll) ..1 (get|see|receive|have) ..2 results ..6 (test|scan|swab|sample|biopsy|visit)",
    '(always|guaranteed) (talk|ask|speak|check|consult|tell|read|follow)',
    "(you will|you'll) ..1 (see|get|notice|be|feel) ..5 (doctor|nurse|clinician|provider|dizzy|drowsy|tired|sick|nauseous|pressure|pinch|sore|email|confirmation|reminder|asked|charged|billed|notified|able to|worse|numb|mild)",
    '(100|hundred) (%|percent) of (proceeds|the proceeds|profits)',
    "(you will|you'll) ..6 (lose|weight|feel) ..6 (if you eat|a deficit|calories)",
    '(every|each) ..1 (graft~|implant~) ..1 (takes|holds|grows) ..2 (week~|month~|day~|time|hour~|up|about|place)',
    "(cannot|can't|never) fail ..3 (test|exam|screening|to (call|tell|see|seek|mention))",
    'whatever (your|you) ..2, (you can (join|call|come|book|ask|talk)|you are welcome|join|come|call|talk)',
    '(every|each|no) ..4 (at (his|her|its|their) own|differently|different|in (its|their) own)',
    '(better|relief|results|improvement~) ..4 (vary|varies|not|may|depend~)',
  ],
)

const attained =
  '(pregnant|conceive|baby|smoking|sober|hear better|lose|lost|drop|shed|smoke free|quit|regrow~|regrowth|thicker|younger|slimmer|pain free|inches|pounds|kilos|weight|drier|wrinkles|relief|better (sleep|skin|mood|hearing|sight)|sleep (better|through|soundly)|feel~ (better|calmer|the difference)|calmer|hear better|{condition}|{symptom})'

/** Money back if the body does not do as promised. The refund is no service here, so its words are no exception. */
export const refunded = lexicon(
  [
    `${attained} ..8, or ..2 ((get|have|claim)? your money ..1 back|money back|(a|your) (full)? refund|(we|we'll|we will) ..2 (refund|return|give you back|pay you)|you (pay nothing|do not pay|don't pay|owe nothing)|(it is|it's|the next one is|your next ..1 is) free)`,
    `(refund~|money back|pay nothing) ..3 if (you|your|it) ..1 (do not|don't|does not|doesn't|are not|aren't|is not|isn't|have not|haven't) ..2 ${attained}`,
    '(baby|pregnancy|weight loss|hair|regrowth|quit|smoke free|sleep|pain free|cure|slimming|results|smooth skin) guarantee',
    "(if|unless|when) ..6 (do not|don't|does not|doesn't|is not|isn't|are not|aren't) ..2 (improve~|help|clear|grow|regrow|shrink|fade|better|thicker|calmer|slimmer|younger|drop|lift|heal|conceive|quit|regrow|lose ..1 (weight|pounds|inches)) ..6, (every (penny|cent)|refund~|money back|pay nothing|owe nothing)",
  ],
  [
    '(order|parcel|delivery|shipping|appointment|booking|eligible|prescribed|approved|lost (in|card|parcel|order|luggage)) ..10, (refund~|money back|free)',
    '(bed|beds|room~|mattress) ..6, (refund~|money back)',
  ],
)
