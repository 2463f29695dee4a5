import type { BodyProfile } from '@/lib/core/body/body-profile'
import { BODY_KEYS } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { toleranceOf } from '@/lib/core/body/profile-answers'
import { toIso } from '@/lib/core/shared/instant'
import { ok, type Result } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { readBodyProfile } from './body-profiles'

/** A kept body as its owner takes it along: everything as JSON, the measures alone as CSV (RFC 4180). */
const FILE_FORMS = ['json', 'csv'] as const
export type FileForm = (typeof FILE_FORMS)[number]

export const isFileForm = (text: string): text is FileForm =>
  (FILE_FORMS as readonly string[]).includes(text)

export async function profileFile(
  actor: Actor,
  profileId: string,
  as: FileForm,
): Promise<Result<string, { readonly code: string }>> {
  const read = await readBodyProfile(actor, { profileId }, 'export')
  if (!read.ok) return read
  return ok(as === 'json' ? `${JSON.stringify(read.value, null, 2)}\n` : csvOf(read.value))
}

function csvOf({ values, taken }: BodyProfile): string {
  const rows = BODY_KEYS.flatMap((key) => {
    const value = values[key]
    if (value === undefined) return []
    const {
      source = 'tape',
      atMs = null,
      tolerance = toleranceOf(key, 'tape'),
    } = taken?.[key] ?? {}
    const day = atMs === null ? '' : toIso(atMs)
    return [[key, value, measurementOf(key).unit, source, day, tolerance].join(',')]
  })
  return ['measure,value,unit,source,taken,standard deviation', ...rows, ''].join('\r\n')
}
