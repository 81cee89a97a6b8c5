/** A form as a telephone is shown it. */
import type { Collection, Forms } from '../forms/form';
import { type FormView, formView, type Question } from '../forms/question';
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

function formIn(form: FormView, language: Language): FormView<string> {
  const say = (text: Localized): string => inLanguage(text, language);
  return { ...form, title: say(form.title), questions: form.questions.map((question) => questionIn(question, say)) };
}

/** Forms never change, and what telephones are shown is asked for at every key that moves the deck. */
const known = new WeakMap<Forms, Map<string, FormView<string>>>();

/** A form as somebody reads it who chose a language; made once of the same forms. */
export function formOn(forms: Forms, collection: Collection, language: Language): FormView<string> {
  const made = known.get(forms) ?? new Map<string, FormView<string>>();
  known.set(forms, made);
  const name = `${collection} ${language}`;
  const form = made.get(name) ?? formIn(formView(forms, collection), language);
  made.set(name, form);
  return form;
}
