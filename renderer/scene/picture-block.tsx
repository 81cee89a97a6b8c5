/** A picture with its caption. One that can't be shown leaves its description, never a broken image. */
import { useState } from 'react';
import type { Picture } from '../../domain/programme/slide';

export function PictureBlock({ picture: { file, alt, caption, place } }: { readonly picture: Picture }) {
  /** The address that failed, so that another picture in the same place is tried. */
  const [missing, setMissing] = useState('');
  return (
    <figure className={`text-picture text-picture-${place}`}>
      {missing === file ? (
        <div className="text-picture-missing">{alt}</div>
      ) : (
        <img src={file} alt={alt} decoding="sync" draggable={false} onError={() => setMissing(file)} />
      )}
      {caption === '' ? null : <figcaption>{caption}</figcaption>}
    </figure>
  );
}
