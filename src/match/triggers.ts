// The words that qualify a claim, as data: what each announces, in which direction, over how many words.
// The method is ConText (Harkema et al. 2009) with triggers of our own, for marketing and health prose.

import type { Context, Lexicon } from '../types.js'
import { lexicon } from './lexicon.js'

export interface Trigger {
  readonly context: Context
  /** Which words it qualifies: those after it, those before it, or the whole sentence. */
  readonly scope: 'after' | 'before' | 'sentence'
  readonly words: number
  readonly lexicon: Lexicon
}

/** Words after which a trigger no longer applies. */
export const terminators = lexicon(
  [
    '(but|however|although|though|because|which|yet|whereas|while|so|therefore|then|and then)',
    'and (it|they|we|this|our|you|your|he|she|these|that|its|nobody|there is|there are)',
    'that is why',
  ],
  ['(for|in|of|on|with|from) which'],
)

const negators =
  "(not|never|no|nor|neither|without|cannot|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|can't|won't|wouldn't|couldn't|shouldn't|hasn't|haven't|hadn't|ain't|nothing|none|nobody)"

const negation: Trigger = {
  context: 'negated',
  scope: 'after',
  words: 12,
  lexicon: lexicon(
    [
      negators,
      '(far from|rather than|instead of|short of|as opposed to)',
      '(unlikely|unable|hard|impossible|difficult|too early|too soon|failed|fails|fail) to',
      '(lack~|reject~|refuse~|deny~|rule~ out|stop~ short)',
      '(few|hardly|barely|rarely|seldom|scarcely)',
      '(advise~|warn~|recommend~|caution~|counsel~|decide~) ..1 against',
      '(ineffective|useless|worthless|not effective|no use|of no benefit)',
    ],
    [
      '(not|never) (only|just|merely|simply|to mention)',
      'no (wonder|other|others|doubt|matter|one else|need|more|longer|better|surprise)',
      '(nothing|no product|no treatment) (else|beats|compares|works better|works as well|comes close)',
      'without (a|any)? doubt',
      'never (before|again|worry|fear)',
      'never (feel|go|be) (hungry|deprived|tired|hangry|bloated)',
      'why not',
      'not a moment too soon',
      "(can't|cannot) (wait|go wrong|recommend|say enough|get enough)",
      'few (side effects|weeks|days|minutes|hours|sessions|months)',
      "(won't|don't|doesn't) (want to miss|just|only)",
    ],
  ),
}

const laterNegation: Trigger = {
  context: 'negated',
  scope: 'before',
  words: 6,
  lexicon: lexicon([
    '(is|are|was|were|has|have|had|be|remain~) (not|never|yet) (been|a given|realistic|possible|known|proven|guaranteed|established|shown|supported|true|certain|to be)',
    "(isn't|aren't|wasn't|weren't|hasn't|haven't) (been|a given|realistic|possible|known|proven|guaranteed|established|shown|supported|true|certain)",
    '(is|are|was|were|remain~|seem~) (unproven|unproved|unlikely|unknown|unclear|uncertain|unsupported|impossible|unfounded|rare|not)',
    'does not exist',
  ]),
}

