/** The sentences that every form about a person may need; messages stay on the server. */
export type PersonFormWords = {
  readonly summary: string
  readonly fault: string
  readonly labels: Readonly<Record<string, string>>
  /** What is asked of a field, by its kind. */
  readonly invalid: Readonly<Record<string, string>>
  /** Why it was refused, by code; `{minutes}` stands for the wait. */
  readonly refused: Readonly<Record<string, string>>
}
