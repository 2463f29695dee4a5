import type { Json } from '@/lib/core/shared/canonical-json'
import type { Result } from '@/lib/core/shared/result'

/** RFC 9457 in the small: what is unusable about the command line, model or file. */
export type CommandProblem = { readonly title: string; readonly detail: string }

/** Where a command that answers line by line writes and, if it asks for lines, reads. */
export type Lines = {
  readonly read: () => AsyncIterable<string>
  readonly write: (answer: Json) => void
}

/**
 * One command of `one`: its words, what it does, and how it runs on the words after it. Its answer is
 * printed; a command of lines writes its answers itself and returns undefined.
 */
export type Command = {
  readonly name: string
  readonly summary: string
  readonly run: (
    words: readonly string[],
    lines: Lines,
  ) => Promise<Result<Json | undefined, CommandProblem>>
}
