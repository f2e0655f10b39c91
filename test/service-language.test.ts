// Service language is no clinical claim: delivery, visits, results of a test, prices, refunds, and permanence that is the
// labelled result of a treatment. Every rule keeps silent about it, whoever says it.

import { describe, expect, it } from 'vitest'
import { createLinter } from '../src/index.js'
import type { ProductClass } from '../src/types.js'

interface Group {
  readonly who: string
  /** A page of a product starts with its name. */
  readonly about?: string
  readonly class?: ProductClass
  readonly sentences: readonly string[]
}

const clinic = { class: 'clinic' } as const

const groups: readonly Group[] = [
  {
    who: 'telehealth',
    ...clinic,
    sentences: [
      'See a clinician within minutes, any time of day.',
      'Skip the waiting room and talk to us from your sofa.',
      'Same-day appointments, seven days a week.',
      'No waiting room, no paperwork, no phone queue.',
      'Your prescription is ready in minutes and is sent straight to your pharmacy.',
      'Faster than waiting three weeks for an appointment.',
      'Never stand in line at the pharmacy again.',
      'Our doctors practise evidence-based care.',
      'Messages are answered immediately, day and night.',
      'Your video visit is private, safe and secure.',
      'Cancel at any time, with no risk and no fee.',
      'We guarantee an appointment within 24 hours.',
      'Telehealth is here to stay, and so is your care team.',
      'Getting care has never been easier.',
      'A revolutionary way to book.',
    ],
  },
  {
    who: 'telehealth that sells hair loss medicine',
    about: 'Finasteride',
    sentences: [
      'Free, discreet delivery straight to your door.',
      'No in-person visit needed: a licensed doctor reviews your answers.',
      'Your first box ships the same day and arrives within two days.',
      'Pause, change or cancel your plan whenever you like.',
    ],
  },
  {
    who: 'telehealth that sells weight loss medicine',
    about: 'Semaglutide',
    sentences: [
      'The pen arrives cold, in plain packaging, at your home.',
      'Use it at home once a week; our nurses show you how by video.',
      'If you are not eligible, we refund the fee in full.',
      'The visit costs $49, and there are no hidden fees.',
    ],
  },
  {
    who: 'clinic with esketamine',
    about: 'Spravato',
    sentences: [
      'After treatment in our clinic, telehealth follow-up visits save you the drive.',
      'A nurse stays with you for two hours, and a friend takes you home.',
      'We ask your insurer for approval, usually within a week.',
    ],
  },
  {
    who: 'pharmacy',
    ...clinic,
    sentences: [
      'Secure checkout and fast, free shipping.',
      'Refills are delivered overnight, guaranteed.',
      'Say goodbye to long queues and lost paper slips.',
      'If your parcel is late, we give you your money back, no questions asked.',
      'We replace damaged or missing medicines free of charge.',
      'Never run out of your medicine again: we remind you a week before.',
      'Our prices are lower than those of most high-street chains.',
      'Return unused tablets and we dispose of them safely.',
      'Every order is checked twice by a pharmacist.',
      'Flu vaccinations without an appointment.',
    ],
  },
  {
    who: 'laboratory',
    ...clinic,
    sentences: [
      'Results in two days, or your next test is free.',
      'Fast, accurate results that your doctor can read online.',
      'A nurse comes to your home, takes the sample and is gone in ten minutes.',
      'Results within hours for urgent samples.',
      'Get your results in as little as 24 hours.',
      'You will see your results as soon as they are ready.',
      'Walk in, no appointment needed.',
      'Your data are deleted permanently when you ask us to.',
      'Our laboratory is accredited and inspected every year.',
    ],
  },
  {
    who: 'clinic',
    ...clinic,
    sentences: [
      'Most visits last about thirty minutes.',
      'The initial course is six visits over three weeks; your therapist may change this.',
      'Home visits are possible for people who cannot travel.',
      'We found a permanent home on Mill Lane.',
      'Our team speaks five languages.',
      'Parking is free, and the bus stops outside the door.',
      'Your first consultation is free, and you decide afterwards.',
      'We treat adults and children over six.',
      'Our physiotherapists treat sports injuries, back pain and arthritis.',
      'The price of a visit covers the examination and a written plan.',
      'A second opinion within a week.',
      'The new wing has transformed our reception.',
      'Patients rate our service 4.8 out of 5.',
      'Friendly staff and no hidden costs, guaranteed.',
      'Our doors have been open for forty years and are here to stay.',
    ],
  },
  {
    who: 'dentist',
    ...clinic,
    sentences: [
      'Emergency slots every morning, so that nobody waits in pain overnight.',
      'Nervous patients are welcome; take all the time that you need.',
      'Pay monthly, with no interest for a year.',
      'A crown is made while you wait and is fitted on the same day.',
      'We guarantee our crowns for five years against breakage.',
      'Permanent teeth come through from the age of six.',
    ],
  },
  {
    who: 'dentist with implants',
    about: 'Dental implants',
    sentences: [
      'An implant is a permanent replacement for a missing tooth.',
      'It stays in the jaw for good and is cleaned like your own teeth.',
    ],
  },
  {
    who: 'urologist',
    about: 'Vasectomy',
    sentences: [
      'It is permanent, so be sure before you book.',
      'The tubes are closed permanently.',
      'You will not need any other contraception for the rest of your life once a test is clear.',
    ],
  },
  {
    who: 'gynaecologist',
    ...clinic,
    sentences: ['Sterilisation is permanent contraception.', 'Tubal ligation permanently prevents pregnancy.'],
  },
  {
    who: 'laser clinic',
    about: 'Laser hair removal',
    sentences: ['The laser is cleared for permanent hair reduction.', 'Expect permanent reduction, not removal.'],
  },
  {
    who: 'eye clinic',
    about: 'LASIK',
    sentences: [
      'LASIK permanently changes the shape of the cornea.',
      'The change in the cornea is permanent, and your eyes still age.',
    ],
  },
  {
    who: 'family planning',
    about: 'Hormonal IUD',
    sentences: ['It works for up to eight years and can be taken out at any time.'],
  },
]

describe.each(groups)('$who', ({ about, class: productClass, sentences }) => {
  const linter = createLinter({ extends: ['all'], ...(productClass && { class: productClass }) })
  it.each(sentences)('%s', (sentence) => {
    const page = about === undefined ? sentence : `# ${about}\n\n${sentence}`
    const found = linter.lint(page).diagnostics.filter(({ severity }) => severity !== 'info')
    expect(found.map(({ ruleId, actual }) => `${ruleId}: ${actual}`)).toEqual([])
  })
})
