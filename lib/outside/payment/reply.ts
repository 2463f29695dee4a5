/** What the company's API answers. `kept` answers are repeated for the same Idempotency-Key. */
export type Reply = { readonly status: number; readonly body: unknown; readonly kept: boolean }

type ApiError = {
  readonly type: 'invalid_request_error' | 'idempotency_error' | 'card_error' | 'api_error'
  readonly message: string
  readonly code?: string
  readonly param?: string
}

export const found = (body: unknown): Reply => ({ status: 200, body, kept: true })

const errorReply = (status: number, error: ApiError, kept: boolean): Reply => ({
  status,
  body: { error },
  kept,
})

/** The request itself is wrong: nothing was begun, so the key stays free (as Stripe documents). */
export const badParameter = (message: string, code?: string, param?: string): Reply =>
  errorReply(400, { type: 'invalid_request_error', message, code, param }, false)

/** A well-formed request that the state of things refuses; repeated for the same key. */
export const refusedByState = (message: string, code?: string): Reply =>
  errorReply(400, { type: 'invalid_request_error', message, code }, true)

export const noSuch = (what: string, id: string, param = 'id'): Reply =>
  errorReply(
    404,
    {
      type: 'invalid_request_error',
      code: 'resource_missing',
      param,
      message: `No such ${what}: '${id}'`,
    },
    false,
  )

export const unknownUrl = (method: string, path: string): Reply =>
  errorReply(
    404,
    {
      type: 'invalid_request_error',
      message: `Unrecognized request URL (${method}: /v1/${path}). The simulated company knows only what the shop needs.`,
    },
    false,
  )

export const wrongKey = (): Reply =>
  errorReply(401, { type: 'invalid_request_error', message: 'Invalid API Key provided.' }, false)

export const keyReused = (): Reply =>
  errorReply(
    400,
    {
      type: 'idempotency_error',
      message:
        'Keys for idempotent requests can only be used with the same parameters they were first used with.',
    },
    false,
  )

export const keyInFlight = (): Reply =>
  errorReply(
    409,
    {
      type: 'idempotency_error',
      code: 'idempotency_key_in_use',
      message: 'There is currently another in-progress request using this Idempotency-Key.',
    },
    false,
  )

export const failed = (): Reply =>
  errorReply(500, { type: 'api_error', message: 'Something failed on our side.' }, false)
