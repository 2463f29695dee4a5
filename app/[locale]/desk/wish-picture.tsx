import { MessagePicture } from '@/components/services/message-about'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

type Props = {
  readonly locale: Locale
  readonly requestId: string | undefined
  readonly alt: string
}

/** The picture of a wish, where one came. */
export function WishPicture({ locale, requestId, alt }: Props) {
  return requestId ? <MessagePicture src={paths.wishPicture(locale, requestId)} alt={alt} /> : null
}
