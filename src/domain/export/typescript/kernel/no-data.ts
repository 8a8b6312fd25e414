/** The data of an event that says nothing beyond its name. */
export type NoData = Readonly<Record<string, never>>
