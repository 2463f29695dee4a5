import packageJson from '@/package.json'

/** The product's version, as health and contracts state it. */
export const VERSION: string = packageJson.version
