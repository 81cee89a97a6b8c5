/** Words of what the content check finds in a programme's certificate. */
import { pair } from './pair';

export const contentCertificate = pair({
  en: {
    'certificate-reason': 'whoever is asked for this is told why: write {{reasonMark}}',
    'certificate-hours': 'write whole hours, from 1 to 200',
    'certificate-part': 'a certificate has paragraphs of plain text alone: take this out',
    'certificate-empty': 'there is no sentence in this certificate: write it below the second ---',
    'certificate-place': '“{{mark}}” is no place that the kit fills in; there are {{places}}, and {{bySexMark}}',
    'certificate-bracket': 'a bracket or ** is opened and not closed, closed and not opened, or stands in another one',
  },
  sr: {
    'certificate-reason': 'ko to treba da upiše, mora da zna zašto: dopišite {{reasonMark}}',
    'certificate-hours': 'upišite cele sate, od 1 do 200',
    'certificate-part': 'uverenje ima samo pasuse običnog teksta: izbacite ovo',
    'certificate-empty': 'u ovom uverenju nema rečenice: napišite je ispod druge crte ---',
    'certificate-place': '„{{mark}}” nije mesto koje se popunjava; postoje {{places}} i {{bySexMark}}',
    'certificate-bracket': 'zagrada ili ** je otvorena a nije zatvorena, zatvorena a nije otvorena, ili stoji u drugoj',
  },
});
