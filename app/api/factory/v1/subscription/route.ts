import { subscriptionDoor } from '@/lib/manufacturing/plant/order-doors'
import { plantDoor } from '@/lib/manufacturing/plant/plant-door'

export const PUT = plantDoor('subscribe', subscriptionDoor)
