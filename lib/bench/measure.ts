/**
 * What the bench prints, one JSON line each (contracts, `npm run bench`). `ours` and `peer` are medians
 * in `unit`. With a peer, `target` is the least ratio peer / ours; without one, the most that `ours`
 * may be. `met` is false, too, when the answers differ.
 */
export type Measure = {
  readonly name: string
  readonly unit: string
  readonly ours: number
  readonly peer?: number
  readonly peerName?: string
  readonly ratio?: number
  readonly target?: number
  readonly met: boolean
}

type Head = { readonly name: string; readonly unit: string; readonly ours: number }

/** How many times more the peer takes, against the least that is promised, if something is. */
export function againstPeer(
  head: Head,
  {
    peer,
    peerName,
    target,
  }: { readonly peer: number; readonly peerName: string; readonly target?: number },
  agrees: boolean,
): Measure {
  const ratio = peer / head.ours
  return {
    ...head,
    ours: rounded(head.ours),
    peer: rounded(peer),
    peerName,
    ratio: rounded(ratio),
    ...(target !== undefined && { target }),
    met: agrees && (target === undefined || ratio >= target),
  }
}

/** Against the most that is allowed; a figure without a limit is met when it is right. */
export const againstLimit = (head: Head, target?: number, isRight = true): Measure => ({
  ...head,
  ours: rounded(head.ours),
  ...(target !== undefined && { target }),
  met: isRight && (target === undefined || head.ours <= target),
})

/** Four figures are more than a shared machine can tell. */
const rounded = (figure: number): number => Number(figure.toPrecision(4))
