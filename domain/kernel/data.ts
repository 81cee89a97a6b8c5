/** Data as they are handed about: nobody changes them, at any depth. */

type Value = string | number | boolean | bigint | symbol | null | undefined;

/** The same type with nothing in it that could be changed. Branded texts and numbers stay as they are. */
export type ReadonlyData<Type> = Type extends Value ? Type : { readonly [Key in keyof Type]: ReadonlyData<Type[Key]> };
