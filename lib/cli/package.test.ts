import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { draftingBody } from '@/lib/core/body/drafting-body'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { productionInputOf } from '@/lib/core/factory/production-input'
import { catalogueOf } from '@/lib/core/garment/families'
import type { PackageInput } from '@/lib/core/pattern/production-package'
import type { Json } from '@/lib/core/shared/canonical-json'
import type { Command } from './command'
import { packageBuild } from './package-build'
import { packageVerify } from './package-verify'

const catalogue = catalogueOf('suit-men')
const values = { height: 1755, weight: 84, waist: 936 }
const input: PackageInput = {
  ...{ order: 'MO-2026-00417-1', tag: 'urn:market-of-one:garment:1', labelToken: 'L-7f3a' },
  catalogue,
  design: startingDesign(catalogue),
  fit: {
    ...{ kind: 'measured', inputHash: 'a'.repeat(64), preference: 'regular' },
    body: draftingBody({ sex: 'm', values, preference: 'regular', consentAtMs: 0 }),
  },
  neededByShopMs: Date.UTC(2026, 11, 18),
}
const folder = mkdtempSync(join(tmpdir(), 'package-'))
const written = (name: string, value: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, JSON.stringify(value))
  return path
}
const run = async (command: Command, ...words: string[]) =>
  command.run(words, {
    read: async function* () {
      yield ''
    },
    write: () => undefined,
    print: () => undefined,
  })
const built = async (value: unknown): Promise<Json> => {
  const answer = await run(packageBuild, written('input.json', value))
  if (!answer.ok || answer.value === undefined) throw new Error(JSON.stringify(answer))
  return answer.value
}

describe('one package build and verify', () => {
  it('builds a measured package with its pieces, and the same one again', async () => {
    const document = productionInputOf(input)
    const made = await built(document)
    expect(made).toMatchObject({ fit: { kind: 'drafted', clothMm: expect.any(Number) } })
    const file = written('package.json', made)
    const again = await run(packageVerify, file, '--input', written('again.json', document))
    expect(again).toMatchObject({ ok: true, value: { ok: true } })
  })

  it('says when an input is another one, and when a package was altered', async () => {
    const made = (await built(productionInputOf(input))) as Record<string, unknown>
    const other = productionInputOf({ ...input, labelToken: 'L-other' })
    const file = written('package.json', made)
    expect(await run(packageVerify, file, '--input', written('other.json', other))).toMatchObject({
      ok: true,
      value: { ok: false },
    })
    const altered = written('altered.json', { ...made, neededBy: null })
    expect(await run(packageVerify, altered)).toMatchObject({ value: { ok: false } })
  })

  it.each([
    ['/fit/body/measurements/chest', { chest: 'wide' }],
    ['/fit/body/measurements/chest', { chest: Number.NaN }],
    ['/fit/body/measurements', { bust: 900 }],
  ])('refuses poison by its field: %s', async (pointer, poison) => {
    const document = structuredClone(productionInputOf(input)) as unknown as {
      fit: { body: { measurements: Record<string, unknown> } }
    }
    Object.assign(document.fit.body.measurements, poison)
    const answer = await run(packageBuild, written('poison.json', document))
    expect(answer).toMatchObject({ ok: false })
    if (!answer.ok) expect(answer.error.detail).toContain(pointer)
  })
})
