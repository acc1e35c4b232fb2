import {keepsQuiet, tells} from './spoken-rows.js'

// a trade that anybody just named may be called by; a body in every case; letters in brackets; titles before surnames
tells('tag-description', {
  fr: [
    'Paul Rivet, gardien du FC Gap, a été suspendu. ¶ « [Paul Rivet|Je m’excuse] », a réagi le joueur.',
    'Le préfet a reçu Claire Sorel. ¶ « [Claire Sorel|C’est une honte] », a dit l’élue.'
  ],
  en: ['Ann Bell opened the festival in May. ¶ “[Ann Bell|I was shaking],” the singer said.'],
  nl: ['Piet Maas won in Gent. ¶ “[Piet Maas|Mijn benen waren leeg]”, zei de renner.'],
  de: ['Anna Berger reist nach Wien. ¶ „[Anna Berger|Wir reden]“, sagte die CDU-Politikerin.']
})

keepsQuiet('tag-description', {
  fr: ['Paul Rivet a été opéré. ¶ « [le médecin|Il va bien] », a dit le médecin.'],
  en: ['Ann Bell was taken to hospital. ¶ “[a nurse|She slept],” a nurse said.']
})

tells('tag-name', {
  en: [
    'Mayor Ann Bell came late. Her cousin is Dale Bell. ¶ “[Ann Bell|We wait],” Mayor Bell said.',
    'The Coastal Rescue Trust (CRT) is closing. ¶ “[Coastal Rescue Trust|We are sorry],” the CRT said.'
  ],
  fr: [
    'La Ligue nationale de handball (LNH) tranche. ¶ « [Ligue nationale de handball|Le match est reporté] », écrit la LNH.'
  ],
  nl: ['Wethouder Els van der Weel-Pronk stopt. ¶ “[Els van der Weel-Pronk|Het is genoeg]”, zegt Van der Weel.']
})

tells('tag-pronoun', {
  en: ['The council shut the road. ¶ It said that [the council|the bridge was unsafe].'],
  fr: ['La Ligue, elle, ne change rien. « [Ligue|Le sport doit rester propre] », souligne-t-elle.']
})

// a nation, a trade by which anybody just named goes, with their own speech before it
tells('tag-description', {
  nb: [
    'Kari Moe har 40 kyr. Elva tok jordet hennes. ¶ – [Kari Moe|Alt er borte], sier bonden.',
    'Per Lie vant i Oslo. ¶ – [Per Lie|Jeg var heldig], sa sunnmøringen etterpå.'
  ],
  nn: ['Kari Moe vann i går. ¶ – [Kari Moe|Eg flaug], seier løparen.'],
  da: ['Anna Krogh vandt i går. ¶ – [Anna Krogh|Jeg fløj], siger svømmeren.'],
  sv: [
    'Förbundskaptenen Jan de Wit är säker. ”[Jan de Wit|Vi vinner]”, sa holländaren.',
    'Anna Berg har skrivit en roman. ¶ – [Anna Berg|Den tog tio år], säger författaren.'
  ],
  fi: ['Matti Laine voitti eilen. ¶ – [Matti Laine|Jalat olivat hyvät], hiihtäjä sanoo.'],
  is: ['Jón Einarsson skoraði þrjú mörk. ¶ „[Jón Einarsson|Þetta var gaman],“ sagði sóknarmaðurinn.'],
  de: ['Lars Holm gewann in Kiel. ¶ „[Lars Holm|Ich bin müde]“, sagte der Däne.']
})

// another word for the one trade that a name has; a trade of its own is somebody else's
tells('tag-description', {
  nb: [
    'Statsadvokat Kari Moe ba om fengsel. Forsvarer Per Lie ristet på hodet. ¶ – [Kari Moe|Han visste det], sa aktor.',
    'Landbruksminister Kari Moe kom til Hamar. Ordfører Per Lie tok imot. ¶ – [Kari Moe|Vi må vente], sa statsråden.'
  ],
  da: ['Retsformand Anna Krogh måtte bede om ro. ¶ – [Anna Krogh|Nu er det nok], sagde dommeren.'],
  sv: ['Överläkare Anna Berg skrev ut honom. ¶ – [Anna Berg|Han mår bra], säger läkaren.'],
  en: ['Farmer Ann Bell lost her barn. Vet Joe Hunt came at dawn. ¶ “[Ann Bell|It is gone],” the grower said.'],
  de: [
    'Bürgermeister Jan Kranz wartet. Die Richterin Eva Holm auch. ¶ „[Jan Kranz|Es reicht]“, sagte der Rathauschef.'
  ],
  fr: ['Le maire Paul Rivet attend. ¶ « [Paul Rivet|C’est trop] », a dit l’édile.']
})

keepsQuiet('tag-description', {
  nb: [
    'Rederiets direktør Kari Moe vil vente. ¶ – [havnesjefen|Skipet må bort], sier havnesjefen.',
    'Advokat Kari Moe og advokat Per Lie kom sammen. ¶ – [forsvareren|Vi anker], sa forsvareren.'
  ],
  sv: ['Läkaren Anna Berg och läkaren Per Ek kom. ¶ – [kirurgen|Det gick bra], sa kirurgen.'],
  de: ['Der Anwalt Jan Kranz kam. ¶ „[der Hafenchef|Wir warten]“, sagte der Hafenchef.']
})

