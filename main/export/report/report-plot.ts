/** Draws a plot of a report: a label for each row, its bars on one scale, and below them what the colours mean. Lengths are points. */
import type { Language } from '../../../domain/kernel/language';
import { writtenPercent } from '../../../domain/kernel/written-numbers';
import type { ReportPlot } from '../../../domain/report/document';
import { type PlotRow, plotGeometry } from '../../../domain/report/plots';
import type { Drawing } from '../../typeset/block';
import type { Box, Canvas } from '../../typeset/canvas';
import { atMost, baselineOf, linesOf, type TextStyle } from '../../typeset/lines';
import { colours, hairline } from '../../typeset/style';

const label: TextStyle = { face: 'regular', size: 8, leading: 9.5, colour: colours.ink };
const number: TextStyle = { face: 'regular', size: 7.5, leading: 9, colour: colours.ink };
const tick: TextStyle = { ...number, colour: colours.muted };
const key: TextStyle = { face: 'regular', size: 8, leading: 12, colour: colours.muted };

/** Labels may take so much of the width, in so many lines. */
const mostOfWidth = 0.42;
const labelLines = 2;
/** Room for a number beside the longest bar. */
const besideBar = 26;
const barHeight = 7;
/** The height of a bar in plots whose rows have one bar alone. */
const loneBarHeight = 11;
const shareHeight = 13;
const rowGap = 6;
const axisRoom = 14;
const keyRoom = 16;

const barHeightOf = ({ series }: ReportPlot): number => (series.length === 1 ? loneBarHeight : barHeight);

const rowHeight = (plot: ReportPlot): number =>
  plot.kind === 'shares' ? shareHeight + rowGap : Math.max(barHeightOf(plot) * plot.series.length, label.leading * labelLines) + rowGap;

interface Place {
  readonly x: number;
  readonly width: number;
}

function drawRow(canvas: Canvas, plot: ReportPlot, row: PlotRow, top: number, bars: Place, labels: Place): void {
  const { faces } = canvas;
  const { tones, inks } = plotGeometry(plot);
  const height = rowHeight(plot) - rowGap;
  const room = atMost(linesOf(row.label, labels.width, label, faces), plot.kind === 'shares' ? 1 : labelLines, labels.width, label, faces);
  canvas.lines(room, labels.x, top + (height - room.length * label.leading) / 2, label);
  const isShares = plot.kind === 'shares';
  const barsTop = top + (height - (isShares ? shareHeight : barHeightOf(plot) * plot.series.length)) / 2;
  for (const { from, to, series, value } of row.bars) {
    const bar: Box = {
      x: bars.x + from * bars.width,
      top: isShares ? barsTop : barsTop + series * barHeightOf(plot),
      width: Math.max(0, (to - from) * bars.width),
      height: isShares ? shareHeight : barHeightOf(plot) - 0.8,
    };
    canvas.rectangle(bar, `#${tones[series] ?? '000000'}`, isShares ? { colour: '#ffffff', width: 0.6 } : undefined);
    const [written] = linesOf(String(value), besideBar, number, faces);
    if (!written || (isShares && written.width + 3 > bar.width)) continue;
    const colour = isShares ? `#${inks[series] ?? '000000'}` : colours.ink;
    const x = isShares ? bar.x + (bar.width - written.width) / 2 : bar.x + bar.width + 3;
    canvas.line(written, x, bar.top + (bar.height - number.leading) / 2 + baselineOf(number), { size: number.size, colour });
  }
}

function drawKey(canvas: Canvas, plot: ReportPlot, x: number, top: number): void {
  const { tones } = plotGeometry(plot);
  let at = x;
  for (const [index, { name }] of plot.series.entries()) {
    canvas.rectangle({ x: at, top: top + 2.5, width: 7, height: 7 }, `#${tones[index] ?? '000000'}`);
    const [line] = linesOf(name, 160, key, canvas.faces);
    if (line) canvas.line(line, at + 11, top + baselineOf(key), key);
    at += 11 + (line?.width ?? 0) + 16;
  }
}

export function plotDrawing(plot: ReportPlot, language: Language): Drawing {
  const isPercent = plot.kind === 'shares' || plot.unit === 'percent';
  const { rows, ticks } = plotGeometry(plot);
  const each = rowHeight(plot);
  const height = rows.length * each + axisRoom + (plot.series.length > 1 ? keyRoom : 0);
  return {
    alt: plot.says,
    height,
    draw: (canvas, box) => {
      const longest = Math.max(...rows.map((row) => linesOf(row.label, box.width, label, canvas.faces)[0]?.width ?? 0));
      const labels: Place = { x: box.x, width: Math.min(longest + 1, box.width * mostOfWidth) };
      const x = labels.x + labels.width + 8;
      const bars: Place = { x, width: box.x + box.width - x - (plot.kind === 'shares' ? 14 : besideBar) };
      const bottom = box.top + rows.length * each;
      for (const { at, value } of ticks) {
        const across = bars.x + at * bars.width;
        canvas.rule([across, box.top], [across, bottom], hairline);
        const [written] = linesOf(isPercent ? writtenPercent(value, language) : String(value), 40, tick, canvas.faces);
        if (written) canvas.line(written, across - written.width / 2, bottom + 2 + baselineOf(tick), tick);
      }
      for (const [index, row] of rows.entries()) drawRow(canvas, plot, row, box.top + index * each + rowGap / 2, bars, labels);
      if (plot.series.length > 1) drawKey(canvas, plot, bars.x, bottom + axisRoom + 2);
    },
  };
}
