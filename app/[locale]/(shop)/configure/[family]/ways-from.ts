import { DESIGN_PLACE, GROUP_PLACE, type Ways } from '@/components/configurator/ways'
import type { FamilyId } from '@/lib/core/garment/catalogue'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import type { Asked } from './starting-point'

/** Where the configurator's own words lead: a look in the address is part of what is asked about. */
export function waysFrom(locale: Locale, family: FamilyId, { look, cloth, figure }: Asked): Ways {
  const about = paths.configure(locale, family, {
    ...(look && { look }),
    ...(cloth && { cloth }),
    figure,
    design: DESIGN_PLACE,
  })
  return {
    wish: paths.wish(locale, { about: `${about}#${GROUP_PLACE}` }),
    ask: paths.ask(locale, { about }),
    kept: paths.design(locale, DESIGN_PLACE),
  }
}
