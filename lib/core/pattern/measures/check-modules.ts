import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { PatternRefusal } from '../pattern-refusal'
import { DRAWN_MODULES } from './drawn-modules.data'

/**
 * The chosen options, in the drafting room's own words. What is in the catalogue and not drafted is
 * refused by name; what is in no catalogue is refused too. Own properties only.
 */
const NAME = /^[a-z][a-z0-9-]{0,59}$/
const INHERITED = ['constructor', 'prototype']

export function checkModules(
  value: unknown,
  family: string,
): Result<Readonly<Record<string, string>>, PatternRefusal> {
  if (value === undefined) return ok({})
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse({ code: 'not-an-object', pointer: '/modules' })
  const drawn = DRAWN_MODULES[family] ?? {}
  const modules: Record<string, string> = {}
  for (const key of Reflect.ownKeys(value)) {
    const name = String(key)
    const pointer = `/modules/${name}`
    if (!NAME.test(name) || INHERITED.includes(name))
      return refuse({ code: 'unknown-field', pointer })
    const option: unknown = Reflect.get(value, key)
    const module = Object.hasOwn(drawn, name) ? drawn[name] : undefined
    const options = Object.keys(module?.draws ?? {})
    if (typeof option !== 'string' || !NAME.test(option))
      return refuse({ code: 'not-an-option', pointer, options })
    if (!module) continue
    const later = module.later && Object.hasOwn(module.later, option) && module.later[option]
    if (later) return refuse({ code: 'not-drafted-yet', pointer, option, name: later })
    const as = Object.hasOwn(module.draws, option) ? module.draws[option] : undefined
    if (as === undefined) return refuse({ code: 'not-an-option', pointer, options })
    modules[module.as] = as
  }
  return ok(modules)
}
