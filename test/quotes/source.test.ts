import {finds, passes} from './marked-rows.js'

finds('source', {
  nb: [
    '[cue|Ifølge] [speaker|Moe] [indirect|er tribunen utrygg].',
    '[indirect|Tribunen er utrygg], [cue|ifølge] [role|banesjef] [speaker|Kari Moe].',
    '[indirect|Tribunen er], [cue|ifølge] [speaker|politiet], [indirect|stengt til mandag].',
    '[cue|Ifølge] [speaker|Meteorologisk institutt] [indirect|faller det 40 millimeter regn i natt].',
    '[indirect|Boka har solgt 40.000 eksemplarer] [cue|ifølge] [speaker|forlaget].'
  ],
  nn: [
    '[cue|Ifølgje] [speaker|Gunn Sæle] [indirect|er ferja for lita].',
    '[indirect|Ferja er innstilt], [cue|ifølgje] [speaker|reiarlaget].'
  ],
  da: ['[cue|Ifølge] [speaker|politiet] [indirect|er vejen spærret].'],
  sv: ['[cue|Enligt] [speaker|polisen] [indirect|är vägen avstängd].'],
  fi: ['[speaker|Mikko Salon] [cue|mukaan] [indirect|jää on ohutta].'],
  en: [
    '[cue|According to] [speaker|Moore], [indirect|the stand is unsafe].',
    '[indirect|The road is closed], [cue|according to] [speaker|police].'
  ],
  de: [
    '[cue|Laut] [speaker|Polizei] [indirect|ist die Straße gesperrt].',
    '[cue|Nach Angaben] [speaker|der Polizei] [indirect|ist die Straße gesperrt].'
  ],
  nl: ['[cue|Volgens] [speaker|de politie] [indirect|is de weg dicht].'],
  fr: ['[cue|Selon] le [role|maire] [speaker|Paul Girard], [indirect|la digue sera refaite].']
})

passes('source', {
  nb: [
    'Ifølge rapporten var taket for svakt.',
    'Ifølge loven skal alle barn ha plass.',
    'Ifølge tall fra 2019 falt salget med 12 prosent.',
    'Alt gikk ifølge planen.',
    'Kampen starter klokka 18 ifølge terminlista.'
  ],
  nn: ['Ifølgje undersøkinga les fleire aviser no.', 'Ifølgje avtalen skal ferja gå åtte turar.'],
  en: [
    'According to the report, the roof was too weak.',
    'According to the law, every child has a place.',
    'It all went according to plan.'
  ],
  de: ['Laut Bericht war das Dach zu schwach.', 'Laut Gesetz hat jedes Kind einen Platz.']
})
