import { expect, test } from 'vitest'
import { localPath } from './local-path'

test.each(['/en', '/zh/account', '/en/claim?token=abc'])('%s is a page of ours', (path) => {
  expect(localPath(path)).toBe(path)
})

test.each([
  undefined,
  '',
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/api/auth/signout',
  '/en\\..\\x',
  'javascript:alert(1)',
])('%s is not', (path) => {
  expect(localPath(path)).toBeNull()
})
