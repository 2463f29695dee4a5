import { areaOf, boxOf } from '../geometry/outline'
import { Cloth } from './cloth'
import { type Nest, type NestPiece, type Placement, ROTATIONS } from './nest-piece'
import { liesAlike, type Profile, profileOf } from './profile'
import { shelves } from './shelf-length'

/**
 * Lays pieces on a cloth of a given width: one after the other, each where it ends soonest, in an
 * order that is then improved by moving single pieces (bottom-left placement with a local search over
 * orders). The number of tries is fixed by the number of pieces, chance by its own seed: the same
 * pieces always lie the same.
 */
type Copy = {
  readonly piece: NestPiece
  readonly copy: number
  readonly profiles: readonly Profile[]
}
type Laid = {
  readonly copy: Copy
  readonly profile: Profile
  readonly x: number
  readonly y: number
}
type Layout = { readonly lengthMm: number; readonly laid: readonly Laid[] }

/**
 * How long to look for a shorter cloth. Laying all copies once takes time by the square of their number;
 * `squares` such squares may be spent. Finer columns waste less at each piece and take longer, too.
 */
export type Effort = { readonly squares: number; readonly columnMm: number }

const USUAL: Effort = { squares: 90_000, columnMm: 6 }
const MOST_TRIES_EACH = 20

export function nest(
  pieces: readonly NestPiece[],
  widthMm: number,
  { squares, columnMm }: Effort = USUAL,
  isOneWay = false,
): Nest {
  const copies = pieces.flatMap((piece) => copiesOf(piece, columnMm, isOneWay))
  const cloth = new Cloth(widthMm, columnMm, copies.length)
  const byHeight = [...copies].sort(
    (one, other) => height(other) - height(one) || area(other) - area(one),
  )
  const byArea = [...copies].sort(
    (one, other) => area(other) - area(one) || height(other) - height(one),
  )
  let best = layOut(cloth, byHeight, [], Number.POSITIVE_INFINITY)
  // The best of those laid by an order; shelves have none that could be improved.
  let order: readonly Copy[] = byHeight
  let ordered = best
  const other = layOut(cloth, byArea, [], best.lengthMm)
  if (other.lengthMm < best.lengthMm) {
    best = ordered = other
    order = byArea
  }
  const shelved = onShelves(byHeight, widthMm)
  if (shelved.lengthMm < best.lengthMm) best = shelved
  const random = sequence(copies.length)
  const tries =
    copies.length < 2
      ? 0
      : Math.min(MOST_TRIES_EACH * copies.length, Math.floor(squares / copies.length ** 2))
  const least = leastLength(pieces, widthMm)
  for (let at = 0; at < tries && best.lengthMm > least + 0.05; at++) {
    const next = moved(order, random)
    const same = alikeUntil(order, next)
    if (same === next.length) continue
    const layout = layOut(cloth, next, ordered.laid.slice(0, same), ordered.lengthMm)
    if (layout.lengthMm > ordered.lengthMm) continue
    order = next
    ordered = layout
    if (layout.lengthMm <= best.lengthMm) best = layout
  }
  return {
    widthMm,
    lengthMm: tenth(best.lengthMm),
    placements: best.laid.map(placementOf),
  }
}

/** No cloth can be shorter: the tallest piece, and all of them poured out. */
export const leastLength = (pieces: readonly NestPiece[], widthMm: number): number =>
  Math.max(pouredOut(pieces, widthMm), ...pieces.map(heightOf))

/** How many copies at the beginning of two orders lie the same; copies of one shape count as one. */
function alikeUntil(order: readonly Copy[], next: readonly Copy[]): number {
  const first = next.findIndex((copy, at) => copy.profiles !== order[at]?.profiles)
  return first < 0 ? next.length : first
}

const pouredOut = (pieces: readonly NestPiece[], widthMm: number): number =>
  pieces.reduce((sum, { outline, cut }) => sum + cut * areaOf(outline), 0) / widthMm

const heightOf = ({ outline }: NestPiece): number => {
  const { minY, maxY } = boxOf(outline)
  return maxY - minY
}

