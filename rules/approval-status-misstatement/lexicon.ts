import { lexicon } from '../../src/rule.js'

const never =
  '(supplement~|multivitamin~|vitamin~|gummies|gummy|probiotic~|nootropic~|adaptogen~|fat burner~|testosterone booster~|protein powder|collagen (powder|peptides)|greens powder|(herbal|natural|ayurvedic|plant based) (remedy|remedies|tea|teas|formula~|blend~|medicine~|product~|pills)|herb|herbs|botanicals|tincture~|detox (tea|teas|drops|kit~|program)|cleanse|tea|teas|superfood~|mushroom (powder|extract~|blend~|coffee)|cbd|cannabidiol|hemp|kratom|kava|essential oil~|cosmetics|makeup|moisturizer~|moisturiser~|skincare|skin care|beauty (cream~|product~)|anti (aging|ageing) (cream~|serum~)|face serum~|stem cell~|exosome~|peptide~|homeopathic (remedy|remedies|drops|medicine~|product~)|homeopathy|ozone therapy|nad|compounded (drug~|medicine~|medication~|product~|version~|formula~|hormone~|vial~|injection~)|iv drip~|vitamin drip~|bioidentical pellet~|bhrt)'
const agency = '(fda|food and drug administration|federal government|us government)'
const be = '(is|are|was|were|being|comes|come|has been|have been)'
const fully = '(fully|also|all|now|even|officially|100 %|completely|both)'

/** Classes that no agency approves before sale, or of which it has approved nothing for what is sold. */
export const unapprovable = lexicon(
  [
    `${agency} (approved|endorsed|certified|licensed|recommended|sanctioned) ..1 ${never}`,
    `${never} ${be} ${fully}? ${agency} (approved|endorsed|certified|licensed|sanctioned)`,
    `${never} (product~|therapy|treatment~|injections|formula~|capsules|oil|oils|infusion~)? ${be} ${fully}? (approved|endorsed|certified|licensed) by (the)? ..1 ${agency}`,
    `${never} (product~|therapy|treatment~|injections|formula~|capsules|oil|oils|infusion~) ${be} ${fully}? ${agency} (approved|endorsed|certified|licensed)`,
    `${never} (approved|endorsed|certified) by (the)? ..1 ${agency}`,
    `(the)? ${agency} (has|have)? (approved|endorsed|certified) ..1 ${never}`,
    `${never} (have|has|with|carry|carries|hold|holds|got|earned|received|won) ..1 ${agency} ..1 (approval|blessing|endorsement|seal)`,
  ],
  [
    '(drug~|medicine~|medication~|treatment~|device~|therapy|therapies) (and|or)',
    '(the only|only one|first|sole) ..2 fda approved ..2 (cannabidiol|cbd|stem cell~|exosome~|peptide~|drug~|medicine~|medication~|treatment~|product~|therapy|therapies|cannabis|device~|test~)',
    `${agency} approved ..2 (injection~|prescription~|facility|facilities|lab|labs|tablet~|drug~|medicine~|medication~|label~|claim~|health claim~|trial~|study|studies|ingredient~|color~|colour~|test~|sunscreen~|additive~)`,
    '(hematopoietic|haematopoietic|blood forming|cord blood|autologous|donor|allogeneic) stem cell~',
    'stem cell ..2 (transplant~|mobilizer~|mobiliser~)',
    'peptide ..2 (receptor|drug~|medicine~|medication~|hormone)',
    'lash serum~',
    'tea tree',
  ],
)

/** A product of a page whose class gets no approval. */
export const ownProduct = lexicon([
  `(our|this|these|the|every|each|all|both) ..1 (patch~|gummies|gummy|capsule~|tablet~|softgel~|formula~|blend~|drops|tincture~|oil~|cream~|balm~|serum~|powder~|product~|pill~|spray~|strip~|drink~|shot~|bottle~) ${be} ${fully}? ${agency} (approved|endorsed|certified)`,
  `(our|this|these|the|every|each|all|both) ..1 (patch~|gummies|gummy|capsule~|tablet~|softgel~|formula~|blend~|drops|tincture~|oil~|cream~|balm~|serum~|powder~|product~|pill~|spray~|strip~|drink~|shot~|bottle~) ${be} ${fully}? (approved|endorsed|certified) by (the)? ..1 ${agency}`,
])

