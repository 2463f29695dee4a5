import { modulesSeenIn } from '../picture/seen-in'
import type { PictureRequest } from './picture-request'

/**
 * The address of a picture file: the cut and the view are its path, the cloth and the options that
 * can be seen in this view its query, in one order, so that one picture has one address. Names that
 * begin with `_` are not a catalogue's. The version says which drawing code made it; with it the file
 * never changes. `readPictureAddress` is the other direction.
 */
export const PICTURE_KINDS = ['svg', 'share', 'mail'] as const
export type PictureKind = (typeof PICTURE_KINDS)[number]

type Part = readonly [name: string, value: string | undefined]

export function pictureAddress(
  request: PictureRequest,
  version: string,
  kind: PictureKind = 'svg',
): string {
  const { cut, view, options, cloth } = request
  const modules = modulesSeenIn(cut, view)
  const seen = modules
    .filter((module) => module !== 'cloth')
    .toSorted()
    .map((module): Part => [module, options[module]])
  const parts: readonly Part[] = [
    ['cloth', cloth.id],
    ...seen,
    ['_sex', request.sex],
    ['_letters', modules.includes('monogram') ? request.monogram : undefined],
    ['_under', request.under === 'nothing' ? 'nothing' : undefined],
    ['_level', request.level === 2 ? undefined : request.level?.toString()],
    ['_for', kind === 'svg' ? undefined : kind],
    ['_v', version],
  ]
  const search = new URLSearchParams()
  for (const [name, value] of parts) if (value) search.set(name, value)
  return `/picture/${cut}/${view}.${kind === 'svg' ? 'svg' : 'png'}?${search}`
}
