/** Statistics of what was measured, and the tables they are printed in. Knows nothing of what is measured. */

/** The value below which this share of all lies. */
function percentile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const medianOf = (values) => percentile(values, 0.5);

export const spreadOf = (values) => ({
  p50: medianOf(values),
  p95: percentile(values, 0.95),
  p99: percentile(values, 0.99),
});

export const milliseconds = (time) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;

/** Right-aligned columns, the headings first. */
export function table(rows) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')).join('\n');
}
