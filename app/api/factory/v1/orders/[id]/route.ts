import { plantAnswer, plantDoor, plantRefuses } from '@/lib/manufacturing/plant/plant-door'
import { readOrder } from '@/lib/manufacturing/plant/read-order'

export const GET = plantDoor<{ id: string }>('read order', async ({ customer }, { id }) => {
  const order = await readOrder(customer, id)
  return order.ok ? plantAnswer(200, order.value) : plantRefuses(order.error)
})
