import { getTranslations } from 'next-intl/server'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { isCut } from '@/lib/core/garment/cut'
import { FIGURE } from '@/lib/core/garment/figure'
import type { Locale } from '@/lib/core/shared/text'
import type { StartingPoint } from './starting-point'
import { WaysIn } from './ways-in'

type Props = {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly start: StartingPoint
  readonly date: string | undefined
}

/** What is being designed, in a name and a line. */
export async function ConfigureHead({ catalogue, locale, start, date }: Props) {
  const t = await getTranslations('configure')
  const { look } = start
  return (
    <header>
      {start.isLost && (
        <p role="status" className="small mb-4 border-l-2 border-ochre pl-4">
          {t('unknownDesign')}
        </p>
      )}
      <h1>{look?.name[locale] ?? catalogue.name[locale]}</h1>
      <p className="small mt-2 text-ink2">
        {look ? t('fromLook', { line: look.line[locale] }) : t('plain')}
      </p>
      {isCut(catalogue.id) && (
        <WaysIn {...{ locale, date }} family={catalogue.id} figure={start.design.options[FIGURE]} />
      )}
      <noscript>
        <p className="small mt-4 border-l-2 border-ochre pl-4">{t('noScript')}</p>
      </noscript>
    </header>
  )
}
