/**
 * Words without what most plainly leads to a person: mail addresses, links, and numbers long enough to
 * call or to identify. A guard for careless moments, no anonymisation: names stay what they are.
 */
const MAIL = /[^\s@，。；：（）<>]+@[^\s@，。；：（）<>]+/gu
const LINK = /\b(?:https?:\/\/|www\.)\S+/gu
const LONG_NUMBER = /\+?\d(?:[\s().-]?\d){6,}/gu

export const withoutContact = (text: string): string =>
  text.replace(LINK, '…').replace(MAIL, '…').replace(LONG_NUMBER, '…')
