/** What a zip may hold at most. Bytes, unpacked ones for `unpacked`. */
export const ZIP_LIMITS = { packed: 50 * 1024 * 1024, unpacked: 200 * 1024 * 1024, entries: 20_000 } as const
