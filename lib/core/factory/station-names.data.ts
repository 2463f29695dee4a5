import type { Text } from '@/lib/core/shared/text'
import type { StationId } from './stations.data'

/** What a station is called, as a place ("it lies at …"). */
export const STATION_NAMES: Readonly<Record<StationId, Text>> = {
  drafting: { en: 'Drafting', 'zh-CN': '制版' },
  checking: { en: 'Pattern check', 'zh-CN': '纸样复核' },
  cutting: { en: 'Cutting', 'zh-CN': '裁剪' },
  fusing: { en: 'Fusing', 'zh-CN': '粘衬' },
  pockets: { en: 'Pockets', 'zh-CN': '口袋' },
  fronts: { en: 'Fronts', 'zh-CN': '前身' },
  quilting: { en: 'Quilting', 'zh-CN': '绗缝' },
  filling: { en: 'Filling', 'zh-CN': '充绒' },
  lining: { en: 'Lining', 'zh-CN': '里布' },
  collar: { en: 'Collar', 'zh-CN': '领子' },
  sleeves: { en: 'Sleeves', 'zh-CN': '袖子' },
  assembly: { en: 'Assembly', 'zh-CN': '缝合' },
  buttonholes: { en: 'Buttonholes and hand finish', 'zh-CN': '扣眼与手工' },
  pressing: { en: 'Pressing', 'zh-CN': '整烫' },
  inspection: { en: 'Inspection', 'zh-CN': '质检' },
  packing: { en: 'Packing', 'zh-CN': '包装' },
}
