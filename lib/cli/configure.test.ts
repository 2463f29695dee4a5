import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Json } from '@/lib/core/shared/canonical-json'
import type { Command } from './command'
import { configureExplain } from './configure-explain'
import { configureInspect } from './configure-inspect'
import { configureQuery } from './configure-query'
import { configureSample } from './configure-sample'

const folder = mkdtempSync(path.join(tmpdir(), 'configure-'))
function file(name: string, text: string): string {
  const at = path.join(folder, name)
  writeFileSync(at, text)
  return at
}

const UVL = `namespace Car
features
  Car
    mandatory
      Engine
        alternative
          Petrol
          "Diesel engine"
    optional
      Roof
      Hitch // tows
constraints
  Hitch => "Diesel engine"
  !(Roof & Hitch)
`
const car = file('car.uvl', UVL)
const suit = file('suit.json', JSON.stringify(catalogueOf('suit-men')))

async function run(command: Command, words: string[], input: string[] = []) {
  const written: Json[] = []
  const result = await command.run(words, {
    read: async function* () {
      yield* input
    },
    write: (answer) => written.push(answer),
    print: () => undefined,
  })
  return { result, written }
}

describe('configure inspect', () => {
  it('says what a UVL model holds', async () => {
    const { result } = await run(configureInspect, [car])
    expect(result).toMatchObject({
      ok: true,
      value: {
        name: 'Car',
        modules: 6,
        options: 6,
        rules: 2,
        variants: '5',
        core: ['Car', 'Engine'],
        dead: [],
        exact: true,
      },
    })
  })

  it.each([
    [[], 'No model'],
    [[path.join(folder, 'missing.uvl')], 'The file cannot be read'],
    [[file('broken.uvl', 'features\n\tA\nconstraints\n\tA => B\n')], 'The model is unusable'],
    [[car, '--colour', 'red'], 'Unknown option'],
    [[car, '--lang', 'fr'], 'Unknown language'],
  ])('refuses %j: %s', async (words, title) => {
    const { result } = await run(configureInspect, words)
    expect(result).toMatchObject({ ok: false, error: { title } })
  })
})

describe('configure query', () => {
  it('answers each line in its place, and goes on after a bad one', async () => {
    const { written } = await run(
      configureQuery,
      [car],
      [
        '{"decisions":[{"select":"Hitch"}]}',
        'no json',
        '{"decisions":[{"select":"Wings"}]}',
        '{"decisions":[{"select":"Roof"},{"select":"Hitch"}]}',
        '{"decisions":[{"choose":"Roof"}]}',
      ],
    )
    expect(written[0]).toEqual({
      selectable: ['Car', 'Diesel engine', 'Engine', 'Hitch'],
      forced: ['Car', 'Diesel engine', 'Engine'],
      variants: '1',
    })
    expect(written[1]).toMatchObject({ error: { title: 'The line is not JSON', pointer: '' } })
    expect(written[2]).toMatchObject({ error: { pointer: '/decisions/0' } })
    expect(written[3]).toEqual({
      conflict: [{ select: 'Hitch' }, { select: 'Roof' }],
      rules: [{ id: 'c2', reason: '!(Roof & Hitch)' }],
      repairs: [
        { change: [{ deselect: 'Hitch' }], priceDeltaCents: 0 },
        { change: [{ deselect: 'Roof' }], priceDeltaCents: 0 },
      ],
    })
    expect(written[4]).toMatchObject({ error: { pointer: '/decisions/0' } })
    expect(written).toHaveLength(5)
  })

  it('prices a catalogue', async () => {
    const { written } = await run(configureQuery, [suit], ['{"decisions":[]}'])
    expect(written[0]).toMatchObject({ currency: 'EUR', variants: expect.stringMatching(/^\d+$/) })
  })
})

describe('configure explain', () => {
  it('names the decisions, the rule in the language asked for, and what would free it', async () => {
    const { written } = await run(
      configureExplain,
      [suit, '--lang', 'zh-CN'],
      [
        '{"decisions":[{"select":"vents=double"},{"select":"lapel=notch"}],"blocked":{"select":"front=double-6x2"}}',
        '{"decisions":[],"blocked":{"select":"vents=double"}}',
      ],
    )
    expect(written[0]).toMatchObject({
      because: [{ select: 'lapel=notch' }],
      rules: [{ id: 'double-wants-peak', reason: expect.stringContaining('戗驳头') }],
      repairs: [{ change: [{ deselect: 'lapel=notch' }], priceDeltaCents: expect.any(Number) }],
    })
    expect(written[1]).toMatchObject({ error: { title: 'Not blocked', pointer: '/blocked' } })
  })
})

describe('configure sample', () => {
  it('draws the same variants for the same seed, each of them valid', async () => {
    const words = [car, '--count', '20', '--seed', '7']
    const { written } = await run(configureSample, words)
    expect(written).toHaveLength(20)
    expect((await run(configureSample, words)).written).toEqual(written)
    expect(new Set(written.map((line) => JSON.stringify(line))).size).toBeGreaterThan(2)
  })

  it.each([[['--count', 'x']], [['--count', '-1']], [['--seed', '1.5']]])(
    'refuses %j',
    async (options) => {
      const { result } = await run(configureSample, [car, ...options])
      expect(result.ok).toBe(false)
    },
  )
})
