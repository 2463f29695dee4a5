/**
 * The chance that a customer of M/M/c has to wait (A. K. Erlang 1917), by way of Erlang B, whose recursion
 * over servers neither over- nor underflows. `offered` = arrival rate over service rate, below `servers`.
 */
export function erlangC(servers: number, offered: number): number {
  let blocked = 1
  for (let server = 1; server <= servers; server++)
    blocked = (offered * blocked) / (server + offered * blocked)
  const load = offered / servers
  return blocked / (1 - load * (1 - blocked))
}
