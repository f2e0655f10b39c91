// Rules about risk on whole pages: one missing section is one finding, and what the page does say is counted.

import { describe, expect, it, test } from 'vitest'
import type { Config } from '../../src/config/types.js'
import { createLinter } from '../../src/index.js'
import type { Diagnostic, Report } from '../../src/types.js'

const risk = [
  'risk-disclosure-missing',
  'serious-risk-omitted',
  'fair-balance-prominence',
  'controlled-substance-undisclosed',
  'contraindications-missing',
  'professional-consultation-missing',
  'crisis-resource-missing',
]

const report = (page: string, config: Config = {}): Report => createLinter(config).lint(page)

/** Level by rule, of the rules about risk; those that were folded are left out. */
function levels(page: string, config?: Config): Readonly<Record<string, string>> {
  const found = report(page, config).diagnostics.filter(({ ruleId }) => risk.includes(ruleId))
  return Object.fromEntries(found.map(({ ruleId, severity }) => [ruleId, severity]))
}

/** Rules about risk that speak above info. */
const loud = (page: string): readonly string[] =>
  Object.entries(levels(page)).flatMap(([id, level]) => (level === 'info' ? [] : [id]))

function finding(id: string, page: string, config?: Config): Diagnostic {
  const found = report(page, config).diagnostics.filter(({ ruleId }) => ruleId === id)
  const [first] = found
  if (!first || found.length > 1) throw new Error(`Expected one finding of ${id}, found ${found.length}`)
  return first
}

const duty = (id: string, page: string): string | undefined =>
  report(page).summary.duties.find(({ ruleId }) => ruleId === id)?.state

const ketaminePraise = `# Ketamine at Larch House

Our clinic offers ketamine infusions. Ketamine relieves depression. It eases anxiety and cures insomnia.
Our guests leave lighter than they came. It relieves chronic pain as well.
`

const ketamineBalanced = `# Ketamine at Larch House

Our clinic offers ketamine infusions off-label; ketamine is not FDA-approved for depression. Ketamine relieves
depression for some days in about half of the people we treat.

## Risks

- A rise in blood pressure and heart rate
- Slowed breathing, so a nurse watches your oxygen
- Sleepiness, and feeling detached from your body
- Hallucinations or confusion
- With repeated use: bladder pain, misuse and dependence

You should not have it if you are pregnant or have uncontrolled high blood pressure.
It is a Schedule III controlled substance. Talk to your doctor first.
`

describe('a page without risk text', () => {
  const found = finding('risk-disclosure-missing', ketaminePraise)
  test('has one finding, which takes in the duties that it fails', () => {
    expect(levels(ketaminePraise)).toEqual({ 'risk-disclosure-missing': 'error' })
    expect([...found.alsoMatches].sort()).toEqual(
      risk
        .slice(1, 6)
        .filter((id) => id !== 'fair-balance-prominence')
        .sort(),
    )
  })
  test('gets a checklist with the date of the facts', () => {
    expect(found.note).toMatch(/respiratory depression ✗.*who should not use it ✗, controlled substance ✗/)
    expect(found.note).toMatch(/ask a clinician ✗\.\n/)
    expect(found.note).toMatch(/\nFacts: as of [\d-]+, review by [\d-]+$/)
  })
  test('keeps what it does say on the checklist', () => {
    const page = `${ketaminePraise}\nTalk to your doctor before you book.\n`
    expect(finding('risk-disclosure-missing', page).note).toMatch(/ask a clinician ✓/)
    expect(finding('risk-disclosure-missing', page).alsoMatches).not.toContain('professional-consultation-missing')
  })
  test('does not name rules that are off, and they speak for themselves when it is off', () => {
    const off = { rules: { 'controlled-substance-undisclosed': 'off' } } as const
    expect(finding('risk-disclosure-missing', ketaminePraise, off).alsoMatches).not.toContain(
      'controlled-substance-undisclosed',
    )
    expect(levels(ketaminePraise, { rules: { 'risk-disclosure-missing': 'off' } })).toMatchObject({
      'serious-risk-omitted': 'error',
      'controlled-substance-undisclosed': 'warning',
    })
  })
  test.each([
    ['risks of standard care', 'Antidepressants can cause weight gain and sexual side effects.'],
    ['harm of the disease', 'Left untreated, depression can lead to heart disease and early death.'],
    ['fewer side effects', 'It has fewer side effects than pills.'],
    ['a denial', 'It does not cause nausea, and you will not have any dizziness.'],
    ['a question', 'Does it cause nausea?'],
    ['what it helps with', 'It can also help with nausea, dizziness and soreness.'],
  ])('is not helped by %s', (_, sentence) => {
    expect(levels(`${ketaminePraise}\n${sentence}\n`)).toHaveProperty('risk-disclosure-missing')
  })
})

