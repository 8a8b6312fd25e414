/** What other whiteboards put on the clipboard, cut down to the keys that say something. */

const element = (over: object) => ({
  ...{ version: 109, versionNonce: 2102473845, isDeleted: false, fillStyle: 'solid', strokeWidth: 1, roughness: 0 },
  ...{ strokeStyle: 'solid', opacity: 100, angle: 0, strokeColor: '#1e1e1e', backgroundColor: 'transparent' },
  ...{ seed: 714114287, groupIds: [], frameId: null, roundness: { type: 3 }, boundElements: [], link: null },
  ...{ updated: 1707047725564, locked: false },
  ...over,
})
const label = (id: string, containerId: string | null, text: string, at: object, over: object = {}) =>
  element({
    ...{
      id,
      type: 'text',
      fontSize: 20,
      fontFamily: 1,
      textAlign: 'center',
      verticalAlign: 'middle',
      lineHeight: 1.25,
    },
    ...{ containerId, originalText: text, text: text.replace(' ', '\n'), width: 80, height: 50, ...at },
    ...over,
  })

export const EXCALIDRAW = JSON.stringify({
  type: 'excalidraw/clipboard',
  elements: [
    element({ id: 'r1', type: 'rectangle', x: 100, y: 100, width: 80, height: 80, backgroundColor: '#ffc078' }),
    label('t1', 'r1', 'Order Placed', { x: 110, y: 120 }),
    element({
      id: 's1',
      type: 'stickynote',
      x: 0,
      y: 100,
      width: 80,
      height: 80,
      backgroundColor: '#a5d8ff',
      baseHeight: 80,
    }),
    label('t2', 's1', 'Place Order', { x: 10, y: 120 }, { fontSizeMax: 20 }),
    element({
      ...{
        id: 'a1',
        type: 'arrow',
        x: 80,
        y: 140,
        width: 20,
        height: 0,
        points: [
          [0, 0],
          [20, 0],
        ],
      },
      startBinding: { elementId: 's1', focus: 0, gap: 1 },
      endBinding: { elementId: 'r1', focus: 0, gap: 1 },
    }),
    label('t3', 'a1', 'then', { x: 85, y: 130 }),
    element({
      id: 'g',
      type: 'rectangle',
      x: 0,
      y: 300,
      width: 80,
      height: 80,
      backgroundColor: '#eebefa',
      groupIds: ['gr'],
    }),
    label('t4', null, 'Whenever paid, ship', { x: 0, y: 320 }, { groupIds: ['gr'] }),
    label('t5', null, 'Who pays?', { x: 300, y: 120 }),
    element({ id: 'gone', type: 'rectangle', isDeleted: true, x: 0, y: 0, width: 9, height: 9 }),
    element({ id: 'f1', type: 'frame', name: 'Ordering', x: -20, y: 60, width: 240, height: 360 }),
    element({ id: 'i1', type: 'image', fileId: 'x', x: 0, y: 0, width: 20, height: 20 }),
  ],
  files: {},
})

const widget = (type: string, id: number, json: object) => ({
  ...{ widgetData: { type, json: { rotation: { rotation: 0 }, relativeRotation: 0, ...json } } },
  ...{ type: 14, id, initialId: String(3458764500000000000n + BigInt(id)), meta: {} },
})
const sticker = (id: number, text: string, sbc: number, x: number, y: number, parent: number | null = null) =>
  widget('sticker', id, {
    _position: { offsetPx: { x, y }, schema: parent === null ? 'canvasOffsetPx' : 'parentOffsetPx' },
    _parent: parent === null ? null : { index: parent },
    ...{ scale: { scale: 0.5 }, relativeScale: 0.5, size: { width: 200, height: 228 }, text },
    style: JSON.stringify({ fs: 0, fsa: 1, ffn: 'Noto Sans', ta: 'c', tav: 'm', lh: 1.36, sbc }),
  })

const MIRO_PAYLOAD = {
  ...{ isProtected: false, boardId: '', version: 2, host: 'miro.com', copierType: 'COPY', asPortalAmount: 0 },
  data: {
    objects: [
      widget('frame', 0, {
        _position: { offsetPx: { x: 1000, y: 500 }, schema: 'canvasOffsetPx' },
        ...{ _parent: null, scale: { scale: 1 }, size: { width: 800, height: 600 }, text: 'Ordering &amp; co' },
        style: JSON.stringify({ fs: 14, bc: 16777215 }),
      }),
      sticker(1, '<p>Order Placed</p><p>orderId: OrderId</p>', 0xff9d48, 200, 300, 0),
      sticker(2, '<p>Pay &lt;now&gt;</p>', 0x6cd8fa, 1300, 500),
      widget('line', 3, {
        ...{ _position: null, _parent: null, points: [], line: { captions: [] }, style: '{"lc":3355443}' },
        primary: { point: { x: 1, y: 0.5 }, positionType: 0, widgetIndex: 2 },
        secondary: { point: { x: 0, y: 0.5 }, positionType: 0, widgetIndex: 1 },
      }),
      { type: 10, id: 4, items: [1, 2] },
      sticker(5, '', 0xfff9b1, 1600, 500),
    ],
    meta: {},
  },
}

/** As Miro writes it: each byte of the JSON 197 less, base64, in an attribute. */
export const MIRO = `<meta charset='utf-8'><span data-meta="&lt;--(miro-data-v1)${btoa(
  Array.from(new TextEncoder().encode(JSON.stringify(MIRO_PAYLOAD)), (byte) =>
    String.fromCharCode((byte + 59) % 256),
  ).join(''),
)}(/miro-data-v1)--&gt;"></span><p>Order Placed</p>`

export const FIGJAM = {
  html: `<meta charset="utf-8"><span data-metadata="<!--(figmeta)eyJmaWxlS2V5IjoieCJ9(/figmeta)-->"></span><span data-buffer="<!--(figma)ZmlnLWtpd2kU(/figma)-->"></span><span style="white-space:pre-wrap;">Order Placed</span>`,
  text: 'Order Placed\nShip Order\nWhat about refunds?\nWarehouse',
}
