/** First come, first served: a ring that doubles when it is full. */
export class WaitingLine<Item> {
  private ring: (Item | undefined)[] = new Array(16)
  private head = 0
  length = 0

  push(item: Item): void {
    const { ring } = this
    if (this.length === ring.length) {
      this.ring = [...ring.slice(this.head), ...ring.slice(0, this.head), ...new Array(ring.length)]
      this.head = 0
    }
    this.ring[(this.head + this.length) & (this.ring.length - 1)] = item
    this.length += 1
  }

  /** Who is next, still in the line. */
  first(): Item | undefined {
    return this.length === 0 ? undefined : this.ring[this.head]
  }

  shift(): Item | undefined {
    if (this.length === 0) return undefined
    const item = this.ring[this.head]
    this.ring[this.head] = undefined
    this.head = (this.head + 1) & (this.ring.length - 1)
    this.length -= 1
    return item
  }
}
