import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Area,
  arrange,
  fitInto,
  isOn,
  type KnownProjector,
  remember,
  type Screen,
  screenViews,
} from '../../../../../main/kit/stage/arrangement';

const screen = (id: number, name: string, x: number, [width, height] = [1280, 720], y = 0): Screen => {
  const bounds = { x, y, width: width ?? 0, height: height ?? 0 };
  return { id, name, bounds, workArea: bounds };
};
const asKnown = ({ id, name, bounds: { width, height } }: Screen): KnownProjector => ({ id, name, width, height });

const laptop = screen(1, 'Laptop', 0);
const projector = screen(2, 'EPSON PJ', 1280, [1920, 1080]);
const monitor = screen(3, 'DELL', 3200, [2560, 1440]);
const onLaptop: Area = { x: 20, y: 20, width: 1200, height: 680 };
const first = { desk: onLaptop, home: undefined, known: [] };
const found = (screens: readonly Screen[], known: readonly KnownProjector[], home: number | undefined = 1): number | undefined =>
  arrange({ screens, desk: onLaptop, home, known }).projector?.id;

describe('a projector is recognised', () => {
  it('as the only other screen, as long as none was ever used', () => {
    expect(found([laptop, projector], [])).toBe(2);
    expect(found([laptop, projector, monitor], [])).toBeUndefined();
  });

  it('by its identity, wherever it stands, how large it is and what else is there', () => {
    const known = [asKnown(projector)];
    expect(found([laptop, projector, monitor], known)).toBe(2);
    expect(found([monitor, screen(2, 'EPSON PJ', -1024, [1024, 768]), laptop], known)).toBe(2);
  });

  it('not by the identity of another device in the same socket', () => {
    expect(found([laptop, { ...monitor, id: 2 }], [asKnown(projector)])).toBeUndefined();
  });

  it('by name and size when the system numbered it anew, unless two look like it', () => {
    const known = [asKnown(projector)];
    const renumbered = { ...projector, id: 7 };
    expect(found([laptop, monitor, renumbered], known)).toBe(7);
    expect(found([laptop, renumbered, { ...renumbered, id: 8, bounds: { ...projector.bounds, x: 6000 } }], known)).toBeUndefined();
  });

  it('as the only other one if it has no name, or the same name with another size', () => {
    const known = [asKnown(projector)];
    expect(found([laptop, screen(9, '', 1280)], known)).toBe(9);
    expect(found([laptop, screen(9, 'EPSON PJ', 1280, [800, 600])], known)).toBe(9);
    expect(found([laptop, monitor], known)).toBeUndefined();
  });

  it('by the one that was used last, when two are here', () => {
    expect(found([laptop, projector, monitor], [asKnown(monitor), asKnown(projector)])).toBe(3);
  });
});

describe('the desk', () => {
  it('belongs to the screen that the person has it on, wherever that moved', () => {
    const moved = { ...laptop, bounds: { ...laptop.bounds, x: 1920 } };
    const swapped = arrange({
      screens: [{ ...projector, bounds: { ...projector.bounds, x: 0 } }, moved],
      desk: onLaptop,
      home: 1,
      known: [],
    });
    expect(swapped).toMatchObject({ home: { id: 1 }, projector: { id: 2 }, deskInSight: false });
  });

  it('begins beside a projector that is known, not on it', () => {
    const desk = { x: 1500, y: 100, width: 1280, height: 700 };
    expect(arrange({ screens: [laptop, projector], desk, home: undefined, known: [asKnown(projector)] })).toMatchObject({
      home: { id: 1 },
    });
    expect(arrange({ screens: [laptop, projector], desk, home: undefined, known: [] })).toMatchObject({ home: { id: 2 } });
  });

  it('is in the room’s sight on a mirrored screen, of the same size or another, and on the projector', () => {
    const mirror = { ...projector, bounds: { ...projector.bounds, x: 0 } };
    expect(arrange({ ...first, screens: [laptop, mirror] })).toMatchObject({ others: [], projector: undefined, deskInSight: true });
    expect(arrange({ ...first, screens: [projector, laptop], home: 2, known: [asKnown(projector)] })).toMatchObject({
      projector: undefined,
      deskInSight: true,
    });
    expect(arrange({ ...first, screens: [laptop, projector] })).toMatchObject({ deskInSight: false });
  });

  it('goes to the screen that is left, which the room may see', () => {
    expect(arrange({ ...first, screens: [projector], home: 1, known: [asKnown(projector)] })).toMatchObject({
      home: { id: 2 },
      others: [],
      deskInSight: true,
    });
    expect(arrange({ ...first, screens: [] })).toEqual({ home: undefined, others: [], projector: undefined, deskInSight: true });
  });
});

