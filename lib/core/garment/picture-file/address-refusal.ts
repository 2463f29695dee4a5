import { refuse } from '../../shared/result'

/** Why an address of a picture cannot be drawn. */
export type AddressRefusal =
  | { readonly code: 'unknown-picture'; readonly detail: string }
  | { readonly code: 'bad-part'; readonly part: string; readonly detail: string }

export const badPart = (part: string, detail: string) =>
  refuse({ code: 'bad-part' as const, part, detail })

export const unknownPicture = (detail: string) =>
  refuse({ code: 'unknown-picture' as const, detail })

const OPTION = /^[a-z0-9-]{1,60}$/
/** The drawing looks options up by name: what every object has by nature is none. */
export const isOptionId = (text: string): boolean => OPTION.test(text) && !(text in {})
