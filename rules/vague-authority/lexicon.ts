import { lexicon } from '../../src/rule.js'

const crowd =
  '(experts|doctors|physicians|clinicians|scientists|researchers|specialists|psychiatrists|psychologists|therapists|dermatologists|dentists|cardiologists|neurologists|surgeons|nutritionists|dietitians|herbalists|practitioners|providers|professionals|health professionals|medical professionals|healthcare professionals|medical community|scientific community|psychiatric community|wellness community|health gurus|insiders|authorities|veterinarians|vets|trainers|coaches|therapists|healers|mental health professionals)'
const some = '(many|most|some|leading|top|several|numerous|more and more|countless|world leading|renowned|the)'
const say =
  '(agree|believe|say|call|consider|recommend|regard|hail|tout|praise|swear by|think|feel|acknowledge|recognize|recognise|know|view|see|insist|admit|love|prefer|turn to|endorse|describe|tell us|are raving|are saying|are calling|are turning to|are recommending|are excited|agrees|believes|considers|calls|regards|hails|recognizes|recognises|embraces)'
const judge = '(agree|believe|say|call|consider|regard|hail|tout|praise|acknowledge)'
const linked = '(to be|as|among|one of|the|a|an|our|by many|by experts|by doctors|by some)'
const sold = '({product}|{treatment}|it|this|they|these|our|its)'
const habit =
  '(exercise|sleep|vaccine~|vaccination|smoking|quitting|breastfeeding|walking|physical activity|balanced diet|healthy diet|sunscreen|talking|screening|handwashing|hand washing|washing|brushing)'
const held =
  '(considered|regarded|recognized|recognised|believed|thought|known|hailed|touted|seen|viewed|acknowledged|celebrated|praised|lauded|described|renowned|heralded|acclaimed|revered|deemed|dubbed|called|held|reputed|said)'

const superlative =
  '(best|safest|fastest|strongest|quickest|purest|finest|greatest|biggest|gentlest|cleanest|premier|ultimate|superior|unrivaled|unrivalled|unmatched|most (effective|powerful|advanced|potent|reliable|promising|exciting|innovative|successful|efficient|beneficial|revolutionary|transformative)|number one|gold standard|breakthrough|game changer|miracle|revolutionary|holy grail|superfood|wonder drug|wonder|leading (treatment|therapy|option|solution|remedy|choice))'
const effect =
  '(treat|treats|relieve|relieves|heal|heals|cure|cures|reduce|reduces|improve|improves|boost|boosts|prevent|prevents|fight|fights|ease|eases|reverse|reverses|restore|restores|lower|lowers|calm|calms|eliminate|eliminates|strengthen|strengthens|work|works|help|helps|promote|promotes|support|supports|enhance|enhances|protect|protects|stimulate|stimulates|repair|repairs|rejuvenate|rejuvenates|balance|balances|detoxify|detoxifies|soothe|soothes)'
const benefit =
  '(benefit~|property|properties|effect~|effectiveness|efficacy|ability|abilities|power~|potency|capacity|impact|potential|qualities|results|action|success)'
const medicinal =
  '(healing|therapeutic|medicinal|calming|soothing|anti inflammatory|antidepressant|antioxidant|anti aging|antiaging|anti ageing|antibacterial|antiviral|antimicrobial|restorative|rejuvenating|health|curative|relaxing|detoxifying|immune boosting|mood lifting|energizing|energising|adaptogenic|cognitive|rapid|robust|remarkable|powerful|profound|incredible|amazing|fast acting|proven|pain relieving|cleansing|regenerative|anticancer|anti cancer|aphrodisiac|fat burning|sleep inducing|stress relieving)'

const disputed = [
  `${crowd} (do not|don't|disagree|differ|are divided|cannot agree)`,
  '(generally|widely|commonly) (recognized|recognised|regarded|considered) as safe',
  `${held} (to be|as|for)? ..3 (cause~|risk~|danger~|dangerous|harmful|toxic|carcinogen~|addictive|side effect~|adverse|unsafe|safe|outdated|controversial|experimental|unlikely|unproven|rare|normal|abnormal|high|low|mild|moderate|severe|emergency|investigational)`,
  '(test~|assay~|scan~|biopsy|imaging|colonoscopy|monitoring|mri|ct|ultrasound|x-ray~|pcr|screening) ..6 (considered|regarded|known|seen)',
  '(best|better|strongest|greatest|most important) (known|understood|predictor~|evidence|risk|cause|way to (measure|diagnose|detect|test)|practice~|interest~)',
]

