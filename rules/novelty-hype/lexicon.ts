import { lexicon } from '../../src/rule.js'

const notTreatment =
  '(company|team|app|apps|platform|facility|facilities|equipment|software|website|checkout|startup|brand|office|building|kitchen|portal|dashboard|scheduling|billing|booking|research center|laboratory|lab|labs|campus)'

const clinicalTerm =
  '(bleeding|spotting|pain|seizure~|infection~|case~|symptom~|headache~|dose|doses|medication~|fever|therapy designation|device designation|designation|therapy program|device program|depression on|hypertension|varicella)'

export const hype = lexicon(
  [
    '(the|a) (revolution|sensation|miracle|wonder) ..4 (everyone|everybody|the (world|internet|industry|town)) ..4 talking about',
    '(miracle~|miraculous|miraculously)',
    '(breakthrough~|break through treatment)',
    '(revolutionary|revolutionize~|revolutionise~)',
    '(a|the|this|quiet|new) revolution in ..3 ({treatment}|medicine|care|health|dentistry|wellness|skincare|psychiatry|healing|recovery)',
    '(game changer~|game changing|gamechanger~)',
    '(groundbreaking|ground breaking|earth shattering|trailblazing)',
    '(paradigm shift~|paradigm shifting)',
    '(magic|magical) (pill~|bullet~|formula|potion|solution~|fix|cure|ingredient~|drop~|wand)',
    '(wonder|super) (drug~|pill~|cure~|supplement~|herb~|treatment~)',
    '(holy grail|fountain of youth|best kept secret|ancient secret)',
    "(secret|secrets) ..5 (doctors|pharma|big pharma|industry) ..3 (not|don't|never)",
    '(transformative|transformational) ..2 (potential|treatment~|therapy~|power|effect~|benefit~|impact|results|medicine~|option~|experience~|healing)',
    "(world's first|first of its kind|one of a kind|never before seen|unprecedented) ..3 ({treatment}|{result})",
    '(reshape~|redefine~|reinvent~|transform~|changing|change~|revolutionize~) ..1 (the|our)? ..3 (landscape|face of|future of|way we treat|world of|field of|course of medicine|medicine|healthcare|skincare)',
    '(biggest|greatest|most important|most exciting|most significant) ..3 (advance~|discovery~|development~|innovation~|leap|step forward|news) ..6 (decades|years|history|generation|century|medicine|treatment|health)',
    '(quantum leap|giant leap|medical marvel|modern marvel|scientific marvel)',
    '(change~|transform~|rewrite~|rewrote|upend~|revolutionize~) ..1 (mental health|medicine|skincare|skin care|dentistry|weight loss|sleep|healthcare|health|pain relief|fertility|ageing|aging|beauty|wellness|psychiatry) (for ever|forever|for good|as we know)',
    '(first|biggest|only|greatest|boldest|largest) ..2 (leap|advance|step forward|innovation|step change|shake up) in ..6 (decades|years|a generation|generations|a century|history|living memory|our lifetime)',
    '(nothing short of|nothing less than) ..2 (revolution|miracle|magic|magical|genius|miraculous|extraordinary|astonishing|transformation|transformative|alchemy|wizardry)',
    '(revolution|facelift|spa|miracle|magic|youth|happiness|sunshine|gym|vacation|holiday|calm|confidence) in a (bottle|cup|jar|box|pill|capsule|tube|sachet|patch|can|glass|jab|spray|syringe|pot)',
    '(most exciting|biggest|best|greatest|most important|most significant) thing (to (ever)? happen to|since)',
    'since (sliced bread|penicillin)',
    '(years|decades|light years|a generation|miles) ahead of (its time|anything|the rest|everything|other|traditional|conventional|the field|the competition)',
    '(rewrite~|rewrote|rewriting|rip|rips|ripped up|tear~ up|tore up) the (rule~|rulebook|rule book|textbook~|book)',
    '(medicine|sleep|skincare|skin care|ageing|aging|weight loss|dentistry|therapy|psychiatry) will never be the same',
    '(change~|upend~|overturn~) everything (we|you|doctors|science) (know|knew|thought)',
    "tomorrow's (medicine|cure|treatment|science|skincare|therapy|dentistry)",
    '(sorcery|wizardry|alchemy|witchcraft) (for|in|on)',
    'once in a (lifetime|generation|century) ..1 (discovery|invention|treatment|advance|leap|step|chance to heal)',
    '(invention|discovery|cure|treatment) ..2 (doctors|pharmacists|science|scientists|the world|medicine|women|men|everyone) ..3 (waiting|waited) for',
    '(welcome to|meet|enter|begin~) the (next chapter|future|new age|new era|dawn) (of|in) (medicine|skincare|skin care|healing|health|wellness|sleep|weight loss|pain relief|dentistry|beauty|mental health)',
  ],
  [
    `breakthrough ..1 ${clinicalTerm}`,
    '(designated|designation|granted) ..4 breakthrough',
    'breakthrough therapy',
    'miracle mineral',
    '(french|american|industrial|green|digital|velvet|scientific|cultural|russian|sexual) revolution~',
    'revolution in ..8 (followed|began|started|came|happened)',
    'revolutionary (war|guard|road|party|movement|council|government|army)',
    '(miracle|miraculous) (whip|gro|mile|baby|ear|max|berry|fruit|on)',
    `(revolutionary|groundbreaking|game changing|breakthrough|unprecedented) ..2 ${notTreatment}`,
    `(revolutionize~|revolutionise~|transform~|reshape~|redefine~|change~) ..4 (${notTreatment}|lobby|appointment~|scheduling|data|records|access to care|how (you|we) (book|shop|order|pay|see a doctor))`,
    '(revolutionary|groundbreaking|game changing|game changer~|breakthrough) ..3 (to|for|in) ..1 (book|booking|pay|paying|order|ordering|shop|shopping|schedule|scheduling|message|busy)',
    '(breakthrough|groundbreaking) ..1 (book|study|trial|lecture|ceremony|work of|paper|discovery of)',
    '(unprecedented) ..2 (heat|rain|demand|times|pandemic|number|rise|shortage)',
  ],
)

/** Praise that is wording only. */
export const puffery = lexicon(
  [
    '(innovative|cutting edge|state of the art|next generation|world class|pioneering|leading edge|ultra modern|one of the most advanced|advanced) ({treatment}|ketamine|medicine|therapy|healing|care)',
    '(life changing|life altering) ..2 ({treatment}|{result}|care|power|healing|option)',
    '(amazing|incredible|extraordinary|astonishing|jaw dropping|unbelievable|phenomenal|spectacular|mind blowing|remarkable) (result~|benefit~|effect~|relief|healing|power|transformation~|improvement~|outcome~)',
    '(exciting|thrilling) ..1 (prospect~|option~|development~|treatment~|therapy~|advance~|possibility~|frontier|era)',
    'the future of (medicine|healing|mental health|wellness|health|skincare|skin care|pain|weight loss|dentistry|psychiatry|sleep|recovery|mental health treatment)',
    '(new era|new frontier|new dawn) (of|in|for) ..2 (medicine|healing|mental health|wellness|health|treatment|therapy|care|skincare)',
  ],
  [
    'life (changing|altering) ..2 (illness|injury~|injury~|disease|diagnosis|event~|accident|condition~|decision~)',
    `(innovative|cutting edge|state of the art|advanced|pioneering) ..2 ${notTreatment}`,
    'advanced (cancer|disease|stage|age|heart failure|care planning|life support|practice|therapy for|treatment of cancer|dementia|melanoma|illness)',
    'advanced (practice|care directive|care plan)',
  ],
)
