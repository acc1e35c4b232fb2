import {tells} from '../speakers/spoken-rows.js'

// what a body is for, its adjective, an owner with an apostrophe; a person's name begins behind all that
tells('tag-name', {
  en: [
    'The depot is shut. ¶ “[Department for Transport|We are looking into it],” the Department for Transport said.',
    'The ward is full. The Department of Health and Social Care said [Department of Health and Social Care|beds would be found].',
    'The nest is empty. The Royal Society for the Care of Owls said [Royal Society for the Care of Owls|the eggs were stolen].',
    'The line is shut. The National Union of Tram, Bus and Ferry Workers said [National Union of Tram, Bus and Ferry Workers|talks had failed].',
    'The road is icy. The Welsh Ambulance Service said [Welsh Ambulance Service|it was busy].',
    'Prices fell. The Sund Growers’ Alliance said [Sund Growers’ Alliance|its members would sue].',
    'The kitchen is shut. ¶ “[Ann Bell|We regret it],” said managing director of Brunel Foods Ann Bell.',
    'The pier is shut. Regional Municipality of Wood Bay Mayor Sandy Boyle said [Sandy Boyle|it was safe].'
  ]
})

// a club left for another place is no body of that place; behind a person nothing is tied
tells('tag-name', {
  en: [
    'He left Sund City for Holte in May. ¶ “[Ann Bell|I am glad],” said Ann Bell for Holte.',
    'The Spaniard was late. ¶ “[Ann Bell|He slept],” Ann Bell said of Sunday’s game.'
  ]
})
