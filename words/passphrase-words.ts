/**
 * Words of which passphrases are proposed: short, known to everybody, of letters that stand in one place on the keyboards of both
 * languages. Each list has exactly 256, all different, so that a word is worth eight bits.
 */
const english =
  'acorn actor album almond alpine amber anchor angle apple april apron arch arena arrow artist atlas attic autumn bacon badge ' +
  'bagel baker balcon balloon bamboo banana banner barn barrel basket beach beacon bean bell bench berries bicep birch biscuit ' +
  'blanket blossom boat bonus bottle branch bread brick bridge broom brush bucket button cabin cable cactus camel camera candle ' +
  'canoe canvas carbon carpet carrot castle cedar cello cement chain chalk cheese cherries chess cinema circle circus clarinet ' +
  'clock cloud clover coconut coffee comet compass copper coral corner cotton cousin crater crown cushion daisies dance desert ' +
  'diamond dinner doctor dolphin domino dragon drum eagle easter echo elbow engine farmer feather fern field film finger flag ' +
  'flame flute forest fountain fruit garden garlic ginger giraffe glove goat gravel guitar hammer harbor harvest helmet hill ' +
  'hotel iceberg island jacket jasmine jungle kettle kitchen ladder lagoon lamp lantern laptop lemon letter lion lobster magnet ' +
  'mango maple marble market meadow melon metal mirror mountain museum napkin nature needle north notebook ocean olive onion ' +
  'orange orbit orchard owl paddle paint palace panda paper parrot pasta pencil pepper piano picnic pilot pine planet plum ' +
  'pocket poem pond potato prince pumpkin puppet rabbit radio rain raven ribbon river robin rocket roof rose ruler saddle sail ' +
  'salmon sand school season shadow shell shoulder silver singer sister smoke snow soap soup spice spider spoon spring squirrel ' +
  'stadium station steam stone summer sunset table tailor teacher tent theatre thunder tiger timber tomato tower train tulip ' +
  'tunnel turtle uncle valve velvet village violin wagon walnut water window winter wolf';

const serbian =
  'adresa album ananas april arena avgust avion badem bager bajka balkon balon banana banka bara barka biber bicikl biljka bista ' +
  'blok bor brat brdo breskva brod budilnik bukva bunar bundeva cevanica cigla cimet cipela cirkus crkva cvet dan daska delfin ' +
  'dinar dlan doktor dolina drum drvo duga dugme dukat dunja ekran ekser fabrika farma film flomaster fontana frula gitara glas ' +
  'gljiva golub gora grad grana greda grlica grm grom gusle haljina harfa hartija hleb hotel hrast igla iglo imanje jabuka ' +
  'jagoda jaje jakna jaram jastuk jela jelen jesen jutro kajsija kaktus kalendar kamen kamilica kamion kanta kapa kapetan karta ' +
  'kasika kesten kifla kirija kivi klavir klupa kobila kolo kompas konac konj kopar korpa kost kotao krilo krov krug kruna kupus ' +
  'labud lampa lan lasta lavanda lavina led leptir limun lipa lisica list livada lokomotiva lokva lopta luk luka majka malina ' +
  'malter mandarina mapa marama maslina med medved mesec metar metla mirta mleko more mornar most motor nana narukvica nebo nit ' +
  'noga nokat nota novine obala oblak odmor ogledalo okean oko oktobar olovka oluja opanak orah orao osmeh ostrvo ovas ovca ' +
  'padina palata palma papir paprika park pasulj patka pauk pero pesak pesma pijaca pilot pismo planeta plast plug polica polje ' +
  'potok prase prsten pruga ptica put ramena reka repa riba ris roda rosa rubin ruka rukav sadnica salata sat sedlo selo senka ' +
  'sestra sever sir sito slama slika slon sneg soba sokol sova staklo stena stolica suknja sunce svila tabla talas tanjir teatar ' +
  'telefon tigar torba trava tunel ulica vaga vatra vetar violina voda vrata vrh';

export const passphraseWords = { en: english.split(' '), sr: serbian.split(' ') };
