/**
 * Bundles, good and hostile, as changes of the one that each version of the format left behind: what each is, what a person is told of it
 * before anything is written, and what it does once they agreed. Whoever finds a new trick adds a row.
 */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { erasedLine } from '../../../../../main/store/log-line';
import { packBundle } from '../../../../../main/transfer/bundle';
import type { Parcel } from '../../../../../main/transfer/parcel';
import { momentAt, personNamed } from '../../../builders';
import { erasing, type Forged, firstLine, forgedBy, forgedLines, type Sign } from '../../store/forged-log';
import { fileOf } from '../../store/log-text';

/** A kept bundle, and the log in it. */
export interface Kept {
  readonly parcel: Parcel;
  readonly bytes: Uint8Array;
  /** Its path. */
  readonly log: string;
  readonly lines: readonly string[];
  /** Signs like the laptop that wrote it; undefined where it had no key yet. */
  readonly sign: Sign | undefined;
}

/** What a person would miss. */
export interface Amounts {
  readonly named: number;
  readonly trainers: number;
  readonly followUps: number;
  readonly sheets: number;
}

export interface Row {
  readonly bundle: string;
  readonly make: (kept: Kept) => Uint8Array | Promise<Uint8Array>;
  /** The refusal, or what the preview says among other things. */
  readonly told: (kept: Kept) => object;
  /** By how much it changes what is here; undefined where it is refused. */
  readonly does?: Partial<Amounts>;
}

export const carried = 'carried.facilitator-kit';

type Files = Readonly<Record<string, Uint8Array>>;

/** With a manifest that agrees. */
const packed = ({ parcel }: Kept, more: Files): Promise<Uint8Array> =>
  packBundle({ ...parcel, files: new Map([...parcel.files, ...Object.entries(more)]) }, '1.0.0', momentAt('09:00').wall);

const withLines = (kept: Kept, lines: readonly string[]): Promise<Uint8Array> => packed(kept, { [kept.log]: fileOf(lines) });

const withStranger = (kept: Kept, ...all: readonly Forged[]): Promise<Uint8Array> =>
  packed(kept, { 'logs/stranger-first.ndjson': fileOf(forgedLines(forgedBy('stranger', 'first', [firstLine, ...all]))) });

/** Going on from a line of the kept log, as its laptop would. */
function goingOn({ sign }: Kept, lines: readonly string[], ...all: readonly Forged[]): readonly string[] {
  const { device, start, seq, hash } = JSON.parse(lines.at(-1) ?? '');
  return [...lines, ...forgedLines(forgedBy(device, start, all), { seq, hash }, sign)];
}

interface Planted {
  readonly files?: Files;
  /** Not in the manifest. */
  readonly smuggled?: Files;
  /** In the manifest, beside or instead of what belongs there. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

/** Packed by hand: the archive need not hold what its manifest says. */
function planted({ parcel }: Kept, { files = {}, smuggled = {}, manifest = {} }: Planted): Uint8Array {
  const all = { ...Object.fromEntries(parcel.files), ...files };
  const listed = Object.entries(all).map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }));
  const whole = { format: 'facilitator-kit-bundle', version: 1, training: parcel.training, kit: '1.0.0', files: listed, ...manifest };
  return zipSync({ 'manifest.json': strToU8(JSON.stringify(whole)), ...all, ...smuggled });
}

const later = { at: Date.UTC(2026, 11, 1) };
const stranger = { person: personNamed('Strana', 'Strančić') };
const arrival: Forged = { ...later, type: 'participant-added', body: { participant: 'person-9' }, personal: stranger };

const answers = 'answers/evaluation-d2pm.json';
const sheets = (of: object): Uint8Array => strToU8(JSON.stringify({ version: 1, sheets: [], quotes: [], removed: [], ...of }));
const sheet = (letter: string): object => ({ id: letter.repeat(32), code: '', answers: { e1: '5' } });
const program = strToU8('MZ\0\0');

const taking = (away: object): object => ({
  takesAway: { participants: 0, trainers: 0, followUps: 0, entries: 0, sheets: 0, place: 'Niš', ...away },
});
const nothingNew = (): object => ({ brings: { entries: 0 }, takesAway: undefined, newSheets: undefined, parted: [] });
const refusedAs = (refused: string) => (): object => ({ refused });
const newer = refusedAs('bundle-newer');
const detailed = {
  type: 'details-changed',
  body: {
    programme: 'small',
    days: ['2030-10-11', '2030-10-12'],
    language: 'en',
    place: 'Niš',
    venue: '',
    project: '',
    donor: '',
    keepUntil: null,
  },
  personal: { trainers: [] },
};

const strangeAt = (line: number) => (): object => ({
  refused: 'bundle-strange-line',
  values: { file: carried, log: 'stranger-first.ndjson', line },
});

