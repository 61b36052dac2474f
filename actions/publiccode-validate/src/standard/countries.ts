/** The codes of ISO 3166-1 alpha-2 that are assigned: 249. */
const codes = `
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI
CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ
GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS
LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG
PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK
TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW`;

export const countries: ReadonlySet<string> = new Set(codes.trim().split(/\s+/));

/** What people write for a code: reserved codes, those of ISO 3166-1 alpha-3 and of vehicles that are met in the field. */
const others: Readonly<Record<string, string>> = {
  UK: "GB",
  EL: "GR",
  ITA: "IT",
  DEU: "DE",
  GER: "DE",
  FRA: "FR",
  NLD: "NL",
  ESP: "ES",
  AUT: "AT",
  CHE: "CH",
  BEL: "BE",
  PRT: "PT",
  GBR: "GB",
  USA: "US",
  SWE: "SE",
  DNK: "DK",
  FIN: "FI",
  NOR: "NO",
  POL: "PL",
};

/** The code that was meant: by another code, or by a country's English name. */
export function countryMeant(text: string): string | undefined {
  const upper = text.trim().toUpperCase();
  if (countries.has(upper)) return upper;
  if (Object.hasOwn(others, upper)) return others[upper];
  if (upper.length < 4) return undefined;
  for (const language of ["en", "it", "de", "fr", "nl"]) {
    const names = new Intl.DisplayNames([language], { type: "region" });
    for (const code of countries) if (names.of(code)?.toUpperCase() === upper) return code;
  }
  return undefined;
}
