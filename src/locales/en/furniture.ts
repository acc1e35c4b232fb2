import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'View this post on Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'A post shared by *', provider: 'instagram', status: 'placeholder'},
    {is: 'Skip Twitter post*', provider: 'twitter', status: 'placeholder'},
    {is: 'End of Twitter post*', provider: 'twitter', status: 'placeholder'},
    {is: 'Skip X post*', provider: 'twitter', status: 'placeholder'},
    {is: 'End of X post*', provider: 'twitter', status: 'placeholder'},
    {is: 'Skip facebook post*', provider: 'facebook', status: 'placeholder'},
    {is: 'End of facebook post*', provider: 'facebook', status: 'placeholder'},
    {is: 'Skip instagram post*', provider: 'instagram', status: 'placeholder'},
    {is: 'End of instagram post*', provider: 'instagram', status: 'placeholder'},
    {is: 'Skip youtube video*', provider: 'youtube', status: 'placeholder'},
    {is: 'End of youtube video*', provider: 'youtube', status: 'placeholder'},
    {is: 'Skip tiktok video*', provider: 'tiktok', status: 'placeholder'},
    {is: 'This YouTube post cannot be displayed *', provider: 'youtube', status: 'placeholder'},
    {is: 'Allow Twitter content*', provider: 'twitter', status: 'consent'},
    {is: 'Allow X content*', provider: 'twitter', status: 'consent'},
    {is: 'Allow Facebook content*', provider: 'facebook', status: 'consent'},
    {is: 'Allow Instagram content*', provider: 'instagram', status: 'consent'},
    {is: 'Allow Google YouTube content*', provider: 'youtube', status: 'consent'},
    {is: 'Allow YouTube content*', provider: 'youtube', status: 'consent'},
    {is: 'Allow TikTok content*', provider: 'tiktok', status: 'consent'},
    {is: 'Allow content provided by a third party*', provider: 'unknown', status: 'consent'},
    {is: 'This article contains content provided by Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'This article contains content provided by Facebook*', provider: 'facebook', status: 'consent'},
    {is: 'This article contains content provided by Instagram*', provider: 'instagram', status: 'consent'},
    {is: 'This article contains content provided by Google YouTube*', provider: 'youtube', status: 'consent'},
    {is: 'This article contains content provided by TikTok*', provider: 'tiktok', status: 'consent'},
    {is: 'This article includes content provided by *', provider: 'unknown', status: 'consent'},
    {is: 'This article includes content hosted on *', provider: 'unknown', status: 'consent'},
    {is: 'To view this content, click *', provider: 'unknown', status: 'consent'},
    {is: 'To view this content choose *', provider: 'unknown', status: 'consent'},
    {is: 'This content is provided by *, which may be using cookies *', provider: 'unknown', status: 'consent'},
    {is: 'We need your consent to load this *', provider: 'unknown', status: 'consent'},
    {is: 'This content is not available due to your privacy preferences*', provider: 'unknown', status: 'consent'},
    {is: 'Update your settings here to see it', provider: 'unknown', status: 'consent'},
    {is: 'Loading Twitter content*', provider: 'twitter', status: 'placeholder'},
    {is: 'Loading Instagram content*', provider: 'instagram', status: 'placeholder'},
    {is: 'Loading Facebook content*', provider: 'facebook', status: 'placeholder'},
    {is: 'To view this video please enable JavaScript*', provider: 'video', status: 'placeholder'},
    {is: 'Please enable JavaScript to view this content', provider: 'unknown', status: 'placeholder'},
    {is: 'Please enable JavaScript to view the comments *', provider: 'comments', status: 'placeholder'},
    {is: 'Share or comment on this article *', provider: 'comments', status: 'placeholder'},
    {is: 'This video can not be played*', provider: 'video', status: 'placeholder'},
    {is: 'This video cannot be played*', provider: 'video', status: 'placeholder'},
    {is: 'Media caption *', provider: 'video', status: 'placeholder'},
    {is: 'Sorry, this video is not available*', provider: 'video', status: 'placeholder'},
    {is: 'Sorry, this content is not available *', provider: 'unknown', status: 'placeholder'},
    {is: 'Play Video', provider: 'video', status: 'placeholder'},
    {is: 'Play video *', provider: 'video', status: 'placeholder'},
    {is: 'Watch on YouTube', provider: 'youtube', status: 'placeholder'},
    {is: 'Listen to this article*', provider: 'audio', status: 'placeholder'},
    {is: 'Listen & subscribe: *', provider: 'audio', status: 'placeholder'},
    {is: 'Embed from Getty Images', provider: 'unknown', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Read more', 'Read also', 'Also read', 'Related', 'Related story', 'Related stories', 'Related article',
      'Related articles', 'See also', 'More on this', 'Read next', 'Must read', 'Find out more', 'Watch', 'Listen',
      'Don’t miss', "Don't miss", 'SEE MORE', 'MORE', 'Read the full story'
    ],
    labels: [
      'Related Topics', 'Related Internet Links', 'More on this story', 'More from *', 'You might also like',
      'You may also like', 'You May Like', 'Most Read *', 'Most read', 'Also in *', 'Related content', 'Related links',
      'Recommended', 'Recommended stories', 'Top stories', 'More stories', 'Popular now', 'Trending', 'Editor’s picks',
      "Editor's picks", 'Around the web', 'Popular Videos*', 'Read more on *', 'Elsewhere on *', 'Further reading',
      'Latest news', 'More news'
    ]
  },
  notices: [
    'Advertisement', 'Advertisement *continues*', 'Story continues below*', 'Article continues below*',
    'Story continues', 'Continue reading*', 'Hide Ad', 'Advert', 'Sponsored', 'Article content', 'Skip advertisement',
    'Skip to content', 'Skip to main content', 'Expand / Collapse search', 'Share this article*', 'Share',
    'Share this*', 'Share on *', 'Share via *', 'Copy link', 'Link copied*', 'Print', 'Save', 'Email', 'Follow us on *',
    'Follow * on *', 'Follow BBC *', 'Follow * coverage of *', 'Follow * full coverage *',
    'Find BBC News * on Facebook *', 'Find us on *', 'Sign up *newsletter*', 'Sign up for *', 'Sign up to *',
    'Subscribe *', 'Get the latest *', 'Get breaking * news', 'Get more content *', 'Comments: Our rules',
    'Please report any comments *', 'Read the rules *', 'Get our *', 'Click here *', 'Join the conversation*',
    'View comments', 'Comments', 'Comments are closed*', 'Have you been affected *', 'Do you have a story*',
    'Do you know more*', 'If you have a story *', 'Got a story*', 'Got a tip*', 'Send your story ideas *',
    'Contact us *', 'This article was amended *', '*This article was amended *', 'This article was updated *',
    'This story has been updated*', 'This article has been updated*', 'This is a breaking news story*',
    'This breaking news story is being updated *', 'Breaking news *more to follow*', 'More follows*',
    'Updates to follow*', 'Correction: *', 'Correction *', 'Editor’s note*', "Editor's note*", 'Clarification *',
    'Copyright * All rights reserved*', 'All rights reserved*', '* All rights reserved', 'Our Standards: *',
    'Our Standards:The *', 'The BBC is not responsible for the content of external sites*',
    'Warning: Third party content may contain ads*', 'Image caption', 'Image source', 'Media caption', 'Getty Images',
    'This page is not available *', 'Your browser does not support *', 'Please enable cookies *', 'We use cookies *',
    'By continuing to use *', 'To continue reading *', 'Already a subscriber*', 'Subscribe now*', 'Subscribe to read*',
    'Register to read*', 'Log in to *', 'Sign in to *', 'You have reached your limit *', 'Premium', 'Exclusive', 'Live',
    'Transcript', 'Watch more of our videos *', 'and live on Freeview channel *', 'Visit Shots! now*',
    'Connect on Linked in', 'Thank you for *', 'Support *journalism*', 'Support our *',
    'Support your *subscriber today*', 'Your subscription will help us to *', 'The views expressed *',
    'This content is only available to *', 'Published by *', 'This site is protected by *', 'Back to top',
    'Scroll to continue *', 'Swipe *', 'Tap *', 'Loading', 'Close', 'Menu', 'Search', 'Toggle *',
    'Open this photo in gallery', 'View image in fullscreen', 'View gallery*', 'Photos: *',
    'FinancialGovernment SolutionsLegalReuters *', '* is supported by its audience*', 'At * we *editorial*',
    'Why you can trust *', 'You can unsubscribe *', 'We will never share *', 'We will never sell *',
    'We will never pass *', 'For the latest *'
  ],
  reader: {
    site: [
      'newsletter', 'newsletters', 'subscription', 'subscriber', 'subscribers', 'our newsroom', 'newsroom', 'our app',
      'the app', 'inbox', 'opinion piece', 'letters page', 'comment section', 'our website', 'email address',
      'our journalism', 'independent journalism', 'the editor', 'podcast', 'this article', 'this story', 'this report',
      'this page', 'our reporters', 'homepage', 'news desk', 'newsdesk'
    ],
    asks: [
      'sign up', 'subscribe', 'follow us', 'like us', 'download', 'log in', 'sign in', 'register', 'contact us',
      'get in touch', 'email us', 'write to us', 'send us', 'send your', 'tip us', 'let us know', 'tell us',
      'try it free', 'order now', 'click here', 'tap here', 'have your say', 'join the conversation', 'join the debate',
      'support us', 'donate', 'call us', 'message us', 'whatsapp us', 'share your'
    ]
  },
  factboxes: [
    'Key points', 'Key facts', 'At a glance', 'Factbox', 'Fact box', 'FACTBOX', 'The facts', 'Fact file', 'Factfile',
    'Explained', 'In brief', 'What we know', 'What we know so far', 'What you need to know', 'Key takeaways',
    'Quick facts', 'By the numbers', 'In numbers', 'Timeline', 'Key dates', 'Need to know'
  ],
  summaries: ['Summary', 'In summary', 'Key takeaways', 'Highlights', 'TL;DR'],
  kickers: [
    'News', 'Sport', 'Sports', 'Business', 'Politics', 'World', 'UK news', 'US news', 'World news', 'Local news',
    'Opinion', 'Culture', 'Entertainment', 'Technology', 'Tech', 'Science', 'Health', 'Environment', 'Travel',
    'Education', 'Football', 'Crime', 'Lifestyle', 'Life', 'Money', 'Weather', 'Features', 'Feature', 'Analysis',
    'Comment', 'Breaking news', 'Local', 'National', 'International', 'Europe', 'Africa', 'Asia', 'Middle East',
    'Economy', 'Markets', 'Climate', 'Books', 'Film', 'Music', 'TV & Radio', 'Food', 'Society', 'Media', 'Latest',
    'Investigations', 'Editorial', 'Letters', 'Obituaries', 'Video', 'Audio', 'Podcast', 'Exclusive', 'Special report',
    'Nation & World'
  ],
  credits: {
    markers: {
      photo: [
        'Photo', 'Photos', 'Photograph', 'Photographs', 'Picture', 'Pictures', 'Pic', 'Image', 'Images', 'Image credit',
        'Image Credits', 'Photo credit', 'Photo by', 'Photos by', 'Photograph by', 'Picture by', 'Pictures by',
        'Image by', 'Image source', 'Image copyright', 'Credit', 'Credits', 'Staff photo by', 'Staff photo',
        'Photo courtesy', 'Photo courtesy of', 'Courtesy of', 'Courtesy', 'Photography by', 'Photographer'
      ],
      illustration: [
        'Illustration', 'Illustration by', 'Illustrations by', 'Cartoon', 'Cartoon by', 'Drawing', 'Sketch',
        'Court sketch', 'Artwork', 'Artwork by', 'Composite', 'Photo illustration', 'Photo illustration by',
        'Artist’s impression'
      ],
      graphic: ['Graphic', 'Graphics', 'Graphic by', 'Infographic', 'Chart', 'Map'],
      video: ['Video', 'Video by', 'Footage', 'Video credit'],
      screenshot: ['Screenshot', 'Screengrab', 'Screen grab'],
      archive: ['File photo', 'File picture', 'File image', 'Archive photo', 'Archive picture']
    },
    private: [
      'Supplied', 'Handout', 'Submitted', 'Contributed', 'Family photo', 'Family handout', 'Private', 'Provided'
    ],
    archive: ['File', 'File Photo', 'archive', 'library picture'],
    and: ['and', '&']
  },
  captions: {
    chrome: [
      'Image caption', 'Media caption', 'Image source', 'View image in fullscreen', 'Open this photo in gallery',
      'Show more', 'Expand', 'Enlarge', 'Fullscreen', 'Close', 'View gallery', 'Hide caption', 'Toggle caption',
      'Buy this photo', 'Buy Photo', 'Enlarge this image'
    ]
  },
  bylines: {
    lines: [
      'Staff Reporter', 'Staff Writer', 'By Our *', 'By Staff *', 'By staff writers', 'By * Staff Reporter',
      'By * Staff Writer', 'From our own correspondent', 'Our Foreign Staff'
    ],
    by: [
      'By', 'Written by', 'Words by', 'Words', 'Reported by', 'Text by', 'Text', 'Story by', 'Author', 'From',
      'Posted by', 'Reporting by', 'Additional reporting by'
    ],
    both: ['Words and pictures', 'Words and photos', 'Text and photos', 'Story and photos by'],
    roles: [
      'Reporter', 'Senior reporter', 'Journalist', 'Correspondent', 'Editor', 'Staff writer', 'Staff reporter',
      'Staff Writer', 'Political editor', 'BBC News', 'Associated Press', 'Contributor', 'Political correspondent',
      'Chief reporter', 'Sports writer', 'Columnist', 'Local Democracy Reporter', 'Reuters Staff', 'Community reporter',
      'News editor', 'Writer', 'Education correspondent', 'Business reporter'
    ]
  },
  timestamps: {
    published: [
      'Published', 'Published on', 'Published at', 'Posted', 'Posted on', 'First published', 'Publish date', 'Created',
      'Date'
    ],
    updated: ['Updated', 'Updated at', 'Last updated', 'Last updated on', 'Last modified', 'Modified', 'Updated on'],
    relative: [
      '# minutes ago', '# minute ago', '# hours ago', '# hour ago', '# days ago', '# day ago', '# weeks ago',
      '# week ago', '# months ago', '# month ago', '# years ago', 'Just now', 'Published # hours ago',
      'Published # minutes ago', 'an hour ago', 'a day ago', '# mins ago', '# hrs ago', '# min read', '# minute read',
      '# Min Read'
    ],
    clock: [
      'at', 'am', 'pm', 'a.m', 'p.m', 'GMT', 'BST', 'EST', 'EDT', 'CST', 'CDT', 'PST', 'PDT', 'ET', 'UTC', 'AEST',
      'AEDT'
    ]
  },
  months: [
    ['January', 'Jan'],
    ['February', 'Feb'],
    ['March', 'Mar'],
    ['April', 'Apr'],
    ['May'],
    ['June', 'Jun'],
    ['July', 'Jul'],
    ['August', 'Aug'],
    ['September', 'Sept', 'Sep'],
    ['October', 'Oct'],
    ['November', 'Nov'],
    ['December', 'Dec']
  ],
  weekdays: [
    'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu',
    'Thurs', 'Fri', 'Sat', 'Sun'
  ],
  agencies: [
    [
      'PA', 'PA Wire', 'PA Images', 'PA Photos', 'PA Media', 'PA Archive', 'PA Real Life', 'Press Association',
      'The Press Association', 'PA news agency'
    ],
    ['SWNS', 'SWNS.com', 'South West News Service'],
    ['CP', 'The Canadian Press', 'THE CANADIAN PRESS', 'Canadian Press'],
    ['AAP', 'AAP Image', 'AAP Images', 'Australian Associated Press'],
    ['Postmedia', 'Postmedia News', 'Postmedia Network'],
    ['UPI'],
    ['Action Images'],
    ['Splash News', 'Splash'],
    ['Backgrid', 'BACKGRID'],
    ['MEGA'],
    ['Cover Images'],
    ['INPHO'],
    ['Sportsfile', 'SPORTSFILE'],
    ['Empics'],
    ['Avalon'],
    ['i-Images'],
    ['LNP'],
    ['BPM Media'],
    ['Reach plc'],
    ['JPIMedia'],
    ['LBC'],
    ['ABC News'],
    ['BBC'],
    ['Gallo Images'],
    ['GCIS'],
    ['USA TODAY Sports', 'USA Today Sports'],
    ['Solent News'],
    ['Caters'],
    ['Kennedy News'],
    ['Alamy']
  ]
}
