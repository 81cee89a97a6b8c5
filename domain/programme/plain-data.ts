/** What a YAML file holds, as plain data. Types alone. */

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };
/** From the top of a file to a value in it. */
export type DataPath = readonly (string | number)[];
