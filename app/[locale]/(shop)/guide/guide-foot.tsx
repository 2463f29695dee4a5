import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { DRAWN_MODULES } from '@/lib/core/pattern/measures/drawn-modules.data'
import { questionsFor } from '@/lib/core/recommendation/needs'
import { paths } from '@/lib/paths'
import { sentences } from '../_home/sentences'
import { garmentValues } from '../occasion/garment-asked'
import { saidWords } from './answer-words'
import { type AskedGuide, backHref, guideHref } from './asked-guide'

type Props = { readonly asked: AskedGuide; readonly catalogue: Catalogue }

/** What was said, the way back to it, and where to go when none of it fits. */
export async function GuideFoot({ asked, catalogue }: Props) {
  const { locale, answered } = asked
  const t = await getTranslations('guide')
  const said = await saidWords(answered, catalogue, locale)
  const last = questionsFor(catalogue, answered).at(-1) ?? 'budget'
  const { kind, figure } = asked.garment
  const isDrafted = DRAWN_MODULES[catalogue.cut] !== undefined
  const about = guideHref(asked)
  return (
    <div className="mt-12">
      {said.length > 0 && (
        <p className="small text-ink2">
          {t('soFar', { answers: said.map(({ text }) => text).join(t('between')) })}
        </p>
      )}
      <p className="flex max-w-none flex-wrap gap-x-8">
        <ButtonLink kind="word" href={backHref(asked, last)}>
          {t('back')}
        </ButtonLink>
        <ButtonLink kind="word" href={paths.guide(locale, garmentValues(kind, figure))}>
          {t('again')}
        </ButtonLink>
        <ButtonLink kind="word" href={paths.wish(locale, { about })}>
          {t('wish')}
        </ButtonLink>
        <ButtonLink kind="word" href={paths.ask(locale, { about })}>
          {t('ask')}
        </ButtonLink>
      </p>
      <p className="small mt-6 text-ink2">
        {sentences(locale, t(isDrafted ? 'size' : 'sizeAlone'), t('convention'))}
      </p>
    </div>
  )
}
