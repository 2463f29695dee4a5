import type { CutView } from '@/lib/core/garment/picture/cut-views'

/** The configurator's words, one language, as they stand in messages/…/configure.json "client". */
export type ConfigureLabels = {
  readonly views: Readonly<Record<'label' | CutView, string>>
  readonly chalkNote: string
  readonly scale: string
  readonly included: string
  readonly comma: string
  readonly semicolon: string
  readonly more: string
  readonly moreCloths: string
  readonly dayOne: string
  readonly dayMany: string
  readonly soonerOne: string
  readonly soonerMany: string
  readonly blocked: string
  readonly blockedAlways: string
  readonly forced: string
  readonly leftOut: string
  readonly choice: string
  /** "no waistcoat": a choice to do without, within a sentence. */
  readonly noneOf: string
  readonly keptLink: string
  readonly groups: Readonly<
    Record<
      | 'usual'
      | 'seen'
      | 'decided'
      | 'leftOne'
      | 'leftMany'
      | 'fullStop'
      | 'coming'
      | 'failed'
      | 'wish'
      | 'ask',
      string
    >
  >
  readonly looks: Readonly<
    Record<
      | 'by'
      | 'attribute'
      | 'alternative'
      | 'legend'
      | 'note'
      | 'more'
      | 'step'
      | 'leaves'
      | 'leavesSaid',
      string
    >
  >
  readonly monogram: { readonly label: string; readonly hint: string }
  readonly repair: Readonly<
    Record<
      | 'together'
      | 'leaves'
      | 'sameDay'
      | 'later'
      | 'laterOne'
      | 'earlier'
      | 'earlierOne'
      | 'take'
      | 'and'
      | 'keep'
      | 'keepAsIs'
      | 'none'
      | 'noPrice'
      | 'others'
      | 'proposed',
      string
    >
  >
  readonly bar: Readonly<
    Record<
      | 'label'
      | 'price'
      | 'leaves'
      | 'leavesOn'
      | 'confirmed'
      | 'asking'
      | 'silent'
      | 'unheard'
      | 'inTime'
      | 'chance'
      | 'variants'
      | 'undo'
      | 'next'
      | 'saved'
      | 'saving'
      | 'notSaved'
      | 'refused',
      string
    >
  >
  readonly announce: Readonly<
    Record<'price' | 'changed' | 'also' | 'kept' | 'undone' | 'begun' | 'plant', string>
  >
}

/** Puts values into a template: "Undo: {name}". Plural forms are separate templates. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
