import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { MOST_PICTURE_BYTES, rewritePicture } from './uploaded-picture'

const drawn = (width = 40, height = 20) =>
  sharp({ create: { width, height, channels: 3, background: '#2b5aa6' } })

describe('a picture that somebody sends', () => {
  it.each(['png', 'jpeg', 'webp'] as const)(
    'is kept as WebP without what %s knew besides',
    async (format) => {
      const bytes = await drawn()
        .withExif({ IFD0: { Copyright: 'Lin Wen, Hangzhou' } })
        .toFormat(format)
        .toBuffer()
      expect(bytes.includes('Lin Wen')).toBe(true)
      const kept = await rewritePicture(bytes)
      if (!kept.ok) throw new Error(kept.error.code)
      expect(Buffer.from(kept.value).includes('Lin Wen')).toBe(false)
      const { format: written, width, exif, xmp } = await sharp(kept.value).metadata()
      expect({ written, width, exif, xmp }).toEqual({ written: 'webp', width: 40 })
    },
  )

  it('is made no longer than 1600 pixels and stands upright', async () => {
    const bytes = await drawn(3_000, 1_000).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    const kept = await rewritePicture(bytes)
    const { width, height } = await sharp(kept.ok ? kept.value : bytes).metadata()
    expect([width, height]).toEqual([533, 1_600])
  })

  it('is refused by its first bytes, whatever it is called', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    const gif = Buffer.from('GIF89a123456')
    for (const bytes of [svg, gif, Buffer.from(''), Buffer.from('%PDF-1.7')])
      expect(await rewritePicture(bytes)).toEqual({ ok: false, error: { code: 'not-a-picture' } })
  })

  it('is refused when it is too large or broken', async () => {
    expect(await rewritePicture(new Uint8Array(MOST_PICTURE_BYTES + 1))).toMatchObject({
      error: { code: 'picture-too-large' },
    })
    const torn = (await drawn(600, 600).png().toBuffer()).subarray(0, 200)
    expect(await rewritePicture(torn)).toMatchObject({ error: { code: 'picture-unreadable' } })
  })
})
