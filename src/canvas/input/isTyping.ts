/** Whether the keyboard belongs to a text field. */
export function isTyping(target: Element): boolean {
  return target.matches('input, textarea, select') || (target instanceof HTMLElement && target.isContentEditable)
}
