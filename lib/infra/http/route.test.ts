import { expect, it } from 'vitest'
import { z } from 'zod'
import { readJson } from './route'

const sent = (text: string, isTold = true): Request => {
  const bytes = new TextEncoder().encode(text)
  // Small parts, so that a letter of several bytes may fall apart between two.
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += 2) controller.enqueue(bytes.slice(at, at + 2))
      controller.close()
    },
  })
  const headers = isTold ? { 'content-length': String(bytes.length) } : {}
  const init = { method: 'POST', body, headers, duplex: 'half' }
  return new Request('http://shop.test/', init as RequestInit)
}

const schema = z.strictObject({ word: z.string() })
const statusOf = async (request: Request, limitBytes?: number) => {
  const read = await readJson(request, schema, limitBytes)
  return read.ok ? read.value.word : read.response.status
}

it('reads a body through its schema, and says what is wrong with another', async () => {
  expect(await statusOf(sent('{"word":"袖 ä"}'))).toBe('袖 ä')
  expect(await statusOf(sent('{"word":'))).toBe(400)
  expect(await statusOf(sent('{"word":1}'))).toBe(422)
  expect(await statusOf(new Request('http://shop.test/', { method: 'POST' }))).toBe(400)
})

it.each([true, false])('reads no further than allowed, length told: %s', async (isTold) => {
  const text = JSON.stringify({ word: 'x'.repeat(100) })
  expect(await statusOf(sent(text, isTold), text.length)).toHaveLength(100)
  expect(await statusOf(sent(text, isTold), text.length - 1)).toBe(413)
})
