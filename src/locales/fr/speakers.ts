import type {SpeakerWords} from '../../locale/locale.js'

export const speakers: SpeakerWords = {
  pronouns: {
    he: ['il', 'celui-ci', 't-il', 'ce dernier', 'lui'],
    she: ['elle', 'celle-ci', 't-elle', 'cette dernière'],
    they: ['ils', 'elles', 'ceux-ci', 't-ils', 't-elles', 'ces derniers'],
    other: ['on', 't-on']
  },
  firstPerson: ['je', 'j', 'me', 'm', 'moi', 'mon', 'ma', 'mes', 'nous', 'notre', 'nos'],
  secondPerson: ['tu', 'te', 'toi', 'ton', 'ta', 'tes', 'vous', 'votre', 'vos'],
  articles: [
    'un', 'une', 'des', 'le', 'la', 'les', 'l', 'ce', 'cet', 'cette', 'ces', 'du', 'au', 'aux', 'plusieurs', 'certains'
  ],
  demonstratives: ['ce', 'cet', 'cette', 'ces'],
  indefinite: ['un', 'une', 'des', 'plusieurs', 'certains'],
  of: ['de', 'd', 'du', 'des', 'pour'],
  possessives: ['son', 'sa', 'ses', 'leur', 'leurs', 'mon', 'ma', 'mes', 'notre', 'nos'],
  named: ['nommé', 'nommée', 'prénommé', 'prénommée', 'dénommé', 'dénommée'],
  roles: [
    'maire', 'bourgmestre', 'mayeur', 'échevin', 'échevine', 'adjoint', 'adjointe', 'élu', 'élue', 'conseiller',
    'conseillère', 'député', 'députée', 'sénateur', 'sénatrice', 'ministre', 'président', 'présidente',
    'vice-président', 'vice-présidente', 'préfet', 'préfète', 'sous-préfet', 'secrétaire', 'secrétaire général',
    'secrétaire générale', 'porte-parole', 'directeur', 'directrice', 'chef', 'cheffe', 'responsable', 'patron',
    'patronne', 'gérant', 'gérante', 'propriétaire', 'fondateur', 'fondatrice', 'cofondateur', 'dirigeant',
    'dirigeante', 'membre', 'candidat', 'candidate', 'ambassadeur', 'ambassadrice', 'commissaire', 'délégué',
    'déléguée', 'représentant', 'représentante', 'militant', 'militante', 'syndicaliste', 'bénévole', 'animateur',
    'animatrice', 'organisateur', 'organisatrice', 'coordinateur', 'coordinatrice', 'chargé', 'chargée',
    'administrateur', 'administratrice', 'trésorier', 'trésorière', 'collaborateur', 'conseiller municipal', 'leader',
    'chancelier', 'premier ministre', 'gouverneur', 'roi', 'reine', 'prince', 'princesse', 'pape', 'évêque', 'curé',
    'prêtre', 'imam', 'rabbin', 'pasteur', 'policier', 'policière', 'gendarme', 'pompier', 'capitaine', 'commandant',
    'commandante', 'lieutenant', 'colonel', 'général', 'adjudant', 'brigadier', 'enquêteur', 'enquêtrice', 'procureur',
    'procureure', 'juge', 'avocat', 'avocate', 'magistrat', 'magistrate', 'notaire', 'greffier', 'soldat', 'pilote',
    'marin', 'pêcheur', 'pêcheuse', 'sauveteur', 'secouriste', 'garde-chasse', 'garde', 'chasseur', 'louvetier',
    'médecin', 'docteur', 'docteure', 'chirurgien', 'chirurgienne', 'infirmier', 'infirmière', 'sage-femme',
    'pharmacien', 'pharmacienne', 'dentiste', 'vétérinaire', 'psychologue', 'psychiatre', 'soignant', 'soignante',
    'professeur', 'professeure', 'enseignant', 'enseignante', 'instituteur', 'institutrice', 'proviseur', 'étudiant',
    'étudiante', 'lycéen', 'lycéenne', 'élève', 'chercheur', 'chercheuse', 'scientifique', 'historien', 'historienne',
    'économiste', 'sociologue', 'politologue', 'spécialiste', 'expert', 'experte', 'analyste', 'biologiste', 'géologue',
    'archéologue', 'climatologue', 'météorologue', 'prévisionniste', 'ingénieur', 'ingénieure', 'architecte',
    'urbaniste', 'technicien', 'technicienne', 'naturaliste', 'conservateur', 'conservatrice', 'bibliothécaire',
    'agriculteur', 'agricultrice', 'éleveur', 'éleveuse', 'viticulteur', 'vigneron', 'vigneronne', 'maraîcher',
    'maraîchère', 'berger', 'bergère', 'boulanger', 'boulangère', 'boucher', 'fromager', 'cuisinier', 'cuisinière',
    'restaurateur', 'restauratrice', 'serveur', 'serveuse', 'hôtelier', 'commerçant', 'commerçante', 'artisan',
    'artisane', 'vendeur', 'vendeuse', 'entrepreneur', 'entrepreneuse', 'salarié', 'salariée', 'employé', 'employée',
    'ouvrier', 'ouvrière', 'chauffeur', 'conducteur', 'conductrice', 'routier', 'mécanicien', 'électricien', 'plombier',
    'maçon', 'menuisier', 'cheminot', 'facteur', 'gardien', 'gardienne', 'concierge', 'coiffeur', 'coiffeuse',
    'exploitant', 'exploitante', 'plagiste', 'loueur', 'campeur', 'guide', 'écrivain', 'écrivaine', 'auteur', 'autrice',
    'romancier', 'romancière', 'poète', 'journaliste', 'reporter', 'rédacteur en chef', 'rédactrice en chef',
    'éditorialiste', 'photographe', 'réalisateur', 'réalisatrice', 'acteur', 'actrice', 'comédien', 'comédienne',
    'humoriste', 'chanteur', 'chanteuse', 'musicien', 'musicienne', 'compositeur', 'chef d’orchestre', 'artiste',
    'peintre', 'sculpteur', 'danseur', 'danseuse', 'metteur en scène', 'producteur', 'productrice', 'présentateur',
    'présentatrice', 'rappeur', 'éditeur', 'libraire', 'commissaire d’exposition', 'entraîneur', 'entraîneuse', 'coach',
    'sélectionneur', 'joueur', 'joueuse', 'gardien de but', 'attaquant', 'attaquante', 'ailier', 'ailière', 'pilier',
    'talonneur', 'rugbyman', 'rugbywoman', 'footballeur', 'footballeuse', 'basketteur', 'basketteuse', 'handballeur',
    'handballeuse', 'tennisman', 'biathlète', 'grimpeur', 'sprinteur', 'défenseur', 'milieu', 'buteur', 'arbitre',
    'cycliste', 'coureur', 'coureuse', 'nageur', 'nageuse', 'skieur', 'skieuse', 'pilote', 'champion', 'championne',
    'supporter', 'supportrice', 'vainqueur', 'athlète', 'technicien', 'latéral', 'mère', 'père', 'maman', 'papa',
    'sœur', 'soeur', 'frère', 'fils', 'fille', 'épouse', 'époux', 'mari', 'femme', 'compagnon', 'compagne', 'conjoint',
    'conjointe', 'veuve', 'veuf', 'grand-mère', 'grand-père', 'oncle', 'tante', 'cousin', 'cousine', 'neveu', 'nièce',
    'voisin', 'voisine', 'ami', 'amie', 'collègue', 'camarade', 'proche', 'riverain', 'riveraine', 'habitant',
    'habitante', 'locataire', 'client', 'cliente', 'usager', 'usagère', 'passager', 'passagère', 'retraité',
    'retraitée', 'parent', 'touriste', 'vacancier', 'vacancière', 'promeneur', 'promeneuse', 'randonneur', 'cycliste',
    'automobiliste'
  ],
  plurals: ['s', 'x'],
  people: [
    'homme', 'femme', 'fillette', 'garçon', 'enfant', 'personne', 'jeune', 'adolescent', 'adolescente', 'témoin',
    'victime', 'suspect', 'suspecte', 'prévenu', 'prévenue', 'accusé', 'accusée', 'plaignant', 'plaignante',
    'quinquagénaire', 'quadragénaire', 'trentenaire', 'sexagénaire', 'septuagénaire', 'octogénaire', 'nonagénaire',
    'parisien', 'parisienne', 'breton', 'bretonne', 'marseillais', 'belge', 'suisse', 'irlandais', 'espagnol',
    'allemand', 'anglais', 'américain', 'lecteur', 'lectrice', 'internaute', 'source', 'intéressé', 'intéressée',
    'dame', 'monsieur', 'citoyen', 'citoyenne', 'sinistré', 'sinistrée', 'blessé', 'rescapé', 'rescapée'
  ],
  men: [
    'homme', 'garçon', 'monsieur', 'roi', 'prince', 'acteur', 'comédien', 'chanteur', 'musicien', 'joueur', 'boulanger',
    'boucher', 'infirmier', 'éleveur', 'agriculteur', 'prévenu', 'accusé', 'habitant', 'riverain', 'voisin', 'père',
    'papa', 'beau-père', 'grand-père', 'fils', 'petit-fils', 'gendre', 'frère', 'beau-frère', 'mari', 'époux',
    'compagnon', 'veuf', 'oncle', 'neveu', 'cousin', 'ami'
  ],
  women: [
    'femme', 'dame', 'madame', 'reine', 'princesse', 'directrice', 'présidente', 'vice-présidente', 'actrice',
    'comédienne', 'chanteuse', 'musicienne', 'entraîneuse', 'joueuse', 'boulangère', 'bouchère', 'infirmière',
    'avocate', 'adjointe', 'conseillère', 'députée', 'sénatrice', 'procureure', 'policière', 'éleveuse', 'agricultrice',
    'gérante', 'patronne', 'prévenue', 'accusée', 'magistrate', 'enseignante', 'étudiante', 'chercheuse', 'habitante',
    'riveraine', 'voisine', 'mère', 'maman', 'belle-mère', 'grand-mère', 'fille', 'petite-fille', 'sœur', 'soeur',
    'belle-sœur', 'épouse', 'compagne', 'veuve', 'tante', 'nièce', 'cousine', 'amie'
  ],
  decades: [
    ['vicenaire'], ['trentenaire'], ['quadragénaire', 'quadra'], ['quinquagénaire', 'quinqua'], ['sexagénaire'],
    ['septuagénaire'], ['octogénaire'], ['nonagénaire']
  ],
  articleGenders: {
    he: ['le', 'un', 'ce', 'cet', 'au', 'du'],
    she: ['la', 'une', 'cette'],
    either: ['victime', 'personne', 'source', 'star', 'vedette', 'sentinelle', 'recrue', 'figure', 'tête']
  },
  kin: [
    [['fils', 'fille'], ['père', 'papa', 'mère', 'maman', 'beau-père', 'belle-mère']],
    [['petit-fils', 'petite-fille'], ['grand-père', 'grand-mère']],
    [['frère', 'sœur', 'soeur', 'jumeau', 'jumelle'], ['frère', 'sœur', 'soeur', 'jumeau', 'jumelle']],
    [['mari', 'époux', 'épouse', 'compagnon', 'compagne', 'conjoint', 'conjointe', 'veuf', 'veuve'], ['mari', 'époux', 'épouse', 'compagnon', 'compagne', 'conjoint', 'conjointe', 'veuf', 'veuve']],
    [['neveu', 'nièce'], ['oncle', 'tante']],
    [['cousin', 'cousine'], ['cousin', 'cousine']]
  ],
  bodies: [
    'zone de secours', 'zone de police', 'services de secours', 'mairie', 'préfecture', 'sous-préfecture',
    'municipalité', 'ville', 'région', 'département', 'métropole', 'gouvernement', 'ministère', 'parti', 'syndicat',
    'association', 'collectif', 'fédération', 'police', 'gendarmerie', 'parquet', 'tribunal', 'cour', 'justice',
    'hôpital', 'université', 'école', 'lycée', 'rectorat', 'entreprise', 'société', 'groupe', 'compagnie', 'club',
    'ligue', 'banque', 'enseigne', 'direction', 'opposition', 'majorité', 'conseil', 'assemblée', 'sénat', 'élysée',
    'matignon', 'commission', 'agence', 'autorité', 'autorités', 'office', 'institut', 'organisation', 'ong',
    'observatoire', 'journal', 'quotidien', 'chaîne', 'radio', 'hebdomadaire', 'magazine', 'site', 'office de tourisme',
    'sncf', 'ratp', 'météo-france', 'armée', 'marine', 'église', 'diocèse', 'musée', 'théâtre', 'festival', 'comité',
    'chambre', 'intersyndicale', 'exécutif', 'communauté de communes', 'agglomération', 'cabinet', 'service', 'collège',
    'fournisseur', 'opérateur', 'constructeur', 'distributeur', 'éditeur', 'défense', 'accusation', 'famille'
  ],
  again: [
    'entreprise', 'société', 'groupe', 'compagnie', 'club', 'association', 'syndicat', 'parti', 'fédération',
    'enseigne', 'collectif', 'organisation', 'institution', 'fabricant', 'constructeur', 'opérateur', 'exploitant',
    'fondation', 'ong', 'agence', 'régie', 'coopérative', 'distributeur', 'assureur', 'avionneur'
  ],
  againPeople: [
    'prévenu', 'prévenue', 'accusé', 'accusée', 'suspect', 'suspecte', 'mis en cause', 'mise en cause', 'condamné',
    'condamnée', 'édile', 'octogénaire',
    'joueur', 'joueuse', 'ailier', 'pilier', 'attaquant', 'attaquante', 'défenseur', 'milieu', 'buteur', 'capitaine',
    'international', 'internationale', 'coureur', 'coureuse', 'skieur', 'skieuse', 'nageur', 'nageuse', 'cycliste',
    'champion', 'championne', 'athlète', 'sportif', 'sportive', 'élu', 'élue', 'parlementaire', 'chanteur', 'chanteuse',
    'comédien', 'comédienne', 'acteur', 'actrice', 'artiste', 'auteur', 'autrice', 'écrivain', 'écrivaine', 'romancier',
    'romancière', 'musicien', 'musicienne', 'humoriste', 'animateur', 'animatrice', 'intéressé', 'intéressée',
    'magistrat', 'magistrate', 'technicien', 'technicienne', 'dirigeant', 'dirigeante', 'milieu de terrain', 'gardien',
    'gardienne', 'portier', 'demi de mêlée', 'talonneur', 'sprinteur', 'sprinteuse', 'grimpeur', 'navigateur',
    'navigatrice', 'boxeur', 'boxeuse', 'judoka', 'pilote', 'perchiste', 'biathlète', 'handballeur', 'handballeuse',
    'basketteur', 'basketteuse', 'rugbyman', 'footballeur', 'footballeuse', 'vainqueur', 'lauréat', 'lauréate',
    'vétéran', 'rappeur', 'rappeuse', 'guitariste', 'pianiste', 'violoniste', 'compositeur', 'compositrice',
    'réalisateur', 'réalisatrice', 'cinéaste', 'metteur en scène', 'metteuse en scène', 'peintre', 'sculpteur',
    'sculptrice', 'photographe', 'danseur', 'danseuse', 'chorégraphe', 'poète', 'poétesse', 'dramaturge', 'essayiste',
    'plasticien', 'plasticienne', 'influenceur', 'influenceuse', 'agriculteur', 'agricultrice', 'éleveur', 'éleveuse',
    'vigneron', 'vigneronne', 'viticulteur', 'viticultrice', 'maraîcher', 'maraîchère', 'pêcheur', 'chasseur', 'berger',
    'bergère', 'entrepreneur', 'entrepreneuse', 'investisseur', 'milliardaire', 'retraité', 'retraitée', 'boulanger',
    'boulangère', 'restaurateur', 'restauratrice', 'sénateur', 'sénatrice', 'édile', 'délégué', 'déléguée',
    'quadragénaire', 'quinquagénaire', 'sexagénaire', 'septuagénaire', 'octogénaire', 'trentenaire', 'nonagénaire'
  ],
  offices: [
    'policier', 'policière', 'gendarme', 'commissaire', 'procureur', 'procureure', 'juge', 'magistrat', 'magistrate',
    'président', 'présidente', 'avocat', 'avocate', 'médecin', 'docteur', 'chirurgien', 'infirmier', 'infirmière',
    'psychologue', 'prêtre', 'curé', 'évêque', 'proviseur', 'principal', 'principale', 'enseignant', 'enseignante',
    'professeur', 'maire', 'préfet', 'préfète', 'ministre', 'porte-parole', 'directeur', 'directrice', 'patron',
    'patronne', 'météorologue', 'prévisionniste', 'rédacteur', 'journaliste', 'expert', 'experte', 'chercheur',
    'chercheuse', 'arbitre', 'inspecteur', 'commandant', 'capitaine', 'lieutenant', 'voisin', 'voisine', 'ami', 'amie',
    'collègue', 'camarade', 'compagnon', 'compagne', 'employeur', 'vigile', 'interprète'
  ],
  trades: [
    ['procureur', 'procureure', 'magistrat', 'magistrate'],
    ['juge', 'président', 'présidente', 'magistrat', 'magistrate'],
    ['ministre', 'conseiller', 'conseillère'],

    ['avocat', 'avocate', 'défenseur', 'défenseure'],
    ['patron', 'patronne', 'directeur', 'directrice', 'pdg', 'dirigeant', 'dirigeante', 'chef', 'cheffe', 'gérant', 'gérante'],
    ['maire', 'édile', 'bourgmestre', 'mayeur', 'syndic'],
    ['entraîneur', 'entraîneure', 'coach', 'sélectionneur', 'technicien'],
    ['médecin', 'docteur', 'docteure', 'chirurgien', 'chirurgienne', 'praticien', 'praticienne', 'spécialiste', 'généraliste', 'pédiatre'],
    ['chercheur', 'chercheuse', 'professeur', 'professeure', 'scientifique', 'biologiste', 'géologue', 'historien', 'historienne', 'économiste', 'climatologue', 'sociologue', 'théologien', 'archéologue', 'criminologue', 'virologue', 'philosophe', 'physicien', 'physicienne', 'chimiste', 'juriste', 'politologue', 'psychologue', 'anthropologue', 'glaciologue'],
    ['enseignant', 'enseignante', 'professeur', 'professeure', 'instituteur', 'institutrice'],
    ['principal', 'principale', 'proviseur', 'proviseure'],
    ['porte-parole'],
    ['propriétaire', 'gérant', 'gérante', 'fondateur', 'fondatrice'],
    ['syndicaliste', 'délégué', 'déléguée'],
    ['agriculteur', 'agricultrice', 'éleveur', 'éleveuse', 'exploitant', 'exploitante', 'cultivateur', 'paysan', 'paysanne'],
    ['capitaine', 'patron', 'skipper'],
    ['curé', 'prêtre', 'abbé', 'pasteur'],
    ['conducteur', 'conductrice', 'chauffeur', 'chauffeuse'],
    ['journaliste', 'reporter', 'correspondant', 'correspondante'],
    ['cuisinier', 'cuisinière', 'chef', 'cheffe'],
    ['auteur', 'autrice', 'écrivain', 'écrivaine', 'romancier', 'romancière', 'poète']
  ],
  groups: [
    'riverains', 'habitants', 'voisins', 'parents', 'élus', 'experts', 'chercheurs', 'scientifiques', 'médecins',
    'enseignants', 'étudiants', 'élèves', 'agriculteurs', 'éleveurs', 'pêcheurs', 'chasseurs', 'syndicats', 'salariés',
    'commerçants', 'policiers', 'gendarmes', 'pompiers', 'enquêteurs', 'avocats', 'témoins', 'supporters', 'joueurs',
    'organisateurs', 'bénévoles', 'militants', 'opposants', 'écologistes', 'spécialistes', 'proches', 'usagers',
    'clients', 'touristes', 'vacanciers', 'secours', 'secouristes', 'parlementaires', 'députés', 'sénateurs',
    'responsables', 'couple', 'enfants', 'frères', 'cyclistes', 'automobilistes', 'sources', 'gens'
  ],
  ageEndings: ['ans'],
  parties: [
    'PS', 'LR', 'LREM', 'RN', 'LFI', 'EELV', 'PCF', 'MoDem', 'UDI', 'Renaissance', 'Horizons', 'DVG', 'DVD', 'SE', 'FN',
    'UMP', 'NPA', 'PRG', 'Les Républicains', 'MR', 'Ecolo', 'Écolo', 'cdH', 'Les Engagés', 'DéFI', 'PTB', 'N-VA',
    'CD&V', 'Open VLD', 'Vooruit', 'SVP', 'PLR', 'UDC', 'Reconquête'
  ],
  papers: [
    'rapport', 'étude', 'loi', 'enquête', 'sondage', 'chiffres', 'document', 'documents', 'communiqué', 'texte',
    'projet', 'règlement', 'arrêté', 'données', 'statistiques', 'bilan', 'article', 'lettre', 'courrier', 'panneau',
    'affiche', 'banderole', 'estimations', 'prévisions', 'calculs'
  ]
}
