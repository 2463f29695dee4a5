import { LOCALES, type Locale } from '@/lib/core/shared/text'
import type { ShopTx } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { translatorOf } from '@/lib/infra/i18n/translator'
import { postMail } from '@/lib/infra/mail'

/** The letters of identity; each has `subject` and `text` under `letters` in identity.json. */
export type LetterKind =
  | 'confirmEmail'
  | 'accountExists'
  | 'resetPassword'
  | 'passwordChanged'
  | 'changeEmail'
  | 'changeEmailTaken'
  | 'emailChangeAsked'
  | 'emailChanged'

type Values = Readonly<Record<string, string>>

/** The language a person chose; one we no longer speak falls back to the first. */
export const localeOf = (locale: string): Locale =>
  LOCALES.find((each) => each === locale) ?? LOCALES[0]

export const absoluteUrl = (path: string): string => new URL(path, env().BASE_URL).toString()

export async function postLetter(
  tx: ShopTx,
  kind: LetterKind,
  to: string,
  locale: Locale,
  values: Values,
): Promise<void> {
  const t = await translatorOf(locale, 'identity')
  await postMail(tx, {
    to,
    kind: `identity.${kind}`,
    subject: t(`letters.${kind}.subject`, values),
    text: t(`letters.${kind}.text`, values),
  })
}
