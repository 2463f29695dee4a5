import { Client } from 'pg'
import { env } from '@/lib/infra/env'
import type { Side } from '@/lib/infra/jobs/boss'
import { log } from '@/lib/infra/log'
import { oncePerProcess } from '@/lib/infra/once-per-process'

/**
 * Live updates ride on LISTEN/NOTIFY: one listening connection per process and database. A payload
 * is an id or a key, never content: whoever hears it reads the rows again with the right eyes.
 */
type Handler = (payload: string) => void

type Listener = {
  readonly handlers: Map<string, Set<Handler>>
  client?: Promise<Client>
}

const listeners = () => oncePerProcess('listeners', () => new Map<Side, Listener>())

async function connect(side: Side, listener: Listener): Promise<Client> {
  const client = new Client({
    connectionString: side === 'shop' ? env().DATABASE_URL : env().PLANT_DATABASE_URL,
    application_name: `market-of-one-${side}-live`,
    keepAlive: true,
  })
  client.on('notification', ({ channel, payload }) => {
    for (const handler of listener.handlers.get(channel) ?? []) handler(payload ?? '')
  })
  client.on('error', (error) => {
    log.warn({ side, cause: String(error) }, 'live: connection lost, listening again')
    listener.client = reconnect(side, listener)
  })
  await client.connect()
  for (const channel of listener.handlers.keys()) await client.query(`LISTEN "${channel}"`)
  return client
}

async function reconnect(side: Side, listener: Listener): Promise<Client> {
  await new Promise((resolve) => setTimeout(resolve, 500))
  return connect(side, listener).catch(() => reconnect(side, listener))
}

/** Calls `handler` for each notification on the channel; returns how to stop. */
export async function listen(side: Side, channel: string, handler: Handler): Promise<() => void> {
  const listener: Listener = listeners().get(side) ?? { handlers: new Map() }
  listeners().set(side, listener)
  listener.client ??= connect(side, listener)
  const client = await listener.client
  const handlers = listener.handlers.get(channel) ?? new Set()
  if (handlers.size === 0) {
    listener.handlers.set(channel, handlers)
    await client.query(`LISTEN "${channel}"`)
  }
  handlers.add(handler)
  return () => handlers.delete(handler)
}

export async function stopListening(): Promise<void> {
  const open = [...listeners().values()]
  listeners().clear()
  for (const listener of open) {
    const client = await listener.client
    client?.removeAllListeners('error')
    client?.on('error', () => undefined)
    await client?.end()
  }
}
