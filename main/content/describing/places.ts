/** What the schemas don't say of a place: what is chosen there from a list elsewhere, which texts are long, what nobody fills in by hand. */
import type { ReferenceTo, TextFormat } from '../../../domain/programme/design-form';

/** By file and path, lists passed over. A list of references is written under the list's own name. */
export const references: Readonly<Record<string, ReferenceTo>> = {
  '*.sources': 'source',
  'programme.logo': 'picture',
  'programme.barometer': 'statement',
  'programme.quiet-card': 'paper',
  'programme.data-notice': 'paper',
  'statements.statements.told-by': 'slide',
  'statements.statements.tells': 'statement',
  'helplines.others.local': 'asked',
  'helplines.others.hours': 'asked',
  'forms.test.items.key': 'option',
  'forms.evaluation.items.part': 'part-of-form',
  'quiz.questions.key': 'option',
  'theme.usual': 'world',
  'theme.blocks.<key>': 'world',
  'literature.groups.works.source': 'source',
  'certificate.fields.signature.file': 'picture',
  'evidence.parts.documents.document': 'document',
  'indicators.sets.indicators.question': 'question',
};

/** What the names of entries are that stand under names of their own. */
export const namesOf: Readonly<Record<string, ReferenceTo>> = { 'theme.blocks': 'block', 'theme.scenes': 'scene' };

export const formats: Readonly<Record<string, TextFormat>> = {
  'agenda.days.starts': 'time',
  'helplines.immediate.number': 'short',
  'helplines.others.number': 'short',
  'sources.<key>.year': 'short',
  'indicators.sets.source.date': 'short',
  'agenda.days.blocks.sheet.material': 'long',
  'agenda.days.blocks.sheet.goal': 'long',
  'agenda.days.blocks.sheet.notes': 'long',
  'statements.statements.reason': 'long',
  'helplines.others.checked': 'date',
  'sources.<key>.seen': 'month',
  'quiz.questions.reason': 'long',
  'theme.worlds.<key>.ground': 'colour',
  'theme.worlds.<key>.light': 'colour',
  'theme.worlds.<key>.wall': 'colour',
  'theme.looks.<key>.worlds.<key>.ground': 'colour',
  'theme.looks.<key>.worlds.<key>.light': 'colour',
  'theme.looks.<key>.worlds.<key>.wall': 'colour',
  'indicators.sets.indicators.definition': 'long',
  'paper.text': 'page',
  'certificate-text.text': 'long',
  'report.text': 'page',
};

/** What a new entry says, though it may be left out: of a statement that no slide tells, the check wants that said. */
export const begun: ReadonlySet<string> = new Set(['statements.statements.told-by']);

/** Made by the kit when the entry is made, and never filled in by hand. */
export const made: ReadonlySet<string> = new Set([
  'programme.id',
  'agenda.days.blocks.id',
  'forms.test.id',
  'forms.test.items.options.id',
  'forms.evaluation.id',
  'quiz.questions.options.id',
  'helplines.others.ask',
]);

/** From what a place is called to what every place of such a name is, if anything is known of one of them. */
export function knownOf<Known>(table: Readonly<Record<string, Known>>, file: string, path: readonly string[]): Known | undefined {
  const names = [
    [file, ...path],
    ['*', ...path.slice(-2)],
    ['*', ...path.slice(-1)],
  ].map((parts) => parts.join('.'));
  return names.filter((name) => Object.hasOwn(table, name)).map((name) => table[name])[0];
}
