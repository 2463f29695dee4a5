import { Link } from '@/components/ui/link'
import type { ConfigureLabels } from './labels'

type Props = {
  readonly labels: ConfigureLabels['groups']
  readonly wishHref: string
  readonly askHref: string
  readonly onAsked: () => void
}

/** For what is not among the options: words and a picture to us, or a tailor at once. */
export function GroupHelp({ labels, wishHref, askHref, onAsked }: Props) {
  const link = 'inline-flex min-h-11 items-center text-ink2 underline underline-offset-4'
  return (
    <p className="mt-2 flex flex-wrap gap-x-6 text-small">
      <Link href={wishHref} onClick={onAsked} className={link}>
        {labels.wish}
      </Link>
      <Link href={askHref} onClick={onAsked} className={link}>
        {labels.ask}
      </Link>
    </p>
  )
}
