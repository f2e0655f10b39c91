import { lexicon } from '../../src/rule.js'

const harms =
  '(side effects|side effect|adverse effects|adverse reactions|risks|risk|complications|discomfort|reactions|these effects|effects|symptoms after|downtime|downside~|drawback~)'
const small =
  '(mild|minor|minimal|slight|negligible|manageable|short lived|shortlived|temporary|transient|trivial|small|insignificant|fleeting|tolerable|limited|very few|rarely serious|nothing to worry about|no big deal|easily managed)'

const upset =
  '(nausea|queasiness|queasy|dizziness|drowsiness|bruise~|bruising|headache~|redness|swelling|soreness|discomfort|stinging|tingling|bloating|fatigue|tiredness|dry mouth|tenderness|itching|flushing|grogginess|jitters|sedation|dissociation)'

const exceptions = [
  'the worst ..5 (is|was|are) ..2 (over|past|behind|yet|in the first|during|on (day|the))',
  '(mild|minor|moderate|slight) (to|and|or) (moderate|severe)',
  '(mild|moderate|severe) (renal|hepatic|kidney|liver|cognitive|impairment|cases|depression|anxiety|asthma|disease|hypertension|acne|pain|fever|infection~|symptoms of)',
  '(gentle|mild) (cleanser~|soap~|exercise~|stretch~|stretching|shampoo~|walk~|yoga|movement|pressure|wash|detergent|moisturiser|moisturizer|reminder|massage|touch|climate|weather|cheese|soap)',
  '(no|not) ..1 (minor|mild|small|trivial|negligible)',
  '(minor|small) (surgery|ailment~|injuries|injury|procedure~|print|change~|cut~|children)',
  '(minimize|minimise|reduce|lower|limit) ..3 (risk|risks|side effects)',
  // A stated risk: the verb stands right before it, and the harm follows.
  "(is|be|and|or|carry|carries|has|have|pose~|involve~|include~|come with|comes with|with|there's|bring~) (a|some) ..1 (small|slight|limited) ..3 risk (of|that|for)",
  '(even|any|report|if) ..2 (mild|minor|slight)',
]

const pinprick =
  '(pinch|sting|tickle|tweak|bee sting|paper cut|mosquito bite|eyebrow~|flu (jab|shot)|(elastic|rubber) band|bikini wax|scratch|pinprick|sunburn|itch|sneeze|hangover|peach|stubbed toe|splinter|cup of coffee|trip to the dentist|haircut|nettle|nip|poke|flick|insect bite)'

