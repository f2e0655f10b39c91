// The slots of the lexicon language.

import type { Vocabularies } from '../automaton.js'
import { bodyStates, diseases, naturalStates, symptoms } from './conditions.js'
import { brain, clinicians, comparators, people, results, treatments } from './treatments.js'

/** @param products Names of products, each as its words in lower case. */
export function vocabulariesWith(products: readonly string[]): Vocabularies {
  return {
    disease: diseases,
    condition: ['{disease}', ...naturalStates],
    symptom: symptoms,
    state: bodyStates,
    treatment: treatments,
    comparator: comparators,
    brain,
    result: results,
    people,
    clinician: clinicians,
    product: products,
  }
}
