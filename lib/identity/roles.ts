import type { Role } from './actor'

/** All roles, in the order in which the demo shows its people. */
export const ROLES: readonly Role[] = ['shopper', 'adviser', 'planner', 'manager', 'teacher']

/** A word in the database that is no role (any more) grants nothing. */
export const rolesOf = (words: readonly string[]): readonly Role[] =>
  ROLES.filter((role) => words.includes(role))

/** The role that decides which frame fits: the most particular one a person has. */
export const mainRole = (roles: readonly Role[]): Role =>
  roles.find((role) => role !== 'shopper') ?? 'shopper'
