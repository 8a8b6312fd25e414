/** 0 done; 1 the command found what it was to find (design §8); 2 bad input or usage. */
export type ExitCode = 0 | 1 | 2

/** One word of the `wallstorm` command. */
export interface Command {
  readonly name: string
  /** What follows the name. */
  readonly usage: string
  readonly summary: string
  /** Throws `CommandRefusal` on bad input or usage. */
  run(args: readonly string[]): Promise<ExitCode>
}
