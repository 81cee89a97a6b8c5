/** What the desk asks about lines that people in the room wrote, and that wait to be read. */
import type { Refusal } from '../kernel/refusal';

type Done = { readonly done: true } | Refusal;

export interface WaitingRequests {
  /** Into its list. `block`: what it is about; null for where the room was. `confirmed`: it may hold what looks like a participant's name. */
  'take-waiting-line': (line: string, block: string | null, confirmed: boolean) => Done;
  /** Those of one list, in one act. */
  'remove-waiting-lines': (lines: readonly string[]) => Done;
  /** What was removed by the last act that wasn't brought back yet. */
  'bring-back-waiting-lines': () => Done;
}
