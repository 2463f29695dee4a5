import { createHash } from 'node:crypto'
import { packageHash } from '@/lib/core/factory/package-hash'
import { packageSchema } from '@/lib/core/factory/wire-contract'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { readJsonFile } from './read-json-file'

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** `package verify FILE`: whether a production package is what its hash says. */
export const packageVerify: Command = {
  name: 'package verify',
  summary: 'FILE: checks a production package against its own hash',
  run: async ([file]) => {
    if (!file)
      return refuse({ title: 'Nothing to verify', detail: 'usage: one package verify FILE' })
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
    return ok({ ok: hash === parsed.data.hash, hash, recomputed: null })
  },
}
