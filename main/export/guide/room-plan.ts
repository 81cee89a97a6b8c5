/** How the room is set up, seen from above: a drawing with numbers, and below it what each of them is. Lengths are points. */
import { positions } from '../../../domain/barometer/choices';
import type { Translate } from '../../translate';
import type { Block, Drawing } from '../../typeset/block';
import type { Box, Canvas, Stroke } from '../../typeset/canvas';
import { linesOf, type TextStyle } from '../../typeset/lines';
import { colours } from '../../typeset/style';
import { drawSign } from '../barometer-printing';

const height = 352;
const wall: Stroke = { colour: colours.ink, width: 1.6 };
const thing: Stroke = { colour: colours.strongRule, width: 0.9 };
const dashed: Stroke = { colour: colours.strongRule, width: 0.8, dash: 4 };
const number: TextStyle = { face: 'bold', size: 9, leading: 9, colour: '#ffffff' };

/** In the order of their numbers. */
const things = ['screen', 'desk', 'chairs', 'floor', 'signing', 'door', 'quiet', 'wall'] as const;
type Thing = (typeof things)[number];

/** Positions of things by the room's width and height, from its upper left corner. */
const places: Readonly<Record<Thing, readonly [across: number, down: number]>> = {
  screen: [0.5, 0.1],
  desk: [0.23, 0.12],
  chairs: [0.5, 0.47],
  floor: [0.5, 0.645],
  signing: [0.085, 0.66],
  door: [0.04, 0.88],
  quiet: [0.915, 0.645],
  wall: [0.955, 0.3],
};

const chair = 9;
/** So much wider than half of a circle, as most rooms are. */
const wider = 1.5;
const inRows = [
  { count: 13, radius: 84 },
  { count: 17, radius: 112 },
] as const;

function drawChair(canvas: Canvas, x: number, y: number): void {
  canvas.rectangle({ x: x - chair / 2, top: y - chair / 2, width: chair, height: chair }, colours.shade, thing);
}

/** Open towards the screen, with a gap in the middle to walk through. */
function drawHalfCircle(canvas: Canvas, x: number, y: number): void {
  for (const { count, radius } of inRows) {
    for (let index = 0; index < count; index += 1) {
      const angle = (Math.PI * (index + 0.5)) / count;
      if (Math.abs(angle - Math.PI * 0.5) < 0.06) continue;
      drawChair(canvas, x + radius * wider * Math.cos(angle), y + radius * Math.sin(angle));
    }
  }
}

function drawFloor(canvas: Canvas, { x, top, width, height: tall }: Box): void {
  canvas.rectangle({ x, top, width, height: tall }, undefined, dashed);
  const side = 34;
  for (const [index, position] of positions.entries()) {
    const third = width / positions.length;
    if (index > 0) canvas.rule([x + index * third, top + 26], [x + index * third, top + tall], dashed);
    drawSign(canvas, position, x + (index + 0.5) * third - side / 2, top + 30, side);
  }
}

function drawRoom(canvas: Canvas, { x, top, width }: Box): void {
  const at = (across: number, down: number): readonly [number, number] => [x + across * width, top + down * height];
  const box = (across: number, down: number, wide: number, tall: number): Box => {
    const [left, upper] = at(across, down);
    return { x: left, top: upper, width: wide, height: tall };
  };
  canvas.rectangle({ x, top, width, height }, undefined, wall);
  /* The screen, and the light that falls on it. */
  canvas.rectangle(box(0.36, 0.015, width * 0.28, 6), colours.ink);
  canvas.rectangle(box(0.477, 0.17, 22, 14), colours.shade, thing);
  canvas.rule(at(0.49, 0.17), at(0.37, 0.035), dashed);
  canvas.rule(at(0.51, 0.17), at(0.63, 0.035), dashed);
  canvas.rectangle(box(0.16, 0.07, 68, 34), colours.shade, thing);
  drawHalfCircle(canvas, ...at(0.5, 0.23));
  drawFloor(canvas, box(0.2, 0.61, width * 0.6, height * 0.35));
  canvas.rectangle(box(0.045, 0.58, 40, 64), colours.shade, thing);
  /* The door in the left wall, opened into the room, and chairs beside it. */
  const [left, hinge] = at(0, 0.82);
  canvas.rectangle({ x: left - 2, top: hinge, width: 4, height: 42 }, '#ffffff');
  canvas.rule([left, hinge], [left + 42, hinge], thing);
  canvas.path('M42 0 A42 42 0 0 1 0 42 L0 41.2 A41.2 41.2 0 0 0 41.2 0 Z', { x: left, y: hinge, scale: 1 }, colours.strongRule);
  for (const across of [0.13, 0.16]) drawChair(canvas, ...at(across, 0.93));
  canvas.rectangle(box(0.84, 0.59, width * 0.145, height * 0.375), undefined, dashed);
  for (const [across, down] of [
    [0.885, 0.8],
    [0.945, 0.8],
    [0.915, 0.88],
  ] as const) {
    drawChair(canvas, ...at(across, down));
  }
  canvas.rectangle(box(0.983, 0.13, 5, height * 0.38), colours.rule, thing);
}

const plan = (translate: Translate): Drawing => ({
  alt: translate('guide:room-plan'),
  height,
  draw: (canvas, box) => {
    drawRoom(canvas, box);
    for (const [index, each] of things.entries()) {
      const [across, down] = places[each];
      const [x, y] = [box.x + across * box.width, box.top + down * height];
      canvas.circle(x, y, 8, colours.ink);
      const [line] = linesOf(String(index + 1), 20, number, canvas.faces);
      if (line) canvas.line(line, x - line.width / 2, y + number.size * 0.36, number);
    }
  },
});

export const roomPlanBlocks = (translate: Translate): readonly Block[] => [
  { kind: 'figure', ...plan(translate) },
  { kind: 'list', marker: 'number', items: things.map((each) => translate(`guide:room-${each}`)) },
];
