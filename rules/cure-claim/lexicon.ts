import { lexicon } from '../../src/rule.js'

const ill = '({condition}|{symptom}|disease~|illness~|ailment~|aging|ageing|trauma|addiction~|sickness)'

/** What passes by itself, as leaflets say. */
const passing =
  '(rash|rashes|redness|swelling|bruise~|bruising|soreness|tenderness|numbness|itching|tingling|nausea|dizziness|drowsiness|headache~|fever~|cough~|sore throat~|spots|acne|colic|teething|warts|hives|cramp~|hiccups|floaters|morning sickness|jet lag|hangover~|bloating|blister~|baby blues|symptom~|infection~|cold sore~|side effect~|diarrhea|diarrhoea|heartburn|hot flashes|hot flushes|palpitations|tremor~|pain)'
const mostly =
  '(usually|often|normally|generally|typically|mostly|commonly|sometimes|soon|eventually|gradually|tend to|tends to|should|can|may)'

const exceptions = [
  `${passing} ..2 ${mostly} ..1 (disappear~|vanish~|go|goes|melt~|evaporate~|gone|clear~)`,
  `${passing} ..2 (disappear~|vanish~|gone|clear~) ..1 (by itself|by themselves|on its own|on their own|without treatment|of its own|after a few|after (a|one|two|three) (day|week|month)|within a (day|week|few)|within (days|weeks))`,
  `{condition} ..2 (disappear~|vanish~|gone|clear~) (by itself|by themselves|on its own|on their own|without treatment|of its own)`,
  '(cure~|cured|curing) ..2 (meat~|ham|hams|bacon|salmon|fish|sausage~|tobacco|resin~|concrete|cement|epoxy|ink|gel polish|nail~|leather|rubber|paint|adhesive|composite|overnight in)',
  '(salt|sugar|air|smoke|light|uv|heat|dry) (cured|curing)',
  '(resin~|concrete|cement|epoxy|ink|gel|glue|adhesive|filling|sealant) ..3 (cure~|curing)',
  '(cures act|curing time|cure time|curing light|healing arts)',
  '(most|many|some|nearly all|almost all) ..3 {condition} ..3 (cured|reversed|eliminated)',
  '{condition} (is|are|was|were|can be|has been|have been) ..2 (cured|reversed|eliminated|eradicated|healed)',
  '(antibiotic~|surgery|antiviral~|chemotherapy|excision|operation~|penicillin|antifungal~) ..4 (cure~|eliminate~|eradicate~|cleared|kill~|clear~)',
  'end stage',
  'the end of ..3 (treatment|therapy|season|course|month|year|week|day|trial|study)',
  'end~ (with|in|at|on|when|after|if)',
  '(weekend|year|month) end~',
  '(reversed|cured|healed|eliminated|vanished) in ..2 (mice|rats|animals|dogs|monkeys|half|most|some|few|many|about)',
  'reverse~ (osmosis|charge~|mortgage|transcriptase|the decision|course)',
  '(smallpox|polio|measles|malaria) ..3 (eradicated|eliminated)',
  '(eliminate~|eradicate~|end~) ..4 (stigma|waiting|wait times|paperwork|barrier~|guesswork|disparit~|disparity~|middleman|copay~|shame|hassle|stress of)',
  'heal~ from (surgery|the procedure|an operation|a break)',
  // What was seen in a dish is a question of another rule.
  '(in the (lab|laboratory)|in vitro|in a dish|petri dish~|test tube~|in cell culture) ..6, (kill~|destroy~|shrink~|starve~)',
  '(soap|bleach|disinfectant~|alcohol|heat|heating|cooking|boiling|sunlight|chlorine|uv|surface~|hand~|laundry|sanitizer|sanitiser) ..5 (kill~|destroy~|dissolve~)',
  '(kill~|destroy~) ..4 (virus~|viruses|coronavirus|parasite~) ..3 (surface~|hand~|water|meat|fish|food|laundry|outside the body|in the air|worktop~)',
  'no more ..1 (than|pain than|waiting|paperwork|awkward|needles|appointments)',
]

