/** Bad input or usage: one line for the person at the terminal; the command exits with 2. */
export class CommandRefusal extends Error {
  override readonly name = 'CommandRefusal'
}
