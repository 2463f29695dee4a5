import { route } from '@/lib/infra/http/route'
import { announceDoor } from '@/lib/outside/carrier/carrier-api'

export const POST = route('outside-carrier-announce', announceDoor)
