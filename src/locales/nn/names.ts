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
  firstNames: ['Jan', 'August', 'Mai', 'Juni', 'Juli', ...(nb.firstNames ?? []), 'Leiv', 'Eli']
}
