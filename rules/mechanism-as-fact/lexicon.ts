import { lexicon } from '../../src/rule.js'

const raise =
  '(stimulate~|trigger~|promote~|boost~|enhance~|increase~|spark~|activate~|encourage~|regenerate~|rebuild~|regrow~|grow~|fuel~|unleash~|drive~|foster~|accelerate~|jump start~|jumpstart~|kick start~|kickstart~|ignite~|restore~|support~|induce~|switch~ on|turn~ on|awaken~|strengthen~)'

const lower =
  '(reduce~|lower~|calm~|block~|flush~|clear~|neutralize~|neutralise~|fight~|combat~|shut~ down|quell~|suppress~|decrease~|cool~|inhibit~|switch~ off|turn~ off|eliminate~|remove~|draw~ out|scavenge~|quench~|destroy~|tame~)'

/** Preclinical biology: what is seen in dishes and animals, or not measured in readers at all. */
const preclinical =
  '(synaptogenesis|neurogenesis|neuroplasticity|neural plasticity|brain plasticity|synaptic plasticity|bdnf|brain derived neurotrophic factor|dendrite~|dendritic growth|new (synapses|neurons|brain cells|nerve cells|neural pathways|neural connections|connections in the brain|brain connections|blood vessels|pathways in the brain)|growth of (synapses|neurons|new synapses|new neurons|brain cells|new brain cells|neural connections|new neural connections|new neural pathways)|blood vessel growth|collagen formation|nerve growth|growth factors|cellular (repair|regeneration|renewal|energy|health|rejuvenation|detoxification)|cell (repair|regeneration|renewal)|tissue regeneration|autophagy|mitochondria|mitochondrial function|telomere~|dna repair|sirtuin~|nad levels|endocannabinoid system|your own stem cells|dormant follicles|longevity genes|longevity pathways|glymphatic system|brain connectivity|synapses|cell turnover at the cellular level)'

const harmful =
  '(inflammation|inflammatory markers|systemic inflammation|oxidative stress|free radicals|toxins|toxic buildup|heavy metals|stress hormones|cortisol|cortisol levels|pain receptors|pain signals|excess glutamate|glutamate|bad bacteria|plaque in the brain|fat cells|hunger hormones|estrogen dominance|senescent cells|zombie cells|acidity in the body|neuroinflammation)'

const acting =
  '(calming|blocking|drawing|pulling|releasing|clearing|feeding|boosting|raising|balancing|modulating|increasing|stimulating|lowering|reducing|targeting|activating|restoring|regulating|inhibiting|enhancing|resetting|optimizing|quieting|flooding|flushing|rebalancing|normalizing|triggering|releasing|correcting|nourishing|feeding|detoxifying|suppressing)'

const felt =
  '(enhance~|improve~|lift~|elevate~|reduce~|restore~|relieve~|boost~|sharpen~|ease~|calm~|soothe~|end~|melt~|dissolve~|lower~|brighten~|treat~|alleviate~|heal~|fix~|clear~|deepen~)'

const inside =
  '({brain}|mitochondria|dopamine|serotonin|gaba|endorphins|oxytocin|follicle~|hair follicles|fibroblasts|cells|cell|dna|receptor~|hormone~|collagen|circulation|microbiome|gut bacteria|stem cells|telomeres|endocannabinoid system|nervous system|bloodstream|immune cells|the system|your system|glands)'

