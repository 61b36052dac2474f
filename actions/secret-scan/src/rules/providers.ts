/** What to do about a leaked secret of one provider. */
export interface Provider {
  name: string;
  /** Where it is revoked or changed. Absent where there is no one page. */
  revoke?: string;
  /** What to do, where it is not simply to revoke and issue anew. */
  remedy?: string;
}

const row = (name: string, revoke?: string, remedy?: string): Provider => ({
  name,
  ...(revoke ? { revoke } : {}),
  ...(remedy ? { remedy } : {}),
});

/** Providers by the key that rules name. Addresses are the providers' own pages. */
export const PROVIDERS: Readonly<Record<string, Provider>> = {
  github: row(
    "GitHub",
    "https://github.com/settings/tokens",
    "Delete the token, then read the security log for what it was used for.",
  ),
  gitlab: row("GitLab", "https://gitlab.com/-/user_settings/personal_access_tokens"),
  gitea: row("Gitea", undefined, "Delete the token under Settings, Applications of your Gitea."),
  bitbucket: row("Bitbucket", "https://bitbucket.org/account/settings/app-passwords/"),
  atlassian: row("Atlassian", "https://id.atlassian.com/manage-profile/security/api-tokens"),
  npm: row(
    "npm",
    "https://www.npmjs.com/settings/~/tokens",
    "Delete the token and check what was published since it leaked.",
  ),
  pypi: row(
    "PyPI",
    "https://pypi.org/manage/account/token/",
    "Delete the token and check what was uploaded since it leaked.",
  ),
  rubygems: row("RubyGems", "https://rubygems.org/profile/api_keys"),
  nuget: row("NuGet", "https://www.nuget.org/account/apikeys"),
  crates: row("crates.io", "https://crates.io/settings/tokens"),
  clojars: row("Clojars", "https://clojars.org/tokens"),
  docker: row("Docker", "https://app.docker.com/settings/personal-access-tokens"),
  jfrog: row("JFrog", undefined, "Revoke the token under Administration, Access Tokens of your JFrog platform."),
  aws: row(
    "Amazon Web Services",
    "https://console.aws.amazon.com/iam/home#/security_credentials",
    "Make the access key inactive, look at CloudTrail for its use, then delete it.",
  ),
  gcp: row(
    "Google Cloud",
    "https://console.cloud.google.com/apis/credentials",
    "Delete the key, or restrict it to your referrers, addresses and APIs if it has to be public.",
  ),
  azure: row(
    "Microsoft Azure",
    "https://portal.azure.com/",
    "Regenerate the key on the resource's page, Access keys; for an application, delete the client secret under App registrations.",
  ),
  alibaba: row("Alibaba Cloud", "https://ram.console.aliyun.com/manage/ak"),
  tencent: row("Tencent Cloud", "https://console.cloud.tencent.com/cam/capi"),
  yandex: row("Yandex Cloud", "https://console.yandex.cloud/"),
  ibm: row("IBM Cloud", "https://cloud.ibm.com/iam/apikeys"),
  digitalocean: row("DigitalOcean", "https://cloud.digitalocean.com/account/api/tokens"),
  heroku: row("Heroku", "https://dashboard.heroku.com/account"),
  flyio: row("Fly.io", "https://fly.io/user/personal_access_tokens"),
  vercel: row("Vercel", "https://vercel.com/account/tokens"),
  netlify: row("Netlify", "https://app.netlify.com/user/applications"),
  render: row("Render", "https://dashboard.render.com/u/settings#api-keys"),
  cloudflare: row("Cloudflare", "https://dash.cloudflare.com/profile/api-tokens"),
  scaleway: row("Scaleway", "https://console.scaleway.com/iam/api-keys"),
  linode: row("Linode", "https://cloud.linode.com/profile/tokens"),
  supabase: row("Supabase", "https://supabase.com/dashboard/account/tokens"),
  planetscale: row("PlanetScale", "https://app.planetscale.com/settings/service-tokens"),
  neon: row("Neon", "https://console.neon.tech/app/settings/api-keys"),
  databricks: row(
    "Databricks",
    undefined,
    "Revoke the token under Settings, Developer, Access tokens of your workspace.",
  ),
  doppler: row("Doppler", "https://dashboard.doppler.com/"),
  vault: row("HashiCorp Vault", undefined, "Revoke it: vault token revoke -accessor ACCESSOR."),
  hashicorp: row("HashiCorp", "https://app.terraform.io/app/settings/tokens"),
  pulumi: row("Pulumi", "https://app.pulumi.com/account/tokens"),
  onepassword: row(
    "1Password",
    "https://my.1password.com/",
    "Revoke the service account's token, then change what it could read.",
  ),
  tailscale: row("Tailscale", "https://login.tailscale.com/admin/settings/keys"),
  okta: row("Okta", undefined, "Revoke the token under Security, API, Tokens of your Okta."),
  auth0: row("Auth0", "https://manage.auth0.com/"),
  slack: row(
    "Slack",
    "https://api.slack.com/apps",
    "Revoke the token with auth.revoke or reinstall the app; webhook addresses are removed under Incoming Webhooks.",
  ),
  discord: row("Discord", "https://discord.com/developers/applications"),
  microsoft: row("Microsoft Teams", undefined, "Remove the connector or workflow in the channel, and add a new one."),
  telegram: row("Telegram", "https://t.me/BotFather", "Send /revoke to BotFather."),
  twilio: row("Twilio", "https://console.twilio.com/us1/account/keys-credentials/api-keys"),
  sendgrid: row("SendGrid", "https://app.sendgrid.com/settings/api_keys"),
  mailgun: row("Mailgun", "https://app.mailgun.com/settings/api_security"),
  mailchimp: row("Mailchimp", "https://us1.admin.mailchimp.com/account/api/"),
  sendinblue: row("Brevo", "https://app.brevo.com/settings/keys/api"),
  notify: row(
    "GOV.UK Notify",
    "https://www.notifications.service.gov.uk/",
    "Revoke the key under API integration, API keys of the service.",
  ),
  govpay: row("GOV.UK Pay", "https://selfservice.payments.service.gov.uk/", "Revoke the key under Settings, API keys."),
  stripe: row(
    "Stripe",
    "https://dashboard.stripe.com/apikeys",
    "Roll the key; the old one stops working at once or after the time you choose.",
  ),
  square: row("Square", "https://developer.squareup.com/apps"),
  paypal: row("PayPal", "https://developer.paypal.com/dashboard/applications"),
  adyen: row("Adyen", "https://ca-live.adyen.com/"),
  plaid: row("Plaid", "https://dashboard.plaid.com/developers/keys"),
  shopify: row("Shopify", "https://partners.shopify.com/"),
  openai: row("OpenAI", "https://platform.openai.com/api-keys"),
  anthropic: row("Anthropic", "https://console.anthropic.com/settings/keys"),
  huggingface: row("Hugging Face", "https://huggingface.co/settings/tokens"),
  groq: row("Groq", "https://console.groq.com/keys"),
  newrelic: row("New Relic", "https://one.newrelic.com/api-keys"),
  grafana: row(
    "Grafana",
    undefined,
    "Delete the token under Administration, Service accounts of your Grafana, or in the Cloud portal.",
  ),
  sentry: row("Sentry", "https://sentry.io/settings/account/api/auth-tokens/"),
  datadog: row("Datadog", "https://app.datadoghq.com/organization-settings/api-keys"),
  dynatrace: row("Dynatrace", undefined, "Revoke the token under Access tokens of your environment."),
  pagerduty: row("PagerDuty", undefined, "Delete the key under Integrations, API Access Keys."),
  snyk: row("Snyk", "https://app.snyk.io/account"),
  sonar: row("Sonar", "https://sonarcloud.io/account/security"),
  circleci: row("CircleCI", "https://app.circleci.com/settings/user/tokens"),
  buildkite: row("Buildkite", "https://buildkite.com/user/api-access-tokens"),
  postman: row("Postman", "https://web.postman.co/settings/me/api-keys"),
  linear: row("Linear", "https://linear.app/settings/api"),
  notion: row("Notion", "https://www.notion.so/my-integrations"),
  figma: row("Figma", "https://www.figma.com/settings"),
  airtable: row("Airtable", "https://airtable.com/create/tokens"),
  asana: row("Asana", "https://app.asana.com/0/my-apps"),
  dropbox: row("Dropbox", "https://www.dropbox.com/developers/apps"),
  hubspot: row("HubSpot", "https://app.hubspot.com/private-apps"),
  salesforce: row(
    "Salesforce",
    undefined,
    "End the session and reset the security token under Settings, My Personal Information.",
  ),
  mapbox: row("Mapbox", "https://account.mapbox.com/access-tokens/"),
  facebook: row("Meta", "https://developers.facebook.com/apps/"),
  twitter: row("X", "https://developer.x.com/en/portal/dashboard"),
  linkedin: row("LinkedIn", "https://www.linkedin.com/developers/apps"),
  twitch: row("Twitch", "https://dev.twitch.tv/console/apps"),
  openshift: row("OpenShift", undefined, "Delete the token: oc logout in that session, or oc delete oauthaccesstoken."),
  kubernetes: row(
    "Kubernetes",
    undefined,
    "Delete the secret or service account token, and issue a new client certificate; certificates cannot be withdrawn.",
  ),
  age: row(
    "age",
    undefined,
    "Make a new key, encrypt everything anew with it, and change every secret that the old key could read.",
  ),
  nats: row("NATS", undefined, "Revoke the key in the account's JWT (nsc revocations) and issue a new one."),
  "private-key": row(
    "a private key",
    undefined,
    "Make a new key pair, replace the public half everywhere (authorized_keys, certificates, signatures), have certificates revoked.",
  ),
  jwt: row(
    "the service that issued it",
    undefined,
    "End the session it belongs to; if it does not expire soon, change the signing key.",
  ),
  hash: row("the account", undefined, "Hashes of weak passwords are broken in hours: change the password."),
  url: row("the service in the address", undefined, "Change the password or token there; keep it out of addresses."),
  http: row("the service that is called", undefined, "Change the password or token there."),
  database: row(
    "the database",
    undefined,
    "Change the password, and check that the database cannot be reached from outside.",
  ),
  command: row(
    "the account",
    undefined,
    "Change the password; pass it by a file or the environment, which the process list does not show.",
  ),
  file: row("the account", undefined, "Change the password."),
  literal: row(
    "the service it opens",
    undefined,
    "Change it there, and read it from the environment or a secret store.",
  ),
};

const GENERAL =
  "Revoke or change the secret where it was issued. Then read it from the environment or a secret store instead of the file.";

/** What to do about a secret of this family, in a sentence or two. */
export function remedyFor(family: string): string {
  const provider = PROVIDERS[family];
  if (!provider) return GENERAL;
  const { name, remedy, revoke } = provider;
  const what = remedy ?? `Revoke it at ${name} and issue a new one.`;
  return revoke ? `${what} Page: ${revoke}` : what;
}
