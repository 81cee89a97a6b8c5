/** What a kind of task brings to the page. */
import type { RoomTask, TaskKind } from '../../domain/telephones/page';

export interface TaskView<Kind extends TaskKind> {
  /** Under the choice of language; a screen reader is led to the element `asked` when its text is another. */
  readonly drawn: (task: RoomTask<Kind>) => readonly HTMLElement[];
  /** It was told by the laptop, for the first time or again: what was on its way goes once more. */
  readonly told?: (task: RoomTask<Kind>) => void;
  /** The telephone's own way back was pressed. */
  readonly wayBack?: (task: RoomTask<Kind>) => void;
  /** The room knows this telephone no more: nothing was handed in from it. */
  readonly left?: () => void;
}
