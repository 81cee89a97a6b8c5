/** What is chosen once for the whole file of a training; kept while the desk is at another place, for this training alone. */
import { counted, type DocumentFormat, type Phase, type TrainingDocument } from '../../domain/export/documents';
import type { DocumentRequest } from '../../domain/export/requests';
import type { Language } from '../../domain/kernel/language';
import type { RunView } from '../../domain/stage/run-view';

export type ShownPhase = Phase | 'all';

export interface FileChoices {
  readonly language: Language;
  readonly withoutNames: boolean;
  /** What participants read. */
  readonly isLargePrint: boolean;
  readonly phase: ShownPhase;
  readonly search: string;
}

/** Returns the training's phase: what it needs now is what most people want. */
export function phaseNow({ day, ended }: Pick<RunView, 'day' | 'ended'>): Phase {
  if (ended.includes(2)) return 'after';
  return day === undefined && ended.length === 0 ? 'before' : 'during';
}

/** Says nothing of nobody: a paper that is always with names is left out where none are wanted. */
export const isLeftOut = ({ alwaysNames }: TrainingDocument, withoutNames: boolean): boolean => alwaysNames && withoutNames;

export const canBeMade = ({ state }: TrainingDocument): boolean => state.is === 'ready' || state.canBeMade;

export const canBeSaved = (document: TrainingDocument, withoutNames: boolean): boolean =>
  canBeMade(document) && !isLeftOut(document, withoutNames);

/** Whether it will hold whose data it may hold. */
export const isWithout = ({ holds, without }: TrainingDocument, withoutNames: boolean): boolean =>
  holds === 'nobody' || (without !== undefined && withoutNames);

/** Returns the usual request for a document. */
export const requestFor = (
  document: TrainingDocument,
  { language, withoutNames, isLargePrint }: Pick<FileChoices, 'language' | 'withoutNames' | 'isLargePrint'>,
): DocumentRequest => ({
  document: document.id,
  format: document.formats[0],
  separator: ';',
  language,
  personalData: !isWithout(document, withoutNames),
  isLargePrint: isLargePrint && document.hasLargePrint,
});

/** In which it can be looked at here; undefined where it has no such format. */
export const lookFormat = ({ formats }: TrainingDocument): DocumentFormat | undefined =>
  (['PDF', 'CSV', 'XLSX'] as const).find((each) => formats.includes(each));

/** Says whether a paper is ready, in the same sense as the bar does: none that somebody still has to confirm. */
export const isReady = ({ state, review }: Pick<TrainingDocument, 'state' | 'review'>): boolean =>
  state.is === 'ready' && (review === undefined || review.is === 'standing');

/** How much of what is shown is ready, of those that count. */
export function readiness(shown: readonly TrainingDocument[]): {
  readonly ready: readonly TrainingDocument[];
  readonly waiting: readonly TrainingDocument[];
} {
  const all = counted(shown);
  return { ready: all.filter(isReady), waiting: all.filter((each) => !isReady(each)) };
}
