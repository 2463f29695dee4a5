import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readCatalogue, readCatalogueFile } from '../readers/read-catalogue'
import { lintCatalogue } from './lint-catalogue'

it('the dinner suit of docs/catalogue.md passes its own lint without a finding', () => {
  const page = readFileSync('docs/catalogue.md', 'utf8')
  const json = [...page.matchAll(/```json\n([\s\S]*?)```/g)]
    .map(([, text = '']) => text)
    .find((text) => text.includes('"format"'))
  if (!json) throw new Error('the page has no example')
  expect(readCatalogue(json)).toMatchObject({ ok: true, value: { cut: 'suit-men' } })
  const read = readCatalogueFile(json)
  if (!read.ok) throw new Error(read.error.detail)
  const { findings, variants } = lintCatalogue(read.value)
  expect(findings).toEqual([])
  expect(variants).toBeGreaterThan(300n)
  expect(new Set(read.value.rules.map(({ type }) => type)).size).toBe(5)
})
