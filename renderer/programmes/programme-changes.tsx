import type { ProgrammeHere } from '../../domain/programme/shelf';
import { toldChanges } from '../../domain/programme/told-changes';
import { useWords } from '../ui/words';

interface ChangesProperties {
  readonly here: ProgrammeHere;
}

export function ProgrammeChanges({ here }: ChangesProperties) {
  const { t, language } = useWords('programmes');
  const parts = toldChanges(here, language, t);
  return (
    <section className="programmes-changes">
      <h3>{t('changes')}</h3>
      {parts.length === 0 && <p>{t('changes-none')}</p>}
      <dl className="programmes-told">
        {parts.map(({ title, lines }) => [
          <dt key={title}>{title}</dt>,
          <dd key={`${title} lines`}>
            {lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </dd>,
        ])}
      </dl>
    </section>
  );
}
