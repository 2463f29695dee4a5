import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

/** Quietly, the two other doors of the house. */
export async function Doors({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('home.doors')
  const doors = [
    { key: 'business', href: paths.business(locale) },
    { key: 'teachers', href: paths.lab(locale) },
  ] as const
  return (
    <div className="mt-16 grid gap-x-6 gap-y-10 md:grid-cols-2 lg:mt-24">
      {doors.map(({ key, href }) => (
        <section key={key} className="border-t border-ink pt-4">
          <h2 className="text-title leading-7 font-normal">{t(`${key}.title`)}</h2>
          <p className="small mt-2 text-ink2">{t(`${key}.text`)}</p>
          <Link href={href} className="word mt-2 text-small">
            {t(`${key}.link`)}
          </Link>
        </section>
      ))}
    </div>
  )
}
