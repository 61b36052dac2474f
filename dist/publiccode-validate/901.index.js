export const id = 901;
export const ids = [901];
export const modules = {

/***/ 901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   de: () => (/* binding */ de)
/* harmony export */ });
/** German. */
const de = {
    encoding: [
        "Die Datei ist nicht UTF-8: Sie sieht aus wie {encoding}. Das erste falsche Byte ist Nummer {offset}.",
        "Als UTF-8 ohne Byte-Order-Mark speichern.",
    ],
    "byte-order-mark": [
        "Die Datei beginnt mit einer Byte-Order-Mark.",
        "Als UTF-8 ohne Byte-Order-Mark speichern; der Referenzparser lehnt sie sonst ab.",
    ],
    "yaml-syntax": [
        "Das ist kein gültiges YAML: {what}.",
        "Einrückung, Anführungszeichen und Doppelpunkte dieser und der vorigen Zeile prüfen.",
    ],
    "yaml-syntax.no-space": ["Ein Listeneintrag braucht ein Leerzeichen nach dem Bindestrich.", '"- {value}" schreiben.'],
    "yaml-tab": ["Mit einem Tabulator ist eingerückt.", "Den Tabulator durch Leerzeichen ersetzen."],
    "duplicate-key": ["{key} steht zweimal da, zuerst in Zeile {line}.", "Eines von beiden behalten."],
    "unknown-alias": [
        "Der Alias *{name} verweist auf einen Anker, den es nicht gibt.",
        "Den Wert ausschreiben, oder in Anführungszeichen setzen, wenn er mit einem Stern beginnen soll.",
    ],
    "too-complex.alias-limit": ["Aliasse machen diese Datei viel größer, als sie aussieht.", "Die Werte ausschreiben."],
    "too-complex.too-deep": [
        "Werte sind mehr als {limit} Ebenen tief verschachtelt.",
        "Keine Version des Standards geht tiefer als 6.",
    ],
    "too-complex.too-large": ["Die Datei hat {size} Zeichen.", "Unter 131072 bleiben."],
    "several-documents": [
        "Hier beginnt ein zweites YAML-Dokument.",
        "Ein Dokument behalten; jedem Projekt seine eigene Datei geben.",
    ],
    "trailing-separator": [
        "Dieser Trenner beginnt ein zweites, leeres Dokument.",
        "Die Zeile entfernen; der Referenzparser lehnt die Datei sonst ab.",
    ],
    "yaml-directive": [
        "Die Datei beginnt mit einer YAML-Direktive.",
        "Sie entfernen; der Referenzparser lehnt die Datei sonst ab.",
    ],
    "yaml-1.1": ["Die Datei nennt YAML 1.1, das der Standard als veraltet führt.", "Die Direktive entfernen."],
    "merge-key": [
        "Merge-Schlüssel (<<) gehören nicht zu YAML 1.2; viele Leser lösen sie nicht auf.",
        "Die Werte ausschreiben.",
    ],
    "merge-override": [
        "{key} überschreibt einen zusammengeführten Schlüssel.",
        "Die Werte ausschreiben; der Referenzparser lehnt die Datei sonst ab.",
    ],
    "not-a-mapping": [
        "Die Datei ist {what}, keine Reihe von Schlüsseln mit ihren Werten.",
        'Mit publiccodeYmlVersion: "0" beginnen.',
    ],
    "not-a-mapping.empty": [
        "Die Datei enthält keine Daten.",
        'Mit publiccodeYmlVersion: "0" beginnen, oder public-code publiccode init eine Datei schreiben lassen.',
    ],
    "no-file": [
        "Dieses Repository hat keine publiccode.yml.",
        "Eine schreiben mit: public-code publiccode init. Oder required: false setzen.",
    ],
    "version-unknown": [
        "Eine Version {version} des Standards gibt es nicht.",
        'publiccodeYmlVersion: "0" schreiben; das steht für die neueste 0.x.',
    ],
    "version-patch": [
        "Eine Ausgabe {version} gibt es nicht; die Datei wird als {as} gelesen.",
        'publiccodeYmlVersion: "0" schreiben.',
    ],
    "version-patch.unsupported": [
        "Der Referenzparser kennt die Version {version} nicht, obwohl es sie gibt.",
        'publiccodeYmlVersion: "0" schreiben.',
    ],
    "version-number": ["Die Version ist eine Zahl: {version}.", 'In Anführungszeichen setzen: "{version}".'],
    "version-old": [
        "Version {version} ist nicht die neueste; das ist {newest}.",
        'publiccodeYmlVersion: "0" schreiben; das steht für die neueste 0.x.',
    ],
    "version-preview": [
        "Version {version} ist nicht veröffentlicht.",
        'publiccodeYmlVersion: "0" schreiben, oder mit --preview nach dem Entwurf urteilen.',
    ],
    "newer-than-version": [
        "{key} gibt es seit Version {since}, und die Datei nennt {version}.",
        'publiccodeYmlVersion: "0" schreiben.',
    ],
    "newer-than-version.value": [
        '"{value}" gibt es seit Version {since}, und die Datei nennt {version}.',
        'publiccodeYmlVersion: "0" schreiben.',
    ],
    "target-version": [
        "{key} gibt es seit Version {since}; der Zielkatalog liest {target}.",
        "Weglassen, bis der Katalog {since} liest.",
    ],
    "unknown-key": ["{key} ist hier kein Schlüssel des Standards.", "Entfernen. Bekannte Schlüssel: {known}."],
    "unknown-key.suggest": [
        "{key} ist hier kein Schlüssel des Standards. Ist {suggestion} gemeint?",
        "{suggestion} schreiben.",
    ],
    "unknown-key.elsewhere": [
        "{key} ist hier kein Schlüssel des Standards; er gehört nach {place}.",
        "Nach {place} verschieben.",
    ],
    "extension-key": [
        "{key} ist ein Erweiterungsschlüssel, den der Referenzparser ablehnt.",
        "Entfernen, bevor die Datei in einen Katalog geht.",
    ],
    "renamed-key": ["{key} wurde in Version {since} umbenannt.", "{instead} schreiben."],
    "renamed-key.dropped": ["{key} ist in Version {since} entfallen.", "{advice}"],
    "country-section": [
        "Einen Abschnitt {key} gibt es nicht: Nur Italien hat einen (IT), und Länderabschnitte sind veraltet.",
        "organisation, supports und fundedBy verwenden, die für alle Länder gelten.",
    ],
    "missing-key": ["{key} fehlt.", "{key} ergänzen: {what}"],
    "missing-key.empty": ["{key} hat keinen Wert.", "Einen Wert angeben: {what}"],
    "missing-key.language": ["{key} fehlt; mindestens eine Sprache braucht es.", "{key} ergänzen: {what}"],
    "missing-key.every-language": [
        "{key} fehlt für {language}.",
        "Der Standard verlangt es in einer Sprache, der Referenzparser in jeder.",
    ],
    "wrong-type": ["{key} muss {expected} sein und ist {found}.", "{example} schreiben."],
    "number-as-text": ["{key} ist {found}, wo ein Text stehen muss.", 'In Anführungszeichen setzen: "{value}".'],
    "old-boolean": ["{value} ist seit YAML 1.2 ein Text und kein Wahrheitswert.", "{instead} schreiben."],
    "unknown-value": ['"{value}" ist kein Wert, den {key} haben kann.', "Eines davon schreiben: {allowed}."],
    "unknown-value.suggest": [
        '"{value}" ist kein Wert, den {key} haben kann. Ist "{suggestion}" gemeint?',
        "{suggestion} schreiben.",
    ],
    "unknown-value.standalone": [
        '"standalone" allein kann {key} seit 0.2 nicht mehr sein.',
        "Eines davon schreiben: {allowed}.",
    ],
    "single-value": [
        "{key} ist ein einzelner Text; der Referenzparser verlangt eine Liste.",
        "Als Liste mit einem Eintrag schreiben.",
    ],
    "empty-list": ["{key} ist eine leere Liste.", "Mindestens einen Eintrag ergänzen."],
    "empty-item": ["Dieser Eintrag von {key} ist leer.", "Entfernen."],
    "empty-value": ["{key} hat keinen Wert.", "Entfernen, oder einen Wert angeben."],
    "blank-text": ["{key} besteht aus Leerzeichen.", "Den Text schreiben."],
    "surrounding-blanks": ["{key} beginnt oder endet mit Leerzeichen.", '"{value}" schreiben.'],
    "surrounding-blanks.quotes": [
        "{key} hat Anführungszeichen im Wert.",
        "{value} ohne die inneren Anführungszeichen schreiben.",
    ],
    "control-character": ["{key} enthält das Steuerzeichen {code}.", "Entfernen."],
    "duplicate-value": ['{key} nennt "{value}" zweimal.', "Eines davon entfernen."],
    "too-long": ["{key} hat {length} Zeichen; {limit} sind erlaubt.", "Um {over} kürzen."],
    "too-long.newline": [
        "{key} hat {limit} Zeichen und ein Zeilenende, das der Referenzparser mitzählt.",
        ">- statt > schreiben, damit das Zeilenende nicht zum Text gehört.",
    ],
    "too-short": [
        "{key} hat {length} Zeichen; mindestens {limit} sind nötig.",
        "In {under} weiteren sagen, was die Software tut, für wen, und was sie braucht.",
    ],
    "too-short.newer": [
        "{key} hat {length} Zeichen; Version {version} verlangt {limit}, neuere 150.",
        'publiccodeYmlVersion: "0" schreiben, oder einen längeren Text.',
    ],
    "description-without-language": [
        "Die Texte von description stehen außerhalb einer Sprache.",
        "Eine Ebene tiefer setzen, unter ein Sprachkürzel: description, de, shortDescription.",
    ],
    url: ['"{value}" ist keine gültige Webadresse: {why}.', "Die ganze Adresse schreiben, wie https://example.org/page."],
    "url.suggest": ['"{value}" ist keine Webadresse.', "{suggestion} schreiben."],
    "url-scheme": [
        "Einer Adresse, die mit {scheme}: beginnt, kann niemand folgen.",
        "Eine Adresse schreiben, die mit https:// beginnt.",
    ],
    "url-not-web": [
        "Eine Adresse, die mit {scheme}: beginnt, öffnet kein Browser.",
        "Die https-Adresse des Repositorys schreiben, wenn es eine hat.",
    ],
    "url-not-repository": [
        "{value} ist die Adresse eines Kontos, nicht eines Repositorys.",
        "Die Adresse des Repositorys selbst schreiben.",
    ],
    "url-not-repository.inside": ["{value} führt zu einer Seite in einem Repository.", "{suggestion} schreiben."],
    date: [
        '"{value}" ist kein Datum der Form JJJJ-MM-TT.',
        "Jahr, Monat und Tag mit Bindestrichen schreiben, wie 2026-03-01.",
    ],
    "date.suggest": ['"{value}" ist kein Datum der Form JJJJ-MM-TT.', "{suggestion} schreiben."],
    email: ['"{value}" ist keine E-Mail-Adresse.', "Die bloße Adresse schreiben, wie ada@example.org."],
    "email.suggest": ['"{value}" ist keine bloße E-Mail-Adresse.', "{suggestion} schreiben."],
    phone: ["Die Telefonnummer {value} hat keine Landesvorwahl.", "Mit + und der Landesvorwahl beginnen."],
    "phone.strict": [
        '"{value}" ist keine Telefonnummer der Form E.164.',
        "Nur + und Ziffern schreiben, wie +390612345678.",
    ],
    language: ['"{value}" ist kein Sprachkürzel nach BCP 47.', "Ein Kürzel wie de, en oder pt-BR schreiben."],
    "language.suggest": ['"{value}" ist kein Sprachkürzel nach BCP 47.', "{suggestion} schreiben."],
    "language-form": ['"{value}" schreibt man besser anders.', "{suggestion} schreiben."],
    "language-form.undetermined": ['"{value}" nennt keine Sprache.', "Das Kürzel einer Sprache schreiben, wie de."],
    "language-form.boolean": ["Leser von YAML 1.1 halten {value} für falsch.", 'In Anführungszeichen setzen: "{value}".'],
    country: ['"{value}" ist kein Ländercode nach ISO 3166-1.', "Zwei Großbuchstaben schreiben, wie DE."],
    "country.suggest": ['"{value}" ist kein Ländercode nach ISO 3166-1.', "{suggestion} schreiben."],
    "country.kosovo": [
        "XK steht für den Kosovo, ist aber nicht auf der Liste von ISO 3166-1.",
        "Kataloge nehmen es an; andere vielleicht nicht.",
    ],
    "country-case": ["Ländercodes in Kleinbuchstaben sind veraltet.", "{suggestion} schreiben."],
    licence: [
        '"{value}" ist kein gültiger SPDX-Ausdruck: {why}.',
        "Eine SPDX-Kennung oder einen Ausdruck schreiben, wie EUPL-1.2 oder MIT OR Apache-2.0.",
    ],
    "licence.suggest": ['"{value}" ist kein gültiger SPDX-Ausdruck: {why}.', "{suggestion} schreiben."],
    "licence-spelling": ['"{value}" ist nicht die Schreibweise von SPDX.', "{suggestion} schreiben."],
    "licence-spelling.deprecated": [
        'SPDX empfiehlt "{value}" nicht mehr.',
        "{suggestion} schreiben, je nachdem, was die Urheber meinen.",
    ],
    "licence-not-open": [
        "Weder OSI noch FSF nennen {value} eine offene oder freie Lizenz.",
        "Prüfen, ob die Software Open Source heißen darf.",
    ],
    "licence-not-open.own": [
        "{value} ist eine eigene Lizenz, von der niemand sagen kann, ob sie offen ist.",
        "Eine Lizenz der SPDX-Liste verwenden, oder sie im README erklären.",
    ],
    "organisation-uri": [
        '"{value}" bezeichnet keine Organisation.',
        "Die Adresse ihrer Startseite schreiben, wie https://www.example.org, oder eine URN wie urn:x-italian-pa:pcm.",
    ],
    "organisation-uri.host": [
        '"{value}" ist eine URI, aber der Referenzparser verlangt eine mit Host, oder eine URN.',
        "Die Adresse der Startseite der Organisation schreiben.",
    ],
    "italian-code": [
        '"{value}" ist nicht als iPA-Code einer italienischen Behörde bekannt.',
        "Den Code auf indicepa.gov.it nachsehen.",
    ],
    "italian-code.perhaps": [
        '"{value}" ist nicht auf unserer Liste der iPA-Codes, der die neuesten fehlen; der Referenzparser könnte ihn ablehnen.',
        "Den Code auf indicepa.gov.it nachsehen.",
    ],
    "italian-code.suggest": [
        '"{value}" ist nicht als iPA-Code bekannt. Ist {suggestion} gemeint?',
        "{suggestion} schreiben.",
    ],
    "funder-name": ["Dieser Geldgeber hat keinen Namen.", "name ergänzen: den amtlichen Namen."],
    "funder-uri": [
        "Dieser Geldgeber hat keine uri, die der Referenzparser verlangt.",
        "uri ergänzen: die Adresse der Startseite des Geldgebers.",
    ],
    "supports-id": [
        '"{value}" nennt nichts, was unterstützt werden kann.',
        "alias: und eines von {allowed} schreiben, oder eine Adresse oder URN.",
    ],
    "supports-id.suggest": ['"{value}" nennt nichts, was unterstützt werden kann.', "{suggestion} schreiben."],
    "supports-id.host": [
        '"{value}" ist eine URI, aber der Referenzparser verlangt eine mit Host, oder eine URN.',
        "Eine Adresse oder eine URN schreiben.",
    ],
    video: [
        "{value} ist nicht die Seite eines Videos auf einer Plattform mit oEmbed.",
        "Die Adresse der Seite des Videos verwenden, wie https://www.youtube.com/watch?v=...",
    ],
    "video.suggest": [
        "{value} ist nicht die Adresse, unter der die Plattform oEmbed anbietet.",
        "{suggestion} schreiben.",
    ],
    "media-type": ['"{value}" ist kein Medientyp.', "Wie text/csv schreiben, oder den veralteten Schlüssel entfernen."],
    contacts: [
        "maintenance.contacts fehlt, das der Typ {type} verlangt.",
        "contacts mit dem Namen einer Person ergänzen, die man fragen kann.",
    ],
    "contacts.empty": [
        "maintenance.contacts ist leer, und der Typ {type} verlangt jemanden.",
        "Den Namen einer Person ergänzen, die man fragen kann.",
    ],
    contractors: [
        "maintenance.contractors fehlt, das der Typ contract verlangt.",
        "contractors mit name und until ergänzen.",
    ],
    "contractors.empty": [
        "maintenance.contractors ist leer, und der Typ contract verlangt einen Auftragnehmer.",
        "name und until des Auftragnehmers ergänzen.",
    ],
    "contractors-unexpected": [
        "maintenance.contractors ist nur beim Typ contract erlaubt, und der Typ ist {type}.",
        "type: contract schreiben, oder die Auftragnehmer entfernen.",
    ],
    "contractors-unexpected.empty": [
        "maintenance.contractors ist eine leere Liste; der Typ ist {type}.",
        "Entfernen; der Referenzparser lehnt die Datei sonst ab.",
    ],
    "contract-expired": [
        "Der Vertrag mit {name} ist am {until} ausgelaufen.",
        "Das neue Ende schreiben, oder maintenance.type ändern.",
    ],
    "contract-ends": [
        "Der Vertrag mit {name} endet am {until}, in {days} Tagen.",
        "Das neue Ende schreiben, sobald es bekannt ist.",
    ],
    "deprecated-key": ["{key} ist seit {since} veraltet.", "Entfernen."],
    "deprecated-key.instead": ["{key} ist seit {since} veraltet.", "{instead} schreiben."],
    "italian-section": [
        "{key} ist seit 0.7 veraltet, wie alle Abschnitte für ein Land.",
        "supports und organisation verwenden; --fix safe verschiebt die Werte.",
    ],
    "italian-section-case": [
        "Der italienische Abschnitt ist klein geschrieben, was seit 0.5 veraltet ist.",
        "IT schreiben.",
    ],
    "italian-section-twice": [
        "Den italienischen Abschnitt gibt es zweimal, als IT und als it.",
        "Was nötig ist, nach IT verschieben, und it entfernen.",
    ],
    "file-path.absolute": [
        "{value} beginnt mit einem Schrägstrich.",
        "Den Pfad ab der Wurzel des Repositorys schreiben, ohne den Schrägstrich.",
    ],
    "file-path.scheme": [
        "{value} ist die Adresse einer lokalen Datei.",
        "Den Pfad ab der Wurzel des Repositorys schreiben.",
    ],
    "file-path.remote": [
        "{value} ist keine Adresse, von der ein Katalog ein Bild holen kann.",
        "Einen Pfad ab der Wurzel des Repositorys schreiben.",
    ],
    "file-outside": [
        "{value} liegt außerhalb des Repositorys.",
        "Die Datei ins Repository legen und ihren Pfad schreiben.",
    ],
    "file-missing": [
        "Eine Datei {value} gibt es nicht.",
        "Die Datei hinzufügen, oder den Pfad berichtigen; er zählt ab der Wurzel des Repositorys.",
    ],
    "file-missing.suggest": ["Eine Datei {value} gibt es nicht.", "{suggestion} schreiben."],
    "file-missing.folder": ["{value} ist ein Ordner.", "Den Pfad einer Datei schreiben."],
    "file-missing.base": [
        "Der Pfad {value} zählt ab dem Ordner dieser Datei; der Standard zählt ab der Wurzel des Repositorys.",
        "{suggestion} schreiben; Kataloge mit dem Referenzparser suchen neben dieser Datei.",
    ],
    "file-missing.reference": [
        "Der Referenzparser sucht {value} neben dieser Datei, wo es nicht liegt.",
        "Eine Kopie neben diese Datei legen, oder eine https-Adresse schreiben.",
    ],
    "file-case": ["Die Datei heißt {suggestion}, mit anderen Großbuchstaben.", "{suggestion} schreiben."],
    "file-kind": ["{value} hat eine Endung, die hier nicht erlaubt ist.", "Eine davon verwenden: {allowed}."],
    "file-kind.jpeg": ["Der Referenzparser nimmt die Endung .jpeg nicht an.", "Die Datei .jpg nennen."],
    "file-content": ["{value} ist nicht {expected}: {why}.", "Das Bild noch einmal im richtigen Format ausgeben."],
    "file-elsewhere": [
        "{value} liegt außerhalb dieses Repositorys.",
        "Das Bild ins Repository legen und seinen Pfad schreiben.",
    ],
    "logo-small": [
        "{value} ist {width} Pixel breit; der Standard verlangt mindestens 1000.",
        "Größer ausgeben, oder ein SVG als logo verwenden.",
    ],
    "url-mismatch": [
        "url ist {value}, und dieses Repository ist {own}.",
        "{own} schreiben, oder {value} in isBasedOn nennen, wenn dies eine Variante davon ist.",
    ],
    "url-mismatch.fork": [
        "url nennt das Original, {value}. Das ist richtig für einen Fork, der keine Variante ist.",
        "Wenn dies inzwischen eine eigene Software ist, {own} schreiben und das Original in isBasedOn nennen.",
    ],
    "licence-mismatch": ["legal.license sagt {value}, und {file} ist {other}.", "Beide in Einklang bringen."],
    "version-behind": [
        "softwareVersion ist {value}, und die neueste Ausgabe ist {newest}.",
        "{newest} schreiben, oder softwareVersion entfernen.",
    ],
    "date-behind": ["releaseDate ist {value}, und die neueste Ausgabe ist vom {newest}.", "{newest} schreiben."],
    "link-gone": ["{value} führt ins Leere: {why}.", "Die Adresse berichtigen."],
    "link-refused": ["{value} führt zu einer Adresse, die nicht öffentlich ist.", "Eine öffentliche Adresse schreiben."],
    "reference-differs.stricter": [
        "Nach dem Standard ist diese Datei gültig; der Referenzparser, den Kataloge verwenden, lehnt sie ab: {why}",
        "Beheben, wenn ein Katalog die Datei lesen soll.",
    ],
    "reference-differs.laxer": [
        "Der Referenzparser, den Kataloge verwenden, nimmt diese Datei an; der Standard nicht: {why}",
        "Trotzdem beheben: Andere Leser halten sich an den Standard.",
    ],
    "syntax.BAD_INDENT": ["die Einrückung passt nicht zu den Zeilen darüber", ""],
    "syntax.MULTILINE_IMPLICIT_KEY": [
        "ein Schlüssel muss auf einer Zeile stehen; ein Doppelpunkt oder Anführungszeichen fehlt vielleicht oder ist zu viel",
        "",
    ],
    "syntax.BLOCK_AS_IMPLICIT_KEY": [
        "auf einer Zeile steht ein zweiter Doppelpunkt, oder die nächste Zeile ist zu weit eingerückt",
        "",
    ],
    "syntax.BLOCK_IN_FLOW": ["ein Block steht in Klammern", ""],
    "syntax.MISSING_CHAR": ["ein Anführungszeichen, eine Klammer, ein Doppelpunkt oder ein Komma fehlt", ""],
    "syntax.UNEXPECTED_TOKEN": ["hier steht etwas, das nicht hierher gehört", ""],
    "syntax.KEY_OVER_1024_CHARS": ["ein Schlüssel ist länger als 1024 Zeichen", ""],
    "syntax.BAD_ALIAS": ["ein Alias hat keinen gültigen Namen", ""],
    "syntax.TAG_RESOLVE_FAILED": ["ein Tag ist unbekannt", ""],
    "syntax.BAD_DIRECTIVE": ["eine Direktive ist unbekannt", ""],
    "syntax.BAD_DQ_ESCAPE": [
        "ein Backslash steht vor einem Zeichen, vor dem er nicht stehen darf; einfache Anführungszeichen verwenden",
        "",
    ],
    "syntax.BAD_SCALAR_START": ["ein Text beginnt mit einem Zeichen, das Anführungszeichen braucht", ""],
    "syntax.IMPOSSIBLE": ["hier steht etwas, das nicht hierher gehört", ""],
    "syntax.other": ["es kann hier nicht gelesen werden", ""],
    "word.value": ["ein einzelner Wert", ""],
    "word.text": ["ein Text", ""],
    "word.list": ["eine Liste", ""],
    "word.mapping": ["eine Reihe von Schlüsseln und Werten", ""],
    "word.boolean": ["true oder false", ""],
    "word.number": ["eine Zahl", ""],
    "word.nothing": ["nichts", ""],
    "word.svg": ["ein SVG-Bild", ""],
    "word.png": ["ein PNG-Bild", ""],
    "word.jpeg": ["ein JPEG-Bild", ""],
    "why.empty": ["sie ist leer", ""],
    "why.content": ["der Inhalt ist {found}", ""],
    "why.damaged": ["der Inhalt ist beschädigt", ""],
    "why.scheme": ["sie beginnt nicht mit https://", ""],
    "why.host": ["sie nennt keinen Server", ""],
    "why.blank": ["sie enthält ein Leerzeichen", ""],
    "why.port": ["der Port ist zu groß", ""],
    "why.form": ["sie kann nicht gelesen werden", ""],
    "why.status": ["der Server antwortet {status}", ""],
    "why.unknown-host": ["einen Server dieses Namens gibt es nicht", ""],
    "fix.blanks": ["Mit Leerzeichen einrücken.", ""],
    "fix.write": ["{value} schreiben.", ""],
    "fix.remove": ["{key} entfernen.", ""],
    "fix.rename": ["{key} nennen.", ""],
    "fix.move": ["Nach {key} verschieben.", ""],
    "fix.list": ["Als Liste schreiben.", ""],
    "fix.quote": ["In Anführungszeichen setzen.", ""],
};


/***/ })

};
