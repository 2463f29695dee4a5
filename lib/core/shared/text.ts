/** The two languages of the product. A text that lacks one does not compile. */
export const LOCALES = ['en', 'zh-CN'] as const
export type Locale = (typeof LOCALES)[number]

/** A short text that belongs to data (an option, a cloth, a rule), in both languages. */
export type Text = Readonly<Record<Locale, string>>

/** A name as it stands within a sentence: "women's suit". Chinese stays as it is. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
