// What a run of browser tests (or a film) stands on: a PostgreSQL server, seeded template
// databases, and one server of the product whose address is in E2E_BASE_URL.
import { openServer } from '@/lib/testing/open-server'
import { dropPair, makeTemplates, runName } from '@/lib/testing/template-databases'
import { seed, startServer } from './server'

/** Answers how to end it all again. */
export async function openWorld(): Promise<() => Promise<void>> {
  const database = await openServer()
  const prefix = runName()
  const endings: (() => Promise<void>)[] = [database.close, () => dropPair(database.url, prefix)]
  const close = async () => {
    for (const end of endings.splice(0).reverse()) await end()
  }
  try {
    seed(await makeTemplates(database.url, prefix))
    Object.assign(process.env, { E2E_DATABASE_SERVER: database.url, E2E_TEMPLATE: prefix })
    const server = await startServer()
    endings.push(server.stop)
    process.env.E2E_BASE_URL = server.baseUrl
    return close
  } catch (error) {
    await close()
    throw error
  }
}
