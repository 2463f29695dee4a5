import type { Locale } from '../../shared/text'
import { type CutId, isSuit } from '../cut'
import type { CutView } from './cut-views'

/** The views in words, as they stand in the picture's description. */
type Names = Readonly<Record<CutView, string>>

const TOLD: Readonly<Record<Locale, Names>> = {
  en: {
    front: 'from the front',
    back: 'from behind',
    inside: 'held open, from inside',
    whole: 'jacket and trousers from the front',
    trousers: 'trousers from the front',
    'trousers-back': 'trousers from behind',
  },
  'zh-CN': {
    front: '正面',
    back: '背面',
    inside: '敞开内里',
    whole: '整套正面',
    trousers: '西裤正面',
    'trousers-back': '西裤背面',
  },
}

/** Of a suit, the plain views show the jacket alone. */
const OF_JACKET: Readonly<Record<Locale, string>> = { en: 'jacket ', 'zh-CN': '上衣' }
const JACKET_VIEWS: ReadonlySet<CutView> = new Set(['front', 'back', 'inside'])

export const viewTold = (cut: CutId, view: CutView, locale: Locale): string =>
  (isSuit(cut) && JACKET_VIEWS.has(view) ? OF_JACKET[locale] : '') + TOLD[locale][view]
