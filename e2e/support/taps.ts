// Counts what a thumb does. A select is two taps (open, choose), a date too, a field one: what is
// typed into it is not counted, as on a real phone.

import type { Locator } from '@playwright/test'

export class Taps {
  count = 0

  async tap(target: Locator): Promise<void> {
    this.count += 1
    await target.tap()
  }

  async choose(field: Locator, value: string): Promise<void> {
    this.count += 2
    await field.selectOption(value)
  }

  async pickDay(field: Locator, day: string): Promise<void> {
    this.count += 2
    await field.fill(day)
  }

  async write(field: Locator, text: string): Promise<void> {
    this.count += 1
    await field.fill(text)
  }
}
