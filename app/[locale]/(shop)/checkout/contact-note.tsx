import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { Locale } from '@/lib/core/shared/text'
import type { Actor } from '@/lib/identity/actor'
import { paths } from '@/lib/paths'

type Props = { readonly locale: Locale; readonly actor: Actor }

/** Nobody needs an account to order; whoever has one is told that it is in use. */
export async function ContactNote({ locale, actor }: Props) {
  const t = await getTranslations('checkout.contact')
  if (actor.kind === 'person')
    return <p className="small mt-2 text-ink2">{t('signedIn', { name: actor.name })}</p>
  return (
    <p className="small mt-2 flex flex-wrap items-center gap-x-3 text-ink2">
      {t('signInText')}
      <Link className="word" href={paths.signIn(locale, paths.checkout(locale))}>
        {t('signIn')}
      </Link>
    </p>
  )
}