const honest: readonly Row[] = [
  { bundle: 'as it was saved', make: ({ bytes }) => bytes, told: nothingNew, does: {} },
  { bundle: 'older, with less in it', make: (kept) => withLines(kept, kept.lines.slice(0, 20)), told: nothingNew, does: {} },
  {
    bundle: 'with what another laptop noted',
    make: (kept) => withStranger(kept, arrival),
    told: () => ({ brings: { entries: 1, participants: 1 }, takesAway: undefined }),
    does: { named: 1 },
  },
  {
    bundle: 'with what the same laptop noted later',
    make: (kept) => withLines(kept, goingOn(kept, kept.lines, arrival)),
    told: () => ({ brings: { entries: 1, participants: 1 }, takesAway: undefined }),
    does: { named: 1 },
  },
  {
    bundle: 'with a sheet that came elsewhere',
    make: (kept) => packed(kept, { [answers]: sheets({ sheets: [sheet('f')] }) }),
    told: () => ({ newSheets: 1, takesAway: undefined }),
    does: { sheets: 1 },
  },
];

const takingAway: readonly Row[] = [
  {
    bundle: 'in which everybody was erased',
    make: (kept) => withStranger(kept, { ...erasing, ...later }),
    told: ({ lines }) => taking({ participants: 4, trainers: 1, followUps: 1, entries: lines.filter(tells).length }),
    does: { named: -4, trainers: -1, followUps: -1 },
  },
  {
    bundle: 'in which consent to a contact was taken back',
    make: (kept) => {
      const wish = { school: 'Gimnazija', wish: '', contact: '' };
      return withStranger(kept, { ...later, type: 'follow-up-withdrawn', body: { followUp: 'wish-1', month: null }, personal: wish });
    },
    told: () => taking({ followUps: 1, entries: 2 }),
    does: {},
  },
  {
    bundle: 'in which sheets were removed',
    make: (kept) => packed(kept, { [answers]: sheets({ removed: ['b'.repeat(32)] }) }),
    told: () => taking({ sheets: 1 }),
    does: { sheets: -1 },
  },
  {
    bundle: 'whose lines lost their persons, though nobody was erased',
    make: (kept) => withLines(kept, kept.lines.map(erasedLine)),
    told: ({ lines }) => ({ ...nothingNew(), lacking: lines.filter(holdsPersons).length }),
    does: {},
  },
];

/** Returns the next line that is an act by itself. */
const aloneFrom = ({ lines }: Kept, from: number): number => lines.findIndex((line, at) => at >= from && line.includes('"part":[1,1]'));

const tampered: readonly Row[] = [
  {
    bundle: 'with a line left out, and one changed',
    make: (kept) => {
      const [left, other] = [aloneFrom(kept, 20), aloneFrom(kept, 41)];
      const changed = (kept.lines[other] ?? '').replace('"seq":', '"seq":1');
      return withLines(kept, kept.lines.with(other, changed).toSpliced(left, 1));
    },
    told: () => ({ ...nothingNew(), leftOut: 1 }),
    does: {},
  },
  {
    bundle: 'whose lines stand in another order, and twice',
    make: (kept) => withLines(kept, [...kept.lines.toReversed(), ...kept.lines]),
    told: nothingNew,
    does: {},
  },
  {
    bundle: 'in which one laptop noted something else instead',
    make: (kept) => withLines(kept, goingOn(kept, kept.lines.slice(0, 30), arrival)),
    told: ({ log }) => ({ brings: { entries: 0 }, takesAway: undefined, parted: [log.slice('logs/'.length)] }),
    does: {},
  },
  {
    bundle: 'in which something else instead comes under another name',
    make: (kept) => packed(kept, { 'logs/copy.ndjson': fileOf(goingOn(kept, kept.lines.slice(0, 30), arrival)) }),
    told: () => ({ brings: { entries: 0 }, takesAway: undefined, parted: ['copy.ndjson'] }),
    does: {},
  },
  {
    bundle: 'whose next line denies the last one',
    make: (kept) => withLines(kept, goingOn(kept, kept.lines, { ...arrival, before: '0'.repeat(64) })),
    told: ({ log }) => ({ brings: { entries: 0 }, takesAway: undefined, parted: [log.slice('logs/'.length)] }),
    does: {},
  },
  {
    bundle: 'with half an act',
    make: (kept) => withStranger(kept, { ...arrival, part: [1, 2] }),
    told: () => ({ brings: { entries: 0, participants: 0 }, takesAway: undefined }),
    does: {},
  },
  {
    bundle: 'with answers that are none',
    make: (kept) => packed(kept, { [answers]: strToU8('{"version":1') }),
    told: () => ({ brings: { entries: 0 }, takesAway: undefined, parted: ['evaluation-d2pm.json'] }),
    does: {},
  },
  {
    bundle: 'with a program among the literature, and one as a picture',
    make: (kept) => packed(kept, { 'programme/literature/setup.exe': program, 'attachments/page-9.png': program }),
    told: () => ({ brings: { entries: 0 }, takesAway: undefined, foreign: ['setup.exe', 'page-9.png'] }),
    does: {},
  },
];

