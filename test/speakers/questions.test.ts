import {describe} from 'vitest'
import {eachRow} from './spoken-rows.js'

const asked = {
  nb: [
    // dash
    '– [?|Hva skjedde etter pause?] ¶ – [Arne Lid|Vi sluttet å løpe], sier trener Arne Lid.',
    '– [?|Du sa i høst at målet var topp fem. Står det fast?] ¶ – [Arne Lid|Ja], sier Arne Lid.',
    '– [Arne Lid|Vi tapte], sier Arne Lid. ¶ – [?|Fortjent?] ¶ – [Arne Lid|Ja.] ¶ – [?|Hva nå?] ¶ – [Arne Lid|Trening.]',
    '– [Nina Dahl|Jeg skrev den om natta], sier Nina Dahl. ¶ – [?|Og så sov du om …] ¶ – [Nina Dahl|Om dagen.]',
    '– [?|Hvorfor valgte dere å bygge her?] ¶ – [Jon Flo|Tomta var gratis], sier ordfører Jon Flo.',
    // marks
    '«[Per Myhr|Det blir snø]», sier Per Myhr. ¶ «[?|Når da?]» ¶ «[Per Myhr|I natt.]»',
    // we, and a yes or a no behind it
    '– [?|Hva venter dere?] ¶ – [Per Myhr|Snø], sier Per Myhr. ¶ – [?|Så det blir en lykkelig uke for oss som har ventet på skiføre siden oktober og nesten gitt opp?] ¶ – [Per Myhr|Ja, i noen timer.]',
    // bare
    '[?|Hva med publikum?] ¶ – [Arne Lid|De var best], sier Arne Lid.',
    // labelled
    'NRK: [?|Er du overrasket over dommen?] ¶ Liv Ås: [Liv Ås|Nei, den var ventet.]',
    'TV 2: [?|Hvem vinner valget?] ¶ – [Nina Dahl|Ingen vet det], sier Nina Dahl.'
  ],
  nn: [
    '– [?|Kva seier bøndene?] ¶ – [Gunn Sæle|Dei er ikkje nøgde], seier Gunn Sæle.',
    '– [Jon Flo|Saka er ferdig], seier Jon Flo. ¶ – [?|Kven betaler?] ¶ – [Jon Flo|Staten.]'
  ],
  en: ['“[?|Why did you turn back?]” ¶ “[Helen Moore|The sea was too high],” said Helen Moore.'],
  sv: ['TT: [?|Hur gick det?] ¶ Eva Lund: [Eva Lund|Bättre än väntat.]']
}

const own = {
  nb: [
    // a tag makes it somebody's
    '– [Kari Moe|Hvor ble det av vinteren?], spør Kari Moe. ¶ – [Kari Moe|Jeg savner den.]',
    '– [dommeren|Var du alene?], spurte dommeren. ¶ – [tiltalte|Ja], svarte tiltalte.',
    '– [datteren|Får vi is nå?], spurte datteren. ¶ – [Per Berg|Snart], sa Per Berg.',
    // part of somebody's speech
    '– [Jon Flo|Hva skal vi gjøre? Vi har ikke råd], sier ordfører Jon Flo.',
    '– [Jon Flo|Skal vi bare sitte her og se på at bygda dør, år etter år, uten at noen løfter en finger?] ¶ – [Jon Flo|Det nekter jeg å godta], sier Jon Flo.',
    // nobody answers
    '– [nobody|Hva nå?]',
    // we, and no answer but more of the same
    '– [Jon Flo|Vi har ventet], sier Jon Flo. ¶ – [Jon Flo|Skal vi bare sitte her og se på at bygda dør, år etter år, uten at noen løfter en finger?] ¶ – [Jon Flo|Ja, slik har det vært.]',
    // introduced
    'Kari Moe spør: ¶ – [Kari Moe|Hvor ble det av vinteren?] ¶ – [Kari Moe|Jeg savner den], sier hun.',
    // reported questions are no speech
    'På spørsmål om hva målet er, svarer Arne Lid: – [Arne Lid|Topp fem.]',
    'NRK spurte om han var skuffet. ¶ – [Arne Lid|Ja], sier Arne Lid.'
  ],
  nn: ['– [Gunn Sæle|Kven eig fjorden?], spør Gunn Sæle. ¶ – [Gunn Sæle|Det er vi som eig han.]']
}

describe('the interviewer’s question', () => eachRow(asked))
describe('a question in the story', () => eachRow(own))