describe('serious risks', () => {
  it('is an error when none is named', () => {
    const page = `${ketaminePraise}\nSide effects include nausea and dizziness.\n`
    const found = finding('serious-risk-omitted', page)
    expect(found.severity).toBe('error')
    expect(found.actual).toBe('Side effects include nausea and dizziness.')
    expect(found.reason).toMatch(/^None of the serious risks of ketamine is named here, such as respiratory depression/)
  })
  it('is a warning when some are missing, and shows those that stand there', () => {
    const page = `${ketaminePraise}\nSome people have hallucinations. It can raise your blood pressure.\n`
    const found = finding('serious-risk-omitted', page)
    expect(found.severity).toBe('warning')
    expect(found.reason).toMatch(/leave out respiratory depression/)
    expect(found.related.map(({ note }) => note)).toEqual([
      'names emergence reactions and psychiatric effects',
      'names blood pressure and heart rate changes',
    ])
    expect(found.note).toMatch(/blood pressure and heart rate changes ✓/)
    expect(found.note).toMatch(/Facts: as of \d{4}/)
  })
  it('is an error when a drug with a boxed warning names none of it', () => {
    const page = 'We offer Ozempic online; it eliminates cravings. It can cause pancreatitis and gallbladder problems.'
    expect(finding('serious-risk-omitted', page)).toMatchObject({
      severity: 'error',
      severityReason: 'error, no boxed risk is named',
    })
  })
  it('is info beside a link to the full safety information and a summary', () => {
    const page = `We offer Ozempic online; it eliminates cravings. It can cause nausea and pancreatitis.

See the [full prescribing information](https://example.com/pi) with its boxed warning.
`
    expect(finding('serious-risk-omitted', page).severity).toBe('info')
  })
  it('does not ask testosterone for a box that only some products carry', () => {
    const page = 'Our clinic offers testosterone; it reverses fatigue. It can thicken the blood and cause blood clots.'
    const found = finding('serious-risk-omitted', page)
    expect(found.severity).toBe('warning')
    expect(found.note).toMatch(/Some products of this kind carry the boxed warning/)
  })
  it('only asks where the facts are general knowledge', () => {
    const page = 'Our clinic offers TMS. TMS relieves depression. It can cause a headache.'
    expect(levels(page)['serious-risk-omitted']).toBe('info')
  })
  it('expects less detail of supplements', () => {
    const page = 'Order now: our curcumin capsules cure arthritis. They can cause nausea.'
    expect(levels(page)['serious-risk-omitted']).toBe('warning')
  })
  it('is met by other words for the same risks', () => {
    const page = `${ketaminePraise}
Your pulse and blood pressure can go up, and breathing can slow down. You may feel disconnected from your body or see
things that are not there; some people become dependent on it, and frequent use can damage the bladder.
`
    expect(levels(page)).not.toHaveProperty('serious-risk-omitted')
    expect(duty('serious-risk-omitted', page)).toBe('met')
  })
})

describe('balance', () => {
  const many = `Our clinic offers ketamine. Ketamine relieves depression. It eases anxiety. It cures insomnia.
It relieves chronic pain. It ends migraines.`
  it('says in words which parts fail', () => {
    const found = finding('fair-balance-prominence', `${many}\n\nIt can cause nausea.\n`)
    expect(found.severity).toBe('warning')
    expect(found.reason).toMatch(/1 risk sentence to 5 of benefit, first risk after 5 of 5 benefits/)
    expect(found.note).toMatch(/Parts: 1 risk and 5 benefit sentences \(17 % risk\)/)
  })
  it('is an error when risks stand after the last call to action', () => {
    const page = `${many}\n\n[Book your visit now](https://example.com)\n\nIt can cause nausea. It can be misused.\n`
    expect(finding('fair-balance-prominence', page)).toMatchObject({
      severity: 'error',
      severityReason: 'error, risks stand after the last call to action',
    })
  })
  it('sees risks that are taken back', () => {
    const page = `${many}\n\n## Side effects\n\nNausea, dizziness, dissociation. It can raise blood pressure. However, these effects are mild and temporary.\n`
    const found = finding('fair-balance-prominence', page)
    expect(found.reason).toMatch(/taken back/)
    expect(found.related.map(({ note }) => note)).toEqual(['the first benefit', 'takes the risks back'])
  })
  it.each([
    ['a short post', 'Our clinic offers ketamine. Ketamine relieves depression. It can cause nausea.'],
    ['a risk section of like length', `${many}\n\n## Risks\n\n- Nausea\n- Dizziness\n- Dissociation\n- Misuse\n`],
    [
      'caveats between the benefits',
      'Our clinic offers ketamine. Ketamine relieves depression. It can raise blood pressure. It eases anxiety. It is not FDA-approved for that. It cures insomnia. It can be misused. It relieves chronic pain.',
    ],
  ])('leaves %s alone', (_, page) => {
    expect(levels(page)).not.toHaveProperty('fair-balance-prominence')
  })
})

