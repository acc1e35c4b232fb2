import {tells} from './spoken-rows.js'

// who a phrase names: parties, ages in words, honorifics, agencies in the dative
tells('tag-body', {
  en: [
    '[Labour|the vote was rushed], Labour said.',
    'The Guard met on Monday. ¶ “[Labour|We were not asked],” Labour said.',
    'Labour said that [Labour|the bridge should be mended].'
  ]
})

tells('tag-name', {
  en: ['“[Ann Bell|The bridge is shut],” Labour MP Ann Bell said.'],
  fr: ['« [Paul Rivet|La récolte est perdue] », a confié Paul Rivet, 71 ans, éleveur.'],
  nl: ['Weerman Joep de Graaf waarschuwt. ¶ “[Joep de Graaf|Het gaat stormen]”, zegt de Graaf.']
})
