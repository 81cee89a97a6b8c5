/** What the trainer asks of a rehearsal; a refusal is told like any other. */
import type { RehearsalAct } from '../../domain/rehearsal';
import { unlessRefused } from '../desk/act';
import { kit } from '../desk/bridge';

export async function rehearse(act: RehearsalAct): Promise<void> {
  unlessRefused(await kit.rehearse(act));
}
