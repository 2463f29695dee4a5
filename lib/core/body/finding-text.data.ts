import type { Text } from '@/lib/core/shared/text'
import type { FindingCode } from './check-profile'

/** What a finding says to the person; the page adds the measure's name and the suggested value. */
export const FINDING_TEXTS: Readonly<Record<FindingCode, Text>> = {
  missing: {
    en: 'A suit cannot be drawn without this one.',
    'zh-CN': '缺少此项，无法为您制版。',
  },
  'out-of-range': {
    en: 'This is outside what a tape usually shows. Please measure again.',
    'zh-CN': '此数值超出常见范围，请再量一次。',
  },
  inches: {
    en: 'This looks like inches.',
    'zh-CN': '此数值像是英寸。',
  },
  'half-girth': {
    en: 'This looks like half of the way round.',
    'zh-CN': '此数值像是半围。',
  },
  pounds: {
    en: 'This looks like pounds.',
    'zh-CN': '此数值像是磅。',
  },
  'outseam-for-inseam': {
    en: 'This looks like the outside of the leg; the inside starts at the crotch.',
    'zh-CN': '此数值像是外长；内长自裆底量起。',
  },
  'chest-under-waist': {
    en: 'The chest is much smaller than the waist. Were the two swapped?',
    'zh-CN': '胸围比腰围小很多，是否填反了？',
  },
  'seat-under-waist': {
    en: 'The seat is much smaller than the waist. Were the two swapped?',
    'zh-CN': '臀围比腰围小很多，是否填反了？',
  },
  'sides-differ': {
    en: 'Left and right differ more than usual. If it is so, we draw it so.',
    'zh-CN': '左右差异大于常见情况。若确实如此，我们会照此制版。',
  },
  outlier: {
    en: 'Unusual for this height and weight. If it is right, keep it.',
    'zh-CN': '就此身高体重而言不常见。若无误，请保留。',
  },
}
