import { demandPersonData } from '@/lib/demand/person-data'
import type { PersonDataPart } from '@/lib/identity/person-data'
import { servicesPersonData } from '@/lib/services/person-data'

/** What the letters keep about a person, in the order of an export. */
export const PERSON_DATA: readonly PersonDataPart[] = [demandPersonData, servicesPersonData]
