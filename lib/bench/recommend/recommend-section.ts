import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type History, readHistory } from '@/lib/core/recommendation/by-example/history'
import { valueRecommender } from '@/lib/core/recommendation/by-example/value-recommender'
import { evaluationData } from '@/lib/infra/env'
import { againstLimit, againstPeer } from '../measure'
import { median } from '../sampling'
import type { Section } from '../section'

/**
 * Recommendation by example on the sales histories of a car family (Fargier, Gimenez and Mengin 2020):
 * the share of questions answered otherwise than the customer did, beside the value most often chosen;
 * how far stated probabilities are from how often they come true; and the time of one answer.
 */
const MISSED = 'recommend.missed'
const OFF = 'recommend.probability-off'
const TIME = 'recommend.ms'
const LEAST_RATIO = 2
const MOST_OFF = 0.03

type Question = { readonly given: Record<string, string>; readonly ask: string }

function readQuestions() {
  const folder = path.join(evaluationData() ?? '', 'recommendation', 'renault-small')
  if (!evaluationData() || !existsSync(folder)) return undefined
  const text = (name: string) => readFileSync(path.join(folder, `small.${name}`), 'utf8')
  const lines = (name: string): unknown[] =>
    text(name)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line))
  const history = readHistory(text('train.csv'))
  if (!history.ok) return undefined
  const answers = lines('dev.answers.jsonl') as { readonly value: string }[]
  return { history: history.value, questions: lines('dev.queries.jsonl') as Question[], answers }
}

export const RECOMMEND: Section = {
  names: [MISSED, OFF, TIME],
  run: async (_isWanted, print) => {
    const read = readQuestions()
    if (!read) {
      process.stderr.write('EVALUATION_DATA has no sales histories: recommend is left out\n')
      return
    }
    const { history, questions, answers } = read
    const recommend = valueRecommender(history)
    const timesMs: number[] = []
    const told = questions.map(({ given, ask }) => {
      const startedMs = performance.now()
      const answer = recommend(given, ask)
      timesMs.push(performance.now() - startedMs)
      return answer.ok ? answer.value : { value: '', probability: 0 }
    })
    const isHit = told.map(({ value }, at) => value === answers[at]?.value)
    const most = questions.map(({ ask }) => mostChosen(history, ask))
    const missed = share(isHit.map((hit) => !hit))
    const peer = share(most.map((value, at) => value !== answers[at]?.value))
    print(
      againstPeer(
        { name: MISSED, unit: 'share', ours: missed },
        { peer, peerName: 'value most often chosen', target: LEAST_RATIO },
        true,
      ),
    )
    const off = probabilityOff(
      told.map(({ probability }) => probability),
      isHit,
    )
    print(againstLimit({ name: OFF, unit: 'share', ours: off }, MOST_OFF))
    print(againstLimit({ name: TIME, unit: 'ms', ours: median(timesMs) }))
  },
}

const share = (marks: readonly boolean[]): number =>
  marks.filter(Boolean).length / Math.max(1, marks.length)

function mostChosen({ modules, values, chosen, counts }: History, ask: string): string {
  const module = modules.indexOf(ask)
  const times = (values[module] ?? []).map(() => 0)
  chosen[module]?.forEach((value, row) => {
    if (value >= 0) times[value] = (times[value] ?? 0) + (counts[row] ?? 0)
  })
  return values[module]?.[times.indexOf(Math.max(...times))] ?? ''
}

/** Expected calibration error over ten bins of stated probability (Naeini, Cooper, Hauskrecht 2015). */
function probabilityOff(stated: readonly number[], isHit: readonly boolean[]): number {
  const BINS = 10
  const gaps = new Array<number>(BINS).fill(0)
  stated.forEach((probability, at) => {
    const bin = Math.min(BINS - 1, Math.floor(probability * BINS))
    gaps[bin] = (gaps[bin] ?? 0) + (isHit[at] ? 1 : 0) - probability
  })
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / stated.length
}
