import type { Text } from '@/lib/core/shared/text'
import type { PatternRefusal } from './pattern-refusal'

/** What is wrong, as a sentence with its numbers; the pointer says where. */
export function refusalSentence(refusal: PatternRefusal): Text {
  switch (refusal.code) {
    case 'not-an-object':
      return { en: 'An object is expected here.', 'zh-CN': '此处应为一个对象。' }
    case 'unknown-field':
      return { en: 'This field is not known.', 'zh-CN': '此字段未知。' }
    case 'missing':
      return {
        en: 'This is missing. A pattern needs height and weight, or the chest or seat beside the waist.',
        'zh-CN': '缺少此项。制版至少需要身高和体重，或腰围加胸围（臀围）。',
      }
    case 'not-a-number':
      return { en: 'A finite number is expected here.', 'zh-CN': '此处应为一个有限的数值。' }
    case 'not-an-option': {
      const options = refusal.options.join(', ')
      return { en: `One of these is expected: ${options}.`, 'zh-CN': `应为以下之一：${options}。` }
    }
    case 'out-of-range': {
      const { value, from, to, likely } = refusal
      const hint = likely ? LIKELY[likely] : { en: '', 'zh-CN': '' }
      return {
        en: `${value} lies outside ${from} to ${to}.${hint.en}`,
        'zh-CN': `${value} 超出 ${from} 至 ${to} 的范围。${hint['zh-CN']}`,
      }
    }
    case 'impossible-pair': {
      const { part, whole } = refusal
      const [ratio, from, to] = [refusal.ratio, refusal.from, refusal.to].map((n) => n.toFixed(2))
      return {
        en: `No body like this: ${part} is ${ratio} times ${whole}; between ${from} and ${to} is drawn.`,
        'zh-CN': `没有这样的身材：${part} 是 ${whole} 的 ${ratio} 倍；可制版范围为 ${from} 至 ${to}。`,
      }
    }
    case 'sides-differ':
      return {
        en: `Left and right differ by ${refusal.by}; up to ${refusal.most} is drawn.`,
        'zh-CN': `左右相差 ${refusal.by}；最多可处理 ${refusal.most}。`,
      }
    case 'not-drafted-yet':
      return {
        en: `${refusal.name.en} is made in standard sizes and not drafted from measures yet.`,
        'zh-CN': `${refusal.name['zh-CN']}目前只按标准尺码制作，尚不能按身材制版。`,
      }
    case 'bust-not-drawable':
      return {
        en: 'This bust is fuller or flatter against the frame than our front can be shaped for. A fitting with an adviser, or the nearest size with an alteration, leads to this jacket.',
        'zh-CN':
          '相对于骨架，此胸型超出我们前片可塑形的范围。可预约顾问试身，或选最接近的尺码并付费修改，同样能得到这件上衣。',
      }
    case 'not-drawable':
      return {
        en: `This cannot be drawn: ${refusal.detail}. A fitting with an adviser leads on.`,
        'zh-CN': `无法制版：${refusal.detail}。可预约顾问试身。`,
      }
    default:
      return refusal satisfies never
  }
}

const LIKELY: Readonly<Record<'inches' | 'centimetres' | 'half', Text>> = {
  inches: { en: ' It looks like inches.', 'zh-CN': '看起来像是英寸。' },
  centimetres: { en: ' It looks like centimetres.', 'zh-CN': '看起来像是厘米。' },
  half: { en: ' It looks like half the girth.', 'zh-CN': '看起来像是半围。' },
}
