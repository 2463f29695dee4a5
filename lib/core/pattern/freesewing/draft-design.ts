import { Carlton } from '@freesewing/carlton'
import { Charlie } from '@freesewing/charlie'
import type { LibraryDesign, LibraryPart } from '@freesewing/core'
import { Jaeger } from '@freesewing/jaeger'
import { Simon } from '@freesewing/simon'
import { Wahid } from '@freesewing/wahid'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { clampOptions, type DesignOptions } from './clamp-options'

/**
 * The drafting library as geometry only: measurements and options in, points and paths out. It
 * validates nothing and never throws, so that what it drew is checked here (no error in its log,
 * every point finite) and what it is given is checked before (`read-pattern-input`).
 * Source: FreeSewing 4.10.2; several bodies of one pattern are separate arguments, never an array.
 */
export const DESIGNS = {
  jacket: Jaeger,
  waistcoat: Wahid,
  trousers: Charlie,
  shirt: Simon,
  overcoat: Carlton,
} as const satisfies Record<string, LibraryDesign>
export type DesignId = keyof typeof DESIGNS

export type DesignSetting = {
  readonly measurements: Readonly<Record<string, number>>
  readonly options: DesignOptions
}

/** The parts of one body, under the library's names without the design's prefix. */
export type DraftedParts = ReadonlyMap<string, LibraryPart>

export type DraftFault = { readonly code: 'not-drawable'; readonly detail: string }

export function draftDesign(
  id: DesignId,
  settings: readonly DesignSetting[],
): Result<readonly DraftedParts[], DraftFault> {
  const design: LibraryDesign = DESIGNS[id]
  for (const name of design.patternConfig.measurements)
    for (const { measurements } of settings)
      if (!Number.isFinite(measurements[name]))
        return refuse({ code: 'not-drawable', detail: `${name} is missing` })
  const pattern = new design(
    ...settings.map(({ measurements, options }) => ({
      measurements,
      options: clampOptions(design, options),
      sa: 0,
      complete: false,
      paperless: false,
    })),
  ).draft()
  const sets: DraftedParts[] = []
  for (const at of settings.keys()) {
    const [error] = pattern.setStores[at]?.logs.error ?? []
    if (error !== undefined) return refuse({ code: 'not-drawable', detail: sentence(error) })
    const parts = new Map<string, LibraryPart>()
    for (const [name, part] of Object.entries(pattern.parts[at] ?? {}))
      if (!part.hidden) parts.set(name.slice(name.indexOf('.') + 1), part)
    sets.push(parts)
  }
  return ok(sets)
}

const sentence = (error: unknown): string => {
  const message = Array.isArray(error) ? error[0] : error
  return message instanceof Error ? message.message : String(message)
}