describe('controlled substances', () => {
  const page = (sentence: string) =>
    `Our clinic offers ketamine. Ketamine relieves depression. It can cause nausea and dizziness. ${sentence}`
  it.each([
    ['missing', '', 'warning'],
    ['missing at home', 'We ship the lozenges to your door.', 'error'],
    ['hinted at', 'A history of drug abuse may rule you out.', 'info'],
    ['an indication only', 'We also treat addiction.', 'warning'],
    ['of another drug', 'Opioids can cause dependence.', 'warning'],
    ['denied', 'It is not addictive.', 'warning'],
    ['of a clinic visit', 'We do not prescribe controlled substances for sleep.', 'warning'],
  ])('status %s', (_, sentence, level) => {
    expect(levels(page(sentence))['controlled-substance-undisclosed']).toBe(level)
  })
  it.each([
    'It is a Schedule III controlled substance.',
    'It can be habit-forming.',
    'Some people misuse it.',
    'Frequent use can lead to dependence.',
  ])('is met by: %s', (sentence) => {
    expect(levels(page(sentence))).not.toHaveProperty('controlled-substance-undisclosed')
  })
  it('prints the schedule in its own country only', () => {
    expect(finding('controlled-substance-undisclosed', page('')).reason).toMatch(/Schedule III/)
    expect(finding('controlled-substance-undisclosed', page(''), { jurisdiction: 'uk' }).reason).not.toMatch(/Schedule/)
  })
  it('does not ask kratom, which is in no schedule', () => {
    const kratom = 'Order now: our kratom relieves chronic pain. It may cause nausea.'
    expect(duty('controlled-substance-undisclosed', kratom)).toBe('not applicable')
  })
})

describe('who should not use it, and whom to ask', () => {
  const article = 'Our clinic offers ketamine. Ketamine relieves depression. It can cause nausea.'
  it('is info in an article and a warning on a page that sells', () => {
    expect(levels(article)['contraindications-missing']).toBe('info')
    expect(levels(`${article} An infusion costs $425.`)['contraindications-missing']).toBe('warning')
  })
  it('does not take a general line for an answer', () => {
    const found = finding('contraindications-missing', `${article} It is not suitable for everyone. It costs $425.`)
    expect(found).toMatchObject({ severity: 'info', messageId: 'vague' })
  })
  it.each([
    'Do not have it if you are pregnant.',
    'It is not for people with uncontrolled hypertension or a history of psychosis.',
    'Tell us before treatment if you have heart failure.',
  ])('is met by: %s', (sentence) => {
    expect(levels(`${article} ${sentence}`)).not.toHaveProperty('contraindications-missing')
  })
  it.each(['Book a consultation with us.', 'Our clinicians decide whether it suits you.', 'Ask your GP.'])(
    'a clinician is named: %s',
    (sentence) => {
      expect(levels(`${article} ${sentence}`)).not.toHaveProperty('professional-consultation-missing')
    },
  )
  it.each(['No doctor visit needed.', 'Our doctors invented the protocol.', ''])(
    'no clinician is named: %s',
    (sentence) => {
      expect(levels(`${article} ${sentence}`)['professional-consultation-missing']).toBe('info')
    },
  )
})

describe('crisis help', () => {
  const page = (sentence: string) =>
    `Our clinic offers ketamine for people who have suicidal thoughts. We answer at once. ${sentence}`
  it('asks for a line, and prints the one of the country when its source was read', () => {
    const found = finding('crisis-resource-missing', page(''))
    expect(found.severity).toBe('warning')
    expect(found.note).toMatch(/call or text 988/)
    const abroad = finding('crisis-resource-missing', page(''), { jurisdiction: 'au' })
    expect(abroad.note).toMatch(/\[crisis line of your country\]/)
    expect(abroad.note).not.toMatch(/988/)
  })
  it.each([
    'Call or text 988.',
    'Ring Samaritans on 116 123.',
    'Phone Lifeline on 13 11 14.',
    'In an emergency, dial 000.',
    'Go to the nearest emergency department.',
    'Text HOME to 741741.',
  ])('is met by: %s', (sentence) => {
    expect(levels(page(sentence))).not.toHaveProperty('crisis-resource-missing')
  })
  it('is info where suicide is only an effect to watch for', () => {
    const leaflet = 'Our clinic offers sertraline. It can increase suicidal thoughts in young people. Tell your doctor.'
    expect(levels(leaflet)['crisis-resource-missing']).toBe('info')
  })
  it.each([
    ['a gene', 'Our team put a suicide gene into the vector. It stops growth. We publish next year.'],
    [
      'a figure of how common it is',
      '---\nclaimlint:\n  register: educational\n---\n\nThe suicide rate fell. It rose again.',
    ],
    ['life in another sense', 'Our coaches help you to take your life back. Call us. We care.'],
  ])('is silent about %s', (_, text) => {
    expect(levels(text)).not.toHaveProperty('crisis-resource-missing')
  })
  it('speaks on educational pages that name suicide', () => {
    const text =
      '---\nclaimlint:\n  register: educational\n---\n\nMany people with depression think of suicide. They rarely say so.'
    expect(levels(text)).toEqual({ 'crisis-resource-missing': 'warning' })
  })
})

