import { entropy } from "./rarity.ts";

/** Words that people write where a secret would stand. Compared against the value's letters, lower case. */
const STAND_INS = [
  "changeme", "changeit", "change_me", "change-me", "change_this", "changethis", "example", "placeholder", "dummy", "redacted",
  "insert", "replace", "todo", "fixme", "foobar", "your", "my_", "enter_", "put_your", "goes_here", "goeshere", "_here", "-here",
  "fake", "sample", "notreal", "not_real", "not-a-real", "notasecret", "not-a-secret", "no-secret", "lorem", "ipsum", "xxxx", "****",
  "....", "<", "invalid", "undefined", "censored", "hidden", "masked", "removed", "deadbeef", "tbd",
]; // biome-ignore format: a list of words reads better in lines

/** Values that stand for themselves: the name of the thing instead of the thing, and what compilers know. */
const SAME_AS_NAME = new Set(
  (
    "password passwd pwd pass passphrase passcode secret secrets token tokens key apikey api_key accesskey access_key secretkey " +
    "secret_key credentials credential auth authorization bearer basic none null nil true false yes no on off empty unset default " +
    "string str text number int integer bool boolean object any void value values test testing username user name email admin login " +
    "required optional hash md5 sha1 sha256 sha512 bcrypt base64 hex plain plaintext utf8 json xml required file stdin prompt env " +
    "environment never always auto disabled enabled unknown public private internal external input hidden submit current new old " +
    "confirm confirmation repeat again reset forgot change update current_password new_password old_password"
  ).split(" "),
);

