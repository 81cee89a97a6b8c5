/** Measures that papers share, in points. */

export const millimetre = 72 / 25.4;
export const margin = 36;
/** The width of a sheet's table, from margin to margin. */
export const tableWidth = 770;
