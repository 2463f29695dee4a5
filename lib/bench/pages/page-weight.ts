import { get } from 'node:http'

export type PageWeight = {
  readonly scriptKib: number
  readonly markupKib: number
  readonly markupByGzipKib: number
}

/** How an answer may be packed: scripts are weighed by gzip, pages as every browser asks for them. */
type Packing = 'gzip' | 'gzip, br'

/** What a browser is sent for an address, in bytes as they travel. */
export function sentBytes(address: string, cookie: string, packing: Packing): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': packing, cookie }
    get(address, { headers }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      response.on('end', () => resolve(bytes))
      response.on('error', reject)
    }).on('error', reject)
  })
}

/** A page's weight from the addresses that the browser asked for until it was quiet. */
export async function weighed(
  asked: { readonly scripts: readonly string[]; readonly markup: readonly string[] },
  cookie: string,
): Promise<PageWeight> {
  const kib = async (addresses: readonly string[], packing: Packing) => {
    let bytes = 0
    for (const address of addresses) bytes += await sentBytes(address, cookie, packing)
    return bytes / 1024
  }
  return {
    scriptKib: await kib(asked.scripts, 'gzip'),
    markupKib: await kib(asked.markup, 'gzip, br'),
    markupByGzipKib: await kib(asked.markup, 'gzip'),
  }
}
