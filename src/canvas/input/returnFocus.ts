/** Gives the keyboard to the wall when what floats over it goes and had it, or nobody has it. */
export function returnFocus(floating: HTMLElement): void {
  const { activeElement, body } = document
  if (activeElement !== body && !floating.contains(activeElement)) return
  floating.closest<HTMLElement>('[role=application]')?.focus({ preventScroll: true })
}
