// The two ways in which a preset is written, as one.

import type { Preset, PresetConfig } from './types.js'

export function presetOf(preset: Preset): PresetConfig {
  return isPresetConfig(preset) ? preset : { rules: preset }
}

export const isPresetConfig = (preset: unknown): preset is PresetConfig =>
  typeof preset === 'object' && preset !== null && 'rules' in preset && typeof preset.rules === 'object'

/** Whether a preset says something about the pages: it switches rules on that are off, and changes no other level. */
export const describesPages = ({ jurisdiction, product }: PresetConfig): boolean =>
  jurisdiction !== undefined || product !== undefined
