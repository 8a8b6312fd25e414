import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { type BoardStore, DamagedLog } from './BoardStore.ts'
import type { LogTail } from './inspectLevelLogs.ts'
import { LevelBoardStore } from './LevelBoardStore.ts'
import { makeFolder } from './makeFolder.ts'
import { PostgresBoardStore } from './PostgresBoardStore.ts'
import { reasonOf } from './reasonOf.ts'

/** Which store: the database where one is named, else the folder. */
export interface StorePlace {
  readonly databaseUrl: string | null
  readonly dataDir: string
}

/** The store cannot be opened: one line that says which and why. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable'
}

/** Whether there is a store already: to open one makes it. A database is asked when it is opened. */
export function isStoreThere({ databaseUrl, dataDir }: StorePlace): boolean {
  return databaseUrl !== null || existsSync(boardsIn(dataDir))
}

const boardsIn = (folder: string) => join(folder, 'boards')

/** Throws `StoreUnavailable`. */
export async function openStore(place: StorePlace, onTornTail: (tail: LogTail) => void): Promise<BoardStore> {
  return place.databaseUrl ? openDatabase(place.databaseUrl) : openFolder(place.dataDir, onTornTail)
}

async function openDatabase(url: string): Promise<BoardStore> {
  try {
    return await PostgresBoardStore.open(url)
  } catch (error) {
    throw new StoreUnavailable(`DATABASE_URL cannot be used: ${reasonOf(error)}`)
  }
}

async function openFolder(folder: string, onTornTail: (tail: LogTail) => void): Promise<BoardStore> {
  try {
    await makeFolder(resolve(folder))
    return await LevelBoardStore.open(boardsIn(folder), onTornTail)
  } catch (error) {
    const advice = 'nothing was changed; move the folder away and restore a backup'
    if (error instanceof DamagedLog) throw new StoreUnavailable(`DATA_DIR ${folder}: ${error.message}; ${advice}`)
    throw new StoreUnavailable(`DATA_DIR ${folder} cannot be used: ${reasonOf(error)}`)
  }
}
