import type {QuoteWords} from '../../locale/locale.js'
import {quotes as nb} from '../nb/quotes.js'

export const quotes: QuoteWords = {
  ...nb,
  say: [
    ...nb.say,
    'seier', 'fortel', 'fortalde', 'skriv', 'skreiv', 'melde', 'forklarar', 'forklara', 'svarar', 'svara', 'legg til',
    'føya til', 'understrekar', 'peikar på', 'peika på', 'påpeikar', 'påpeika', 'stadfestar', 'stadfesta', 'bekreftar',
    'avkreftar', 'nektar for', 'nekta for', 'benektar', 'utdjupar', 'utdjupa', 'innrømde', 'erkjende', 'tilstod',
    'vedgjekk', 'vedgjeng', 'medgjev', 'hevdar', 'åtvarar', 'åtvara', 'varslar', 'uttalar', 'uttala', 'merkar seg',
    'bemerkar', 'grunngir', 'grunngav', 'grunngjev', 'forsikrar', 'innvende', 'kontrar', 'spurde', 'undrast', 'undrar',
    'framhevar', 'framheld', 'framheldt', 'mintest', 'fortel om', 'kunngjer', 'oppgjev', 'beklagar', 'orsakar',
    'gjentek', 'tek opp att', 'skyt inn', 'skaut inn', 'bryt inn', 'braut inn', 'følgjer opp', 'følgde opp',
    'seier seg samd', 'seier seg einig', 'tvitrar', 'tvitra', 'twitrar', 'messar', 'trekkjer fram', 'trekte fram',
    'dreg fram', 'drog fram', 'løftar fram', 'løfta fram', 'gjer det klart', 'gjer merksam på',
    'gjorde merksam på', 'gjer greie for', 'gjorde greie for', 'gjev uttrykk for', 'legg vekt på',
    'legg ikkje skjul på', 'la ikkje skjul på', 'antydar', 'hintar', 'hinta', 'utgreier', 'heiter det', 'heitte det', 'kjem det frå', 'kom det frå',
    'lydde',
    'protesterer', 'protesterte', 'replikerer', 'repliserer', 'lurer på', 'lurte på', 'vitnar', 'vitna',
    'ramsar opp', 'ramsa opp', 'rår', 'rådde', 'nektar', 'nekta', 'tek til orde for', 'tok til orde for', 'bedyrar',
    'bedyra', 'poengterer', 'konkluderer', 'skyt til'
  ],
  judge: [
    ...nb.judge,
    'meiner', 'meinte', 'trur', 'håpar', 'vonar', 'vona', 'fryktar', 'reknar med', 'ventar', 'venta', 'forventar',
    'antek', 'føreset', 'føresette', 'krev', 'kravde', 'forlangar', 'lovar', 'sver', 'tilrår', 'tilrådde', 'føreslår',
    'føreslo', 'såg for seg', 'synest', 'syntest', 'tykkjer', 'tykte', 'tykkjest', 'mistenkjer', 'held fast ved',
    'er tydeleg på', 'var tydeleg på', 'er overtydd om', 'var overtydd om', 'er uroa for', 'er bekymra for',
    'er samd i', 'er einig i', 'er tydelege på',
    'åtvarar om', 'åtvara om', 'varslar om', 'varsla om'
  ],
  gesture: [
    ...nb.gesture,
    'smilar', 'humrar', 'humra', 'flirar', 'flira', 'fnisar', 'nikkar', 'nikka', 'sukkar', 'stønnar', 'stønna', 'græt',
    'gret', 'hikstar', 'stotrar', 'mumlar', 'mumla', 'kviskrar', 'kviskra', 'ropar', 'ropa', 'skrik', 'skreik',
    'knurrar', 'brummar', 'tordnar', 'tordna', 'rasar', 'jublar', 'strålar', 'stråla', 'bryt ut', 'braut ut', 'utbryt',
    'utbraut', 'skryt', 'skraut', 'spøkjer', 'spøkar', 'tullar', 'tulla', 'ertar', 'erta', 'syng', 'song', 'klagar',
    'klaga', 'held fram', 'heldt fram', 'fortset', 'fortsette', 'avsluttar', 'innleier', 'innleidde', 'byrjar', 'byrja',
    'opnar', 'opna', 'startar', 'starta', 'rundar av', 'runda av', 'tek til orde', 'tek ordet', 'grublar', 'mimrar',
    'drøymer', 'drøymde', 'hugsar', 'hugsa', 'minnest', 'mintestr', 'hyllar', 'hylla', 'takkar', 'helsar', 'helsa',
    'formanar', 'oppmodar', 'oppmoda', 'trugar', 'truga', 'trøystar', 'trøysta', 'beroligar', 'roar', 'oppmuntrar',
    'undrar seg', 'undra seg', 'ristar på hovudet', 'rista på hovudet', 'trekkjer på skuldrene', 'peikar', 'peika',
    'tenkjer seg om', 'rettar', 'retta', 'avbryt', 'avbraut', 'ropar ut', 'slår ut med armane', 'skjemst', 'raudnar',
    'lo', 'blunkar', 'blunka', 'smiskar', 'masar', 'masa', 'glefsar', 'fnyser', 'fnyste', 'kremtar', 'kremta',
    'angrar', 'angra', 'kvesser'
  ],
  call: [
    ...nb.call,
    'kallar', 'beskriv', 'beskreiv', 'omtalar', 'omtala', 'skildrar', 'stemplar', 'stempla', 'døyper', 'døypte',
    'anklagar', 'anklaga', 'skuldar', 'skulda', 'skuldar for'
  ],
  nonfinite: [
    ...nb.nonfinite,
    'seia', 'fortelje', 'fortelja', 'opplysa', 'skriva', 'skrivi', 'melda', 'forklara', 'svara', 'leggje til',
    'leggja til', 'understreka', 'understrekt', 'peikt på', 'peika på', 'peike på', 'påpeikt', 'påpeika', 'påpeike',
    'visa til', 'stadfest', 'stadfesta', 'stadfeste', 'bekrefta', 'avkrefta', 'nekta for', 'utdjupa', 'utdjupe',
    'innrømd', 'erkjend', 'vedgått', 'vedgå', 'hevda', 'åtvara', 'åtvare', 'varsla', 'uttala', 'grunngitt', 'grunngi',
    'grunngje', 'forsikra', 'spørje', 'spørja', 'framheva', 'minna om', 'kunngjere', 'beklaga', 'antyda', 'meint',
    'meine', 'meina', 'trudd', 'tru', 'håpa', 'vona', 'vone', 'frykta', 'rekna med', 'rekne med', 'venta', 'vente',
    'forventa', 'kravd', 'krevje', 'krevja', 'lova', 'bede om', 'tilrådd', 'tilrå', 'føreslått', 'føreslå',
    'gjeve uttrykk for', 'gjere det klart', 'gjort merksam på', 'gjere merksam på', 'teke til orde', 'kalla', 'skildra',
    'skildre'
  ],
  auxiliaries: [...nb.auxiliaries, 'fekk', 'plar'],
  reflexives: [...(nb.reflexives ?? []), 'seg sjølv', 'sjølv'],
  infinitive: ['å'],
  messages: [
    ...(nb.messages ?? []),
    'bodskapen', 'oppmodinga', 'grunngivinga', 'grunngjevinga', 'orda', 'åtvaringa', 'lovnaden', 'utfordringa',
    'tilbakemeldinga', 'helsinga', 'vurderinga'
  ],
  that: ['at'],
  whether: [...nb.whether, 'kor vidt', 'anten'],
  negations: [...nb.negations, 'ikkje', 'inga', 'inkje', 'korkje'],
  accordingBefore: [...nb.accordingBefore, 'i følgje'],
  goOn: ['held', 'heldt', 'legg', 'la'],
  toward: [...nb.toward, 'andsynes', 'i eit intervju med', 'i ein samtale med'],
  ownedEndings: ['en', 'et', 'a', 'ane', 'ene'],
  tell: [
    ...(nb.tell ?? []), 'fortel', 'fortalde', 'forklarar', 'forklara', 'lovar', 'lova', 'spurde', 'informerer', 'orienterer',
    'underrettar', 'underretta', 'forsikrar', 'forsikra', 'formanar', 'formana', 'minte', 'åtvarar', 'åtvara'
  ],
  hearers: [...(nb.hearers ?? []), 'fekk'],
  assert: [
    'hevdar', 'hevda', 'påstår', 'påstod', 'erkjenner', 'erkjende', 'innrømmer', 'innrømde', 'innrømte', 'vedgår',
    'vedgjekk', 'meiner', 'meinte', 'oppgjev', 'oppgav', 'forsikrar', 'forsikra', 'forklarar', 'forklara',
    'forklarte', 'fortel', 'fortalde', 'stadfestar', 'stadfesta', 'tilstår', 'tilstod'
  ],
  expletives: ['der'],
  whereas: ['medan', 'mens'],
  within: ['i', 'på'],
  from: ['frå', 'fra'],
  itself: [...nb.itself],
  adverbs: [
    ...nb.adverbs,
    'òg', 'vidare', 'då', 'no', 'difor', 'dessutan', 'berre', 'att', 'sjølv', 'seint', 'tidleg', 'seinare', 'tidlegare', 'allereie',
    'samstundes', 'truleg', 'sannsynlegvis', 'tydelegvis', 'sjølvsagt', 'naturlegvis', 'eigentleg', 'verkeleg',
    'mellom anna', 'særleg', 'plutseleg', 'i morgon', 'i morgo', 'nyleg', 'endeleg', 'roleg', 'ærleg', 'leande',
    'smilande', 'nøgd', 'fornøgd', 'lågt', 'høgt', 'skriftleg', 'munnleg', 'offentleg', 'tydeleg', 'alvorleg', 'skuffa',
    'overraska', 'innleiingsvis', 'til saman', 'trass alt', 'til dømes', 'elles', 'på si side', 'med eit smil',
    'med eit glis', 'enno', 'heile tida', 'i staden', 'førebels'
  ],
  and: [...nb.and],
  subordinators: [
    ...nb.subordinators, 'medan', 'då', 'viss', 'sjølv om', 'sidan', 'kor', 'utan at', 'anten',
    'kvarpå', 'kvoretter', 'hvorpå'
  ],
  prepositions: [
    ...nb.prepositions,
    'frå', 'utan', 'innan', 'innanfor', 'utanfor', 'framfor', 'sidan', 'angåande', 'bortsett frå', 'ut frå',
    'når det gjeld', 'attmed', 'attåt', 'kring'
  ],
  answers: [...(nb.answers ?? []), 'jau', 'neidå'],
  interrogatives: [
    ...nb.interrogatives,
    'kva', 'kvifor', 'korleis', 'kven', 'kor', 'kvar', 'kva for', 'kva slags', 'korfor', 'korhen', 'kor mange',
    'kor mykje', 'kor lenge'
  ]
}
