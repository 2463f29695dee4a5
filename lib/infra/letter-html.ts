import { escapeMarkup } from '@/lib/core/shared/escape-markup'

const LINK = /(https?:\/\/[^\s]+)/
/** A picture of ours that was made for letters. */
const PICTURE = /^\/picture\/[^\s]+\.png\?[^\s]*_for=mail/

/** A letter's text for readers that show more: the same words, links to press, garments as pictures. */
export function letterHtml(text: string, home: string): string {
  // A letter greets people as they call themselves: only our own address is fetched by their reader.
  const isPicture = (part: string) =>
    part.startsWith(`${home}/`) && PICTURE.test(part.slice(home.length))
  const parts = text.split(LINK).map((part) => {
    if (!LINK.test(part)) return escapeMarkup(part)
    const address = escapeMarkup(part)
    return isPicture(part)
      ? `<img src="${address}" width="240" alt="">`
      : `<a href="${address}">${address}</a>`
  })
  return `<div style="white-space:pre-wrap;font:16px/1.5 sans-serif;max-width:34em">${parts.join('')}</div>`
}
