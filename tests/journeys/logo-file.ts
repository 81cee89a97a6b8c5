/** A picture as people choose it for papers. */
import type { Kit } from './launch';

/** A logo as designers send it: transparent, with much room around it. */
export async function logoBytes({ desk }: Kit): Promise<Buffer> {
  const address = await desk.evaluate(() => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('there is nothing to draw on');
    pen.fillStyle = '#c2410c';
    pen.beginPath();
    pen.arc(500, 450, 180, 0, 7);
    pen.fill();
    pen.fillStyle = '#1d4e89';
    pen.font = '700 220px sans-serif';
    pen.fillText('Nada', 720, 530);
    return canvas.toDataURL('image/png');
  });
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
