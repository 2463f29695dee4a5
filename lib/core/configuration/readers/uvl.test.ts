import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { featuresText, featureVariants, randomFeatures } from '@/lib/testing/random-features'
import { randomModel } from '@/lib/testing/random-model'
import { bruteForce } from '../engine/brute-force'
import { compile } from '../engine/compile'
import { Configurator } from '../engine/configurator'
import { diagramReasoner } from '../engine/diagram-reasoner'
import { encode } from '../engine/encoding'
import type { Model } from '../engine/model'
import { blameRules } from '../engine/rule-finder'
import { readModel } from './read-model'
import { writeUvl } from './write-uvl'

function configuratorOf(model: Model): Configurator {
  const table = compile(model)
  if (!table) throw new Error('over budget')
  return new Configurator(model, diagramReasoner(table.diagram), blameRules(model))
}

function read(text: string): Model {
  const model = readModel(text)
  if (!model.ok) throw new Error(`${model.error.place}: ${model.error.detail}\n${text}`)
  return model.value
}

describe('UVL', () => {
  it('means what the tree and its constraints say', () => {
    fc.assert(
      fc.property(randomFeatures, fc.nat(9), fc.boolean(), (features, place, isSelected) => {
        const model = read(featuresText(features))
        const names = model.items.map(({ name }) => name)
        const name = names[place % names.length] ?? ''
        const decisions = [isSelected ? { select: name } : { deselect: name }]
        const variants = featureVariants(features).filter((set) => set.has(name) === isSelected)
        const answer = configuratorOf(model).query(decisions)
        expect(answer.kind).toBe(variants.length > 0 ? 'possible' : 'contradictory')
        if (answer.kind !== 'possible') return
        expect(answer.variants).toBe(BigInt(variants.length))
        expect(answer.selectable.map((item) => item.name).sort()).toEqual(
          names.filter((each) => variants.some((set) => set.has(each))).sort(),
        )
        expect(answer.forced.map((item) => item.name).sort()).toEqual(
          names.filter((each) => each !== name && variants.every((set) => set.has(each))).sort(),
        )
      }),
      { numRuns: 800 },
    )
  }, 60_000)

  it('reads what real models bring: marks, tabs, attributes, comments, long lines and old names', () => {
    const model = read(
      [
        '\uFEFFnamespace "My.Model"',
        'include',
        '\tBoolean.group-cardinality',
        '/* several',
        'lines */',
        'features',
        "\tRoot {abstract, vector [1, {a 2}], text '}\"//'} // said",
        '\t\toptional',
        '\t\t\tBoolean "Feature with : signs"',
        '\t\t\t3G_ARM7-S {list {',
        '\t\t\t\tdeep true',
        '\t\t\t}}',
        '\t\t\tB',
        '',
        'constraints',
        '\t("Feature with : signs"',
        '\t\t=> 3G_ARM7-S) /* why */',
        '\t!!B | 3G_ARM7-S-B',
      ]
        .join('\r\n')
        .replace('3G_ARM7-S-B', '!B'),
    )
    expect(model.items.map(({ name }) => name)).toEqual([
      'Root',
      'Feature with : signs',
      '3G_ARM7-S',
      'B',
    ])
    const answer = configuratorOf(model).query([])
    expect(answer.kind === 'possible' ? answer.variants : 0n).toBe(6n)
  })

  it.each([3, 4, 6])('reads "exactly one of %i" as trying all does', (count) => {
    const names = Array.from({ length: count }, (_, at) => `A${at}`)
    const parts = names.map((name) =>
      [name, ...names.filter((each) => each !== name).map((each) => `!${each}`)].join(' & '),
    )
    const text = `features\n\tR\n\t\toptional\n${names.map((name) => `\t\t\t${name}\n`).join('')}\t\t\tF\nconstraints\n\tF => F & (${parts.join(' | ')})`
    const model = read(text)
    expect(model.isAuxiliary).not.toContain(true)
    const answer = configuratorOf(model).query([])
    expect(answer.kind === 'possible' ? answer.variants : 0n).toBe(BigInt(count + 2 ** count))
  })

  it('takes very long chains, and refuses deep nesting by its line', () => {
    const chain = Array.from({ length: 50_000 }, () => 'A').join(' & ')
    expect(readModel(`features\n\tA\nconstraints\n\t${chain}`).ok).toBe(true)
    const tree = Array.from(
      { length: 1000 },
      (_, at) => `${'\t'.repeat(2 * at + 1)}F${at}\n${'\t'.repeat(2 * at + 2)}optional\n`,
    ).join('')
    expect(readModel(`features\n${tree}${'\t'.repeat(2001)}F`)).toMatchObject({
      ok: false,
      error: { code: 'too-large', place: expect.stringMatching(/^line \d+$/) },
    })
  })

  it('answers or refuses, with a place, whatever a text is changed into', () => {
    const signs = [
      '\n',
      '\t',
      '(',
      ')',
      '{',
      '}',
      '"',
      "'",
      '!',
      '&',
      '=>',
      '<=>',
      '[',
      '/*',
      '-',
      '7',
      '',
    ]
    fc.assert(
      fc.property(
        randomFeatures,
        fc.array(
          fc.record({ at: fc.nat(10_000), cut: fc.nat(6), sign: fc.constantFrom(...signs) }),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (features, changes) => {
          let text = featuresText(features)
          for (const { at, cut, sign } of changes) {
            const place = at % (text.length + 1)
            text = text.slice(0, place) + sign + text.slice(place + cut)
          }
          const model = readModel(text)
          if (model.ok) expect(encode(model.value).variables).toBeGreaterThan(0)
          else {
            // A text that now begins like JSON is refused as JSON, with a line of its own.
            expect(model.error.line ?? model.error.place).toSatisfy(
              (place) => typeof place === 'number' || /^line \d+$/.test(String(place)),
            )
            expect(model.error.detail).not.toBe('')
          }
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('opens what it writes, with the same variants', () => {
    fc.assert(
      fc.property(randomModel, (model) => {
        const back = configuratorOf(read(writeUvl(model))).query([])
        expect(back.kind === 'possible' ? back.variants : 0n).toBe(BigInt(bruteForce(model).length))
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it.each([
    ['features\n\tA\n\t\t[1..2]\n\t\t\tB', 'unsupported', 'line 3'],
    ['features\n\tA\n\t\toptional\n\t\t\tInteger B', 'unsupported', 'line 4'],
    ['features\n\tA\n\t\toptional\n\t\t\tB cardinality [1..3]', 'unsupported', 'line 4'],
    ['imports\n\tother as o\nfeatures\n\tA', 'unsupported', 'line 2'],
    ['features\n\tA\nconstraints\n\tA == 3', 'unsupported', 'line 4'],
    ['features\n\tA\nconstraints\n\tsum(A) > 3', 'unsupported', 'line 4'],
    ['features\n\tA\nconstraints\n\tA => B', 'unknown-name', 'line 4'],
    ['features\n\tA\nconstraints\n\n\tA &', 'syntax', 'line 5'],
    ['features\n\tA\nconstraints\n\t(A', 'syntax', 'line 4'],
    ['features\n\tA\n\t\tB', 'syntax', 'line 3'],
    ['features\n\tA\n\tB', 'syntax', 'line 3'],
    ['features\n\tA\n\t\toptional', 'syntax', 'line 1'],
    ['features\n\tA\n\t\toptional\n\t\t\tA', 'duplicate-name', 'line 4'],
    ['features\n\tA {x', 'syntax', 'line 2'],
    ['features\n\tA /* open', 'syntax', 'line 2'],
    ['nonsense', 'syntax', 'line 1'],
    ['', 'syntax', 'line 1'],
    [`features\n\tA\nconstraints\n\t${'('.repeat(300)}A${')'.repeat(300)}`, 'too-large', 'line 4'],
    [`features\n\tA\nconstraints\n\t${'A => '.repeat(6000)}A`, 'too-large', 'line 4'],
    [`features\n\tA\nconstraints\n\t${'A <=> '.repeat(6000)}A`, 'too-large', 'line 4'],
  ])('refuses unusable text %#', (text, code, place) => {
    expect(readModel(text)).toMatchObject({ ok: false, error: { code, place } })
  })

  it('never throws on fuzzed text', () => {
    const piece = fc.constantFrom(
      'features',
      'constraints',
      '\n',
      '\t',
      'A',
      '"B c"',
      'optional',
      'or',
      '{',
      '}',
      '=>',
      '!',
      '(',
      ')',
      '/*',
      '[1..2]',
      ' ',
      "'",
      '"',
      '&',
      '{"format":',
      '中',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const model = readModel(text)
          expect(model.ok || model.error.detail.length > 0).toBe(true)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
