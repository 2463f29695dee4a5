import { lookOf } from '@/components/configurator/look-of'
import type { PlantAnswer } from '@/components/configurator/use-plant-day'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { offeredFor } from '@/lib/demand/published-catalogues'
import { readShopNowMs } from '@/lib/infra/clock'
import { lensIsOn } from '@/lib/infra/lens'
import { ConfigureBlock } from './configure-block'
import { LensSheet } from './lens-sheet'

/** The title block and, under the lens, the money of a design as it is now: both go with each change. */
export async function keptSheets(
  design: Design,
  version: number,
  locale: Locale,
): Promise<Pick<PlantAnswer, 'foot' | 'sheet'>> {
  const [offered, lens, shopNowMs] = await Promise.all([
    offeredFor(design),
    lensIsOn(),
    readShopNowMs(),
  ])
  if (!offered) return {}
  const { catalogue, variants } = offered
  const name = lookOf(catalogue, design)?.name[locale]
  return {
    foot: <ConfigureBlock {...{ catalogue, locale, design, name, version, shopNowMs }} />,
    sheet: lens && <LensSheet {...{ catalogue, locale, variants, design }} />,
  }
}