/** Names of functions, variables and templates that a value is fetched through instead of being written out. */
const REFERENCE =
  /\$\{[\w.:?@#%^,/* +=!-]*(?:\}|$)|\$\((?!.*[{}])|\{\{[^{}]{0,80}(?:\}\}|$)|#\{[^}]*\}|<%|%\{\w+\}|\$\[\w|@\{\w|\[\[\w|^\$[A-Za-z_][\w.:>-]*$|^\$\w+[/\\]|^\$\d$|^%[A-Za-z_][\w.]*%$|^%[-+#0-9.]*[sdvqxf@]$|^%\(\w+\)s$|^!(?:Ref|Sub|GetAtt|ImportValue|vault|env|secret)\b|^(?:vault|secret|env|ssm|arn|file|ref\+\w+|op|keyring|sops|akv|gcp-sm|doppler):|^arn:aws|^projects\/[^/]+\/secrets\/|^@Microsoft\.KeyVault|^ENC\[|^(?:\$ANSIBLE_VAULT|AQICAH)|^\{(?:cipher|vault|env|secret)\}|^\/\^?.*[\])][{*+?].*\/?|^\/\^|process\.env|os\.environ|getenv|ENV\[|System\.get|env\.|secrets\.|vars\.|var\.|data\.|local\.|config\[|params\[|^__\w+__$|^@\w+@$|^###?\w+###?$|^:[a-z_]+$|^\.\.\.|^[*•.xX#?_=-]+$|^\[\w[\w .-]*\]$|^\([\w .-]*\)$|^<.*>$|^\{[^}]*\}$/;

const SEQUENCE = "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz";
const DIGITS = "01234567890123456789876543210987654321012345";
const KEYBOARD = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1q2w3e4r"];

/** True where the value is fetched or filled in elsewhere: a variable, a template, a call. */
export function isReference(value: string): boolean {
  return REFERENCE.test(value);
}

let grams: Set<string> | undefined;

/** Every four characters in a row of what people type when they only fill a field. */
function countingGrams(): Set<string> {
  const made = new Set<string>();
  for (const row of [SEQUENCE, DIGITS, "zyxwvutsrqponmlkjihgfedcba", ...KEYBOARD])
    for (let i = 0; i + 4 <= row.length; i++) made.add(row.slice(i, i + 4));
  return made;
}

/** The longest stretch of the value that merely counts or runs along the keyboard. */
function countedLength(lower: string): number {
  grams ??= countingGrams();
  let longest = 0;
  let from = 0;
  let until = 0;
  for (let i = 0; i + 4 <= lower.length; i++) {
    if (!grams.has(lower.slice(i, i + 4))) continue;
    if (i >= until) from = i;
    until = i + 4;
    longest = Math.max(longest, until - from);
  }
  return longest;
}

/** True for a run of one character, of a counted sequence, or of one short part repeated. */
export function isPattern(value: string): boolean {
  const lower = value.toLowerCase();
  const body = lower.replace(/[^a-z0-9]/g, "");
  if (new Set(body).size <= Math.min(3, body.length / 4)) return true;
  if (/^(.{1,8})\1{2,}.{0,8}$/.test(body) || /(.)\1{5,}/.test(body)) return true;
  const counted = countedLength(body.slice(0, 160));
  return counted >= 16 || counted >= Math.max(8, body.length * 0.55);
}

/** True where a person wrote that the real value belongs here. */
export function isStandIn(value: string): boolean {
  const lower = value.toLowerCase();
  if (SAME_AS_NAME.has(lower)) return true;
  return STAND_INS.some((word) => lower.includes(word)) || /x{5,}|[*]{3,}|\.{3,}/.test(lower);
}

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");

/** True where the value only says the key's own name again, or the name of a neighbouring thing: `token: "my-token"`. */
export function repeatsName(name: string, value: string): boolean {
  const n = bare(name);
  const v = bare(value).replace(/\d{1,3}$/, "");
  if (v.length === 0) return true;
  if (n === v || SAME_AS_NAME.has(v)) return true;
  return (
    v.length >= 5 && (n.endsWith(v) || (v.includes(n) && n.length >= 4 && !/\d/.test(v) && v.length <= n.length + 10))
  );
}

/** The same for passwords, which people make of such words: only the bare word is nothing. */
export function isBareWord(name: string, value: string): boolean {
  return SAME_AS_NAME.has(value.toLowerCase()) || bare(name) === bare(value);
}

/** True for text that is written for people: several words, a sentence. */
export function isProse(value: string): boolean {
  return /^\S*[a-z]{2,}[,.:;!?]?(?: +\S+){2,}$/i.test(value) && /[a-z]{3}/i.test(value);
}

/** What looks drawn by chance but is public by its shape: dates, versions, addresses, file names, media types, colours. */
export function isPublicShape(value: string): boolean {
  return (
    /^(?:https?|ftp|file|ssh|git|urn|data|tel|mailto|jdbc|classpath|chrome|about|blob):/i.test(value) ||
    /^[a-z][a-z0-9+.-]{1,20}:\/\/[^@]*$/i.test(value) ||
    /^\d{4}-\d\d-\d\d|^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$|^\d{1,3}(?:\.\d{1,3}){3}|^[#]?[0-9a-f]{6}$/i.test(value) ||
    /^[\w.+-]+@[\w-]+\.[\w.]+$/.test(value) ||
    /^(?:\.{0,2}|~|[A-Za-z]:)?[\\/][\w.@+-]+(?:[\\/][\w.@+-]*)*$/.test(value) ||
    /^[\w@.-]+(?:\/[\w@.-]+)*\.(?:js|ts|tsx|jsx|py|rb|go|rs|java|json|ya?ml|xml|html?|css|scss|md|txt|png|jpe?g|gif|svg|ico|pdf|pem|crt|cer|key|pub|jks|p12|pfx|conf|cfg|ini|toml|sh|bat|ps1|sql|csv|log|lock|enc|zip|gz|properties|env|php|aspx?|jsp|vue|less|woff2?|ttf|map)$/i.test(
      value,
    ) ||
    /^(?:application|text|image|audio|video|multipart|font)\/[\w.+-]+/.test(value) ||
    /^(?:sha(?:1|256|384|512)|md5|h1)[-:]/.test(value) ||
    /^(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\w+) /.test(value)
  );
}

/** True where a value has nothing of a secret whatever its name: empty, reference, stand-in, repetition, prose. */
export function isWorthless(name: string, value: string, password: boolean): boolean {
  return (
    value.length < 4 ||
    isReference(value) ||
    isStandIn(value) ||
    isPattern(value) ||
    (password ? isBareWord(name, value) : repeatsName(name, value)) ||
    isProse(value)
  );
}

/** True where too few different characters are used for a machine's key of that length. */
export function isMonotone(value: string): boolean {
  return entropy(value) < Math.min(3, Math.log2(Math.max(2, value.length)) * 0.65);
}
