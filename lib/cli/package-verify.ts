import { createHash } from 'node:crypto'
import { packageHash } from '@/lib/core/factory/package-hash'
import { packageSchema } from '@/lib/core/factory/wire-contract'
import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { rebuiltFrom } from './package-build'
import { parseWords } from './parse-words'
import { readJsonFile } from './read-json-file'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/**
 * `package verify FILE [--input FILE]`: whether a production package is what its hash says, and, with
 * the input it was made from, whether it is made again byte for byte.
 */
export const packageVerify: Command = {
  name: 'package verify',
  summary: 'FILE [--input FILE]: checks a package against its hash, and builds it again',
  run: async (given) => {
    const words = parseWords(given, ['input'])
    if (!words.ok) return words
    const [file] = words.value.alone
    if (!file)
      return refuse({
        title: 'Nothing to verify',
        detail: 'usage: one package verify FILE [--input FILE]',
      })
    const json = await readJsonFile(file)
    if (!json.ok) return json
    const parsed = packageSchema.safeParse(json.value)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      return refuse({
        title: 'The file is not a production package',
        detail: `/${issue?.path.join('/')}: ${issue?.message}`,
      })
    }
    const hash = packageHash(parsed.data, sha256)
    const isSealed = hash === parsed.data.hash
    const inputFile = words.value.options.get('input')
    if (inputFile === undefined) return ok({ ok: isSealed, hash, recomputed: null })
    const input = await readJsonFile(inputFile)
    if (!input.ok) return input
    const rebuilt = rebuiltFrom(input.value)
    if (!rebuilt.ok) return rebuilt
    const { hash: recomputed } = rebuilt.value as { readonly hash: string }
    const isSame = canonicalJson(rebuilt.value) === canonicalJson(json.value as Json)
    return ok({ ok: isSealed && isSame, hash, recomputed })
  },
}
