import type { Cutting } from '../flow-line'
import type { LinePreset } from './preset'

/**
 * A shirt factory that considers made-to-measure, as a teaching case tells it: 15 operations, 25.51 minutes,
 * pieces in the line counted on the floor. Four settings: as it is; standard and custom shirts mixed in
 * batches of five; and custom shirts on a line of their own, one person an operation, taken from the other.
 */
const SOURCE =
  'Executive Shirt Company, a published teaching case: operations, workers, cutting and pieces in the line as its analyses quote them (scribd.com documents 75938036 and 325761761, chrisstory.net)'

const OPERATIONS = [
  { name: 'collar make', minutes: 3.9, workers: 8 },
  { name: 'cuffs make', minutes: 2, workers: 4 },
  { name: 'sleeve placket', minutes: 0.65, workers: 2 },
  { name: 'front make', minutes: 2.5, workers: 6 },
  { name: 'back and yoke', minutes: 1.7, workers: 4 },
  { name: 'join shoulders', minutes: 0.66, workers: 2 },
  { name: 'attach collar', minutes: 1.65, workers: 4 },
  { name: 'attach sleeves', minutes: 1.55, workers: 4 },
  { name: 'stitch down sleeve', minutes: 0.65, workers: 2 },
  { name: 'side seam', minutes: 1.8, workers: 4 },
  { name: 'attach cuffs', minutes: 1.55, workers: 4 },
  { name: 'hem', minutes: 1.7, workers: 4 },
  { name: 'inspect', minutes: 1.5, workers: 4 },
  { name: 'iron', minutes: 1.95, workers: 4 },
  { name: 'fold, pack', minutes: 1.75, workers: 4 },
] as const

/** 60 layers of 8 shirts: 90 minutes to lay, 30 to cut, four operators all the time. */
const LAY: Cutting = {
  operators: 4,
  minPerPiece: 1,
  layMinutesPerLayer: 1.5,
  cutMinutes: 30,
  layers: 60,
  patternsPerLay: 8,
}

const day = { minutesPerDay: 480, days: 60 }

export const SHIRT_CASE: readonly LinePreset[] = [
  {
    name: 'shirts-today',
    title: { en: 'Standard shirts in batches of 60', 'zh-CN': '标准衬衫，每批 60 件' },
    source: SOURCE,
    assumed: { en: 'Nobody walks or waits for thread.', 'zh-CN': '忽略搬运与等线时间。' },
    published: { throughputPerDay: 960, leadTimeDays: 12.25 },
    line: { ...day, batch: 60, operations: OPERATIONS, cutting: LAY, wipCap: 11_760 },
    factors: [
      { pointer: '/wipCap', values: [6000, 1980] },
      { pointer: '/operations/1/workers', values: [5] },
    ],
  },
  {
    name: 'shirts-mixed',
    title: {
      en: 'Standard and custom shirts on one line, in batches of 5',
      'zh-CN': '标准与定制衬衫共线，每批 5 件',
    },
    source: SOURCE,
    assumed: {
      en: 'Cutting by the piece: one in nine shirts at 0.5 minutes, the rest at 0.25, of four operators.',
      'zh-CN': '按件裁剪：九分之一的衬衫 0.5 分钟，其余 0.25 分钟，四名裁剪工。',
    },
    published: { throughputPerDay: 960, leadTimeDays: 2.06 },
    line: {
      ...day,
      batch: 5,
      operations: OPERATIONS,
      cutting: { operators: 4, minPerPiece: 1.11 },
      wipCap: 1980,
    },
    factors: [
      { pointer: '/batch', values: [1, 60] },
      { pointer: '/wipCap', values: [500] },
    ],
  },
  {
    name: 'shirts-standard-apart',
    title: {
      en: 'Standard shirts, one worker of each operation gone to the custom line',
      'zh-CN': '标准衬衫，每道工序各调一人到定制线',
    },
    source: SOURCE,
    assumed: { en: 'Nobody walks or waits for thread.', 'zh-CN': '忽略搬运与等线时间。' },
    published: { throughputPerDay: 720, leadTimeDays: 12.58 },
    line: {
      ...day,
      batch: 60,
      operations: OPERATIONS.map((each) => ({ ...each, workers: each.workers - 1 })),
      cutting: LAY,
      wipCap: 9060,
    },
    factors: [{ pointer: '/wipCap', values: [3000] }],
  },
  {
    name: 'shirts-custom-apart',
    title: {
      en: 'Custom shirts on a line of their own, one worker an operation',
      'zh-CN': '定制衬衫独立产线，每道工序一人',
    },
    source: SOURCE,
    assumed: { en: 'They travel five together.', 'zh-CN': '每五件一批流转。' },
    published: { throughputPerDay: 123, leadTimeDays: 0.41 },
    line: {
      ...day,
      batch: 5,
      operations: OPERATIONS.map((each) => ({ ...each, workers: 1 })),
      cutting: { operators: 1, minPerPiece: 0.5 },
      wipCap: 50,
    },
    factors: [{ pointer: '/batch', values: [1] }],
  },
]
