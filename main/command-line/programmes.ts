/** Programmes on this laptop: which there are, one as a file for a stick, and what such a file brings. */
import { basename, resolve } from 'node:path';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import type { ProgrammeComing, ProgrammeFinding } from '../../domain/programme/shelf';
import { toldChanges } from '../../domain/programme/told-changes';
import type { Translate } from '../translate';
import { type Answer, columns, done, type Io, refused, withProblems } from './answer';
import { type Given, UsageMistake } from './given';
import { sentence } from './sentences';
import { refusedBy, withKit } from './with-kit';

/** Those that can't be used stand below, under the name of their folder. */
export const listProgrammes = (_given: Given, io: Io): Promise<Answer> =>
  withKit(io, {}, async ({ kit, language, translate }) => {
    const rows = await kit.requests['list-programmes']();
    if (isRefusal(rows)) return refusedBy(rows, translate);
    const lines = rows.map(({ name, place, facts }) =>
      columns(facts?.id ?? name, place, facts ? inLanguage(facts.title, language) : translate('programmes:broken')),
    );
    return done(lines, rows);
  });

export function sendProgramme(given: Given, io: Io): Promise<Answer> {
  const id = given.word(0, 'ID');
  const file = resolve(given.text('out'));
  return withKit(io, { target: () => file }, async ({ kit, language, translate }) => {
    const rows = await kit.requests['list-programmes']();
    if (isRefusal(rows)) return refusedBy(rows, translate);
    /* One's own stands in the place of one that came with the kit. */
    const row = rows.findLast(({ place, facts }) => place !== 'aside' && facts?.id === id);
    if (!row)
      return refused(sentence(language, 'no-such-programme', { programme: id, folder: io.dataFolder, command: '`programmes list`' }));
    const sent = await kit.requests['send-programme']({ place: row.place, name: row.name });
    if (sent === undefined) throw new Error('A file was named and yet none was chosen');
    if (isRefusal(sent)) return refusedBy(sent, translate);
    return done([file], { file, foreign: sent.foreign }, ...foreignLines(sent.foreign, translate));
  });
}

/** What differs is printed either way; one that is here already is only touched by who says how. */
export function bringInProgramme(given: Given, io: Io): Promise<Answer> {
  const bundle = resolve(given.word(0, 'FILE'));
  const [updates, keepsBoth] = [given.has('update'), given.has('keep-both')];
  if (updates && keepsBoth) throw new UsageMistake('either-or', { one: '--update', other: '--keep-both' });
  return withKit(io, { bundle }, async ({ kit, language, translate }) => {
    const coming = await kit.requests['choose-programme-file']();
    if (coming === undefined) throw new Error('A programme was named and yet none was chosen');
    if (isRefusal(coming)) return refusedBy(coming, translate);
    const lines = linesOf(coming, language, translate);
    const { here, facts, check, foreign } = coming;
    const data = { id: facts.id, title: facts.title, check, foreign, here };
    const isUndecided = here !== undefined && !updates && !keepsBoth;
    if (given.has('dry-run') || here?.isSame || isUndecided) {
      await kit.requests['leave-programme-file']();
      const untaken = { ...data, taken: false };
      if (given.has('dry-run')) return done(lines, untaken, sentence(language, 'only-looked'));
      return here?.isSame
        ? done(lines, untaken)
        : withProblems(lines, untaken, sentence(language, 'update-or-both', { update: '--update', both: '--keep-both' }));
    }
    const taken = await kit.requests['bring-in-programme'](coming.coming, here && keepsBoth ? 'beside' : 'in-place');
    return isRefusal(taken) ? refusedBy(taken, translate) : done(lines, { ...data, taken: true });
  });
}

function linesOf({ file, facts, check, foreign, here }: ProgrammeComing, language: Language, translate: Translate): readonly string[] {
  const found = (findings: readonly ProgrammeFinding[]): readonly string[] =>
    findings.map((finding) => translate('programmes:finding', { ...finding }));
  return [
    columns(
      facts.id,
      inLanguage(facts.title, language),
      inLanguage(facts.owner, language),
      basename(file),
      translate('programmes:sessions', { count: facts.sessions }),
      translate('programmes:slides', { count: facts.slides }),
      translate('programmes:statements', { count: facts.statements }),
    ),
    ...found([...check.problems, ...check.warnings]),
    ...foreignLines(foreign, translate),
    ...(here ? hereLines(here, language, translate) : [translate('programmes:not-here')]),
  ];
}

function hereLines(here: NonNullable<ProgrammeComing['here']>, language: Language, translate: Translate): readonly string[] {
  if (here.isSame) return [translate('programmes:here-same')];
  const title = here.title && inLanguage(here.title, language);
  return [
    title === undefined
      ? translate('programmes:here-broken')
      : translate(`programmes:${here.isShipped ? 'here-shipped' : 'here-own'}`, { title }),
    ...toldChanges(here, language, translate).flatMap(({ title: part, lines }) => lines.map((line) => columns(part, line))),
  ];
}

const foreignLines = (foreign: readonly string[], translate: Translate): readonly string[] =>
  foreign.length === 0 ? [] : [translate('programmes:foreign', { count: foreign.length, files: foreign.join(', ') })];
