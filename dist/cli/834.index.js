export const id = 834;
export const ids = [834];
export const modules = {

/***/ 4834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// UNUSED EXPORTS: attempt

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: ./build/shared/src/assets.js
var assets = __webpack_require__(1360);
// EXTERNAL MODULE: ./build/shared/src/report/text.js
var report_text = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/shared/src/errors.js
var errors = __webpack_require__(3994);
;// CONCATENATED MODULE: ./build/shared/src/github/explain.js


/** A request that GitHub refused, with the reason in words. The status and the answer stay, for code that handles them. */
class GitHubError extends errors/* IncompleteError */.j$ {
    status;
    response;
    constructor(message, status, response, cause) {
        super(message, { cause });
        this.status = status;
        this.response = response;
    }
}
/** Which permission a request needs, by its address (docs.github.com, "Permissions required for fine-grained personal access tokens"). */
const permissions = [
    [/\/issues\/comments|\/issues\/[^/]+\/(comments|labels)/, "pull-requests"],
    [/\/pulls/, "pull-requests"],
    [/\/issues/, "issues"],
    [/\/check-(runs|suites)/, "checks"],
    [/\/statuses/, "statuses"],
    [/\/code-scanning/, "security-events"],
    [/\/secret-scanning/, "security-events"],
    [/\/dependency-graph|\/(git|contents|branches|commits|compare|releases|tags|forks|merges)\b/, "contents"],
    [/\/actions/, "actions"],
    [/\/pages/, "pages"],
];
/** The permission that a request needs, as a workflow writes it: `pull-requests: write`. */
function permissionFor({ method, url }) {
    const name = permissions.find(([pattern]) => pattern.test(url))?.[1];
    return name && `${name}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`;
}
/** An error of Octokit in words: what was asked, what GitHub said, and which permission or setting is missing. */
function explain(thrown, request) {
    if (thrown instanceof GitHubError)
        return thrown;
    const { status, response } = (thrown ?? {});
    if (typeof status !== "number")
        return thrown;
    const said = (0,report_text/* plain */.pj)((0,errors/* errorMessage */.gJ)(thrown), 500);
    const advice = adviceFor(status, said, request, response?.headers ?? {});
    return new GitHubError(`${request.method} ${(0,report_text/* plain */.pj)(path(request.url))} was refused (${status}): ${said}${advice ? ` ${advice}` : ""}`, status, response, thrown);
}
/** GitHub's own word for what would have been enough: `issues=write; pull_requests=write`, alternatives divided by semicolons. */
function accepted(header) {
    if (typeof header !== "string" || !/^[a-z_=,; ]+$/.test(header))
        return undefined;
    const alternatives = header.split(";").map((all) => all.trim().replaceAll("_", "-").replaceAll("=", ": "));
    return alternatives.map((one) => inCode(one)).join(" or ");
}
function inCode(text) {
    return text && `\`${text}\``;
}
function path(url) {
    return url.replace(/^https?:\/\/[^/]+/, "").replace(/\?.*$/, "");
}
function adviceFor(status, said, request, headers) {
    const needed = accepted(headers["x-accepted-github-permissions"]) ?? inCode(permissionFor(request));
    if (/rate limit/i.test(said) || headers["x-ratelimit-remaining"] === "0") {
        return "The rate limit is used up; run again later or use a token with a higher limit.";
    }
    if (status === 401)
        return "The token is wrong or has expired.";
    if (/SAML|SSO/i.test(said))
        return "The organisation asks for single sign-on: authorise the token for it.";
    if (status === 403) {
        const fork = /not accessible by integration/i.test(said)
            ? " In a run started from a fork or by Dependabot the token is read-only."
            : "";
        return needed
            ? `The token lacks ${needed}; add it to the job's permissions.${fork}`
            : `The token has no right to do this.${fork}`;
    }
    if (status === 404) {
        return needed
            ? `It does not exist, or the token lacks ${needed} for it.`
            : "It does not exist, or the token may not see it.";
    }
    return "";
}

;// CONCATENATED MODULE: ./build/shared/src/github/connect.js
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};






/** GitHub's REST client with retries, throttling and explained errors. Loaded on first use: it is most of a bundle. */
async function connect(options) {
    const { apiUrl, log, token, retries = 3, longestWait = 120, timeout = 30_000 } = options;
    const { getOctokit, retry, throttling } = await loadOctokit();
    const onLimit = (kind) => (wait, request, _octokit, count) => {
        const { method, url } = request;
        const again = count < retries && wait <= longestWait;
        log.warning(`GitHub's ${kind} was met at ${method} ${(0,report_text/* plain */.pj)(url)}: ${again ? `trying again in ${wait} s` : `it ends in ${wait} s, giving up`}.`);
        return again;
    };
    const octokit = getOctokit(token, {
        baseUrl: apiUrl.replace(/\/$/, ""),
        userAgent: "public-code-actions",
        retry: { retries, doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451] },
        throttle: {
            onRateLimit: onLimit("rate limit"),
            onSecondaryRateLimit: onLimit("secondary rate limit"),
            fallbackSecondaryRateRetryAfter: 60,
        },
        log: {
            debug: (text) => log.debug((0,report_text/* plain */.pj)(text)),
            info: () => { },
            warn: (text) => log.debug((0,report_text/* plain */.pj)(text)),
            error: () => { },
        },
    }, timeLimit(timeout), retry, throttling);
    octokit.hook.error("request", (thrown, request) => {
        throw explain(thrown, octokit.request.endpoint(request));
    });
    return { octokit, apiUrl };
}
/** Octokit's plugin that ends a request after a time. It comes before `retry`, so that each try has its own. */
function timeLimit(timeout) {
    return (octokit) => {
        octokit.hook.before("request", (options) => {
            // before-after-hook hands all hooks the same object, so it has to be changed and cannot be replaced
            options.request.signal = AbortSignal.timeout(timeout);
        });
        return {};
    };
}
/** The name is computed, so that bundles load one shared copy instead of carrying their own. */
async function loadOctokit() {
    const path = (0,assets/* partPath */.xl)("octokit", (0,external_node_path_.join)(import.meta.dirname, "octokit.js"));
    return import(__rewriteRelativeImportExtension(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
}
/** Runs a step that may fail for want of rights; gives undefined and one warning then, so that no verdict depends on it. */
async function attempt(what, log, body) {
    try {
        return await body();
    }
    catch (thrown) {
        log.warning(`${what} was left out: ${plain(errorMessage(thrown), 500)}`);
        return undefined;
    }
}


/***/ })

};
