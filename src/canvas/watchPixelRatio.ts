/** Tells whenever a CSS pixel becomes another number of device pixels: another screen, a zoomed page. Returns what ends it. */
export function watchPixelRatio(changed: () => void): () => void {
  const ratio = window.devicePixelRatio
  const query = matchMedia(`(resolution: ${ratio}dppx)`)
  let end = () => {
    query.removeEventListener('change', look)
    window.removeEventListener('resize', look)
  }
  const look = () => {
    if (window.devicePixelRatio === ratio) return
    end()
    end = watchPixelRatio(changed)
    changed()
  }
  query.addEventListener('change', look)
  window.addEventListener('resize', look)
  return () => end()
}
