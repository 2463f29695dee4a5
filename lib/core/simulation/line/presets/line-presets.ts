import { GARMENT_PLANTS } from './garment-plants'
import type { LinePreset } from './preset'
import { SHIRT_CASE } from './shirt-case.data'

/** Every factory that `one line` knows by name. */
export const LINE_PRESETS: readonly LinePreset[] = [...SHIRT_CASE, ...GARMENT_PLANTS]
