import { z } from 'zod'
import { isCut } from '@/lib/core/garment/cut'
import { packageSizeSchema, sizeFaults } from './package-size'

/**
 * The wire between a shop and a plant (contracts, "Plant"; package `market-of-one/package@1`).
 * Requests are strict: an unknown field is refused by name. Answers and callbacks are read
 * tolerantly: a reader ignores what it does not know. Instants are ISO 8601 UTC on shop time unless
 * the name says otherwise. `neededBy` and `promisedAt` mean: leaves the plant.
 */
const instant = z.iso.datetime()
const token = z.string().min(1).max(120)
const mm = z.number().min(0).max(5000)

export const routingStepSchema = z.strictObject({
  operation: token,
  minutes: z.number().positive().max(600),
  holdDays: z.number().int().min(0).max(60).optional(),
})

export const materialSchema = z.strictObject({
  item: token,
  quantity: z.number().positive(),
  unit: z.string().min(1).max(20),
})

const coordinate = z.number().min(-20_000).max(20_000)
const point = z.tuple([coordinate, coordinate])
const line = z.array(point).max(2000)
const material = z.enum(['fabric', 'lining', 'canvas', 'interfacing', 'pocketing'])

/** A drafted piece (contracts, "Pattern"), with what is drawn inside its cutting line. */
const pieceSchema = z.strictObject({
  id: token,
  garment: token,
  part: token,
  side: z.enum(['left', 'right']).optional(),
  material,
  cut: z.number().int().min(1).max(20),
  paired: z.boolean(),
  grainDeg: z.number(),
  outline: line.min(3),
  areaMm2: z.number().positive(),
  seam: line,
  marks: z.array(line).max(100),
  notches: line,
})
const cutLineSchema = z.strictObject({
  piece: token,
  material,
  cut: z.number().int().min(1).max(20),
})
const markerSchema = z.strictObject({
  material,
  widthMm: mm,
  lengthMm: z.number().min(0).max(30_000),
  efficiency: z.number().min(0).max(1),
  placements: z
    .array(
      z.strictObject({
        piece: token,
        copy: z.number().int().min(0),
        x: coordinate,
        y: coordinate,
        rotationDeg: z.number(),
        mirrored: z.boolean(),
      }),
    )
    .max(400),
})

const finishedSchema = z.record(z.string(), mm)

export const packageFitSchema = z.discriminatedUnion('kind', [
  packageSizeSchema,
  z.strictObject({
    kind: z.literal('drafted'),
    /** Cutting lines, in mm; empty where the plant's own cutter drafts from the finished measures. */
    pieces: z.array(pieceSchema).max(300),
    /** How often each piece is cut, of which material, and how they lie on the cloth. */
    cutTable: z.array(cutLineSchema).max(300).optional(),
    markers: z.array(markerSchema).max(10).optional(),
    /** Of the garment's own cloth, off the bolt. */
    clothMm: z.number().min(0).max(20_000).optional(),
    decisions: z
      .array(z.strictObject({ en: z.string(), 'zh-CN': z.string() }))
      .max(40)
      .optional(),
    patternHash: token.optional(),
    finished: finishedSchema,
    tolerances: finishedSchema,
    inputHash: token,
  }),
])