/** The words alone, on a page about what no agency approves. */
export const bareApproval = lexicon(
  [
    `${agency} ${fully}? (approved|endorsed|certified)`,
    `(approved|endorsed|certified|licensed) by (the)? ..1 ${agency}`,
    `${agency} ..1 (blessing|seal of approval|stamp of approval|endorsement|thumbs up|green light|approval seal)`,
    `(has|have|with|carries|carry|holds|hold|earned|earns|received|won|got|boasts) ..2 ${agency} (approval|endorsement|certification)`,
  ],
  [
    `${agency} approved ..3 (drug~|medicine~|medication~|treatment~|therapy|therapies|device~|test~|indication~|label~|claim~|generic~|prescription~|injection~|pen~|color~|colour~|additive~|dye~|facility|facilities|lab|labs|use~|dose~|vaccine~|option~|alternative~|trial~|study|sunscreen~|antidepressant~|antibiotic~|pill~ for|hormone~|nasal spray|food additive~|ingredient~|sweetener~|flavor~|preservative~|packaging|plastic|grade)`,
    '(drug~|medicine~|medication~|treatment~|device~|therapy|therapies|vaccine~|claim~|test~|tablets|injection~) ..4 (approved|endorsed|certified|licensed) by',
    '(until|before|when|once|if|whether|unless|only|seek~|await~|apply|applied|pending|need~|require~) ..5 (approval|approved)',
    '(the only|only one|first|sole) ..2 fda approved ..2 (cannabidiol|cbd|stem cell~|exosome~|peptide~|drug~|medicine~|medication~|treatment~|product~|therapy|therapies|cannabis|device~|test~)',
  ],
)

const inference =
  '(so|which means|that means|meaning|means|proving|proves|proof|proof that|evidence that|guarantees|guaranteeing|assures|assuring|your (guarantee|proof|assurance)|that is why|which is why)'
const comfort =
  '(trust|safe|safely|safety|effective|works|work|approved|approval|confident|confidence|sure|rest assured|know|legit|legitimate|no risk|peace of mind|meets|meet|standard~|government|reviewed|backs|backed|stands behind|real|proven|trusted|quality)'
const site =
  '(facility|facilities|lab|labs|laboratory|laboratories|plant|manufacturer~|site|pharmacy|pharmacies|establishment|company|centre|center|clinic)'
const registered = 'fda ..1 (registered|listed|inspected|audited|compliant)'

/** Registration or inspection told as a reason to trust the product. */
export const registration = lexicon([
  `(exempt|excluded|free) from ..2 (fda|mhra|tga|government|federal) ..1 (rule~|regulation~|oversight|approval|review) ..3, ${inference} ..6 ${comfort}`,
  `${registered} ..5 ${site} ..10, ${inference} ..6 ${comfort}`,
  `${registered} ..3, ${inference} ..6 ${comfort}`,
  `${site} ..2 ${registered} ..3, ${inference} ..6 ${comfort}`,
  `(registered|listed|inspected|audited|licensed) (with|by|at) (the)? ..1 ${agency} ..3, ${inference} ..6 ${comfort}`,
  `${registered} ..3, (so|which means|that means) ..6 ${comfort}`,
  `(registered|listed|posted) (on|with|in|by) ..2 (clinicaltrials.gov|nih|(the)? government) ..4, ${inference} ..6 ${comfort}`,
  `(registered|listed) ..2 clinical trial~ ..4, ${inference} ..6 ${comfort}`,
])

/** Registration told as a property of the product. */
export const registeredProduct = lexicon(
  [
    'fda registered (medical)? (device~|laser~|product~|supplement~|formula~|panel~|mask~|treatment~|therapy|stem cell~|drug~|medicine~|wearable~|machine~|technology|serum~|cream~|cap|gummies|remedy|ingredient~)',
    '(device|product|supplement|formula|panel|mask|treatment|laser|serum) is (fully)? (registered (with|by) the fda|fda registered)',
  ],
  ['fda registered ..3 (facility|facilities|lab|labs|laboratory|manufacturer~|plant|establishment)'],
)

/** The agency approves products, not buildings, companies or clinics. */
export const approvedPlace = lexicon(
  [
    `${agency} (approved|certified|endorsed) ..1 ${site}`,
    `${site} (is|are) (fully)? ${agency} (approved|endorsed)`,
    `${agency} approved (doctor~|provider~|clinician~|practitioner~)`,
  ],
  [
    '(was|were) ..1 approved ..12, (withdrawn|discontinued|removed|revoked)',
    'mammography',
    'fda approved ..2 (test~|kit~)',
    'manufacturer~ (of|label~|coupon~)',
  ],
)

/** The approval of one product lent to another: "the same medicine that the FDA approved". */
export const lent = lexicon([
  `same ..6 ${agency} ..2 approved`,
  `same ..6 approved by (the)? ..1 ${agency}`,
  `(version|form|type) of ..4 ${agency} ..1 approved (treatment|medicine|medication|drug|therapy|nasal spray|spray|antidepressant)`,
])

/** A medicine told to be none. */
export const nonDrug = lexicon([
  '(non pharmaceutical|nonpharmaceutical|non drug|drug free|non pharmacological|nonpharmacological|non pharmacologic|medication free|pharmaceutical free|chemical free) ..1 (treatment~|therapy|therapies|option~|alternative~|approach|approaches|medicine~|solution~|way~|relief|remedy|remedies|intervention~|healing|path)',
])
