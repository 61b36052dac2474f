export const id = 127;
export const ids = [127];
export const modules = {

/***/ 3127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   it: () => (/* binding */ it)
/* harmony export */ });
/** Italian. */
const it = {
    encoding: [
        "Il file non è in UTF-8: sembra {encoding}. Il primo byte errato è il numero {offset}.",
        "Salvare il file in UTF-8 senza byte order mark.",
    ],
    "byte-order-mark": [
        "Il file comincia con un byte order mark.",
        "Salvarlo in UTF-8 senza byte order mark; altrimenti il parser di riferimento lo rifiuta.",
    ],
    "yaml-syntax": [
        "Questo non è YAML valido: {what}.",
        "Controllare rientri, virgolette e due punti in questa riga e in quella sopra.",
    ],
    "yaml-syntax.no-space": ["Dopo il trattino di una voce di elenco serve uno spazio.", 'Scrivere "- {value}".'],
    "yaml-tab": ["Il rientro usa una tabulazione.", "Sostituire la tabulazione con spazi."],
    "duplicate-key": ["{key} è scritto due volte; la prima è nella riga {line}.", "Tenerne uno solo."],
    "unknown-alias": [
        "L'alias *{name} rimanda a un'ancora che non c'è.",
        "Scrivere il valore per esteso, o tra virgolette se deve cominciare con un asterisco.",
    ],
    "too-complex.alias-limit": [
        "Gli alias rendono questo file molto più grande di quanto sembri.",
        "Scrivere i valori per esteso.",
    ],
    "too-complex.too-deep": [
        "I valori sono annidati oltre {limit} livelli.",
        "Nessuna versione dello standard supera i 6 livelli.",
    ],
    "too-complex.too-large": ["Il file ha {size} caratteri.", "Tenerlo sotto 131072."],
    "several-documents": [
        "Qui comincia un secondo documento YAML.",
        "Tenere un solo documento; un file per ogni progetto.",
    ],
    "trailing-separator": [
        "Questo separatore comincia un secondo documento vuoto.",
        "Togliere la riga; altrimenti il parser di riferimento rifiuta il file.",
    ],
    "yaml-directive": [
        "Il file comincia con una direttiva YAML.",
        "Toglierla; altrimenti il parser di riferimento rifiuta il file.",
    ],
    "yaml-1.1": ["Il file dichiara YAML 1.1, deprecato dallo standard.", "Togliere la direttiva."],
    "merge-key": [
        "Le chiavi di unione (<<) non fanno parte di YAML 1.2; molti lettori non le risolvono.",
        "Scrivere i valori per esteso.",
    ],
    "merge-override": [
        "{key} sovrascrive una chiave unita.",
        "Scrivere i valori per esteso; altrimenti il parser di riferimento rifiuta il file.",
    ],
    "not-a-mapping": [
        "Il file è {what}, non una serie di chiavi con i loro valori.",
        'Cominciare con publiccodeYmlVersion: "0".',
    ],
    "not-a-mapping.empty": [
        "Il file non contiene dati.",
        'Cominciare con publiccodeYmlVersion: "0", o far scrivere un file a public-code publiccode init.',
    ],
    "no-file": [
        "Questo repository non ha un publiccode.yml.",
        "Scriverne uno con: public-code publiccode init. Oppure impostare required: false.",
    ],
    "version-unknown": [
        "La versione {version} dello standard non esiste.",
        'Scrivere publiccodeYmlVersion: "0", che indica la più recente 0.x.',
    ],
    "version-patch": [
        "La versione {version} non è mai uscita; il file è letto come {as}.",
        'Scrivere publiccodeYmlVersion: "0".',
    ],
    "version-patch.unsupported": [
        "Il parser di riferimento non conosce la versione {version}, benché esista.",
        'Scrivere publiccodeYmlVersion: "0".',
    ],
    "version-number": ["La versione è un numero: {version}.", 'Metterla tra virgolette: "{version}".'],
    "version-old": [
        "La versione {version} non è la più recente; lo è {newest}.",
        'Scrivere publiccodeYmlVersion: "0", che indica la più recente 0.x.',
    ],
    "version-preview": [
        "La versione {version} non è pubblicata.",
        'Scrivere publiccodeYmlVersion: "0", o giudicare secondo la bozza con --preview.',
    ],
    "newer-than-version": [
        "{key} esiste dalla versione {since}, e il file dichiara {version}.",
        'Scrivere publiccodeYmlVersion: "0".',
    ],
    "newer-than-version.value": [
        '"{value}" esiste dalla versione {since}, e il file dichiara {version}.',
        'Scrivere publiccodeYmlVersion: "0".',
    ],
    "target-version": [
        "{key} esiste dalla versione {since}; il catalogo di destinazione legge {target}.",
        "Ometterlo finché il catalogo non legge {since}.",
    ],
    "unknown-key": ["{key} non è una chiave dello standard in questo punto.", "Toglierla. Chiavi conosciute: {known}."],
    "unknown-key.suggest": [
        "{key} non è una chiave dello standard in questo punto. Si intendeva {suggestion}?",
        "Scrivere {suggestion}.",
    ],
    "unknown-key.elsewhere": [
        "{key} non è una chiave dello standard in questo punto; il suo posto è {place}.",
        "Spostarla in {place}.",
    ],
    "extension-key": [
        "{key} è una chiave di estensione, che il parser di riferimento rifiuta.",
        "Toglierla prima che il file arrivi a un catalogo.",
    ],
    "renamed-key": ["{key} ha cambiato nome nella versione {since}.", "Scrivere {instead}."],
    "renamed-key.dropped": ["{key} è stata tolta nella versione {since}.", "{advice}"],
    "country-section": [
        "Non esiste una sezione {key}: solo l'Italia ne ha una (IT), e le sezioni dei paesi sono deprecate.",
        "Usare organisation, supports e fundedBy, comuni a tutti i paesi.",
    ],
    "missing-key": ["Manca {key}.", "Aggiungere {key}: {what}"],
    "missing-key.empty": ["{key} non ha valore.", "Dargli un valore: {what}"],
    "missing-key.language": ["Manca {key}; serve almeno in una lingua.", "Aggiungere {key}: {what}"],
    "missing-key.every-language": [
        "Manca {key} per {language}.",
        "Lo standard lo chiede in una lingua, il parser di riferimento in ognuna.",
    ],
    "wrong-type": ["{key} deve essere {expected}, ed è {found}.", "Scrivere {example}."],
    "number-as-text": ["{key} è {found}, dove serve un testo.", 'Metterlo tra virgolette: "{value}".'],
    "old-boolean": ["Da YAML 1.2 {value} è un testo, non un valore booleano.", "Scrivere {instead}."],
    "unknown-value": ['"{value}" non è un valore ammesso per {key}.', "Scrivere uno tra: {allowed}."],
    "unknown-value.suggest": [
        '"{value}" non è un valore ammesso per {key}. Si intendeva "{suggestion}"?',
        "Scrivere {suggestion}.",
    ],
    "unknown-value.standalone": [
        '"standalone" da solo non è ammesso per {key} dalla 0.2.',
        "Scrivere uno tra: {allowed}.",
    ],
    "single-value": [
        "{key} è un testo singolo; il parser di riferimento chiede un elenco.",
        "Scriverlo come elenco con una voce.",
    ],
    "empty-list": ["{key} è un elenco vuoto.", "Aggiungere almeno una voce."],
    "empty-item": ["Questa voce di {key} è vuota.", "Toglierla."],
    "empty-value": ["{key} non ha valore.", "Toglierlo, o dargli un valore."],
    "blank-text": ["{key} contiene solo spazi.", "Scrivere il testo."],
    "surrounding-blanks": ["{key} comincia o finisce con spazi.", 'Scrivere "{value}".'],
    "surrounding-blanks.quotes": [
        "{key} ha virgolette dentro il valore.",
        "Scrivere {value} senza le virgolette interne.",
    ],
    "control-character": ["{key} contiene il carattere di controllo {code}.", "Toglierlo."],
    "duplicate-value": ['{key} elenca due volte "{value}".', "Toglierne uno."],
    "too-long": ["{key} ha {length} caratteri; ne sono ammessi {limit}.", "Accorciarlo di {over}."],
    "too-long.newline": [
        "{key} ha {limit} caratteri e un fine riga, che il parser di riferimento conta.",
        "Scrivere >- invece di >, così che il fine riga non faccia parte del testo.",
    ],
    "too-short": [
        "{key} ha {length} caratteri; ne servono almeno {limit}.",
        "Dire in altri {under} che cosa fa il software, per chi e di che cosa ha bisogno.",
    ],
    "too-short.newer": [
        "{key} ha {length} caratteri; la versione {version} ne chiede {limit}, le più recenti 150.",
        'Scrivere publiccodeYmlVersion: "0", o un testo più lungo.',
    ],
    "description-without-language": [
        "I testi di description stanno fuori da una lingua.",
        "Metterli un livello più in basso, sotto un codice di lingua: description, it, shortDescription.",
    ],
    url: [
        '"{value}" non è un indirizzo web valido: {why}.',
        "Scrivere l'indirizzo intero, come https://example.org/page.",
    ],
    "url.suggest": ['"{value}" non è un indirizzo web.', "Scrivere {suggestion}."],
    "url-scheme": [
        "Un indirizzo che comincia con {scheme}: non si può seguire.",
        "Scrivere un indirizzo che comincia con https://.",
    ],
    "url-not-web": [
        "Un indirizzo che comincia con {scheme}: non si apre in un browser.",
        "Scrivere l'indirizzo https del repository, se c'è.",
    ],
    "url-not-repository": [
        "{value} è l'indirizzo di un account, non di un repository.",
        "Scrivere l'indirizzo del repository.",
    ],
    "url-not-repository.inside": ["{value} porta a una pagina dentro un repository.", "Scrivere {suggestion}."],
    date: [
        '"{value}" non è una data nella forma AAAA-MM-GG.',
        "Scrivere anno, mese e giorno con trattini, come 2026-03-01.",
    ],
    "date.suggest": ['"{value}" non è una data nella forma AAAA-MM-GG.', "Scrivere {suggestion}."],
    email: ['"{value}" non è un indirizzo e-mail.', "Scrivere il solo indirizzo, come ada@example.org."],
    "email.suggest": ['"{value}" non è un semplice indirizzo e-mail.', "Scrivere {suggestion}."],
    phone: ["Il numero di telefono {value} non ha il prefisso del paese.", "Cominciare con + e il prefisso del paese."],
    "phone.strict": [
        '"{value}" non è un numero di telefono nella forma E.164.',
        "Scrivere + e sole cifre, come +390612345678.",
    ],
    language: ['"{value}" non è un codice di lingua BCP 47.', "Scrivere un codice come it, en o pt-BR."],
    "language.suggest": ['"{value}" non è un codice di lingua BCP 47.', "Scrivere {suggestion}."],
    "language-form": ['"{value}" si scrive meglio in altro modo.', "Scrivere {suggestion}."],
    "language-form.undetermined": ['"{value}" non indica una lingua.', "Scrivere il codice di una lingua, come it."],
    "language-form.boolean": ["I lettori di YAML 1.1 prendono {value} per falso.", 'Metterlo tra virgolette: "{value}".'],
    country: ['"{value}" non è un codice di paese ISO 3166-1.', "Scrivere due lettere maiuscole, come IT."],
    "country.suggest": ['"{value}" non è un codice di paese ISO 3166-1.', "Scrivere {suggestion}."],
    "country.kosovo": [
        "XK si usa per il Kosovo, ma non è nell'elenco ISO 3166-1.",
        "I cataloghi lo accettano; altri forse no.",
    ],
    "country-case": ["I codici di paese in minuscolo sono deprecati.", "Scrivere {suggestion}."],
    licence: [
        '"{value}" non è un\'espressione SPDX valida: {why}.',
        "Scrivere un identificativo o un'espressione SPDX, come EUPL-1.2 o MIT OR Apache-2.0.",
    ],
    "licence.suggest": ['"{value}" non è un\'espressione SPDX valida: {why}.', "Scrivere {suggestion}."],
    "licence-spelling": ['"{value}" non è la grafia di SPDX.', "Scrivere {suggestion}."],
    "licence-spelling.deprecated": [
        'SPDX non consiglia più "{value}".',
        "Scrivere {suggestion}, secondo l'intenzione degli autori.",
    ],
    "licence-not-open": [
        "Né OSI né FSF definiscono {value} una licenza aperta o libera.",
        "Verificare che il software si possa dire open source.",
    ],
    "licence-not-open.own": [
        "{value} è una licenza propria, di cui nessuno può dire se sia aperta.",
        "Usare una licenza dell'elenco SPDX, o spiegarla nel README.",
    ],
    "organisation-uri": [
        '"{value}" non identifica un\'organizzazione.',
        "Scrivere l'indirizzo del suo sito, come https://www.example.org, o un URN come urn:x-italian-pa:pcm.",
    ],
    "organisation-uri.host": [
        '"{value}" è un URI, ma il parser di riferimento ne chiede uno con un host, o un URN.',
        "Scrivere l'indirizzo del sito dell'organizzazione.",
    ],
    "italian-code": [
        '"{value}" non risulta essere il codice iPA di una pubblica amministrazione.',
        "Cercare il codice su indicepa.gov.it.",
    ],
    "italian-code.perhaps": [
        '"{value}" non è nel nostro elenco di codici iPA, che non contiene i più recenti; il parser di riferimento potrebbe rifiutarlo.',
        "Cercare il codice su indicepa.gov.it.",
    ],
    "italian-code.suggest": [
        '"{value}" non risulta essere un codice iPA. Si intendeva {suggestion}?',
        "Scrivere {suggestion}.",
    ],
    "funder-name": ["Questo finanziatore non ha nome.", "Aggiungere name: il nome ufficiale dell'ente."],
    "funder-uri": [
        "Questo finanziatore non ha uri, che il parser di riferimento chiede.",
        "Aggiungere uri: l'indirizzo del sito dell'ente.",
    ],
    "supports-id": [
        '"{value}" non indica nulla che si possa supportare.',
        "Scrivere alias: e uno tra {allowed}, o un indirizzo o un URN.",
    ],
    "supports-id.suggest": ['"{value}" non indica nulla che si possa supportare.', "Scrivere {suggestion}."],
    "supports-id.host": [
        '"{value}" è un URI, ma il parser di riferimento ne chiede uno con un host, o un URN.',
        "Scrivere un indirizzo o un URN.",
    ],
    video: [
        "{value} non è la pagina di un video su una piattaforma con oEmbed.",
        "Usare l'indirizzo della pagina del video, come https://www.youtube.com/watch?v=...",
    ],
    "video.suggest": ["{value} non è l'indirizzo con cui la piattaforma offre oEmbed.", "Scrivere {suggestion}."],
    "media-type": ['"{value}" non è un tipo di media.', "Scriverlo come text/csv, o togliere la chiave deprecata."],
    contacts: [
        "Manca maintenance.contacts, richiesto dal tipo {type}.",
        "Aggiungere contacts con il nome di una persona a cui chiedere.",
    ],
    "contacts.empty": [
        "maintenance.contacts è vuoto, e il tipo {type} chiede una persona.",
        "Aggiungere il nome di una persona a cui chiedere.",
    ],
    contractors: [
        "Manca maintenance.contractors, richiesto dal tipo contract.",
        "Aggiungere contractors con name e until.",
    ],
    "contractors.empty": [
        "maintenance.contractors è vuoto, e il tipo contract chiede un fornitore.",
        "Aggiungere name e until del fornitore.",
    ],
    "contractors-unexpected": [
        "maintenance.contractors è ammesso solo per il tipo contract, e il tipo è {type}.",
        "Scrivere type: contract, o togliere i fornitori.",
    ],
    "contractors-unexpected.empty": [
        "maintenance.contractors è un elenco vuoto; il tipo è {type}.",
        "Toglierlo; altrimenti il parser di riferimento rifiuta il file.",
    ],
    "contract-expired": [
        "Il contratto con {name} è finito il {until}.",
        "Scrivere la nuova scadenza, o cambiare maintenance.type.",
    ],
    "contract-ends": [
        "Il contratto con {name} finisce il {until}, tra {days} giorni.",
        "Scrivere la nuova scadenza appena è nota.",
    ],
    "deprecated-key": ["{key} è deprecato dalla {since}.", "Toglierlo."],
    "deprecated-key.instead": ["{key} è deprecato dalla {since}.", "Scrivere {instead}."],
    "italian-section": [
        "{key} è deprecato dalla 0.7, come tutte le sezioni di un paese.",
        "Usare supports e organisation; --fix safe sposta i valori.",
    ],
    "italian-section-case": ["La sezione italiana è scritta in minuscolo, deprecato dalla 0.5.", "Scrivere IT."],
    "italian-section-twice": [
        "La sezione italiana c'è due volte, come IT e come it.",
        "Spostare in IT ciò che serve e togliere it.",
    ],
    "file-path.absolute": [
        "{value} comincia con una barra.",
        "Scrivere il percorso dalla radice del repository, senza la barra.",
    ],
    "file-path.scheme": ["{value} è l'indirizzo di un file locale.", "Scrivere il percorso dalla radice del repository."],
    "file-path.remote": [
        "{value} non è un indirizzo da cui un catalogo possa prendere un'immagine.",
        "Scrivere un percorso dalla radice del repository.",
    ],
    "file-outside": ["{value} sta fuori dal repository.", "Mettere il file nel repository e scriverne il percorso."],
    "file-missing": [
        "Il file {value} non c'è.",
        "Aggiungere il file, o correggere il percorso; parte dalla radice del repository.",
    ],
    "file-missing.suggest": ["Il file {value} non c'è.", "Scrivere {suggestion}."],
    "file-missing.folder": ["{value} è una cartella.", "Scrivere il percorso di un file."],
    "file-missing.base": [
        "Il percorso {value} parte dalla cartella di questo file; lo standard parte dalla radice del repository.",
        "Scrivere {suggestion}; i cataloghi con il parser di riferimento cercano accanto a questo file.",
    ],
    "file-missing.reference": [
        "Il parser di riferimento cerca {value} accanto a questo file, dove non c'è.",
        "Metterne una copia accanto a questo file, o scrivere un indirizzo https.",
    ],
    "file-case": ["Il file si chiama {suggestion}, con altre maiuscole.", "Scrivere {suggestion}."],
    "file-kind": ["{value} ha un'estensione non ammessa qui.", "Usare una tra: {allowed}."],
    "file-kind.jpeg": ["Il parser di riferimento non accetta l'estensione .jpeg.", "Chiamare il file .jpg."],
    "file-content": ["{value} non è {expected}: {why}.", "Esportare di nuovo l'immagine nel formato giusto."],
    "file-elsewhere": [
        "{value} sta fuori da questo repository.",
        "Mettere l'immagine nel repository e scriverne il percorso.",
    ],
    "logo-small": [
        "{value} è largo {width} pixel; lo standard ne chiede almeno 1000.",
        "Esportarlo più grande, o usare un SVG come logo.",
    ],
    "url-mismatch": [
        "url è {value}, e questo repository è {own}.",
        "Scrivere {own}, o elencare {value} in isBasedOn se questo ne è una variante.",
    ],
    "url-mismatch.fork": [
        "url indica l'originale, {value}. È giusto per un fork che non è una variante.",
        "Se ormai è un software a sé, scrivere {own} ed elencare l'originale in isBasedOn.",
    ],
    "licence-mismatch": ["legal.license dice {value}, e {file} è {other}.", "Farli concordare."],
    "version-behind": [
        "softwareVersion è {value}, e l'ultimo rilascio è {newest}.",
        "Scrivere {newest}, o togliere softwareVersion.",
    ],
    "date-behind": ["releaseDate è {value}, e l'ultimo rilascio è del {newest}.", "Scrivere {newest}."],
    "link-gone": ["{value} non porta da nessuna parte: {why}.", "Correggere l'indirizzo."],
    "link-refused": ["{value} porta a un indirizzo che non è pubblico.", "Scrivere un indirizzo pubblico."],
    "reference-differs.stricter": [
        "Per lo standard questo file è valido; il parser di riferimento, usato dai cataloghi, lo rifiuta: {why}",
        "Correggerlo se un catalogo deve leggere il file.",
    ],
    "reference-differs.laxer": [
        "Il parser di riferimento, usato dai cataloghi, accetta questo file; lo standard no: {why}",
        "Correggerlo comunque: altri lettori seguono lo standard.",
    ],
    "syntax.BAD_INDENT": ["il rientro non corrisponde alle righe sopra", ""],
    "syntax.MULTILINE_IMPLICIT_KEY": [
        "una chiave deve stare su una riga; forse mancano o avanzano due punti o virgolette",
        "",
    ],
    "syntax.BLOCK_AS_IMPLICIT_KEY": ["ci sono due volte i due punti su una riga, o la riga sotto è troppo rientrata", ""],
    "syntax.BLOCK_IN_FLOW": ["c'è un blocco tra parentesi", ""],
    "syntax.MISSING_CHAR": ["mancano virgolette, una parentesi, i due punti o una virgola", ""],
    "syntax.UNEXPECTED_TOKEN": ["qui c'è qualcosa che non ci dovrebbe essere", ""],
    "syntax.KEY_OVER_1024_CHARS": ["una chiave supera i 1024 caratteri", ""],
    "syntax.BAD_ALIAS": ["un alias non ha un nome valido", ""],
    "syntax.TAG_RESOLVE_FAILED": ["un'etichetta (tag) non è conosciuta", ""],
    "syntax.BAD_DIRECTIVE": ["una direttiva non è conosciuta", ""],
    "syntax.BAD_DQ_ESCAPE": [
        "una barra rovesciata precede un carattere che non si può proteggere; usare virgolette semplici",
        "",
    ],
    "syntax.BAD_SCALAR_START": ["un testo comincia con un carattere che va messo tra virgolette", ""],
    "syntax.IMPOSSIBLE": ["qui c'è qualcosa che non ci dovrebbe essere", ""],
    "syntax.other": ["qui non si può leggere", ""],
    "word.value": ["un valore singolo", ""],
    "word.text": ["un testo", ""],
    "word.list": ["un elenco", ""],
    "word.mapping": ["una serie di chiavi e valori", ""],
    "word.boolean": ["true o false", ""],
    "word.number": ["un numero", ""],
    "word.nothing": ["nulla", ""],
    "word.svg": ["un'immagine SVG", ""],
    "word.png": ["un'immagine PNG", ""],
    "word.jpeg": ["un'immagine JPEG", ""],
    "why.empty": ["è vuoto", ""],
    "why.content": ["il contenuto è {found}", ""],
    "why.damaged": ["il contenuto è danneggiato", ""],
    "why.scheme": ["non comincia con https://", ""],
    "why.host": ["non indica un server", ""],
    "why.blank": ["contiene uno spazio", ""],
    "why.port": ["la porta è fuori dai limiti", ""],
    "why.form": ["non si può leggere", ""],
    "why.status": ["il server risponde {status}", ""],
    "why.unknown-host": ["non esiste un server con quel nome", ""],
    "fix.blanks": ["Rientrare con spazi.", ""],
    "fix.write": ["Scrivere {value}.", ""],
    "fix.remove": ["Togliere {key}.", ""],
    "fix.rename": ["Chiamarlo {key}.", ""],
    "fix.move": ["Spostarlo in {key}.", ""],
    "fix.list": ["Scriverlo come elenco.", ""],
    "fix.quote": ["Metterlo tra virgolette.", ""],
};


/***/ })

};
