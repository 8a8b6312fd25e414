/** What a message 101 can say: a code for the page, a sentence for the person. */
export const NOTICES = {
  'view-only': 'This link lets you look at the wall. To change it, ask for an edit link.',
  'too-fast': 'Your changes come faster than the server takes them. They are being slowed down.',
  'presence-too-large': 'Your cursor and selection data is larger than the server accepts.',
  'frame-too-large': 'One change is larger than the server accepts.',
  'document-full': 'This wall is full. Export it, then delete what is no longer needed or start a new wall.',
  'too-much-waiting':
    'This page sent changes that build on some the server never got. Keep a copy: export the wall, then reload the page.',
  'board-crowded': 'This wall has as many people as it can hold. Try again when someone has left.',
  'address-crowded': 'There are too many connections from your network.',
  'bad-frame': 'The server could not understand a message of this page. Reload it.',
  'store-failing': 'The server cannot save right now. Keep this page open: your changes are sent again when it can.',
  'store-full':
    'The server’s disk is full, so nothing can be saved. Keep this page open: your changes are sent again when there is room.',
  'store-recovered': 'The server saves again.',
  'access-changed': 'This link no longer opens the wall. Ask for a new one.',
} as const

export type Notice = keyof typeof NOTICES
