import type {Words} from '../../locale/locale.js'

export const language: Words['language'] = {
  words: [
    'och', 'att', 'det', 'som', 'en', 'på', 'är', 'av', 'för', 'med', 'till', 'den', 'har', 'de', 'inte', 'om', 'ett',
    'han', 'men', 'var', 'jag', 'sig', 'från', 'vi', 'så', 'kan', 'när', 'år', 'under', 'också', 'efter', 'eller', 'nu',
    'sin', 'där', 'vid', 'mot', 'ska', 'skulle', 'kommer', 'ut', 'får', 'finns', 'vara', 'hade', 'alla', 'andra',
    'mycket', 'än', 'här', 'då', 'sedan', 'över', 'bara', 'in', 'blir', 'upp', 'även', 'vad', 'få', 'två', 'vill', 'ha',
    'många', 'hur', 'mer', 'går', 'sverige', 'detta', 'hon', 'säger', 'något', 'någon', 'några', 'blev', 'kunde',
    'måste', 'eftersom', 'enligt', 'varit', 'blivit', 'ingen', 'innan', 'mellan', 'helt', 'bli', 'gör', 'göra', 'samma',
    'sina', 'sitt', 'dem', 'honom', 'henne', 'hans', 'hennes', 'deras', 'oss', 'mig', 'dig', 'du', 'ni', 'min', 'mitt',
    'mina', 'vår', 'våra', 'själv', 'utan', 'bland', 'polisen', 'redan', 'igen', 'tidigare', 'samtidigt', 'fram', 'ner',
    'mig', 'väldigt', 'genom', 'denna', 'dessa', 'fick', 'gick', 'kom', 'tog', 'ju', 'alltid', 'aldrig', 'första',
    'hela'
  ],
  letters: 'äö'
}
