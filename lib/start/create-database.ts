// Databases on a server: made if missing, copied from a template, dropped.
import { Client } from 'pg'

/** Runs one piece of work on the server behind a URL, in the database that always exists. */
async function onServer<T>(serverUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: databaseUrl(serverUrl, 'postgres') })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The same server, account and settings, another database. */
export function databaseUrl(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${encodeURIComponent(database)}`
  return url.toString()
}

export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

async function opens(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  try {
    await client.connect()
    return true
  } catch (error) {
    // 3D000: the server is there, the database is not. Anything else is a true fault.
    if (error instanceof Error && 'code' in error && error.code === '3D000') return false
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

/** True when it had to be made. */
export async function createDatabaseIfMissing(url: string): Promise<boolean> {
  if (await opens(url)) return false
  await onServer(url, (client) => client.query(`CREATE DATABASE ${quoted(databaseName(url))}`))
  return true
}

export async function copyDatabase(serverUrl: string, from: string, to: string): Promise<string> {
  await onServer(serverUrl, (client) =>
    client.query(`CREATE DATABASE ${quoted(to)} TEMPLATE ${quoted(from)} STRATEGY FILE_COPY`),
  )
  return databaseUrl(serverUrl, to)
}

export async function dropDatabase(serverUrl: string, name: string): Promise<void> {
  await onServer(serverUrl, (client) =>
    client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`),
  )
}
