import { getTranslations } from 'next-intl/server'
import type { ThreadEntry } from '@/components/services/thread'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { picturesOf } from '@/lib/services/bespoke'
import type { Message } from '@/lib/services/thread'

/** Messages of one thread as they are read by their customer. */
export async function threadEntries(
  messages: readonly Message[],
  locale: Locale,
): Promise<readonly ThreadEntry[]> {
  const t = await getTranslations('ask')
  const pictures = await picturesOf(messages.map(({ id }) => id))
  return messages.map((message) => {
    const picture = pictures.get(message.id)
    return {
      id: message.id,
      who: message.fromRole === 'customer' ? message.fromName || t('you') : message.fromName,
      when: [t(`role.${message.fromRole}`), formatDay(message.createdAtMs, locale, 'time')]
        .filter(Boolean)
        .join(t('separator')),
      text: message.text,
      ...(message.about ? { about: { text: message.about, href: message.aboutPath } } : {}),
      ...(picture
        ? { picture: { src: paths.wishPicture(locale, picture), alt: t('picture') } }
        : {}),
    }
  })
}
