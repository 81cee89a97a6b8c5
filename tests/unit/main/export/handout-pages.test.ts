/** However many slides lie on a page, all of them lie on it, and none on another. */
import { describe, expect, test } from 'vitest';
import { slidesPerPage } from '../../../../domain/export/handout';
import { handoutPage } from '../../../../main/export/handout-pages';

describe.each(slidesPerPage)('%s to a page', (perPage) => {
  test('stand beside each other within the margins', () => {
    const { paper, picture, places, top, bottom, notes } = handoutPage(perPage, false);
    expect(notes).toBeUndefined();
    expect(places).toHaveLength(perPage);
    expect(picture.height / picture.width).toBeCloseTo(9 / 16, 5);
    for (const [index, { x, below }] of places.entries()) {
      expect(x).toBeGreaterThanOrEqual(36);
      expect(x + picture.width).toBeLessThanOrEqual(paper[0] - 35.9);
      expect(top + below + picture.height).toBeLessThanOrEqual(bottom);
      for (const other of places.slice(index + 1)) {
        const isApart = Math.abs(other.x - x) >= picture.width || Math.abs(other.below - below) >= picture.height;
        expect(isApart).toBe(true);
      }
    }
  });

  test('fill their page, with lines to write on where pictures leave room', () => {
    const { places, picture, lines, top, bottom, row } = handoutPage(perPage, false);
    const lowest =
      Math.max(...places.map(({ below }) => below)) + picture.height + (lines ? lines.below + (lines.count - 1) * lines.apart : 0);
    expect(top + lowest).toBeLessThanOrEqual(bottom);
    if (perPage === 6) {
      expect(lines?.count).toBeGreaterThanOrEqual(3);
      expect(bottom - top - lowest).toBeLessThan(30);
      expect(picture.height + (lines?.below ?? 0) + ((lines?.count ?? 1) - 1) * (lines?.apart ?? 0)).toBeLessThan(row);
    }
  });

  test('leave room for notes, and so many rows fit', () => {
    const { paper, picture, notes, row, top, bottom } = handoutPage(perPage, true);
    expect(notes?.width).toBeGreaterThan(200);
    expect((notes?.x ?? 0) + (notes?.width ?? 0)).toBeLessThanOrEqual(paper[0] - 35.9);
    expect(picture.height).toBeLessThanOrEqual(row);
    expect(Math.floor((bottom - top + 0.01) / row)).toBe(perPage);
  });
});
