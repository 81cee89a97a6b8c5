/** One of several kinds: each entry of `Kinds` with its name as `kind`. What is told apart by `kind` can be looked up by it. */
export type OfKind<Kinds, Kind extends keyof Kinds = keyof Kinds> = { [Each in Kind]: { readonly kind: Each } & Kinds[Each] }[Kind];
