import { z } from 'zod'
import type { Text } from '@/lib/core/shared/text'
import { scatterSchema } from './scatter-schema'

/** The door of `line FILE` (contracts, "Line"); what it has beyond the contract may be left out. */
const minutes = z.number().min(0).max(1e6)
const longMinutes = z.number().min(1e-6).max(1e6)
const people = z.int().min(1).max(10_000)

const operation = z.strictObject({
  name: z.string().min(1).max(200),
  minutes: longMinutes,
  workers: people,
  scatter: scatterSchema.optional(),
  shift: z.strictObject({ fromMinute: minutes, toMinute: longMinutes }).optional(),
  redoShare: z.number().min(0).max(0.95).optional(),
  stoppages: z.strictObject({ everyMinutes: longMinutes, forMinutes: minutes }).optional(),
})

const cutting = z
  .strictObject({
    operators: people,
    minPerPiece: minutes,
    layMinutesPerLayer: minutes.optional(),
    cutMinutes: minutes.optional(),
    layers: z.int().min(1).max(10_000).optional(),
    patternsPerLay: z.int().min(1).max(10_000).optional(),
  })
  .refine(
    ({ minPerPiece, layMinutesPerLayer = 0, cutMinutes = 0 }) =>
      minPerPiece + layMinutesPerLayer + cutMinutes > 0,
    { params: { sentence: { en: 'Cutting takes time.', 'zh-CN': '裁剪需要时间。' } } },
  )

const line = z.strictObject({
  minutesPerDay: longMinutes,
  days: z.number().min(0.01).max(1e6),
  seed: z.int(),
  batch: z.int().min(1).max(1_000_000),
  operations: z.array(operation).min(1).max(1000),
  cutting: cutting.optional(),
  floaters: z
    .array(z.strictObject({ people, skills: z.array(z.string()).min(1).max(1000) }))
    .max(1000)
    .optional(),
  wipCap: z.int().min(1).max(10_000_000).optional(),
  arrivalsPerDay: z.number().min(1e-6).max(1e7).optional(),
})

export const lineSchema = line.superRefine(
  ({ minutesPerDay, operations, floaters = [] }, context) => {
    operations.forEach(({ shift }, at) => {
      if (!shift || (shift.fromMinute < shift.toMinute && shift.toMinute <= minutesPerDay)) return
      const path = ['operations', at, 'shift']
      context.addIssue({ code: 'custom', path, params: { sentence: SHIFT_ENDS } })
    })
    floaters.forEach(({ skills }, at) => {
      const unknown = skills.findIndex((skill) => operations.every(({ name }) => name !== skill))
      if (unknown === -1) return
      const path = ['floaters', at, 'skills', unknown]
      context.addIssue({ code: 'custom', path, params: { sentence: NO_OPERATION } })
    })
  },
)

const SHIFT_ENDS: Text = {
  en: 'A shift ends after it begins and within the day.',
  'zh-CN': '班次的结束须晚于开始，且在当日之内。',
}

const NO_OPERATION: Text = {
  en: 'A skill is the name of an operation of this line.',
  'zh-CN': '技能须是本产线某道工序的名称。',
}

/** What is varied, one value at a time, all else as it stands in the file. */
export const factorsSchema = z
  .array(
    z.strictObject({
      pointer: z.string().min(2).max(1000),
      values: z.array(z.json()).min(1).max(100),
    }),
  )
  .max(100)
