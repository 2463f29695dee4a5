import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { BUILT_IN } from '@/lib/core/garment/built-in-catalogues'
import { CLOTHS } from '@/lib/core/garment/cloths.data'
import { isSuit } from '@/lib/core/garment/cut'
import { COATINGS, SHELLS, SHIRTINGS } from '@/lib/core/garment/further-cloths.data'
import { contactSheet } from '@/lib/core/garment/picture/contact-sheet'
import { figureOf } from '@/lib/core/garment/picture/measures'
import { drawCloths } from './draw-cloths'

/**
 * Draws a contact sheet per family and figure, to be looked at: `tsx lib/start/contact-sheets.ts
 * FOLDER`. The cloths' tiles are drawn beside them, so that a sheet opens without a server.
 */
async function main(folder: string): Promise<void> {
  const cloths = [...CLOTHS, ...SHIRTINGS, ...COATINGS, ...SHELLS]
  await mkdir(folder, { recursive: true })
  process.stdout.write(`${await drawCloths(cloths, path.join(folder, 'cloth'))}\n`)
  for (const catalogue of BUILT_IN)
    for (const sex of ['m', 'w'] as const) {
      if (isSuit(catalogue.cut) && sex !== figureOf(catalogue.cut).sex) continue
      const tileHref = ({ id }: { id: string }) => `cloth/${id}-1.png`
      const name = `${catalogue.id}-${sex}.html`
      await writeFile(path.join(folder, name), contactSheet({ catalogue, sex, cloths, tileHref }))
      process.stdout.write(`${name}\n`)
    }
}

const [, script, folder] = process.argv
if (script && folder && import.meta.url === pathToFileURL(script).href) await main(folder)
