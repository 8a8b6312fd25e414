declare const brand: unique symbol

/** A plain value that only its own factory makes, so that an OrderId is never taken for a CustomerId. */
export type Branded<Value, Name extends string> = Value & { readonly [brand]: Name }
