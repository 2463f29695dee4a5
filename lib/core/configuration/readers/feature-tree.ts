import type { Formula } from './formula'

/** A feature model as its text says it: a tree of groups, and constraints across it. */
export type GroupKind = 'mandatory' | 'optional' | 'or' | 'alternative'
export type FeatureGroup = { readonly kind: GroupKind; readonly features: Feature[] }
export type Feature = { readonly name: string; readonly groups: FeatureGroup[] }
export type CrossTree = { readonly formula: Formula; readonly text: string; readonly line: number }

export type FeatureModel = {
  readonly name: string
  readonly root: Feature
  readonly featureCount: number
  readonly constraints: readonly CrossTree[]
}
