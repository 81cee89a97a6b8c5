/** Every layout as a picture, drawn as the room would see it. */
import { useEffect, useState } from 'react';
import type { Language } from '../../domain/kernel/language';
import { isRefusal } from '../../domain/kernel/refusal';
import { type Layout, layouts } from '../../domain/programme/slide';
import type { Scene } from '../../domain/stage/audience-view';
import { SmallScene } from '../stage/small-scene';
import { kit } from '../ui/bridge';
import { CloseAction } from '../ui/close-action';
import { WindowDialog } from '../ui/window-dialog';
import { useWords } from '../ui/words';
import { newSlideOf } from './new-slide';

export type WrittenLayout = (typeof layouts)[number];

interface LayoutDialogProperties {
  readonly title: string;
  readonly what: string;
  readonly block: string;
  readonly language: Language;
  /** One that the programme has. */
  readonly figure: string | undefined;
  readonly chosen?: string | undefined;
  readonly onChoose: (layout: WrittenLayout) => void;
  readonly onClose: () => void;
}

/** Hills and a sun, where the example names a picture that isn't there. */
const examplePicture = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#d8e6ec"/><circle cx="118" cy="28" r="12" fill="#f3c75f"/><path d="M0 90V62l38-26 34 30 22-16 66 40z" fill="#7b9c86"/></svg>',
)}`;

const withExample = (scene: Scene): Scene =>
  scene.kind === 'slide'
    ? { ...scene, body: scene.body.map((block) => (block.kind === 'picture' ? { ...block, file: examplePicture } : block)) }
    : scene;

type Pictures = ReadonlyMap<Layout, Scene>;

/** One after the other: the first are there at once. */
function useLayoutPictures(block: string, language: Language, figure: string | undefined): Pictures {
  const [pictures, setPictures] = useState<Pictures>(new Map());
  useEffect(() => {
    let isOpen = true;
    const draw = async (): Promise<void> => {
      for (const layout of layouts) {
        const { line, en, sr } = newSlideOf(layout, undefined, figure);
        const trial = await kit['try-design-slide']({ block, slide: 'example', line, sources: { en, sr }, step: null });
        if (!isOpen) return;
        const scene = isRefusal(trial) ? undefined : trial.scenes?.[language];
        if (scene) setPictures((known) => new Map([...known, [layout, withExample(scene)]]));
      }
    };
    void draw();
    return () => {
      isOpen = false;
    };
  }, [block, language, figure]);
  return pictures;
}

export function LayoutDialog({ title, what, block, language, figure, chosen, onChoose, onClose }: LayoutDialogProperties) {
  const { t } = useWords('designer');
  const pictures = useLayoutPictures(block, language, figure);
  return (
    <WindowDialog title={title} full onClose={onClose}>
      <div className="designer-layouts">
        <p className="desk-hint">{what}</p>
        <ul>
          {layouts.map((layout) => {
            const scene = pictures.get(layout);
            return (
              <li key={layout}>
                <button type="button" aria-current={layout === chosen ? 'true' : undefined} onClick={() => onChoose(layout)}>
                  <span className="designer-card-scene" aria-hidden="true">
                    {scene && <SmallScene view={{ language, scene }} />}
                  </span>
                  <span>{t(`layout-${layout}`)}</span>
                </button>
              </li>
            );
          })}
        </ul>
        <CloseAction onClose={onClose} />
      </div>
    </WindowDialog>
  );
}
