import type { Catalogue } from '@/lib/core/garment/catalogue'
import { type CutId, GARMENT_KINDS, type GarmentKind, isSuit } from '@/lib/core/garment/cut'
import type { Figure } from './family-switch'

/** What somebody wants it to be, for whose figure; a suit's cut says both. */
export type GarmentAsked = {
  readonly kind: GarmentKind
  readonly family: CutId
  /** In the words of the two suits. */
  readonly figure: Figure
}

type Search = Readonly<Record<string, string | undefined>>

const figureIn = ({ family, figure }: Search): Figure =>
  family === 'suit-men' || figure === 'men' ? 'suit-men' : 'suit-women'

export function garmentAsked(search: Search): GarmentAsked {
  const figure = figureIn(search)
  const kind = GARMENT_KINDS.find((each) => each === search.family) ?? 'suit'
  return { kind, figure, family: kind === 'suit' ? figure : kind }
}

/** The same as values of the address. */
export const garmentValues = (
  kind: GarmentKind,
  figure: Figure,
): { readonly family: CutId; readonly figure?: 'women' | 'men' } =>
  kind === 'suit'
    ? { family: figure }
    : { family: kind, figure: figure === 'suit-men' ? 'men' : 'women' }

/** Looks of two families may have one name: turning one down says nothing of the other. */
export const lookKey = ({ cut }: Pick<Catalogue, 'cut'>, lookId: string): string =>
  isSuit(cut) ? lookId : `${cut}.${lookId}`
