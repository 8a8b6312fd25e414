import type { Manifest, ManifestEntry, Owner } from '../manifest.ts'
import { placeOf } from './placeOf.ts'

/**
 * For each file of an owner in the new export the path it had in the earlier one, wherever the two stand for the same
 * notes in the same place: a renamed or moved sticky takes its files along. A file that is new has none.
 */
export function followFiles(before: Manifest, now: Manifest, owner: Owner): ReadonlyMap<string, string> {
  const [old, fresh] = [ownedBy(owner, before), ownedBy(owner, now)]
  const from = new Map<string, string>()
  const claimed = new Set<string>()
  const claim = (path: string, earlier: string) => {
    if (from.has(path) || claimed.has(earlier)) return
    from.set(path, earlier)
    claimed.add(earlier)
  }
  for (const [path, entry] of fresh) {
    const same = old.get(path)
    if (same && (likeness(same, entry) > 0 || (same.notes.length === 0 && entry.notes.length === 0))) claim(path, path)
  }
  for (const { path, earlier } of candidates(old, fresh)) claim(path, earlier)
  giveWay(from, claimed, old)
  for (const path of fresh.keys()) if (old.has(path)) claim(path, path)
  return from
}

/** A file whose own path nobody else took along stays with it: two texts must not meet at one path. */
function giveWay(from: Map<string, string>, claimed: Set<string>, old: ReadonlyMap<string, ManifestEntry>): void {
  const intruder = [...from].find(([path, earlier]) => path !== earlier && old.has(path) && !claimed.has(path))
  if (!intruder) return
  const [path, earlier] = intruder
  from.set(path, path)
  claimed.delete(earlier)
  claimed.add(path)
  giveWay(from, claimed, old)
}

function ownedBy(owner: Owner, manifest: Manifest): ReadonlyMap<string, ManifestEntry> {
  return new Map([...manifest].filter(([, entry]) => entry.owner === owner))
}

/** Pairs that share notes, those that share most first; among equals the ones that keep their file name. */
function candidates(old: ReadonlyMap<string, ManifestEntry>, fresh: ReadonlyMap<string, ManifestEntry>) {
  const places = Array.from(old, ([earlier, known]) => ({ earlier, known, place: placeOf(earlier) }))
  const pairs = [...fresh].flatMap(([path, entry]) => {
    const place = placeOf(path)
    return places
      .filter((other) => other.place === place)
      .map(({ earlier, known }) => ({
        ...{ path, earlier, like: likeness(known, entry) },
        isSameName: fileName(path) === fileName(earlier),
      }))
  })
  return pairs
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || Number(b.isSameName) - Number(a.isSameName) || (a.path < b.path ? -1 : 1))
}

/** Of the notes of both, the share that is the same. */
function likeness(a: ManifestEntry, b: ManifestEntry): number {
  const notes = new Set(a.notes)
  const shared = b.notes.filter((id) => notes.has(id)).length
  return shared === 0 ? 0 : shared / (a.notes.length + b.notes.length - shared)
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
