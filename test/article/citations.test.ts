import { describe, expect, it } from 'vitest'
import { authorityOf } from '../../src/article/authority.js'
import { factsOf, textOf } from './facts.js'

function found(source: string): string[] {
  return factsOf(source).citations.map((citation) => `${textOf(citation)} | ${citation.kind} | ${citation.resolves}`)
}

describe('named sources', () => {
  it.each([
    ['According to the CDC, sleep matters.', 'According to the CDC'],
    ['According to Molecular Psychiatry, moods vary.', 'According to Molecular Psychiatry'],
    ['A paper published in the journal Nutrients tested zinc.', 'published in the journal Nutrients'],
    ['The work was published online in Acta Dermato Review.', 'published online in Acta Dermato Review'],
    ['The finding appeared in The Lancet.', 'in The Lancet'],
    ['It was covered in several leading medical journals.', 'in several leading medical journals'],
    ['Researchers at Stanford tested the lamp.', 'Researchers at Stanford'],
    ['A study from the University of Bath looked at zinc.', 'study from the University of Bath'],
    ['It was tested in a Mayo Clinic study.', 'a Mayo Clinic study'],
    ['The CDC estimates that it is common.', 'The CDC estimates'],
    ['Data from the NIMH are public.', 'Data from the NIMH'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([`${words} | named | false`])
  })

  it.each([
    'She trained at Harvard.',
    'Dr. Lee completed her research fellowship at Yale.',
    'He is a member of the American Academy of Dermatology.',
    'The FDA has cleared this device.',
    'Our spray is FDA-approved.',
    'Featured in Forbes and Nature.',
    'In nature, plants grow.',
    'The article was published in March 2024.',
    'Keep a journal of your meals.',
    'Who reports to whom?',
    'According to the [CDC](https://www.cdc.gov/sleep/data.html), sleep matters less.',
  ])('not in: %s', (text) => {
    expect(factsOf(text).citations.filter(({ kind }) => kind === 'named')).toEqual([])
  })
})

describe('identifiers and references', () => {
  it.each([
    ['See doi:10.1000/abc.12.', ['doi:10.1000/abc.12 | doi | true']],
    ['See 10.1000/abc.12 for more.', ['10.1000/abc.12 | doi | true']],
    ['It is PMC1234567.', ['PMC1234567 | pmid | true']],
    ['ISRCTN12345678 was registered.', ['ISRCTN12345678 | registry | true']],
    ['Registered as EudraCT 2010-023414-31.', ['EudraCT 2010-023414-31 | registry | true']],
    ['Zarate et al. (2006) tested it.', ['Zarate et al. (2006) | author-year | false']],
    [
      'It fell (Smith et al., 2019; Brown et al., 2020).',
      ['(Smith et al., 2019; Brown et al., 2020) | author-year | false'],
    ],
    ['See note [1] below.', ['[1] | numbered | false']],
    ['<https://www.nejm.org/doi/full/10.1056/X>', ['https://www.nejm.org/doi/full/10.1056/X | link | true']],
    ['(Updated May 2024) We moved.', []],
    ['Call 555123456 or visit https://example.com.', []],
    ['The dose is 5 mg/m² over 10 m².', []],
  ])('%s', (text, citations) => {
    expect(found(text)).toEqual(citations)
  })
})

describe('authority of a link', () => {
  it.each([
    ['https://doi.org/10.1/x', '', 'primary'],
    ['https://pubmed.ncbi.nlm.nih.gov/1/', '', 'primary'],
    ['https://onlinelibrary.wiley.com/doi/1', '', 'primary'],
    ['https://www.cdc.gov/sleep/facts.html', '', 'agency'],
    ['https://www.health.harvard.edu/x', '', 'agency'],
    ['https://www.nhs.uk/conditions/x', '', 'agency'],
    ['https://www.mayoclinic.org/x', '', 'secondary'],
    ['https://example.org/report-2023.pdf', '', 'other'],
    ['https://example.org/page', 'a 2021 survey', 'other'],
    ['https://example.org/page', 'read more', 'none'],
    ['https://www.cdc.gov/', 'the CDC', 'none'],
    ['https://clinic.example/book', 'a 2021 survey', 'none'],
    ['https://www.amazon.com/dp/1', 'study guide', 'none'],
    ['/blog/study', 'a study', 'none'],
    ['mailto:a@example.org', 'a study', 'none'],
    ['tel:+15550100', 'call', 'none'],
    ['#results', 'data', 'none'],
    ['https://notdoi.org/x', 'x', 'none'],
  ])('%s “%s”', (url, text, authority) => {
    expect(authorityOf(url, text)).toBe(authority)
  })
})
