import type { FamilyId } from './catalogue'

/** The first half of a garment: modules and cloth. The second half is the fit (core/fit). */
export type Design = {
  readonly family: FamilyId
  readonly catalogueVersion: string
  readonly options: Readonly<Record<string, string>>
  /** Free values of personalized modules. */
  readonly values: { readonly monogram?: string }
}
