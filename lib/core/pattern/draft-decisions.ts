import type { Text } from '@/lib/core/shared/text'
import type { ArmEase } from './draft-garment'
import type { DraftWish } from './draft-wish'

/** What the drafting decided for this body beyond its girths and lengths, in the words of the workshop. */
type Seen = {
  readonly bustMm: number | undefined
  readonly arm: ArmEase | undefined
  readonly matching: number
  readonly isOneWay: boolean
}

const STOOP_MM = 7
const NOTICEABLE_MM = 3
const NOTICEABLE_DEG = 1
const NOTICEABLE_EASE = 0.01

export function draftDecisions({ cut, options, body }: DraftWish, seen: Seen): Text[] {
  const { measurements, sleeveLeft, sleeveRight, posture } = body
  const said: Text[] = []
  const isTop = cut !== 'trousers'
  const say = (isSo: boolean, en: string, zh: string) => isSo && said.push({ en, 'zh-CN': zh })
  const apart = Math.round(Math.abs(sleeveLeft - sleeveRight))
  const longer = sleeveLeft > sleeveRight ? (['left', '左'] as const) : (['right', '右'] as const)
  say(
    isTop && cut !== 'waistcoat' && apart >= NOTICEABLE_MM,
    `The ${longer[0]} sleeve is ${apart} mm longer than the other.`,
    `${longer[1]}袖比另一只长 ${apart} 毫米。`,
  )
  const { shoulderSlopeLeft: left, shoulderSlopeRight: right } = posture
  if (isTop && left !== undefined && right !== undefined) {
    const by = Math.round(Math.abs(left - right))
    const lower = left > right ? (['left', '左'] as const) : (['right', '右'] as const)
    say(
      by >= NOTICEABLE_DEG,
      `The ${lower[0]} shoulder slopes ${by}° more; both sides are drawn apart.`,
      `${lower[1]}肩多斜 ${by}°，左右分别制版。`,
    )
  }
  const stoop = Math.round(Math.abs(posture.stoop) * STOOP_MM)
  say(
    isTop && cut !== 'shirt' && posture.stoop > 0,
    `For a stooped back: back ${stoop} mm longer, front ${stoop} mm shorter.`,
    `驼背处理：后片加长 ${stoop} 毫米，前片减短 ${stoop} 毫米。`,
  )
  say(
    isTop && cut !== 'shirt' && posture.stoop < 0,
    `For an erect back: front ${stoop} mm longer, back ${stoop} mm shorter.`,
    `挺胸处理：前片加长 ${stoop} 毫米，后片减短 ${stoop} 毫米。`,
  )
  say(
    posture.belly > 0,
    'The front makes room for the belly: its hem hangs level.',
    '前片为腹部留出余量，下摆保持水平。',
  )
  if (seen.bustMm !== undefined)
    say(
      true,
      `The bust is shaped: front ${Math.round(seen.bustMm)} mm longer, taken up by a dart at the side.`,
      `胸部塑形：前片加长 ${Math.round(seen.bustMm)} 毫米，由侧边胸省收去。`,
    )
  say(
    isTop && cut !== 'shirt' && measurements.waist > measurements.chest,
    'The waist is wider than the chest: no waist dart, the side seams give the room.',
    '腰围大于胸围：不设腰省，由侧缝放出余量。',
  )
  if (seen.arm) {
    const { asked, given } = seen.arm
    const [wanted, has] = [asked, given].map((share) => Math.round(share * 100))
    say(
      given < asked - NOTICEABLE_EASE,
      `Over the upper arm the sleeve has ${has} % ease instead of ${wanted} %: the armhole is as deep as it may be.`,
      `上臂处的放松量为 ${has}%，原定 ${wanted}%：袖窿不宜再深。`,
    )
  }
  say(
    options.front === 'double-6x2',
    'Double-breasted: the front overlaps by 76 mm, with a square hem.',
    '双排扣：前片搭门 76 毫米，平下摆。',
  )
  say(
    options.lapel === 'shawl' && cut.startsWith('suit'),
    'Shawl collar: facing and upper collar are one piece, joined at the centre back.',
    '青果领：挂面与领面连裁，后中缝合。',
  )
  const lies = options.lapel !== undefined && options.lapel !== 'none'
  say(
    cut === 'waistcoat' && lies,
    'The lapels are pieces of their own, sewn into the edge and the shoulder of the fronts.',
    '驳头为单独裁片，夹缝于前片止口与肩缝。',
  )
  const isCoat = cut === 'overcoat'
  say(
    isCoat && options.collar === 'hood',
    'The hood is as deep as your head asks for, and its edge is as long as the neck.',
    '风帽深度随头围，帽口下缘与领圈等长。',
  )
  say(
    isCoat && options.collar === 'stand',
    'The stand is as long as the neck and meets at the centre front.',
    '立领与领圈等长，于前中相接。',
  )
  say(
    isCoat && options.collar === 'shawl',
    'Shawl collar: each front is cut in one with half the collar, joined at the centre back.',
    '青果领：前片与半边领连裁，后中缝合。',
  )
  say(
    isCoat && options.shoulder === 'raglan',
    'Raglan: each sleeve is cut in two halves that reach to the neck; the measures stay those of a set-in sleeve.',
    '插肩袖：每只袖分前后两片，直达领圈；尺寸与装袖相同。',
  )
  say(
    seen.isOneWay,
    'The cloth has a nap: every piece points the same way.',
    '面料有绒向：所有裁片同一方向排料。',
  )
  const percent = Math.round(seen.matching * 100)
  say(
    percent > 0,
    `${percent} % more cloth, so that the pattern meets at the seams.`,
    `多备 ${percent}% 面料，用于接缝处对花。`,
  )
  return said
}
