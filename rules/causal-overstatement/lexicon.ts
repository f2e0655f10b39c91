import { lexicon } from '../../src/rule.js'

/** Designs that cannot tell a cause from a companion. */
const design =
  '(survey~|questionnaire~|poll|polls|observational (study|studies|data|research|evidence)|cohort (study|studies|data)|case (series|report~|study|studies)|registry (data|study)|retrospective (study|studies|data|review)|chart review~|real world (data|evidence|results|study|studies)|internal (data|study|studies|research|analysis)|(user|app|customer|patient|member|client|clinic) (data|survey~|feedback|records|reviews|outcomes)|pilot study|(single arm|open label|uncontrolled) (study|studies|trial~)|correlation~|population (data|study|studies)|our ..1 (data|results|records|outcomes|numbers|figures|analysis|findings|statistics|experience))'
const pictures =
  '(before and after ..1 (photo~|picture~|image~|scores|scans|results)|testimonials|reviews|success stories|(their|the|our|brain) scans)'
const show = '(prove~|show|shows|showed|demonstrate~|confirm~|establish~|reveal~)'
const cause =
  '(reduce|reduces|prevent|prevents|cure|cures|cause|causes|stop|stops|end|ends|eliminate|eliminates|reverse|reverses|lower|lowers|improve|improves|relieve|relieves|treat|treats|boost|boosts|heal|heals|halve|halves|cut|cuts|save|saves|extend|extends|protect|protects|work|works|drive|drives|lead to|leads to|result in|results in|make|makes)'
const ours = '(our|my) ..1 (clinic|practice|center|centre|studio|patients|clients|members|users|customers|community)'
const better =
  '(fewer|less|lower|better|more|stopped|quit|dropped|lost|recovered|slept|reduced|improved|cut|halved|gained|avoided|no longer)'
const because = '(because of|thanks to|due to|as a result of|owing to)'
const hence = '(so|which means|which meant|meaning|which proves|which shows|proving|proof that|thus|therefore|hence)'

export const cueAndCause = lexicon(
  [
    `${design} ..3 ${show} ..6 ${cause}`,
    `${pictures} ..1 (prove~|are proof|show that|confirm)`,
    `${ours} ..10 ${better} ..6 ${because} ..2 ({product}|{treatment}|our)`,
    `(people|patients|users|members|clients) (of|in|at|on|from) our ..10 ${better} ..6 ${because} ..2 ({product}|{treatment}|our)`,
    `(people|patients|users|members|clients) ..3 ${ours} ..6 ${because} ..2 ({product}|{treatment}|our)`,
    `(cause~|trigger~|drive~|lead~ to) ..2 ({condition}|{symptom}) ..3, so ..6 (cure~|end~|fix~|treat~|reverse~|prevent~|stop~|heal~|relieve~)`,
    `(associated|linked|correlated|tied|connected) (with|to) ..8, ${hence} ..6 ${cause}`,
    `(people|patients|women|men|those|adults|populations|children|athletes) ..1 who ..12, ${hence} ..6 ${cause}`,
    `which (proves|shows|confirms|tells us|goes to show|demonstrates) (that|what|how|exactly)? ..4 (heals|works|can do|did it|does it|is what|makes the difference|is the reason|is the key|is the answer|ends|cures|stops|relieves|reverses|fixes|is behind)`,
    `(so|now|and|therefore|thus|hence) (we|you) (can)? (now|all)? (know|be sure|see|say) ..2 (that it|that the|it was|it is|the|our|this) ..3 (did it|does it|did the work|works|heals|cures|is what|made the difference|is the reason|is responsible|was responsible)`,
    `(more|better|calmer|happier|thinner|stronger|fewer|faster|healthier|deeper|less|lower) ..2 than (those|people|members|users|patients|clients|anyone|the ones) who ..6, (which|so|proving|proof|thus|therefore) ..4 (is what|works|heals|helps|protects|prevents|cures|lowers|reduces|lifts|boosts|makes|drives|ends)`,
    `(users|members|patients|clients|customers|wearers|people|those|women|men|drinkers|readers|subscribers) ..12, (proof|evidence|living proof|testament) that ..5 (brings|keeps|heals|helps|melts|burns|clears|calms|slims|${cause.slice(1, -1)})`,
    `(users|members|patients|clients|customers|wearers|people|those|women|men|drinkers) ..1 who ..8, (weigh|sleep|live|feel|report|have|get|need|take|lose|see) ..5, so (the|our|it|this|these) ..3 (keeps|brings|${cause.slice(1, -1)})`,
    `(users|members|patients|clients|customers|wearers|drinkers) ..4 (weigh|sleep|live|feel|report|have|get|need|take|lose|see) ..5, so (the|our|it|this|these) ..3 (keeps|brings|${cause.slice(1, -1)})`,
    '(and|because) (our|the|this) ..3 is (why|the reason)',
    "(that is|that's|this is) (what|how) ..2 (does|works|did) .",
    '(live to|lived to|live past|reach) ..2 (hundred|100|90|ninety) ..5, (now you can|so can you|you can too|the secret is|thanks to|because of)',
    '(there is|there was|there can be|leaves|leaving) (no other|only one) explanation',
    'it (can only|could only|has to|had to|must) (be|have been) (the|our) ..1 ({product}|{treatment})',
    `${ours} ..12, (proving|which proves|proof that) ..8 ${cause}`,
  ],
  [
    `(cannot|can't|not|never|doesn't|don't) ${show}`,
    `${show} ..6 (associate~|link~|correlat~|relationship|no|not|neither|little|whether|how)`,
    '(trial|trials|experiment|meta analysis|rct|blood test~|scan|x ray|thermometer|meter|graph|chart|diagram|table|label) ..12 which (proves|shows|confirms|tells|demonstrates)',
    '(randomized|randomised|placebo controlled|double blind) ..10 (show~|prove~|confirm~|demonstrate~)',
  ],
)
