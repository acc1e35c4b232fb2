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
    papers: ['das', 'de', 'der', 'die', 'el', 'het', 'il', 'la', 'las', 'le', 'les', 'los'],
    particles: [
      'abu', 'af', 'al', 'ap', 'av', 'ben', 'bin', 'bint', 'da', 'dal', 'das', 'de', 'degli', 'dei', 'del', 'della', 'den', 'der', 'di', 'do',
      'dos', 'du', 'e', 'el', 'ibn', 'la', 'le', 'lo', 'los', 'op', 'ter', 'ten', 'te', 'van', 'von', 'vom', 'y', 'zu', 'zum', 'zur'
    ],
    // from seven letters on they are found at the end of a word too: Hamburgpolizei
    companies: [
      'Abendblatt', 'Abendpost', 'Aftenblad', 'Agency', 'Algemeen', 'Allehanda', 'Anzeiger', 'Arbeiderblad', 'Archives', 'Argus', 'Army',
      'Authority', 'Brigade', 'Broadcasting', 'Budstikke', 'Chronicle', 'Communications', 'Constabulary', 'Corp', 'Council', 'Courant', 'Courier',
      'Dagblad', 'Daily', 'Department', 'Echo', 'Enterprises', 'Examiner', 'Express', 'Feuerwehr', 'Film', 'Films', 'Folkeblad', 'Forces',
      'Foundation', 'Gallery', 'Gazette', 'Globe', 'GmbH', 'Group', 'Guardian', 'Herald', 'Images', 'Inc', 'Independent', 'Infografik',
      'Institute', 'Journal', 'Kurier', 'Lokalblad', 'Ltd', 'Magazine', 'Mail', 'Media', 'Mirror', 'Morgenpost', 'Museum', 'Music',
      'Nachrichten', 'National', 'Navy', 'Network', 'News', 'Nieuwsblad', 'Observer', 'Office', 'Orchestra', 'Photo', 'Photography', 'Photos',
      'Pictures', 'Police', 'Polizei', 'Post', 'Press', 'Production', 'Productions', 'Records', 'Rundfunk', 'Rundschau', 'Services', 'Sheriff',
      'Sport', 'Sports', 'Standard', 'Studio', 'Studios', 'Tageblatt', 'Telegraph', 'Television', 'The', 'Tidende', 'Tidning', 'Tidningen',
      'Times', 'Tribune', 'TV', 'Universal', 'University', 'Volksblatt', 'Weekblad', 'Wire', 'Zeitung'
    ]
  },
  timestamps: {morning: ['am', 'a.m'], afternoon: ['pm', 'p.m']},
  // their names alone, at the head or the end of a text, are a byline or a sign-off
  wires: [
    'AAP', 'AFP', 'ANA-MPA', 'ANP', 'ANSA', 'AP', 'APA', 'Adnkronos', 'Anadolu', 'BNS', 'BTA', 'Belga', 'BelTA',
    'Bernama', 'Bloomberg', 'Direkt', 'EFE', 'ELTA', 'Europa Press', 'IANS', 'IPS', 'IRNA', 'ISNA', 'Interfax', 'Jiji',
    'KCNA', 'KNA', 'Kyodo', 'LETA', 'Lusa', 'MTI', 'Morgunblaðið', 'NPK', 'NTB', 'Novum', 'PA', 'PAP', 'PTI', 'QMI', 'Reuters',
    'Ritzau', 'Ritzau Scanpix', 'SID', 'SPA', 'STA', 'STT', 'Si', 'Siren', 'TASS', 'TT', 'Tasnim', 'The Canadian Press',
    'Tribune News Service', 'UP', 'UPI', 'Ukrinform', 'Xinhua', 'Yonhap', 'dpa', 'epd', 'sda', 'ČTK'
  ]
}
