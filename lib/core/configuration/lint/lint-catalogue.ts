import type { CatalogueFile } from '@/lib/core/garment/catalogue-schema'
import { type CompileBudget, DEFAULT_BUDGET } from '../engine/compile'
import { prepare } from '../engine/prepare'
import { modelOfCatalogue } from '../readers/catalogue-model'
import { Refused } from '../readers/model-refusal'
import { alikeOptions } from './alike-options'
import { checkDesigns } from './check-designs'
import { checkNames } from './check-names'
import { checkStructure } from './check-structure'
import { checkTexts } from './check-texts'
import { type Finding, finding } from './finding'
import { idleRules } from './idle-rules'

/**
 * Everything that is wrong or odd about a catalogue, in the order of gravity. Exact: what can and
 * cannot be made is asked of the engine, not guessed from the text. The caller's budget bounds the
 * compilation; over it the answers come from search and are as complete.
 */
export type Linted = {
  readonly findings: readonly Finding[]
  /** Null where names are unknown, so that nothing could be counted, or over budget. */
  readonly variants: bigint | null
}

export function lintCatalogue(
  catalogue: CatalogueFile,
  budget: CompileBudget = DEFAULT_BUDGET,
): Linted {
  const names = checkNames(catalogue)
  const plain = [...withoutCut(catalogue), ...checkTexts(catalogue), ...checkStructure(catalogue)]
  if (names.length > 0) return { findings: [...names, ...plain], variants: null }
  const model = readable(catalogue)
  if ('code' in model) return { findings: [model, ...plain], variants: null }
  const { configurator, diagram } = prepare(model, () => '', budget)
  const answer = configurator.query([])
  if (answer.kind === 'contradictory') {
    const rules = answer.rules.map(({ id }) => id).join(', ')
    const nothing = finding('no-variant', ['rules'], {
      en: `No garment is possible: these rules contradict one another: ${rules}.`,
      'zh-CN': `没有任何可能的服装：这些规则互相矛盾：${rules}。`,
    })
    return { findings: [nothing, ...plain], variants: 0n }
  }
  const alive = new Set(answer.selectable.map(({ name }) => name))
  const findings = [
    ...checkDesigns(catalogue, configurator),
    ...plain,
    ...(diagram ? [] : [OVER_BUDGET]),
    ...catalogue.modules.flatMap(({ id, options }, at) =>
      options.flatMap((option, place) =>
        alive.has(`${id}=${option.id}`) ? [] : [dead(['modules', at, 'options', place], option.id)],
      ),
    ),
    ...idleRules(catalogue, budget.isOver),
    ...alikeOptions(catalogue),
  ]
  return { findings, variants: answer.variants }
}

function readable(catalogue: CatalogueFile) {
  try {
    return modelOfCatalogue(catalogue)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { place, detail } = error.refusal
    return finding('crooked-row', place.split('/').slice(1), { en: detail, 'zh-CN': detail })
  }
}

const withoutCut = ({ cut }: CatalogueFile): Finding[] =>
  cut
    ? []
    : [
        finding('missing-cut', [], {
          en: 'It does not say as what it is drawn and sewn: "cut" is missing.',
          'zh-CN': '未说明按何种版型绘制与缝制：缺少"cut"。',
        }),
      ]

const dead = (path: Finding['path'], id: string): Finding =>
  finding('dead-option', path, {
    en: `"${id}" is in no possible garment.`,
    'zh-CN': `"${id}"不出现在任何可能的服装中。`,
  })

const OVER_BUDGET = finding('over-budget', ['rules'], {
  en: 'The rules are too entangled for a table: the shop answers by search, slower, and may not know how many garments are left.',
  'zh-CN': '规则过于交织，无法编成表：商店改用搜索作答，较慢，且可能不知道还剩多少种。',
})
