/** Black or white, whichever reads better on a colour given as `#rrggbb`. */
export function inkOn(colour: string): '#ffffff' | '#1d1d1f' {
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
  return luminance < 0.18 || Number.isNaN(luminance) ? '#ffffff' : '#1d1d1f'
}
