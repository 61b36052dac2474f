export const id = 754;
export const ids = [754];
export const modules = {

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   follow: () => (/* binding */ follow)
/* harmony export */ });
/* unused harmony export isPublic */
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);




/** One request may take so long, and all together so much. */
const requestMs = 10_000;
const totalMs = 60_000;
/** Requests at once to one server, and in all. */
const perHost = 2;
const atOnce = 12;
const maxRedirects = 5;
/** More addresses than any description names. */
const maxLinks = 200;
/** Follows addresses, each once, in parallel; the answers say what is gone and what only could not be checked. */
async function follow(links, context, net = realNet) {
    const found = new Map();
    const deadline = AbortSignal.timeout(totalMs);
    const queue = new Queue();
    await Promise.all(links.slice(0, maxLinks).map((link) => queue.run(hostOf(link), async () => {
        found.set(link, await followOne(link, net, deadline));
        context.log.debug(`${link}: ${found.get(link)?.state}`);
    })));
    return found;
}
function hostOf(link) {
    return URL.canParse(link) ? new URL(link).host : "";
}
/** At most `perHost` tasks a host and `atOnce` in all, in the order in which they came. */
class Queue {
    #running = new Map();
    #all = 0;
    #waiting = [];
    async run(host, task) {
        await new Promise((start) => {
            this.#waiting.push({ host, start });
            this.#next();
        });
        try {
            await task();
        }
        finally {
            this.#running.set(host, (this.#running.get(host) ?? 1) - 1);
            this.#all--;
            this.#next();
        }
    }
    #next() {
        for (let i = 0; i < this.#waiting.length && this.#all < atOnce;) {
            const { host, start } = this.#waiting[i];
            if ((this.#running.get(host) ?? 0) >= perHost) {
                i++;
                continue;
            }
            this.#waiting.splice(i, 1);
            this.#running.set(host, (this.#running.get(host) ?? 0) + 1);
            this.#all++;
            start();
        }
    }
}
/** HEAD first; servers that do not answer it are asked with GET, whose body is not read. Every redirect is checked like the first. */
async function followOne(link, net, deadline) {
    let url = new URL(link);
    for (let hop = 0; hop <= maxRedirects; hop++) {
        if (deadline.aborted)
            return { state: "unchecked", why: "time" };
        const step = await askOnce(url, net, deadline);
        if ("state" in step)
            return step;
        url = step.next;
    }
    return { state: "unchecked", why: "redirects" };
}
async function askOnce(url, net, deadline) {
    if (!/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "")
        return { state: "refused" };
    const resolved = await resolve(url.hostname, net);
    if ("state" in resolved)
        return resolved;
    try {
        const signal = AbortSignal.any([deadline, AbortSignal.timeout(requestMs)]);
        let answer = await net.ask(url, resolved.address, "HEAD", signal);
        if ([400, 403, 404, 405, 501].includes(answer.status))
            answer = await net.ask(url, resolved.address, "GET", signal);
        if (answer.status >= 300 && answer.status < 400 && answer.location && URL.canParse(answer.location, url.href))
            return { next: new URL(answer.location, url) };
        return stateOf(answer.status);
    }
    catch (thrown) {
        return { state: "unchecked", why: thrown instanceof Error ? thrown.name : "error" };
    }
}
/** Only 404 and 410 say that something is gone; bots are met with 401, 403, 405 and 429, and 5xx is the server's trouble. */
function stateOf(status) {
    if (status >= 200 && status < 300)
        return { state: "reached" };
    return status === 404 || status === 410 ? { state: "gone", status } : { state: "unchecked", why: String(status) };
}
/** The address is looked up once and then asked for, so that a second answer of the DNS cannot lead to a private one. */
async function resolve(hostname, net) {
    const host = hostname.replace(/^\[|\]$/g, "");
    try {
        const addresses = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(host) ? [host] : await net.addresses(host);
        if (addresses.length === 0)
            return { state: "unknown-host" };
        return addresses.every(isPublic) ? { address: addresses[0] } : { state: "refused" };
    }
    catch (thrown) {
        const code = thrown.code;
        return code === "ENOTFOUND" ? { state: "unknown-host" } : { state: "unchecked", why: code ?? "DNS" };
    }
}
/** IANA's registries of special-purpose addresses: everything that is not globally reachable. */
const specialV4 = "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 " +
    "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3";
const specialV6 = "::/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8";
let special;
function specialAddresses() {
    if (special)
        return special;
    special = new node_net__WEBPACK_IMPORTED_MODULE_3__.BlockList();
    for (const [list, family] of [
        [specialV4, "ipv4"],
        [specialV6, "ipv6"],
    ])
        for (const range of list.split(" ")) {
            const [network = "", bits] = range.split("/");
            special.addSubnet(network, Number(bits), family);
        }
    return special;
}
/** Whether an address is one that everybody can reach; IPv4 inside IPv6 is judged as IPv4. */
function isPublic(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped)
        return isPublic(mapped);
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address);
    if (family === 0)
        return false;
    if (family === 6 && /^::ffff:/i.test(address))
        return false;
    return !specialAddresses().check(address, family === 4 ? "ipv4" : "ipv6");
}
const realNet = {
    addresses: async (host) => (await (0,node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(host, { all: true })).map(({ address }) => address),
    ask: (url, address, method, signal) => new Promise((answer, fail) => {
        const send = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_2__.request : node_http__WEBPACK_IMPORTED_MODULE_1__.request;
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_3__.isIP)(address);
        const request = send(url, {
            method,
            signal,
            agent: false,
            headers: { "user-agent": "public-code-actions (link check)", accept: "*/*", range: "bytes=0-0" },
            lookup: (_host, options, done) => {
                if (typeof options === "object" && options.all)
                    done(null, [{ address, family }]);
                else
                    done(null, address, family);
            },
        }, (response) => {
            response.destroy();
            const location = response.headers.location;
            answer({ status: response.statusCode ?? 0, ...(location ? { location } : {}) });
        });
        request.on("error", fail);
        request.end();
    }),
};


/***/ })

};
