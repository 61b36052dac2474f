/** Classes of words, by what a change of them does to a licence. All words in their compared form (American spelling, no hyphens). */

function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}

/** Glue: a change of one of these alone says nothing, as long as there are few. */
export const LIGHT = set(`
a an the of in to by for on at as is are was were be been being this that these those such its it their his her our my your
which who whom whose from into upon under hereby herein hereof thereof therein hereunder thereto hereto so also then than has have had
same said following above below here there via per etc ie eg namely please
de la le les des du un une et da di del della der die das den dem ein eine och i en het een van`);

/** Persons and bodies that hold or give rights; in disclaimers one is as good as another. */
export const PARTIES = set(`
author authors holder holders owner owners contributor contributors copyright regents university foundation corporation
institute institution inc ltd llc gmbh corp co project developers developer maintainers maintainer team
creator creators writer writers provider providers committee board trustees licensors
department ministry agency office administration council crown laboratory laboratories association society
consortium affiliates officers directors subsidiaries suppliers and or any all`);

/** Between these a text may choose: what the licence calls the thing it is for. */
export const THINGS = set(
  "software program programs code library package work module product font fonts theme app application distribution file",
);

/** Negation, limits, duties, permission, money: a name that holds one of these is no name. */
export const DECISIVE = set(`
not no nor neither none never cannot cant dont without except unless only solely must may shall should can could would might
prohibited prohibit prohibits prohibiting forbidden forbid forbids disallowed banned ban restricted restrict restriction restrictions
noncommercial commercial commercially fee fees royalty royalties royaltyfree charge charged charges free pay paid payment payable price
money revocable revoke revoked revokes irrevocable terminate terminates terminated termination expire expires expired expiry
permitted permission permissions permit permits granted grant grants denied deny denies refuse refused allowed allow allows
limited limit limits unlimited limitation exclusive nonexclusive perpetual worldwide transferable nontransferable
required require requires requirement obliged obligation obligations agree agrees agreed agreement consent consents approval approved
written notify inform register registered notice condition conditions provided however if until after before within
warranty warranties liable liability liabilities indemnify indemnity indemnification responsible damages disclaimed disclaim
patent patents patented trademark trademarks license licenses licensed licensee licensees sublicense sublicenses
use used uses using copy copies copied modify modified modification modifications distribute distributed redistribute redistribution
sell sold sale sublicensing publish merge derivative derivatives everyone anyone nobody military evil good government residents citizens
law laws jurisdiction court courts days months years
non sin sans sauf pas kein keine nicht nur ohne`);

/** Words that turn a sentence. */
export const NEGATIONS = set(
  "not no nor neither none never cannot cant dont wont without except unless nicht kein keine ohne non pas sans sauf",
);

export const MODALS = set("must may shall should will can could would might cannot");

export const MONEY = set(
  "fee fees royalty royalties royaltyfree royaltybearing charge charged charges free pay paid payment payable price money cost costs gratis",
);

export const PERSONS = set(
  "person persons anyone everyone nobody individual individuals citizens citizen residents resident members member employees public bodies body government military company companies organization organizations student students academic you we licensor licensors licensee licensees",
);

export const LIMITS = set(
  "only solely limited limit limits unlimited exclusive nonexclusive perpetual worldwide revocable irrevocable transferable nontransferable noncommercial commercial commercially internal personal private research educational evaluation until expire expires terminate terminates termination",
);

export const RIGHTS = set(
  "use copy copies modify merge publish distribute redistribute sublicense sell permit prepare perform display deal source binary object copying redistribution modification derivative derivatives works",
);

export const PATENTS = set("patent patents patented patentable");

export const LAW = set(
  "law laws jurisdiction court courts venue arbitration england wales scotland california york delaware germany france belgium texas",
);

export const WARRANTY = set(
  "warranty warranties liable liability damages disclaimed disclaim express implied merchantability fitness noninfringement indemnify responsible guarantee guarantees guaranteed",
);

const NUMBER_WORDS = set(
  "one two three four five six seven eight nine ten twelve fourteen fifteen twenty thirty sixty ninety hundred first second third half day days week weeks month months year years",
);

export function isNumber(word: string): boolean {
  return /^\d/.test(word) || NUMBER_WORDS.has(word);
}

/** Bare list marks: they number, they do not say. */
export function isOrdinal(word: string): boolean {
  return /^(?:\d{1,2}|[a-z]|[ivx]{1,4})$/.test(word);
}
