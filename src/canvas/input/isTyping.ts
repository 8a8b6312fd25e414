/** Whether the keyboard belongs to a text field. A box that is ticked takes no letters. */
export function isTyping(target: Element): boolean {
  const takesText = target.matches('input:not([type=checkbox], [type=radio]), textarea, select')
  return takesText || (target instanceof HTMLElement && target.isContentEditable)
}
