import { blameBySmallSearch } from './blame-by-small-search'
import { Configurator } from './configurator'
import { diagramFromBytes } from './diagram-bytes'
import { diagramReasoner } from './diagram-reasoner'
import type { Model } from './model'

/** A published model with its compiled table, ready to be asked, in a page or on the server. */
export const loadConfigurator = (model: Model, bytes: Uint8Array): Configurator =>
  new Configurator(model, diagramReasoner(diagramFromBytes(bytes)), blameBySmallSearch(model))
