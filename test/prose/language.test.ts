import { describe, expect, it } from 'vitest'
import { analyze, lint } from '../../src/index.js'

const german =
  'Wir bieten eine Behandlung mit Ketamin an, und unsere Ärzte helfen Ihnen bei Depressionen. Die Wirkung ist nicht für alle gleich, aber viele fühlen sich nach einer Sitzung besser.'
const spanish =
  'Nuestro tratamiento cura la depresión para siempre y no tiene efectos secundarios. Los pacientes de la clínica dicen que su vida es otra con este producto.'
const english =
  'Our clinic has treated adults with low mood for ten years. The team will ask about your health before you book.'

/** Words of the blocks that are taken for another language. */
const foreign = (source: string) => analyze(source).blocks.flatMap((block) => (block.foreign ? block.text : []))
const skipped = (source: string) => analyze(source).skipped.filter(({ kind }) => kind === 'language')

describe('pages and parts that do not read as English', () => {
  it.each([
    ['German', german],
    ['Spanish', spanish],
    [
      'French',
      'Notre traitement est sans danger pour les patients, et il agit dès la première séance avec votre médecin.',
    ],
    [
      'Italian',
      'Il nostro trattamento è sicuro per i pazienti e non ha effetti collaterali, anche con altre cure della clinica.',
    ],
    [
      'Portuguese',
      'O nosso tratamento não tem efeitos e os pacientes da clínica dizem que a sua vida é outra com uma sessão.',
    ],
    [
      'Dutch',
      'De behandeling is veilig en wordt door onze artsen gegeven, maar het werkt niet voor iedereen met een depressie.',
    ],
    [
      'Swedish',
      'Behandlingen är säker och det finns inte någon risk för dig som patient, men den är inte till för alla av oss.',
    ],
    [
      'Polish',
      'Nasze leczenie jest bezpieczne oraz skuteczne, a pacjenci nie mają się czego bać przez cały czas terapii dla dorosłych.',
    ],
    [
      'Turkish',
      'Bu tedavi çok güvenli ve etkili bir yöntem olarak bilinir, hastalar için hiçbir risk yoktur ve iyi sonuç verir.',
    ],
    ['Russian', 'Наша клиника лечит депрессию за один сеанс, и пациенты чувствуют себя лучше.'],
    ['Chinese', '我们的诊所一次治疗抑郁症，患者感觉更好。'],
    ['Greek', 'Η θεραπεία μας είναι ασφαλής για όλους τους ασθενείς.'],
    ['Arabic', 'علاجنا آمن لجميع المرضى ولا توجد له آثار جانبية.'],
  ])('%s', (_, text) => {
    expect(foreign(text)).toEqual([text])
    expect(skipped(text)).toMatchObject([{ count: 1 }])
  })

  it.each([
    english,
    'Melatonin. Magnesium. Vitamin D. Zinc. Valerian root. Passion flower.',
    'La Roche-Posay, L’Oréal and Crème de la Mer are brands; none of them treats eczema.',
    'The NEJM paper by van der Berg, de la Cruz and von Braun (in vitro, de novo) found no effect.',
    'β-alanine',
    'Ménière’s disease, Sjögren’s syndrome and Guillain-Barré syndrome are on the list of the Ministère de la Santé.',
    'Buy now',
    `We sell teas.\n\n- Uña de gato\n- Palo de arco\n- Cola de caballo\n\n${english}`,
    'Aqua, glycerin, cetearyl alcohol, butyrospermum parkii butter, tocopherol, parfum, limonene, linalool',
  ])('leaves alone: %s', (text) => expect(foreign(text)).toEqual([]))

  it('takes what stands inside a part along, and nothing beside it', () => {
    const part = `${german}\n\n## Preise\n\n- Termine\n\n${german}`
    const source = `# About\n\n${english}\n\nCures cancer fast!\n\n${part}\n\nBuy now\n\n${english}`
    expect(foreign(source)).toEqual([german, 'Preise', 'Termine', german])
  })

  it('lets a motto, a quotation and a short paragraph in another language pass', () => {
    expect(foreign(`${english}\n\n> Der Geist ist das Haus und die Tür\n\n${english}`)).toEqual([])
  })

  it('counts the parts', () => {
    expect(skipped(`${english}\n\n${german}\n\n${english}\n\n${spanish}\n\n${english}`)).toMatchObject([{ count: 2 }])
  })
})

describe('what is said about them', () => {
  it('is one info, and no rule speaks there', () => {
    const trap = 'El producto cures depression para los pacientes de la clínica y es la mejor opción con 90 % de éxito.'
    const { diagnostics, summary } = lint(`${trap}\n\n${spanish}`)
    expect(diagnostics.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([['language-not-read', 'info']])
    expect(diagnostics[0]?.reason).toBe(
      'This page does not read as English and was not checked; have it reviewed in its own language',
    )
    expect(summary.status).toBe('not fully checked')
  })

  it('names the part, and leaves the rest of the page to the rules', () => {
    const source = `Our tea cures cancer.\n\n${german}\n\n${english}\n\n${spanish}`
    const [claim, language] = lint(source).diagnostics.filter(({ ruleId }) => /^(cure-claim|language)/.test(ruleId))
    expect(claim?.ruleId).toBe('cure-claim')
    expect(language?.reason).toMatch(/^A part of this page does not read as English/)
    expect(source.slice(language?.span.start, language?.span.end)).toBe(german)
    expect(language?.related).toHaveLength(1)
  })
})
