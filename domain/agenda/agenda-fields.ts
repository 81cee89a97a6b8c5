/** What a column of an agenda from a file can hold. */

export const agendaFields = ['unused', 'day', 'start', 'end', 'minutes', 'title', 'kind', 'lead', 'material', 'goal', 'status'] as const;
export type AgendaField = (typeof agendaFields)[number];
/** By column; each but `unused` at most once. */
export type AgendaFields = readonly AgendaField[];

/** Enough to make blocks of: a title, and when it is or how long it takes. */
export const isEnough = (fields: AgendaFields): boolean =>
  fields.includes('title') && (['start', 'end', 'minutes'] as const).some((field) => fields.includes(field));

/** No two columns hold the same. */
export const isConsistentAgenda = (fields: AgendaFields): boolean =>
  agendaFields.every((field) => field === 'unused' || fields.filter((each) => each === field).length <= 1);

/** The column holds it now, and no other does. */
export const withAgendaField = (fields: AgendaFields, column: number, field: AgendaField): AgendaFields =>
  fields.map((each, index) => {
    if (index === column) return field;
    return each === field ? 'unused' : each;
  });

/** Another sheet is understood by itself again; the fields are by column. */
export type AgendaChange =
  | { readonly kind: 'sheet'; readonly sheet: number }
  | { readonly kind: 'columns'; readonly fields: AgendaFields }
  | { readonly kind: 'line'; readonly line: number; readonly isTaken: boolean };
