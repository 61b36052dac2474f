import { reaches, type Version } from "./versions.ts";

// The closed vocabularies of the standard (publiccode.yml, docs/standard/categories-list.rst, scope-list.rst, aliases-list.rst).

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const allCategories = words(`
accounting agile-project-management applicant-tracking application-development appointment-scheduling backup
billing-and-invoicing blog budgeting business-intelligence business-process-management cad call-center-management
cloud-management collaboration communications compliance-management contact-management content-management crm
customer-service-and-support data-analytics data-collection data-visualization design design-system
digital-asset-management digital-citizenship document-management donor-management e-commerce e-signature
educational-content email-management email-marketing employee-management enterprise-project-management
enterprise-social-networking erp event-management facility-management feedback-and-reviews-management
financial-reporting fleet-management fundraising gamification geographic-information-systems grant-management
graphic-design help-desk hr ide identity-management instant-messaging integrated-library-system inventory-management
it-asset-management it-development it-management it-security it-service-management knowledge-management
learning-management-system marketing mind-mapping mobile-marketing mobile-payment network-management office
online-booking online-community payment-gateway payroll predictive-analysis procurement productivity-suite
project-collaboration project-management property-management real-estate-management regulations-and-directives
remote-support resource-management sales-management seo service-desk social-media-management survey talent-management
task-management taxes-management test-management time-management time-tracking translation video-conferencing
video-editing visitor-management voip warehouse-management web-collaboration web-conferencing website-builder
whistleblowing workflow-management other
`);

/** Version in which a category came; the others have been there since 0.2. */
const categorySince: Readonly<Record<string, Version>> = {
  "educational-content": "0.3",
  whistleblowing: "0.3",
  design: "0.4",
  "design-system": "0.4",
  "integrated-library-system": "0.4",
  "regulations-and-directives": "0.4",
  other: "0.5",
};

const allScopes = words(`
agriculture culture defence education emergency-services employment energy environment
finance-and-economic-development foreign-affairs government healthcare infrastructures justice local-authorities
manufacturing research science-and-technology security society sport tourism transportation welfare
`);

/** Categories of a version; 0.1 had free tags. */
export function categoriesOf(version: Version): readonly string[] {
  return allCategories.filter((name) => reaches(version, categorySince[name] ?? "0.2"));
}

/** Fields of public administration; 1.0 drops `government`. */
export function scopesOf(version: Version): readonly string[] {
  return version === "1.0-rc" ? allScopes.filter((name) => name !== "government") : allScopes;
}

export const developmentStatuses = words("concept development beta stable obsolete");
export const softwareTypes = words(
  "standalone/mobile standalone/iot standalone/desktop standalone/web standalone/backend standalone/other addon library configurationFiles",
);
/** 0.1 had one `standalone`. */
export const firstSoftwareTypes = words("standalone addon softwareAddon library configurationFiles");
export const maintenanceTypes = words("internal contract community none");
export const platformsSuggested = words("web windows mac linux ios android");

/** `supports[].id: alias:<name>`: what each stands for. */
export const supportAliases: Readonly<Record<string, string>> = {
  gdpr: "https://eur-lex.europa.eu/eli/reg/2016/679/oj",
  eidas: "https://eur-lex.europa.eu/eli/reg/2014/910/oj",
  nis2: "https://eur-lex.europa.eu/eli/dir/2022/2555/oj",
  cra: "https://eur-lex.europa.eu/eli/reg/2024/2847/oj",
  spid: "https://www.spid.gov.it/",
  cie: "https://www.cartaidentita.interno.gov.it/",
  anpr: "https://www.anpr.interno.it/",
  pagopa: "https://www.pagopa.gov.it/",
  io: "https://io.italia.it/",
};
