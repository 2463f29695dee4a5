import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/infra/env'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { type Prisma, PrismaClient } from '@/prisma/generated/plant/client'

export type PlantTx = Prisma.TransactionClient
export type PlantDb = PrismaClient

/** The plant's own database. Nothing of the shop's is in it, and the shop never opens it. */
export const plantDb = (): PrismaClient => oncePerProcess('plant-db', open)

function open(): PrismaClient {
  const url = env().PLANT_DATABASE_URL
  if (!url)
    throw new Error(
      'PLANT_DATABASE_URL is not set: the plant keeps its tables in its own database.',
    )
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: url, max: 8 }),
    transactionOptions: { maxWait: 10_000, timeout: 15_000 },
  })
}
