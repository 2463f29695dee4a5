import { TOP_EASE } from '@/lib/core/body/ease.data'
import type { FitPreference } from '@/lib/core/fit/fit'
import type { DesignId, DesignSetting } from '../freesewing/draft-design'
import { WING_STAND_MM } from '../pieces/wing-collar'
import { GARMENT_EASE, type GarmentEase } from './fit-ease.data'
import type { Posture } from './pattern-input'

/**
 * Fit and modules as options of the library's designs. The jacket's back follows the product's own
 * rule (nape to hem 1.52 to 1.58 times nape to navel); trouser hems end 10 mm above the floor, so
 * that with the fork's 30 mm the finished inside leg is the body's less 40 mm, as everywhere here.
 */
type Choices = Readonly<Record<string, string>>
type Library = Readonly<Record<string, number>>

const LAPEL_REDUCTION = { slim: 0.1, regular: 0.05, wide: 0 } as const
const VENTS = { none: 0, centre: 1, double: 2 } as const
const PADDING = { natural: 0.1, structured: 0.3 } as const
const JACKET_PER_BACK = { slim: 1.52, regular: 1.55, relaxed: 1.58 } as const
const LEG = { slim: -0.04, straight: 0, wide: 0.06 } as const
const HEM_ABOVE_FLOOR_MM = 10
const BELLY_DEG = 4
/** In the library cuffs grow with the arm; here a longer arm has the same cuff lower down. */
const SHIRT_CUFF_MM = 62
const SHIRT_PLACKET_MM = 150
const COAT_CUFF_MM = 90
const ROUND_BACK_PER_STOOP = 0.02

/** Of a long sleeve, as the catalogue says; the hem is turned up by so much. */
const SHORT_SLEEVE_SHARE = 0.38
const SHORT_HEM_MM = 25
/** How far down to the waist an evening waistcoat opens. */
const LOW_OPENING = 0.8
/** Nape to hem on a body of so much height, as the catalogue says. */
const LENGTHS_SAID_AT_MM = 1780
const SHIRT_LENGTH_MM = { curved: 760, straight: 690, gusset: 760 } as const
const HEM_CURVE = 0.6
const COAT_LENGTH_MM = { short: 880, knee: 1050, long: 1200 } as const
/** The library's neck line lies so much lower at the back. */
const NAPE_PER_NECK = 0.05
/** The broadest collar that the library draws. */
const ULSTER_PER_CHEST = 0.11
/** Pockets that end before the side seam, and above a short coat's hem. */
const COAT_POCKETS = { pocketWidth: 0.75 }
const SHORT_COAT_POCKETS = { ...COAT_POCKETS, pocketHeight: 0.05 }

const CUFFS = {
  'one-button': 'roundedBarrelCuff',
  'two-button': 'roundedBarrelCuff',
  mitred: 'angledBarrelCuff',
  french: 'straightFrenchCuff',
} as const
/** Between the points: the smaller, the wider they stand apart. */
const COLLAR_DEG = { classic: 85, 'button-down': 85, 'semi-spread': 76, cutaway: 66 } as const

const pick = <T>(
  table: Readonly<Record<string, T>>,
  choice: string | undefined,
  otherwise: T,
): T => (choice !== undefined && Object.hasOwn(table, choice) ? (table[choice] as T) : otherwise)

const isShort = ({ sleeve, cuff }: Choices): boolean => sleeve === 'short' || cuff === 'hemmed'

const shortSleeve = (armMm: number, sleeveMm: number) => ({
  sleeveStyle: 'short',
  sleeveLengthShort: (SHORT_SLEEVE_SHARE * (armMm + sleeveMm)) / armMm,
  sleeveHemShort: SHORT_HEM_MM / armMm,
})

function shirtLength(hem: string | undefined, heightMm: number, library: Library): number {
  const wanted =
    pick(SHIRT_LENGTH_MM, hem, SHIRT_LENGTH_MM.curved) * (heightMm / LENGTHS_SAID_AT_MM)
  const napeToHem = wanted + NAPE_PER_NECK * (library.neck ?? 0)
  return napeToHem / ((library.hpsToWaistBack ?? 0) + (library.waistToHips ?? 1)) - 1
}

/** Nape to hem as the size chart has it, so that a size and a draft of the same coat agree. */
function coatLength(choice: string | undefined, heightMm: number, library: Library): number {
  const wanted = pick(COAT_LENGTH_MM, choice, COAT_LENGTH_MM.knee) * (heightMm / LENGTHS_SAID_AT_MM)
  const napeToWaist = (library.hpsToWaistBack ?? 0) - NAPE_PER_NECK * (library.neck ?? 0)
  return (wanted - napeToWaist) / (library.waistToFloor ?? 1)
}

