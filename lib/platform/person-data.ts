import { demandPersonData } from '@/lib/demand/person-data'
import { eraseWishWords } from '@/lib/demand/record-wish'
import type { PersonDataPart } from '@/lib/identity/person-data'
import { requestIdsOf } from '@/lib/services/bespoke'
import { servicesPersonData } from '@/lib/services/person-data'

/**
 * Words of a wish are counted as demand without their person; when the person goes, so do the words.
 * Only here the two letters meet, therefore it comes before the services forget which they were.
 */
const wishWords: PersonDataPart = {
  area: 'wish-words',
  exportFor: async () => null,
  eraseFor: async (tx, ownerKey) => eraseWishWords(tx, await requestIdsOf(tx, ownerKey)),
  moveFromGuest: async () => {},
}

/** What the letters keep about a person, in the order of an export. */
export const PERSON_DATA: readonly PersonDataPart[] = [
  demandPersonData,
  wishWords,
  servicesPersonData,
]
