// The parts of a disease claim: what is acted on, the verbs, what is sold, and the medicines that it is set beside.

/** Signs by which a reader knows a disease. */
const sign =
  '(pain|pains|inflammation|swelling|swollen joints|fever~|cough~|coughing|congestion|chest congestion|sore throat~|sneezing|runny nose|nausea|vomiting|heartburn|headache~|palpitation~|chest pain|stomach pain|abdominal pain|stomach ache~|toothache~|earache~|numbness|tingling|wheezing|shortness of breath|breathlessness|rash|rashes|itching|spasm~|joint (stiffness|swelling|inflammation)|elevated (blood pressure|cholesterol|blood sugar|triglycerides)|bad cholesterol|blood sugar spike~|panic|burns|fits|cuts and (scrapes|bruises)|stings|arteries from hardening|plaque that|plaque in|high sugars|lump~|hallucination~|flashback~|hyperactivity|inattention|impulsivity|sleeplessness|withdrawal|(alcohol|nicotine|opioid|opiate|drug|tobacco|cigarette) craving~|frequent urination|weak erection~|bleeding gums|high sugar|sugar problems|nosebleed~|arterial plaque|plaque buildup|swollen (glands|prostate|feet|ankles|legs)|brain inflammation|gut inflammation|oxidized ldl|amyloid|biofilms|scar tissue|polyp~|illness|illnesses|ailment~|sickness|flare ups|autoimmune (attack~|response|reaction~|storm)|a cold|your cold|a cold or flu|(inflamed|infected|swollen|arthritic|cancerous|enlarged|clogged|blocked|hardened|narrowed|diseased|failing|irritable|overactive|underactive) (prostate|joint~|knee~|hands|fingers|gut|bowel|bladder|sinuses|airways|lungs|tonsils|gums|artery|arteries|vessels|veins|liver|kidneys|heart|pancreas|thyroid|nerves|organs|glands))'

export const ill = `({disease}|${sign})`

/** Germs and cells that cause disease. */
export const germ =
  '(virus~|viruses|bacteria|bacterium|pathogen~|microbe~|germs|superbug~|fungi|fungus|fungal growth|coronavirus|spike protein~|cancer cells|tumor cells|tumour cells|cancerous cells|malignant cells|abnormal cells|harmful organisms|microorganisms)'

/** What builds up in a body, and how sellers say that it goes. */
export const debris =
  '((uric acid|urate|gout|oxalate|cholesterol) crystals|crystals (that|behind|of|in) ..3 (gout|attack~|joint~|toe~|kidney~|pain)|(kidney|gall|bladder) stones|kidney stone~|gallstone~|bladder stones|(arterial|artery|brain) plaque|plaque (in|that|off|from|out)|(blood)? clot~|calcium deposits|calcification|calcium ..1 (of|from) ..2 (arteries|joints)|fatty deposits|floaters|fibroids|cysts|lipomas|scar tissue|adhesions|mucus|phlegm|biofilm~|gunk|sludge|bone spurs|tartar in the arteries|nodules|polyps)'
export const away =
  '(break~ (down|up|apart)|dissolve~|melt~|melt~ away|flush~|flush~ out|clear~|clear~ out|pull~|draw~|digest~|eat~ (away|through|up)|soften~|loosen~|scrub~|sweep~|sweep~ away|wash~ (away|out)|crumble~|shrink~|strip~|purge~|expel~|rinse~|wear~ down|unclog~|burn~ off|carve~|scrape~|chip~ away)'

/** What a laboratory measures, raised in a disease. */
export const measure =
  '(blood pressure|systolic pressure|eye pressure|intraocular pressure|cholesterol|ldl|ldl cholesterol|triglyceride~|blood (sugar|sugars|glucose|fats|lipids)|sugar level~|glucose|glucose level~|a1c|hba1c|insulin resistance|uric acid|psa|c reactive protein|crp|tsh|liver enzymes|viral load)'

export const act =
  '(treat|cure|heal|relieve|alleviate|ease|prevent|mitigate|fight|fight off|combat|battle|beat|defeat|kill|destroy|shrink|reverse|stop|halt|block|arrest|slow|slow down|delay|inhibit|suppress|reduce|lessen|decrease|lower|cut|minimize|minimise|eliminate|eradicate|remove|get rid of|rid|clear|clear up|dissolve|soothe|calm|tame|quell|curb|control|manage|tackle|target|address|overcome|counter|counteract|neutralize|neutralise|guard against|protect against|protect from|defend against|ward off|stave off|shield against|help with|assist with|remedy|correct|resolve|end|banish|conquer|improve|quiet|break up|break down|flush|flush out|starve|attack|knock out|knock down|melt away|numb|crush|zap|detoxify|cleanse|keep away|drive out|wipe out|reduce the (symptoms|severity|duration|length|frequency|progression|risk) of|shorten|digest|eat away at|repair|fix|undo|avoid|detox from|lighten|dry up|expel|purge|lift|deactivate|disrupt|fend off|push back|beat back|work against)'

export const acts =
  '(treats|cures|heals|relieves|alleviates|eases|prevents|mitigates|fights|fights off|combats|battles|beats|defeats|kills|destroys|shrinks|reverses|stops|halts|blocks|arrests|slows|slows down|delays|inhibits|suppresses|reduces|lessens|decreases|lowers|cuts|minimizes|minimises|eliminates|eradicates|removes|gets rid of|rids|clears|clears up|dissolves|soothes|calms|tames|quells|curbs|controls|manages|tackles|targets|addresses|overcomes|counters|counteracts|neutralizes|neutralises|guards against|protects against|protects from|defends against|wards off|staves off|shields against|helps with|assists with|remedies|corrects|resolves|ends|banishes|conquers|improves|quiets|breaks up|breaks down|flushes|flushes out|starves|attacks|knocks out|knocks down|melts away|numbs|crushes|zaps|detoxifies|cleanses|keeps away|drives out|wipes out|shortens|digests|eats away at|repairs|fixes|undoes|dries up|expels|purges|lifts|deactivates|disrupts|fends off|pushes back|works against|goes after|protects you from|protects you against)'

