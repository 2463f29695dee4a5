import { plantOpenApi } from '@/lib/manufacturing/plant/plant-open-api'

/** Open to everybody: a contract that needs a key to be read is none. */
export const GET = (): Response => Response.json(plantOpenApi())
