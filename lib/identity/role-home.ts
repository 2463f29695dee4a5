import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import type { Role } from './actor'
import { mainRole } from './roles'

/** Where people of a role begin their day. */
export function roleHome(locale: Locale, roles: readonly Role[]): string {
  const role = mainRole(roles)
  switch (role) {
    case 'shopper':
      return paths.home(locale)
    case 'adviser':
      return paths.desk(locale)
    case 'planner':
      return paths.plant(locale)
    case 'manager':
      return paths.business(locale)
    case 'teacher':
      return paths.lab(locale)
    default:
      return role satisfies never
  }
}
