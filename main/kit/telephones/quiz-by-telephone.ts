/**
 * The quiz by telephone: the question that the room sees, until its answer is revealed. Answers are known in memory alone, for the half-day, and the
 * room sees how many chose what once it sees what is right.
 */
import { inLanguage } from '../../../domain/kernel/language';
import type { QuizQuestion } from '../../../domain/room/cards';
import type { AudienceView } from '../../../domain/stage/audience-view';
import type { RoomAnswer } from '../../../domain/telephones/page';
import type { OpenTraining } from '../training/open-training';
import type { ShowTask, Take } from './subject';

/** Returns the question that the room sees. A rehearsal asks nobody. */
function asked({
  log,
  programme,
  isRehearsing,
}: OpenTraining): { readonly question: QuizQuestion; readonly isRevealed: boolean } | undefined {
  const { cover, card } = log.training.state.run;
  if (isRehearsing || cover !== 'card' || card?.kind !== 'quiz') return undefined;
  const question = programme.quiz.find(({ id }) => id === card.question);
  return question && { question, isRevealed: card.revealed };
}

export const showQuiz: ShowTask<'quiz'> = (open, _opening, language) => {
  const now = asked(open);
  if (!now) return { kind: 'nothing' };
  const { id, text, options } = now.question;
  return {
    kind: 'quiz',
    question: id,
    text: inLanguage(text, language),
    options: options.map((option) => ({ id: option.id, text: inLanguage(option.text, language) })),
    isRevealed: now.isRevealed,
  };
};

export class QuizAnswers {
  #halfDay = '';
  /** By question: who chose what. Ids of one question say nothing about another. */
  #answers = new Map<string, Map<string, string>>();

  readonly take: Take<'answer-quiz'> = async (given, { open, opening, halfDay }) => {
    if (this.#halfDay !== halfDay) this.#answers = new Map();
    this.#halfDay = halfDay;
    const now = opening?.kind === 'quiz' ? asked(open) : undefined;
    return given.map(({ as, act: { question, option } }): RoomAnswer => {
      if (!now || now.isRevealed || now.question.id !== question) return 'closed';
      if (!now.question.options.some(({ id }) => id === option)) return 'unfit';
      this.#answers.set(question, (this.#answers.get(question) ?? new Map()).set(as, option));
      return 'done';
    });
  };

  /** How many chose what, with what is right and not before. */
  withCounts(view: AudienceView, open: OpenTraining, halfDay: string | undefined): AudienceView {
    const { scene } = view;
    const now = asked(open);
    const answers = now && halfDay === this.#halfDay ? this.#answers.get(now.question.id) : undefined;
    if (scene.kind !== 'quiz' || !now?.isRevealed || !answers) return view;
    const chosen = [...answers.values()];
    const countOf = (index: number): number => chosen.filter((option) => option === now.question.options[index]?.id).length;
    return { ...view, scene: { ...scene, options: scene.options.map((option, index) => ({ ...option, count: countOf(index) })) } };
  }
}
