import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { scripts } from '@/package.json'

const root = path.resolve(import.meta.dirname, '..')
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => existsSync(path.join(root, file)))

/** Decisions say what was true on their day; everything else is about today. */
const pages = files.filter(
  (file) =>
    /^(README|docs\/[^/]+|(lib|app)\/.*README)\.md$/.test(file) && file !== 'docs/catalogue.md',
)
const wordsOf = (page: string) =>
  [...readFileSync(path.join(root, page), 'utf8').matchAll(/`([^`\n]+)`/g)].map(
    ([, word = '']) => word,
  )

const ROOM = /^(app|components|docs|e2e|lib|prisma|public)\//
const FILE = /^[\w./*-]+\.(ts|tsx|mjs|md|json|prisma|css)$/

/** Where a page may name files by their last name alone: a room's own, from docs anybody's. */
const placeOf = (page: string) => /^lib\/[^/]+\//.exec(page)?.[0] ?? ''

/** A path from the top, or a name anywhere in the page's own place; `*` stands for any. */
function stands(page: string, word: string): boolean {
  const parts = word.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const name = parts.join('[^/]*')
  const fromTop = new RegExp(`^${name}${word.endsWith('/') ? '' : '(/|$)'}`)
  const inPlace = new RegExp(`^${placeOf(page)}(.*/)?${name}$`)
  return files.some((file) => fromTop.test(file) || inPlace.test(file))
}

it('what a page calls a file or folder is there', () => {
  const gone = pages.flatMap((page) =>
    wordsOf(page)
      .filter((word) => /^[\w./*()[\]-]+$/.test(word) && (ROOM.test(word) || FILE.test(word)))
      .filter((word) => !stands(page, word))
      .map((word) => `${page}: ${word}`),
  )
  expect(gone).toEqual([])
})

it('what a page tells to type exists', () => {
  const unknown = pages.flatMap((page) =>
    wordsOf(page)
      .map((word) => /^(?:PORT=\d+ )?npm (?:run (?:-s )?)?([\w-]+)/.exec(word)?.[1])
      .filter((name) => name !== undefined && !(name in scripts))
      .map((name) => `${page}: npm ${name}`),
  )
  expect(unknown).toEqual([])
})

it('every room of lib says what it is', () => {
  const rooms = new Set(files.flatMap((file) => /^lib\/[^/]+(?=\/)/.exec(file)?.[0] ?? []))
  expect([...rooms].filter((room) => !files.includes(`${room}/README.md`))).toEqual([])
})
