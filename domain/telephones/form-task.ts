/** A form as a telephone is shown it. */
import type { FormView, Question } from '../forms/question';
import { inLanguage, type Language, type Localized } from '../kernel/language';

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
