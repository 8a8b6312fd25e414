import extended from '@fontsource-variable/figtree/files/figtree-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url'
import { PICTURE_FONT } from '../../domain/export/picture-svg/palette.ts'

const FILES = [
  { url: extended, range: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0' },
  { url: latin, range: 'U+0000-00FF, U+2000-206F, U+2190-2193' },
]

/** The wall's font as a style sheet that travels inside the picture. */
export async function fontStyle(): Promise<string> {
  const faces = FILES.map(async ({ url, range }) => {
    const data = await dataUrlOf(await (await fetch(url)).blob())
    return `@font-face{font-family:'${PICTURE_FONT}';font-weight:300 900;src:url(${data}) format('woff2');unicode-range:${range}}`
  })
  return (await Promise.all(faces)).join('')
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(new Blob([blob], { type: 'font/woff2' }))
  })
}
