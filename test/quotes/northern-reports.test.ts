import {finds, passes} from './marked-rows.js'

// what somebody asserts of himself with an infinitive
finds('infinitive', {
  nb: [
    '[speaker|Per Myhr] [cue|hevder] [indirect|å ha sett en ulv ved hytta].',
    '[speaker|Siktede] [cue|innrømmer] [indirect|å ha kjørt bilen], men ikke mer.',
    '[speaker|Mannen] [cue|påstår] [indirect|å ha vært hjemme hele kvelden], og politiet tror ham.'
  ],
  nn: ['[speaker|Gunn Sæle] [cue|meiner] [indirect|å ha høyrt eit smell].'],
  da: ['[speaker|Mette Holm] [cue|erkender] [indirect|at have kørt for stærkt].'],
  sv: [
    '[speaker|Eva Lund] [cue|säger sig] [indirect|ha sett en björn vid sjön].',
    '[speaker|Mannen] [cue|uppger sig] [indirect|sakna pengar].'
  ],
  is: ['[speaker|Anna Jónsdóttir] [cue|segist] [indirect|aldrei hafa séð annað eins].']
})

passes('infinitive', {
  nb: ['Kari Moe lover å komme tilbake i morgen.', 'Direktøren sier seg fornøyd med avtalen.'],
  sv: ['Eva Lund säger sig nöjd med domen.']
})

// whose the message is
finds('marked-speech', {
  nb: [
    '«[quote|Vi beklager]», [cue|står det] i en melding fra [speaker|kommunen].',
    '«[quote|Løgn fra ende til annen]», [cue|heter det] i en uttalelse fra [speaker|Havbruk Vest].'
  ],
  da: ['»[quote|Vi beklager]«, [cue|hedder det] i en mail fra [speaker|kommunen].']
})

// the words of a paper, behind a comma too
finds('quoted-words', {
  da: ['I en rapport, der blev læst op, [cue|hedder det], at »[mixed|malingen gik af ved berøring]«.'],
  nb: ['I rapporten [cue|står det] at «[mixed|faren var kjent]».']
})

// who is spoken to stands behind who speaks
finds('dash-speech', {
  nb: [
    '– [quote|Jeg har sittet nok], [cue|forklarte] [speaker|Kari Moe] [addressee|dommeren].',
    '– [quote|Jeg ringde ministeren. «Sov du?» spurte jeg. «Ikke nå lenger», svarte han], [cue|ler] [speaker|Kari Moe].',
    '– [quote|Veien er stengt], [cue|opplyser] [speaker|politiet i Sund] til [addressee|NRK].',
    '– [quote|Vi er på stedet], [cue|skriver] [speaker|politiet] på Facebook.'
  ],
  da: ['- [quote|Sagen er slut], [cue|oplyser] [speaker|Retten i Holstebro].'],
  fi: ['– [quote|Hän söi mustikoita. Hän kysyi, onko mehua], [role|komisario] [speaker|Mikko Salo] [cue|kertoo].']
})

// a clause of its own behind the one that is told
finds('bare-clause', {
  nb: ['[speaker|Kari Moe] [cue|mener] [indirect|staten må betale], og hun venter ikke på svar.'],
  nn: ['[speaker|Gunn Sæle] [cue|meiner] [indirect|staten må betale], og ho ventar ikkje på svar.']
})

passes('trailing-tag', {
  da: ['Tiltalte, en 34-årig mand fra Lemvig, nægter sig skyldig.'],
  nb: ['Saken skal opp i formannskapet, får avisa opplyst.']
})

// a source within what a verb tells already
finds('that-clause', {
  nb: ['[speaker|DNB] [cue|skriver] at [indirect|ifølge Norges Bank kan renten bli satt ned].']
})

finds('called', {
  nb: ['[role|Statsminister] [speaker|Kari Moe] [cue|kalte] ifølge VG forslaget «[mixed|galskap]».']
})

// `der` opens a sentence as its adverb
finds('trailing-tag', {
  da: ['[indirect|Der ventes dom den 8. april], [cue|oplyser] [speaker|Mette Holm].'],
  nb: ['[indirect|Der venter en lang natt], [cue|sier] [speaker|Kari Moe].'],
  sv: ['[indirect|Där väntas snö i natt], [cue|säger] [speaker|Eva Lund].']
})

// a paper says so; a role right behind its name
finds('marked-speech', {
  is: [
    '„[quote|Vegurinn er lokaður],“ [cue|segir] í tilkynningu frá [speaker|lögreglunni].',
    '„[quote|Hér er kalt],“ [cue|stendur] í bréfinu.',
    '„[quote|Þetta er gott],“ [cue|segir] [speaker|Jón Jónsson] [role|forstjóri Landsvirkjunar] í samtali við [addressee|Vísi].'
  ],
  nb: ['«[quote|Dette er bra]», [cue|sier] [role|direktøren] der, [speaker|Kari Moe].']
})

// what somebody else says, set against the words before
finds('that-clause', {
  nb: [
    '[speaker1|Kari Moe] [cue1|sier] at [indirect1|veien må stenges], mens [speaker2|Jon Flo] [cue2|mener] at [indirect2|den kan åpnes].'
  ],
  sv: [
    '[speaker1|Ida Berg] [cue1|kallar] höjningen ”[mixed1|ett slag]”, medan [speaker2|Oscar Ek] [cue2|säger] att [indirect2|den var nödvändig].'
  ]
})
