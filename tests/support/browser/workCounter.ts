/** What a page has done since it was opened, or since the counts were set to nothing. */
export interface WorkCounts {
  /** React roots that committed; Konva's root in the page too. */
  commits: number
  /** Lines of text painted on any canvas. */
  texts: number
  /** Texts measured to be laid out. */
  measured: number
  /** Times that a canvas as large as the wall was cleared: what floats over it was painted anew. */
  cleared: number
  /** Edits of the document sent to the server. */
  writes: number
}

declare global {
  interface Window {
    workCounts?: WorkCounts
    Konva?: { readonly stages: readonly { find(selector: string): readonly unknown[] }[] }
  }
}

/** Runs in the page before its own scripts; counts into `window.workCounts`. Takes nothing from outside its own body. */
export function countWork(): void {
  const counts: WorkCounts = { commits: 0, texts: 0, measured: 0, cleared: 0, writes: 0 }
  window.workCounts = counts
  const hook = {
    ...{ renderers: new Map(), supportsFiber: true, isDisabled: false, inject: () => 1, checkDCE: () => undefined },
    onCommitFiberRoot: () => {
      counts.commits++
    },
    ...{ onCommitFiberUnmount: () => undefined, onPostCommitFiberRoot: () => undefined },
  }
  Object.defineProperty(window, '__REACT_DEVTOOLS_GLOBAL_HOOK__', { value: hook })

  const canvas = CanvasRenderingContext2D.prototype
  const { clearRect, fillText, measureText } = canvas
  canvas.clearRect = function (...place) {
    if (this.canvas.width >= innerWidth / 2) counts.cleared++
    clearRect.apply(this, place)
  }
  canvas.fillText = function (...text) {
    counts.texts++
    fillText.apply(this, text)
  }
  canvas.measureText = function (text) {
    counts.measured++
    return measureText.call(this, text)
  }
  const { send } = WebSocket.prototype
  WebSocket.prototype.send = function (data) {
    const [type, step] = data instanceof Uint8Array ? data : []
    if (type === 0 && step === 2) counts.writes++
    send.call(this, data)
  }
}
