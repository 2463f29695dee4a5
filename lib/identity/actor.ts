/**
 * Who asks. Every exported use-case takes an actor first and returns what that actor may see.
 * A guest without a cookie has the key `guest:none`, under which nothing is ever stored.
 */
export type Role = 'shopper' | 'adviser' | 'manager' | 'teacher' | 'planner'

export type Actor =
  | { readonly kind: 'guest'; readonly ownerKey: `guest:${string}` }
  | {
      readonly kind: 'person'
      readonly ownerKey: `person:${string}`
      readonly personId: string
      readonly sessionId: string
      readonly name: string
      readonly email: string
      readonly roles: readonly Role[]
      readonly locale: string
      /** Set while the demo bar visits a seeded person. */
      readonly visiting: boolean
    }

export const NOBODY: Actor = { kind: 'guest', ownerKey: 'guest:none' }

export const mayAs = (actor: Actor, role: Role): boolean =>
  actor.kind === 'person' && actor.roles.includes(role)
