import type {EmbedPattern, Furniture} from '../../locale/locale.js'

const placeholders: ReadonlyArray<readonly [provider: string, ...patterns: string[]]> = [
  ['instagram', 'Skoða þessa færslu á Instagram *', 'Sjá þessa færslu á Instagram *', 'Færsla deilt af *',
    'Færslu deilt af *',
    'Færsla sem * deildi', 'Sjá á Instagram'],
  ['twitter', 'Sjá á Twitter', 'Skoða á Twitter', 'Sjá tíst *', 'Hleð Twitter *'],
  ['facebook', 'Sjá á Facebook', 'Skoða á Facebook', 'Færsla á Facebook', 'Facebook færsla *'],
  ['youtube', 'Horfa á YouTube', 'Horfðu á YouTube', 'Sjá á YouTube'],
  ['tiktok', 'Horfa á TikTok', 'Sjá á TikTok'],
  ['spotify', 'Hlusta á Spotify', 'Hlustaðu á Spotify'],
  ['audio', 'Hlusta', 'Hlusta á fréttina', 'Hlusta á greinina', 'Hlusta á lestur *', 'Hlusta á þáttinn'],
  ['video', 'Klippa *', 'Spila myndband', 'Horfa á myndband', 'Horfa', 'Sjá myndband',
    'Myndbandið er ekki aðgengilegt *',
    'Vafrinn þinn styður ekki myndbönd *', 'Vafrinn þinn styður ekki *', 'Myndskeið', 'Myndband'],
  ['map', 'Kort', 'Sjá á korti', 'Sýna kort'],
  ['chart', 'Línurit', 'Súlurit', 'Graf'],
  ['poll', 'Kjósa', 'Könnun', 'Taktu þátt í könnuninni', 'Niðurstöður könnunar', 'Sjá niðurstöður'],
  ['quiz', 'Taktu prófið', 'Spurningakeppni', 'Taktu þátt í kvissinu'],
  ['comments', 'Athugasemdir', 'Ummæli', 'Skrifa athugasemd', 'Skrifa ummæli', '# athugasemdir', '# ummæli',
    'Lesa athugasemdir',
    'Lokað er fyrir athugasemdir', 'Skráðu þig inn til að skrifa athugasemd *'],
  ['unknown', 'Sæki efni *', 'Hleð inn *', 'Efni ekki aðgengilegt', 'Innfellt efni']
]

const consents: readonly EmbedPattern[] = [
  'Þú þarft að samþykkja vafrakökur *', 'Samþykkja þarf vafrakökur *', 'Til að sjá þetta efni *',
  'Til að skoða þetta efni *', 'Þetta efni krefst *', 'Þetta efni er birt frá *'
].map((is) => ({is, provider: 'unknown', status: 'consent'}) as const)

