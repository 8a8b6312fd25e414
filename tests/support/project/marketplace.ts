import type { Board } from '../../../src/domain/board/Board.ts'
import { wall } from '../wall.ts'

const lines = (...texts: readonly string[]) => texts.join('\n')

/**
 * A wall whose contexts work together in every way there is: each pattern, each role, a policy that takes back what was
 * completed, and one that waits for all.
 */
export function marketplaceBoard(): Board {
  const builder = wall()
    .title('Marketplace')
    .context('Ordering', { id: 'ctx-ordering', at: [-100, 0], size: [2500, 800], subdomain: 'core' })
    .context('Stock', { id: 'ctx-stock', at: [-100, 1000], size: [2500, 800], subdomain: 'supporting' })
    .context('Payments', { id: 'ctx-payments', at: [-100, 2000], size: [2500, 800], subdomain: 'generic' })
    .context('Shipping', { id: 'ctx-shipping', at: [-100, 3000], size: [2500, 800], subdomain: 'supporting' })
    .context('Loyalty', { id: 'ctx-loyalty', at: [-100, 4000], size: [2500, 800], subdomain: 'supporting' })
    .context('Back Office', { id: 'ctx-office', at: [-100, 5000], size: [2500, 800], bigBallOfMud: true })

  builder
    .command(
      lines(
        'Place Order',
        'orderId: OrderId',
        'customerId: CustomerId',
        'total: money',
        'tier: Gold|Silver',
        'note?: text',
      ),
      { id: 'place', at: [0, 20] },
    )
    .aggregate('Order', { id: 'order-1', at: [180, 20] })
    .event(
      lines(
        'Order Placed',
        'orderId: OrderId',
        'customerId: CustomerId',
        'total: money',
        'tier: Gold|Silver',
        'note?: text',
      ),
      { id: 'placed', at: [490, 20] },
    )
    .command(lines('Cancel Order', 'orderId: OrderId', 'reason: text'), { id: 'cancel', at: [0, 220] })
    .aggregate('Order', { id: 'order-2', at: [180, 220] })
    .event(lines('Order Cancelled', 'orderId: OrderId'), { id: 'cancelled', at: [490, 220] })
    .policy(
      lines(
        'Whenever stock ran short or payment failed, cancel',
        'undo Stock Reserved: Release Stock',
        'undo Payment Taken: Refund Payment',
      ),
      { id: 'cancelling', at: [900, 20] },
    )
    .link('ran-short', 'cancelling')
    .link('payment-failed', 'cancelling')
    .link('cancelling', 'cancel')
    .policy('Whenever order placed, reserve stock and take the payment', { id: 'starting', at: [900, 220] })
    .link('placed', 'starting')
    .link('starting', 'reserve')
    .link('starting', 'take')
    .event(lines('Payment Taken', 'orderId: OrderId', 'amount: money', 'receipt: text'), {
      id: 'taken-seen',
      at: [1400, 20],
    })
    .readModel(lines('Paid Orders', 'orderId: OrderId', 'amount: money', 'receipt: text'), {
      id: 'paid-orders',
      at: [1600, 20],
    })
    .readModel(lines('Short Orders', 'orderId: OrderId', 'missing: int'), { id: 'short-orders', at: [1600, 220] })
    .link('ran-short', 'short-orders')

  builder
    .command(lines('Reserve Stock', 'orderId: OrderId'), { id: 'reserve', at: [0, 1020], yields: 'one-of' })
    .aggregate('Shelf', { id: 'shelf-1', at: [180, 1020] })
    .event(lines('Stock Reserved', 'orderId: OrderId', 'shelfId: ShelfId'), { id: 'reserved', at: [490, 1020] })
    .event(lines('Stock Ran Short', 'orderId: OrderId', 'missing: int'), { id: 'ran-short', at: [490, 1190] })
    .command(lines('Release Stock', 'shelfId: ShelfId', 'orderId: OrderId'), { id: 'release', at: [0, 1420] })
    .aggregate('Shelf', { id: 'shelf-2', at: [180, 1420] })
    .event(lines('Stock Released', 'orderId: OrderId'), { id: 'released', at: [490, 1420] })
    .policy('Whenever parcel shipped, count the shelf', { id: 'counting', at: [900, 1020] })
    .link('shipped', 'counting')
    .command('Count Shelf', { id: 'count', at: [1300, 1020] })
    .aggregate('Shelf', { id: 'shelf-3', at: [1480, 1020] })
    .event('Shelf Counted', { id: 'counted', at: [1790, 1020] })

  builder
    .command(lines('Take Payment', 'orderId: OrderId', 'total: money'), { id: 'take', at: [0, 2020], yields: 'one-of' })
    .aggregate('Payment', { id: 'payment-1', at: [180, 2020] })
    .event(lines('Payment Taken', 'paymentId: PaymentId', 'orderId: OrderId', 'amount: money', 'fees?: decimal'), {
      id: 'taken',
      at: [490, 2020],
    })
    .event(lines('Payment Failed', 'orderId: OrderId', 'reason: text'), { id: 'payment-failed', at: [490, 2190] })
    .command(lines('Refund Payment', 'paymentId: PaymentId', 'amount: money', 'why: Reason', 'hint?: Reason'), {
      id: 'refund',
      at: [0, 2420],
    })
    .aggregate('Payment', { id: 'payment-2', at: [180, 2420] })
    .event(lines('Payment Refunded', 'paymentId: PaymentId'), { id: 'refunded', at: [490, 2420] })
    .definition(lines('Reason', 'code: text'), { id: 'reason', at: [1500, 2420] })

  builder
    .policy(lines('Whenever order placed and payment taken, ship', 'wait for all'), { id: 'shipping', at: [0, 3020] })
    .link('placed', 'shipping')
    .link('taken', 'shipping')
    .command(lines('Ship Parcel', 'orderId: OrderId', 'customerId: CustomerId', 'amount: money'), {
      id: 'ship',
      at: [400, 3020],
    })
    .aggregate('Parcel', { id: 'parcel', at: [580, 3020] })
    .event(lines('Parcel Shipped', 'parcelId: ParcelId', 'orderId: OrderId'), { id: 'shipped', at: [890, 3020] })
    .event(lines('Order Cancelled', 'orderId: OrderId', 'at: instant'), { id: 'cancelled-seen', at: [1300, 3020] })
    .readModel(lines('Cancellations', 'orderId: OrderId', 'at: instant'), { id: 'cancellations', at: [1500, 3020] })
    .readModel(lines('Counted Shelves', 'shelf: text'), { id: 'counted-shelves', at: [1700, 3220] })
    .link('counted', 'counted-shelves')
    .readModel(lines('Old Ledger', 'ledgerId: LedgerId'), { id: 'old-ledger', at: [1900, 3220] })
    .link('booked', 'old-ledger')

  builder
    .policy('Whenever order placed, give points', { id: 'pointing', at: [0, 4020] })
    .link('placed', 'pointing')
    .command(lines('Give Points', 'customerId: CustomerId', 'tier: Gold|Silver', 'points: int'), {
      id: 'give',
      at: [400, 4020],
    })
    .aggregate('Account', { id: 'account', at: [580, 4020] })
    .event(lines('Points Given', 'customerId: CustomerId', 'tier: Gold|Silver', 'points: int'), {
      id: 'given',
      at: [890, 4020],
    })
    .policy('Whenever booked, thank', { id: 'thanking', at: [1300, 4020] })
    .link('booked', 'thanking')
    .command('Thank Customer', { id: 'thank', at: [1650, 4020] })
    .aggregate('Account', { id: 'account-2', at: [1830, 4020] })
    .event('Customer Thanked', { id: 'thanked', at: [2140, 4020] })

  builder
    .command(lines('Book', 'ledgerId: LedgerId'), { id: 'book', at: [0, 5020] })
    .aggregate('Ledger', { id: 'ledger', at: [180, 5020] })
    .event(lines('Booked', 'ledgerId: LedgerId'), { id: 'booked', at: [490, 5020] })

  return builder
    .relate('ctx-payments', 'ctx-ordering', {
      id: 'r-payments',
      upstreamRoles: ['open-host-service', 'published-language'],
      downstreamRoles: ['anticorruption-layer'],
    })
    .relate('ctx-stock', 'ctx-ordering', { id: 'r-stock', downstreamRoles: ['conformist'] })
    .relate('ctx-ordering', 'ctx-shipping', { id: 'r-shipping', pattern: 'customer-supplier' })
    .relate('ctx-ordering', 'ctx-loyalty', { id: 'r-loyalty', pattern: 'shared-kernel' })
    .relate('ctx-shipping', 'ctx-stock', { id: 'r-counting', pattern: 'partnership' })
    .relate('ctx-office', 'ctx-loyalty', { id: 'r-apart', pattern: 'separate-ways' })
    .board()
}
