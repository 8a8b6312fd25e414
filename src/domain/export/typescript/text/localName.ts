import { pascalCase } from '../../../naming/cases.ts'

/**
 * What a file at a path calls an import: its name where that is free, else one that tells whose it is
 * (`PaymentsOrderPlaced`; `ownTranslateOrder` from a person's file), else one with a number.
 */
export function localName(
  { name, from }: { readonly name: string; readonly from: string },
  path: string,
  isTaken: (name: string) => boolean,
): string {
  if (!isTaken(name)) return name
  const owner = ownerOf(from, path)
  const plain = owner === '' ? name : joined(owner, name)
  let local = plain
  for (let count = 2; isTaken(local); count += 1) local = `${plain}${count}`
  return local
}

function ownerOf(from: string, path: string): string {
  const [theirs, ours] = [from, path].map((place) => /^src\/contexts\/([^/]+)\//.exec(place)?.[1])
  if (theirs === undefined) return ''
  if (theirs !== ours) return pascalCase(theirs)
  return from.endsWith('.gen.ts') ? '' : 'Own'
}

/** `Own` and `placeOrder` are `ownPlaceOrder`. */
function joined(owner: string, name: string): string {
  const first = name.charAt(0)
  const isType = first === first.toUpperCase()
  return `${isType ? owner : owner.charAt(0).toLowerCase() + owner.slice(1)}${first.toUpperCase()}${name.slice(1)}`
}
