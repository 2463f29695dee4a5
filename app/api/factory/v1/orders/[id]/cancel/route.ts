import { cancelDoor } from '@/lib/manufacturing/plant/order-doors'
import { plantDoor } from '@/lib/manufacturing/plant/plant-door'

export const POST = plantDoor<{ id: string }>('cancel order', cancelDoor)
