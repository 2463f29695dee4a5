import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/infra/env'
import { type Prisma, PrismaClient } from '@/prisma/generated/plant/client'

export type PlantTx = Prisma.TransactionClient
export type PlantDb = PrismaClient

const holder = globalThis as unknown as { marketOfOnePlantDb?: PrismaClient }

/** The plant's own database. Nothing of the shop's is in it, and the shop never opens it. */
export function plantDb(): PrismaClient {
  const url = env().PLANT_DATABASE_URL
  if (!url)
    throw new Error(
      'PLANT_DATABASE_URL is not set: the plant keeps its tables in its own database.',
    )
  holder.marketOfOnePlantDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 8 }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
  return holder.marketOfOnePlantDb
}
