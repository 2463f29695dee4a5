import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/infra/env'
import { type Prisma, PrismaClient } from '@/prisma/generated/shop/client'

/** What runs inside `shopDb().$transaction(async (tx) => …)`. */
export type ShopTx = Prisma.TransactionClient

/** One client per process, also across Next's bundles and hot reloads. */
const holder = globalThis as unknown as { marketOfOneShopDb?: PrismaClient }

/** The shop's database, opened at the first question, so that `next build` needs none. */
export function shopDb(): PrismaClient {
  holder.marketOfOneShopDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, max: 12 }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
  return holder.marketOfOneShopDb
}
