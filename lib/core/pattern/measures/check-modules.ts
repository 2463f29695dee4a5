import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { PatternRefusal } from '../pattern-refusal'

/**
 * The modules that change a drawing, with the options that can be drawn. Options named in `later` are
 * in the catalogue and not drafted yet: refused by name, never drawn as something else. Modules that
 * no piece depends on (cloth, buttons, stitching) are passed over.
 */
const DRAWN: Readonly<Record<string, { draws: readonly string[]; later?: readonly string[] }>> = {
  front: { draws: ['single-1', 'single-2', 'single-3'], later: ['double-6x2'] },
  lapel: { draws: ['notch', 'peak'], later: ['shawl'] },
  'lapel-width': { draws: ['slim', 'regular', 'wide'] },
  shoulder: { draws: ['natural', 'structured'] },
  pockets: { draws: ['flap', 'jetted', 'patch'] },
  'breast-pocket': { draws: ['welt', 'none'] },
  vents: { draws: ['none', 'centre', 'double'] },
  construction: { draws: ['half-canvas', 'full-canvas', 'unstructured'] },
  'lining-extent': { draws: ['full', 'half', 'unlined'] },
  waistcoat: { draws: ['none', 'single-5'], later: ['double-6'] },
  'trousers-front': { draws: ['flat', 'pleat-1', 'pleat-2'] },
  waistband: { draws: ['loops', 'side-adjusters'] },
  'trousers-hem': { draws: ['plain', 'turn-up'] },
  'trousers-leg': { draws: ['slim', 'straight', 'wide'] },
}
const NAME = /^[a-z][a-z0-9-]{0,59}$/
const INHERITED = ['constructor', 'prototype']

export function checkModules(
  value: unknown,
): Result<Readonly<Record<string, string>>, PatternRefusal> {
  if (value === undefined) return ok({})
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ code: 'not-an-object', pointer: '/modules' })
  const modules: Record<string, string> = {}
  for (const key of Reflect.ownKeys(value)) {
    const name = String(key)
    const pointer = `/modules/${name}`
    if (!NAME.test(name) || INHERITED.includes(name))
      return refuse({ code: 'unknown-field', pointer })
    const option: unknown = Reflect.get(value, key)
    const drawn = Object.hasOwn(DRAWN, name) ? DRAWN[name] : undefined
    if (typeof option !== 'string' || !NAME.test(option))
      return refuse({ code: 'not-an-option', pointer, options: drawn?.draws ?? [] })
    if (drawn?.later?.includes(option)) return refuse({ code: 'not-drafted-yet', pointer, option })
    if (drawn && !drawn.draws.includes(option))
      return refuse({ code: 'not-an-option', pointer, options: drawn.draws })
    modules[name] = option
  }
  return ok(modules)
}
