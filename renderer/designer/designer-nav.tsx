/** What a programme consists of: its days with their sessions and the slides of the one that is open, then its other parts. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { inLanguage, type Language } from '../../domain/kernel/language';
import { problemsOfBlock } from '../../domain/programme/design-update';
import { useWords } from '../ui/words';
import type { Sought } from './part-properties';
import { parts } from './parts';
import { unlistedIn, unlistedName } from './unlisted-slides';
import type { Design } from './use-design';

export type Opened =
  | { readonly kind: 'block'; readonly block: string; readonly slide?: string | undefined }
  | { readonly kind: 'part'; readonly key: string; readonly sought?: Sought | undefined };

interface EntryProperties {
  readonly name: string;
  readonly facts: string;
  readonly isOpen: boolean;
  readonly mistakes: number;
  readonly onOpen: () => void;
  /** What it consists of, while it is open. */
  readonly children?: ReactNode;
}

function Entry({ name, facts, isOpen, mistakes, onOpen, children }: EntryProperties) {
  const { t } = useWords('designer');
  return (
    <li>
      <button type="button" className="designer-entry" aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
        <span className="designer-entry-name">{name}</span>
        {facts !== '' && <span className="designer-entry-facts">{facts}</span>}
        {mistakes > 0 && <span className="designer-entry-wrong">{t('problems', { count: mistakes })}</span>}
      </button>
      {children}
    </li>
  );
}

interface DesignerNavProperties {
  readonly design: Design;
  readonly language: Language;
  readonly opened: Opened;
  readonly onOpen: (opened: Opened) => void;
  /** The slides of the block that is open. */
  readonly slides: ReactNode;
}

export function DesignerNav({ design: { view, problems }, language, opened, onOpen, slides }: DesignerNavProperties) {
  const { t } = useWords('designer');
  const mistakes = problems.filter(({ isWarning }) => !isWarning);
  const nav = useRef<HTMLElement>(null);
  const [lastBlock, setLastBlock] = useState<Opened>();
  const chosen = opened.kind === 'block' ? opened.block : opened.key;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is brought to sight when it was chosen, from wherever
  useEffect(() => nav.current?.querySelector('.designer-entry[aria-current]')?.scrollIntoView({ block: 'nearest' }), [chosen]);
  const unlisted = unlistedIn(view);
  const [firstPart] = parts;
  const [firstBlock] = view.days.flatMap(({ blocks }) => blocks);

  function show(kind: Opened['kind']): void {
    if (kind === opened.kind) return;
    if (kind === 'part') {
      setLastBlock(opened);
      if (firstPart) onOpen({ kind, key: firstPart.key });
    } else if (lastBlock) onOpen(lastBlock);
    else if (firstBlock) onOpen({ kind, block: firstBlock.id });
  }

  return (
    <nav ref={nav} className="designer-nav" aria-label={t('parts')}>
      <div className="designer-switch">
        {(['block', 'part'] as const).map((kind) => (
          <button key={kind} type="button" aria-pressed={opened.kind === kind} onClick={() => show(kind)}>
            {t(`show-${kind}`)}
          </button>
        ))}
      </div>
      {opened.kind === 'block' && view.days.length === 0 && <p className="desk-warning">{t('no-days')}</p>}
      {opened.kind === 'block' &&
        view.days.map((day, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: there are two days, and they stay where they are
          <section key={index}>
            <h2>
              {t('day', { day: index + 1 })}
              <span className="designer-entry-facts">{day.starts}</span>
            </h2>
            <ul>
              {day.blocks.map(({ id, title, minutes }) => (
                <Entry
                  key={id}
                  name={inLanguage(title, language) || id}
                  facts={t('block-facts', { minutes })}
                  isOpen={opened.kind === 'block' && opened.block === id}
                  mistakes={problemsOfBlock(mistakes, id).length}
                  onOpen={() => onOpen({ kind: 'block', block: id })}
                >
                  {opened.kind === 'block' && opened.block === id && slides}
                </Entry>
              ))}
            </ul>
          </section>
        ))}
      {opened.kind === 'block' && unlisted.length > 0 && (
        <section>
          <h2>{t('unlisted')}</h2>
          <ul>
            {unlisted.map((block) => (
              <Entry
                key={block}
                name={inLanguage(unlistedName(view, block), language)}
                facts=""
                isOpen={opened.block === block}
                mistakes={problemsOfBlock(mistakes, block).length}
                onOpen={() => onOpen({ kind: 'block', block })}
              >
                {opened.block === block && slides}
              </Entry>
            ))}
          </ul>
        </section>
      )}
      {opened.kind === 'part' && (
        <section>
          <h2>{t('parts')}</h2>
          <ul>
            {parts.map(({ key, title, hasFile }) => (
              <Entry
                key={key}
                name={t(title)}
                facts=""
                isOpen={opened.kind === 'part' && opened.key === key}
                mistakes={mistakes.filter(({ file }) => hasFile(file)).length}
                onOpen={() => onOpen({ kind: 'part', key })}
              />
            ))}
          </ul>
        </section>
      )}
    </nav>
  );
}
