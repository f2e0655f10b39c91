import { lexicon } from '../../src/rule.js'

const effects =
  '(side effects|side effect|adverse effects|adverse reactions|adverse events|negative effects|harmful effects|ill effects|unwanted effects|negative side effects|harmful side effects|risk|risks|dangers|danger|complications|health risks|downsides|drawbacks)'

const exceptions = [
  '(some|which|what|few|whether) ..6 safe enough',
  '(no|nothing) ..3 safe at any',
  `(no|without|zero|never) ..4 ${effects} ..3 (was|were|reported|occurred|seen|observed|noted|recorded|found|in the (trial|study)|have been reported|emerged|identified|data)`,
  '(report~|study|trial|researchers|authors|investigators|data) ..3 (found|saw|noted|observed|report~|recorded) no ..3 (side effects|adverse|serious|risks)',
  'nothing to lose (sleep|but)',
  '(no|zero|without) ..2 (risk|danger) (factor~|assessment|score|calculator|of)',
  '(no|without) ..4 risk ..3 (was|were|seen|found|reported|in the|compared)',
  'not without ..4 (risk~|side effects|dangers|complications|downsides|drawbacks)',
  '(risk|hassle|worry) free (trial|order|purchase|consultation|guarantee|returns|shopping|cancellation|for 30|for 60|for 90|for 14|quote|assessment|call)',
  '(try|order|shop|buy|cancel|return) ..4 risk free',
  'risk free (rate|investment|return)',
  '(no|without|zero|at no) risk ..2, (no|or|and) ..1 (fee|fees|cost|obligation|commitment|charge|contract|strings|deposit|payment)',
  '(cancel~|trial|sign up|obligation|refund~|money back|exchange|return) ..5, (no|without|zero|at no) risk',
  '(no|without) risk factor~',
  '(no|without) (known)? risk of (losing|commitment|being charged|infection|transmission|pregnancy)',
  'safe and effective (dose~|use|way to use|birth control|vaccine~|contraception|manner|for use|return|care|practice)',
  '(generally|commonly)? (recognized|recognised) as safe',
  '(considered|regarded as|deemed|thought|likely|probably|possibly) (to be)? safe (for|in|when|during|at)',
  '(keep|stay|feel|be|kept|staying|keeping|home|arrive~|get home) ..3 safe',
  'safe (space|place|mode|distance|hands|harbor|harbour|haven|house|sex|driving|storage|custody|environment|room|keeping|word|zone|deposit|level~|limit~|range)',
  'safe ..1, (discreet|secure|sound|legal|clean|comfortable|welcoming|confidential|affordable|fast|free) ..1 (delivery|checkout|environment|space|shipping|payment|place|access|packaging|storage|setting|facility|care|room)',
  '(completely|totally|perfectly|entirely|100 %|absolutely|always) safe (checkout|payment~|delivery|secure|online|data|storage|transaction~|site|website|shopping)',
  '(no treatment|nothing|no medicine|no drug|no procedure|no supplement|no surgery|no product) ..3 (completely|totally|entirely|100 %|ever|always|perfectly) ..1 (safe|risk free|harmless)',
  '(usually|often|mostly|mainly|relatively|largely) harmless',
  '(this|that|which|stool~|urine|colour|color|clicking|noise~) (is|are) ..1 harmless',
  'harmless (lump~|cyst~|mole~|condition~|growth~|rash~|virus~|bacteria|murmur~|joke|spot~)',
  '(safety|safe) (profile|monitoring|data|record|information)',
  '(at|in|within) ..3 (dose~|amount~|quantities|strength~) ..10, safe',
  '(is|are|be) safe even (if|when|though|after|with)',
]

const natural =
  "(natural|food|foods|vitamin~|plant~|herb~|herbal|botanical~|mineral~|fruit|already (make|makes|produce|produces|know|knows)|own (cells|blood|tissue|hormones|fat|body)|body's own|made by your body|bioidentical|identical|homeopathic|drug free|organic|only (light|water|air|sound|oxygen)|just (light|water|air|sound|oxygen))"
const harmless =
  "((there is|there's) (nothing|no (risk|danger|harm|need to worry|reason to worry))|nothing (to|can) (worry about|fear|go wrong|hurt|harm)|(anyone|anybody|everyone|everybody|the whole family|all ages) can (take|use|drink|eat|have|try|wear|enjoy|do)|(it|they|this|that|you) (cannot|can't|could not|couldn't|will not|won't|never) (hurt|harm|go wrong|overdo|do any harm|cause)|you can take as (much|many)|your body (cannot|can't|won't|will not|has no reason|does not|doesn't) ..2 (react|object|mind|reject|notice|resist))"
