/**
 * Programmes with one slip each, as an officer's hand or a word processor leaves it in a file; made from a sound one. Each says what a
 * person has to be told, and in which line.
 */

export interface Slip {
  readonly name: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The line, from 1, and words of the English sentence. */
  readonly line: number;
  readonly told: string;
}

const slip =
  (file: string) =>
  (name: string, from: string, to: string, line: number, told: string): Slip => ({ name, file, from, to, line, told });

const agenda = slip('agenda.yaml');
const programme = slip('programme.yaml');
const slides = slip('slides/one.en.md');

const owner = 'owner: { en: Owner, sr: Vlasnik }';
const heading = '# Heading';

/** Slips in the files of `smallContent`. */
export const slips: readonly Slip[] = [
  agenda('a time with a point', 'starts: "09:00"', 'starts: 8.30', 3, 'write a time like "08:30", in quotation marks'),
  agenda('a time without quotation marks', 'starts: "09:00"', 'starts: 8:30', 3, 'write a time like "08:30", in quotation marks'),
  agenda('curved quotation marks', '"09:00"', '“09:00”', 3, 'write straight quotation marks, "'),
  agenda('a comma that is missing', 'kind: session, minutes', 'kind: session minutes', 5, 'a comma is missing between two entries'),
  agenda('a comma that is missing between languages', 'en: One, sr', 'en: One sr', 5, 'a comma is missing between two entries'),
  agenda(
    'a bracket that nothing closes',
    'title: { en: One, sr: Jedan }',
    'title: { en: One, sr: Jedan ',
    5,
    '{ stands here, and } is missing',
  ),
  agenda('a quotation mark that nothing closes', '"09:00"', '"09:00', 3, 'a quotation mark opens here'),
  programme(
    'a colon within a text',
    owner,
    'owner:\n  en: Owner: the best\n  sr: Vlasnik',
    5,
    'put a text with a colon in it in quotation marks',
  ),
  programme('curved marks around a colon', owner, 'owner:\n  en: “Owner: best”\n  sr: Vlasnik', 5, 'write straight quotation marks'),
  programme('a name that stands twice', 'id: small', 'id: small\nid: big', 2, '“id” stands twice'),
  programme('a tab', '  half-days: 4', '\thalf-days: 4', 6, 'the line begins with a tab'),
  programme('spaces of a word processor', '  half-days: 4', '\u00A0 half-days: 4', 6, 'the line begins with spaces of a word processor'),
  programme(
    'a bullet',
    'barometer: [1]',
    'barometer:\n  • 1',
    8,
    'a point of a list begins with - and a space; • is a sign of a word processor',
  ),
  programme('one space too few', '  half-days: 4', ' half-days: 4\n  x: 2', 6, 'the line begins with a space too few or too many'),
  programme('a word for a number', 'half-days: 4', 'half-days: four', 6, 'write a whole number, without quotation marks'),
  programme('a number that is too large', 'half-days: 4', 'half-days: 9', 6, 'at most 4'),
  programme('a number for a text', 'en: Small', 'en: 2026', 2, 'put it in quotation marks: "2026"'),
  programme('yes for a text', 'en: Small', 'en: true', 2, 'put it in quotation marks: "true"'),
  programme('a line that is missing', `${owner}\n`, '', 1, '“owner” is missing'),
  programme('a name with a slip', 'owner:', 'ovner:', 4, '“ovner” is not known here; is “owner” meant?'),
  programme('a sign with a meaning', 'en: Owner', 'en: @Owner', 4, 'put a text that begins with @ in quotation marks'),
  programme('a colon without a space', 'id: small', 'id:small', 1, 'write a space after the colon'),
  programme('a number for a list', '[1]', '1', 7, 'write a list below it'),
  programme('a remark within a text', 'en: Small', 'en: #Small', 2, 'what stands after # is not read'),
  programme('a line of the beginning in the midst', 'barometer', '---\nbarometer', 7, 'a line --- stands here: take it out'),
  programme('a path of Windows', 'en: Small', 'en: "C:\\Users"', 2, 'put the text between single ones'),
  slides('notes that nothing ends', ':::notes\nSay this.\n:::\n', ':::notes\nSay this.\n', 10, ':::notes begins here and has no end'),
  slides('notes that nothing begins', ':::notes\n', '', 11, 'is the line :::notes missing above it?'),
  slides('notes with two colons', ':::notes', '::notes', 10, 'write :::notes instead of “::notes”'),
  slides('notes with a space', ':::notes', '::: notes', 10, 'write :::notes instead of “::: notes”'),
  slides('a step with three colons', heading, `${heading}\n\n:::step\n\nText`, 10, 'write ::step instead of “:::step”'),
  slides('curved quotation marks', 'sources="S1"', 'sources=“S1”', 6, 'write straight quotation marks, "'),
  slides('a slide with one colon', '::slide{', ':slide{', 6, 'a slide begins with a line like ::slide{#name'),
  slides('a slide with three colons', '::slide{', ':::slide{', 6, 'a slide begins with a line like ::slide{#name'),
  slides('a slide with a space', '::slide{', ':: slide{', 6, 'a slide begins with a line like ::slide{#name'),
  slides('a slide whose bracket nothing closes', '"S1"}', '"S1"', 6, 'a slide begins with a line like ::slide{#name'),
  slides('bullets', heading, `${heading}\n\n•\tOne`, 10, '• is a sign of a word processor'),
  slides('dashes with a tab', heading, `${heading}\n\n–\tOne`, 10, '– is a sign of a word processor'),
  slides('a heading without a space', heading, '#Heading', 8, 'write a space after #'),
  slides('a tab', heading, `${heading}\n\n\tOne`, 10, 'the line begins with a tab: take it away'),
];

/** The text with the slip in it. Throws for a slip that isn't of this text. */
export function withSlip({ name, from, to }: Slip, text: string): string {
  if (!text.includes(from)) throw new Error(`Not in the text: ${name}`);
  return text.replace(from, to);
}
