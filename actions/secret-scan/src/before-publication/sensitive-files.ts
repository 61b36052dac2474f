/** A kind of file that seldom belongs into a public repository. */
export interface SensitiveFile {
  kind: "key store" | "database" | "dump" | "configuration" | "history" | "mail";
  what: string;
}

const NAMES: readonly (readonly [pattern: RegExp, kind: SensitiveFile["kind"], what: string])[] = [
  [/\.(?:p12|pfx|jks|keystore|bks|kdbx?|ppk|pvk|p8|asc\.key|agilekeychain)$/i, "key store", "a key store"],
  [/(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|identity|ssh_host_\w+_key|secring\.(?:gpg|pgp)|private\.key|privkey\.pem)$/i, "key store", "a private key by its name"],
  [/\.(?:sqlite3?|db3?|mdb|accdb|fdb|realm)$/i, "database", "a database file"],
  [/\.(?:sql|dump|pgdump|bak|rdb|bson|dmp)(?:\.(?:gz|bz2|xz|zip|zst))?$/i, "dump", "a database dump or backup"],
  [/\.(?:pcapng?|hprof|core|dmp|har)$/i, "dump", "a recording of traffic or memory"],
  [/(?:^|\/)(?:\.env(?:\.(?!example|sample|template|dist)[\w.-]+)?|\.netrc|_netrc|\.pgpass|\.htpasswd|\.dockercfg|\.git-credentials|credentials|wp-config\.php|settings_local\.py|local\.settings\.json)$/i, "configuration", "a file that usually holds credentials"],
  [/\.(?:tfstate|tfvars)(?:\.backup)?$/i, "configuration", "Terraform state or variables"],
  [/(?:^|\/)\.(?:bash|zsh|psql|mysql|irb|python|node_repl)_?history$/i, "history", "a history of typed commands"],
  [/\.(?:pst|ost|mbox|eml|msg)$/i, "mail", "stored mail"],
]; // biome-ignore format: a table

const MAGIC: readonly (readonly [bytes: string, offset: number, kind: SensitiveFile["kind"], what: string])[] = [
  ["\xfe\xed\xfe\xed", 0, "key store", "a Java key store"],
  ["\xce\xce\xce\xce", 0, "key store", "a Java JCEKS key store"],
  ["\x03\xd9\xa2\x9a", 0, "key store", "a KeePass database"],
  ["PuTTY-User-Key-File", 0, "key store", "a PuTTY key"],
  ["SQLite format 3\0", 0, "database", "an SQLite database"],
  ["Standard Jet DB", 4, "database", "a Microsoft Access database"],
  ["PGDMP", 0, "dump", "a PostgreSQL dump"],
  ["-- MySQL dump", 0, "dump", "a MySQL dump"],
  ["-- PostgreSQL database dump", 0, "dump", "a PostgreSQL dump"],
  ["REDIS0", 0, "dump", "a Redis dump"],
  ["JAVA PROFILE", 0, "dump", "a Java heap dump"],
  ["\xd4\xc3\xb2\xa1", 0, "dump", "a network capture"],
  ["\x0a\x0d\x0d\x0a", 0, "dump", "a network capture"],
  ["!BDN", 0, "mail", "an Outlook data file"],
]; // biome-ignore format: a table

/** Says what a file is, by its first bytes and then by its name; undefined for ordinary ones. */
export function sensitiveFile(path: string, head: Buffer): SensitiveFile | undefined {
  const text = head.toString("latin1", 0, 64).replace(/^(?:--\n)+/, "");
  const magic = MAGIC.find(([bytes, offset]) => text.startsWith(bytes, offset));
  if (magic) return { kind: magic[2], what: magic[3] };
  const name = NAMES.find(([pattern]) => pattern.test(path));
  return name && { kind: name[1], what: name[2] };
}