const homely =
  '(water|milk|tea|coffee|bread|food|fruit|vegetables|sugar|salt|candy|sunshine|sunlight|daylight|honey|houses|it gets|(a|an|your) ..1 (walk|nap|cup|glass|bath|shower|massage|haircut|manicure|hug|apple|orange|banana|carrot|multivitamin|vitamin|sneeze|yawn|sip|lullaby|salad|breakfast|stroll)|(drinking|eating|breathing|brushing|chewing|sipping|walking|sleeping|napping|stretching))'
const ages = '(year~|decade~|centuries|century|generation~|millennia)'

/** Safe without limits, no side effects, no risk. */
export const safety = lexicon(
  [
    '(no|zero|without) ..1 (risk|chance|danger|possibility) of ..1 (rejection|reaction~|complication~|harm|damage|scarring|side effect~)',
    '(nothing|not one thing) in (it|them|this|our {product}|the (bottle|capsule~|formula)) ..4 (harm|hurt|do you (harm|damage))',
    "(body|skin|system) (can't|cannot|could not|couldn't|will not|won't) (react to|reject) (it|them|this|these)",
    '(treated|infused|injected|helped|implanted|operated on|performed|delivered|served|given) ..5 without (one|a single) ..1 (problem|incident|complication|side effect|injury|reaction|adverse event)',
    '(suitable|fine|okay|ideal|perfect|gentle|safe) for (everybody|everyone|anyone|all|any age) ..4, (mum~|mums to be|moms to be|moms|mothers|babies|baby|pregnant|pregnancy|newborns|infants|nursing)',
    "(take|use|drink|eat|have|wear|apply) ..2 as (much|many|often) ..1 as you (like|want|please|wish|need) ..1, (for as long|there is no|it cannot|it can't|you cannot|you can't|without|no)",
    '(nobody|no one|not one person|not a single person) (has|had)? ..1 ever ..1 (overdosed|overdose~|died|been harmed|been hurt|got addicted|been addicted) (on|from|by|with|to|because of)',
    '(no|zero|not the slightest) (chance|possibility|prospect) of ..1 (rejection|reaction~|harm|complication~|infection|side effect~|bleeding|scarring|overdose|dependence|addiction|damage)',
    'nothing (to|you need to|you have to) (fear|worry about) ..1 (from|about|in|with) (the|our|this|a) ..1 (procedure|injection~|treatment|infusion~|surgery|operation|drops|device|implant~|cells|needle~)',
    '(completely|totally|perfectly|100 %|100 percent|entirely|absolutely|utterly|fully|inherently|always|extremely|incredibly|naturally|proven|clinically|guaranteed|remarkably|exceptionally) (safe|harmless|risk free)',
    `(no|zero|without any|without|free of|free from|devoid of|with no|with zero|none of the|absent) (known|harmful|serious|negative|adverse|unwanted|nasty|unpleasant|dangerous|harsh|significant|real|reported|any|the usual|typical|damaging)? ${effects}`,
    '(no|zero) ..1 (side|adverse) effects',
    '(risk free|side effect free|danger free|complication free|100 % natural and safe)',
    'safe and effective',
    '(safe|harmless) (natural|gentle|drug free|herbal|organic|proven|simple)? (alternative~|remedy|remedies|cure~|solution~|relief|treatment~|therapy|option~|supplement~|way to|choice)',
    'safe for (everyone|all|anyone|the whole family|kids|children|babies|any age|all ages|daily use|long term use|pregnant|pregnancy|every|pets and|all skin|nursing|expectant)',
    "(natural|plant based|herbal|organic|drug free) ..2 (so|therefore|which means|and completely|and) ..3 (safe|harmless|no side effects|cannot harm|can't hurt|can't harm)",
    '(harmless|non toxic and safe)',
    "(cannot|can't|won't|will not|could not|never) (hurt|harm) (you|your|anyone|anybody)",
    'nothing to lose',
    'nothing (bad|serious|dangerous) (can|could|will|ever) ..1 happen~',
    'no way to (have|get|suffer) ..2 (reaction|side effect~|harm|hurt|complication)',
    '(never|not once|not) ..1 (harmed|hurt|injured) ..1 (anyone|anybody|a patient|a single|a soul|one patient)',
    '(painless|flawless|riskless|harmless) ..1, (painless|flawless|riskless|harmless|risk free)',
    'none of the (danger~|harm~|hazard~)',
    'impossible to (misuse|abuse|get wrong|harm)',
    'nothing (can|could|will) go wrong',
    '(have|has|had|with) no ..1 (downside~|drawback~)',
    '(only|just|all|nothing but) ..3 (vitamins|water|herbs|plants|light|food|nature) ..5, what (could|can) ..1 go wrong',
    "(cannot|can't|will not|won't|never) cause ..3 (harm|side effects|damage|burns|reactions)",
    'without a (whisper|hint|trace|shred|speck|scrap) of (risk|danger|harm|a side effect)',
    '(no|zero|without) ..1 ({disease}|liver|heart|kidney) (risk|danger)',
    '(give|feed) ..2 (newborn|baby|toddler|puppy) the (whole|entire) ..1 (bottle|box|tub|jar|packet)',
    '(no|zero) (downtime|down time) and no',
    '(safety|safe) (is|are)? (guaranteed|proven|assured|beyond doubt|undisputed)',
    // Safe because of what it is.
    `${natural} ..4, (so|therefore|which means|and that is why|and so|hence|meaning) ..3, ${harmless}`,
    `(it|this|that|these|they) (is|are) (all|only|just|nothing but|simply|merely|purely) ..1 (vitamins|plants|herbs|food|foods|water|light|botanicals|minerals|nature|fruit|leaves) ..4, ${harmless}`,
    '(safe|pure|natural) enough for (a)? (puppies|babies|baby|toddlers|newborns|infants|grandma|grandmothers|pregnancy|pregnant|expectant|nursing|anyone|everyone|the whole family|kids|children|all ages)',
    `as (safe|harmless) as ${homely}`,
    'safest ..5 (there is|there are|known to (man|medicine|science)|ever (made|invented|devised)|in the world|on earth|of all|imaginable)',
    "(cannot|can't|impossible to|no way to|could never|never) ..2 (overdose|overdo it|take too (much|many)|have too (much|many)|use too (much|many))",
    // Safe because nobody came to harm.
    '(safety|safe) (is|are) ..2 (beyond (question|dispute|doubt|debate)|not in question|in no doubt|never in doubt|settled|a given|established beyond)',
    '(without|never|not) a single (side effect~|reaction|complication|injury|adverse (event|reaction|effect)|problem|mishap)',
    '(nobody|no one|no patient|not one (patient|client|person|customer|user)|none of our {people}) (has|have) ever ..1 (had|suffered|reported|come to|been|experienced) ..3 (side effect~|reaction|harm|harmed|hurt|complication~|problem)',
    '(drink|eat|take|swallow|use) (a|the) (whole|entire) ..2 and (nothing|still|not)',
    'safe (at any|in any|at every|whatever the) (dose|amount|age|quantity|stage|strength)',
    '(use|take|give|drink|wear|apply) (it|them|this|these|ours) without (a second thought|worry|fear|hesitation|thinking twice|a care)',
    'no way ..2 (can|could|will) (hurt|harm)',
    'nothing (in it|inside)? that (can|could|would|will|might) (hurt|harm)',
    'no (risk|danger) (at all|whatsoever)',
  ],
  exceptions,
)

