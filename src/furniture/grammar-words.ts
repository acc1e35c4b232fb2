/**
 * What the grammars of credit lines and of times need beside the names of agencies,
 * the same in every language.
 *
 *     Tom Berg for Blue Sky News via Getty Images
 *              ^^^          ^^^^ ^^^
 *              client    company via
 */
import type {Furniture} from '../locale/locale.js'

export const grammarWords: Furniture = {
  credits: {
    via: ['via'],
    client: ['for'],
    particles: [
      'abu', 'af', 'al', 'ap', 'av', 'ben', 'bin', 'bint', 'da', 'dal', 'das', 'de', 'degli', 'dei', 'del', 'della', 'den', 'der', 'di', 'do',
      'dos', 'du', 'e', 'el', 'ibn', 'la', 'le', 'lo', 'los', 'op', 'ter', 'ten', 'te', 'van', 'von', 'vom', 'y', 'zu', 'zum', 'zur'
    ],
    companies: [
      'Agency', 'Archives', 'Communications', 'Corp', 'Enterprises', 'Film', 'Films', 'Foundation', 'Gallery', 'GmbH',
      'Group', 'Images', 'Inc', 'Infografik', 'Journal', 'Ltd', 'Magazine', 'Media', 'Museum', 'Music', 'Network',
      'News', 'Photo', 'Photos', 'Photography', 'Pictures', 'Police', 'Post', 'Press', 'Production', 'Productions',
      'Records', 'Services', 'Sport', 'Sports', 'Studio', 'Studios', 'Television', 'The', 'Times', 'Tribune', 'TV',
      'Universal', 'University', 'Wire'
    ]
  },
  timestamps: {morning: ['am', 'a.m'], afternoon: ['pm', 'p.m']},
  // their names alone, at the head or the end of a text, are a byline or a sign-off
  wires: [
    'AAP', 'AFP', 'ANA-MPA', 'ANP', 'ANSA', 'AP', 'APA', 'Adnkronos', 'Anadolu', 'BNS', 'BTA', 'Belga', 'BelTA',
    'Bernama', 'Bloomberg', 'Direkt', 'EFE', 'ELTA', 'Europa Press', 'IANS', 'IPS', 'IRNA', 'ISNA', 'Interfax', 'Jiji',
    'KCNA', 'KNA', 'Kyodo', 'LETA', 'Lusa', 'MTI', 'NPK', 'NTB', 'Novum', 'PA', 'PAP', 'PTI', 'QMI', 'Reuters',
    'Ritzau Scanpix', 'SID', 'SPA', 'STA', 'STT', 'Si', 'Siren', 'TASS', 'TT', 'Tasnim', 'The Canadian Press',
    'Tribune News Service', 'UP', 'UPI', 'Ukrinform', 'Xinhua', 'Yonhap', 'dpa', 'epd', 'sda', 'ČTK'
  ]
}