// a role that nobody has, for the one just told of; who holds an office comes unannounced
tells('tag-description', {
  nb: [
    'Silje Moe satte seg ned og lo. ¶ – [Silje Moe|Hva skulle jeg gjøre?] spurte Vik-treneren.',
    'Broren hennes, Jo Vik, går langs elva. ¶ – [Jo Vik|Jeg teller dyr], sier gjeteren.',
    'Oda Lie kjører skolebussen. ¶ – [Oda Lie|De vinker hver dag], sier sjåføren.',
    'Sognepresten er Kari Moe. Per Lie spiller orgel. ¶ – [Kari Moe|Alle er velkomne], sier presten.'
  ],
  en: ['Ruth Bell rose at noon. ¶ “[Ruth Bell|This was no joke],” the barrister said.'],
  sv: ['Kari Ek klippte bandet. ¶ – [Kari Ek|Nu är det vår], säger trädgårdsmästaren.']
})

keepsQuiet('tag-description', {
  nb: [
    'Silje Moe ble funnet i fjæra. ¶ – [politimesteren|Vi leter videre], sier politimesteren.',
    'Kari Moe, kokk i Sund, var der. ¶ – [sjåføren|Jeg så ingenting], sier sjåføren.'
  ],
  en: ['Ruth Bell was sent to jail. ¶ “[the judge|You knew],” the judge said.'],
  de: ['Jan Kranz blieb im Bett. ¶ „[der Notarzt|Er hatte Glück]“, sagte der Notarzt.']
})

// a body of its own kind, by a word for any of that kind
tells('tag-body', {
  nb: ['Statens vegvesen rykket ut. ¶ Etaten mener at [Statens vegvesen|skiltene er farlige].'],
  sv: ['På måndagen ryckte Trafikverket ut. ¶ Myndigheten säger att [Trafikverket|skyltarna är farliga].']
})

// what a pronoun has said that he is
tells('tag-description', {
  nb: ['Per Lie tok imot oss. Så kom Jo Moe. Nå er han organist her. ¶ – [Jo Moe|Orgelet er kaldt], sier organisten.'],
  sv: ['Anna Berg öppnar dörren. Hon är bagare i Umeå. ¶ – [Anna Berg|Degen väntar inte], säger bagaren.'],
  nn: ['Kari Moe bur her. Ho er jordmor. Dottera Eli studerer. ¶ – [Kari Moe|Eg har teke imot tusen], seier jordmora.']
})

// words of somebody else within the speech, then the one who quotes goes on; who hands the word on to himself
tells('tag-name', {
  nb: [
    '– [Per Lie|Telefonen ringte. «Har du sett det?» spurte han. Det hadde jeg ikke], sier Per Lie til NRK.',
    '– [Kari Moe|Jeg hører på ham], sier Kari Moe. Litt senere legger Kari Moe til: – [Kari Moe|Jeg fant en feil.]'
  ],
  nn: ['– [Eli Vik|«Du spelar for fort», sa Per. Eg gjekk ut og gret], humrar Eli Vik.']
})

tells('tag-pronoun', {
  nb: [
    'Kari Moe er på vei hjem. Til Dagbladet sier hun at [Kari Moe|alt er over].',
    'Kari Moe fikk meldingen i Skien. Til NTB sier hun: – [Kari Moe|Landet har mistet et arkiv.]'
  ]
})

// a role behind the age
tells('tag-description', {
  nb: ['Kari Moe, 43, skipper på Sund, tier. Jo Vik, 18, maskinist, banner. ¶ – [Kari Moe|Vi snur], sier skipperen.'],
  da: [
    'Ejnar Holm, 81 og tidligere lods, sidder i stuen. Else Dam er rejst. ¶ - [Ejnar Holm|Jeg bliver], siger den gamle lods.'
  ]
})

// a verdict is somebody's; a trade that goes on is whoever has just spoken; another is another one
tells('tag-pronoun', {
  en: ['Ann Bell came late. ¶ “[Ann Bell|He did well],” was her verdict, “[Ann Bell|bar the parking.]”']
})

tells('tag-description', {
  en: ['Ann Bell told the jury he lied. ¶ “[Ann Bell|He lied to me too],” the barrister went on.']
})

tells('tag-nameless', {
  en: ['Ann Bell told the jury he lied. ¶ “[another|I fled],” another added.']
})

// a trade nobody has listed, before a first name
tells('tag-name', {
  nl: ['De wolf is terug. Faunaconsulent Annemiek Dorst telt mee. ¶ “[Annemiek Dorst|Het zijn er zes]”, zegt Dorst.'],
  de: ['Der Streik geht weiter. „[Miriam Achter|Das ist verboten]“, so die Arbeitsrechtlerin Miriam Achter.'],
  en: ['The doors are shut. Locksmith Mary Pryce has been busy. ¶ “[Mary Pryce|I am out of drill bits],” Pryce said.']
})

// parties and papers with their article; whose a party's member is
tells('tag-name', {
  en: [
    'The vote was close. ¶ The Conservatives said [Conservatives|it was late].',
    'The vote was close. ¶ The Guardian reported [Guardian|it was late].',
    'The vote was close. ¶ Labour’s Ann Bell said [Ann Bell|it was late].'
  ]
})
