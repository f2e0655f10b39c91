import { lexicon } from '../../src/rule.js'

const effects =
  '(side effects|side effect|adverse effects|adverse reactions|adverse events|negative effects|harmful effects|ill effects|unwanted effects|negative side effects|harmful side effects|risk|risks|dangers|danger|complications|health risks|downsides|drawbacks)'

const exceptions = [
  `(no|without|zero|never) ..4 ${effects} ..3 (was|were|reported|occurred|seen|observed|noted|recorded|found|in the (trial|study)|have been reported|emerged|identified|data)`,
  '(report~|study|trial|researchers|authors|investigators|data) ..3 (found|saw|noted|observed|report~|recorded) no ..3 (side effects|adverse|serious|risks)',
  'nothing to lose (sleep|but)',
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
  'harmless (lump~|cyst~|mole~|condition~|growth~|rash~|virus~|bacteria|murmur~|joke|spot~)',
  '(safety|safe) (profile|monitoring|data|record|information)',
]

/** Safe without limits, no side effects, no risk. */
export const safety = lexicon(
  [
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
    '(no|zero) (downtime|down time) and no',
    '(safety|safe) (is|are)? (guaranteed|proven|assured|beyond doubt|undisputed)',
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
  ],
  [...exceptions, limits],
)
