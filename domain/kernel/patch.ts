/**
 * What makes one piece of plain data of another: of a view of hundreds of rows only those travel that are another now. Whatever stayed is the
 * same object afterwards.
 */

/** `to`: another value in its place. `fields`: of an object, with those that are `gone`; of a list, by index, as long as `length`. */
export type Patch =
  | { readonly to: unknown }
  | { readonly fields: Readonly<Record<string, Patch>>; readonly gone?: readonly string[]; readonly length?: number };

type Fields = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** Undefined where both hold the same. */
export function patchBetween(before: unknown, after: unknown): Patch | undefined {
  if (Object.is(before, after)) return undefined;
  if (Array.isArray(before) && Array.isArray(after)) return ofLists(before, after);
  if (isPlain(before) && isPlain(after)) return ofObjects(before, after);
  return { to: after };
}

function ofLists(before: readonly unknown[], after: readonly unknown[]): Patch | undefined {
  const fields: Record<string, Patch> = {};
  let count = 0;
  for (let index = 0; index < after.length; index += 1) {
    const patch = index < before.length ? patchBetween(before[index], after[index]) : { to: after[index] };
    if (!patch) continue;
    fields[index] = patch;
    count += 1;
  }
  if (before.length === after.length) return count === 0 ? undefined : { fields };
  /* A row that came in before the others makes the whole list new. */
  return count === after.length ? { to: after } : { fields, length: after.length };
}

function ofObjects(before: Fields, after: Fields): Patch | undefined {
  const fields: Record<string, Patch> = {};
  let isSame = true;
  for (const key of Object.keys(after)) {
    const patch = Object.hasOwn(before, key) ? patchBetween(before[key], after[key]) : { to: after[key] };
    if (!patch) continue;
    fields[key] = patch;
    isSame = false;
  }
  const gone = Object.keys(before).filter((key) => !Object.hasOwn(after, key));
  if (gone.length > 0) return { fields, gone };
  return isSame ? undefined : { fields };
}

/** Applies a patch to the value from which it was made; the result has the type for which it was made. */
export const patched = <Value>(before: Value, patch: Patch): Value => applied(before, patch) as Value;

function applied(before: unknown, patch: Patch): unknown {
  if ('to' in patch) return patch.to;
  const { fields, gone = [], length } = patch;
  if (Array.isArray(before)) {
    const list: unknown[] = before.slice(0, length ?? before.length);
    for (const [index, each] of Object.entries(fields)) list[Number(index)] = applied(before[Number(index)], each);
    return list;
  }
  const object: Record<string, unknown> = isPlain(before) ? { ...before } : {};
  for (const key of gone) delete object[key];
  for (const [key, each] of Object.entries(fields)) object[key] = applied(object[key], each);
  return object;
}
