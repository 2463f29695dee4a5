/** Whom an order is for. Sealed wherever it is stored; the plant never gets it. */
export type Contact = {
  readonly email: string
  readonly name: string
  readonly phone?: string
}

/** Field names of an address; which ones a country uses, and in what order, is core/pricing's table. */
export type DeliveryAddress = {
  readonly countryCode: string
  readonly lines: Readonly<Record<string, string>>
}

export type OrderContact = { readonly contact: Contact; readonly address: DeliveryAddress }

/** "Lin Wen" → "L. W.", "林雯" → "林": what a sheet shows instead of a name. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean)
  if (words.length === 1 && /\p{Script=Han}/u.test(name)) return [...name.trim()][0] ?? ''
  return words
    .slice(0, 3)
    .map((word) => `${[...word][0]?.toLocaleUpperCase() ?? ''}.`)
    .join(' ')
}
