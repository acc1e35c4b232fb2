import type {NameWords} from '../../locale/locale.js'
import {foreignMen, foreignWomen} from '../given-names.js'
import {frenchMen, frenchWomen} from './given-names.js'

export const names: NameWords = {
  particles: [
    'de', 'd', 'du', 'des', 'la', 'le', 'les', 'von', 'van', 'der', 'ben', 'bin', 'el', 'al', 'di', 'da', 'dos', 'den',
    'ibn', 'y'
  ],
  honorifics: ['M', 'MM', 'Mme', 'Mmes', 'Mlle', 'Me', 'Dr', 'Pr', 'Mgr', 'monsieur', 'madame', 'maître'],
  bodies: [
    'mairie', 'Canada', 'Québec', 'préfecture', 'université', 'hôpital', 'CHU', 'lycée', 'collège', 'école', 'tribunal',
    'cour', 'conseil', 'région', 'département', 'métropole', 'ministère', 'assemblée', 'parti', 'syndicat',
    'association', 'fédération', 'union', 'club', 'FC', 'olympique', 'stade', 'racing', 'AS', 'OM', 'PSG', 'SA', 'SARL',
    'SAS', 'banque', 'crédit', 'société', 'groupe', 'compagnie', 'musée', 'théâtre', 'opéra', 'festival', 'institut',
    'observatoire', 'office', 'agence', 'journal', 'presse', 'télévision', 'radio', 'info', 'bleu', 'minutes', 'police',
    'gendarmerie', 'armée', 'république', 'france', 'républicains', 'insoumise', 'CGT', 'CFDT', 'FO', 'FNSEA', 'ligue',
    'service', 'autorité', 'Figaro', 'Monde', 'Libération', 'Mediapart', 'franceinfo', 'France Bleu', 'France Info',
    'France Inter', 'France Culture', 'Radio France', 'Europe', 'Sud Radio', 'TF1 Info', 'BFM TV', 'Bel RTL',
    'Sud Presse', 'HuffPost', 'Télégramme', 'Progrès', 'BFMTV', 'Konbini', 'Brut', 'chambre', 'centre', 'comité',
    'commission', 'direction', 'caisse', 'confédération', 'académie', 'parc', 'ordre'
  ],
  bodyEndings: [],
  bodyAdjectives: [
    'al', 'ale', 'el', 'elle', 'ien', 'ienne', 'éen', 'éenne', 'ique', 'ais', 'aise', 'ois', 'oise', 'aire', 'ier',
    'ière', 'ilial', 'public', 'if', 'ive', 'il', 'ile', 'ieur', 'ieure', 'aine', 'ain', 'and', 'ande'
  ],
  holderBehind: [
    'al', 'ale', 'aux', 'el', 'elle', 'ien', 'ienne', 'iens', 'éen', 'éenne', 'ique', 'iques', 'ais', 'aise', 'ois',
    'oise', 'aire', 'aires', 'ier', 'ière', 'if', 'ive', 'ant', 'ante', 'ain', 'aine', 'an', 'ane', 'é', 'ée', 'és',
    'ées', 'iste', 'istes', 'ieur', 'ieure', 'eux', 'euse', 'ard', 'arde', 'and', 'ande', 'in', 'ol', 'ole', 'on',
    'onne', 'oint', 'ointe', 'it', 'ite', 'is', 'ise', 'ac', 'aque', 'esque', 'che', 'ge', 'eur', 'ile', 'ible'
  ],
  describing: [
    'é', 'ée', 'és', 'ées', 'al', 'ale', 'ales', 'aux', 'el', 'elle', 'els', 'elles', 'ien', 'ienne', 'iens', 'iennes',
    'ique', 'iques', 'ais', 'aise', 'aises', 'ois', 'oise', 'oises', 'iste', 'istes', 'if', 'ive', 'ifs', 'ives', 'eux',
    'euse', 'euses', 'aire', 'aires', 'ain', 'aine', 'ains', 'aines', 'an', 'ane', 'ans', 'anes', 'ier', 'ière', 'iers',
    'ières'
  ],
  capitalised: [
    'Français', 'Française', 'Européen', 'Européenne', 'Allemand', 'Américain', 'Anglais', 'Noël', 'Pâques', 'État',
    'Etat', 'Dieu', 'Internet', 'Église', 'Belge', 'Suisse', 'Parisien', 'Breton', 'Irlandais', 'Espagnol', 'Italien',
    'SMS', 'TVA', 'PDF', 'CV', 'QG', 'ADN', 'VTT', 'TGV', 'TER', 'RER', 'CDI', 'CDD', 'PV', 'HLM', 'OGM', 'PIB', 'RTT',
    'GPS', 'DVD', 'CD', 'BD', 'VIP', 'VTC', 'PLU', 'ISF', 'CSG', 'QR', 'IA', 'SUV', 'ULM', 'IVG', 'PMA', 'GPA',
    'Britannique', 'Roi', 'Reine', 'Russe', 'Ukrainien', 'Chinois'
  ],
  tradeEndings: ['eur', 'euse', 'ier', 'ière', 'iste', 'ien', 'ienne', 'trice', 'logue', 'aire', 'ant', 'ante', 'ateur', 'atrice'],
  firstNames: [
    'Pierre', 'Rose', 'Blanche', 'Claire', 'Aimé', 'Désiré', 'Constant', 'Prudence', 'Marin', 'Franck', 'Jean', 'Marc',
    'Nadège', 'Ange', 'Désirée', 'Prosper', 'France', 'Mai', 'Juste', 'Avril'
  ],
  men: [...frenchMen, ...foreignMen],
  women: [...frenchWomen, ...foreignWomen],
  endings: []
}
