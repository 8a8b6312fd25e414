import { useState } from 'react'
import { useStore } from 'zustand'
import { Trouble } from '../panels/trouble/Trouble.tsx'
import { troubleOf } from '../panels/trouble/troubleOf.ts'
import { BoardView } from './BoardView.tsx'
import { openBoard } from './openBoard.ts'

interface BoardPageProps {
  readonly boardId: string
  readonly capability: string
}

/** One wall, or why there is none to show. */
export function BoardPage({ boardId, capability }: BoardPageProps) {
  const [open] = useState(() => openBoard({ boardId, capability }))
  const refusal = useStore(open.session.status, (status) => status.refusal)
  const loaded = useStore(open.session.status, (status) => status.loaded)
  if (refusal && !loaded) return <Trouble {...troubleOf(refusal.code)} detail={refusal.message} />
  return <BoardView {...open} />
}
