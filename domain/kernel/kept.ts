/** What was made of plain data that never change in place is kept for as long as they are, and not made a second time. */

/** `make` asks for nothing but what it is given. */
export function oncePer<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const kept = known.get(of);
    if (kept) return kept.value;
    const value = make(of);
    known.set(of, { value });
    return value;
  };
}

/* Asked for each of hundreds of people in each view: nothing is made here. */
function areSame(ones: readonly unknown[], others: readonly unknown[], isSame: (one: unknown, other: unknown) => boolean): boolean {
  if (ones.length !== others.length) return false;
  for (let index = 0; index < ones.length; index += 1) if (!isSame(ones[index], others[index])) return false;
  return true;
}

/** Two lists of the same are the same. */
const isSame = (one: unknown, other: unknown): boolean =>
  Object.is(one, other) || (Array.isArray(one) && Array.isArray(other) && areSame(one, other, Object.is));

/** Memoizes the last value for each object, as long as all other arguments are the same. `make` asks for nothing but these. */
export function whileSame<Of extends object, Others extends readonly unknown[], Value>(
  make: (of: Of, ...others: Others) => Value,
): (of: Of, ...others: Others) => Value {
  const known = new WeakMap<Of, { readonly others: Others; readonly value: Value }>();
  return (of, ...others) => {
    const kept = known.get(of);
    if (kept && areSame(others, kept.others, isSame)) return kept.value;
    const value = make(of, ...others);
    known.set(of, { others, value });
    return value;
  };
}
