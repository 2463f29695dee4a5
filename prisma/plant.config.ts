import { defineConfig } from 'prisma/config'

// The address stands here only for Prisma's own commands; the product never reads this file.
export default defineConfig({
  schema: 'plant/schema.prisma',
  migrations: { path: 'plant/migrations' },
  datasource: { url: process.env.PLANT_DATABASE_URL ?? '' },
})
