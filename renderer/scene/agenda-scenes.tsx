/** How the day goes: the agenda with what is done. */
import type { AgendaLine } from '../../domain/stage/audience-view';
import './agenda-scenes.css';
import type { SceneOf } from './scene-of';
import { useSceneWords } from './scene-words';
import { TextBlocks } from './text-blocks';

function AgendaRow({ line }: { readonly line: AgendaLine }) {
  const { word } = useSceneWords();
  const pause = line.kind === 'break' || line.kind === 'meal';
  return (
    <li className={`scene-agenda-row scene-agenda-${line.status}${pause ? ' scene-agenda-pause' : ''}`}>
      <span className="scene-agenda-time">{line.time}</span>
      <span className="scene-agenda-title">{line.title}</span>
      <span className="scene-agenda-status">{line.status === 'later' ? '' : word(line.status)}</span>
    </li>
  );
}

export function AgendaScene({ scene }: { readonly scene: SceneOf<'agenda'> }) {
  return (
    <div className="scene-page scene-agenda">
      <TextBlocks blocks={scene.body} />
      <ol className="scene-agenda-list">
        {scene.blocks.map((line, index) => (
          <AgendaRow key={index} line={line} />
        ))}
      </ol>
    </div>
  );
}
