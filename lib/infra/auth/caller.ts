import { cookies, headers } from 'next/headers'
import { realClock } from '@/lib/infra/clock'
import { clientAddress } from './client-address'
import { DEVICE_COOKIE } from './cookies'
import { deviceName } from './device-name'
import { keyedDigest } from './keyed-digest'

/** The circumstances of a request that identity needs: real time, where from, with what. */
export type Caller = {
  readonly nowMs: number
  /** Keyed digest of the network address; the address itself is never stored. */
  readonly addressKey: string
  readonly device: string
  /** Cookie that says this browser has signed in before; null when there is none. */
  readonly deviceProof: string | null
}

export async function readCaller(): Promise<Caller> {
  const incoming = await headers()
  return {
    nowMs: realClock.nowMs(),
    addressKey: keyedDigest('address', clientAddress(incoming)),
    device: deviceName(incoming.get('user-agent') ?? ''),
    deviceProof: (await cookies()).get(DEVICE_COOKIE)?.value ?? null,
  }
}
