import type {
  ChosenOption,
  GarmentChoices,
  Options,
} from '@/lib/core/configuration/garment-choices'
import { type Change, repairsFor } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'

/** Why a row is not free to take, and what taking it would cost together with what must follow. */
export type Obstacle = {
  /** The chosen option that stands against it; undefined when no garment has it at all. */
  readonly against: ChosenOption | undefined
  /** What has to follow costs this much more; null when nothing helps. */
  readonly followersCents: number | null
  /** And moves the day by so many, by the catalogue's own estimate. */
  readonly followersDays: number
}

/**
 * What is possible from one garment on, for every row of the page: exact domains per module at once,
 * obstacles only for the rows that are looked at. Kept until the garment changes.
 */
export class Outlook {
  private readonly possible = new Map<string, ReadonlySet<string>>()
  private readonly obstacles = new Map<string, Obstacle>()

  constructor(
    private readonly choices: GarmentChoices,
    private readonly options: Options,
  ) {}

  obstacleOf(wanted: ChosenOption): Obstacle | undefined {
    const { moduleId, optionId } = wanted
    const domain = this.possible.get(moduleId) ?? this.choices.possible(this.options, moduleId)
    this.possible.set(moduleId, domain)
    if (domain.has(optionId)) return undefined
    const name = `${moduleId}=${optionId}`
    const known = this.obstacles.get(name) ?? this.look(wanted)
    this.obstacles.set(name, known)
    return known
  }

  private look(wanted: ChosenOption): Obstacle {
    const { choices, options } = this
    const [against] = choices.standsAgainst(options, wanted)
    const [repair] = repairsFor(choices, options, wanted, 1)
    const followers = repair?.changes.filter(({ moduleId }) => moduleId !== wanted.moduleId)
    return {
      against,
      followersCents: followers ? sumOf(followers, (each) => this.cents(each)) : null,
      followersDays: sumOf(followers ?? [], (each) => this.days(each)),
    }
  }

  private cents({ moduleId, from, to }: Change): number {
    return this.choices.differenceCents(moduleId, from, to)
  }

  private days({ moduleId, from, to }: Change): number {
    const daysOf = (id: string) => optionOf(this.choices.catalogue, moduleId, id)?.days ?? 0
    return daysOf(to) - daysOf(from)
  }
}

const sumOf = (changes: readonly Change[], of: (change: Change) => number): number =>
  changes.reduce((sum, change) => sum + of(change), 0)
