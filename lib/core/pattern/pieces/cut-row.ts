/**
 * One line of a cut table: how a part of the drafting library becomes pieces on cloth. The library's
 * own list is not used: it calls the jacket's back "1 on fold" although its centre seam is shaped,
 * leaves out its lining, and knows neither canvas nor pocketing (reference 1.6, pitfalls a to e).
 */
export const MATERIALS = ['fabric', 'lining', 'canvas', 'interfacing', 'pocketing'] as const
export type MaterialId = (typeof MATERIALS)[number]

export type Side = 'left' | 'right'

export type CutRow = {
  /** Our name; sleeve pieces begin with `sleeve` or `cuff` (contracts, "Pattern"). */
  readonly part: string
  /** The library's part, or a shape of ours that the library does not draw. */
  readonly from: string
  /** A piece of ours that is cut after the library's part; see restyle. */
  readonly shape?: string
  /** Copies in all, per material. A pair is one piece cut twice, once of them mirrored. */
  readonly cut: Readonly<Partial<Record<MaterialId, number>>>
  /**
   * `pair`: one half of the body, drawn for the side in `drawn`. `left`/`right`: of one side alone.
   * `fold`: half of a piece over the centre, unfolded. `halves`: drawn over the centre, each half
   * after its own side. `whole`: drawn over the centre, alike on both sides whatever the body.
   * `same`: small and in pairs, alike on both sides whatever the body.
   */
  readonly kind: 'pair' | 'left' | 'right' | 'fold' | 'halves' | 'whole' | 'same'
  /** Which side of the wearer the library draws, seen from outside. */
  readonly drawn?: Side
  /** Allowance along the lowest edge (`bottom`), or from one named point to the next along the seam. */
  readonly hem?: { readonly between?: readonly [string, string]; readonly mm: number }
  /** Darts whose legs are part of the library's outline: cut straight across, drawn inside. */
  readonly darts?: readonly (readonly [from: string, to: string])[]
  /** Turned so that the grain runs down the page, like everywhere. */
  readonly turnDeg?: 90
  /** Only for these options of these modules; without a choice the first of each is assumed. */
  readonly onlyFor?: Readonly<Record<string, readonly string[]>>
}

/** The seam allowance of everything that names no other (ours: the usual centimetre). */
export const SEAM_ALLOWANCE_MM = 10
