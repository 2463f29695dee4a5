import { ok, type Result } from '../../shared/result'
import { clothById } from '../cloths'
import { CUTS, type CutId } from '../cut'
import { isViewOf } from '../picture/cut-views'
import { modulesSeenIn } from '../picture/seen-in'
import type { TileLevel } from '../picture/weave/tile-size'
import { type AddressRefusal, badPart, isOptionId, unknownPicture } from './address-refusal'
import { PICTURE_KINDS, type PictureKind } from './picture-address'
import type { PictureRequest } from './picture-request'

/**
 * An address of a picture as its request, or what is wrong with it. An option that the drawing does
 * not know is drawn as the usual one, as everywhere; a name that is no module is refused, so that a
 * picture cannot be asked for under a million addresses by chance.
 */
export type ReadPicture = {
  readonly request: PictureRequest
  readonly kind: PictureKind
  readonly version: string
}

/** What may be sewn: letters and digits of any script, points, dashes and spaces between them. */
const LETTERS = /^[\p{L}\p{N}.\- ]{1,40}$/u

/** What an address says beside a catalogue's modules. */
const OWN_PARTS = new Set(['cloth', '_sex', '_letters', '_under', '_level', '_for', '_v'])

/** The finest is for swatches alone. */
const LEVELS: readonly TileLevel[] = [1, 2]

const isCut = (text: string): text is CutId => (CUTS as readonly string[]).includes(text)

export function readPictureAddress(
  cut: string,
  file: string,
  search: URLSearchParams,
): Result<ReadPicture, AddressRefusal> {
  const [view = '', kindOfFile, ...rest] = file.split('.')
  if (!isCut(cut)) return unknownPicture(`There is no cut "${cut}"; there are ${CUTS.join(', ')}.`)
  if (!isViewOf(cut, view)) return unknownPicture(`"${cut}" is not drawn from "${view}".`)
  if (rest.length > 0 || (kindOfFile !== 'svg' && kindOfFile !== 'png'))
    return unknownPicture('Pictures end in .svg or .png.')

  const parts = new Map(search)
  const asked = parts.get('_for') ?? 'svg'
  const kind = PICTURE_KINDS.find((each) => each === asked)
  if (!kind || (kind === 'svg') !== (kindOfFile === 'svg'))
    return badPart('_for', 'A .png says what it is for: share or mail. A .svg says nothing.')
  const cloth = clothById(parts.get('cloth'))
  if (!cloth) return badPart('cloth', 'The cloth is not on the shelf.')
  const level = LEVELS.find((each) => String(each) === (parts.get('_level') ?? '2'))
  if (!level) return badPart('_level', `The fineness is one of ${LEVELS.join(', ')}.`)
  const sex = parts.get('_sex')
  if (sex !== undefined && sex !== 'm' && sex !== 'w')
    return badPart('_sex', 'The figure is m or w.')
  const monogram = parts.get('_letters')
  if (monogram !== undefined && !LETTERS.test(monogram))
    return badPart('_letters', 'The letters are 1 to 40 letters, digits, points, dashes or spaces.')
  const under = parts.get('_under')
  if (under !== undefined && under !== 'nothing')
    return badPart('_under', 'Under the jacket is a shirt, or nothing.')

  const modules = new Set(modulesSeenIn(cut, view))
  const options: Record<string, string> = { cloth: cloth.id }
  for (const [name, value] of parts) {
    if (OWN_PARTS.has(name)) continue
    if (!modules.has(name))
      return badPart(name, `Nothing called "${name}" can be seen in this view.`)
    if (!isOptionId(value)) return badPart(name, 'An option is small letters, digits and dashes.')
    options[name] = value
  }
  const request: PictureRequest = {
    cut,
    view,
    options,
    cloth,
    level,
    ...(sex && { sex }),
    ...(monogram && { monogram }),
    ...(under && { under }),
  }
  return ok({ request, kind, version: parts.get('_v') ?? '' })
}
