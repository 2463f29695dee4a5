import { formatCm } from '@/lib/core/shared/length'
import type { Locale, Text } from '@/lib/core/shared/text'
import { type Alteration, alterationRow } from './alteration'
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

const CHANGES: Readonly<Record<'length' | 'girth', readonly [more: Text, less: Text]>> = {
  length: [
    { en: 'longer', 'zh-CN': '加长' },
    { en: 'shorter', 'zh-CN': '改短' },
  ],
  girth: [
    { en: 'wider', 'zh-CN': '放宽' },
    { en: 'narrower', 'zh-CN': '收窄' },
  ],
}

/** "sleeves 20 mm longer": what is moved, by how much, which way. */
export function alterationLabel({ id, byMm }: Alteration, locale: Locale): string {
  const { name, along } = alterationRow(id)
  const change = CHANGES[along][byMm > 0 ? 0 : 1][locale]
  const mm = Math.abs(byMm)
  return locale === 'en'
    ? `${name.en} ${mm}\u00a0mm ${change}`
    : `${name['zh-CN']}${change} ${mm}\u00a0毫米`
}

const alterationsLabel = (alterations: readonly Alteration[], locale: Locale): string =>
  alterations.map((each) => alterationLabel(each, locale)).join(locale === 'en' ? ', ' : '、')

export function fitLabel(fit: Fit, locale: Locale): string {
  if (fit.kind === 'size') {
    const altered = alterationsLabel(fit.alterations ?? [], locale)
    const size = sizeLabel(fit, locale)
    if (!altered) return size
    return locale === 'en' ? `${size}; altered: ${altered}` : `${size}；修改：${altered}`
  }
  const preference = PREFERENCES[fit.preference][locale]
  return locale === 'en' ? `Made to your measure, ${preference}` : `量身制版，${preference}`
}
