import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const withDatabase = ['lib/start/{migrate,drift}.test.ts']
const withoutDatabase = [
  'lib/{bench,core,cli,start}/**/*.test.ts',
  'lib/*.test.ts',
  'components/**/*.test.{ts,tsx}',
]
const never = ['**/node_modules/**', '**/.next/**', 'e2e/**']

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: withoutDatabase,
          exclude: [...never, ...withDatabase],
          // Properties take their time on a busy machine; none may take for ever.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['{app,lib,prisma}/**/*.test.{ts,tsx}', 'proxy.test.ts'],
          exclude: [
            ...never,
            'lib/{bench,core,cli}/**',
            'lib/start/!(migrate|drift).test.ts',
            'lib/*.test.ts',
          ],
          globalSetup: ['lib/testing/database-server.ts'],
          setupFiles: ['lib/testing/test-database.ts'],
          // A whole order on a busy machine; `eventually` gives up before and says what it saw.
          testTimeout: 60_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
