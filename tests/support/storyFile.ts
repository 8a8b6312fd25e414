/** The board file of a command that leads to an event, drawn so, in a context. */
export const STORY_FILE = {
  ...{ format: 'wallstorm.board', version: 1, title: 'Story' },
  frames: [{ id: 'f', kind: 'context', name: 'Ordering', x: -40, y: -60, width: 500, height: 300 }],
  notes: [
    { id: 'c', kind: 'command', text: 'Place Order', x: 0, y: 0 },
    { id: 'e', kind: 'event', text: 'Order Placed', x: 200, y: 0 },
  ],
  links: [{ id: 'l', from: 'c', to: 'e' }],
}
