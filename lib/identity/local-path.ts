/** A page of ours to go on to, or null: a link in a letter must not send people to another house. */
export function localPath(text: string | undefined): string | null {
  if (!text || !/^\/(en|zh)(\/|\?|$)/.test(text) || text.includes('\\')) return null
  const url = new URL(text, 'http://house.invalid')
  return url.host === 'house.invalid' ? `${url.pathname}${url.search}` : null
}
