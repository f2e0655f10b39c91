// What a reader may be talked out of, as choices of the lexicon language.

/** Medicines by name. */
export const names =
  'metformin|levothyroxine|lithium|warfarin|prednisone|methotrexate|tamoxifen|gabapentin|omeprazole|lisinopril|sertraline|fluoxetine|escitalopram|adderall|ritalin|vyvanse|concerta|prozac|zoloft|lexapro|effexor|cymbalta|lipitor|crestor|eliquis|humira|synthroid|xanax|valium|klonopin|ativan|seroquel|finasteride|minoxidil|spironolactone|propranolol|amitriptyline|topiramate|pregabalin|tramadol|clomid|letrozole|isotretinoin'
const uses =
  'blood pressure|heart|diabetes|cholesterol|thyroid|asthma|adhd|anxiety|depression|epilepsy|seizure|psychiatric|mental health|migraine|arthritis|acne|reflux|bipolar|transplant|hiv|cancer'
const hospital =
  'chemo|chemotherapy|radiation|radiotherapy|radiation therapy|dialysis|immunotherapy|nebulizer~|nebuliser~|cpap|cpap machine~'

/** "Drugs" alone may be street drugs. */
const drugs = `(${uses}|prescription|pharma|pharmaceutical|the|your|those|these|all|my|his|her|their) drugs`

/** Medicines that somebody prescribed, and treatment in hospital. */
export const prescribed = `(medication~|medicine~|meds|pill~|pill bottle~|pill box|pill boxes|pill organizer|(row|drawer|shelf|cabinet|cupboard|bag|box|pile|drawerful|handful) of ..1 (pills|tablets|medicine~|medication~|prescriptions|bottles)|(orange|amber|prescription) bottles|medicine cabinet|tablet~|prescription~|prescription (medication~|medicine~|meds|pill~)|antidepressant~|ssri|ssris|antipsychotic~|mood (stabilizer~|stabiliser~)|statin~|insulin|insulin (injection~|shots|pen~|pump~)|blood thinner~|anticoagulant~|beta blocker~|inhaler~|steroid~|biologic~|antibiotic~|epipen~|hearing aids|hrt|hormone (replacement|therapy)|(${uses}) (pill~|tablet~|medication~|meds|medicine~)|${drugs}|${names}|${hospital})`

export const procedure =
  '(surgery|surgeries|operation~|(knee|hip|joint) replacement~|(back|knee|spine|heart|bypass|weight loss|sinus|hernia) surgery|spinal fusion|transplant~|hysterectomy|biopsy|biopsies|root canal~)'

const specialist =
  'doctor|doctors|physician~|oncologist~|cardiologist~|psychiatrist~|endocrinologist~|neurologist~|rheumatologist~|dermatologist~|urologist~|gastroenterologist~|gynecologist~|gynaecologist~|orthopedist~|podiatrist~|pain specialist~|therapist~|pediatrician~|paediatrician~'

const vaccines =
  'vaccine~|vaccination~|jabs|flu (shot~|jab~|vaccine~)|covid (shot~|jab~|vaccine~|booster~)|immunizations|immunisations'

/** Talking, testing and protecting. */
const further = `(therapy|psychotherapy|counselling|counseling|talk therapy|treatment~|diagnosis|${vaccines}|mammogram~|colonoscopy|pap smear~|screening~|cancer screening~|check ups|checkups|${specialist})`

const optionsOf = (choice: string): string => choice.slice(1, -1)

export const doctors = `(${specialist}|gp|gps|surgeon~|consultant~)`

export const anyCare = `(${[prescribed, procedure, further].map(optionsOf).join('|')})`

/** Without which a person may die. */
export const vital = `(chemo|chemotherapy|radiation|radiotherapy|dialysis|insulin|insulin (injection~|shots)|a transplant|${vaccines})`

/** What a reader may choose something else for; forms such as tablets and creams are left out. */
export const replaceable = `(surgery|an operation|(a|your)? (knee|hip|joint) replacement|chemo|chemotherapy|radiation|dialysis|insulin|antidepressant~|statin~|blood thinner~|antibiotic~|inhalers|(prescription|psychiatric|${uses}) (medication~|meds|pill~|drug~)|medication~|meds|${vaccines}|a vaccine|a vaccination|hrt|${names})`

/** Lesser medicines: sold without a prescription, or better left. */
export const minor =
  '(painkiller~|pain (pill~|meds|medication~|reliever~)|sleeping (pill~|tablet~)|sleep (meds|medication~|aids)|benzos|benzodiazepines|ibuprofen|nsaids|antacids|laxatives|antihistamines|allergy (pill~|meds|medication~))'