/** Biology in flat indicative. */
export const mechanism = lexicon(
  [
    `${raise} ..4 ${preclinical}`,
    `${lower} ..4 ${harmful}`,
    `(flood~|sprout~|wake~|wake~ up|awaken~|top~ up|charge~|recharge~|fuel~|saturate~|bathe~|energize~|replenish~|reactivate~|revive~) ..4 (${inside}|new synapses|dormant follicles)`,
    '(growth|birth|formation|regeneration|repair) of (new|healthy|damaged)? (neural|brain|nerve|synaptic|dopamine|cartilage|collagen in the) (pathways|connections|cells|networks|circuits)',
    "(normalize~|normalise~|normalization of|normalisation of|rebalance~|balance~|correct~|stabilize~|restore~|fix~|regulate~) ..3 (brain activity|brain chemistry|brain waves|brainwaves|neurotransmitter~|neurotransmitters|serotonin|dopamine|brain function|chemical imbalance~|hormone~|hormonal balance|endocannabinoid system|nervous system|energy levels of the cells|gut flora|gut brain axis|energy fields|ph of the body|body's ph)",
    '(tap~ into|work~ on|act~ on|target~|quiet~|calm~|shut~ down|deactivate~|overload~|activate~|stimulate~) ..6 (default mode network|lateral habenula|amygdala|prefrontal cortex|reward center|reward centre|limbic system|vagus nerve|pineal gland|fear center|fear centre|hypothalamus)',
    '({brain}|glutamate|serotonin|dopamine|gaba|cortisol|inflammation|receptor~|hormone~|mitochondria|microbiome) ..8 (crucial|key|essential|central|responsible|the secret|critical) (in|to|for) ..3 (treatment|recovery|relief|healing|effect~|success|how you feel)',
    '(tell~|signal~|instruct~|command~|trick~|prompt~|persuade~|teach~|train~|program~) ..2 (pituitary|body|cells|pancreas|liver|metabolism|immune system|follicles|fat cells|thyroid|adrenals|gut|skin|hair) ..1 to',
    '(release~|remove~|correct~|clear~|unblock~|restore~|free~|block~|choke~|open~|balance~|realign~) ..4 (nerve flow|nerve interference|energy flow|energy field~|life force|meridian~|chakra~|subluxation~|toxic overload|nerve energy|lymph flow|vibration~|vibrational energy|frequencies of (the|your) (cells|body))',
    '(draw~|pull~|suck~|sweat~) ..3 (toxins|heavy metals|impurities|poisons)',
    `(this|that|which) (in turn)? ..1 (promote~|trigger~|create~|spark~|allow~|unlock~) ..4 ({brain}|change in the (brain|mind))`,
  ],
  [
    '(exercise|sleep|walking|diet|physical activity) ..4 (reduce~|lower~|boost~|improve~|increase~)',
    `(nsaid~|ibuprofen|naproxen|aspirin|corticosteroid~|steroid~|ice|rest) ..4 ${lower} ..3 (inflammation|swelling)`,
    '(air|water|mattress|carpet|kitchen|industrial|fish|paint) ..4 (toxins|heavy metals)',
    '(your|the|our) (liver|kidneys|body|lungs|lymph nodes) (clears|removes|filters|eliminates|flushes) ..2 toxins',
    '(increase~|raise~|boost~|support~) ..3 (awareness|membership|sales|staff|funding)',
    '(hormone~|pregnancy|puberty|menopause|age|ageing|aging|stress|illness|infection~|weather|sunlight|smoking|alcohol|genes|medicines|steroids) (can|may|could|might|will|sometimes|often)? ..1 (wake~|awaken~|flood~|fuel~|stimulate~|trigger~|top~ up|increase~|reactivate~|drive~|activate~|induce~)',
    '(test~|measure~|check~|monitor~|blood) ..3 (cortisol|inflammatory markers|inflammation|glutamate|hormone~)',
  ],
)

/** A mechanism that turns into something that the reader feels. */
export const mechanismToBenefit = lexicon(
  [
    `by ${acting} ..12, ${felt} ..4 ({state}|{symptom}|{condition})`,
    `${felt} ..4 ({state}|{symptom}|{condition}) ..3 by ${acting} ..6 ({brain}|glutamate|serotonin|dopamine|gaba|receptor~|hormone~|inflammation|cells|activity|circulation|metabolism|microbiome|cortisol|nervous system|signals|mitochondria|blood flow|toxins)`,
    `(with|thanks to) (more|better|increased|improved|balanced|higher|healthier) (connectivity|serotonin|dopamine|gaba|circulation|blood flow|hormones|collagen|nad|oxygen|mitochondria) ..3, (you|we|your) ..2 (can|will|feel|sleep|think) ..6 ({state}|{symptom}|{condition}|soothe|emotions|feel|better|calm|energy|sleep)`,
    `${inside} ..8, (so|so that|which is why|and that is why|that is why|meaning|which means|and you|and with) ..2 (you|your thoughts|your mood|your skin|your mind) ..3 (feel|think|sleep|see|wake|lose|look|ache|heal|grow|glow|focus|burn|recover|stay|are|finally|lighter|calmer)`,
    `${inside} ..6, which ..2 (enhances|improves|lifts|elevates|evens out|restores|relieves|boosts|sharpens|eases|calms|soothes|quiets|melts|lowers|brightens|heals|clears|deepens) ..4 ({state}|{symptom}|{condition}|nerves|your)`,
    `(counteract~|reverse~|undo~|offset~) ..4 (effect~|damage|impact) of ..4 (stress|anxiety|aging|ageing|trauma|toxins|depression) ..5 on (the|your) ..1 (brain|body|skin|cells|mind)`,
  ],
  [],
)
