// The words of an appeal to evidence: who is said to have shown something, and with which verb. Data only.

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Nouns that can show, find or prove. */
export const EVIDENCE_HEADS = set(`
  study studies research trial trials evidence science scientists researchers investigators experts data literature
  analysis analyses review reviews findings survey surveys tests reports neuroscience
`)

/** Heads that are evidence only with a word such as "clinical" before them. */
export const VAGUE_HEADS = set('tests review reviews reports analysis')
export const EVIDENCE_KINDS = set(`
  clinical systematic independent scientific laboratory lab controlled cochrane meta literature consumer recent
`)

/** Participles of "has been shown to". */
export const EVIDENCE_PARTICIPLES = set('shown found proven proved demonstrated reported documented')

/** Verbs that assert a finding, in the forms that assert it. */
export const EVIDENCE_VERBS = set(`
  show shows showed shown showing demonstrate demonstrates demonstrated demonstrating prove proves proved proven
  suggest suggests suggested suggesting find finds found indicate indicates indicated indicating confirm confirms
  confirmed reveal reveals revealed report reported reports support supports supported establish established
  conclude concludes concluded agree agrees point points highlight highlights propose proposes document documented
  documents back backs observed discovered linked
`)

/** Verbs that only people say; the heads that may say them. */
export const SAYING_VERBS = set('agree agrees say says believe believes recommend')
export const SAYING_HEADS = set('experts scientists researchers investigators science')

/** Words that may stand between the head and its verb. The first word decides whether the verb can belong to it. */
export const LINKS = set(`
  have has had however also now clearly consistently repeatedly already even further recently often typically generally
  strongly increasingly continues continue overwhelmingly actually in on of from by with into about at for involving
  comparing conducted published led using across around over since performed presented
`)

/** Words that end the way from the head to its verb. */
export const BREAKS = set(`
  is are was were be being need needs needed not never no yet to can cannot could may might should must will would
  if that which who whom whose we i you they it he she fail fails failed few lacks but because although
  don't doesn't didn't haven't hasn't hadn't isn't aren't wasn't weren't won't can't
`)

/** Modifiers that read as one phrase with the head. */
export const MODIFIERS = set(`
  a an the one two three several some many numerous multiple countless various other another new recent early
  preliminary emerging growing mounting clinical scientific medical human animal controlled randomized randomised
  double blind placebo peer reviewed meta systematic independent rigorous extensive large
  small landmark observational pilot experimental modern current existing available latest most more body of amount
  number wealth these those this long term our hundreds thousands dozens over than groundbreaking leading published decades years evidence
  science research imaging brain laboratory lab preclinical health consumer case cohort
`)

/** Words before the head that take the assertion back. */
export const DENIALS = set(`
  no few without lack lacks lacking insufficient if until unless whether do does did what how which why nor any
  little hardly limited your before not never isn't enough
`)

/** Adjectives that make "evidence that" an assertion. */
export const EVIDENCE_GRADES = set(`
  growing mounting increasing strong solid good ample emerging clear compelling overwhelming robust convincing
  considerable substantial extensive abundant accumulating scientific clinical promising
`)
