/** The same value while it is being put together. */
export type Mutable<X> = { -readonly [K in keyof X]: X[K] };