describe('pages that say what they owe', () => {
  it.each([
    ['ketamine', ketamineBalanced],
    [
      'semaglutide',
      `# Semaglutide at Fenwick Weight Clinic

Our clinic prescribes Wegovy. It eliminates cravings and reverses obesity in many adults.

## Side effects

The usual ones are nausea, vomiting and constipation. Wegovy may also cause:

- thyroid tumors, including cancer
- inflammation of the pancreas
- gallbladder problems
- kidney problems from dehydration
- low blood sugar with insulin
- serious allergic reactions
- changes in vision

Do not use it if you or a relative had medullary thyroid carcinoma. A visit costs $120; ask your doctor first.
`,
    ],
    [
      'isotretinoin',
      `# Isotretinoin

Our dermatologists prescribe isotretinoin, which cures severe acne in most people.

Isotretinoin causes severe birth defects: you cannot take it if you are or may become pregnant. Do not donate blood.
Depression and suicidal thoughts have been reported; stop it and call us, or call 988. Dry lips are the rule.
`,
    ],
    [
      'sertraline',
      `# Sertraline by post

Our clinicians prescribe sertraline when it suits you. Sertraline relieves depression in many adults.

It can increase suicidal thoughts in young people; call or text 988 in a crisis. It can cause bleeding and serotonin
syndrome. Nausea and sexual problems are common. Do not take it with an MAOI.
`,
    ],
    [
      'kratom',
      `# Kratom powder

Order now: our kratom relieves aches and boosts energy.

Kratom can be addictive, and withdrawal is common. Overdose and slowed breathing have been reported. Batches have been
contaminated with salmonella. Not for anyone under 21 or pregnant. Talk to your doctor if you take medicine. $20.
`,
    ],
    [
      'a TMS device',
      `# TMS at the Birchwood Centre

Our team offers TMS, which relieves depression in about half of adults.

Headache and a sore scalp are common. Seizures are rare but have happened. You cannot have it with metal in the head.
Book an assessment with our psychiatrist. £140.
`,
    ],
    [
      'testosterone',
      `# Testosterone replacement

Our clinic prescribes testosterone to men with two low blood tests. It reverses fatigue and restores libido.

It can raise blood pressure, thicken the blood and cause clots, lower your sperm count and enlarge the prostate. It is a
controlled substance, because some men abuse it. Men with prostate cancer should not use it. $150 a month.
`,
    ],
    [
      'a botulinum toxin',
      `# Botox at Willow Lane

Botox ends migraines and smooths frown lines; our nurses have injected it for years. Book your consultation today.

Bruises and headache are common. An eyelid may droop. Rarely the toxin spreads and causes trouble swallowing or
breathing. Allergic reactions have been reported. Do not have it if you are pregnant. $12 a unit.
`,
    ],
  ])('%s', (_, page) => {
    expect(loud(page)).toEqual([])
    expect(duty('risk-disclosure-missing', page)).toBe('met')
  })
  test('keep the findings about phrases', () => {
    const page = ketamineBalanced.replace('for some days in about half of the people we treat', 'for good, guaranteed')
    const ids = report(page).diagnostics.map(({ ruleId }) => ruleId)
    expect(ids).toContain('permanence-claim')
    expect(loud(page)).toEqual([])
  })
})

describe('pages that owe nothing', () => {
  it.each([
    ['an unknown product', 'Our clinic offers Zorblatt. Zorblatt relieves depression. It eases anxiety.'],
    [
      'a page that informs',
      '---\nclaimlint:\n  register: educational\n---\n\nKetamine relieves depression. It eases anxiety.',
    ],
    ['a lone remark', 'Ketamine relieves depression.'],
    ['a booking form', 'Book a ketamine infusion online. Choose a time. Pay at the desk.'],
  ])('%s', (_, page) => {
    expect(levels(page)).toEqual({})
    expect(duty('serious-risk-omitted', page)).not.toBe('missing')
  })
})
