import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluationData } from '@/lib/infra/env'
import { readModel } from '../readers/read-model'
import { compile } from './compile'
import { Configurator } from './configurator'
import { diagramReasoner } from './diagram-reasoner'
import { encode } from './encoding'
import { blameRules } from './rule-finder'
import { searchReasoner } from './search-reasoner'

/** Models of the field with published figures; found through EVALUATION_DATA, skipped where it is unset. */
const folder = evaluationData()
const data = folder ? path.join(folder, 'configuration') : undefined
const has = data !== undefined && existsSync(data)

describe.skipIf(!has)('models of the field (EVALUATION_DATA; skipped where it is unset)', () => {
  it.each([
    ['bank.uvl', 176, 4, 52582279903621926514707790823424n, 17, 0],
    ['berkeleydb.uvl', 117, 282, 32n, 14, 6],
    ['xtext.uvl', 137, 1, 130793182007669276479488n, 7, 0],
    ['renault_small.json', 340, 147, 172056n, 0, 2],
  ])(
    '%s',
    (file, options, rules, variants, core, dead) => {
      const read = readModel(readFileSync(path.join(data ?? '', file), 'utf8'))
      if (!read.ok) throw new Error(read.error.detail)
      const model = read.value
      const table = compile(model)
      if (!table) throw new Error('over budget')
      const answer = new Configurator(
        model,
        diagramReasoner(table.diagram),
        blameRules(model),
      ).query([])
      const searched = new Configurator(
        model,
        searchReasoner(model, encode(model)),
        blameRules(model),
      ).query([])
      if (answer.kind !== 'possible' || searched.kind !== 'possible') throw new Error('no variant')
      expect(model.items).toHaveLength(options)
      expect(model.rules).toHaveLength(rules)
      expect(answer.variants).toBe(variants)
      expect(answer.forced).toHaveLength(core)
      expect(options - answer.selectable.length).toBe(dead)
      expect(searched).toEqual(answer)
    },
    30_000,
  )
})
