import { type CardBehaviour, TEST_CARDS, type TestCard } from '../test-cards.data'
import { type Html, html } from './html'
import type { Say, Sentence } from './say'

export const spaced = (number: string): string => number.replace(/(\d{4})(?=\d)/g, '$1 ')

/** A card whose number may be filled into the form: a published one, never what somebody typed. */
export const fillable = (number: string | null): TestCard | undefined =>
  TEST_CARDS.find((card) => card.listed && card.number === number)

function deed(card: TestCard): Sentence {
  const behaviour: CardBehaviour = card.behaviour
  switch (behaviour.kind) {
    case 'pays':
      return card.brand === 'unionpay' ? 'cardPaysUnionpay' : 'cardPays'
    case 'asks':
      return 'cardAsks'
    case 'fails-later':
      return 'cardFailsLater'
    case 'declined':
      return behaviour.declineCode === 'insufficient_funds'
        ? 'cardInsufficientFunds'
        : 'cardGenericDecline'
    default:
      return behaviour satisfies never
  }
}

/** The published test cards; on a phone nobody wants to type sixteen digits. */
export function cardList(say: Say, path: string, until: string): Html {
  const rows = TEST_CARDS.filter((card) => card.listed).map(
    (card) =>
      html`<li><code>${spaced(card.number)}</code><span>${say(deed(card))}</span><a href="${path}?card=${card.number}#pay" aria-label="${say('useCard')}: ${spaced(card.number)}, ${say(deed(card))}">${say('useCard')}</a></li>`,
  )
  return html`<section class="cards" aria-labelledby="cards">
<h2 id="cards">${say('cardsHeading')}</h2>
<p class="small">${say('cardsHint')}</p>
<ul>${rows}</ul>
<p class="small">${until}</p>
</section>`
}
