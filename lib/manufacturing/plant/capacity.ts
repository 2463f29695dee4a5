import { nextWorkingDay, plantDay, workingDayFrom } from '@/lib/core/factory/calendar'
import { bookedMinutes, capacityMinutes } from '@/lib/core/factory/promise'
import { STATIONS } from '@/lib/core/factory/stations.data'
import type { CapacityAnswer } from '@/lib/core/factory/wire-contract'
import { plantDb } from '@/lib/infra/db/plant'
import { bookedFrom } from './booked-from'
import { readPlantNowMs } from './plant-clock'
import type { PlantCustomer } from './plant-customer'

const WORKING_DAYS = 20

/** What each station has and what is booked of it, for the next twenty working days. */
export async function capacity(_customer: PlantCustomer): Promise<Omit<CapacityAnswer, 'shopNow'>> {
  const db = plantDb()
  const nowMs = await readPlantNowMs(db)
  const booked = await bookedFrom(db, nowMs)
  const days: string[] = []
  for (
    let day = workingDayFrom(plantDay(nowMs));
    days.length < WORKING_DAYS;
    day = nextWorkingDay(day)
  )
    days.push(day)
  return {
    stations: STATIONS.map(({ id, workers }) => ({ station: id, workers })),
    days: days.map((day) => ({
      day,
      stations: STATIONS.map(({ id }) => ({
        station: id,
        capacityMinutes: capacityMinutes(id),
        bookedMinutes: bookedMinutes(booked(id, day)),
      })),
    })),
  }
}
