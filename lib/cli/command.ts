import type { Json } from '@/lib/core/shared/canonical-json'
import type { Result } from '@/lib/core/shared/result'

/** RFC 9457 in the small: what is unusable about the command line, model or file. */
export type CommandProblem = { readonly title: string; readonly detail: string }

/** What is wrong with one line of the input; the pointer leads into the line. */
export type LineProblem = CommandProblem & { readonly pointer: string }

/** Where a command that answers line by line writes and, if it asks for lines, reads. */
export type Lines = {
  readonly read: () => AsyncIterable<string>
  readonly write: (answer: Json) => void
  /** Text that is a document of its own, printed as it stands. */
  readonly print: (text: string) => void
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