/** Cure, heal, eliminate, reverse or end a disease or diagnosis. */
export const cure = lexicon(
  [
    `(cure~|heal~|eliminate~|eradicate~|reverse~|banish~|erase~|vanquish~|conquer~|abolish~|obliterate~|defeat~|get~ rid of|rid~ (you|yourself|your body|the body) of|free~ (you|yourself|your body|your child|them|him|her) (of|from)|clear~ up|beat~) ..3 ${ill}`,
    `(cure~|heal~|eliminate~|reverse~|undo~|erase~) ..2 (effect~|sign~|symptom~|progression|course|cause~|damage|root cause~) of ..3 ${ill}`,
    `(put~ an end|bring~ an end|say~ (goodbye|bye|bye bye|farewell|adios|so long|no more|sayonara)|wave~ (goodbye|bye)|kiss goodbye|bid (farewell|goodbye)|goodbye|bye bye|so long|adios|farewell) to ..3 ${ill}`,
    `(say~|kiss~) ..3 ${ill} goodbye`,
    `end~ (your|the|years of|a lifetime of|chronic|the nightmare of|the cycle of|all) ..2 ${ill}`,
    `(ends|ended) ..2 ${ill}`,
    `end {disease} (today|now|tonight|naturally|for good|fast|without|forever|once|at last)`,
    `(wipe~|wash~|melt~|stamp~|flush~|knock~|clear~|chase~|drive~) (out|away) ..3 ${ill}`,
    `${ill} ..2 (disappear~|vanish~|melt~ away|evaporate~|wiped out)`,
    `({condition}|{symptom}|lump~|growth|tumor~|tumour~|cyst~) (is|are|was|were|will be|can be|becomes|became) ..1 (gone|history|wiped out|a thing of the past|no more|banished|beaten)`,
    `fix~ (my|your|his|her|their|our) ..2 {condition}`,
    `(live~|be|become|becoming|stay~|finally|walk~ out|go|is|are|am) ..1 free (of|from) ..2 ${ill}`,
    `({condition}|{symptom}) free (in|within|after|life|living)`,
    `no more {condition}`,
    '{disease} , (cured|gone|solved|healed|beaten|erased|reversed) (.|in|for|at|naturally)',
    `(be|get|are|being) (done|finished|through) with ..2 {condition} (forever|for good|today|at last|once|.)`,
    `{condition} (ends|stops) (here|now|today|tonight|with)`,
    `(make~|makes) ..2 {condition} ..2 (thing of|history|yesterday|disappear|vanish|go away|memory|the past)`,
    `the end (of|for) {disease} (.|as|is|in|for|at)`,
    `{disease} (gone|vanished|beaten|solved|erased) (.|in|naturally|forever|overnight)`,
    `{disease} (reversed|cured|healed|beaten|eliminated|erased|ended|vanished|banished) (in|within|by|with|after|naturally|for good|without|at home|from)`,
    `stop~ ..2 {condition} ..2 (in its tracks|for good|at the source|at its source|at the root|cold)`,
    '(cure~|cured|curing) (it|them|you|me|him|her|us|people|patients|everyone|anyone|anything|everything|all|any|thousands|hundreds|millions)',
    '(cure~|cured) ..2 (patient~|people|customer~|client~|thousands|hundreds)',
    '(a|the|this|your|our|real|true|only|natural|miracle|lifelong|guaranteed|ultimate|complete|total|proven|permanent|instant|herbal|secret|known) ..1 cure (for|to|that|is)?',
    `cure (for|to) ..3 ${ill}`,
    '{condition} cure',
    '(be|been|get|got|getting|completely|fully|totally|finally|100 %|permanently) cured',
    `(kill~|destroy~|dissolve~|shrink~|starve~) ..4 (cancer|cancer cells|tumor~|tumour~|covid|the virus|virus~|viruses|coronavirus|parasite~|cancerous cells|hiv|superbug~|biofilm~)`,
    'kill~ ..3 (flu|influenza|infection~|mrsa|candida|herpes|hpv|shingles|cold sores|e coli|strep)',
  ],
  exceptions,
)
