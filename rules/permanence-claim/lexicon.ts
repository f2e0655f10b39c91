import { lexicon } from '../../src/rule.js'

const change =
  '(rewire~|reprogram~|reset~|change~|transform~|heal~|cure~|fix~|end~|eliminate~|remove~|erase~|stop~|restore~|reverse~|repair~|relieve~|alter~|improve~|correct~|resolve~|shrink~|tighten~|lift~|regrow~|boost~|rid|free~|banish~|beat~|solve~|melt~|lose|keep~|reduce~|overcome~|clear~|treat~|silence~|rebalance~|strengthen~|destroy~|whiten~|wipe~ out)'

const forGood =
  '(for good|forever|for ever|for life|permanently|once and for all|for a lifetime|for the rest of (your|their) (life|lives|days)|never to return)'

export const permanence = lexicon(
  [
    `(permanently|forever|irreversibly|lastingly) ${change}`,
    `${change} ..7 ${forGood}`,
    '(say|wave|kiss) (goodbye|farewell) ..6 (for good|forever|once and for all|permanently)',
    'goodbye ..1 {condition} (for good|forever)',
    '(once and for all|never to return)',
    '(is|are|be) yours (for life|forever|for good)',
    `(make~|be|become|becoming|stay~|remain~|keep~|leave~|turn~) ..5 (for good|for life|forever|for the rest of (your|their) (life|lives|days))`,
    'never ..1 (worry|worrying|struggle|struggling|suffer|suffering|deal|dealing|think|feel|feeling|need|needing|have|having|experience|battle|fight|fear|lose|losing|wear|wearing|buy|buying|look|wake|waking|be) ..6 again',
    '(never|not) (coming|going to come|come~|return~) back',
    '(keep~|stay~|last~|remain~|hold~|continue~) ..3 (even (when|after|if)|long after|well after) (you|treatment|therapy) ..1 (stop|quit|finish|end|stopped|ends)',
    '(is|are|here|there) to stay',
    '(stay~|remain~|keep~) that way',
    '(permanently|forever) ..1 (thicker|younger|slimmer|whiter|smoother|straighter|better|clear|clearer|free|smooth|firm|firmer|tight|tighter|calm|calmer|happy|happier|slim|fuller|lifted|healthy|healthier|stronger|relaxed|sober|focused)',
    `(wiring|structure|chemistry|architecture) of ..2 {brain} (for good|forever|permanently)`,
    '(permanent|lifelong|life long|lifetime|everlasting|never ending|long lasting permanent) ..1 (solution|fix|cure|relief|result~|change~|freedom|recovery|transformation|effect~|improvement~|benefit~|remission|healing|protection|immunity|weight loss|fat loss|removal|answer|end|wellness|wellbeing|confidence|calm|youth|correction|regrowth|hair growth)',
    'lasting (freedom|cure|recovery|healing|remission|peace|transformation|solution|happiness|calm)',
    '(freedom|relief|recovery|healing|results|benefits|effects|improvements|change|remission) that (last~|stay~|endure~|remain~) ..2 (a lifetime|lifetime|forever|for life|for good|for decades|years after)',
    '{result} ..3 (last~|stay~|remain~|endure~) ..2 (a lifetime|forever|for life|for good|permanently|indefinitely)',
    '{result} ..2 (is|are) (permanent|forever|for life|irreversible|lifelong|everlasting)',
    '(it|this|they|which|that) (is|are) (permanent|irreversible|for life) ..2 (result~|relief|cure)',
    '(last~|lasting) (forever|a lifetime|for life|for good)',
    '({condition}|{symptom}) (gone|free) (for good|forever|for life|permanently)',
    '({condition}|{symptom}) ..2 (never|not) (come~|returns|return|comes) back',
    '(stay~|remain~|keep~) ({condition}|{symptom}|pain) free (forever|for life|for good)',
    '(gone|vanish~|disappear~|freed|free) ..3 (for good|forever|for life|permanently|never to return)',
    `({condition}|{symptom}|it|that|glasses|diets|cravings) ..1 (is|are) ..1 (behind you|history|over|in the past|gone|done) ..1 ${forGood}`,
    '(gains|results|benefit~|progress|improvement~|relief|calm|hair|changes|weight loss) ..3 (is|are) ..1 (yours to keep|locked in|set in stone)',
    '(forget~|forgot|unlearn~) how to (come back|return|ache|hurt|worry|crease|wrinkle|crave|flare|panic|swell|form)',
    '(when|after|once|even when|even after|long after) you ..1 (stop|quit|finish|come off|are done|put it down) ..6, (stay~|remain~|keep~) (off|away|gone|put|thick|clear|full|flat|young|calm|smooth)',
    "the last ..2 ({treatment}|diet|glasses|painkiller|cigarette) (you|you'll|you will) ..1 ever (need|buy|try|take|use|have|wear)",
    'a lifetime of (relief|freedom|results|calm|smooth|thick|clear skin|pain free|perfect|hair)',
    '(treat|fix|do) it once ..2, (enjoy|keep|never|and never|forget)',
  ],
  [
    'permanent (makeup|make up|tattoo|teeth|tooth|licence|license|resident~|residence|address|home|record|staff|contract|job|position|marker|disability|crown|filling|magnet~|press|exhibition|vacancy|link|hair color|hair dye)',
    'turn~ ..4 (blue|grey|gray|yellow|brown|black|orange|purple|dark) ..2 (for good|permanently|forever|for life)',
    '(permanent|permanently|irreversible|lifelong) ..3 (damage|blindness|scar~|harm|loss|injury|disability~|disability|paralysis|numbness|condition|disease|illness|side effect~|complication~|discoloration|deafness|infertility|death)',
    '(permanent|permanently) (close~|remove~ from|delete~|unsubscribe~|move~|ban~)',
    '(vasectomy|sterilization|sterilisation|tubal ligation|birth control|contraception|contraceptive|hair reduction|hair removal|implant~|lasik|crown~|veneer~|extraction) ..6 (permanent|permanently|lifelong|irreversible)',
    'for good (measure|reason~|cause|health|behavior|behaviour|luck|value|results|nutrition|hygiene|sleep)',
    '(friend~|member~|customer~|family|together|grateful|thankful|remember~|young at heart|change~ lives) ..3 (for life|forever|for good)',
    '(permanent|permanently|irreversible|lifelong) ..4 (vasectomy|sterilization|sterilisation|tubal ligation|birth control|contraception|hair reduction|hair removal|implant~|denture~|crown~|bridge|veneer~|method of)',
    '(lifelong|lifetime) (condition|disease|illness|treatment|medication|therapy|learning|learner|commitment|warranty|guarantee|member~|membership|access|career|monitoring|follow up|care|risk|habit~|friend~|support|exposure|prevalence|maximum|limit)',
    '(change~|keep~|lose|clear~|reset~|free~|clear) (your|the|a) (password|address|appointment|record~|data|schedule)',
    '(memory|data|file~|account~|record~|photo~|message~|recording~|settings|profile~|history) ..4 (erase~|delete~|remove~|clear~|wipe~)',
    '(erase~|delete~|remove~|wipe~) ..4 (memory|data|file~|account~|record~|photo~|message~|recording~|settings|profile~)',
    'change~ (your|their|our|my|her|his) (mind|minds)',
    '(data|file~|account~|record~|photo~|message~|recording~|diary|entries|notes|history|answers) ..4 (keep~|store~|save~|remain~|stay~) ..2 (forever|for good|for life|permanently)',
    '(price~|clinic~|we|team|inflation|telehealth|technology|app|store~|door~|practice~|pharmacy|branch~|surgery|service~|doctor~|nurse~|rules|pandemic) ..9 here to stay',
    '(depression|anxiety|pain|grief|it|this|nothing) (is|are|does) not ..1 forever',
    'never (worry|have to worry|think|need|fear) ..4 (refill~|pharmacy|prescription~|delivery|appointment~|waiting room~|line~|paperwork|insurance|parking|bill~|shipping|running out|stock) again',
    '(last~|lasts|lasting) (forever|a lifetime|for life) ..3 (warranty|battery|frame|bottle)',
  ],
)
