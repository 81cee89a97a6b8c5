/** A person asks to be written otherwise; nothing changes before the trainer has accepted it, and on all laptops alike. */
import { describe, expect, it } from 'vitest';
import type { ParticipantId } from '../../../../domain/kernel/ids';
import { correctionOf } from '../../../../domain/register/corrections';
import { fold } from '../../../../domain/training/fold';
import { personNamed, trainingId } from '../../builders';
import { Laptop } from '../training/laptop';

const wish = { firstName: 'Đorđe', lastName: 'Šćepanović', school: 'Gimnazija', town: 'Niš' };
const person = personNamed('Djordje', 'Scepanovic', { photoConsent: 'no' });

function asked(): { readonly laptop: Laptop; readonly participant: ParticipantId } {
  const laptop = Laptop.withTraining().does({ kind: 'add-participant', person });
  const participant = laptop.training.state.participants[0]?.id;
  if (participant === undefined) throw new Error('nobody is on the list');
  return { laptop: laptop.does({ kind: 'ask-correction', participant, wish }), participant };
}

const written = ({ training }: Laptop) => training.state.participants[0]?.person;

describe('a correction that a person asks for', () => {
  it('changes nothing before it is accepted, and then just what was asked', () => {
    const { laptop, participant } = asked();
    expect(written(laptop)).toEqual(person);
    expect(correctionOf(laptop.training.state, participant)).toEqual(wish);
    const accepted = laptop.does({ kind: 'settle-correction', participant, accepted: true });
    expect(written(accepted)).toEqual({ ...person, ...wish });
    expect(correctionOf(accepted.training.state, participant)).toBeUndefined();
  });

  it('is gone when the trainer leaves it as it is, and everything is written as before', () => {
    const { laptop, participant } = asked();
    const left = laptop.does({ kind: 'settle-correction', participant, accepted: false });
    expect(written(left)).toEqual(person);
    expect(correctionOf(left.training.state, participant)).toBeUndefined();
  });

  it('takes the place of what the same person asked before', () => {
    const { laptop, participant } = asked();
    const again = laptop.does({ kind: 'ask-correction', participant, wish: { ...wish, town: 'Aleksinac' } });
    expect(again.training.state.corrections[participant]).toHaveLength(1);
    expect(correctionOf(again.training.state, participant)?.town).toBe('Aleksinac');
  });

  it('is none when everything is written so already, and is refused without a name', () => {
    const { laptop, participant } = asked();
    expect(laptop.ask({ kind: 'ask-correction', participant, wish: { ...wish, lastName: ' ' } })).toMatchObject({
      refused: 'last-name-missing',
    });
    laptop.does({ kind: 'settle-correction', participant, accepted: true });
    expect(laptop.ask({ kind: 'ask-correction', participant, wish })).toEqual([]);
    expect(laptop.ask({ kind: 'settle-correction', participant, accepted: true })).toEqual([]);
  });

  it('of two laptops that did not see each other ends alike on both, and one answer settles both', () => {
    const { laptop, participant } = asked();
    const other = new Laptop('laptop-b').sees(laptop);
    laptop.does({ kind: 'ask-correction', participant, wish: { ...wish, town: 'Aleksinac' } });
    other.does({ kind: 'ask-correction', participant, wish: { ...wish, town: 'Pirot' } });
    const before = laptop.training;
    laptop.sees(other);
    other.training = fold(trainingId, [...other.training.events, ...before.events].toReversed());
    expect(other.state).toEqual(laptop.state);
    expect(laptop.state.corrections[participant]).toHaveLength(2);
    laptop.does({ kind: 'settle-correction', participant, accepted: false });
    expect(laptop.state.corrections[participant]).toEqual([]);
    expect(other.sees(laptop).state).toEqual(laptop.state);
  });

  it('comes again when its settling is undone', () => {
    const { laptop, participant } = asked();
    laptop.does({ kind: 'settle-correction', participant, accepted: false }, { kind: 'undo', place: 'register' });
    expect(correctionOf(laptop.state, participant)).toEqual(wish);
  });

  it('tells of nobody once persons were erased', () => {
    const { laptop, participant } = asked();
    laptop.does({ kind: 'erase-persons', place: laptop.details.place });
    expect(correctionOf(laptop.state, participant)).toBeUndefined();
    expect(JSON.stringify(laptop.training.events)).not.toContain('Šćepanović');
  });
});