export function optionsFor(
  design: DesignId,
  fit: FitPreference,
  modules: Choices,
  library: Library,
  body: {
    readonly heightMm: number
    readonly backLengthMm: number
    readonly posture: Posture
  },
): DesignSetting['options'] {
  const ease = GARMENT_EASE[design][fit]
  const of = (name: string): number => library[name] ?? 0
  const sleeve = (ease.sleeveMm ?? 0) / of('shoulderToWrist')
  const shoulderEase =
    design in TOP_EASE
      ? TOP_EASE[design as 'jacket'][fit].shouldersMm / of('shoulderToShoulder')
      : 0
  const { posture } = body
  switch (design) {
    case 'jacket': {
      const neckCutout = 0.05 * of('neck')
      const length = body.backLengthMm * JACKET_PER_BACK[fit] + neckCutout
      return {
        chestEase: ease.chest ?? 0,
        waistEase: ease.waist,
        hipsEase: ease.hips,
        bicepsEase: ease.biceps ?? 0,
        lengthBonus: length / (of('hpsToWaistBack') + of('waistToHips')) - 1,
        sleeveLengthBonus: sleeve,
        shoulderEase,
        shoulderSlopeReduction: pick(PADDING, modules.shoulder, PADDING.natural),
        lapelReduction: pick(LAPEL_REDUCTION, modules['lapel-width'], LAPEL_REDUCTION.regular),
        backVent: pick(VENTS, modules.vents, VENTS.double),
        buttons: pick({ 'single-1': '1', 'single-2': '2', 'single-3': '3' }, modules.front, '2'),
        centerFrontHemDrop: 0.02 + 0.008 * posture.belly,
      }
    }
    case 'waistcoat':
      return {
        chestEase: ease.chest ?? 0,
        waistEase: ease.waist,
        hipsEase: ease.hips,
        shoulderSlopeReduction: pick(PADDING, modules.shoulder, PADDING.natural),
        buttons: 6,
        ...(modules['waistcoat-hem'] === 'straight' && { hemStyle: 'square' }),
        ...(modules.waistcoat === 'low-3' && { necklineDrop: LOW_OPENING }),
      }
    case 'trousers':
      return {
        waistEase: ease.waist,
        seatEase: ease.hips,
        kneeEase: (ease.knee ?? 0) + pick(LEG, modules['trousers-leg'], LEG.straight),
        lengthBonus: -HEM_ABOVE_FLOOR_MM / of('waistToFloor'),
        crotchDrop: 0,
        waistHeight: 0.4,
        waistAngle: BELLY_DEG * posture.belly,
      }
    case 'shirt':
      return {
        chestEase: ease.chest ?? 0,
        waistEase: ease.waist,
        hipsEase: ease.hips,
        bicepsEase: ease.biceps ?? 0,
        sleeveLengthBonus: sleeve,
        shoulderEase,
        cuffLength: SHIRT_CUFF_MM / of('shoulderToWrist'),
        sleevePlacketLength: SHIRT_PLACKET_MM / of('shoulderToWrist'),
        lengthBonus: shirtLength(modules['shirt-hem'], body.heightMm, library),
        ...(modules['shirt-hem'] !== 'straight' && { hemStyle: 'baseball', hemCurve: HEM_CURVE }),
        roundBack: ROUND_BACK_PER_STOOP * Math.max(0, posture.stoop),
        cuffStyle: pick(CUFFS, modules.cuff, CUFFS.mitred),
        cuffButtonRows: modules.cuff === 'two-button' ? 2 : 1,
        ...(isShort(modules) && shortSleeve(of('shoulderToWrist'), ease.sleeveMm ?? 0)),
        ...(modules.collar === 'wing' && { collarStandWidth: WING_STAND_MM / of('neck') }),
        collarAngle: pick(COLLAR_DEG, modules.collar, COLLAR_DEG.classic),
        boxPleat: modules.back === 'box',
        ...(modules.back === undefined
          ? {}
          : { backDarts: modules.back === 'darts' ? 'always' : 'never' }),
      }
    case 'overcoat':
      return {
        chestEase: ease.chest ?? 0,
        waistEase: ease.waist,
        seatEase: ease.hips,
        bicepsEase: ease.biceps ?? 0,
        sleeveLengthBonus: sleeve,
        shoulderEase,
        cuffLength: COAT_CUFF_MM / of('shoulderToWrist'),
        buttonSpacingHorizontal: coatButtons(library, ease),
        length: coatLength(modules['coat-length'], body.heightMm, library),
        ...(modules['coat-length'] === 'short' ? SHORT_COAT_POCKETS : COAT_POCKETS),
        ...(modules['coat-collar'] === 'ulster' && { collarHeight: ULSTER_PER_CHEST }),
      }
    default:
      return design satisfies never
  }
}

/**
 * Part of a waist is shaped in the seams, the rest in darts. A waist that is wider than the chest has
 * no dart, so that the seams must give the whole: the library is told a waist that makes them.
 */
const SHAPED_IN_SEAMS: Readonly<Partial<Record<DesignId, number>>> = { jacket: 0.8, overcoat: 0.5 }

export function withoutWaistDart(design: DesignId, fit: FitPreference, library: Library): Library {
  const seams = SHAPED_IN_SEAMS[design]
  const ease = GARMENT_EASE[design][fit]
  const chest = (library.chest ?? 0) * (1 + (ease.chest ?? 0))
  const wanted = (library.waist ?? 0) * (1 + ease.waist)
  if (seams === undefined || wanted <= chest) return library
  return { ...library, waist: (chest + (wanted - chest) / seams) / (1 + ease.waist) }
}

/**
 * The coat's facing ends a little outside its buttons and has to meet the neck line, else the library
 * cannot draw it: on a wide front the two rows of buttons stand closer together.
 */
const COAT_BUTTONS = { usual: 0.435, facingBeyond: 0.045, insideNeckMm: 6 }
const NECK_WIDTH_PER_GIRTH = 1.145 / 4.8

function coatButtons(library: Library, ease: GarmentEase): number {
  const chest = (library.chest ?? 0) * (1 + (ease.chest ?? 0))
  const waist = (library.waist ?? 0) * (1 + ease.waist)
  const front = (chest + waist) / 8
  const neck = (library.neck ?? 0) * NECK_WIDTH_PER_GIRTH
  const { usual, facingBeyond, insideNeckMm } = COAT_BUTTONS
  return Math.min(usual, 2 * ((neck - insideNeckMm) / front - facingBeyond))
}
