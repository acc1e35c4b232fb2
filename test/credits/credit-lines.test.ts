import {describe, expect, test} from 'vitest'
import {parseCaption, parseCredit} from '../../src/index.js'

type More = Readonly<Record<string, unknown>>

function told(credit: ReturnType<typeof parseCredit>): unknown {
  if (!credit) return undefined
  const {creators, organization, role, private: isPrivate, archive} = credit
  return {
    creators: creators.join(' & '),
    organization: organization ?? '',
    role,
    ...(isPrivate && {private: isPrivate}),
    ...(archive && {archive})
  }
}

/** Lines that stand alone: with a marker of any language, or with none. */
const lines: ReadonlyArray<readonly [string, string, string?, More?]> = [
  // marker, person, agency
  ['Foto: Ola Nordmann', 'Ola Nordmann'],
  ['Foto: Ola Nordmann / NTB', 'Ola Nordmann', 'NTB'],
  ['Foto: Ola Nordmann/NRK', 'Ola Nordmann', 'NRK'],
  ['Foto: Ola Nordmann /SVT', 'Ola Nordmann', 'SVT'],
  ['Foto: Ola Nordmann, VG', 'Ola Nordmann', 'VG'],
  ['Foto: Ola Nordmann , VG', 'Ola Nordmann', 'VG'],
  ['Foto: Ola Nordmann - Nettavisen', 'Ola Nordmann', 'Nettavisen'],
  ['Foto: Ola Nordmann (Nettavisen)', 'Ola Nordmann', 'Nettavisen'],
  ['Foto: Ola Nordmann / TV 2', 'Ola Nordmann', 'TV 2'],
  ['Foto: Ola Nordmann / nrk', 'Ola Nordmann', 'nrk'],
  ['FOTO: Ola Nordmann', 'Ola Nordmann'],
  ['foto: Ola Nordmann', 'Ola Nordmann'],
  ['Foto : Ola Nordmann/TT', 'Ola Nordmann', 'TT'],
  ['Foto:Ola Nordmann', 'Ola Nordmann'],
  ['(Foto: Ola Nordmann)', 'Ola Nordmann'],
  ['(foto: Ola Nordmann)', 'Ola Nordmann'],
  ['Alle foto: Ola Nordmann.', 'Ola Nordmann'],
  ['Foto/ill.: Ola Nordmann', 'Ola Nordmann'],
  // a surname in capitals, as agencies write; two markers in a row
  ['Photo: Claire DULAC', 'Claire DULAC'],
  ['Photo : Claire DULAC-MORIN / AFP', 'Claire DULAC-MORIN', 'AFP'],
  ['AFP / Claire DULAC', 'Claire DULAC', 'AFP'],
  ['Photo: Crédit photo SDIS 12', '', 'SDIS 12'],
  ['Photo: Crédit photo Claire Dulac', 'Claire Dulac'],
  ['Photo: Alta IF', '', 'Alta IF'],
  // three parties: photographer, partner, distributor
  ['Foto: Doug Ames / PA Photos / NTB', 'Doug Ames', 'PA Photos / NTB'],
  ['Foto: Alan Ames/Reuters/TT', 'Alan Ames', 'Reuters/TT'],
  ['Foto: Helena Berg/Bildhuset/TT', 'Helena Berg', 'Bildhuset/TT'],
  ['Foto: Leah Ames/Reuters/NTB Scanpix', 'Leah Ames', 'Reuters/NTB Scanpix'],
  ['Foto: Ola Nordmann / NTB scanpix', 'Ola Nordmann', 'NTB scanpix'],
  ['Foto: KCNA/Reuters', '', 'KCNA/Reuters'],
  ['Photograph: Ed Ames/Rex/Shutterstock', 'Ed Ames', 'Rex/Shutterstock'],
  // one party
  ['Foto: NTB', '', 'NTB'],
  ['Foto: EVN', '', 'EVN'],
  ['Foto: AP', '', 'AP'],
  ['Foto: Bildbyrån', '', 'Bildbyrån'],
  ['Foto: Metropolitan Police', '', 'Metropolitan Police'],
  ['Foto: Solvik kommune', '', 'Solvik kommune'],
  ['Foto: Solvik IL', '', 'Solvik IL'],
  ['Foto: Solvik Avis AS', '', 'Solvik Avis AS'],
  ['Foto: Kystlaget', '', 'Kystlaget'],
  ['Foto: Presse-fotos.dk', '', 'Presse-fotos.dk'],
  ['Foto: Rescue Photo', '', 'Rescue Photo'],
  ['Video: Det ukrainske forsvaret.', '', 'Det ukrainske forsvaret', {role: 'video'}],
  // the same name twice
  ['Foto: Ola Nordmann / Ola Nordmann', 'Ola Nordmann'],
  ['Foto: OLA NORDMANN / Ola Nordmann', 'OLA NORDMANN'],
  ['Foto: Solvik kommune / Solvik kommune', '', 'Solvik kommune'],
  ['© Anett Berg | Anett Berg', 'Anett Berg'],
  ['© imago/Marius Berg | IMAGO/Marius Berg', 'Marius Berg', 'imago'],
  // capitals
  ['Foto: OLA NORDMANN / AFP', 'OLA NORDMANN', 'AFP'],
  ['Foto: ETIENNE BERG / EPA', 'ETIENNE BERG', 'EPA'],
  ['Foto: PER BERG / EXPRESSEN', 'PER BERG', 'EXPRESSEN'],
  ['Foto: LISA MATTBERG', 'LISA MATTBERG'],
  ['BILD: SN/APA/GEORG BERG', 'GEORG BERG', 'SN/APA'],
  ['Foto: Frank Berg II / AP', 'Frank Berg II', 'AP'],
  ['Foto: JD Ames / AP', 'JD Ames', 'AP'],
  // names of several parts
  ['Foto: Nils-Petter Berg-Moe / NRK', 'Nils-Petter Berg-Moe', 'NRK'],
  ['Foto: Rob van der Berg / ANP', 'Rob van der Berg', 'ANP'],
  ['Foto: J.J. Berg / EFE', 'J.J. Berg', 'EFE'],
  ['Foto: Hannes P. Berg/dpa', 'Hannes P. Berg', 'dpa'],
  ['Mads C R/Ritzau Scanpix', 'Mads C R', 'Ritzau Scanpix'],
  ['Foto: Nordmann, Ola / Scanpix', 'Nordmann, Ola', 'Scanpix'],
  ['Nordmann, Ola / NTB scanpix', 'Nordmann, Ola', 'NTB scanpix'],
  // several people
  ['Foto: Ola Nordmann og Kari Moe / NRK', 'Ola Nordmann & Kari Moe', 'NRK'],
  ['Foto: Ola Nordmann og Kari Moe (Nettavisen)', 'Ola Nordmann & Kari Moe', 'Nettavisen'],
  ['Foto: Ola Nordmann, Kari Moe og Per Berg', 'Ola Nordmann & Kari Moe & Per Berg'],
  ['Foto: Anna Berg och Bo Ek/TT', 'Anna Berg & Bo Ek', 'TT'],
  ['Fotos: Anna Berg und Bernd Ek/dpa', 'Anna Berg & Bernd Ek', 'dpa'],
  ['Photos by Anna Ames and Bob Lee / AP', 'Anna Ames & Bob Lee', 'AP'],
  // private, old, sources
  ['Foto: Privat', '', '', {private: true}],
  ['Foto: privat', '', '', {private: true}],
  ['Privat', '', '', {private: true}],
  ['Foto: Ola Nordmann / Privat', 'Ola Nordmann', '', {private: true}],
  ['Foto: PRIVAT/INSTAGRAM', '', 'INSTAGRAM', {private: true}],
  ['Foto: Ola Nordmann (arkiv)', 'Ola Nordmann', '', {archive: true}],
  ['Foto: Ola Nordmann (arkivfoto)', 'Ola Nordmann', '', {archive: true}],
  ['Ola Nordmann/Ritzau Scanpix/arkiv', 'Ola Nordmann', 'Ritzau Scanpix', {archive: true}],
  ['Foto: Skjermdump / Way Back Machine', '', 'Way Back Machine', {role: 'screenshot'}],
  ['Foto: Skjermdump, The Guardian', '', 'The Guardian', {role: 'screenshot'}],
  // the role follows the marker
  ['Arkivfoto: Ola Nordmann', 'Ola Nordmann', '', {role: 'archive'}],
  ['Illustrasjon: Ola Nordmann', 'Ola Nordmann', '', {role: 'illustration'}],
  ['ILLUSTRASJON: Ola Nordmann', 'Ola Nordmann', '', {role: 'illustration'}],
  ['Illustrasjonsfoto: Ola Nordmann', 'Ola Nordmann'],
  ['Rettstegning: Ola Nordmann', 'Ola Nordmann', '', {role: 'illustration'}],
  ['Grafikk: Ola Nordmann / NRK', 'Ola Nordmann', 'NRK', {role: 'graphic'}],
  ['Grafik: Ola Nordmann', 'Ola Nordmann', '', {role: 'graphic'}],
  ['Video: Ola Nordmann / VG', 'Ola Nordmann', 'VG', {role: 'video'}],
  ['Skjermdump: Facebook', '', 'Facebook', {role: 'screenshot'}],
  // Swedish, Danish, Finnish, Icelandic
  ['Bild: Niklas Ek', 'Niklas Ek'],
  ['Foto: Bild Från Polisen.', '', 'Bild Från Polisen'],
  ['(Foto: Ole Berg © Ritzau Scanpix)', 'Ole Berg', 'Ritzau Scanpix'],
  ['(Foto: © YVES BERG, Scanpix)', 'YVES BERG', 'Scanpix'],
  ['Kuva: VESA SALMINEN', 'VESA SALMINEN'],
  ['Kuva: Vesa Salminen / Lehtikuva', 'Vesa Salminen', 'Lehtikuva'],
  ['KUVA: Vesa Salminen', 'Vesa Salminen'],
  ['LEHTIKUVA/Vesa Salminen', 'Vesa Salminen', 'LEHTIKUVA'],
  ['mbl.is/Eggert Jónsson', 'Eggert Jónsson', 'mbl.is'],
  ['mbl.is/Eggert', 'Eggert', 'mbl.is'],
  ['Vísir/Vilhelm', 'Vilhelm', 'Vísir'],
  ['Mynd: Eggert Jónsson - RÚV', 'Eggert Jónsson', 'RÚV'],
  ['Ljósmynd/Eggert Jónsson', 'Eggert Jónsson'],
  // English
  ['AP Photo/Eric Ames', 'Eric Ames', 'AP Photo'],
  ['(AP Photo/Eric Ames, File)', 'Eric Ames', 'AP Photo', {archive: true}],
  ['(DHA via AP, File)', '', 'DHA via AP', {archive: true}],
  ['Evan Ames, AP / NTB', 'Evan Ames', 'AP / NTB'],
  ['Photo by Ann Lee /Getty Images/iStockphoto', 'Ann Lee', 'Getty Images/iStockphoto'],
  ['Photo: Tom Ames for The Washington Post via Getty Images', 'Tom Ames', 'The Washington Post via Getty Images'],
  ['Photograph: Ann Ames; Getty Images', 'Ann Ames', 'Getty Images'],
  ['Image Credits: Strava', '', 'Strava'],
  ['(Image credit: Google)', '', 'Google'],
  ['(Photo: Photo: Mike Ames, AP)', 'Mike Ames', 'AP'],
  ['(Picture: PA)', '', 'PA'],
  ['(Image: Getty Images)', '', 'Getty Images'],
  ['Credit: Pablo Ames/AFP/Getty', 'Pablo Ames', 'AFP/Getty'],
  ['Image source, PA Media', '', 'PA Media'],
  ['Image source, Jody Ames', 'Jody Ames'],
  ['Anadolu Agency via Getty Images', '', 'Anadolu Agency via Getty Images'],
  ['LightRocket via Getty Images', '', 'LightRocket via Getty Images'],
  ['AFP via Getty Images', '', 'AFP via Getty Images'],
  ['Neil Ames/GC Images', 'Neil Ames', 'GC Images'],
  ['(Supplied)', '', '', {private: true}],
  // German, Austrian, Swiss
  ['Foto: dpa', '', 'dpa'],
  ['Foto: AFP/Philipp Berg', 'Philipp Berg', 'AFP'],
  ['Bild: imago images/Peter Berg', 'Peter Berg', 'imago images'],
  ['© dpa | Jens Berg', 'Jens Berg', 'dpa'],
  ['© Thomas Berg', 'Thomas Berg'],
  ['© Zac Berg/Press Association/dpa/Archiv', 'Zac Berg', 'Press Association/dpa', {archive: true}],
  ['Foto: Urs Berg (Keystone)', 'Urs Berg', 'Keystone'],
  ['Keystone/The White House via AP/Adam Berg', 'Adam Berg', 'Keystone/The White House via AP'],
  ['IMAGO/Nico Berg', 'Nico Berg', 'IMAGO'],
  ['REUTERS/Nadja Berg', 'Nadja Berg', 'REUTERS'],
  ['picture alliance / Foto Huebner', '', 'picture alliance / Foto Huebner'],
  // Dutch
  ['Beeld ANP', '', 'ANP'],
  ['Beeld Rob van den Berg', 'Rob van den Berg'],
  ['Ⓒ FOTO Rob van den Berg', 'Rob van den Berg'],
  ['Ⓒ DE TELEGRAAF', '', 'DE TELEGRAAF'],
  ['© ANP', '', 'ANP'],
  ['— © BELGA', '', 'BELGA'],
  // French, Spanish
  ['BERTRAND GUY / AFP', 'BERTRAND GUY', 'AFP'],
  ['( AFP / BERTRAND GUY )', 'BERTRAND GUY', 'AFP'],
  ['(Fred Guy/SIPA)', 'Fred Guy', 'SIPA'],
  ['EFE/ J.J. Berg', 'J.J. Berg', 'EFE'],
  ['Álex Berg - Europa Press / Europa Press', 'Álex Berg', 'Europa Press']
]

