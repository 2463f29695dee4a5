/** The configurator's words, one language, as they stand in messages/…/configure.json "client". */
export type ConfigureLabels = {
  readonly views: Readonly<Record<'label' | 'front' | 'back' | 'inside' | 'whole', string>>
  readonly chalkNote: string
  readonly scale: string
  readonly included: string
  readonly more: string
  readonly moreCloths: string
  readonly dayOne: string
  readonly dayMany: string
  readonly blocked: string
  readonly blockedAlways: string
  readonly forced: string
  readonly leftOut: string
  readonly choice: string
  readonly monogram: { readonly label: string; readonly hint: string }
  readonly repair: Readonly<
    Record<
      | 'together'
      | 'leaves'
      | 'sameDay'
      | 'later'
      | 'earlier'
      | 'take'
      | 'and'
      | 'keep'
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
      | 'estimated'
      | 'confirmed'
      | 'asking'
      | 'silent'
      | 'inTime'
      | 'chance'
      | 'variants'
      | 'undo'
      | 'next'
      | 'saved'
      | 'saving'
      | 'notSaved',
      string
    >
  >
  readonly announce: Readonly<Record<'price' | 'changed' | 'also' | 'undone' | 'plant', string>>
}

/** Puts values into a template: "Undo: {name}". Plural forms are separate templates. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
