/** A part that consists of files, such as papers: their list, and the one that is open in its place. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { inLanguage } from '../../../domain/kernel/language';
import { bothIn, plainAt } from '../../../domain/programme/design-entries';
import { useWords } from '../../ui/words';
import type { PartProperties } from '../part-properties';
import { FileForm } from './file-part';

interface OneOfFilesProperties extends PartProperties {
  /** Finds the name of one in the name of its file. */
  readonly nameInFile: RegExp;
  readonly fileOf: (name: string) => string;
  readonly form: string;
  /** What they are. */
  readonly what: string;
  /** The way back to the list. */
  readonly all: string;
  /** What stands above the form of one. */
  readonly above?: (name: string) => ReactNode;
  /** What makes a new one, below the list; `onMade` opens it. */
  readonly add: (names: readonly string[], onMade: (name: string) => void) => ReactNode;
}

export function OneOfFiles({ design, language, sought, nameInFile, fileOf, form, what, all, above, add }: OneOfFilesProperties) {
  const { t } = useWords('designerForms');
  const { data } = design.view;
  const names = Object.keys(data)
    .flatMap((file) => nameInFile.exec(file)?.[1] ?? [])
    .toSorted();
  const titleOf = (name: string): string => inLanguage(bothIn(plainAt(data[fileOf(name)], ['title'])), language) || name;
  const [opened, setOpened] = useState<string>();
  const [last, setLast] = useState<string>();
  const [followed, setFollowed] = useState<typeof sought>();
  /** The finding led here, and nobody opened another one since. */
  const [isLed, setIsLed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const ledTo = nameInFile.exec(sought?.file ?? '')?.[1];
  if (ledTo !== undefined && sought !== followed) {
    setFollowed(sought);
    setIsLed(true);
    setOpened(ledTo);
  }
  const open = (name: string): void => {
    setIsLed(false);
    setOpened(name);
  };
  const isThere = opened !== undefined && names.includes(opened);
  /* A person who opened one by keyboard goes on at its beginning, and afterwards at its line. A finding leads to its field. */
  useEffect(() => {
    if (isThere && !isLed) head.current?.focus();
    else if (!isThere && last !== undefined) list.current?.querySelector<HTMLElement>(`[data-file="${last}"]`)?.focus();
  }, [isThere, isLed, last]);

  if (isThere) {
    return (
      <div className="entries-one">
        <div className="desk-actions">
          <button
            type="button"
            className="desk-button"
            onClick={() => {
              setLast(opened);
              setOpened(undefined);
            }}
          >
            {all}
          </button>
          <h2 ref={head} tabIndex={-1}>
            {titleOf(opened)}
          </h2>
        </div>
        {above?.(opened)}
        <FileForm
          key={opened}
          file={fileOf(opened)}
          form={form}
          isNeeded={false}
          design={design}
          language={language}
          sought={isLed ? sought : undefined}
        />
      </div>
    );
  }
  return (
    <div className="entries-form">
      <p>{what}</p>
      {names.length === 0 && <p className="desk-hint">{t('no-entries')}</p>}
      <ul ref={list} className="entries-files">
        {names.map((name) => (
          <li key={name}>
            <button type="button" data-file={name} className="entries-open entries-card" onClick={() => open(name)}>
              <span className="entries-name">{titleOf(name)}</span>
              <span className="entries-sum">{name}</span>
            </button>
          </li>
        ))}
      </ul>
      {add(names, open)}
    </div>
  );
}
