import type {NameWords} from '../../locale/locale.js'
import {names as nb} from '../nb/names.js'

export const names: NameWords = {
  ...nb,
  bodies: [
    ...nb.bodies,
    'bygdelag', 'mållag', 'ungdomslag', 'skule', 'barneskule', 'ungdomsskule', 'folkehøgskule', 'høgskule', 'fagskule',
    'vidaregåande', 'sjukehus', 'sjukeheim', 'kyrkje', 'kyrkjelyd', 'sokn', 'sokneråd', 'bispedøme', 'kyrkjelydsråd',
    'heradsstyre', 'lensmannskontor', 'foreining', 'stifting', 'samlag', 'vekeavis', 'folkemuseum', 'sogelag',
    'skriftlag', 'spelemannslag', 'blandakor', 'songlag', 'skulekorps', 'musikklag', 'trafikklag', 'ferjelag',
    'fiskarlag', 'småbrukarlag', 'verkstad'
  ],
  bodyEndings: [
    ...(nb.bodyEndings ?? []),
    'foreininga', 'utvalet', 'høgskulen', 'sjukehuset', 'regjeringa', 'styresmaktene', 'styresmakta', 'stiftinga',
    'ombodet', 'soknerådet', 'mållaget', 'bygdelaget', 'ungdomslaget', 'spelemannslaget', 'fiskarlaget', 'verksemda',
    'føretaket', 'føretak', 'foreining'
  ],
  bids: [
    'Sjå', 'Høyr', 'Møt', 'Sjekk', 'Lytt', 'Følg', 'Lær', 'Bli', 'Finn', 'Se', 'Hør'
  ],
  countries: [
    'Norges', 'Sveriges', 'Danmarks', 'Finlands', 'Islands', 'Tysklands', 'Frankrikes', 'Russlands', 'USAs', 'Italias',
    'Spanias', 'Englands', 'Skottlands', 'Irlands', 'Polens', 'Nederlands', 'Belgias', "Sveits'", 'Østerrikes',
    'Tsjekkias', 'Slovakias', 'Slovenias', 'Kroatias', 'Serbias', 'Ungarns', "Hellas'", 'Tyrkias', 'Ukrainas',
    'Hviterusslands', 'Estlands', 'Latvias', 'Litauens', 'Portugals', 'Canadas', 'Brasils', 'Argentinas', 'Mexicos',
    'Japans', 'Kinas', 'Indias', 'Pakistans', 'Irans', 'Iraks', 'Israels', 'Syrias', 'Egypts', 'Kenyas', 'Etiopias',
    'Ugandas', 'Nigerias', 'Ghanas', 'Marokkos', 'Algeries', 'Tunisias', 'Australias', 'Colombias', 'Chiles',
    'Uruguays', 'Jamaicas', 'Sør-Afrikas', 'Sør-Koreas', 'Nord-Koreas', 'Storbritannias', 'Kasakhstans', 'Georgias',
    'Romanias', 'Bulgarias', 'Noregs', 'Kviterusslands', 'Austerrikes'
  ],
  tradeEndings: ['ar', 'aren', 'ør', 'øren', 'ist', 'isten', 'mann', 'mannen', 'kvinne', 'kvinna', 'sjef', 'sjefen', 'leiar', 'leiaren', 'log', 'logen', 'ikar', 'ikaren', 'ent', 'enten', 'ant', 'anten', 'meister'],
  firstNames: ['Jan', 'August', 'Mai', 'Juni', 'Juli', ...(nb.firstNames ?? []), 'Leiv', 'Eli']
}
