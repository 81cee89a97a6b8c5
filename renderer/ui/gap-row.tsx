/** Room of rows that aren't drawn. It is nothing to be read. */
export function GapRow({ height, columns }: { /** In pixels. */ readonly height: number; readonly columns: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}
