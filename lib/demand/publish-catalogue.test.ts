import { describe, expect, it } from 'vitest'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { documentedFamily } from '@/lib/testing/documented-family'
import { ownFamily } from '@/lib/testing/own-family'
import { makePerson } from '@/lib/testing/people'
import { newGuest, plainSuit, SIZE_50, wishFor } from '@/lib/testing/shopping'
import { addToBag } from './add-to-bag'
import { readDesign, saveDesign } from './designs'
import { checkCatalogue, publishCatalogue } from './publish-catalogue'
import { houseCatalogues, publishHouseFamilies } from './publish-house-families'
import { familiesOffered, offeredToday, publishedAt } from './published-catalogues'
import { readBag } from './read-bag'
import { readCatalogueText, readCatalogueVersions } from './read-catalogue-versions'
import { shopFindings } from './shop-findings'
import { startCheckout } from './start-checkout'

async function manager(): Promise<Actor> {
  const { id, name, email } = await makePerson({ roles: ['manager'] })
  return {
    ...{ kind: 'person', ownerKey: `person:${id}`, personId: id, sessionId: 'none', name, email },
    ...{ roles: ['manager'], locale: 'en', visiting: false },
  }
}

const boss = await manager()
const asText = (catalogue: Catalogue) => JSON.stringify(catalogue, null, 2)
const publish = (catalogue: Catalogue, actor = boss) =>
  publishCatalogue(actor, { text: asText(catalogue) })

async function published(catalogue: Catalogue): Promise<Catalogue> {
  const done = await publish(catalogue)
  if (!done.ok) throw new Error(JSON.stringify(done.error))
  return catalogue
}

