import { env } from '@/lib/infra/env'
import type { Actor, Role } from './actor'
import { mainRole } from './roles'

/** What the demo bar says about who you are; null when this is not the demo. */
export type DemoBarFacts = {
  readonly name: string | null
  readonly role: Role | null
  readonly visiting: boolean
}

export function demoBarFacts(actor: Actor): DemoBarFacts | null {
  if (!env().DEMO) return null
  return actor.kind === 'person'
    ? { name: actor.name, role: mainRole(actor.roles), visiting: actor.visiting }
    : { name: null, role: null, visiting: false }
}
