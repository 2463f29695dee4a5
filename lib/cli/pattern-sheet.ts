import { createHash } from 'node:crypto'
import { type DraftedPattern, draftPattern } from '@/lib/core/pattern/draft-pattern'
import { drawDxf } from '@/lib/core/pattern/drawing/draw-dxf'
import { drawSheet } from '@/lib/core/pattern/drawing/draw-sheet'
import { drawPdf } from '@/lib/core/pattern/drawing/pdf/draw-pdf'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { refusalSentence } from '@/lib/core/pattern/refusal-sentence'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { parseWords } from './parse-words'

const FORMATS = ['svg', 'dxf', 'pdf'] as const
const PAPERS = ['a4', 'a0'] as const

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function drawn(
  format: (typeof FORMATS)[number],
  paper: (typeof PAPERS)[number],
  { answer, drawn: pieces }: DraftedPattern,
): string {
  switch (format) {
    case 'svg':
      return drawSheet(pieces)
    case 'dxf':
      return drawDxf(pieces)
    case 'pdf':
      return drawPdf(pieces, { what: 'Pattern', order: '-', date: '', hash: answer.hash }, paper)
    default:
      return format satisfies never
  }
}

/** `pattern sheet`: the pieces of one request, drawn. */
export const patternSheet: Command = {
  name: 'pattern sheet',
  summary:
    '[--format svg|dxf|pdf] [--paper a4|a0]: the pieces of the first line (as for pattern draft), drawn',
  run: async (given, lines) => {
    const words = parseWords(given, ['format', 'paper'])
    if (!words.ok) return words
    const wanted = words.value.options.get('format') ?? 'svg'
    const format = FORMATS.find((each) => each === wanted)
    if (!format)
      return refuse({ title: 'Unknown format', detail: `--format is one of ${FORMATS.join(', ')}` })
    const size = words.value.options.get('paper') ?? 'a4'
    const paper = PAPERS.find((each) => each === size)
    if (!paper)
      return refuse({ title: 'Unknown paper', detail: `--paper is one of ${PAPERS.join(', ')}` })
    for await (const line of lines.read()) {
      if (line.trim() === '') continue
      let request: unknown
      try {
        request = JSON.parse(line)
      } catch (error) {
        return refuse({ title: 'The line is not JSON', detail: (error as Error).message })
      }
      const drafted = draftPattern(request, { complete: completeBody, digest: sha256 })
      if (!drafted.ok)
        return refuse({
          title: 'Nothing is drawn',
          detail: `${drafted.error.pointer}: ${refusalSentence(drafted.error)[words.value.lang]}`,
        })
      lines.print(drawn(format, paper, drafted.value))
      return ok(undefined)
    }
    return refuse({ title: 'Nothing to draw', detail: 'a request is expected on standard input' })
  },
}
