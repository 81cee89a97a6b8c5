/** Refusals: the Social Barometer. */
import { pair } from './pair';

export const barometer = pair({
  en: {
    'nothing-to-count': 'Counting begins when the three places are on the screen.',
    'voices-first': 'Hear some voices first: the answer can be revealed after the voices step has begun.',
    'second-round-too-early': 'A second round can begin once voices were heard.',
    'no-next-statement': 'There is no next statement.',
    'more-than-present':
      'All {{present}} who are marked present have a place. Nothing was counted. Mark who is missing in Register, or count all the same.',
    'fewer-stand-there': 'Fewer stand there by now. Nothing was moved; look again and repeat it.',
    'no-such-statement': 'This statement is not part of the training any more. Nothing was changed.',
    'statement-empty': 'Type what the room should take a place on.',
    'statement-holds-name':
      '“{{word}}” looks like the name of a participant. Nothing was shown. Write it without a name, or show it anyway.',
    'no-statement-to-note': 'Arguments are noted for a statement, and none is on the screen. Nothing was noted.',
    'argument-empty': 'Type what was said.',
    'argument-holds-name':
      '“{{word}}” looks like the name of a participant. Nothing was noted. Write what was said without a name, or note it anyway.',
    'no-such-argument': 'This argument is not kept any more. Nothing was changed.',
  },
  sr: {
    'nothing-to-count': 'Brojanje počinje kada su na ekranu tri mesta.',
    'voices-first': 'Najpre čujte nekoliko glasova: odgovor može da se otkrije kada počne korak sa glasovima.',
    'second-round-too-early': 'Drugi krug može da počne kada su se čuli glasovi.',
    'no-next-statement': 'Nema sledeće tvrdnje.',
    'more-than-present':
      'Svi koji su upisani kao prisutni ({{present}}) već imaju mesto. Ništa nije dodato. Upišite koga nema u spisku, ili ipak dodajte.',
    'fewer-stand-there': 'Tamo ih je sada manje. Ništa nije premešteno; pogledajte i ponovite.',
    'no-such-statement': 'Ova tvrdnja više nije deo obuke. Ništa nije promenjeno.',
    'statement-empty': 'Upišite o čemu sala treba da zauzme mesto.',
    'statement-holds-name':
      '„{{word}}” liči na ime osobe sa spiska. Ništa nije prikazano. Napišite tvrdnju bez imena, ili je ipak prikažite.',
    'no-statement-to-note': 'Argumenti se beleže za tvrdnju, a nijedna nije na ekranu. Ništa nije zabeleženo.',
    'argument-empty': 'Upišite šta je rečeno.',
    'argument-holds-name':
      '„{{word}}” liči na ime osobe sa spiska. Ništa nije zabeleženo. Napišite šta je rečeno bez imena, ili ipak zabeležite.',
    'no-such-argument': 'Ovaj argument više nije sačuvan. Ništa nije promenjeno.',
  },
});
