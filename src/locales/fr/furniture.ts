import type {Furniture} from '../../locale/locale.js'

export const furniture: Furniture = {
  embeds: [
    {is: 'Voir cette publication sur Instagram*', provider: 'instagram', status: 'placeholder'},
    {is: 'Une publication partagée par *', provider: 'instagram', status: 'placeholder'},
    {is: 'Ce contenu est bloqué car *', provider: 'unknown', status: 'consent'},
    {is: '*Ce contenu est opéré par Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'Pour afficher ce contenu Twitter*', provider: 'twitter', status: 'consent'},
    {is: 'Pour afficher ce contenu Facebook*', provider: 'facebook', status: 'consent'},
    {is: 'Pour afficher ce contenu Instagram*', provider: 'instagram', status: 'consent'},
    {is: 'Pour afficher ce contenu YouTube*', provider: 'youtube', status: 'consent'},
    {is: 'Pour afficher ce contenu *', provider: 'unknown', status: 'consent'},
    {is: 'Gérer mes choix', provider: 'unknown', status: 'consent'},
    {is: 'Copier/coller le lien embed *', provider: 'video', status: 'placeholder'},
    {is: 'Vidéo suivante dans *', provider: 'video', status: 'placeholder'},
    {is: 'Lire la vidéo*', provider: 'video', status: 'placeholder'},
    {is: 'Cette vidéo n’est pas disponible*', provider: 'video', status: 'placeholder'},
    {is: 'Votre navigateur ne prend pas en charge *', provider: 'video', status: 'placeholder'},
    {is: 'placeholder video', provider: 'video', status: 'placeholder'},
    {is: 'Écouter l’article*', provider: 'audio', status: 'placeholder'},
    {is: "Écouter l'article*", provider: 'audio', status: 'placeholder'}
  ],
  related: {
    markers: [
      'Lire aussi', 'A lire aussi', 'À lire aussi', 'À LIRE AUSSI', 'À lire', 'A lire', 'Lire également', 'Voir aussi',
      'À voir aussi', 'Sur le même sujet', 'Sur ce sujet', 'LIRE AUSSI', 'Lire notre article', 'Lire la suite'
    ],
    labels: [
      'À lire aussi', 'Lire aussi', 'Sur ce sujet', 'Sur le même sujet', 'À lire également', 'Les plus lus', 'Dossier*',
      'Notre dossier *', 'Articles liés', 'Dans la même rubrique', 'Suivez la couverture complète', 'À découvrir aussi',
      'Vous aimerez aussi'
    ]
  },
  notices: [
    'Retrouvez * newsletter*', "Retrouvez toute l'actualité *", 'Publicité', 'ⓘ Publicité', 'Passer la publicité*',
    'Article réservé aux abonnés*', 'Réservé aux abonnés*', 'Cet article est réservé *', 'La suite est réservée *',
    'Il vous reste *', 'Déjà abonné*', 'Abonnez-vous *', 'Je m’abonne*', 'Se connecter*', 'Pour lire la suite*',
    'Partager*', 'Partagez*', 'Copier*', 'Copié', '• Copié', 'Imprimer', 'Commenter', 'Commentaires', 'Réagir',
    'Newsletter*', 'Inscrivez-vous *', 'Recevez *', 'Suivez-nous *', 'Suivez * sur *', 'Téléchargez *',
    'Cet article date de plus *', 'Article mis à jour*', 'Mise à jour *', 'Tous droits réservés*',
    'Le contenu de cet article *', 'Signaler une erreur*', 'Une erreur *signaler*', 'Accepter *cookies*', 'En direct',
    'Plein écran', 'Fermer', 'Vidéo', 'Contenu partenaire', 'Sponsorisé', 'La suite après cette publicité*',
    'La suite après la publicité*', "La suite de l'article *", 'Suite après *', "Suite de l'article *",
    'La suite ci-dessous*', 'Après la publicité*', 'Vous avez trouvé une erreur*', 'Avez-vous trouvé une erreur*',
    'Une faute *', 'Un problème dans cet article*', 'Merci de nous la signaler*', 'Cet article vous a plu*',
    'Vous avez aimé cet article*', 'Écoutez cet article*', 'Ecoutez cet article*', 'Voir les commentaires*',
    'Lire les commentaires*', 'Laisser un commentaire*', 'Votre adresse e-mail *', 'Contenu réservé aux abonnés*',
    'Contenu réservé *', 'Article abonné*', 'Offrir cet article*', 'Lire plus tard*', 'Poursuivez votre lecture*',
    'Poursuivez la lecture *', 'Pour poursuivre la lecture*', 'Profitez de *abonn*', 'Vous avez une information*',
    'Une information à nous transmettre*', 'Alertez-nous*', 'Alertez la rédaction*', 'Retrouvez nos *',
    'Retrouvez tous nos *', 'Cet article est paru *', 'Cet article a été publié *', 'Ce texte fait partie *',
    'Traduction: *', 'Traduit de *', 'Vidéo à la une*', 'Sondage*', 'Réservé aux membres*', 'Lecture en cours*',
    'Temps de lecture*', 'Ajouter à vos favoris*', 'Cliquez ici *'
  ],
  reader: {
    site: [
      'newsletter', 'newsletters', "lettre d'information", 'infolettre', 'abonnement', 'abonnés', 'abonné',
      'notre rédaction', 'la rédaction', 'notre application', 'application mobile', "l'application", 'boîte mail',
      'boîte courriel', 'courrier des lecteurs', 'commentaires', 'notre site', 'adresse mail', 'adresse e-mail',
      'adresse courriel', 'notre journal', 'journalisme', 'podcast', 'cet article', 'notre chaîne whatsapp',
      'chaîne whatsapp', 'cette rubrique'
    ],
    asks: [
      'inscrivez-vous', 'abonnez-vous', 'suivez-nous', 'suivez', 'téléchargez', 'connectez-vous', 'créez',
      'contactez-nous', 'contactez', 'écrivez-nous', 'écrivez à', 'envoyez-nous', 'envoyez', 'signalez',
      'merci de nous la signaler', 'nous la signaler', 'partagez', 'appelez-nous', 'essayez', 'cliquez ici', 'cliquez',
      'participez', 'donnez votre avis', 'soutenez', 'soutenez-nous', 'faites un don', 'racontez-nous', 'dites-nous',
      'recevez', 'retrouvez', 'découvrez', 'lisez'
    ]
  },
  factboxes: [
    'Repères', 'En bref', 'En chiffres', 'Les faits', 'Ce qu’il faut savoir', "Ce qu'il faut savoir", 'À savoir',
    'Pratique', 'Chronologie', 'Fiche technique', 'Bio express', 'Dates clés'
  ],
  summaries: ["L'essentiel", 'L’essentiel', 'En résumé', 'Résumé', 'En bref', 'Les points clés'],
  kickers: [
    'Actualité', 'Actualités', 'Politique', 'Société', 'Économie', 'Sport', 'Sports', 'Culture', 'Monde',
    'International', 'France', 'Faits divers', 'Justice', 'Santé', 'Environnement', 'Planète', 'Football', 'Rugby',
    'Régions', 'Région', 'Météo', 'Éducation', 'Sciences', 'Médias', 'Opinions', 'Débats', 'Tribune', 'Reportage',
    'Entretien', 'Interview', 'Enquête', 'Récit', 'Analyse', 'Portrait', 'Éditorial', 'Insolite', 'Transports',
    'Tourisme', 'Agriculture', 'Cinéma', 'Musique', 'Livres', 'High-tech', 'Infos'
  ],
  credits: {
    markers: {
      photo: [
        'Photo', 'Photos', 'Crédit photo', 'Crédits photo', 'Crédit', 'Crédits', 'Photo de', 'Image', 'Photographie',
        'Cliché'
      ],
      illustration: ['Illustration', 'Dessin', 'Montage', 'Photomontage', 'Vue d’artiste', 'Croquis'],
      graphic: ['Infographie', 'Carte', 'Graphique'],
      video: ['Vidéo', 'Crédit vidéo', 'Images'],
      screenshot: ["Capture d'écran", 'Capture d’écran', 'Capture écran'],
      archive: ["Photo d'archives", 'Photo d’archives', "Photo d'archive", 'Archives']
    },
    private: [
      'Courtoisie', 'Photo de courtoisie', 'Photo fournie', 'Fournie', 'Photo remise', 'Remise', 'Photo privée',
      'Collection privée', 'Collection personnelle', 'Photo tirée de Facebook', 'Collection particulière', 'Photo transmise', 'Archives personnelles'],
    archive: ['archives', 'archive'],
    and: ['et', '&']
  },
  captions: {
    chrome: ['Plein écran', 'Agrandir', 'Fermer', 'Voir en plein écran', 'Agrandir l’image', "Agrandir l'image"]
  },
  bylines: {
    lines: [
      'La rédaction', 'La rédaction de *', 'La rédaction avec *', 'Par la rédaction *', 'Propos recueillis *',
      'Rédaction *'
    ],
    by: [
      'Par', 'Avec', 'Texte', 'De notre correspondant à', 'De notre correspondante à', 'De notre correspondant',
      'De notre envoyé spécial', 'De notre envoyée spéciale', 'Article rédigé par', 'Écrit par', 'Publié par'
    ],
    both: ['Texte et photos', 'Textes et photos'],
    roles: [
      'Journaliste', 'Correspondant', 'Correspondante', 'Rédacteur', 'Rédactrice', 'Rédaction', 'La rédaction',
      'avec AFP', 'Envoyé spécial', 'Envoyée spéciale', 'Grand reporter', 'Chef de service', 'La Rédaction'
    ]
  },
  timestamps: {
    published: [
      'Publié le', 'Publié', 'Publié hier', "Publié aujourd'hui", 'Publié aujourd’hui', 'Paru le', 'Posté le',
      'Créé le', 'Article publié le'
    ],
    updated: [
      'Mis à jour le', 'Mis à jour', 'Modifié le', 'Actualisé le', 'Dernière mise à jour', 'Mis à jour hier', 'Act'
    ],
    relative: [
      'Il y a # minutes', 'Il y a # heures', 'Il y a # heure', 'Il y a # jours', 'À l’instant', "À l'instant",
      '# min de lecture', 'Temps de lecture # min', 'Lecture # min', 'Temps de lecture'
    ],
    clock: ['à', 'h', 'heures']
  },
  months: [
    ['janvier', 'janv'],
    ['février', 'févr'],
    ['mars'],
    ['avril', 'avr'],
    ['mai'],
    ['juin'],
    ['juillet', 'juil'],
    ['août', 'aout'],
    ['septembre', 'sept'],
    ['octobre', 'oct'],
    ['novembre', 'nov'],
    ['décembre', 'déc']
  ],
  weekdays: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  agencies: [
    // droits réservés
    ['DR', 'D.R'],
    ['Sipa', 'SIPA', 'Sipa Press', 'SIPA PRESS', 'SIPAUSA', 'Sipa USA', 'SIPA USA'],
    ['Abaca', 'ABACA', 'ABACAPRESS', 'AbacaPress', 'Abacapress.com'],
    ['MAXPPP', 'MaxPPP', 'Maxppp'],
    ['Hans Lucas'],
    ['Bestimage', 'BESTIMAGE'],
    ['Icon Sport'],
    ['PanoramiC'],
    ['REA'],
    ['Ouest-France', 'OUEST-FRANCE'],
    ['Le Parisien', 'LP'],
    ['Radio France', 'France Bleu', 'RF'],
    ['France Télévisions', 'France 3', 'FTV'],
    ['20 Minutes'],
    ['Le Télégramme'],
    ['Sud Ouest', 'SO'],
    ['La Dépêche', 'DDM'],
    ['Nice-Matin'],
    ['Le Dauphiné Libéré', 'DL'],
    ['Keystone-ATS', 'ATS'],
    ['Belga']
  ]
}
