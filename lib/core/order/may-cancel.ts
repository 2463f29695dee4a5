import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { ORDER_TABLE, type OrderState } from './order-state'

/**
 * Whether a customer may still cancel. The table says which states allow it; on the floor the freeze
 * point decides, the first cut. The plant has the last word: it may have cut since its last report.
 */
export type CancelRefusal = {
  readonly code: 'cloth-is-cut' | 'already-asked' | 'on-its-way' | 'delivered' | 'ended'
}

export function mayCancel(order: {
  readonly state: OrderState
  readonly isCut: boolean
}): Result<true, CancelRefusal> {
  const { state, isCut } = order
  const isAllowed = ORDER_TABLE[state]['cancel-requested'] !== undefined
  if (isAllowed) return isCut ? refuse({ code: 'cloth-is-cut' }) : ok(true)
  switch (state) {
    case 'cancel-requested':
      return refuse({ code: 'already-asked' })
    case 'dispatched':
    case 'in-transit':
      return refuse({ code: 'on-its-way' })
    case 'delivered':
      return refuse({ code: 'delivered' })
    default:
      return refuse({ code: 'ended' })
  }
}
