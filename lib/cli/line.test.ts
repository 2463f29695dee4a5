import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from './commands'
import { line } from './line'
import { linePreset } from './line-preset'

const folder = mkdtempSync(path.join(tmpdir(), 'line-'))
let files = 0
function file(content: unknown): string {
  const at = path.join(folder, `${++files}.json`)
  writeFileSync(at, typeof content === 'string' ? content : JSON.stringify(content))
  return at
}
const run = (...words: string[]) => line.run(words, nothing)
const nothing = {
  read: async function* () {},
  write: () => undefined,
  print: () => undefined,
}

const collar = { name: 'collar', minutes: 3.9, workers: 8 }
const cuffs = { name: 'cuffs', minutes: 2, workers: 4 }
const shirts = {
  minutesPerDay: 480,
  days: 80,
  seed: 1,
  batch: 60,
  wipCap: 240,
  operations: [collar, cuffs],
}

describe('line', () => {
  it('says what comes out, how long it takes, what stands in it and who is busy', async () => {
    expect(await run(file(shirts))).toEqual({
      ok: true,
      value: {
        throughputPerDay: expect.closeTo(960, 6),
        leadTimeDays: expect.closeTo(0.25, 6),
        wip: expect.closeTo(240, 6),
        utilisation: [expect.closeTo(0.975, 2), expect.closeTo(1, 6)],
      },
    })
  })

  it('counts cutting as the first operation', async () => {
    const cutting = { operators: 4, minPerPiece: 1 }
    expect(await run(file({ ...shirts, cutting }))).toMatchObject({
      value: { utilisation: [expect.closeTo(0.5, 1), expect.any(Number), expect.any(Number)] },
    })
  })

  it('gives the same bytes for the same seed, and others for another', async () => {
    const ordered = { ...shirts, batch: 5, arrivalsPerDay: 700 }
    const bytes = async (content: unknown) => JSON.stringify(await run(file(content)))
    expect(await bytes(ordered)).toBe(await bytes(ordered))
    expect(await bytes(ordered)).not.toBe(await bytes({ ...ordered, seed: 2 }))
  })

  it('has no lead time where no batch was finished', async () => {
    expect(await run(file({ ...shirts, days: 0.1 }))).toMatchObject({
      value: { throughputPerDay: 0, leadTimeDays: null },
    })
  })

  it('compares one changed value at a time with the line as it stands', async () => {
    const factors = [
      { pointer: '/batch', values: [5] },
      { pointer: '/operations/1/workers', values: [5, 6] },
    ]
    const scattered = [collar, { ...cuffs, scatter: { kind: 'lognormal', cv: 0.5 } }]
    const given = { ...shirts, wipCap: undefined, arrivalsPerDay: 850, operations: scattered }
    const result = await run(file({ ...given, factors }), '--replications', '8')
    const interval = {
      mean: expect.any(Number),
      low95: expect.any(Number),
      high95: expect.any(Number),
    }
    expect(result).toMatchObject({
      ok: true,
      value: {
        replications: 8,
        measures: { throughputPerDay: interval, leadTimeDays90: interval },
        factors: [
          { pointer: '/batch', value: 5, difference: { leadTimeDays: interval } },
          { pointer: '/operations/1/workers', value: 5 },
          { pointer: '/operations/1/workers', value: 6, difference: { wip: interval } },
        ],
      },
    })
    const { value }: Answer = JSON.parse(JSON.stringify(result))
    for (const { difference } of value.factors)
      expect(difference.leadTimeDays.high95).toBeLessThan(0)
  })
})
type Answer = {
  readonly value: {
    readonly factors: readonly { difference: { leadTimeDays: { high95: number } } }[]
  }
}

describe('line refuses', () => {
  it.each<[string, unknown, RegExp]>([
    ['no JSON', '{', /JSON/],
    ['a list', [], /object/],
    ['no operations', { ...shirts, operations: [] }, /\/operations: At least 1/],
    ['a missing seed', { ...shirts, seed: undefined }, /\/seed: It is missing/],
    ['an unknown field', { ...shirts, nights: 3 }, /\/nights: "nights" is not known/],
    [
      'half a worker',
      { ...shirts, operations: [{ ...cuffs, workers: 0.5 }] },
      /\/operations\/0\/workers/,
    ],
    [
      'no minutes',
      { ...shirts, operations: [{ ...cuffs, minutes: 0 }] },
      /\/operations\/0\/minutes/,
    ],
    [
      'cutting in no time',
      { ...shirts, cutting: { operators: 1, minPerPiece: 0 } },
      /\/cutting: Cutting takes time/,
    ],
    [
      'a shift beyond the day',
      { ...shirts, operations: [{ ...cuffs, shift: { fromMinute: 0, toMinute: 500 } }] },
      /\/operations\/0\/shift: A shift ends/,
    ],
    [
      'a skill that no operation asks for',
      { ...shirts, floaters: [{ people: 1, skills: ['cuffs', 'hem'] }] },
      /\/floaters\/0\/skills\/1: A skill is/,
    ],
    [
      'a factor that leads nowhere',
      { ...shirts, factors: [{ pointer: '/operations/7/workers', values: [1] }] },
      /"\/operations\/7\/workers" is no place/,
    ],
    [
      'a value that the line cannot have',
      { ...shirts, factors: [{ pointer: '/batch', values: [0] }] },
      /\/batch = 0: \/batch: At least 1/,
    ],
    [
      'factors without values',
      { ...shirts, factors: [{ pointer: '/batch' }] },
      /\/factors\/0\/values/,
    ],
  ])('%s', async (_, content, detail) => {
    expect(await run(file(content))).toMatchObject({
      ok: false,
      error: { detail: expect.stringMatching(detail) },
    })
  })

  it.each([[[]], [['a', 'b']], [['x.json', '--replications', '0']], [['x.json', '--pace', '2']]])(
    'words %j',
    async (words) => {
      expect(await run(...words)).toMatchObject({ ok: false })
    },
  )

  it('in Chinese when Chinese is asked for', async () => {
    const refused = await run(file({ ...shirts, batch: 0 }), '--lang', 'zh-CN')
    expect(refused).toMatchObject({
      error: { title: '输入无法使用', detail: expect.stringMatching(/\/batch: 应不小于 1。/) },
    })
  })
})

describe('line preset', () => {
  it.each([
    ['en', /batches of 60/],
    ['zh-CN', /每批 60 件/],
  ])('tells in %s which factories there are, each with its source', async (lang, title) => {
    const listed = await linePreset.run(['--lang', lang], nothing)
    if (!listed.ok) throw new Error(listed.error.detail)
    expect(listed.value).toContainEqual(
      expect.objectContaining({ name: 'shirts-today', title: expect.stringMatching(title) }),
    )
  })

  it('gives a file that line takes, factors and all', async () => {
    const preset = await linePreset.run(['shirts-custom-apart'], nothing)
    if (!preset.ok) throw new Error(preset.error.detail)
    const result = await run(file(preset.value), '--replications', '1')
    expect(result).toMatchObject({
      ok: true,
      value: {
        measures: { throughputPerDay: { mean: expect.closeTo(123, 0) } },
        factors: [{ pointer: '/batch', value: 1 }],
      },
    })
  })

  it('names what there is where the name is another', async () => {
    expect(await linePreset.run(['hats'], nothing)).toMatchObject({
      ok: false,
      error: { detail: expect.stringContaining('shirts-today') },
    })
  })

  it('stands before line, whose first word it shares', () => {
    const names = COMMANDS.map(({ name }) => name)
    expect(names.indexOf('line preset')).toBeLessThan(names.indexOf('line'))
  })
})
