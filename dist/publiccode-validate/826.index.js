export const id = 826;
export const ids = [826];
export const modules = {

/***/ 9826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fr: () => (/* binding */ fr)
/* harmony export */ });
/** French. */
const fr = {
    encoding: [
        "Le fichier n'est pas en UTF-8 : il ressemble à {encoding}. Le premier octet erroné est le numéro {offset}.",
        "L'enregistrer en UTF-8 sans indicateur d'ordre des octets.",
    ],
    "byte-order-mark": [
        "Le fichier commence par un indicateur d'ordre des octets (BOM).",
        "L'enregistrer en UTF-8 sans BOM ; sinon l'analyseur de référence le refuse.",
    ],
    "yaml-syntax": [
        "Ceci n'est pas du YAML valide : {what}.",
        "Vérifier les retraits, guillemets et deux-points de cette ligne et de la précédente.",
    ],
    "yaml-syntax.no-space": ["Un élément de liste demande une espace après le tiret.", 'Écrire "- {value}".'],
    "yaml-tab": ["Le retrait utilise une tabulation.", "Remplacer la tabulation par des espaces."],
    "duplicate-key": ["{key} est écrit deux fois ; la première à la ligne {line}.", "N'en garder qu'un."],
    "unknown-alias": [
        "L'alias *{name} renvoie à une ancre absente.",
        "Écrire la valeur, ou la mettre entre guillemets si elle doit commencer par un astérisque.",
    ],
    "too-complex.alias-limit": [
        "Les alias rendent ce fichier bien plus grand qu'il n'en a l'air.",
        "Écrire les valeurs en entier.",
    ],
    "too-complex.too-deep": [
        "Les valeurs sont imbriquées au-delà de {limit} niveaux.",
        "Aucune version du standard ne dépasse 6 niveaux.",
    ],
    "too-complex.too-large": ["Le fichier a {size} caractères.", "Rester sous 131072."],
    "several-documents": [
        "Un second document YAML commence ici.",
        "Garder un seul document ; donner à chaque projet son fichier.",
    ],
    "trailing-separator": [
        "Ce séparateur commence un second document, vide.",
        "Supprimer la ligne ; sinon l'analyseur de référence refuse le fichier.",
    ],
    "yaml-directive": [
        "Le fichier commence par une directive YAML.",
        "La supprimer ; sinon l'analyseur de référence refuse le fichier.",
    ],
    "yaml-1.1": ["Le fichier déclare YAML 1.1, que le standard déprécie.", "Supprimer la directive."],
    "merge-key": [
        "Les clés de fusion (<<) ne font pas partie de YAML 1.2 ; beaucoup de lecteurs les ignorent.",
        "Écrire les valeurs en entier.",
    ],
    "merge-override": [
        "{key} remplace une clé fusionnée.",
        "Écrire les valeurs en entier ; sinon l'analyseur de référence refuse le fichier.",
    ],
    "not-a-mapping": [
        "Le fichier est {what}, et non une suite de clés avec leurs valeurs.",
        'Commencer par publiccodeYmlVersion: "0".',
    ],
    "not-a-mapping.empty": [
        "Le fichier ne contient aucune donnée.",
        'Commencer par publiccodeYmlVersion: "0", ou laisser public-code publiccode init écrire un fichier.',
    ],
    "no-file": [
        "Ce dépôt n'a pas de publiccode.yml.",
        "En écrire un avec : public-code publiccode init. Ou choisir required: false.",
    ],
    "version-unknown": [
        "La version {version} du standard n'existe pas.",
        'Écrire publiccodeYmlVersion: "0", qui désigne la plus récente 0.x.',
    ],
    "version-patch": [
        "La version {version} n'est jamais parue ; le fichier est lu comme {as}.",
        'Écrire publiccodeYmlVersion: "0".',
    ],
    "version-patch.unsupported": [
        "L'analyseur de référence ne connaît pas la version {version}, qui existe pourtant.",
        'Écrire publiccodeYmlVersion: "0".',
    ],
    "version-number": ["La version est un nombre : {version}.", 'La mettre entre guillemets : "{version}".'],
    "version-old": [
        "La version {version} n'est pas la plus récente ; c'est {newest}.",
        'Écrire publiccodeYmlVersion: "0", qui désigne la plus récente 0.x.',
    ],
    "version-preview": [
        "La version {version} n'est pas publiée.",
        'Écrire publiccodeYmlVersion: "0", ou juger d\'après le projet avec --preview.',
    ],
    "newer-than-version": [
        "{key} existe depuis la version {since}, et le fichier déclare {version}.",
        'Écrire publiccodeYmlVersion: "0".',
    ],
    "newer-than-version.value": [
        '"{value}" existe depuis la version {since}, et le fichier déclare {version}.',
        'Écrire publiccodeYmlVersion: "0".',
    ],
    "target-version": [
        "{key} existe depuis la version {since} ; le catalogue visé lit {target}.",
        "L'omettre tant que le catalogue ne lit pas {since}.",
    ],
    "unknown-key": ["{key} n'est pas une clé du standard à cet endroit.", "La supprimer. Clés connues : {known}."],
    "unknown-key.suggest": [
        "{key} n'est pas une clé du standard à cet endroit. Vouliez-vous dire {suggestion} ?",
        "Écrire {suggestion}.",
    ],
    "unknown-key.elsewhere": [
        "{key} n'est pas une clé du standard à cet endroit ; sa place est {place}.",
        "La déplacer vers {place}.",
    ],
    "extension-key": [
        "{key} est une clé d'extension, que l'analyseur de référence refuse.",
        "La supprimer avant d'envoyer le fichier à un catalogue.",
    ],
    "renamed-key": ["{key} a changé de nom dans la version {since}.", "Écrire {instead}."],
    "renamed-key.dropped": ["{key} a disparu dans la version {since}.", "{advice}"],
    "country-section": [
        "Il n'y a pas de section {key} : seule l'Italie en a une (IT), et les sections de pays sont dépréciées.",
        "Utiliser organisation, supports et fundedBy, communs à tous les pays.",
    ],
    "missing-key": ["{key} manque.", "Ajouter {key} : {what}"],
    "missing-key.empty": ["{key} n'a pas de valeur.", "Donner une valeur : {what}"],
    "missing-key.language": ["{key} manque ; il le faut dans une langue au moins.", "Ajouter {key} : {what}"],
    "missing-key.every-language": [
        "{key} manque pour {language}.",
        "Le standard le demande dans une langue, l'analyseur de référence dans chacune.",
    ],
    "wrong-type": ["{key} doit être {expected}, et c'est {found}.", "Écrire {example}."],
    "number-as-text": ["{key} est {found}, là où il faut un texte.", 'Le mettre entre guillemets : "{value}".'],
    "old-boolean": ["{value} est un texte depuis YAML 1.2, et non un booléen.", "Écrire {instead}."],
    "unknown-value": ['"{value}" n\'est pas une valeur possible de {key}.', "Écrire l'un de : {allowed}."],
    "unknown-value.suggest": [
        '"{value}" n\'est pas une valeur possible de {key}. Vouliez-vous dire "{suggestion}" ?',
        "Écrire {suggestion}.",
    ],
    "unknown-value.standalone": [
        '"standalone" seul n\'est plus une valeur de {key} depuis 0.2.',
        "Écrire l'un de : {allowed}.",
    ],
    "single-value": [
        "{key} est un texte seul ; l'analyseur de référence demande une liste.",
        "L'écrire comme liste d'un élément.",
    ],
    "empty-list": ["{key} est une liste vide.", "Ajouter au moins un élément."],
    "empty-item": ["Cet élément de {key} est vide.", "Le supprimer."],
    "empty-value": ["{key} n'a pas de valeur.", "Le supprimer, ou lui donner une valeur."],
    "blank-text": ["{key} ne contient que des espaces.", "Écrire le texte."],
    "surrounding-blanks": ["{key} commence ou finit par des espaces.", 'Écrire "{value}".'],
    "surrounding-blanks.quotes": [
        "{key} a des guillemets dans la valeur.",
        "Écrire {value} sans les guillemets intérieurs.",
    ],
    "control-character": ["{key} contient le caractère de commande {code}.", "Le supprimer."],
    "duplicate-value": ['{key} cite "{value}" deux fois.', "En supprimer un."],
    "too-long": ["{key} a {length} caractères ; {limit} sont permis.", "Le raccourcir de {over}."],
    "too-long.newline": [
        "{key} a {limit} caractères et une fin de ligne, que l'analyseur de référence compte.",
        "Écrire >- au lieu de >, pour que la fin de ligne ne fasse pas partie du texte.",
    ],
    "too-short": [
        "{key} a {length} caractères ; il en faut au moins {limit}.",
        "Dire en {under} de plus ce que fait le logiciel, pour qui, et ce qu'il lui faut.",
    ],
    "too-short.newer": [
        "{key} a {length} caractères ; la version {version} en demande {limit}, les plus récentes 150.",
        'Écrire publiccodeYmlVersion: "0", ou un texte plus long.',
    ],
    "description-without-language": [
        "Les textes de description sont hors d'une langue.",
        "Les mettre un niveau plus bas, sous un code de langue : description, fr, shortDescription.",
    ],
    url: [
        '"{value}" n\'est pas une adresse web valide : {why}.',
        "Écrire l'adresse entière, comme https://example.org/page.",
    ],
    "url.suggest": ['"{value}" n\'est pas une adresse web.', "Écrire {suggestion}."],
    "url-scheme": [
        "Une adresse qui commence par {scheme}: ne peut être suivie.",
        "Écrire une adresse qui commence par https://.",
    ],
    "url-not-web": [
        "Une adresse qui commence par {scheme}: ne s'ouvre pas dans un navigateur.",
        "Écrire l'adresse https du dépôt, s'il en a une.",
    ],
    "url-not-repository": [
        "{value} est l'adresse d'un compte, et non d'un dépôt.",
        "Écrire l'adresse du dépôt lui-même.",
    ],
    "url-not-repository.inside": ["{value} mène à une page dans un dépôt.", "Écrire {suggestion}."],
    date: [
        '"{value}" n\'est pas une date de la forme AAAA-MM-JJ.',
        "Écrire année, mois et jour avec des tirets, comme 2026-03-01.",
    ],
    "date.suggest": ['"{value}" n\'est pas une date de la forme AAAA-MM-JJ.', "Écrire {suggestion}."],
    email: ['"{value}" n\'est pas une adresse électronique.', "Écrire l'adresse seule, comme ada@example.org."],
    "email.suggest": ['"{value}" n\'est pas une simple adresse électronique.', "Écrire {suggestion}."],
    phone: ["Le numéro de téléphone {value} n'a pas d'indicatif de pays.", "Commencer par + et l'indicatif du pays."],
    "phone.strict": [
        '"{value}" n\'est pas un numéro de téléphone de la forme E.164.',
        "Écrire + et des chiffres seulement, comme +390612345678.",
    ],
    language: ['"{value}" n\'est pas un code de langue BCP 47.', "Écrire un code comme fr, en ou pt-BR."],
    "language.suggest": ['"{value}" n\'est pas un code de langue BCP 47.', "Écrire {suggestion}."],
    "language-form": ['"{value}" s\'écrit mieux autrement.', "Écrire {suggestion}."],
    "language-form.undetermined": ['"{value}" ne désigne aucune langue.', "Écrire le code d'une langue, comme fr."],
    "language-form.boolean": [
        "Les lecteurs de YAML 1.1 prennent {value} pour faux.",
        'Le mettre entre guillemets : "{value}".',
    ],
    country: ['"{value}" n\'est pas un code de pays ISO 3166-1.', "Écrire deux majuscules, comme FR."],
    "country.suggest": ['"{value}" n\'est pas un code de pays ISO 3166-1.', "Écrire {suggestion}."],
    "country.kosovo": [
        "XK désigne le Kosovo, mais n'est pas dans la liste ISO 3166-1.",
        "Les catalogues l'acceptent ; d'autres peut-être pas.",
    ],
    "country-case": ["Les codes de pays en minuscules sont dépréciés.", "Écrire {suggestion}."],
    licence: [
        '"{value}" n\'est pas une expression SPDX valide : {why}.',
        "Écrire un identifiant ou une expression SPDX, comme EUPL-1.2 ou MIT OR Apache-2.0.",
    ],
    "licence.suggest": ['"{value}" n\'est pas une expression SPDX valide : {why}.', "Écrire {suggestion}."],
    "licence-spelling": ['"{value}" n\'est pas la graphie de SPDX.', "Écrire {suggestion}."],
    "licence-spelling.deprecated": [
        'SPDX ne recommande plus "{value}".',
        "Écrire {suggestion}, selon ce que veulent les auteurs.",
    ],
    "licence-not-open": [
        "Ni l'OSI ni la FSF ne disent {value} ouverte ou libre.",
        "Vérifier que le logiciel peut être dit open source.",
    ],
    "licence-not-open.own": [
        "{value} est une licence à vous, dont personne ne peut dire si elle est ouverte.",
        "Utiliser une licence de la liste SPDX, ou l'expliquer dans le README.",
    ],
    "organisation-uri": [
        '"{value}" n\'identifie aucune organisation.',
        "Écrire l'adresse de son site, comme https://www.example.org, ou un URN comme urn:x-italian-pa:pcm.",
    ],
    "organisation-uri.host": [
        '"{value}" est un URI, mais l\'analyseur de référence en demande un avec un hôte, ou un URN.',
        "Écrire l'adresse du site de l'organisation.",
    ],
    "italian-code": [
        "\"{value}\" n'est pas connu comme code iPA d'une administration italienne.",
        "Chercher le code sur indicepa.gov.it.",
    ],
    "italian-code.perhaps": [
        "\"{value}\" n'est pas dans notre liste de codes iPA, qui n'a pas les plus récents ; l'analyseur de référence peut le refuser.",
        "Chercher le code sur indicepa.gov.it.",
    ],
    "italian-code.suggest": [
        '"{value}" n\'est pas connu comme code iPA. Vouliez-vous dire {suggestion} ?',
        "Écrire {suggestion}.",
    ],
    "funder-name": ["Ce financeur n'a pas de nom.", "Ajouter name : le nom officiel."],
    "funder-uri": [
        "Ce financeur n'a pas d'uri, que l'analyseur de référence demande.",
        "Ajouter uri : l'adresse du site du financeur.",
    ],
    "supports-id": [
        '"{value}" ne désigne rien qui puisse être pris en charge.',
        "Écrire alias: et l'un de {allowed}, ou une adresse ou un URN.",
    ],
    "supports-id.suggest": ['"{value}" ne désigne rien qui puisse être pris en charge.', "Écrire {suggestion}."],
    "supports-id.host": [
        '"{value}" est un URI, mais l\'analyseur de référence en demande un avec un hôte, ou un URN.',
        "Écrire une adresse ou un URN.",
    ],
    video: [
        "{value} n'est pas la page d'une vidéo sur une plateforme avec oEmbed.",
        "Utiliser l'adresse de la page de la vidéo, comme https://www.youtube.com/watch?v=...",
    ],
    "video.suggest": ["{value} n'est pas l'adresse sous laquelle la plateforme offre oEmbed.", "Écrire {suggestion}."],
    "media-type": ['"{value}" n\'est pas un type de média.', "L'écrire comme text/csv, ou supprimer la clé dépréciée."],
    contacts: [
        "maintenance.contacts manque, que le type {type} demande.",
        "Ajouter contacts avec le nom d'une personne à qui s'adresser.",
    ],
    "contacts.empty": [
        "maintenance.contacts est vide, et le type {type} demande quelqu'un.",
        "Ajouter le nom d'une personne à qui s'adresser.",
    ],
    contractors: [
        "maintenance.contractors manque, que le type contract demande.",
        "Ajouter contractors avec name et until.",
    ],
    "contractors.empty": [
        "maintenance.contractors est vide, et le type contract demande un prestataire.",
        "Ajouter name et until du prestataire.",
    ],
    "contractors-unexpected": [
        "maintenance.contractors n'est permis que pour le type contract, et le type est {type}.",
        "Écrire type: contract, ou supprimer les prestataires.",
    ],
    "contractors-unexpected.empty": [
        "maintenance.contractors est une liste vide ; le type est {type}.",
        "La supprimer ; sinon l'analyseur de référence refuse le fichier.",
    ],
    "contract-expired": [
        "Le contrat avec {name} a pris fin le {until}.",
        "Écrire la nouvelle fin, ou changer maintenance.type.",
    ],
    "contract-ends": [
        "Le contrat avec {name} prend fin le {until}, dans {days} jours.",
        "Écrire la nouvelle fin dès qu'elle est connue.",
    ],
    "deprecated-key": ["{key} est déprécié depuis {since}.", "Le supprimer."],
    "deprecated-key.instead": ["{key} est déprécié depuis {since}.", "Écrire {instead}."],
    "italian-section": [
        "{key} est déprécié depuis 0.7, comme toutes les sections d'un pays.",
        "Utiliser supports et organisation ; --fix safe déplace les valeurs.",
    ],
    "italian-section-case": ["La section italienne est en minuscules, ce qui est déprécié depuis 0.5.", "Écrire IT."],
    "italian-section-twice": [
        "La section italienne est là deux fois, comme IT et comme it.",
        "Déplacer vers IT ce qu'il faut et supprimer it.",
    ],
    "file-path.absolute": [
        "{value} commence par une barre oblique.",
        "Écrire le chemin depuis la racine du dépôt, sans la barre.",
    ],
    "file-path.scheme": ["{value} est l'adresse d'un fichier local.", "Écrire le chemin depuis la racine du dépôt."],
    "file-path.remote": [
        "{value} n'est pas une adresse d'où un catalogue puisse tirer une image.",
        "Écrire un chemin depuis la racine du dépôt.",
    ],
    "file-outside": ["{value} est hors du dépôt.", "Mettre le fichier dans le dépôt et écrire son chemin."],
    "file-missing": [
        "Le fichier {value} n'existe pas.",
        "Ajouter le fichier, ou corriger le chemin ; il part de la racine du dépôt.",
    ],
    "file-missing.suggest": ["Le fichier {value} n'existe pas.", "Écrire {suggestion}."],
    "file-missing.folder": ["{value} est un dossier.", "Écrire le chemin d'un fichier."],
    "file-missing.base": [
        "Le chemin {value} part du dossier de ce fichier ; le standard part de la racine du dépôt.",
        "Écrire {suggestion} ; les catalogues avec l'analyseur de référence cherchent à côté de ce fichier.",
    ],
    "file-missing.reference": [
        "L'analyseur de référence cherche {value} à côté de ce fichier, où il n'est pas.",
        "En mettre une copie à côté de ce fichier, ou écrire une adresse https.",
    ],
    "file-case": ["Le fichier s'appelle {suggestion}, avec d'autres majuscules.", "Écrire {suggestion}."],
    "file-kind": ["{value} a une extension qui n'est pas permise ici.", "Utiliser l'une de : {allowed}."],
    "file-kind.jpeg": ["L'analyseur de référence n'accepte pas l'extension .jpeg.", "Appeler le fichier .jpg."],
    "file-content": ["{value} n'est pas {expected} : {why}.", "Exporter de nouveau l'image dans le bon format."],
    "file-elsewhere": ["{value} est hors de ce dépôt.", "Mettre l'image dans le dépôt et écrire son chemin."],
    "logo-small": [
        "{value} a {width} pixels de large ; le standard en demande au moins 1000.",
        "L'exporter plus grand, ou utiliser un SVG comme logo.",
    ],
    "url-mismatch": [
        "url est {value}, et ce dépôt est {own}.",
        "Écrire {own}, ou citer {value} dans isBasedOn si celui-ci en est une variante.",
    ],
    "url-mismatch.fork": [
        "url désigne l'original, {value}. C'est juste pour un fork qui n'est pas une variante.",
        "Si c'est devenu un logiciel à part, écrire {own} et citer l'original dans isBasedOn.",
    ],
    "licence-mismatch": ["legal.license dit {value}, et {file} est {other}.", "Les mettre d'accord."],
    "version-behind": [
        "softwareVersion est {value}, et la dernière version parue est {newest}.",
        "Écrire {newest}, ou supprimer softwareVersion.",
    ],
    "date-behind": ["releaseDate est {value}, et la dernière version est du {newest}.", "Écrire {newest}."],
    "link-gone": ["{value} ne mène nulle part : {why}.", "Corriger l'adresse."],
    "link-refused": ["{value} mène à une adresse qui n'est pas publique.", "Écrire une adresse publique."],
    "reference-differs.stricter": [
        "D'après le standard ce fichier est valide ; l'analyseur de référence, qu'utilisent les catalogues, le refuse : {why}",
        "Le corriger si un catalogue doit lire le fichier.",
    ],
    "reference-differs.laxer": [
        "L'analyseur de référence, qu'utilisent les catalogues, accepte ce fichier ; le standard non : {why}",
        "Le corriger quand même : d'autres lecteurs suivent le standard.",
    ],
    "syntax.BAD_INDENT": ["le retrait ne correspond pas aux lignes précédentes", ""],
    "syntax.MULTILINE_IMPLICIT_KEY": [
        "une clé doit tenir sur une ligne ; un deux-points ou un guillemet manque peut-être, ou est de trop",
        "",
    ],
    "syntax.BLOCK_AS_IMPLICIT_KEY": [
        "il y a un second deux-points sur une ligne, ou la ligne suivante est trop en retrait",
        "",
    ],
    "syntax.BLOCK_IN_FLOW": ["un bloc se trouve entre crochets", ""],
    "syntax.MISSING_CHAR": ["il manque un guillemet, un crochet, un deux-points ou une virgule", ""],
    "syntax.UNEXPECTED_TOKEN": ["il y a ici quelque chose qui n'y a pas sa place", ""],
    "syntax.KEY_OVER_1024_CHARS": ["une clé dépasse 1024 caractères", ""],
    "syntax.BAD_ALIAS": ["un alias n'a pas de nom valide", ""],
    "syntax.TAG_RESOLVE_FAILED": ["une étiquette (tag) est inconnue", ""],
    "syntax.BAD_DIRECTIVE": ["une directive est inconnue", ""],
    "syntax.BAD_DQ_ESCAPE": [
        "une barre oblique inverse précède un caractère qu'elle ne peut précéder ; utiliser des apostrophes",
        "",
    ],
    "syntax.BAD_SCALAR_START": ["un texte commence par un caractère qui demande des guillemets", ""],
    "syntax.IMPOSSIBLE": ["il y a ici quelque chose qui n'y a pas sa place", ""],
    "syntax.other": ["la lecture est impossible ici", ""],
    "word.value": ["une valeur seule", ""],
    "word.text": ["un texte", ""],
    "word.list": ["une liste", ""],
    "word.mapping": ["une suite de clés et de valeurs", ""],
    "word.boolean": ["true ou false", ""],
    "word.number": ["un nombre", ""],
    "word.nothing": ["rien", ""],
    "word.svg": ["une image SVG", ""],
    "word.png": ["une image PNG", ""],
    "word.jpeg": ["une image JPEG", ""],
    "why.empty": ["c'est vide", ""],
    "why.content": ["le contenu est {found}", ""],
    "why.damaged": ["le contenu est endommagé", ""],
    "why.scheme": ["elle ne commence pas par https://", ""],
    "why.host": ["elle ne nomme aucun serveur", ""],
    "why.blank": ["elle contient une espace", ""],
    "why.port": ["le port est hors limites", ""],
    "why.form": ["elle est illisible", ""],
    "why.status": ["le serveur répond {status}", ""],
    "why.unknown-host": ["aucun serveur ne porte ce nom", ""],
    "fix.blanks": ["Mettre en retrait par des espaces.", ""],
    "fix.write": ["Écrire {value}.", ""],
    "fix.remove": ["Supprimer {key}.", ""],
    "fix.rename": ["L'appeler {key}.", ""],
    "fix.move": ["Le déplacer vers {key}.", ""],
    "fix.list": ["L'écrire comme liste.", ""],
    "fix.quote": ["Le mettre entre guillemets.", ""],
};


/***/ })

};
