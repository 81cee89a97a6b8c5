/** A slide's notes as fields: what stands under each of the words with which their paragraphs begin, in both languages side by side. */
import { type NotePart, noteLabel, noteParts } from './note-parts';

export interface NoteField {
  /** Undefined for what stands above the first of those words. */
  readonly part: NotePart | undefined;
  readonly text: string;
}

const markOf = (part: NotePart, language: 'en' | 'sr'): string => `**${noteLabel(part, language)}**`;

/** In their order; the same word may come twice. */
export function noteFieldsOf(notes: string, language: 'en' | 'sr'): readonly NoteField[] {
  const fields: { part: NotePart | undefined; lines: string[] }[] = [];
  for (const line of notes.trim().split('\n')) {
    const part = noteParts.find((each) => line.startsWith(markOf(each, language)));
    const last = fields.at(-1);
    if (part) fields.push({ part, lines: [line.slice(markOf(part, language).length).trimStart()] });
    else if (last) last.lines.push(line);
    else fields.push({ part: undefined, lines: [line] });
  }
  return fields.map(({ part, lines }) => ({ part, text: lines.join('\n').trim() })).filter(({ part, text }) => part || text !== '');
}

/** Fields in which nothing stands are left out. */
export const notesOfFields = (fields: readonly NoteField[], language: 'en' | 'sr'): string =>
  fields
    .filter(({ text }) => text.trim() !== '')
    .map(({ part, text }) => (part ? `${markOf(part, language)} ${text.trim()}` : text.trim()))
    .join('\n\n');

export interface NoteRow {
  readonly part: NotePart | undefined;
  /** So many of the same word come before it. */
  readonly order: number;
  readonly en: string;
  readonly sr: string;
}

interface Numbered extends NoteField {
  readonly order: number;
}

const numbered = (fields: readonly NoteField[]): readonly Numbered[] =>
  fields.map((field, index) => ({ ...field, order: fields.slice(0, index).filter(({ part }) => part === field.part).length }));

/** In the order of the English notes; what stands in Serbian alone comes behind what it follows there. */
export function noteRowsOf({ en, sr }: { readonly en: string; readonly sr: string }): readonly NoteRow[] {
  const [english, serbian] = [numbered(noteFieldsOf(en, 'en')), numbered(noteFieldsOf(sr, 'sr'))];
  const isSame = (one: Numbered, other: Pick<NoteRow, 'part' | 'order'>): boolean => one.part === other.part && one.order === other.order;
  const rows: NoteRow[] = english.map((field) => ({
    part: field.part,
    order: field.order,
    en: field.text,
    sr: serbian.find((each) => isSame(each, field))?.text ?? '',
  }));
  for (const [index, field] of serbian.entries()) {
    if (rows.some((row) => isSame(field, row))) continue;
    const before = serbian[index - 1];
    const at = before ? rows.findIndex((row) => isSame(before, row)) + 1 : 0;
    rows.splice(at, 0, { part: field.part, order: field.order, en: '', sr: field.text });
  }
  return rows;
}

export const notesOfRows = (rows: readonly NoteRow[]): { readonly en: string; readonly sr: string } => ({
  en: notesOfFields(
    rows.map(({ part, en }) => ({ part, text: en })),
    'en',
  ),
  sr: notesOfFields(
    rows.map(({ part, sr }) => ({ part, text: sr })),
    'sr',
  ),
});
