import { getTranslations } from 'next-intl/server'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { PictureOf } from './_home/picture-of'

type Props = { readonly design: Design; readonly locale: Locale }

/** Both sides of a garment at one scale; one above the other only where two do not fit. */
export async function FrontAndBack({ design, locale }: Props) {
  const t = await getTranslations('designs.one')
  return (
    <div className="grid grid-cols-2 items-end gap-4 lg:gap-6">
      {(['front', 'back'] as const).map((view) => (
        <figure key={view}>
          <PictureOf
            {...{ design, locale, view }}
            widthPx={360}
            isFirst={view === 'front'}
            className="h-auto w-full"
          />
          <figcaption className="label mt-2 text-center text-ink2">{t(view)}</figcaption>
        </figure>
      ))}
    </div>
  )
}