export const furniture: Furniture = {
  embeds: [
    ...placeholders.flatMap(([provider, ...patterns]) =>
      patterns.map((is) => ({is, provider, status: 'placeholder'}) as const)
    ),
    ...consents
  ],
  related: {
    markers: [
      'Lesa meira', 'Lesa einnig', 'Lesa nánar', 'Lestu meira', 'Lestu einnig', 'Lestu líka', 'Lesa líka', 'Sjá einnig',
      'Sjá líka', 'Sjá nánar', 'Sjá meira', 'Sjá frétt', 'Sjá fyrri frétt', 'Tengd frétt', 'Fyrri frétt',
      'Fyrri fréttir', 'Meira um málið', 'Lesa frétt', 'Lesa fréttina', 'Horfa einnig', 'Hlusta einnig', 'Sjá viðtalið',
      'Sjá þáttinn', 'Lesa grein', 'Lesa alla greinina', 'Lesa alla fréttina', 'Lesa meira á',
      'Ekki missa af', 'Misstir þú af'
    ],
    labels: [
      'Fleiri fréttir', 'Fleiri nýlegar fréttir', 'Fleira áhugavert', 'Tengdar fréttir', 'Tengt efni',
      'Tengdar greinar', 'Sjá einnig', 'Mest lesið', 'Mest lesið *', 'Nýjast', 'Nýjustu fréttir', 'Nýjustu greinarnar',
      'Nýjast á *', 'Lesa meira', 'Sjá meira', 'Sjá fleiri', 'Sjá fleiri fréttir', 'Meira um málið', 'Annað efni',
      'Fleiri greinar', 'Fleiri greinar eftir höfund', 'Vinsælast', 'Vinsælt', 'Mest skoðað', 'Mest rætt', 'Mest deilt',
      'Mælum með', 'Ekki missa af', 'Nýlegt', 'Nýlegt efni', 'Aðrir lásu', 'Aðrar fréttir', 'Í brennidepli',
      'Efst á baugi', 'Helst', 'Fleira í *', 'Kann að vekja áhuga', 'Fleiri myndbönd', 'Mest lesnu fréttirnar',
      'Tengd mál', 'Efnisorð'
    ]
  },
  notices: [
    'Auglýsing', 'Auglýsingar', 'Kynning', 'Samstarf', 'Unnið í samstarfi við *', 'Auglýsing fréttin heldur *',
    'Greinin heldur áfram *', 'Fréttin heldur áfram *', 'Viðtalið heldur áfram *', 'Frétt heldur áfram *',
    'Framhald fyrir neðan *', 'Athugið þessi frétt er meira en *', 'Athugið að þessi frétt er *',
    'Þessi frétt er meira en *', 'Þessi grein er meira en *', 'Athugið þessi grein er meira en *', 'Athugið',
    'Athugið allar athugasemdir *', 'Allar athugasemdir eru á ábyrgð *', 'Athugið Vísir hvetur lesendur *',
    'Vísir hvetur lesendur til *', 'Athugasemdir eru á ábyrgð *', 'Velkomin á Vísi *', 'Þessi vefur notar vafrakökur *',
    'Vefurinn notar vafrakökur *', 'Við notum vafrakökur *', 'Vefkökur *', 'Vafrakökur *', 'Samþykkja',
    'Samþykkja allar', 'Samþykkja vafrakökur', 'Hafna', 'Persónuvernd', 'Persónuverndarstefna', 'Skilmálar',
    'Fréttin hefur verið uppfærð *', 'Frétt hefur verið uppfærð *', 'Fréttin verður uppfærð *', 'Fréttin var uppfærð *',
    'Fréttin er í vinnslu *', 'Fréttin er uppfærð *', 'Uppfærð frétt', 'Nánar á eftir', 'Nánari upplýsingar síðar',
    'Meira síðar', 'Fréttin var fyrst birt *', 'Fréttin birtist fyrst *', 'Greinin birtist fyrst *',
    'Greinin birtist upphaflega *', 'Þessi grein birtist fyrst *', 'Þessi umfjöllun birtist fyrst *', 'Leiðrétt',
    'Leiðrétting', 'Leiðrétting *', 'Leiðrétt klukkan *', 'Fyrirsögn hefur verið breytt *',
    'Fyrirsögninni hefur verið breytt *', 'Fyrirsögn fréttarinnar *', 'Í fyrri útgáfu *', 'Í upphaflegri útgáfu *',
    'Ranglega var sagt *', 'Ranglega kom fram *', 'Upphaflega stóð *', 'Beðist er velvirðingar *',
    'Beðist er afsökunar *', 'mbl.is fylgist með *', 'Fylgstu með *í beinni', 'Bein útsending', 'Bein textalýsing *',
    'Í beinni', 'Bein lýsing', 'Útsendingunni er lokið', 'Útsendingu lokið', 'Veistu meira *', 'Veist þú meira *',
    'Ertu með ábendingu *', 'Hefur þú ábendingu *', 'Hefurðu ábendingu *', 'Ert þú með ábendingu *',
    'Senda inn ábendingu *', 'Sendu okkur ábendingu *', 'Sendu ábendingu *', 'Senda fréttaskot', 'Sendu fréttaskot *',
    'Fréttaskot *', 'Ábending um frétt', 'Ábendingar og athugasemdir *', 'Ábendingar sendist *', 'Sást þú *sendu *',
    'Áskrift', 'Áskriftarefni', 'Kaupa áskrift', 'Kaupa áskrift *', 'Gerast áskrifandi', 'Gerast áskrifandi *',
    'Fáðu áskrift *', 'Skrá í áskrift *', 'Skráðu þig í áskrift *', 'Innskráning', 'Skrá inn', 'Skrá sig inn',
    'Skráðu þig inn *', 'Ertu áskrifandi *', 'Ertu með áskrift *', 'Ert þú með áskrift *', 'Nú þegar áskrifandi *',
    'Viltu lesa meira *', 'Viltu halda áfram að lesa *', 'Þessi grein er aðeins fyrir áskrifendur *',
    'Þessi grein er eingöngu fyrir áskrifendur *', 'Þessi grein er læst *', 'Þessi frétt er læst *',
    'Þetta efni er aðeins fyrir áskrifendur *', 'Einungis fyrir áskrifendur *', 'Aðeins fyrir áskrifendur *',
    'Til að lesa greinina *áskrift *', 'Styrktu *með áskrift *', 'Styrkja *blaðamennsku *', 'Kjósa með áskrift',
    'Skráning á póstlista *', 'Skráðu þig á póstlista *', 'Póstlisti', 'Fréttabréf', 'Loka', 'Opna', 'Til baka',
    'Fara í efni', 'Fara beint í efni', 'Fara á forsíðu', 'Forsíða', 'Leita', 'Leit', 'Valmynd', 'Deila', 'Deila frétt',
    'Deila fréttinni', 'Deila grein', 'Deila á Facebook', 'Deila á Twitter', 'Deila á X', 'Deila með tölvupósti',
    'Senda í tölvupósti', 'Afrita hlekk', 'Afrita tengil', 'Hlekkur afritaður', 'Prenta', 'Vista', 'Sjá meira',
    'Sjá allt', 'Sýna meira', 'Sýna minna', 'Birta meira', 'Lesa áfram', 'Lestími *', 'Lestrartími *', '# mín lestur',
    'Skoðanir í greininni *', 'Skoðanir höfundar *', 'Þessi grein lýsir skoðunum *', 'Greinin er aðsend *',
    'Birtist í Fréttablaðinu', 'Birtist í Morgunblaðinu *', 'Eitthvað fór úrskeiðis *', 'Villa kom upp *',
    'Síðan fannst ekki', 'Varúð *viðkvæm*', 'Aldurstakmark *', 'Stilla leturstærð *', 'Minnka letur', 'Stækka letur',
    'Fréttamynd', 'Skráðu netfangið *', 'Ertu með frétt *', 'Ert þú með frétt *',
    'Sjá allar athugasemdir*', 'Skoða athugasemdir*', 'Deila fréttinni á *', 'Hlusta á fréttina*'
  ],
  reader: {
    site: [
      'fréttabréf', 'fréttabréfið', 'áskrift', 'áskrifandi', 'áskrifendur', 'ritstjórn', 'ritstjórnin', 'ritstjórnar',
      'appið', 'netfang', 'aðsend grein', 'athugasemdir', 'heimasíðu okkar', 'póstlista', 'póstlistann', 'ábending',
      'ábendingu', 'þessi grein', 'þessi frétt', 'hlaðvarp'
    ],
    asks: [
      'sendu okkur', 'sendu póst', 'skráðu þig', 'fylgstu með okkur', 'fylgdu okkur', 'sæktu appið', 'hafðu samband',
      'hafið samband', 'segðu okkur', 'smelltu hér', 'gerast áskrifandi', 'gerðu þig', 'styrktu', 'láttu okkur vita'
    ]
  },
  factboxes: [
    'Staðreyndir', 'Staðreyndir um *', 'Um málið', 'Bakgrunnur', 'Forsaga málsins', 'Tímalína', 'Í hnotskurn',
    'Helstu atriði', 'Hver er', 'Hvað er', 'Til fróðleiks', 'Fróðleikur', 'Nánar um málið', 'Málið í hnotskurn',
    'Tölfræði', 'Leikurinn í tölum'
  ],
  summaries: [
    'Samantekt', 'Í stuttu máli', 'Í stuttu máli þetta helst', 'Helstu punktar', 'Lykilatriði', 'Aðalatriði',
    'Málið í stuttu máli', 'Samantekt unnin af gervigreind *', 'Samantektin er unnin *gervigreind *', 'Ágrip'
  ],
  kickers: [
    'Innlent', 'Erlent', 'Fréttir', 'Innlendar fréttir', 'Erlendar fréttir', 'Íþróttir', 'Sport', 'Viðskipti',
    'Viðskipti innlent', 'Viðskipti erlent', 'Lífið', 'Lífið samstarf', 'Menning', 'Menningarefni', 'Skoðun',
    'Skoðanir', 'Umræðan', 'Fótbolti', 'Handbolti', 'Körfubolti', 'Enski boltinn', 'Íslenski boltinn', 'Landsliðið',
    'Golf', 'Formúla 1', 'Rafíþróttir', 'Hestar', 'Frjálsar íþróttir', 'Veður', 'Tækni', 'Tækni og vísindi', 'Vísindi',
    'Neytendur', 'Neytendamál', 'Matur', 'Matarvísir', 'Bílar', 'Heilsa', 'Heilsuvísir', 'Tíska og hönnun', 'Umferð',
    'Samgöngur', 'Leiðari', 'Leiðarar', 'Pistlar', 'Pistill', 'Bakþankar', 'Fastir pennar', 'Samfélag', 'Smartland',
    'Fólk', 'Fólkið', 'Fókus', 'Eyjan', 'Pressan', 'Stjórnmál', 'Aðsendar greinar', 'Aðsent', 'Aðsend grein',
    'Minningargreinar', 'Minningar', 'Andlát', 'Kosningar', 'Alþingiskosningar', 'Sveitarstjórnarkosningar',
    'Forsetakosningar', 'Lögreglumál', 'Dómsmál', 'Heilbrigðismál', 'Efnahagsmál', 'Húsnæðismál', 'Skóla- og menntamál',
    'Umhverfismál', 'Sakamál', 'Bíó og sjónvarp', 'Tónlist', 'Bækur', 'Leikhús', 'Gagnrýni', 'Atvinnulíf', 'Makamál',
    'Bítið', 'Kjaramál', 'Vinnumarkaður', 'Sjávarútvegur', 'Landbúnaður', '200 mílur', 'Ferðalög', 'Ferðamennska',
    'Kórónuveirufaraldurinn', 'Kórónuveiran COVID-19', 'Innrás Rússa í Úkraínu', 'Eldgos á Reykjanesskaga',
    'Eldgos og jarðhræringar', 'Reykjavík', 'Akureyri', 'Reykjanesbær', 'Suðurland', 'Norðurland', 'Vesturland',
    'Vestfirðir', 'Austurland', 'Suðurnes', 'Norðurland eystra', 'Norðurland vestra', 'Höfuðborgarsvæðið',
    'Fréttaskýring', 'Fréttaskýringar', 'Viðtal', 'Viðtalið', 'Úttekt', 'Greining', 'Grein', 'Greinar',
    'Ritstjórnargrein', 'Spurt og svarað', 'Besta deildin', 'Besta deild karla', 'Besta deild kvenna', 'Bónusdeildin',
    'Olísdeildin', 'Subway deildin', 'Pepsi Max deild karla', 'Stúkan'
  ],
  credits: {
    markers: {
      photo: [
        'Mynd', 'Myndir', 'Mynd frá', 'Ljósmynd', 'Ljósmyndir', 'Ljósmyndari', 'Ljósmyndun', 'Forsíðumynd',
        'Samsett mynd', 'Mynd tekin af', 'Myndataka', 'Loftmynd'
      ],
      illustration: ['Teikning', 'Teikningar', 'Myndskreyting', 'Tölvuteikning', 'Tölvugerð mynd', 'Tölvuteiknuð mynd'],
      graphic: ['Grafík', 'Skýringarmynd', 'Kortagerð'],
      video: ['Myndatökumaður', 'Kvikmyndataka'],
      screenshot: ['Skjáskot', 'Skjámynd', 'Stilla úr myndbandi'],
      archive: ['Safnmynd', 'Mynd úr safni', 'Úr myndasafni', 'Ljósmynd úr safni']
    },
    private: [
      'Aðsend', 'Aðsend mynd', 'Aðsendar', 'Aðsendar myndir', 'Aðsent', 'Einkasafn', 'Úr einkasafni',
      'Mynd úr einkasafni', 'Einkaeign'
    ],
    archive: ['úr safni', 'safnmynd', 'mynd úr safni', 'myndasafn', 'safn'],
    and: ['og'],
    sources: {
      photo: ['Kynningarmynd', 'Stilla', 'Samsett mynd'],
      screenshot: ['Skjáskot', 'Skjámynd'],
      illustration: ['Gervigreindarmynd', 'Tölvuteikning', 'Tölvugerð mynd']
    }
  },
  captions: {
    chrome: [
      'Mynd með færslu', 'Mynd með frétt', 'Stækka mynd', 'Stækka', 'Opna mynd', 'Skoða mynd', 'Skoða myndir',
      'Skoða myndasafn', 'Næsta mynd', 'Fyrri mynd', 'Loka mynd', 'Myndatexti'
    ]
  },
  bylines: {
    by: ['Eftir', 'Texti', 'Höfundur', 'Blaðamaður', 'Ritstjórn', 'Skrifað af'],
    both: ['Texti og myndir', 'Texti og mynd', 'Myndir og texti', 'Texti og ljósmyndir', 'Texti og ljósmynd'],
    roles: [
      'skrifar', 'skrifa', 'blaðamaður', 'blaðakona', 'fréttamaður', 'fréttakona', 'fréttaritari', 'ritstjóri',
      'fréttastjóri', 'ljósmyndari', 'pistlahöfundur', 'dagskrárgerðarmaður', 'dagskrárgerðarkona',
      'íþróttafréttamaður', 'tökumaður', 'umsjónarmaður', 'aðstoðarritstjóri', 'vaktstjóri', 'ritstjórn',
      'ritstjórn DV', 'fréttastofa', 'fréttastofa RÚV', 'höfundur'
    ]
  },
  timestamps: {
    published: ['Birt', 'Birtist', 'Birt þann', 'Útgefið', 'Stofnað'],
    updated: ['Uppfært', 'Síðast uppfært', 'Uppfært klukkan', 'Uppfært kl', 'Breytt', 'Síðast breytt'],
    relative: [
      '# mínútum síðan', 'fyrir # mínútum', 'fyrir # mínútu', 'fyrir # mín', 'fyrir # klukkustundum',
      'fyrir # klukkustund', 'fyrir # klst', 'fyrir # tímum', 'fyrir # dögum', 'fyrir # degi', 'fyrir # vikum',
      'fyrir # viku', 'fyrir # mánuðum', 'fyrir # mánuði', 'fyrir # árum', 'fyrir # ári', '# mín síðan', '# klst síðan',
      'Í dag', 'Í gær', 'Í dag klukkan #', 'Í dag kl #', 'Í gær klukkan #', 'Í gær kl #', 'Rétt í þessu',
      'fyrir skömmu', 'fyrir stuttu'
    ],
    clock: ['kl', 'klukkan', 'klukkan rúmlega']
  },
  months: [
    ['janúar', 'jan'], ['febrúar', 'feb', 'febr'], ['mars', 'mar'], ['apríl', 'apr'], ['maí'], ['júní', 'jún'], ['júlí',
      'júl'],
    ['ágúst', 'ágú'], ['september', 'sept', 'sep'], ['október', 'okt'], ['nóvember', 'nóv'], ['desember', 'des']
  ],
  weekdays: [
    'mánudagur', 'þriðjudagur', 'miðvikudagur', 'fimmtudagur', 'föstudagur', 'laugardagur', 'sunnudagur', 'mánudag',
    'þriðjudag', 'miðvikudag', 'fimmtudag', 'föstudag', 'laugardag', 'sunnudag', 'mánudaginn', 'þriðjudaginn',
    'miðvikudaginn', 'fimmtudaginn', 'föstudaginn', 'laugardaginn', 'sunnudaginn', 'mánudags', 'þriðjudags',
    'miðvikudags', 'fimmtudags', 'föstudags', 'laugardags', 'sunnudags', 'mán', 'þri', 'mið', 'fim', 'fös', 'lau'
  ],
  agencies: [
    // the paper stands before the slash: Vísir/Vilhelm, mbl.is/Eggert
    ['Vísir', 'VÍSIR', 'visir.is', 'Vísi'], ['mbl.is', 'Morgunblaðið', 'MORGUNBLAÐIÐ', 'mbl'], ['Fréttablaðið',
      'FRÉTTABLAÐIÐ', 'Frettabladid'],
    ['RÚV', 'ruv.is', 'RÚV.is', 'RUV'], ['DV', 'dv.is'], ['Stöð 2', 'Stöð2', 'STÖÐ 2'], ['Heimildin', 'HEIMILDIN'],
      ['Stundin', 'STUNDIN'],
    ['Kjarninn', 'KJARNINN'], ['Hringbraut'], ['Víkurfréttir', 'vf.is'], ['Viðskiptablaðið', 'vb.is'], ['Mannlíf',
      'MANNLÍF'], ['Nútíminn'],
    ['Fótbolti.net', 'fotbolti.net'], ['Karfan.is', 'karfan.is'], ['Bændablaðið'], ['Skessuhorn'], ['Akureyri.net'],
      ['Feykir'],
    ['Sunnlenska.is', 'sunnlenska.is'], ['N4'], ['Ljósmyndasafn Reykjavíkur'], ['Árvakur', 'ÁRVAKUR'], ['Hag Foto'],
      ['Baldur Photos']
  ]
}
