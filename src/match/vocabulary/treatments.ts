// What health pages sell, in general words. Names of products come from the facts and the configuration.

export const treatments: readonly string[] = [
  'treatment~', 'therapy~', 'medication~', 'medicine~', 'drug~', 'supplement~', 'formula~', 'capsule~', 'tablet~', 'pill~',
  'gummy~', 'gummies', 'tincture~', 'tonic~', 'elixir~', 'oil~', 'balm~', 'cream~', 'lotion~', 'serum~', 'gel~', 'spray~',
  'drops', 'patch~', 'powder~', 'shot~', 'injection~', 'injectable~', 'infusion~', 'drip~', 'jab~', 'device~', 'wearable~',
  'laser~', 'headset~', 'helmet~', 'mask~', 'cap', 'machine~', 'app', 'apps', 'program~', 'programme~', 'protocol~', 'plan~',
  'method~', 'system~', 'approach~', 'technique~', 'procedure~', 'surgery~', 'implant~', 'session~', 'remedy~', 'remedies',
  'solution~', 'product~', 'blend~', 'extract~', 'herb~', 'botanical~', 'mushroom~', 'probiotic~', 'peptide~', 'hormone~',
  'light therapy', 'red light', 'stem cell~', 'exosome~', 'adjustment~', 'massage~', 'detox~', 'cleanse~', 'diet~',
  'facial~', 'filler~', 'lozenge~', 'troche~', 'nasal spray', 'prescription~', 'vaccine~', 'biologic~', 'ingredient~',
  'compound~', 'molecule~', 'bottle~', 'treatment plan~', 'intervention~', 'option~', 'test~', 'scan~', 'dose~', 'course~',
  'infrared sauna~', 'sauna~', 'chamber~', 'neurofeedback', 'biofeedback', 'acupuncture', 'chiropractic', 'microneedling',
  'psychotherapy', 'counseling', 'counselling', 'coaching', 'hypnosis', 'hypnotherapy', 'aligner~', 'veneer~', 'denture~',
  'panel~', 'belt~', 'lamp~', 'wrap~', 'headband~', 'earbud~', 'goggles', 'strip~', 'mouthpiece~', 'mouthguard~', 'splint~', 'blanket~', 'crystal~', 'magnet~', 'roller~', 'syrup~', 'broth~', 'vitamin~', 'mineral~', 'enzyme~', 'amino acid~', 'electrolyte~', 'nootropic~', 'adaptogen~', 'pellet~', 'foam', 'pump~', 'stimulator~', 'inhaler~', 'lens', 'lenses', 'root', 'berries', 'seeds', 'foot pad~', 'pad~', 'toothpaste', 'mouthwash', 'shampoo~', 'hydrogel~', 'insole~', 'brace~', 'mattress~', 'pillow~', 'bracelet~', 'tea', 'juice~',
]

/** Standard care that a page compares itself with. */
export const comparators: readonly string[] = [
  'other (treatment~|therapy~|medication~|medicine~|drug~|supplement~|brand~|product~|device~|option~|clinic~|method~|approach~)',
  '(traditional|conventional|standard|existing|ordinary|regular|typical|competing|leading|oral|prescription|generic|usual|older|most|many) (treatment~|therapy~|medication~|medicine~|drug~|care|antidepressant~|painkiller~|option~|surgery~|device~|supplement~|brand~|method~|approach~|antibiotic~|statin~|opioid~|pill~|filler~|diet~|veneer~|implant~)',
  'antidepressant~', 'ssri', 'ssris', 'opioid~', 'opiate~', 'painkiller~', 'statin~', 'antibiotic~', 'benzodiazepine~', 'benzos',
  'stimulant~', 'triptan~', 'beta blocker~', 'antihistamine~', 'antipsychotic~', 'laxative~', 'antacid~', 'inhaler~', 'gabapentin', 'lithium', 'melatonin', 'botulinum toxin', 'retinol', 'hearing aid~', 'sleeping pill~', 'sleep aid~', 'blood thinner~', 'insulin', 'metformin', 'chemotherapy', 'chemo', 'radiation',
  'surgery', 'transplant~', 'facelift~', '(surgical|hip|knee) (facelift|replacement|procedure~)', 'liposuction', 'ect', 'cbt', 'talk therapy', 'psychotherapy', 'steroid~', 'nsaid~', 'ibuprofen', 'aspirin', 'acetaminophen', 'paracetamol',
  'botox', 'ozempic', 'wegovy', 'viagra', 'cialis', 'adderall', 'prozac', 'xanax', 'zoloft', 'spravato', 'accutane', 'minoxidil',
  'finasteride', 'placebo', 'diet and exercise', 'dieting', 'physical therapy', 'anything else', 'any other', 'the competition',
  'competitor~', 'the rest', 'prescription~', 'pharmaceutical~', 'drugs', 'pills', 'injections', 'fillers', 'braces', 'dentures', 'hearing aids',
]

