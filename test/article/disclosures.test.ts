// Which sentences tell a risk of the product, and which only look like it.

import { describe, expect, it } from 'vitest'
import { createLinter } from '../../src/index.js'
import type { Disclosure } from '../../src/types.js'

const linter = createLinter()

/** Disclosures of a text that stands after two sentences about the product. */
function disclosuresOf(product: string, text: string): readonly Disclosure[] {
  const article = linter.analyze(`Our clinic offers ${product}. ${product} relieves symptoms.\n\n${text}\n`)
  return article.disclosures.filter(({ block }) => block.index > 0)
}

const qualities = (product: string, text: string): readonly (string | undefined)[] =>
  disclosuresOf(product, text).flatMap(({ kind, quality }) => (kind === 'risk' ? [quality] : []))

const names = (product: string, text: string): readonly string[] =>
  disclosuresOf(product, text).flatMap(({ covers = [] }) => covers)

describe('a risk by name', () => {
  it.each([
    ['Ketamine', 'Patients sometimes report nightmares in the days after treatment.'],
    ['Ketamine', 'Adverse reactions in the trial: dizziness (22%), nausea (18%), headache (12%).'],
    ['Ketamine', 'A minority of patients become agitated or panicky while it wears off.'],
    ['Ozempic', 'Pancreatitis and gallstones have occurred in people who took it.'],
    ['Ozempic', 'Tell us at once about a lump in your neck or trouble swallowing.'],
    ['Botox', 'Expect redness, swelling or bruising for a few days.'],
    ['Sertraline', 'Common: nausea, loose stools, sweating, sexual problems.'],
    ['LASIK', 'There is a small chance of losing vision.'],
    ['Kratom', 'Regular users can become dependent and go through withdrawal when they stop.'],
    ['TMS therapy', 'Seizures are rare, fewer than 1 in 10,000 sessions.'],
    ['Stem cell therapy', 'Patients have suffered infections, tumors and blindness after unapproved injections.'],
    ['Botox', '## Risks\n\n- Bruising\n- Eyelid droop'],
    ['Botox', 'Side effects may include:\n\n- bruising\n- a drooping eyelid'],
    ['LASIK', '- Dry eyes for months\n- Halos and glare at night'],
    ['Vasectomy', '| Risk | What to know |\n| --- | --- |\n| Bleeding | rare |'],
  ])('%s: %s', (product, text) => {
    expect(qualities(product, text)).toContain('specific')
  })
})

describe('a risk in general', () => {
  it.each([
    ['Ketamine', 'As with all medicines, side effects can occur; we go through them with you.'],
    ['TMS therapy', 'No procedure is free of risk, and neither is this one.'],
    ['LASIK', 'Like every operation it comes with risks.'],
  ])('%s: %s', (product, text) => {
    expect(qualities(product, text)).toEqual(['generic'])
  })
})

describe('no risk of the product', () => {
  it.each([
    ['Testosterone', 'Low testosterone can cause fatigue, weight gain and depression.'],
    ['Ozempic', 'Obesity raises the risk of stroke, heart attack and some cancers.'],
    ['Ozempic', 'In a trial, semaglutide cut the risk of heart attack and stroke.'],
    ['Ozempic', 'Semaglutide lowers blood sugar and protects your kidneys.'],
    ['Ketamine', 'Traditional antidepressants can cause weight gain and sexual side effects.'],
    ['Ketamine', 'Ketamine may produce rapid relief from depression and pain.'],
    ['Ketamine', 'Tired of medications that make you dizzy or drowsy?'],
    ['Ketamine', 'The biggest risk is doing nothing.'],
    ['TMS therapy', 'Unlike pills, it does not cause nausea or weight gain.'],
    ['CBD oil', 'Our balm can calm redness, itching and dryness.'],
    ['Kratom', 'Kratom helps people through opioid withdrawal.'],
    ['Botox', 'Our gentle technique means you will not have any bruising.'],
    ['Botox', 'Does it cause drooping eyelids?'],
    ['Viagra', 'Erectile dysfunction may be a warning sign of heart disease, stroke or diabetes.'],
  ])('%s: %s', (product, text) => {
    const found = qualities(product, text)
    expect(found.filter((quality) => quality === 'specific' || quality === 'generic')).toEqual([])
  })
})

describe('risks of the fact row', () => {
  it.each([
    ['Ketamine', 'Your blood pressure can go up and your breathing can slow down.', 'respiratory depression'],
    ['Ketamine', 'Frequent use may harm the bladder.', 'urinary tract and bladder injury with repeated use'],
    ['Botox', 'The toxin can make it hard to swallow.', 'swallowing, speaking or breathing difficulty'],
    ['Testosterone', 'It may thicken the blood.', 'thickened blood (high red cell count)'],
    ['Accutane', 'Babies exposed before birth can be born with severe birth defects.', 'severe birth defects'],
  ])('%s: %s', (product, text, name) => {
    expect(names(product, text)).toContain(name)
  })
  it('are not named by a denial or by sleep in general', () => {
    expect(names('Ketamine', 'It can cause nausea, but no addiction and no dissociation.')).toEqual([])
    expect(names('Ketamine', 'Nausea can occur, so sleep at home.')).toEqual([])
  })
})
