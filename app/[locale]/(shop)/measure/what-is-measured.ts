import type { KeptStart } from '@/components/body/measure-form-types'
import type { Sex } from '@/lib/core/body/measurement'
import { sexOf } from '@/lib/core/garment/figure'
import type { Locale } from '@/lib/core/shared/text'
import { bodyProfiles, readBodyProfile } from '@/lib/demand/body-profiles'
import { readDesign, type SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import type { Actor } from '@/lib/identity/actor'

export type Asked = Readonly<Partial<Record<'design' | 'date' | 'profile' | 'block', string>>>

type Measured = {
  readonly sex: Sex
  /** Weighs the questions: the cut of the design, a suit without one. */
  readonly family: string
  readonly design: SavedDesign | null
  readonly garment: string | null
  /** The kept body that is being changed. */
  readonly kept: KeptStart | null
}

/** For which garment and on which block the page measures, from its address. */
export async function whatIsMeasured(
  actor: Actor,
  asked: Asked,
  locale: Locale,
): Promise<Measured> {
  const design = asked.design ? await readDesign(actor, asked.design) : null
  const catalogue = design ? await catalogueOfDesign(design.design) : null
  const kept = asked.profile ? await keptStart(actor, asked.profile) : null
  const said: Sex = asked.block === 'm' ? 'm' : 'w'
  return {
    sex:
      kept?.profile.sex ??
      (design && catalogue ? sexOf(catalogue.cut, design.design.options) : said),
    family: catalogue?.cut ?? 'suit',
    design,
    garment: catalogue?.name[locale] ?? null,
    kept,
  }
}

async function keptStart(actor: Actor, profileId: string): Promise<KeptStart | null> {
  const read = await readBodyProfile(actor, { profileId }, 'measure')
  if (!read.ok) return null
  const note = (await bodyProfiles(actor)).find((each) => each.profileId === profileId)
  return { profileId, label: note?.label ?? '', profile: read.value }
}
