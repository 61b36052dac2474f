export const id = 132;
export const ids = [132];
export const modules = {

/***/ 2132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nl: () => (/* binding */ nl)
/* harmony export */ });
/** Dutch. */
const nl = {
    encoding: [
        "Het bestand is geen UTF-8: het lijkt op {encoding}. De eerste foute byte is nummer {offset}.",
        "Sla het op als UTF-8 zonder byte order mark.",
    ],
    "byte-order-mark": [
        "Het bestand begint met een byte order mark.",
        "Sla het op als UTF-8 zonder byte order mark; anders weigert de referentieparser het.",
    ],
    "yaml-syntax": [
        "Dit is geen geldige YAML: {what}.",
        "Controleer inspringing, aanhalingstekens en dubbele punten op deze regel en de regel erboven.",
    ],
    "yaml-syntax.no-space": ["Een lijstitem heeft een spatie na het streepje nodig.", 'Schrijf "- {value}".'],
    "yaml-tab": ["Er is ingesprongen met een tab.", "Vervang de tab door spaties."],
    "duplicate-key": ["{key} staat er twee keer; de eerste op regel {line}.", "Houd er één."],
    "unknown-alias": [
        "De alias *{name} verwijst naar een anker dat er niet is.",
        "Schrijf de waarde uit, of zet haar tussen aanhalingstekens als ze met een sterretje moet beginnen.",
    ],
    "too-complex.alias-limit": ["Aliassen maken dit bestand veel groter dan het lijkt.", "Schrijf de waarden uit."],
    "too-complex.too-deep": [
        "Waarden zijn meer dan {limit} niveaus diep genest.",
        "Geen versie van de standaard gaat dieper dan 6.",
    ],
    "too-complex.too-large": ["Het bestand heeft {size} tekens.", "Blijf onder 131072."],
    "several-documents": [
        "Hier begint een tweede YAML-document.",
        "Houd één document; geef elk project een eigen bestand.",
    ],
    "trailing-separator": [
        "Deze scheiding begint een tweede, leeg document.",
        "Verwijder de regel; anders weigert de referentieparser het bestand.",
    ],
    "yaml-directive": [
        "Het bestand begint met een YAML-directive.",
        "Verwijder die; anders weigert de referentieparser het bestand.",
    ],
    "yaml-1.1": ["Het bestand noemt YAML 1.1, dat volgens de standaard verouderd is.", "Verwijder de directive."],
    "merge-key": ["Merge-sleutels (<<) horen niet bij YAML 1.2; veel lezers kennen ze niet.", "Schrijf de waarden uit."],
    "merge-override": [
        "{key} overschrijft een samengevoegde sleutel.",
        "Schrijf de waarden uit; anders weigert de referentieparser het bestand.",
    ],
    "not-a-mapping": [
        "Het bestand is {what}, geen reeks sleutels met hun waarden.",
        'Begin met publiccodeYmlVersion: "0".',
    ],
    "not-a-mapping.empty": [
        "Het bestand bevat geen gegevens.",
        'Begin met publiccodeYmlVersion: "0", of laat public-code publiccode init een bestand schrijven.',
    ],
    "no-file": [
        "Deze repository heeft geen publiccode.yml.",
        "Schrijf er een met: public-code publiccode init. Of zet required: false.",
    ],
    "version-unknown": [
        "Er is geen versie {version} van de standaard.",
        'Schrijf publiccodeYmlVersion: "0"; dat staat voor de nieuwste 0.x.',
    ],
    "version-patch": [
        "Er is geen uitgave {version}; het bestand wordt als {as} gelezen.",
        'Schrijf publiccodeYmlVersion: "0".',
    ],
    "version-patch.unsupported": [
        "De referentieparser kent versie {version} niet, al bestaat die wel.",
        'Schrijf publiccodeYmlVersion: "0".',
    ],
    "version-number": ["De versie is een getal: {version}.", 'Zet haar tussen aanhalingstekens: "{version}".'],
    "version-old": [
        "Versie {version} is niet de nieuwste; dat is {newest}.",
        'Schrijf publiccodeYmlVersion: "0"; dat staat voor de nieuwste 0.x.',
    ],
    "version-preview": [
        "Versie {version} is niet uitgebracht.",
        'Schrijf publiccodeYmlVersion: "0", of toets met --preview aan het ontwerp.',
    ],
    "newer-than-version": [
        "{key} bestaat sinds versie {since}, en het bestand noemt {version}.",
        'Schrijf publiccodeYmlVersion: "0".',
    ],
    "newer-than-version.value": [
        '"{value}" bestaat sinds versie {since}, en het bestand noemt {version}.',
        'Schrijf publiccodeYmlVersion: "0".',
    ],
    "target-version": [
        "{key} bestaat sinds versie {since}; de beoogde catalogus leest {target}.",
        "Laat het weg tot de catalogus {since} leest.",
    ],
    "unknown-key": ["{key} is hier geen sleutel van de standaard.", "Verwijder die. Bekende sleutels: {known}."],
    "unknown-key.suggest": [
        "{key} is hier geen sleutel van de standaard. Bedoelt u {suggestion}?",
        "Schrijf {suggestion}.",
    ],
    "unknown-key.elsewhere": [
        "{key} is hier geen sleutel van de standaard; hij hoort in {place}.",
        "Verplaats hem naar {place}.",
    ],
    "extension-key": [
        "{key} is een uitbreidingssleutel, die de referentieparser weigert.",
        "Verwijder die voordat het bestand naar een catalogus gaat.",
    ],
    "renamed-key": ["{key} heeft sinds versie {since} een andere naam.", "Schrijf {instead}."],
    "renamed-key.dropped": ["{key} is vervallen in versie {since}.", "{advice}"],
    "country-section": [
        "Er is geen sectie {key}: alleen Italië heeft er een (IT), en landensecties zijn verouderd.",
        "Gebruik organisation, supports en fundedBy, die voor alle landen gelden.",
    ],
    "missing-key": ["{key} ontbreekt.", "Voeg {key} toe: {what}"],
    "missing-key.empty": ["{key} heeft geen waarde.", "Geef een waarde: {what}"],
    "missing-key.language": ["{key} ontbreekt; ten minste één taal heeft het nodig.", "Voeg {key} toe: {what}"],
    "missing-key.every-language": [
        "{key} ontbreekt voor {language}.",
        "De standaard vraagt het in één taal, de referentieparser in elke.",
    ],
    "wrong-type": ["{key} moet {expected} zijn, en is {found}.", "Schrijf {example}."],
    "number-as-text": ["{key} is {found}, waar een tekst hoort.", 'Zet het tussen aanhalingstekens: "{value}".'],
    "old-boolean": ["{value} is sinds YAML 1.2 een tekst, geen booleaanse waarde.", "Schrijf {instead}."],
    "unknown-value": ['"{value}" is geen waarde die {key} kan hebben.', "Schrijf een van: {allowed}."],
    "unknown-value.suggest": [
        '"{value}" is geen waarde die {key} kan hebben. Bedoelt u "{suggestion}"?',
        "Schrijf {suggestion}.",
    ],
    "unknown-value.standalone": [
        '"standalone" alleen is sinds 0.2 geen waarde van {key} meer.',
        "Schrijf een van: {allowed}.",
    ],
    "single-value": ["{key} is één tekst; de referentieparser vraagt een lijst.", "Schrijf het als lijst met één item."],
    "empty-list": ["{key} is een lege lijst.", "Voeg ten minste één item toe."],
    "empty-item": ["Dit item van {key} is leeg.", "Verwijder het."],
    "empty-value": ["{key} heeft geen waarde.", "Verwijder het, of geef een waarde."],
    "blank-text": ["{key} bestaat uit spaties.", "Schrijf de tekst."],
    "surrounding-blanks": ["{key} begint of eindigt met spaties.", 'Schrijf "{value}".'],
    "surrounding-blanks.quotes": [
        "{key} heeft aanhalingstekens in de waarde.",
        "Schrijf {value} zonder de binnenste aanhalingstekens.",
    ],
    "control-character": ["{key} bevat het stuurteken {code}.", "Verwijder het."],
    "duplicate-value": ['{key} noemt "{value}" twee keer.', "Verwijder er een."],
    "too-long": ["{key} heeft {length} tekens; {limit} zijn toegestaan.", "Kort het in met {over}."],
    "too-long.newline": [
        "{key} heeft {limit} tekens en een regeleinde, dat de referentieparser meetelt.",
        "Schrijf >- in plaats van >, zodat het regeleinde niet bij de tekst hoort.",
    ],
    "too-short": [
        "{key} heeft {length} tekens; ten minste {limit} zijn nodig.",
        "Zeg in nog {under} tekens wat de software doet, voor wie, en wat ze nodig heeft.",
    ],
    "too-short.newer": [
        "{key} heeft {length} tekens; versie {version} vraagt {limit}, nieuwere 150.",
        'Schrijf publiccodeYmlVersion: "0", of een langere tekst.',
    ],
    "description-without-language": [
        "De teksten van description staan buiten een taal.",
        "Zet ze een niveau dieper, onder een taalcode: description, nl, shortDescription.",
    ],
    url: ['"{value}" is geen geldig webadres: {why}.', "Schrijf het hele adres, zoals https://example.org/page."],
    "url.suggest": ['"{value}" is geen webadres.', "Schrijf {suggestion}."],
    "url-scheme": [
        "Een adres dat met {scheme}: begint, is niet te volgen.",
        "Schrijf een adres dat met https:// begint.",
    ],
    "url-not-web": [
        "Een adres dat met {scheme}: begint, opent niet in een browser.",
        "Schrijf het https-adres van de repository, als dat er is.",
    ],
    "url-not-repository": [
        "{value} is het adres van een account, niet van een repository.",
        "Schrijf het adres van de repository zelf.",
    ],
    "url-not-repository.inside": ["{value} leidt naar een pagina in een repository.", "Schrijf {suggestion}."],
    date: [
        '"{value}" is geen datum van de vorm JJJJ-MM-DD.',
        "Schrijf jaar, maand en dag met streepjes, zoals 2026-03-01.",
    ],
    "date.suggest": ['"{value}" is geen datum van de vorm JJJJ-MM-DD.', "Schrijf {suggestion}."],
    email: ['"{value}" is geen e-mailadres.', "Schrijf alleen het adres, zoals ada@example.org."],
    "email.suggest": ['"{value}" is geen kaal e-mailadres.', "Schrijf {suggestion}."],
    phone: ["Het telefoonnummer {value} heeft geen landnummer.", "Begin met + en het landnummer."],
    "phone.strict": [
        '"{value}" is geen telefoonnummer van de vorm E.164.',
        "Schrijf alleen + en cijfers, zoals +390612345678.",
    ],
    language: ['"{value}" is geen taalcode volgens BCP 47.', "Schrijf een code zoals nl, en of pt-BR."],
    "language.suggest": ['"{value}" is geen taalcode volgens BCP 47.', "Schrijf {suggestion}."],
    "language-form": ['"{value}" is beter anders te schrijven.', "Schrijf {suggestion}."],
    "language-form.undetermined": ['"{value}" noemt geen taal.', "Schrijf de code van een taal, zoals nl."],
    "language-form.boolean": [
        "Lezers van YAML 1.1 houden {value} voor onwaar.",
        'Zet het tussen aanhalingstekens: "{value}".',
    ],
    country: ['"{value}" is geen landcode volgens ISO 3166-1.', "Schrijf twee hoofdletters, zoals NL."],
    "country.suggest": ['"{value}" is geen landcode volgens ISO 3166-1.', "Schrijf {suggestion}."],
    "country.kosovo": [
        "XK wordt voor Kosovo gebruikt, maar staat niet op de lijst van ISO 3166-1.",
        "Catalogi nemen het aan; anderen misschien niet.",
    ],
    "country-case": ["Landcodes in kleine letters zijn verouderd.", "Schrijf {suggestion}."],
    licence: [
        '"{value}" is geen geldige SPDX-expressie: {why}.',
        "Schrijf een SPDX-kenmerk of -expressie, zoals EUPL-1.2 of MIT OR Apache-2.0.",
    ],
    "licence.suggest": ['"{value}" is geen geldige SPDX-expressie: {why}.', "Schrijf {suggestion}."],
    "licence-spelling": ['"{value}" is niet de schrijfwijze van SPDX.', "Schrijf {suggestion}."],
    "licence-spelling.deprecated": [
        'SPDX raadt "{value}" niet meer aan.',
        "Schrijf {suggestion}, naar wat de auteurs bedoelen.",
    ],
    "licence-not-open": [
        "Noch OSI noch FSF noemen {value} een open of vrije licentie.",
        "Ga na of de software open source mag heten.",
    ],
    "licence-not-open.own": [
        "{value} is een eigen licentie, waarvan niemand kan zeggen of ze open is.",
        "Gebruik een licentie van de SPDX-lijst, of leg haar uit in de README.",
    ],
    "organisation-uri": [
        '"{value}" duidt geen organisatie aan.',
        "Schrijf het adres van haar website, zoals https://www.example.org, of een URN zoals urn:x-italian-pa:pcm.",
    ],
    "organisation-uri.host": [
        '"{value}" is een URI, maar de referentieparser vraagt er een met een host, of een URN.',
        "Schrijf het adres van de website van de organisatie.",
    ],
    "italian-code": [
        '"{value}" is niet bekend als iPA-code van een Italiaanse overheid.',
        "Zoek de code op bij indicepa.gov.it.",
    ],
    "italian-code.perhaps": [
        '"{value}" staat niet op onze lijst van iPA-codes, waarop de nieuwste ontbreken; de referentieparser kan hem weigeren.',
        "Zoek de code op bij indicepa.gov.it.",
    ],
    "italian-code.suggest": ['"{value}" is niet bekend als iPA-code. Bedoelt u {suggestion}?', "Schrijf {suggestion}."],
    "funder-name": ["Deze financier heeft geen naam.", "Voeg name toe: de officiële naam."],
    "funder-uri": [
        "Deze financier heeft geen uri, die de referentieparser vraagt.",
        "Voeg uri toe: het adres van de website van de financier.",
    ],
    "supports-id": [
        '"{value}" noemt niets dat ondersteund kan worden.',
        "Schrijf alias: en een van {allowed}, of een adres of URN.",
    ],
    "supports-id.suggest": ['"{value}" noemt niets dat ondersteund kan worden.', "Schrijf {suggestion}."],
    "supports-id.host": [
        '"{value}" is een URI, maar de referentieparser vraagt er een met een host, of een URN.',
        "Schrijf een adres of een URN.",
    ],
    video: [
        "{value} is niet de pagina van een video op een platform met oEmbed.",
        "Gebruik het adres van de pagina van de video, zoals https://www.youtube.com/watch?v=...",
    ],
    "video.suggest": ["{value} is niet het adres waaronder het platform oEmbed aanbiedt.", "Schrijf {suggestion}."],
    "media-type": ['"{value}" is geen mediatype.', "Schrijf het zoals text/csv, of verwijder de verouderde sleutel."],
    contacts: [
        "maintenance.contacts ontbreekt, dat het type {type} vraagt.",
        "Voeg contacts toe met de naam van iemand die vragen beantwoordt.",
    ],
    "contacts.empty": [
        "maintenance.contacts is leeg, en het type {type} vraagt iemand.",
        "Voeg de naam toe van iemand die vragen beantwoordt.",
    ],
    contractors: [
        "maintenance.contractors ontbreekt, dat het type contract vraagt.",
        "Voeg contractors toe met name en until.",
    ],
    "contractors.empty": [
        "maintenance.contractors is leeg, en het type contract vraagt een opdrachtnemer.",
        "Voeg name en until van de opdrachtnemer toe.",
    ],
    "contractors-unexpected": [
        "maintenance.contractors mag alleen bij het type contract, en het type is {type}.",
        "Schrijf type: contract, of verwijder de opdrachtnemers.",
    ],
    "contractors-unexpected.empty": [
        "maintenance.contractors is een lege lijst; het type is {type}.",
        "Verwijder die; anders weigert de referentieparser het bestand.",
    ],
    "contract-expired": [
        "Het contract met {name} is op {until} afgelopen.",
        "Schrijf het nieuwe einde, of wijzig maintenance.type.",
    ],
    "contract-ends": [
        "Het contract met {name} eindigt op {until}, over {days} dagen.",
        "Schrijf het nieuwe einde zodra het bekend is.",
    ],
    "deprecated-key": ["{key} is verouderd sinds {since}.", "Verwijder het."],
    "deprecated-key.instead": ["{key} is verouderd sinds {since}.", "Schrijf {instead}."],
    "italian-section": [
        "{key} is verouderd sinds 0.7, zoals alle secties voor een land.",
        "Gebruik supports en organisation; --fix safe verplaatst de waarden.",
    ],
    "italian-section-case": ["De Italiaanse sectie staat in kleine letters, wat sinds 0.5 verouderd is.", "Schrijf IT."],
    "italian-section-twice": [
        "De Italiaanse sectie is er twee keer, als IT en als it.",
        "Verplaats wat nodig is naar IT en verwijder it.",
    ],
    "file-path.absolute": [
        "{value} begint met een schuine streep.",
        "Schrijf het pad vanaf de hoofdmap van de repository, zonder de streep.",
    ],
    "file-path.scheme": [
        "{value} is het adres van een lokaal bestand.",
        "Schrijf het pad vanaf de hoofdmap van de repository.",
    ],
    "file-path.remote": [
        "{value} is geen adres waar een catalogus een afbeelding kan halen.",
        "Schrijf een pad vanaf de hoofdmap van de repository.",
    ],
    "file-outside": ["{value} ligt buiten de repository.", "Zet het bestand in de repository en schrijf zijn pad."],
    "file-missing": [
        "Er is geen bestand {value}.",
        "Voeg het bestand toe, of verbeter het pad; het telt vanaf de hoofdmap van de repository.",
    ],
    "file-missing.suggest": ["Er is geen bestand {value}.", "Schrijf {suggestion}."],
    "file-missing.folder": ["{value} is een map.", "Schrijf het pad van een bestand."],
    "file-missing.base": [
        "Het pad {value} telt vanaf de map van dit bestand; de standaard telt vanaf de hoofdmap van de repository.",
        "Schrijf {suggestion}; catalogi met de referentieparser zoeken naast dit bestand.",
    ],
    "file-missing.reference": [
        "De referentieparser zoekt {value} naast dit bestand, waar het niet is.",
        "Zet een kopie naast dit bestand, of schrijf een https-adres.",
    ],
    "file-case": ["Het bestand heet {suggestion}, met andere hoofdletters.", "Schrijf {suggestion}."],
    "file-kind": ["{value} heeft een extensie die hier niet mag.", "Gebruik een van: {allowed}."],
    "file-kind.jpeg": ["De referentieparser neemt de extensie .jpeg niet aan.", "Noem het bestand .jpg."],
    "file-content": ["{value} is niet {expected}: {why}.", "Exporteer de afbeelding opnieuw in het juiste formaat."],
    "file-elsewhere": ["{value} ligt buiten deze repository.", "Zet de afbeelding in de repository en schrijf haar pad."],
    "logo-small": [
        "{value} is {width} pixels breed; de standaard vraagt ten minste 1000.",
        "Exporteer het groter, of gebruik een SVG als logo.",
    ],
    "url-mismatch": [
        "url is {value}, en deze repository is {own}.",
        "Schrijf {own}, of noem {value} in isBasedOn als dit er een variant van is.",
    ],
    "url-mismatch.fork": [
        "url noemt het origineel, {value}. Dat is juist voor een fork die geen variant is.",
        "Als dit inmiddels eigen software is, schrijf {own} en noem het origineel in isBasedOn.",
    ],
    "licence-mismatch": ["legal.license zegt {value}, en {file} is {other}.", "Laat beide overeenstemmen."],
    "version-behind": [
        "softwareVersion is {value}, en de nieuwste uitgave is {newest}.",
        "Schrijf {newest}, of verwijder softwareVersion.",
    ],
    "date-behind": ["releaseDate is {value}, en de nieuwste uitgave is van {newest}.", "Schrijf {newest}."],
    "link-gone": ["{value} leidt nergens heen: {why}.", "Verbeter het adres."],
    "link-refused": ["{value} leidt naar een adres dat niet openbaar is.", "Schrijf een openbaar adres."],
    "reference-differs.stricter": [
        "Volgens de standaard is dit bestand geldig; de referentieparser, die catalogi gebruiken, weigert het: {why}",
        "Herstel het als een catalogus het bestand moet lezen.",
    ],
    "reference-differs.laxer": [
        "De referentieparser, die catalogi gebruiken, neemt dit bestand aan; de standaard niet: {why}",
        "Herstel het toch: andere lezers houden zich aan de standaard.",
    ],
    "syntax.BAD_INDENT": ["de inspringing past niet bij de regels erboven", ""],
    "syntax.MULTILINE_IMPLICIT_KEY": [
        "een sleutel moet op één regel staan; misschien ontbreekt een dubbele punt of aanhalingsteken, of is er een te veel",
        "",
    ],
    "syntax.BLOCK_AS_IMPLICIT_KEY": [
        "er staat een tweede dubbele punt op een regel, of de regel eronder springt te ver in",
        "",
    ],
    "syntax.BLOCK_IN_FLOW": ["er staat een blok tussen haken", ""],
    "syntax.MISSING_CHAR": ["er ontbreekt een aanhalingsteken, haak, dubbele punt of komma", ""],
    "syntax.UNEXPECTED_TOKEN": ["hier staat iets dat hier niet hoort", ""],
    "syntax.KEY_OVER_1024_CHARS": ["een sleutel is langer dan 1024 tekens", ""],
    "syntax.BAD_ALIAS": ["een alias heeft geen geldige naam", ""],
    "syntax.TAG_RESOLVE_FAILED": ["een tag is niet bekend", ""],
    "syntax.BAD_DIRECTIVE": ["een directive is niet bekend", ""],
    "syntax.BAD_DQ_ESCAPE": ["een backslash staat voor een teken waar dat niet mag; gebruik enkele aanhalingstekens", ""],
    "syntax.BAD_SCALAR_START": ["een tekst begint met een teken dat aanhalingstekens vraagt", ""],
    "syntax.IMPOSSIBLE": ["hier staat iets dat hier niet hoort", ""],
    "syntax.other": ["het is hier niet te lezen", ""],
    "word.value": ["één waarde", ""],
    "word.text": ["een tekst", ""],
    "word.list": ["een lijst", ""],
    "word.mapping": ["een reeks sleutels en waarden", ""],
    "word.boolean": ["true of false", ""],
    "word.number": ["een getal", ""],
    "word.nothing": ["niets", ""],
    "word.svg": ["een SVG-afbeelding", ""],
    "word.png": ["een PNG-afbeelding", ""],
    "word.jpeg": ["een JPEG-afbeelding", ""],
    "why.empty": ["het is leeg", ""],
    "why.content": ["de inhoud is {found}", ""],
    "why.damaged": ["de inhoud is beschadigd", ""],
    "why.scheme": ["het begint niet met https://", ""],
    "why.host": ["het noemt geen server", ""],
    "why.blank": ["het bevat een spatie", ""],
    "why.port": ["de poort is te groot", ""],
    "why.form": ["het is niet te lezen", ""],
    "why.status": ["de server antwoordt {status}", ""],
    "why.unknown-host": ["er is geen server met die naam", ""],
    "fix.blanks": ["Spring in met spaties.", ""],
    "fix.write": ["Schrijf {value}.", ""],
    "fix.remove": ["Verwijder {key}.", ""],
    "fix.rename": ["Noem het {key}.", ""],
    "fix.move": ["Verplaats het naar {key}.", ""],
    "fix.list": ["Schrijf het als lijst.", ""],
    "fix.quote": ["Zet het tussen aanhalingstekens.", ""],
};


/***/ })

};