/** Shrugs off a risk; counts only in a sentence that names one or right after it. */
export const dismissal = lexicon(
  [
    `(these|they|those|it|that|this|all of (that|this|these|them|it)|most of (that|these|this|them)|any of (that|these|this)|both|such effects) (is|are|tend to be|will be) ..3 ${small}`,
    '(is|are) (all|the worst|the most) (you|that you|patients|people|anyone) ..4 (notice|feel|expect|get|have|experience|see)',
    '(no more|little more|nothing more) than a ..2 (tickle|pinch|sunburn|sting|scratch|sniffle|flutter|tingle|mosquito bite|pinprick|headache)',
    'forget ..2 (about it|it|them) (by|within|in|before|soon)',
    '(soon|quickly) (pass~|fade~|gone|go away|settle~|wear~ off)',
    `${small} and ..3 (gone|pass~|over|temporary|manageable|short lived|brief|forgotten|harmless)`,
    '(nothing|next to nothing|little|not much|hardly anything) ..1 (to worry about|to fear|to lose sleep over|that should (stop|worry|scare) you|more than a)',
    "(do not|don't|never|need not|should not|shouldn't|no need to) ..3 (put you off|scare you|stop you|worry~ you|deter you|frighten you)",
    '(gone|over|pass|passes|forgotten|fades) ..2 (before you know it|in no time|soon enough|by the time)',
    '(textbook|theoretical|on paper|small print|fine print|standard|routine) (worries|worry|warning~|risk~|disclaimer~|concern~)',
    '(hard|hardly|barely|unlikely) to (feel|notice) ..3 (that|those|them|it|these)',
    '(worth it|small price to pay|minor inconvenience|price worth paying|easily outweigh~|far outweigh~)',
    "(that is|that's|this is|that was) ..2 (about it|about all|all there is|as bad as it gets|the (whole|full|entire|complete) list|the extent of it|the worst of it|all (you|anyone|most people) ..3 (notice~|feel~|watch|worry|expect|get~|report~))",
    '(over|forgotten) ..1 (by|before|over|in time for) ..1 (supper|lunch|dinner|bedtime|breakfast|teatime|tea time|dessert|you get home|the time you (get|reach|sit|finish))',
    '(biscuit~|cup of tea|tea|nap|plaster|snack|glass of water|early night|mint|cold spoon|lemonade|chocolate) ..2 (sort~|fix~|see~|take~ care of|solve~|deal~ with|banish~|do~ the trick|put~ right)',
    '(is|are) (just|all|simply|only|merely|a natural)? part of the (medicine|journey|ride|magic|experience|detox|cleanse|adventure|fun)',
    '(sign|signs|proof) ..2 (toxin~|detox|purging|leaving your body|cleansing|releasing)',
    '(and|but) nothing (more|worse|else) .',
    'we (hardly|rarely|barely|almost never|seldom|never) ever? (see|saw|hear of|get) (them|any|one|those)',
    '(only|just|simply|merely) ..2 toxin~ (leaving|clearing|coming out|letting go)',
    '(hardly|barely|scarcely|not) worth (a mention|mentioning|naming|worrying about|talking about)',
    '(over|gone|past|passes) before you',
    "nothing (that)? (a|an|some|make up|your) ..3 (cannot|can't|won't|will not|couldn't) (hide|fix|cover|solve|sort|handle|cure)",
  ],
  [],
)

