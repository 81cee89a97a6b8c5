/**
 * What changing a programme holds up in main, through which each key of the window goes: with 40 slides and with 500, in frames of a screen.
 * The first of each act is left out: it loads what the others have.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRefusal } from '../../domain/kernel/refusal';
import { instant, wallTime } from '../../domain/kernel/time';
import type { ProgrammeChange, TriedSlide } from '../../domain/programme/design';
import { DesignSlides } from '../../main/kit/programme/design/design-slides';
import { OpenDesign } from '../../main/kit/programme/design/open-design';
import { nodeDisk } from '../../main/store/node-disk';
import { type Spread, spreadOf, table } from '../../scripts/bench/spread.mjs';
import { longestHold } from './measure';

const [, , target = 'designer.json', place = tmpdir()] = process.argv;
const folder = mkdtempSync(join(place, 'kit-bench-designer-'));

/** Milliseconds, at sixty in a second. */
const frame = 1000 / 60;
const sizes = [40, 500] as const;
/** The block of the shipped programme. */
const block = 'd1-session-1';
const acts = 40;

const slideIn = (language: string, index: number): string => `
::slide{#slide-${index} layout=text sources="S25"}

# ${language === 'en' ? 'Slide' : 'Slajd'} ${index}

- ${language === 'en' ? 'What a school sees first' : 'Šta škola prvo vidi'}, ${index}
- ${language === 'en' ? 'Whom to ask' : 'Koga pitati'}

:::notes
${language === 'en' ? '**Time.** 1 minute.' : '**Trajanje.** 1 minut.'}
:::
`;

function programmeOf(count: number): string {
  const data = join(folder, String(count));
  const programme = join(data, 'programmes', 'long');
  mkdirSync(join(data, 'programmes'), { recursive: true });
  cpSync('content/prevention-of-trafficking', programme, { recursive: true });
  for (const language of ['en', 'sr']) {
    const slides = Array.from({ length: count }, (_, index) => slideIn(language, index)).join('');
    writeFileSync(join(programme, 'slides', `${block}.${language}.md`), `---\nblock: ${block}\nlanguage: ${language}\n---\n${slides}`);
  }
  return data;
}

const around = { spoken: 'en', now: { instant: instant(0), wall: wallTime(0) } } as never;

interface Cost {
  readonly what: string;
  readonly holds: Spread;
}

async function measure(count: number): Promise<readonly Cost[]> {
  const design = await OpenDesign.open(nodeDisk, programmeOf(count), 'long', 'media');
  const slides = new DesignSlides(() => '/media/x');
  const middle = Math.floor(count / 2);
  const words = (index: number, text: string): TriedSlide => ({
    block,
    slide: `slide-${index}`,
    line: { layout: 'text', sources: 'S25' },
    sources: {
      en: { body: `# A\n\n- ${text}`, notes: '**Time.** 1 minute.' },
      sr: { body: `# B\n\n- ${text}`, notes: '**Trajanje.** 1 minut.' },
    },
    step: null,
  });
  const change = async (wanted: ProgrammeChange): Promise<void> => {
    const answer = await design.change(design.edition, wanted);
    if (isRefusal(answer)) throw new Error(answer.refused);
  };
  const several = async (what: string, act: (index: number) => unknown): Promise<Cost> => {
    const holds: number[] = [];
    for (let index = 0; index <= acts; index += 1) holds.push(await longestHold(async () => act(index)));
    return { what, holds: spreadOf(holds.slice(1)) };
  };
  const inSight = Array.from({ length: 12 }, (_, index) => `slide-${middle + index}`);
  const ref = { block, slide: `slide-${middle}`, language: 'en' } as const;
  return [
    await several('a key: the slide is tried', (index) => slides.try(design.files, words(middle, `Words ${index}`), around)),
    await several('words are kept', (index) => change({ kind: 'slide-body', ...ref, text: `# A\n\n- Words ${index}`, goesOn: index > 0 })),
    await several('and its picture follows', (index) => slides.try(design.files, words(middle, `More ${index}`), around)),
    await several('a field is kept', (index) =>
      change({ kind: 'yaml-value', file: 'agenda.yaml', path: ['days', 0, 'blocks', 2, 'minutes'], value: 30 + index }),
    ),
    await several('and the next picture follows', (index) => slides.try(design.files, words(middle, `Again ${index}`), around)),
    await several('a field is kept, then a picture', async (index) => {
      await change({ kind: 'yaml-value', file: 'agenda.yaml', path: ['days', 0, 'blocks', 2, 'minutes'], value: 80 + index });
      slides.try(design.files, words(middle, `Last ${index}`), around);
    }),
    await several('pictures in sight', () => slides.pictures(design.files, { block, slides: inSight, language: 'en' }, around)),
  ];
}

try {
  const [short, long] = [await measure(sizes[0]), await measure(sizes[1])];
  const frames = (milliseconds: number): string => (milliseconds / frame).toFixed(2);
  const rows = long.map(({ what, holds }, index) => {
    const before = short[index]?.holds ?? holds;
    return [what, frames(before.p50), frames(before.p95), frames(holds.p50), frames(holds.p95), (holds.p50 / before.p50).toFixed(1)];
  });
  const head = ['main is held, in frames', ...sizes.flatMap((size) => [`${size} slides p50`, 'p95']), 'long/short'];
  process.stdout.write(`${table([head, ...rows])}\n`);
  writeFileSync(target, `${JSON.stringify({ designer: { short, long } }, undefined, 2)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
