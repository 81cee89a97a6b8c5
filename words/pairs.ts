/** The kit's own words by section. The build puts them in here as text (electron.vite.config.ts). */
import { across } from './across';
import { acrossFile } from './across-file';
import { agenda } from './agenda';
import { aside } from './aside';
import { attendance } from './attendance';
import { audience } from './audience';
import { barometer } from './barometer';
import { barometerPapers } from './barometer-papers';
import { bothChanged } from './both-changed';
import { broken } from './broken';
import { bundle } from './bundle';
import { cards } from './cards';
import { care } from './care';
import { certificateCheck } from './certificate-check';
import { certificateEdit } from './certificate-edit';
import { certificateFirst } from './certificate-first';
import { certificates } from './certificates';
import { content } from './content';
import { deleting } from './deleting';
import { designer } from './designer';
import { designerForms } from './designer-forms';
import { desk } from './desk';
import { documents } from './documents';
import { erase } from './erase';
import { evening } from './evening';
import { evidence } from './evidence';
import { exporting } from './export';
import { fault } from './fault';
import { film } from './film';
import { followUp } from './follow-up';
import { formPaper } from './form-paper';
import { formResults } from './form-results';
import { forms } from './forms';
import { groups } from './groups';
import { guide } from './guide';
import { handout } from './handout';
import { health } from './health';
import { hint } from './hint';
import { keys } from './keys';
import { laptops } from './laptops';
import { letterhead } from './letterhead';
import { library } from './library';
import { list } from './list';
import { literature } from './literature';
import { menu } from './menu';
import { notice } from './notice';
import { ownSlides } from './own-slides';
import { papers } from './papers';
import { plan } from './plan';
import { preparation } from './preparation';
import { prepare } from './prepare';
import { presentation } from './presentation';
import { programmeForms } from './programme-forms';
import { programmes } from './programmes';
import { refusal } from './refusal';
import { register } from './register';
import { rehearsal } from './rehearsal';
import { remote } from './remote';
import { report } from './report';
import { reportTemplate } from './report-template';
import { rescue } from './rescue';
import { results } from './results';
import { room } from './room';
import { roomLists } from './room-lists';
import { roomPaper } from './room-paper';
import { run } from './run';
import { sample } from './sample';
import { screens } from './screens';
import { seal } from './seal';
import { settings } from './settings';
import { sharing } from './sharing';
import { signIn } from './sign-in';
import { signedSheets } from './signed-sheets';
import { signing } from './signing';
import { start } from './start';
import { telephones } from './telephones';
import { texts } from './texts';
import { timers } from './timers';
import { times } from './times';
import { verify } from './verify';
import { workbook } from './workbook';

export const pairs = {
  across,
  acrossFile,
  agenda,
  aside,
  attendance,
  audience,
  barometer,
  barometerPapers,
  bothChanged,
  broken,
  bundle,
  care,
  certificateCheck,
  certificateEdit,
  certificateFirst,
  certificates,
  content,
  deleting,
  designer,
  designerForms,
  desk,
  documents,
  erase,
  evening,
  evidence,
  export: exporting,
  fault,
  formPaper,
  formResults,
  forms,
  groups,
  film,
  followUp,
  handout,
  presentation,
  health,
  hint,
  keys,
  laptops,
  letterhead,
  library,
  list,
  literature,
  menu,
  notice,
  ownSlides,
  cards,
  guide,
  papers,
  plan,
  preparation,
  prepare,
  programmeForms,
  programmes,
  refusal,
  register,
  rehearsal,
  remote,
  report,
  reportTemplate,
  rescue,
  results,
  room,
  roomLists,
  roomPaper,
  run,
  sample,
  screens,
  seal,
  settings,
  signIn,
  sharing,
  signedSheets,
  signing,
  start,
  telephones,
  texts,
  timers,
  times,
  verify,
  workbook,
};
