import { draftPattern } from '@/lib/core/pattern/draft-pattern'
import { drawDxf } from '@/lib/core/pattern/drawing/draw-dxf'
import { drawSheet } from '@/lib/core/pattern/drawing/draw-sheet'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { refusalSentence } from '@/lib/core/pattern/refusal-sentence'
import { ok, refuse } from '@/lib/core/shared/result'
import type { Command } from './command'
import { parseWords } from './parse-words'

const DRAWINGS = { svg: drawSheet, dxf: drawDxf } as const

/** `pattern sheet`: the pieces of one request, drawn. */
export const patternSheet: Command = {
  name: 'pattern sheet',
  summary: '[--format svg|dxf]: the pieces of the first line (as for pattern draft) as a drawing',
  run: async (given, lines) => {
    const words = parseWords(given, ['format'])
    if (!words.ok) return words
    const format = words.value.options.get('format') ?? 'svg'
    if (format !== 'svg' && format !== 'dxf')
      return refuse({ title: 'Unknown format', detail: '--format is one of svg, dxf' })
    for await (const line of lines.read()) {
      if (line.trim() === '') continue
      let request: unknown
      try {
        request = JSON.parse(line)
      } catch (error) {
        return refuse({ title: 'The line is not JSON', detail: (error as Error).message })
      }
      const drafted = draftPattern(request, { complete: completeBody, digest: () => '' })
      if (!drafted.ok)
        return refuse({
          title: 'Nothing is drawn',
          detail: `${drafted.error.pointer}: ${refusalSentence(drafted.error)[words.value.lang]}`,
        })
      lines.print(DRAWINGS[format](drafted.value.drawn))
      return ok(undefined)
    }
    return refuse({ title: 'Nothing to draw', detail: 'a request is expected on standard input' })
  },
}
