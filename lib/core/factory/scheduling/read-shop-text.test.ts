import { describe, expect, it } from 'vitest'
import { readShopText } from './read-shop-text'
import type { Shop } from './shop'
import { shopRefusalSentence } from './shop-refusal-sentence'

function read(text: string): Shop {
  const shop = readShopText(text)
  if (!shop.ok) throw new Error(shop.error.code)
  return shop.value
}

const jobsOf = (shop: Shop) =>
  Array.from({ length: shop.operations }, (_, v) => [
    shop.jobOf[v],
    shop.indexOf[v],
    ...Array.from(
      { length: (shop.firstWay[v + 1] as number) - (shop.firstWay[v] as number) },
      (_, at) => {
        const way = (shop.firstWay[v] as number) + at
        return [shop.wayMachine[way], shop.wayTime[way]]
      },
    ),
  ])

describe('a job shop text', () => {
  it('has as many pairs per job as machines', () => {
    expect(jobsOf(read('2 2\n0 3 1 2\n1 2 0 4\n'))).toEqual([
      [0, 0, [0, 3]],
      [0, 1, [1, 2]],
      [1, 0, [1, 2]],
      [1, 1, [0, 4]],
    ])
  })

  it('skips lines with a hash and blank ones, and takes any line end', () => {
    const shop = read('# made up\r\n2 2\r\n\r\n0 3 1 2\r\n# between\r\n 1  2\t0 4 \r\n')
    expect(shop.operations).toBe(4)
  })

  it('counts machines from one when the file says 1 to m and never 0', () => {
    expect(jobsOf(read('1 2\n1 3 2 2'))).toEqual([
      [0, 0, [0, 3]],
      [0, 1, [1, 2]],
    ])
  })

  it('may leave machines out in later lines', () => {
    expect(read('2 2\n0 3 1 2\n1 2').operations).toBe(3)
  })
})

describe('a flexible job shop text', () => {
  it('gives per operation its machines with their times', () => {
    expect(jobsOf(read('1 2 1.5\n2 2 0 3 1 4 1 1 5'))).toEqual([
      [0, 0, [0, 3], [1, 4]],
      [0, 1, [1, 5]],
    ])
  })

  it('counts machines from one, too', () => {
    expect(jobsOf(read('1 3 2\n2 2 1 3 3 4 1 2 5'))).toEqual([
      [0, 0, [0, 3], [2, 4]],
      [0, 1, [1, 5]],
    ])
  })

  it('may have a job without operations, and a machine named twice counts with its shorter time', () => {
    expect(jobsOf(read('2 2\n0\n1 2 0 5 0 4'))).toEqual([[1, 0, [0, 4]]])
  })
})

it.each([
  ['nothing', '', 'no-header'],
  ['only remarks', '# 2 2\n', 'no-header'],
  ['one number at the top', '2\n0 1 1 1', 'no-header'],
  ['four numbers at the top', '2 2 2 2\n0 1 1 1', 'no-header'],
  ['no jobs', '0 2\n', 'no-header'],
  ['a word', '1 2\n0 three 1 2', 'not-a-number'],
  ['a negative time', '1 2\n0 -3 1 2', 'not-a-number'],
  ['a broken time', '1 2\n0 1.5 1 2', 'not-a-number'],
  ['too few jobs', '3 2\n0 1 1 1', 'too-few-jobs'],
  ['one job too many', '1 2\n0 1 1 1\n0 1 1 1', 'too-many-lines'],
  ['an odd line of a job shop', '2 2\n0 1 1 1\n0 1 1', 'broken-line'],
  ['an operation without a machine', '1 3\n1 0', 'broken-line'],
  ['a line that stops early', '1 3\n2 1 0 4 2 1 5', 'broken-line'],
  ['a line that goes on', '1 3\n1 1 0 4 7', 'broken-line'],
  ['a machine that is not there', '1 2\n0 1 2 1', 'unknown-machine'],
  ['times beyond counting', '2 1\n0 999999999\n0 999999999', 'too-large'],
])('refuses %s, and says why in both languages', (_, text, code) => {
  const shop = readShopText(text)
  expect(shop).toMatchObject({ ok: false, error: { code } })
  if (shop.ok) return
  const said = shopRefusalSentence(shop.error)
  expect(said.en).not.toBe('')
  expect(said['zh-CN']).toMatch(/\p{Script=Han}/u)
})
