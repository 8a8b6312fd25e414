import type { Board } from '../../../src/domain/board/Board.ts'
import type { ExportInput } from '../../../src/domain/export/ExportTarget.ts'
import { wall } from '../wall.ts'
import { inputOf } from './projectOf.ts'

const lines = (...texts: readonly string[]) => texts.join('\n')

/** A wall that has one of everything the TypeScript export knows. */
export function tiffinBoard(): Board {
  return {
    ...wall()
      .context('Subscriptions', { id: 'ctx-subscriptions', at: [-140, -60], size: [1000, 1500], subdomain: 'core' })
      .context('Kitchen', { id: 'ctx-kitchen', at: [900, -60], size: [1700, 1500], subdomain: 'supporting' })

      .actor('Customer', { id: 'customer', at: [-100, 0] })
      .command(
        lines(
          'Subscribe',
          'subscriptionId: SubscriptionId',
          'plan: Veg|Jain|Egg',
          'meals: int = 20',
          'price: money = 2400 INR',
          'address: Address',
          'days: date[]',
          'note?: text',
        ),
        { id: 'subscribe', at: [0, 0] },
      )
      .aggregate('Subscription', { id: 'subscription-1', at: [180, 0] })
      .event(
        lines(
          'Subscribed',
          'subscriptionId: SubscriptionId',
          'plan: Veg|Jain|Egg',
          'meals: int',
          'price: money',
          'address: Address',
          'days: date[]',
          'startsOn: date',
          'note?: text',
        ),
        { id: 'subscribed', at: [490, 0], pivotal: true },
      )
      .constraint(lines('Fair plans', 'meals >= 5', 'meals <= 60', 'price < 10000', 'count(days) > 0'), {
        id: 'fair-plans',
        at: [180, 165],
      })
      .constraint('at most once on Subscribe', { id: 'once', at: [180, 330] })
      .link('fair-plans', 'subscription-1')
      .link('once', 'subscription-1')

      .command(lines('Pause Subscription', 'subscriptionId: SubscriptionId', 'until: date'), {
        id: 'pause',
        at: [0, 600],
      })
      .aggregate('Subscription', { id: 'subscription-2', at: [180, 600] })
      .event(lines('Subscription Paused', 'subscriptionId: SubscriptionId', 'until: date', 'plan: Veg|Jain|Egg'), {
        id: 'paused',
        at: [490, 600],
      })
      .constraint(lines('only after Subscribed', 'No pausing on festival days'), { id: 'pausing', at: [180, 765] })
      .link('pausing', 'pause')

      .command(lines('Renew', 'subscriptionId: SubscriptionId'), {
        ...{ id: 'renew', at: [0, 1100], yields: 'one-of' },
      })
      .aggregate('Subscription', { id: 'subscription-3', at: [180, 1100] })
      .event(lines('Subscription Renewed', 'subscriptionId: SubscriptionId', 'meals: int'), {
        id: 'renewed',
        at: [490, 1100],
      })
      .event(lines('Renewal Declined', 'reason: text'), { id: 'declined', at: [490, 1270] })

      .policy('Whenever subscribed, plan the first tiffin', { id: 'first-tiffin', at: [940, 0] })
      .link('subscribed', 'first-tiffin')
      .command(lines('Plan Tiffin', 'subscriptionId: SubscriptionId', 'meals: int', 'cook: CookId', 'note?: text'), {
        id: 'plan-tiffin',
        at: [1250, 0],
      })
      .aggregate('Tiffin', { id: 'tiffin-1', at: [1430, 0] })
      .event(lines('Tiffin Planned', 'subscriptionId: SubscriptionId', 'cook: CookId'), {
        id: 'planned',
        at: [1740, 0],
      })
      .readModel(lines('Cooking List', 'subscriptionId: SubscriptionId', 'cook: CookId', 'table: int'), {
        id: 'cooking-list',
        at: [1920, 0],
      })

      .time('Day started', { id: 'day-started', at: [940, 600] })
      .command('Cook Tiffin', { id: 'cook', at: [1120, 600] })
      .aggregate('Tiffin', { id: 'tiffin-2', at: [1300, 600] })
      .event('Tiffin Cooked', { id: 'cooked', at: [1610, 600] })
      .policy('Whenever cooked, charge and hand over', { id: 'hand-over', at: [1790, 600] })
      .command(lines('Charge Customer', 'amount: money'), { id: 'charge', at: [2100, 600] })
      .system('Payment Gateway', { id: 'gateway', at: [2280, 600] })
      .event(lines('Customer Charged', 'amount: money'), { id: 'charged', at: [2280, 800] })
      .link('gateway', 'charged')
      .command(lines('Close Subscription', 'subscriptionId: SubscriptionId'), { id: 'close', at: [0, 850] })
      .aggregate('Subscription', { id: 'subscription-4', at: [180, 850] })
      .event('Subscription Closed', { id: 'closed', at: [490, 850] })
      .link('hand-over', 'close')
      .link('hand-over', 'charge')
      .policy('Whenever charged, plan the next one', { id: 'next-tiffin', at: [1900, 1000] })
      .link('charged', 'next-tiffin')
      .link('next-tiffin', 'plan-tiffin')

      .command('Weigh', { id: 'weigh', at: [940, 1200] })
      .aggregate('Tiffin', { id: 'tiffin-3', at: [1120, 1200] })
      .hotspot('Who refunds unused meals?', { id: 'refunds', at: [0, 350] })
      .definition('Tiffin = a lunch box with a name on it', { id: 'tiffin-word', at: [2380, 1200] })
      .opportunity('Sell sweets on Fridays', { id: 'sweets', at: [2200, 1200] })
      .lane('Daily', { id: 'daily', at: [-140, 560], size: [2740, 260] })
      .relate('ctx-subscriptions', 'ctx-kitchen', { id: 'r1', pattern: 'customer-supplier' })
      .board(),
    title: 'Tiffin service',
  }
}

export function tiffinInput(): ExportInput {
  return inputOf(tiffinBoard())
}
