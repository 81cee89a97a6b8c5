/**
 * The sheets and attachments of trainings, as they looked last: no line of a log tells when another laptop's come. Where this laptop alone
 * writes nobody has to look.
 */
import type { TrainingId } from '../../../domain/kernel/ids';
import { answersIn } from '../../store/answer-files';
import { attachmentsIn } from '../../store/attachments';
import { filesKey } from '../../store/files-key';
import { trainingFolder } from '../../store/trainings-folder';
import type { Ports } from '../ports';

/** What a carrier hasn't finished yet begins so. */
const isFinished = (name: string): boolean => !name.startsWith('.');

export class BesideLogs {
  readonly #ports: Pick<Ports, 'disk' | 'trainingsFolder' | 'writer'>;
  readonly #seen = new Map<TrainingId, string>();

  constructor(ports: Pick<Ports, 'disk' | 'trainingsFolder' | 'writer'>) {
    this.#ports = ports;
  }

  /** Another text once they were seen to be others. */
  seen(id: TrainingId): string {
    return this.#seen.get(id) ?? '';
  }

  /** Rejects with what the disk says. */
  async look(id: TrainingId): Promise<void> {
    const { disk, trainingsFolder, writer } = this.#ports;
    if (!writer.isSharing) return;
    const folder = trainingFolder(trainingsFolder, id);
    const keys = await Promise.all([answersIn(folder), attachmentsIn(folder)].map((each) => filesKey(disk, each, isFinished)));
    this.#seen.set(id, keys.join('\n\n'));
  }
}
