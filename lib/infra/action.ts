import { randomUUID } from 'node:crypto'
import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import type { ActionState } from '@/lib/core/shared/action-state'
import type { Result } from '@/lib/core/shared/result'
import { log, withRequestId } from '@/lib/infra/log'

/** The one wrapper for server actions: parse → who → run → state. */
type Definition<S extends z.ZodType, A, V, E extends { readonly code: string }> = {
  readonly name: string
  readonly schema: S
  readonly who: () => Promise<A>
  readonly run: (actor: A, input: z.output<S>) => Promise<Result<V, E>>
}

/** Form fields as an object; a repeated name becomes a list. Next's own `$ACTION` fields are dropped. */
export function fieldsOf(form: FormData): Record<string, unknown> {
  const fields: Record<string, unknown> = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = form.getAll(name)
    fields[name] = values.length > 1 ? values : values[0]
  }
  return fields
}

export function action<S extends z.ZodType, A, V, E extends { readonly code: string }>(
  definition: Definition<S, A, V, E>,
) {
  return async (_previous: unknown, input: FormData | unknown): Promise<ActionState<V, E>> => {
    const requestId = randomUUID()
    return withRequestId(requestId, async () => {
      try {
        const parsed = definition.schema.safeParse(
          input instanceof FormData ? fieldsOf(input) : input,
        )
        if (!parsed.success)
          return {
            status: 'invalid',
            fields: Object.fromEntries(
              parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]),
            ),
          }
        const result = await definition.run(await definition.who(), parsed.data)
        if (result.ok) return { status: 'done', value: result.value }
        log.info({ action: definition.name, refused: result.error.code }, 'refused')
        return { status: 'refused', error: result.error }
      } catch (error) {
        unstable_rethrow(error)
        log.error(
          { action: definition.name, cause: error instanceof Error ? error.stack : String(error) },
          'fault',
        )
        return { status: 'fault', requestId }
      }
    })
  }
}
