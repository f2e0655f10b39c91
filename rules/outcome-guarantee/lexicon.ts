import { lexicon } from '../../src/rule.js'

const service =
  '(appointment~|delivery|shipping|dispatch|refund~|price~|privacy|slot~|booking~|purity|freshness|authenticity|quality|satisfaction|callback|call back|reply|response time|workmanship|fit|warranty|security|confidential|confidentiality|discreet|parking|admission|loan|rate~|lowest price|service|income|by law|payment~|supply|stock|access|time slot|access to|your place|place|in stock|potency)'

export const guarantee = lexicon(
  [
    'guaranteed',
    '(guarantee|guarantees|guaranteeing) ..4 ({result}|cure~|you will|you\'ll|that you|that it|that your|success|it works|to work|to help|better|{condition}|{symptom})',
    '({result}|success|weight loss) guarantee',
    '(promise|promises|promised|vow~) ..3 (relief|results|a cure|cure~|recovery|freedom|you will|you\'ll|success|remission|that you will|healing|weight loss|transformation)',
    '(100|hundred|one hundred) (%|percent|per cent) (effective|effectiveness|success|successful|cured|cure~|results|relief|of (people|patients|users|clients|cases|customers|women|men)|works|proven|certain|sure|of the time)',
    '(success|response|cure|remission|satisfaction) rate of (100|one hundred|a hundred)',
    '(work~|effective|suit~|ideal|perfect|right|succeed~) (for|on) (everyone|everybody|anyone|all (patients|people|ages|users|skin types|body types|men|women)|every (patient|person|body|skin type|body type|user|single))',
    '(help~|suit~|cure~|heal~) (everyone|everybody|anyone|every patient|every single)',
    '(work~|succeed~|deliver~) (every time|every single time|without fail|all the time)',
    '(never|cannot|can\'t|won\'t|will not|does not|doesn\'t) fail~',
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
    'all (of)? our (patients|clients|customers|users|members) ..2 (improve~|respond~|benefit~|recover~|succeed~|lose~|achieve~|get~ (results|better)|see~ results|report~)',
    '(nobody|no one|no patient) ..2 (fails|is left|leaves without|goes home without)',
  ],
  [
    `guarantee~ ..3 ${service}`,
    `${service} ..4 guarantee~`,
    `${service} guaranteed`,
    'money ..4, guaranteed',
    '(parcel~|order~|package~|deliver~|arrive~|arrival|dispatch~|reach~ you|working days|business days|doorstep|reply|answer~) ..8, guaranteed',
    '(no exceptions|without exception|no matter what) ..4 (refund~|return~|policy|adults|18|smoking|parking|visitors|masks)',
    '(must|should|need~ to|are required|please|policy) ..8 (no exceptions|without exception)',
    '(money back|moneyback) ..2 guarantee~',
    'guaranteed (money back|refund)',
    `guaranteed ..3 ${service}`,
    '(lab|test|blood|scan|exam|screening) results',
    '(always|guaranteed) (talk|ask|speak|check|consult|tell|read|follow)',
    "(you will|you'll) ..1 (see|get|notice|be|feel) ..5 (doctor|nurse|clinician|provider|dizzy|drowsy|tired|sick|nauseous|pressure|pinch|sore|email|confirmation|reminder|asked|charged|billed|notified|able to|worse|numb|mild)",
    '(100|hundred) (%|percent) of (proceeds|the proceeds|profits)',
    '(you will|you\'ll) ..6 (lose|weight|feel) ..6 (if you eat|a deficit|calories)',
    '(better|relief|results|improvement~) ..4 (vary|varies|not|may|depend~)',
  ],
)
