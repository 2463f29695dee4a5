// Secrets for tests: fixed, so that a failure looks the same twice. They protect nothing.
const key = Buffer.alloc(32, 7).toString('base64')

export const testEnvironment = {
  AUTH_SECRET: 'a-secret-that-only-tests-use',
  ENCRYPTION_KEYS: `test-1:${key}`,
  FACTORY_API_KEY: 'factory-key-that-only-tests-use',
  FACTORY_WEBHOOK_SECRET: `whsec_${key}`,
  STRIPE_WEBHOOK_SECRET: `whsec_${key}`,
  // The test runner puts a path of its own under this name.
  BASE_URL: 'http://localhost:3000',
  DEMO: '1',
} as const
