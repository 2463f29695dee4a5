import { z } from 'zod'
import {
  FACTORY_EVENT_DATA,
  FACTORY_EVENT_KINDS,
  factoryEventType,
} from '@/lib/core/factory/factory-event'
import {
  cancelAnswerSchema,
  cancelRequestSchema,
  capacityAnswerSchema,
  clockAnswerSchema,
  factoryProblemSchema,
  orderAcceptedSchema,
  orderAnswerSchema,
  packageSchema,
  quoteAnswerSchema,
  quoteRequestSchema,
  subscriptionAnswerSchema,
  subscriptionRequestSchema,
} from '@/lib/core/factory/wire-contract'

type Call = {
  readonly summary: string
  readonly request?: z.ZodType
  readonly answer: z.ZodType
  readonly status?: '200' | '201'
  readonly keyed?: boolean
  readonly hasId?: boolean
}

const schema = (type: z.ZodType) => z.toJSONSchema(type, { target: 'draft-2020-12' })
const json = (type: z.ZodType) => ({ 'application/json': { schema: schema(type) } })

const ID = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
const KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', maxLength: 200 },
}
const SHOP_NOW = {
  name: 'c2m-shop-now',
  in: 'header',
  required: false,
  description: 'The caller’s shop time; the plant takes over a later one.',
  schema: { type: 'string', format: 'date-time' },
}

const operation = (call: Call) => ({
  summary: call.summary,
  parameters: [...(call.hasId ? [ID] : []), ...(call.keyed ? [KEY] : []), SHOP_NOW],
  ...(call.request ? { requestBody: { required: true, content: json(call.request) } } : {}),
  responses: {
    [call.status ?? '200']: { description: 'Done', content: json(call.answer) },
    default: {
      description: 'A problem (RFC 9457) with a stable code',
      content: { 'application/problem+json': { schema: schema(factoryProblemSchema) } },
    },
  },
})

const event = (kind: (typeof FACTORY_EVENT_KINDS)[number]) => ({
  post: {
    summary: `CloudEvent ${factoryEventType(kind)}, signed after Standard Webhooks`,
    requestBody: {
      content: {
        'application/cloudevents+json': {
          schema: {
            type: 'object',
            required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'data'],
            properties: {
              type: { const: factoryEventType(kind) },
              data: schema(FACTORY_EVENT_DATA[kind]),
            },
          },
        },
      },
    },
    responses: { '200': { description: 'Taken; anything else is tried again' } },
  },
})

/** The plant's contract as OpenAPI 3.1, made of the schemas that guard its doors. */
export const plantOpenApi = () => ({
  openapi: '3.1.0',
  info: { title: 'Market of One: plant', version: '1' },
  servers: [{ url: '/api/factory/v1' }],
  security: [{ key: [] }],
  components: { securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/quotes': {
      post: operation({
        summary: 'A promise without an order',
        request: quoteRequestSchema,
        answer: quoteAnswerSchema,
      }),
    },
    '/orders': {
      post: operation({
        summary: 'Accept one garment',
        request: packageSchema,
        answer: orderAcceptedSchema,
        status: '201',
        keyed: true,
      }),
    },
    '/orders/{id}': {
      get: operation({ summary: 'One order', answer: orderAnswerSchema, hasId: true }),
    },
    '/orders/{id}/cancel': {
      post: operation({
        summary: 'Cancel before cloth is cut',
        request: cancelRequestSchema,
        answer: cancelAnswerSchema,
        keyed: true,
        hasId: true,
      }),
    },
    '/capacity': {
      get: operation({ summary: 'Twenty working days of load', answer: capacityAnswerSchema }),
    },
    '/subscription': {
      put: operation({
        summary: 'Where callbacks go',
        request: subscriptionRequestSchema,
        answer: subscriptionAnswerSchema,
        keyed: true,
      }),
    },
    '/clock': {
      get: operation({ summary: 'The plant’s calendar', answer: clockAnswerSchema }),
    },
  },
  webhooks: Object.fromEntries(FACTORY_EVENT_KINDS.map((kind) => [kind, event(kind)])),
})