const refutation: Trigger = {
  context: 'refuted',
  scope: 'sentence',
  words: 0,
  lexicon: lexicon(
    [
      '(myth~|misconception~|hoax~|scam~|debunk~|pseudoscience|quackery|misinformation|snake oil)',
      '(is|are|was|were|be|simply|prove~|sound~) (false|untrue|wrong|misleading|nonsense|fiction|bogus|deceptive|exaggerated|unproven|unfounded|illegal|banned|unsupported|baseless)',
      '(false|misleading|deceptive|exaggerated|unproven|bogus|unsupported|dubious|bold|sweeping|extravagant|inflated|unsubstantiated) (claim~|promise~|statement~|ad|ads|advertising|headline~|marketing|hope)',
      '(often|commonly|widely|sometimes|frequently|popularly) (said|claimed|assumed|repeated|told|advertised)',
      '(beware|red flag~|too good to be true|walk away|outrun|outpace~|hype|overhyped|overblown|overpromise~)',
      '(no|little|insufficient|limited|not enough|lack of|without|weak|scant) ..2 (evidence|proof|data|trial~|support)',
      '(fda|ftc|asa|mhra|tga|ema|regulator~|agency|watchdog|court|judge|attorney general|health canada) ..3 (warn~|sue~|fine~|ban~|order~|charge~|cite~|reject~|accuse~|complain~|settle~|told|upheld|rule~)',
      '(not intended|intended) to diagnose',
      '(so called|banned|wrongly|falsely|mistakenly|supposed|supposedly|would be|allegedly|purported|unfounded)',
      'contrary to',
      'report (any|a|an|websites|sellers|products|claims|adverts|ads|shops) ..3 (that|who|which)',
      '(avoid|distrust|ignore|question) ..3 (that|who|which|words|claim~|promise~|seller~|clinic~|product~|website~)',
      '(be|stay|remain|grow) (wary|skeptical|sceptical|cautious|careful|suspicious) (of|about|when|if)',
      'you (may|might|will|can) ..1 (read|hear|see|find|come across|have read|have heard|have seen|have been told|be told)',
      '(nobody|no one|nothing|not something) ..4 (shown|proven|proved|demonstrated|established)',
      '(headline~|ad|ads|advert~|advertisement~|marketer~|influencer~|website~|label~|slogan~|testimonial~) ..6 (call~|claim~|promise~|suggest~|imply|implies|tout~|boast~|oversell~)',
      '(claim~|promise~|assertion~|idea|belief|notion|word~|phrase~|statement~|rumor~|rumour~) (that|such as|like|of)',
      '(slogan~|tagline~|wording|hashtag~|headline~|sales pitch~|advert~) (such as|like|including)',
      '(promoted|sold|marketed|advertised|pushed|peddled|hawked|pitched) ..2 with ..2 (word~|claim~|promise~|slogan~|line)',
      '(call~|style~|describe~|bill~|advertise~) (themselves|itself)',
      '(ad|ads|advert~|advertisement~|commercial|poster~|leaflet|flyer|listing~|website~|seller~|salesman|vendor~|trader~|caption~|packaging|sales page~) ..3 (said|spoke of|told|replied|boasted|swore|insisted)',
      '(adverts|ads|advertisements|sellers|websites|shops|vendors|influencers|celebrities|social media posts|videos) ..6 (say|tell|state|boast|present|portray|would have you)',
      '(adverts|ads|advert|advertisement~|ad|listing~|brochure|small print) (says|say|state~) ..1 that',
      '(says|said|claims|claimed|promises|promised|boasts|boasted) (the|a|an|one|its|their) ..1 (shop|seller|label|advert|ad|box|maker|website|brochure|leaflet|packaging|manufacturer|video|influencer|listing)',
      '(asked|wrote to|rang|challenged|pressed) (the|its|their|each|every|all) ..1 (seller~|maker~|company|companies|shop~|firm~|manufacturer~)',
      '(listing~|seller~|product~|website~|shop~|clinic~|advert~|ad|ads|app~|anyone|anybody|someone|somebody|people|companies|those|firms|practitioners|posts) (that|who|which) ..1 (promise|promises|promised|claim|claims|claimed|guarantee|guarantees|advertise|advertises|boast|boasts)',
      '(somebody|someone|people|sellers|strangers|they) (will|would|may|might|want to) ..2 (offer|sell|promise) you',
      '(prove~|mean~) (nothing|little|very little)',
      '(tell~|say~) (you|us|me) ..1 (little|nothing|next to nothing)',
      '(seized|confiscated|prosecuted|convicted|ombudsman|trading standards)',
      '(ordered|told|asked|forced|agreed|had) to ..1 (stop|cease|remove|drop|withdraw|delete)',
      '(seller~|account~|blog|blogs|blogger~|vendor~|trader~|podcaster~|influencer~) ..4 (described|called|presented|portrayed|billed|hailed|wrote|said that)',
      // What an authority, a court or a settlement says of a seller.
      'stop (saying|claiming|advertising|marketing|asserting|representing|telling (people|consumers|customers|patients|users))',
      '(deceptively|fraudulently|misleadingly|untruthfully|illegally|unlawfully|deceitfully) ..1 (advertised|claimed|marketed|promoted|told|stated|sold|represented|said|touted|pitched)',
      '(barred|prohibited|enjoined|restrained|banned) from',
      '(alleges|alleged|alleging|allegation~) ..1 (that|the|it|they|its|a)',
      '(complaint|lawsuit|indictment|settlement|consent order|court order|cease and desist|warning letter|ruling|injunction|decree) ..2 (say~|said|state~|allege~|claim~|object~|cite~|bars|barred|prohibit~|require~|against|over)',
      '(ftc|fda|asa|mhra|tga|regulator~|agency|watchdog|attorney general|health canada|letter) ..2 (object~|challenge~|fault~|found that|took issue|say~ that ..4 (claim~|advert~|promise~))',
      'according to ..2 (complaint|lawsuit|indictment|prosecutors|ftc|regulator~|court papers|charges)',
      '(company|firm|seller~|clinic|defendant~|marketer~|owner~|promoter~) ..2 (told|assured|misled|duped) (customers|consumers|patients|people|buyers|shoppers|users)',
      '(found|showed|saw|had|shows) no ..1 (benefit|effect|advantage|difference|improvement)',
      '(hidden|undeclared|undisclosed) ..1 (drug~|ingredient~|medicine~|steroids|sildenafil)',
      'should ..1 (make you|send you|set off|raise|ring) ..3 (leave|walk|run|pause|alarm~|suspicious|wary|doubt~|flag~)',
      '(refund~|redress|compensation) ..6 (people|consumers|customers|buyers|patients|anyone) who ..1 (bought|paid|ordered|purchased)',
      '(friend~|neighbour~|neighbor~|relative~|someone|somebody|colleague~|acquaintance~|well wishers|people) (may|might|will|can) ..1 (tell|say|swear|insist|claim|recommend)',
      "(we|i) (don't|do not|never|avoid|will not|won't) (write|print|use|say|publish|call|writing|using|printing|saying)",
      '(word~|phrase~|term~|expression~) ..1 (we|that we|our (writers|editors)) ..1 (avoid|ban|do not|never|strike out|cut)',
      'before ..1 (it|they|you|he|she|seller~|company|companies|firm~|maker~) (say~|claim~|advertise~|promise~|state~|assert~|suggest~) that',
      'how to ..1 (spot|recognise|recognize|identify|tell) ..2 (bogus|fake|false|quack~|sham|dubious|unproven|miracle|scam~|fraud~|misleading)',
      '(taken down|unlawful|an offence|criminal offence|against the law|is forbidden)',
      '(not|hardly|never|un) (persuaded|convinced|impressed) (by|that)',
      '(none|neither) of (them|these|those|the) ..3 (has|have|had|is|are|was|were|do|does|did) ..2 (shown|proven|proved|work|works|worked|help|helps|supported|approved|tested|licensed|stand up|hold up)',
      'if ..1 (a|an|the|any|someone|anyone|somebody) ..3 (promise~|claim~|guarantee~|swear~|tells you|offers you)',
      '(was|were|been|being) (told|promised|assured|misled|led to believe) ..1 that',
      "(never|don't|do not) (trust|believe|buy|fall for|rely)",
      "we (never|do not|don't|cannot|can't|won't|will not) (say|claim|promise|guarantee|suggest|use)",
      '(does|do|did|has|have) not (hold up|stand up|support|show|mean)',
      '(despite|contrary) ..3 (claim~|promise~|advertise~)',
      '(do not|does not|cannot|should not) ..2 (promise|claim|expect)',
      'is not a medical',
      'made up',
      'no (product|pill|supplement|device|treatment|therapy|drug|cream|diet|app|food|procedure|medicine|surgery|single) ..3 (can|will|is|lets|make~|does|work~|cure~|has)',
      'correlation',
    ],
    [
      '(forget|despite|ignore|bust~) (the|all the|every|those)? (myth~|misconception~|hype|rumor~)',
      '(believe|live up to|worth) the hype',
      "(not|no|isn't|without|beyond|more than) (just|the|all|mere)? hype",
      'no (product|pill|supplement|device|treatment|therapy|drug|cream|app) (beats|compares|works better|works as well|comes close|else)',
      'no other (product|treatment|therapy)',
      'claim~ (your|a|the|this) (free|spot|discount|offer|bonus|bottle)',
    ],
  ),
}

