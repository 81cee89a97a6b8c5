/** What a column of a list can hold, and how the columns are told apart from each other. */
import type { Person } from './schema';

/** Everything but the name, by which people are found. */
export const fieldsBesideName = [
  'school',
  'town',
  'schoolKind',
  'role',
  'contact',
  'telephone',
  'note',
  'sex',
  'protectionTeam',
  'contactConsent',
  'photoConsent',
] as const satisfies readonly (keyof Person)[];

/** `unused`: the kit takes nothing from this column. */
export const listFields = ['firstName', 'lastName', 'wholeName', ...fieldsBesideName, 'unused'] as const satisfies readonly (
  | keyof Person
  | 'wholeName'
  | 'unused'
)[];
export type ListField = (typeof listFields)[number];

/** In which order a column of whole names has their parts. */
export const nameOrders = ['first-last', 'last-first'] as const;
export type NameOrder = (typeof nameOrders)[number];

/** By column. Nothing stands in two columns but `unused`, and a whole name rules out its parts. */
export type ListFields = readonly ListField[];

export const hasNames = (fields: ListFields): boolean =>
  fields.includes('wholeName') || (fields.includes('firstName') && fields.includes('lastName'));

const excludes = (chosen: ListField, other: ListField): boolean => {
  if (chosen === other) return chosen !== 'unused';
  if (chosen === 'wholeName') return other === 'firstName' || other === 'lastName';
  return other === 'wholeName' && (chosen === 'firstName' || chosen === 'lastName');
};

/** The column holds this now; a column that held the same, or what can't stand beside it, is unused. */
export const withField = (fields: ListFields, column: number, field: ListField): ListFields =>
  fields.map((other, index) => (index === column ? field : excludes(field, other) ? 'unused' : other));

export const isConsistent = (fields: ListFields): boolean =>
  fields.every((field, column) => fields.every((other, index) => index === column || !excludes(field, other)));
