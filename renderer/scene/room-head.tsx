/** The organiser and donor in few lines, and logos on a white plate over a drawing: opaque, whatever their shape. */
import type { RoomHead } from '../../domain/stage/room-head';
import { heldSigns } from './held-signs';
import './room-head.css';
import { useSceneWords } from './scene-words';

export function HeadLines({ head: { days, trainers, organiser, donor, donorLine } }: { readonly head: RoomHead }) {
  const { word, days: written } = useSceneWords();
  return (
    <div className="room-head">
      <p className="room-head-days">{written(days)}</p>
      {trainers.length > 0 ? <p>{word('title-trainers', { names: trainers.join(', ') })}</p> : null}
      <p>{heldSigns(word('title-organiser', { name: organiser }))}</p>
      <p>{heldSigns(donorLine || (donor && word('title-donor', { name: donor })))}</p>
    </div>
  );
}

export function Logos({ logos }: { readonly logos: readonly string[] }) {
  const { word } = useSceneWords();
  if (logos.length === 0) return null;
  return (
    <div className="room-logos" role="img" aria-label={word('title-logos')}>
      {logos.map((address) => (
        <img key={address} src={address} alt="" decoding="sync" draggable={false} />
      ))}
    </div>
  );
}
