import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { randomModel } from '@/lib/testing/random-model'
import { compile } from './compile'
import { diagramBytes, diagramFromBytes } from './diagram-bytes'
import { prepare } from './prepare'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

it('is read back as it was written', () => {
  fc.assert(
    fc.property(randomModel, (model) => {
      const diagram = compile(model)?.diagram
      if (!diagram) throw new Error('over budget')
      expect(diagramFromBytes(diagramBytes(diagram))).toEqual(diagram)
    }),
    { numRuns: 200 },
  )
})

it('is the same for the same model, and refuses what is cut short', () => {
  const [model] = fc.sample(randomModel, { numRuns: 1, seed: 3 })
  if (!model) throw new Error('no model')
  expect(prepare(model, sha256).hash).toBe(prepare(model, sha256).hash)
  const diagram = compile(model)?.diagram
  if (!diagram) throw new Error('over budget')
  expect(() => diagramFromBytes(diagramBytes(diagram).slice(0, -1))).toThrow(RangeError)
  expect(() => diagramFromBytes(Uint8Array.of(99))).toThrow(RangeError)
})
