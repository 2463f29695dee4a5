/**
 * What is asked of both sides: an item by name, and the one value that makes it true, numbered through
 * all values of the model. Taken or refused.
 */
export type Mark = { readonly name: string; readonly value: number; readonly isTaken: boolean }

/** `wanted` is impossible on top of the decisions, which are possible together, as it is by itself. */
export type BlockedQuestion = { readonly decisions: readonly Mark[]; readonly wanted: Mark }
