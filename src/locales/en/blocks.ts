import type {BlockWords} from '../../locale/locale.js'

export const blocks: BlockWords = {
  captionOpeners: ['pictured', 'above', 'below', 'left', 'right', 'file', 'here', 'this', 'a'],
  pictured: [
    'pictured', 'left', 'right', 'centre', 'center', 'from left', 'from right', 'above', 'below', 'far left',
    'far right', 'second left', 'second right', 'second from left', 'second from right', 'clockwise from top left',
    'l-r', 'file photo', 'file picture', 'file image', 'seen here', 'shown here', 'stock image', 'stock photo',
    'back row', 'front row', 'top left', 'bottom right', 'foreground', 'background'
  ],
  verbEndings: ['ed'],
  shown: [
    'addresses', 'applauds', 'arrives', 'attends', 'await', 'awaits', 'begs', 'boards', 'bows', 'carries', 'carry',
    'celebrate', 'celebrates', 'chats', 'cheer', 'cheers', 'claps', 'clean', 'cleans', 'cleared', 'clears',
    'collects', 'comforts', 'competes', 'cools', 'cross', 'crosses', 'cuts', 'dances', 'departs', 'depicts',
    'displays', 'drinks', 'drives', 'eats', 'embrace', 'embraces', 'enjoys', 'enters', 'exits', 'faces', 'fights',
    'fires', 'flies', 'flips', 'fly', 'gather', 'gathers', 'gestures', 'gets', 'greet', 'greets', 'grips', 'hands',
    'hangs', 'help', 'helps', 'hold', 'holds', 'hug', 'hugs', 'inspect', 'inspects', 'join', 'joins', 'jokes',
    'jumps', 'kicks', 'kisses', 'kneels', 'laughs', 'lay', 'lays', 'leads', 'leave', 'leaves', 'lie', 'lies', 'lift',
    'lifts', 'light', 'lights', 'line', 'lines', 'listen', 'listens', 'load', 'loads', 'look', 'looks', 'meet',
    'meets', 'mourn', 'mourns', 'observes', 'opens', 'operates', 'paints', 'parade', 'parades', 'pass', 'passes',
    'patrol', 'patrols', 'pays', 'perform', 'performs', 'play', 'plays', 'points', 'pose', 'poses', 'pray', 'prays',
    'prepare', 'prepares', 'presents', 'protest', 'protests', 'pulls', 'pushes', 'queue', 'queues', 'raises', 'react',
    'reacts', 'read', 'reads', 'receives', 'rescue', 'rests', 'ride', 'rides', 'rises', 'run', 'runs', 'rush',
    'salutes', 'scores', 'search', 'searches', 'serves', 'shake', 'shakes', 'shout', 'shouts', 'shows', 'sing',
    'sings', 'sit', 'sits', 'skis', 'sleeps', 'smile', 'smiles', 'smokes', 'speak', 'speaks', 'stand', 'stands',
    'stares', 'stretches', 'surveys', 'swims', 'take', 'takes', 'talk', 'talks', 'tend', 'tends', 'tests', 'throw',
    'throws', 'touches', 'tours', 'tries', 'unload', 'unloads', 'unveils', 'visit', 'visits', 'wait', 'waits', 'walk',
    'walks', 'watch', 'watches', 'wave', 'waves', 'wear', 'wears', 'weeps', 'wins', 'work', 'works'
  ],
  verbs: [
    'flew', 'flies', 'drove', 'drives', 'rode', 'swam', 'swims', 'broke', 'breaks', 'chose', 'threw', 'throws', 'wore',
    'wears', 'ate', 'eats', 'drank', 'sang', 'sank', 'rang', 'spoke', 'speaks', 'woke', 'stole', 'hid', 'bit', 'shot',
    'fought', 'caught', 'taught', 'thought', 'felt', 'dealt', 'swept', 'slept', 'crept', 'wept', 'fled', 'fed', 'bled',
    'sped', 'lit', 'quit', 'split', 'hurt', 'drew', 'draws', 'blew', 'knows', 'tore', 'swore', 'shook', 'forgot',
    'gave', 'beat', 'beats', 'became', 'overcame', 'spread', 'struck', 'stuck', 'swung', 'hung', 'dug', 'won', 'wound',
    'bound', 'ground', 'found', 'lent', 'bent', 'burnt', 'learnt', 'dreamt', 'leapt', 'withdrew', 'undertook',
    'mistook', 'is', 'are', 'was', 'were', 'be', 'been', 'am', 'has', 'have', 'had', 'does', 'do', 'did', 'will',
    'would', 'can', 'could', 'shall', 'should', 'may', 'might', 'must', "isn't", "wasn't", "aren't", "weren't", "won't",
    "wouldn't", "can't", "couldn't", "didn't", "doesn't", "don't", "hasn't", "haven't", "hadn't", 'it’s', "it's",
    "that's", "there's", "he's", "she's", "they're", "they've", 'gets', 'got', 'goes', 'went', 'comes', 'came', 'takes',
    'took', 'makes', 'made', 'gives', 'gave', 'seems', 'seemed', 'becomes', 'became', 'remains', 'remained', 'wants',
    'wanted', 'needs', 'needed', 'knows', 'knew', 'sees', 'saw', 'looks', 'looked', 'shows', 'showed', 'leads', 'led',
    'lives', 'lived', 'works', 'worked', 'plays', 'played', 'began', 'begins', 'keeps', 'kept', 'holds', 'held',
    'brings', 'brought', 'finds', 'leaves', 'left', 'lost', 'won', 'wins', 'met', 'sat', 'stood', 'stands', 'ran',
    'runs', 'opened', 'opens', 'closed', 'closes', 'died', 'killed', 'fell', 'falls', 'rose', 'rises', 'happened',
    'happens', 'helped', 'helps', 'faces', 'faced', 'follows', 'followed', 'used', 'uses', 'tried', 'tries', 'turned',
    'turns', 'moved', 'moves', 'started', 'starts', 'stopped', 'stops', 'continued', 'includes', 'included', 'means',
    'meant', 'arrived', 'arrives', 'returned', 'returns', 'launched', 'launches', 'appeared', 'appears', 'received',
    'allowed', 'allows', 'caused', 'causes', 'costs', 'cost', 'paid', 'pays', 'sold', 'bought', 'built', 'sent',
    'spent', 'grew', 'grows', 'hit', 'hits', 'cut', 'cuts', 'set', 'sets', 'put', 'puts', 'let', 'lets'
  ]
}