describe('publishing a family', () => {
  it('is the manager’s to do, and nobody else’s', async () => {
    for (const actor of [newGuest(), { ...boss, roles: ['adviser'] } as Actor]) {
      expect(await publish(ownFamily('not-mine'), actor)).toEqual({
        ok: false,
        error: { code: 'not-a-manager' },
      })
      expect(await readCatalogueVersions(actor)).toMatchObject({ ok: false })
    }
    expect(await offeredToday('not-mine')).toBeNull()
  })

  it('makes it configurable and orderable at once, and says who published it', async () => {
    const dinner = await published(ownFamily('dinner-one'))
    const offered = await offeredToday('dinner-one')
    expect(offered?.catalogue).toEqual(dinner)
    expect(offered?.variants).toBe(offered?.choices.variants({}))
    expect((await familiesOffered()).map(({ catalogue }) => catalogue.id)).toContain('dinner-one')
    const guest = newGuest()
    const design = startingDesign(dinner)
    expect(await addToBag(guest, { design, fit: SIZE_50 })).toMatchObject({ ok: true })
    expect(await startCheckout(guest, await wishFor(guest))).toMatchObject({
      error: { code: 'payment-unreachable' },
    })
    const listed = await readCatalogueVersions(boss)
    const family = listed.ok && listed.value.find((each) => each.family === 'dinner-one')
    expect(family).toMatchObject({
      versions: [{ version: '1', publishedBy: 'Ada Thread', isHouse: false }],
    })
    const file = await readCatalogueText(boss, { family: 'dinner-one', version: '1' })
    expect(file.ok && JSON.parse(file.value)).toEqual(dinner)
  })

  it('takes the family of docs/catalogue.md as it stands there, and sells it', async () => {
    const { text, catalogue } = documentedFamily()
    const report = await checkCatalogue(boss, { text })
    expect(report.ok && report.value.lines).toEqual([])
    expect(await publishCatalogue(boss, { text })).toMatchObject({
      ok: true,
      value: { family: catalogue.id },
    })
    for (const look of [undefined, ...catalogue.looks]) {
      const design = startingDesign(catalogue, look)
      expect(await addToBag(newGuest(), { design, fit: SIZE_50 })).toMatchObject({ ok: true })
    }
  })

  it('refuses what breaks a rule with the sentence of the rule, whoever sends it', async () => {
    const dinner = await published(ownFamily('dinner-two'))
    const design = startingDesign(dinner)
    const broken = { ...design, options: { ...design.options, lapel: 'shawl', front: 'single-2' } }
    const refused = {
      ok: false,
      error: {
        code: 'design-invalid',
        rules: [{ id: 'shawl-rolls-to-one', reason: { en: 'A shawl rolls to one button.' } }],
      },
    }
    expect(await addToBag(newGuest(), { design: broken, fit: SIZE_50 })).toMatchObject(refused)
    expect(await saveDesign(newGuest(), { design: broken })).toMatchObject(refused)
  })

  it('says nothing new to the same content, and refuses other content under a taken version', async () => {
    const dinner = await published(ownFamily('dinner-three'))
    expect(await publish({ ...dinner, version: '7' })).toMatchObject({
      error: { code: 'nothing-new', version: '1' },
    })
    const dearer = { ...dinner, basePriceCents: 70_000 }
    expect(await publish(dearer)).toMatchObject({
      error: { code: 'version-taken', free: '1-2' },
    })
    expect(await publish({ ...dearer, version: '1-2' })).toMatchObject({ ok: true })
    expect(await publish({ ...dearer, version: '2', cut: 'suit-women' })).toMatchObject({
      error: { code: 'other-cut', cut: 'suit-men' },
    })
  })

  it('lets two who publish at once take turns', async () => {
    const dinner = ownFamily('dinner-four')
    const dearer = { ...dinner, basePriceCents: 70_000 }
    const answers = await Promise.all([publish(dinner), publish(dearer)])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'version-taken' } })
  })

  it('never changes or forgets what was published', async () => {
    await published(ownFamily('dinner-five'))
    const where = { family: 'dinner-five' }
    await expect(
      shopDb().catalogueVersion.updateMany({ where, data: { content: '{}' } }),
    ).rejects.toThrow(/append-only/)
    await expect(shopDb().catalogueVersion.deleteMany({ where })).rejects.toThrow(/append-only/)
  })

  it('answers though an older engine wrote the compiled table in another form', async () => {
    const dinner = await published(ownFamily('dinner-old'))
    const row = await shopDb().catalogueVersion.findFirstOrThrow({ where: { family: dinner.id } })
    const { id: _, ...copy } = row
    await shopDb().catalogueVersion.create({
      data: {
        ...{ ...copy, version: '2', diagram: new Uint8Array([99, 1, 2]) },
        content: JSON.stringify({ ...dinner, version: '2' }),
      },
    })
    const offered = await offeredToday(dinner.id)
    expect(offered?.catalogue.version).toBe('2')
    expect(offered?.choices.variants({})).toBe(offered?.variants)
    expect(offered && Buffer.from(offered.diagram)).toEqual(Buffer.from(row.diagram))
  })

  it('names the line of what cannot be read, and of every finding', async () => {
    const text = asText(ownFamily('dinner-six')).replace('"front=single-1"', '"front=single-9"')
    const line = text.split('\n').findIndex((each) => each.includes('front=single-9')) + 1
    const report = await checkCatalogue(boss, { text })
    expect(report.ok && report.value.mayBePublished).toBe(false)
    expect(report.ok && report.value.lines[0]?.line).toBe(line)
    expect(await publishCatalogue(boss, { text })).toMatchObject({ error: { code: 'has-errors' } })
    expect(await checkCatalogue(boss, { text: '{\n  "format": nothing' })).toMatchObject({
      error: { code: 'unreadable', line: 2 },
    })
  })

  it('refuses what picture or plant do not know, and another currency', async () => {
    const dinner = ownFamily('Dinner Seven', { currency: 'USD' })
    const modules = dinner.modules.map((module) =>
      module.id === 'cloth'
        ? {
            ...module,
            options: module.options.map((option) => ({
              ...option,
              id: 'moonlight',
              routing: [{ operation: 'WEAVE', minutes: 3, mark: 'A' as const }],
            })),
          }
        : module,
    )
    const report = await checkCatalogue(boss, { text: asText({ ...dinner, modules }) })
    const places = report.ok ? report.value.lines.map(({ place }) => place) : []
    expect(places).toEqual(
      expect.arrayContaining([
        '/id',
        '/currency',
        '/modules/0/options/0',
        '/modules/0/options/0/routing/0/operation',
      ]),
    )
  })

  it('is sized as its cut: a shirt of a business takes a collar and no jacket size', async () => {
    const shirt = ownFamily('shirt-one', { cut: 'shirt' })
    expect(await publish(shirt)).toMatchObject({ ok: true })
    const design = startingDesign(shirt)
    const collar = { kind: 'size', cut: 'shirt', collarMm: 400, sleeveMm: 640 } as const
    expect(await addToBag(newGuest(), { design, fit: SIZE_50 })).toMatchObject({ ok: false })
    expect(await addToBag(newGuest(), { design, fit: collar })).toMatchObject({ ok: true })
  })
})

