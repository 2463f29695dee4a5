import { expect, it } from 'vitest'
import { boundsOf } from './path'
import { tapered } from './tapered'

it('begins and ends in nothing and is as wide in the middle as it is told', () => {
  const fold = tapered([0, 0], [50, 0], [100, 0], 12)
  expect(fold).toMatch(/^M0 0C.*100 0C.*0 0Z$/)
  // A curve passes three quarters of the way to its handles: six on either side of the middle.
  expect(boundsOf(fold)).toMatchObject({ minY: -8, maxY: 8 })
})
