import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [['„', '“'], ['„', '”'], ['“', '”'], ['»', '«'], ['"', '"'], ['‚', '‘'], ["'", "'"]],
  dash: false,
  say: [
    'segir', 'sagði', 'segja', 'sögðu', 'bætir við', 'bætti við', 'bæta við', 'bættu við', 'svarar', 'svaraði', 'svara',
    'svöruðu', 'spyr', 'spurði', 'spyrja', 'spurðu', 'skrifar', 'skrifaði', 'skrifa', 'skrifuðu', 'tekur fram',
    'tók fram', 'taka fram', 'tóku fram', 'tekur undir', 'tók undir', 'taka undir', 'tóku undir', 'bendir á', 'benti á',
    'benda á', 'bentu á', 'greinir frá', 'greindi frá', 'greina frá', 'greindu frá', 'skýrir frá', 'skýrði frá',
    'skýra frá', 'skýrðu frá', 'lýsir yfir', 'lýsti yfir', 'lýsa yfir', 'lýstu yfir', 'lýsir', 'lýsti', 'lýsa', 'lýstu',
    'heldur áfram', 'hélt áfram', 'halda áfram', 'héldu áfram', 'heldur fram', 'hélt fram', 'halda fram', 'héldu fram',
    'rifjar upp', 'rifjaði upp', 'rifja upp', 'rifjuðu upp', 'varar við', 'varaði við', 'vara við', 'vöruðu við',
    'segir frá', 'sagði frá', 'segja frá', 'sögðu frá', 'minnir á', 'minnti á', 'minna á', 'minntu á',
    'leggur áherslu á', 'lagði áherslu á', 'leggja áherslu á', 'lögðu áherslu á', 'gefur í skyn', 'gaf í skyn',
    'gefa í skyn', 'gáfu í skyn', 'dregur fram', 'dró fram', 'draga fram', 'drógu fram', 'fullyrðir', 'fullyrti',
    'fullyrða', 'fullyrtu', 'útskýrir', 'útskýrði', 'útskýra', 'útskýrðu', 'skýrir', 'skýrði', 'skýra', 'skýrðu',
    'nefnir', 'nefndi', 'nefna', 'nefndu', 'ítrekar', 'ítrekaði', 'ítreka', 'ítrekuðu', 'áréttar', 'áréttaði', 'árétta',
    'áréttuðu', 'undirstrikar', 'undirstrikaði', 'undirstrika', 'undirstrikuðu', 'viðurkennir', 'viðurkenndi',
    'viðurkenna', 'viðurkenndu', 'játar', 'játaði', 'játa', 'játuðu', 'neitar', 'neitaði', 'neituðu', 'þvertekur',
    'þvertók', 'þvertaka', 'þvertóku', 'staðfestir', 'staðfesti', 'staðfesta', 'staðfestu', 'tilkynnir', 'tilkynnti',
    'tilkynna', 'tilkynntu', 'upplýsir', 'upplýsti', 'upplýsa', 'upplýstu', 'kveður', 'kvað', 'kveða', 'kváðu', 'orðar',
    'orðaði', 'orða', 'orðuðu', 'hvíslar', 'hvíslaði', 'hvísla', 'hvísluðu', 'hrópar', 'hrópaði', 'hrópa', 'hrópuðu',
    'öskrar', 'öskraði', 'öskra', 'öskruðu', 'grínast', 'grínaðist', 'grínuðust', 'þakkar', 'þakkaði', 'þakka',
    'þökkuðu', 'hrósar', 'hrósaði', 'hrósa', 'hrósuðu', 'gagnrýnir', 'gagnrýndi', 'gagnrýna', 'gagnrýndu', 'hvetur',
    'hvatti', 'hvetja', 'hvöttu', 'tjáir', 'tjáði', 'tjáðu', 'tístir', 'tísti', 'tísta', 'tístu', 'tilgreinir',
    'tilgreindi', 'tilgreina', 'tilgreindu', 'kvartar', 'kvartaði', 'kvarta', 'kvörtuðu', 'harmar', 'harmaði', 'harma',
    'hörmuðu', 'fagnar', 'fagnaði', 'fagna', 'fögnuðu', 'ráðleggur', 'ráðlagði', 'ráðleggja', 'ráðlögðu', 'mótmælir',
    'mótmælti', 'mótmæla', 'mótmæltu', 'andmælir', 'andmælti', 'andmæla', 'andmæltu', 'hæðist', 'hæddist', 'hæðast',
    'hæddust', 'ljóstrar upp', 'ljóstraði upp', 'ljóstra upp', 'ljóstruðu upp', 'uppljóstrar', 'uppljóstraði',
    'uppljóstra', 'uppljóstruðu', 'rökstyður', 'rökstuddi', 'rökstyðja', 'rökstuddu', 'ályktar', 'ályktaði', 'álykta',
    'ályktuðu', 'útlistar', 'útlistaði', 'útlista', 'útlistuðu', 'spaugar', 'spaugaði', 'spauga', 'spauguðu', 'gantast',
    'gantaðist', 'göntuðust', 'stynur', 'stynja', 'hrósar happi', 'hrósaði happi', 'hrósa happi', 'hrósuðu happi',
    'botnar', 'botnaði', 'botna', 'botnuðu', 'klykkir út', 'klykkti út', 'klykkja út', 'klykktu út', 'hnýtir við',
    'hnýtti við', 'hnýta við', 'hnýttu við', 'skýtur inn', 'skaut inn', 'skjóta inn', 'skutu inn', 'grípur inn',
    'greip inn', 'grípa inn', 'gripu inn', 'hugsar upphátt', 'hugsaði upphátt', 'hugsa upphátt', 'hugsuðu upphátt',
    'segist', 'segjast', 'sagðist', 'sögðust', 'kveðst', 'kveðast', 'kvaðst', 'kváðust', 'tjáir sig', 'tjáði sig',
    'lét hafa eftir sér', 'lætur hafa eftir sér', 'hefur orð á', 'hafði orð á', 'kemst svo að orði',
    'komst svo að orði', 'kemst þannig að orði', 'kemur inn á', 'kom inn á', 'slær á létta strengi',
    'sló á létta strengi', 'fer ekki leynt með', 'lætur þess getið', 'segist telja', 'er haft eftir', 'var haft eftir',
    'hafnar því', 'hafnaði því', 'lýsir því', 'lýsti því'
  ],
  judge: [
    'telur', 'taldi', 'telja', 'töldu', 'álítur', 'áleit', 'álíta', 'álitu', 'vonar', 'vonaði', 'vona', 'vonuðu',
    'vonast', 'vonaðist', 'vonuðust', 'metur', 'áætlar', 'áætlaði', 'áætla', 'áætluðu', 'óttast', 'óttaðist',
    'óttuðust', 'trúir', 'trúði', 'trúa', 'trúðu', 'hyggur', 'krefst', 'krafðist', 'krefjast', 'kröfðust', 'lofar',
    'lofaði', 'lofa', 'lofuðu', 'heitir því', 'hét því', 'heita því', 'hétu því', 'spáir', 'spáði', 'spáðu', 'efast',
    'efaðist', 'efuðust', 'býst við', 'bjóst við', 'búast við', 'bjuggust við', 'reiknar með', 'reiknaði með',
    'reikna með', 'reiknuðu með', 'gerir ráð fyrir', 'gerði ráð fyrir', 'gera ráð fyrir', 'gerðu ráð fyrir',
    'fer fram á', 'fór fram á', 'fara fram á', 'fóru fram á', 'grunar', 'grunaði', 'grunuðu', 'væntir', 'væntist',
    'væntast', 'væntust', 'ímyndar sér', 'ímyndaði sér', 'ímynda sér', 'ímynduðu sér', 'leggur til', 'lagði til',
    'leggja til', 'lögðu til', 'hótar', 'hótaði', 'hóta', 'hótuðu', 'giskar', 'giskaði', 'giska', 'giskuðu',
    'samsinnir', 'samsinnti', 'samsinna', 'samsinntu', 'bindur vonir við', 'batt vonir við', 'binda vonir við',
    'bundu vonir við', 'vísar til þess', 'vísaði til þess', 'vísa til þess', 'vísuðu til þess', 'kallar eftir því',
    'kallaði eftir því', 'kalla eftir því', 'kölluðu eftir því', 'ætlast til', 'ætlaðist til', 'ætluðust til',
    'kveðst telja', 'segist telja', 'segist vona', 'segist vonast', 'segist trúa', 'segist óttast', 'finnst', 'þykir',
    'er viss um', 'er sannfærður um', 'er sannfærð um', 'er vongóður um', 'er vongóð um', 'er þeirrar skoðunar',
    'er á því', 'á von á', 'átti von á'
  ],
  gesture: [
    'hlær', 'hló', 'hlæja', 'hlógu', 'brosir', 'brosti', 'brosa', 'brostu', 'kinkar kolli', 'kinkaði kolli',
    'kinka kolli', 'kinkuðu kolli', 'hristir höfuðið', 'hristi höfuðið', 'hrista höfuðið', 'hristu höfuðið',
    'andvarpar', 'andvarpaði', 'andvarpa', 'andvörpuðu', 'grætur', 'grét', 'gráta', 'grétu', 'glottir', 'glotti',
    'glotta', 'glottu', 'hlær við', 'hló við', 'hlæja við', 'hlógu við', 'yppir öxlum', 'yppti öxlum', 'yppa öxlum',
    'ypptu öxlum', 'muldrar', 'muldraði', 'muldra', 'muldruðu', 'tautar', 'tautaði', 'tauta', 'tautuðu', 'dæsir',
    'dæsti', 'dæsa', 'dæstu', 'hikar', 'hikaði', 'hika', 'hikuðu', 'hvæsir', 'hvæsti', 'hvæsa', 'hvæstu',
    'skellir upp úr', 'skellti upp úr', 'skella upp úr', 'skelltu upp úr', 'kímir', 'kímdi', 'kíma', 'kímdu'
  ],
  call: [
    'kallar', 'kallaði', 'kalla', 'kölluðu', 'lýsir', 'lýsti', 'lýsa', 'lýstu', 'nefnir', 'nefndi', 'nefna', 'nefndu',
    'titlar', 'titlaði', 'titla', 'titluðu', 'skilgreinir', 'skilgreindi', 'skilgreina', 'skilgreindu', 'sakar',
    'sakaði', 'saka', 'sökuðu', 'úthúðar', 'úthúðaði', 'úthúða', 'úthúðuðu', 'líkir', 'líkti', 'líkja', 'líktu',
    'uppnefnir', 'uppnefndi', 'uppnefna', 'uppnefndu', 'stimplar', 'stimplaði', 'stimpla', 'stimpluðu'
  ],
  nonfinite: [
    'meina', 'sagt', 'segja', 'bætt við', 'bæta við', 'svarað', 'svara', 'spurt', 'spyrja', 'skrifað', 'skrifa',
    'tekið fram', 'taka fram', 'tekið undir', 'taka undir', 'bent á', 'benda á', 'greint frá', 'greina frá',
    'skýrt frá', 'skýra frá', 'lýst yfir', 'lýsa yfir', 'lýst', 'lýsa', 'haldið áfram', 'halda áfram', 'haldið fram',
    'halda fram', 'rifjað upp', 'rifja upp', 'varað við', 'vara við', 'sagt frá', 'segja frá', 'minnt á', 'minna á',
    'lagt áherslu á', 'leggja áherslu á', 'gefið í skyn', 'gefa í skyn', 'dregið fram', 'draga fram', 'fullyrt',
    'fullyrða', 'útskýrt', 'útskýra', 'skýrt', 'skýra', 'nefnt', 'nefna', 'ítrekað', 'ítreka', 'áréttað', 'árétta',
    'undirstrikað', 'undirstrika', 'viðurkennt', 'viðurkenna', 'játað', 'játa', 'neitað', 'neita', 'þvertekið',
    'þvertaka', 'staðfest', 'staðfesta', 'tilkynnt', 'tilkynna', 'upplýst', 'upplýsa', 'kveðið', 'kveða', 'orðað',
    'orða', 'hvíslað', 'hvísla', 'hrópað', 'hrópa', 'öskrað', 'öskra', 'grínast', 'þakkað', 'þakka', 'hrósað', 'hrósa',
    'gagnrýnt', 'gagnrýna', 'hvatt', 'hvetja', 'tjáð', 'tjá', 'tíst', 'tísta', 'tilgreint', 'tilgreina', 'kvartað',
    'kvarta', 'harmað', 'harma', 'fagnað', 'fagna', 'ráðlagt', 'ráðleggja', 'mótmælt', 'mótmæla', 'andmælt', 'andmæla',
    'hæðst', 'hæðast', 'ljóstrað upp', 'ljóstra upp', 'uppljóstrað', 'uppljóstra', 'rökstutt', 'rökstyðja', 'ályktað',
    'álykta', 'útlistað', 'útlista', 'spaugað', 'spauga', 'gantast', 'stynja', 'hrósað happi', 'hrósa happi', 'botnað',
    'botna', 'klykkt út', 'klykkja út', 'hnýtt við', 'hnýta við', 'skotið inn', 'skjóta inn', 'gripið inn', 'grípa inn',
    'hugsað upphátt', 'hugsa upphátt', 'talið', 'telja', 'álitið', 'álíta', 'vonað', 'vona', 'vonast', 'áætlað',
    'áætla', 'óttast', 'trúað', 'trúa', 'krafist', 'krefjast', 'lofað', 'lofa', 'heitið því', 'heita því', 'spáð',
    'efast', 'búist við', 'búast við', 'reiknað með', 'reikna með', 'gert ráð fyrir', 'gera ráð fyrir', 'farið fram á',
    'fara fram á', 'grunað', 'vænst', 'væntast', 'ímyndað sér', 'ímynda sér', 'lagt til', 'leggja til', 'hótað', 'hóta',
    'giskað', 'giska', 'samsinnt', 'samsinna', 'bundið vonir við', 'binda vonir við', 'vísað til þess', 'vísa til þess',
    'kallað eftir því', 'kalla eftir því', 'ætlast til'
  ],
  auxiliaries: [
    'hefur', 'hafa', 'hafði', 'höfðu', 'hafi', 'hefði', 'hefðu', 'er', 'eru', 'var', 'voru', 'sé', 'vill', 'vilja',
    'vildi', 'vildu', 'getur', 'geta', 'gat', 'gátu', 'mun', 'munu', 'myndi', 'myndu', 'skal', 'skulu', 'eiga', 'átti',
    'áttu', 'ætlar', 'ætla', 'ætlaði', 'ætluðu', 'þarf', 'þurfa', 'þurfti', 'fær', 'fá', 'fékk', 'fengu', 'kann',
    'kunna', 'kunni', 'má', 'mega', 'mátti'
  ],
  reflexives: ['sig', 'sér'],
  that: ['að', 'því að'],
  whether: ['hvort'],
  negations: ['ekki', 'aldrei', 'varla', 'hvorki', 'naumast', 'tæplega'],
  accordingBefore: [
    'að sögn', 'að mati', 'að dómi', 'að áliti', 'samkvæmt', 'samkvæmt upplýsingum', 'samkvæmt upplýsingum frá',
    'samkvæmt heimildum', 'skv', 'haft er eftir', 'haft eftir'
  ],
  tell: ['tjáir', 'tjáði', 'tjáðu'],
  goOn: ['bætir', 'bætti'],
  toward: [
    'við', 'í samtali við', 'í viðtali við', 'í viðtali hjá', 'í svari til', 'í skriflegu svari til',
    'í svari við fyrirspurn', 'í skilaboðum til', 'í yfirlýsingu til', 'í tölvupósti til', 'í bréfi til', 'gagnvart'
  ],
  assert: [
    'segist', 'sagðist', 'segjast', 'sögðust', 'kveðst', 'kvaðst', 'kveðast', 'telst', 'þykist', 'þóttist'
  ],
  asserted: [
    'hafa', 'vera', 'geta', 'vilja', 'vita', 'telja', 'ætla', 'muna', 'finna', 'verða', 'trúa', 'eiga', 'kunna',
    'þekkja', 'sjá', 'skilja', 'vona', 'hlakka', 'reikna'
  ],
  whereas: ['meðan'],
  within: ['á', 'í'],
  from: ['frá'],
  itself: ['það', 'þetta', 'þannig', 'svo', 'svona', 'þessu', 'því'],
  adverbs: [
    'einnig', 'líka', 'nú', 'þá', 'enn', 'fremur', 'enn fremur', 'ennfremur', 'jafnframt', 'svo', 'síðan', 'þó',
    'hins vegar', 'aftur', 'loks', 'að lokum', 'meðal annars', 'm.a', 'í dag', 'í gær', 'í morgun', 'í kvöld', 'í nótt',
    'í vikunni', 'í gærkvöldi', 'áfram', 'reyndar', 'nokkuð', 'jafnvel', 'aðspurður', 'aðspurð', 'aðspurðir',
    'aðspurðar', 'spurður', 'spurð', 'hlæjandi', 'brosandi', 'strax', 'alltaf', 'oft', 'þar', 'hér', 'sjálfur', 'sjálf',
    'sjálft', 'ákveðinn', 'ákveðin', 'kíminn', 'kímin', 'hreinskilnislega', 'stolt', 'stoltur', 'ánægð', 'ánægður',
    'glöð', 'glaður', 'þannig', 'til dæmis', 'einfaldlega', 'raunar', 'vissulega', 'þá einnig', 'þess vegna', 'núna',
    'nýlega', 'fyrr í dag', 'fyrr í vikunni', 'á dögunum', 'á mánudag', 'á þriðjudag', 'á miðvikudag', 'á fimmtudag',
    'á föstudag', 'á laugardag', 'á sunnudag', 'að sama skapi', 'sömuleiðis', 'samt', 'ennþá', 'bara', 'mjög', 'afar',
    'bæði', 'ávallt', 'iðulega', 'gjarnan', 'stundum', 'loksins', 'fyrst', 'seinna', 'síðar', 'áður', 'alls', 'mikið',
    'vel', 'sérstaklega', 'kannski', 'eflaust', 'væntanlega', 'líklega', 'að auki', 'auk þess', 'til viðbótar',
    'þegar hér er komið', 'í lokin', 'léttur', 'létt', 'glettinn', 'glettin', 'eftir leikinn', 'eftir leik',
    'í fyrsta lagi', 'í öðru lagi', 'raunverulega', 'augljóslega'
  ],
  and: ['og', 'en', 'eða', 'né', 'enda', 'heldur'],
  subordinators: [
    'sem', 'þegar', 'meðan', 'á meðan', 'þar sem', 'ef', 'þótt', 'þó að', 'þó svo að', 'svo að', 'eftir að', 'áður en',
    'nema', 'hvernig', 'hvenær', 'hvar', 'til að', 'til þess að', 'fyrst', 'síðan', 'um leið og', 'jafnvel þótt',
    'án þess að', 'í stað þess að', 'vegna þess að', 'af því að', 'sökum þess að', 'enda þótt', 'eins og', 'hvorki',
    'líkt og', 'sem og'
  ],
  prepositions: [
    'í', 'á', 'við', 'hjá', 'af', 'frá', 'til', 'um', 'fyrir', 'með', 'undir', 'yfir', 'eftir', 'gegn', 'án', 'vegna',
    'milli', 'á milli', 'úr', 'innan', 'utan', 'ofan', 'neðan', 'meðal', 'kringum', 'í kringum', 'fyrir hönd', 'handan',
    'auk', 'sökum', 'andspænis', 'gagnvart', 'ásamt', 'meðfram', 'nálægt', 'móti', 'á móti', 'síðan', 'inn', 'inni',
    'út', 'upp', 'niður', 'fram', 'fyrir utan', 'fyrir framan', 'fyrir aftan', 'vestan', 'austan', 'norðan', 'sunnan',
    'í stað', 'varðandi', 'gegnum', 'í gegnum', 'umfram', 'þrátt fyrir', 'samhliða', 'allt frá', 'í umboði'
  ],
  answers: ['já', 'nei', 'jú', 'jæja', 'jájá', 'alveg'],
  interrogatives: [
    'hvað', 'hver', 'hvers', 'hvernig', 'hvenær', 'hvar', 'hvaðan', 'hvert', 'hvort', 'hví', 'hvaða', 'hverjir',
    'hverjar', 'hverju', 'hverjum', 'hvorn', 'hvor', 'af hverju', 'hvers vegna', 'hversu', 'hve', 'áttu', 'ertu',
    'hefurðu', 'hefur þú', 'ætlar þú', 'telur þú', 'telurðu', 'heldur þú', 'heldurðu', 'finnst þér', 'getur þú',
    'geturðu'
  ],
  questionLabels: ['Sp', 'Spurning', 'Blm', 'Blaðamaður'],
  answerLabels: ['Sv', 'Svar'],
  messages: ['svarið', 'svar', 'skilaboðin', 'niðurstaðan', 'spurningin', 'orðin', 'kveðjan', 'ráðið', 'ráðleggingin']
}
