import { ok, type Result } from '../../shared/result'
import { CUTS } from '../cut'
import type { ThumbnailRequest } from '../picture/draw-option-thumbnail'
import { modulesSeenIn } from '../picture/seen-in'
import { THUMBNAIL_CROPS } from '../picture/thumbnail-crops.data'
import { type AddressRefusal, badPart, isOptionId, unknownPicture } from './address-refusal'

/**
 * An option's small line drawing as a file of its own. Only what can be seen beside the option is
 * part of the address; asked with a family's usual options, it is the same file for everybody.
 */
export const THUMBNAIL = 'thumbnail.svg'

export function thumbnailAddress(
  { cut, sex, moduleId, optionId, options = {} }: ThumbnailRequest,
  version: string,
): string | undefined {
  const crop = THUMBNAIL_CROPS[cut][moduleId]
  if (!crop) return undefined
  const search = new URLSearchParams({ _of: moduleId, [moduleId]: optionId })
  for (const module of modulesSeenIn(cut, crop.view).toSorted()) {
    const option = options[module]
    if (option && module !== moduleId && module !== 'cloth') search.set(module, option)
  }
  if (sex === 'w') search.set('_sex', sex)
  search.set('_v', version)
  return `/picture/${cut}/${THUMBNAIL}?${search}`
}

type ReadThumbnail = { readonly request: ThumbnailRequest; readonly version: string }

export function readThumbnailAddress(
  cutText: string,
  search: URLSearchParams,
): Result<ReadThumbnail, AddressRefusal> {
  const cut = CUTS.find((each) => each === cutText)
  if (!cut) return unknownPicture(`There is no cut "${cutText}".`)
  const moduleId = search.get('_of') ?? ''
  const crop = Object.hasOwn(THUMBNAIL_CROPS[cut], moduleId) && THUMBNAIL_CROPS[cut][moduleId]
  if (!crop) return badPart('_of', `"${moduleId}" has no line drawing on this cut.`)
  const optionId = search.get(moduleId) ?? ''
  if (!isOptionId(optionId)) return badPart(moduleId, 'It must name one of its options.')
  const seen = new Set([moduleId, ...modulesSeenIn(cut, crop.view)])
  const options: Record<string, string> = {}
  for (const [name, value] of search) {
    if (name.startsWith('_')) continue
    if (!seen.has(name)) return badPart(name, `Nothing called "${name}" can be seen beside it.`)
    if (!isOptionId(value)) return badPart(name, 'An option is small letters, digits and dashes.')
    options[name] = value
  }
  const sex = search.get('_sex') === 'w' ? 'w' : undefined
  const request: ThumbnailRequest = { cut, moduleId, optionId, options, ...(sex && { sex }) }
  return ok({ request, version: search.get('_v') ?? '' })
}
