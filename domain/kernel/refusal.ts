/** Why something did not happen: a key of the words, the field it concerns, and the values that the sentence needs. */
import type { Words } from '../../words';

export type RefusalKey = keyof Words['refusal'];

export interface Refusal {
  readonly refused: RefusalKey;
  readonly field?: string;
  /** Empty: there are some, and they are not for whoever sees the window. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export const refuse = (refused: RefusalKey, field?: string, values?: Refusal['values']): Refusal => ({
  refused,
  ...(field === undefined ? {} : { field }),
  ...(values === undefined ? {} : { values }),
});

export const isRefusal = (value: unknown): value is Refusal => typeof value === 'object' && value !== null && 'refused' in value;
