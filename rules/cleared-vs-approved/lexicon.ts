import { lexicon } from '../../src/rule.js'

const agency = '(fda|food and drug administration)'
const approved = '(approved|endorsed|certified|recommended|sanctioned|backed)'
const thing = '(device~|machine~|system~|technology|technologies|treatment~|therapy|session~|chair~|panel~|bed~|kit~)'

/** Kinds of device that reach the US market by 510(k), De Novo or exemption, not by premarket approval. */
const device = `((snoring|apnea|apnoea)? (mouthpiece~|mouthguard~|oral appliance~)|tms|rtms|dtms|deep tms|transcranial magnetic stimulation|magnetic stimulation|(laser|led|red light|light therapy|photobiomodulation) (cap~|comb~|helmet~|hat|band|mask~|panel~|bed~|pad~|belt~|wand~|lamp~|blanket~|device~|brush)|red light ..1 therapy|light therapy|low level laser|cold laser|laser hair (removal|growth|reduction|therapy)|ipl|laser comb|hair growth (laser|helmet|cap|device)|neurofeedback|biofeedback|cranial electrotherapy|cranial electrotherapy stimulation|ces device|electrotherapy|prp|prp (kit~|system~|tube~|centrifuge)|platelet rich plasma|cryolipolysis|coolsculpting|fat freezing|body (sculpting|contouring)|emsculpt|morpheus8|(rf|radiofrequency|radio frequency) (microneedling|skin tightening)|microneedling|skin tightening|ultherapy|hydrafacial|tens (unit~|belt~|machine~|pad~|device~|patch~)|pemf (mat~|device~|pad~|ring~)|ems (device|belt~|suit~)|massager~|nerve stimulator~|bite guard~|breathing trainer~|scar sheet~|pulse oximeter~|pulse ox|oximeter~|thermometer~|blood pressure (monitor~|cuff~)|hearing aid~|clear aligner~|aligner~|teeth whitening (light|kit)|dental implant~|snoring (mouthpiece~|device~|mouthguard~)|mouthguard~|mandibular advancement device~|oral appliance~|cpap|compression (boot~|device~)|massage gun~|percussion massager~|decompression (table|therapy)|shockwave (therapy|device~)|blue light (therapy|device~)|ecg (watch|app|patch)|smartwatch|smart ring|sleep ring|fetal monitor~|digital therapeutic~|prescription app~|wearable~|headband~|hyperbaric (chamber~|oxygen|oxygen therapy)|(oxygen|pressure)? chamber~|breast pump~|nasal strip~|acupuncture needle~|vibration plate~|infrared sauna~|cupping set~)`
const be = '(is|are|was|were|has been|have been)'
const fully = '(fully|also|now|even|officially|100 %|both)'

/** A cleared device that is called approved. */
export const device510k = lexicon(
  [
    `${agency} ${approved} ..2 ${device}`,
    `${device} ..1 (that|which)? ${be} ${fully}? ${agency} ${approved}`,
    `${device} ..1 (that|which)? ${be} ${fully}? ${approved} by (the)? ..1 ${agency}`,
    `${agency} (has|have)? ${approved} ..2 ${device}`,
    `${device} ${thing}? ${approved} by (the)? ..1 ${agency}`,
    `${device} ..2 (has|have|with|received|earned|won|got|gained|holds) ..1 ${agency} (approval|endorsement)`,
    `${agency} (approval|endorsement) (of|for) ..2 ${device}`,
  ],
  [
    '(drug~|medicine~|medication~|injection~|botox|tablet~) (and|or)',
    `(until|before|once|when|if|whether|pending|await~|seek~|toward|towards) ..4 ${agency} (approved|approval)`,
    `${agency} approved ..2 (clinical trial~|study|trial~|pma)`,
    '(implant~|implanted|implantable|cochlear|spinal cord|vagus|deep brain)',
    'fl 100',
  ],
)

/** The word in a phrase that names the clearance itself. */
export const wrongWord = lexicon([
  `${approved} ..4 (via|through|under|by|with) ..2 (510|510k|de novo)`,
  '(510k|de novo) (approved|approval)',
])

/** The number of the section, of which the rest, "(k) approved", is read by the rule. */
export const section510 = lexicon(['510'])

const proof = '(so|which means|that means|meaning|proves|proving|confirms|confirming|shows|guarantees|proof)'

/** Clearance told as proof that the device works. */
export const clearedAsProof = lexicon([
  `${agency} (cleared|clearance|cleared device) ..4, ${proof} ..5 (works|work|effective|trust|safe|proven|results)`,
  `cleared by (the)? ${agency} ..4, ${proof} ..5 (works|work|effective|trust|safe|proven|results)`,
])

/** "Our FDA-approved device", on a page about one device. */
export const ownDevice = lexicon(
  [
    `${agency} ${approved} ..1 (medical)? (device~|machine~|wearable~|headset~|gadget~|mask~|cap|helmet~|panel~|laser~|technology|ring|band|bracelet|watch|glasses|pillow|mat|belt|lamp|bed|chair)`,
    `(our|this|the) ..1 (device|machine|wearable|headset|mask|cap|helmet|panel|laser|technology) is ${fully}? ${agency} ${approved}`,
    `${agency} (has|have)? ${approved} (our|this|the) ..2 (device|machine|wearable|headset|mask|cap|helmet|panel|laser|technology|belt|band|wand|pad|mat|patch|ring|bed)`,
    `(our|this|the) ..1 (device|machine|wearable|headset|mask|cap|helmet|panel|laser|technology) is ${fully}? ${approved} by (the)? ..1 ${agency}`,
  ],
  ['(pma|premarket) ..2 approved', 'fda approved ..2 (implant~|pacemaker~|defibrillator~|lens|lenses|excimer)'],
)
