type Props = {
  readonly lineId: string
  readonly quantity: number
  readonly most: number
  readonly action: (form: FormData) => Promise<void>
  readonly words: { readonly label: string; readonly less: string; readonly more: string }
}

const STEP =
  'no-print inline-flex size-11 items-center justify-center rounded border border-ink text-body disabled:border-dashed disabled:text-ink2'

/** One less, one more: two buttons of a plain form, so that it needs no script. */
export function QuantitySteps({ lineId, quantity, most, action, words }: Props) {
  return (
    <form action={action} className="inline-flex items-center">
      <input type="hidden" name="lineId" value={lineId} />
      <button
        type="submit"
        name="quantity"
        value={quantity - 1}
        aria-label={words.less}
        disabled={quantity <= 1}
        className={STEP}
      >
        −
      </button>
      <span className="w-10 text-center">
        <span className="sr-only">{`${words.label} `}</span>
        {quantity}
      </span>
      <button
        type="submit"
        name="quantity"
        value={quantity + 1}
        aria-label={words.more}
        disabled={quantity >= most}
        className={STEP}
      >
        +
      </button>
    </form>
  )
}
