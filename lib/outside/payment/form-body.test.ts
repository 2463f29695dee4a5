import { describe, expect, test } from 'vitest'
import { parseForm } from './form-body'

describe('a body in brackets', () => {
  test.each([
    ['a=1&b=2', { a: '1', b: '2' }],
    ['l[0][p][c]=eur&l[0][q]=1&l[1][q]=2', { l: [{ p: { c: 'eur' }, q: '1' }, { q: '2' }] }],
    ['expand[]=x&expand[]=y', { expand: ['x', 'y'] }],
    ['metadata[a b]=%26', { metadata: { 'a b': '&' } }],
    ['', {}],
  ])('%s', (text, fields) => {
    expect(JSON.parse(JSON.stringify(parseForm(text)))).toEqual(fields)
  })

  test.each(['a[b=1', '[a]=1', 'a=1&a[b]=2', `a${'[b]'.repeat(20)}=1`])('refuses %s', (text) => {
    expect(parseForm(text)).toBeNull()
  })

  test('a key that names the prototype is a key like any other', () => {
    const fields = parseForm('__proto__[polluted]=yes')
    expect(Object.keys(fields ?? {})).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
