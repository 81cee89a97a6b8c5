/** What the desk may say about a programme that is changed. */
import { z } from 'zod';
import { blockKinds, slideWords } from '../../../../domain/programme/choices';
import type { DesignRequests, PartOfChange, ProgrammeChange } from '../../../../domain/programme/design';
import { mostKilobytes } from '../../../content/content-files';
import { isFilmName, isPictureName, isPrintedPicture } from '../../../content/picture-name';
import { language, type RequestSchemas, slideRef, text } from '../../schema-parts';

/** A text file of a programme; nothing that leads out of its folder. */
const file = z
  .string()
  .max(200)
  .regex(/^(?:(?:figures|papers|scenes|slides)\/)?[\p{L}\d_][\p{L}\d_ .-]*\.(?:yaml|md|svg)$/u);
const medium = z
  .string()
  .max(200)
  .refine((name) => isPictureName(name) || isFilmName(name) || /^[\p{L}\d_][\p{L}\d_ .-]*\.vtt$/iu.test(name));
/** The longest text that a file may have: what is too long is reported by name. This only keeps a mistake from filling the memory. */
const markdown = z.string().max(1_000 * mostKilobytes);
const path = z.array(z.union([text, z.int().min(0)])).max(20);
const written = z.enum(['en', 'sr']);
const place = z.int().min(0);
const localized = z.strictObject({ en: text, sr: text });
const source = z.strictObject({ body: markdown, notes: markdown });
const name = z
  .string()
  .max(100)
  .regex(/^[A-Za-z0-9-]+$/);
const goesOn = z.boolean().exactOptional();
const line = z.partialRecord(z.enum(slideWords), text);

const part: z.ZodType<PartOfChange> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('yaml-value'), file, path, value: z.union([markdown, z.number(), z.boolean()]), goesOn }),
  z.strictObject({
    kind: z.literal('yaml-added'),
    file,
    path,
    at: z.union([place, text]),
    before: text.exactOptional(),
    value: z.json(),
  }),
  z.strictObject({ kind: z.literal('yaml-removed'), file, path }),
  z.strictObject({ kind: z.literal('yaml-moved'), file, path, to: place, into: path.exactOptional() }),
  z.strictObject({ kind: z.enum(['slide-body', 'slide-notes']), ...slideRef.shape, language: written, text: markdown, goesOn }),
  z.strictObject({ kind: z.literal('slide-word'), ...slideRef.shape, word: z.enum(slideWords), value: text.nullable() }),
  z.strictObject({
    kind: z.literal('slide-added'),
    block: name,
    after: name.nullable(),
    added: z.strictObject({ line, en: source, sr: source }),
  }),
  z.strictObject({ kind: z.enum(['slide-copied', 'slide-removed']), ...slideRef.shape }),
  z.strictObject({ kind: z.literal('slide-moved'), ...slideRef.shape, into: name, to: place }),
  z.strictObject({
    kind: z.literal('block-added'),
    day: place,
    at: place,
    block: z.strictObject({ kind: z.enum(blockKinds), title: localized, minutes: z.int().min(1) }),
  }),
  z.strictObject({ kind: z.literal('block-listed'), day: place, block: name, title: localized }),
  z.strictObject({ kind: z.literal('block-removed'), block: name }),
  z.strictObject({ kind: z.literal('file-added'), file, text: markdown }),
  z.strictObject({ kind: z.literal('file-removed'), file }),
  z.strictObject({ kind: z.literal('picture-added'), file: z.string().max(200).refine(isPrintedPicture), bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('medium-added'), medium, bytes: z.instanceof(Uint8Array) }),
  z.strictObject({ kind: z.literal('medium-removed'), medium }),
]);

const change: z.ZodType<ProgrammeChange> = z.union([
  part,
  z.strictObject({ kind: z.literal('several'), changes: z.array(part).min(1).max(1_000) }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
]);

export const designSchemas: RequestSchemas<DesignRequests> = {
  'open-design': z.tuple([text]),
  'close-design': z.tuple([]),
  'change-programme': z.tuple([text, z.int(), change]),
  'look-at-design': z.tuple([text, z.int()]),
  'try-design-slide': z.tuple([
    z.strictObject({ ...slideRef.shape, line, sources: z.strictObject({ en: source, sr: source }), step: place.nullable() }),
  ]),
  'design-pictures': z.tuple([name, z.array(name).max(100), language]),
  'check-design': z.tuple([]),
  'tell-design': z.tuple([]),
  'design-forms': z.tuple([]),
};
