import type { Diagram } from './diagram'

/**
 * The diagram as bytes, for storing, hashing and sending: little-endian base-128 numbers; per node its
 * number of edges, per edge its values as steps and its children as distances back. The same diagram
 * gives the same bytes.
 */
const VERSION = 1

export function diagramBytes(diagram: Diagram): Uint8Array {
  const bytes: number[] = []
  const write = (number: number) => {
    let rest = number
    while (rest > 127) {
      bytes.push((rest & 127) | 128)
      rest = Math.floor(rest / 128)
    }
    bytes.push(rest)
  }
  const { valueStart, values, nodes, edgeStart, literalStart, literals, childStart, children } =
    diagram
  write(VERSION)
  write(valueStart.length)
  for (let at = 0; at < valueStart.length; at++)
    write((valueStart[at + 1] ?? values) - (valueStart[at] as number))
  write(nodes)
  for (let node = 0; node < nodes; node++) {
    const last = edgeStart[node + 1] as number
    write(last - (edgeStart[node] as number))
    for (let edge = edgeStart[node] as number; edge < last; edge++) {
      let before = 0
      write((literalStart[edge + 1] as number) - (literalStart[edge] as number))
      for (let at = literalStart[edge] as number; at < (literalStart[edge + 1] as number); at++) {
        write((literals[at] as number) - before)
        before = literals[at] as number
      }
      write((childStart[edge + 1] as number) - (childStart[edge] as number))
      for (let at = childStart[edge] as number; at < (childStart[edge + 1] as number); at++)
        write(node - (children[at] as number))
    }
  }
  return Uint8Array.from(bytes)
}

/** Reads what `diagramBytes` wrote; throws on bytes of another version. */
export function diagramFromBytes(bytes: Uint8Array): Diagram {
  let place = 0
  const read = (): number => {
    let number = 0
    let weight = 1
    for (;;) {
      const byte = bytes[place++]
      if (byte === undefined) throw new RangeError('the compiled table breaks off')
      number += (byte & 127) * weight
      if (byte < 128) return number
      weight *= 128
    }
  }
  if (read() !== VERSION) throw new RangeError('the compiled table is of another version')
  const valueStart: number[] = []
  let values = 0
  for (let left = read(); left > 0; left--) {
    valueStart.push(values)
    values += read()
  }
  const nodes = read()
  const edgeStart = [0]
  const literalStart = [0]
  const literals: number[] = []
  const childStart = [0]
  const children: number[] = []
  for (let node = 0; node < nodes; node++) {
    for (let edges = read(); edges > 0; edges--) {
      let before = 0
      for (let left = read(); left > 0; left--) {
        before += read()
        literals.push(before)
      }
      for (let left = read(); left > 0; left--) children.push(node - read())
      literalStart.push(literals.length)
      childStart.push(children.length)
    }
    edgeStart.push(literalStart.length - 1)
  }
  return {
    valueStart: Int32Array.from(valueStart),
    values,
    nodes,
    edges: literalStart.length - 1,
    edgeStart: Int32Array.from(edgeStart),
    literalStart: Int32Array.from(literalStart),
    literals: Int32Array.from(literals),
    childStart: Int32Array.from(childStart),
    children: Int32Array.from(children),
  }
}
