import { getTranslations } from 'next-intl/server'
import { Button, ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { paths } from '@/lib/paths'
import { wordsOfDesign } from '../../words-of-design'

type Props = {
  readonly designs: readonly SavedDesign[]
  readonly chosen: readonly string[]
  /** Some were asked for, but fewer than two are there. */
  readonly isTooFew: boolean
  readonly locale: Locale
}

/** Which of one's designs to put side by side; a plain form that needs no script. */
export async function PickDesigns({ designs, chosen, isTooFew, locale }: Props) {
  const t = await getTranslations('designs')
  if (designs.length < 2)
    return (
      <p className="mt-6 flex flex-wrap items-center gap-x-7 gap-y-2">
        <ButtonLink href={paths.suits(locale)}>{t('suits')}</ButtonLink>
        <Link className="word" href={paths.designs(locale)}>
          {t('title')}
        </Link>
      </p>
    )
  const named = await Promise.all(
    designs.map(async ({ id, name, design }) => {
      const words = await wordsOfDesign(design, locale)
      return { id, text: `${name || words.name}${locale === 'en' ? ', ' : '，'}${words.cloth}` }
    }),
  )
  return (
    <form action={paths.compareDesigns(locale)} method="get" className="mt-6 max-w-[68ch]">
      {isTooFew && (
        <p role="status" className="small mb-4 border-l-2 border-ochre pl-4">
          {t('comparison.few')}
        </p>
      )}
      <fieldset>
        <legend className="text-small">{t('comparison.pick')}</legend>
        {named.map(({ id, text }) => (
          <label key={id} className="flex min-h-12 items-center gap-3 border-b border-rule">
            <input
              type="checkbox"
              name="design"
              value={id}
              defaultChecked={chosen.includes(id)}
              className="size-5 shrink-0 accent-ink"
            />
            {text}
          </label>
        ))}
      </fieldset>
      <Button className="mt-6">{t('comparison.show')}</Button>
    </form>
  )
}
