import { describe, expect, it } from 'vitest'
import { KNOWN_KEYS } from '@/lib/core/body/model/model-key'
import type { Json } from '@/lib/core/shared/canonical-json'
import { bodyCheck } from './body-check'
import { bodyNext } from './body-next'
import { bodyPredict } from './body-predict'
import type { Command } from './command'
import { COMMANDS } from './commands'

async function run(command: Command, input: readonly unknown[], words: string[] = []) {
  const written: Json[] = []
  const result = await command.run(words, {
    read: async function* () {
      for (const line of input) yield typeof line === 'string' ? line : JSON.stringify(line)
    },
    write: (answer) => written.push(answer),
    print: () => undefined,
  })
  return { result, written }
}

const two = { height: 1756, weight: 85 }

describe('body predict', () => {
  it('answers each line in its place, and goes on after a bad one', async () => {
    const { written } = await run(bodyPredict, [
      { sex: 'male', known: { ...two, chest: { value: 1050, source: 'tailor' } } },
      'no json',
      { sex: 'female', known: {} },
    ])
    expect(written).toHaveLength(3)
    expect(written[0]).toMatchObject({
      predicted: { height: { mean: 1756, low90: 1756, high90: 1756 } },
    })
    expect(written[1]).toMatchObject({ error: { title: 'The line is not JSON', pointer: '' } })
    expect(Object.keys((written[2] as { predicted: object }).predicted)).toHaveLength(33)
  })
})

describe('body check', () => {
  it.each([
    ['en', /looks like a number of inches.*105\.7 cm/],
    ['zh-CN', /像是英寸数.*105\.7 厘米/],
  ])(
    'says in %s what looks wrong and gives the repair in the form it came in',
    async (lang, text) => {
      const chest = { value: 416, source: 'tape' }
      const { written } = await run(
        bodyCheck,
        [
          { sex: 'male', known: { ...two, chest } },
          { sex: 'male', known: { ...two, chest: 416 } },
        ],
        ['--lang', lang],
      )
      expect(written[0]).toMatchObject({
        findings: [{ key: 'chest', code: 'inches', message: expect.stringMatching(text) }],
        repair: {
          known: { chest: { value: 1057, source: 'tape' } },
          confidence: expect.any(Number),
        },
      })
      expect(written[1]).toMatchObject({ repair: { known: { chest: 1057 } } })
    },
  )
})

describe('body next', () => {
  it('asks, best first, for what the garment needs and nobody has said', async () => {
    const { written } = await run(bodyNext, [
      { sex: 'male', known: two, family: 'trousers' },
      { sex: 'male', known: two, family: 'suit-men' },
      { sex: 'male', known: two, family: 'hat' },
      { sex: 'male', known: two },
    ])
    const keysOf = (line: number) =>
      (written[line] as { questions: { key: string; gain: number }[] }).questions
    for (const line of [0, 1]) {
      const gains = keysOf(line).map(({ gain }) => gain)
      expect(gains).toEqual([...gains].sort((a, b) => b - a))
      expect(Math.max(...gains)).toBeLessThanOrEqual(1)
      expect(Math.min(...gains)).toBeGreaterThanOrEqual(0)
      expect(keysOf(line).map(({ key }) => key)).not.toContain('height')
    }
    const place = (line: number, key: string) => keysOf(line).findIndex((each) => each.key === key)
    expect(place(0, 'sleeve')).toBeGreaterThan(place(1, 'sleeve'))
    expect(written[2]).toMatchObject({ error: { pointer: '/family' } })
    expect(written[3]).toMatchObject({ error: { pointer: '/family' } })
  })
})

describe.each([
  ['body predict', bodyPredict],
  ['body check', bodyCheck],
] as const)('%s refuses poison', (_, command) => {
  it.each([
    ['a string', '{"sex":"male","known":{"chest":"1050"}}', '/known/chest'],
    ['NaN, which JSON writes null', '{"sex":"male","known":{"chest":null}}', '/known/chest'],
    ['a bare NaN', '{"sex":"male","known":{"chest":NaN}}', ''],
    ['infinity', '{"sex":"male","known":{"chest":1e999}}', '/known/chest'],
    ['1e6', '{"sex":"male","known":{"waist":1e6}}', '/known/waist'],
    ['a negative', '{"sex":"male","known":{"neck":-397}}', '/known/neck'],
    ['nought', '{"sex":"male","known":{"neck":0}}', '/known/neck'],
    ['a list', '{"sex":"male","known":{"neck":[397]}}', '/known/neck'],
    [
      'an unknown source',
      '{"sex":"male","known":{"neck":{"value":397,"source":"web"}}}',
      '/known/neck',
    ],
    ['an unknown key', '{"sex":"male","known":{"hip":1000}}', '/known/hip'],
    ['a prototype', '{"sex":"male","known":{"__proto__":{"chest":1000}}}', '/known/__proto__'],
    ['a constructor', '{"sex":"male","known":{"constructor":1}}', '/known/constructor'],
    [
      'a prototype of a value',
      '{"sex":"male","known":{"neck":{"__proto__":1,"value":3}}}',
      '/known/neck',
    ],
    ['no sex', '{"known":{}}', '/sex'],
    ['a third sex of the data', '{"sex":"toString","known":{}}', '/sex'],
    ['a strange field', '{"sex":"male","known":{},"name":"x"}', '/name'],
    ['no object', '[]', ''],
    ['null', 'null', ''],
    ['known as a list', '{"sex":"male","known":[1]}', '/known'],
  ])('%s', async (_name, line, pointer) => {
    const { result, written } = await run(command, [line])
    expect(result.ok).toBe(true)
    expect(written).toEqual([
      { error: { title: expect.any(String), detail: expect.any(String), pointer } },
    ])
  })
})

it('answers any set of keys with numbers that are numbers', async () => {
  const known = Object.fromEntries(KNOWN_KEYS.map((key) => [key, 17]))
  const { written } = await run(bodyCheck, [
    { sex: 'male', known },
    { sex: 'female', known },
  ])
  for (const answer of written) {
    expect(answer).toMatchObject({ findings: expect.any(Array) })
    expect(JSON.stringify(answer)).not.toMatch(/NaN|null,"confidence/)
  }
})

it('offers the three commands', () => {
  const names = COMMANDS.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['body predict', 'body check', 'body next']))
})
