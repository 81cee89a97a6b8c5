/** Bars of a report's plots, as shares of their room. */
import { expect, test } from 'vitest';
import type { ReportPlot } from '../../../../domain/report/document';
import { plotGeometry } from '../../../../domain/report/plots';

const plot: ReportPlot = {
  kind: 'beside',
  rows: ['1', '2'],
  series: [
    { name: 'before', values: [40, undefined] },
    { name: 'after', values: [80, 50] },
  ],
  unit: 'percent',
  says: '',
};

test('bars beside each other lie on one scale, and what is not known has none', () => {
  expect(plotGeometry(plot).rows.map(({ bars }) => bars.map(({ from, to, series }) => [from, to, series]))).toEqual([
    [
      [0, 0.4, 0],
      [0, 0.8, 1],
    ],
    [[0, 0.5, 1]],
  ]);
});

test('shares fill their room from end to end, and a row without any is empty', () => {
  const { rows } = plotGeometry({
    ...plot,
    kind: 'shares',
    series: [
      { name: 'a', values: [1, 0] },
      { name: 'b', values: [3, 0] },
    ],
  });
  expect(rows.map(({ bars }) => bars.map(({ from, to }) => [from, to]))).toEqual([
    [
      [0, 0.25],
      [0.25, 1],
    ],
    [],
  ]);
});

test('the scale of minutes ends at a whole step past the longest', () => {
  const { ticks } = plotGeometry({ ...plot, unit: 'minutes', series: [{ name: 'a', values: [105, 40] }] });
  expect(ticks.map(({ value }) => value)).toEqual([0, 20, 40, 60, 80, 100, 120]);
});
