import type {QuoteWords} from '../../locale/locale.js'

export const quotes: QuoteWords = {
  marks: [
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
    ["'", "'"],
    ['”', '”'],
    ['„', '”'],
    ['«', '»']
  ],
  dash: false,
  subjectFirst: true,
  say: [
    'said', 'says', 'say', 'told', 'tells', 'tell', 'added', 'adds', 'explained', 'explains', 'insisted', 'insists',
    'warned', 'warns', 'confirmed', 'confirms', 'claimed', 'claims', 'admitted', 'admits', 'replied', 'replies',
    'continued', 'continues', 'stated', 'states', 'announced', 'announces', 'argued', 'argues', 'noted', 'notes',
    'pointed out', 'points out', 'went on', 'goes on', 'wrote', 'writes', 'tweeted', 'tweets', 'posted', 'posts',
    'reported', 'reports', 'recalled', 'recalls', 'remarked', 'remarks', 'responded', 'responds', 'answered', 'answers',
    'asked', 'asks', 'revealed', 'reveals', 'disclosed', 'discloses', 'declared', 'declares', 'stressed', 'stresses',
    'emphasised', 'emphasises', 'emphasized', 'emphasizes', 'underlined', 'underlines', 'maintained', 'maintains',
    'acknowledged', 'acknowledges', 'conceded', 'concedes', 'confessed', 'confesses', 'concluded', 'concludes',
    'commented', 'comments', 'complained', 'complains', 'contended', 'contends', 'asserted', 'asserts', 'alleged',
    'alleges', 'advised', 'advises', 'testified', 'testifies', 'quipped', 'quips', 'joked', 'jokes', 'boasted',
    'boasts', 'observed', 'observes', 'suggested', 'suggests', 'urged', 'urges', 'promised', 'promises', 'pledged',
    'pledges', 'vowed', 'vows', 'agreed', 'agrees', 'denied', 'denies', 'accepted', 'accepts', 'reiterated',
    'reiterates', 'repeated', 'repeats', 'clarified', 'clarifies', 'cautioned', 'cautions', 'countered', 'counters',
    'confided', 'confides', 'assured', 'assures', 'informed', 'informs', 'indicated', 'indicates', 'mentioned',
    'mentions', 'related', 'relates', 'reflected', 'reflects', 'shouted', 'shouts', 'cried', 'exclaimed', 'whispered',
    'yelled', 'called out', 'chimed in', 'interjected', 'lamented', 'laments', 'mused', 'muses', 'predicted',
    'predicts', 'proclaimed', 'protested', 'protests', 'recounted', 'recounts', 'retorted', 'retorts', 'summed up',
    'sums up', 'put it', 'puts it', 'made clear', 'makes clear', 'spelled out', 'hit back', 'hits back', 'chipped in',
    'read', 'begged', 'pleaded', 'queried', 'blogged', 'emailed', 'texted', 'opined', 'ventured', 'volunteered',
    'beamed', 'enthused', 'fumed', 'raged', 'gushed', 'snapped', 'hinted', 'hints', 'intoned', 'vouched', 'ask',
    'point out', 'explain', 'insist', 'warn', 'argue', 'admit', 'suggest', 'reveal', 'confirm', 'agree', 'deny',
    'announce', 'complain', 'maintain', 'acknowledge', 'fired back', 'fires back', 'shot back', 'shoots back'
  ],
  judge: [
    'believe', 'think', 'hope', 'fear', 'expect', 'believes', 'believed', 'thinks', 'thought', 'hopes', 'hoped', 'fears', 'feared', 'expects', 'expected',
    'estimates', 'estimated', 'reckons', 'reckoned', 'feels', 'felt', 'assumes', 'assumed', 'suspects', 'suspected',
    'guesses', 'worries', 'worried', 'doubts', 'demands', 'demanded', 'recommends', 'recommended', 'forecasts',
    'anticipates', 'anticipated', 'considers', 'considered', 'concedes', 'swears', 'swore', 'guarantees', 'guaranteed',
    'ruled', 'found', 'heard', 'hears', 'understands', 'understood', 'judged', 'calculates', 'calculated'
  ],
  gesture: [
    'laughs', 'laughed', 'laughing', 'smiles', 'smiled', 'grins', 'grinned', 'sighs', 'sighed', 'nods', 'nodded',
    'shrugs', 'shrugged', 'winks', 'chuckles', 'chuckled', 'giggles', 'sobs', 'sobbed', 'sings', 'sang', 'jubilates',
    'gasps', 'gasped', 'groaned', 'muttered', 'mutters', 'murmured', 'bellowed', 'roared', 'cheered', 'screamed',
    'interrupts', 'interrupted', 'begins', 'began', 'started', 'starts', 'finished', 'recited', 'offered', 'offers'
  ],
  call: [
    'called', 'calls', 'describes', 'described', 'branded', 'brands', 'labelled', 'labels', 'labeled', 'dubbed', 'dubs',
    'dismissed', 'dismisses', 'hailed', 'hails', 'condemned', 'condemns', 'praised', 'praises', 'criticised',
    'criticised', 'criticized', 'slammed', 'slams', 'denounced', 'denounces', 'blasted', 'termed', 'characterised',
    'characterized', 'referred', 'refers', 'quoted', 'cited', 'accused', 'accuses', 'thanked', 'welcomed', 'welcomes',
    'blamed', 'blames', 'criticises', 'criticizes', 'likened', 'likens', 'mocked', 'mocks', 'attacked', 'ridiculed',
    'rejected', 'rejects', 'defended', 'defends', 'derided', 'decried'
  ],
  nonfinite: [
    'accused', 'branded', 'labelled', 'dubbed', 'hailed', 'condemned', 'praised', 'criticised', 'criticized',
    'dismissed', 'urged', 'asked', 'posted', 'alleged', 'complained', 'said', 'told', 'added', 'explained', 'insisted',
    'warned', 'confirmed', 'claimed', 'admitted', 'stated', 'announced', 'argued', 'noted', 'written', 'tweeted',
    'reported', 'suggested', 'promised', 'pledged', 'vowed', 'denied', 'acknowledged', 'conceded', 'stressed',
    'maintained', 'revealed', 'declared', 'indicated', 'expressed', 'fired back', 'shot back', 'replied', 'insisted',
    'blamed', 'rejected', 'believed', 'described', 'called', 'saying', 'say',
    'tell'
  ],
  auxiliaries: [
    'has', 'have', 'had', 'is', 'was', 'were', 'are', 'will', 'would', 'could', 'can', 'may', 'might', 'must', 'should',
    'did', 'does', 'do'
  ],
  that: ['that'],
  whether: ['whether', 'if', 'why', 'what'],
  negations: [
    'not', 'never', "didn't", 'didn’t', "doesn't", "don't", "wouldn't", "won't", "couldn't", "can't", "hasn't",
    "haven't", "hadn't", 'nor', 'refused', 'declined'
  ],
  accordingBefore: ['according to', 'in the words of'],
  toward: ['to', 'with'],
  tell: [
    'told', 'tells', 'tell', 'informed', 'informs', 'assured', 'assures', 'reminded', 'reminds', 'warned', 'warns',
    'advised', 'asked', 'asks', 'urged', 'urges'
  ],
  itself: ['that', 'this', 'it', 'so'],
  adverbs: [
    'also', 'then', 'later', 'earlier', 'now', 'still', 'again', 'simply', 'just', 'only', 'previously', 'recently',
    'repeatedly', 'already', 'today', 'yesterday', 'once', 'often', 'always', 'quickly', 'quietly', 'proudly', 'firmly',
    'clearly', 'jokingly', 'drily', 'dryly', 'afterwards', 'meanwhile', 'however', 'since', 'eventually', 'finally',
    'immediately', 'publicly', 'too', 'instead', 'even', 'himself', 'herself', 'themselves', 'first', 'briefly',
    'softly', 'cheerfully', 'flatly', 'back', 'merely', 'reportedly'
  ],
  and: ['and', 'but', 'or', 'before', 'yet'],
  subordinators: [
    'who', 'whose', 'whom', 'which', 'when', 'while', 'as', 'after', 'because', 'where', 'although', 'though', 'since',
    'until', 'unless', 'if', 'whereas'
  ],
  prepositions: [
    'of', 'in', 'on', 'at', 'for', 'from', 'by', 'with', 'to', 'about', 'over', 'under', 'near', 'into', 'during',
    'after', 'before', 'between', 'against', 'outside', 'inside', 'within', 'via', 'around', 'across', 'behind',
    'through', 'following', 'ahead', 'last', 'amid', 'among', 'towards', 'toward', 'without', 'since', 'close to',
    'familiar with', 'briefed on'
  ],
  answers: ['yes', 'no', 'yeah', 'yep', 'yup', 'nope', 'nah', 'absolutely', 'exactly'],
  interrogatives: ['what', 'why', 'how', 'who', 'when', 'where', 'which', 'whose'],
  participles: [
    'saying', 'adding', 'telling', 'explaining', 'insisting', 'warning', 'claiming', 'arguing', 'noting', 'stating',
    'writing', 'tweeting', 'suggesting', 'stressing', 'admitting', 'confirming', 'vowing', 'joking', 'quipping', 'posting',
    'calling', 'describing', 'declaring', 'announcing', 'alleging'
  ],
  assert: ['claims', 'claim', 'claimed', 'professes', 'professed'],
  hearers: ['heard', 'hears', 'was', 'were', 'been', 'is', 'are'],
  questionLabels: ['Q', 'Question'],
  answerLabels: ['A', 'Answer'],
  infinitive: ['to'],
  messages: ['message', 'answer', 'reply', 'verdict', 'response', 'advice', 'warning', 'conclusion']
}
