/** What the trainer asks of a rehearsal; a refusal is told like any other. */
import type { RehearsalAct } from '../../domain/stage/rehearsal';
import { unlessRefused } from '../ui/act';
import { kit } from '../ui/bridge';

export async function rehearse(act: RehearsalAct): Promise<void> {
  unlessRefused(await kit.rehearse(act));
}
