/** What a person gains by seeing beside the fields of an entry: a statement’s answer, or a question of the quiz, as the room will see it. */

import { answers } from '../../../domain/barometer/choices';
import { readByRoom } from '../../../domain/barometer/statements';
import { inLanguage, type Language, languages } from '../../../domain/kernel/language';
import { bothIn, isPlainList, plainAt } from '../../../domain/programme/design-entries';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import type { Scene } from '../../../domain/stage/audience-view';
import { SmallScene } from '../../stage/small-scene';
import { languageNames } from '../../ui/languages';
import { useScope } from './form-scope';

type Draw = (entry: Plain | undefined, language: Language, at: number, of: number) => Scene | undefined;

const answerScene: Draw = (statement, language) => {
  const text = (key: string): string => inLanguage(bothIn(plainAt(statement, [key])), language);
  const answer = answers.find((each) => each === plainAt(statement, ['answer']));
  if (answer === undefined || text('text') === '') return undefined;
  return {
    kind: 'answer',
    text: text('text'),
    answer,
    short: text('short'),
    reason: readByRoom(text('reason')),
    sources: [],
    swapped: false,
    first: undefined,
    second: undefined,
  };
};

const quizScene: Draw = (question, language, at, of) => {
  const options = plainAt(question, ['options']);
  const right = plainAt(question, ['key']);
  return {
    kind: 'quiz',
    number: at + 1,
    of,
    text: inLanguage(bothIn(plainAt(question, ['text'])), language),
    options: (isPlainList(options) ? options : []).map((option) => ({
      text: inLanguage(bothIn(plainAt(option, ['text'])), language),
      isRight: plainAt(option, ['id']) === right,
    })),
    reason: inLanguage(bothIn(plainAt(question, ['reason'])), language),
    sources: [],
  };
};

/** By file and list. */
const drawn: Readonly<Record<string, Draw>> = { 'statements.yaml statements': answerScene, 'quiz.yaml questions': quizScene };

export function EntryExtra({ path }: { readonly path: DataPath }) {
  const { file, data } = useScope();
  const [list, at] = path;
  const draw = path.length === 2 && typeof at === 'number' ? drawn[`${file} ${list}`] : undefined;
  if (!draw || typeof at !== 'number' || list === undefined) return null;
  const entries = plainAt(data, [list]);
  const of = isPlainList(entries) ? entries.length : 0;
  return (
    <div className="entries-scenes">
      {languages.map((language) => {
        const scene = draw(plainAt(data, path), language, at, of);
        return (
          <figure key={language}>
            <div className="entries-scene">{scene && <SmallScene view={{ language, scene }} />}</div>
            <figcaption lang={language}>{languageNames[language]}</figcaption>
          </figure>
        );
      })}
    </div>
  );
}
