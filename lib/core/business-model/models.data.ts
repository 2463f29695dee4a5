import type { Text } from '@/lib/core/shared/text'

/**
 * The six business models of the seeds as chains. Five seats on one pitch, so that all models align
 * (C P M P S; B stands on the first platform seat where there is an intermediary). A link is plain
 * (lot of one), goes in lots, or waits on a rack. Source: seed S0; the drawing is ours.
 */
export type ModelId = 'B2C' | 'C2B2M-MC' | 'C2B2M-MP' | 'C2M' | 'CPM' | 'C2M2S'
export type Seat = 'C' | 'P' | 'M' | 'S' | 'B' | null
export type Link = 'plain' | 'lots' | 'rack'

export type BusinessModel = {
  readonly id: ModelId
  readonly name: Text
  readonly sentence: Text
  readonly seats: readonly [Seat, Seat, Seat, Seat, Seat]
  /** One link between each seat and the next occupied one. */
  readonly links: readonly Link[]
}

export const MODELS: readonly BusinessModel[] = [
  {
    id: 'B2C',
    name: { en: 'Business to customer', 'zh-CN': '企业对顾客' },
    sentence: {
      en: 'Made on a forecast, sold from a rack. What nobody buys is left over.',
      'zh-CN': '按预测生产，从货架出售，无人购买的就成为库存。',
    },
    seats: ['C', null, 'M', null, null],
    links: ['rack'],
  },
  {
    id: 'C2B2M-MC',
    name: {
      en: 'Customer to business to manufacturer, modular',
      'zh-CN': '顾客对企业对制造（模块化）',
    },
    sentence: {
      en: 'A brand collects modular orders and sends them to the plant in lots.',
      'zh-CN': '品牌汇集模块化订单，成批送往工厂。',
    },
    seats: ['C', 'B', 'M', null, null],
    links: ['plain', 'lots'],
  },
  {
    id: 'C2B2M-MP',
    name: {
      en: 'Customer to business to manufacturer, measured',
      'zh-CN': '顾客对企业对制造（量身）',
    },
    sentence: {
      en: 'A brand measures each customer, approves each order and passes it on.',
      'zh-CN': '品牌为每位顾客量身，逐单审核后转交工厂。',
    },
    seats: ['C', 'B', 'M', null, null],
    links: ['plain', 'plain'],
  },
  {
    id: 'C2M',
    name: { en: 'Customer to manufacturer', 'zh-CN': '顾客对制造' },
    sentence: {
      en: 'The paid order goes straight to the plant, which answers with its own day.',
      'zh-CN': '已付款的订单直达工厂，由工厂给出自己的日期。',
    },
    seats: ['C', null, 'M', null, null],
    links: ['plain'],
  },
  {
    id: 'CPM',
    name: { en: 'Customer, platform, manufacturer', 'zh-CN': '顾客、平台、制造' },
    sentence: {
      en: 'A platform watches demand and capacity and finds the plant for each order.',
      'zh-CN': '平台观察需求与产能，为每份订单找到工厂。',
    },
    seats: ['C', 'P', 'M', null, null],
    links: ['plain', 'plain'],
  },
  {
    id: 'C2M2S',
    name: { en: 'Customer to manufacturer to service', 'zh-CN': '顾客对制造对服务' },
    sentence: {
      en: 'Straight to the plant, with people who help before, during and after.',
      'zh-CN': '直达工厂，事前、事中、事后都有人相助。',
    },
    seats: ['C', 'P', 'M', 'P', 'S'],
    links: ['plain', 'plain', 'plain', 'plain'],
  },
]

export const modelOf = (id: ModelId): BusinessModel =>
  MODELS.find((model) => model.id === id) ?? (MODELS.at(-1) as BusinessModel)
