/** What is asked about indicators and about all trainings together. */
import type { ExportedFile, Separator } from '../export/requests';
import type { TrainingId } from '../kernel/ids';
import type { Language } from '../kernel/language';
import type { Refusal } from '../kernel/refusal';
import type { AcrossFilter, AcrossTotals, Visit } from './across';
import type { IndicatorResult } from './figures';
import type { IndicatorSet } from './indicator';
import type { LeftOut } from './left-out';
import type { PersonRow } from './rows';

/** A donor's file that somebody brought. `file`: its name in the data folder; no sets when it can't be read. */
export interface BroughtIndicators {
  readonly file: string;
  readonly sets: readonly IndicatorSet[];
}

export interface AcrossView {
  readonly totals: AcrossTotals;
  readonly indicators: readonly IndicatorResult[];
  /** That were chosen, the first one first. */
  readonly trainings: readonly Visit[];
  /** All the others that are here: not chosen, not held, not to be read, or copies of some that are. */
  readonly leftOut: readonly LeftOut[];
  /** Those that can be ticked: chosen by everything else, the first one first. */
  readonly candidates: readonly Visit[];
  readonly brought: readonly BroughtIndicators[];
  /** What there is to filter by, in all trainings. */
  readonly places: readonly string[];
  readonly projects: readonly string[];
  readonly donors: readonly string[];
}

/** A donor's file as it was read, before anything is done with it. */
export interface IndicatorsInHand {
  /** The file's name where it came from. */
  readonly name: string;
  readonly sets: readonly IndicatorSet[];
  /** Sets that are here and go, or stand aside, when this file is kept. */
  readonly replaced: readonly IndicatorSet[];
}

export const acrossForms = ['indicators', 'indicators-csv', 'indicators-xlsx', 'across-xlsx'] as const;
export type AcrossForm = (typeof acrossForms)[number];

export interface AcrossExport {
  readonly as: AcrossForm;
  readonly filter: AcrossFilter;
  readonly language: Language;
  readonly separator: Separator;
  /** A workbook has the people behind the figures, by name. */
  readonly personalData: boolean;
}

export interface IndicatorRequests {
  'across-trainings': (filter: AcrossFilter) => AcrossView | Refusal;
  'indicator-people': (training: TrainingId) => readonly PersonRow[] | Refusal;
  /** Undefined when the person chose no place. */
  'export-across': (request: AcrossExport) => ExportedFile | Refusal | undefined;
  /** A file is read and shown; undefined when the person chose none. */
  'choose-indicators': () => IndicatorsInHand | Refusal | undefined;
  /** The one that was shown last. */
  'add-indicators': () => { readonly done: true } | Refusal;
  'remove-indicators': (file: string) => { readonly done: true } | Refusal;
}

/** How far counting has come, in trainings. */
export interface AcrossProgress {
  readonly done: number;
  readonly all: number;
}
