/**
 * Strings that stand on sites of every country: what widgets, players and
 * platforms leave behind, mostly in English whatever the page's language.
 *
 *     Ver esta publicación en Instagram Una publicación compartida de …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ a widget speaks its reader's language, also
 *                                       one that no pack reads: so these are here
 *
 * No pattern may hit prose: one that could open a sentence (`Tweets by …`) is left out.
 */
import type {EmbedPattern, Furniture} from '../locale/locale.js'

const twitter: readonly EmbedPattern[] = [
  {is: '* pic.twitter.com *', provider: 'twitter', status: 'text'},
  {is: '* pic.x.com *', provider: 'twitter', status: 'text'},
  {is: '* https t.co *', provider: 'twitter', status: 'text'},
  {is: 'https twitter.com * status *', provider: 'twitter', status: 'placeholder'},
  {is: 'https x.com * status *', provider: 'twitter', status: 'placeholder'},
  {is: 'View on Twitter', provider: 'twitter', status: 'placeholder'},
  {is: 'View on X', provider: 'twitter', status: 'placeholder'},
  {is: 'View post on X', provider: 'twitter', status: 'placeholder'},
  {is: 'View this post on X *', provider: 'twitter', status: 'placeholder'},
  {is: 'Watch on Twitter', provider: 'twitter', status: 'placeholder'},
  {is: 'Watch on X', provider: 'twitter', status: 'placeholder'},
  {is: 'Twitter Embed *', provider: 'twitter', status: 'placeholder'},
  {is: 'View the story * on Storify', provider: 'twitter', status: 'placeholder'}
]

const instagram: readonly EmbedPattern[] = [
  'View this post on Instagram *', 'View this profile on Instagram *', 'View this photo on Instagram *',
  'View this video on Instagram *', 'View on Instagram', 'View more on Instagram *', 'View profile',
  'View full profile on Instagram *',
  'A post shared by *', 'A photo posted by * PST', 'A photo posted by * PDT', 'A photo posted by * UTC',
  'A video posted by * PST', 'A video posted by * PDT', 'A video posted by * UTC', 'Instagram post by * PST',
  'Instagram post by * PDT', 'Instagram post by * UTC', 'Instagram Embed *',
  // Spanish, Portuguese, Italian, Catalan
  'Ver esta publicación en Instagram *', 'Una publicación compartida de *', 'Una publicación compartida por *',
  'Ver esta publicação no Instagram *', 'Ver essa foto no Instagram *', 'Um post compartilhado por *',
  'Uma publicação compartilhada por *', 'Uma publicação partilhada por *', 'Visualizza questo post su Instagram *',
  'Un post condiviso da *', 'Mostra aquesta publicació a Instagram *', 'Una publicació compartida de *',
  // Polish, Czech, Slovak, Hungarian, Romanian, Croatian
  'Wyświetl ten post na Instagramie *', 'Post udostępniony przez *', 'Zobrazit příspěvek na Instagramu *',
  'Příspěvek sdílený *', 'Zobraziť tento príspevok na Instagrame *', 'Príspevok, ktorý zdieľa *',
  'A bejegyzés megtekintése az Instagramon *', '* által megosztott bejegyzés',
  'Vizualizați această postare pe Instagram *', 'O postare distribuită de *', 'Prikaži ovu objavu na Instagramu *',
  'Pogledajte ovu objavu na Instagramu *', 'Objavu dijeli *',
  // Turkish, Russian, Ukrainian, Greek, Indonesian, Vietnamese
  "Bu gönderiyi Instagram'da gör *", '* paylaştığı bir gönderi', 'Посмотреть эту публикацию в Instagram *',
  'Публикация от *', 'Переглянути цей допис в Instagram *', 'Допис, поширений *',
  'Δείτε αυτή τη δημοσίευση στο Instagram *', 'Η δημοσίευση κοινοποιήθηκε από *', 'Lihat postingan ini di Instagram *',
  'Sebuah kiriman dibagikan oleh *', 'Xem bài viết này trên Instagram *', 'Bài viết do * chia sẻ'
].map((is) => ({is, provider: 'instagram', status: 'placeholder'}) as const)

const facebook: readonly EmbedPattern[] = [
  'Facebook Embed *', 'View on Facebook', 'View this post on Facebook *', 'Watch on Facebook', 'Watch on Facebook Watch',
  'Post by * on Facebook', 'Posted by * on * # #', 'Gepostet von * am * #', 'Publiée par * sur * #', 'Slået op af * #',
  'Pubblicato da * su * #', 'Publicado por * en * #', 'Geplaatst door * op * #'
].map((is) => ({is, provider: 'facebook', status: 'placeholder'}) as const)

