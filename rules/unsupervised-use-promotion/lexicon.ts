import { lexicon } from '../../src/rule.js'

const drug =
  '(it|them|this|these|yours|{product}|lozenge~|troche~|spray~|tablet~|dose~|medicine~|medication~|infusion~|injection~|treatment~|session~|drip~|chamber~|journey~)'
const home =
  '(at home|from home|at your home|in your own home|in your home|from your home|in bed|on your (own)? (couch|sofa|terms|time|schedule)|from your (own)? (couch|sofa|bed|bedroom|living room|home|phone)|in your (own)? (living room|bedroom)|anywhere|wherever you|any time|anytime|whenever you|on the go|by yourself|on your own|alone|while you (work|travel|cook|watch))'
const care =
  '(clinic|clinics|office|offices|hospital|hospitals|in person|doctor|doctors|doctor~|physician~|provider~|infusion center|infusion centre)'
const check =
  '(blood test~|blood work|bloodwork|lab test~|lab work|labs|lab visit~|pregnancy test~|test|tests|testing|monitoring|supervision|medical supervision|prescription|prescriptions|doctor|doctors|doctor~|physician~|clinician~|nurse|exam~|medical exam~|check up~|follow up~|screening|rems|specialist~)'

const warned = [
  '(at home|home|unsupervised|alone) ..6 (risk~|danger~|dangerous|unsafe|warn~|warning|concern~|harm~|unlawful|illegal|not (safe|recommended|allowed|approved|advised|suitable))',
  '(risk~|danger~|dangerous|unsafe|warn~|concern~|caution~|against|harm~|avoid) ..8 (at home|home use|home dosing|unsupervised|without (medical)? (supervision|monitoring)|alone)',
  '(take|takes) it easy',
  '(rest|rested|resting|ride|drive|driven|drop~|taken|escort~) ..3 home',
  '(talk|integration|coaching|follow up|preparation|video|online|telehealth|zoom|therapy|counselling|counseling|journaling) (session~|visit~|call~|treatment~)',
  '(booklet~|workbook~|journal~|report~|invoice~|letter~|bill~|results|cuff|monitor|questionnaire~|kit for blood|gift card~|receipt~|consent form~|information) ..4 (delivered|shipped|sent|mailed|posted|emailed)',
  '(deliver~|ship~|send|sent|mail~|post~|email~) ..4 (booklet~|workbook~|journal~|report~|invoice~|letter~|bill~|results|cuff|monitor|questionnaire~|gift card~|receipt~|consent form~|information)',
  '(booklet~|app|video~|playlist~|journal~|telehealth|follow up) ..3 from (home|your couch|your phone)',
  'no (monitoring|prescription|doctor~|clinic|lab) (fee~|charge~|scheme|program~|system|bills|copay~|will|can|should|has|may|would|wait~|records)',
  '(questionnaire~|form~|survey~|quiz|intake|assessment~|screening|consult~|consultation~|evaluation~|video|call~|visit~|talk~) ..4 (from|at) home',
  '(book|schedule|manage|answer|message|talk|chat|consult~|apply|fill|complete|meet) ..6 (from home|from your|from the comfort|online|at home)',
]

