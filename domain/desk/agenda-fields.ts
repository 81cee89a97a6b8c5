/** What a column of an agenda from a file can hold. */

export const agendaFields = ['unused', 'day', 'start', 'end', 'minutes', 'title', 'kind', 'lead', 'material', 'goal'] as const;
export type AgendaField = (typeof agendaFields)[number];
/** By column; each but `unused` at most once. */
export type AgendaFields = readonly AgendaField[];
