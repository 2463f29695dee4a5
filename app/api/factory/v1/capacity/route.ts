import { capacity } from '@/lib/manufacturing/plant/capacity'
import { plantAnswer, plantDoor } from '@/lib/manufacturing/plant/plant-door'

export const GET = plantDoor('capacity', async ({ customer }) =>
  plantAnswer(200, await capacity(customer)),
)
