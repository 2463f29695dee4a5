import { describe, expect, it } from 'vitest'
import { draftPattern } from '../draft-pattern'
import { completeBody } from '../measures/complete-body'
import { CUT_TABLES } from '../pieces/cut-table.data'
import { drawSheet } from './draw-sheet'
import { PART_NAMES } from './part-name.data'

const pieces = () => {
  const measurements = { height: 1755, weight: 84 }
  const request = { family: 'jacket', sex: 'male', measurements }
  const drafted = draftPattern(request, { complete: completeBody, digest: () => '' })
  if (!drafted.ok) throw new Error(drafted.error.code)
  return drafted.value.drawn
}

describe('the sheet', () => {
  it('shows every piece with its name in both languages, and nothing of the library', () => {
    const sheet = drawSheet(pieces())
    expect(sheet.match(/<g /g)).toHaveLength(2 * pieces().length)
    expect(sheet).toContain('Top sleeve')
    expect(sheet).toContain('大袖')
    expect(sheet).not.toMatch(/NaN|undefined|freesewing/i)
  })

  it('is the same bytes every time', () => {
    expect(drawSheet(pieces())).toBe(drawSheet(pieces()))
  })

  it('knows a name for every part', () => {
    const parts = Object.values(CUT_TABLES).flatMap((table) => table.map(({ part }) => part))
    expect(parts.filter((part) => !Object.hasOwn(PART_NAMES, part))).toEqual([])
  })
})
