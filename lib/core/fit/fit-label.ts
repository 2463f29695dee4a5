import { formatCm } from '@/lib/core/shared/length'
import type { Locale } from '@/lib/core/shared/text'
import type { Fit, FitPreference, SizeFit } from './fit'

/** A fit in one line, for bag, order and title block. */
const LENGTHS: Readonly<Record<SizeFit['jacketLength'], Readonly<Record<Locale, string>>>> = {
  short: { en: 'short', 'zh-CN': '短' },
  regular: { en: 'regular', 'zh-CN': '标准长' },
  long: { en: 'long', 'zh-CN': '长' },
}
const PREFERENCES: Readonly<Record<FitPreference, Readonly<Record<Locale, string>>>> = {
  slim: { en: 'slim', 'zh-CN': '修身' },
  regular: { en: 'regular', 'zh-CN': '适中' },
  relaxed: { en: 'relaxed', 'zh-CN': '宽松' },
}

export function fitLabel(fit: Fit, locale: Locale): string {
  switch (fit.kind) {
    case 'size': {
      const length = LENGTHS[fit.jacketLength][locale]
      const leg = formatCm(fit.insideLegMm)
      return locale === 'en'
        ? `Jacket EU ${fit.jacket} ${length}, trousers EU ${fit.trousers}, inside leg ${leg}`
        : `上衣 EU ${fit.jacket}（${length}），西裤 EU ${fit.trousers}，内长 ${leg}`
    }
    case 'measured': {
      const preference = PREFERENCES[fit.preference][locale]
      return locale === 'en' ? `Made to your measure, ${preference}` : `量身制版，${preference}`
    }
    default: {
      const never: never = fit
      return never
    }
  }
}
