import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/infra/env'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { type Prisma, PrismaClient } from '@/prisma/generated/shop/client'

/** What runs inside `shopDb().$transaction(async (tx) => …)`. */
export type ShopTx = Prisma.TransactionClient

/** The shop's database, opened at the first question, so that `next build` needs none. */
export const shopDb = (): PrismaClient => oncePerProcess('shop-db', open)

const open = (): PrismaClient =>
  new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 12 }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
