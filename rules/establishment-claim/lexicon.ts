import { lexicon } from '../../src/rule.js'

const one =
  '(doctor|physician|dermatologist|dentist|orthodontist|pediatrician|paediatrician|pharmacist|cardiologist|gynecologist|gynaecologist|ob gyn|obgyn|urologist|neurologist|psychiatrist|psychologist|oncologist|surgeon|nutritionist|dietitian|gastroenterologist|ophthalmologist|optometrist|allergist|endocrinologist|podiatrist|trichologist|chiropractor|veterinarian|vet|midwife|clinician|gp|md|medical professional|health professional|healthcare professional)'
const many =
  '(doctors|physicians|dermatologists|dentists|orthodontists|pediatricians|paediatricians|pharmacists|cardiologists|gynecologists|gynaecologists|ob gyns|obgyns|urologists|neurologists|psychiatrists|psychologists|oncologists|surgeons|nutritionists|dietitians|gastroenterologists|ophthalmologists|optometrists|allergists|endocrinologists|podiatrists|trichologists|chiropractors|veterinarians|vets|midwives|clinicians|mds|medical professionals|health professionals|healthcare professionals|medical experts)'
const goods =
  '(formula~|supplement~|ingredient~|blend~|product~|capsule~|tablet~|gummy~|gummies|serum~|cream~|lotion~|balm~|gel~|oil~|skincare|skin care|haircare|brand~|device~|wearable~|patch~|spray~|powder~|drops|drink~|tea|probiotic~|peptide~|nootropic~|vitamin~|mineral~|botanical~|herb~|extract~|nutrient~|nutraceutical~|remedy~|remedies|dosage~|dose~|formulation~|complex|compound~|active~|technology|solution~|toothpaste|mouthwash|shampoo~|mattress~|pillow~|laser~|aligner~|whitening|massager~|pump~|insole~|lamp~|light therapy|weight loss)'
const healthyHabit =
  '(exercise|exercising|sleep|sleeping|diet|walking|yoga|meditation|mindfulness|physical activity|quitting|quitting smoking|stopping smoking|vaccine~|vaccination~|handwashing|hand washing|sunscreen|breastfeeding|brushing|flossing|fluoride|screening~|seat belts|condoms|cbt|cognitive behavioral therapy|cognitive behavioural therapy)'
const being = '(is|are|was|were|has|have)'
const clinicalTool =
  '(questionnaire~|scale~|screening~|screener~|assessment~|instrument~|survey~|quiz|score~|checklist~|measure~|cuff~|monitor~|measurement~)'
const mandate = '(need~|must|should|required|require~|yet|has|have|had|can|could|cannot|before|until|unless|whether)'

const notYetProof = [
  '(until|before|unless|whether) ..5 (proven|proved|demonstrated|shown)',
  'if ..2 (studies|study|trials|tests|research|it|they) (prove~|(is|are) proven)',
  '(once|when) ..3 (is|are|has|have) ..1 (proven|proved|demonstrated|shown)',
  `${mandate} ..2 be ..2 (proven|proved|demonstrated|shown|validated|tested|backed|supported)`,
  'be ..1 (backed|supported|validated) by',
  'to be ..1 (proven|proved|demonstrated|shown|validated|tested) ..1 (safe|effective|before|in)',
  '(delay~|skip~|replace~|forgo|stop~|refuse~|avoid~|instead of|rather than|alternative~ to|substitute~ for|alongside|access to|other|existing|established|available|choose|use) ..3 (clinically|scientifically|medically)? proven ..1 (treatment~|therapy|therapies|care|medicine~|medication~|method~|option~)',
  'prove~ (to be)? ..1 (nothing|little|neither|no|only|difficult|hard|challenging|unsuccessful|negative|disappointing|inconclusive|impossible|costly|expensive|popular|elusive|tricky|fatal|wrong|false|otherwise|too|harmful|dangerous|ineffective)',
  'prove~ (that|the|its|their|this)? ..3 (is|are|was|were|does|do|did) (not|harmful|dangerous|ineffective|useless)',
  '(proven|shown|demonstrated|proved) to ..1 (cause|harm|damage|worsen|increase the risk|raise the risk|be (harmful|dangerous|ineffective|false|wrong|untrue|toxic))',
  '(not|never|nor|yet|cannot) (prove|proved|proven)',
  '(claim~|calling|called|described|advertised|advertises|marketed|promoted|billed|touted|labelled|labeled|sold|pitched) ..5 (proven|proved|demonstrated|shown)',
  '(randomized|randomised|placebo controlled|double blind) ..4 prove~',
  '(trial|study|trials|studies) (of|involving|with|in) ..3 (people|patients|adults|men|women|children|participants|volunteers)',
  '(treatment~|therapies|care|services|medicines|drugs|products) (that|which) (is|are|have been) ..2 (proven|shown|demonstrated)',
  '(clinically|laboratory|lab|biopsy|culture|histologically) proven ..1 (infection~|disease|case~|diagnosis|cancer|allergy|deficiency|relapse|stroke)',
  '(become~|say~|phrase~|term~|read|reads|reading|word~) ..2 (clinically|scientifically|medically) (proven|proved|shown)',
  'clinically (demonstrated|shown) (need|signs|disease|deficiency|infection)',
  `${healthyHabit} ${being} ..3 (proven|proved|shown|demonstrated)`,
]

