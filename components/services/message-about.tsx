import { Link } from '@/components/ui/link'

type About = { readonly text: string; readonly href: string | null } | undefined

/** What a message is about, small beneath it. */
export function MessageAbout({ about }: { readonly about: About }) {
  if (!about || about.text === '') return null
  return (
    <p className="small mt-1 text-ink2">
      {about.href ? <Link href={about.href}>{about.text}</Link> : about.text}
    </p>
  )
}

type PictureProps = { readonly src: string; readonly alt: string }

/** A picture that came with a wish; only owner and adviser are given its address. */
export function MessagePicture({ src, alt }: PictureProps) {
  return (
    <a href={src} className="mt-3 inline-block">
      {/* Sealed for two people: it must not lie in a cache of optimised pictures. */}
      <img src={src} alt={alt} loading="lazy" className="max-h-64 max-w-full border border-rule" />
    </a>
  )
}