const warning: Trigger = {
  context: 'warning',
  scope: 'sentence',
  words: 0,
  lexicon: lexicon([
    '(seek|get|need|call|find|require) ..2 (medical|emergency|immediate|urgent) (help|care|attention|services|treatment|advice)',
    '(call|text|dial|phone) (911|988|999|000|112|111|your doctor|your prescriber|emergency)',
    "(do not|don't|never|should not|shouldn't|must not) (use|take|drive|stop|start|share|drink|inject|exceed|mix|combine|give|apply|skip|double|change|operate|be used|be taken)",
    'not (be)? (suitable|recommended|safe|appropriate|advised|approved) (for|in|if|during|with)',
    '(talk|speak|consult|check) (to|with) (a|an|your) ..2 (doctor|physician|pharmacist|clinician|prescriber|provider|gp|midwife|professional|nurse)',
    '(tell|ask|consult|contact|see) (a|your|the) ..1 (doctor|physician|pharmacist|clinician|prescriber|provider|gp|nurse)',
    '(contraindicated|contraindication~|overdose~|poisoning|allergic reaction~|anaphylaxis|warning~|caution~|precaution~)',
    '(stop|discontinue) (taking|using|treatment)',
    '(people|patients|anyone|those|women|men|adults|children|users|you) ..10, (should|must|need to) (avoid|not|never|ask|talk|speak|check|tell|see|consult)',
    '(interact|interacts|interacting|interaction~) with ..4 (medicine~|medication~|drug~|tablet~|treatment~|antidepressant~|insulin)',
    '(use|take|used|taken) ..2 (with caution|with care)',
  ]),
}