/** Someone or other says so. */
export const nameless = lexicon(
  [
    `${some} ..2 ${crowd} (now|also|all|already|widely)? ${say}`,
    `${crowd} (now|also|all|already|widely|everywhere)? (agree|say|believe|swear by|are raving|are turning to|are excited)`,
    `${some} ..1 (medical|scientific|psychiatric|wellness|health) (community|world|establishment) (now|also|has|is)? ${say}`,
    `(is|are|been|being|become) ..1 (widely|generally|universally|increasingly|globally|internationally) ${held}`,
    '(widely|universally|generally|internationally) (regarded|recognized|recognised|considered|acclaimed|hailed|accepted|praised) (as|for|to|by)',
    '(is|are) (now|also|often|currently|widely)? (believed|thought) to ..1 (fight|treat|prevent|ease|cure|promote|boost|enhance|improve|stimulate|support|relieve|reduce|heal|restore|help|balance|strengthen|increase|protect|calm|detoxify|lift)',
    '(it is|it is a) (well|widely|commonly|generally|universally) (known|accepted|established|recognized|recognised|understood|fact) that',
    '(everyone|everybody) knows (that)?',
    'as (everyone|experts|doctors|scientists) (knows|know|agree|say)',
  ],
  disputed,
)

/** Someone or other says that it is the best, or that it works. */
export const namelessPraise = lexicon(
  [
    `(is|are|been|being|become|becoming|it|it's|now) ..2 ${held} ${linked} ..4 ${superlative}`,
    `(widely|universally|generally|internationally|often|commonly) ${held} ${linked} ..4 ${superlative}`,
    `(regarded|considered|seen|hailed|viewed|praised|recognized|recognised) by ..2 (many|most|some|${crowd}) (as|to be)? ..4 ${superlative}`,
    `${crowd} (around the world|worldwide|all over the world|the world over|across the country|nationwide|everywhere) ${say} ..6 ${superlative}`,
    `${crowd} (now|also|all|already|widely)? ${judge} ..6 ${superlative}`,
    `${crowd} (now|also|all|already|widely)? (agree|say|believe|acknowledge|insist) (that)? ..2 ${sold} ..2 (${effect}|(is|are) ..1 effective)`,
    `(is|are|been|being|become|becoming|it) ..2 (recognized|recognised|known|renowned|hailed|praised|lauded|celebrated|acclaimed|touted|revered|prized|valued|famous|famed|noted) (around the world|worldwide)? for (its|their|the|his|her) ..5 ${medicinal} ..3 ${benefit}`,
    `(recognized|recognised|known|renowned|praised|celebrated|prized|valued|famous|famed|revered|acclaimed) for (its|their) ..1 (ability|abilities|power|capacity|potential|effectiveness|efficacy|healing|success)`,
    `(it is|it is a) (well|widely|commonly|generally|universally) (known|accepted|established|recognized|recognised|understood|fact) that ..4 ${effect}`,
  ],
  [
    ...disputed,
    '(people|patients|person|someone|guidelines|treatments|which|where|clinic~|hospital~|company|team|city|region) ..2 (known|considered|recognized|recognised|famous|renowned) for',
    `${habit} (is|are|has|have|can) ..6 ${superlative}`,
    `${superlative} ..4 (for you|for each|for every|for your)`,
    `${superlative} ..1 (time|place|moment|age|season|dose|position|question~)`,
    '(best|safest|most effective) ..1 (choice|option|treatment|way) (only|for some|in some|when|if|for a few|depend~)',
    `(that|say|agree|believe|acknowledge) ..2 ${habit} ..1 (is|are|can|may|${effect})`,
    `${superlative} ..8 guideline~`,
    `(guideline~|nice|cdc|nhs|college|academy|association|society) ..6 ${superlative}`,
    'best (studied|known|researched|understood|described|documented|seen)',
    'work~ (by|on|like|through|as|in)',
    `(talk|speak|ask|tell) ..4 ${crowd}`,
  ],
)
