import type { LibraryDesign } from '@freesewing/core'
import { clampOptions } from './clamp-options'
import { DESIGNS, type DesignSetting } from './draft-design'

/**
 * How long the armhole of a jacket or a coat is, front and back together, as the library hands it to
 * its sleeve. Only the two halves of the block are drawn for it, an eighth of the work of a jacket.
 */
const BLOCK = ['brian.front', 'brian.back']
const KEPT_UNDER = 'library.twoPartSleeve'

export function armholeLengths(
  design: 'jacket' | 'overcoat',
  settings: readonly DesignSetting[],
): readonly number[] {
  const library: LibraryDesign = DESIGNS[design]
  const pattern = new library(
    ...settings.map(({ measurements, options }) => ({
      measurements,
      options: clampOptions(library, options),
      sa: 0,
      complete: false,
      paperless: false,
      only: BLOCK,
    })),
  ).draft()
  return settings.map((_, at) => {
    const half = (side: string): number =>
      Number(pattern.setStores[at]?.get(`${KEPT_UNDER}.${side}ArmholeLength`))
    return half('front') + half('back')
  })
}
