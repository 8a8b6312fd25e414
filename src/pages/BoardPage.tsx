import type { ComponentType } from 'react'
import { useStore } from 'zustand'
import { Trouble } from '../panels/trouble/Trouble.tsx'
import { troubleOf } from '../panels/trouble/troubleOf.ts'
import type { OpenBoard } from './assembleBoard.ts'
import { BoardView } from './BoardView.tsx'
import { type BoardAddress, openBoard } from './openBoard.ts'

/** Joins the wall, once, and gives the page that shows it. Not a hook: React may begin a first render more than once. */
export function openBoardPage(address: BoardAddress): ComponentType {
  const open = openBoard(address)
  return () => <BoardPage {...open} />
}

/** One wall, or why there is none to show. */
function BoardPage(open: OpenBoard) {
  const refusal = useStore(open.session.status, (status) => status.refusal)
  const loaded = useStore(open.session.status, (status) => status.loaded)
  if (refusal && !loaded) return <Trouble {...troubleOf(refusal.code)} />
  return <BoardView {...open} />
}
