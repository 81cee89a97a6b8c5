/** The plots of a report as geometry: bars row by row on one scale. Lengths are shares of the bars' room, from 0 to 1. */
import type { ReportPlot } from './document';

export interface PlotBar {
  readonly from: number;
  readonly to: number;
  /** The index of the series, from 0. */
  readonly series: number;
  /** The counted value; it is written beside the bar, or in a part of it that has room. */
  readonly value: number;
}

export interface PlotRow {
  readonly label: string;
  /** Under each other where the plot sets bars beside each other, else in one line. */
  readonly bars: readonly PlotBar[];
}

export interface PlotGeometry {
  readonly rows: readonly PlotRow[];
  readonly ticks: readonly { readonly at: number; readonly value: number }[];
  /** Six hexadecimal digits for each series; told apart in black and white, too. */
  readonly tones: readonly string[];
  /** The same for what is written on them. */
  readonly inks: readonly string[];
}

const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500];
const mostTicks = 6;

/** The end of the scale, and the step between its ticks. */
export function scaleOf(plot: ReportPlot): { readonly most: number; readonly step: number } {
  if (plot.kind === 'shares' || plot.unit === 'percent') return { most: 100, step: 25 };
  const longest = Math.max(1, ...plot.series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = steps.find((each) => longest / each <= mostTicks) ?? Math.ceil(longest / mostTicks / 100) * 100;
  return { most: Math.ceil(longest / step) * step, step };
}

const dark = '1B2433';
const light = 'FFFFFF';

interface Tone {
  readonly tone: string;
  readonly ink: string;
}

/** One series; what was before or planned, and what came of it; two sides with a middle; a scale from low to high. */
const tonesFor: Readonly<Record<number, readonly Tone[]>> = {
  1: [{ tone: '0B6E6E', ink: light }],
  2: [
    { tone: 'B9D6D3', ink: dark },
    { tone: '0B6E6E', ink: light },
  ],
  3: [
    { tone: '2B62AD', ink: light },
    { tone: 'D8DCE3', ink: dark },
    { tone: 'D39A3F', ink: dark },
  ],
};
const scaleTones: readonly Tone[] = [
  { tone: 'C9CED6', ink: dark },
  { tone: 'DCEBE9', ink: dark },
  { tone: 'A9D0CC', ink: dark },
  { tone: '4E9F9B', ink: dark },
  { tone: '0B5A5A', ink: light },
];

const tonesOf = ({ series }: ReportPlot): readonly Tone[] =>
  tonesFor[series.length] ?? series.map((_, index) => scaleTones[index % scaleTones.length] ?? { tone: dark, ink: light });

function barsOf(plot: ReportPlot, row: number, most: number): readonly PlotBar[] {
  const values = plot.series.map(({ values: of }) => of[row]);
  if (plot.kind === 'beside')
    return values.flatMap((value, series) => (value === undefined ? [] : [{ from: 0, to: value / most, series, value }]));
  const sum = values.reduce<number>((all, value) => all + (value ?? 0), 0);
  let from = 0;
  return values.flatMap((value = 0, series) => {
    if (value === 0) return [];
    const bar = { from, to: from + value / sum, series, value };
    from = bar.to;
    return [bar];
  });
}

export function plotGeometry(plot: ReportPlot): PlotGeometry {
  const { most, step } = scaleOf(plot);
  const tones = tonesOf(plot);
  return {
    rows: plot.rows.map((label, row) => ({ label, bars: barsOf(plot, row, most) })),
    ticks: Array.from({ length: Math.round(most / step) + 1 }, (_, index) => ({ at: (index * step) / most, value: index * step })),
    tones: tones.map(({ tone }) => tone),
    inks: tones.map(({ ink }) => ink),
  };
}
