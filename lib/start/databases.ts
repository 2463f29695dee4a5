// The two databases of the product: where their schema and their migrations stand.
import { join } from 'node:path'

export type DatabaseKind = 'shop' | 'plant'

export const databaseKinds: DatabaseKind[] = ['shop', 'plant']

/** The project's folder: scripts, tests and the server all run from there. */
export const root = process.cwd()

export function migrationsFolder(kind: DatabaseKind): string {
  return join(root, 'prisma', kind, 'migrations')
}

/** The shop's schema is a folder, one file per letter; the plant's is one file. */
export function schemaPath(kind: DatabaseKind): string {
  return join(root, 'prisma', kind, kind === 'shop' ? 'schema' : 'schema.prisma')
}
