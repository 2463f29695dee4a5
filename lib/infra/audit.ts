import type { ShopTx } from '@/lib/infra/db/shop'

export type AuditNote = {
  /** Owner key of who did it, for example `person:…`; never a name or an address. */
  readonly actor: string
  readonly action: string
  readonly subject: string
  readonly detail?: Readonly<Record<string, string | number | boolean>>
}

/** One line of the record of who did what about whom, in the transaction of the deed. */
export async function writeAudit(tx: ShopTx, note: AuditNote): Promise<void> {
  await tx.auditEntry.create({ data: { ...note, detail: note.detail ?? {} } })
}
