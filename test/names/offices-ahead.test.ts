import {tells} from '../speakers/spoken-rows.js'

// an office with what it is of, and the name behind it; a club, a body or a noun before the role
tells('tag-name', {
  en: [
    'The bridge is shut. Minister of State Gráinne de Burke said [Gráinne de Burke|it would open].',
    'The bridge is shut. Minister for Health Stephen Dolan said [Stephen Dolan|it would open].',
    'The bridge is shut. Director of Public Health Ann Bell said [Ann Bell|it would open].',
    'The bridge is shut. Leader of the council Ann Bell said [Ann Bell|it would open].',
    'The bridge is shut. Deputy First Minister Kate Orme said [Kate Orme|it would open].',
    'The bridge is shut. US President Joe Marsh said [Joe Marsh|it would open].',
    'The fire is out. Fire Service area commander Tom Orme said [Tom Orme|the house was lost].',
    'The cup is lost. The former Harriers captain Alan Shore said [Alan Shore|it was late].',
    'The cup is lost. Kim Jong-il and Dr. Min-ho Park met. Dr. Min-ho Park said [Min-ho Park|it was late].'
  ]
})

tells('tag-body', {
  en: [
    'The bridge is shut. US officials said [US officials|it would open].',
    'The bridge is shut. Some said [some|it would open].',
    'The bridge is shut. ¶ “[residents|We wait],” residents told us.'
  ]
})
