import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'

/** Where the letters of the demonstration lie; nothing where letters really leave the house. */
export async function MailboxHint({ href }: { readonly href: string | null }) {
  if (!href) return null
  const t = await getTranslations('identity.mailbox')
  return (
    <p className="small mt-3 text-ink2">
      {t.rich('hint', { link: (words) => <Link href={href}>{words}</Link> })}
    </p>
  )
}
