import type { LibraryPart } from '@freesewing/core'
import type { DesignId, DraftedParts } from '../freesewing/draft-design'
import { flatten } from '../geometry/flatten'
import type { Outline } from '../geometry/outline'
import { sewnDartMm } from './sewn-dart'

/**
 * The finished garment, read off the drafted parts, in mm: what a cutter measures between seams, not
 * what was asked for. `chest` is the girth at the depth of the armhole, before the hollow of the back
 * seam; girths are of the closed garment, both halves added.
 */
export type HalfMeasures = {
  /** Half girths of this side. */
  readonly chest?: number
  readonly waist?: number
  readonly hips?: number
  readonly thigh?: number
  readonly hem?: number
  /** Girth of one sleeve at the armpit. */
  readonly upperArm?: number
  /** Lengths. */
  readonly backLength?: number
  readonly sleeve?: number
  readonly shoulder?: number
  readonly inseam?: number
  readonly outseam?: number
}

const THIGH_BELOW_FORK_MM = 25

export function halfMeasures(
  design: DesignId,
  parts: DraftedParts,
  hemPerLegMm?: number,
): HalfMeasures {
  const part = (name: string): LibraryPart => {
    const found = parts.get(name)
    if (!found) throw new RangeError(`the ${design} has no ${name}`)
    return found
  }
  const x = (name: string, point: string): number => part(name).points[point]?.x ?? Number.NaN
  const y = (name: string, point: string): number => part(name).points[point]?.y ?? Number.NaN
  const backLength = (hem: string): number => y('back', hem) - y('back', 'cbNeck')
  const dart = (name: string, from: string, to: string): number =>
    part(name).points[from] ? Math.max(0, x(name, to) - x(name, from)) : 0
  const twoPartSleeve = (): number =>
    dart('topsleeve', 'tsLeftEdge', 'tsRightEdge') +
    dart('undersleeve', 'usLeftEdge', 'usRightEdge')
  switch (design) {
    case 'jacket': {
      const front = (point: string): number => x('front', point)
      return {
        chest: x('side', 'bsArmholeHollow') + x('back', 'bsArmholeHollow'),
        waist:
          front('waist') -
          sewnDartMm(part('front')) +
          (x('side', 'bsWaist') - x('side', 'sideWaist')) +
          (x('back', 'waist') - x('back', 'cbWaist')),
        hips:
          front('hips') +
          (x('side', 'bsHips') - x('side', 'sideHips')) +
          (x('back', 'hips') - x('back', 'cbHips')),
        backLength: backLength('cbHem'),
        upperArm: twoPartSleeve(),
        sleeve: y('topsleeve', 'boxBottom') - y('topsleeve', 'top'),
        shoulder: x('back', 'shoulder'),
      }
    }
    case 'waistcoat':
      return {
        chest: 2 * x('back', 'armhole'),
        waist:
          x('front', 'waist') -
          dart('front', 'dartWaistLeft', 'dartWaistRight') +
          x('back', 'waist') -
          dart('back', 'dartWaistLeft', 'dartWaistRight'),
        hips:
          x('front', 'hips') -
          dart('front', 'dartHipLeft', 'dartHipRight') +
          x('back', 'hips') -
          dart('back', 'dartHipLeft', 'dartHipRight'),
        backLength: backLength('cbHem'),
        shoulder: x('back', 'shoulder'),
      }
    case 'shirt':
      return {
        chest: x('frontLeft', 'armhole') + x('back', 'armhole'),
        waist:
          x('frontLeft', 'waist') +
          x('back', 'waist') -
          (part('back').paths.dart ? dart('back', 'dartCenterIn', 'dartCenterOut') : 0),
        hips: x('frontLeft', 'hips') + x('back', 'hips'),
        backLength: backLength('cbHem'),
        upperArm: x('sleeve', 'bicepsRight') - x('sleeve', 'bicepsLeft'),
        sleeve:
          y('sleeve', part('sleeve').points.shortSleeveHem ? 'shortSleeveHem' : 'bottom') -
          y('sleeve', 'top'),
        shoulder: x('back', 'shoulder'),
      }
    case 'overcoat':
      return {
        chest: x('front', 'armhole') + x('back', 'armhole'),
        waist: x('front', 'waist') + x('back', 'waist') - dart('back', 'dartLeft', 'dartRight'),
        hips: 2 * x('front', 'seat'),
        backLength: y('front', 'hem') - y('back', 'cbNeck'),
        upperArm: twoPartSleeve(),
        sleeve: y('topsleeve', 'boxBottom') - y('topsleeve', 'top'),
        shoulder: x('back', 'shoulder'),
      }
    case 'trousers': {
      const between = (name: string, from: string, to: string): number =>
        Math.hypot(x(name, to) - x(name, from), y(name, to) - y(name, from))
      const level = y('front', 'fork') + THIGH_BELOW_FORK_MM
      const band = (x('waistband', 'topRight') - x('waistband', 'topLeft')) / 2
      return {
        waist:
          between('front', 'styleWaistIn', 'styleWaistOut') +
          between('back', 'styleWaistIn', 'styleWaistOut') -
          between('back', 'backDartLeft', 'backDartRight'),
        hips: x('front', 'cfSeat') - x('back', 'cbSeat'),
        thigh: widthAt(seam(part('front')), level) + widthAt(seam(part('back')), level),
        hem:
          hemPerLegMm ??
          x('front', 'floorIn') -
            x('front', 'floorOut') +
            x('back', 'floorOut') -
            x('back', 'floorIn'),
        inseam: y('front', 'floorIn') - y('front', 'fork'),
        outseam: y('front', 'floorOut') - y('front', 'styleWaistOut') + band,
      }
    }
    default:
      return design satisfies never
  }
}

const seam = (part: LibraryPart): Outline => flatten(part.paths.seam?.ops ?? [])

/** How wide an outline is at a height. */
function widthAt(outline: Outline, level: number): number {
  const hits: number[] = []
  let [px, py] = outline.at(-1) ?? [0, 0]
  for (const [qx, qy] of outline) {
    if (py < level !== qy < level) hits.push(px + ((level - py) / (qy - py)) * (qx - px))
    px = qx
    py = qy
  }
  return hits.length < 2 ? Number.NaN : Math.max(...hits) - Math.min(...hits)
}