const youtube: readonly EmbedPattern[] = [
  'YouTube', 'YouTube video player', 'YouTube Embed *', 'Watch on YouTube', 'View on YouTube',
  'Watch this video on YouTube *',
  'An error occurred * Try watching this video on www.youtube.com *', 'Includes paid promotion',
  'An error occurred while retrieving sharing information *', 'If playback does not begin shortly *'
].map((is) => ({is, provider: 'youtube', status: 'placeholder'}) as const)

const tiktok: readonly EmbedPattern[] = [
  {is: 'original sound *', provider: 'tiktok', status: 'text'},
  {is: 'som original *', provider: 'tiktok', status: 'text'},
  {is: 'sonido original *', provider: 'tiktok', status: 'text'},
  {is: 'Originalton *', provider: 'tiktok', status: 'text'},
  {is: 'оригинальный звук *', provider: 'tiktok', status: 'text'},
  {is: 'TikTok', provider: 'tiktok', status: 'placeholder'},
  {is: 'Watch on TikTok', provider: 'tiktok', status: 'placeholder'},
  {is: 'View on TikTok', provider: 'tiktok', status: 'placeholder'},
  {is: 'Watch more exciting videos on TikTok', provider: 'tiktok', status: 'placeholder'},
  {is: 'TikTok Embed *', provider: 'tiktok', status: 'placeholder'}
]

const sound: readonly EmbedPattern[] = [
  {is: 'Spotify', provider: 'spotify', status: 'placeholder'},
  {is: 'Spotify Embed *', provider: 'spotify', status: 'placeholder'},
  {is: 'Listen on Spotify', provider: 'spotify', status: 'placeholder'},
  {is: 'Play on Spotify', provider: 'spotify', status: 'placeholder'},
  {is: 'Open Spotify', provider: 'spotify', status: 'placeholder'},
  {is: 'SoundCloud', provider: 'soundcloud', status: 'placeholder'},
  {is: 'Listen on SoundCloud', provider: 'soundcloud', status: 'placeholder'},
  {is: 'Play on SoundCloud *', provider: 'soundcloud', status: 'placeholder'},
  {is: '* SoundCloud Cookie policy', provider: 'soundcloud', status: 'placeholder'},
  ...[
    'Listen on Apple Podcasts', 'Listen on Google Podcasts', 'Listen on Acast', 'Listen on Podbean', 'Audio Player',
    'Listen to * on Spreaker', 'Your browser does not support the audio element *',
    'Your browser does not support HTML5 audio *',
    'Listen subscribe Global Player *'
  ].map((is) => ({is, provider: 'audio', status: 'placeholder'}) as const)
]

const video: readonly EmbedPattern[] = [
  {is: 'Vimeo', provider: 'vimeo', status: 'placeholder'},
  {is: 'Watch on Vimeo', provider: 'vimeo', status: 'placeholder'},
  {is: '* from * on Vimeo', provider: 'vimeo', status: 'placeholder'},
  ...[
    'Video Player', 'Video Player is loading *', 'Loading video player', 'Play Video', 'Video',
    'This is a modal window *',
    'Watch live video from * on www.twitch.tv', 'Watch on Twitch', 'Watch on Dailymotion', 'Watch on Rumble',
    'To view this video please enable JavaScript *', 'You need to enable JavaScript to view this video *',
    'Your browser does not support the video tag *', 'Your browser does not support HTML5 video *',
    'The media could not be loaded *', 'No compatible source was found for this media *',
    'This video file cannot be played *',
    'Current Time #', 'Current Time # *', 'Remaining Time #', 'Remaining Time # *', 'Duration #', 'Duration Time #',
    'Loaded #', 'Progress #', 'Stream Type *', 'Seek to live *', 'Playback Rate', 'Playback Rate #', 'Quality Levels',
    'Chapters',
    'Beginning of dialog window *', 'End of dialog window', 'Close Modal Dialog *', 'captions settings *',
    'captions off *',
    'subtitles settings *', 'subtitles off *', 'descriptions off *', 'Picture in Picture', 'Text Color *',
    'Error Code MEDIA *', 'Video jw player *', 'JavaScript required for video'
  ].map((is) => ({is, provider: 'video', status: 'placeholder'}) as const)
]

const charts: readonly EmbedPattern[] = [
  'Datawrapper', 'Datawrapper Embed *', '* Created with Datawrapper *', '* Get the data * Datawrapper *',
  'A Flourish chart',
  'A Flourish data visualization', 'A Flourish data visualisation', 'A Flourish visualization', 'A Flourish map',
  'Made with Flourish *', 'Flourish logo *', 'Infogram', '* Infogram', 'Create your own infographics', 'Highcharts.com',
  'Created with Highcharts *', '* amCharts', 'Chart by Visualizer', 'Chart with # data series *',
  'The chart has # X axis *',
  'The chart has # Y axis *', 'End of interactive chart', 'Interactive chart', 'Tableau Public'
].map((is) => ({is, provider: 'chart', status: 'placeholder'}) as const)

