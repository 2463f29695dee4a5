import type { z } from 'zod'
import { type CatalogueFile, catalogueSchema } from '@/lib/core/garment/catalogue-schema'
import { pointerOf } from './json-places'
import { Refused } from './model-refusal'

/** A JSON value in the shape of the format, or thrown as Refused with its first fault. */
export function parseCatalogue(json: unknown): CatalogueFile {
  const parsed = catalogueSchema.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  if (!issue) throw parsed.error
  throw new Refused({ code: 'shape', ...faultOf(issue) })
}

function faultOf(issue: z.core.$ZodIssue): { readonly place: string; readonly detail: string } {
  const place = pointerOf(issue.path)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0] ?? ''
      return { place: pointerOf([...issue.path, name]), detail: `there is no field "${name}"` }
    }
    case 'invalid_type':
      return {
        place,
        detail: issue.message.endsWith('received undefined')
          ? `"${String(issue.path.at(-1) ?? '')}" is missing`
          : issue.message,
      }
    default:
      return { place, detail: issue.message }
  }
}
