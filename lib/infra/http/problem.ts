/** RFC 9457 problem details. `code` is ours and stable; `pointer` names the field at fault. */
export type Problem = {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail?: string
  readonly pointer?: string
  readonly [extension: string]: unknown
}

export function problem(body: Problem, headers: Record<string, string> = {}): Response {
  return new Response(
    JSON.stringify({ type: `https://market-of-one.example/problems/${body.code}`, ...body }),
    {
      status: body.status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...headers,
      },
    },
  )
}