const adverseWords =
  '(nausea|vomiting|dizziness|drowsiness|headache~|bleeding|bruise~|bruising|swelling|scarring|scar~|infection~|damage|blindness|harm~|injury~|death~|disability~|numbness|paralysis|toxicity|complication~|reaction~|burn~|blister~|rash~|irritation|redness|tenderness|soreness|diarrhea|diarrhoea|constipation|hallucination~|dissociation|sedation|withdrawal|dependence|misuse|seizure~|stroke|palpitations|tumor~|tumour~|necrosis|birth defect~|hearing loss|vision loss|loss of (vision|sight|hearing|feeling|sensation))'

const adverse: Trigger = {
  context: 'adverse',
  scope: 'sentence',
  words: 0,
  lexicon: lexicon(
    [
      adverseWords,
      '(side|adverse|unwanted|ill) (effect~|event~|reaction~)',
      '(risk~|danger~|hazard~) (of|from|that|include)',
    ],
    [
      `(no|without|zero|free of|free from|few|fewer|less|minimal|minor|any|avoid~|end~|stop~|relieve~|treat~|reduce~|fight~|heal~|cure~|ease~|reverse~|repair~|prevent~|eliminate~|lower~|cut~) ..3 ${adverseWords}`,
      '(no|without|zero|free of|free from|few|fewer|less|minimal|minor|any) ..3 (side|adverse|unwanted|ill) (effect~|event~|reaction~)',
      '(side|adverse) effect free',
      '(fat|calorie|carb~) burn~',
      'burn~ ..3 (fat|calories|weight|belly|carbs|sugar|energy|pounds|inches)',
      `(inflammatory|relief from|free of|suffering|struggling|chronic|severe|your) ..1 ${adverseWords}`,
      '(lower~|reduce~|cut~|decrease~|no|less|lowest|minimal|without|zero) ..3 (risk~|danger~) (of|from|that)',
    ],
  ),
}

