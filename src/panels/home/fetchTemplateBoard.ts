import type { Board } from '../../domain/board/Board.ts'

/** The board of a template, as the server would start a wall from it; what reads it is loaded only now. */
export async function fetchTemplateBoard(name: string): Promise<Board> {
  const [response, { parseBoard }] = await Promise.all([
    fetch(`/templates/${name}.wall.json`),
    import('../../domain/board/parseBoard.ts'),
  ])
  const result = parseBoard(await response.text())
  if (!result.ok) throw new Error(result.message)
  return result.board
}
