import { describe, expect, it } from 'vitest'
import { readThumbnailAddress, thumbnailAddress } from './thumbnail-address'
import { thumbnailSheet } from './thumbnail-sheet'

const read = (address: string) => {
  const url = new URL(address, 'http://localhost')
  return readThumbnailAddress(url.pathname.split('/')[2] ?? '', url.searchParams)
}

describe("the address of an option's line drawing", () => {
  const asked = { cut: 'suit-men', moduleId: 'lapel', optionId: 'peak' } as const

  it('is read back as the same drawing', () => {
    const options = { front: 'single-2', lining: 'claret', cloth: 'midnight-hopsack' }
    const address = thumbnailAddress({ ...asked, options }, 'v1') ?? ''
    expect(address).not.toContain('cloth=')
    const answer = read(address)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    expect(thumbnailAddress(answer.value.request, 'v1')).toBe(address)
    expect(thumbnailSheet(answer.value.request)).toMatch(/^<svg xmlns=.*<\/svg>$/s)
  })

  it('exists only where lines say more than a name or a colour', () => {
    expect(thumbnailAddress({ ...asked, moduleId: 'cloth', optionId: 'ivory' }, 'v1')).toBe(
      undefined,
    )
  })

  it.each([
    '/picture/toga/thumbnail.svg?_of=lapel&lapel=peak',
    '/picture/suit-men/thumbnail.svg',
    '/picture/suit-men/thumbnail.svg?_of=constructor',
    '/picture/suit-men/thumbnail.svg?_of=lapel',
    '/picture/suit-men/thumbnail.svg?_of=lapel&lapel=peak&wings=two',
    '/picture/suit-men/thumbnail.svg?_of=lapel&lapel="><script>',
  ])('is refused where it cannot be drawn: %s', (address) => {
    expect(read(address).ok).toBe(false)
  })
})
