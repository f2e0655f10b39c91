import { describe, expect, it } from 'vitest'
import { factsOf, textOf } from './facts.js'

/** Every statistic as `words | role | status`, in document order. */
function found(source: string): string[] {
  return factsOf(source).statistics.map((statistic) => `${textOf(statistic)} | ${statistic.role} | ${statistic.status}`)
}

describe('numbers that claim a result', () => {
  it.each([
    ['In our consumer panel, 93% of women saw smoother skin after four weeks.', '93% of women'],
    ['Users lost an average of 15 pounds in 12 weeks.', '15 pounds'],
    ['Patients on semaglutide lost 14.9% of their body weight over 68 weeks.', '14.9% of their body weight'],
    ['Clinically tested to whiten teeth up to 8 shades in one visit.', '8 shades'],
    ['The mouthwash kills 99.9% of germs on contact.', '99.9% of germs'],
    ['Collagen boosts skin hydration by 28%.', '28%'],
    ['Nine out of ten dentists recommend it.', 'Nine out of ten dentists'],
    ['9/10 dentists recommend it.', '9/10 dentists'],
    ['Three quarters of users reported better sleep.', 'Three quarters of users'],
    ['Up to 80% less pain after three laser sessions.', '80% less pain'],
    ['The implants have a 98% success rate over ten years.', '98% success rate'],
    ['The device delivers 3x deeper penetration than rollers.', '3x deeper'],
    ['It triples your energy.', 'triples your energy'],
    ['Participants were 2.5 times more likely to quit.', '2.5 times more likely'],
    ['Recovery was twice as fast.', 'twice as fast'],
    ['A twofold rise in collagen was measured.', 'twofold rise'],
    ['Half of all implants fail within a decade without care.', 'Half of all implants'],
    ['The pain was cut by a third.', 'a third'],
    ['The majority of patients feel calmer.', 'majority of patients'],
    ['Results last 9 to 12 months.', '9 to 12 months'],
    ['Effects last up to six weeks after one session.', 'six weeks'],
    ['Patients slept 52 minutes longer.', '52 minutes longer'],
    ['Scores fell by 12 points.', '12 points'],
    ['Side effects occur in 1 in 10 people.', '1 in 10 people'],
    ['Only 3 out of 100 users had redness.', '3 out of 100 users'],
    ['Less than 5% experience bruising.', '5%'],
    ['70% to 80% of people get relief.', '70% to 80% of people'],
    ['The study enrolled 240 adults.', '240 adults'],
    ['The odds ratio was 0.64 (95% CI 0.5 to 0.8).', 'odds ratio was 0.64'],
    ['Bone density rose (n=214).', 'n=214'],
    ['A one-third reduction in gum bleeding was seen.', 'one-third reduction'],
    ['The gel with 6% peroxide lightens teeth by 4 shades.', '4 shades'],
    ['Creatine raised strength by 8% on average.', '8%'],
    ['After 12 weeks, 8 in 10 users had fewer breakouts.', '8 in 10 users'],
    ['Semaglutide cut major heart events by 20%.', '20%'],
    ['It was significant, p=0.003.', 'p=0.003'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([`${words} | outcome | uncited`])
  })
})

describe('numbers that say how common something is', () => {
  it.each([
    ['One in four women will develop pelvic floor symptoms.', 'One in four women'],
    ['More than 37 million Americans have diabetes.', '37 million Americans'],
    ['Tooth decay affects 2 in 5 adults.', '2 in 5 adults'],
    ['More than half of adults over 30 show signs of gum disease.', 'half of adults'],
    ['Tinnitus affects millions worldwide.', 'millions'],
    ['In 2021, 8.4% of adults had a major episode.', '8.4% of adults'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([`${words} | prevalence | uncited`])
  })
})

describe('look-alikes', () => {
  it.each([
    'Our serum contains 15% vitamin C and 0.5% retinol.',
    'A 35% carbamide peroxide gel whitens enamel.',
    'A 2% salicylic acid cleanser reduces acne.',
    'Each capsule provides 50% of the daily value of zinc.',
    '70% dark chocolate is allowed on this plan.',
    '99% pure bovine collagen for patients who want more.',
    'We are 99.9% sure that patients will love it.',
    'We give 110% to every patient.',
    'Our clinic is 100% doctor-owned.',
    'Treatments are 100% safe and effective.',
    'Save 30% on your first month.',
    'Patients pay 50% of the fee up front.',
    'Insurance covers 80% of the cost for most adults.',
    'Interest of 9.9% applies to patients who pay monthly.',
    '0% APR financing for 24 months.',
    'The appointment lasts 45 minutes.',
    'Our results guarantee lasts 30 days.',
    'Serves 4 people.',
    'Meet our team of 12 doctors.',
    'We have treated more than 5,000 patients since 2012.',
    'Trusted by 2 million customers.',
    'Rated 4.8 out of 5 by patients.',
    'Clinic patients give us 9.8 out of 10.',
    'The double board-certified surgeon trained for 12 years.',
    'Half an hour later patients go home.',
    'Cut your pill in half.',
    'The third-party lab tests each batch.',
    'Step 2 of 5: book your scan.',
    'Brush twice a day, and floss three times a week.',
    'Get 2x the points on every order.',
    'Patients were randomised 2:1 to drug or placebo.',
    'He is a 45-year-old father of two.',
    'Adults 18 and over can apply.',
    'Call 020 7946 0000 or dial 988.',
    'On March 5, 2024 the patients moved to suite 40.',
    'GLP-1 drugs, vitamin B12 and omega-3 are covered here.',
    'Blood oxygen should be 95% or higher.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('appeals to evidence', () => {
  it.each([
    ['Numerous studies confirm that zinc shortens colds.', 'Numerous studies confirm that'],
    ['A growing body of research suggests that red light helps skin.', 'A growing body of research suggests that'],
    ['There is strong evidence that aligners work.', 'There is strong evidence that'],
    ['Evidence is growing that creatine helps.', 'Evidence is growing that'],
    ['Over 200 studies have shown it is gentle.', 'Over 200 studies have shown'],
    ['Studies from Japan and Korea have shown that tea helps.', 'Studies from Japan and Korea have shown that'],
    ['Clinical trials demonstrate a faster recovery.', 'Clinical trials demonstrate'],
    ['Zinc has also been shown to shorten colds.', 'has also been shown to'],
    ['It has shown promise in early trials.', 'has shown promise in early trials'],
    ['Scientists agree that sleep matters.', 'Scientists agree that'],
    ['According to experts, zinc helps.', 'According to experts'],
    ['Did you know that studies show zinc helps?', 'studies show'],
    ['Early studies, however, suggest a benefit.', 'Early studies, however, suggest'],
  ])('%s', (text, words) => {
    expect(found(text)).toEqual([`${words} | evidence | vague`])
  })

  it.each([
    'No studies show that zinc cures colds.',
    'Few studies have shown a benefit.',
    'If studies show a benefit, we will offer it.',
    'There is no evidence that zinc cures colds.',
    'The evidence is mixed.',
    'Studies show mixed results.',
    'Clinical trials have demonstrated no benefit.',
    'Zinc has not been shown to shorten colds.',
    "Zinc hasn't been proven to shorten colds.",
    'Research is needed to show whether it works.',
    'Research has yet to show a benefit.',
    'Research may show a benefit.',
    'Do experts agree?',
    'Experts disagree.',
    'What the research shows',
    'Ask whether studies show a benefit for your condition.',
    'Several trials are under way.',
    'The study room shows films on Friday.',
    'Our research support team replies in a day.',
    'Tests show your iron is low.',
    'She was found to be pregnant.',
    'Results shown in the photo may vary.',
    'The data shown in the second figure are from our clinic.',
    'The laser has been clinically proven to work.',
  ])('not in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

const list = '## References\n\n1. Brown. A title. 2020.\n2. Green. A title. 2021.'

describe('support', () => {
  it.each([
    ['link in the sentence', 'Weight fell by 12% ([Brown](https://doi.org/10.1/x)).', ['cited']],
    ['link to a shop', 'Weight fell by 12% ([ours](https://shop.example.com/products/trial-pack)).', ['uncited']],
    ['home page', 'Weight fell by 12% ([NIH](https://www.nih.gov/)).', ['uncited']],
    ['address in the text', 'Weight fell by 12%, see https://pubmed.ncbi.nlm.nih.gov/12345678/.', ['cited']],
    ['PubMed number', 'Weight fell by 12% (PMID: 12345678).', ['cited']],
    ['footnote', 'Weight fell by 12%.[^a] It stayed.\n\n[^a]: Brown, 2020.', ['cited']],
    ['footnote that is not defined', 'Weight fell by 12%.[^2]', ['dangling']],
    ['marker in the list', `Weight fell by 12% [1,2].\n\n${list}`, ['cited']],
    ['marker beyond the list', `Weight fell by 12% [3].\n\n${list}`, ['dangling']],
    ['superscript markup', `Weight fell by 12%.<sup>1,2</sup> It stayed.\n\n${list}`, ['cited']],
    ['number stuck to the full stop', `Weight fell by 12%.2 It stayed off.\n\n${list}`, ['cited']],
    ['bold line as heading', 'Weight fell by 12%.¹\n\n**Sources**\n\n- Brown, 2020', ['cited']],
    ['link to the list', `Weight fell by 12% [\\[1\\]](#ref1).\n\n${list}`, ['cited']],
    ['list without a marker', `Weight fell by 12%.\n\n${list}`, ['weak']],
    ['author and year', 'Weight fell by 12% (Smith & Jones, 2019).', ['named']],
    ['author and year of the list', `Weight fell by 12% (Brown, 2020).\n\n${list}`, ['cited']],
    ['journal', 'In a trial published in the Journal of Gum Care, 40% of patients healed.', ['named']],
    ['volume and page', 'Weight fell by 12% (Brown et al., Obes Rev 2013;170:1134).', ['cited']],
    ['source line below', 'Weight fell by 12%.\n\nSource: [Brown](https://doi.org/10.1/x)', ['cited']],
    ['other list item', '- Weight fell by 12%.\n- Sleep rose ([Brown](https://doi.org/10.1/x)).', ['uncited']],
    ['heading', '## 70% of patients improve\n\nSee [Brown](https://doi.org/10.1/x).', ['uncited']],
    ['later in the paragraph', 'Weight fell by 12%. All was well. See [Brown](https://doi.org/10.1/x).', ['weak']],
    [
      'the study of the sentence before',
      'A [2021 trial](https://doi.org/10.1/x) tested it. In this study, weight fell by 12%.',
      ['cited'],
    ],
    [
      'table row',
      '| Result | Share | Source |\n| - | - | - |\n| Response rate | 64% | [Brown](https://doi.org/10.1/x) |\n| Relapse | 30% | - |',
      ['cited', 'uncited'],
    ],
    ['only the reference list', `It helps.\n\n${list}\n3. White. Weight fell by 30% in 40 patients. 2022.`, []],
  ])('%s', (_, text, statuses) => {
    expect(factsOf(text).statistics.map(({ status }) => status)).toEqual(statuses)
  })

  it('keeps the citations that support', () => {
    const [statistic] = factsOf('Weight fell by 12% ([Brown](https://doi.org/10.1/x)).').statistics
    expect(statistic?.support.map(({ target }) => target)).toEqual(['https://doi.org/10.1/x'])
  })

  it('gives an appeal the support of its sentence', () => {
    expect(found('As [research shows](https://example.com/blog/sleep-study), it works.')).toEqual([
      'research shows | evidence | cited',
    ])
    expect(found('As [research shows](/blog/sleep), it works.')).toEqual(['research shows | evidence | vague'])
  })
})