export const acting =
  '(treating|curing|healing|relieving|alleviating|easing|preventing|mitigating|fighting|combating|combatting|battling|beating|defeating|killing|destroying|shrinking|reversing|stopping|halting|blocking|slowing|delaying|inhibiting|suppressing|reducing|lessening|decreasing|lowering|minimizing|minimising|eliminating|eradicating|removing|clearing|soothing|calming|controlling|managing|tackling|targeting|addressing|overcoming|countering|counteracting|neutralizing|guarding against|protecting against|protecting from|warding off|helping with|assisting with|correcting|resolving|ending|improving|the (treatment|prevention|relief|management|control|reduction|cure) of)'

/** Past forms that report a result; "treated" and "fought" also tell a patient's story. */
export const acted =
  '(relieved|alleviated|eased|prevented|cured|healed|killed|shrank|shrunk|destroyed|reversed|stopped|halted|inhibited|reduced|lowered|cut|eliminated|eradicated|cleared|cleared up|suppressed|slowed|improved|resolved|normalized|brought down|got rid of|took away)'

/** Shapes in which such products are sold. */
export const form =
  '(supplement~|herb~|herbal tea~|tea~|tincture~|oil~|gummies|gummy~|capsule~|softgel~|tablet~|drops|powder~|vitamin~|mineral~|mushroom~|probiotic~|enzyme~|extract~|blend~|formula~|balm~|salve~|ointment~|rub|roll on|shot~|tonic~|elixir~|syrup~|smoothie|smoothies|juice~|root|leaf|seed~|berries|botanical~|superfood~|adaptogen~|essential oil~|diffuser~|bitters|lozenge~|patch~|infusion~|detox~|cleanse~|drink~|honey|garlic|ginger|turmeric|ginseng|echinacea|moringa|black seed|soursop|noni|chaga|reishi|cordyceps|spirulina|chlorella|cinnamon|aloe vera|elderberry|sea moss|bitter melon|fenugreek|nigella|dandelion|milk thistle|nettle|hawthorn|licorice|quercetin|zinc|selenium|resveratrol|glucosamine|chondroitin|coq10|nac|alpha lipoic acid|red yeast rice|silver|ivory|structured water|hydrogen water|alkaline water|magnesium|iodine|boron|apricot kernels|hemp|cannabis|cbd|thc|kratom|kava|homeopathic|homeopathy|crystal~|sauna~|salt cave~|ear candle~|candle~|lamp~|mat|mats|headband~|frequencies|sound bath~|reiki|energy healing|colonic~|cupping|hypnosis|meditation|sessions|massage~|pellet~|pillule~|cell salt~|remedies|app|broth|vinegar|bracelet~|necklace~|pendant~|insole~|glove~|collar|pillow~|blanket~|spray~|gel~|cream~|lotion~|serum~|soap~|chew~|stick~|granules|flakes|bread|crackers|kefir|cider|sprouts|spray|beads|stones|socks|plaster~)'

/** Medicines and standard treatments, by class and by the names that copy plays on. */
export const drug =
  '(statin~|lipitor|crestor|insulin|metformin|ozempic|wegovy|mounjaro|zepbound|semaglutide|glp-1|glp1|viagra|cialis|adderall|ritalin|xanax|valium|ambien|prozac|zoloft|lexapro|antidepressant~|ssri|ssris|benzo~|benzodiazepine~|sleeping pill~|opioid~|opiate~|oxycontin|vicodin|morphine|methadone|suboxone|painkiller~|pain (killer~|pill~|reliever~|medication~|meds)|nsaid~|ibuprofen|advil|tylenol|paracetamol|acetaminophen|aspirin|naproxen|cortisone|steroid~|prednisone|antibiotic~|penicillin|amoxicillin|antiviral~|tamiflu|ivermectin|vaccine~|vaccination~|chemo|chemotherapy|radiation|radiotherapy|inhaler~|antihistamine~|claritin|zyrtec|benadryl|sudafed|antacid~|nexium|omeprazole|ppi|ppis|blood thinner~|warfarin|beta blocker~|ace inhibitor~|diuretic~|blood pressure (medication~|medicine~|meds|pill~|drug~|tablet~)|cholesterol (medication~|medicine~|meds|pill~|drug~)|diabetes (medication~|medicine~|meds|pill~|drug~)|adhd (medication~|meds|drug~)|levothyroxine|synthroid|hormone replacement|hrt|(prescription|pharmaceutical|conventional|synthetic|big pharma) (drug~|medication~|medicine~|meds|pill~|treatment~)|{disease} (medication~|medicine~|meds|pill~|drug~|tablets)|botox|accutane|minoxidil|finasteride|propecia|humira|gabapentin|lithium|surgery)'

export const brand =
  '(ozempic|wegovy|mounjaro|zepbound|glp-1|viagra|cialis|adderall|ritalin|xanax|valium|ambien|prozac|botox|lipitor|humira|accutane|propecia)'

/** What people are dependent on. */
export const dependence =
  '(opioid~|opiate~|heroin|oxy|oxycodone|hydrocodone|tramadol|percocet|vicodin|morphine|painkillers|oxycontin|fentanyl|methadone|suboxone|alcohol|drinking|smoking|cigarettes|nicotine|cocaine|meth|pain pills|benzos|xanax|vaping)'