/** What is refused before anything in it is compared with what is here. */
export const refused: readonly Row[] = [
  {
    bundle: 'with an order beyond all others',
    make: (kept) => withStranger(kept, { ...arrival, order: 'Infinity-0' }),
    told: strangeAt(2),
  },
  {
    bundle: 'with an order that leaves no later one',
    make: (kept) => withStranger(kept, { ...erasing, order: '004133980800000-999999' }),
    told: strangeAt(2),
  },
  { bundle: 'with a time far in the future', make: (kept) => withStranger(kept, { ...arrival, at: 8e15 }), told: strangeAt(2) },
  {
    bundle: 'with a day that is none',
    make: (kept) =>
      withStranger(kept, { ...later, type: 'plan-dated', body: { group: 0, row: null, field: 'review', date: '2026-99-99' } }),
    told: strangeAt(2),
  },
  ...Object.entries({
    'days in the wrong order': { days: ['2031-10-12', '2030-10-11'] },
    'both days on one date': { days: ['2030-10-11', '2030-10-11'] },
    'a place that is a way to a file': { place: '../../../etc' },
    'a venue that is a way to a file': { venue: 'C:\\Windows\\System32' },
    'a place of more letters than can be typed': { place: 'N'.repeat(201) },
    'a day to keep data until before its days': { keepUntil: '2023-01-01' },
  }).map(
    ([what, details]): Row => ({
      bundle: `with ${what}`,
      make: (kept) => withStranger(kept, { ...detailed, body: { ...detailed.body, ...details } }),
      told: strangeAt(2),
    }),
  ),
  { bundle: 'with a kind of entry that is unknown', make: (kept) => withStranger(kept, { type: 'room-named', body: {} }), told: newer },
  { bundle: 'with a field that is unknown', make: (kept) => withStranger(kept, { ...arrival, more: { sealed: true } }), told: newer },
  { bundle: 'with lines of a higher version', make: (kept) => withStranger(kept, { ...arrival, v: 999 }), told: newer },
  { bundle: 'of a higher version', make: (kept) => planted(kept, { manifest: { version: 999 } }), told: newer },
  { bundle: 'with a place that is unknown', make: (kept) => planted(kept, { files: { 'media/film.mp4': program } }), told: newer },
  { bundle: 'with answers of a higher version', make: (kept) => packed(kept, { [answers]: sheets({ version: 999 }) }), told: newer },
  ...['../evil.ndjson', 'logs/../../evil.ndjson', '/etc/evil', 'logs/evil.exe', 'programme/.hidden'].map((name) => ({
    bundle: `with a file named ${name}`,
    make: (kept: Kept) => planted(kept, { files: { [name]: program } }),
    told: refusedAs('bundle-damaged'),
  })),
  {
    bundle: 'with a file that its manifest doesn’t name',
    make: (kept) => planted(kept, { smuggled: { 'logs/evil.ndjson': program } }),
    told: refusedAs('bundle-damaged'),
  },
  {
    bundle: 'with a file that is not the one in its manifest',
    make: (kept) => planted(kept, { smuggled: { [kept.log]: fileOf(kept.lines.slice(0, 1)) } }),
    told: refusedAs('bundle-damaged'),
  },
  {
    bundle: 'of a training with a name that leads elsewhere',
    make: (kept) => planted(kept, { manifest: { training: '../whole' } }),
    told: refusedAs('bundle-damaged'),
  },
  ...['set-aside', 'sealed-copies', 'con'].map((training) => ({
    bundle: `of a training called ${training}, as a folder beside trainings is on a stick, or as no file can be on Windows`,
    make: (kept: Kept) => planted(kept, { manifest: { training } }),
    told: refusedAs('bundle-damaged'),
  })),
  { bundle: 'cut off', make: ({ bytes }) => bytes.subarray(0, bytes.length >> 1), told: refusedAs('bundle-damaged') },
  { bundle: 'that is a list', make: () => strToU8('first name;last name\n'), told: refusedAs('not-a-bundle') },
  { bundle: 'that is empty', make: () => new Uint8Array(), told: refusedAs('not-a-bundle') },
];

/** What can be read, whatever it says. */
export const readable: readonly Row[] = [...honest, ...takingAway, ...tampered];

function holdsPersons(line: string): boolean {
  return 'personal' in JSON.parse(line);
}

/** Says whether erasing a line must leave out a word; a field that was left empty tells nobody anything, and numbers are what somebody drew. */
function tells(line: string): boolean {
  const hasWord = (value: unknown): boolean =>
    typeof value === 'object' && value !== null
      ? Object.values(value).some(hasWord)
      : typeof value === 'number' || (typeof value === 'string' && value !== '');
  return hasWord(JSON.parse(line).personal);
}
