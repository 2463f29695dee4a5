import type { Text } from '@/lib/core/shared/text'
import type { HistoryRefusal } from './history'

/** What is wrong with a history, with its line. */
export function historyRefusalSentence(refusal: HistoryRefusal): Text {
  switch (refusal.code) {
    case 'open-quote':
      return {
        en: 'quotes do not match: one never closes, or something follows it before the comma',
        'zh-CN': '引号不配对：有引号未闭合，或闭合后逗号前还有内容',
      }
    case 'no-modules':
      return { en: 'the first line names no module', 'zh-CN': '第一行没有任何模块名' }
    case 'no-rows':
      return { en: 'there is no past configuration', 'zh-CN': '没有任何历史配置' }
    case 'same-name':
      return {
        en: `the column "${refusal.name}" is there twice`,
        'zh-CN': `“${refusal.name}”列出现了两次`,
      }
    case 'other-width':
      return {
        en: `line ${refusal.line}: ${refusal.cells} cells, and the first line has ${refusal.expected}`,
        'zh-CN': `第 ${refusal.line} 行：有 ${refusal.cells} 格，而第一行有 ${refusal.expected} 格`,
      }
    case 'bad-count':
      return {
        en: `line ${refusal.line}: the count "${refusal.word}" is not a whole number`,
        'zh-CN': `第 ${refusal.line} 行：次数“${refusal.word}”不是整数`,
      }
    case 'too-many-values':
      return {
        en: `the column "${refusal.name}" has more than 10,000 values`,
        'zh-CN': `“${refusal.name}”列的取值超过 10000 种`,
      }
    default:
      return refusal satisfies never
  }
}