const maps: readonly EmbedPattern[] = [
  'Google Maps', 'View larger map', 'Map data Google *', 'Map data # Google *', '* OpenStreetMap contributors *',
  'Leaflet',
  'Leaflet Map data *', 'Leaflet Powered by *', '* Mapbox * OpenStreetMap *', 'Keyboard shortcuts Map data *',
  'Terms of Use Report a map error', 'Mapcreator', 'Esri, HERE *', 'Powered by Esri'
].map((is) => ({is, provider: 'map', status: 'placeholder'}) as const)

const comments: readonly EmbedPattern[] = [
  'Disqus', 'Powered by Disqus', 'comments powered by Disqus *', 'View comments powered by Disqus *',
  'blog comments powered by Disqus', 'Please enable JavaScript to view the comments powered by Disqus *',
  'View the discussion thread', 'Facebook Comments', 'Powered by Coral', 'Powered by Viafoura', 'Powered by Hyvor *'
].map((is) => ({is, provider: 'comments', status: 'placeholder'}) as const)

const rest: readonly EmbedPattern[] = [
  ...['Take Our Poll', 'View Poll', 'Poll Maker', 'Create your own poll *', 'Opinary', 'Powered by Opinary',
    'Powered by Apester',
    'Powered by Typeform', 'Strawpoll'].map((is) => ({is, provider: 'poll', status: 'placeholder'}) as const),
  ...['Playbuzz', 'Powered by Playbuzz', 'Powered by Riddle *', 'Powered by Qzzr *', 'Made with Riddle']
    .map((is) => ({is, provider: 'quiz', status: 'placeholder'}) as const),
  ...['GIPHY', 'via GIPHY', '* via GIPHY', 'via Tenor', '* GIF from * GIFs', 'Embed from Getty Images *',
    'Powered by Embedly', 'Scribd',
    'View this document on Scribd', 'View on Reddit', 'View post on imgur.com', 'View on Threads', 'View on Bluesky',
    'View on Truth Social', 'View on Telegram', 'View on LinkedIn', 'View on Pinterest', 'View on Strava', 'ThingLink',
    'Juxtapose',
    'EMBED', 'iframe'].map((is) => ({is, provider: 'unknown', status: 'placeholder'}) as const)
]

export const common: Furniture = {
  embeds: [
    ...twitter, ...instagram, ...facebook, ...youtube, ...tiktok, ...sound, ...video, ...charts, ...maps, ...comments,
      ...rest
  ],
  notices: [
    'Wide ContentPlaceholder', 'Main ContentPlaceholder', 'ContentPlaceholder', 'email protected', 'Lorem ipsum *',
    'undefined',
    'object Object', 'NaN', 'Loading', 'Cookiebot', 'Powered by Cookiebot', 'Powered by Labrador CMS',
    'Powered by WordPress',
    'reCAPTCHA', 'protected by reCAPTCHA *', 'This site is protected by reCAPTCHA *', 'Share on Facebook',
    'Share on Twitter',
    'Share on X', 'Share on LinkedIn', 'Share on WhatsApp', 'Share on Pinterest', 'Share on Reddit',
    'Share on Messenger',
    'Facebook', 'Twitter', 'Tweet', 'Pinterest', 'LinkedIn', 'WhatsApp', 'Facebook Twitter', 'Facebook Twitter Email',
    'Facebook Twitter LinkedIn', 'Facebook Twitter WhatsApp', 'Facebook Twitter Pinterest', 'Facebook Messenger',
    'Facebook X',
    'Facebook Twitter LinkedIn Email', 'Facebook Twitter E-post', 'Facebook Messenger Twitter', 'Copy link', 'Feedly',
    'RSS',
    'Newsletter', 'Newsletters', 'Podcast', 'PressReader', '© PressReader *', 'Newspapers in *', 'Newspapers from *'
  ],
  credits: {
    markers: {
      photo: [
        '©', 'Ⓒ', 'Photo', 'Photos', 'Photo by', 'Photo credit', 'Photo credits', 'Foto', 'Fotos', 'Foto by',
        'Fotocredit'
      ],
      video: ['Video', 'Video by']
    },
    private: ['Handout', 'Handout Photo', 'Handout Image', 'Uncredited'],
    archive: ['File', 'File Photo', 'Archive'],
    sources: {
      photo: ['Stringer', 'Press Photo', 'Creative Commons', 'Public Domain', 'CC BY', 'CC BY-SA', 'CC0'],
      illustration: ['Midjourney', 'DALL-E', 'Adobe Firefly', 'Stable Diffusion'],
      screenshot: ['Screenshot', 'Screengrab', 'Screen grab', 'Screen shot']
    }
  }
}