it('numbers go from left to right, and each screen has its part', () => {
  const screens = [monitor, projector, laptop];
  const arrangement = arrange({ ...first, screens, known: [asKnown(projector)] });
  expect(screenViews(screens, arrangement).map(({ id, number, role }) => [id, number, role])).toEqual([
    [1, 1, 'desk'],
    [2, 2, 'projector'],
    [3, 3, 'other'],
  ]);
});

it('what was used last is remembered first, once, and no more than eight', () => {
  let known: readonly KnownProjector[] = [];
  for (let id = 0; id < 20; id += 1) known = remember(known, { id, name: `P${id}`, width: 800, height: 600 });
  known = remember(known, { id: 15, name: 'P15', width: 1024, height: 768 });
  expect(known.map(({ id }) => id)).toEqual([15, 19, 18, 17, 16, 14, 13, 12]);
});

describe('whatever is plugged in', () => {
  const area = fc.record({
    x: fc.integer({ min: -4000, max: 4000 }),
    y: fc.integer({ min: -3000, max: 3000 }),
    width: fc.integer({ min: 640, max: 3840 }),
    height: fc.integer({ min: 480, max: 2160 }),
  });
  const names = fc.constantFrom('', 'Laptop', 'EPSON PJ', 'DELL');
  const anyScreen = fc
    .record({ id: fc.integer({ min: 0, max: 6 }), name: names, bounds: area })
    .map((it) => ({ ...it, workArea: it.bounds }));
  const anyScreens = fc.uniqueArray(anyScreen, { selector: ({ id }) => id, maxLength: 5 });
  const anyKnown = fc.uniqueArray(anyScreen.map(asKnown), { selector: ({ id }) => id, maxLength: 4 });
  const situation = fc.record({
    screens: anyScreens,
    desk: area,
    home: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    known: anyKnown,
  });

  it('the picture never goes to a screen that shows the desk, nor to one that isn’t there', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const { home, others, projector: recognised } = arrange(given);
        expect(home === undefined).toBe(given.screens.length === 0);
        if (recognised) expect(others).toContain(recognised);
        for (const other of others) expect(isOn(home?.bounds ?? other.bounds, other.bounds)).toBe(false);
      }),
    );
  });

  it('the order in which the system names the screens decides nothing about a projector', () => {
    fc.assert(
      fc.property(situation, (given) => {
        const kept = { ...given, home: given.screens[0]?.id };
        const recognised = arrange(kept).projector;
        expect(arrange({ ...kept, screens: given.screens.toReversed() }).projector).toEqual(recognised);
      }),
    );
  });

  it('a window that is fitted lies wholly within, and stays as it is if it did', () => {
    fc.assert(
      fc.property(area, area, (window, within) => {
        const fitted = fitInto(window, within);
        expect(fitted.x).toBeGreaterThanOrEqual(within.x);
        expect(fitted.y).toBeGreaterThanOrEqual(within.y);
        expect(fitted.x + fitted.width).toBeLessThanOrEqual(within.x + within.width);
        expect(fitted.y + fitted.height).toBeLessThanOrEqual(within.y + within.height);
        expect(fitInto(fitted, within)).toEqual(fitted);
      }),
    );
  });
});
