/** One step of a form: the code, a question, or the check before it is handed in. */
import { type Filling, type FillingAct, isBegun, type Step, sheetOf, stepOf, stepsOf } from '../../domain/forms/filling';
import type { FormView, Question } from '../../domain/forms/question';
import type { PageWord } from '../../words/telephone-page';
import { make } from './dom';
import { heading } from './parts';
import { say } from './room';

export interface FormShown {
  readonly form: FormView<string>;
  readonly filling: Filling;
  readonly act: (act: FillingAct) => void;
}

const yesNo = (value: string): PageWord => (value === 'yes' || value === 'no' ? value : 'unsure');

function answerWords(question: Question<string>, value: string): string {
  switch (question.kind) {
    case 'options':
      return question.choices.find((choice) => choice.value === value)?.text ?? '';
    case 'scale':
      return value === question.cannotJudge.value ? question.cannotJudge.text : value;
    case 'open':
      return value;
    default:
      return say(yesNo(value));
  }
}

function choice(name: string, value: string, text: string, { filling, act }: FormShown): HTMLElement {
  const input = make('input', { type: 'radio', name, value, change: () => act({ kind: 'answer', value }) });
  input.checked = filling.answers[name] === value;
  return make('label', { class: 'choice' }, input, make('span', {}, text));
}

function choices(question: Question<string>, shown: FormShown): HTMLElement {
  if (question.kind === 'open') {
    const field = make('textarea', {
      rows: '6',
      maxlength: '2000',
      'aria-labelledby': 'asked',
      'aria-describedby': 'note',
      input: () => shown.act({ kind: 'write', value: field.value }),
    });
    field.value = shown.filling.answers[question.id] ?? '';
    return make('div', {}, field, make('p', { id: 'note', class: 'note' }, say('comment-note')));
  }
  const [least] = question.choices;
  const most = question.choices[question.choices.length - 2];
  return make(
    'div',
    { role: 'radiogroup', 'aria-labelledby': 'asked', class: question.kind === 'scale' ? 'scale' : 'choices' },
    question.kind === 'scale' &&
      make(
        'p',
        { class: 'ends' },
        say('scale-ends', { least: least?.value ?? '', most: most?.value ?? '', leastLabel: question.least, mostLabel: question.most }),
      ),
    ...question.choices.map((each) => choice(question.id, each.value, answerWords(question, each.value), shown)),
  );
}

function codeStep({ filling, act }: FormShown): readonly HTMLElement[] {
  const field = make('input', {
    type: 'text',
    class: 'code',
    autocomplete: 'off',
    autocapitalize: 'characters',
    spellcheck: 'false',
    maxlength: '20',
    'aria-labelledby': 'asked',
    'aria-describedby': 'how wrong',
    'aria-invalid': filling.isCodeWrong ? 'true' : undefined,
    input: () => act({ kind: 'write-code', value: field.value }),
  });
  field.value = filling.code;
  return [
    heading(say('code')),
    make('p', { id: 'how' }, say('code-how')),
    field,
    make('p', { id: 'wrong', role: 'alert', class: 'wrong' }, filling.isCodeWrong && say('code-wrong')),
  ];
}

function lineOf(step: Step<string>, { code, answers }: ReturnType<typeof sheetOf>): readonly [asked: string, answer: string] {
  if (step.kind === 'code') return [say('code'), code.trim()];
  const { question } = step;
  const value = answers[question.id];
  return [`${question.number}. ${question.text}`, value === undefined ? '' : answerWords(question, value)];
}

function checkStep({ form, filling, act }: FormShown): readonly HTMLElement[] {
  const sheet = sheetOf(filling);
  const lines = stepsOf(form).map((step, index) => {
    const [asked, answer] = lineOf(step, sheet);
    return make(
      'li',
      {},
      make(
        'button',
        { type: 'button', class: 'line', click: () => act({ kind: 'look-again', step: index }) },
        make('span', {}, asked),
        make('span', { class: answer === '' ? 'empty' : 'answer' }, answer === '' ? say('left-empty') : answer),
      ),
    );
  });
  return [
    heading(say('check')),
    make('p', {}, say(isBegun(filling) ? 'check-what' : 'all-empty')),
    ...(form.questions.some(({ id, kind }) => kind === 'open' && sheet.answers[id] !== undefined)
      ? [make('p', { class: 'note' }, say('comment-check'))]
      : []),
    make('ol', { class: 'lines' }, ...lines),
  ];
}

/** What is asked, without the buttons that lead on. */
export function formStep(shown: FormShown): readonly HTMLElement[] {
  const { form, filling } = shown;
  const step = stepOf(filling, form);
  if (filling.stage === 'checking') return checkStep(shown);
  if (!step) {
    return [
      heading(form.title),
      make('p', {}, say(form.takesCode ? 'how-test' : 'how-evaluation')),
      make('p', {}, say('no-name')),
      make('p', {}, say('paper-too')),
    ];
  }
  if (step.kind === 'code') return codeStep(shown);
  const { question } = step;
  return [
    make('p', { class: 'progress' }, say('progress', { number: question.number, of: form.questions.length })),
    ...(question.part === undefined ? [] : [make('p', { class: 'part' }, question.part)]),
    heading(question.text),
    choices(question, shown),
  ];
}
