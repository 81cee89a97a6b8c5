/**
 * What a telephone in the room is shown and what it may say. Each is told the same, in the language that it chose: nothing of it is of
 * one person, and nothing says which answer is right.
 */
import type { Collection } from '../forms/form';
import type { FormView, Question } from '../forms/question';
import type { SheetInput } from '../forms/sheet-list';
import { inLanguage, type Language, type Localized } from '../kernel/language';

/** What the trainer opened. */
export type RoomTask = { readonly kind: 'nothing' } | { readonly kind: 'form'; readonly form: FormView<string> };

export interface RoomPage {
  /** The training's: a telephone begins with it. */
  readonly usual: Language;
  readonly task: RoomTask;
}

/** In each language, since each telephone chooses its own. */
export type RoomPages = Readonly<Record<Language, RoomPage>>;

/** What somebody does on a telephone. */
export type RoomAct = {
  readonly kind: 'hand-in';
  readonly collection: Collection;
  readonly sheet: SheetInput;
  /** A comment may hold what looks like a participant's name. */
  readonly confirmed: boolean;
};

/**
 * What becomes of it, as the page's words have it. `done`: it is on the disk. `already`: this telephone has done it before, and that
 * counts. `closed`: nobody asks for it now. `unfit`: no form asks for such an answer.
 */
export type RoomAnswer = 'done' | 'already' | 'closed' | 'unfit' | 'code-wrong' | 'name-in-comment' | 'not-saved';

/** What keeps a telephone out. `old`: of a half-day before, or made up. `busy`: it asks too often. */
export type Locked = 'word' | 'old' | 'full' | 'busy';

const questionIn = (question: Question, say: (text: Localized) => string): Question<string> => {
  const asked = { id: question.id, number: question.number, text: say(question.text), part: question.part && say(question.part) };
  switch (question.kind) {
    case 'options':
      return { ...asked, kind: 'options', choices: question.choices.map((choice) => ({ ...choice, text: say(choice.text) })) };
    case 'scale':
      return {
        ...asked,
        kind: 'scale',
        choices: question.choices,
        least: say(question.least),
        most: say(question.most),
        cannotJudge: { value: question.cannotJudge.value, text: say(question.cannotJudge.text) },
      };
    case 'open':
      return { ...asked, kind: 'open' };
    default:
      return { ...asked, kind: question.kind, choices: question.choices };
  }
};

/** A form as somebody reads it who chose a language. */
export function formIn({ title, questions, ...form }: FormView, language: Language): FormView<string> {
  const say = (text: Localized): string => inLanguage(text, language);
  return { ...form, title: say(title), questions: questions.map((question) => questionIn(question, say)) };
}
