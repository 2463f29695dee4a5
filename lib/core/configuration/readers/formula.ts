/** A propositional formula over names, as a cross-tree constraint writes it; chains are kept flat. */
export type Formula =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Formula[] }
  | { readonly kind: 'implies' | 'iff'; readonly left: Formula; readonly right: Formula }