export const brain: readonly string[] = [
  'brain~', 'mind~', 'neuron~', 'nerve~', 'nerve cell~', 'brain cell~', 'nervous system~', 'neural (pathway~|network~|connection~|circuit~)',
  '(brain|mental|emotional|mood|thought|neurological|cognitive|reward|fear|hunger) (pathway~|center~|centre~|circuit~|circuitry|chemistry|wiring|pattern~|connection~|network~|software|function~)',
  'synapse~', 'neurotransmitter~', 'neurochemistry', 'vagus nerve', 'gut brain axis', 'amygdala', 'hippocampus', 'prefrontal cortex',
  'brainwave~', 'psyche', 'subconscious', 'dopamine system', 'reward system', 'stress response', 'circadian rhythm~', 'pathway~', 'connections',
  'gray matter', 'grey matter', 'white matter', 'cortex', 'neuroplasticity', 'thought patterns', 'thinking', 'mental health',
]

/** What a reader is promised. */
export const results: readonly string[] = [
  'result~', 'relief', 'effect~', 'improvement~', 'benefit~', 'outcome~', 'difference~', 'change~', 'success', 'recovery', 'healing',
  'weight loss', 'fat loss', 'hair growth', 'regrowth', 'pain relief', 'calm', 'sleep', 'energy', 'mood', 'focus', 'clarity', 'remission',
  'comfort', 'freedom', 'transformation~', 'peace of mind', 'peace', 'happiness', 'confidence', 'wellbeing', 'well being', 'wellness',
]

export const people: readonly string[] = [
  'patient~', 'people', 'adult~', 'user~', 'customer~', 'client~', 'men', 'women', 'children', 'kids', 'teens', 'teenagers', 'seniors',
  'individual~', 'sufferer~', 'participant~', 'member~', 'person', 'someone', 'anyone', 'everyone', 'those', 'veteran~', 'subject~',
  'volunteer~', 'respondent~', 'mother~', 'parent~', 'athlete~', 'you', 'us', 'guests', 'wearer~', 'smokers', 'drinkers',
]

/** Who treats: their scope of practice is no claim about a product. */
export const clinicians: readonly string[] = [
  'doctor~', 'physician~', 'psychiatrist~', 'psychologist~', 'therapist~', 'clinician~', 'nurse~', 'provider~', 'specialist~', 'surgeon~',
  'dentist~', 'dermatologist~', 'pharmacist~', 'clinic~', 'team~', 'practice~', 'hospital~', 'staff', 'practitioner~', 'urologist~',
  'gynecologist~', 'cardiologist~', 'neurologist~', 'oncologist~', 'dietitian~', 'midwife~', 'counselor~', 'counsellor~', 'chiropractor~',
  'acupuncturist~', 'veterinarian~', 'gp', 'gps', 'experts', 'professional~', 'center~', 'centre~', 'department~', 'office~', 'we',
]
