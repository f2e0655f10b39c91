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

const tired =
  '(sleeping|dormant|sleepy|tired|lazy|sluggish|exhausted|worn|worn out|old|ageing|aging|resting|starving|starved|thirsty|hungry|burnt out|overworked|depleted|drained)'

/** Parts that an everyday image is told of. */
const part =
  '(cells|cell|roots|follicle~|egg|eggs|ovaries|gland~|thyroid|metabolism|mitochondria|nerve~|neurons|liver|adrenals|adrenal glands|pancreas|immune system|immune cells|gut|collagen|muscles|receptors|brain|nervous system|vessels|blood vessels|hormones|serotonin|dopamine|cortisol|joints|cartilage|tendons|discs|skin|livers|brains|metabolisms|glands|guts|bowels|bacteria|lining|hypothalamus|amygdala|vagus nerve|lymph|signals)'

const image =
  '(wake~|rouse~|awaken~|hush~|quiet~|cool~|plump~|unclog~|unblock~|recharge~|refill~|refuel~|restock~|turn~ down|turn~ up|turn~ off|turn~ on|turn~ back on|switch~ off|switch~ on|dial~ down|dial~ up|power~ up|fire~ up|light~ up|top~ up|oil~|feed~|soak~|douse~|dampen~|thaw~|tame~|mute~|dim~|rinse~|sweep~|scrub~|loosen~|crowd~ out|seal~|jump start~|narrow~|open~ up|drain~)'

const alarm = '(pain|hunger|craving|itch|fear|stress|panic|worry|danger|appetite)'
const known =
  '(sleep|exercise|walking|fasting|rest|insulin|leptin|ghrelin|melatonin|vaccine~|vaccination|jab|anaesthetic|anesthetic|numbing|surgery)'