/** Words after "safe" that limit it. */
const limits =
  'safe (dose|use|if|when|to|enough|unless|only|as long as|in|at|for most|for some|for many|during|with|while)'

/** "X is safe", with nothing after it. */
export const plainlySafe = lexicon(
  [
    '({product}|{treatment}|it|they|this|these) (is|are) (very|quite|so|really|also|both|perfectly|generally|now|just)? safe',
    '(safe|gentle) and (natural|gentle|non invasive|painless|drug free|proven|reliable)',
    '(natural|non invasive|painless|drug free|gentle|proven|simple) and safe',
    '(gentle|mild) enough for ..1 (puppies|babies|baby|toddlers|newborns|infants|grandma|grandmothers|pregnancy|pregnant|anyone|everyone|the whole family)',
    '(all the benefits and|all of the benefits and|all the effect and) none of the (risk~|side effects|danger~|downsides|harm)',
  ],
  [...exceptions, limits],
)

/** Years of use in the place of proof. Old use is the claim here, not its context. */
export const longUse = lexicon(
  [
    `${ages} ..8, (so|therefore|which proves|which shows|proving|proof that|proof of|showing) ..5 (safe|safely|safety|harmless|risk free|trust it|nothing to fear)`,
    `(proven|shown|proved|known) ..2 (safe|harmless) (by|over|through|for|after|across) ..3 ${ages}`,
    `(used|taken|eaten|drunk|smoked|given|trusted) safely (for|over|by) ..3 ${ages}`,
    `safely ..1 (used|taken|eaten|drunk|given) (for|over|by) ..3 ${ages}`,
  ],
  exceptions,
)