const conditional: Trigger = {
  context: 'conditional',
  scope: 'after',
  words: 12,
  lexicon: lexicon(['(if|whether|unless|in case|should you|in the event)']),
}

const researchGoal: Trigger = {
  context: 'researchGoal',
  scope: 'after',
  words: 10,
  lexicon: lexicon([
    '(hope~|search~|look~|try~|aim~|seek~|work~|race~|quest|effort~|strive~|striving|attempt~|wait~|dream~) (to|for|at|of|on|toward|towards)',
    '(money|funds|donate~|fundraise~|charity|foundation) ..4 (to|for)',
    '(test~|study~|explore~|investigate~|examine~|evaluate~|assess~|research~|compare~|ask~|determine~|learn~|find~ out|look~ at|measure~) ..2 (whether|if|how|new|way~|the effect~|the use|its use|their use|for)',
    '(chance~|odds|likelihood|probability|rate~|possibility|hope~|prospect~) (of|for|are|that)',
    '(is|are|was|were|being|been|under) (being)? (studied|investigated|tested|explored|evaluated|examined|study|investigation|researched)',
    '(way~|path|road|step) (to|toward|towards)',
    '(cure|success|response|remission|survival) rate~',
  ]),
}

const historical: Trigger = {
  context: 'historical',
  scope: 'after',
  words: 14,
  lexicon: lexicon([
    'once (thought|believed|hailed|considered|seen|promoted|sold|marketed|used|touted|billed)',
    '(used to be|historically|for centuries|in the past|centuries ago|decades ago|in ancient|in those days|originally|formerly|in the early days)',
    'in the ..2 (century|1800s|1900s|1910s|1920s|1930s|1940s|1950s|1960s|1970s|1980s|1990s)',
  ]),
}

const bygone: Trigger = {
  context: 'historical',
  scope: 'sentence',
  words: 0,
  lexicon: lexicon([
    '(seventeenth|eighteenth|nineteenth|17th|18th|19th|victorian|medieval|ancient) (century|era|times|greeks|romans|egyptians|tonic~|quack~|doctors)',
  ]),
}

const hedge: Trigger = {
  context: 'hedged',
  scope: 'after',
  words: 14,
  lexicon: lexicon(
    [
      '(may|might|could|perhaps|possibly|potentially|maybe|probably|theoretically|presumably|arguably)',
      '(appear~|seem~|tend~) to',
      '(is|are|was|were|been|be) (thought|believed|hypothesized|hypothesised|suspected|theorized|expected|presumed|said|supposed|reported) to',
      '(suggest~|hint~|indicate~|propose~|hypothesize~|hypothesise~|speculate~|suspect~|wonder~)',
      '(designed|intended|meant|formulated|created|made) to',
      '(for|in|among|help~|helped) (some|certain|a few|a number of|a minority of) (people|patients|adults|users|individuals|women|men|participants|cases|children|studies|trials|of them|of our)',
      'some (people|patients|adults|users|individuals|women|men|participants|clients|of our)',
      '(sometimes|occasionally|in part|partially|modestly|slightly|not always|not everyone|to some extent)',
      '(likely|unlikely) to',
      'believed (that|to)',
    ],
    [
      '(may|might|could) (be wondering|have heard|be asking|ask|wonder|be tired|be surprised|have tried|be struggling|be familiar)',
      'could not be (easier|simpler)',
      "couldn't be (easier|simpler)",
      '(what|how|whatever|however) (it|this|that|you) may',
    ],
  ),
}