/** Biology in flat indicative. */
export const mechanism = lexicon(
  [
    '(reprogram~|retrain~|reeducate~|teach~|train~) ..1 immune system to (stop|recognise|recognize|ignore|attack|leave|fight|tolerate)',
    '(reprogram~|retrain~|reeducate~|teach~|instruct~) ..3 (cells|skin cells|immune cells|fat cells|follicle~) ..1 (to|so)',
    '(discharge~|drain~|drain~ off|siphon~) ..2 (free radicals|inflammation|toxins|acidity|positive charge)',
    '(lock~|latch~|bind~|dock~) ..1 (on to|onto|to|into) ..4 receptor~ ..6, (cool~|calm~|lift~|ease~|stop~|end~|relieve~|restore~|boost~)',
    '(reset~|repair~|restart~|rebuild~|rescue~|revive~|unburden~) ..2 (adrenals|adrenal glands|thyroid|metabolism|pancreas|nervous system|immune system|hormone~|ovaries|gut lining)',
    '(reset~|rewrite~|reprogram~|reboot~|switch~ on|turn~ on|wake~|repair~|upgrade~) ..3 (dna|genes|genome|genetics|epigenetics|rna)',
    '(reprogram~|retrain~|rewire~|reteach~|reset~|convert~|switch~) ..4 to (burn|build|store|make|use|fight|repair|heal|attack) ..4 (instead of|rather than|not)',
    '(cells|exosomes|peptides|platelets|nanoparticles|signals) ..1 (home in on|seek out|hunt down|find their way to|travel to|migrate to|zero in on) ..3 (damage~|damaged|injury|injured|inflamed|diseased|the problem|tissue|wound~)',
    '(turn~ into|become|becomes|transform~ into|grow~ into|develop into) ..2 (new|fresh|healthy|young|brand new) ..1 (cartilage|nerve~|lung|heart|brain|muscle|disc|liver|kidney|tissue|joint~|neurons)',
    `${raise} ..4 ${preclinical}`,
    `${lower} ..4 ${harmful}`,
    `(flood~|sprout~|wake~|wake~ up|awaken~|top~ up|charge~|recharge~|fuel~|saturate~|bathe~|energize~|replenish~|reactivate~|revive~) ..4 (${inside}|new synapses|dormant follicles)`,
    '(growth|birth|formation|regeneration|repair) of (new|healthy|damaged)? (neural|brain|nerve|synaptic|dopamine|cartilage|collagen in the) (pathways|connections|cells|networks|circuits)',
    "(normalize~|normalise~|normalization of|normalisation of|rebalance~|balance~|correct~|stabilize~|restore~|fix~|regulate~) ..3 (brain activity|brain chemistry|brain waves|brainwaves|neurotransmitter~|neurotransmitters|serotonin|dopamine|brain function|chemical imbalance~|hormone~|hormonal balance|endocannabinoid system|nervous system|energy levels of the cells|gut flora|gut brain axis|energy fields|ph of the body|body's ph)",
    '(tap~ into|work~ on|act~ on|target~|quiet~|calm~|shut~ down|deactivate~|overload~|activate~|stimulate~) ..6 (default mode network|lateral habenula|amygdala|prefrontal cortex|reward center|reward centre|limbic system|vagus nerve|pineal gland|fear center|fear centre|hypothalamus)',
    '({brain}|glutamate|serotonin|dopamine|gaba|cortisol|inflammation|receptor~|hormone~|mitochondria|microbiome) ..8 (crucial|key|essential|central|responsible|the secret|critical) (in|to|for) ..3 (treatment|recovery|relief|healing|effect~|success|how you feel)',
    '(tell~|signal~|instruct~|command~|trick~|prompt~|persuade~|teach~|train~|program~) ..2 (pituitary|body|cells|pancreas|liver|metabolism|immune system|follicles|fat cells|thyroid|adrenals|gut|skin|hair|tissue|joints|muscles|cartilage|nerves|brain|ovaries|stem cells|nervous system|kidneys) ..1 to',
    '(release~|remove~|correct~|clear~|unblock~|restore~|free~|block~|choke~|open~|balance~|realign~) ..4 (nerve flow|nerve interference|energy flow|energy field~|life force|meridian~|chakra~|subluxation~|toxic overload|nerve energy|lymph flow|vibration~|vibrational energy|frequencies of (the|your) (cells|body))',
    '(draw~|pull~|suck~|sweat~) ..3 (toxins|heavy metals|impurities|poisons)',
    `(wake~|rouse~|awaken~|nudge~|jolt~|coax~|revive~|recharge~|restart~|refuel~|feed~|reboot~|rejuvenate~|rekindle~|energize~|energise~) ..2 ${tired} ..1 ${part}`,
    `${part} ..2 (wake~ up|spring~ (back)? to life|come~ (back)? to life|fire~ up|power~ up|behave~ like (new|young)|act~ (like)? (new|young) again)`,
    `(switch~|turn~|return~|take~|set~|wind~|put~|shift~|kick~|flip~) ..5 (back)? (to|in|into) ..2 (youth|youthful|fat burning|fat burn|burn|repair|healing|self repair|regeneration|recovery|rest and repair) (mode|state|setting)`,
    '(flip~|throw~|trip~|hit~|press~|activate~|turn~ on|turn~ off) ..2 (metabolic|fat|fat burning|hunger|sleep|pain|stress|hormonal|hormone|craving|cellular|genetic|healing|calm|longevity|inflammation|appetite) ..1 (switch|switches|brake~|thermostat|off switch)',
    '(refill~|restock~|replenish~|top~ up|recharge~|refuel~) ..4 (serotonin|dopamine|gaba|collagen|nad|eggs|immune cells|white cells|your cells|nerve cells|glutathione|brain chemicals|inner battery|cellular battery|cellular batteries|adrenals|feel good chemicals|happy hormones|hormone stores)',
    '(feed~|fuel~|spark~|unleash~|seed~) the growth of ..1 (new|fresh) ..1 (connections|neurons|cells|synapses|collagen|hair|vessels|cartilage|tissue)',
    '(cool~|douse~|put~ out|extinguish~|dampen~|smother~|quench~|hose~ down) ..3 (inner|inflammatory|internal|silent|hidden) (fire~|flame~|blaze~|inferno)',
    '(cool~|douse~|put~ out|extinguish~|dampen~|smother~|quench~|hose~ down) the (fire~|flame~|blaze) (of|in|behind|inside|within) ..3 (inflammation|joints|body|gut|brain|nerve~|skin|pain|disease)',
    `(mute~|hush~|silence~|drown~ out|turn~ down|dial~ down|switch~ off|intercept~|jam~|scramble~|short circuit~|cut~ off) ..3 ${alarm} (signal~|message~|alarm~|volume|circuit~|center~|centre~|chatter|noise)`,
    `${alarm} (signal~|message~|alarm~) ..2 (fade~|dim~|fall silent|falls silent|go quiet|goes quiet|go silent|switch off|never (reach|reaches|arrive|arrives))`,
    `(turn~ down|dial~ down) the (volume|dial|noise|heat) (on|of) ..2 ({symptom}|{condition}|worry|fear|hunger|cravings)`,
    '(unclog~|declog~|scour~|sweep~ out|rinse~ out|power wash~|hose~ out) ..3 (artery|arteries|lymph|liver|vessels|veins|blood|bloodstream|receptors)',
    '(travel~|head~|go|goes|race~|journey~|sink~|slip~|penetrate~|dive~|seep~|rush~|flow~) ..3 (to|into|through|past|deep|straight) ..5 (skin|joints|cells|brain|bloodstream|follicles|muscles|barrier|tissue|dermis|gut|liver|cartilage|nerves), where (they|it)? ..1 (plump~|calm~|repair~|rebuild~|ease~|soothe~|melt~|burn~|switch~|feed~|smooth~|quiet~|patch~|restore~|lift~|mend~|wake~|cool~|rewire~|unlock~)',
    '(more|extra|higher|better) (blood flow|oxygen|circulation|collagen|serotonin|dopamine|nitric oxide|atp|cellular energy) (means|equals|gives you|brings) ..2 (more|better|less|fewer|faster|deeper|thicker|clearer|sharper)',
    '(hunt~ down|gobble~|devour~|starve~|hoover~ up|mop~ up|vacuum~ up|sweep~ up) ..3 (virus~|viruses|toxins|free radicals|fat cells|bacteria|germs|inflammation|plaque|stress hormones|cortisol|senescent cells)',
    '(reseal~|seal~|patch~|plug~|mend~|repair~|heal~|tighten~|close~) ..3 (gut|gut lining|gut wall|gut barrier|intestinal (wall|lining|barrier)|bowel wall|tight junctions)',
    '(switch~ off|turn~ off|shut~ off|shut~ down|calm~|stop~|quiet~|quieten~|halt~|call~ off|stand~ down|end~) ..3 (autoimmune|immune) (attack~|response|reaction~|storm|overreaction|flare~|system|assault)',
    '(bind~|grab~|trap~|mop~ up|soak~ up|latch~ (onto|on to)|capture~|lock~ (onto|on to)|stick~ to|sponge~ up|pull~ out|strip~|strip~ out|chelate~) ..3 (toxins|heavy metals|metals|mercury|aluminum|aluminium|poisons|impurities|mold|mycotoxins|microplastics|pesticides|forever chemicals|glyphosate|spike protein~)',
    '(draw~|pull~|attract~|push~|pump~|bring~|send~|lure~|rush~|pour~|flood~) ..4 (blood|oxygen|acid|lactic acid|nutrients|stem cells) ..3 (to|into|out of|from|toward|towards|through) ..4 (spot|joint~|tissue~|muscle~|feet|foot|skin|scalp|follicle~|roots|cells|cell|area|wound~|gums|brain|knee~|back|nerve~|eye~|hands|organ~)',
    '(carry|carries|carrying|flush~|wash~|sweep~|whisk~|escort~) ..1 (it|them)? (away|out|off) ..3 (inflammation|pain|toxins|lactic acid|waste|metals|acid~|poisons|out of (the|your) body)',
    '(switch~|turn~|flip~|dial~|wake~|activate~|unlock~|awaken~) (on|off|up|down)? ..3 (fat burning gene~|bad genes|good genes|genes|ageing gene~|aging gene~|fat gene~|skinny gene~|youth gene~|longevity gene~|ampk|sirtuins|the enzyme|an enzyme|hunger hormone~|stress hormone~)',
    '(charge~|recharge~|energize~|energise~|power~) (each|every|your|the|all|tired|dead) ..2 (cell|cells)',
    '(neutralise~|neutralize~|balance~|lower~|flush~ out|buffer~) ..2 (acid|acidity|acids) ..6 (disease|cancer|body|blood|illness|cells|joints|arthritis|gout)',
    '(electrons|negative ions|anions|biophotons|scalar|frequencies|photons) ..5 (inflammation|free radicals|cells|fire|heal~|repair~|pain|blood)',
    '(metals|toxins|acids|waste|sludge|mucus) that (gum|gums|clog|clogs|choke|chokes|poison|poisons|block|blocks|weigh|weighs|feed|feeds)',
    '(talk~|speak~|whisper~) to (your|the) ..1 (vagus nerve|nervous system|brain|cells|muscles|nerves|immune system|follicles)',
    '(tell~|order~) ..1 (stress|pain|inflammation|cravings|hunger|anxiety|fear|itch) to (stand|stop|leave|go|switch|calm|quiet|back)',
    '(train~|teach~|prime~|arm~) ..3 (immune cells|immune system|t cells|white cells|killer cells) to ..1 (hunt|attack|kill|find|destroy|eat|fight)',
    '(draw~|pull~|suck~|wick~|lift~) ..2 (inflammation|pain|acid|swelling|infection|fever|congestion) (out|from|away) ..4 (joint~|body|tissue~|muscle~|skin|chest|head|back|knee~|gums|foot|feet|blood)',
    '(cleanse~|purge~|rid~|clear~|free~|empty~|scrub~|drain~) ..4 of ..2 (toxins|heavy metals|metals|mercury|parasites|mold|plaque|poisons|chemicals|impurities)',
    '(switch~|turn~|flip~|wake~) ..2 (stem cells|genes|metabolism|follicles|hormones|nerves|inflammation|cravings|hunger|immune system|fat burning) ..1 (on|off|up)',
    'energy ..1 (come|comes|coming|floods|flooding|rushes|rushing|pours) ..1 back',
    '(tell~|show~|teach~|remind~|train~|trick~) ..3 (body|cells|skin|brain|immune system|metabolism|follicles|pancreas|liver) ..1 (to|how to) (burn|build|make|heal|repair|grow|produce|release|ignore|forget|stop|work|behave|act|regenerate|fight|kill)',
    '(seal~|plug~|patch~|mend~) ..2 (leaky|leaking|porous|inflamed) ..1 (gut|bowel|barrier|lining|vessels)',
    '(pinch~|block~|choke~|jam~|kink~) ..2 (signal~|nerve supply|messages|life force) ..12, (organ~|body|brain|immune system)',
    `(this|that|which) (in turn)? ..1 (promote~|trigger~|create~|spark~|allow~|unlock~) ..4 ({brain}|change in the (brain|mind))`,
  ],
  [
    '(bacteria|virus~|crispr|enzyme~|gene therapy|cells|cell) ..8 (dna|genes|genome|rna)',
    '(white blood cells|immune cells|bone marrow|bacteria|viruses|parasites|embryo~|donor|fetus|foetus) ..12, (turn~ into|become|travel to|migrate to|home in on|find their way)',
    '(vaccine~|vaccination|jab|immunotherapy|car t) ..8 (immune cells|immune system|t cells|white cells|killer cells) to',
    // What a body does.
    '(heart|arteries|artery|vein~|vessels|lungs|circulation|hemoglobin|haemoglobin|red blood cells|capillaries|kidneys|bile|lymph|blood|bicarbonate|antacid~) ..4 (draw~|pull~|pump~|bring~|send~|carry|carries|push~|wash~|flush~|neutralise~|neutralize~|buffer~)',
    '(exercise|sleep|walking|diet|physical activity) ..4 (reduce~|lower~|boost~|improve~|increase~)',
    `(nsaid~|ibuprofen|naproxen|aspirin|corticosteroid~|steroid~|ice|rest) ..4 ${lower} ..3 (inflammation|swelling)`,
    '(mice|rats|rodents|worms|fruit flies|zebrafish|monkeys|piglets) ..8 (calm~|activate~|stimulate~|increase~|reduce~|lower~|boost~|block~|grow~|restore~|raise~|trigger~)',
    '(air|water|mattress|carpet|kitchen|industrial|fish|paint) ..4 (toxins|heavy metals)',
    '(your|the|our) (liver|kidneys|body|lungs|lymph nodes) (clears|removes|filters|eliminates|flushes) ..2 toxins',
    '(increase~|raise~|boost~|support~) ..3 (awareness|membership|sales|staff|funding)',
    '(hormone~|pregnancy|puberty|menopause|age|ageing|aging|stress|illness|infection~|weather|sunlight|smoking|alcohol|genes|medicines|steroids) (can|may|could|might|will|sometimes|often)? ..1 (wake~|awaken~|flood~|fuel~|stimulate~|trigger~|top~ up|increase~|reactivate~|drive~|activate~|induce~)',
    `${known} ..6 (tell~|signal~|teach~|train~|prompt~|instruct~|program~|mode|state|wake~|switch~|turn~|hush~|mute~|silence~|fade~|falls|recharge~|go|goes)`,
    '(white blood cells|white cells|immune cells|antibodies|immune system|macrophages) ..3 (hunt~|gobble~|devour~|mop~|sweep~)',
    'signals ..1 (travel~|pass~|run~|move~|go|from|to|in|along|between|reach~|up|down|are|that)',
    '(nerve~|feeling|sensation) ..3 (wake~ up|come~ back)',
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
    `${image} ..5 ${part} ..12, (so|so that|which is why|which means|and that is (when|why|the moment|where)|that is (when|why|the moment)|until|and suddenly|and soon|and with it|and with them|and through them|and before long) ..3 (you|your|the|motivation|energy|bloating|cravings|aches|dark circles|lines|wrinkles|crepey|pain|worry) ..5 (feel|feels|think|sleep|see|wake|lose|ache|heal~|grow|glow|focus|burn~|recover~|lets go|loosen~|lift~|move|remember|concentrate|breathe|mend~|fade~|ease~|melt~|relax~|calm~|behave|smooth~|clear~|thicker|stop~|drift~|disappear~|vanish~|go~|return~|are)`,
    `(dopamine|serotonin|gaba|nad|collagen|hormone|glutathione|cellular|cell) (stores|levels|reserves|tanks|batteries) ..2 (are|is|get|gets) ..1 (topped up|refilled|replenished|recharged|full again) ..3, (so|and that is (when|why)|that is (when|why)|which is why) ..6 (return~|lift~|come~ back|feel|sleep|fade~|energy|mood|motivation)`,
    `(signal~|messages|hormones|cells|receptors|nerves) ..2 (fade~|slow~ down|run~ low|dry up|dries up|weaken~|go quiet|fall asleep) ..6, (topping|refilling|restoring|replacing|replenishing|recharging|waking) ..12 (tells|so|brings|puts|gets|wakes|makes)`,
    `${inside} ..6, which ..2 (enhances|improves|lifts|elevates|evens out|restores|relieves|boosts|sharpens|eases|calms|soothes|quiets|melts|lowers|brightens|heals|clears|deepens) ..4 ({state}|{symptom}|{condition}|nerves|your)`,
    `(counteract~|reverse~|undo~|offset~) ..4 (effect~|damage|impact) of ..4 (stress|anxiety|aging|ageing|trauma|toxins|depression) ..5 on (the|your) ..1 (brain|body|skin|cells|mind)`,
  ],
  [],
)