describe('a newer version', () => {
  it('leaves designs and bags their own rules, and asks when the price has changed', async () => {
    const dinner = await published(ownFamily('dinner-eight'))
    const design = startingDesign(dinner)
    const guest = newGuest()
    const added = await addToBag(guest, { design, fit: SIZE_50 })
    const saved = await saveDesign(guest, { design })
    if (!added.ok || !saved.ok) throw new Error('not added')
    const before = await wishFor(guest)
    const newer = await published({
      ...dinner,
      version: '2',
      basePriceCents: 66_000,
      rules: [
        {
          id: 'peak-wants-two',
          type: 'requires',
          when: ['lapel=peak'],
          needs: ['front=single-2'],
          reason: { en: 'A peak wants two buttons here.', 'zh-CN': '戗驳头须两粒扣。' },
        },
      ],
      defaults: { ...dinner.defaults, front: 'single-2' },
    })
    const bag = await readBag(guest)
    expect(bag.lines[0]).toMatchObject({
      problem: null,
      priceChanged: true,
      addedPriceCents: (bag.lines[0]?.unitPriceCents ?? 0) - 6_000,
    })
    expect(await startCheckout(guest, before)).toMatchObject({ ok: false })
    expect((await readDesign(guest, saved.value.id))?.design.catalogueVersion).toBe('1')
    const asNewer = { ...design, catalogueVersion: newer.version }
    expect(await addToBag(guest, { design: asNewer, fit: SIZE_50 })).toMatchObject({
      error: { code: 'design-invalid', rules: [{ id: 'peak-wants-two' }] },
    })
    expect((await publishedAt({ family: 'dinner-eight', version: '1' }))?.catalogue).toEqual(dinner)
  })

  it('takes a part that is sold no more out of reach, line by line', async () => {
    const dinner = await published(ownFamily('dinner-nine'))
    const design = startingDesign(dinner)
    const guest = newGuest()
    await addToBag(guest, { design, fit: SIZE_50 })
    await published({
      ...dinner,
      version: '2',
      modules: dinner.modules.map((module) =>
        module.id === 'lapel' ? { ...module, options: module.options.slice(1) } : module,
      ),
      rules: [],
      defaults: { ...dinner.defaults, lapel: 'shawl' },
    })
    const { lines } = await readBag(guest)
    expect(lines[0]).toMatchObject({ problem: 'unavailable' })
    expect(await addToBag(guest, { design, fit: SIZE_50 })).toMatchObject({ ok: false })
  })
})

describe('the families of the house', () => {
  it('hold the cloths that drive faults in the demo, and nowhere else', async () => {
    const isFault = (id: string) => clothById(id)?.fault !== undefined
    const faults = (demo: boolean) =>
      houseCatalogues({ demo, currency: 'EUR' }).flatMap(({ modules }) =>
        modules.flatMap(({ options }) => options.filter(({ id }) => isFault(id))),
      )
    expect(faults(false)).toEqual([])
    expect(faults(true).length).toBeGreaterThan(0)
    const dinner = ownFamily('dinner-fault')
    const modules = dinner.modules.map((module) =>
      module.id === 'cloth'
        ? { ...module, options: module.options.map((each) => ({ ...each, id: 'fault-qc-sleeve' })) }
        : module,
    )
    const shelf = (demo: boolean) => shopFindings({ ...dinner, modules }, { currency: 'EUR', demo })
    expect(shelf(false).map(({ path }) => path.join('/'))).toEqual(['modules/0/options/0'])
    expect(shelf(true)).toEqual([])
  })

  it('are published once, and leave a business’s own version alone', async () => {
    expect(await publishHouseFamilies()).toEqual([])
    const house = await offeredToday('suit-men')
    if (!house) throw new Error('not published')
    const own = { ...house.catalogue, version: 'own-1', basePriceCents: 50_000 }
    await published(own)
    expect(await publishHouseFamilies()).toEqual([])
    expect((await offeredToday('suit-men'))?.catalogue.version).toBe('own-1')
    // A design of the house's version is still checked by it, and costs what it costs today.
    const guest = newGuest()
    await addToBag(guest, { design: plainSuit(), fit: SIZE_50 })
    expect((await readBag(guest)).lines[0]).toMatchObject({ problem: null })
  })
})