const laterHedge: Trigger = {
  context: 'hedged',
  scope: 'before',
  words: 12,
  lexicon: lexicon([
    '(for|in|among) (some|certain|a few|a minority of) ..1 (people|patients|adults|users|individuals|women|men|participants|cases)',
    '(may|might|could|appears to|seems to) (be|help|have|depend|vary)',
    '(result~|response~|effect~|experience~|outcome~) (vary|differ|may vary)',
    '(more|further|larger|better) (research|study~|trial~|evidence|data) (is|are|remain~)? (need~|required|necessary|underway)',
    '(is|are|remain~) (not yet|still)? (unknown|unclear|uncertain|mixed|limited|preliminary|being studied|under study|debated)',
  ]),
}

const reservation: Trigger = {
  context: 'hedged',
  scope: 'sentence',
  words: 0,
  lexicon: lexicon([
    '(though|although|but) ..2 (can|may|might|others|not everyone|not all)',
    '(it|they|but) (does|do|will|can) not (treat|cure|rebuild|replace|remove|reach|bring back|heal|last)',
  ]),
}

const needMoreResearch: Trigger = {
  context: 'doublyHedged',
  scope: 'sentence',
  words: 0,
  lexicon: lexicon([
    '(more|further|larger|better) (research|study~|trial~|evidence|data) (is|are|remain~)? (need~|required|necessary)',
    '(research|study~|trial~|evidence|data|findings|results) ..1 (is|are|was|were|remain~) ..2 (small|short|mixed|limited|weak|poor|conflicting|inconsistent|inconclusive|thin|scarce|preliminary|low quality|uncertain|unclear|lacking)',
    '(results|findings|trials|studies|experts) (differ|disagree|conflict)',
    '(nobody|no one) (knows|has shown|can say)',
    '(though|although|but) (it|they|this) (will|does|do|can|cannot) not? ..1 (cure|replace|treat|heal|prevent)',
    '(early|preliminary|limited|small|weak|mixed|low quality) (research|evidence|data|study~|trial~|findings) ..2 (may|might|could|hint~|suggest~)',
  ]),
}

/** A small effect, said after it. */
const smallEffect: Trigger = {
  context: 'doublyHedged',
  scope: 'before',
  words: 8,
  lexicon: lexicon(['(a little (better|less|easier|sooner|at|while)|slightly|somewhat|modestly|to a small extent)']),
}

const weakModal: Trigger = {
  context: 'weakModal',
  scope: 'after',
  words: 5,
  lexicon: lexicon(['(can|usually|often|typically|generally|normally|frequently|commonly|help|helps|helped|helping)']),
}

const attribution: Trigger = {
  context: 'attributed',
  scope: 'after',
  words: 20,
  lexicon: lexicon([
    'according to',
    '(is|are|was|were|been|being) ..1 (sold|promoted|marketed|advertised|touted|billed|hyped|pushed|pitched|peddled|hawked) ..3 (as|for|to)',
    '(maker|company|manufacturer|seller|label|firm|brand|author~|team|group|trial|study) (say~|said|state~|report~|claim~|wrote|conclude~|argue~|maintain~)',
    'et al',
    'in the words of',
  ]),
}

const booster: Trigger = {
  context: 'boosted',
  scope: 'after',
  words: 4,
  lexicon: lexicon([
    '(literally|definitely|clearly|undeniably|undeniable|incredibly|truly|extremely|certainly|absolutely|remarkably|amazingly|unquestionably|always|highly|powerfully|dramatically|proven|completely|totally|most)',
  ]),
}

export const triggers: readonly Trigger[] = [
  negation,
  laterNegation,
  refutation,
  warning,
  adverse,
  conditional,
  researchGoal,
  historical,
  bygone,
  hedge,
  laterHedge,
  reservation,
  needMoreResearch,
  smallEffect,
  weakModal,
  attribution,
  booster,
]
