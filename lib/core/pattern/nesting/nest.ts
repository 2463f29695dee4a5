import { areaOf, boxOf } from '../geometry/outline'
import { Cloth } from './cloth'
import { type Nest, type NestPiece, type Placement, ROTATIONS } from './nest-piece'
import { COLUMN_MM, type Profile, profileOf } from './profile'
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
 * Laying all copies once takes time by the square of their number; this many squares may be spent, about
 * 70 ms where it was set.
 */
const EFFORT = 90_000
const MOST_TRIES_EACH = 12

export function nest(
  pieces: readonly NestPiece[],
  widthMm: number,
  effort = EFFORT,
  isOneWay = false,
): Nest {
  const copies = pieces.flatMap((piece) => copiesOf(piece, isOneWay))
  const byHeight = [...copies].sort(
    (one, other) => height(other) - height(one) || area(other) - area(one),
  )
  const byArea = [...copies].sort(
    (one, other) => area(other) - area(one) || height(other) - height(one),
  )
  let best = layOut(byHeight, widthMm, Number.POSITIVE_INFINITY)
  let order = byHeight
  const other = layOut(byArea, widthMm, best.lengthMm)
  if (other.lengthMm < best.lengthMm) {
    best = other
    order = byArea
  }
  const shelved = onShelves(byHeight, widthMm)
  if (shelved.lengthMm < best.lengthMm) best = shelved
  const random = sequence(copies.length)
  const tries =
    copies.length < 2
      ? 0
      : Math.min(MOST_TRIES_EACH * copies.length, Math.floor(effort / copies.length ** 2))
  // Nothing is shorter than the tallest piece, or than all of them poured out.
  const least = Math.max(...copies.map(height), pouredOut(pieces, widthMm))
  for (let at = 0; at < tries && best.lengthMm > least + 0.05; at++) {
    const next = moved(order, random)
    const layout = layOut(next, widthMm, best.lengthMm)
    if (layout.lengthMm > best.lengthMm) continue
    best = layout
    order = next
  }
  return {
    widthMm,
    lengthMm: tenth(best.lengthMm),
    placements: best.laid.map(placementOf),
  }
}

const pouredOut = (pieces: readonly NestPiece[], widthMm: number): number =>
  pieces.reduce((sum, { outline, cut }) => sum + cut * areaOf(outline), 0) / widthMm

const tenth = (mm: number): number => Math.round(mm * 10) / 10 + 0
const height = ({ profiles }: Copy): number => profiles[0]?.height ?? 0
const area = ({ profiles: [profile] }: Copy): number =>
  profile ? profile.height * profile.width : 0

function copiesOf(piece: NestPiece, isOneWay: boolean): Copy[] {
  const rotations = isOneWay ? ROTATIONS.slice(0, 1) : ROTATIONS
  const positions = (isMirrored: boolean): Profile[] =>
    rotations.map((rotation) => profileOf(piece.outline, rotation, isMirrored))
  const plain = positions(false)
  const turned = piece.paired && piece.cut > 1 ? positions(true) : plain
  return Array.from({ length: piece.cut }, (_, copy) => ({
    piece,
    copy,
    profiles: copy % 2 === 1 ? turned : plain,
  }))
}

/** A layout that would become longer than `limit` is given up. */
function layOut(order: readonly Copy[], widthMm: number, limit: number): Layout {
  const cloth = new Cloth(widthMm, COLUMN_MM, order.length)
  const laid: Laid[] = []
  let lengthMm = 0
  for (const copy of order) {
    let end = limit + 1e-6
    let found: Omit<Laid, 'copy'> | undefined
    let foundColumn = 0
    for (const profile of copy.profiles) {
      const last = cloth.lastColumn(profile.width)
      for (let column = 0; column <= last; column++) {
        const y = cloth.slide(profile, column, end - profile.height)
        if (y < 0 || y + profile.height >= end) continue
        end = y + profile.height
        found = { profile, x: column * COLUMN_MM, y }
        foundColumn = column
      }
    }
    if (!found) return { lengthMm: Number.POSITIVE_INFINITY, laid }
    cloth.lay(found.profile, foundColumn, found.y)
    laid.push({ copy, ...found })
    lengthMm = Math.max(lengthMm, end)
  }
  return { lengthMm, laid }
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
