/** A programme's certificate: `certificate.yaml` says what is printed, `certificate.<lang>.md` in which words. Both may be missing, or neither. */
import type { Root } from 'mdast';
import { z } from 'zod';
import { borders, certificateScripts, orientations } from '../../domain/certificates/choices';
import type { CertificateContent, CertificateField, CertificateText, FieldSetting } from '../../domain/certificates/content';
import { readSentence, sentenceFields } from '../../domain/certificates/sentence';
import type { Localized } from '../../domain/kernel/language';
import { because, type ContentProblem } from './content-problem';
import { readMarkdown } from './markdown';
import { localized, pictureName } from './schemas';
import { parseYaml } from './yaml-file';

export const certificateFile = 'certificate.yaml';
export const certificateTextFile = (language: 'en' | 'sr'): string => `certificate.${language}.md`;

const field = z.strictObject({ print: z.boolean(), required: z.boolean().default(false) });
const written = field.extend({ text: localized.optional() });
const mostHours = 200;
const hours = field.extend({
  count: z.int(because('certificate-hours')).min(1, because('certificate-hours')).max(mostHours, because('certificate-hours')).optional(),
});
/* A person's: it stands on certificates and nowhere else. */
const signature = field.extend({ file: pictureName.optional() }).default({ print: false, required: false });
/* A field that asks a person for more than a name has to say what for. */
const byHand = z
  .strictObject({ print: z.boolean(), reason: localized.optional() })
  .refine(({ print, reason }) => !print || reason !== undefined, because('certificate-reason'));

export const certificateSchema = z.strictObject({
  orientation: z.enum(orientations, because('choice')),
  border: z.enum(borders, because('choice')).default('waves'),
  script: z.enum(certificateScripts, because('choice')),
  review: localized.optional(),
  fields: z.strictObject({
    organiser: written,
    seat: written,
    logo: field,
    number: field,
    issued: field,
    reissue: field,
    school: field,
    role: field,
    programme: field,
    'catalogue-number': written,
    approval: written,
    form: written,
    competence: written,
    priority: written,
    hours,
    points: written,
    days: field,
    place: field,
    trainers: field,
    signatory: written,
    signature,
    'birth-date': byHand,
    'national-number': byHand,
  } satisfies Record<CertificateField, z.ZodType>),
});
type CertificateYaml = z.output<typeof certificateSchema>;

/** What a certificate takes over where it says nothing itself. */
export interface ProgrammeOfCertificate {
  readonly owner: Localized;
  readonly logo?: string | undefined;
}

const text = z.string(because('write-text')).trim();
const line = text.min(1, because('write-text'));
const frontMatterSchema = z.strictObject({
  title: line,
  subtitle: text.default(''),
  'trainer-signs': line,
  'organiser-signs': line,
  language: z.enum(['en', 'sr'], because('write-language')),
});

/** Both files of its words as a person fills them in. */
export const certificateTextSchema = z.strictObject({
  title: localized,
  subtitle: localized.optional(),
  text: localized,
  'trainer-signs': localized,
  'organiser-signs': localized,
});

interface ReadText {
  /** Undefined when it can't be used. */
  readonly text: CertificateText | undefined;
  readonly problems: readonly ContentProblem[];
}

export const readCertificateText = (file: string, source: string, language: 'en' | 'sr'): ReadText =>
  readMarkdown(
    file,
    source,
    (root) => textIn(file, source, root, language),
    (problem) => ({ text: undefined, problems: [problem] }),
  );

const beginning = '--- title: … language: … ---';

function textIn(file: string, source: string, root: Root, language: 'en' | 'sr'): ReadText {
  const [front, ...content] = root.children;
  if (front?.type !== 'yaml') return { text: undefined, problems: [{ file, line: 1, key: 'front-matter', values: { beginning } }] };
  const checked = parseYaml(file, front.value, frontMatterSchema);
  if ('problems' in checked)
    return { text: undefined, problems: checked.problems.map((problem) => ({ ...problem, line: problem.line + 1 })) };
  const { value } = checked;
  const lineOf = (at: number): number => content[at]?.position?.start.line ?? 1;
  const foreign = content.flatMap(({ type }, at): readonly ContentProblem[] =>
    type === 'paragraph' ? [] : [{ file, line: lineOf(at), key: 'certificate-part' }],
  );
  const sentence = content
    .map(({ position }) => source.slice(position?.start.offset, position?.end.offset).replaceAll(/\s+/gu, ' '))
    .join('\n\n');
  const read = readSentence(sentence);
  const mistakes = 'mistakes' in read ? read.mistakes : [];
  const problems: readonly ContentProblem[] = [
    ...(value.language === language
      ? []
      : [{ file, line: 1, key: 'name-of-file', values: { text: `language: ${value.language}` } } as const]),
    ...(content.length === 0 ? [{ file, line: 1, key: 'certificate-empty' } as const] : []),
    ...foreign,
    ...mistakes.map(({ at, why, mark }) => ({
      file,
      line: lineOf(at),
      key: why,
      values: { mark, places: sentenceFields.map((name) => `{${name}}`).join(' ') },
    })),
  ];
  return {
    text: {
      title: value.title,
      subtitle: value.subtitle,
      trainerSigns: value['trainer-signs'],
      organiserSigns: value['organiser-signs'],
      sentence,
    },
    problems,
  };
}

const inBoth = (count: number | undefined): Localized | undefined =>
  count === undefined ? undefined : { en: String(count), sr: String(count) };

const settingOf = (setting: CertificateYaml['fields'][CertificateField]): FieldSetting => ({
  isPrinted: setting.print,
  isRequired: 'required' in setting && setting.required,
  text: 'text' in setting ? setting.text : 'count' in setting ? inBoth(setting.count) : undefined,
  reason: 'reason' in setting ? setting.reason : undefined,
});

/** `owner`: of the programme; it is the organiser unless the file names another. */
export function certificateOf(
  { orientation, border, script, review, fields }: CertificateYaml,
  text: CertificateContent['text'],
  { owner, logo }: ProgrammeOfCertificate,
): CertificateContent {
  const {
    organiser,
    signature: { file },
  } = fields;
  return {
    orientation,
    border,
    script,
    review,
    fields: {
      organiser: { ...settingOf(organiser), text: organiser.text ?? owner },
      seat: settingOf(fields.seat),
      logo: settingOf(fields.logo),
      number: settingOf(fields.number),
      issued: settingOf(fields.issued),
      reissue: settingOf(fields.reissue),
      school: settingOf(fields.school),
      role: settingOf(fields.role),
      programme: settingOf(fields.programme),
      'catalogue-number': settingOf(fields['catalogue-number']),
      approval: settingOf(fields.approval),
      form: settingOf(fields.form),
      competence: settingOf(fields.competence),
      priority: settingOf(fields.priority),
      hours: settingOf(fields.hours),
      points: settingOf(fields.points),
      days: settingOf(fields.days),
      place: settingOf(fields.place),
      trainers: settingOf(fields.trainers),
      signatory: settingOf(fields.signatory),
      signature: settingOf(fields.signature),
      'birth-date': settingOf(fields['birth-date']),
      'national-number': settingOf(fields['national-number']),
    },
    images: { ...(logo === undefined ? {} : { logo }), ...(file === undefined ? {} : { signature: file }) },
    text,
  };
}