/** The seal: clinically proven, proven by science, studies prove. */
export const proof = lexicon(
  [
    '(clinically|scientifically|medically|experimentally|dermatologically) (and (clinically|scientifically|medically))? (proven|proved|demonstrated|shown)',
    '(clinically|scientifically) (tested|studied|researched|validated|trialed|trialled) and proven',
    'proven (clinically|scientifically|medically)',
    '(clinical|research|lab|laboratory|science|doctor|physician|dermatologist|hospital|university|harvard|nasa) proven',
    '(proven|proved) by ..2 (science|doctors|scientists|researchers|experts)',
    'science (has)? (now|clearly|already|also|finally|conclusively)? prove~',
    '(tested|tried|researched) and proven',
    '(results|benefits|effects|efficacy|effectiveness|success) (is|are|has been|have been) (all|already|now|clinically|scientifically)? proven',
    '(shown|demonstrated|verified|confirmed) by science',
  ],
  notYetProof,
)

/** Trials that prove: with a reference beside it, this is what an honest sentence looks like. */
export const trials = lexicon(
  [
    '(scientists|researchers|doctors|physicians|experts) ..4 (prove|proved|have proven) (that)? (our|it|this|these)',
    'proven (by|in|through) a ..3 (trial|study)',
    '(proven|proved) (by|in|through|with|via|across) ..4 (studies|trials|clinical research|scientific research|research|clinical testing|lab tests|laboratory tests|clinical tests|tests)',
    '(study~|trial~|research|evidence|(clinical|lab|laboratory|scientific|independent) (tests|testing|data)) (have|has)? (now|clearly|already|also|finally|conclusively|repeatedly|consistently|definitively|all|even)? prove~',
  ],
  notYetProof,
)

/** Clinicians vouch for the product: doctor-recommended, trusted by dermatologists. */
export const clinicians = lexicon(
  [
    `${one} (recommended|approved|endorsed|trusted|preferred|loved)`,
    `(recommended|endorsed|trusted|approved|preferred|praised|loved|championed) (most|worldwide|nationwide)? by ..4 ${many}`,
    `(brand|formula|product|supplement|cream|name|choice|device|remedy|mattress|toothpaste|one) (that|which)? ..1 ${many} (actually|really|most)? (recommend|trust|prefer|choose|love|swear by|rely on)`,
    `${many} ..2 (recommend|trust|prefer|choose|love|endorse|swear by|rely on|rave about) (our|us)`,
    `${many} (trust|love|swear by) (it|this|them)`,
    `the {treatment} (that|which)? ..2 ${many} (trust|love|swear by|rely on)`,
    `(out of|in) (10|ten|5|five|4|four) ..2 ${many} ..1 (recommend|agree|prefer|choose|trust)`,
    `(top|first|preferred|number one|leading|1) (choice|pick) (of|for|among) ..2 ${many}`,
    `(${one}|${many}) ..1 (top|first|favorite|favourite|number one|1) (choice|pick|secret)`,
  ],
  [
    `(a|an|the|this|that|one|our|your|my|his|her|their|whose|another|each|any|every) ..1 ${one} (recommended|approved|endorsed|preferred|trusted|loved)`,
    `(if|when|as|after|because|unless|once|since|what|which|than) ..2 (${one}|${many}) (recommended|approved|endorsed|preferred)`,
    `(${one}|${many}) (recommended|approved|preferred|endorsed) (that|a|an|the|it|this|these|to|for|him|her|me|us|them|my|your|our|i|against|not|taking|using|trying|starting|stopping|having|getting|surgery|{product}|rest|more|another|at)`,
    `${one} (recommended|approved) ..1 (dose~|dosage~|treatment~|therapy|therapies|plan~|amount~|limit~|schedule~|diet~|test~|screening~|medication~|medicine~|prescription~|order~|request~|refill~|exercise~|surgery)`,
    `by (your|a|an|the|my|his|her|their|any|one of|another|other|different|licensed) ..3 ${many}`,
    '(if|when|unless|than|where|often|sometimes|usually|commonly|generally|typically|routinely|frequently|also|not|never) (recommended|approved|preferred) by',
    `${healthyHabit} ${being} ..3 (recommended|endorsed|preferred|approved) by`,
    '(must|should|to|can|may) be (approved|recommended|endorsed) by',
    `${many} (agree) (on|to|with)`,
  ],
)

