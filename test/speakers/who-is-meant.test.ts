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
