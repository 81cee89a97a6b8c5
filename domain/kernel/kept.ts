/** What was made of plain data that never change in place is kept for as long as they are, and not made a second time. */

/** `make` asks for nothing but what it is given. */
export function oncePer<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { readonly value: Value }>();
  return (of) => {
    const kept = known.get(of) ?? { value: make(of) };
    known.set(of, kept);
    return kept.value;
  };
}

/** Two lists of the same are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!Array.isArray(one) || !Array.isArray(other)) return false;
  return one.length === other.length && one.every((each, index) => Object.is(each, other[index]));
}

/** Of each, what was made of it last stays as long as all else that it is made of is what it was. `make` asks for nothing but these. */
export function whileSame<Of extends object, Others extends readonly unknown[], Value>(
  make: (of: Of, ...others: Others) => Value,
): (of: Of, ...others: Others) => Value {
  const known = new WeakMap<Of, { readonly others: Others; readonly value: Value }>();
  return (of, ...others) => {
    const kept = known.get(of);
    if (kept && others.every((each, index) => isSame(each, kept.others[index]))) return kept.value;
    const value = make(of, ...others);
    known.set(of, { others, value });
    return value;
  };
}
