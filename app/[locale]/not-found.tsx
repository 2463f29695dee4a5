import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

export default async function NotFound() {
  const locale = (await getLocale()) as Locale
  const t = await getTranslations('errors')
  return (
    <>
      <header className="border-b border-ink">
        <div className="wrap py-2">
          <Link
            href={paths.home(locale)}
            className="inline-flex min-h-11 items-center font-serif text-title text-ink no-underline"
          >
            Market of One
          </Link>
        </div>
      </header>
      <main id="main" className="wrap py-12 lg:py-16">
        <h1>{t('notFound.title')}</h1>
        <p className="lead mt-6">{t('notFound.text')}</p>
        <p className="mt-8 flex flex-wrap gap-x-7">
          <Link className="word" href={paths.home(locale)}>
            {t('home')}
          </Link>
          <Link className="word" href={paths.ask(locale)}>
            {t('ask')}
          </Link>
        </p>
      </main>
    </>
  )
}
