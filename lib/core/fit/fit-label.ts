import { formatCm } from '@/lib/core/shared/length'
import type { Locale } from '@/lib/core/shared/text'
import type { Fit, FitPreference, Length, SizeFit } from './fit'

/** A fit in one line, for bag, order and title block. */
const LENGTHS: Readonly<Record<Length, Readonly<Record<Locale, string>>>> = {
  short: { en: 'short', 'zh-CN': '短' },
  regular: { en: 'regular', 'zh-CN': '标准长' },
  long: { en: 'long', 'zh-CN': '长' },
}
const PREFERENCES: Readonly<Record<FitPreference, Readonly<Record<Locale, string>>>> = {
  slim: { en: 'slim', 'zh-CN': '修身' },
  regular: { en: 'regular', 'zh-CN': '适中' },
  relaxed: { en: 'relaxed', 'zh-CN': '宽松' },
}

function sizeLabel(fit: SizeFit, locale: Locale): string {
  const isEnglish = locale === 'en'
  switch (fit.cut) {
    case undefined: {
      const length = LENGTHS[fit.jacketLength][locale]
      const leg = formatCm(fit.insideLegMm)
      return isEnglish
        ? `Jacket EU ${fit.jacket} ${length}, trousers EU ${fit.trousers}, inside leg ${leg}`
        : `上衣 EU ${fit.jacket}（${length}），西裤 EU ${fit.trousers}，内长 ${leg}`
    }
    case 'shirt': {
      const [collar, sleeve] = [formatCm(fit.collarMm), formatCm(fit.sleeveMm)]
      return isEnglish ? `Collar ${collar}, sleeve ${sleeve}` : `领围 ${collar}，袖长 ${sleeve}`
    }
    case 'trousers': {
      const leg = formatCm(fit.insideLegMm)
      return isEnglish ? `EU ${fit.trousers}, inside leg ${leg}` : `EU ${fit.trousers}，内长 ${leg}`
    }
    case 'waistcoat':
    case 'overcoat':
    case 'down-jacket': {
      const length = LENGTHS[fit.length][locale]
      return isEnglish ? `EU ${fit.size} ${length}` : `EU ${fit.size}（${length}）`
    }
    default:
      return fit satisfies never
  }
}

export function fitLabel(fit: Fit, locale: Locale): string {
  if (fit.kind === 'size') return sizeLabel(fit, locale)
  const preference = PREFERENCES[fit.preference][locale]
  return locale === 'en' ? `Made to your measure, ${preference}` : `量身制版，${preference}`
}