/** Plays down the risks of the product. */
export const playedDown = lexicon(
  [
    '(expect|perhaps|maybe|at most|at worst|the worst) ..3 (teeny|tiny|weeny|minuscule|wee) ..1 (bruise~|pinch~|mark~|bump~|prick~|redness|ache~)',
    `${small} ..1 ${harms}`,
    `(only|just|merely|at most|no more than|nothing more than) ..2 (mild|minor|temporary|slight|a few|a little|some light|brief) ..3 ${harms}`,
    `${harms} ..5 (are|is) (few|rare|uncommon|trivial)`,
    `${harms} ..5 (are|is|were|tend to be|remain|can be|if any are) ..3 ${small}`,
    `(little to no|virtually no|almost no|hardly any|practically no|next to no|close to no|barely any|few if any|very few|few|fewer|far fewer|less) ${harms}`,
    `(side effects|side effect|risks|reactions|complications) ..2 (rare|few and far between|uncommon|short lived|pass quickly|fade quickly|minimal|easily managed)`,
    '(extremely|very|incredibly|remarkably|exceptionally|so|generally|usually|typically|highly) well tolerated',
    '(mild|gentle|soft|light) ..2 (form of|psychoactive|psychedelic|drug|medicine|medication|anesthetic|anaesthetic|opioid|stimulant|sedative|steroid|hormone~|chemotherapy|surgery)',
    '(gentle|relaxing|dreamy|pleasant|soothing|floaty|dreamlike|peaceful) ..2, (experience|journey|trip|high|float|buzz|ride|drift|hour)',
    "(nothing to (fear|worry about)|no need to worry|no cause for (concern|alarm)|do not worry|don't worry) ..6 (side effects|risks|reactions|safe|effects|dosage|addiction)",
    '(barely|hardly|scarcely) (notice~|noticeable|feel) ..5 (effects|pinch|needle|it|side|anything|thing)',
    '(quick|brief|short) (pinch|sting)',
    `(less|no more|no worse|little more|nothing more|milder|gentler|easier|softer) ..2 than (a|an|getting|plucking|having|threading|waxing|testing|pressing|the|your|being|snapping|squeezing) ..3 ${pinprick}`,
    'the worst (of it|of that|thing that can happen|that can happen|that could happen|(you|anyone|most people|most patients|our (clients|patients|members)|they) ..1 (get|gets|feel|feels|notice|notices|expect|report|reports|see|complain of)) (is|was|are|tends to be)',
    '(nothing|trivial|small change|peanuts|small beer) (compared|next|in comparison|beside) (to|with)? ..8 (side effects|pill|pills|drug~|medicine|leaflet|surgery|disease|operation|injection~)',
    '(only|worst) (side effect|risk|danger|downside) (is|are|you will notice is|we know of is) ..3 (smaller|flatter|slimmer|thinner|fuller|new (clothes|wardrobe|jeans|jeans)|wardrobe|better|bigger|looser|younger|glowing|sleep|compliment~|smile~|smiling|envy|jealous|jealousy|energy|confidence|happier|happiness|younger|wanting|admirers)',
    '(warning~|leaflet|label|small print|fine print|disclaimer~) ..6 (lawyers|a formality)',
    `${harms} ..3 (is|are|were|was) ..2 (barely|hardly|scarcely|almost never|rarely) (noticeable|noticed|felt|there|worth|seen|a bother|reported|perceptible)`,
    `${harms} ..1 you ..2 (hardly|barely|scarcely) (feel|notice)`,
    '(medicine|shot~|injection~|dose~|dosing|drip~|infusion~|pill~|tablet~|treatment~|peel|laser|microdoses|microdose|microdosed|formula|cells|semaglutide|tirzepatide|ketamine|{product}) ..6 (gentle|easy|kind|mild) on (the|your) (body|stomach|system|gut|liver)',
    `(gentle|easy|kind|mild) on (the|your) (body|system|stomach|gut|liver) ..8, (skip|no|without|hardly|barely|never|side effects|none of) ..3 (${harms}|${upset})`,
    `(apart from|aside from|except for|besides|beyond|other than) (a (little|bit of|touch of|spot of|hint of|tad of)|some mild|some|mild|slight|the odd|passing|brief) ..2 ${upset}`,
    `(is|are) ..1 as bad as it (gets|will get)`,
    `any ${upset} (is|are|will be|tends to be) ..3 (mild|brief|over|minor|fleeting|slight|nothing|short lived|gone|gentle)`,
    `a (touch|hint|tad|whisper|smidge|spot|flicker) of ..1 ${upset} ..3 (is|at|and|for|before|maybe|perhaps|that)`,
    '(hardly anyone|hardly anybody|almost no one|almost nobody|scarcely anyone|virtually no one) ..2 (react~|notice~|complain~|has|feels|reports|gets|stops|suffers|minds)',
    '(hardly|barely|scarcely) (anything|a thing) to (feel|notice|report|fear|mention)',
    `${harms} ..3 (practically|almost|virtually|nearly|all but|next to|as good as) (unheard of|unknown|nonexistent|non existent|nil|never|zero|nothing|none|absent)`,
    `${upset} ..1 (is|are) ..1 (next to nil|nil|negligible|minimal|trivial|next to nothing|a non issue|no big deal|hardly worth)`,
    `{people} ..2 (do not|don't|never|rarely|hardly) ..1 (notice|feel|have|get|experience|report) ..2 (side effects|any (effects|reaction~|discomfort|downside~))`,
    '(sting~|pinch~|tingle~|ache~|smart~) for a (moment|second|minute|few seconds) (and|then) ..1 (that|it is over|done|gone|you are done)',
    "so (mild|gentle|light|subtle|soft) ..2 you ..2 (forget|not notice|won't notice|barely|hardly|sleep through)",
  ],
  exceptions,
)
