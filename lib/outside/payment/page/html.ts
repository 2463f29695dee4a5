import { escapeMarkup } from '@/lib/core/shared/escape-markup'

/** Markup that is safe to put into markup; made by `html` alone. */
export type Html = { readonly markup: string }

type Part = string | number | Html | readonly Html[] | false | null | undefined

function written(part: Part): string {
  if (part === false || part === null || part === undefined) return ''
  if (typeof part === 'string' || typeof part === 'number') return escapeMarkup(String(part))
  if ('markup' in part) return part.markup
  return part.map((each) => each.markup).join('')
}

/** Every text put into the template is escaped; only other `html` passes as it is. */
export const html = (template: TemplateStringsArray, ...parts: readonly Part[]): Html => ({
  markup: template.map((text, index) => text + written(parts[index])).join(''),
})
