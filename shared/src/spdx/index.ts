export {
  covers,
  type IdRules,
  isFullyListed,
  judgeByRules,
  judgeExpression,
  licenceVersion,
  type Resolution,
  resolve,
  sameLicence,
  sameText,
  type TermVerdict,
  termId,
} from "./choices.ts";
export {
  type Expression,
  type ExpressionProblem,
  formatExpression,
  isOwnReference,
  type LicenceTerm,
  licencesIn,
  mendExpression,
  type ParsedExpression,
  parseExpression,
} from "./expression.ts";
export {
  allExceptions,
  allLicences,
  findException,
  findLicence,
  type ListedLicence,
  replacementsFor,
} from "./list.ts";
export { idsForName, nameKey } from "./names.ts";
export { editDistance, suggestException, suggestLicence } from "./suggest.ts";