/** Sells the dose taken at home, where nobody watches. */
export const atHome = lexicon(
  [
    '(from|in|at) the (comfort|privacy|convenience|safety|warmth|peace|quiet) of ..3 (home|couch|sofa|bed|bedroom|living room|house|apartment|space)',
    '(at home|in home|home based|take home|mail order|self administered|self guided|do it yourself|diy|couch) ..1 ({product}|psychedelic~|treatment~|session~|dosing|infusion~|lozenge~|troche~|spray|program~|programme~|kit~|experience~|journey~|trip~|injection~|drip~|therapy|chamber~|stimulation|tms)',
    `({product}|infusion~|treatment~|dosing|lozenge~|troche~|session~|therapy|drip~|journey~|chamber~) (at home|from home|at your home|in your own home|in your home|in your living room|on your couch|on your sofa|in bed|by mail|by post|on demand)`,
    `(take|taking|use|using|dose|inject|have|having|enjoy|start|begin|do (it|your|a)|try|get|receive|dissolve|self administer|self inject|experience|complete|continue) ..2 ${drug} ..4 ${home}`,
    `${drug} ..2 (you|patients|people|members) can (take|use|dose|have|enjoy|do) ..2 ${home}`,
    '(dose|dosing|self administer|self inject|microdose) (at home|from home|in bed|alone|anywhere|on your own|whenever|wherever)',
    `${drug} ..6, (on|from|in) your own (couch|sofa|bed|bedroom|living room|home)`,
    `${drug} (in|to|into) your (mailbox|letterbox|post box|mail)`,
    'home {product}',
    '(take|use|dose|inject|reach for|dissolve|pop) ..2 (it|one|them|another|a lozenge|a troche|a dose|a tablet|a spray) ..2 (whenever|any time|anytime|as often as) you ..3 (need|want|like|feel|choose|please|wish)',
    '(delivered|shipped|sent|mailed|posted|dispatched|arrives|arrive|comes|deliver|ship|mail|post) ..5 (to|at|straight to|right to|on) ..2 (your|the|their|any) ..1 (door|doorstep|home|house|mailbox|letterbox|address)',
    '(arrive~|come~|deliver~|ship~|send|sent|mail|posted) ..3 (by post|by mail|in the mail|in the post|through the post)',
    "(without|no need to visit|no need to go to|without visiting|without going to|never set foot in|without having to visit) ..1 (a|the|any) ..1 (clinic~|hospital~|infusion center|doctor's office)",
    '(delivered|shipped|mailed|sent) (home|discreetly|overnight|by mail|by post)',
    `(no|zero|without|skip|skipping|forget|never|ditch) ..2 ${care} (visit~|appointment~|trip~|stay~|consult~|session~)`,
    `(no|zero|without) ..2 (clinic|clinics|hospital|hospitals|in person visit~|office) ..1 (needed|required|necessary|involved)`,
    '(portable|personal|home|rental|rent a) (chamber~|{product} (chamber~|device~|machine~|unit~|kit~))',
    '(chamber~|device~|machine~|kit~|coil~|headset~) ..3 (for|in) ..3 (home|bedroom|living room|garage)',
  ],
  warned,
)

/** Sells use without a prescriber, tests or anyone who watches. */
export const unchecked = lexicon(
  [
    `no ..1 ${check} ..2 (needed|required|necessary|involved|asked)`,
    `(without|skip|skipping|forget|ditch) ..4 (blood test~|blood work|bloodwork|lab test~|lab work|pregnancy test~|supervision|medical supervision|doctor's supervision|prescription|rems)`,
    'no (monthly)? (doctor~|test|tests|blood test~|lab test~|bloodwork|monitoring|supervision|pregnancy test~|prescription)',
    '(take|use|dose|inject|enjoy|order|buy|get|start|try) ..4 without ..2 (a doctor|a prescription|supervision|monitoring|a nurse|seeing a doctor|medical (supervision|oversight|monitoring)|any (supervision|monitoring|doctor|oversight)|anyone watching|being watched|being monitored)',
    "(you|patients|people|members) (do not|don't|won't|will not) need ..2 (a doctor|a prescription|supervision|monitoring|to be (monitored|supervised|watched)|blood test~|lab work|anyone (there|with you|watching)|a sitter)",
  ],
  [
    ...warned,
    '(never|do not|not|cannot|must not|should not) ..6 without',
    'no (doctor~|monitoring|supervision|prescription|blood test~) (can|could|will|should|has|have|is|are|was|may|would|data|drug~|medication~|coverage|history|on)',
  ],
)

/** Somebody watches: the other half of an honest page. */
export const watched = lexicon([
  '(monitor~|supervise~|observe~|watch~) ..6 (you|patient~|blood pressure|breathing|vital~|signs|dose|heart rate|oxygen|hours|session~|video)',
  '{clinician} ..6 (monitor~|supervise~|observe~|watch~|present|stays|stay|on site|in the room)',
  '(under|with|medical|clinical|direct|close) ..1 (supervision|observation|monitoring)',
])