/** The same after an article, where only the goods that follow tell it from "a doctor recommended rest". */
export const endorsedGoods = lexicon(
  [
    `(a|an|the|this|one|our|only|these) ..2 ${one} (recommended|approved|endorsed|trusted|preferred|loved) ..2 (${goods}|way|secret|choice|answer|treatment for|alternative|relief|method|approach|system|program|mask|belt|brace)`,
  ],
  [`(your|my|his|her|their) ..1 ${one} (recommended|approved|endorsed|preferred|trusted)`],
)

const editorial =
  '(article~|advice|content|information|guide~|guideline~|recommendation~|policy|policies|blog~|decision~|answer~|review~|writer~|reporting|page~|report~|finding~|analysis|conclusion~|lesson~|curriculum|tip~|insight~|education|guidance|resource~)'

/** Softer words for the same: science-backed, proven to, gold standard, doctor-formulated. */
export const vouching = lexicon(
  [
    'proven to',
    `({product}|{treatment}|formula|brand|band|ring) ..1 (${many}|neuroscientists|scientists) (trust|choose|recommend|swear by|love|use themselves)`,
    '(peer reviewed|lab tested|laboratory tested|clinically tested) (and|,) ..1 proven',
    `${many} (everywhere|worldwide|around the world|across the (country|world|nation|globe)) (recommend|trust|prescribe|rely on)`,
    `(top|leading|best) ..1 ${many} ..2 (are (switching|turning)|choose|trust|swear by|rely on|use) ..2 ({product}|{treatment}|our|it|this)`,
    'proved to (help|work|reduce|relieve|improve|increase|boost|treat|support|be ..1 (effective|safe|beneficial|successful|superior|powerful))',
    'proven ..1, (safe|effective|successful|beneficial|safety)',
    '(safe|natural|effective|gentle|fast|easy|simple|powerful) ..1, proven',
    '({product}|{treatment}|it) (is|are|has been|have been) (well|fully|long|time|already|now)? proven to?',
    '(real world|time|field) proven',
    'proven in (real life|practice|the real world|everyday life|daily life|the clinic)',
    'proven (time and again|again and again|over and over|time and time again)',
    '(effectiveness|efficacy|safety|benefits) (is|are) (well|fully|long|already|now) proven',
    'proven ..2 (effectiveness|efficacy|results|formula~|ingredient~|technology|science|method~|system~|program~|programme~|protocol~|approach|solution~|remedy~|remedies|relief|benefit~|power|potency|performance|supplement~|product~|device~|blend~|success|outcomes|natural)',
    '(a|the|our|this|only|one|most|these) ..1 proven ..2, (treatment~|therapy|therapies|solution~|remedy|formula~|method~|supplement~|device~|way~|cure~|antidote|intervention~|technique~|option~|alternative~|answer|path|recipe)',
    '(clinically|scientifically) (tested|studied|researched|trialed|trialled|validated|verified|backed|supported|formulated|dosed|based|established|effective|endorsed|recognized|recognised)',
    '(scientifically|scientific) (designed|engineered|developed|advanced|crafted|balanced|optimized|optimised|formulated|calibrated|perfected|sound|selected|documented)',
    '(medically|dermatologically|ophthalmologically|gynecologically|university|hospital|independently|government|military|expert|dermatologist|pediatrician|gynecologist|ophthalmologist|doctor|physician|dentist) (tested|studied|validated|verified|researched)',
    '(fda|nih|nasa|harvard|stanford|yale|oxford|cambridge|mit|johns hopkins|mayo clinic|university) (studied|tested|researched|backed|validated|endorsed|trialed|verified)',
    `(science|research|evidence|scientific evidence|data|study|studies|trial|journal|clinically|medically|doctor|physician|dermatologist|expert|scientist|nobel prize|university) (backed|supported)`,
    '(backed|validated|verified|confirmed|substantiated|underpinned) (up)? by ..5 (science|research|studies|study|trials|evidence|data|literature|medicine|neuroscience|biology)',
    '(research|science|studies|trials|evidence|data) ..1 (back|backs|support|supports|validate|validates|confirm|confirms|stand behind|stands behind|underpin|underpins) (our|every|each)',
    '(science|medical science|modern science) (has|now|finally|also)? ..1 (validated|validates|confirmed|confirms|vindicated)',
    '(lab|laboratory) tested to',
    'supported by ..4 (science|research|studies|clinical trials|evidence|scientific literature|medical literature)',
    `(backed|endorsed|formulated|validated|vetted) by ..2 (${many}|experts|scientists|researchers|pharmacologists|chemists|biochemists|naturopaths|herbalists|medicine|medical community|scientific community|medical school~)`,
    'trusted by ..4 hospitals',
    '(recommended|approved|trusted) by ..2 (experts|scientists|researchers|health authorities|medical authorities|medical community|scientific community|medical institutions)',
    '(formulated|endorsed) by dr',
    `(${one}|scientist|expert|pharmacologist|chemist|biochemist|naturopath|herbalist) (formulated|developed|designed|created|engineered|invented|crafted)`,
    `(developed|created|designed|engineered|invented|crafted|perfected) by ..1 (leading|top|renowned|expert|award winning|world class|world renowned|board certified|harvard|stanford|nobel) ..2 (${many}|scientists|researchers|experts)`,
    '(grounded|rooted|anchored|steeped) in ..2 (science|research|evidence|clinical research|scientific research|neuroscience)',
    'based on (real|hard|solid|sound|proven|rigorous|cutting edge|groundbreaking|decades of|years of|nobel prize winning|award winning) ..1 (science|research|evidence|studies|neuroscience)',
    'evidence based ..1 (formula~|supplement~|ingredient~|blend~|product~|capsule~|gummy~|gummies|serum~|skincare|skin care|botanical~|herb~|nootropic~|nutraceutical~|formulation~|brand~|remedy|remedies)',
    '(science|research|scientifically|clinically) based ..2 (formula~|supplement~|ingredient~|blend~|product~|capsule~|gummy~|gummies|serum~|skincare|skin care|botanical~|herb~|dosage~|dosing|dose~|doses|device~|nootropic~|natural|weight loss|nutraceutical~|formulation~|solution~|brand|relief|results)',
    '(the|new|true|undisputed|absolute|recognized|recognised|universal)? gold standard ..1 (for|in|of|after|before|when|to|treatment~|therapy|supplement~|formula~|product~|remedy|solution~|device~|ingredient~)',
    '(nobel prize|nobel) winning ..1 (science|technology|research|discovery|ingredient~|molecule|formula)',
    '(here is|get|see|offer~|with|is|have|real|hard|solid|undeniable) (clinical|scientific|medical) proof',
    '(clinical|scientific|medical) proof (that|of|behind) (it|our|this|the|works)',
    'the (science|research|evidence|data|proof) (is|are) ..1 (undeniable|irrefutable|indisputable|overwhelming|conclusive|settled|in)',
    `(most|extensively|heavily|highly|widely|thoroughly|rigorously) (researched|studied) ..1 ${goods}`,
  ],
  [
    ...notYetProof,
    `${many} ..8 (recommend|trust|prescribe|choose|use) ..4 ${healthyHabit}`,
    '(proven|proved) to ..1 (cause|harm|damage|worsen|be (harmful|dangerous|ineffective|false|wrong|untrue|toxic|fatal|difficult|hard|challenging)|increase the risk|raise the risk|increase ..1 (harm|mortality|deaths))',
    `${healthyHabit} ${being} ..3 (backed|supported|tested|recommended|approved|endorsed)`,
    'tested to (ensure|confirm|verify|check|meet|be|make sure|comply|guarantee|rule out|see)',
    '(one of the|some of the|among the|any of the|the few) proven',
    '(delay~|skip~|replace~|forgo|instead of|rather than|alternative~ to|other|existing|established|there are|there is|seek|find|best) ..2 proven (treatment~|therapy|therapies|care|option~|way~)',
    `${editorial} ..6 (developed|designed|created|backed|supported|rooted|grounded|based|validated|anchored|verified|reviewed)`,
    `(science|research|evidence|expert|data|doctor|clinically) (backed|supported|based) (${editorial}|care|fact~|news|standards|way~|strategy~|strategies|habit~|skill~|tool~|information|technique~|exercise~|question~|list|benefits of|reason~|coping|practice~|medicine|therapy|therapies|psychotherapy)`,
    '(supported|backed|based) ..4 evidence based',
    '(supported|backed|developed) by ..3 (grant~|funding|research (council|foundation|nurse~|assistant~|team~|staff|coordinator~)|donation~|investor~|charity|charities)',
    `(clinically|scientifically) (tested|studied|validated|verified|established|recognized|recognised|effective) ..2 ${clinicalTool}`,
    `${clinicalTool} ..3 (clinically|scientifically) (tested|validated|verified|established)`,
    '(choose|choosing|look for|looking for|ask for|find) ..4 (backed|supported|validated) by',
    'clinically (effective|established) (dose in|disease|diagnosis)',
    '(being|was|were) (clinically|scientifically) (tested|studied|researched|trialed|validated|investigated)',
    '(the|by|said|when|if|that) (fda|nih|nasa|university|government|hospital|military|expert|doctor|physician|dentist|dermatologist) (studied|tested|researched|backed|endorsed|verified|validated)',
    '(fda|nih|harvard|stanford|yale|oxford|university) (studied|tested|researched) (a|an|the|whether|how|more|over|several|some|two|three|these|this|samples|data|people|adults|patients)',
    'gold standard ..2 (test~|testing|supporting|evaluating|proving|judging|proof|assay~|diagnose~|diagnosis|diagnostic|diagnosis|detect~|measure~|measuring|measurement|imaging|biopsy|biopsies|identify~|identify~|confirm~|assess~|evidence|study~|trial~|research|method for|monitoring|screening|visualize~|visualise~|checking|customer|service|hygiene|cleaning|care|safety)',
    'gold standard ..6 (is|are|remains) ..3 (biopsy|colonoscopy|mri|culture|angiography|polysomnography|test~|scan~|imaging|surgery|cpap)',
    'gold standard for ..2 (panel~|sample~|reading~|count~|accuracy|age~|grading|staging|recording|comparison~|reference|purity|counting|weighing)',
    '(draw~|sample~|swab~|smear~|laboratory|lab|specimen~|reading~|questionnaire~|interview~|diary|monitor~|spirometry|ultrasound|x ray~|examination) ..6 gold standard',
    '(trial~|rcts|rct|nice|study~|studies|biopsy|colonoscopy|polysomnography|angiography|scan~|mri|culture|pcr|imaging|cpap|cbt|cognitive behavioral therapy|cognitive behavioural therapy|exposure therapy|surgery|insulin|methotrexate|lithium|ect|dialysis|vaccination|review~|replication|antibiotic~|physiotherapy|physical therapy) ..6 gold standard',
    '(need~|require~|demand~|ask~ for|provide~|produce~|seek~|want~|lack~|request~|without|no|little|any|expect~) ..3 (clinical|scientific|medical) proof',
    '(until|before|once|unless|if) ..6 (conclusive|overwhelming|in)',
    'the (research|data|evidence|science|proof) (is|are) in (progress|its|their|line|the|a|an|short|doubt|conflict|mice|animals|english|favor|favour)',
    '(developed|created|designed) by (your|our|a|an|the)',
  ],
)
