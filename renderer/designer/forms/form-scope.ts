/** What every field of a form knows: the file it is in, what that holds, and how it is changed. */
import { createContext, type ReactNode, useContext } from 'react';
import type { Language } from '../../../domain/kernel/language';
import type { ProgrammeChange } from '../../../domain/programme/design';
import { clearChange, putChange } from '../../../domain/programme/design-changes';
import { isWithin, plainAt } from '../../../domain/programme/design-entries';
import type { FormPart } from '../../../domain/programme/design-form';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import { useWords } from '../../ui/words';
import type { Design } from '../use-design';

export interface FormScope {
  readonly file: string;
  readonly data: Plain;
  readonly design: Design;
  readonly language: Language;
  readonly showsCyrillic: boolean;
  /** Any part at its place: what holds parts knows nothing of their kinds. */
  readonly draw: (part: FormPart, place: FieldPlace) => ReactNode;
}

export const FormScopeContext = createContext<FormScope | undefined>(undefined);

export function useScope(): FormScope {
  const scope = useContext(FormScopeContext);
  if (!scope) throw new Error('A field of the designer stands in no form.');
  return scope;
}

/** The place of a value in its file, and what stands around it. */
export interface FieldPlace {
  readonly path: DataPath;
  /** Keys that may stand beside it, as a person writes them. */
  readonly order: readonly string[];
  /** An optional group that goes once nothing is left in it. */
  readonly group: DataPath | undefined;
}

export const usePlain = ({ path }: Pick<FieldPlace, 'path'>): Plain | undefined => plainAt(useScope().data, path);

/** Puts a value into its place; undefined takes it out. Answers with false where it could not be kept. */
export function usePut({ path, order, group }: FieldPlace): (value: Plain | undefined, goesOn?: boolean) => Promise<boolean> {
  const { file, data, design } = useScope();
  return async (value, goesOn = false) => {
    const change: ProgrammeChange | undefined =
      value === undefined ? clearChange({ file, data }, path, group) : putChange({ file, data }, path, value, order);
    if (!change) return true;
    return (await design.change(change.kind === 'yaml-value' ? { ...change, goesOn } : change)) !== undefined;
  };
}

export interface ToldProblem {
  readonly problem: string;
  readonly isWarning: boolean;
}

/** What the check says of a place and of all below it, each once. */
export function useProblems(path: DataPath, isMeant: (path: DataPath) => boolean = () => true): readonly ToldProblem[] {
  const { design, file } = useScope();
  const { t } = useWords('designer');
  const found = design.problems.flatMap(({ place, problem, isWarning }): readonly ToldProblem[] => {
    if (place.at !== 'data' || place.file !== file || !isWithin(place.path, path) || !isMeant(place.path)) return [];
    if (place.line === undefined) return [{ problem, isWarning }];
    const language = t(place.path.at(-1) === 'en' ? 'english' : 'serbian');
    return [{ problem: t('in-language', { language, where: t('in-text', { line: place.line }), problem }), isWarning }];
  });
  return [...new Map(found.map((each) => [each.problem, each])).values()];
}
