import { lexicon } from '../../src/rule.js'

const praise =
  '(promising|exciting|encouraging|compelling|hopeful|remarkable|impressive|thrilling|groundbreaking|inspiring|amazing|spectacular|fantastic|stunning)'
const early = '(early|preliminary|initial|pilot|emerging|first|interim|early stage|ongoing|new)'
const findings =
  '(result~|finding~|data|evidence|research|study~|trial~|outcome~|report~|work|science|sign~|signal~|literature)'
const offered =
  '({treatment}|{product}|alternative~|option~|approach~|avenue~|candidate~|therapeutic~|therapeutics|answer~|tool~|frontier~|breakthrough~|path|pathway~|modality|modalities|strategy~|strategies|direction~|development~|area of|field of|role|future|choice)'

export const promise = lexicon(
  [
    `(promising|exciting|encouraging|hopeful|emerging) ..3 ${offered}`,
    `${praise} (and ${praise})? (early|preliminary|initial|pilot|clinical|scientific|new|recent|interim|first)? ${findings}`,
    `(early|preliminary|initial|pilot|interim) ..2 ${findings} ..4 ${praise}`,
    `(research|science|evidence|data|results|findings|studies|trials) ..8 (is|are|look~|seem~|remain~) (so|very|highly|incredibly|extremely|quite|particularly|really)? (promising|exciting|encouraging|compelling)`,
    `${early} (clinical|human|scientific|research)? ${findings} (show~|demonstrate~|suggest~|reveal~|indicate~|confirm~|point~|support~)`,
    '(show~|showing|shown|hold~|demonstrate~|offer~) ..2 (promise|great potential|enormous potential|tremendous potential|huge potential|incredible potential|real potential)',
    '(shown|showing|shows|found) ..1 (initially|highly|very) promising',
    '(emerging|emerge~) as (a|an|one of) ..4 (option~|treatment~|therapy|therapies|alternative~|solution~|breakthrough~|tool~|choice~|approach|answer)',
    '(potential|possible) (breakthrough|game changer|cure|miracle)',
    'on the (verge|cusp|brink) of ..4 (breakthrough~|cure~|discovery|revolution|approval)',
  ],
  [
    '(promising|exciting|emerging|encouraging) ..2 (researcher~|scientist~|student~|career~|talent~|athlete~|player~|start|company|team|artist~|disease~|infection~|threat~|virus~|pathogen~|market~|variant~|economy|economies)',
    'promising (that|to|you|your)',
    `${findings} (show~|suggest~|indicate~|hint~) ..12, (but|however|although|though|yet)`,
    '(promising|exciting|encouraging|emerging|compelling) ..6, (but|however|although|though|yet|until|while)',
    '(but|however|although|though|yet|while|despite|whether) ..8 (promising|encouraging|exciting|emerging)',
    `(promising|encouraging|early|preliminary|initial) ..6 (limited|small|unclear|uncertain|weak|mixed|inconclusive|incomplete|failed|unproven|animals|mice|rats)`,
    'new (study~|trial~|research|report~|data|evidence) (show~|suggest~|reveal~|indicate~|confirm~|demonstrate~|find~|point~|support~)',
    'first (report~|sign~|data|results|trial~|study~|work) (show~|indicate~|support~)',
    '(early|first) (sign~|symptom~|work)',
  ],
)
