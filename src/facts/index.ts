// The dated product facts with the source of each: `claimlint/facts`. The linter itself reads the short form, `slim.ts`.

import { acupuncture } from './products/acupuncture.js'
import { appleCiderVinegar } from './products/apple-cider-vinegar.js'
import { ashwagandha } from './products/ashwagandha.js'
import { berberine } from './products/berberine.js'
import { botulinumToxins } from './products/botulinum-toxins.js'
import { bupropion } from './products/bupropion.js'
import { cannabidiolEpidiolex } from './products/cannabidiol-epidiolex.js'
import { cannabisMedical } from './products/cannabis-medical.js'
import { cbdConsumer } from './products/cbd-consumer.js'
import { ces } from './products/ces.js'
import { chelation } from './products/chelation.js'
import { chiropractic } from './products/chiropractic.js'
import { collagen } from './products/collagen.js'
import { colloidalSilver } from './products/colloidal-silver.js'
import { contraceptiveImplant } from './products/contraceptive-implant.js'
import { creatine } from './products/creatine.js'
import { delta8Thc } from './products/delta-8-thc.js'
import { dentalImplants } from './products/dental-implants.js'
import { dentalVeneers } from './products/dental-veneers.js'
import { dermalFillers } from './products/dermal-fillers.js'
import { ect } from './products/ect.js'
import { elderberry } from './products/elderberry.js'
import { esketamine } from './products/esketamine.js'
import { essentialOils } from './products/essential-oils.js'
import { estrogenMenopause } from './products/estrogen-menopause.js'
import { exosomes } from './products/exosomes.js'
import { finasterideOral } from './products/finasteride-oral.js'
import { finasterideTopical } from './products/finasteride-topical.js'
import { garcinia } from './products/garcinia.js'
import { glp1Compounded } from './products/glp1-compounded.js'
import { glutathioneIv } from './products/glutathione-iv.js'
import { greenTeaExtract } from './products/green-tea-extract.js'
import { homeopathy } from './products/homeopathy.js'
import { hydroxychloroquine } from './products/hydroxychloroquine.js'
import { hyperbaricOxygen } from './products/hyperbaric-oxygen.js'
import { ibogaine } from './products/ibogaine.js'
import { isotretinoin } from './products/isotretinoin.js'
import { iudCopper } from './products/iud-copper.js'
import { iudHormonal } from './products/iud-hormonal.js'
import { ivVitaminDrips } from './products/iv-vitamin-drips.js'
import { ivermectin } from './products/ivermectin.js'
import { ketamineCompounded } from './products/ketamine-compounded.js'
import { ketamineIvIm } from './products/ketamine-iv-im.js'
import { kratom } from './products/kratom.js'
import { laserHairRemoval } from './products/laser-hair-removal.js'
import { lasik } from './products/lasik.js'
import { lionsMane } from './products/lions-mane.js'
import { liraglutide } from './products/liraglutide.js'
import { lsd } from './products/lsd.js'
import { magnesium } from './products/magnesium.js'
import { mdma } from './products/mdma.js'
import { melatonin } from './products/melatonin.js'
import { metformin } from './products/metformin.js'
import { minoxidilOral } from './products/minoxidil-oral.js'
import { minoxidilTopical } from './products/minoxidil-topical.js'
import { nadPlus } from './products/nad-plus.js'
import { naltrexone } from './products/naltrexone.js'
import { naltrexoneLowDose } from './products/naltrexone-low-dose.js'
import { neurofeedback } from './products/neurofeedback.js'
import { omega3 } from './products/omega-3.js'
import { orforglipron } from './products/orforglipron.js'
import { ozoneTherapy } from './products/ozone-therapy.js'
import { peptideBpc157 } from './products/peptide-bpc-157.js'
import { peptideCjcIpamorelin } from './products/peptide-cjc-ipamorelin.js'
import { phentermine } from './products/phentermine.js'
import { probiotics } from './products/probiotics.js'
import { prp } from './products/prp.js'
import { psilocybin } from './products/psilocybin.js'
import { redLightLllt } from './products/red-light-lllt.js'
import { semaglutide } from './products/semaglutide.js'
import { sevenOh } from './products/seven-oh.js'
import { sildenafil } from './products/sildenafil.js'
import { sleepApneaDevices } from './products/sleep-apnea-devices.js'
import { ssriClass } from './products/ssri-class.js'
import { stJohnsWort } from './products/st-johns-wort.js'
import { stemCells } from './products/stem-cells.js'
import { tadalafil } from './products/tadalafil.js'
import { tdcs } from './products/tdcs.js'
import { testosterone } from './products/testosterone.js'
import { thyroidDesiccated } from './products/thyroid-desiccated.js'
import { tirzepatide } from './products/tirzepatide.js'
import { tms } from './products/tms.js'
import { tretinoinTopical } from './products/tretinoin-topical.js'
import { turkeyTail } from './products/turkey-tail.js'
import { turmericCurcumin } from './products/turmeric-curcumin.js'
import { vasectomy } from './products/vasectomy.js'
import { vitaminD } from './products/vitamin-d.js'
import { wholeBodyCryotherapy } from './products/whole-body-cryotherapy.js'
import type { ProductFact } from './types.js'

export type { FactApproval, ProductFact, Sourced } from './types.js'

/** Every product that the linter knows, most important first. A product that is not here is not judged by facts. */
export const productFacts: readonly ProductFact[] = [
  ketamineIvIm,
  ketamineCompounded,
  esketamine,
  semaglutide,
  tirzepatide,
  glp1Compounded,
  orforglipron,
  liraglutide,
  bupropion,
  ssriClass,
  phentermine,
  metformin,
  naltrexone,
  naltrexoneLowDose,
  sildenafil,
  tadalafil,
  finasterideOral,
  finasterideTopical,
  minoxidilTopical,
  minoxidilOral,
  testosterone,
  estrogenMenopause,
  thyroidDesiccated,
  botulinumToxins,
  dermalFillers,
  isotretinoin,
  tretinoinTopical,
  ivermectin,
  hydroxychloroquine,
  cbdConsumer,
  cannabidiolEpidiolex,
  cannabisMedical,
  delta8Thc,
  kratom,
  sevenOh,
  psilocybin,
  mdma,
  lsd,
  ibogaine,
  nadPlus,
  glutathioneIv,
  ivVitaminDrips,
  peptideBpc157,
  peptideCjcIpamorelin,
  stemCells,
  exosomes,
  prp,
  tms,
  ect,
  tdcs,
  ces,
  neurofeedback,
  redLightLllt,
  hyperbaricOxygen,
  wholeBodyCryotherapy,
  laserHairRemoval,
  lasik,
  dentalImplants,
  dentalVeneers,
  vasectomy,
  iudHormonal,
  iudCopper,
  contraceptiveImplant,
  sleepApneaDevices,
  acupuncture,
  chiropractic,
  homeopathy,
  colloidalSilver,
  melatonin,
  magnesium,
  ashwagandha,
  turmericCurcumin,
  stJohnsWort,
  probiotics,
  collagen,
  omega3,
  vitaminD,
  berberine,
  greenTeaExtract,
  garcinia,
  creatine,
  lionsMane,
  turkeyTail,
  elderberry,
  essentialOils,
  appleCiderVinegar,
  ozoneTherapy,
  chelation,
]
