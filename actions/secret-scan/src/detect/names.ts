/** What a name promises about its value. */
export type NameKind = "password" | "secret" | "key" | "none";

const words = (name: string): string[] =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

/** Last words that turn a secret's name into the name of something about it: `password_length`, `tokenUrl`. */
const ABOUT = new Set(
  (
    "file files path paths dir url uri urls endpoint link href name names id ids uuid length len size count number type types kind field fields " +
    "label header headers title text message msg error errors expiry expiration expires expire expired ttl timeout age min max minimum maximum limit regex pattern " +
    "prefix suffix policy hint prompt placeholder strength column enabled disabled required optional env var variable ref reference arn attempts attempt " +
    "reset input output form page view button icon class selector element policy rule rules validator validation check checker manager service provider " +
    "handler factory builder generator helper util utils store storage cache map list array set index table row rotation usage algorithm alg format " +
    "encoding method function callback status state changed change date time at on by from to in of version source scope scopes claim claims parser reader " +
    "description desc info help doc docs example test tests case cases vault names value_from valuefrom protected support supported visible show hide " +
    "within after before days hours minutes seconds verify verified valid invalid match matches mismatch hash_algorithm iterations rounds fingerprint thumbprint location account"
  ).split(" "),
);

const PASSWORD =
  /passw(?:or)?d|passwort|passphrase|passcode|\bpass\b|\bpwd\b|pwd\b|\bpasswd|\bpsw|pswd|pasword|paasword|\bpw\b|passwrd|motdepasse|contrase|wachtwoord|\blosenord\b|\bsenha\b|\bpword\b|\bpassw\b/;
const SECRET =
  /secret|token|credential|\bcreds?\b|\bbearer\b|\bjwt\b|\bpsk\b|\bwpa\b|\bpepper\b|\bmnemonic\b|\bseed\b|\botp\b|\btotp\b|\bsalt\b|\bcookie\b|\bsession\b|\bauthorization\b|\bwebhook\b/;
const STRONG_KEY =
  /(?:api|access|secret|private|priv|auth|encryption|encrypt|signing|sign|master|account|service|client|app|application|consumer|subscription|storage|shared|server|admin|license|licence|deploy|hmac|aes|des|rsa|ssh|gpg|pgp|session|cookie|crypto|cipher|data|db|user|project|integration|write|read|ingest|instrumentation|functions?|host|root|super|security|webhook)\s?keys?\b|\bapikey|apikey\b|\baccesskey|secretkey|\bappkey|\bauthkey|authtoken|\bappsecret/;
const PUBLIC =
  /\bpublic\b|\bpub\b|\bpublishable\b|\bprimary key\b|\bforeign key\b|\bsort key\b|\bpartition key\b|\bhash key\b|\bcache key\b|\brow key\b|\bsite key\b|\bsitekey\b|\bkey ?(?:word|board|code|frame|pair|press|down|up)s?\b|\bidempotency|\bi18n\b|\btranslation|\bcsrf param|\bmax tokens\b|\bnext token\b|\bpage token\b|\btoken ?(?:ize|type|count)/;

/** Names of things that are wrong on purpose, or that are no secret for long. */
const NEGATED = /\b(?:non|no|not|bad|wrong|invalid|fake|dummy|example|sample|csrf|xsrf|nonce|nopasswd)\b/;

/** What a name promises. */
export function nameKind(name: string): NameKind {
  const list = words(name);
  const text = list.join(" ");
  if (list.length === 0 || PUBLIC.test(text) || NEGATED.test(text)) return "none";
  const last = list[list.length - 1]!.replace(/\d+$/, "");
  if ((ABOUT.has(last) && list.length > 1) || /.{4}(?:file|path|url|name|field|label|length|policy)$/.test(last))
    return "none";
  if (PASSWORD.test(text)) return "password";
  if (SECRET.test(text) || STRONG_KEY.test(text)) return "secret";
  return /\bkeys?\b|key$|\bauth\b|\bsignature\b|\bhash\b|\bapi\b|\bsid\b|\bpin\b/.test(text) ? "key" : "none";
}
