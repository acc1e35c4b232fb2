import type {NameWords} from '../../locale/locale.js'

export const names: NameWords = {
  particles: [
    'de', 'la', 'le', 'van', 'der', 'den', 'von', 'zu', 'af', 'al', 'bin', 'ibn', 'el', 'da', 'di', 'du', 'del', 'dos',
    'della', 'ter', 'ten', 'y', 'of'
  ],
  honorifics: ['Mr', 'Mrs', 'Ms', 'Miss', 'Mx', 'Dr', 'Sir', 'Lord', 'Lady', 'Dame', 'Baroness', 'Baron', 'Madam'],
  bodies: [
    'University', 'College', 'School', 'Academy', 'Council', 'Police', 'Hospital', 'Infirmary', 'Trust', 'Ministry',
    'Department', 'Office', 'Agency', 'Authority', 'Commission', 'Committee', 'Court', 'Bank', 'Group', 'Company',
    'Ltd', 'Limited', 'PLC', 'Inc', 'LLC', 'LLP', 'Corp', 'Corporation', 'Co', 'Association', 'Federation', 'Union',
    'Society', 'Institute', 'Foundation', 'Museum', 'Gallery', 'Library', 'Theatre', 'Theater', 'Church', 'Cathedral',
    'Club', 'FC', 'AFC', 'RFC', 'CC', 'United', 'City', 'Rovers', 'Harriers', 'Albion', 'Hotspur', 'Wanderers', 'Athletic', 'Rangers', 'County', 'Town',
    'Airways', 'Airlines', 'Airport', 'Railways', 'Rail', 'Service', 'Services', 'Board', 'Party', 'Parliament',
    'Government', 'Assembly', 'Senate', 'Congress', 'House', 'Guard', 'Force', 'Army', 'Navy', 'Coastguard', 'News',
    'Times', 'Post', 'Herald', 'Tribune', 'Guardian', 'Telegraph', 'Mail', 'Express', 'Gazette', 'Journal', 'Chronicle',
    'Press', 'Media', 'Radio', 'TV', 'Television', 'Network', 'Magazine', 'Review', 'Water', 'Energy', 'Power', 'Homes',
    'Holdings', 'Partners', 'Systems', 'Technologies', 'Industries', 'Centre', 'Center', 'Zoo', 'Park', 'Festival',
    'League', 'Cup', 'Games', 'Bridge', 'Street', 'Road', 'Avenue', 'Square', 'River', 'Lake', 'Sea', 'Bay', 'Island',
    'Islands', 'Canal'
  ],
  capitalised: [
    'I', "I'm", "I've", "I'd", "I'll", 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday',
    'English', 'French', 'German', 'British', 'American', 'Christmas', 'Easter', 'God', 'Scottish', 'Welsh', 'Irish',
    'Italian', 'Spanish', 'Dutch', 'Chinese', 'Russian', 'Canadian', 'Australian', 'European', 'Japanese', 'Norwegian',
    'Swedish', 'Danish', 'Indian', 'African', 'Asian', 'Covid', 'Brexit', 'Republican', 'Democratic', 'Democrat',
    'Conservative', 'Tory', 'Labour', 'Christian', 'Muslim', 'Jewish', 'Catholic'
  ],
  firstNames: [
    'Will', 'May', 'Mark', 'Grant', 'Rich', 'Bill', 'Sue', 'Art', 'Drew', 'Pat', 'Rob', 'Hope', 'Faith', 'Joy', 'Grace',
    'Dawn', 'Eve', 'June', 'April', 'Chase', 'Dean', 'Baker', 'Bishop', 'Butcher', 'Butler', 'Carpenter', 'Cook', 'Cooper',
    'Farmer', 'Fisher', 'Gardener', 'Guard', 'Hunter', 'King', 'Knight', 'Major', 'Marshal', 'Miner', 'Page', 'Pope',
    'Porter', 'Priest', 'Prince', 'Shepherd', 'Singer', 'Walker'
  ],
  modifyNouns: true,
  endings: ["'s", '’s', "'", '’', 's']
}
