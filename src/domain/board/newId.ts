const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz'
const LENGTH = 14

/** A fresh id for an element: 14 letters and digits, 72 random bits, so that people who are offline never clash. */
export function newId(): string {
  let id = ''
  while (id.length < LENGTH) {
    for (const byte of crypto.getRandomValues(new Uint8Array(LENGTH))) {
      if (byte < 252 && id.length < LENGTH) id += ALPHABET[byte % ALPHABET.length]
    }
  }
  return id
}
