import type { ShopTx } from '@/lib/infra/db/shop'
import type { FormFields } from '../form-body'
import type { Reply } from '../reply'

/** One authenticated call, inside the transaction that its effect, its events and its key share. */
type ApiCall = {
  readonly tx: ShopTx
  /** The ids of the path, in order. */
  readonly ids: readonly string[]
  readonly fields: FormFields
  readonly nowMs: number
}

export type ApiHandler = (call: ApiCall) => Promise<Reply>

export const idOf = (call: ApiCall): string => call.ids[0] ?? ''
