import { defineConfig } from 'prisma/config'

// The address stands here only for Prisma's own commands; the product never reads this file.
export default defineConfig({
  schema: 'shop/schema',
  migrations: { path: 'shop/migrations' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
