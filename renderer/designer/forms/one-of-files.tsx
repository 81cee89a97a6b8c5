/** A part that consists of files, such as papers: their list, and the one that is open in its place. */
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useWords } from '../../ui/words';

interface OneOfFilesProperties {
  /** In their order. */
  readonly names: readonly string[];
  /** That a finding of the check leads to; another value each time. */
  readonly sought: { readonly name: string } | undefined;
  readonly titleOf: (name: string) => string;
  /** What they are. */
  readonly what: string;
  /** The way back to the list. */
  readonly all: string;
  /** `isSought`: the finding led here, and nobody opened another one since. */
  readonly children: (name: string, isSought: boolean) => ReactNode;
  /** What makes a new one, below the list; `onMade` opens it. */
  readonly add: (onMade: (name: string) => void) => ReactNode;
}

export function OneOfFiles({ names, sought, titleOf, what, all, children, add }: OneOfFilesProperties) {
  const { t } = useWords('designerForms');
  const [opened, setOpened] = useState<string>();
  const [last, setLast] = useState<string>();
  const [led, setLed] = useState<typeof sought>();
  const [isLed, setIsLed] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  if (sought && sought !== led) {
    setLed(sought);
    setIsLed(true);
    setOpened(sought.name);
  }
  const open = (name: string): void => {
    setIsLed(false);
    setOpened(name);
  };
  const isThere = opened !== undefined && names.includes(opened);
  /* Whoever opened one by keyboard goes on at its beginning, and afterwards at its line. A finding leads to its field. */
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
        {children(opened, isLed)}
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
      {add(open)}
    </div>
  );
}
