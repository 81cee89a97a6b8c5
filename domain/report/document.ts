/** A report as data: what PDF and DOCX are made of. Nobody's name is in it, and no figure that tells of a group below five. */
import type { Language } from '../kernel/language';
import type { LocalDate } from '../kernel/time';
import type { reportSections } from './choices';

export type ReportSection = (typeof reportSections)[number];

export interface ReportFact {
  readonly label: string;
  readonly value: string;
}

interface PlotSeries {
  /** In the legend. */
  readonly name: string;
  /** One for each row; undefined where nothing is known, or may be shown. */
  readonly values: readonly (number | undefined)[];
}

/** Numbers to be drawn as bars that lie, row by row; see plots.ts. */
export interface ReportPlot {
  /** `beside`: a bar for each series; `shares`: one bar, parted among the series as shares of the row's sum. */
  readonly kind: 'beside' | 'shares';
  /** At the beginning of each row; short, as a table beside it has the whole text. */
  readonly rows: readonly string[];
  /** From the first to the last; of two sides with a middle, the middle is in the middle. */
  readonly series: readonly PlotSeries[];
  /** `percent` goes to 100. */
  readonly unit: 'people' | 'minutes' | 'percent' | 'answers';
  /** What it shows, in one sentence: stands beside it, and is read to those who can't see it. */
  readonly says: string;
}

export interface ReportTable {
  /** Said above it. */
  readonly caption: string;
  /** `share`: of the page's width, all together 1. */
  readonly columns: readonly { readonly heading: string; readonly share: number; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

export type ReportBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly ReportFact[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** What somebody said or wrote, without whoever did. */
  | { readonly kind: 'quotes'; readonly quotes: readonly string[] }
  | { readonly kind: 'table'; readonly table: ReportTable }
  | { readonly kind: 'plot'; readonly plot: ReportPlot };

interface ReportPart {
  readonly section: ReportSection;
  readonly heading: string;
  readonly blocks: readonly ReportBlock[];
}

export interface ReportDocument {
  readonly language: Language;
  /** What it is, and of which training. */
  readonly title: string;
  readonly subtitle: string;
  readonly facts: readonly ReportFact[];
  readonly parts: readonly ReportPart[];
  /** The date that the drawn file carries. */
  readonly on: LocalDate;
  /** At the foot of each page. */
  readonly footer: string;
}
