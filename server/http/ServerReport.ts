import type { Logger } from 'pino'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { ClusterBus } from '../cluster/ClusterBus.ts'
import type { Room } from '../rooms/Room.ts'
import type { RoomReport } from '../rooms/RoomReport.ts'

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5]

/** What happens in the rooms, as numbers for Prometheus and lines in the log. Neither holds secrets or content. */
export class ServerReport implements RoomReport {
  readonly registry = new Registry()
  readonly #log: Logger
  readonly #updates = this.#counter('wallstorm_updates_total', 'Updates made durable')
  readonly #bytes = this.#counter('wallstorm_update_bytes_total', 'Bytes of updates made durable')
  readonly #failures = this.#counter('wallstorm_store_failures_total', 'Writes or reads that the store refused')
  readonly #damaged = this.#counter('wallstorm_damaged_boards_total', 'Refusals to load a damaged board')
  readonly #commit = this.#seconds('wallstorm_commit_seconds', 'From append to durable')
  readonly #fanOut = this.#seconds('wallstorm_fan_out_seconds', 'From an edit received to sent to everybody else')
  readonly #refusals = new Counter({
    name: 'wallstorm_refusals_total',
    help: 'Connections and messages refused, by reason',
    labelNames: ['reason'],
    registers: [this.registry],
  })

  constructor(log: Logger) {
    this.#log = log
    collectDefaultMetrics({ register: this.registry })
  }

  /** Looks at rooms and bus whenever it is asked. */
  watch(rooms: () => Iterable<Room>, bus: ClusterBus): void {
    this.#gauge('wallstorm_rooms', 'Boards loaded', () => [...rooms()].length)
    this.#gauge('wallstorm_read_only_rooms', 'Boards loaded that cannot be stored now', () =>
      [...rooms()].reduce((sum, { journal }) => sum + (journal.trouble ? 1 : 0), 0),
    )
    this.#gauge('wallstorm_bus_connected', '0 while other nodes are not heard', () => (bus.isConnected ? 1 : 0))
    this.#gauge('wallstorm_connections', 'Connections in rooms', () =>
      [...rooms()].reduce((sum, { members }) => sum + members.size, 0),
    )
  }

  committed(updates: number, bytes: number, seconds: number): void {
    this.#updates.inc(updates)
    this.#bytes.inc(bytes)
    this.#commit.observe(seconds)
  }

  fannedOut(seconds: number): void {
    this.#fanOut.observe(seconds)
  }

  /** By a word of our own, never one of the client's: close reasons, notices, codes of API refusals. */
  refused(reason: string): void {
    this.#refusals.inc({ reason })
  }

  storeFailed(board: string, err: unknown): void {
    this.#failures.inc()
    this.#log.error({ board, err }, 'the store failed; the wall is read-only until it works again')
  }

  damaged(board: string, err: unknown): void {
    this.#damaged.inc()
    this.#log.error({ board, err }, 'a wall is damaged and stays closed; its bytes are kept')
  }

  unappliable(board: string, sequence: number): void {
    this.#log.error({ board, sequence }, 'an update cannot be applied and is left out')
  }

  #counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.registry] })
  }

  #seconds(name: string, help: string): Histogram {
    return new Histogram({ name, help, buckets: SECONDS, registers: [this.registry] })
  }

  #gauge(name: string, help: string, value: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(value())
      },
    })
  }
}
