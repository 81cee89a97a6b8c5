/** A certificate as it will be printed, painted from the same drawing as the PDF. */
import { type CertificateFace, type CertificateMark, type CertificatePicture, inks } from '../../domain/certificates/drawing';

const faces: Readonly<Record<CertificateFace, { readonly fontFamily: string; readonly fontWeight: number }>> = {
  serif: { fontFamily: 'Certificate Serif', fontWeight: 600 },
  regular: { fontFamily: 'Noto Sans Variable', fontWeight: 400 },
  bold: { fontFamily: 'Noto Sans Variable', fontWeight: 700 },
};

interface MarkProperties {
  readonly mark: CertificateMark;
  readonly images: CertificatePicture['images'];
}

function Mark({ mark, images }: MarkProperties) {
  switch (mark.kind) {
    case 'surface':
      return <path d={mark.path} fill={inks[mark.ink]} />;
    case 'frame': {
      const { x, y, width, height, thickness, ink } = mark;
      return <rect {...{ x, y, width, height }} fill="none" stroke={inks[ink]} strokeWidth={thickness} />;
    }
    case 'line':
      return <line x1={mark.x} x2={mark.x + mark.width} y1={mark.y} y2={mark.y} stroke={inks[mark.ink]} strokeWidth={0.9} />;
    case 'words': {
      const { x, y, size, face, ink, width, text } = mark;
      return (
        <text {...{ x, y }} {...faces[face]} fontSize={size} fill={inks[ink]} textLength={width}>
          {text}
        </text>
      );
    }
    case 'image': {
      const { x, y, width, height, image } = mark;
      if (images[image] === undefined) return null;
      return <image className="certificate-image" {...{ x, y, width, height }} href={images[image]} preserveAspectRatio="xMidYMax meet" />;
    }
  }
}

interface CertificateOnDeskProperties {
  readonly picture: CertificatePicture;
  /** Which one it is. */
  readonly label: string;
}

export function CertificateOnDesk({ picture: { drawing, images }, label }: CertificateOnDeskProperties) {
  const { width, height, marks } = drawing;
  return (
    <svg className="certificate-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {marks.map((mark, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: marks have their places alone, and are painted anew together.
        <Mark key={index} {...{ mark, images }} />
      ))}
    </svg>
  );
}