describe('a credit line', () => {
  test.each(lines.map((row) => [row[0], row] as const))('%s', (line, [, creators, organization, more]) => {
    expect(told(parseCredit(line))).toEqual({creators, organization: organization ?? '', role: 'photo', ...more})
  })

  test('keeps its parties in order', () => {
    expect(parseCredit('Foto: Doug Ames / PA Photos / NTB')?.chain).toEqual(['Doug Ames', 'PA Photos', 'NTB'])
  })

  test.each([
    'Dette er en vanlig setning om et bilde.',
    'Foto er ikke tillatt i kjelleren.',
    'Bilder av fjorden henger i gangen, sier Ola Nordmann.',
    ''
  ])('is not %s', (line) => {
    expect(parseCredit(line)).toBeUndefined()
  })
})

/** Credits at the end, the head and in the middle of a caption: what is left is its text. */
const captions: ReadonlyArray<readonly [caption: string, text: string, creators: string, organization?: string]> = [
  ['The port on Monday. REUTERS/Ann Ames/File Photo', 'The port on Monday.', 'Ann Ames', 'REUTERS'],
  ['Foto: Getty Images/AFP/Ola Berg', '', 'Ola Berg', 'Getty Images/AFP'],
  ['La plage de Nice, le 3 mai 2020. (MAXPPP)', 'La plage de Nice, le 3 mai 2020.', '', 'MAXPPP'],
  ['Le maire, le 3 mai 2020, à Nice ( AFP / ANNE GUY )', 'Le maire, le 3 mai 2020, à Nice', 'ANNE GUY', 'AFP'],
  ['Les pompiers. | PHOTO : OUEST-FRANCE', 'Les pompiers.', '', 'OUEST-FRANCE'],
  ['La rue du Port. | DR', 'La rue du Port.', '', 'DR'],
  ['Les pompiers. Photo : Jean Guy / Ouest-France', 'Les pompiers.', 'Jean Guy', 'Ouest-France'],
  ['De brand. © ANP / Rob Berg', 'De brand.', 'Rob Berg', 'ANP'],
  ['De brand. Beeld Rob Berg / de Volkskrant', 'De brand.', 'Rob Berg', 'de Volkskrant'],
  ['Ein Polizeiauto (Symbolbild). Foto: Jens Berg/dpa', 'Ein Polizeiauto (Symbolbild).', 'Jens Berg', 'dpa'],
  ['Ein Polizeiauto. (Bild: Keystone)', 'Ein Polizeiauto.', '', 'Keystone'],
  ['Ein Auto. SN/APA/HELMUT BERG', 'Ein Auto.', 'HELMUT BERG', 'SN/APA'],
  ['Ein Auto. © Bild: KURIER/Hans Berg', 'Ein Auto.', 'Hans Berg', 'KURIER'],
  ['Der Hafen. Foto: Patrick Berg dpa', 'Der Hafen.', 'Patrick Berg', 'dpa'],
  ['Polisen. Arkivbild. Foto: Anna Berg/TT', 'Polisen. Arkivbild.', 'Anna Berg', 'TT'],
  ['Lögreglan. RÚV – Anna Kristín', 'Lögreglan.', 'Anna Kristín', 'RÚV'],
  ['The school today.(ABC News: Ann Ames)', 'The school today.', 'Ann Ames', 'ABC News'],
  ['The school. Staff photo by Ann Ames', 'The school.', 'Ann Ames'],
  ['Mannskap på plass. Siv Helen Moe', 'Mannskap på plass.', 'Siv Helen Moe'],
  ['Fjorden i dag. Fotograf Ola Berg', 'Fjorden i dag.', 'Ola Berg'],
  ['Fjorden i går. Foto: Ola Nordmann / NTB', 'Fjorden i går.', 'Ola Nordmann', 'NTB'],
  ['Fjorden i går.Foto: Ola Nordmann', 'Fjorden i går.', 'Ola Nordmann'],
  ['Fjorden i 2016.Foto: Ola Nordmann', 'Fjorden i 2016.', 'Ola Nordmann'],
  ['Jubel på stadionBild: Ola Nordmann', 'Jubel på stadion', 'Ola Nordmann'],
  ['A towpath in the morningImage source, Getty Images', 'A towpath in the morning', '', 'Getty Images'],
  ['Fjorden i går. (Foto: Ola Nordmann)', 'Fjorden i går.', 'Ola Nordmann'],
  ['Fjorden i går. (Ola Nordmann/NTB)', 'Fjorden i går.', 'Ola Nordmann', 'NTB'],
  ['Fjorden i går. Ola Nordmann / NTB', 'Fjorden i går.', 'Ola Nordmann', 'NTB'],
  ['Er dette fjorden? Evan Ames, AP / NTB', 'Er dette fjorden?', 'Evan Ames', 'AP / NTB'],
  ['Koulun piha aamulla. JUHA SALMINEN', 'Koulun piha aamulla.', 'JUHA SALMINEN'],
  ['Lady Ames at the fashion week Neil Lee/GC Images', 'Lady Ames at the fashion week', 'Neil Lee', 'GC Images'],
  ['The ferry runs aground [iStock]', 'The ferry runs aground', '', 'iStock'],
  ['A flag over the port. (AP Photo/Eric Ames)', 'A flag over the port.', 'Eric Ames', 'AP Photo'],
  ['Hafen am Morgen. © dpa | Jens Berg', 'Hafen am Morgen.', 'Jens Berg', 'dpa'],
  ['+ Hafen am Morgen. © Jens Berg', 'Hafen am Morgen.', 'Jens Berg'],
  ['De brug gisteren. Ⓒ FOTO Rob Berg', 'De brug gisteren.', 'Rob Berg'],
  ['De brug gisteren. Beeld ANP', 'De brug gisteren.', '', 'ANP'],
  ['Foto: Ola Nordmann Fjorden i går. Foto: Ola Nordmann', 'Fjorden i går.', 'Ola Nordmann'],
  [
    'Fjorden i går. Foto: Ola Nordmann / NTB scanpix Foto: (NTB scanpix)',
    'Fjorden i går.',
    'Ola Nordmann',
    'NTB scanpix'
  ],
  ['Der Hafen. Foto: Bernd Berg Foto: dpa', 'Der Hafen.', 'Bernd Berg', 'dpa'],
  ['– Her er det fint, sier Per Moe. Foto: Ola Nordmann', '– Her er det fint, sier Per Moe.', 'Ola Nordmann'],
  [
    'GODT: – Her er det fint, sier Per Moe. Foto: Ola Nordmann',
    'GODT: – Her er det fint, sier Per Moe.',
    'Ola Nordmann'
  ],
  ['Fjorden med Per Moe (t.v.). Foto: Ola Nordmann', 'Fjorden med Per Moe (t.v.).', 'Ola Nordmann'],
  [
    'Fjorden i dag. Foto er ikke tillatt her. Illustrasjon: Ola Nordmann',
    'Fjorden i dag. Foto er ikke tillatt her.',
    'Ola Nordmann'
  ],
  ['The scarf is long. Photo: Ann AmesThe scarf is long. Photo: Ann Ames', 'The scarf is long.', 'Ann Ames'],
  ['Fjorden i går. Foto: Ola Nordmann / AP Vis mer', 'Fjorden i går.', 'Ola Nordmann', 'AP'],
  ['Fjorden i går. Foto: Ola Nordmann/APVis mer', 'Fjorden i går.', 'Ola Nordmann', 'AP'],
  ['Fjorden i går. mbl.is/Eggert', 'Fjorden i går.', 'Eggert', 'mbl.is'],
  ['Image copyright Getty Images Image caption The canal is empty', 'The canal is empty', '', 'Getty Images'],
  ['VINDEN: 1–0 til Solvik. Foto: Ola Nordmann, BILDBYRÅN', 'VINDEN: 1–0 til Solvik.', 'Ola Nordmann', 'BILDBYRÅN']
]

