import { plantClockAnchor } from '@/lib/manufacturing/plant/plant-clock'
import { plantAnswer, plantDoor } from '@/lib/manufacturing/plant/plant-door'

export const GET = plantDoor('clock', async () => {
  const { running, daySeconds } = await plantClockAnchor()
  return plantAnswer(200, { running, daySeconds })
})
