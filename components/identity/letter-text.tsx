type Props = {
  readonly text: string
  /** Links of our own house lose it and stay in this browser, whatever address it came by. */
  readonly baseUrl: string
}

const LINK = /(https?:\/\/[^\s]+)/
/** A picture of our own that was made for letters. */
const PICTURE = /^\/picture\/[^\s]+\.png\?/

/** A letter as it was written, its links to press. */
export function LetterText({ text, baseUrl }: Props) {
  return (
    <div className="max-w-[34em] text-small whitespace-pre-wrap break-words">
      {text.split(LINK).map((part, index) => {
        const at = `${index}-${part.length}`
        if (!LINK.test(part)) return <span key={at}>{part}</span>
        const href = part.startsWith(`${baseUrl}/`) ? part.slice(baseUrl.length) : part
        if (PICTURE.test(href))
          return <img key={at} src={href} alt="" width={240} loading="lazy" className="my-2" />
        return (
          <a key={at} href={href} className="break-all">
            {part}
          </a>
        )
      })}
    </div>
  )
}