const tenth = (mm: number): number => Math.round(mm * 10) / 10 + 0
const height = ({ profiles }: Copy): number => profiles[0]?.height ?? 0
const area = ({ profiles: [profile] }: Copy): number =>
  profile ? profile.height * profile.width : 0

function copiesOf(piece: NestPiece, columnMm: number, isOneWay: boolean): Copy[] {
  const rotations = isOneWay ? ROTATIONS.slice(0, 1) : ROTATIONS
  const positions = (isMirrored: boolean): Profile[] =>
    rotations
      .map((rotation) => profileOf(piece.outline, rotation, isMirrored, columnMm))
      .filter((profile, at, all) => !all.slice(0, at).some((each) => liesAlike(each, profile)))
  const plain = positions(false)
  const turned = piece.paired && piece.cut > 1 ? positions(true) : plain
  return Array.from({ length: piece.cut }, (_, copy) => ({
    piece,
    copy,
    profiles: copy % 2 === 1 ? turned : plain,
  }))
}

/**
 * Lays an order whose first copies already lie where `before` says. A layout that would become longer
 * than `limit` is given up.
 */
function layOut(
  cloth: Cloth,
  order: readonly Copy[],
  before: readonly Laid[],
  limit: number,
): Layout {
  cloth.clear()
  const laid: Laid[] = []
  let lengthMm = 0
  for (const [at, copy] of order.entries()) {
    const place = before[at] ?? bestOf(cloth, copy, limit + 1e-6)
    if (!place) return { lengthMm: Number.POSITIVE_INFINITY, laid }
    const { profile, x, y } = place
    cloth.lay(profile, Math.round(x / cloth.columnMm), y)
    laid.push({ copy, profile, x, y })
    lengthMm = Math.max(lengthMm, y + profile.height)
  }
  return { lengthMm, laid }
}

function bestOf(cloth: Cloth, { profiles }: Copy, limit: number): Omit<Laid, 'copy'> | undefined {
  let end = limit
  let found: Omit<Laid, 'copy'> | undefined
  for (const profile of profiles) {
    const place = cloth.bestPlace(profile, end)
    if (!place) continue
    end = place.y + profile.height
    found = { profile, x: place.column * cloth.columnMm, y: place.y }
  }
  return found
}

/** Never longer than the yardstick: a few pieces of one height lie best on its shelves. */
function onShelves(byHeight: readonly Copy[], widthMm: number): Layout {
  const boxes = byHeight.flatMap(({ profiles: [profile] }) => (profile ? [profile] : []))
  const { places, lengthMm } = shelves(boxes, widthMm)
  const laid = byHeight.flatMap((copy, at): Laid[] => {
    const [profile, place] = [copy.profiles[0], places[at]]
    return profile && place ? [{ copy, profile, ...place }] : []
  })
  return { lengthMm, laid }
}

/** One piece, taken out and put elsewhere, or exchanged with another. */
function moved(order: readonly Copy[], random: () => number): Copy[] {
  const next = [...order]
  const from = Math.floor(random() ** 2 * next.length)
  const to = Math.floor(random() * next.length)
  if (random() < 0.5) {
    const [copy] = next.splice(from, 1)
    if (copy) next.splice(to, 0, copy)
    return next
  }
  const [a, b] = [next[from], next[to]]
  if (a && b) {
    next[from] = b
    next[to] = a
  }
  return next
}

function placementOf({ copy, profile, x, y }: Laid): Placement {
  return {
    piece: copy.piece.id,
    copy: copy.copy,
    x: tenth(x - profile.minX),
    y: tenth(y - profile.minY),
    rotationDeg: profile.rotationDeg,
    mirrored: profile.mirrored,
  }
}

/** Marsaglia's xorshift (2003): chance that is the same on every machine. */
function sequence(seed: number): () => number {
  let state = (seed * 2654435761 + 1) >>> 0 || 1
  return () => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state / 4294967296
  }
}

export const fitsWidth = ({ outline }: NestPiece, widthMm: number): boolean => {
  const { minX, maxX } = boxOf(outline)
  return maxX - minX <= widthMm
}
