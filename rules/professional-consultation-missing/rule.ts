import { defineRule } from '../../src/rule.js'

export default defineRule({
  id: 'professional-consultation-missing',
  title: 'No advice to ask a clinician',
  group: 'care',
  severity: 'info',
  educational: 'off',
  why: 'a reader decides alone whether a treatment fits an illness that nobody has looked at.',
  standards: ['CAP-12.2', 'DISCERN'],
  keep: 'one line that sends the reader to somebody who knows their history; it takes back no other finding.',
  shape: '“Ask a licensed clinician who knows your history whether [product] is right for you.”',
  action: 'disclose',
  basis: 'omission',
  needs: 'class',
  duty: {
    label: 'advises to ask a clinician',
    state: ({ safety }) => {
      if (!safety) return 'not applicable'
      return safety.consultation === 'stated' ? 'met' : 'missing'
    },
  },
  messages: {
    missing: 'This page never says to ask a clinician about {product}; add one line near the end',
  },
  *check({ safety }) {
    const [first] = safety?.benefits ?? []
    if (first && safety?.consultation === 'missing') yield { at: first, message: 'missing', contextual: false }
  },
  notFor: 'news pages.',
  examples: {
    flags: [
      'Our clinic offers ketamine, and it ⟦relieves depression⟧. It can cause nausea.',
      'We offer Ozempic online. It ⟦eliminates cravings⟧, and it can cause nausea.',
      'Botox at our studio ⟦ends migraines⟧. It can cause drooping eyelids.',
      'Order now: our kratom tea ⟦relieves chronic pain⟧, no doctor visit needed. It can cause nausea.',
      'Our clinic offers TMS. TMS ⟦relieves depression⟧. It can cause headache. Our doctors invented the coil.',
      'Order now: our curcumin capsules ⟦cure arthritis⟧. They can cause nausea.',
    ],
    allows: [
      'We offer ketamine; it relieves depression. It can cause nausea. Talk to your doctor first.',
      'We offer Ozempic online; it eliminates cravings. Our clinicians decide whether you get it.',
      'Botox at our studio ends migraines. Book a consultation. It can cause drooping eyelids.',
      'Our clinic offers TMS. TMS relieves depression. A psychiatrist will review your history. They can cause headache.',
      'Order now: our curcumin capsules cure arthritis. Ask a pharmacist if you take other medicines. They can cause nausea.',
      'Book a table for two.',
    ],
  },
})
