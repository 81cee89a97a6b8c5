/** A question of the quiz: one option, which can be changed until the room sees what is right. It is told again after a break, since the laptop forgets. */
import type { RoomAnswer, RoomTask } from '../../domain/telephones/page';
import { make } from './dom';
import { Kept } from './kept';
import { heading, sentence } from './parts';
import { draw, roomNow, say, send } from './room';
import type { TaskView } from './task';

type QuizTask = RoomTask<'quiz'>;

/** By question. */
const kept = new Kept<Readonly<Record<string, string>>>('quiz', {});
/** What came of the option that was sent last, while it is the chosen one. */
let answer: { readonly question: string; readonly option: string; readonly told: RoomAnswer } | undefined;

async function sendOption({ question, isRevealed }: QuizTask): Promise<void> {
  const option = kept.now[question];
  if (option === undefined || isRevealed) return;
  const told = await send({ kind: 'answer-quiz', question, option });
  if (told !== 'away' && told !== 'locked') answer = { question, option, told };
  draw();
}

function toldOf({ question }: QuizTask): string {
  const { locked } = roomNow();
  if (locked) return say(`locked-${locked}`);
  const option = kept.now[question];
  if (option === undefined) return '';
  if (answer?.question !== question || answer.option !== option) return say('quiz-going');
  return say(answer.told === 'done' ? 'quiz-counted' : answer.told === 'closed' ? 'quiz-late' : 'quiz-unfit');
}

function choice(task: QuizTask, { id, text }: QuizTask['options'][number]): HTMLElement {
  const choose = (): void => {
    kept.change({ [task.question]: id });
    draw();
    void sendOption(task);
  };
  const input = make('input', { type: 'radio', id: `option-${id}`, name: task.question, value: id, change: choose });
  input.checked = kept.now[task.question] === id;
  return make('label', { class: 'choice' }, input, make('span', {}, text));
}

export const quizTask: TaskView<'quiz'> = {
  left: () => {
    kept.forget({});
    answer = undefined;
  },
  told: (task) => void sendOption(task),
  drawn: (task) => [
    heading(task.text),
    ...(task.isRevealed
      ? [sentence('quiz-over')]
      : [
          make('div', { role: 'radiogroup', 'aria-labelledby': 'asked' }, ...task.options.map((option) => choice(task, option))),
          make('p', { role: 'status', class: 'told' }, toldOf(task)),
          sentence('quiz-nobody'),
        ]),
  ],
};
