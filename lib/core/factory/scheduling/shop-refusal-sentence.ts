import type { Text } from '@/lib/core/shared/text'
import type { ShopRefusal } from './read-shop-text'

/** What is wrong with a text of a job shop, with its line. */
export function shopRefusalSentence(refusal: ShopRefusal): Text {
  switch (refusal.code) {
    case 'no-header':
      return {
        en: 'the first line is the number of jobs, of machines and perhaps of machines per operation',
        'zh-CN': '第一行应为工件数、机器数，以及可选的每道工序平均机器数',
      }
    case 'not-a-number':
      return {
        en: `line ${refusal.line}: "${refusal.word}" is not a number that stands here`,
        'zh-CN': `第 ${refusal.line} 行：“${refusal.word}”不是此处可用的数`,
      }
    case 'too-few-jobs':
      return {
        en: `the header says ${refusal.expected} jobs, and there are ${refusal.found}`,
        'zh-CN': `首行说有 ${refusal.expected} 个工件，实际只有 ${refusal.found} 个`,
      }
    case 'too-many-lines':
      return {
        en: `line ${refusal.line}: the header says ${refusal.expected} jobs, and this is one more`,
        'zh-CN': `第 ${refusal.line} 行：首行说有 ${refusal.expected} 个工件，此行多余`,
      }
    case 'broken-line':
      return {
        en: `line ${refusal.line}: the numbers do not come out even: too few, too many, or an operation without a machine`,
        'zh-CN': `第 ${refusal.line} 行：数字的个数对不上：缺数、多数，或有工序没有机器`,
      }
    case 'unknown-machine':
      return {
        en: `line ${refusal.line}: there is no machine ${refusal.machine}`,
        'zh-CN': `第 ${refusal.line} 行：没有编号为 ${refusal.machine} 的机器`,
      }
    case 'too-large':
      return {
        en: 'at most 10,000 operations and machines, and times that add up to 1,073,741,824 at most',
        'zh-CN': '最多 10000 道工序与机器，时间总和最多 1073741824',
      }
    default:
      return refusal satisfies never
  }
}
