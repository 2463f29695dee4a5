import type { CatalogueReport, ReportLine } from '@/lib/core/configuration/lint/catalogue-report'
import { lintCatalogue } from '@/lib/core/configuration/lint/lint-catalogue'
import { placeOf, pointerOf } from '@/lib/core/configuration/readers/json-places'
import type { ModelRefusal } from '@/lib/core/configuration/readers/model-refusal'
import { readCatalogueFile } from '@/lib/core/configuration/readers/read-catalogue'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { env } from '@/lib/infra/env'
import { shopFindings } from './shop-findings'
import { compileBudget } from './store-catalogue'

export type Unreadable = { readonly code: 'unreadable' } & Pick<
  ModelRefusal,
  'place' | 'detail' | 'line' | 'column'
>

type Read = {
  /** Null where the file does not say as what it is sewn; the report says so. */
  readonly catalogue: Catalogue | null
  readonly report: CatalogueReport
}

/** Reads and lints the text of a catalogue: format, names, rules, texts, and what this shop asks. */
export function reportOnCatalogue(text: string): Result<Read, Unreadable> {
  const read = readCatalogueFile(text)
  if (!read.ok) {
    const { place, detail, line, column } = read.error
    return refuse({ code: 'unreadable', place, detail, line, column })
  }
  const { findings, variants } = lintCatalogue(read.value, compileBudget())
  const { cut, $schema: _, ...rest } = read.value
  const catalogue = cut ? { ...rest, cut } : null
  const { CURRENCY, DEMO } = env()
  const asked = catalogue ? shopFindings(catalogue, { currency: CURRENCY, demo: DEMO }) : []
  const lines = [...findings, ...asked]
    .map(({ severity, path, text: said }) => ({
      severity,
      place: pointerOf(path),
      line: placeOf(text, path).line,
      text: said,
    }))
    .sort((a, b) => rank(a) - rank(b))
  const report: CatalogueReport = {
    family: rest.id,
    version: rest.version,
    name: rest.name,
    modules: rest.modules.length,
    options: rest.modules.reduce((sum, { options }) => sum + options.length, 0),
    rules: rest.rules.length,
    looks: rest.looks.length,
    variants: variants?.toString() ?? null,
    mayBePublished: lines.every(({ severity }) => severity !== 'error'),
    lines,
  }
  return ok({ catalogue, report })
}

const rank = ({ severity }: ReportLine): number => (severity === 'error' ? 0 : 1)
