// Once per run of the integration tests: a server and migrated template databases.
import type { TestProject } from 'vitest/node'
import { openServer } from './open-server'
import { publishInto } from './publish-into'
import { dropPair, makeTemplates, runName } from './template-databases'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServerUrl: string
    templatePrefix: string
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer()
  const templatePrefix = runName()
  await publishInto(await makeTemplates(server.url, templatePrefix))
  project.provide('databaseServerUrl', server.url)
  project.provide('templatePrefix', templatePrefix)
  return async () => {
    await dropPair(server.url, templatePrefix)
    await server.close()
  }
}
