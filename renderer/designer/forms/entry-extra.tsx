/** What a person gains by seeing beside the fields of an entry: the answer of a statement as the room will see it. */

import { answers } from '../../../domain/barometer/choices';
import { readByRoom } from '../../../domain/barometer/statements';
import { inLanguage, type Language, languages } from '../../../domain/kernel/language';
import { bothIn, plainAt } from '../../../domain/programme/design-entries';
import type { DataPath, Plain } from '../../../domain/programme/plain-data';
import type { Scene } from '../../../domain/stage/audience-view';
import { SmallScene } from '../../stage/small-scene';
import { languageNames } from '../../ui/languages';
import { useScope } from './form-scope';

const isStatement = (file: string, path: DataPath): boolean => file === 'statements.yaml' && path.length === 2 && path[0] === 'statements';

function answerScene(statement: Plain | undefined, language: Language): Scene | undefined {
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
}

export function EntryExtra({ path }: { readonly path: DataPath }) {
  const { file, data } = useScope();
  if (!isStatement(file, path)) return null;
  const statement = plainAt(data, path);
  return (
    <div className="entries-scenes">
      {languages.map((language) => {
        const scene = answerScene(statement, language);
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
