import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { paths } from '@/lib/paths'

type Asked = { readonly locale: Locale; readonly date: string | undefined }

/** Where this body is measured further for this design; a new one where there is none. */
export const measureAgain = (
  { drafted }: FitOffer,
  saved: SavedDesign,
  { locale, date }: Asked,
): string =>
  paths.measure(locale, {
    design: saved.id,
    date,
    ...(drafted ? { profile: drafted.note.profileId } : {}),
  })