describe('a credit in a caption', () => {
  test.each(captions.map((row) => [row[0], row] as const))('%s', (caption, [, text, creators, organization]) => {
    const found = parseCaption(caption)
    expect({
      text: found?.text,
      creators: found?.credits.flatMap((credit) => credit.creators).join(' & '),
      organization: found?.credits[0]?.organization
    }).toEqual({text, creators, organization})
    expect(found?.credits).toHaveLength(1)
  })

  test.each([
    ['Kunstneren lar dem henge uten titler. Under hvert bilde står det «Foto: Nordmann» og et årstall.'],
    ['– Foto: navn og årstall. Mer trenger ingen å vite.'],
    ['Statsministeren (Ap) møtte Venstres Per Moe (V).'],
    ['Det sa Per Moe til NTB.'],
    ['Bilen kjørte fra Oslo til Bergen/Voss.'],
    ['Solvik og Lyn spilte 3–1 (1–0).'],
    ['Han liker kaffe fra Brasil. Det er det beste, sier Per Moe.'],
    ['Video: Her går det galt'],
    ['Grafikk: Slik stemte fylkene'],
    ['Ein Polizeiauto im Einsatz. (Archivbild)'],
    ['På spørsmålet svarer Per Moe kort:'],
    ['5. Nye Solvik Varmepumpe'],
    ['LES OGSÅ: Brua er stengt']
  ])('is not in %s', (caption: string) => {
    expect(parseCaption(caption)?.credits).toEqual([])
  })
})