const contentSchema = z.strictObject({
  format: z.literal('market-of-one/package@1'),
  /** The customer's own number of this garment; one garment, one package, one plant order. */
  order: token,
  tag: token,
  /** Opaque: the plant sticks it on the parcel and knows no name and no address. */
  labelToken: token,
  family: token,
  design: z.strictObject({
    catalogue: token,
    version: token,
    hash: token,
    options: z.record(z.string(), z.string()),
    values: z.record(z.string(), z.string().max(40)).optional(),
  }),
  fit: packageFitSchema,
  bom: z.array(materialSchema).max(200),
  routing: z.array(routingStepSchema).min(1).max(100),
  neededBy: instant.nullable(),
  /** SHA-256 over the canonical JSON of everything but itself. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
/** A package whose size has the fields of its family: what is missing or too much is named. */
export const packageSchema = contentSchema.superRefine(({ family, fit }, context) => {
  if (fit.kind !== 'size' || !isCut(family)) return
  for (const [field, wrong] of sizeFaults(family, fit))
    context.addIssue({ code: 'custom', path: ['fit', field], message: wrong })
})
export type ProductionPackage = z.output<typeof packageSchema>

export const quoteRequestSchema = z.strictObject({
  family: token,
  fit: z.strictObject({ kind: z.enum(['size', 'drafted']) }),
  bom: z.array(materialSchema).max(200),
  routing: z.array(routingStepSchema).min(1).max(100),
  neededBy: instant.nullish(),
  mayBend: z
    .array(z.enum(['date', 'cloth', 'price']))
    .max(3)
    .optional(),
})
export type QuoteRequest = z.output<typeof quoteRequestSchema>

export const quoteAnswerSchema = z.looseObject({
  promisedAt: instant,
  /** The planned day, and the day by which 97 in 100 have left (lateness model of the plant). */
  earliestAt: instant,
  latestAt: instant,
  probabilityByNeeded: z.number().min(0).max(1).nullable(),
  bottleneck: z.looseObject({ station: z.string(), waitingDays: z.number() }),
  alternatives: z.array(
    z.looseObject({ bend: z.string(), neededBy: instant, probabilityByNeeded: z.number() }),
  ),
  shopNow: instant,
})
export type QuoteAnswer = z.output<typeof quoteAnswerSchema>

export const orderAcceptedSchema = z.looseObject({
  id: z.string(),
  tag: z.string(),
  promisedAt: instant,
  shopNow: instant,
})
export type OrderAccepted = z.output<typeof orderAcceptedSchema>

export const stationStopSchema = z.looseObject({
  sequence: z.number().int(),
  station: z.string(),
  plannedStart: instant,
  plannedEnd: instant,
  startedAt: instant.nullable(),
  doneAt: instant.nullable(),
})

export const orderAnswerSchema = z.looseObject({
  id: z.string(),
  order: z.string(),
  tag: z.string(),
  state: z.string(),
  promisedAt: instant,
  firstPromisedAt: instant,
  dispatchedAt: instant.nullable(),
  mayCancel: z.boolean(),
  stations: z.array(stationStopSchema),
  shopNow: instant,
})
export type OrderAnswer = z.output<typeof orderAnswerSchema>

export const cancelRequestSchema = z.strictObject({ reason: z.string().max(200).optional() })
export const cancelAnswerSchema = z.looseObject({
  id: z.string(),
  state: z.string(),
  shopNow: instant,
})

export const subscriptionRequestSchema = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).max(500),
  secret: z.string().min(8).max(200),
})
export const subscriptionAnswerSchema = z.looseObject({ url: z.string(), shopNow: instant })

export const capacityAnswerSchema = z.looseObject({
  shopNow: instant,
  stations: z.array(z.looseObject({ station: z.string(), workers: z.number().int() })),
  days: z.array(
    z.looseObject({
      day: z.string(),
      stations: z.array(
        z.looseObject({
          station: z.string(),
          capacityMinutes: z.number(),
          bookedMinutes: z.number(),
        }),
      ),
    }),
  ),
})
export type CapacityAnswer = z.output<typeof capacityAnswerSchema>

export const clockAnswerSchema = z.looseObject({
  shopNow: instant,
  running: z.boolean(),
  daySeconds: z.number(),
})

/** What the plant says when it refuses: RFC 9457 with our stable code. */
export const factoryProblemSchema = z.looseObject({
  status: z.number().int(),
  code: z.string(),
  title: z.string(),
  detail: z.string().optional(),
  shopNow: instant.optional(),
})
