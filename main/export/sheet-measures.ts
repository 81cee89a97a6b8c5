/** Measures that papers share, in points. */

export const millimetre = 72 / 25.4;
export const margin = 36;
/** Of a sheet, from margin to margin. */
export const tableWidth = 770;
