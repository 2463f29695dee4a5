import type { MeasuredFit } from '@/lib/core/fit/fit'
import type { ProfileNote } from '@/lib/demand/body-profiles'

/** A kept version as the fit of a garment. */
export const measuredFit = (
  { profileId, version, inputHash }: ProfileNote,
  preference: MeasuredFit['preference'],
): MeasuredFit => ({
  ...{ kind: 'measured', profileId, profileVersion: version, inputHash, preference },
})
