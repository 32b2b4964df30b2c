export const id = 5874;
export const ids = [5874];
export const modules = {

/***/ 44841:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ countingApprovals),
/* harmony export */   NB: () => (/* binding */ isMember),
/* harmony export */   OB: () => (/* binding */ whyNot),
/* harmony export */   dz: () => (/* binding */ approvalAt)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26345);
/** Whose approval counts, for what, and why another does not (governance.example.md, approvals). Pure; no forge here. */

/** The commit and the clock of a run. */
const approvalAt = ({ head, evaluatedAt }) => ({
    head,
    now: Date.parse(evaluatedAt),
});
const fold = (text) => text.trim().toLowerCase();
/**
 * Approvals that count, one per login and role, ordered by role (as in the policy), then by login. An approval counts
 * when the latest review of its login (comments aside) approves exactly `head`, not after `now`, and the login is a human who may write,
 * is neither author nor committer, and stands in the role by name or by a team that could be read. Where some commit or
 * the author is unknown nobody's independence can be shown, so none counts.
 */
function countingApprovals(people, roles, at) {
    const sound = latestOf(people).filter((review) => objection(review, people, at) === null);
    return Object.entries(roles).flatMap(([role, members]) => sound
        .filter((review) => isMember(review.login, members, people))
        .map(({ login, commit, at: time }) => ({ login, role, commit, at: time })));
}
/** For every login whose review was meant to decide and does not count for any role: why. Ordered by login. */
function whyNot(people, roles, at) {
    const groups = Object.values(roles);
    return latestOf(people).flatMap((review) => {
        const reason = objection(review, people, at);
        if (reason !== null)
            return [{ login: review.login, reason }];
        if (groups.some((members) => isMember(review.login, members, people)))
            return [];
        const unread = people.unreadableTeams.filter((team) => groups.some((members) => members.map(fold).includes(fold(team))));
        const hint = unread.length ? `; the members of ${unread.join(', ')} could not be read` : '';
        return [{ login: review.login, reason: `stands in none of the roles that are asked${hint}` }];
    });
}
/** Whether a login is one of the members: by name, or by a team whose members are known. Case does not matter. */
function isMember(login, members, people) {
    const wanted = fold(login);
    return members.some((member) => {
        if (!member.includes('/'))
            return fold(member) === wanted;
        const team = Object.entries(people.teams).find(([name]) => fold(name) === fold(member));
        return team?.[1].some((one) => fold(one) === wanted) ?? false;
    });
}
/** Why an approving review does not count whatever the role; null where it does. Also for reviews that do not approve. */
function objection(review, people, { head, now }) {
    const login = fold(review.login);
    if (review.state === 'changes-requested')
        return 'asks for changes';
    if (review.state === 'dismissed')
        return 'had the approval dismissed';
    if (review.state !== 'approved')
        return 'only commented';
    const given = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(review.at).epoch;
    if (given === null)
        return `approved at "${review.at}", which is no time that can be ordered`;
    if (given > now + _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .CLOCK_SKEW */ .G)
        return `approved at ${review.at}, which is still to come`;
    if (!review.human)
        return 'is a bot, and only people can approve';
    if (people.author === null)
        return 'approved, but the author of the change is not known, so nobody can be shown to be independent of it';
    if (fold(people.author) === login)
        return 'is the author of the change';
    if (people.committers.some((one) => fold(one) === login))
        return 'made a commit of the change';
    if (people.unattributed)
        return 'approved, but a commit of the change has no known maker, so nobody can be shown to be independent of it';
    if (fold(review.commit) !== fold(head))
        return `gave an approval that is stale: it is for ${review.commit.slice(0, 12) || 'no commit'}, which is not the head ${head.slice(0, 12)}`;
    if (!review.mayWrite)
        return 'is not known to have write permission';
    return null;
}
/**
 * The review of each login that decides: the latest by time, comments aside. Of two at the same moment the one that does
 * not approve decides, and one without a valid time counts as the latest, so that disorder never makes an approval.
 */
function latestOf(people) {
    const latest = new Map();
    for (const review of people.reviews) {
        if (review.state === 'commented')
            continue;
        const key = fold(review.login);
        const other = latest.get(key);
        if (!key)
            continue;
        if (other === undefined || isLater(review, other))
            latest.set(key, review);
    }
    return [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, review]) => review);
}
function isLater(one, other) {
    const [a, b] = [one, other].map((review) => (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .moment */ .n)(review.at).epoch ?? Number.POSITIVE_INFINITY);
    return a === b ? one.state !== 'approved' : a > b;
}


/***/ }),

/***/ 21592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isFewer)
/* harmony export */ });
/** Whether rows are enough, by what their weights leave of them. */
/** What is always asked of rows with weights: one that outweighs all others is no set of rows. */
const LEAST = 2;
/** Fewer rows than are asked for (null: any number), by their weights where they have some. */
function isFewer({ n, effective = n }, least) {
    return effective < (least ?? (n < LEAST ? 0 : effective < n ? LEAST : 0));
}


/***/ }),

/***/ 79681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ splitControl)
/* harmony export */ });
/** Catalogues of controls that a requirement may serve: data of other bodies, never our judgement. */
/** `nist-ai-rmf/MEASURE-2.11` → its two parts; without a slash all of it is the control, and the framework is empty. */
function splitControl(id) {
    const slash = id.indexOf('/');
    return { framework: slash < 0 ? '' : id.slice(0, slash), name: id.slice(slash + 1) };
}


/***/ }),

/***/ 24641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isUnmeasured),
/* harmony export */   x: () => (/* binding */ askKey)
/* harmony export */ });
/** Metrics as words: what a name means, which values it can take, what is asked for and what was measured. */
/** Text key of an ask, equal for equal asks; used to look a measurement up. */
function askKey(ask) {
    const sorted = (value) => Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, typeof one === 'object' && one !== null ? sorted(one) : one]);
    const rest = [ask.role, ask.by, ask.confidence, ask.minSamples, ask.pairedWith, ask.spread ?? null];
    if (ask.search)
        rest.push(sorted(ask.search));
    return JSON.stringify([ask.metric, sorted(ask.parameters), ...rest]);
}
/** True where an answer is a refusal. */
const isUnmeasured = (answer) => !Array.isArray(answer);


/***/ }),

/***/ 93153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ec: () => (/* binding */ opensMerge),
/* harmony export */   TD: () => (/* binding */ isMet),
/* harmony export */   ai: () => (/* binding */ EXIT_CODES),
/* harmony export */   iB: () => (/* binding */ TIERS),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   nT: () => (/* binding */ isOpen),
/* harmony export */   o9: () => (/* binding */ ORIGINS)
/* harmony export */ });
/** The words of a judgement. Every room uses these and no synonyms. */
/** All outcomes, worst first: the order in which findings are told. */
const OUTCOMES = [
    'error',
    'violated',
    'missing',
    'inconclusive',
    'satisfied',
    'not-applicable',
];
/** Whether an outcome leaves nothing to do: what is asked for holds, or is not asked for here. */
const isMet = (outcome) => outcome === 'satisfied' || outcome === 'not-applicable';
/** Whether a finding keeps the merge shut: it blocks, is not met, and no waiver covers it. */
const isOpen = (one) => one.severity === 'block' && one.waiver === null && !isMet(one.outcome);
/** Whether a verdict lets the merge through. */
const opensMerge = (verdict) => verdict === 'pass' || verdict === 'pass-with-waivers';
/** Exit code of each verdict, on the command line and as the job's conclusion. */
const EXIT_CODES = {
    pass: 0,
    'pass-with-waivers': 0,
    fail: 1,
    error: 2,
};
/** All origins, strongest first. */
const ORIGINS = ['recomputed', 'verified', 'reported', 'declared'];
/** All tiers, least risk first. */
const TIERS = ['minimal', 'limited', 'high'];


/***/ }),

/***/ 5296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   _6: () => (/* binding */ zOf),
/* harmony export */   d: () => (/* binding */ rowsNeededByScaling),
/* harmony export */   dr: () => (/* binding */ rowsNeededForShare),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/** Arithmetic of intervals for shares, and how many rows would settle an open question. Pure. */
/** Coefficients of Wichura's AS 241 (PPND16), numerators and denominators, lowest power first. */
const CENTRE = [
    [
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
        33430.57558358813, 2509.0809287301227,
    ],
    [
        1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
        28729.085735721943, 5226.495278852854,
    ],
];
const MIDDLE = [
    [
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
        0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
    ],
    [
        1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
        0.0005475938084995345, 1.0507500716444169e-9,
    ],
];
const TAIL = [
    [
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
        0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
    ],
    [
        1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
        1.421511758316446e-7, 2.0442631033899397e-15,
    ],
];
const polynomial = (coefficients, x) => coefficients.reduceRight((sum, one) => sum * x + one, 0);
const fraction = (pair, x) => polynomial(pair[0], x) / polynomial(pair[1], x);
/**
 * Quantile of the standard normal distribution, to double precision (Wichura 1988, AS 241).
 * @param p probability in (0, 1); 0 and 1 give -Infinity and Infinity, anything else NaN
 */
function normalQuantile(p) {
    if (!(p >= 0 && p <= 1))
        return Number.NaN;
    if (p === 0 || p === 1)
        return p === 0 ? -Infinity : Infinity;
    const q = p - 0.5;
    if (Math.abs(q) <= 0.425)
        return q * fraction(CENTRE, 0.180625 - q * q);
    const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
    const size = r <= 5 ? fraction(MIDDLE, r - 1.6) : fraction(TAIL, r - 5);
    return q < 0 ? -size : size;
}
/** The z of a two-sided interval: 1.959963984540054 at 0.95. Rounded to the 16 digits that the method is good for. */
const zOf = (confidence) => Number(normalQuantile((1 + confidence) / 2).toPrecision(16));
/**
 * Wilson's score interval of a share (Wilson 1927), two-sided, without continuity correction. Inside [0, 1]; exactly 0
 * below where there is no hit and exactly 1 above where there is no miss. No trials give [0, 1].
 * @param hits trials that hit, 0..trials
 * @param trials number of trials, unweighted
 * @param confidence in (0, 1)
 */
function wilson(hits, trials, confidence) {
    if (!(trials > 0))
        return [0, 1];
    const z2 = zOf(confidence) ** 2;
    const p = hits / trials;
    const centre = (p + z2 / (2 * trials)) / (1 + z2 / trials);
    const half = Math.sqrt(((p * (1 - p)) / trials) * z2 + (z2 * z2) / (4 * trials * trials)) / (1 + z2 / trials);
    return [hits <= 0 ? 0 : Math.max(0, centre - half), hits >= trials ? 1 : Math.min(1, centre + half)];
}
/**
 * Rows (trials) from which Wilson's interval of the same share no longer reaches across the bound: n ≥ z² b(1−b)/(p−b)²,
 * the score test solved for n. null where the share is on the bound, so that no number of rows settles it.
 * @param value the share, 0..1
 * @param bound the threshold, 0..1
 */
function rowsNeededForShare(value, bound, confidence) {
    const gap = (value - bound) ** 2;
    if (!(gap > 0))
        return null;
    const rows = Math.max(1, Math.ceil((zOf(confidence) ** 2 * bound * (1 - bound)) / gap));
    return Number.isSafeInteger(rows) ? rows : null;
}
/**
 * Rows from which an interval that shrinks with the square root of the rows no longer reaches across the bound.
 * null where the value is on the bound.
 * @param halfWidth distance from the value to the end of the interval that faces the bound
 * @param n rows that the interval rests on
 */
function rowsNeededByScaling(value, bound, halfWidth, n) {
    const gap = Math.abs(value - bound);
    const rows = Math.max(1, Math.ceil(n * (halfWidth / gap) ** 2));
    return gap > 0 && Number.isSafeInteger(rows) ? rows : null;
}


/***/ }),

/***/ 61306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ publicKey)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Public keys as policies and key files write them. */

/** Longest text that is looked at: an RSA key of 16,384 bits in PEM has less. */
const MAX_LENGTH = 8192;
/** SubjectPublicKeyInfo of an Ed25519 key without the key itself (RFC 8410, section 10.1). */
const ED25519 = Buffer.from('302a300506032b6570032100', 'hex');
/**
 * A public key from PEM, from the Base64 of its SubjectPublicKeyInfo, or from 64 hex digits (Ed25519, as in-toto writes
 * it). Null for anything else: private keys, certificates, weak or unknown types (RSA below 2048 bits). Never throws.
 */
function publicKey(text) {
    const plain = text.trim();
    if (plain.length > MAX_LENGTH)
        return null;
    try {
        const key = parsed(plain);
        if (key === null || key.type !== 'public')
            return null;
        return isStrong(key) ? key : null;
    }
    catch {
        return null;
    }
}
function parsed(plain) {
    if (/^[0-9a-f]{64}$/i.test(plain))
        return fromDer(Buffer.concat([ED25519, Buffer.from(plain, 'hex')]));
    if (/^-----BEGIN (RSA )?PUBLIC KEY-----\n?/.test(plain))
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: plain, format: 'pem' });
    return /^[A-Za-z0-9+/\s]+={0,2}$/.test(plain) ? fromDer(Buffer.from(plain, 'base64')) : null;
}
const fromDer = (key) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key, format: 'der', type: 'spki' });
function isStrong(key) {
    if (key.asymmetricKeyType === 'ed25519')
        return true;
    if (key.asymmetricKeyType === 'ec')
        return ['prime256v1', 'secp384r1', 'secp521r1'].includes(key.asymmetricKeyDetails?.namedCurve ?? '');
    return key.asymmetricKeyType === 'rsa' && (key.asymmetricKeyDetails?.modulusLength ?? 0) >= 2048;
}


/***/ }),

/***/ 44265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ LOOPBACK)
/* harmony export */ });
/** A question to an engine that holds rows which no runner can hold, and what it answered. */
/** Names of this machine, the only ones that an engine may be asked at without TLS. */
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);


/***/ }),

/***/ 84595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FZ: () => (/* binding */ inconclusiveBlocks),
/* harmony export */   IQ: () => (/* binding */ withDefault),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   ul: () => (/* binding */ mustBeShown)
/* harmony export */ });
/** Which way a parameter tightens, as its rule declares it: what `diff` and the rule `policy-change` go by. */
/** A parameter that asks nothing where it is left out, so that adding it tightens. */
const optional = (order, when) => ({
    order,
    unset: { asks: 'nothing' },
    ...(when ? { when } : {}),
});
/** A parameter that has this value where it is left out. */
const withDefault = (order, value, when) => ({
    order,
    unset: { value },
    ...(when ? { when } : {}),
});
/** Whether what cannot be settled keeps the merge shut: only then is it as strict as what is violated. */
const inconclusiveBlocks = (requirement) => requirement.inconclusive === 'block';
/** Whether it must be shown that the bound is kept: only then do wider intervals ask more. */
const mustBeShown = (requirement) => requirement.burden === 'compliance';


/***/ }),

/***/ 66448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ timeBounds)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26345);
/** Times as records really write them: with a zone, without one, or as a bare day. */


/**
 * Bounds of a time. RFC 3339 with a zone is one instant; a time without a zone may lie anywhere from UTC+14 to UTC-12;
 * a bare day (YYYY-MM-DD) is any instant of that day in any of those zones. Null for whatever is no such time or names
 * a day or an hour that does not exist.
 */
function timeBounds(text) {
    const exact = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n)(text).epoch;
    if (exact !== null)
        return { earliest: exact, latest: exact };
    const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
    const minutes = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}$/.test(text);
    const start = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .moment */ .n)(day ? `${text}T00:00:00Z` : minutes ? `${text}:00Z` : `${text}Z`).epoch;
    if (start === null)
        return null;
    return { earliest: start - 14 * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp, latest: start + 12 * _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .HOUR */ .dp + (day ? _duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - 1 : 0) };
}


/***/ }),

/***/ 56968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ starsFit),
/* harmony export */   o: () => (/* binding */ matchesUri)
/* harmony export */ });
/** Patterns over URIs, as a policy writes them: `s3://lake/**`, `https://data.example.org/*.csv`. */
/** Longest pattern and longest URI that are matched; anything longer matches nothing. */
const MAX_LENGTH = 4096;
/**
 * Whether a URI matches a pattern. `*` stands for any text without `/`, `**` for any text, `?` for one character but
 * `/`; everything else is literal, case included. A trailing `/**` also matches what stands before it. The whole URI
 * must match. A URI with `..` or an encoded one as a segment, a backslash or a control character matches nothing: it may name another place
 * than it seems to. Takes time proportional to pattern × URI at most, without backtracking.
 */
function matchesUri(pattern, uri) {
    if (pattern.length > MAX_LENGTH || uri.length > MAX_LENGTH || !isPlainUri(uri))
        return false;
    if (pattern.endsWith('/**') && matchesUri(pattern.slice(0, -3), uri))
        return true;
    return starsFit(pattern, uri, (token, char) => token === char || (token === '?' && char !== '/'));
}
/**
 * Whether a whole text fits a pattern in which `*` stands for any text without `/` and `**` for any text; `same` says
 * whether any other character of the pattern stands for one of the text. Time: pattern × text at most, whatever the stars.
 */
function starsFit(pattern, text, same = (token, char) => token === char) {
    // States of the pattern reached so far: a set of positions, moved on once per character of the text.
    const tokens = pattern.match(/\*\*|[\s\S]/g) ?? [];
    let states = close(new Set([0]), tokens);
    for (const char of text) {
        const next = new Set();
        for (const at of states) {
            const token = tokens[at];
            if (token === '**' || (token === '*' && char !== '/'))
                next.add(at);
            else if (token !== undefined && token !== '*' && same(token, char))
                next.add(at + 1);
        }
        states = close(next, tokens);
        if (states.size === 0)
            return false;
    }
    return states.has(tokens.length);
}
/** Stars may stand for nothing. */
function close(states, tokens) {
    for (const at of states) {
        const token = tokens[at];
        if (token === '*' || token === '**')
            states.add(at + 1);
    }
    return states;
}
function isPlainUri(uri) {
    if (/[\u0000-\u0020\u007f-\u009f\\]/.test(uri))
        return false;
    return !/(^|\/)(\.|%2e){1,2}(\/|\?|#|$)/i.test(uri);
}


/***/ }),

/***/ 55874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68687);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52818);
/* harmony import */ var _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51497);
/* harmony import */ var _readers_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27195);
/* harmony import */ var _rules_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54207);
/** A policy's bytes → policy, with all that this program knows: its rules, metrics, readers and packs. */





/** Ids that `as:` may name: every reader, and rows files. */
const FORMATS = [..._readers_index_js__WEBPACK_IMPORTED_MODULE_3__/* .READERS */ .H.map((reader) => reader.id), 'predictions'];
/** Policies that were read already: a run needs the same one to judge, to name people and to compare. */
const known = new WeakMap();
const NO_PACKS = [];
/**
 * Reads a policy; every fault at once, each at its place in `path`. The same bytes are read once. `packs`: the packs of
 * other repositories that were fetched; one that is named and not among them is a fault.
 */
function parsePolicy(bytes, path, packs = NO_PACKS) {
    const before = known.get(bytes);
    if (before?.packs === packs)
        return before.policy;
    const remote = new Map(packs.map(({ name, content }) => [name, content]));
    const policy = (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_1__/* .loadPolicy */ .tb)({
        bytes,
        path,
        vocabulary: _metrics_index_js__WEBPACK_IMPORTED_MODULE_0__/* .vocabulary */ .vP,
        rules: _rules_index_js__WEBPACK_IMPORTED_MODULE_4__/* .RULES */ .y,
        readers: FORMATS,
        packs: _policy_packs_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKS */ .p,
        remotePacks: remote,
    });
    known.set(bytes, { packs, policy });
    return policy;
}


/***/ }),

/***/ 52818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $M: () => (/* reexport */ PACK_CAP),
  v1: () => (/* reexport */ checkControls),
  WQ: () => (/* reexport */ checkWaivers),
  wR: () => (/* reexport */ diffPolicies),
  V8: () => (/* reexport */ diffRequirement),
  Rl: () => (/* reexport */ diffWaivers),
  tb: () => (/* reexport */ loadPolicy),
  Q2: () => (/* reexport */ loadWaivers),
  PY: () => (/* reexport */ remotePacks)
});

// UNUSED EXPORTS: packName, policySchema, waiverState, waiversSchema

// EXTERNAL MODULE: ./build/domain/framework.js
var domain_framework = __webpack_require__(79681);
// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
// EXTERNAL MODULE: ./build/syntax/text.js
var syntax_text = __webpack_require__(92727);
// EXTERNAL MODULE: ./build/syntax/yaml.js + 2 modules
var yaml = __webpack_require__(86209);
// EXTERNAL MODULE: ./build/domain/code-point.js
var code_point = __webpack_require__(279);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
;// CONCATENATED MODULE: ./build/policy/document.js
/** A policy or waivers file as read: its values, and faults placed in it. */



/** The values of a list that are mappings, with their index; none for what is no list. */
const objectsOf = (value) => Array.isArray(value) ? value.flatMap((entry, index) => ((0,plain/* isMap */.jh)(entry) ? [{ index, entry }] : [])) : [];
/** A text that is not empty, or null. */
const textOf = (value) => typeof value === 'string' && value !== '' ? value : null;
/** The texts of a list; none for what is no list. */
const textsOf = (value) => Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
/** A text without characters that act: control and formatting characters by their code point. */
const tame = (text) => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (char) => (0,code_point/* codePoint */.y)(char));
/** A piece of a file for a message: in quotes, short, without characters that act. */
const shown = (value) => {
    const safe = tame(JSON.stringify(value) ?? String(value));
    return safe.length > 80 ? `${safe.slice(0, 79)}…` : safe;
};
/** Complaints about a document. Messages begin with what they are about: `requirement "x": /with/min …`. */
function complaintsOf(document, path) {
    const faults = [];
    const place = (pointer, key = false) => {
        for (let at = pointer, exact = true;; at = at.slice(0, at.lastIndexOf('/')), exact = false) {
            // Around what is missing the place of the name tells more than that of the value.
            const found = key || (!exact && at !== '') ? document.keyPlaceOf(at) : document.placeOf(at);
            if (found)
                return found;
            if (at === '')
                return { line: 1, column: 1 };
        }
    };
    return {
        faults,
        place,
        add: (code, pointer, message, { fix = null, key = false } = {}) => {
            const { about, rest } = named(document.value, pointer);
            const start = [about, rest].filter(Boolean).join(' ').slice(0, 300);
            const said = tame(start ? `${start}${rest ? ' ' : ': '}${message}` : message);
            faults.push((0,fault/* fault */.DG)(code, path, said, { ...place(pointer, key), fix: fix === null ? null : tame(fix) }));
        },
    };
}
/** The entry that a pointer is in, by its id, and the pointer inside it. */
function named(root, pointer) {
    const match = /^\/(requirements|models|waivers)\/(\d+)(\/[\s\S]*)?$/.exec(pointer);
    if (!match || !(0,plain/* isMap */.jh)(root))
        return { about: '', rest: pointer };
    const [, kind = '', index = '', rest = ''] = match;
    const list = root[kind];
    const entry = Array.isArray(list) ? list[Number(index)] : null;
    const id = (0,plain/* isMap */.jh)(entry) ? entry[kind === 'waivers' ? 'requirement' : 'id'] : null;
    if (typeof id !== 'string' || id === '')
        return { about: '', rest: pointer };
    const what = { requirements: 'requirement', models: 'model', waivers: 'waiver of' }[kind] ?? kind;
    return { about: `${what} ${shown(id)}${rest ? ':' : ''}`, rest };
}

;// CONCATENATED MODULE: ./build/policy/controls.js
/** Controls that a policy names, held against the catalogues. A name changes no verdict, so these are warnings. */





/**
 * One warning for each control that its catalogue has not, and for each name without one, at its place in the policy's own
 * text (those of packs are checked where the packs are made). A catalogue may be a part of its framework only: what is not in
 * it can still be right. Nothing where the text is no policy.
 */
function checkControls(text, path, catalogues) {
    const parsed = (0,yaml/* parseYaml */.h)(text, path, 'policy/syntax');
    if (!parsed.ok || !(0,plain/* isMap */.jh)(parsed.value.value))
        return [];
    const complaints = complaintsOf(parsed.value, path);
    const frameworks = catalogues.map((one) => one.id);
    const said = new Set();
    for (const { index, entry } of objectsOf(parsed.value.value['requirements'])) {
        if (!Array.isArray(entry['controls']))
            continue;
        for (const [at, id] of entry['controls'].entries()) {
            if (typeof id !== 'string')
                continue;
            const { framework, name } = (0,domain_framework/* splitControl */.e)(id);
            const catalogue = catalogues.find((one) => one.id === framework);
            if (catalogue?.controls.some((one) => one.id === name))
                continue;
            const pointer = `/requirements/${index}/controls/${at}`;
            if (catalogue) {
                const near = (0,syntax_text/* nearest */.p)(name, catalogue.controls.map((one) => one.id));
                complaints.add('policy/unknown-control', pointer, `the catalogue of ${framework} has no ${shown(name)}`, {
                    fix: near ? `did you mean ${framework}/${near}?` : `risk-gate explain ${framework} lists its controls`,
                });
            }
            else if (!said.has(framework)) {
                said.add(framework);
                const near = (0,syntax_text/* nearest */.p)(framework, frameworks);
                const message = framework
                    ? `there is no catalogue of ${shown(framework)}, so its controls are taken as written`
                    : `${shown(id)} names no framework, so it is taken as written`;
                complaints.add('policy/unknown-control', pointer, message, {
                    fix: near ? `did you mean ${near}/${name}?` : `catalogues: ${frameworks.join(', ')}`,
                });
            }
        }
    }
    return complaints.faults;
}

// EXTERNAL MODULE: ./build/domain/duration.js
var domain_duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/outcome.js
var outcome = __webpack_require__(93153);
// EXTERNAL MODULE: ./build/domain/policy.js
var domain_policy = __webpack_require__(90323);
;// CONCATENATED MODULE: ./build/policy/diff-values.js
/** Whether a changed value is stricter than before: the order on numbers, durations, lists and switches. */



/** A value as text that is equal for equal values, whatever the order of keys. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if ((0,plain/* isMap */.jh)(value)) {
        return `{${Object.keys(value)
            .sort()
            .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
            .join(',')}}`;
    }
    return JSON.stringify(value) ?? 'undefined';
}
/** Whether two values are the same; lists of plain entries as sets. */
const same = (a, b) => canonical(sorted(a)) === canonical(sorted(b));
const sorted = (value) => (Array.isArray(value) ? [...new Set(value.map(canonical))].sort() : value);
/**
 * Effect of a parameter that changed from `before` to `after`, both there and not the same. Only what is shown to be
 * stricter tightens: numbers and durations by size, lists and maps of lists by inclusion, switches and choices by position.
 */
function orderedEffect(before, after, order) {
    if (typeof order === 'object') {
        const [a, b] = [before, after].map((one) => order.indexOf(String(one)));
        return a !== -1 && b > a ? 'tightens' : 'loosens';
    }
    switch (order) {
        case 'up':
        case 'down': {
            const [a, b] = [sizeOf(before), sizeOf(after)];
            if (a === null || b === null || a.sort !== b.sort || a.size === b.size)
                return 'loosens';
            return b.size > a.size === (order === 'up') ? 'tightens' : 'loosens';
        }
        case 'more':
            return includes(after, before) ? 'tightens' : 'loosens';
        case 'less':
            return includes(before, after) ? 'tightens' : 'loosens';
        case 'true':
        case 'false':
            return before === (order === 'false') && after === (order === 'true') ? 'tightens' : 'loosens';
        case 'demand':
            return 'loosens';
    }
}
function sizeOf(value) {
    if (typeof value === 'number')
        return { sort: 'number', size: value };
    const duration = typeof value === 'string' ? (0,domain_duration/* parseDuration */.E9)(value) : null;
    return duration === null ? null : { sort: 'duration', size: duration };
}
/** Whether `large` has everything that `small` has: a list of its entries, a map of its keys with what they hold. */
function includes(large, small) {
    if (Array.isArray(large) && Array.isArray(small)) {
        const entries = new Set(large.map(canonical));
        return small.every((one) => entries.has(canonical(one)));
    }
    if ((0,plain/* isMap */.jh)(large) && (0,plain/* isMap */.jh)(small)) {
        return Object.entries(small).every(([key, value]) => Object.hasOwn(large, key) && (same(large[key], value) || includes(large[key], value)));
    }
    return false;
}
/** A value in words for a message; long ones are cut. */
function valueText(value) {
    if (value === undefined || value === null)
        return 'none';
    const text = typeof value === 'string' ? value : canonical(value).replace(/"/g, '');
    const safe = tame(text);
    return safe.length > 120 ? `${safe.slice(0, 119)}…` : safe;
}

;// CONCATENATED MODULE: ./build/policy/diff-requirement.js
/** Differences between two versions of one requirement, each with its effect. */


/** A change of one construct, in words with both values. */
const change = (effect, where, message) => ({
    effect,
    where,
    message,
    source: null,
});
/**
 * Differences from `before` to `after`, which have the same id. `rule` is that of `after`, for the order of its parameters.
 * What cannot be shown to tighten loosens; only title, why and controls are neither.
 */
function diffRequirement(before, after, rule) {
    const at = `requirements/${after.id}`;
    const about = `requirement ${after.id}`;
    const changes = [];
    if (before.rule !== after.rule) {
        changes.push(change('loosens', `${at}/rule`, `${about}: the rule changes from ${before.rule} to ${after.rule}, and what it asked before is no longer asked`));
    }
    else
        changes.push(...diffParameters(before, after, rule));
    const ranked = (key, strict) => {
        if (before[key] === after[key])
            return;
        changes.push(change(after[key] === strict ? 'tightens' : 'loosens', `${at}/${key}`, `${about}: ${key} changes from ${before[key]} to ${after[key]}`));
    };
    ranked('severity', 'block');
    ranked('inconclusive', 'block');
    ranked('burden', 'compliance');
    changes.push(...diffScope(before, after));
    if (before.fromIncident !== after.fromIncident) {
        changes.push(change('loosens', `${at}/from-incident`, `${about}: from-incident changes from ${valueText(before.fromIncident)} to ${valueText(after.fromIncident)}`));
    }
    for (const key of ['title', 'why', 'controls']) {
        if (!same(before[key], after[key]))
            changes.push(change('neither', `${at}/${key}`, `${about}: ${key} changes from ${valueText(before[key])} to ${valueText(after[key])}`));
    }
    return changes;
}
function diffParameters(before, after, rule) {
    const names = [...new Set([...Object.keys(before.with), ...Object.keys(after.with)])].sort();
    return names.flatMap((name) => {
        const [a, b] = [own(before.with, name), own(after.with, name)];
        if (same(a, b))
            return [];
        const where = `requirements/${after.id}/with/${name}`;
        const said = a === undefined
            ? `${name} is added: ${valueText(b)}`
            : b === undefined
                ? `${name} is removed (it was ${valueText(a)})`
                : `${name} changes from ${valueText(a)} to ${valueText(b)}`;
        return [change(parameterEffect(name, before, after, rule), where, `requirement ${after.id}: ${said}`)];
    });
}
const own = (parameters, name) => Object.hasOwn(parameters, name) ? parameters[name] : undefined;
function parameterEffect(name, before, after, rule) {
    const declared = rule?.strictness && Object.hasOwn(rule.strictness, name) ? rule.strictness[name] : undefined;
    if (declared === undefined || declared === 'unordered')
        return 'loosens';
    if (declared === 'text')
        return 'neither';
    const { order, unset, when } = typeof declared === 'object' && 'order' in declared ? declared : { order: declared };
    if (when && ![before, after].every(when))
        return 'loosens';
    const standsFor = unset && 'value' in unset ? unset.value : undefined;
    const a = own(before.with, name) ?? standsFor;
    const b = own(after.with, name) ?? standsFor;
    if (a !== undefined && b !== undefined)
        return same(a, b) ? 'neither' : orderedEffect(a, b, order);
    // Only what asks nothing where it is left out asks more once it is there; a switch in its lax position asks nothing either.
    const asks = (order !== 'true' && order !== 'false') || String(b) === order;
    return a === undefined && unset !== undefined && 'asks' in unset && asks ? 'tightens' : 'loosens';
}
/** Scope as a set of tiers and a set of models; null is all of them. */
function diffScope(before, after) {
    const tiers = (one) => one.appliesTo.tiers && outcome/* TIERS */.iB.every((tier) => one.appliesTo.tiers?.includes(tier)) ? null : one.appliesTo.tiers;
    const scopes = [
        [tiers(before), tiers(after)],
        [before.appliesTo.models, after.appliesTo.models],
    ];
    if (scopes.every(([a, b]) => same(a, b)))
        return [];
    const wider = scopes.every(([a, b]) => b === null || (a !== null && a.every((one) => b.includes(one))));
    const words = (one) => [
        one.appliesTo.tiers && `tiers ${one.appliesTo.tiers.join(', ')}`,
        one.appliesTo.models && `models ${one.appliesTo.models.join(', ')}`,
    ]
        .filter(Boolean)
        .join(' and ') || 'every model';
    return [
        change(wider ? 'tightens' : 'loosens', `requirements/${after.id}/applies-to`, `requirement ${after.id}: it binds ${words(after)}, before ${words(before)}`),
    ];
}

// EXTERNAL MODULE: ./build/syntax/path.js
var syntax_path = __webpack_require__(4087);
;// CONCATENATED MODULE: ./build/policy/pack-reference.js
/** Names of packs under `extends`: those shipped with the gate, and those of other repositories, pinned by commit. */





/** Most bytes of a pack. */
const PACK_CAP = 4 * 1024 * 1024;
const FORM = 'OWNER/REPOSITORY//PATH@COMMIT, with the full commit id of 40 hex digits';
/** Reads one name. Whatever names a branch, a tag or a part of a commit id may move, and is none. */
function packName(text) {
    if (!text.includes('/') || text.startsWith('builtin/'))
        return { kind: 'builtin', name: text };
    const wrong = (message, fix) => ({
        kind: 'wrong',
        message: `${shown(text)} ${message}`,
        fix,
    });
    const [, repository, rest] = /^([A-Za-z0-9][A-Za-z0-9-]{0,99}\/[A-Za-z0-9._-]{1,100})\/\/(.*)$/s.exec(text) ?? [];
    if (repository === undefined || rest === undefined)
        return wrong('is neither builtin/NAME nor a pack of another repository', `write ${FORM}`);
    const at = rest.lastIndexOf('@');
    const [path, commit] = at === -1 ? [rest, ''] : [rest.slice(0, at), rest.slice(at + 1)];
    if ((0,syntax_path/* repositoryPath */.S)(path) === null)
        return wrong(`has ${shown(path)} for a path`, `write ${FORM}`);
    if (/^[0-9a-f]{40}$/.test(commit))
        return { kind: 'remote', reference: { name: text, repository, path, commit } };
    if (commit === '')
        return wrong('is pinned to nothing, so it could change under this policy', `write ${FORM}`);
    if (/^[0-9a-f]{4,39}$/i.test(commit))
        return wrong(`is pinned to ${shown(commit)}, a part of a commit id`, 'write all 40 hex digits, in lower case');
    return wrong(`is pinned to ${shown(commit)}, a branch or tag, which can be moved`, 'write the full commit id (40 hex digits, lower case) that it stands for now');
}
/** Packs of other repositories that a policy's text names, each once; none where it cannot be read. */
function remotePacks(bytes, path) {
    const text = (0,syntax_text/* decodeUtf8 */._)(bytes, path);
    const parsed = text.ok ? (0,yaml/* parseYaml */.h)(text.value, path, 'policy/syntax') : text;
    const root = parsed.ok ? parsed.value.value : null;
    const names = (0,plain/* isMap */.jh)(root) && Array.isArray(root.extends) ? root.extends : [];
    const found = new Map();
    for (const name of names) {
        const read = typeof name === 'string' ? packName(name) : null;
        if (read?.kind === 'remote')
            found.set(read.reference.name, read.reference);
    }
    return [...found.values()];
}
/** The name of a pack without its commit: what stays the same where it is pinned anew. */
const unpinned = (name) => name.replace(/@[0-9a-f]{40}$/, '');

;// CONCATENATED MODULE: ./build/policy/diff-blocks.js
/** Differences of the blocks beside models and requirements: packs, terms of waivers, whom to ask. */




/**
 * Packs taken over and given up. What they ask is in the requirements and told there; one that is given up no longer holds
 * the policy to itself, and one that is pinned anew changes nothing that is not told elsewhere.
 */
function diffPacks(before, after) {
    const byName = (policy) => new Map(policy.packs.map((pack) => [unpinned(pack.name), pack]));
    const [a, b] = [byName(before), byName(after)];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((name) => {
        const [old, now] = [a.get(name), b.get(name)];
        const where = `extends/${name}`;
        if (!now)
            return [change('loosens', where, `the pack ${name} is no longer extended, so the policy is not held to it`)];
        if (!old)
            return [change('tightens', where, `the pack ${now.name} is extended`)];
        if (old.name === now.name && old.sha256 === now.sha256)
            return [];
        return [
            change('neither', where, `the pack ${old.name} is now ${now.name === old.name ? 'another text' : now.name}`),
        ];
    });
}
/** More roles that may approve waivers, and longer ones, loosen. */
function diffTerms(before, after) {
    const [a, b] = [before.waiverTerms ?? domain_policy/* WAIVER_TERMS */.t, after.waiverTerms ?? domain_policy/* WAIVER_TERMS */.t];
    const roles = (names) => names.join(', ') || 'nobody';
    return [
        ...(same(a.approvedBy, b.approvedBy)
            ? []
            : [
                change(orderedEffect(a.approvedBy, b.approvedBy, 'less'), 'waivers/approved-by', `waivers may be approved by ${roles(b.approvedBy)}, before by ${roles(a.approvedBy)}`),
            ]),
        ...(a.maxDays === b.maxDays
            ? []
            : [
                change(orderedEffect(a.maxDays, b.maxDays, 'down'), 'waivers/max-days', `waivers may run for ${b.maxDays} days, before ${a.maxDays}`),
            ]),
    ];
}
/** A step that is gone is somebody who is no longer asked; the order of the steps is only the order of telling. */
function diffEscalation(before, after) {
    const steps = (policy) => new Map((policy.escalation ?? []).map((step) => [canonical(step), step.to.join(', ')]));
    const [a, b] = [steps(before), steps(after)];
    return [
        ...[...b].flatMap(([key, to]) => a.has(key) ? [] : [change('tightens', 'escalation', `${to} is asked in one more case`)]),
        ...[...a].flatMap(([key, to]) => b.has(key) ? [] : [change('loosens', 'escalation', `${to} is no longer asked in one case`)]),
    ];
}

;// CONCATENATED MODULE: ./build/policy/diff-policies.js
/** Semantic difference of two policies: each construct that differs, and whether it tightens. */





/**
 * Every construct that differs from `before` to `after`. Each tightens, loosens or is neither; what cannot be shown to
 * tighten loosens, and `neither` is only text for people. A policy that is gone (null) loosens
 * everything; one where there was none tightens. No difference, no entry; never does the same change tighten both ways.
 */
function diffPolicies(before, after, rules) {
    if (before === null && after === null)
        return [];
    if (after === null)
        return [change('loosens', '', 'the policy is deleted, so that nothing would be required')];
    if (before === null)
        return [change('tightens', '', 'there is a policy now, and there was none that could be read')];
    return [
        ...(before.name === after.name
            ? []
            : [change('neither', 'name', `the name changes from ${valueText(before.name)} to ${valueText(after.name)}`)]),
        ...diffPacks(before, after),
        ...diffRoles(before, after),
        ...diffTerms(before, after),
        ...diffEscalation(before, after),
        ...diffProtected(before, after),
        ...diffModels(before, after),
        ...diffRequirements(before, after, rules),
        ...diffSchedule(before, after),
    ];
}
/** Entries of two lists by key: gone, new, and in both. */
function paired(before, after, key) {
    const [a, b] = [new Map(before.map((one) => [key(one), one])), new Map(after.map((one) => [key(one), one]))];
    return {
        gone: [...a].filter(([id]) => !b.has(id)).map(([, one]) => one),
        fresh: [...b].filter(([id]) => !a.has(id)).map(([, one]) => one),
        both: [...a].flatMap(([id, one]) => (b.has(id) ? [[one, b.get(id)]] : [])),
    };
}
const minus = (a, b) => [...new Set(a)].filter((one) => !b.includes(one));
/** An entry for each text that a list gained or lost. */
function diffList(where, before, after, effects, words) {
    return [
        ...minus(after, before).map((one) => change(effects.added, where, words(one, 'added'))),
        ...minus(before, after).map((one) => change(effects.removed, where, words(one, 'removed'))),
    ];
}
/** Everybody who may approve is one more who can let something pass. */
function diffRoles(before, after) {
    const names = [...new Set([...Object.keys(before.roles), ...Object.keys(after.roles)])].sort();
    const fold = (members) => (members ?? []).map((one) => one.toLowerCase());
    return names.flatMap((name) => diffList(`roles/${name}`, fold(before.roles[name]), fold(after.roles[name]), { added: 'loosens', removed: 'tightens' }, (one, what) => what === 'added' ? `role ${name}: ${one} may approve now` : `role ${name}: ${one} may no longer approve`));
}
const diffProtected = (before, after) => diffList('protected-attributes', before.protectedAttributes, after.protectedAttributes, { added: 'tightens', removed: 'loosens' }, (one, what) => `protected attribute ${one} is ${what}`);
function diffModels(before, after) {
    const { gone, fresh, both } = paired(before.models, after.models, (model) => model.id);
    return [
        ...gone.map((model) => change('loosens', `models/${model.id}`, `model ${model.id} is removed, so that its changes are no longer judged`)),
        ...fresh.map((model) => change('tightens', `models/${model.id}`, `model ${model.id} is added`)),
        ...both.flatMap(([a, b]) => diffModel(a, b, after)),
    ];
}
function diffModel(before, after, policy) {
    const at = `models/${after.id}`;
    const changes = [];
    if (before.tier !== after.tier)
        changes.push(change(tierEffect(before, after, policy), `${at}/tier`, `model ${after.id}: the tier changes from ${before.tier} to ${after.tier}`));
    changes.push(...diffList(`${at}/paths`, before.paths, after.paths, { added: 'tightens', removed: 'loosens' }, (one, what) => what === 'added'
        ? `model ${after.id}: changes of ${one} count now`
        : `model ${after.id}: changes of ${one} no longer count`));
    // Which files are read decides what is found in them: that another choice is stricter cannot be shown.
    const pieces = [
        ['owner', before.owner, after.owner],
        ['artifact', before.artifact, after.artifact],
        ['card', before.card, after.card],
        ['governance/risks', before.governance.risks, after.governance.risks],
        ['governance/incidents', before.governance.incidents, after.governance.incidents],
        ['governance/response-plan', before.governance.responsePlan, after.governance.responsePlan],
    ];
    for (const [key, a, b] of pieces) {
        if (a !== b)
            changes.push(change('loosens', `${at}/${key}`, `model ${after.id}: ${key} changes from ${valueText(a)} to ${valueText(b)}`));
    }
    if (before.title !== after.title)
        changes.push(change('neither', `${at}/title`, `model ${after.id}: the title changes from ${valueText(before.title)} to ${valueText(after.title)}`));
    changes.push(...diffEvidence(before, after));
    return changes;
}
/** A higher tier tightens only where every requirement that bound the lower one binds it too. */
function tierEffect(before, after, policy) {
    const raised = outcome/* TIERS */.iB.indexOf(after.tier) > outcome/* TIERS */.iB.indexOf(before.tier);
    const binds = ({ appliesTo }, tier) => appliesTo.tiers === null || appliesTo.tiers.includes(tier);
    return raised && policy.requirements.every((one) => !binds(one, before.tier) || binds(one, after.tier))
        ? 'tightens'
        : 'loosens';
}
function diffEvidence(before, after) {
    const bare = (model) => {
        const seen = new Map();
        return model.evidence.map(({ place: _, ...spec }) => {
            const name = `${spec.file} (${spec.as ?? 'found from its content'}, ${spec.role})`;
            const count = (seen.get(name) ?? 0) + 1;
            seen.set(name, count);
            return { name: count > 1 ? `${name} ${count}` : name, spec };
        });
    };
    const { gone, fresh, both } = paired(bare(before), bare(after), (one) => one.name);
    const at = `models/${after.id}/evidence`;
    return [
        ...gone.map(({ name }) => change('loosens', at, `model ${after.id}: evidence ${name} is no longer read`)),
        ...fresh.map(({ name }) => change('loosens', at, `model ${after.id}: evidence ${name} is read now, and may stand for what was missing`)),
        ...both
            .filter(([a, b]) => !same(a.spec, b.spec))
            .map(([{ name }]) => change('loosens', at, `model ${after.id}: evidence ${name} is read in another way`)),
    ];
}
function diffRequirements(before, after, rules) {
    const { gone, fresh, both } = paired(before.requirements, after.requirements, (one) => one.id);
    return [
        ...gone.map((one) => change('loosens', `requirements/${one.id}`, `requirement ${one.id} (${one.rule}) is removed`)),
        ...fresh.map((one) => change('tightens', `requirements/${one.id}`, `requirement ${one.id} (${one.rule}) is added`)),
        ...both.flatMap(([a, b]) => diffRequirement(a, b, rules.find((rule) => rule.id === b.rule))),
    ];
}
/** How often each requirement is assessed; the shortest interval of several counts. */
function diffSchedule(before, after) {
    const shortest = (policy) => {
        const every = new Map();
        for (const entry of policy.schedule) {
            for (const id of entry.requirements)
                every.set(id, Math.min(every.get(id) ?? Number.POSITIVE_INFINITY, entry.every));
        }
        return every;
    };
    const [a, b] = [shortest(before), shortest(after)];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((id) => {
        const [old, now] = [a.get(id) ?? Number.POSITIVE_INFINITY, b.get(id) ?? Number.POSITIVE_INFINITY];
        if (old === now)
            return [];
        const words = (every) => !Number.isFinite(every) ? 'never' : every === domain_duration/* DAY */.d_ ? 'every day' : `every ${every / domain_duration/* DAY */.d_} days`;
        return [
            change(now < old ? 'tightens' : 'loosens', `schedule/${id}`, `requirement ${id} is assessed ${words(now)}, before ${words(old)}`),
        ];
    });
}

;// CONCATENATED MODULE: ./build/policy/diff-waivers.js
/** Differences of two lists of waivers: what is newly accepted, and what no longer is. */


/** What a waiver covers: two that cover the same are versions of one. */
const scopeOf = (one) => canonical([one.requirement, one.model, one.modelDigest, one.slice]);
/**
 * Every difference of the waivers. One that is added, prolonged or changed otherwise loosens; one that is removed or
 * shortened tightens; another reason alone is neither.
 */
function diffWaivers(before, after) {
    const [a, b] = [grouped(before), grouped(after)];
    return [...new Set([...a.keys(), ...b.keys()])].sort().flatMap((scope) => {
        const [old, now] = [a.get(scope) ?? [], b.get(scope) ?? []];
        const one = now[0] ?? old[0];
        if (!one)
            return [];
        const where = `waivers/${one.requirement}/${one.model}`;
        const about = `waiver of ${one.requirement} for ${one.model}${one.slice ? ` (${valueText(one.slice)})` : ''}`;
        if (old.length === 1 && now.length === 1)
            return diffWaiver(old[0], now[0], where, about);
        // Several waivers of one scope: each is its own, told apart by everything it says.
        const text = ({ place: _, ...rest }) => canonical(rest);
        const [oldTexts, newTexts] = [old.map(text), now.map(text)];
        return [
            ...now
                .filter((_, index) => !oldTexts.includes(newTexts[index] ?? ''))
                .map((waiver) => change('loosens', where, `${about}, until ${waiver.expires}, is added`)),
            ...old
                .filter((_, index) => !newTexts.includes(oldTexts[index] ?? ''))
                .map((waiver) => change('tightens', where, `${about}, until ${waiver.expires}, is removed`)),
        ];
    });
}
function grouped(waivers) {
    const groups = new Map();
    for (const waiver of waivers)
        groups.set(scopeOf(waiver), [...(groups.get(scopeOf(waiver)) ?? []), waiver]);
    return groups;
}
function diffWaiver(before, after, where, about) {
    const pieces = [
        ['expires', before.expires, after.expires, after.expires < before.expires ? 'tightens' : 'loosens'],
        ['approved-on', before.approvedOn, after.approvedOn, 'loosens'],
        ['approved-by', before.approvedBy, after.approvedBy, 'loosens'],
        // Which way is worse depends on the metric.
        ['worst', before.worst, after.worst, 'loosens'],
        ['risk', before.risk, after.risk, 'loosens'],
        ['reason', before.reason, after.reason, 'neither'],
    ];
    return pieces.flatMap(([key, a, b, effect]) => a === b
        ? []
        : [change(effect, `${where}/${key}`, `${about}: ${key} changes from ${valueText(a)} to ${valueText(b)}`)]);
}

;// CONCATENATED MODULE: ./build/policy/slices.js
/** `slices` of an evidence entry: columns of numbers that are cut into bins. */


/** Words for what no number of YAML may be here. */
const INFINITE = { inf: Infinity, '-inf': -Infinity };
/** JSON schema of `slices`. */
const SLICES_SCHEMA = {
    type: 'object',
    additionalProperties: {
        type: 'array',
        minItems: 2,
        maxItems: 200,
        items: { anyOf: [{ type: 'number' }, { enum: Object.keys(INFINITE) }] },
        description: 'Edges in ascending order; the first may be -inf and the last inf.',
    },
    description: 'Columns of numbers cut into bins, which can then be used under by and groups like any column: age: [0, 25, 60, inf] makes the groups "[0, 25)", "[25, 60)" and "[60, inf)". A bin holds its lower edge, the last one its upper edge too. Values outside are the group "(outside)", empty cells "(missing)".',
};
/** An edge as a number, or null where it is none. */
function edgeOf(value) {
    if (typeof value === 'number')
        return value;
    return typeof value === 'string' && Object.hasOwn(INFINITE, value) ? INFINITE[value] : null;
}
/** Faults of `slices` that a schema cannot see: edges that do not ascend, columns that are groups already. */
function checkSlices(entry, at, complaints) {
    if (!(0,plain/* isMap */.jh)(entry.slices))
        return;
    const here = `${at}/slices`;
    if ((0,plain/* isMap */.jh)(entry.sql))
        complaints.add('policy/schema', here, 'rows in an engine are not cut into bins', {
            fix: 'give the engine a query with a column of the bins, and name that under groups',
        });
    for (const [column, list] of Object.entries(entry.slices)) {
        const place = `${here}${(0,plain/* step */.PM)(column)}`;
        if (Array.isArray(entry.groups) && entry.groups.includes(column))
            complaints.add('policy/ambiguous', place, `${shown(column)} is under groups too, so it is open what its groups are`, {
                fix: 'keep it under slices alone',
            });
        const texts = Array.isArray(list) ? list : [];
        const edges = texts.map(edgeOf);
        const wrong = edges.findIndex((edge, index) => index > 0 && edge !== null && edges[index - 1] !== null && !(edge > edges[index - 1]));
        if (wrong > 0)
            complaints.add('policy/schema', `${place}/${wrong}`, `the edges do not ascend: ${shown(texts[wrong])} comes after ${shown(texts[wrong - 1])}`, {
                fix: 'write each edge once, in ascending order',
            });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/domain/query.js
var query = __webpack_require__(44265);
;// CONCATENATED MODULE: ./build/policy/sql.js
/** `sql:` of an evidence entry: rows in an engine instead of a file. What is checked, and what it is called. */




/** A name of a catalog, schema, table or column: letters, digits and underscores. */
const SQL_NAME = '^[A-Za-z_][A-Za-z0-9_]{0,127}$';
const isName = (value) => new RegExp(SQL_NAME).test(value);
/** Keys of a file's entry that say nothing of rows in an engine. */
const NOT_WITH_SQL = ['file', 'as', 'from', 'metrics'];
/** The entry's `sql`, or undefined where it has none. */
function buildSql(value) {
    if (!(0,plain/* isMap */.jh)(value))
        return undefined;
    return {
        engine: 'trino',
        server: (textOf(value.server) ?? '').replace(/\/$/, ''),
        catalog: textOf(value.catalog) ?? '',
        schema: textOf(value.schema) ?? '',
        table: textOf(value.table),
        query: textOf(value.query)?.trim() ?? null,
        model: textOf(value.model),
        at: textOf(value.at),
    };
}
/** What the rows are called in messages and in the record; a query by the beginning of its SHA-256. */
function sqlName({ engine, catalog, schema, table, query }) {
    if (table !== null)
        return `sql:${engine}/${catalog}.${schema}.${table}`;
    const digest = (0,external_node_crypto_.createHash)('sha256')
        .update(query ?? '', 'utf8')
        .digest('hex');
    return `sql:${engine}/${catalog}.${schema}/query-${digest.slice(0, 12)}`;
}
/** Faults of an evidence entry with `sql` that its schema cannot see. */
function checkSql(entry, at, complaints) {
    if (!(0,plain/* isMap */.jh)(entry.sql))
        return;
    const { sql } = entry;
    const add = (pointer, message, fix) => complaints.add('policy/schema', `${at}${pointer}`, message, { fix });
    for (const key of NOT_WITH_SQL)
        if (entry[key] !== undefined)
            add(`/${key}`, `goes with a file, and the rows of this entry are in an engine`, `remove ${key}, or remove sql`);
    for (const key of ['task', 'columns'])
        if (entry[key] === undefined)
            add('', `needs ${key}, since its rows are in an engine`, `add ${key}`);
    checkServer(sql.server, `${at}/sql/server`, complaints);
    checkQuery(sql.query, `${at}/sql/query`, complaints);
    const role = entry.role ?? 'candidate';
    if (sql.model !== undefined && role !== 'candidate' && role !== 'baseline')
        add('/sql/model', `goes with the roles candidate and baseline, not with ${shown(role)}`, 'remove model');
    checkColumns(entry, at, complaints);
}
/** Column names go into the statement, so they are held to what needs no thought there. */
function checkColumns(entry, at, complaints) {
    const wrong = (value, pointer) => {
        if (typeof value !== 'string' || value === '' || isName(value))
            return;
        complaints.add('policy/schema', `${at}${pointer}`, `${shown(value)} is not a column name that can be asked for`, {
            fix: 'use letters, digits and underscores; rename the column in a query',
        });
    };
    const columns = (0,plain/* isMap */.jh)(entry.columns) ? entry.columns : {};
    for (const [key, value] of Object.entries(columns)) {
        const here = `/columns${(0,plain/* step */.PM)(key)}`;
        if ((0,plain/* isMap */.jh)(value))
            for (const [name, one] of Object.entries(value))
                wrong(one, `${here}${(0,plain/* step */.PM)(name)}`);
        else
            wrong(value, here);
    }
    if (Array.isArray(entry.groups))
        for (const [index, one] of entry.groups.entries())
            wrong(one, `/groups/${index}`);
}
/** Whether an address is one that credentials may be sent to; otherwise what is wrong with it. */
function serverFault(server) {
    let url;
    try {
        url = new URL(server);
    }
    catch {
        return { message: `${shown(server)} is not an address`, fix: 'write it as https://trino.example.org:8443' };
    }
    if (url.username !== '' || url.password !== '')
        return {
            message: 'the address holds credentials, which do not belong in a policy',
            fix: 'remove them and set TRINO_USER and TRINO_PASSWORD (or TRINO_TOKEN) in the environment',
        };
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && query/* LOOPBACK */.W.has(url.hostname)))
        return {
            message: `${shown(server)} is not an https address, and credentials are sent to it`,
            fix: 'write it with https://; http is for the loopback address only',
        };
    if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || server.endsWith('?') || server.endsWith('#'))
        return { message: `${shown(server)} has more than a host and a port`, fix: `write ${url.origin}` };
    return null;
}
function checkServer(value, at, complaints) {
    if (typeof value !== 'string' || value === '')
        return;
    const wrong = serverFault(value);
    if (wrong)
        complaints.add('policy/schema', at, wrong.message, { fix: wrong.fix });
}
function checkQuery(value, at, complaints) {
    if (typeof value !== 'string' || value === '')
        return;
    const wrong = queryFault(value);
    if (wrong)
        complaints.add('policy/schema', at, wrong, { fix: 'write one SELECT that gives one row a case' });
}
/** What keeps a query from being one SELECT that can stand in brackets; null where nothing does. */
function queryFault(query) {
    if (!/^\s*select\b/i.test(query))
        return 'the query does not begin with SELECT';
    let depth = 0;
    for (let at = 0; at < query.length; at++) {
        const char = query[at];
        if (char === "'" || char === '"') {
            const end = query.indexOf(char, at + 1);
            if (end < 0)
                return `the query has a ${char} that is not closed`;
            at = end;
        }
        else if (char === ';')
            return 'the query has a semicolon, and only one statement is asked';
        else if (query.startsWith('--', at) || query.startsWith('/*', at))
            return 'the query has a comment';
        else if (char === '(')
            depth++;
        else if (char === ')' && --depth < 0)
            return 'the query closes a bracket that it did not open';
    }
    return depth === 0 ? null : 'the query has a bracket that is not closed';
}

;// CONCATENATED MODULE: ./build/policy/build.js
/** Plain values → Policy. What has the wrong shape (told elsewhere) reads as left out, so that all else can be checked. */







const texts = (value) => (Array.isArray(value) ? textsOf(value) : null);
const oneOf = (value, known) => known.find((one) => one === value) ?? null;
const record = (value, read) => {
    const result = Object.create(null);
    for (const [key, one] of Object.entries((0,plain/* isMap */.jh)(value) ? value : {})) {
        const member = read(one);
        if (member !== null)
            result[key] = member;
    }
    return result;
};
/** Roles of a policy or pack. */
const buildRoles = (roles) => record(roles, texts);
/** Everything of a policy but its requirements and packs. */
function buildFrame(root, place) {
    return {
        name: textOf(root.name),
        roles: buildRoles(root.roles),
        protectedAttributes: texts(root['protected-attributes']) ?? [],
        models: objectsOf(root.models).map(({ index, entry }) => buildModel(entry, `/models/${index}`, place)),
        schedule: objectsOf(root.schedule).map(({ entry }) => ({
            every: (0,domain_duration/* parseDuration */.E9)(textOf(entry.every) ?? '') ?? 0,
            requirements: texts(entry.requirements) ?? [],
        })),
        ...((0,plain/* isMap */.jh)(root.waivers) ? { waiverTerms: buildTerms(root.waivers) } : {}),
        ...(Array.isArray(root.escalation)
            ? { escalation: objectsOf(root.escalation).map(({ entry }) => buildStep(entry)) }
            : {}),
    };
}
/** Terms of waivers; what is left out is as in `WAIVER_TERMS`. */
function buildTerms(entry) {
    const days = entry['max-days'];
    return {
        approvedBy: texts(entry['approved-by']) ?? domain_policy/* WAIVER_TERMS */.t.approvedBy,
        maxDays: typeof days === 'number' ? Math.min(days, domain_policy/* WAIVER_TERMS */.t.maxDays) : domain_policy/* WAIVER_TERMS */.t.maxDays,
    };
}
function buildStep(entry) {
    const tiers = texts(entry.tiers);
    return {
        to: texts(entry.to) ?? [],
        severity: entry.severity === 'warn' ? 'warn' : 'block',
        tiers: tiers && outcome/* TIERS */.iB.filter((tier) => tiers.includes(tier)),
        requirements: texts(entry.requirements),
    };
}
function buildModel(entry, at, place) {
    const governance = (0,plain/* isMap */.jh)(entry.governance) ? entry.governance : {};
    return {
        id: textOf(entry.id) ?? '',
        title: textOf(entry.title),
        // A tier that is not known is a fault; until it is told the strictest stands.
        tier: oneOf(entry.tier, outcome/* TIERS */.iB) ?? 'high',
        owner: textOf(entry.owner),
        paths: texts(entry.paths) ?? [],
        artifact: textOf(entry.artifact),
        card: textOf(entry.card),
        evidence: objectsOf(entry.evidence).map((one) => buildEvidence(one.entry, place(`${at}/evidence/${one.index}`))),
        governance: {
            risks: textOf(governance.risks),
            incidents: textOf(governance.incidents),
            responsePlan: textOf(governance['response-plan']),
        },
        place: place(at),
    };
}
const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'];
const TASKS = ['binary', 'multiclass', 'regression'];
/** Edges of bins; null where one is no number. */
function edges(value) {
    if (!Array.isArray(value))
        return null;
    const numbers = value.map(edgeOf);
    return numbers.includes(null) ? null : numbers;
}
function buildEvidence(entry, place) {
    const columns = (0,plain/* isMap */.jh)(entry.columns) ? entry.columns : {};
    const column = (name) => {
        const value = textOf(columns[name]);
        return value === null ? {} : { [name]: value };
    };
    const score = (0,plain/* isMap */.jh)(columns.score) ? record(columns.score, textOf) : textOf(columns.score);
    const positive = entry.positive;
    const sql = buildSql(entry.sql);
    return {
        file: sql ? sqlName(sql) : (textOf(entry.file) ?? ''),
        ...(sql ? { sql } : {}),
        as: textOf(entry.as),
        role: oneOf(entry.role, ROLES) ?? 'candidate',
        task: oneOf(entry.task, TASKS),
        columns: {
            ...column('id'),
            ...column('label'),
            ...column('prediction'),
            ...column('weight'),
            ...(score === null ? {} : { score }),
        },
        groups: texts(entry.groups) ?? [],
        ...((0,plain/* isMap */.jh)(entry.slices) ? { slices: record(entry.slices, edges) } : {}),
        positive: typeof positive === 'string' || typeof positive === 'number' || typeof positive === 'boolean' ? positive : null,
        from: entry.from === 'workspace' ? 'workspace' : 'head',
        metrics: record(entry.metrics, textOf),
        place,
    };
}
/** A requirement of a policy or pack; `rule` is '' where none is named. */
function buildRequirement(entry, place) {
    const scope = (0,plain/* isMap */.jh)(entry['applies-to']) ? entry['applies-to'] : {};
    const tiers = texts(scope.tiers);
    return {
        id: textOf(entry.id) ?? '',
        title: textOf(entry.title),
        rule: textOf(entry.rule) ?? '',
        with: (0,plain/* isMap */.jh)(entry.with) ? entry.with : Object.create(null),
        appliesTo: { tiers: tiers && outcome/* TIERS */.iB.filter((tier) => tiers.includes(tier)), models: texts(scope.models) },
        severity: entry.severity === 'warn' ? 'warn' : 'block',
        inconclusive: entry.inconclusive === 'warn' ? 'warn' : 'block',
        burden: entry.burden === 'violation' ? 'violation' : 'compliance',
        controls: texts(entry.controls) ?? [],
        why: textOf(entry.why),
        fromIncident: textOf(entry['from-incident']),
        place,
    };
}

;// CONCATENATED MODULE: ./build/policy/schema-words.js
/** Words that the schemas of policy and waivers are written in. */
/** An id: letters, digits, dots, dashes and underscores. Role names and ids of requirements, models and risks are such. */
const ID = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$';
/** A login or `org/team`, without `@`. */
const MEMBER = '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$';
/** A calendar day; whether it exists is checked apart. */
const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$';
/** A text that is not empty. */
const schema_words_text = (description) => ({ type: 'string', minLength: 1, maxLength: 5000, description });
/** A name of the policy's own. */
const id = (description) => ({ type: 'string', pattern: ID, description });
/** A list of at least so many entries. */
const list = (items, description, minItems = 1) => ({
    type: 'array',
    items,
    minItems,
    description,
});
/** One of these. */
const choice = (values, description) => ({ enum: [...values], description });
/** A mapping of exactly these keys. */
const object = (properties, required, description) => ({
    type: 'object',
    additionalProperties: false,
    required: [...required],
    properties,
    description,
});
/** A mapping of any keys to values of one sort. */
const mapOf = (values, description) => ({
    type: 'object',
    additionalProperties: values,
    description,
});

// EXTERNAL MODULE: ./build/policy/waiver-dates.js
var waiver_dates = __webpack_require__(26095);
;// CONCATENATED MODULE: ./build/policy/people-schema.js
/** Schema of the blocks of a policy that say who decides: terms of waivers, and whom to ask while a change is not in order. */



/** The block `waivers`. */
const TERMS_SCHEMA = {
    ...object({
        'approved-by': list(id('A role.'), 'Roles whose members may approve a waiver; default: second-line.'),
        'max-days': {
            type: 'integer',
            minimum: 1,
            maximum: waiver_dates/* MAXIMUM_SPAN */.oq,
            description: `Most days from approval to expiry; default and most: ${waiver_dates/* MAXIMUM_SPAN */.oq}.`,
        },
    }, [], 'What a waiver may do.'),
    minProperties: 1,
};
/** The block `escalation`. */
const ESCALATION_SCHEMA = list(object({
    to: list(id('A role.'), 'Roles that are asked to decide.'),
    severity: choice(['block', 'warn'], 'block (default): for what keeps the merge shut; warn: for what only warns too.'),
    tiers: list(choice(outcome/* TIERS */.iB, 'A tier.'), 'Tiers of the model; left out: every tier.'),
    requirements: list(id('A requirement.'), 'Requirements that it is for; left out: every requirement.'),
}, ['to'], 'One step of the way up.'), 'Who is named, and asked for a review, while a change is not in order: first step first.');

;// CONCATENATED MODULE: ./build/policy/schema.js
/** JSON schemas of policy and waivers file: for our own checking, and published for editors. */






const schema_name = schema_words_text('A name.');
const path = schema_words_text('A path inside the repository.');
const glob = schema_words_text('A path or glob inside the repository: * within a folder, ** over folders, ? for one character.');
const schema_sqlName = (description) => ({ type: 'string', pattern: SQL_NAME, description });
const sql = {
    ...object({
        engine: choice(['trino'], 'The engine that holds the rows.'),
        server: schema_words_text('Its address, https://host:port. Credentials come from the environment alone.'),
        catalog: schema_sqlName('The catalog.'),
        schema: schema_sqlName('The schema.'),
        table: schema_sqlName('The table with one row a case.'),
        query: { ...schema_words_text('One SELECT that gives one row a case.'), maxLength: 20_000 },
        model: schema_sqlName('Column with the digest of the model that predicted the row; only rows of the model at hand count.'),
        at: schema_sqlName('Column with the time at which the row was evaluated: a timestamp or a date.'),
    }, ['engine', 'server', 'catalog', 'schema'], 'Rows in an engine, counted there by one statement.'),
    oneOf: [{ required: ['table'] }, { required: ['query'] }],
};
const evidence = object({
    file: glob,
    sql,
    as: schema_words_text('Which reader reads it. Left out, it is found from the content.'),
    role: choice(['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'], 'Which rows it holds. Default: candidate.'),
    task: choice(['binary', 'multiclass', 'regression'], 'Sort of prediction problem that the rows hold.'),
    columns: object({
        id: schema_name,
        label: schema_name,
        prediction: schema_name,
        score: {
            type: ['string', 'object'],
            minLength: 1,
            minProperties: 1,
            additionalProperties: schema_name,
            description: 'Column of the score of the positive class; of several classes: class → column.',
        },
        weight: schema_name,
    }, [], 'Columns of the rows file, by what they mean.'),
    groups: list(schema_name, 'Columns that hold groups.', 0),
    slices: SLICES_SCHEMA,
    positive: { type: ['string', 'number', 'boolean'], description: 'The positive class, as it stands in the file.' },
    from: choice(['head', 'workspace'], 'head (default): the commit of the change; workspace: written by an earlier step of the same job.'),
    metrics: mapOf(schema_words_text('A JSON pointer.'), 'Metric → JSON pointer, for files that no other reader knows.'),
}, [], 'A file with evidence, or rows in an engine.');
const model = object({
    id: id('The name that requirements, waivers and documents use.'),
    title: schema_words_text('The name for people.'),
    tier: choice(outcome/* TIERS */.iB, 'Risk tier.'),
    owner: schema_words_text('Who answers for it: a login or org/team.'),
    paths: list(glob, 'A change to any of these is a change of the model.'),
    artifact: { ...path, description: 'The model file; its digest names the model version.' },
    card: { ...path, description: 'The model card.' },
    evidence: list({ ...evidence, anyOf: [{ required: ['file'] }, { required: ['sql'] }] }, 'Files that are read as evidence, and rows that an engine counts.', 0),
    governance: object({ risks: glob, incidents: glob, 'response-plan': glob }, [], 'Risk register, incidents and response plan of the model.'),
}, ['id', 'tier', 'paths'], 'A model under this policy.');
const requirement = (rules) => ({
    ...object({
        id: id('The name that findings and waivers use.'),
        title: schema_words_text('What it asks, for people.'),
        rule: { ...schema_words_text('The rule that judges it.'), ...(rules.length ? { enum: rules.map((rule) => rule.id) } : {}) },
        with: { type: 'object', description: 'Parameters of the rule.' },
        'applies-to': {
            ...object({
                tiers: list(choice(outcome/* TIERS */.iB, 'A tier.'), 'Tiers that it binds.'),
                models: list(id('A model.'), 'Models that it binds.'),
            }, [], 'Whom it binds; left out: every model.'),
            minProperties: 1,
        },
        severity: choice(['block', 'warn'], 'block (default) keeps the merge shut; warn is told and does not.'),
        inconclusive: choice(['block', 'warn'], 'What an inconclusive finding does; default: block.'),
        burden: choice(['compliance', 'violation'], 'compliance (default): it must be shown that the bound is kept; violation: that it is broken.'),
        controls: list(schema_words_text('A control of an external framework.'), 'Controls that it serves.', 0),
        why: schema_words_text('The reason for it.'),
        'from-incident': schema_words_text('The incident that it comes from.'),
    }, ['id'], 'One line of the policy.'),
});
/** The policy without its rules: `with` is any mapping there, and is checked against the schema of its own rule. */
function frameSchema() {
    return wholeSchema([]);
}
/**
 * JSON schema (draft-07) of a whole policy, composed from the rules' own: where `rule` names one, `with` must fit it.
 * For editors and for validation elsewhere; the loader checks more (references, paths, metrics, expressions).
 */
function policySchema(rules) {
    const byRule = rules.map((rule) => ({
        if: { required: ['rule'], properties: { rule: { const: rule.id } } },
        // biome-ignore lint/suspicious/noThenProperty: the word of JSON schema
        then: { properties: { with: rule.schema } },
    }));
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'risk-gate/policy/v1',
        title: 'risk-gate policy, version 1',
        ...wholeSchema(rules, byRule),
    };
}
function wholeSchema(rules, byRule = []) {
    const one = requirement(rules);
    return object({
        version: { const: 1, description: 'Version of the format.' },
        name: schema_words_text('The name of the policy.'),
        extends: list(schema_words_text('builtin/NAME, or OWNER/REPOSITORY//PATH@COMMIT with the full commit id.'), 'Packs whose requirements are part of this policy; those of other repositories may only be tightened.'),
        roles: {
            ...mapOf(list({ type: 'string', pattern: MEMBER, description: 'A login, or org/team.' }, 'Who stands in the role.'), 'Role → logins and org/teams.'),
            propertyNames: { pattern: ID },
        },
        'protected-attributes': list(schema_name, 'Columns that hold protected attributes.', 0),
        models: list(model, 'The models under this policy.'),
        requirements: list(byRule.length ? { ...one, allOf: [...byRule] } : one, 'What is asked of them.'),
        waivers: TERMS_SCHEMA,
        escalation: ESCALATION_SCHEMA,
        schedule: list(object({
            every: { type: 'string', pattern: domain_duration/* DURATION_PATTERN */.Cq, description: 'A duration: 30m, 24h, 7d, 2w.' },
            requirements: list(id('A requirement.'), 'Requirements that are judged again.'),
        }, ['every', 'requirements'], 'What is judged again without a change.'), 'Assessments by the clock.'),
    }, ['version', 'models'], 'A model risk policy.');
}
/** What a pack may hold: requirements, protected attributes, roles and terms of waivers; no models, escalation or schedule. */
function packSchema() {
    const { properties } = frameSchema();
    return object({
        version: properties.version,
        name: properties.name,
        roles: properties.roles,
        waivers: properties.waivers,
        'protected-attributes': properties['protected-attributes'],
        requirements: properties.requirements,
    }, ['version', 'requirements'], 'A pack of requirements.');
}
/** JSON schema (draft-07) of a waivers file. */
function waiversSchema() {
    const day = (description) => ({ type: 'string', pattern: DAY, description });
    const waiver = object({
        requirement: id('Exactly one requirement of the policy.'),
        model: id('Exactly one model of the policy.'),
        'model-digest': {
            type: 'string',
            pattern: '^sha256:[0-9a-f]{64}$',
            description: 'The model version that is covered: sha256: and 64 lower-case hex digits.',
        },
        slice: {
            type: 'object',
            minProperties: 1,
            additionalProperties: { type: ['string', 'number', 'boolean'] },
            description: 'Exactly the group of the finding; left out: the finding without group.',
        },
        worst: {
            type: 'number',
            description: 'The worst value tolerated, inclusive; needed where the finding has a value.',
        },
        reason: { ...schema_words_text('Why it is accepted.'), pattern: '\\S' },
        risk: id('The entry of the risk register that carries the residual risk.'),
        'approved-by': {
            type: 'string',
            pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$',
            description: 'Login of the approver, of the second line.',
        },
        'approved-on': day('The day of approval, YYYY-MM-DD.'),
        expires: day('The last day, YYYY-MM-DD (UTC); at most 180 days after approval.'),
    }, ['requirement', 'model', 'model-digest', 'reason', 'risk', 'approved-by', 'approved-on', 'expires'], 'An approved, expiring acceptance of one finding.');
    return {
        $schema: 'http://json-schema.org/draft-07/schema#',
        $id: 'risk-gate/waivers/v1',
        title: 'risk-gate waivers, version 1',
        ...object({
            version: { const: 1, description: 'Version of the format.' },
            waivers: list(waiver, 'The waivers.', 0),
        }, ['version', 'waivers'], 'Waivers of findings.'),
    };
}

// EXTERNAL MODULE: ./node_modules/ajv/dist/ajv.js
var ajv = __webpack_require__(42463);
;// CONCATENATED MODULE: ./build/policy/shape.js
/** Checking the shape of a document with JSON schema, and saying in plain words where it does not fit. */





/**
 * One validator for all schemas. Strings are kept apart from numbers, nothing is filled in, every error is told with the
 * schema that it is about. Our own schemas are checked by a test, not at each start, and are compiled as they stand:
 * both would take longer than the checking of a policy.
 */
const shape_ajv = new ajv.Ajv({
    allErrors: true,
    verbose: true,
    strict: false,
    coerceTypes: false,
    useDefaults: false,
    meta: false,
    validateSchema: false,
    addUsedSchema: false,
    code: { optimize: false },
});
const compiled = new WeakMap();
function validatorOf(schema) {
    const known = compiled.get(schema);
    if (known)
        return known;
    const validate = shape_ajv.compile(schema);
    compiled.set(schema, validate);
    return validate;
}
/**
 * Adds a complaint for everything in `value` that does not fit `schema`; `at` is where `value` stands in the document.
 * Returns whether it fits. `codes` for unknown keys and for the rest.
 */
function checkShape(value, schema, at, complaints, codes) {
    const validate = validatorOf(schema);
    if (validate(withPrototypes(value)))
        return true;
    for (const misfit of tidy(validate.errors ?? [])) {
        const isKey = misfit.unknownKey !== undefined;
        complaints.add(isKey ? codes.key : codes.schema, at + misfit.pointer, misfit.message, {
            fix: misfit.fix,
            key: isKey,
        });
    }
    return false;
}
/** A copy with ordinary objects, which the comparison of list entries needs; `__proto__` stays an own key. */
function withPrototypes(value) {
    if (Array.isArray(value))
        return value.map(withPrototypes);
    if (!(0,plain/* isMap */.jh)(value))
        return value;
    const copy = {};
    for (const [key, one] of Object.entries(value)) {
        Object.defineProperty(copy, key, {
            value: withPrototypes(one),
            enumerable: true,
            configurable: true,
            writable: true,
        });
    }
    return copy;
}
/** Errors of the validator as misfits: alternatives are folded into one, and what only follows from another is left out. */
function tidy(errors) {
    const groups = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
    const dropped = new Set();
    for (const group of groups) {
        const branches = errors.filter((one) => one !== group && one.schemaPath.startsWith(`${group.schemaPath}/`));
        // A branch that went further than the type of the whole value is the one that was meant: it says more.
        const deeper = branches.filter((one) => one.instancePath !== group.instancePath || !['type', 'required', 'const', 'enum'].includes(one.keyword));
        for (const one of branches)
            if (!deeper.includes(one))
                dropped.add(one);
        if (deeper.length > 0)
            dropped.add(group);
    }
    const kept = errors.filter((one) => !dropped.has(one) && one.keyword !== 'if' && one.keyword !== 'propertyNames');
    const misfits = kept.map(misfitOf);
    const mistyped = new Set(misfits.flatMap((one) => one.fix === null || one.unknownKey === undefined
        ? []
        : [`${one.pointer.slice(0, -(0,plain/* step */.PM)(one.unknownKey).slice(1).length)}${meantBy(one.fix)}`]));
    const seen = new Set();
    return misfits.filter((one) => {
        if (one.missingKey?.split('|').some((key) => mistyped.has(`${one.pointer}/${key}`)))
            return false;
        const key = `${one.pointer}\0${one.message}`;
        return !seen.has(key) && seen.add(key) !== undefined;
    });
}
const meantBy = (fix) => /^did you mean (.*)\?$/.exec(fix)?.[1] ?? '';
function misfitOf(error) {
    const { keyword, params, instancePath: pointer, data, parentSchema, schema } = error;
    const properties = (0,plain/* isMap */.jh)(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [];
    switch (keyword) {
        case 'additionalProperties': {
            const key = String(params.additionalProperty);
            const near = (0,syntax_text/* nearest */.p)(key, properties);
            const fix = near
                ? `did you mean ${near}?`
                : properties.length
                    ? `known keys are ${properties.join(', ')}`
                    : 'remove it';
            return { pointer: `${pointer}${(0,plain/* step */.PM)(key)}`, message: 'is not a known key', fix, unknownKey: key };
        }
        case 'required':
            return {
                pointer,
                message: `needs ${params.missingProperty}, which is not there`,
                fix: `add ${params.missingProperty}`,
                missingKey: String(params.missingProperty),
            };
        case 'type':
            return {
                pointer,
                message: `must be ${typeWords(params.type)}, not ${dataWords(data)}`,
                fix: typeFix(params.type, data),
            };
        case 'const':
            return {
                pointer,
                message: `must be ${shown(params.allowedValue)}, not ${dataWords(data)}`,
                fix: `write ${shown(params.allowedValue)}`,
            };
        case 'enum': {
            const allowed = params.allowedValues.map(String);
            const near = typeof data === 'string' ? (0,syntax_text/* nearest */.p)(data, allowed) : undefined;
            return {
                pointer,
                message: `must be one of ${allowed.join(', ')}, not ${dataWords(data)}`,
                fix: near ? `did you mean ${near}?` : `write one of ${allowed.join(', ')}`,
            };
        }
        case 'anyOf':
        case 'oneOf':
            return alternatives(pointer, keyword, schema, params, data);
        case 'pattern':
            return {
                pointer,
                message: `${dataWords(data)} is not written as it should be`,
                fix: patternFix(String(params.pattern)),
            };
        default:
            return { pointer, message: otherWords(error), fix: null };
    }
}
function alternatives(pointer, keyword, schema, params, data) {
    const branches = Array.isArray(schema)
        ? schema
        : [];
    const needs = branches.map((one) => one.required?.join(' and ') ?? '').filter(Boolean);
    if (branches.length > 0 && needs.length === branches.length) {
        const names = needs.join(' or ');
        if (keyword === 'oneOf' && params.passingSchemas)
            return { pointer, message: `may have only one of ${needs.join(', ')}`, fix: 'remove the others' };
        return {
            pointer,
            message: `needs ${names}, and has none of them`,
            fix: `add ${names}`,
            missingKey: branches.flatMap((one) => one.required ?? []).join('|'),
        };
    }
    const words = branches.flatMap((one) => one.type === undefined ? (one.enum ?? []).map(String) : [typeWords(one.type)]);
    const allowed = words.length > 0
        ? `must be ${[...new Set(words)].join(' or ')}, not ${dataWords(data)}`
        : `${dataWords(data)} fits none of the forms that are allowed here`;
    return { pointer, message: allowed, fix: null };
}
const TYPES = {
    string: 'a text',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a mapping (key: value)',
    null: 'nothing',
};
const typeWords = (type) => [type]
    .flat()
    .map((one) => TYPES[String(one)] ?? String(one))
    .join(' or ');
/** A value as a person would name it: its sort, and itself where it is short. */
function dataWords(data) {
    if (data === null || data === undefined)
        return 'empty';
    if (Array.isArray(data))
        return `a list (${shown(data)})`;
    if (typeof data === 'object')
        return 'a mapping';
    if (typeof data === 'string')
        return `the text ${shown(data)}`;
    return String(data);
}
function typeFix(type, data) {
    const wanted = [type].flat().map(String);
    const wantsNumber = wanted.includes('number') || wanted.includes('integer');
    if (wantsNumber && typeof data === 'string') {
        const percent = /^\s*(\d+(?:[.,]\d+)?)\s*%\s*$/.exec(data)?.[1];
        if (percent)
            return `write ${Number(percent.replace(',', '.')) / 100}`;
        if (data.trim() !== '' && Number.isFinite(Number(data)))
            return `write ${Number(data)} without quotes`;
        return 'write a number such as 0.9';
    }
    if (wantsNumber && Array.isArray(data) && data.length === 1 && typeof data[0] === 'number')
        return `write ${data[0]} without brackets`;
    if (wanted.includes('string') && (typeof data === 'number' || typeof data === 'boolean'))
        return `write "${data}" in quotes`;
    if (wanted.includes('array') && typeof data === 'string')
        return `write [${data.length > 40 ? '…' : data}]`;
    if (wanted.includes('array') && (0,plain/* isMap */.jh)(data))
        return 'begin each entry with "- "';
    return null;
}
const PATTERNS = [
    ['^[1-9][0-9]', 'write a duration: a whole number and m, h, d or w, such as 90d'],
    ['^[0-9]{4}-', 'write a day as YYYY-MM-DD'],
    ['^sha256:', 'write sha256: and the 64 lower-case hex digits of the digest'],
    ['\\S', 'write a text that says something'],
];
function patternFix(pattern) {
    const known = PATTERNS.find(([start]) => pattern.startsWith(start));
    if (known)
        return known[1];
    if (pattern === SQL_NAME)
        return 'use letters, digits and underscores, and begin with a letter';
    if (pattern.includes('(/'))
        return 'write a login or org/team, without @';
    return pattern.startsWith('^[A-Za-z0-9]')
        ? 'use letters, digits, ".", "-" and "_", and begin with a letter or digit'
        : `it must match ${pattern}`;
}
function otherWords({ keyword, params, message, data }) {
    switch (keyword) {
        case 'minItems':
            return `must have at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}`;
        case 'minProperties':
            return `must have at least ${params.limit} ${params.limit === 1 ? 'key' : 'keys'}`;
        case 'minLength':
            return 'must not be empty';
        case 'maxLength':
            return `is longer than ${params.limit} characters`;
        case 'uniqueItems':
            return `has the entry ${shown(data[params.i])} twice`;
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return `must be ${String(params.comparison).replace('>=', 'at least').replace('<=', 'at most').replace('>', 'above').replace('<', 'below')} ${params.limit}, not ${String(data)}`;
        default:
            return message ?? `does not fit (${keyword})`;
    }
}

;// CONCATENATED MODULE: ./build/policy/extends.js
/** Packs: requirements that a policy takes over from another text, and its own changes to them. */









const PACK_SCHEMA = packSchema();
/** The packs that a policy extends, in order, each once; faults go to `complaints`, those inside of a pack to `faults`. */
function readPacks(root, texts, complaints, faults) {
    const named = Array.isArray(root.extends) ? root.extends : [];
    return named.flatMap((name, index) => {
        if (typeof name !== 'string')
            return [];
        const at = `/extends/${index}`;
        if (named.indexOf(name) < index) {
            complaints.add('policy/extends', at, `${shown(name)} is there twice`, { fix: 'keep one of the two' });
            return [];
        }
        const text = extends_textOf(name, texts);
        if ('message' in text) {
            complaints.add('policy/extends', at, text.message, { fix: text.fix });
            return [];
        }
        const pack = readPack(name, text.text, text.remote);
        faults.push(...pack.faults);
        return pack.value ? [pack.value] : [];
    });
}
function extends_textOf(name, { builtin, remote }) {
    const read = packName(name);
    if (read.kind === 'wrong')
        return read;
    if (read.kind === 'builtin') {
        const text = name.startsWith('builtin/') ? builtin.get(name.slice('builtin/'.length)) : undefined;
        if (text !== undefined)
            return { text: new TextEncoder().encode(text), remote: false };
        const known = [...builtin.keys()].map((one) => `builtin/${one}`);
        const near = (0,syntax_text/* nearest */.p)(name, known);
        const list = known.length > 0 ? `use ${known.join(' or ')}` : 'remove it';
        return { message: `${shown(name)} is not a known pack`, fix: near ? `did you mean ${near}?` : list };
    }
    const fetched = remote.get(name);
    const { repository, commit } = read.reference;
    if (fetched === undefined)
        return {
            message: `${shown(name)} is not at hand`,
            fix: `give the folder of a clone of ${repository} that has the commit ${commit.slice(0, 12)} with --packs`,
        };
    if (fetched.ok)
        return { text: fetched.value, remote: true };
    const [first] = fetched.faults;
    return { message: `${shown(name)} cannot be had: ${first?.message ?? 'no answer'}`, fix: first?.fix ?? null };
}
function readPack(name, bytes, remote) {
    const text = (0,syntax_text/* decodeUtf8 */._)(bytes, name);
    const parsed = text.ok ? (0,yaml/* parseYaml */.h)(text.value, name, 'policy/extends') : text;
    if (!parsed.ok)
        return { value: null, faults: parsed.faults.map((one) => ({ ...one, code: 'policy/extends' })) };
    const document = parsed.value;
    const complaints = complaintsOf(document, name);
    const root = document.value;
    if (!(0,plain/* isMap */.jh)(root))
        return {
            value: null,
            faults: [
                (0,fault/* fault */.DG)('policy/extends', name, 'the pack is no mapping of keys to values', {
                    line: 1,
                    column: 1,
                    fix: 'begin it with version: 1 and name',
                }),
            ],
        };
    checkShape(root, PACK_SCHEMA, '', complaints, { schema: 'policy/extends', key: 'policy/extends' });
    const requirements = objectsOf(root.requirements).map(({ index, entry }) => ({
        entry,
        at: `/requirements/${index}`,
        complaints,
        path: name,
        changes: null,
    }));
    const sha256 = (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex');
    const { roles, waivers } = root;
    return {
        value: { name, sha256, remote, protectedAttributes: root['protected-attributes'], roles, waivers, requirements },
        faults: complaints.faults,
    };
}
/**
 * Requirements of the packs, then the policy's own. An entry with the id of an earlier pack's entry takes that one's place
 * and is laid over it: its keys replace the pack's, `with` key by key. With another rule it replaces it whole.
 */
function mergeRequirements(packs, own) {
    const merged = new Map();
    const idOf = ({ entry }, index) => (typeof entry.id === 'string' ? entry.id : index);
    packs.forEach((pack, p) => {
        pack.requirements.forEach((one, index) => {
            const id = idOf(one, `\0pack ${p} ${index}`);
            const before = merged.get(id);
            merged.set(id, before ? laidOver(before, one) : one);
        });
    });
    const ofPacks = new Set(merged.keys());
    const taken = new Set();
    own.forEach((one, index) => {
        const id = idOf(one, `\0own ${index}`);
        const before = ofPacks.has(id) && !taken.has(id) ? merged.get(id) : undefined;
        taken.add(id);
        // A second entry of the same id is a fault of its own; it is kept apart here so that both are checked.
        merged.set(merged.has(id) && !before ? `\0again ${index}` : id, before ? laidOver(before, one) : one);
    });
    return [...merged.values()];
}
function laidOver(below, above) {
    const sameRule = above.entry.rule === undefined || above.entry.rule === below.entry.rule;
    if (!sameRule)
        return { ...above, changes: below };
    const both = (0,plain/* isMap */.jh)(below.entry.with) && (0,plain/* isMap */.jh)(above.entry.with) ? [join(below.entry.with, above.entry.with)] : [];
    const entry = join(below.entry, above.entry, ...both.map((parameters) => ({ with: parameters })));
    return { ...above, entry, changes: below };
}
const join = (...parts) => Object.assign(Object.create(null), ...parts);

;// CONCATENATED MODULE: ./build/policy/pack-order.js
/**
 * What a policy may do with the packs that it extends. A pack of another repository is an organisation's own and may only
 * be tightened; where less is asked than a pack that comes with the gate, that is told.
 */





const FIX = 'ask at least as much, or have it changed where the pack is kept';
/** Roles of the packs with those of the policy. A role that a pack fills may lose members here and gain none. */
function mergedRoles(packs, own, complaints) {
    const merged = Object.assign(Object.create(null), own);
    const filled = new Map();
    packs.forEach(({ name, roles }, index) => {
        for (const [role, members] of Object.entries(buildRoles(roles))) {
            const before = filled.get(role);
            if (before)
                complaints.add('policy/extends', `/extends/${index}`, `${name} fills the role ${shown(role)}, as ${before.pack} does`, {
                    fix: 'keep one of the two packs',
                });
            else
                filled.set(role, { pack: name, members });
        }
    });
    for (const [role, { pack, members }] of filled) {
        const there = new Set(members.map((one) => one.toLowerCase()));
        const here = Object.hasOwn(own, role) ? own[role] : undefined;
        here?.forEach((member, index) => {
            if (!there.has(member.toLowerCase()))
                complaints.add('policy/extends', `/roles/${role}/${index}`, `${shown(member)} is not of the role in ${pack}`, {
                    fix: `remove it, or have it added where the pack is kept`,
                });
        });
        merged[role] = here ?? members;
    }
    return merged;
}
/** Terms of waivers: the policy's own where it has some, else those of the packs; never laxer than a pack's. */
function mergedTerms(packs, own, complaints) {
    const given = packs.flatMap(({ name, waivers }) => ((0,plain/* isMap */.jh)(waivers) ? [{ name, terms: buildTerms(waivers) }] : []));
    const terms = own ?? given.map(({ terms: one }) => one).reduce(strictest, undefined);
    for (const { name, terms: asked } of terms ? given : []) {
        if ((terms ?? domain_policy/* WAIVER_TERMS */.t).maxDays > asked.maxDays)
            complaints.add('policy/extends', '/waivers/max-days', `is more than the ${asked.maxDays} days of ${name}`, {
                fix: FIX,
            });
        const added = (terms ?? domain_policy/* WAIVER_TERMS */.t).approvedBy.filter((role) => !asked.approvedBy.includes(role));
        if (added.length)
            complaints.add('policy/extends', '/waivers/approved-by', `lets ${added.join(', ')} approve, whom ${name} does not`, {
                fix: FIX,
            });
    }
    return terms;
}
const strictest = (before, one) => before
    ? {
        approvedBy: before.approvedBy.filter((role) => one.approvedBy.includes(role)),
        maxDays: Math.min(before.maxDays, one.maxDays),
    }
    : one;
/** What stands below an entry, from the nearest pack down. */
function below(raw) {
    const layers = [];
    for (let one = raw.changes; one; one = one.changes)
        layers.push(one);
    return layers;
}
/**
 * Where a requirement asks less than a pack: a fault at its place for a pack of another repository, an entry of the result
 * for one that comes with the gate. `requirements` are those of `merged`, in the same order.
 */
function heldToPacks(merged, requirements, packs, rules, complaints) {
    // What is wrong in itself is told already.
    const told = new Set(complaints.faults.map(({ line, column }) => `${line}:${column}`));
    const remote = new Set(packs.filter((pack) => pack.remote).map((pack) => pack.name));
    return merged.flatMap((raw, index) => {
        const requirement = requirements[index];
        if (!requirement)
            return [];
        const rule = rules.find((one) => one.id === requirement.rule);
        return below(raw).flatMap((layer, depth) => {
            const held = remote.has(layer.path);
            if (!held && depth > 0)
                return [];
            const loosened = diffRequirement(buildRequirement(layer.entry, requirement.place), requirement, rule).filter((change) => change.effect === 'loosens');
            if (!held)
                return loosened.map(({ message }) => ({
                    requirement: requirement.id,
                    pack: layer.path,
                    message,
                    place: requirement.place,
                }));
            for (const { where, message } of loosened) {
                const inside = where.slice(`requirements/${requirement.id}`.length);
                const pointer = raw.complaints === complaints ? `${raw.at}${inside}` : '/extends';
                const { line, column } = complaints.place(pointer);
                if (told.has(`${line}:${column}`))
                    continue;
                complaints.add('policy/extends', pointer, `asks less than ${layer.path}, which may only be tightened: ${message.slice(message.indexOf(': ') + 2)}`, { fix: FIX });
            }
            return [];
        });
    });
}

// EXTERNAL MODULE: ./build/syntax/glob.js
var syntax_glob = __webpack_require__(81146);
;// CONCATENATED MODULE: ./build/policy/references.js
/** Checks of a policy that a schema cannot see: ids, references, paths, one rows file a role. */







/** Faults of `models`: ids twice, paths that leave the repository, several rows files of one role. */
function checkModels(root, readers, complaints) {
    const ids = new Map();
    for (const { index, entry } of objectsOf(root.models)) {
        const at = `/models/${index}`;
        checkId(entry.id, `${at}/id`, 'model', ids, complaints);
        if (Array.isArray(entry.paths))
            for (const [i, one] of entry.paths.entries())
                checkPath(one, `${at}/paths/${i}`, true, complaints);
        checkPath(entry.artifact, `${at}/artifact`, false, complaints);
        checkPath(entry.card, `${at}/card`, false, complaints);
        for (const [key, one] of Object.entries((0,plain/* isMap */.jh)(entry.governance) ? entry.governance : {}))
            checkPath(one, `${at}/governance${(0,plain/* step */.PM)(key)}`, true, complaints);
        checkEvidence(entry, at, readers, complaints);
    }
}
/** An id that stands twice; `seen` holds those before. */
function checkId(id, at, what, seen, complaints) {
    if (typeof id !== 'string')
        return;
    const { line } = complaints.place(at);
    const before = seen.get(id);
    if (before === undefined)
        seen.set(id, line);
    else
        complaints.add('policy/ambiguous', at, `the id ${shown(id)} is already that of the ${what} in line ${before}`, {
            fix: 'give one of the two another id',
        });
}
function checkEvidence(model, at, readers, complaints) {
    const rows = new Map();
    for (const { index, entry } of objectsOf(model.evidence)) {
        const here = `${at}/evidence/${index}`;
        checkPath(entry.file, `${here}/file`, true, complaints);
        checkSql(entry, here, complaints);
        checkSlices(entry, here, complaints);
        if (readers && typeof entry.as === 'string' && !readers.includes(entry.as)) {
            const near = (0,syntax_text/* nearest */.p)(entry.as, readers);
            complaints.add('policy/reference', `${here}/as`, `${shown(entry.as)} is not a known reader`, {
                fix: near ? `did you mean ${near}?` : `use one of ${readers.join(', ')}, or leave it out`,
            });
        }
        if (!isRows(entry))
            continue;
        const role = typeof entry.role === 'string' ? entry.role : 'candidate';
        const before = rows.get(role);
        if (before !== undefined) {
            complaints.add('policy/ambiguous', here, `the model already has rows of the role ${role} (${before}), so it is open which of the two count`, {
                fix: 'keep one of the two, or give one another role',
            });
        }
        else
            rows.set(role, typeof entry.file === 'string' ? shown(entry.file) : 'an entry above');
    }
}
/** Whether an entry of `evidence` declares rows. */
const isRows = (entry) => (0,plain/* isMap */.jh)(entry.sql) ||
    entry.as === 'predictions' ||
    ((entry.as === undefined || entry.as === null) && (typeof entry.task === 'string' || (0,plain/* isMap */.jh)(entry.columns)));
/** Pieces of pattern languages that are ordinary characters here, so that the pattern would cover nothing. */
const FOREIGN_PATTERNS = /^!|[+@!?*]\(|[{}[\]]/;
function checkPath(value, at, glob, complaints) {
    if (typeof value !== 'string' || value === '')
        return;
    if ((0,syntax_path/* repositoryPath */.S)(value) === null) {
        complaints.add('policy/schema', at, `${shown(value)} is not a path inside the repository`, { fix: pathFix(value) });
    }
    else if (glob && (0,syntax_glob/* isGlob */.f)(value) && (0,syntax_glob/* compileGlob */.S)(value) === null) {
        complaints.add('policy/schema', at, `the pattern has ${value.length} characters, and 1024 are the most`, {
            fix: 'write several shorter ones',
        });
    }
    else if (!glob && (0,syntax_glob/* isGlob */.f)(value)) {
        complaints.add('policy/schema', at, `${shown(value)} is a pattern, and one file is wanted here`, {
            fix: 'write the path of the file',
        });
    }
    else if (glob && FOREIGN_PATTERNS.test(value)) {
        complaints.add('policy/schema', at, `${shown(value)} has braces, brackets or a negation, which are not patterns here and would cover nothing`, {
            fix: 'use *, ** and ? only, and write alternatives as entries of their own',
        });
    }
}
function pathFix(value) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
        return 'commit the file and write its path; addresses are never fetched';
    if (value.startsWith('/') || value.startsWith('~') || /^[A-Za-z]:/.test(value))
        return 'write the path from the root of the repository, without a leading / or ~';
    if (value.includes('\\'))
        return 'write / between folders';
    return 'write the path from the root of the repository, without "." and ".." and without // or a final /';
}
/** Faults of `applies-to`: models that are not there; a scope that no model of the policy can be in is not one. */
function checkScope(entry, at, models, complaints) {
    const scope = (0,plain/* isMap */.jh)(entry['applies-to']) ? entry['applies-to'] : {};
    if (!Array.isArray(scope.models))
        return;
    scope.models.forEach((id, index) => {
        if (typeof id !== 'string' || models.includes(id))
            return;
        complaints.add('policy/reference', `${at}/applies-to/models/${index}`, `there is no model ${shown(id)}`, {
            fix: suggestion(id, models),
        });
    });
}
/** Faults of `schedule`: requirements that are not there. */
function checkSchedule(root, requirements, complaints) {
    for (const { index, entry } of objectsOf(root.schedule)) {
        if (!Array.isArray(entry.requirements))
            continue;
        entry.requirements.forEach((id, i) => {
            if (typeof id !== 'string' || requirements.includes(id))
                return;
            complaints.add('policy/reference', `/schedule/${index}/requirements/${i}`, `there is no requirement ${shown(id)}`, { fix: suggestion(id, requirements) });
        });
    }
}
/** Faults of `waivers` and `escalation`: roles and requirements that are not there. */
function checkPeople(root, policy, complaints) {
    const roles = Object.keys(policy.roles);
    const requirements = policy.requirements.map((one) => one.id);
    const known = (names, at, what, there) => {
        for (const [index, name] of Array.isArray(names) ? names.entries() : [])
            if (typeof name === 'string' && !there.includes(name))
                complaints.add('policy/reference', `${at}/${index}`, `there is no ${what} ${shown(name)}`, {
                    fix: suggestion(name, there),
                });
    };
    if ((0,plain/* isMap */.jh)(root.waivers))
        known(root.waivers['approved-by'], '/waivers/approved-by', 'role', roles);
    for (const { index, entry } of objectsOf(root.escalation)) {
        known(entry.to, `/escalation/${index}/to`, 'role', roles);
        known(entry.requirements, `/escalation/${index}/requirements`, 'requirement', requirements);
    }
}
/** Did-you-mean among ids, or the ids. */
function suggestion(word, known) {
    const near = (0,syntax_text/* nearest */.p)(word, known);
    if (near)
        return `did you mean ${near}?`;
    if (known.length === 0)
        return 'remove it';
    return known.length > 12 ? `use one of ${known.slice(0, 12).join(', ')}, …` : `use one of ${known.join(', ')}`;
}

;// CONCATENATED MODULE: ./build/policy/load-policy.js
/** Policy text → Policy, or every fault of it at once, each with its place, the fix and what was probably meant. */











const FRAME = frameSchema();
const CODES = { schema: 'policy/schema', key: 'policy/unknown-key' };
/** Faults told of one policy; beyond these the reader has enough to do. */
const MAXIMUM_FAULTS = 200;
/** Loads a policy. Unreadable, unknown, contradictory or empty is a fault; nothing is repaired. */
function loadPolicy(input) {
    const { path } = input;
    const decoded = (0,syntax_text/* decodeUtf8 */._)(input.bytes, path);
    if (!decoded.ok)
        return decoded;
    const parsed = (0,yaml/* parseYaml */.h)(decoded.value, path, 'policy/syntax');
    if (!parsed.ok)
        return parsed;
    const root = parsed.value.value;
    if (!(0,plain/* isMap */.jh)(root))
        return (0,fault/* bad */.MB)(noMapping(root, path));
    const complaints = complaintsOf(parsed.value, path);
    const placeAt = (pointer) => ({ path, ...complaints.place(pointer) });
    checkShape(root, FRAME, '', complaints, CODES);
    checkVersion(root, decoded.value, complaints);
    checkModels(root, input.readers, complaints);
    const faults = [];
    const packs = readPacks(root, { builtin: input.packs, remote: input.remotePacks ?? new Map() }, complaints, faults);
    const merged = mergeRequirements(packs, ownRequirements(root, path, complaints));
    if (root.requirements === undefined && textsOf(root.extends).length === 0) {
        complaints.add('policy/schema', '', 'the policy has no requirements, so nothing would be judged', {
            fix: 'add requirements, or extends: [builtin/baseline]',
        });
    }
    const frame = buildFrame(root, placeAt);
    const protectedAttributes = [
        ...new Set([...packs.flatMap((pack) => textsOf(pack.protectedAttributes)), ...frame.protectedAttributes]),
    ];
    const requirements = merged.map(({ entry, at, complaints: own, path: file }) => buildRequirement(entry, { path: file, ...own.place(at) }));
    const terms = mergedTerms(packs, frame.waiverTerms, complaints);
    const policy = {
        ...frame,
        roles: mergedRoles(packs, frame.roles, complaints),
        ...(terms ? { waiverTerms: terms } : {}),
        protectedAttributes,
        requirements,
        packs: packs.map(({ name, sha256 }) => ({ name, sha256 })),
    };
    checkSchedule(root, requirements.map((one) => one.id), complaints);
    checkPeople(root, policy, complaints);
    checkRequirements(merged, policy, input);
    const loosened = heldToPacks(merged, requirements, packs, input.rules, complaints);
    const found = [
        ...complaints.faults,
        ...faults,
        ...packs.flatMap((pack) => pack.requirements[0]?.complaints.faults ?? []),
    ];
    if (found.length > 0)
        return (0,fault/* bad */.MB)(...ordered(found, path).slice(0, MAXIMUM_FAULTS));
    return (0,fault/* good */.uw)(loosened.length > 0 ? { ...policy, loosenedFromPack: loosened } : policy);
}
function noMapping(root, path) {
    const empty = root === null;
    const message = empty
        ? 'the policy is empty, and an empty policy would require nothing'
        : `the policy is ${Array.isArray(root) ? 'a list' : `${typeof root === 'string' ? 'the text' : 'the value'} ${shown(root)}`}, and must be a mapping (key: value)`;
    return (0,fault/* fault */.DG)('policy/schema', path, message, {
        line: 1,
        column: 1,
        fix: 'begin with "version: 1", then models and requirements',
    });
}
/** `1.0` is 1 as a number, and no version that there is. */
function checkVersion(root, text, complaints) {
    if (root.version !== 1)
        return;
    const { line, column } = complaints.place('/version');
    const written = (text.split('\n')[line - 1] ?? '').slice(column - 1);
    if (/^1(?![\w.+-])/.test(written))
        return;
    complaints.add('policy/schema', '/version', `must be 1, not ${shown(/^[^\s,}#]*/.exec(written)?.[0] ?? '')}`, {
        fix: 'write version: 1',
    });
}
function ownRequirements(root, path, complaints) {
    const ids = new Map();
    return objectsOf(root.requirements).map(({ index, entry }) => {
        const at = `/requirements/${index}`;
        checkId(entry.id, `${at}/id`, 'requirement', ids, complaints);
        return { entry, at, complaints, path, changes: null };
    });
}
/** Rule, parameters and scope of every requirement. */
function checkRequirements(merged, policy, input) {
    const models = policy.models.map((model) => model.id);
    const rules = new Map(input.rules.map((rule) => [rule.id, rule]));
    const ids = [...rules.keys()];
    for (const { entry, at, complaints } of merged) {
        checkScope(entry, at, models, complaints);
        if (entry.rule === undefined) {
            complaints.add('policy/schema', at, 'needs rule, which is not there', {
                fix: 'add rule, the name of the rule that judges it',
            });
            continue;
        }
        if (typeof entry.rule !== 'string')
            continue;
        const rule = rules.get(entry.rule);
        if (!rule) {
            const near = (0,syntax_text/* nearest */.p)(entry.rule, ids);
            complaints.add('policy/unknown-rule', `${at}/rule`, `${shown(entry.rule)} is not a known rule`, {
                fix: near ? `did you mean ${near}?` : `use one of ${ids.join(', ')}`,
            });
            continue;
        }
        checkParameters(rule, entry, at, policy, input.vocabulary, complaints);
    }
}
function checkParameters(rule, entry, at, policy, vocabulary, complaints) {
    const given = entry.with === undefined ? Object.create(null) : entry.with;
    if (!(0,plain/* isMap */.jh)(given))
        return;
    const fits = checkShape(given, rule.schema, `${at}/with`, complaints, CODES);
    // What the rule itself sees is told beside misfits of shape, unless it is about the very same value.
    const before = new Set(complaints.faults.map(({ line, column }) => `${line}:${column}`));
    let found;
    try {
        found = rule.check?.(given, { policy, vocabulary }) ?? [];
    }
    catch (error) {
        // A rule may count on its schema; where that is kept the throw is our bug and must not be lost.
        if (fits)
            throw error;
        return;
    }
    for (const one of found) {
        const pointer = `${at}/with${one.pointer}`;
        const { line, column } = complaints.place(pointer);
        if (!fits && before.has(`${line}:${column}`))
            continue;
        complaints.add(one.code, pointer, one.message, { fix: one.fix });
    }
}
/** Faults of the policy by line, then those of packs. */
const ordered = (faults, path) => [...new Set(faults)].sort((a, b) => Number(a.path !== path) - Number(b.path !== path) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0));

// EXTERNAL MODULE: ./build/policy/waiver-state.js
var waiver_state = __webpack_require__(3959);
;// CONCATENATED MODULE: ./build/policy/load-waivers.js
/** Waivers file → waivers. What is not written as a waiver is a fault of the file; what a waiver may not do voids it alone. */











const SCHEMA = waiversSchema();
/**
 * Loads a waivers file. Faults: no YAML, an unknown or missing key, a wrong type, a day that does not exist, a digest that
 * is none. A waiver that is well written and may not hold (too long, expired, an approver outside the role, a requirement
 * that does not exist) is loaded; `waiverState` voids it and says why, and `checkWaivers` tells of it beforehand.
 */
function loadWaivers(input) {
    const { path } = input;
    const decoded = (0,syntax_text/* decodeUtf8 */._)(input.bytes, path);
    if (!decoded.ok)
        return decoded;
    const parsed = (0,yaml/* parseYaml */.h)(decoded.value, path, 'waivers/syntax');
    if (!parsed.ok)
        return parsed;
    const root = parsed.value.value;
    if (!(0,plain/* isMap */.jh)(root)) {
        const message = root === null ? 'the waivers file is empty' : 'the waivers file must be a mapping (key: value)';
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('waivers/schema', path, message, {
            line: 1,
            column: 1,
            fix: 'begin with "version: 1" and "waivers: []", or remove the file',
        }));
    }
    const complaints = complaintsOf(parsed.value, path);
    checkShape(root, SCHEMA, '', complaints, { schema: 'waivers/schema', key: 'waivers/schema' });
    const waivers = objectsOf(root.waivers).map(({ index, entry }) => {
        const at = `/waivers/${index}`;
        for (const key of ['approved-on', 'expires']) {
            const day = entry[key];
            if (typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && (0,waiver_dates/* dayStart */.J7)(day) === null) {
                complaints.add('waivers/schema', `${at}/${key}`, `${shown(day)} is not a day of the calendar`, {
                    fix: 'write a day that exists, as YYYY-MM-DD',
                });
            }
        }
        const text = (key) => (typeof entry[key] === 'string' ? entry[key] : '');
        return {
            requirement: text('requirement'),
            model: text('model'),
            modelDigest: text('model-digest'),
            slice: (0,plain/* isMap */.jh)(entry.slice)
                ? Object.assign(Object.create(null), Object.fromEntries(Object.entries(entry.slice).map(([key, one]) => [key, String(one)])))
                : null,
            worst: typeof entry.worst === 'number' ? entry.worst : null,
            reason: text('reason'),
            risk: text('risk'),
            approvedBy: text('approved-by'),
            approvedOn: text('approved-on'),
            expires: text('expires'),
            place: { path, ...complaints.place(at) },
        };
    });
    return complaints.faults.length > 0 ? (0,fault/* bad */.MB)(...complaints.faults.slice(0, 200)) : (0,fault/* good */.uw)(waivers);
}
/**
 * What the text of loaded waivers already shows to be void, for `lint`: unknown requirements and models, spans that are
 * negative or too long, approvers whom the second line does not name (where it names no team). Empty where all is well.
 */
function checkWaivers(waivers, policy) {
    const requirements = policy.requirements.map((one) => one.id);
    const models = policy.models.map((one) => one.id);
    const approvers = (0,waiver_state/* approversOf */.U9)(policy);
    const { approvedBy, maxDays } = policy.waiverTerms ?? domain_policy/* WAIVER_TERMS */.t;
    return waivers.flatMap((waiver) => {
        const { line, column, path } = waiver.place;
        const about = `waiver of "${waiver.requirement}"`;
        const tell = (message, fix) => (0,fault/* fault */.DG)('waivers/reference', path, `${about}: ${message}`, { line, column, fix });
        const [from, last] = [(0,waiver_dates/* dayStart */.J7)(waiver.approvedOn), (0,waiver_dates/* dayStart */.J7)(waiver.expires)];
        const span = from === null || last === null ? 0 : (0,waiver_dates/* daysBetween */.YM)(from, last);
        return [
            ...(requirements.includes(waiver.requirement)
                ? []
                : [
                    tell(`there is no requirement ${shown(waiver.requirement)}, so it covers nothing`, suggestion(waiver.requirement, requirements)),
                ]),
            ...(models.includes(waiver.model)
                ? []
                : [tell(`there is no model ${shown(waiver.model)}, so it covers nothing`, suggestion(waiver.model, models))]),
            ...(span < 0
                ? [tell(`it expires on ${waiver.expires}, before its approval on ${waiver.approvedOn}`, 'correct the days')]
                : []),
            ...(span > maxDays
                ? [tell(`it runs for ${span} days, and at most ${maxDays} are allowed`, 'let it expire earlier')]
                : []),
            ...(approvers.some((one) => one.includes('/') || one.toLowerCase() === waiver.approvedBy.toLowerCase())
                ? []
                : [
                    tell(`${waiver.approvedBy} is not of the ${approvedBy.map((role) => role.replace('second-line', 'second line')).join(' or the ')}`, approvers.length > 0
                        ? `have it approved by ${approvers.join(' or ')}`
                        : `add the role ${approvedBy.join(' or ')} to the policy`),
                ]),
        ];
    });
}

;// CONCATENATED MODULE: ./build/policy/index.js
/** Policy and waivers: from text to data, what they differ in, and whether a waiver holds. */











/***/ }),

/***/ 51497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ PACKS)
/* harmony export */ });
/** Packs that a policy may extend as `builtin/NAME`. Written by scripts/embed-packs.mjs from policies/packs; do not edit. */
/** Name → text. */
const PACKS = new Map([
    [
        'baseline',
        [
            '# The baseline: what any model should show before a change of it is merged, whatever it does and whoever it is for.',
            '#',
            '# A policy takes it over with    extends: [builtin/baseline]',
            '# and may change an entry by writing one of the same id under its own requirements: the keys that it gives replace those',
            '# here, parameters one by one. Where that asks less than this file, the gate says so.',
            '#',
            '# The policy must have the role second-line: the people who may approve risks, and who do not build the models.',
            '# Entries that bind only some tiers say so under applies-to; tiers are minimal, limited and high.',
            'version: 1',
            'name: baseline',
            '',
            'requirements:',
            '  # A reader who did not build the model must be able to see what it is for and where it fails.',
            '  - id: baseline-card',
            '    title: The model card says what the model is for and where it fails',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, training data, evaluation]',
            '      min-words: 10',
            '    applies-to: {tiers: [limited, high]}',
            '    controls: [nist-ai-rmf/MAP-1.1, nist-ai-rmf/MAP-2.2, eu-ai-act/Art-11]',
            '    why: Nobody can use a model well, or object to it, without knowing what it was made for.',
            '',
            '  # Figures in the card and in reports are measured again from the rows, where the policy names rows.',
            '  - id: baseline-claims',
            '    title: What is claimed is what is measured',
            '    rule: claims-match',
            '    with: {sources: [card, reports], tolerance: 0.005}',
            '    controls: [nist-ai-rmf/MEASURE-2.5, nist-ai-rmf/MEASURE-2.13]',
            '    why: A figure that nobody can reproduce is no evidence.',
            '',
            '  # Evidence about an older version of the model says nothing about this one. A warning only: many tools write no date.',
            '  - id: baseline-fresh',
            '    title: The evidence is recent and about this version of the model',
            '    rule: evidence-fresh',
            '    with: {max-age: 180d, same-model-digest: true}',
            '    severity: warn',
            '    controls: [nist-ai-rmf/MEASURE-2.4]',
            '    why: Data and use change, so evidence ages.',
            '',
            '  # Files that locks, runs and statements name must be the files that are in the change. A warning only: not every',
            '  # repository keeps such records yet.',
            '  - id: baseline-lineage',
            '    title: The records of how the model was made agree with the files',
            '    rule: lineage-verified',
            '    with: {model: required, datasets: where-present}',
            '    applies-to: {tiers: [limited, high]}',
            '    severity: warn',
            '    controls: [nist-ai-rmf/MAP-4.1, eu-ai-act/Art-12]',
            '    why: A model whose making is not on record cannot be traced when it does harm.',
            '',
            '  # Models that decide about people need a living risk register.',
            '  - id: baseline-risks',
            '    title: Known risks are treated, and none that is left is high',
            '    rule: risk-register',
            '    with: {max-residual: medium, reviewed-within: 180d, accepted-by: second-line}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/MANAGE-1.3, iso-23894/6.5, eu-ai-act/Art-9]',
            '    why: A risk that is written down and owned is treated; one that is not comes as a surprise.',
            '',
            '  # While something serious is unsolved, the model is not changed without somebody looking.',
            '  - id: baseline-incidents',
            '    title: No serious incident is open',
            '    rule: incidents',
            '    with: {max-open-severity: medium, post-mortem: [five-whys, actions]}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/MANAGE-4.3, eu-ai-act/Art-73]',
            '    why: What went wrong once and is not understood goes wrong again.',
            '',
            '  # Somebody must be able to stop the model, and must have tried it.',
            '  - id: baseline-response',
            '    title: The model can be switched off, rolled back and overseen',
            '    rule: response-plan',
            '    with: {require: [kill-switch, rollback, human-oversight], tested-within: 365d}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/MANAGE-2.4, eu-ai-act/Art-14]',
            '    why: A plan that was never exercised is a hope.',
            '',
            '  # A second pair of eyes that does not answer for the delivery.',
            '  - id: baseline-sign-off',
            '    title: The second line has approved the change',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [high]}',
            '    controls: [nist-ai-rmf/GOVERN-2.1, nist-ai-rmf/MANAGE-1.1]',
            '    why: Who builds a model should not be the only one to judge it.',
            '',
            '  # The policy itself is judged: asking less needs somebody who may decide that.',
            '  - id: baseline-policy-change',
            '    title: A looser policy needs the second line',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [nist-ai-rmf/GOVERN-1.2]',
            '    why: A gate that its users can lower in passing is no gate.',
            '',
        ].join('\n'),
    ],
    [
        'credit',
        [
            '# Credit: models that decide, price or rank loans, cards and accounts.',
            '#',
            '# What stands behind it (none of it is legal advice; let counsel read your own policy):',
            '# - The Equal Credit Opportunity Act and Regulation B (12 CFR 1002) in the United States: no applicant may be treated worse on a',
            '#   prohibited basis (race, colour, religion, national origin, sex, marital status, age, income from public assistance, having',
            '#   used rights under the Consumer Credit Protection Act), and one who is refused is owed the specific reasons.',
            '# - SR 26-2, the supervisory guidance on model risk of 2026-04-17. It superseded SR 11-7. It is not binding, goes by principle and',
            '#   materiality, and is most relevant above USD 30 billion of assets; generative and agentic AI are outside of it. It keeps sound',
            '#   development, validation, monitoring, governance and effective challenge. Its text is not catalogued here, so the controls',
            '#   below name the three pillars of SR 11-7, which stay useful as headings.',
            '# - The EU AI Act lists creditworthiness as high risk (Annex III, 5(b)): take builtin/eu-ai-act-high-risk too if it binds you.',
            '#',
            '# A policy takes it over with    extends: [builtin/baseline, builtin/credit]    and must have the role second-line.',
            '# An entry of the same id under your own requirements changes it, parameter by parameter; asking less is said aloud.',
            '#',
            '# What it needs: one predictions file of the candidate with the columns sex and race as groups (write other names with `by`), one',
            '# of the model before as baseline, importances of the features (SHAP or LIME), and the model card. Where the law forbids you to',
            '# ask for a characteristic, use an estimate that is made for this purpose, in a file of its own that no model reads.',
            'version: 1',
            'name: credit',
            '',
            '# Attributes that no credit model may decide by. Age is not among them: an empirically derived, sound scoring system may use it',
            '# under conditions. Add it where yours may not.',
            'protected-attributes: [sex, race, colour, ethnicity, religion, national_origin, marital_status, public_assistance]',
            '',
            'requirements:',
            '  # --- Sound development: does it rank, and do its figures mean what they say? -------------------------------------------------',
            '  # 0.65 is where a score begins to help. Most portfolios do better: set yours just below what the present model keeps.',
            '  - id: credit-ranks',
            '    title: Good payers rank above bad ones',
            '    rule: metric-threshold',
            '    with: {metric: roc_auc, min: 0.65, confidence: 0.95}',
            '    controls: [sr-11-7/pillar-1, nist-ai-rmf/MEASURE-2.3, eu-ai-act/Art-15]',
            '    why: A score that hardly ranks refuses people for nothing.',
            '',
            '  # Prices, limits and reserves are computed from the score as if it were a probability.',
            '  - id: credit-calibrated',
            '    title: A probability of 0.2 comes true two times in ten',
            '    rule: metric-threshold',
            '    with: {metric: ece, bins: 10, max: 0.05}',
            '    controls: [sr-11-7/pillar-1, nist-ai-rmf/MEASURE-2.5]',
            '    why: Prices and reserves are computed from the score.',
            '',
            '  # Outcomes analysis: the same cases, scored by both models, compared row by row.',
            '  - id: credit-no-worse',
            '    title: No worse than the model in use',
            '    rule: metric-regression',
            '    with: {metric: roc_auc, max-drop: 0.02, confidence: 0.95}',
            '    controls: [sr-11-7/pillar-2, nist-ai-rmf/MEASURE-2.13, eu-ai-act/Art-15]',
            '    why: A change has to earn its risk.',
            '',
            '  # --- Fair lending ---------------------------------------------------------------------------------------------------------',
            '  # The four-fifths ratio is a screen that lenders borrow from employment law, and no safe harbour. The estimate decides;',
            '  # where only the interval goes below 0.80 it is a warning, so that a small test set does not block for ever.',
            '  - id: credit-offers-by-group',
            '    title: No group gets an offer less than four fifths as often as another',
            '    rule: metric-spread',
            '    with: {metric: selection_rate, by: [sex, race], min-ratio: 0.80, confidence: 0.95, min-samples: 30, small-groups: warn}',
            '    inconclusive: warn',
            '    controls: [nist-ai-rmf/MEASURE-2.11, eu-ai-act/Art-10, ms-rai-standard-v2/F2]',
            '    why: Unequal offers are the first sign of disparate impact, and the first thing that an examiner computes.',
            '',
            '  # Of those who would pay back, each group should be found equally often.',
            '  - id: credit-good-payers-by-group',
            '    title: Good payers are found in every group alike',
            '    rule: metric-spread',
            '    with: {metric: true_positive_rate, by: [sex, race], max-difference: 0.10, min-samples: 30, small-groups: warn}',
            '    controls: [nist-ai-rmf/MEASURE-2.11, ms-rai-standard-v2/F1]',
            '    why: Refusing people who would have paid, because of their group, costs them and costs us.',
            '',
            '  # A search through all groups and pairs of them for one that nobody thought of. It warns: it is a reason to look.',
            '  - id: credit-weak-spots',
            '    title: No group that nobody thought of fares much worse',
            '    rule: weak-slices',
            '    with: {metric: accuracy, max-drop: 0.15, min-support: 50}',
            '    severity: warn',
            '    controls: [nist-ai-rmf/MEASURE-2.11, nist-ai-rmf/MAP-5.1]',
            '    why: Averages hide the people who are wronged.',
            '',
            '  # --- Reasons --------------------------------------------------------------------------------------------------------------',
            '  # The letter to a refused applicant names the principal reasons. They cannot be right if nobody knows what decides.',
            '  - id: credit-reasons',
            '    title: What decides is known, and no prohibited basis is in it',
            '    rule: explanation',
            '    with: {protected-not-in-top: 10}',
            '    controls: [nist-ai-rmf/MEASURE-2.9, eu-ai-act/Art-13, ms-rai-standard-v2/T1]',
            '    why: A refused applicant is owed the specific reasons, and a prohibited basis may not be one.',
            '',
            '  # --- Effective challenge and governance ---------------------------------------------------------------------------------------',
            '  - id: credit-validation-file',
            '    title: The card says purpose, data, limits, testing and what was watched for',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, training data, evaluation, ethical considerations]',
            '      min-words: 15',
            '    controls: [sr-11-7/pillar-1, nist-ai-rmf/MAP-1.1, eu-ai-act/Art-11]',
            '    why: Somebody who did not build the model must be able to challenge it.',
            '',
            '  - id: credit-claims',
            '    title: What is claimed is what is measured',
            '    rule: claims-match',
            '    with: {sources: [card], tolerance: 0.005}',
            '    controls: [sr-11-7/pillar-2, nist-ai-rmf/MEASURE-2.13]',
            '    why: A figure that nobody can reproduce is no validation.',
            '',
            '  - id: credit-effective-challenge',
            '    title: The second line has approved the change',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [limited, high]}',
            '    controls: [sr-11-7/pillar-2, sr-11-7/pillar-3, nist-ai-rmf/GOVERN-2.1]',
            '    why: Challenge is effective only by people who may say no and did not build it.',
            '',
            '  - id: credit-policy-change',
            '    title: A looser policy needs the second line',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [sr-11-7/pillar-3, nist-ai-rmf/GOVERN-1.2]',
            '    why: A limit that its users can move in passing is no limit.',
            '',
        ].join('\n'),
    ],
    [
        'eu-ai-act-high-risk',
        [
            '# EU AI Act, high risk: what a gate on changes can show of Regulation (EU) 2024/1689, Articles 9 to 15, 17, 72 and 73.',
            '#',
            '# Read this first.',
            '# - Passing is evidence, not conformity. Conformity assessment, declaration, registration, staff, logs in use and the reports to an',
            '#   authority are outside of what a change can show. `risk-gate coverage --framework eu-ai-act` says what is left.',
            '# - Dates. Regulation (EU) 2026/1744 moved the requirements for high-risk systems to 2027-12-02 (Annex III) and 2028-08-02 (Annex I).',
            '#   What holds of Articles 43, 47, 49, 72 and 73 before these dates is open: `risk-gate explain eu-ai-act/Art-73` says what is',
            '#   known, and how surely. Have counsel look.',
            '# - Whether a system is high risk follows from its use (Annex III: biometrics, infrastructure, education, employment, credit,',
            '#   insurance, police, migration, justice). Write it into the tier of the model.',
            '#',
            '# A policy takes it over with    extends: [builtin/eu-ai-act-high-risk]    and must have the role second-line. Nearly all of it',
            '# holds for models of tier high alone. The bounds are starting points: the Act asks for levels that fit the purpose and that were',
            '# fixed beforehand, and those are yours to set and to justify.',
            '#',
            '# What it needs: a predictions file with the columns sex and age_band as groups (write other names with `by`) and the ids of the',
            '# training rows; a validation of the data; lineage (dvc.lock, OpenLineage, PROV or an attestation); tests with faulty input; the',
            '# risk register, the incidents, the response plan; the model card.',
            'version: 1',
            'name: eu-ai-act-high-risk',
            '',
            'requirements:',
            '  # --- Article 9: risk management --------------------------------------------------------------------------------------------------',
            '  - id: euaia-risks',
            '    title: "Art. 9: known risks are treated, and what is left is judged acceptable"',
            '    rule: risk-register',
            '    with: {max-residual: medium, reviewed-within: 180d, accepted-by: second-line}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-9, eu-ai-act/Annex-IV-5, nist-ai-rmf/MANAGE-1.3]',
            '    why: The residual risk of each hazard has to be judged acceptable, by somebody.',
            '',
            '  # --- Article 10: data and data governance ------------------------------------------------------------------------------------------',
            '  - id: euaia-data-checked',
            '    title: "Art. 10: the data passed their checks"',
            '    rule: data-validation',
            '    with: {min-expectations: 3}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-10, eu-ai-act/Annex-IV-2d]',
            '    why: Data must be relevant and as free of errors as possible, and somebody must have looked.',
            '',
            '  - id: euaia-data-apart',
            '    title: "Art. 10: training and test data are apart"',
            '    rule: data-disjoint',
            '    with: {roles: [train, candidate]}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-10, eu-ai-act/Annex-IV-2g]',
            '    why: Performance on what was learned is no performance.',
            '',
            '  # A difference of more than ten points between groups asks for a decision; the Act sets no number.',
            '  - id: euaia-bias',
            '    title: "Art. 10: groups are not treated too differently"',
            '    rule: metric-spread',
            '    with: {metric: selection_rate, by: [sex, age_band], max-difference: 0.10, min-samples: 30, small-groups: warn}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-10, eu-ai-act/Annex-IV-2g, nist-ai-rmf/MEASURE-2.11]',
            '    why: Data are to be examined for bias that leads to discrimination; this is where it would show.',
            '',
            '  # --- Articles 11, 12 and 18: documentation and records ---------------------------------------------------------------------------------',
            '  - id: euaia-documentation',
            '    title: "Art. 11: the technical documentation is there and moves with the model"',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, training data, evaluation, ethical considerations]',
            '      min-words: 20',
            '      fields: [license, model_version, datasets]',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-11, eu-ai-act/Annex-IV-1a, eu-ai-act/Annex-IV-2b, eu-ai-act/Annex-IV-3]',
            '    why: It has to be there before the system is placed on the market, and kept up to date.',
            '',
            '  - id: euaia-records',
            '    title: "Art. 12: records of how the model was made agree with the files"',
            '    rule: lineage-verified',
            '    with: {model: required, datasets: where-present}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-12, eu-ai-act/Art-18, eu-ai-act/Annex-IV-2a]',
            '    why: A model that does not match its records cannot be traced when it does harm.',
            '',
            '  # --- Article 13: what the deployer is told -----------------------------------------------------------------------------------------',
            '  - id: euaia-told-truly',
            '    title: "Art. 13: declared figures are what is measured"',
            '    rule: claims-match',
            '    with: {sources: [card], tolerance: 0.005}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-13, eu-ai-act/Art-15, eu-ai-act/Annex-IV-4]',
            '    why: Accuracy and its metrics are declared to those who use the system, who rely on them.',
            '',
            '  # --- Articles 14 and 72: human oversight, monitoring --------------------------------------------------------------------------------',
            '  - id: euaia-oversight',
            '    title: "Art. 14 and 72: people oversee and can stop it, it is watched, and this was tried"',
            '    rule: response-plan',
            '    with: {require: [kill-switch, rollback, escalation, raci, human-oversight, monitoring], tested-within: 365d}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-14, eu-ai-act/Art-72, eu-ai-act/Art-20, eu-ai-act/Annex-IV-2e, eu-ai-act/Annex-IV-9]',
            '    why: A person must be able to interrupt the system, and somebody must notice when that is needed.',
            '',
            '  # --- Article 15: accuracy and robustness ---------------------------------------------------------------------------------------------',
            '  - id: euaia-accuracy',
            '    title: "Art. 15: the model keeps the accuracy that was fixed beforehand"',
            '    rule: metric-threshold',
            '    with: {metric: accuracy, min: 0.75, confidence: 0.95}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-15, eu-ai-act/Art-9, eu-ai-act/Annex-IV-2g]',
            '    why: Testing is against metrics and thresholds that were fixed before.',
            '',
            '  - id: euaia-robustness',
            '    title: "Art. 15: it bears errors and gaps in its input"',
            '    rule: robustness',
            '    with: {max-failed: 0, max-accuracy-impact: 0.15}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-15, nist-ai-rmf/MEASURE-2.7]',
            '    why: Resilience to errors and faults is asked for by name.',
            '',
            '  # --- Article 17: quality management -----------------------------------------------------------------------------------------------------',
            '  - id: euaia-sign-off',
            '    title: "Art. 17: the second line has approved the change"',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-17, nist-ai-rmf/GOVERN-2.1]',
            '    why: Changes are managed, and somebody is accountable for each.',
            '',
            '  - id: euaia-policy-change',
            '    title: "Art. 17: a looser policy needs the second line"',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [eu-ai-act/Art-17, eu-ai-act/Art-9]',
            '    why: Thresholds are fixed beforehand, and not moved to fit the result.',
            '',
            '  # --- Article 73: serious incidents ----------------------------------------------------------------------------------------------------',
            '  # Two days for critical infrastructure and widespread infringements, ten after a death, fifteen else, from awareness.',
            '  - id: euaia-incidents',
            '    title: "Art. 73: serious incidents are reported in time, and none is open"',
            '    rule: incidents',
            '    with: {max-open-severity: medium, post-mortem: [five-whys, actions], report-deadlines: eu-ai-act}',
            '    applies-to: {tiers: [high]}',
            '    controls: [eu-ai-act/Art-73, eu-ai-act/Art-20, nist-ai-rmf/MANAGE-4.3]',
            '    why: The clock runs from the day that somebody knew.',
            '',
        ].join('\n'),
    ],
    [
        'health',
        [
            '# Health: models that help to find, sort, predict or treat what patients have.',
            '#',
            '# It asks what clinicians ask first: who is missed, are some missed more often than others, does the model know when it does not',
            '# know, what happens when a value is absent, and who can stop it. It does not replace the assessment of a medical device, nor a',
            '# clinical study. Bounds are starting points: what may be missed is a clinical decision, so set them with those who treat.',
            '#',
            '# A policy takes it over with    extends: [builtin/baseline, builtin/health]    and must have the role second-line',
            '# (clinical safety, not the team that builds). Priority of patients in emergency care, and risk and price in health insurance,',
            '# are high risk under the EU AI Act (Annex III, 5): take builtin/eu-ai-act-high-risk too if it binds you.',
            '#',
            '# What it needs: a predictions file of the candidate, one row a case, with an id for the patient, the columns sex and age_band as',
            '# groups (write other names with `by`) and a score; ids of the training patients; a validation of the data; tests with missing',
            '# values; a failure mode analysis; a response plan; the model card.',
            'version: 1',
            'name: health',
            '',
            'requirements:',
            '  # --- Who is missed? ---------------------------------------------------------------------------------------------------------',
            '  # Recall is the share of the ill who are found (sensitivity). The lower end of the interval must keep the bound, so a test set',
            '  # with few ill people cannot pass by luck.',
            '  - id: health-finds-the-ill',
            '    title: Of those who are ill, enough are found',
            '    rule: metric-threshold',
            '    with: {metric: recall, min: 0.85, confidence: 0.95}',
            '    controls: [nist-ai-rmf/MEASURE-2.3, nist-ai-rmf/MEASURE-2.6, eu-ai-act/Art-15]',
            '    why: A patient who is missed is not treated.',
            '',
            '  # Specificity: the share of the well who are left in peace.',
            '  - id: health-spares-the-well',
            '    title: Of those who are well, most are left in peace',
            '    rule: metric-threshold',
            '    with: {metric: specificity, min: 0.70, confidence: 0.95}',
            '    controls: [nist-ai-rmf/MEASURE-2.3, eu-ai-act/Art-15]',
            '    why: Alarms without cause harm too, and teach staff to ignore the true ones.',
            '',
            '  - id: health-finds-every-group',
            '    title: Every group of patients is found about equally often',
            '    rule: metric-spread',
            '    with: {metric: recall, by: [sex, age_band], max-difference: 0.10, min-samples: 20, small-groups: warn}',
            '    controls: [nist-ai-rmf/MEASURE-2.11, eu-ai-act/Art-10, ms-rai-standard-v2/F1]',
            '    why: A model that learned on some patients misses the others, and the average does not show it.',
            '',
            '  # --- Does it know? ------------------------------------------------------------------------------------------------------------',
            '  - id: health-calibrated',
            '    title: A risk of 20 % comes true in two of ten',
            '    rule: metric-threshold',
            '    with: {metric: ece, bins: 10, max: 0.08}',
            '    controls: [nist-ai-rmf/MEASURE-2.5, eu-ai-act/Art-15]',
            '    why: A clinician weighs the number against the harm of treatment, and must be able to believe it.',
            '',
            '  # Cases in which the model is sure at 0.80 or more must nearly always be right, and there must be enough of them.',
            '  - id: health-sure-means-right',
            '    title: Where the model is sure it is right',
            '    rule: metric-threshold',
            '    with: {metric: selective_accuracy, confidence-at-least: 0.80, min: 0.90, min-coverage: 0.50}',
            '    controls: [nist-ai-rmf/MEASURE-2.5, eu-ai-act/Art-14]',
            '    why: The unsure cases go to a person, so the sure ones must not need one.',
            '',
            '  # --- Was it tested honestly? --------------------------------------------------------------------------------------------------',
            '  # The id must be that of the patient, not of the image or the visit: two images of one patient are not two tests.',
            '  - id: health-new-patients',
            '    title: No patient was both trained on and tested on',
            '    rule: data-disjoint',
            '    with: {roles: [train, candidate]}',
            '    controls: [nist-ai-rmf/MEASURE-2.5, eu-ai-act/Art-10]',
            '    why: A model that knows the patient already shows nothing about the next one.',
            '',
            '  - id: health-data-checked',
            '    title: The data passed their checks',
            '    rule: data-validation',
            '    with: {min-expectations: 3}',
            '    controls: [nist-ai-rmf/MEASURE-2.1, eu-ai-act/Art-10]',
            '    why: Units that were mixed up have killed patients without any model.',
            '',
            '  # --- What if it goes wrong? -----------------------------------------------------------------------------------------------------',
            '  - id: health-bears-gaps',
            '    title: A missing value is handled, and not answered with a guess',
            '    rule: robustness',
            '    with: {max-failed: 0, max-accuracy-impact: 0.10, suites: [missing-feature]}',
            '    controls: [nist-ai-rmf/MEASURE-2.6, nist-ai-rmf/MEASURE-2.7, eu-ai-act/Art-15]',
            '    why: In a ward some value is always missing.',
            '',
            '  - id: health-failure-modes',
            '    title: Ways to fail are known, and the worst are tamed',
            '    rule: fmea',
            '    with: {max-rpn: 120}',
            '    controls: [nist-ai-rmf/MAP-5.1, eu-ai-act/Art-9]',
            '    why: What was thought through beforehand is noticed sooner.',
            '',
            '  - id: health-can-be-stopped',
            '    title: Somebody oversees it, can stop it, and has tried',
            '    rule: response-plan',
            '    with: {require: [kill-switch, rollback, human-oversight, monitoring], tested-within: 180d}',
            '    controls: [nist-ai-rmf/MANAGE-2.4, eu-ai-act/Art-14]',
            '    why: Patients cannot wait for a release.',
            '',
            '  # --- Is it told to those who use it? ----------------------------------------------------------------------------------------------',
            '  - id: health-card',
            '    title: The card says for whom it is meant, and for whom not',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, training data, evaluation, ethical considerations]',
            '      min-words: 15',
            '    controls: [nist-ai-rmf/MAP-1.1, eu-ai-act/Art-13]',
            '    why: A clinician must know when not to look at the number.',
            '',
            '  - id: health-sign-off',
            '    title: Clinical safety has approved the change',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [limited, high]}',
            '    controls: [nist-ai-rmf/GOVERN-2.1, nist-ai-rmf/MANAGE-1.1]',
            '    why: Those who answer for patients decide, not those who answer for the delivery.',
            '',
            '  - id: health-policy-change',
            '    title: A looser policy needs clinical safety',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [nist-ai-rmf/GOVERN-1.2]',
            '    why: What may be missed is not for the builders to decide.',
            '',
        ].join('\n'),
    ],
    [
        'hiring',
        [
            '# Hiring: models that screen, rank or select applicants, or decide on promotion.',
            '#',
            '# What stands behind it (none of it is legal advice; let counsel read your own policy):',
            '# - The four-fifths rule of the Uniform Guidelines on Employee Selection Procedures (29 CFR 1607.4(D)): a selection rate of a group',
            '#   below four fifths of that of the group with the highest is generally regarded as evidence of adverse impact. It is a rule of',
            '#   thumb: smaller differences can be adverse impact where they are significant, and larger ones need not be where numbers are small.',
            "# - New York City's Local Law 144 asks for a bias audit within the last year before an automated tool is used.",
            '# - The EU AI Act lists recruitment and selection as high risk (Annex III, 4(a)): take builtin/eu-ai-act-high-risk too if it binds you.',
            '#',
            '# A policy takes it over with    extends: [builtin/baseline, builtin/hiring]    and must have the role second-line.',
            '#',
            '# What it needs: a predictions file of the candidate with the columns sex and race as groups (write other names with `by`), where',
            '# the positive class means "goes on to the next round"; an evaluation with the model\'s digest and a date; importances of the',
            '# features; a response plan that says who reads what the tool decides; the model card.',
            'version: 1',
            'name: hiring',
            '',
            '# Never inputs, and never among what decides.',
            'protected-attributes: [sex, gender, race, ethnicity, colour, religion, national_origin, age, disability, pregnancy]',
            '',
            'requirements:',
            '  # --- Adverse impact -------------------------------------------------------------------------------------------------------------',
            '  # The estimate decides, as the rule does. Where only the interval reaches below 0.80 the gate warns: the numbers are too small',
            '  # to be sure of it.',
            '  - id: hiring-four-fifths',
            '    title: Every group is selected at least four fifths as often as the one selected most',
            '    rule: metric-spread',
            '    with: {metric: selection_rate, by: [sex, race], min-ratio: 0.80, confidence: 0.95, min-samples: 30, small-groups: warn}',
            '    inconclusive: warn',
            '    controls: [nist-ai-rmf/MEASURE-2.11, eu-ai-act/Art-10, ms-rai-standard-v2/F2]',
            '    why: Below four fifths is generally regarded as evidence of adverse impact.',
            '',
            '  # Women of one group can be refused while neither women nor the group are on average. It warns: cells are small.',
            '  - id: hiring-four-fifths-crossed',
            '    title: The same for sex and race together',
            '    rule: metric-spread',
            '    with: {metric: selection_rate, by: ["sex*race"], min-ratio: 0.80, min-samples: 30, small-groups: skip}',
            '    severity: warn',
            '    controls: [nist-ai-rmf/MEASURE-2.11, ms-rai-standard-v2/F2]',
            '    why: An audit looks at sex and race together, and so should you before it.',
            '',
            '  # Of those whom people found fit for the work, each group must be found equally often.',
            '  - id: hiring-fit-found-alike',
            '    title: Fit applicants are found in every group alike',
            '    rule: metric-spread',
            '    with: {metric: true_positive_rate, by: [sex, race], max-difference: 0.10, min-samples: 30, small-groups: warn}',
            '    controls: [nist-ai-rmf/MEASURE-2.11, ms-rai-standard-v2/F1]',
            '    why: Equal rates can hide that the fit of one group are passed over for the unfit of another.',
            '',
            '  # --- Is it about the work? -------------------------------------------------------------------------------------------------------',
            '  # A tool with adverse impact has to be job-related. One that hardly finds the fit is not.',
            '  - id: hiring-finds-the-fit',
            '    title: It tells fit from unfit better than chance',
            '    rule: metric-threshold',
            '    with: {metric: balanced_accuracy, min: 0.60}',
            '    controls: [nist-ai-rmf/MEASURE-2.3, eu-ai-act/Art-15]',
            '    why: A tool that does not predict the work is not job-related.',
            '',
            '  - id: hiring-nothing-forbidden-decides',
            '    title: No protected attribute is among what decides',
            '    rule: explanation',
            '    with: {protected-not-in-top: 10}',
            '    controls: [nist-ai-rmf/MEASURE-2.9, eu-ai-act/Art-13, ms-rai-standard-v2/T1]',
            '    why: A tool that decides by sex or origin discriminates, whatever its rates.',
            '',
            '  # --- Is it audited, told and overseen? ---------------------------------------------------------------------------------------------',
            '  - id: hiring-audited-lately',
            '    title: The bias figures are at most a year old and of this very model',
            '    rule: evidence-fresh',
            '    with: {max-age: 365d, same-model-digest: true}',
            '    controls: [nist-ai-rmf/MEASURE-2.4, eu-ai-act/Annex-IV-2g]',
            '    why: Applicants change, and an audit of an older version says nothing about this one.',
            '',
            '  - id: hiring-card',
            '    title: The card says what is asked, of whom, and what it was tested on',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, training data, evaluation, ethical considerations]',
            '      min-words: 15',
            '    controls: [nist-ai-rmf/MAP-1.1, eu-ai-act/Art-11, ms-rai-standard-v2/T2]',
            '    why: An applicant, a works council or a court will ask.',
            '',
            '  - id: hiring-people-decide',
            '    title: A person reads what the tool decides, and can overrule it',
            '    rule: response-plan',
            '    with: {require: [human-oversight, escalation]}',
            '    controls: [eu-ai-act/Art-14, nist-ai-rmf/MAP-3.5]',
            '    why: Nobody should be turned away by a machine alone.',
            '',
            '  - id: hiring-sign-off',
            '    title: The second line has approved the change',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [limited, high]}',
            '    controls: [nist-ai-rmf/GOVERN-2.1, nist-ai-rmf/MANAGE-1.1]',
            '    why: Who builds the tool should not be the only one to judge it.',
            '',
            '  - id: hiring-policy-change',
            '    title: A looser policy needs the second line',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [nist-ai-rmf/GOVERN-1.2]',
            '    why: A limit that its users can move in passing is no limit.',
            '',
        ].join('\n'),
    ],
    [
        'llm-application',
        [
            '# LLM application: assistants, search with answers, agents: whatever puts a language model before people.',
            '#',
            '# The model itself mostly comes from somebody else. What is judged is the application: prompts, tools, retrieval and model',
            '# together, by its tests. So `paths` of the model are prompts, configuration and tool definitions, and the `artifact` may be the',
            "# configuration file that pins the model's version.",
            '#',
            '# A policy takes it over with    extends: [builtin/baseline, builtin/llm-application]    and must have the role second-line.',
            '#',
            '# What it needs: results of your own test cases (promptfoo, Inspect, or JUnit of any test runner), an attack report (garak), a',
            '# response plan, a failure mode analysis and the model card. A pass rate counts every test: one that ended in an error, or was not',
            '# judged, has not passed.',
            '#',
            '# It cannot see whether your tests are good. Write them from what users really ask, and add each incident as a case.',
            'version: 1',
            'name: llm-application',
            '',
            'requirements:',
            '  # --- Does it answer? ---------------------------------------------------------------------------------------------------------',
            '  # Over all your test cases. Where you have several suites, ask each by name with  by: [suite]  or  by: [task].',
            '  - id: llm-answers-well',
            '    title: It passes its own test cases',
            '    rule: metric-threshold',
            '    with: {metric: pass_rate, min: 0.95}',
            '    controls: [nist-ai-rmf/MEASURE-2.3, nist-ai-600-1/GAI-2, eu-ai-act/Art-15]',
            '    why: A change of a prompt or a model version breaks answers that nobody looked at.',
            '',
            '  # --- Can it be turned against its users? ---------------------------------------------------------------------------------------',
            '  # One finding for each probe of the attack report. Which probes must have been run only you know: add an entry of your own with',
            '  # `groups: {probe: [...]}`, where one that is absent is missing, so that a scan that was cut down does not pass.',
            '  - id: llm-withstands-attacks',
            '    title: It withstands the attacks that it was probed with',
            '    rule: metric-threshold',
            '    with: {metric: pass_rate, by: [probe], min: 0.90}',
            '    controls: [owasp-llm-top10-2025/LLM01, owasp-llm-top10-2025/LLM05, nist-ai-600-1/GAI-9, nist-ai-rmf/MEASURE-2.7, google-saif/control-red-teaming]',
            '    why: Whoever may type to it may try to make it do something else.',
            '',
            '  # --- What may it do, and who stops it? -------------------------------------------------------------------------------------------',
            '  - id: llm-failure-modes',
            '    title: It is thought through what it may say, leak and do',
            '    rule: fmea',
            '    with: {max-rpn: 150}',
            '    controls: [nist-ai-rmf/MAP-5.1, owasp-llm-top10-2025/LLM02, owasp-llm-top10-2025/LLM06]',
            '    why: What it may reach decides how much harm a bad answer does.',
            '',
            '  - id: llm-can-be-stopped',
            '    title: It is watched, a person can step in, and it can be switched off',
            '    rule: response-plan',
            '    with: {require: [kill-switch, human-oversight, monitoring, escalation], tested-within: 180d}',
            '    controls: [nist-ai-rmf/MANAGE-2.4, owasp-llm-top10-2025/LLM06, google-saif/control-incident-response-management, eu-ai-act/Art-14]',
            '    why: It will say something wrong; what counts is for how long.',
            '',
            '  - id: llm-no-open-incident',
            '    title: No serious incident is open',
            '    rule: incidents',
            '    with: {max-open-severity: medium, post-mortem: [five-whys, actions]}',
            '    controls: [nist-ai-rmf/MANAGE-4.3, nist-ai-rmf/GOVERN-4.3]',
            '    why: What it did once and nobody understood, it does again.',
            '',
            '  # --- Is it told? -----------------------------------------------------------------------------------------------------------------',
            '  - id: llm-card',
            '    title: The card says what it is for, where it fails and whose model it is',
            '    rule: documentation',
            '    with:',
            '      document: card',
            '      sections: [intended use, limitations, evaluation]',
            '      min-words: 15',
            '      fields: [base_model, license]',
            '    controls: [nist-ai-rmf/MAP-1.1, nist-ai-600-1/GAI-12, owasp-llm-top10-2025/LLM03]',
            '    why: Whoever uses it or answers for it must know what it is not for, and whose model is behind it.',
            '',
            '  - id: llm-sign-off',
            '    title: The second line has approved the change',
            '    rule: approval',
            '    with: {from: [second-line], count: 1}',
            '    applies-to: {tiers: [limited, high]}',
            '    controls: [nist-ai-rmf/GOVERN-2.1, nist-ai-rmf/MANAGE-1.1]',
            '    why: A prompt is a line of text, and a change of behaviour for everybody.',
            '',
            '  - id: llm-policy-change',
            '    title: A looser policy needs the second line',
            '    rule: policy-change',
            '    with: {loosening-needs: [second-line]}',
            '    controls: [nist-ai-rmf/GOVERN-1.2]',
            '    why: A gate that its users can lower in passing is no gate.',
            '',
        ].join('\n'),
    ],
]);


/***/ }),

/***/ 26095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H_: () => (/* binding */ daysLeft),
/* harmony export */   J7: () => (/* binding */ dayStart),
/* harmony export */   YM: () => (/* binding */ daysBetween),
/* harmony export */   oq: () => (/* binding */ MAXIMUM_SPAN)
/* harmony export */ });
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14953);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90323);
/** Days of waivers: which exist, how far apart they are, whether one is over. */


/** Longest span from approval to expiry that any policy may allow, in days. */
const MAXIMUM_SPAN = _domain_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .WAIVER_TERMS */ .t.maxDays;
/** Start of a day `YYYY-MM-DD` in UTC, in milliseconds since the epoch; null where there is no such day. */
function dayStart(text) {
    const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (!parts)
        return null;
    const [year, month, day] = parts.slice(1).map(Number);
    const date = new Date(0);
    // Not Date.UTC: it takes the years 0 to 99 for 1900 to 1999.
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null;
}
/** Whole days between two days, negative where the second comes first. Both as milliseconds of their start. */
const daysBetween = (from, to) => Math.round((to - from) / _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_);
/** Days left until the end of the day that starts at `last`, that day included; 0 where it is over. */
const daysLeft = (last, now) => Math.max(0, Math.ceil((last + _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_ - now) / _domain_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_));


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ waiverState),
/* harmony export */   U9: () => (/* binding */ approversOf),
/* harmony export */   p1: () => (/* binding */ expiryOf)
/* harmony export */ });
/* harmony import */ var _domain_approvals_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44841);
/* harmony import */ var _domain_governance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78573);
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45745);
/* harmony import */ var _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90323);
/* harmony import */ var _waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26095);
/** Whether a waiver holds for a finding, and if not, why not: the only place that decides it. */





/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. Far below any difference that data can show. */
const ROUNDING = 1e-12;
/**
 * Whether `waiver` covers the judgement now. It covers a violated or inconclusive outcome of exactly its requirement, model,
 * model digest and slice, of a value no worse than `worst`, from the day of approval to the end of its last day (UTC), if
 * its approver stands in a role that the policy names (the second line where it names none) and is neither author nor committer of the change, it says why, and its risk
 * is in the register, not closed, where the policy names one. Whatever is not known speaks against it. `why` continues "the waiver does not hold: …".
 */
function waiverState(waiver, facts, judgement) {
    const objection = scope(waiver, facts, judgement) ??
        time(waiver, facts) ??
        approver(waiver, facts) ??
        reason(waiver) ??
        value(waiver, judgement) ??
        risk(waiver, facts);
    if (objection !== null)
        return { active: false, why: objection };
    return { active: true, daysLeft: (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ .H_)((0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .dayStart */ .J7)(waiver.expires) ?? 0, facts.now) };
}
const termsOf = (policy) => policy.waiverTerms ?? _domain_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .WAIVER_TERMS */ .t;
/** Logins and teams that may approve a waiver under this policy. */
const approversOf = (policy) => termsOf(policy).approvedBy.flatMap((role) => (Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : []));
/** Whether its last day is over, and the days left; a day that does not exist is over. */
function expiryOf({ expires }, now) {
    const last = (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .dayStart */ .J7)(expires);
    const left = last === null ? 0 : (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ .H_)(last, now);
    return { expired: left === 0, daysLeft: left };
}
function scope(waiver, { model, digest }, { requirement, slice, outcome }) {
    if (waiver.requirement !== requirement)
        return `it is for the requirement ${waiver.requirement}, not for ${requirement}`;
    if (waiver.model !== model.id)
        return `it is for the model ${waiver.model}, not for ${model.id}`;
    if (!sameSlice(waiver.slice, slice))
        return `it is for ${sliceText(waiver.slice)}, not for ${sliceText(slice)}`;
    if (outcome !== 'violated' && outcome !== 'inconclusive')
        return `it covers what is violated or inconclusive, and this is ${outcome}`;
    if (digest === null)
        return `the model has no digest to compare with its model-digest ${short(waiver.modelDigest)}`;
    if (waiver.modelDigest !== digest)
        return `it is for another version of the model (${short(waiver.modelDigest)}; this one is ${short(digest)})`;
    return null;
}
function time(waiver, { now, policy }) {
    const from = (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .dayStart */ .J7)(waiver.approvedOn);
    const last = (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .dayStart */ .J7)(waiver.expires);
    if (from === null || last === null)
        return `its days ${waiver.approvedOn} and ${waiver.expires} are not both days of the calendar`;
    const span = (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysBetween */ .YM)(from, last);
    if (span < 0)
        return `it expires on ${waiver.expires}, before its approval on ${waiver.approvedOn}`;
    const { maxDays } = termsOf(policy);
    if (span > maxDays)
        return `it runs for ${span} days from approval to expiry, and at most ${maxDays} are allowed`;
    if (!(now >= from))
        return `it is only approved from ${waiver.approvedOn} on`;
    return (0,_waiver_dates_js__WEBPACK_IMPORTED_MODULE_1__/* .daysLeft */ .H_)(last, now) > 0 ? null : `it expired on ${waiver.expires}`;
}
function approver({ approvedBy }, { policy, people }) {
    const roles = termsOf(policy).approvedBy;
    const members = approversOf(policy);
    const is = (login) => login.trim().toLowerCase() === approvedBy.trim().toLowerCase();
    if (people.author !== null && is(people.author))
        return `${approvedBy}, who approved it, is the author of this change`;
    if (people.committers.some(is))
        return `${approvedBy}, who approved it, made a commit of this change`;
    if (!(0,_domain_approvals_js__WEBPACK_IMPORTED_MODULE_2__/* .isMember */ .NB)(approvedBy, members, people)) {
        const unread = people.unreadableTeams.filter((team) => members.some((member) => member.toLowerCase() === team.toLowerCase()));
        const hint = unread.length > 0 ? ` (the members of ${unread.join(', ')} could not be read)` : '';
        return `${approvedBy}, who approved it, is not known to be of the ${roles.join(' or the ')}${hint}`;
    }
    // A forge knows who opened the change; a local check without that knowledge goes by the commits alone.
    if (people.author === null && people.known)
        return `the author of this change is not known, so ${approvedBy} cannot be shown to be somebody else`;
    if (people.unattributed)
        return `a commit of this change has no known maker, so ${approvedBy} cannot be shown to be somebody else`;
    return null;
}
function value({ worst }, judgement) {
    const found = judgement.value;
    if (found === null)
        return worst === null ? null : `it tolerates values down to ${worst}, and there is no value here`;
    if (worst === null)
        return `it names no worst value, and the value here is ${found}`;
    if (!Number.isFinite(worst) || !Number.isFinite(found))
        return `the value ${found} cannot be compared with the worst one tolerated, ${worst}`;
    const slack = ROUNDING * Math.max(1, Math.abs(worst));
    if (judgement.better === 'higher')
        return found >= worst - slack ? null : `the value ${found} is worse than the worst one tolerated, ${worst}`;
    if (judgement.better === 'lower')
        return found <= worst + slack ? null : `the value ${found} is worse than the worst one tolerated, ${worst}`;
    return found === worst
        ? null
        : `the value ${found} has no direction, so only exactly the worst one tolerated, ${worst}, is covered`;
}
const reason = (waiver) => (0,_domain_governance_js__WEBPACK_IMPORTED_MODULE_3__/* .isPlaceholder */ .wK)(waiver.reason) ? 'its reason is a placeholder and says nothing' : null;
/** Where the policy names a register, the risk must be in it and not closed, since a closed one carries nothing; where it names none, `risk` is only a name. */
function risk(waiver, { model, evidence, faults, absent }) {
    const path = model.governance.risks;
    const registers = evidence.filter((one) => one.kind === 'governance' && one.document === 'risk-register');
    if (path === null && registers.length === 0)
        return null;
    const own = registers.filter((one) => one.model === null || one.model === model.id);
    const entries = own.flatMap(({ content }) => Array.isArray(content.risks) ? content.risks : []);
    const carrying = entries.filter((entry) => (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(entry) && entry.id === waiver.risk);
    if (carrying.some((entry) => (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_4__/* .isMap */ .jh)(entry) && entry.status !== 'closed'))
        return null;
    if (carrying.length > 0)
        return `its risk ${waiver.risk} is closed in the risk register, so nothing carries what is left`;
    if (own.length > 0)
        return `its risk ${waiver.risk} is not in the risk register ${own.map((one) => one.source.path).join(', ')}`;
    const unread = faults.some((one) => one.path === path)
        ? 'cannot be used'
        : absent.some((one) => one.path === path)
            ? 'is not there'
            : 'holds none for this model';
    return `its risk ${waiver.risk} cannot be looked up, since the risk register${path === null ? '' : ` ${path}`} ${unread}`;
}
/** Exactly the same columns and values. */
function sameSlice(a, b) {
    if (a === null || b === null)
        return a === b;
    const keys = Object.keys(a);
    return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && a[key] === b[key]);
}
const sliceText = (slice) => slice === null
    ? 'the finding without group'
    : `the group ${Object.entries(slice)
        .map(([column, one]) => `${column} = ${one}`)
        .join(', ')}`;
const short = (digest) => (digest.length > 23 ? `${digest.slice(0, 19)}…` : digest);


/***/ }),

/***/ 54207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ RULES)
});

// EXTERNAL MODULE: ./build/domain/approvals.js
var approvals = __webpack_require__(44841);
// EXTERNAL MODULE: ./build/domain/strictness.js
var strictness = __webpack_require__(84595);
// EXTERNAL MODULE: ./build/rules/shared/judgement.js
var judgement = __webpack_require__(94979);
// EXTERNAL MODULE: ./build/rules/shared/metric-parameters.js
var metric_parameters = __webpack_require__(15779);
// EXTERNAL MODULE: ./build/rules/shared/words.js
var shared_words = __webpack_require__(99801);
;// CONCATENATED MODULE: ./build/rules/approval.js
/** Enough people of the right line of defence have approved exactly this commit. */





const approval = {
    id: 'approval',
    summary: 'People of the named roles must have approved exactly the commit that is judged.',
    plain: 'Named people, who did not make the change themselves, must have read and agreed to exactly what is about to go live. If anything changes after that, they have to agree again.',
    details: [
        'An approval counts when it is the latest word of its giver, for exactly the head commit, by a human who may write, is neither author nor committer of the change, and stands in the role by login or by a team that could be read.',
        'Roles are those of the base branch. A person counts once, whatever the case of the login and however many of the roles are theirs.',
        'Too few are missing; where somebody of the roles asks for changes or withdrew, it is violated.',
    ].join(' '),
    remedy: [
        'Ask the people whom the finding names to read and approve the last commit; where it may, the gate has asked them already.',
        'Push nothing afterwards: an approval counts for one commit, and the next one needs it anew.',
        'Where somebody of the role asks for changes, settle that first; the latest word of each person counts.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['from'],
        properties: {
            from: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Roles of the policy.',
            },
            count: { type: 'integer', minimum: 1, description: 'How many different people; 1 by default.' },
        },
    },
    strictness: { from: 'less', count: (0,strictness/* withDefault */.IQ)('up', 1) },
    check(parameters, { policy }) {
        const known = Object.keys(policy.roles);
        return rolesOf(parameters).flatMap((role, index) => {
            if (known.includes(role))
                return [];
            const near = known.find((one) => one.toLowerCase() === role.toLowerCase());
            const fix = near
                ? `did you mean ${near}?`
                : known.length
                    ? `use one of ${(0,shared_words/* listing */.RR)(known)}`
                    : 'define it under roles';
            return [
                {
                    pointer: `/from/${index}`,
                    message: `"${role}" is not a role of the policy`,
                    fix,
                    code: 'policy/reference',
                },
            ];
        });
    },
    judge(requirement, facts) {
        return [judged(requirement, facts)];
    },
};
const rolesOf = (parameters) => Array.isArray(parameters.from) ? parameters.from.map(String) : [];
function judged(requirement, facts) {
    const roles = rolesOf(requirement.with);
    const wanted = (0,metric_parameters/* numberOf */.rl)(requirement.with, 'count') ?? 1;
    const counted = new Map(facts.approvals
        .filter((one) => roles.includes(one.role) && one.commit.toLowerCase() === facts.head.toLowerCase())
        .map((one) => [one.login.toLowerCase(), one.login]));
    const names = [...counted.values()].map((login) => (0,shared_words/* visible */.RK)(login));
    const base = {
        value: counted.size,
        threshold: { min: wanted },
        n: counted.size,
        origin: 'verified',
        better: 'higher',
    };
    const asked = `${(0,shared_words/* count */.U9)(wanted)} ${wanted === 1 ? 'approval' : 'approvals'} of ${roles.join(' or ')} ${wanted === 1 ? 'is' : 'are'} asked for`;
    const commit = `the commit ${facts.head.slice(0, 12)}`;
    if (counted.size >= wanted)
        return (0,judgement/* judgement */._)('satisfied', `${(0,shared_words/* listing */.RR)(names, 10)} approved ${commit}; ${asked}.`, {
            ...base,
            plain: plainly(counted.size, wanted, roles),
        });
    const given = counted.size ? `only ${(0,shared_words/* listing */.RR)(names, 10)} approved ${commit}` : `nobody has approved ${commit}`;
    const { outcome, because } = shortfall(facts, roles);
    return (0,judgement/* judgement */._)(outcome, `${asked}, and ${given}.${because}`, {
        ...base,
        fix: fixOf(facts, roles, wanted - counted.size),
        plain: plainly(counted.size, wanted, roles),
    });
}
/** Why there are too few: reviews that do not count, teams that could not be read, or nothing known at all. */
function shortfall(facts, roles) {
    const { people, policy } = facts;
    if (!people.known)
        return { outcome: 'missing', because: ' Nothing is known of reviews here.' };
    const asked = Object.fromEntries(roles.flatMap((role) => (Object.hasOwn(policy.roles, role) ? [[role, policy.roles[role] ?? []]] : [])));
    const members = Object.values(asked).flat();
    const others = (0,approvals/* whyNot */.OB)(people, asked, facts);
    const told = others.map((one) => `${(0,shared_words/* visible */.RK)(one.login)} ${one.reason}`);
    const unread = unreadOf(people, members);
    const refused = others.some((one) => (0,approvals/* isMember */.NB)(one.login, members, people) && hasRefused(one.login, facts));
    const because = [
        ...(told.length ? [` Not counted: ${(0,shared_words/* listing */.RR)(told, 8)}.`] : []),
        ...(unread.length ? [` The members of ${(0,shared_words/* listing */.RR)(unread)} could not be read, so nobody of it counts.`] : []),
    ];
    return { outcome: refused ? 'violated' : 'missing', because: because.join('') };
}
/** Teams among the members whose own members could not be read. */
const unreadOf = (people, members) => people.unreadableTeams.filter((team) => members.some((member) => member.toLowerCase() === team.toLowerCase()));
/** Whether the latest word of a login, comments aside, is anything but an approval. */
function hasRefused(login, { people }) {
    const own = people.reviews.filter((one) => one.login.toLowerCase() === login.toLowerCase() && one.state !== 'commented');
    const latest = own.reduce((last, one) => (last && Date.parse(last.at) > Date.parse(one.at) ? last : one), null);
    return latest !== null && latest.state !== 'approved';
}
function fixOf({ people, policy, head }, roles, short) {
    const who = roles.flatMap((role) => (Object.hasOwn(policy.roles, role) ? (policy.roles[role] ?? []) : []));
    const ask = `have ${(0,shared_words/* count */.U9)(short)} of ${who.length ? (0,shared_words/* listing */.RR)(who) : roles.join(', ')} approve ${head.slice(0, 12)}, who did not write it`;
    if (!people.known)
        return `${ask}; for a check on this machine pass the approvals with --approvals FILE`;
    const unread = unreadOf(people, who);
    if (unread.length)
        return `${ask}; let the token read the members of ${(0,shared_words/* listing */.RR)(unread)}, or name the people in the policy`;
    return ask;
}
const plainly = (given, wanted, roles) => `${given === 0 ? 'Nobody' : given === 1 ? 'One person' : `${(0,shared_words/* count */.U9)(given)} people`} of ${roles.join(' or ')} agreed to this change; the policy asks for ${wanted === 1 ? 'one' : (0,shared_words/* count */.U9)(wanted)}.`;

// EXTERNAL MODULE: ./build/domain/public-key.js
var public_key = __webpack_require__(61306);
// EXTERNAL MODULE: ./build/domain/uri-pattern.js
var uri_pattern = __webpack_require__(56968);
// EXTERNAL MODULE: ./build/rules/shared/unread.js
var unread = __webpack_require__(25905);
;// CONCATENATED MODULE: ./build/rules/shared/findings.js
/** Several problems of one requirement → judgements: one each, none hidden, and one `satisfied` only where there is none. */



/** Findings of one requirement that are told one by one; the rest is counted. */
const TOLD = 40;
/** One judgement a problem, errors first; where there are none, the satisfied one. */
function settled(problems, satisfied, more = {}) {
    if (!problems.length)
        return [satisfied];
    const rank = { error: 0, violated: 1, missing: 2, inconclusive: 3 };
    const sorted = [...problems].sort((a, b) => rank[a.outcome] - rank[b.outcome]);
    const told = sorted
        .slice(0, TOLD)
        .map(({ outcome, message, ...rest }) => (0,judgement/* judgement */._)(outcome, message, { ...more, ...rest }));
    const left = sorted.length - told.length;
    if (!left)
        return told;
    const { outcome, fix, sources } = sorted[TOLD];
    return [
        ...told,
        (0,judgement/* judgement */._)(outcome, `${left} more of the same requirement are not listed one by one.`, { ...more, fix, sources }),
    ];
}
/** Files of some readers that could not be used, as problems that cite their faults. */
const unreadable = (files, what) => files.map((file) => ({
    outcome: 'error',
    message: `${file.path} cannot be used as ${what}: ${(0,unread/* faultWords */._Q)([file])}`,
    fix: (0,unread/* faultFix */.cc)([file], 'write the file again'),
    sources: (0,unread/* faultSources */.zC)([file]),
    plain: `The file ${file.path} holds mistakes, so it could not be judged.`,
}));
/** Files that failed in one of these readers, also where the policy names the reader and the file could not be opened. */
const faultsOf = (facts, readers) => facts.faults.filter((file) => readers.includes(file.reader ?? file.spec?.as ?? ''));
/** Files that failed in one of these readers, and those that may have been of their kind; `found`: what was read of it. */
const faultyOf = (facts, readers, found) => [
    ...faultsOf(facts, readers),
    ...perhapsOurs(facts, found.map((one) => one.source)),
];
/**
 * Files that no reader could make out and that may have been one of the given kind: they lie in the folder of one that
 * was read, or nothing of the kind was read at all. A broken file must not improve a judgement.
 */
function perhapsOurs(facts, found) {
    const folder = (path) => path.slice(0, path.lastIndexOf('/') + 1);
    const folders = new Set(found.map((source) => folder(source.path)));
    return facts.faults.filter((file) => file.reader === null &&
        file.spec !== null &&
        file.spec.as === null &&
        (!found.length || folders.has(folder(file.path))));
}
/** A sentence, with a blank before it, on files of these formats that the policy names and the change lacks; '' for none. */
function absentNote(facts, readers) {
    const absent = facts.absent
        .filter((one) => one.what === 'evidence' && [null, ...readers].includes(one.spec?.as ?? null))
        .map(({ path }) => path);
    if (!absent.length)
        return '';
    return ` ${(0,shared_words/* listing */.RR)(absent)} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`;
}

// EXTERNAL MODULE: ./build/rules/shared/lineage-records.js
var lineage_records = __webpack_require__(438);
;// CONCATENATED MODULE: ./build/rules/artifact-signed.js
/** Rule `artifact-signed`: the model is signed by somebody whom the base branch's policy names. */







const READERS = ['in-toto-statement', 'sigstore-bundle'];
/** Asks who signed. */
const artifactSigned = {
    id: 'artifact-signed',
    summary: 'The model file, and the files that are listed, are signed with a key or by an identity that the policy names.',
    plain: 'The model must carry the seal of somebody whom the policy trusts, so that nobody can put another model in its place unnoticed.',
    details: 'Reads DSSE envelopes and Sigstore bundles (in-toto statements, SLSA provenance, OpenSSF model signatures), and bundles over the bytes of a file (cosign sign-blob). A signature counts for a file where the signed statement names its SHA-256, or where it is over the bytes of the file as the commit holds them (behind a Git LFS pointer there are none: such a signature is missing), and where it was made with one of `keys` or with a certificate whose issuer and subject are one of `identities`. Certificates are verified offline: chain, certificate transparency, transparency log and time, against `trusted-root` (a file of the base branch) or the root of the Sigstore public-good instance. A key that the change itself brings shows that nothing was altered after signing, and not who signed: such a signature is violated, like one that does not hold. No signature, a statement of other files, or a model that is known only by a digest that is no SHA-256 is missing.',
    remedy: [
        'Sign exactly the file that is committed, with a key or an identity that the policy names, and commit the envelope or bundle.',
        'Where the file is another one than was signed, find out who changed it and why before anybody signs again.',
        'Let the job that trains the model sign it, so that no person has to hold the key.',
    ],
    schema: {
        type: 'object',
        properties: {
            keys: {
                type: 'object',
                additionalProperties: { type: 'string', minLength: 1, maxLength: 8192 },
                minProperties: 1,
                description: 'Name of each key that is trusted, with its PEM, its Base64 or, for Ed25519, its 64 hex digits.',
            },
            identities: {
                type: 'array',
                items: {
                    type: 'object',
                    properties: {
                        issuer: { type: 'string', minLength: 1, maxLength: 1024 },
                        subject: { type: 'string', minLength: 1, maxLength: 1024 },
                    },
                    required: ['issuer', 'subject'],
                    additionalProperties: false,
                },
                minItems: 1,
                uniqueItems: true,
                description: 'Who is trusted: the issuer of the identity, exactly, and its subject, in which `*` stands for text within a segment.',
            },
            'trusted-root': {
                type: 'string',
                minLength: 1,
                maxLength: 1024,
                description: "Path of a Sigstore trusted root (JSON) on the base branch; left out, the public-good instance's.",
            },
            files: {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 1024 },
                uniqueItems: true,
                description: 'Evidence files that must be signed beside the model.',
            },
            'predicate-types': {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 1024 },
                minItems: 1,
                uniqueItems: true,
                description: 'Types of statements that count; left out, any. A `*` stands for text within a segment. A signature over bytes is no statement.',
            },
        },
        anyOf: [{ required: ['keys'] }, { required: ['identities'] }],
        additionalProperties: false,
    },
    strictness: {
        // Another key or root trusts others, and neither set can be shown to be the smaller one.
        keys: 'unordered',
        identities: 'less',
        'trusted-root': 'unordered',
        files: (0,strictness/* optional */.lq)('more'),
        'predicate-types': (0,strictness/* optional */.lq)('less'),
    },
    check: (parameters) => Object.entries(parameters.keys ?? {}).flatMap(([name, text]) => {
        if (typeof text !== 'string' || (0,public_key/* publicKey */.j)(text) !== null)
            return [];
        return [
            {
                pointer: `/keys/${name}`,
                message: `"${(0,shared_words/* visible */.RK)(name)}" is no public key that can be used (Ed25519, ECDSA on a NIST curve, RSA of 2048 bits or more)`,
                fix: 'write the PEM of the public key',
                code: 'policy/schema',
            },
        ];
    }),
    judge,
};
function judge(requirement, facts) {
    const parameters = requirement.with;
    const checks = (facts.signatures ?? []).filter((one) => one.requirement === requirement.id && isWantedType(one, parameters['predicate-types']));
    const faulty = faultyOf(facts, READERS, checks);
    const judged = targetsOf(facts, parameters.files ?? []).map((target) => ofTarget(target, checks, parameters));
    const problems = [...unreadable(faulty, 'a signature'), ...judged.flatMap((one) => ('outcome' in one ? [one] : []))];
    return settled(problems, satisfied(judged.flatMap((one) => ('signer' in one ? [one] : []))), { origin: 'verified' });
}
const isWantedType = (one, types) => types === undefined || types.some((type) => one.predicateType !== null && (0,uri_pattern/* matchesUri */.o)(type, one.predicateType));
function targetsOf(facts, files) {
    const { artifact, id } = facts.model;
    const own = /^sha256:([0-9a-f]{64})$/.exec(facts.digest ?? '')?.[1] ?? null;
    const model = {
        path: artifact ?? id,
        sha256: own,
        instead: facts.digest === null ? 'it is not in the change' : `only its ${facts.digest.split(':')[0]} is known`,
        sources: [],
    };
    const known = [...facts.evidence, ...facts.tables].map((one) => one.source);
    const others = files.map((path) => {
        const source = known.find((one) => one.path === path);
        return {
            path,
            sha256: source?.sha256 ?? null,
            instead: 'it was not read as evidence of this model',
            sources: source ? [{ ...source, pointer: '', line: null }] : [],
        };
    });
    return [model, ...others];
}
function ofTarget(target, checks, parameters) {
    const path = (0,shared_words/* visible */.RK)(target.path);
    const plain = 'It is not shown that this model was made by whom it should have been made by.';
    if (target.sha256 === null) {
        const message = `No signature of ${path} can be checked: ${target.instead}.`;
        return { outcome: 'missing', message, fix: `commit ${path} or its Git LFS pointer`, sources: target.sources, plain };
    }
    const about = checks.filter((one) => one.subjects.some((subject) => subject.sha256 === target.sha256));
    const good = about.find((one) => one.signer !== null && isTrusted(one.signer, parameters));
    if (good?.signer)
        return { target, signer: good.signer, source: good.source };
    const fix = `have ${whom(parameters)} sign ${path} (sha256 ${target.sha256}) and commit the envelope or bundle`;
    if (about.length === 0) {
        const message = `No signed statement names ${path} by its sha256 (${target.sha256.slice(0, 12)}…).${ofOthers(checks)}`;
        const others = (0,lineage_records/* oncePerFile */.LF)(checks.map((one) => one.source));
        return { outcome: 'missing', message, fix, sources: [...target.sources, ...others], plain };
    }
    const why = [...new Set(about.map(reason))];
    return {
        outcome: about.every((one) => one.state === 'unverifiable') ? 'missing' : 'violated',
        message: `${path} is signed by nobody whom the policy names: ${(0,shared_words/* listing */.RR)(why, 4)}.`,
        fix,
        sources: about.map((one) => one.source),
        plain,
    };
}
/** What the signatures over other files are; one that does not hold may be one of this file whose statement was edited. */
function ofOthers(checks) {
    const whole = (0,lineage_records/* oncePerFile */.LF)(checks.filter((one) => one.state !== 'broken').map((one) => one.source));
    const broken = [...new Set(checks.filter((one) => one.state === 'broken').map(reason))];
    const told = [
        ...(whole.length > 0 ? [` What is signed in ${(0,shared_words/* listing */.RR)(whole.map(({ path }) => path))} is other files.`] : []),
        ...broken.slice(0, 3).map((why) => ` ${why.charAt(0).toUpperCase()}${why.slice(1)}.`),
    ];
    return told.join('');
}
/** Keys are compared with when they are tried; of identities issuer and subject decide. */
function isTrusted(signer, { keys, identities }) {
    if (signer.kind === 'key')
        return Object.hasOwn(keys ?? {}, signer.name);
    return (identities ?? []).some((one) => one.issuer === signer.issuer && (one.subject === signer.subject || (0,uri_pattern/* matchesUri */.o)(one.subject, signer.subject)));
}
function reason(one) {
    const place = (0,shared_words/* placeText */.Z9)(one.source);
    if (one.signer?.kind === 'identity')
        return `the signature in ${place} is by ${(0,shared_words/* visible */.RK)(one.signer.subject)} (${(0,shared_words/* visible */.RK)(one.signer.issuer)})`;
    const own = one.keyOfChange
        ? ` (it holds against ${(0,shared_words/* visible */.RK)(one.keyOfChange)}, a key of the change itself: that shows that nothing was altered, not who signed)`
        : '';
    return `the signature in ${place} ${(0,shared_words/* visible */.RK)(one.problem ?? 'does not hold', 300)}${own}`;
}
const whom = ({ keys, identities }) => (0,shared_words/* listing */.RR)([...Object.keys(keys ?? {}).map((name) => (0,shared_words/* visible */.RK)(name)), ...(identities ?? []).map((one) => (0,shared_words/* visible */.RK)(one.subject))], 3);
function satisfied(signed) {
    const told = signed.map(({ target, signer }) => {
        const by = signer.kind === 'key'
            ? `the key "${(0,shared_words/* visible */.RK)(signer.name)}"`
            : `${(0,shared_words/* visible */.RK)(signer.subject)} (${(0,shared_words/* visible */.RK)(signer.issuer)})`;
        return `${(0,shared_words/* visible */.RK)(target.path)} by ${by}`;
    });
    return (0,judgement/* judgement */._)('satisfied', `Signed, and verified against the policy's own keys and identities: ${(0,shared_words/* listing */.RR)(told)}.`, {
        origin: 'verified',
        n: signed.length,
        sources: (0,lineage_records/* oncePerFile */.LF)(signed.flatMap(({ target, source }) => [source, ...target.sources])),
        plain: 'The model was signed by somebody whom the policy trusts, and not altered since.',
    });
}

// EXTERNAL MODULE: ./build/domain/governance.js
var governance = __webpack_require__(78573);
// EXTERNAL MODULE: ./build/domain/risk.js
var domain_risk = __webpack_require__(10058);
// EXTERNAL MODULE: ./build/domain/duration.js
var duration = __webpack_require__(14953);
// EXTERNAL MODULE: ./build/domain/plain.js
var domain_plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/rules/shared/days.js
/** Spans of time as messages tell them. */


/** "1 day", "9.88 days", "90 days": two decimals below ten days, whole days from there. Milliseconds, of either sign. */
function days(span) {
    const value = Math.abs(span) / duration/* DAY */.d_;
    const text = value < 10 ? (0,shared_words/* number */.ai)(Math.round(value * 100) / 100) : String(Math.floor(value));
    return `${text} ${text === '1' ? 'day' : 'days'}`;
}
/** An age that is beyond a limit: one that reads like the limit is said to be more. Both in milliseconds. */
const daysBeyond = (age, limit) => `${days(age) === days(limit) ? 'more than ' : ''}${days(age)}`;

;// CONCATENATED MODULE: ./build/rules/shared/governance.js
/** What the rules on governance documents share: finding the documents, ages, people, entries that vanish. */







const DURATION = {
    type: 'string',
    pattern: duration/* DURATION_PATTERN */.Cq,
    description: 'A duration: 30m, 24h, 7d, 2w.',
};
/** Documents of one kind with what kept others from being read. Neither is empty where the other is. */
function documentsOf(facts, { kind, name, what }) {
    const documents = facts.evidence
        .filter((one) => one.kind === 'governance' && one.document === kind)
        .map(documentOf);
    const absent = facts.absent.filter((one) => what === null ? one.what === 'evidence' && one.spec?.as === kind : one.what === what);
    const key = what === null ? `an evidence entry with as: ${kind}` : `governance.${what}`;
    const gone = absent.map(({ path }) => ({
        outcome: 'missing',
        message: `${path} is not in the change: ${name} of ${facts.model.id} is missing.`,
        fix: `commit ${path}, a YAML document with kind: ${kind}`,
        sources: [],
        plain: `There is no ${name.replace(/^the /, '')} for this model.`,
    }));
    const problems = [...unreadable(faultsOf(facts, [kind]), name), ...gone];
    if (documents.length || problems.length)
        return { documents, problems };
    const none = {
        outcome: 'missing',
        message: `The policy names no ${name.replace(/^the /, '')} for ${facts.model.id}, so there is none to judge.`,
        fix: `name the document under ${key} of the model, in the policy on the base branch`,
        sources: [],
    };
    return { documents, problems: [none] };
}
const documentOf = (evidence) => ({
    content: evidence.content,
    path: evidence.source.path,
    evidence,
    at: (pointer = '') => ({
        ...evidence.source,
        pointer,
        line: lineOf(evidence, pointer) ?? evidence.source.line,
    }),
});
/** Line of an entry, or of the nearest entry that holds it. */
function lineOf(evidence, pointer) {
    for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
        const line = evidence.lines?.[at];
        if (line !== undefined)
            return line;
    }
    return null;
}
/** Mappings of a list; the id is the entry's, else its number. */
function itemsOf(content, key, base = '') {
    const list = content[key];
    if (!Array.isArray(list) || (0,governance/* isBlank */.z3)(list))
        return [];
    return list.flatMap((one, at) => {
        const map = (0,domain_plain/* mappingOf */.GS)(one);
        return map
            ? [{ map, pointer: `${base}/${key}/${at}`, id: (0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(map['id']) ?? `number ${at + 1}`, 80) }]
            : [];
    });
}
/** Risks of a register that are not closed. */
const openRisks = (document) => itemsOf(document.content, 'risks').filter(({ map }) => !(0,domain_risk/* isClosedRisk */.qf)(map));
/** Controls among these names that are no requirement of the policy; what the document wrote is made visible. */
function unknownIn(names, { policy, others = [] }) {
    const known = new Set([...policy.requirements.map(({ id }) => id), ...others.map(({ requirement }) => requirement)]);
    return (0,domain_risk/* unknownControls */.tz)(names, known).map((one) => ({ ...one, requirement: (0,shared_words/* visible */.RK)(one.requirement) }));
}
/** "parity and recall, which are no requirements of the policy". */
const namesText = (unknown) => `${(0,shared_words/* listing */.RR)(unknown.map(({ requirement }) => requirement))}, which ${unknown.length === 1 ? 'is no requirement' : 'are no requirements'} of the policy`;
/** How a date stands to the clock: null where it is within the age allowed (none given: any past date). */
function ageProblem(value, about) {
    const { key, now } = about;
    if ((0,governance/* isBlank */.z3)(value))
        return { outcome: 'missing', told: `${key} is not given` };
    const at = (0,governance/* dateEpoch */.iD)(value);
    if (at === null)
        return { outcome: 'missing', told: `${key} is no date` };
    const written = (0,shared_words/* visible */.RK)(String(value));
    if (at > now)
        return { outcome: 'violated', told: `${key} is ${written}, which is still to come` };
    const limit = typeof about.within === 'string' ? (0,duration/* parseDuration */.E9)(about.within) : null;
    if (limit === null || now - at <= limit)
        return null;
    return {
        outcome: 'violated',
        told: `${key} is ${written}, ${daysBeyond(now - at, limit)} ago, and at most ${about.within} are allowed`,
    };
}
/** Whether a date has come: a date after the clock is not yet true. */
const hasCome = (value, now) => {
    const at = (0,governance/* dateEpoch */.iD)(value);
    return at !== null && at <= now;
};
/** Problems of one entry, with the words and the source filled in. */
const problemAt = (document, pointer) => (outcome, message, fix, plain) => ({
    outcome,
    message,
    fix,
    sources: [document.at(pointer)],
    ...(plain === undefined ? {} : { plain }),
});
/** The model of a document must be given; that it is the right one, its reader has checked. */
function modelProblem(document, model) {
    if (!(0,governance/* isBlank */.z3)(document.content['model']))
        return [];
    return [
        problemAt(document, '')('missing', `${document.path} does not say which model it is about.`, `write model: ${model}`),
    ];
}
/** Documents of one kind as they stood at the merge base. */
const earlierDocuments = (facts, kind) => facts.earlier
    .filter((one) => one.kind === 'governance' && one.document === kind)
    .map(documentOf);
/** Ids of entries that were there at the merge base and are gone. */
function vanished(earlier, now, sources, noun, kept = 'set its status to closed where it is over') {
    const gone = new Map(earlier.filter(({ id, closed }) => !closed && !now.has(id)).map((one) => [one.id, one]));
    return [...gone.values()].map(({ id, path }) => ({
        outcome: 'violated',
        message: `The ${noun} ${(0,shared_words/* visible */.RK)(id, 80)} was open in ${path} at the merge base and is gone: entries are closed, they do not vanish.`,
        fix: `put ${(0,shared_words/* visible */.RK)(id, 80)} back, and ${kept}`,
        sources,
        plain: `The ${noun} ${(0,shared_words/* visible */.RK)(id, 80)} was taken out of the records without being closed.`,
    }));
}

;// CONCATENATED MODULE: ./build/rules/bow-tie.js
/** Bow-tie: enough working barriers before the event and after it. */







const count = { type: 'integer', minimum: 0, maximum: 100 };
/** The two sides of the event. */
const SIDES = [
    { list: 'threats', noun: 'threat', parameter: 'min-preventive' },
    { list: 'consequences', noun: 'consequence', parameter: 'min-mitigating' },
];
const bowTie = {
    id: 'bow-tie',
    summary: 'Every threat has working barriers that prevent the event, every consequence working barriers that soften it.',
    plain: 'For everything that could set off the accident, something must stand in the way, and for everything that could follow from it, something must soften the blow. Only what really works counts.',
    details: 'Reads the evidence with as: bow-tie. Only barriers with status working count; degraded and missing ones do not. min-preventive is asked of each ' +
        'threat, min-mitigating of each consequence. A barrier that names requirements which check it is not working while one of them is violated (waived or not), ' +
        'missing, inconclusive or an error; a side that has too few barriers only for that is violated as a warning, or blocking with block-on-unmet-controls: true. A name that no requirement of the policy has is told, and counts as one that is not met with block-on-unmet-controls: true. A bow-tie without threats or without consequences is missing; a threat or consequence that was there at the merge base and is gone is violated.',
    remedy: [
        'Write down a barrier that is there, works and was only not recorded.',
        'Repair the barriers that are degraded or missing, or meet the requirements that check them, and set their status afterwards.',
        'Put another barrier where one side still has too few, with somebody who answers for it.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['min-preventive'] }, { required: ['min-mitigating'] }],
        properties: {
            'min-preventive': { ...count, description: 'Fewest working barriers before each threat.' },
            'min-mitigating': { ...count, description: 'Fewest working barriers after the event, for each consequence.' },
            'block-on-unmet-controls': {
                type: 'boolean',
                default: false,
                description: 'Whether it blocks that barriers do not work because a requirement that checks them is not met.',
            },
        },
    },
    strictness: {
        'min-preventive': (0,strictness/* optional */.lq)('up'),
        'min-mitigating': (0,strictness/* optional */.lq)('up'),
        'block-on-unmet-controls': (0,strictness/* withDefault */.IQ)('true', false),
    },
    after: 'others',
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'bow-tie', name: 'the bow-tie', what: null });
        const told = found.documents.flatMap((document) => judgeTie(document, requirement.with, facts));
        const blocks = requirement.with['block-on-unmet-controls'] === true;
        const problems = told.filter((one) => blocks || !one.onlyUnmet);
        const warned = told.filter((one) => !blocks && one.onlyUnmet);
        const sides = found.documents.flatMap((document) => SIDES.flatMap(({ list }) => itemsOf(document.content, list)));
        const loose = sides
            .flatMap(({ map, pointer }) => itemsOf(map, 'barriers', pointer))
            .flatMap((one) => {
            const unknown = unknownOf(one, facts);
            return unknown.length ? `${one.id} counts on ${namesText(unknown)}` : [];
        });
        // A warning beside it says which barriers do not work: it must not say that they do.
        const [what, but] = warned.length ? ['barriers', ', but not all of them work now'] : ['working barriers', ''];
        const satisfied = (0,judgement/* judgement */._)('satisfied', `All ${sides.length} threats and consequences in ${(0,shared_words/* listing */.RR)(found.documents.map(({ path }) => path))} have the ${what} that the policy asks for${but}.${loose.length ? ` ${(0,shared_words/* listing */.RR)(loose)}.` : ''}`, {
            n: sides.length,
            sources: found.documents.map((document) => document.at()),
            plain: warned.length
                ? 'Every known danger has something set against it, and some of that does not work now.'
                : 'Every known danger has something that works against it.',
        });
        return [
            ...settled([...found.problems, ...problems, ...vanishedSides(found.documents, facts)], satisfied),
            ...warned.map(({ outcome, message, onlyUnmet: _, ...rest }) => (0,judgement/* judgement */._)(outcome, message, { ...rest, severity: 'warn' })),
        ];
    },
};
/** What checks a barrier by its own word and is no requirement of the policy. */
const unknownOf = ({ map }, facts) => unknownIn((0,domain_risk/* namesOf */.eZ)(map['requirements']), facts);
/** Threats and consequences that were there at the merge base and have no entry any more. */
function vanishedSides(documents, facts) {
    if (!documents.length)
        return [];
    const sources = documents.map((document) => document.at());
    return SIDES.flatMap(({ list, noun }) => {
        const idsOf = (document) => itemsOf(document.content, list).flatMap(({ map }) => (0,governance/* wordsOf */.Z9)(map['id']) ?? []);
        const before = earlierDocuments(facts, 'bow-tie').flatMap((document) => idsOf(document).map((id) => ({ id, closed: false, path: document.path })));
        return vanished(before, new Set(documents.flatMap(idsOf)), sources, noun, 'say what works against it now');
    });
}
function judgeTie(document, parameters, facts) {
    const whole = problemAt(document, '');
    const problems = [...modelProblem(document, facts.model.id)];
    if ((0,governance/* isBlank */.z3)(document.content['top-event']))
        problems.push(whole('missing', `${document.path} has no top-event.`, 'write what it is that must not happen'));
    for (const { list, noun, parameter } of SIDES) {
        const least = parameters[parameter];
        if (typeof least !== 'number')
            continue;
        const items = itemsOf(document.content, list);
        if (!items.length)
            problems.push(whole('missing', `${document.path} lists no ${list}.`, `list the ${list} of the event with their barriers`));
        for (const { map, pointer, id } of items) {
            const problem = problemAt(document, pointer);
            if ((0,governance/* isBlank */.z3)(map[noun]))
                problems.push(problem('missing', `The ${noun} ${id} in ${document.path} is not described.`, `write ${noun}: what it is`));
            const barriers = itemsOf(map, 'barriers', pointer).map((item) => ({
                ...item,
                unmet: [
                    ...(0,domain_risk/* unmetOf */.$7)((0,domain_risk/* namesOf */.eZ)(item.map['requirements']), facts.others ?? []),
                    ...(parameters['block-on-unmet-controls'] === true ? unknownOf(item, facts) : []),
                ],
            }));
            const fit = barriers.filter((one) => one.map['status'] === 'working');
            const working = distinct(fit.filter((one) => !one.unmet.length));
            if (working >= least)
                continue;
            const others = barriers.flatMap((one) => {
                const why = one.unmet.map(({ requirement, how }) => `${requirement} ${how}`);
                if (one.map['status'] === 'working')
                    return why.length ? [`${one.id} does not work, since ${(0,shared_words/* listing */.RR)(why)}`] : [];
                return [`${one.id} is ${(0,shared_words/* visible */.RK)(String(one.map['status'] ?? 'without a status'))}`];
            });
            const told = others.length ? `: ${(0,shared_words/* listing */.RR)(others)}` : '';
            const message = `The ${noun} ${id} has ${working} working ${working === 1 ? 'barrier' : 'barriers'}, and the policy asks for at least ${least}${told}.`;
            const plain = `Too little works against ${id}: ${(0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(map[noun]) ?? noun)}.`;
            const found = problem('violated', message, 'set up a barrier, or mend the one that does not work', plain);
            problems.push({ ...found, onlyUnmet: distinct(fit) >= least });
        }
    }
    return problems;
}
/** Barriers that say something different each. */
const distinct = (barriers) => new Set(barriers.flatMap(({ map }) => (0,governance/* wordsOf */.Z9)(map['barrier'])?.toLowerCase() ?? [])).size;

// EXTERNAL MODULE: ./build/domain/metric.js
var metric = __webpack_require__(24641);
// EXTERNAL MODULE: ./build/domain/slice.js
var slice = __webpack_require__(86151);
// EXTERNAL MODULE: ./build/rules/shared/bound.js
var shared_bound = __webpack_require__(88492);
;// CONCATENATED MODULE: ./build/rules/shared/claim-sources.js
/** Cards and reports whose claims are to be checked, and that are not there or cannot be read. */


/** A card or listed report that is not there. */
function absentSources(sources, facts) {
    const card = facts.model.card;
    const hasCard = facts.evidence.some((one) => one.kind === 'document' && one.document === 'card');
    const claimed = facts.evidence.some((one) => one.kind === 'metric' && one.origin === 'declared');
    const broken = facts.faults.some((file) => file.path === card);
    const cards = sources.includes('card') && !hasCard && !claimed && !broken
        ? [
            (0,judgement/* judgement */._)('missing', card === null
                ? `The policy names no card for ${facts.model.id}, so nothing of it can be checked.`
                : `The model card ${card} is not there, so nothing of it can be checked.`, { fix: card === null ? 'add card: <path> to the model' : `write ${card}` }),
        ]
        : [];
    // Only entries that any reader may recognise: of the others the policy says that they are no report of figures.
    const gone = sources.includes('reports')
        ? (0,unread/* absentReports */.r0)(facts, 'candidate').filter((one) => one.spec?.as === null)
        : [];
    const files = gone.map((one) => (0,judgement/* judgement */._)('missing', `${one.path} is not in the change, so what it says cannot be checked.`, {
        fix: `commit ${one.path}, or take it out of the policy`,
    }));
    return [...cards, ...files];
}
/** A card or report that cannot be read. */
function faultySources(sources, facts) {
    const files = [
        ...(sources.includes('card') ? facts.faults.filter((file) => file.path === facts.model.card) : []),
        ...(sources.includes('reports') ? (0,unread/* faultyReports */.B8)(facts, 'candidate') : []),
    ];
    if (!files.length)
        return [];
    const message = `What is claimed cannot be checked: ${(0,unread/* faultWords */._Q)(files)}.`;
    return [(0,judgement/* judgement */._)('error', message, { fix: (0,unread/* faultFix */.cc)(files, 'write the file again'), sources: (0,unread/* faultSources */.zC)(files) })];
}

;// CONCATENATED MODULE: ./build/rules/shared/figure.js
/** A figure that a rule judges, and how it is named. */

/** Metric with its class: `recall of class immediate`. */
const nameOf = (ask) => ask.parameters.class === undefined ? ask.metric : `${ask.metric} of class ${ask.parameters.class}`;
/** "for each race", "for each sex and race", '' for all rows. */
const wherefrom = (ask) => (ask.by === null ? '' : `for each ${ask.by.join(' and ')}`);
/** A value that the metric cannot have. Spreads of a metric are checked by their own rule. */
function outOfRange(about, value, entry, path) {
    const [low, high] = entry.range;
    const slack = 1e-9;
    if (value >= low - slack && value <= high + slack)
        return null;
    const allowed = `${Number.isFinite(low) ? `from ${(0,shared_words/* number */.ai)(low)}` : 'from below'} ${Number.isFinite(high) ? `to ${(0,shared_words/* number */.ai)(high)}` : 'upwards'}`;
    return {
        outcome: 'error',
        message: `${about} is ${(0,shared_words/* number */.ai)(value)} in ${path}, which it cannot be: its range goes ${allowed}.`,
        fix: `write ${entry.name} again with the tool that made it; a percentage must become a fraction`,
    };
}

// EXTERNAL MODULE: ./build/domain/lists.js
var lists = __webpack_require__(2212);
// EXTERNAL MODULE: ./build/domain/power.js
var power = __webpack_require__(5296);
;// CONCATENATED MODULE: ./build/rules/shared/pooled-suites.js
/** The share of checks that passed over all suites of the test reports, where no report gives it for the whole. */


/**
 * `pass_rate` of the whole: every test of every suite counted once. Null unless the ask is for it without groups. A suite
 * without a value, or told twice, makes the whole undefined; where a report cannot be read or is not there nothing is pooled, since
 * what is left would stand for all.
 */
function pooledSuites(facts, ask) {
    if (ask.metric !== 'pass_rate' || ask.by !== null || ask.parameters.class !== undefined)
        return null;
    if ((0,unread/* faultyReports */.B8)(facts, ask.role).length > 0 || (0,unread/* absentReports */.r0)(facts, ask.role).length > 0)
        return null;
    const suites = facts.evidence.filter((one) => one.kind === 'metric' &&
        one.origin === 'reported' &&
        one.metric === 'pass_rate' &&
        one.role === ask.role &&
        Object.keys(one.slice ?? {}).join() === 'suite');
    const first = suites[0];
    if (first === undefined)
        return null;
    const unsure = suites.find((one) => one.value === null || one.n === null);
    if (unsure !== undefined)
        return undefinedWhole(unsure, unsure.reason ?? 'a suite does not say how many tests it has');
    const twice = suites.find((one, at) => suites.findIndex((other) => other.slice?.suite === one.slice?.suite) !== at);
    if (twice !== undefined)
        return undefinedWhole(twice, `the suite "${(0,shared_words/* visible */.RK)(twice.slice?.suite ?? '')}" is told twice`);
    const n = suites.reduce((sum, one) => sum + (one.n ?? 0), 0);
    const passed = suites.reduce((sum, one) => sum + Math.round((one.value ?? 0) * (one.n ?? 0)), 0);
    const worst = suites.reduce((a, b) => ((b.value ?? 0) < (a.value ?? 0) ? b : a));
    return { ...worst, slice: null, interval: null, value: passed / n, n };
}
const undefinedWhole = (one, reason) => ({
    ...one,
    slice: null,
    interval: null,
    value: null,
    reason,
});

;// CONCATENATED MODULE: ./build/rules/shared/reported.js
/** Figures as reports give them, for metrics that the policy declares no rows for. */







/** Shares of all rows: only for these is the number of rows that a report gives surely the denominator. */
const OF_ALL_ROWS = new Set([
    'accuracy',
    'selection_rate',
    'pass_rate',
    'top_k_accuracy',
    'coverage',
]);
/** Parameters that a report never tells and without which its figure may be another one. `bins` has a default, `class` is told. */
const UNTOLD = [
    ['confidenceAtLeast', 'confidence-at-least'],
    ['cost', 'cost'],
    ['tail', 'tail'],
    ['k', 'k'],
    ['beta', 'beta'],
    ['quantile', 'quantile'],
];
/** Two figures are the same where they differ by no more than tools round (pandas writes ten decimals). */
const ROUNDING = 1e-9;
/**
 * Figures of reports of the ask's role that were measured on anything but training data and are not about another model.
 * Exactly one value a group is needed; several that differ are an error that names the files. Groups that a report has
 * for other metrics and not for this one are flawed figures, so that leaving one out never helps.
 */
function reportedFigures(facts, ask, entry, why) {
    const given = facts.evidence.filter((one) => one.kind === 'metric' && isOf(one, ask, entry));
    const pooled = given.length === 0 ? pooledSuites(facts, ask) : null;
    const all = pooled === null ? given : [pooled];
    const usable = all.filter((one) => reasonAgainst(one, facts, ask) === null);
    if (!usable.length)
        return nothing(facts, ask, all, why);
    const bySlice = new Map();
    for (const one of usable)
        (0,lists/* addTo */.D)(bySlice, (0,slice/* sliceKey */.Q)(one.slice), one);
    const figures = [...bySlice.values()].map((group) => asFigure(facts, group, ask, entry));
    return {
        found: true,
        figures: [...figures, ...dropped(facts, ask, bySlice)],
        remarks: uncovered(facts, ask, usable, entry),
    };
}
/** Whether a figure is of the metric, class, role and columns of an ask. */
function isOf(one, ask, entry) {
    if (one.origin === 'declared' || one.metric !== ask.metric || one.role !== ask.role)
        return false;
    const overGroups = Object.values(one.slice ?? {});
    if (!overGroups.every((value) => (value === '*') === entry.acrossGroups))
        return false;
    return one.class === (ask.parameters.class ?? null) && hasColumns(one.slice, ask.by);
}
const hasColumns = (slice, by) => {
    const columns = Object.keys(slice ?? {});
    return columns.length === (by?.length ?? 0) && columns.every((column) => by?.includes(column));
};
/** Evaluations by file, made once for each list of evidence: a report may hold thousands of groups. */
const evaluations = new WeakMap();
/** The evaluation that a figure stands in, where its file says so. */
function evaluationOf(facts, one) {
    const key = ({ path, sha256 }) => `${path}\0${sha256}`;
    let byFile = evaluations.get(facts.evidence);
    if (byFile === undefined) {
        const found = facts.evidence.filter((other) => other.kind === 'evaluation');
        byFile = new Map(found.map((other) => [key(other.source), other]));
        evaluations.set(facts.evidence, byFile);
    }
    return byFile.get(key(one.source));
}
/** Why a figure does not speak of the model on unseen data; null where it does, or where nothing says otherwise. */
function reasonAgainst(one, facts, ask) {
    const evaluation = evaluationOf(facts, one);
    if ((one.split ?? evaluation?.dataset.split) === 'train')
        return `${one.source.path} measured it on the train split`;
    const told = evaluation?.model.digest ?? null;
    const algorithm = (digest) => digest.slice(0, digest.indexOf(':') + 1);
    const other = ask.role === 'candidate' &&
        told !== null &&
        facts.digest !== null &&
        told.toLowerCase() !== facts.digest.toLowerCase();
    if (other && /^[a-z0-9]+:[0-9a-f]{32,}$/i.test(told) && algorithm(told) === algorithm(facts.digest ?? ''))
        return `${one.source.path} is about another model (${told.slice(0, 19)}…, and this one is ${facts.digest?.slice(0, 19)}…)`;
    return null;
}
function asFigure(facts, group, ask, entry) {
    const first = group[0];
    const about = `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(first.slice)}`.trim();
    const values = group.flatMap((one) => one.value ?? []);
    const worst = entry.better === 'higher' ? Math.min(...values) : Math.max(...values);
    const known = group.flatMap((one) => one.n ?? evaluationOf(facts, one)?.n ?? []);
    // A slice without its own number of rows must not borrow that of the whole file.
    const counts = first.slice === null ? known : group.flatMap((one) => one.n ?? []);
    const n = counts.length ? Math.min(...counts) : null;
    const flaw = flawOf(about, group, values, n) ?? outOfRange(about, worst, entry, first.source.path);
    const value = flaw === null ? worst : null;
    const interval = value === null ? null : intervalOf(group, value, n, ask);
    const untold = UNTOLD.filter(([key]) => ask.parameters[key] !== undefined);
    const told = group.filter((one) => one.value === worst);
    return {
        slice: first.slice,
        value,
        interval,
        n,
        origin: first.origin,
        sources: (flaw === null ? told : group).map((one) => one.source),
        flaw,
        doubts: untold.map(([, name]) => `the report does not say which ${name} it used`),
        noInterval: interval === null && ask.confidence !== null
            ? 'the report gives none, and it does not follow from what it gives'
            : null,
    };
}
/** Why one value cannot be taken from what the reports give for a group. */
function flawOf(about, group, values, n) {
    const places = (some) => (0,shared_words/* listing */.RR)([...new Set(some.map((one) => (0,shared_words/* placeText */.Z9)(one.source)))]);
    const undefinedOnes = group.filter((one) => one.value === null);
    if (undefinedOnes.length) {
        const reason = undefinedOnes[0]?.reason ?? 'no number is there';
        const message = `${about} is undefined in ${places(undefinedOnes)}: ${reason}. What is undefined is never a pass.`;
        return { outcome: 'error', message, fix: 'evaluate again on rows for which the metric is defined' };
    }
    const [low, high] = [Math.min(...values), Math.max(...values)];
    if (high - low > ROUNDING) {
        // Each with as many digits as tell it from another one, for "0.5 and 0.5" are no two values.
        const digits = (value) => (0,shared_words/* apart */.zZ)(value, value === low ? high : low)[0];
        const told = (0,shared_words/* listing */.RR)(group.map((one) => `${digits(one.value ?? Number.NaN)} in ${(0,shared_words/* placeText */.Z9)(one.source)}`));
        const message = `${about} has several values and which one holds is not known: ${told}.`;
        return {
            outcome: 'error',
            message,
            fix: 'keep one report of this metric, or name in the policy the file that counts',
        };
    }
    if (n !== null && !(n > 0)) {
        const message = `${about} is given as ${(0,shared_words/* number */.ai)(values[0])} on ${(0,shared_words/* number */.ai)(n)} rows in ${places(group)}, and nothing can be measured on no rows.`;
        return { outcome: 'error', message, fix: 'write the number of evaluated rows' };
    }
    return null;
}
/**
 * The widest interval that the reports give, else Wilson's for a share of all rows, else null. A share of so many rows
 * cannot be known as closely as a report says that gives much less than Wilson's: then it is Wilson's that counts.
 */
function intervalOf(group, value, n, ask) {
    if (ask.confidence === null)
        return null;
    const given = group.flatMap((one) => (one.interval ? [one.interval] : []));
    const sound = given.filter(([low, high]) => low <= value + ROUNDING && high >= value - ROUNDING);
    if (given.length > sound.length)
        return null;
    const own = n === null || !OF_ALL_ROWS.has(ask.metric) ? null : (0,power/* wilson */.rF)(value * n, n, ask.confidence);
    if (!given.length)
        return own;
    const widest = [Math.min(...sound.map(([low]) => low)), Math.max(...sound.map(([, high]) => high))];
    return own !== null && widest[1] - widest[0] < PLAUSIBLE * (own[1] - own[0]) ? own : widest;
}
/** Least width of a reported interval beside Wilson's: one of a single standard error has 0.51 of it at 95%. */
const PLAUSIBLE = 0.75;
/** Groups that the same files have for other metrics, without this one. */
function dropped(facts, ask, known) {
    if (ask.by === null)
        return [];
    const others = new Map();
    for (const one of facts.evidence) {
        if (one.kind !== 'metric' || one.origin === 'declared' || one.role !== ask.role || !hasColumns(one.slice, ask.by))
            continue;
        if (Object.values(one.slice ?? {}).includes('*') || reasonAgainst(one, facts, ask) !== null)
            continue;
        if (!known.has((0,slice/* sliceKey */.Q)(one.slice)))
            others.set((0,slice/* sliceKey */.Q)(one.slice), one);
    }
    return [...others.values()].map((one) => ({
        slice: one.slice,
        value: null,
        interval: null,
        n: one.n,
        origin: one.origin,
        sources: [{ ...one.source, pointer: '', line: null }],
        flaw: {
            outcome: 'missing',
            message: `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(one.slice)} is not in ${one.source.path}, which has other figures of that group.`,
            fix: `add ${nameOf(ask)} of ${(0,shared_words/* groupName */.hv)(one.slice ?? {})} to the report`,
        },
        doubts: [],
        noInterval: null,
    }));
}
/** Rows of a report that are in no group, or in more than one: then the groups are not the whole. */
function uncovered(facts, ask, usable, entry) {
    // Tasks and probes of a suite are no parts of one set of rows, and the n of a recall may be its positives.
    if (ask.by === null || entry.acrossGroups || ask.by.some((column) => column === 'task' || column === 'probe'))
        return [];
    if (entry.share && !OF_ALL_ROWS.has(entry.name))
        return [];
    const paths = [...new Set(usable.map((one) => one.source.path))];
    return paths.flatMap((path) => {
        const here = usable.filter((one) => one.source.path === path);
        const whole = evaluationOf(facts, here[0])?.n ?? null;
        const counts = new Map(here.map((one) => [(0,slice/* sliceKey */.Q)(one.slice), one.n]));
        if (whole === null || [...counts.values()].some((n) => n === null))
            return [];
        const sum = [...counts.values()].reduce((total, n) => total + (n ?? 0), 0);
        const sources = [{ ...here[0].source, pointer: '', line: null }];
        const groups = `the groups of ${ask.by?.join(' and ')}`;
        if (sum > whole) {
            const message = `${path} counts ${(0,shared_words/* rows */.Ge)(sum)} in ${groups}, more than the ${(0,shared_words/* count */.U9)(whole)} that were evaluated.`;
            return [{ slice: null, outcome: 'error', message, fix: 'count every row in one group', sources }];
        }
        if (sum === whole)
            return [];
        const message = `${path} leaves ${(0,shared_words/* count */.U9)(whole - sum)} of ${(0,shared_words/* rows */.Ge)(whole)} out of ${groups}: how the model treats them is not shown.`;
        return [
            {
                slice: null,
                outcome: 'missing',
                inconclusive: true,
                message,
                fix: 'report every group, those without a value as well',
                sources,
            },
        ];
    });
}
function nothing(facts, ask, all, why) {
    const about = `${nameOf(ask)} ${wherefrom(ask)}`.trim();
    const rejected = [...new Set(all.flatMap((one) => reasonAgainst(one, facts, ask) ?? []))];
    if (rejected.length) {
        const flaw = {
            outcome: 'missing',
            message: `${about} is not shown for this model on unseen data: ${(0,shared_words/* listing */.RR)(rejected)}.`,
            fix: 'evaluate the model of this change on test data and commit that report',
        };
        return { found: false, flaw, sources: all.map((one) => one.source) };
    }
    const faulty = (0,unread/* faultyReports */.B8)(facts, ask.role);
    if (faulty.length) {
        const message = `${about} cannot be judged, for a file that may hold it cannot be read: ${(0,unread/* faultWords */._Q)(faulty)}.`;
        return {
            found: false,
            flaw: { outcome: 'error', message, fix: (0,unread/* faultFix */.cc)(faulty, 'write the file again') },
            sources: (0,unread/* faultSources */.zC)(faulty),
        };
    }
    const places = (0,unread/* reportSpecs */.Xz)(facts, ask.role).map((spec) => spec.file);
    const fromRows = why.cause === 'not-from-rows' ? ` From rows it cannot be computed: ${why.message}.` : '';
    const flaw = {
        outcome: 'missing',
        message: `${about} is not in the evidence: ${(0,unread/* placesWords */.i1)(facts, ask.role)}.${fromRows}`,
        fix: places.length ? `have the evaluation write ${about} to ${(0,shared_words/* listing */.RR)(places)}` : why.fix,
    };
    return { found: false, flaw, sources: why.sources };
}

;// CONCATENATED MODULE: ./build/rules/shared/other-report.js
/** A figure that a card gives against the same figure in a report of the change. */





/**
 * What the first report of the candidate that contradicts a claim says: the same metric, class and group, measured on
 * unseen data of this model, further away than the tolerance. Null where none does, where either figure is undefined,
 * and for claims of reports, which are judged where figures are taken from reports. `about` names the figure, `why` says
 * why no rows can tell.
 */
function refutation(claim, facts, { about, why, tolerance }) {
    const { value } = claim;
    if (claim.origin !== 'declared' || value === null)
        return null;
    for (const one of facts.evidence) {
        if (one.kind !== 'metric' || !isSame(one, claim, facts) || one.value === null)
            continue;
        if (Math.abs(one.value - value) <= tolerance + shared_bound/* SLACK */.z6)
            continue;
        const [said, found] = (0,shared_words/* apart */.zZ)(value, one.value);
        const words = `${(0,shared_words/* placeText */.Z9)(claim.source)} says ${about} is ${said}, and ${(0,shared_words/* placeText */.Z9)(one.source)} says ${found}`;
        const off = `they differ by ${(0,shared_words/* number */.ai)(Math.abs(one.value - value))}, and at most ${(0,shared_words/* number */.ai)(tolerance)} is allowed`;
        const more = {
            slice: claim.slice,
            value,
            baseline: one.value,
            n: one.n,
            origin: claim.origin,
            sources: [claim.source, one.source],
            metric: claim.metric,
            fix: `write ${found} in ${claim.source.path}, or declare the predictions that show ${said}`,
            plain: 'The description of the model and a report of its tests contradict each other.',
        };
        const message = `${words}: ${off}. No rows tell which of the two holds: ${why}.`;
        return { words, judgement: (0,judgement/* judgement */._)('violated', message, more) };
    }
    return null;
}
/** Whether a report gives the figure that a claim gives. */
const isSame = (one, claim, facts) => one.origin !== 'declared' &&
    one.role === claim.role &&
    one.metric === claim.metric &&
    one.class === claim.class &&
    one.split !== 'validation' &&
    (0,slice/* sliceKey */.Q)(one.slice) === (0,slice/* sliceKey */.Q)(claim.slice) &&
    reasonAgainst(one, facts, claim) === null;

;// CONCATENATED MODULE: ./build/rules/claims-match.js
/** What the card and the reports say is what the predictions give. */









/** Metrics that mean nothing without parameters that no claim gives. */
const claims_match_UNTOLD = ['cost', 'confidence-at-least', 'beta', 'tail', 'quantile', 'k', 'column'];
const claimsMatch = {
    id: 'claims-match',
    summary: 'Every figure that the card or a report gives must be what the predictions give, within a tolerance.',
    plain: 'What the description of the model promises is measured again. A number that nobody can reproduce is treated as untrue.',
    details: [
        'A claim is compared with the metric recomputed from the rows of the candidate, for the same class and group; a difference beyond the tolerance is violated whichever way it lies, one finding for each claim. Where an evaluation file counts other rows than the predictions hold, in all or in a group, that is violated too.',
        'Claims about other data (training, validation) and about metrics that rows cannot give are named as not checked. Where no claim can be recomputed, one of the card that a report of the change contradicts is violated; a report that agrees with it shows nothing, since neither was measured. A claim of a number where the metric is undefined, or of none where it is defined, does not match.',
        'No card where the card is asked, no report where a listed one is absent, and no claim that could be checked are missing: nothing was shown to match.',
    ].join(' '),
    remedy: [
        'Write the figure that was measured into the card or report; the finding gives both.',
        'Where the claim is right and the predictions are those of another version or set, evaluate this version and commit its predictions.',
        'Let the evaluation write the figures into the card, so that the two cannot part again.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['sources', 'tolerance'],
        properties: {
            sources: {
                type: 'array',
                items: { enum: ['card', 'reports'] },
                minItems: 1,
                uniqueItems: true,
                description: 'Whose figures are checked.',
            },
            tolerance: { type: 'number', minimum: 0, description: 'Largest difference, in the unit of the metric.' },
        },
    },
    strictness: { sources: 'more', tolerance: 'down' },
    asksFromEvidence(requirement, _model, vocabulary, evidence) {
        const claims = claimsOf(parametersOf(requirement), vocabulary, evidence);
        return [...claims.map(askOf), ...claims.filter(counts).map(countAsk)];
    },
    judge(requirement, facts) {
        const parameters = parametersOf(requirement);
        const about = { threshold: { tolerance: parameters.tolerance } };
        const claims = claimsOf(parameters, facts.vocabulary, facts.evidence);
        const checked = claims.map((claim) => check(claim, facts, parameters));
        const differing = [
            ...checked.flatMap((one) => (one.kind === 'differs' ? [one.judgement] : [])),
            ...miscounted(claims, facts),
        ].map((one) => ({ ...one, ...about }));
        const matching = checked.flatMap((one) => (one.kind === 'matches' ? [one] : []));
        const unread = [...absentSources(parameters.sources, facts), ...faultySources(parameters.sources, facts)].map((one) => ({ ...one, ...about }));
        const unchecked = [
            ...checked.flatMap((one) => (one.kind === 'unchecked' ? [one.why] : [])),
            ...beyondRows(parameters, facts),
        ];
        const rest = unchecked.length ? ` Not checked: ${(0,shared_words/* listing */.RR)([...new Set(unchecked)], 6)}.` : '';
        if (differing.length || unread.length)
            return [...differing, ...unread];
        if (!matching.length) {
            const refuted = checked.flatMap((one) => (one.kind === 'unchecked' && one.refuted ? [one.refuted] : []));
            const rows = claims_match_nothing(checked, parameters, facts, rest);
            // Rows that cannot be read are told beside it: a contradiction elsewhere does not make them readable.
            const told = refuted.length ? [...refuted, ...(rows.outcome === 'error' ? [rows] : [])] : [rows];
            return told.map((one) => ({ ...one, ...about }));
        }
        return [{ ...claims_match_settled(matching, parameters, rest), ...about }];
    },
};
const parametersOf = (requirement) => {
    const given = Array.isArray(requirement.with.sources) ? requirement.with.sources : [];
    return {
        sources: ['card', 'reports'].filter((source) => given.includes(source)),
        tolerance: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'tolerance') ?? 0,
    };
};
const originOf = (one) => (one.origin === 'declared' ? 'card' : 'reports');
/** Claims about the candidate on unseen data that rows may bear out, in the order of the evidence. */
function claimsOf(parameters, vocabulary, evidence) {
    return evidence.filter((one) => {
        if (one.kind !== 'metric' || one.role !== 'candidate' || !parameters.sources.includes(originOf(one)))
            return false;
        if (one.split === 'train' || one.split === 'validation')
            return false;
        const entry = vocabulary.find(one.metric);
        return entry !== undefined && !claims_match_UNTOLD.some((parameter) => entry.parameters.includes(parameter));
    });
}
const askOf = (claim) => ({
    metric: claim.metric,
    parameters: claim.class === null ? {} : { class: claim.class },
    role: 'candidate',
    by: claim.slice === null ? null : Object.keys(claim.slice),
    confidence: null,
    minSamples: null,
    pairedWith: null,
});
/** Whether a claim says of how many rows it is: in the evaluation file n is rows, elsewhere it may be cases of a class. */
const counts = (claim) => claim.reader === 'evaluation' && claim.n !== null;
const countAsk = (claim) => ({ ...askOf(claim), metric: 'count', parameters: {} });
/** One claim against its counterpart. */
function check(claim, facts, { tolerance }) {
    const about = aboutOf(claim);
    const answer = facts.measurements.answer(askOf(claim));
    if ((0,metric/* isUnmeasured */.q)(answer))
        return unmeasured(claim, answer, facts, tolerance);
    const measured = answer.find((one) => (0,slice/* sliceKey */.Q)(one.slice) === (0,slice/* sliceKey */.Q)(claim.slice));
    if (measured === undefined)
        return {
            kind: 'differs',
            judgement: told(claim, null, `${(0,shared_words/* placeText */.Z9)(claim.source)} gives ${about}, and the predictions hold no such group.`),
        };
    if (claim.value === null || measured.value === null)
        return undefinedClaim(claim, measured, about);
    const off = Math.abs(claim.value - measured.value);
    // A measured value that is itself only known to within so much can bear a claim out, or contradict it, by that much less.
    const within = measured.within ?? 0;
    if (off + within <= tolerance + shared_bound/* SLACK */.z6)
        return { kind: 'matches', claim, measured, off };
    if (off - within <= tolerance + shared_bound/* SLACK */.z6) {
        const message = `${about} is only known to within ${(0,shared_words/* number */.ai)(within)} from ${measured.source.path}, too coarse for a tolerance of ${(0,shared_words/* number */.ai)(tolerance)}`;
        return { kind: 'unchecked', why: message, outcome: 'missing', message };
    }
    const [said, found] = (0,shared_words/* apart */.zZ)(claim.value, measured.value);
    const message = `${(0,shared_words/* placeText */.Z9)(claim.source)} says ${about} is ${said}, and ${measured.source.path} gives ${found} (${(0,shared_words/* rows */.Ge)(measured.n)}): they differ by ${(0,shared_words/* number */.ai)(off)}, and at most ${(0,shared_words/* number */.ai)(tolerance)} is allowed.`;
    const who = originOf(claim) === 'card' ? 'The description of the model' : 'A report';
    const entry = facts.vocabulary.find(claim.metric);
    const better = entry?.better === 'none' ? undefined : claim.value > measured.value === (entry?.better === 'higher');
    const plain = `${who} promises ${better === undefined ? 'another' : better ? 'a better' : 'a worse'} figure than the tests show.`;
    return { kind: 'differs', judgement: { ...told(claim, measured, message), plain } };
}
/** A claim that no rows can bear out: not checked, but a report of the change may contradict it. */
function unmeasured(claim, { outcome, message }, facts, tolerance) {
    const about = aboutOf(claim);
    const refuted = refutation(claim, facts, { about, why: message, tolerance });
    const why = `${about} (${message}${refuted ? `; ${refuted.words}` : ''})`;
    return { kind: 'unchecked', why, outcome, message, ...(refuted ? { refuted: refuted.judgement } : {}) };
}
/** Where a report counts other rows than the predictions hold, its figures are of other data; one finding a file and group. */
function miscounted(claims, facts) {
    const byGroup = new Map(claims.filter(counts).map((claim) => [`${claim.source.path}\n${(0,slice/* sliceKey */.Q)(claim.slice)}`, claim]));
    return [...byGroup.values()].flatMap((claim) => {
        const answer = facts.measurements.answer(countAsk(claim));
        const measured = (0,metric/* isUnmeasured */.q)(answer)
            ? undefined
            : answer.find((one) => (0,slice/* sliceKey */.Q)(one.slice) === (0,slice/* sliceKey */.Q)(claim.slice));
        if (typeof measured?.value !== 'number')
            return [];
        if (Math.abs(measured.value - claim.n) <= (measured.within ?? 0))
            return [];
        const group = (0,shared_words/* sliceText */.S$)(claim.slice);
        const message = `${(0,shared_words/* placeText */.Z9)({ ...claim.source, line: null })} says that it is of ${(0,shared_words/* rows */.Ge)(claim.n)}${group === '' ? '' : ` ${group}`}, and ${measured.source.path} holds ${(0,shared_words/* count */.U9)(measured.value)}: its figures are of other data.`;
        return [told({ ...claim, metric: 'count', value: claim.n }, measured, message)];
    });
}
/** Undefined on one side. Zero for what is undefined is how some tools write it, and no promise. */
function undefinedClaim(claim, measured, about) {
    if (claim.value === null && measured.value === null)
        return { kind: 'matches', claim, measured, off: 0 };
    if (claim.value === 0) {
        const message = `${about} is undefined on these rows, where 0 is said`;
        return { kind: 'unchecked', why: message, outcome: 'missing', message };
    }
    const found = measured.value === null ? 'undefined' : (0,shared_words/* number */.ai)(measured.value);
    // What is written there is told, not only that it is no number of the metric: "79.6" is no 'undefined' to its author.
    const said = claim.value !== null
        ? `says ${about} is ${(0,shared_words/* number */.ai)(claim.value)}`
        : `gives no ${about} that can be compared (${(0,shared_words/* visible */.RK)(claim.reason ?? 'it is undefined', 200)})`;
    const message = `${(0,shared_words/* placeText */.Z9)(claim.source)} ${said}, and ${measured.source.path} gives ${found}${measured.reason ? ` (${measured.reason})` : ''}.`;
    return { kind: 'differs', judgement: told(claim, measured, message) };
}
function told(claim, measured, message) {
    const found = measured?.value;
    const fix = found === null || found === undefined
        ? 'take the claim out, or name the data it was measured on'
        : `write ${(0,shared_words/* number */.ai)(found)}, or name the data it was measured on`;
    return (0,judgement/* judgement */._)('violated', message, {
        slice: claim.slice,
        value: claim.value,
        baseline: found ?? null,
        n: measured?.n ?? null,
        origin: claim.origin,
        sources: [claim.source, ...(measured ? [measured.source] : [])],
        metric: claim.metric,
        fix,
    });
}
/** "accuracy for sex = Female", with the name as written where it is another. */
function aboutOf(claim) {
    const name = nameOf({ metric: claim.metric, parameters: claim.class === null ? {} : { class: (0,shared_words/* visible */.RK)(claim.class) } });
    return `${name} ${(0,shared_words/* sliceText */.S$)(claim.slice)}`.trim();
}
/** Claims of the asked sources that no rows of the candidate can bear out, in words. */
function beyondRows({ sources }, facts) {
    return facts.evidence.flatMap((one) => {
        if (one.kind !== 'metric' || one.role !== 'candidate' || !sources.includes(originOf(one)))
            return [];
        if (one.split === 'train' || one.split === 'validation')
            return [`${aboutOf(one)} (on the ${one.split} split)`];
        const entry = facts.vocabulary.find(one.metric);
        if (entry === undefined)
            return [`${(0,shared_words/* visible */.RK)(one.writtenAs, 40)} (not a metric that is known)`];
        const untold = claims_match_UNTOLD.filter((parameter) => entry.parameters.includes(parameter));
        return untold.length ? [`${aboutOf(one)} (the claim does not say its ${(0,shared_words/* listing */.RR)(untold)})`] : [];
    });
}
function claims_match_nothing(checked, { sources }, facts, rest) {
    const failed = checked.flatMap((one) => (one.kind === 'unchecked' ? [one] : []));
    const error = failed.find((one) => one.outcome === 'error');
    const where = sources.includes('card') && facts.model.card !== null ? [facts.model.card] : [];
    const files = [
        ...where,
        ...(sources.includes('reports')
            ? facts.model.evidence.filter((spec) => spec.as === null).map((spec) => spec.file)
            : []),
    ];
    const message = checked.length
        ? `None of ${(0,shared_words/* count */.U9)(checked.length)} claims could be compared with the predictions: ${(error ?? failed[0])?.message ?? 'no row was measured'}.`
        : `No figure is claimed that could be checked${files.length ? ` (${(0,shared_words/* listing */.RR)(files)})` : ''}, so nothing was shown to match.`;
    return (0,judgement/* judgement */._)(error ? 'error' : 'missing', `${message}${rest}`, {
        fix: checked.length
            ? 'declare the predictions that the claims rest on'
            : 'state the main figures of the model where they can be checked',
    });
}
/** The finding where every claim that could be compared matches; its value is the largest difference. */
function claims_match_settled(matching, { tolerance }, rest) {
    const largest = matching.reduce((a, b) => (b.off > a.off ? b : a));
    const files = [...new Set(matching.map((one) => one.claim.source.path))];
    const claims = `${(0,shared_words/* count */.U9)(matching.length)} ${matching.length === 1 ? 'figure' : 'figures'}`;
    const message = `${claims} in ${(0,shared_words/* listing */.RR)(files)} ${matching.length === 1 ? 'is' : 'are'} what the predictions give: the largest difference is ${(0,shared_words/* number */.ai)(largest.off)} (${aboutOf(largest.claim)}), and at most ${(0,shared_words/* number */.ai)(tolerance)} is allowed.${rest}`;
    return (0,judgement/* judgement */._)('satisfied', message, {
        value: largest.off,
        n: largest.measured.n,
        origin: 'recomputed',
        sources: [...matching.slice(0, 20).map((one) => one.claim.source), largest.measured.source],
        better: 'lower',
        plain: 'What the description and the reports promise is what the tests show.',
    });
}

// EXTERNAL MODULE: ./build/domain/row-manifest.js
var row_manifest = __webpack_require__(76023);
;// CONCATENATED MODULE: ./build/rules/shared/row-sets.js
/** Rows of a role as something that can be compared: ids of a rows file, or hashes of a manifest. */


/** The ids of a rows file as a set. */
const tableSet = (table, facts) => ({
    role: table.role,
    source: table.source,
    n: table.ids.length,
    of: {
        kind: 'ids',
        ids: table.ids,
        column: facts.model.evidence.find((spec) => spec.file === table.source.path)?.columns.id ?? null,
    },
});
/** The hashes of a row manifest as a set. */
const manifestSet = (manifest) => ({
    role: manifest.role,
    source: manifest.source,
    n: manifest.rows,
    of: { kind: 'hashes', manifest },
});
/** Whether a set is a manifest that says that it is of exactly these bytes. */
const isManifestOf = ({ of }, source) => of.kind === 'hashes' && of.manifest.of.sha256 === source.sha256 && of.manifest.rows > 0;
/** Shared rows of two sets, in time proportional to both. */
function overlapOf(a, b) {
    if (a.of.kind === 'ids' && b.of.kind === 'ids')
        return sharedIds(a.of.ids, b.of.ids);
    if (a.of.kind === 'hashes' && b.of.kind === 'hashes')
        return sharedHashes(a.of.manifest, b.of.manifest);
    const manifest = a.of.kind === 'hashes' ? a.of.manifest : b.of.manifest;
    return hashedIds(a.of.kind === 'ids' ? a : b, manifest);
}
function sharedIds(a, b) {
    const [small, large] = a.length <= b.length ? [a, b] : [b, a];
    const wanted = new Set();
    for (let row = 0; row < small.length; row += 1)
        wanted.add((0,row_manifest/* normalId */.RB)(small.text(row)));
    return countIn(large, (text) => wanted.has((0,row_manifest/* normalId */.RB)(text)));
}
function countIn(ids, has) {
    const shown = [];
    let count = 0;
    for (let row = 0; row < ids.length; row += 1) {
        const text = ids.text(row);
        if (!has(text))
            continue;
        count += 1;
        if (shown.length < 5)
            shown.push((0,shared_words/* visible */.RK)(text));
    }
    return { count, shown };
}
/** Two ascending lists, walked side by side. */
function sharedHashes(a, b) {
    const fix = `write both with the same key and columns: risk-gate manifest FILE --columns ${a.by.map((one) => (0,shared_words/* visible */.RK)(one)).join(',')} --salt-file KEY`;
    if (a.key !== b.key)
        return { incomparable: `${a.source.path} and ${b.source.path} were hashed with different keys`, fix };
    if (a.by.length !== b.by.length || a.by.some((name, index) => name !== b.by[index]))
        return {
            incomparable: `${a.source.path} was hashed by ${columnsText(a)}, and ${b.source.path} by ${columnsText(b)}`,
            fix,
        };
    let [at, other, count] = [0, 0, 0];
    while (at < a.hashes.length && other < b.hashes.length) {
        const [x, y] = [a.hashes[at], b.hashes[other]];
        if (x === y)
            count += 1;
        if (x <= y)
            at += 1;
        if (y <= x)
            other += 1;
    }
    return { count, shown: [] };
}
/** Ids against a manifest that was hashed without a key, which anybody can do again. */
function hashedIds({ source, of }, manifest) {
    const fix = `write a manifest of ${source.path} with the key of ${manifest.source.path}, or both without one`;
    if (manifest.key !== null)
        return {
            incomparable: `${manifest.source.path} was hashed with a key, which is not in the change, so the ids of ${source.path} cannot be looked up in it`,
            fix,
        };
    if (of.kind !== 'ids' || manifest.by.length !== 1 || manifest.by[0] !== of.column)
        return {
            incomparable: `${manifest.source.path} was hashed by ${columnsText(manifest)}, and the ids of ${source.path} are ${of.kind === 'ids' && of.column ? (0,shared_words/* visible */.RK)(of.column) : 'of no named column'}`,
            fix,
        };
    const known = new Set(manifest.hashes);
    return countIn(of.ids, (text) => known.has((0,row_manifest/* rowHash */.rG)(null, [text])));
}
const columnsText = (manifest) => (0,shared_words/* listing */.RR)(manifest.by.map((one) => (0,shared_words/* visible */.RK)(one)));
/**
 * Why a manifest cannot stand for the rows of a table of its own role, in words; null where nothing speaks against it.
 * Rows of another number, or ids that it does not hold, show that it was made of other rows.
 */
function contradiction(table, manifest) {
    if (manifest.of.kind !== 'hashes' || table.of.kind !== 'ids')
        return null;
    const { of: file } = manifest.of.manifest;
    if (file.sha256 !== table.source.sha256 && file.name === baseName(table.source.path))
        return `${manifest.source.path} is of a ${(0,shared_words/* visible */.RK)(file.name)} with the sha256 ${file.sha256.slice(0, 12)}…, and that of ${table.source.path} is ${table.source.sha256.slice(0, 12)}…`;
    if (file.sha256 === table.source.sha256 && manifest.n !== table.n)
        return `${manifest.source.path} counts ${(0,shared_words/* rows */.Ge)(manifest.n)} of ${table.source.path}, which has ${(0,shared_words/* rows */.Ge)(table.n)}`;
    const overlap = overlapOf(table, manifest);
    if (file.sha256 === table.source.sha256 && 'count' in overlap && overlap.count !== table.n)
        return `${manifest.source.path} does not hold ${table.n - overlap.count} of the ids of ${table.source.path}, of which it says that it is made`;
    return null;
}
const baseName = (path) => path.slice(path.lastIndexOf('/') + 1);

;// CONCATENATED MODULE: ./build/rules/data-disjoint.js
/** No row of one set is in another: a model must not be tested on what it was trained with. */





const ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'];
const dataDisjoint = {
    id: 'data-disjoint',
    summary: 'No row of one set is in another, e.g. of the training rows among the test rows.',
    plain: 'Nobody may be both among the examples that the model learned from and among those that it is tested on: that would be an exam with the answers known.',
    details: [
        'Ids are compared as they are written, without spaces around them, and whole numbers also where one side has them as decimals ("7" and "7.0"), as pandas writes them.',
        'Where rows must not be shown, `risk-gate manifest` writes keyed hashes of them, and an evidence entry of the role names that manifest (`as: row-manifest`). Manifests are compared with manifests of the same key and columns; ids of a rows file only with a manifest that was hashed without a key. What cannot be compared is missing. A manifest of the wrong rows of a file that is in the change is violated.',
        'Every two of the roles are compared. A file that is not there, has no ids or holds no rows is missing, one that cannot be read an error: an empty set is disjoint from everything and shows nothing.',
    ].join(' '),
    remedy: [
        'Take the shared rows out of the test set, evaluate again and commit the new predictions.',
        'Where too few are left, take them out of the training set instead and train again.',
        'Split by person or case before anything else is done with the data, so that nobody lands on both sides.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['roles'],
        properties: {
            roles: {
                type: 'array',
                items: { enum: ROLES },
                minItems: 2,
                uniqueItems: true,
                description: 'Roles whose rows files and manifests may share no row.',
            },
            by: { enum: ['id'], description: 'What is compared: ids of rows, or their hashes.' },
        },
    },
    strictness: { roles: 'more', by: (0,strictness/* withDefault */.IQ)(['id'], 'id') },
    judge(requirement, facts) {
        const roles = data_disjoint_rolesOf(requirement);
        if (roles.length < 2)
            return [(0,judgement/* judgement */._)('error', 'Two roles are needed to compare.', { fix: 'correct the policy' })];
        const sets = new Map(roles.map((role) => [role, setsOf(role, facts)]));
        const of = (role) => sets.get(role) ?? [];
        const pairs = roles.flatMap((one, index) => roles.slice(index + 1).map((other) => [one, other]));
        return [
            ...roles.flatMap((role) => unusable(role, facts)),
            ...roles.flatMap((role) => untrue(of(role))),
            ...pairs.flatMap(([one, other]) => paired(of(one), of(other)).map(([a, b]) => compared(a, b))),
        ];
    },
};
const data_disjoint_rolesOf = (requirement) => Array.isArray(requirement.with.roles)
    ? ROLES.filter((role) => requirement.with.roles.includes(role))
    : [];
const manifestsOf = (role, facts) => facts.evidence.filter((one) => one.kind === 'row-manifest' && one.role === role);
/** Rows files with ids and manifests of a role that hold rows. */
const setsOf = (role, facts) => [
    ...facts.tables
        .filter((table) => table.role === role && table.ids !== null)
        .map((table) => tableSet(table, facts)),
    ...manifestsOf(role, facts).map(manifestSet),
].filter((set) => set.n > 0);
/**
 * Pairs to compare: each of one role with each of the other. A rows file that a manifest of its own role stands for is
 * compared with rows files; with manifests that one is compared in its place.
 */
function paired(ones, others) {
    const stoodFor = (set, own) => own.some((manifest) => isManifestOf(manifest, set.source));
    return ones.flatMap((a) => others.flatMap((b) => {
        if (a.of.kind === b.of.kind)
            return [[a, b]];
        return stoodFor(a.of.kind === 'ids' ? a : b, a.of.kind === 'ids' ? ones : others) ? [] : [[a, b]];
    }));
}
/** Manifests that are not of the rows of their role. */
function untrue(sets) {
    const tables = sets.filter((set) => set.of.kind === 'ids');
    return sets.flatMap((manifest) => tables.flatMap((table) => {
        const why = contradiction(table, manifest);
        if (why === null)
            return [];
        const fix = `write ${manifest.source.path} again from ${table.source.path}`;
        return [(0,judgement/* judgement */._)('violated', `${why}.`, { fix, sources: [manifest.source, table.source], origin: 'recomputed' })];
    }));
}
/** What keeps the rows of a role from being compared; empty where they can be. */
function unusable(role, facts) {
    const specs = facts.model.evidence.filter((spec) => spec.role === role);
    const faulty = facts.faults.filter((file) => file.spec?.role === role);
    const gone = facts.absent.filter((one) => one.spec?.role === role && !facts.tables.some((table) => table.source.path === one.path));
    const tables = facts.tables.filter((table) => table.role === role);
    const rowFaults = faulty.filter(holdsRows);
    if (rowFaults.length) {
        const message = `The ${role} rows cannot be compared: ${(0,unread/* faultWords */._Q)(rowFaults)}.`;
        return [
            (0,judgement/* judgement */._)('error', message, {
                fix: (0,unread/* faultFix */.cc)(rowFaults, 'write the file again'),
                sources: (0,unread/* faultSources */.zC)(rowFaults),
            }),
        ];
    }
    const manifests = manifestsOf(role, facts);
    const without = tables.filter((table) => table.ids === null && !manifests.some((one) => isManifestOf(manifestSet(one), table.source)));
    const empty = tables.filter((table) => table.ids !== null && table.ids.length === 0);
    const found = [
        ...without.map((table) => (0,judgement/* judgement */._)('missing', `${table.source.path} (${role}) has no column of ids, so nothing shows that its rows are not elsewhere.`, {
            fix: 'add an id to each row and name its column under columns: {id: …}',
            sources: [table.source],
        })),
        ...empty.map((table) => (0,judgement/* judgement */._)('missing', `${table.source.path} (${role}) holds no rows: an empty set is disjoint from everything and shows nothing.`, {
            fix: 'write the ids of all rows',
            n: 0,
            sources: [table.source],
        })),
    ];
    const lost = gone.filter((one) => one.spec?.as === 'row-manifest').map((one) => one.path);
    const blank = manifests.filter((one) => one.rows === 0);
    const also = [
        ...blank.map((one) => (0,judgement/* judgement */._)('missing', `${one.source.path} (${role}) is the manifest of no rows, which shows nothing.`, {
            fix: 'write the manifest of the rows that were used',
            n: 0,
            sources: [one.source],
        })),
        ...(lost.length && (tables.length || manifests.length) ? [notThere(lost, role)] : []),
    ];
    if (tables.length || manifests.length)
        return [...found, ...also];
    const paths = gone.length ? gone.map((one) => one.path) : specs.map((spec) => spec.file);
    if (paths.length)
        return [notThere(paths, role)];
    const message = `The policy names no rows file and no manifest of the role ${role}, so nothing can be compared.`;
    return [(0,judgement/* judgement */._)('missing', message, { fix: `add an evidence entry with role: ${role} and columns: {id: …}` })];
}
/** Whether a file that could not be read stands for rows. */
const holdsRows = ({ spec, reader }) => reader === 'row-manifest' ||
    (spec !== null && (spec.as === 'predictions' || spec.as === 'row-manifest' || spec.columns.id !== undefined));
const notThere = (paths, role) => (0,judgement/* judgement */._)('missing', `${(0,shared_words/* listing */.RR)(paths)} (${role}) ${paths.length === 1 ? 'is' : 'are'} not there or held no rows, so nothing can be compared.`, { fix: `commit ${(0,shared_words/* listing */.RR)(paths)} with the ids of its rows, or the manifest that risk-gate manifest writes of it` });
function compared(a, b) {
    const names = `${a.source.path} (${a.role}, ${(0,shared_words/* rows */.Ge)(a.n)}) and ${b.source.path} (${b.role}, ${(0,shared_words/* rows */.Ge)(b.n)})`;
    const sources = [a.source, b.source];
    const overlap = overlapOf(a, b);
    if ('incomparable' in overlap)
        return (0,judgement/* judgement */._)('missing', `${names} cannot be compared: ${overlap.incomparable}.`, { fix: overlap.fix, sources });
    const isHashed = a.of.kind === 'hashes' || b.of.kind === 'hashes';
    const [what, many] = isHashed ? ['row', 'rows'] : ['id', 'ids'];
    const base = {
        value: overlap.count,
        threshold: { max: 0 },
        n: Math.max(a.n, b.n),
        origin: isHashed ? 'reported' : 'recomputed',
        sources,
        better: 'lower',
    };
    if (overlap.count === 0)
        return (0,judgement/* judgement */._)('satisfied', `${names} share no ${what}${isHashed ? ', as their hashes tell' : ''}.`, {
            ...base,
            plain: 'No case that the model was tested on was also in the other set.',
        });
    const { shown } = overlap;
    const more = overlap.count - shown.length;
    const told = shown.length === 0 ? '' : `: ${more > 0 ? `${shown.join(', ')} and ${(0,shared_words/* count */.U9)(more)} more` : (0,shared_words/* listing */.RR)(shown)}`;
    const message = `${names} share ${(0,shared_words/* count */.U9)(overlap.count)} ${overlap.count === 1 ? what : many}, and none is allowed${told}.`;
    return (0,judgement/* judgement */._)('violated', message, {
        ...base,
        fix: `take these rows out of ${b.source.path} or ${a.source.path} and evaluate again`,
        plain: `${(0,shared_words/* count */.U9)(overlap.count)} ${overlap.count === 1 ? 'case is' : 'cases are'} in both sets, so the model may have seen what it was tested on.`,
    });
}

;// CONCATENATED MODULE: ./build/rules/data-validation.js
/** Data validation: every expectation met, enough of them, lately. Single results are counted; summaries are not believed. */







const data_validation_READERS = ['great-expectations'];
const EXPORT = 'run the validation and commit its result as JSON, as in json.dumps(result.to_json_dict()); the validation store under gx/uncommitted is ignored by git';
const dataValidation = {
    id: 'data-validation',
    summary: 'The data met every expectation of its validation suites, lately.',
    plain: 'The data were checked for what they should look like (no impossible ages, no empty fields) and passed, and that check was not long ago.',
    details: 'Counts the single results of every validation that was read; what the file says of its own success is not used. One failed expectation violates. An ' +
        'expectation that raised an exception was not checked: an error. max-age counts from the time in the result, inclusive; a result without a time is ' +
        'missing, one from the future is violated. min-expectations is asked of each validation. No validation, or one without expectations, is missing.',
    remedy: [
        'Run the validation on the data of this model and commit its result as JSON.',
        'Mend the data where an expectation failed, and train again where the model has learned from what was wrong.',
        'Where the expectation is wrong and not the data, have the owners of the data change it, and validate again.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-age': DURATION,
            'min-expectations': {
                type: 'integer',
                minimum: 1,
                maximum: 1_000_000,
                description: 'Fewest expectations of each validation.',
            },
        },
    },
    strictness: { 'max-age': (0,strictness/* optional */.lq)('down'), 'min-expectations': (0,strictness/* optional */.lq)('up') },
    judge(requirement, facts) {
        const found = facts.evidence.filter((one) => one.kind === 'validation');
        const faulty = faultyOf(facts, data_validation_READERS, found);
        const problems = found.flatMap((one) => judgeOne(one, requirement.with, facts));
        const all = found.reduce((sum, one) => sum + one.expectations.length, 0);
        const satisfied = (0,judgement/* judgement */._)('satisfied', `All ${(0,shared_words/* count */.U9)(all)} expectations on the data are met: ${(0,shared_words/* listing */.RR)(found.map(named))}.`, {
            n: all,
            origin: 'reported',
            sources: found.map((one) => one.source),
            plain: `The data passed all ${(0,shared_words/* count */.U9)(all)} checks.`,
        });
        return settled([
            ...unreadable([...new Set(faulty)], 'a data validation result'),
            ...none(found, faulty.length, facts),
            ...problems,
        ], satisfied, { origin: 'reported' });
    },
};
/** Nothing was read at all. Names absent files that may have held a result. */
function none(found, faulty, facts) {
    const declared = facts.absent.filter((one) => one.what === 'evidence' && data_validation_READERS.includes(one.spec?.as ?? ''));
    const absent = found.length || faulty
        ? declared
        : facts.absent.filter((one) => one.what === 'evidence' && (one.spec?.as ?? null) === null).concat(declared);
    if (found.length && !declared.length)
        return [];
    if (!found.length && faulty && !declared.length)
        return [];
    const where = absent.length
        ? ` ${(0,shared_words/* listing */.RR)(absent.map(({ path }) => path))} ${absent.length === 1 ? 'names' : 'name'} nothing in the change.`
        : '';
    return [
        {
            outcome: 'missing',
            message: `There is no data validation result for ${facts.model.id}.${where}`,
            fix: EXPORT,
            sources: [],
            plain: 'Nobody has shown that the data was checked.',
        },
    ];
}
const named = (one) => `${one.source.path}${one.suite === null ? '' : ` (suite ${(0,shared_words/* visible */.RK)(one.suite, 60)})`}`;
function judgeOne(one, parameters, facts) {
    const problems = [];
    const problem = (outcome, message, fix, plain, pointers = []) => {
        const inside = one.expectations.filter(({ pointer }) => pointers.includes(pointer)).slice(0, 10);
        const sources = inside.length ? inside.map(({ pointer }) => ({ ...one.source, pointer, line: null })) : [one.source];
        problems.push({ outcome, message, fix, sources, plain });
    };
    const total = one.expectations.length;
    const of = (outcome) => one.expectations.filter((expectation) => expectation.outcome === outcome);
    const told = (list) => (0,shared_words/* listing */.RR)(list.map(({ name, column, detail }) => `${(0,shared_words/* visible */.RK)(name, 80)}${column === null ? '' : ` of ${(0,shared_words/* visible */.RK)(column, 60)}`}${detail === null ? '' : ` (${(0,shared_words/* visible */.RK)(detail, 100)})`}`), 6);
    const [failed, raised] = [of('failed'), of('raised')];
    const claim = one.claimed === true ? ' The file itself says success, which its results contradict.' : '';
    if (failed.length) {
        problem('violated', `${failed.length} of ${total} expectations in ${named(one)} are not met: ${told(failed)}.${claim}`, 'mend the data, or change the expectation with those who own it, and validate again', `The data failed ${failed.length} of ${total} checks.`, failed.map(({ pointer }) => pointer));
    }
    if (raised.length) {
        problem('error', `${raised.length} of ${total} expectations in ${named(one)} could not be checked: ${told(raised)}.`, 'mend what made them raise an exception and validate again', `${raised.length} of ${total} checks of the data broke down.`, raised.map(({ pointer }) => pointer));
    }
    if (total && !failed.length && !raised.length && one.claimed === false) {
        problem('error', `${named(one)} says that the validation failed, and each of its ${total} results says that it passed.`, EXPORT, 'The report on the data contradicts itself.');
    }
    const least = typeof parameters['min-expectations'] === 'number' ? parameters['min-expectations'] : 1;
    if (total < least) {
        problem(total ? 'violated' : 'missing', `${named(one)} evaluated ${total} ${total === 1 ? 'expectation' : 'expectations'}, and the policy asks for at least ${least}.`, 'add expectations to the suite and validate again', `Too little of the data was checked: ${total} checks, ${least} are asked for.`);
    }
    problems.push(...tooOld(one, parameters['max-age'], facts.now));
    return problems;
}
/** The age of a validation. A time that cannot be ordered is no time. */
function tooOld(one, maxAge, now) {
    const limit = typeof maxAge === 'string' ? (0,duration/* parseDuration */.E9)(maxAge) : null;
    if (limit === null)
        return [];
    const about = { sources: [one.source], plain: 'Nobody can tell that the data was checked lately.' };
    if (one.at === null || one.at.epoch === null) {
        const why = one.at === null
            ? 'does not say when it was made'
            : `gives its time as ${(0,shared_words/* visible */.RK)(one.at.text, 60)}, which has no zone or is no time`;
        return [
            {
                outcome: 'missing',
                message: `${named(one)} ${why}, and the policy allows at most ${maxAge}.`,
                fix: `${EXPORT}; describe() and checkpoint results leave the time out`,
                ...about,
            },
        ];
    }
    const age = now - one.at.epoch;
    if (age >= 0 && age <= limit)
        return [];
    const message = age < 0
        ? `${named(one)} was made at ${one.at.text}, which is still to come.`
        : `${named(one)} was made at ${one.at.text}, ${daysBeyond(age, limit)} ago, and the policy allows at most ${maxAge}.`;
    return [{ outcome: 'violated', message, fix: 'validate the data again and commit the result', ...about }];
}

// EXTERNAL MODULE: ./build/domain/section-names.js
var section_names = __webpack_require__(6015);
// EXTERNAL MODULE: ./build/domain/code-point.js
var code_point = __webpack_require__(279);
// EXTERNAL MODULE: ./build/domain/look.js
var domain_look = __webpack_require__(33658);
;// CONCATENATED MODULE: ./build/rules/shared/look-alike.js
/** Texts that look alike and are not: letters of other alphabets, invisible characters. */


/** What a text looks like: invisible characters dropped, letters that are drawn alike made one, spaces and dashes made one. */
const skeleton = (text) => (0,domain_look/* drawnAs */.n)(text
    .normalize('NFKD')
    .replaceAll(/[\p{Cf}\p{Cc}\p{M}]/gu, '')
    .toLowerCase())
    .replaceAll(/[\s_\p{Pd}]+/gu, ' ')
    .trim();
/** The characters of `text` that `wanted` has not, by code point: "it has U+0430". Never the characters themselves. */
function lookAlike(text, wanted) {
    const plain = new Set([...wanted.toLowerCase(), ...wanted.toUpperCase()]);
    const odd = [...new Set([...text].filter((letter) => !plain.has(letter)))].slice(0, 8);
    if (!odd.length)
        return 'its letters or spaces stand otherwise';
    return `it has ${odd.map(code_point/* codePoint */.y).join(', ')}`;
}

;// CONCATENATED MODULE: ./build/rules/documentation.js
/** A model card or datasheet says what it has to say: sections with words in them, fields with values. */









const documentation = {
    id: 'documentation',
    summary: 'The model card or datasheet has every section that is asked for, with words in it, and every field with a value.',
    plain: 'The description of the model must say what it is for, what it cannot do, what it was made from and how it was tested, in real sentences and not in empty headings.',
    details: [
        'Sections are found by their heading, without regard to case, or by a heading that is a known synonym. Of a title that joins two (intended use and limitations) both must be there. Words of sub-sections count; placeholders, comments, markup and link targets do not.',
        'Two sections of one heading must both hold. Fields are those of the front matter; an empty one, an empty list or a placeholder (TBD, TODO, n/a, ?) is missing.',
        'One finding for each section or field at fault, or one that all is there. Words show that somebody wrote; whether it is true is for a reader to judge.',
    ].join(' '),
    remedy: [
        'Write the section or field that the finding names, in sentences of your own; a placeholder counts as absent.',
        'Ask those who collected the data and tested the model for what you do not know, and write down what nobody knows.',
        'Change the card in the same pull request as the model, every time.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['document'],
        anyOf: [{ required: ['sections'] }, { required: ['fields'] }],
        properties: {
            document: { enum: ['card', 'datasheet'], description: 'Which document.' },
            sections: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Headings that must be there; known synonyms count.',
            },
            'min-words': { type: 'integer', minimum: 1, description: 'Fewest words of each section; 1 by default.' },
            fields: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Fields of the front matter that must have a value.',
            },
        },
    },
    strictness: {
        document: 'unordered',
        sections: (0,strictness/* optional */.lq)('more'),
        fields: (0,strictness/* optional */.lq)('more'),
        'min-words': (0,strictness/* withDefault */.IQ)('up', 1),
    },
    judge(requirement, facts) {
        const parameters = documentation_parametersOf(requirement);
        const documents = documentation_documentsOf(parameters, facts);
        const broken = faulty(parameters, facts);
        if (broken !== null)
            return [broken];
        if (!documents.length)
            return [absent(parameters, facts)];
        return documents.flatMap((document) => documentation_judged(document, parameters));
    },
};
const list = (value) => (Array.isArray(value) ? value.map(String) : []);
const documentation_parametersOf = (requirement) => ({
    document: requirement.with.document === 'datasheet' ? 'datasheet' : 'card',
    sections: list(requirement.with.sections),
    fields: list(requirement.with.fields),
    minWords: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'min-words') ?? 1,
});
/** The card that the model names, or every datasheet of its evidence. */
const documentation_documentsOf = ({ document }, facts) => facts.evidence.filter((one) => one.kind === 'document' &&
    one.document === document &&
    (document === 'datasheet' || facts.model.card === null || one.source.path === facts.model.card));
function faulty({ document }, facts) {
    const files = facts.faults.filter((file) => document === 'card'
        ? file.path === facts.model.card
        : file.spec !== null && (file.spec.as ?? document).includes(document));
    if (!files.length)
        return null;
    const message = `The ${document} cannot be read: ${(0,unread/* faultWords */._Q)(files)}.`;
    return (0,judgement/* judgement */._)('error', message, {
        fix: (0,unread/* faultFix */.cc)(files, 'write it as UTF-8 text with front matter that is YAML'),
        sources: (0,unread/* faultSources */.zC)(files),
    });
}
function absent({ document }, facts) {
    const path = document === 'card' ? facts.model.card : null;
    if (path !== null) {
        const there = !facts.absent.some((one) => one.what === 'card');
        const message = there ? `${path} was not read as a model card.` : `The model card ${path} is not there.`;
        return (0,judgement/* judgement */._)('missing', message, {
            fix: `write ${path} with the sections that are asked for`,
            plain: 'The description of the model is not there.',
        });
    }
    const gone = facts.absent.filter((one) => one.what === 'evidence').map((one) => one.path);
    const where = gone.length
        ? `${(0,shared_words/* listing */.RR)(gone)} ${gone.length === 1 ? 'is' : 'are'} not in the change`
        : 'the policy names none that is one';
    const fix = document === 'card' ? 'add card: <path> to the model' : 'add the datasheet to the evidence of the model';
    return (0,judgement/* judgement */._)('missing', `There is no ${document} for ${facts.model.id}: ${where}.`, { fix });
}
function documentation_judged(document, parameters) {
    const problems = [
        ...parameters.sections.flatMap((wanted) => sectionProblems(wanted, document, parameters)),
        ...parameters.fields.flatMap((field) => fieldProblem(field, document)),
    ];
    if (problems.length)
        return problems;
    const parts = [
        ...(parameters.sections.length
            ? [
                `${parameters.sections.length === 1 ? '1 section' : `${parameters.sections.length} sections`} of at least ${words(parameters.minWords)}`,
            ]
            : []),
        ...(parameters.fields.length
            ? [`the ${parameters.fields.length === 1 ? 'field' : 'fields'} ${(0,shared_words/* listing */.RR)(parameters.fields, 10)}`]
            : []),
    ];
    const message = `${document.source.path} has ${parts.join(' and ')}.`;
    return [
        (0,judgement/* judgement */._)('satisfied', message, {
            sources: [document.source],
            plain: 'The description of the model says what it has to say.',
        }),
    ];
}
/**
 * Faults of one section: none where every one of its heading holds, or where synonyms do, some one of each part that the
 * wanted title joins: who asks for "intended use and limitations" is not content with limitations.
 */
function sectionProblems(wanted, document, { minWords }) {
    const titled = document.sections.filter((section) => isTitled(section, wanted));
    const short = (section) => section.words < minWords;
    const parts = (0,section_names/* joinedNames */.S2)(wanted).map((names) => document.sections.filter((section) => names.some((name) => name === section.name || (0,section_names/* sectionNames */.QN)(section.title).includes(name))));
    const named = parts.length > 0 && parts.every((sections) => sections.some((one) => !short(one)));
    if (titled.length ? titled.every((one) => !short(one)) : named)
        return [];
    const found = [...new Set((titled.length ? titled : parts.flat()).filter(short))];
    if (!found.length)
        return [noSection(wanted, document)];
    return found.map((section) => tooShort(wanted, section, document, minWords));
}
/** Marks that turn the direction of text: what is read is then not what is written. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Whether a heading is the wanted one, without regard to case, numbering and punctuation round it. */
const isTitled = (section, wanted) => !TURNING.test(section.title) && (0,section_names/* plainTitle */.D4)(section.title) === (0,section_names/* plainTitle */.D4)(wanted);
const words = (n) => `${n} ${n === 1 ? 'word' : 'words'}`;
function tooShort(wanted, section, document, minWords) {
    const placeholders = section.placeholders.length
        ? ` Placeholders do not count: ${(0,shared_words/* listing */.RR)([...new Set(section.placeholders)].map((text) => `"${(0,shared_words/* visible */.RK)(text, 60)}"`))}.`
        : '';
    const said = section.words === 0 ? 'says nothing' : `has ${words(section.words)}`;
    const message = `The section "${wanted}" of ${document.source.path} (line ${section.line}) ${said}; the policy asks for at least ${minWords}.${placeholders}`;
    return (0,judgement/* judgement */._)(section.words === 0 ? 'missing' : 'violated', message, {
        fix: `write at least ${words(minWords)} under "${wanted}"`,
        value: section.words,
        threshold: { 'min-words': minWords },
        sources: [{ ...document.source, line: section.line }],
        better: 'higher',
        plain: `The description of the model does not say enough about: ${wanted}.`,
    });
}
function noSection(wanted, document) {
    const twin = document.sections.find((section) => skeleton(section.title) === skeleton(wanted));
    const near = twin ?? document.sections.find((section) => isNear(section.title, wanted));
    const hint = twin
        ? ` The heading in line ${twin.line} looks like it and is not: ${lookAlike(twin.title, wanted)}.`
        : near
            ? ` Line ${near.line} has "${(0,shared_words/* visible */.RK)(near.title, 60)}".`
            : '';
    const message = `${document.source.path} has no section "${wanted}".${hint}`;
    return (0,judgement/* judgement */._)('missing', message, {
        fix: near ? `write the heading in line ${near.line} as "${wanted}"` : `add a section "${wanted}"`,
        sources: [near ? { ...document.source, line: near.line } : document.source],
        plain: `The description of the model says nothing about: ${wanted}.`,
    });
}
/** One heading holds the other, or they differ by a letter or two at the end. */
function isNear(title, wanted) {
    const [a, b] = [skeleton(title), skeleton(wanted)];
    if (a === '' || b === '')
        return false;
    return (a.includes(b) ||
        (a.length > 3 && b.includes(a)) ||
        (Math.abs(a.length - b.length) <= 2 && a.slice(0, 6) === b.slice(0, 6)));
}
function fieldProblem(field, document) {
    const value = fieldOf(document.fields, field);
    if (value !== undefined && !isEmpty(value))
        return [];
    const top = Object.hasOwn(document.fieldLines, field) ? field : (field.split('.')[0] ?? field);
    const line = Object.hasOwn(document.fieldLines, top) ? (document.fieldLines[top] ?? null) : null;
    const near = value === undefined ? Object.keys(document.fields).find((key) => skeleton(key) === skeleton(field)) : undefined;
    const what = value === undefined ? 'has no field' : 'says nothing in the field';
    const written = value !== undefined && typeof value === 'string' && value.trim() !== '' ? ` (it is "${(0,shared_words/* visible */.RK)(value, 60)}")` : '';
    const message = `${document.source.path} ${what} "${field}"${written}.${near === undefined ? '' : ` It has "${(0,shared_words/* visible */.RK)(near, 60)}".`}`;
    return [
        (0,judgement/* judgement */._)('missing', message, {
            fix: `write ${field} in the front matter`,
            sources: [{ ...document.source, line }],
            plain: `The description of the model does not give: ${field.replaceAll('_', ' ')}.`,
        }),
    ];
}
/** A field by its name, or a nested one by a dotted path. Own keys only. */
function fieldOf(fields, name) {
    if (Object.hasOwn(fields, name))
        return fields[name];
    let value = fields;
    for (const part of name.split('.')) {
        if (!(0,domain_plain/* isMap */.jh)(value) || !Object.hasOwn(value, part))
            return undefined;
        value = value[part];
    }
    return value;
}
/** Whether a value says nothing: blank, or a mapping of only such. Numbers and booleans speak. */
const isEmpty = (value) => (0,governance/* isBlank */.z3)(value) || ((0,domain_plain/* isMap */.jh)(value) && Object.values(value).every((one) => isEmpty(one)));

;// CONCATENATED MODULE: ./build/rules/drift.js
/** The data that a model meets still looks like the data that it was made for. */







const drift_ROLES = ['candidate', 'baseline', 'train', 'reference', 'production', 'anchor'];
const drift = {
    id: 'drift',
    summary: 'Columns of the production rows must not have drifted from the reference rows by more than max.',
    plain: 'People and circumstances change. This compares the people whom the model meets today with those whom it was made for, and says when they differ too much.',
    details: [
        'One finding for each column. The distance (psi, ks, js, wasserstein, chi2) is computed from the two rows files, categories by their shares.',
        'Where the policy declares no rows, a monitoring report counts in their place, if it gives exactly one value of the same distance for the column; a p-value is no distance.',
        'A file or a column that is not there is missing. With min-samples, too few rows on the production side are inconclusive.',
    ].join(' '),
    remedy: [
        'Look at the column that the finding names: a changed unit, code or default is mended where it arose, and fresh production rows are committed.',
        'Where people or circumstances have changed, evaluate the model on recent cases, and have the reference renewed only if it still holds.',
        'Where it no longer holds, train on cases like those of today.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'columns', 'max'],
        properties: {
            between: {
                type: 'array',
                items: { enum: drift_ROLES },
                minItems: 2,
                maxItems: 2,
                uniqueItems: true,
                description: 'The two rows files that are compared; reference and production by default.',
            },
            metric: { type: 'string', minLength: 1, description: 'psi, ks, js, wasserstein or chi2.' },
            columns: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Columns that are compared, one finding each.',
            },
            max: { type: 'number', minimum: 0, description: 'Largest distance that is allowed.' },
            bins: { type: 'integer', minimum: 2, maximum: 10_000, description: 'Bins of a column of numbers.' },
            'min-samples': { type: 'integer', minimum: 1, description: 'Fewest rows on either side.' },
        },
    },
    strictness: {
        between: 'unordered',
        metric: 'unordered',
        columns: 'more',
        max: 'down',
        bins: 'unordered',
        'min-samples': (0,strictness/* optional */.lq)('up', strictness/* inconclusiveBlocks */.FZ),
    },
    check(parameters, { vocabulary }) {
        const name = String(parameters.metric ?? '');
        const entry = vocabulary.find(name);
        if (entry?.parameters.includes('column'))
            return [];
        const near = vocabulary.suggest(name);
        const distances = vocabulary.entries.filter((one) => one.parameters.includes('column')).map((one) => one.name);
        const fix = entry || near === undefined ? `use one of ${(0,shared_words/* listing */.RR)(distances)}` : `did you mean ${near}?`;
        const message = entry
            ? `${entry.name} is no distance between two sets of rows`
            : `"${name}" is not a metric that is known`;
        return [{ pointer: '/metric', message, fix, code: entry ? 'policy/schema' : 'policy/unknown-metric' }];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = drift_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        return entry ? parameters.columns.map((column) => drift_askOf(parameters, entry, column)) : [];
    },
    judge(requirement, facts) {
        const parameters = drift_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry || !parameters.columns.length)
            return [
                (0,judgement/* judgement */._)('error', `"${parameters.metric}" is not a distance that is known.`, { fix: 'correct the policy' }),
            ];
        return parameters.columns.flatMap((column) => drift_judged(column, entry, parameters, facts));
    },
};
function drift_parametersOf(requirement) {
    const raw = requirement.with;
    const between = Array.isArray(raw.between) ? raw.between : ['reference', 'production'];
    const role = (value, otherwise) => drift_ROLES.find((one) => one === value) ?? otherwise;
    return {
        from: role(between[0], 'reference'),
        to: role(between[1], 'production'),
        metric: String(raw.metric ?? ''),
        columns: Array.isArray(raw.columns) ? raw.columns.map(String) : [],
        max: (0,metric_parameters/* numberOf */.rl)(raw, 'max') ?? 0,
        minSamples: (0,metric_parameters/* numberOf */.rl)(raw, 'min-samples'),
        bins: (0,metric_parameters/* numberOf */.rl)(raw, 'bins'),
    };
}
const drift_askOf = (parameters, entry, column) => ({
    metric: entry.name,
    parameters: { column, ...(parameters.bins === null ? {} : { bins: parameters.bins }) },
    role: parameters.to,
    by: null,
    confidence: null,
    minSamples: null,
    pairedWith: parameters.from,
});
function drift_judged(column, entry, parameters, facts) {
    const about = { slice: { column }, threshold: { max: parameters.max }, metric: entry.name, better: 'lower' };
    const answer = facts.measurements.answer(drift_askOf(parameters, entry, column));
    if ((0,metric/* isUnmeasured */.q)(answer)) {
        if (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
            return [reported(column, entry, parameters, facts, answer, about)];
        const gone = facts.absent
            .filter((one) => one.spec?.role === parameters.to || one.spec?.role === parameters.from)
            .map((one) => one.path);
        const unnamed = gone.filter((path) => !answer.message.includes(path));
        const message = `Drift of ${column} cannot be measured: ${[answer.message, ...unnamed.map((path) => `${path} is not in the change`)].join('; ')}.`;
        return [(0,judgement/* judgement */._)(answer.outcome, message, { ...about, fix: answer.fix, sources: answer.sources })];
    }
    if (!answer.length)
        return [
            (0,judgement/* judgement */._)('missing', `Drift of ${column} was not measured.`, {
                ...about,
                fix: 'check that both files hold rows',
            }),
        ];
    return answer.map((one) => {
        const base = {
            ...about,
            value: one.value,
            n: one.n,
            origin: one.origin,
            sources: [one.source, ...(one.change ? [one.change.baselineSource] : [])],
        };
        if (one.value === null)
            return (0,judgement/* judgement */._)('missing', `${entry.name} of ${column} is undefined in ${one.source.path}: ${one.reason ?? 'the rows do not allow it'}.`, { ...base, fix: 'give both sides rows with values' });
        if (parameters.minSamples !== null && one.n < parameters.minSamples)
            return (0,judgement/* judgement */._)('inconclusive', `${entry.name} of ${column} rests on ${(0,shared_words/* rows */.Ge)(one.n)}: fewer than the ${parameters.minSamples} that the policy asks for.`, { ...base, fix: `collect about ${parameters.minSamples - one.n} more rows` });
        return drift_compared(column, one.value, `recomputed from ${one.source.path} (${(0,shared_words/* rows */.Ge)(one.n)}) against the ${parameters.from} rows`, entry, parameters, base);
    });
}
/** The distance as a monitoring report gives it. */
function reported(column, entry, parameters, facts, why, about) {
    const all = facts.evidence.filter((one) => one.kind === 'drift' && one.column === column);
    const fitting = all.filter((one) => one.larger === 'more' && facts.vocabulary.findLoosely(one.method)?.name === entry.name);
    const first = fitting[0];
    if (first === undefined) {
        const faulty = facts.faults.filter((file) => file.spec !== null);
        if (faulty.length)
            return (0,judgement/* judgement */._)('error', `Drift of ${column} cannot be judged: ${(0,unread/* faultWords */._Q)(faulty)}.`, {
                ...about,
                fix: (0,unread/* faultFix */.cc)(faulty, 'write the file again'),
                sources: (0,unread/* faultSources */.zC)(faulty),
            });
        const other = all.length
            ? ` Reports measure it as ${(0,shared_words/* listing */.RR)([...new Set(all.map((one) => (0,shared_words/* visible */.RK)(one.method)))])}, which is not ${entry.name}.`
            : '';
        const files = facts.model.evidence.map((spec) => spec.file);
        const message = `No ${entry.name} of ${column} is in the evidence (${files.length ? (0,shared_words/* listing */.RR)(files) : 'none is declared'}): ${why.message}.${other}`;
        return (0,judgement/* judgement */._)('missing', message, { ...about, fix: why.fix, sources: all.map((one) => one.source) });
    }
    const values = fitting.flatMap((one) => one.value ?? []);
    const base = { ...about, value: first.value, origin: first.origin, sources: fitting.map((one) => one.source) };
    const told = (0,shared_words/* listing */.RR)(fitting.map((one) => `${one.value === null ? 'undefined' : (0,shared_words/* number */.ai)(one.value)} in ${(0,shared_words/* placeText */.Z9)(one.source)}`));
    if (values.length < fitting.length || Math.max(...values) - Math.min(...values) > 1e-9)
        return (0,judgement/* judgement */._)('error', `${entry.name} of ${column} has no one value: ${told}.`, {
            ...base,
            value: null,
            fix: 'keep one report of this column',
        });
    const value = Math.max(...values);
    if (value < entry.range[0] || value > entry.range[1])
        return (0,judgement/* judgement */._)('error', `${entry.name} of ${column} is ${(0,shared_words/* number */.ai)(value)} in ${(0,shared_words/* placeText */.Z9)(first.source)}, which it cannot be.`, { ...base, value: null, fix: 'write the report again' });
    return drift_compared(column, value, `as ${(0,shared_words/* placeText */.Z9)(first.source)} reports it`, entry, parameters, base);
}
function drift_compared(column, value, from, entry, { max }, base) {
    const { outcome } = (0,shared_bound/* compare */.UD)({ value, interval: null, confidence: null }, { min: null, max }, 'compliance');
    const [told, bound] = (0,shared_words/* apart */.zZ)(value, max);
    const fact = `${entry.name} of ${column} is ${told}, ${from}; the policy asks for at most ${bound}`;
    const plain = `${column.replaceAll('_', ' ')} ${outcome === 'satisfied' ? 'still looks' : 'no longer looks'} like the data that the model was made for.`;
    if (outcome === 'satisfied')
        return (0,judgement/* judgement */._)('satisfied', `${fact}.`, { ...base, plain });
    return (0,judgement/* judgement */._)('violated', `${fact}, and it is ${(0,shared_words/* number */.ai)(value - max)} above that.`, {
        ...base,
        plain,
        fix: `find out why ${column} changed, and retrain or ask for a waiver`,
    });
}

// EXTERNAL MODULE: ./build/domain/lineage.js
var lineage = __webpack_require__(57768);
// EXTERNAL MODULE: ./build/domain/moment.js
var moment = __webpack_require__(26345);
;// CONCATENATED MODULE: ./build/rules/shared/freshness.js
/** How recent a file is, and whether it is about the model of the change: each as one part of an answer. */




/** Whether a file says when it was made (`at`), and recently enough as of `now` (milliseconds). */
function timePart(path, at, maxAge, now) {
    const again = `evaluate again and commit the new ${path}`;
    if (at === null || at.text === '')
        return {
            outcome: 'missing',
            message: `${path} does not say when it was made.`,
            fix: `write evaluated_at into ${path}`,
        };
    const when = (0,shared_words/* visible */.RK)(at.text, 40);
    if (at.epoch === null)
        return {
            outcome: 'error',
            message: `evaluated_at in ${path} is "${when}", which is no time with a zone on a day that exists.`,
            fix: 'write it as 2024-06-10T08:00:00Z',
        };
    const age = now - at.epoch;
    if (age < -moment/* CLOCK_SKEW */.G)
        return {
            outcome: 'violated',
            message: `${path} says it was made at ${when}, which is ${days(-age)} after now.`,
            fix: again,
        };
    if (age > maxAge.span)
        return {
            outcome: 'violated',
            message: `${path} was made at ${when}, ${daysBeyond(age, maxAge.span)} ago; the policy asks for at most ${spanWords(maxAge.text)}.`,
            fix: again,
        };
    return {
        outcome: 'satisfied',
        message: `${path} was made at ${when}, ${days(Math.max(0, age))} ago; at most ${spanWords(maxAge.text)} are allowed.`,
        fix: null,
    };
}
const UNITS = { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week' };
/** A duration of the policy in words: "90 days". */
const spanWords = (text) => {
    const amount = text.slice(0, -1);
    return `${amount} ${UNITS[text.slice(-1)] ?? ''}${amount === '1' ? '' : 's'}`;
};
/** Whether a file names the model by its digest: the `wanted` one, in full. */
function modelPart(path, digest, wanted) {
    const again = `evaluate this model and have ${path} name its digest`;
    if (wanted === null)
        return {
            outcome: 'missing',
            message: 'The model of this change has no digest to compare with.',
            fix: 'commit the artifact that the policy names',
        };
    if (digest === null || digest === '')
        return { outcome: 'missing', message: `${path} does not say of which model file it is.`, fix: again };
    const [here, there] = [fullDigest(wanted), fullDigest(digest)];
    if (there === null)
        return {
            outcome: 'error',
            message: `${path} names the model by "${(0,shared_words/* visible */.RK)(digest, 80)}", which is no full digest.`,
            fix: 'write sha256: and 64 hex digits',
        };
    if (here === there)
        return { outcome: 'satisfied', message: `It is about this model (${there.slice(0, 19)}…).`, fix: null };
    if (here?.split(':')[0] !== there.split(':')[0])
        return {
            outcome: 'missing',
            message: `${path} names the model by ${there.slice(0, 19)}…, which cannot be compared with ${wanted.slice(0, 19)}….`,
            fix: `have ${path} name the model by ${wanted.split(':')[0]}`,
        };
    return {
        outcome: 'violated',
        message: `${path} is about another model: its digest is ${there.slice(0, 19)}…, and that of this change is ${wanted.slice(0, 19)}….`,
        fix: again,
    };
}
/** `algorithm:hex` in lower case; bare 64 hex digits are a SHA-256; null for whatever is not a digest in full. */
function fullDigest(text) {
    const parts = /^(?:([a-z0-9]+):)?([0-9a-f]+)$/i.exec(text);
    if (!parts)
        return null;
    const algorithm = (parts[1] ?? 'sha256').toLowerCase();
    const hex = parts[2].toLowerCase();
    return Object.hasOwn(lineage/* HEX_DIGITS */.L, algorithm) && lineage/* HEX_DIGITS */.L[algorithm] === hex.length ? `${algorithm}:${hex}` : null;
}

;// CONCATENATED MODULE: ./build/rules/shared/vouchers.js
/** Records that name a file by its digest and say when it was made: evaluations, runs, attestations. */
/**
 * Records that name exactly the bytes of a SHA-256 (bare hex, in full), in the order of the evidence. A run or attestation
 * counts with the time of the thing itself, else of the step that made it.
 */
function vouchers(sha256, facts) {
    const wanted = sha256.toLowerCase();
    return facts.evidence.flatMap((one) => {
        if (one.kind === 'evaluation') {
            const named = [...Object.values(one.vouchesFor), one.dataset.digest ?? ''].map((digest) => digest.toLowerCase().replace(/^sha256:/, ''));
            return named.includes(wanted) ? [{ at: one.at, modelDigest: one.model.digest, source: one.source }] : [];
        }
        return one.kind === 'lineage' ? inFragment(one.fragment, wanted, facts.digest) : [];
    });
}
function inFragment(fragment, sha256, model) {
    const nodes = fragment.nodes.filter((node) => has(node, 'sha256', sha256));
    const [algorithm, value] = [model?.split(':')[0] ?? '', model?.split(':')[1] ?? ''];
    const ofModel = model !== null && fragment.nodes.some((node) => has(node, algorithm, value));
    return nodes.map((node) => ({
        at: node.at ?? madeAt(fragment, node),
        modelDigest: ofModel ? model : null,
        source: node.source,
    }));
}
const has = (node, algorithm, value) => node.digests.some((digest) => digest.algorithm === algorithm && digest.value.toLowerCase() === value.toLowerCase());
/** End of the step that a thing came out of. */
function madeAt(fragment, node) {
    const makers = new Set(fragment.edges.filter((edge) => edge.to === node.id).map((edge) => edge.from));
    return fragment.nodes.find((one) => one.type === 'step' && makers.has(one.id) && one.at !== null)?.at ?? null;
}

;// CONCATENATED MODULE: ./build/rules/evidence-fresh.js
/** Figures that are relied on are recent, and about exactly the model of this change. */







const evidenceFresh = {
    id: 'evidence-fresh',
    summary: 'Evaluations must not be older than max-age, and with same-model-digest must name exactly this model file.',
    plain: 'The tests must be recent, and must have been made with this very version of the model, not with one that merely has the same name.',
    details: [
        'Each evaluation of the candidate is judged by the time that it gives of itself, RFC 3339 with a zone; an age of exactly max-age is allowed, and so is a clock that is up to ten minutes ahead. A later time is violated, one that is no such time an error.',
        'A rows file has no time of its own: it is missing unless an evaluation, run or attestation names its SHA-256 and gives one. Reports without a time are missing too where the policy declares no rows.',
        'The digest of the model must be equal in full. One that differs is violated, one that is not given missing.',
    ].join(' '),
    remedy: [
        'Evaluate this version of the model again and commit what the tool writes.',
        'Have the tool write its time (with a zone) and the SHA-256 of the model file into the result.',
        'Let one job build and evaluate the model, so that both are always of one run.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['max-age'] }, { required: ['same-model-digest'] }],
        properties: {
            'max-age': {
                type: 'string',
                pattern: '^[1-9][0-9]{0,8}[smhdw]$',
                description: 'A whole number and a unit (s, m, h, d, w): 90d.',
            },
            'same-model-digest': {
                type: 'boolean',
                description: 'Whether the evaluation must name the digest of the model of this change.',
            },
        },
    },
    strictness: { 'max-age': (0,strictness/* optional */.lq)('down', asksSomething), 'same-model-digest': (0,strictness/* optional */.lq)('true', asksSomething) },
    judge(requirement, facts) {
        const parameters = evidence_fresh_parametersOf(requirement);
        const found = [
            ...evidence_fresh_unreadable(facts),
            ...evaluationsOf(facts).map((one) => ofEvaluation(one, parameters, facts)),
            ...rowsOf(facts).flatMap((table) => ofRows(table, parameters, facts)),
            ...rowsNotThere(facts),
            ...timeless(facts),
        ];
        return found.length ? found : [evidence_fresh_nothing(facts)];
    },
};
/** What asks neither of the two is missing whatever there is, so that any demand beside it would help. */
function asksSomething(requirement) {
    const { maxAge, sameModel } = evidence_fresh_parametersOf(requirement);
    return maxAge !== null || sameModel;
}
function evidence_fresh_parametersOf(requirement) {
    const text = requirement.with['max-age'];
    const span = typeof text === 'string' ? (0,duration/* parseDuration */.E9)(text) : null;
    return {
        maxAge: span === null ? null : { text: String(text), span },
        sameModel: requirement.with['same-model-digest'] === true,
    };
}
/** Role of a file: what its figures were read as, else the entry that names it, else the candidate. */
function isCandidate(source, facts) {
    const figure = facts.evidence.find((one) => one.kind === 'metric' && one.source.path === source.path);
    if (figure?.kind === 'metric')
        return figure.role === 'candidate';
    return (facts.model.evidence.find((spec) => spec.file === source.path)?.role ?? 'candidate') === 'candidate';
}
const evaluationsOf = (facts) => facts.evidence.filter((one) => one.kind === 'evaluation' && isCandidate(one.source, facts));
const rowsOf = (facts) => facts.tables.filter((table) => table.role === 'candidate');
const SEVERITY = ['error', 'violated', 'missing', 'satisfied'];
function ofEvaluation(one, parameters, facts) {
    return evidence_fresh_told(one.source.path, one.at, one.model.digest, [one.source], parameters, facts);
}
/** Rows are as fresh as the freshest record that vouches for exactly their bytes. */
function ofRows(table, parameters, facts) {
    const records = vouchers(table.source.sha256, facts);
    const path = table.source.path;
    if (!records.length) {
        const message = `${path} says nothing of when it was made, and no evaluation, run or attestation names its SHA-256 (${table.source.sha256.slice(0, 12)}…).`;
        const fix = `have the evaluation file name the digest of ${path} and its own time`;
        return [(0,judgement/* judgement */._)('missing', message, { fix, sources: [table.source], threshold: thresholdOf(parameters) })];
    }
    const rank = (voucher) => evidence_fresh_told(path, voucher.at, voucher.modelDigest, [table.source, voucher.source], parameters, facts);
    const judged = records
        .map(rank)
        .sort((a, b) => SEVERITY.indexOf(b.outcome) - SEVERITY.indexOf(a.outcome));
    return judged.slice(0, 1);
}
function evidence_fresh_told(path, at, digest, sources, parameters, facts) {
    const parts = [
        ...(parameters.maxAge ? [timePart(path, at, parameters.maxAge, facts.now)] : []),
        ...(parameters.sameModel ? [modelPart(path, digest, facts.digest)] : []),
    ];
    const outcome = SEVERITY.find((word) => parts.some((part) => part.outcome === word)) ?? 'missing';
    const fixes = parts.flatMap((part) => part.fix ?? []);
    const age = at === null || at.epoch === null ? null : (facts.now - at.epoch) / duration/* DAY */.d_;
    return (0,judgement/* judgement */._)(outcome, parts.map((part) => part.message).join(' ') || `${path} was not judged.`, {
        fix: fixes.length ? fixes.join('; ') : null,
        value: parameters.maxAge ? age : null,
        threshold: thresholdOf(parameters),
        origin: 'reported',
        sources,
        better: 'lower',
        plain: evidence_fresh_plainly(outcome),
    });
}
const evidence_fresh_plainly = (outcome) => outcome === 'satisfied'
    ? 'The tests are recent and were made on this very model.'
    : 'It is not shown that the tests are recent and were made on this very model.';
const thresholdOf = ({ maxAge }) => maxAge === null ? null : { 'max-age': maxAge.text };
/** Reports and rows of the candidate that could not be read. */
function evidence_fresh_unreadable(facts) {
    const rowFiles = facts.faults.filter((file) => file.spec !== null && file.spec.role === 'candidate' && (0,unread/* isRows */.uU)(file.spec));
    const faulty = [...(0,unread/* faultyReports */.B8)(facts, 'candidate'), ...rowFiles];
    if (!faulty.length)
        return [];
    const message = `How recent the evidence is cannot be judged: ${(0,unread/* faultWords */._Q)(faulty)}.`;
    return [(0,judgement/* judgement */._)('error', message, { fix: (0,unread/* faultFix */.cc)(faulty, 'write the file again'), sources: (0,unread/* faultSources */.zC)(faulty) })];
}
function rowsNotThere(facts) {
    const gone = facts.absent.filter((one) => one.spec !== null && one.spec.role === 'candidate' && (0,unread/* isRows */.uU)(one.spec));
    return gone.map((one) => (0,judgement/* judgement */._)('missing', `${one.path} is not in the change, so how recent it is cannot be judged.`, {
        fix: `commit ${one.path}`,
    }));
}
/** Reports that are relied on (no rows are declared) and give no time of themselves. */
function timeless(facts) {
    if (facts.model.evidence.some((spec) => spec.role === 'candidate' && (0,unread/* isRows */.uU)(spec)))
        return [];
    const dated = new Set(evaluationsOf(facts).map((one) => one.source.path));
    const bare = new Map();
    for (const one of facts.evidence)
        if (one.kind === 'metric' && one.origin === 'reported' && one.role === 'candidate' && !dated.has(one.source.path))
            bare.set(one.source.path, { ...one.source, pointer: '', line: null });
    return [...bare.values()]
        .filter((source) => !vouchers(source.sha256, facts).some((voucher) => voucher.at !== null))
        .map((source) => (0,judgement/* judgement */._)('missing', `${(0,shared_words/* placeText */.Z9)(source)} gives figures and says nothing of when they were measured.`, {
        fix: 'have an evaluation file name its digest and time',
        sources: [source],
    }));
}
function evidence_fresh_nothing(facts) {
    const absent = (0,unread/* absentReports */.r0)(facts, 'candidate').map((one) => one.path);
    const files = absent.length ? absent : (0,unread/* reportSpecs */.Xz)(facts, 'candidate').map((spec) => spec.file);
    const one = files.length === 1;
    const fault = absent.length ? `${one ? 'is' : 'are'} not in the change` : `${one ? 'gives' : 'give'} none`;
    const where = files.length ? `${(0,shared_words/* listing */.RR)(files)} ${fault}` : 'the policy names none';
    return (0,judgement/* judgement */._)('missing', `There is no evaluation whose age could be judged: ${where}.`, {
        fix: files.length
            ? `commit an evaluation as ${(0,shared_words/* listing */.RR)(files)}`
            : 'add an evaluation file to the evidence of the model',
    });
}

;// CONCATENATED MODULE: ./build/rules/evidence-updated.js
/** Rule `evidence-updated`: where the model changes, the evidence about it changes too. */






/** Kinds of evidence that are about what one version of a model does. */
const ABOUT = new Set(['metric', 'evaluation', 'explanation', 'tests']);
const evidenceUpdated = {
    id: 'evidence-updated',
    summary: 'Where a change alters the model, it brings new evidence about it.',
    plain: 'A new version of the model must be tested anew: results of the version before it say nothing about this one.',
    details: [
        'Files of the model are those that its `paths` name, without the evidence itself, its card and its governance documents; where none of them changes it is not-applicable.',
        'Evidence are the rows of the candidate and the files that figures, evaluations, explanations and tests are taken from, or the `files` that are listed. One whose very bytes the merge base holds already, at whatever path, is violated: it was written before the model was changed. One that names the digest of exactly this model is not, whenever it was written.',
        'A file that cannot be read is an error, one that is absent missing, and so is a model without any evidence. That a file was edited does not show that it was measured again: `evidence-fresh` asks for time and digest.',
    ].join(' '),
    remedy: [
        'Evaluate the model of this change and commit the new predictions or reports in the same pull request.',
        'Where they are of exactly this version already, have the evaluation name the SHA-256 of the model file.',
        'Let the pipeline write model and evaluation in one go, so that neither is committed alone.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            files: {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 1024 },
                minItems: 1,
                uniqueItems: true,
                description: 'Paths of evidence that must change with the model; left out, all that is about the model.',
            },
        },
    },
    strictness: { files: 'more' },
    judge: evidence_updated_judge,
};
function evidence_updated_judge(requirement, facts) {
    const about = aboutModel(facts);
    const own = new Set([...about.keys(), ...evidence_updated_documentsOf(facts)]);
    const changed = facts.update?.model.filter((path) => !own.has(path));
    if (changed?.length === 0)
        return [
            (0,judgement/* judgement */._)('not-applicable', 'The change alters no file of the model itself, so nothing has to be measured again.'),
        ];
    const listed = requirement.with['files'];
    const asked = listed ?? [...about.keys()];
    const unusable = [...evidence_updated_unreadable(facts), ...evidence_updated_absent(facts, about, listed ?? [])];
    const problems = [
        ...unusable,
        ...(asked.length === 0 && unusable.length === 0 ? [evidence_updated_nothing(facts)] : []),
        ...stale(facts, about, asked, changed ?? []),
    ];
    return settled(problems, evidence_updated_satisfied(facts, about, asked, changed ?? []), { origin: 'verified' });
}
/** Evidence about the model by its path, each with the model digests that it names. */
function aboutModel(facts) {
    const found = new Map();
    const at = (source) => {
        const known = found.get(source.path) ?? { source: { ...source, pointer: '', line: null }, digests: [] };
        found.set(source.path, known);
        return known;
    };
    for (const table of facts.tables)
        if (table.role === 'candidate')
            at(table.source);
    for (const one of facts.evidence) {
        if (!ABOUT.has(one.kind) || one.origin === 'declared' || (one.kind === 'metric' && one.role !== 'candidate'))
            continue;
        const digest = one.kind === 'evaluation' ? one.model.digest : null;
        const entry = at(one.source);
        if (digest !== null)
            entry.digests.push(digest);
        // Rows that an evaluation vouches for are as new as it is.
        if (one.kind === 'evaluation' && digest !== null)
            for (const table of facts.tables)
                if (Object.values(one.vouchesFor).some((sha256) => sha256.endsWith(table.source.sha256)) &&
                    found.has(table.source.path))
                    found.get(table.source.path).digests.push(digest);
    }
    return found;
}
/** Card and governance documents: people write them, and a change of them is none of the model. */
const evidence_updated_documentsOf = ({ model }) => [model.card, model.governance.risks, model.governance.incidents, model.governance.responsePlan].filter((path) => path !== null);
function evidence_updated_unreadable(facts) {
    const rows = facts.faults.filter((file) => file.spec !== null && file.spec.role === 'candidate' && (0,unread/* isRows */.uU)(file.spec));
    const faulty = [...new Set([...(0,unread/* faultyReports */.B8)(facts, 'candidate'), ...rows])];
    if (faulty.length === 0)
        return [];
    const message = `Whether the evidence is new cannot be judged: ${(0,unread/* faultWords */._Q)(faulty)}.`;
    return [{ outcome: 'error', message, fix: (0,unread/* faultFix */.cc)(faulty, 'write the file again'), sources: (0,unread/* faultSources */.zC)(faulty) }];
}
/** Files that the policy or the requirement names and that are not there. */
function evidence_updated_absent(facts, about, listed) {
    const rows = facts.absent.filter((one) => one.spec !== null && one.spec.role === 'candidate' && (0,unread/* isRows */.uU)(one.spec));
    const gone = [...(0,unread/* absentReports */.r0)(facts, 'candidate'), ...rows].map((one) => one.path);
    const known = new Set([...about.keys(), ...facts.evidence.map((one) => one.source.path)]);
    const paths = [...new Set([...gone, ...listed.filter((path) => !known.has(path))])].map((path) => (0,shared_words/* visible */.RK)(path));
    if (paths.length === 0)
        return [];
    const message = `${(0,shared_words/* listing */.RR)(paths)} ${paths.length === 1 ? 'is' : 'are'} not in the change, so nothing new is known of the model.`;
    return [{ outcome: 'missing', message, fix: `evaluate this model and commit ${(0,shared_words/* listing */.RR)(paths)}`, sources: [] }];
}
const evidence_updated_nothing = (facts) => ({
    outcome: 'missing',
    message: `There is no evidence about ${(0,shared_words/* visible */.RK)(facts.model.id)} that could have been updated.`,
    fix: 'commit an evaluation of this model, and name it in the policy',
    sources: [],
});
function stale(facts, about, asked, changed) {
    if (facts.update === undefined)
        return [
            {
                outcome: 'error',
                message: 'What the change did to the evidence is not known.',
                fix: 'judge a change that has a merge base',
                sources: [],
            },
        ];
    const unchanged = new Set(facts.update.unchanged);
    const own = facts.digest === null ? null : fullDigest(facts.digest);
    const isOfThis = (path) => own !== null && (about.get(path)?.digests.some((digest) => fullDigest(digest) === own) ?? false);
    const old = asked.filter((path) => unchanged.has(path) && !isOfThis(path));
    if (old.length === 0)
        return [];
    const sources = facts.evidence.map((one) => one.source).filter((source) => old.includes(source.path));
    const known = old.flatMap((path) => about.get(path)?.source ?? []);
    return [
        {
            outcome: 'violated',
            message: `The model changed (${(0,shared_words/* listing */.RR)(changed.map((path) => (0,shared_words/* visible */.RK)(path)))}), and ${(0,shared_words/* listing */.RR)(old.map((path) => (0,shared_words/* visible */.RK)(path)))} did not: ${old.length === 1 ? 'it was' : 'they were'} there before the change, byte for byte.`,
            fix: `evaluate this model again and commit the new ${(0,shared_words/* listing */.RR)(old.map((path) => (0,shared_words/* visible */.RK)(path)))}`,
            sources: (0,lineage_records/* oncePerFile */.LF)([...known, ...sources]),
            plain: 'The model was changed, and the tests are those of the model before.',
        },
    ];
}
function evidence_updated_satisfied(facts, about, asked, changed) {
    const sources = (0,lineage_records/* oncePerFile */.LF)(asked.flatMap((path) => about.get(path)?.source ?? []));
    return (0,judgement/* judgement */._)('satisfied', `With ${(0,shared_words/* listing */.RR)(changed.map((path) => (0,shared_words/* visible */.RK)(path)))} the evidence about ${(0,shared_words/* visible */.RK)(facts.model.id)} changed as well, or names exactly this model: ${(0,shared_words/* listing */.RR)(asked.map((path) => (0,shared_words/* visible */.RK)(path)))} (${(0,shared_words/* count */.U9)(asked.length)}).`, {
        origin: 'verified',
        n: asked.length,
        sources,
        plain: 'The tests were made anew for this version of the model.',
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/known-proxies.js
/** Features that are well known to stand in for a protected attribute. Whether one does in a given model is for people to say. */
/** Attribute, by how its name begins → features. */
const KNOWN_PROXIES = [
    [
        /^(race|ethnic|ethnicity|colou?r|nationality|origin|religion)/i,
        [
            'zip',
            'zipcode',
            'zip_code',
            'postcode',
            'post_code',
            'postal_code',
            'surname',
            'last_name',
            'family_name',
            'birthplace',
            'place_of_birth',
            'native_language',
            'mother_tongue',
        ],
    ],
    [
        /^(sex|gender)/i,
        ['first_name', 'given_name', 'forename', 'maiden_name', 'salutation', 'pregnancies', 'maternity_leave'],
    ],
    [
        /^age/i,
        ['birth_date', 'birthdate', 'date_of_birth', 'dob', 'birth_year', 'year_of_birth', 'graduation_year', 'retired'],
    ],
];
/** Names of features that may stand in for an attribute; none where nothing is known of it. */
const knownProxies = (attribute) => KNOWN_PROXIES.filter(([pattern]) => pattern.test(attribute)).flatMap(([, names]) => names);

;// CONCATENATED MODULE: ./build/rules/explanation.js
/** Explanations: the model was explained, and no protected attribute is among what decides most. */





const explanation_READERS = ['feature-importance'];
const explanation = {
    id: 'explanation',
    summary: 'The model is explained by the methods asked for, and no protected attribute and no proxy of one is among the most important features.',
    plain: 'It must be known what the model mostly goes by, and that must not be a trait such as sex or race, nor something that stands for one.',
    details: 'Reads feature importances (SHAP, LIME). Features rank by magnitude, whatever the order of the file; of equal ones each has the better rank. A feature stands for ' +
        'a protected attribute where it has its name, is one of its values (sex_Male, sex=Male), is what it is cut from (age, where age_band is protected), or is a condition or interaction with it. protected-not-in-top: 5 means that ' +
        'no such feature may be among the first five, in any explanation. The same holds for the proxies that the policy lists: features that stand in for an attribute (proxies: {race: [zip_code]}). ' +
        'Features that are well known to stand in for one (a postal code or surname for race, a date of birth for age) and are not listed are told as a warning. A method without an explanation is missing; a protected feature without a number is an error.',
    remedy: [
        'Compute the importances of this version by the methods that the policy asks for, and commit them.',
        'Where a protected attribute or its proxy ranks high, train without it, and see what that changes and for whom.',
        'Where it has to stay, show the reason and the harm to those who decide; they may accept it by a waiver.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            methods: {
                type: 'array',
                items: { enum: ['shap', 'lime', 'other'] },
                uniqueItems: true,
                minItems: 1,
                description: 'Methods of which an explanation must be there.',
            },
            'protected-not-in-top': {
                type: 'integer',
                minimum: 1,
                maximum: 10_000,
                description: 'No protected attribute and no proxy of one among this many of the most important features.',
            },
            proxies: {
                type: 'object',
                additionalProperties: {
                    type: 'array',
                    items: { type: 'string', minLength: 1, maxLength: 256 },
                    minItems: 1,
                    maxItems: 100,
                    uniqueItems: true,
                },
                minProperties: 1,
                description: 'Features that stand in for a protected attribute, by attribute.',
            },
        },
    },
    strictness: { methods: (0,strictness/* optional */.lq)('more'), 'protected-not-in-top': (0,strictness/* optional */.lq)('up'), proxies: (0,strictness/* optional */.lq)('more') },
    check(parameters, { policy }) {
        if (parameters['proxies'] !== undefined && parameters['protected-not-in-top'] === undefined)
            return [
                {
                    pointer: '/proxies',
                    message: 'proxies are asked for only together with protected-not-in-top',
                    fix: 'add protected-not-in-top',
                    code: 'policy/schema',
                },
            ];
        if (parameters['protected-not-in-top'] === undefined ||
            policy.protectedAttributes.length ||
            Object.keys(proxiesOf(parameters)).length)
            return [];
        return [
            {
                pointer: '/protected-not-in-top',
                message: 'the policy names no protected-attributes',
                fix: 'list them under protected-attributes',
                code: 'policy/reference',
            },
        ];
    },
    judge(requirement, facts) {
        const found = facts.evidence.filter((one) => one.kind === 'explanation');
        const faulty = faultyOf(facts, explanation_READERS, found);
        const top = requirement.with['protected-not-in-top'];
        const proxies = proxiesOf(requirement.with);
        const ranked = typeof top === 'number' ? found.flatMap((one) => rankProblems(one, top, wantedOf(facts, proxies))) : [];
        const hints = typeof top === 'number' ? found.flatMap((one) => likelyProxies(one, top, facts, proxies)) : [];
        const satisfied = (0,judgement/* judgement */._)('satisfied', explanation_told(found, top, wantedOf(facts, proxies)), {
            origin: 'reported',
            sources: found.map((one) => one.source),
            threshold: typeof top === 'number' ? { 'protected-not-in-top': top } : null,
            plain: 'It is known what the model decides by, and no protected attribute is among what counts most.',
        });
        const problems = [
            ...unreadable(faulty, 'an explanation'),
            ...lacking(found, requirement.with['methods'], facts),
            ...ranked,
        ];
        return [
            ...settled(problems, satisfied, {
                origin: 'reported',
                ...(typeof top === 'number' ? { threshold: { 'protected-not-in-top': top } } : {}),
            }),
            ...hints,
        ];
    },
};
/** Methods without an explanation; with none asked for, any will do. */
function lacking(found, methods, facts) {
    const has = (method) => found.some((one) => one.method === method && one.features.length > 0);
    const asked = Array.isArray(methods) ? methods : [];
    const missing = asked.filter((method) => !has(method));
    const empty = found.filter((one) => !one.features.length);
    const where = absentNote(facts, explanation_READERS);
    const fix = 'compute the importances for this version of the model and commit them, one line a feature: feature,mean_abs_shap';
    const plain = 'Nobody has shown what the model decides by.';
    if (missing.length)
        return [
            {
                outcome: 'missing',
                message: `There is no explanation by ${(0,shared_words/* listing */.RR)(missing)} of ${facts.model.id}.${where}`,
                fix,
                sources: [],
                plain,
            },
        ];
    if (!found.length || empty.length) {
        const message = empty.length
            ? `${(0,shared_words/* listing */.RR)(empty.map((one) => one.source.path))} lists no feature.`
            : `There is no explanation of ${facts.model.id}.${where}`;
        return [{ outcome: 'missing', message, fix, sources: empty.map((one) => one.source), plain }];
    }
    return [];
}
const proxiesOf = (parameters) => parameters['proxies'] ?? {};
/** Protected attributes, then what the policy lists as standing in for one. */
const wantedOf = (facts, proxies) => [
    ...facts.policy.protectedAttributes.map((name) => ({ name, attribute: name })),
    ...facts.policy.protectedAttributes.flatMap((attribute) => {
        const name = finerName(attribute);
        return name === null ? [] : [{ name, attribute, isExact: true }];
    }),
    ...Object.entries(proxies).flatMap(([attribute, names]) => names.map((name) => ({ name, attribute }))),
];
/** `age` for `age_band`: what is cut into bands says more than the bands do. Null where the name tells of no cut. */
function finerName(attribute) {
    const finer = /^(.+?)[_ -]?(?:bands?|groups?|bins?|buckets?|brackets?|ranges?)$/i.exec(attribute)?.[1];
    return finer !== undefined && /\p{L}/u.test(finer) ? finer : null;
}
/** Features that stand for something wanted, with their rank by magnitude. */
function rankedFeatures(one, wanted) {
    return one.features.flatMap(({ name, importance }) => {
        const match = wanted.find((each) => standsFor(name, each.name, each.isExact));
        if (match === undefined)
            return [];
        const rank = 1 +
            one.features.filter((other) => other.importance !== null && importance !== null && Math.abs(other.importance) > Math.abs(importance)).length;
        return [{ name, attribute: match.attribute, isProxy: match.name !== match.attribute, importance, rank }];
    });
}
function rankProblems(one, top, wanted) {
    const features = rankedFeatures(one, wanted);
    const fix = 'take the attribute, and what stands in for it, out of the inputs, or show those who decide why it must stay';
    const unknown = features.filter(({ importance }) => importance === null);
    const high = features.filter(({ importance, rank }) => importance !== null && rank <= top);
    const problems = [];
    if (unknown.length) {
        const message = `${one.source.path} gives no number for ${(0,shared_words/* listing */.RR)(unknown.map(({ name }) => (0,shared_words/* visible */.RK)(name, 60)))}, so that its rank is not known.`;
        problems.push({ outcome: 'error', message, fix: 'compute the importances again', sources: [one.source] });
    }
    if (high.length) {
        const what = high.every(({ isProxy }) => isProxy)
            ? 'Proxies of protected attributes'
            : high.some(({ isProxy }) => isProxy)
                ? 'Protected attributes and proxies of them'
                : 'Protected attributes';
        const message = `${what} are among the ${top} most important features in ${one.source.path} (${one.method}): ${(0,shared_words/* listing */.RR)(high.map(rankText))}.`;
        const plain = `The model decides to a large part by ${(0,shared_words/* listing */.RR)([...new Set(high.map(({ attribute }) => attribute.replaceAll('_', ' ')))])}${high.every(({ isProxy }) => isProxy) ? ', through what stands in for it' : ''}, which it should not.`;
        problems.push({ outcome: 'violated', message, fix, sources: [one.source], plain });
    }
    return problems;
}
const rankText = ({ name, attribute, isProxy, importance, rank }) => `${(0,shared_words/* visible */.RK)(name, 60)}${name === attribute ? '' : isProxy ? ` (a proxy of ${(0,shared_words/* visible */.RK)(attribute, 60)})` : ` (${attribute})`} is number ${rank} with ${(0,shared_words/* number */.ai)(importance ?? 0)}`;
/** Told and not judged: whether such a feature stands in for the attribute here is for the policy to say. */
function likelyProxies(one, top, facts, proxies) {
    // By what the feature is, not by its name: whoever lists zip_code has told of it as the zip that is known.
    const listed = Object.values(proxies).flat();
    const wanted = facts.policy.protectedAttributes.flatMap((attribute) => knownProxies(attribute).map((name) => ({ name, attribute })));
    const high = rankedFeatures(one, wanted).filter(({ name, importance, rank }) => importance !== null && rank <= top && !listed.some((proxy) => standsFor(name, proxy)));
    if (!high.length)
        return [];
    const message = `In ${one.source.path} (${one.method}) features that may stand in for protected attributes are among the ${top} most important: ${(0,shared_words/* listing */.RR)(high.map(rankText))}.`;
    return [
        (0,judgement/* judgement */._)('violated', message, {
            severity: 'warn',
            origin: 'reported',
            sources: [one.source],
            threshold: { 'protected-not-in-top': top },
            fix: 'look whether they do, and list those that do under proxies',
        }),
    ];
}
/** Text without case and with one separator. */
const plain = (text) => text.toLowerCase().replaceAll(/[\s-]+/g, '_');
/**
 * Whether a feature stands for an attribute: the attribute itself, one of its values (`sex_Male`, `sex=Male`, `sex[T.Male]`), also with the
 * prefix of a transformer (`cat__sex_Male`), inside a condition (`0.5 < sex`) or an interaction (`sex:income`, `sex*income`). Case does not matter.
 * `isExact` leaves out the values: only the attribute itself counts.
 */
function standsFor(feature, attribute, isExact = false) {
    const wanted = plain(attribute);
    return plain(feature.replaceAll(/ *([<>=:*×&|,()[\]]+) */g, '$1'))
        .split(/[<>=:*×&|,()[\]\s/]+/)
        .flatMap((part) => [part, part.replace(/^(?:[a-z0-9]+(?:_[a-z0-9]+)*?__)+/, '')])
        .some((part) => part === wanted || (!isExact && (part.startsWith(`${wanted}_`) || part.startsWith(`${wanted}.`))));
}
function explanation_told(found, top, wanted) {
    const each = found.map((one) => {
        const first = (0,shared_words/* listing */.RR)(one.features.slice(0, 3).map(({ name }) => (0,shared_words/* visible */.RK)(name, 60)));
        const near = [...rankedFeatures(one, wanted)].sort((a, b) => a.rank - b.rank)[0];
        const nearest = near
            ? `; the first protected one is ${(0,shared_words/* visible */.RK)(near.name, 60)}, number ${near.rank}`
            : '; no protected attribute is listed';
        return `${one.source.path} (${one.method}): ${first} count most${typeof top === 'number' ? nearest : ''}`;
    });
    return `${(0,shared_words/* listing */.RR)(each, 3)}.`;
}

;// CONCATENATED MODULE: ./build/rules/shared/figures.js
/** Figures that a rule judges: measured from rows where the policy declares rows, else as reports give them. */




/**
 * Figures of an ask, at least one where found. Reports stand in only where the policy alone says that rows cannot give
 * the metric (none declared, or not the columns for it); a rows file that is absent or unreadable is never replaced.
 */
function figuresOf(facts, ask, entry) {
    const answer = facts.measurements.answer(ask);
    if ((0,metric/* isUnmeasured */.q)(answer)) {
        if (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows')
            return reportedFigures(facts, ask, entry, answer);
        const about = `${nameOf(ask)} ${wherefrom(ask)}`.trim();
        const message = `${about} cannot be ${answer.outcome === 'error' ? 'judged' : 'measured'}: ${answer.message}.`;
        return { found: false, flaw: { outcome: answer.outcome, message, fix: answer.fix }, sources: answer.sources };
    }
    if (!answer.length) {
        const message = `Nothing was measured for ${nameOf(ask)}${wherefrom(ask) ? ` ${wherefrom(ask)}` : ''}: the rows hold no group.`;
        return {
            found: false,
            flaw: { outcome: 'missing', message, fix: 'check that the predictions file holds rows' },
            sources: [],
        };
    }
    return { found: true, figures: answer.map((one) => measured(one, entry)), remarks: [] };
}
function measured(one, entry) {
    return {
        slice: one.slice,
        value: one.value,
        interval: one.interval,
        n: one.n,
        origin: one.origin,
        sources: [one.source],
        flaw: figures_flawOf(one, entry),
        doubts: [],
        noInterval: one.intervalUnavailable ?? null,
        ...(one.reason === null ? {} : { reason: one.reason }),
        ...(one.groups ? { groups: one.groups } : {}),
        ...(one.leftOut ? { leftOut: one.leftOut } : {}),
        ...(one.change ? { change: one.change } : {}),
        ...(one.effective === undefined ? {} : { effective: one.effective }),
        ...(one.within ? { within: one.within } : {}),
    };
}
function figures_flawOf(one, entry) {
    const about = `${nameOf(one)} ${(0,shared_words/* sliceText */.S$)(one.slice)}`.trim();
    if (one.value === null || !Number.isFinite(one.value)) {
        const reason = one.reason ?? 'the rows do not allow it';
        return {
            outcome: 'missing',
            message: `${about} is undefined in ${one.source.path}: ${reason}. What cannot be computed is never a pass.`,
            fix: 'evaluate on rows for which the metric is defined, or correct what the policy asks for',
        };
    }
    return outOfRange(about, one.value, entry, one.source.path);
}

;// CONCATENATED MODULE: ./build/rules/shared/expression-facts.js
/** The facts that an expression refers to: what each reference came to, and what must be measured for them. */

/** Level of the intervals where the policy names none. */
const DEFAULT_CONFIDENCE = 0.95;
/** Metrics of an expression, each once; `interval` where its lower or upper end is used. */
function metricsOf(read, vocabulary) {
    const found = new Map();
    for (const one of read.references) {
        const entry = one.kind === 'metric' ? vocabulary.find(one.name) : undefined;
        if (!entry || one.kind !== 'metric')
            continue;
        const interval = one.part === 'lower' || one.part === 'upper';
        found.set(entry.name, { entry, interval: interval || (found.get(entry.name)?.interval ?? false) });
    }
    return [...found.values()];
}
/** The ask for a metric of all rows of the candidate. */
const expression_facts_askOf = (entry, interval, requirement) => ({
    metric: entry.name,
    parameters: {},
    role: 'candidate',
    by: null,
    confidence: interval
        ? typeof requirement.with.confidence === 'number'
            ? requirement.with.confidence
            : DEFAULT_CONFIDENCE
        : null,
    minSamples: null,
    pairedWith: null,
});
/** Looks a reference up. Nothing is guessed: what is null, empty of value or ambiguous is not there. */
function look(reference, read, requirement, facts) {
    switch (reference.kind) {
        case 'metric':
            return lookMetric(reference, read, requirement, facts);
        case 'card':
            return lookCard(reference.name, facts);
        case 'model':
            return lookModel(reference.name, facts);
        case 'tests':
            return lookTests(reference.name, facts);
    }
}
const lack = (outcome, message, fix, sources = []) => ({
    there: false,
    outcome,
    message,
    fix,
    sources,
});
/** A whole sentence as a clause. */
const clause = (text) => text.replace(/\.$/, '');
function lookMetric(reference, read, requirement, facts) {
    const { name, part } = reference;
    const metric = metricsOf(read, facts.vocabulary).find(({ entry }) => entry.name === facts.vocabulary.find(name)?.name);
    if (!metric)
        return lack('error', `the metric ${name} is not known`, 'correct the policy');
    const answer = figuresOf(facts, expression_facts_askOf(metric.entry, metric.interval, requirement), metric.entry);
    if (!answer.found)
        return lack(answer.flaw.outcome, clause(answer.flaw.message), answer.flaw.fix, answer.sources);
    const error = answer.remarks.find((remark) => remark.outcome === 'error');
    if (error)
        return lack('error', clause(error.message), error.fix, error.sources);
    const figures = answer.figures.filter((one) => one.slice === null);
    const [figure] = figures;
    if (!figure)
        return lack('missing', `${name} of all rows is not there`, `report ${name} of all rows`);
    if (figures.length > 1)
        return lack('error', `${name} of all rows is there ${figures.length} times`, 'keep one of them', figures.flatMap((one) => one.sources));
    if (figure.flaw)
        return lack(figure.flaw.outcome, clause(figure.flaw.message), figure.flaw.fix, figure.sources);
    if (part === 'value' && figure.within)
        return lack('missing', `metrics.${name}.value is only known to within ${figure.within}, since scores were counted in bins`, `compare metrics.${name}.lower or metrics.${name}.upper, which hold that, or declare a rows file`, figure.sources);
    const value = part === 'value'
        ? figure.value
        : part === 'n'
            ? (figure.effective ?? figure.n)
            : (figure.interval?.[part === 'lower' ? 0 : 1] ?? null);
    if (value === null || !Number.isFinite(value)) {
        const why = part === 'lower' || part === 'upper' ? (figure.noInterval ?? 'it has no interval') : 'it is undefined';
        return lack('missing', `metrics.${name}.${part} is not there (${why})`, `provide the rows that ${name} is measured on`, figure.sources);
    }
    return { there: true, value, sources: figure.sources };
}
function lookCard(name, facts) {
    const path = facts.model.card;
    const cards = facts.evidence.filter((one) => one.kind === 'document' && one.document === 'card');
    const own = path === null ? cards : cards.filter((one) => one.source.path === path);
    const [card] = own;
    if (!card) {
        const broken = facts.faults.find((one) => one.path === path);
        if (broken)
            return lack('error', `the card ${broken.path} cannot be used`, 'correct the card');
        return lack('missing', path === null ? 'the policy names no card' : `the card ${path} is not there`, 'write a model card, and name it in the policy');
    }
    if (own.length > 1)
        return lack('error', `there are ${own.length} model cards`, 'name the card of the model in the policy', own.map((one) => one.source));
    const value = Object.hasOwn(card.fields, name) ? card.fields[name] : null;
    if (value === null || value === undefined)
        return lack('missing', `the field ${name} is not in the front matter of ${card.source.path}`, `add ${name} to the front matter of the card`, [card.source]);
    return { there: true, value, sources: [{ ...card.source, line: card.fieldLines[name] ?? card.source.line }] };
}
function lookModel(name, facts) {
    if (name === 'id' || name === 'tier')
        return { there: true, value: facts.model[name], sources: [] };
    if (name === 'digest')
        return facts.digest === null
            ? lack('missing', 'the model has no digest', 'commit the model artifact')
            : { there: true, value: facts.digest, sources: [] };
    const records = facts.evidence.filter((one) => one.kind === 'model-record' && one.version !== null);
    const bound = records.filter((one) => one.digest !== null && one.digest === facts.digest);
    const versions = bound.length > 0 ? bound : records.filter((one) => one.digest === null);
    const sources = versions.map((one) => one.source);
    const [first] = versions;
    if (!first)
        return lack('missing', 'no record gives a version of this model', 'commit the record of the model version, such as MLmodel');
    if (versions.some((one) => one.version !== first.version))
        return lack('error', 'the records give different versions of the model', 'keep the record of this version only', sources);
    return { there: true, value: first.version, sources };
}
function lookTests(part, facts) {
    const suites = facts.evidence.filter((one) => one.kind === 'tests');
    const tests = suites.flatMap((one) => one.tests);
    const sources = suites.map((one) => one.source);
    if (tests.length === 0)
        return lack('missing', 'there are no test results', 'commit the results of the tests', sources);
    const outcomes = { passed: 'passed', failed: 'failed', errors: 'error', skipped: 'skipped' };
    const value = part === 'total' ? tests.length : tests.filter((one) => one.outcome === outcomes[part]).length;
    return { there: true, value, sources };
}

// EXTERNAL MODULE: ./node_modules/@marcbachmann/cel-js/lib/index.js + 13 modules
var lib = __webpack_require__(47337);
// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/rules/shared/expression-language.js
/**
 * The language of `expression`: CEL (Common Expression Language) over a few named facts, checked before it is used and
 * bounded when it is. What an expression refers to is found in its text, so that what is not there is known beforehand and
 * no operator can turn it into true or false.
 */


/** What an expression may refer to, with the type that CEL gives it. */
const METRIC = { value: 'double', n: 'int', lower: 'double', upper: 'double' };
const MODEL = { id: 'string', tier: 'string', digest: 'string', version: 'string' };
const TESTS = { total: 'int', passed: 'int', failed: 'int', errors: 'int', skipped: 'int' };
const ROOTS = ['metrics', 'card', 'model', 'tests'];
/** Sizes beyond which nothing that a person writes goes; they keep an evaluation under a second whatever the card holds. */
const LIMITS = { maxAstNodes: 400, maxDepth: 40, maxListElements: 100, maxMapEntries: 100, maxCallArguments: 8 };
const MAXIMUM_LENGTH = 4000;
const MAXIMUM_ENTRIES = 1000;
const MAXIMUM_TEXT = 10_000;
/** Functions that walk a list, once for each entry. */
const MACROS = ['all', 'exists', 'exists_one', 'map', 'filter'];
/** Expressions that were read: each is asked for several times a model, and reading takes a millisecond. */
const known = new Map();
/** Reads and checks an expression: syntax, names, types, size. Metric names are only collected here. */
function readExpression(text) {
    const before = known.get(text);
    if (before)
        return before;
    const result = read(text);
    if (known.size < 1000)
        known.set(text, result);
    return result;
}
function read(text) {
    if (text.length > MAXIMUM_LENGTH) {
        return [
            {
                message: `the expression has ${text.length} characters, and at most ${MAXIMUM_LENGTH} are read`,
                fix: 'split it into several requirements',
                at: 1,
            },
        ];
    }
    let parsed;
    try {
        parsed = new lib/* Environment */.OH({ limits: LIMITS, unlistedVariablesAreDyn: true }).parse(text);
    }
    catch (problem) {
        return [misuseOf(problem)];
    }
    const walk = { references: [], misuses: [], usesPatterns: false };
    visit(parsed.ast, walk, 0);
    if (walk.misuses.length > 0)
        return walk.misuses;
    const environment = environmentFor(walk.references);
    const checked = environment.check(text);
    if (!checked.valid)
        return [misuseOf(checked.error)];
    if (checked.type !== 'bool' && checked.type !== 'dyn') {
        return [
            {
                message: `the expression gives a ${checked.type}, and must give true or false`,
                fix: 'compare it with something',
                at: 1,
            },
        ];
    }
    const run = environment.parse(walk.usesPatterns ? withLinearPatterns(parsed.ast) : text);
    return { references: walk.references, evaluate: (facts) => evaluate(run, facts) };
}
/** Collects references and refuses what cannot be bounded or cannot be checked beforehand. */
function visit(node, walk, loops) {
    const refuse = (message, fix = null) => {
        walk.misuses.push({ message, fix, at: node.start + 1 });
    };
    const steps = pathOf(node);
    if (steps !== null) {
        const used = refer(steps, node.start + 1);
        if ('message' in used)
            walk.misuses.push(used);
        else
            walk.references.push(used);
        return;
    }
    if (node.op === '.' || node.op === '[]') {
        for (const part of node.args)
            if (typeof part !== 'string')
                visit(part, walk, loops);
        return;
    }
    if (node.op === 'rcall' || node.op === 'call') {
        const name = node.args[0];
        const receiver = node.op === 'rcall' ? node.args[1] : null;
        const parts = node.op === 'rcall' ? node.args[2] : node.args[1];
        if (name === 'bind')
            return void refuse('cel.bind is not known here', 'write the value where it is used');
        const isLoop = receiver !== null && MACROS.includes(name);
        if (isLoop && loops > 0)
            return void refuse(`${name} stands inside another loop over a list`, 'loop over one list at a time');
        const variable = isLoop ? parts[0] : undefined;
        if (variable?.op === 'id' && ROOTS.includes(variable.args))
            return void refuse(`${variable.args} is already a name of its own`, 'call the entry of the list something else');
        if (name === 'matches')
            checkPattern(parts[0], walk, refuse);
        if (receiver)
            visit(receiver, walk, loops);
        for (const part of parts)
            visit(part, walk, loops + (isLoop ? 1 : 0));
        return;
    }
    for (const part of [node.args].flat(2))
        if (isNode(part))
            visit(part, walk, loops);
}
const isNode = (part) => typeof part === 'object' && part !== null && 'op' in part && 'args' in part;
/** Patterns must be written out, so that they are known to be sound before they are used. */
function checkPattern(pattern, walk, refuse) {
    walk.usesPatterns = true;
    if (pattern?.op !== 'value' || typeof pattern.args !== 'string')
        return void refuse('the pattern of matches must be a text', "write it out: matches('^[a-z]+$')");
    try {
        build/* RE2JS */.L3.compile(pattern.args);
    }
    catch {
        refuse('the pattern of matches is not one that RE2 knows', 'look-around and back-references are not allowed; close brackets');
    }
}
/** `metrics.accuracy.value` and `metrics['accuracy'].value` as their steps, for the longest such path; else null. */
function pathOf(node) {
    if (node.op === 'id')
        return ROOTS.includes(node.args) ? [node.args] : null;
    if (node.op !== '.' && node.op !== '[]')
        return null;
    const [inner, last] = node.args;
    const before = pathOf(inner);
    const depth = before?.[0] === 'metrics' || before?.[0] === 'card' ? 3 : 2;
    if (before === null || before.length >= depth)
        return null;
    const step = typeof last === 'string' ? last : last.op === 'value' && typeof last.args === 'string' ? last.args : null;
    return step === null ? null : [...before, step];
}
function refer(steps, at) {
    const [root, first, second] = steps;
    const one = (names, name) => name !== undefined && Object.hasOwn(names, name) ? name : null;
    if (root === 'metrics') {
        const part = one(METRIC, second);
        if (first !== undefined && part !== null)
            return { kind: 'metric', name: first, part, at };
        return {
            message: 'a metric is named as metrics.NAME.value (or .n, .lower, .upper)',
            fix: 'write for example metrics.accuracy.value',
            at,
        };
    }
    if (root === 'card') {
        if (first === 'fields' && second !== undefined)
            return { kind: 'card', name: second, at };
        return {
            message: 'a field of the card is named as card.fields.NAME',
            fix: 'write for example card.fields.license',
            at,
        };
    }
    if (root === 'model') {
        const name = one(MODEL, first);
        return name !== null
            ? { kind: 'model', name, at }
            : { message: `the model has ${Object.keys(MODEL).join(', ')} here`, fix: 'write for example model.tier', at };
    }
    const name = one(TESTS, first);
    return name !== null
        ? { kind: 'tests', name, at }
        : { message: `tests have ${Object.keys(TESTS).join(', ')} here`, fix: 'write for example tests.failed', at };
}
/** An environment in which exactly the names are known that the expression uses. */
function environmentFor(references) {
    const metrics = references.flatMap((one) => (one.kind === 'metric' ? [one.name] : []));
    const environment = new lib/* Environment */.OH({ limits: LIMITS });
    if (metrics.length > 0)
        environment.registerVariable({ name: 'metrics', schema: Object.fromEntries(metrics.map((name) => [name, METRIC])) });
    return environment
        .registerVariable('card', 'map')
        .registerVariable({ name: 'model', schema: MODEL })
        .registerVariable({ name: 'tests', schema: TESTS })
        .registerFunction('string.matchesInLinearTime(string): bool', (text, pattern) => build/* RE2JS */.L3.compile(pattern).matcher(text).find());
}
/** The expression's text with `matches` replaced by a matcher whose time is linear; CEL's own backtracks. */
function withLinearPatterns(ast) {
    const replace = (node) => {
        if (node.op === 'rcall' && node.args[0] === 'matches')
            node.args[0] = 'matchesInLinearTime';
        for (const part of [node.args].flat(3))
            if (isNode(part))
                replace(part);
    };
    replace(ast);
    return (0,lib/* serialize */.lK)(ast);
}
function evaluate(run, facts) {
    const oversized = Object.entries(facts.card).find(([, value]) => !isSmall(value));
    if (oversized)
        return { failure: `the field ${oversized[0]} of the card is too large to be evaluated`, missing: false };
    const whole = (value) => (value === undefined ? undefined : BigInt(Math.trunc(value)));
    const metrics = Object.fromEntries(Object.entries(facts.metrics).map(([name, one]) => [name, { ...one, n: whole(one.n) }]));
    const tests = Object.fromEntries(Object.entries(facts.tests).map(([name, count]) => [name, whole(count)]));
    try {
        const answer = run({ metrics, card: { fields: facts.card }, model: facts.model, tests });
        if (typeof answer === 'boolean')
            return { answer };
        return {
            failure: `it gives ${answer === null ? 'nothing' : `a ${typeof answer}`}, and must give true or false`,
            missing: false,
        };
    }
    catch (problem) {
        const { code, summary } = problem;
        return {
            failure: tame(summary ?? 'it cannot be evaluated'),
            missing: code === 'no_such_key' || code === 'index_out_of_bounds',
        };
    }
}
/** Lists of at most a thousand entries and texts of at most ten thousand characters, a few levels deep. */
function isSmall(value, depth = 0) {
    if (typeof value === 'string')
        return value.length <= MAXIMUM_TEXT;
    if (typeof value !== 'object' || value === null)
        return true;
    const entries = Array.isArray(value) ? value : Object.values(value);
    return depth < 8 && entries.length <= MAXIMUM_ENTRIES && entries.every((one) => isSmall(one, depth + 1));
}
function misuseOf(problem) {
    const { summary, range, code } = problem;
    const numbers = code === 'no_such_overload' && /(double.*int|int.*double)/.test(summary ?? '');
    return {
        message: tame(summary ?? 'this is no expression'),
        fix: numbers ? 'write whole numbers beside a metric with a decimal point: 2.0' : null,
        at: (range?.start ?? 0) + 1,
    };
}
/** A message of the library as the end of a sentence: one line, no control characters. */
const tame = (text) => {
    const line = (text.split('\n')[0] ?? '').replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '\ufffd').slice(0, 200);
    return line.charAt(0).toLowerCase() + line.slice(1);
};

;// CONCATENATED MODULE: ./build/rules/expression.js
/** An own condition in CEL over metrics, the card, the model and its tests. */



const expression = {
    id: 'expression',
    summary: 'A condition of your own, written in CEL, must be true.',
    plain: 'A condition that the organisation wrote for itself. What it means stands in the requirement that uses it.',
    details: [
        'Known are metrics.NAME.value, .n, .lower and .upper (of all rows of the candidate), card.fields.NAME, model.id, model.tier, model.digest, model.version, and tests.total, .passed, .failed, .errors, .skipped.',
        'The expression is checked when the policy is read: names, types, size. Whole numbers beside a metric are written 2.0.',
        'A reference to something that is not there makes the finding missing, wherever it stands in the expression; a result that is neither true nor false is an error.',
        'lower and upper are those of the two-sided interval at confidence (0.95 by default). matches takes RE2 patterns.',
    ].join(' '),
    remedy: [
        'Commit the evaluation or fill in the field that the condition refers to, where the finding says that it is not there.',
        'Read in the requirement what the condition guards against, and change the model or its documents so that it holds.',
        'Where the condition does not say what was meant, have its owners correct the policy in a change of its own.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['cel'],
        properties: {
            cel: { type: 'string', minLength: 1, maxLength: 4000, description: 'The condition, in CEL.' },
            message: { type: 'string', minLength: 1, maxLength: 500, description: 'What is wrong where it is false.' },
            confidence: {
                type: 'number',
                exclusiveMinimum: 0,
                exclusiveMaximum: 1,
                default: DEFAULT_CONFIDENCE,
                description: 'Level of the intervals.',
            },
        },
    },
    // A condition may stand on either end of an interval, so neither it nor the level has a direction.
    strictness: { cel: 'unordered', message: 'text', confidence: 'unordered' },
    check(parameters, { vocabulary }) {
        if (typeof parameters.cel !== 'string')
            return [];
        const read = readExpression(parameters.cel);
        if (!isExpression(read)) {
            return read.map(({ message, fix, at }) => ({
                pointer: '/cel',
                message: `at character ${at} of the expression: ${message}`,
                fix,
                code: 'policy/expression',
            }));
        }
        return read.references.flatMap((one) => (one.kind === 'metric' ? metricFaults(one.name, vocabulary) : []));
    },
    asks(requirement, _model, vocabulary) {
        const read = readExpression(String(requirement.with.cel ?? ''));
        return isExpression(read)
            ? metricsOf(read, vocabulary).map(({ entry, interval }) => expression_facts_askOf(entry, interval, requirement))
            : [];
    },
    judge(requirement, facts) {
        const text = String(requirement.with.cel ?? '');
        const read = readExpression(text);
        if (!isExpression(read))
            return [
                (0,judgement/* judgement */._)('error', `The expression cannot be read: ${read[0]?.message ?? ''}.`, { fix: 'correct the policy' }),
            ];
        const found = read.references.map((reference) => ({ reference, found: look(reference, read, requirement, facts) }));
        const sources = found.flatMap((one) => one.found.sources);
        const lacking = found.flatMap((one) => (one.found.there ? [] : [one.found]));
        const worst = lacking.find((one) => one.outcome === 'error') ?? lacking[0];
        if (worst) {
            const message = `The expression refers to what is not there: ${[...new Set(lacking.map((one) => one.message))].join('; ')}.`;
            return [(0,judgement/* judgement */._)(worst.outcome, message, { fix: worst.fix, sources })];
        }
        return [answered(text, read, bindingsOf(found), requirement, { sources, origin: expression_originOf(facts, read) })];
    },
};
const isExpression = (read) => !Array.isArray(read);
function answered(text, read, bindings, requirement, more) {
    const result = read.evaluate(bindings);
    const values = valuesText(bindings);
    const shown = `"${text.replace(/\s+/g, ' ').slice(0, 300)}"${values ? `, with ${values}` : ''}`;
    if ('failure' in result) {
        const outcome = result.missing ? 'missing' : 'error';
        return (0,judgement/* judgement */._)(outcome, `The expression ${shown}, cannot be evaluated: ${result.failure}.`, {
            ...more,
            fix: result.missing
                ? 'provide the value that it refers to'
                : 'correct the expression in the policy, or the value that it refers to',
        });
    }
    if (result.answer)
        return (0,judgement/* judgement */._)('satisfied', `The condition ${shown}, is true.`, more);
    const said = typeof requirement.with.message === 'string' ? `${sentence(requirement.with.message)} ` : '';
    return (0,judgement/* judgement */._)('violated', `${said}The condition ${shown}, is false.`, {
        ...more,
        fix: 'change the model or its documents so that the condition holds, or ask for a waiver',
    });
}
const sentence = (text) => {
    const trimmed = text.trim();
    return `${trimmed.charAt(0).toUpperCase()}${trimmed.slice(1)}${/[.!?]$/.test(trimmed) ? '' : '.'}`;
};
const NEEDED = ['confidence-at-least', 'cost', 'by'];
function metricFaults(name, vocabulary) {
    const entry = vocabulary.find(name);
    if (!entry) {
        const near = vocabulary.suggest(name);
        return [
            {
                pointer: '/cel',
                message: `"${name}" is not a metric that is known`,
                fix: near ? `did you mean ${near}?` : 'risk-gate explain lists the metrics that are known',
                code: 'policy/unknown-metric',
            },
        ];
    }
    const needs = entry.acrossGroups ? 'by' : entry.parameters.find((one) => NEEDED.includes(one));
    if (needs === undefined)
        return [];
    return [
        {
            pointer: '/cel',
            message: `${name} needs ${needs}, which an expression cannot give`,
            fix: 'use the rule metric-threshold for it',
            code: 'policy/expression',
        },
    ];
}
function bindingsOf(found) {
    const groups = {
        metrics: {},
        card: {},
        model: {},
        tests: {},
    };
    for (const { reference, found: one } of found) {
        if (!one.there)
            continue;
        if (reference.kind === 'metric')
            groups.metrics[reference.name] = { ...groups.metrics[reference.name], [reference.part]: one.value };
        else if (reference.kind === 'card')
            groups.card[reference.name] = one.value;
        else if (reference.kind === 'model')
            groups.model[reference.name] = one.value;
        else
            groups.tests[reference.name] = one.value;
    }
    return groups;
}
/** The values that went in, for the message; short. */
function valuesText({ metrics, card, model, tests }) {
    const flat = [
        ...Object.entries(metrics).flatMap(([name, parts]) => Object.entries(parts).map(([part, value]) => [`metrics.${name}.${part}`, value])),
        ...Object.entries(card).map(([name, value]) => [`card.fields.${name}`, value]),
        ...Object.entries(model).map(([name, value]) => [`model.${name}`, value]),
        ...Object.entries(tests).map(([name, value]) => [`tests.${name}`, value]),
    ];
    const text = (value) => {
        const full = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? '');
        return full.length > 60 ? `${full.slice(0, 59)}…` : full;
    };
    return flat
        .slice(0, 8)
        .map(([name, value]) => `${name} = ${text(value)}`)
        .join(', ');
}
/** The weakest origin of what went in. */
function expression_originOf(facts, read) {
    if (read.references.some((one) => one.kind === 'card'))
        return 'declared';
    if (read.references.some((one) => one.kind === 'tests' || (one.kind === 'model' && one.name === 'version')))
        return 'reported';
    const metrics = metricsOf(read, facts.vocabulary);
    const measured = metrics.every(({ entry }) => facts.measurements.all.some((one) => one.metric === entry.name && one.slice === null && one.role === 'candidate'));
    return metrics.length === 0 ? 'verified' : measured ? 'recomputed' : 'reported';
}

// EXTERNAL MODULE: ./build/domain/action-priority.js
var action_priority = __webpack_require__(1132);
;// CONCATENATED MODULE: ./build/rules/fmea.js
/** Failure modes and effects: no risk priority number and no action priority above the limit, and none that vanishes. */








const RATINGS = ['severity', 'occurrence', 'detection'];
const fmea = {
    id: 'fmea',
    summary: 'No failure mode has a risk priority number or an action priority above the limit.',
    plain: 'The team has listed how the model can fail and rated how bad, how frequent and how hard to notice each failure is. None may be worse than the policy allows unless something was done about it.',
    details: 'Reads the evidence with as: fmea. The risk priority number is severity × occurrence × detection, each 1 to 10; the ratings under after count ' +
        'instead once done-on is past. One finding; its value is the highest number. max-action-priority asks the same by the table of the AIAG & VDA FMEA ' +
        'Handbook (1st edition, 2019), which puts severity before occurrence before detection: H (act), M (should act), L (could act); a finding of its own. ' +
        'No failure modes, or a rating that is absent or a placeholder, is missing; a rating off its scale, or an rpn or action-priority that does not follow, is ' +
        'an error. A failure mode that was there at the merge base and is gone is violated.',
    remedy: [
        'Enter what was done since: the new ratings under after, and the day as done-on.',
        'Act on the failure mode with the highest number: remove its cause, or see to it that it is noticed sooner.',
        'Where neither is possible, change the use of the model so that the failure does less harm.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        anyOf: [{ required: ['max-rpn'] }, { required: ['max-action-priority'] }],
        properties: {
            'max-rpn': {
                type: 'integer',
                minimum: 1,
                maximum: 1000,
                description: 'Highest product of severity, occurrence and detection.',
            },
            'max-action-priority': {
                enum: ['L', 'M'],
                description: 'Highest action priority by the AIAG-VDA table: M allows none that is H, L none that is H or M.',
            },
        },
    },
    strictness: { 'max-rpn': (0,strictness/* optional */.lq)('down'), 'max-action-priority': (0,strictness/* optional */.lq)(['M', 'L']) },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'fmea', name: 'the failure modes and effects analysis', what: null });
        const problems = [
            ...found.problems,
            ...found.documents.flatMap((document) => modelProblem(document, facts.model.id)),
        ];
        if (problems.length || !found.documents.length)
            return settled(problems, (0,judgement/* judgement */._)('missing', 'There is no analysis of failure modes.', {
                fix: 'write one of kind fmea, and add it to the evidence of the model',
            }));
        const rated = found.documents.flatMap((document) => itemsOf(document.content, 'failure-modes').map(({ map, pointer, id }) => rate(map, id, document.at(pointer), facts.now)));
        const sources = found.documents.map((document) => document.at());
        const { 'max-rpn': most, 'max-action-priority': priority } = requirement.with;
        const gone = vanishedModes(found.documents, facts);
        return [
            ...(typeof most === 'number' ? [verdict(rated, most, sources)] : []),
            ...(typeof priority === 'string' ? [prioritised(rated, priority, sources)] : []),
            ...gone,
        ];
    },
};
/** Failure modes that were there at the merge base and have no entry any more: what became harmless is rated anew. */
function vanishedModes(documents, facts) {
    const modesOf = (document) => itemsOf(document.content, 'failure-modes').flatMap(({ map }) => (0,governance/* wordsOf */.Z9)(map['id']) ?? []);
    const before = earlierDocuments(facts, 'fmea').flatMap((document) => modesOf(document).map((id) => ({ id, closed: false, path: document.path })));
    const gone = vanished(before, new Set(documents.flatMap(modesOf)), documents.map((document) => document.at()), 'failure mode', 'rate it anew under after where something was done about it');
    return gone.map(({ outcome, message, ...rest }) => (0,judgement/* judgement */._)(outcome, message, rest));
}
function rate(mode, id, source, now) {
    const own = (0,domain_plain/* mappingOf */.GS)(mode) ?? {};
    const after = (0,domain_plain/* mappingOf */.GS)(own['after']);
    const done = after !== null && hasCome(after['done-on'], now);
    const ratings = done ? after : own;
    const missing = RATINGS.filter((key) => typeof ratings[key] !== 'number').map((key) => (done ? `after.${key}` : key));
    const factors = RATINGS.map((key) => ratings[key]);
    const told = RATINGS.map((key, at) => `${key} ${factors[at]}`).join(' × ');
    const [severity = 0, occurrence = 0, detection = 0] = factors;
    const priority = missing.length ? null : (0,action_priority/* actionPriority */.lF)(severity, occurrence, detection);
    return { id, rpn: missing.length ? null : factors.reduce((a, b) => a * b, 1), priority, told, missing, source };
}
/** The finding on action priorities: like that on products, and without a number that could be compared. */
function prioritised(rated, limit, sources) {
    const threshold = { 'max-action-priority': limit };
    const paths = (0,shared_words/* listing */.RR)([...new Set(sources.map(({ path }) => path))]);
    const lacking = rated.filter(({ priority }) => priority === null);
    const rank = ({ priority }) => (priority === null ? -1 : action_priority/* ACTION_PRIORITIES */.WM.indexOf(priority));
    const high = rated.filter((one) => rank(one) > action_priority/* ACTION_PRIORITIES */.WM.indexOf(limit)).sort((a, b) => rank(b) - rank(a));
    const told = high.map(({ id, priority, told: factors }) => `${id} has ${priority} (${factors})`);
    const more = { threshold, n: rated.length };
    if (!rated.length || lacking.length) {
        const which = rated.length ? `no ratings for ${(0,shared_words/* listing */.RR)(lacking.map(({ id }) => id))}` : 'no failure mode';
        const also = told.length ? ` Besides, ${(0,shared_words/* listing */.RR)(told)}, where at most ${limit} is allowed.` : '';
        return (0,judgement/* judgement */._)('missing', `There ${rated.length ? 'are' : 'is'} ${which} in ${paths}, so there is no action priority.${also}`, {
            ...more,
            fix: 'write the failure modes down and rate severity, occurrence and detection from 1 to 10',
            sources: lacking.length ? lacking.map(({ source }) => source) : sources,
            plain: 'Some ways in which this model can fail have not been rated.',
        });
    }
    if (!high.length) {
        const message = `None of ${rated.length} failure modes in ${paths} has an action priority above ${limit}, by the table of AIAG and VDA.`;
        return (0,judgement/* judgement */._)('satisfied', message, {
            ...more,
            sources,
            plain: `None of ${rated.length} known ways to fail calls for action before others.`,
        });
    }
    const words = action_priority/* PRIORITY_WORDS */.$8[high[0]?.priority ?? 'H'];
    const message = `${high.length} of ${rated.length} failure modes in ${paths} have an action priority above ${limit}, by the table of AIAG and VDA: ${(0,shared_words/* listing */.RR)(told)}.`;
    return (0,judgement/* judgement */._)('violated', message, {
        ...more,
        fix: 'do something about it and enter the new ratings under after, with the day it was done as done-on',
        sources: high.map(({ source }) => source),
        plain: `${high.length} of ${rated.length} known ways to fail call for action that was not taken; ${high[0]?.id} with ${words} priority.`,
    });
}
function verdict(rated, limit, sources) {
    const threshold = { 'max-rpn': limit };
    const files = [...new Set(sources.map(({ path }) => path))];
    const paths = (0,shared_words/* listing */.RR)(files);
    if (!rated.length) {
        return (0,judgement/* judgement */._)('missing', `${paths} ${files.length === 1 ? 'lists' : 'list'} no failure mode.`, {
            fix: 'write down how the model can fail, under failure-modes',
            threshold,
            sources,
            n: 0,
            plain: 'Nobody wrote down how this model can fail.',
        });
    }
    const known = rated.filter((one) => one.rpn !== null).sort((a, b) => b.rpn - a.rpn);
    const worst = known[0];
    const value = worst?.rpn ?? null;
    const high = known.filter(({ rpn }) => rpn > limit);
    const told = high.map(({ id, rpn, told: factors }) => `${id} has ${rpn} (${factors})`);
    const lacking = rated.filter(({ missing }) => missing.length);
    const more = { value, threshold, n: rated.length, better: 'lower' };
    if (lacking.length) {
        const which = lacking.map(({ id, missing }) => `${id} has no ${(0,shared_words/* listing */.RR)(missing)}`);
        const also = told.length ? ` Besides, ${(0,shared_words/* listing */.RR)(told)}, where at most ${limit} is allowed.` : '';
        const message = `Failure modes in ${paths} are not rated: ${(0,shared_words/* listing */.RR)(which)}.${also}`;
        return (0,judgement/* judgement */._)('missing', message, {
            ...more,
            fix: 'rate severity, occurrence and detection from 1 to 10',
            sources: lacking.map(({ source }) => source),
            plain: 'Some ways in which this model can fail have not been rated.',
        });
    }
    if (high.length) {
        const message = `${high.length} of ${rated.length} failure modes in ${paths} are above the limit of ${limit}: ${(0,shared_words/* listing */.RR)(told)}.`;
        const fix = 'do something about it and enter the new ratings under after, with the day it was done as done-on';
        return (0,judgement/* judgement */._)('violated', message, {
            ...more,
            fix,
            sources: high.map(({ source }) => source),
            plain: `${high.length} of ${rated.length} known ways to fail are worse than allowed; the worst is ${high[0]?.id}.`,
        });
    }
    const message = `${rated.length === 1 ? 'The one failure mode' : `The highest of ${rated.length} failure modes`} in ${paths} is ${worst?.id} with ${value} (${worst?.told}); at most ${limit} is allowed.`;
    return (0,judgement/* judgement */._)('satisfied', message, {
        ...more,
        sources: [...sources, ...(worst ? [worst.source] : [])],
        plain: `${rated.length === 1 ? 'The one known way to fail is' : `All ${rated.length} known ways to fail are`} within the limit.`,
    });
}

// EXTERNAL MODULE: ./build/domain/report-deadlines.js
var report_deadlines = __webpack_require__(81655);
;// CONCATENATED MODULE: ./build/rules/shared/incident-record.js
/** What the record of an incident must hold once it is closed. */



/** What the record of a closed incident must hold beside its post-mortem. */
function recordOf(document, { map, pointer, id }, asked) {
    const problem = problemAt(document, pointer);
    const lacking = asked.filter((key) => (0,governance/* isBlank */.z3)(map[key]));
    const raci = asked.includes('raci') ? itemsOf(map, 'raci', pointer) : [];
    return [
        ...(lacking.length
            ? [
                problem('missing', `The record of the closed incident ${id} has no ${(0,shared_words/* listing */.RR)(lacking)}.`, `write ${(0,shared_words/* listing */.RR)(lacking)}`, `The record of the incident ${id} is incomplete.`),
            ]
            : []),
        ...raci.flatMap((row, at) => {
            const accountable = (0,governance/* peopleOf */.xr)(row.map['accountable']);
            if (accountable.length === 1)
                return [];
            const message = `Entry ${at + 1} of raci of the incident ${id} names ${accountable.length} accountable people (${(0,shared_words/* listing */.RR)(accountable)}); it must be exactly one.`;
            return [problemAt(document, row.pointer)('violated', message, 'name one person who is accountable')];
        }),
    ];
}

;// CONCATENATED MODULE: ./build/rules/shared/incident-reports.js
/** Reports of serious incidents to an authority, against the deadlines of the law. */







/** The report of a serious incident under a duty; one that is not serious has none to make. */
function incident_reports_reported(document, item, duty, now) {
    const { map, pointer, id } = item;
    const problem = problemAt(document, pointer);
    const stop = (...args) => ({ problems: [problem(...args)], running: null });
    if ((0,governance/* isBlank */.z3)(map['serious']))
        return stop('missing', `The incident ${id} does not say whether it is serious in the sense of the EU AI Act.`, 'write serious: true or false');
    const others = furtherReports(document, item, now);
    if (map['serious'] !== true)
        return { problems: others, running: null };
    const harm = (0,governance/* wordsOf */.Z9)(map['harm']);
    if (harm === null)
        return stop('missing', `The serious incident ${id} does not say which harm was done, on which its deadline depends.`, `write harm: ${report_deadlines/* HARMS */.Su.join(', ')}`);
    const aware = (0,governance/* dateEpoch */.iD)(map['aware-at']);
    if (aware === null)
        return stop('missing', `The serious incident ${id} has no aware-at, from which its deadline of ${duty.byHarm[harm]?.days ?? 'a few'} days runs.`, 'write aware-at, a time with a zone');
    if (aware > now)
        return stop('violated', `aware-at of the serious incident ${id} is ${String(map['aware-at'])}, which is still to come.`, 'write when it became known');
    const at = hasCome(map['reported-at'], now) ? (0,governance/* dateEpoch */.iD)(map['reported-at']) : null;
    const clock = (0,report_deadlines/* reportClock */.lJ)(duty, { harm, aware, reported: at }, now);
    if (clock.left >= 0)
        return { problems: others, running: at === null ? { ...clock, id } : null };
    const after = `${daysBeyond((at ?? now) - aware, clock.days * duration/* DAY */.d_)} after`;
    const late = at === null ? `is not reported, ${after}` : `was reported ${after}`;
    const message = `The serious incident ${id} (harm: ${harm}) ${late} it became known on ${String(map['aware-at'])}; the ${duty.title}, ${clock.basis}, allows ${clock.days} days.`;
    const fix = at === null
        ? 'report it to the authority now and write reported-at'
        : 'have the lateness judged by those who answer for it';
    const plain = `A serious incident was not reported to the authority within ${clock.days} days.`;
    return { problems: [problem('violated', message, fix, plain), ...others], running: null };
}
/** Further reports that the record itself says are due. */
function furtherReports(document, { map, pointer, id }, now) {
    return itemsOf(map, 'reports', pointer).flatMap((report) => {
        const due = (0,governance/* dateEnd */.Ot)(report.map['due']);
        if (due === null || now <= due || hasCome(report.map['at'], now))
            return [];
        const to = (0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(report.map['to']) ?? 'somebody', 80);
        const message = `The report of the incident ${id} to ${to} was due on ${String(report.map['due'])}, ${days(now - due)} ago, and has not been sent.`;
        return [problemAt(document, report.pointer)('violated', message, 'send it and write at')];
    });
}
/** What must be reported and when at the latest, for a message; '' where nothing runs. */
const runningText = (clocks) => clocks
    .map(({ id, due, left, basis }) => ` The serious incident ${id} must be reported by ${new Date(due).toISOString().replace('.000Z', 'Z')} (${basis}): ${days(left * duration/* DAY */.d_)} left.`)
    .join('');
/** Post-mortem actions that were due and are not done. */
function overdueActions(document, { map, pointer, id }, now) {
    const held = (0,domain_plain/* mappingOf */.GS)(map['post-mortem']);
    if (!held)
        return [];
    return itemsOf(held, 'actions', `${pointer}/post-mortem`).flatMap((action) => {
        const due = (0,governance/* dateEnd */.Ot)(action.map['due']);
        if (due === null || now <= due || hasCome(action.map['done-on'], now))
            return [];
        const what = (0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(action.map['action']) ?? action.id, 120);
        const message = `The action "${what}" of the incident ${id} was due on ${String(action.map['due'])}, ${days(now - due)} ago, and is not done.`;
        return [
            problemAt(document, action.pointer)('violated', message, 'do it and write done-on', `What was decided after the incident ${id} has not been done in time: ${what}.`),
        ];
    });
}

;// CONCATENATED MODULE: ./build/rules/incidents.js
/** Incidents: none open above a severity, a post-mortem for each closed one, serious ones reported in time. */










/** What a policy may ask of the record of a closed incident. */
const RECORD = ['contained-at', 'resolved-at', 'blast-radius', 'affected-groups', 'raci', 'timeline'];
const incidents = {
    id: 'incidents',
    summary: 'No serious incident is open, closed ones were learned from, and those that the law asks about were reported in time.',
    plain: 'Nothing bad may still be going on. What went wrong before must have been understood, mended and, where the law asks for it, reported to the authority in time.',
    details: 'Reads governance.incidents: files of one incident each, or registers. Open is whatever is not closed, or closed on a day to come; no open one may be ' +
        'above max-open-severity. post-mortem is asked of every closed incident: five whys that are not empty, actions each with owner and due. ' +
        'report-deadlines: eu-ai-act asks for the report of a serious incident within 2 days of aware-at for critical-infrastructure and widespread harm, ' +
        '10 for death, 15 otherwise (Regulation (EU) 2024/1689, Art. 73), each of 24 hours; a report that the record itself says is due must have been sent. ' +
        'record is asked of every closed incident, raci with exactly one accountable a row. An action of a post-mortem that was due and is not done is violated, ' +
        'as a warning unless overdue-actions: block. An incident that was open at the merge base and is gone is ' +
        'violated. No file at all is missing: a model without incidents says so with incidents: [].',
    remedy: [
        'Bring the record up to date with what was contained, closed, learned or reported and not yet entered.',
        'Finish what is open: the five whys, the actions, and the report to the authority, which is due also when it is late.',
        'Where this very change ends the incident, those who may accept the risk can let it through by a waiver.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-open-severity': { enum: ['none', ...governance/* LEVELS */.A_], description: 'Open incidents up to this severity are borne.' },
            'post-mortem': {
                type: 'array',
                items: { enum: ['five-whys', 'actions', 'fishbone'] },
                uniqueItems: true,
                minItems: 1,
                description: 'What the post-mortem of every closed incident must hold.',
            },
            'report-deadlines': {
                enum: Object.keys(report_deadlines/* REPORTING_DUTIES */.wS),
                description: 'Deadlines by which serious incidents must have been reported.',
            },
            record: {
                type: 'array',
                items: { enum: RECORD },
                uniqueItems: true,
                minItems: 1,
                description: 'What the record of every closed incident must hold.',
            },
            'overdue-actions': {
                enum: ['warn', 'block'],
                default: 'warn',
                description: 'What an action of a post-mortem does that was due and is not done.',
            },
        },
    },
    strictness: {
        'max-open-severity': (0,strictness/* optional */.lq)(['critical', 'high', 'medium', 'low', 'none']),
        'post-mortem': (0,strictness/* optional */.lq)('more'),
        'report-deadlines': (0,strictness/* optional */.lq)('demand'),
        record: (0,strictness/* optional */.lq)('more'),
        'overdue-actions': (0,strictness/* withDefault */.IQ)(['warn', 'block'], 'warn'),
    },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'incident', name: 'the record of incidents', what: 'incidents' });
        const own = found.documents.flatMap((document) => ownIncidents(document, facts.model.id));
        const problems = own.flatMap((one) => incidents_judgeOne(one, requirement.with, facts.now));
        const gone = found.documents.length ? vanishedIncidents(own, found.documents, facts) : [];
        const duty = (0,report_deadlines/* dutyOf */.ue)(requirement.with['report-deadlines']);
        const reports = duty ? own.map(({ document, item }) => incident_reports_reported(document, item, duty, facts.now)) : [];
        const late = reports.flatMap((one) => one.problems);
        const overdue = own.flatMap(({ document, item }) => overdueActions(document, item, facts.now));
        const blocks = requirement.with['overdue-actions'] === 'block';
        const open = own.filter(({ item }) => !isClosed(item, facts.now)).length;
        const satisfied = (0,judgement/* judgement */._)('satisfied', `${(0,shared_words/* listing */.RR)(found.documents.map(({ path }) => path))} ${found.documents.length === 1 ? 'holds' : 'hold'} ${own.length} ${own.length === 1 ? 'incident' : 'incidents'} of ${facts.model.id}, ${open} of them open, as the policy allows.${runningText(reports.flatMap(({ running }) => running ?? []))}`, {
            n: own.length,
            sources: found.documents.map((document) => document.at()),
            plain: open
                ? `${open} ${open === 1 ? 'incident is' : 'incidents are'} still open, which is allowed.`
                : 'No incident is open, and what happened was learned from.',
        });
        const all = [...found.problems, ...twice(own), ...problems, ...late, ...gone];
        if (blocks)
            return settled([...all, ...overdue], satisfied);
        const warned = overdue.map(({ outcome, message, ...rest }) => (0,judgement/* judgement */._)(outcome, message, { ...rest, severity: 'warn' }));
        return [...settled(all, satisfied), ...warned.slice(0, WARNED)];
    },
};
/** Overdue actions that are told one by one. */
const WARNED = 40;
/** Incidents of the model: its own, and those that do not say whose they are. */
function ownIncidents(document, model) {
    const { content } = document;
    const register = content['kind'] === 'incident-register';
    const items = register
        ? itemsOf(content, 'incidents')
        : [{ map: content, pointer: '', id: (0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(content['id']) ?? document.path, 80) }];
    return items.filter(({ map }) => (0,governance/* isBlank */.z3)(map['model']) || map['model'] === model).map((item) => ({ document, item }));
}
/** Closed, and not only on a day to come. */
const isClosed = ({ map }, now) => map['status'] === 'closed' && ((0,governance/* isBlank */.z3)(map['closed-at']) || hasCome(map['closed-at'], now));
function incidents_judgeOne({ document, item }, parameters, now) {
    const { map, pointer, id } = item;
    const problem = problemAt(document, pointer);
    const problems = [];
    const absent = (key, fix) => {
        problems.push(problem('missing', `The incident ${id} in ${document.path} has no ${key}.`, fix, `The record of the incident ${id} is incomplete: its ${key} is missing.`));
    };
    if ((0,governance/* isBlank */.z3)(map['model']))
        absent('model', 'write the id of the model that it is about');
    if ((0,governance/* isBlank */.z3)(map['id']))
        absent('id', 'give it an id such as INC-2024-001');
    if ((0,governance/* isBlank */.z3)(map['status']))
        absent('status', 'write status: open, mitigated or closed');
    const closed = isClosed(item, now);
    const limit = parameters['max-open-severity'];
    if (typeof limit === 'string' && !closed) {
        const severity = (0,governance/* wordsOf */.Z9)(map['severity']);
        if (severity === null)
            absent('severity', 'write severity: low, medium, high or critical');
        else if (governance/* LEVELS */.A_.indexOf(severity) > governance/* LEVELS */.A_.indexOf(limit)) {
            const status = map['status'] === 'closed'
                ? `to be closed only on ${String(map['closed-at'])}`
                : (0,shared_words/* visible */.RK)(String(map['status'] ?? 'without a status'));
            const message = `The incident ${id} (${(0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(map['title']) ?? 'no title')}) is ${status} and its severity is ${severity}; open ones may be ${limit === 'none' ? 'of no severity at all' : `at most ${limit}`}.`;
            problems.push(problem('violated', message, 'close the incident: end it, hold the post-mortem, write closed-at', `An incident is not over: ${(0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(map['title']) ?? id)}.`));
        }
    }
    const asked = parameters['post-mortem'];
    const record = parameters['record'];
    if (asked && map['status'] === 'closed')
        problems.push(...postMortem(document, item, asked));
    if (record && map['status'] === 'closed')
        problems.push(...recordOf(document, item, record));
    return problems;
}
function postMortem(document, { map, pointer, id }, asked) {
    const problem = problemAt(document, pointer);
    const held = (0,domain_plain/* mappingOf */.GS)(map['post-mortem']);
    if (!held || (0,governance/* isBlank */.z3)(held)) {
        return [
            problem('missing', `The incident ${id} is closed without a post-mortem.`, `hold one and write down ${(0,shared_words/* listing */.RR)(asked)}`, `Nobody asked why the incident ${id} happened.`),
        ];
    }
    const problems = [];
    if (asked.includes('five-whys')) {
        const whys = Array.isArray(held['five-whys'])
            ? held['five-whys'].filter((why) => !(0,governance/* isBlank */.z3)(why)).length
            : 0;
        if (whys < 5)
            problems.push(problem('missing', `The post-mortem of ${id} has ${whys} of five whys (five-whys).`, 'ask why until there are five answers', `Nobody asked often enough why the incident ${id} happened.`));
    }
    if (asked.includes('fishbone') && Object.values((0,domain_plain/* mappingOf */.GS)(held['fishbone']) ?? {}).every(governance/* isBlank */.z3))
        problems.push(problem('missing', `The post-mortem of ${id} has no fishbone: nobody looked where its causes lie.`, 'write the causes under post-mortem: {fishbone: {data: …, process: …, …}}'));
    if (asked.includes('actions')) {
        const actions = itemsOf(held, 'actions', `${pointer}/post-mortem`);
        if (!actions.length)
            problems.push(problem('missing', `The post-mortem of ${id} names no actions.`, 'write what is done so that it does not come again, with owner and due', `Nothing was decided after the incident ${id}.`));
        for (const [at, action] of actions.entries()) {
            const lacking = ['action', 'owner', 'due'].filter((key) => (0,governance/* isBlank */.z3)(action.map[key]));
            if (lacking.length)
                problems.push(problemAt(document, action.pointer)('missing', `Action ${at + 1} of the post-mortem of ${id} has no ${(0,shared_words/* listing */.RR)(lacking)}.`, `write ${(0,shared_words/* listing */.RR)(lacking)}`));
        }
    }
    return problems;
}
/** Ids that stand in two files. */
function twice(own) {
    const seen = new Map();
    return own.flatMap((one) => {
        const id = (0,governance/* wordsOf */.Z9)(one.item.map['id']);
        if (id === null)
            return [];
        const other = seen.get(id);
        if (!other) {
            seen.set(id, one);
            return [];
        }
        const message = `The incident ${one.item.id} stands twice, in ${other.document.path} and in ${one.document.path}.`;
        return [
            {
                outcome: 'error',
                message,
                fix: 'give every incident an id of its own, or remove one of the two',
                sources: [one.document.at(one.item.pointer), other.document.at(other.item.pointer)],
            },
        ];
    });
}
/** Incidents of the model that were open at the merge base and stand nowhere any more. */
function vanishedIncidents(own, documents, facts) {
    const before = earlierDocuments(facts, 'incident').flatMap((document) => ownIncidents(document, facts.model.id).flatMap(({ item }) => {
        const id = (0,governance/* wordsOf */.Z9)(item.map['id']);
        return id === null ? [] : [{ id, closed: isClosed(item, facts.now), path: document.path }];
    }));
    const now = new Set(own.flatMap(({ item }) => (0,governance/* wordsOf */.Z9)(item.map['id']) ?? []));
    return vanished(before, now, documents.map((document) => document.at()), 'incident');
}

;// CONCATENATED MODULE: ./build/rules/shared/licences.js
/** Licences as records write them, brought to SPDX identifiers (spdx.org/licenses). */
/** Addresses of licences, most specific first; `$1` and on stand for what was matched. */
const ADDRESSES = [
    [/^creativecommons\.org\/publicdomain\/zero\/1\.0(\/.*)?$/, () => 'CC0-1.0'],
    [/^creativecommons\.org\/publicdomain\/mark\/1\.0(\/.*)?$/, () => 'CC-PDDC'],
    [
        /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)(?:\/(?:deed(?:\.[\w-]+)?|legalcode(?:\.[\w-]+)?)?)?$/,
        ([, kind, version]) => `CC-${kind}-${version}`,
    ],
    [
        /^creativecommons\.org\/licenses\/(by(?:-nc)?(?:-nd|-sa)?)\/(\d\.\d)\/([a-z]{2,3})(?:\/.*)?$/,
        ([, kind, version, place]) => `CC-${kind}-${version}-${place}`,
    ],
    [/^apache\.org\/licenses\/license-2\.0(\.txt|\.html)?$/, () => 'Apache-2.0'],
    [
        /^(?:opensource\.org\/licen[sc]es?|spdx\.org\/licenses|choosealicense\.com\/licenses)\/([\w.+-]+?)(?:\.html|\.json|\.txt|\.php)?\/?$/,
        ([, id]) => id ?? '',
    ],
    [/^opendatacommons\.org\/licenses\/odbl\/(?:1[-.]0\/?)?$/, () => 'ODbL-1.0'],
    [/^opendatacommons\.org\/licenses\/by\/(?:1[-.]0\/?)?$/, () => 'ODC-By-1.0'],
    [/^opendatacommons\.org\/licenses\/pddl\/(?:1[-.]0\/?)?$/, () => 'PDDL-1.0'],
    [/^gnu\.org\/licenses\/(a?gpl|lgpl)-(\d\.\d)(?:\.[a-z]+)*$/, ([, kind, version]) => `${kind}-${version}-only`],
];
/** Texts that say that nobody knows. */
const UNKNOWN = /^(unknown|other|none|null|n\/?a|tb[dc]|todo|\?+|-+|noassertion|see (.*)|unlicensed|various)$/i;
/**
 * SPDX identifier of one licence as written, in upper-lower case as SPDX has the families that we know, else as written;
 * null where the text says nothing. Identifiers are to be compared without regard to case.
 */
function spdxId(text) {
    const plain = text.trim();
    if (plain === '' || plain.length > 2048 || UNKNOWN.test(plain))
        return null;
    const address = /^https?:\/\/(?:www\.)?(\S+)$/i
        .exec(plain)?.[1]
        ?.toLowerCase()
        .replace(/[?#].*$/, '');
    if (address !== undefined) {
        for (const [pattern, make] of ADDRESSES) {
            const parts = pattern.exec(address);
            if (parts)
                return cased(make(parts));
        }
        return plain;
    }
    return cased(/^cc[ -]/i.test(plain) ? plain.replace(/ +/g, '-') : plain);
}
/** `cc-by-4.0` as `CC-BY-4.0`; other identifiers stay. */
function cased(id) {
    if (/^cc(0|-)/i.test(id))
        return id.toUpperCase();
    const known = [
        'Apache-2.0',
        'MIT',
        'ODbL-1.0',
        'ODC-By-1.0',
        'PDDL-1.0',
        'BSD-2-Clause',
        'BSD-3-Clause',
        'GPL-3.0-only',
        'CDLA-Permissive-2.0',
    ];
    return known.find((one) => one.toLowerCase() === id.toLowerCase()) ?? id;
}
/**
 * A licence or SPDX expression against allowed identifiers, without regard to case. `A OR B` is allowed where one is,
 * `A AND B` where both are; the two mixed, and `WITH` beyond a listed whole, are refused, since nobody listed them.
 */
function licenceVerdict(text, allow) {
    if (text.length > 2048)
        return { verdict: 'refused', ids: [text.slice(0, 60)] };
    const listed = new Set(allow.map((id) => id.toLowerCase()));
    const bare = text.trim().replace(/^\((.*)\)$/, '$1');
    const ors = bare.split(/\s+OR\s+/);
    const ands = bare.split(/\s+AND\s+/);
    if ((ors.length > 1 && ands.length > 1) || (/[()]/.test(bare) && (ors.length > 1 || ands.length > 1)))
        return { verdict: 'refused', ids: [bare] };
    const parts = (ors.length > 1 ? ors : ands).map(spdxId);
    const ids = parts.filter((id) => id !== null);
    const isAllowed = (id) => id !== null && listed.has(id.toLowerCase());
    if (ors.length > 1)
        return { verdict: parts.some(isAllowed) ? 'allowed' : ids.length === 0 ? 'unknown' : 'refused', ids };
    const refused = ids.filter((id) => !isAllowed(id));
    if (refused.length > 0)
        return { verdict: 'refused', ids: refused };
    return { verdict: parts.includes(null) ? 'unknown' : 'allowed', ids };
}

// EXTERNAL MODULE: ./build/rules/shared/upstream.js
var shared_upstream = __webpack_require__(14459);
;// CONCATENATED MODULE: ./build/rules/license-allowed.js
/** Rule `license-allowed`: the data that the model was made of may be used. */





/** Asks the licence of every source. */
const licenseAllowed = {
    id: 'license-allowed',
    summary: 'Every source of data that the model was made of has a licence that the policy allows.',
    plain: 'The data that the model was made from may really be used for it: each source has terms of use that the organisation accepts.',
    details: 'Licences are asked of the data at the beginning of the lineage, not of what is derived from them. They are read from Croissant, PROV, attestations, OpenLineage and DVC records; addresses of licences (Creative Commons, Apache, OSI, Open Data Commons) are taken for the SPDX identifier that they stand for, and identifiers are compared without regard to case. Where records give several licences all must be allowed; in an SPDX expression OR needs one, AND all. Not in the list is violated; none, or one that says "unknown", is missing. Where no record ties data to the model, every source that the records name is asked.',
    remedy: [
        'Write the licence that the data really have into the data card, attestation or provenance file, as an SPDX identifier.',
        'Where nobody knows it, ask the owner of the data for the terms in writing.',
        'Train without a source whose licence is not allowed, or have those who answer for it decide whether the policy may allow it.',
    ],
    schema: {
        type: 'object',
        properties: {
            allow: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'SPDX identifiers that are allowed.',
            },
        },
        required: ['allow'],
        additionalProperties: false,
    },
    strictness: { allow: 'less' },
    judge: license_allowed_judge,
};
function license_allowed_judge(requirement, facts) {
    const { allow } = requirement.with;
    const unread = (0,lineage_records/* unreadRecords */.SK)(facts);
    const sources = sourcesOf(facts);
    if (sources.length === 0) {
        const told = unread.some((one) => one.outcome === 'missing') ? [] : [license_allowed_nothing()];
        return [...unread, ...told];
    }
    const judged = sources.map((node) => ({ node, ...standing(node, allow) }));
    const problems = [
        ...unread,
        ...refused(judged.filter((one) => one.verdict === 'refused'), allow),
        ...unlicensed(judged.filter((one) => one.verdict === 'unknown').map((one) => one.node)),
    ];
    return problems.length > 0 ? problems : [license_allowed_satisfied(judged)];
}
const license_allowed_nothing = () => (0,judgement/* judgement */._)('missing', 'No record names data that the model was made of, so no licence can be asked.', {
    fix: 'commit a data card (Croissant) or a record of the training that names its sources and their licences',
});
/** Sources that lead to the model; where none does, all that the records name. */
function sourcesOf(facts) {
    const tied = (0,shared_upstream/* upstreamOf */.Fw)(facts.lineage);
    return tied.roots.length > 0 ? tied.roots : (0,shared_upstream/* upstreamOf */.Fw)({ ...facts.lineage, model: null }).roots;
}
/** The worst standing of all licences that records give a source. */
function standing(node, allow) {
    const verdicts = (0,shared_upstream/* licencesOf */.cP)(node).map((licence) => licenceVerdict(licence, allow));
    const verdict = verdicts.some((one) => one.verdict === 'refused')
        ? 'refused'
        : verdicts.length === 0 || verdicts.some((one) => one.verdict === 'unknown')
            ? 'unknown'
            : 'allowed';
    return { verdict, ids: [...new Set(verdicts.filter((one) => one.verdict === verdict).flatMap((one) => one.ids))] };
}
/** One judgement a licence that is not allowed. */
function refused(judged, allow) {
    const byLicence = new Map();
    for (const { node, ids } of judged) {
        for (const id of ids)
            byLicence.set(id, [...(byLicence.get(id) ?? []), node]);
    }
    return [...byLicence].map(([id, nodes]) => (0,judgement/* judgement */._)('violated', `${(0,shared_words/* listing */.RR)(nodes.map((node) => node.name))} ${nodes.length === 1 ? 'is' : 'are'} under ${(0,shared_words/* visible */.RK)(id)}, which the policy does not allow (allowed: ${(0,shared_words/* listing */.RR)(allow, 12)}).`, {
        fix: `use data under an allowed licence, or have the policy allow ${(0,shared_words/* visible */.RK)(id)}`,
        origin: 'declared',
        sources: (0,lineage_records/* oncePerFile */.LF)(nodes.flatMap((node) => node.sources)),
    }));
}
function unlicensed(nodes) {
    if (nodes.length === 0)
        return [];
    const names = (0,shared_words/* listing */.RR)(nodes.map((node) => node.name));
    return [
        (0,judgement/* judgement */._)('missing', `No record gives ${nodes.length === 1 ? 'a licence' : 'licences'} for ${names}, which the model rests on.`, {
            fix: `write the licence of ${names} into the data card (Croissant "license"), the attestation or the provenance file`,
            sources: (0,lineage_records/* oncePerFile */.LF)(nodes.flatMap((node) => node.sources)),
        }),
    ];
}
function license_allowed_satisfied(judged) {
    const licences = [...new Set(judged.flatMap((one) => one.ids))].map((id) => (0,shared_words/* visible */.RK)(id));
    const n = judged.length;
    return (0,judgement/* judgement */._)('satisfied', `${n === 1 ? 'The one source' : `All ${(0,shared_words/* count */.U9)(n)} sources`} of data (${(0,shared_words/* listing */.RR)(judged.map((one) => one.node.name))}) ${n === 1 ? 'is' : 'are'} under ${(0,shared_words/* listing */.RR)(licences)}, as records declare.`, {
        n,
        sources: (0,lineage_records/* oncePerFile */.LF)(judged.flatMap((one) => one.node.sources)),
        plain: 'All data that the model learned from may be used, as far as their papers say.',
    });
}

// EXTERNAL MODULE: ./build/domain/time-bounds.js
var time_bounds = __webpack_require__(66448);
;// CONCATENATED MODULE: ./build/rules/lineage-complete.js
/** Rule `lineage-complete`: the model can be traced back to registered sources, step by step. */








/** Follows the model back to where its data come from. */
const lineageComplete = {
    id: 'lineage-complete',
    summary: 'Records lead from the model back to registered sources, and say of each dataset and step what is asked.',
    plain: 'It can be followed, step by step, from which data the model was made, back to sources that the organisation knows.',
    details: "Starting at the model's artifact every edge is followed back. Data that were made of no other recorded data must have an address, and all their addresses must match one of `sources` (`*` within a segment, `**` over segments): no address is missing, another one is violated. `each-dataset` asks of all data on the way: a version or digest, a time (of their own, of the step that made them or of what they were taken from), a source, and, of the sources, a licence. `each-step` asks of the steps that made each thing, taken together, the command and the version of the code (a commit, or the digest of the code file). A cycle or a failed step is violated, a step that never completed is missing. A model that no record names is missing.",
    remedy: [
        'Commit the records that the pipeline wrote and that were left out: dvc.lock, OpenLineage events, an attestation of the training.',
        'Add what they leave open in a data card or provenance file: address, version, time or licence of the source that the finding names.',
        'Train in a pipeline that records each step by itself, so that nothing has to be told afterwards.',
    ],
    schema: {
        type: 'object',
        properties: {
            to: { const: 'registered-sources', description: 'Where the lineage has to lead.' },
            sources: {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 1024 },
                minItems: 1,
                uniqueItems: true,
                description: 'Patterns of the addresses that are registered sources.',
            },
            'each-dataset': {
                type: 'array',
                items: { enum: ['version', 'timestamp', 'source', 'license'] },
                uniqueItems: true,
                description: 'What every dataset must have.',
            },
            'each-step': {
                type: 'array',
                items: { enum: ['command', 'code-version'] },
                uniqueItems: true,
                description: 'What every step must have.',
            },
        },
        additionalProperties: false,
    },
    strictness: {
        to: (0,strictness/* withDefault */.IQ)(['registered-sources'], 'registered-sources'),
        // Left out, addresses of files are refused, which a pattern may allow: the two cannot be compared.
        sources: 'less',
        'each-dataset': (0,strictness/* optional */.lq)('more'),
        'each-step': (0,strictness/* optional */.lq)('more'),
    },
    judge: lineage_complete_judge,
};
function lineage_complete_judge(requirement, facts) {
    const parameters = requirement.with;
    const unread = (0,lineage_records/* unreadRecords */.SK)(facts);
    const upstream = (0,shared_upstream/* upstreamOf */.Fw)(facts.lineage);
    if (upstream.model === null)
        return unread.length > 0 && facts.lineage.nodes.length === 0 ? unread : [...unread, untold(facts)];
    const problems = [
        ...unread,
        ...cyclic(facts, upstream),
        ...ended(upstream),
        ...rootless(upstream, parameters.sources ?? null),
        ...(parameters['each-dataset'] ?? []).flatMap((part) => datasets(upstream, part)),
        ...(parameters['each-step'] ?? []).flatMap((part) => steps(upstream, part)),
    ];
    return problems.length > 0 ? problems : [lineage_complete_satisfied(facts, upstream)];
}
function untold(facts) {
    const name = (0,shared_words/* visible */.RK)(facts.model.artifact ?? facts.model.id);
    return (0,judgement/* judgement */._)('missing', `No record says how ${name} was made.`, {
        fix: `commit a record of the training that names ${name}: dvc.lock, OpenLineage events, PROV or an attestation`,
        sources: (0,lineage_records/* oncePerFile */.LF)(facts.lineage.nodes.map((node) => node.source), 5),
    });
}
/** Cycles on the way to the model. */
function cyclic(facts, upstream) {
    const near = new Map([...upstream.nodes, upstream.model].map((node) => [node.id, node]));
    return facts.lineage.cycles
        .filter((cycle) => cycle.some((id) => near.has(id)))
        .map((cycle) => {
        const nodes = cycle.flatMap((id) => near.get(id) ?? []);
        return (0,judgement/* judgement */._)('violated', `The lineage goes round in a circle through ${(0,shared_words/* listing */.RR)(nodes.map((node) => node.name), 8)}: something is an ancestor of itself.`, {
            fix: 'correct the record that names an output as its own input',
            sources: (0,lineage_records/* oncePerFile */.LF)(nodes.flatMap((node) => node.sources)),
        });
    });
}
/** Steps on the way that failed or never completed. */
function ended(upstream) {
    const steps = upstream.nodes.filter((node) => node.type === 'step');
    const tell = (status, outcome, says, fix) => {
        const found = steps.filter((node) => node.status === status);
        if (found.length === 0)
            return [];
        return [
            (0,judgement/* judgement */._)(outcome, `${(0,shared_words/* listing */.RR)(found.map((node) => `step "${node.name}"`))} ${says}.`, {
                fix,
                sources: (0,lineage_records/* oncePerFile */.LF)(found.flatMap((node) => node.sources)),
            }),
        ];
    };
    return [
        ...tell('failed', 'violated', 'failed, and yet the model rests on what it made', 'run the step again, and record the run that succeeded'),
        ...tell('running', 'missing', 'started, and no record says that it completed', 'commit the records once the run has completed'),
    ];
}
/** Where the data come from: an address for each root, all of them registered. */
function rootless(upstream, sources) {
    if (upstream.roots.length === 0) {
        return [
            (0,judgement/* judgement */._)('missing', `No record names data that ${upstream.model.name} was made of, so it leads back to no registered source.`, { fix: 'record what the training read', sources: (0,lineage_records/* oncePerFile */.LF)(upstream.model.sources) }),
        ];
    }
    const registered = (uri) => sources === null ? !uri.startsWith('file:') : sources.some((pattern) => (0,uri_pattern/* matchesUri */.o)(pattern, uri));
    const without = upstream.roots.filter((node) => (0,shared_upstream/* addressesOf */.sO)(node).length === 0);
    const elsewhere = upstream.roots.flatMap((node) => (0,shared_upstream/* addressesOf */.sO)(node)
        .filter((uri) => !registered(uri))
        .map((uri) => ({ node, uri })));
    const found = [];
    if (without.length > 0) {
        const names = (0,shared_words/* listing */.RR)(without.map((node) => node.name));
        found.push((0,judgement/* judgement */._)('missing', `No record says where ${names} ${without.length === 1 ? 'comes' : 'come'} from, so the lineage does not reach a registered source.`, {
            fix: `record the address of ${names}, in a data card, attestation or provenance file`,
            sources: (0,lineage_records/* oncePerFile */.LF)(without.flatMap((node) => node.sources)),
        }));
    }
    if (elsewhere.length > 0) {
        const asked = sources === null ? 'an address outside this machine' : (0,shared_words/* listing */.RR)(sources);
        found.push((0,judgement/* judgement */._)('violated', `${(0,shared_words/* listing */.RR)(elsewhere.map(({ node, uri }) => `${node.name} comes from ${(0,shared_words/* visible */.RK)(uri)}`))}, which is no registered source (${asked}).`, {
            fix: 'use data of a registered source, or have the policy register this one',
            sources: (0,lineage_records/* oncePerFile */.LF)(elsewhere.flatMap(({ node }) => node.sources)),
        }));
    }
    return found;
}
const LACK = {
    version: 'no version and no digest',
    timestamp: 'no time',
    source: 'no source',
    license: 'no licence',
};
/** Datasets that lack a part. Licences are asked of the sources only. */
function datasets(upstream, part) {
    // What has no address at all is told as not reaching a source; it is not told twice.
    if (part === 'source')
        return [];
    const asked = part === 'license' ? upstream.roots : upstream.data;
    const lacking = asked.filter((node) => !lineage_complete_has(upstream, node, part));
    if (lacking.length === 0)
        return [];
    const names = (0,shared_words/* listing */.RR)(lacking.map((node) => node.name));
    return [
        (0,judgement/* judgement */._)('missing', `The records give ${names} ${LACK[part]}.`, {
            fix: `record it, in a data card, attestation or provenance file that names ${names}`,
            sources: (0,lineage_records/* oncePerFile */.LF)(lacking.flatMap((node) => node.sources)),
        }),
    ];
}
function lineage_complete_has(upstream, node, part) {
    if (part === 'version')
        return node.version !== null || node.digests.length > 0;
    if (part === 'license')
        return (0,shared_upstream/* licencesOf */.cP)(node).some((licence) => spdxId(licence) !== null);
    return [node, ...upstream.before(node.id)].some((one) => one.at !== null && (0,time_bounds/* timeBounds */.v)(one.at.text) !== null);
}
/** Things whose steps, taken together, do not tell a part: several records may tell of one step. */
function steps(upstream, part) {
    const lacking = new Map();
    for (const thing of [...upstream.data, upstream.model]) {
        const makers = upstream.before(thing.id).filter((node) => node.type === 'step');
        if (makers.length > 0 && !makers.some((node) => tells(upstream, node, part)))
            lacking.set(makers[0].id, makers[0]);
    }
    const found = [...lacking.values()];
    if (found.length === 0)
        return [];
    const what = part === 'command' ? 'which command it ran' : 'which version of the code it ran';
    return [
        (0,judgement/* judgement */._)('missing', `No record tells of ${(0,shared_words/* listing */.RR)(found.map((node) => `step "${node.name}"`))} ${what}.`, {
            fix: part === 'command'
                ? 'record the command, as dvc.lock does'
                : 'record the commit of the code, or make the code file a dependency with a digest',
            sources: (0,lineage_records/* oncePerFile */.LF)(found.flatMap((node) => node.sources)),
        }),
    ];
}
function tells(upstream, node, part) {
    if (part === 'command')
        return node.command !== null;
    return (node.codeVersion !== null ||
        upstream
            .before(node.id)
            .some((input) => input.type === 'code' && (input.digests.length > 0 || input.version !== null)));
}
function lineage_complete_satisfied(facts, upstream) {
    const states = { verified: 0, contradicted: 0, declared: 0, unavailable: 0 };
    for (const edge of upstream.edges)
        states[edge.state]++;
    const open = facts.lineage.unresolved.slice(0, 3);
    const steps = upstream.nodes.filter((node) => node.type === 'step').length;
    const roots = upstream.roots.map((node) => `${node.name} from ${(0,shared_words/* visible */.RK)((0,shared_upstream/* addressesOf */.sO)(node)[0] ?? '')}`);
    const message = [
        `${upstream.model.name} is traced over ${(0,shared_words/* count */.U9)(steps)} ${steps === 1 ? 'step' : 'steps'} to ${(0,shared_words/* listing */.RR)(roots)}.`,
        ` Of ${(0,shared_words/* count */.U9)(upstream.edges.length)} edges ${(0,shared_words/* count */.U9)(states.verified)} were verified against the commit; ${(0,shared_words/* count */.U9)(states.unavailable + states.declared)} are declared and could not be.`,
        open.length > 0 ? ` Left open: ${open.join('; ')}.` : '',
    ].join('');
    return (0,judgement/* judgement */._)('satisfied', message, {
        origin: states.verified === upstream.edges.length ? 'verified' : 'declared',
        n: upstream.edges.length,
        sources: (0,lineage_records/* oncePerFile */.LF)([upstream.model, ...upstream.nodes].flatMap((node) => node.sources)),
        plain: 'It is known where the data came from and what was done with them up to the model.',
    });
}

;// CONCATENATED MODULE: ./build/rules/lineage-verified.js
/** Rule `lineage-verified`: what records say of files and parameters is what the commit holds. */






/** Contradictions that are told one by one; the rest is counted. */
const lineage_verified_TOLD = 30;
/** Compares records with the commit. */
const lineageVerified = {
    id: 'lineage-verified',
    summary: 'Digests and parameters that lineage records give are those of the files in the commit.',
    plain: 'The records of how the model was made are compared with the files themselves. If one differs, something was swapped or forgotten.',
    details: 'Every file of the commit that a lock, statement or provenance file names with a digest is hashed and compared (sha256, sha512, sha1, md5, DVC directory digests, the md5 of DVC 2); an LFS pointer stands for the sha256 that it names; locked parameters are compared with the parameter file; times must be in order, and records must not disagree with each other. Any contradiction is violated, whatever the file is; so is a named file that the change deletes, unless DVC keeps it from now on. "model: required" asks that a record gives a digest of the model\'s artifact and that it was compared: otherwise missing. "datasets: required" asks the same of all data that went into the model; with "where-present" data that the commit does not hold are told and not asked for. A record that cannot be read is an error, one that is absent is missing.',
    remedy: [
        'Commit records and files of the same run together; most differences are one of the two left behind.',
        'Commit the pointer (DVC, Git LFS) of a file that is kept elsewhere, so that its digest can be compared.',
        'Where a file differs and nobody knows why, find out what changed it before it is recorded anew.',
    ],
    schema: {
        type: 'object',
        properties: {
            model: {
                enum: ['required', 'where-present'],
                description: 'Whether the digest of the model must have been compared (default: required).',
            },
            datasets: {
                enum: ['required', 'where-present'],
                description: 'Whether the digests of all data must have been compared (default: where-present).',
            },
        },
        additionalProperties: false,
    },
    strictness: {
        model: (0,strictness/* withDefault */.IQ)(['where-present', 'required'], 'required'),
        datasets: (0,strictness/* withDefault */.IQ)(['where-present', 'required'], 'where-present'),
    },
    judge: lineage_verified_judge,
};
function lineage_verified_judge(requirement, facts) {
    const demands = requirement.with;
    const problems = [
        ...(0,lineage_records/* unreadRecords */.SK)(facts),
        ...contradictions(facts.lineage.checks),
        ...((demands.model ?? 'required') === 'required' ? unverifiedModel(facts) : []),
        ...(demands.datasets === 'required' ? unverifiedData(facts) : []),
        ...uncomparedParameters(facts.lineage.checks),
    ];
    return problems.length > 0 ? problems : [lineage_verified_satisfied(facts)];
}
/** One judgement a file (or parameter file) that a record contradicts. */
function contradictions(checks) {
    const groups = new Map();
    for (const check of checks) {
        if (check.state !== 'mismatch')
            continue;
        const key = check.about === 'digest' ? `digest ${check.path}` : `${check.about} ${check.message}`;
        (0,lists/* addTo */.D)(groups, key, check);
    }
    const all = [...groups.values()];
    const told = all.slice(0, lineage_verified_TOLD).map((group) => (0,judgement/* judgement */._)('violated', `${[...new Set(group.map((check) => check.message))].slice(0, 3).join('; ')}.`, {
        fix: lineage_verified_fixOf(group[0]),
        origin: 'verified',
        sources: (0,lineage_records/* oncePerFile */.LF)(group.flatMap((check) => check.sources)),
    }));
    if (all.length <= lineage_verified_TOLD)
        return told;
    const rest = all.slice(lineage_verified_TOLD).flat();
    const message = `${(0,shared_words/* count */.U9)(all.length - lineage_verified_TOLD)} more contradictions between records and commit, among them of ${(0,shared_words/* listing */.RR)([...new Set(rest.map((check) => (0,shared_words/* visible */.RK)(check.path)))])}.`;
    return [
        ...told,
        (0,judgement/* judgement */._)('violated', message, {
            fix: 'run the pipeline again and commit what it writes, records and files together',
            origin: 'verified',
            sources: (0,lineage_records/* oncePerFile */.LF)(rest.flatMap((check) => check.sources)),
        }),
    ];
}
const FIXES = {
    digest: 'run the pipeline again and commit the file together with its record, or take the edit of the file back',
    parameter: 'run the pipeline with the parameters of the commit and commit the new lock, or take the edit of the parameters back',
    time: 'train again on the data as they are now, or correct the time in the record that is wrong',
    record: 'find out which record is right, write the other again with its tool, and commit both',
    path: 'name a file of the repository',
};
const lineage_verified_fixOf = (check) => check.model && check.about === 'digest'
    ? 'commit the model that the record vouches for, or record and evaluate the model of the commit'
    : FIXES[check.about];
/** The model's own digest was compared and matched, or why not. A mismatch is told as a contradiction already. */
function unverifiedModel(facts) {
    const { artifact } = facts.model;
    const own = facts.lineage.checks.filter((check) => check.model && check.about === 'digest');
    if (own.some((check) => check.state !== 'unavailable'))
        return [];
    if (artifact === null) {
        return [
            (0,judgement/* judgement */._)('missing', `The policy names no artifact of model "${(0,shared_words/* visible */.RK)(facts.model.id)}", so no record of its digest can be compared.`, { fix: 'name the model file as `artifact` in the policy' }),
        ];
    }
    const path = (0,shared_words/* visible */.RK)(artifact);
    if (own.length > 0) {
        return [
            (0,judgement/* judgement */._)('missing', `The digest of ${path} was compared with nothing: ${own[0].message}.`, {
                fix: `commit ${path} (or its Git LFS pointer), or a second record that gives its digest`,
                sources: (0,lineage_records/* oncePerFile */.LF)(own.flatMap((check) => check.sources)),
            }),
        ];
    }
    const node = facts.lineage.nodes.find((one) => one.path === artifact);
    const names = node
        ? `${(0,shared_words/* listing */.RR)((0,lineage_records/* oncePerFile */.LF)(node.sources).map((source) => source.path))} ${(0,lineage_records/* oncePerFile */.LF)(node.sources).length === 1 ? 'names' : 'name'} ${path} without a digest that could be compared`
        : `No record gives the digest of ${path}`;
    return [
        (0,judgement/* judgement */._)('missing', `${names}, so nothing shows that this model is the one that was trained.`, {
            fix: `commit a record that gives its digest: dvc.lock, an attestation with ${path} as its subject, or a provenance file`,
            sources: node ? (0,lineage_records/* oncePerFile */.LF)(node.sources) : [],
        }),
    ];
}
/** Data that went into the model and whose digest was compared with nothing. */
function unverifiedData(facts) {
    const upstream = (0,shared_upstream/* upstreamOf */.Fw)(facts.lineage);
    const matched = new Set(facts.lineage.checks
        .filter((check) => check.about === 'digest' && check.state !== 'unavailable')
        .map((check) => check.node));
    const open = upstream.data.filter((node) => !matched.has(node.id));
    if (upstream.data.length === 0) {
        return [
            (0,judgement/* judgement */._)('missing', 'No record names data that the model was trained on, so no digest of data can be compared.', { fix: 'commit a record of the training: dvc.lock, OpenLineage events, an attestation with its dependencies' }),
        ];
    }
    if (open.length === 0)
        return [];
    const names = (0,shared_words/* listing */.RR)(open.map((node) => node.name));
    return [
        (0,judgement/* judgement */._)('missing', `The content of ${names} was compared with no recorded digest, since the commit does not hold it or no record gives one.`, {
            fix: 'commit the data or their Git LFS pointers with a record of their digests, or ask for `datasets: where-present`',
            sources: (0,lineage_records/* oncePerFile */.LF)(open.flatMap((node) => node.sources)),
        }),
    ];
}
/** Locked parameters whose file is of a format that is not read: whether they still hold is not known. */
function uncomparedParameters(checks) {
    const open = checks.filter((check) => check.about === 'parameter' && check.state === 'unavailable');
    if (open.length === 0)
        return [];
    return [
        (0,judgement/* judgement */._)('missing', `Locked parameters were compared with nothing: ${open[0].message}${open.length > 1 ? `, and ${(0,shared_words/* count */.U9)(open.length - 1)} more` : ''}.`, {
            fix: 'keep the parameters in a YAML or JSON file',
            sources: (0,lineage_records/* oncePerFile */.LF)(open.flatMap((check) => check.sources)),
        }),
    ];
}
function lineage_verified_satisfied(facts) {
    const { checks } = facts.lineage;
    const compared = checks.filter((check) => check.state === 'match');
    const digests = compared.filter((check) => check.about === 'digest').length;
    const parameters = compared.filter((check) => check.about === 'parameter').length;
    const away = [...new Set(checks.filter((check) => check.state === 'unavailable').map((check) => (0,shared_words/* visible */.RK)(check.path)))];
    const own = checks.find((check) => check.model && check.state === 'match');
    const message = [
        `${(0,shared_words/* count */.U9)(digests)} recorded ${digests === 1 ? 'digest' : 'digests'} and ${(0,shared_words/* count */.U9)(parameters)} locked ${parameters === 1 ? 'parameter' : 'parameters'} are those of the commit, and no record contradicts another.`,
        own ? ` ${own.message}.` : '',
        away.length > 0 ? ` Not in the commit and so not compared: ${(0,shared_words/* listing */.RR)(away)}.` : '',
    ].join('');
    return (0,judgement/* judgement */._)('satisfied', message, {
        origin: compared.length > 0 ? 'verified' : 'declared',
        n: digests + parameters,
        sources: (0,lineage_records/* oncePerFile */.LF)(compared.flatMap((check) => check.sources)),
        plain: 'The files that the records of the training name are the files that are here.',
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/groups.js
/** Groups that a policy wants to see: which are not there, and which are one group spelt in two ways. */



/**
 * Parts of groups that must be there and are not. For one column every listed value; for several every listed value of
 * each column, as a part (`{race: 'Asian'}`), and, where each column has a list, every combination of values that are
 * there (`{sex: 'Female', race: 'Asian'}`), in `combinations`: those may be small rather than dropped.
 * @param by columns of the ask
 * @param present groups that were found
 */
function absentGroups(by, required, present) {
    const there = (part) => present.some((slice) => Object.entries(part).every(([column, value]) => slice[column] === value));
    const listed = by.flatMap((column) => (required.get(column) ?? []).map((value) => ({ [column]: value })));
    const absent = listed.filter((part) => !there(part));
    if (by.length < 2)
        return { absent, combinations: [] };
    // A column without a list leaves no combination.
    let all = [{}];
    for (const column of by)
        all = all
            .flatMap((part) => (required.get(column) ?? []).map((value) => ({ ...part, [column]: value })))
            .slice(0, 10_000);
    const known = all.filter((slice) => Object.entries(slice).every(([column, value]) => there({ [column]: value })));
    return { absent, combinations: known.filter((slice) => !there(slice)) };
}
/**
 * Groups of one column that a person would take for one, for they look alike. Each set lists at least two values.
 */
function twinGroups(present) {
    const columns = new Map();
    for (const slice of present)
        for (const [column, value] of Object.entries(slice)) {
            const byLook = columns.get(column) ?? new Map();
            columns.set(column, byLook);
            const look = (0,domain_look/* lookKey */.j)(value);
            byLook.set(look, (byLook.get(look) ?? new Set()).add(value));
        }
    return [...columns].flatMap(([column, byLook]) => [...byLook.values()].filter((values) => values.size > 1).map((values) => ({ column, values: [...values].sort() })));
}
/** Twins in words; characters beyond ASCII are spelt out, since they look alike. */
const twinWords = (column, values) => `${column} holds ${(0,shared_words/* listing */.RR)(values.map((value) => `"${spelt(value)}"`))}, which read as one group: its rows are split between them`;
const spelt = (value) => (0,shared_words/* visible */.RK)(value).replaceAll(/[^\x20-\x7E\p{L}]/gu, (odd) => `<${(0,code_point/* codePoint */.y)(odd)}>`);

;// CONCATENATED MODULE: ./build/rules/shared/plain.js
/** Findings in plain words for a board: no symbol, no metric name, people per hundred where that can be said. */

/** What a share means, given how many of every hundred. */
const OF_A_HUNDRED = {
    accuracy: (times) => `about ${times} of every 100 decisions are right`,
    balanced_accuracy: (times) => `with both kinds of case counted alike, about ${times} of every 100 decisions are right`,
    recall: (times) => `it finds about ${times} of every 100 cases that it should find`,
    true_positive_rate: (times) => `it finds about ${times} of every 100 cases that it should find`,
    false_negative_rate: (times) => `it misses about ${times} of every 100 cases that it should find`,
    precision: (times) => `about ${times} of every 100 cases that it picks are picked rightly`,
    specificity: (times) => `it leaves alone about ${times} of every 100 cases that it should leave alone`,
    true_negative_rate: (times) => `it leaves alone about ${times} of every 100 cases that it should leave alone`,
    false_positive_rate: (times) => `it wrongly picks about ${times} of every 100 cases that it should leave alone`,
    selection_rate: (times) => `it picks about ${times} of every 100`,
    pass_rate: (times) => `about ${times} of every 100 checks passed`,
    coverage: (times) => `it is sure enough of about ${times} of every 100 cases to decide them`,
    selective_accuracy: (times) => `where it is sure of itself, about ${times} of every 100 decisions are right`,
};
/** What a gap between groups means, in hundredths, and between which groups. */
const BETWEEN_GROUPS = {
    demographic_parity_difference: (times, groups) => `how many of every 100 it picks differs by up to ${times} ${groups}`,
    demographic_parity_ratio: (times, groups) => `for every 100 that it picks in the best-off group it picks ${times} in the worst-off, ${groups}`,
    disparate_impact: (times, groups) => `for every 100 that it picks in the best-off group it picks ${times} in the worst-off, ${groups}`,
    equal_opportunity_difference: (times, groups) => `how many it finds of every 100 that it should find differs by up to ${times} ${groups}`,
    equal_opportunity_ratio: (times, groups) => `for every 100 that it rightly finds in the best-off group it finds ${times} in the worst-off, ${groups}`,
    equalized_odds_difference: (times, groups) => `how many of every 100 it finds, or wrongly picks, differs by up to ${times} ${groups}`,
    equalized_odds_ratio: (times, groups) => `for every 100 that it finds, or wrongly picks, in one group it does so with ${times} in another, ${groups}`,
};
/** What a metric says of a value, and the bound in the same unit. */
function factOf(entry, slice, value, bound) {
    const share = OF_A_HUNDRED[entry.name];
    const gap = BETWEEN_GROUPS[entry.name];
    const [times, limit] = share || gap ? hundred(value, bound) : (0,shared_words/* apart */.zZ)(value, bound);
    if (share)
        return [share(times), limit];
    const columns = Object.keys(slice ?? {}).map((column) => column.replaceAll('_', ' '));
    if (gap)
        return [gap(times, `between the groups of ${columns.join(' and ')}`), limit];
    return [`the ${titled(entry)} is ${times}`, limit];
}
/** What a metric says of a value, and another value in the same unit, both as they were measured. */
function measuredPlainly(entry, value, other) {
    const share = OF_A_HUNDRED[entry.name];
    if (!share)
        return factOf(entry, null, value, other);
    const whole = [Math.round(value * 100), Math.round(other * 100)];
    const [own, all] = whole[0] === whole[1] ? (0,shared_words/* apart */.zZ)(value * 100, other * 100, 3) : whole.map(String);
    return [share(own), all];
}
/** Title of a metric as part of a sentence. */
const titled = (entry) => `${entry.title.charAt(0).toLowerCase()}${entry.title.slice(1)}`.replaceAll('_', ' ');
/** "Among people whose race is Asian"; '' for everybody. */
function among(slice) {
    const parts = Object.entries(slice ?? {}).filter(([, value]) => value !== '*');
    if (!parts.length)
        return '';
    return `Among those whose ${parts.map(([column, value]) => `${column.replaceAll('_', ' ')} is ${(0,shared_words/* visible */.RK)(value)}`).join(' and whose ')}`;
}
/** A share as a number of every hundred, told apart from the bound; both alike where it lies on the bound. */
function hundred(value, bound) {
    const whole = [Math.round(value * 100), Math.round(bound * 100)];
    if (whole[0] !== whole[1])
        return [(0,shared_words/* number */.ai)(whole[0]), (0,shared_words/* number */.ai)(bound * 100)];
    return (0,shared_words/* apart */.zZ)(value * 100, bound * 100, 3);
}
/** One or two sentences on a metric against its bounds. */
function plain_plainly(entry, slice, value, bounds, comparison) {
    const bound = (comparison.side === 'max' ? bounds.max : (bounds.min ?? bounds.max)) ?? 0;
    const [fact, limit] = factOf(entry, slice, value, bound);
    const group = among(slice);
    const told = group ? `${group}, ${fact}` : `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
    const most = comparison.side === 'max' || bounds.min === null;
    return `${told}; the policy asks for ${most ? 'at most' : 'at least'} ${limit}. ${VERDICT[comparison.outcome]}`;
}
const VERDICT = {
    satisfied: 'That holds.',
    violated: 'That does not hold.',
    inconclusive: 'There is too little data to be sure.',
};
/** Worst and best group of a spread, and the gap that is allowed. `worst` is the lower value. */
function plainSpread(entry, extremes, value, bound, comparison) {
    const share = OF_A_HUNDRED[entry.name];
    const say = (one) => `${among(one.slice)}, ${share ? share(hundred(one.value, 0)[0]) : `the ${titled(entry)} is ${(0,shared_words/* number */.ai)(one.value)}`}`;
    const [gap, limit] = share || bound.kind === 'ratio' ? hundred(value, bound.limit) : (0,shared_words/* apart */.zZ)(value, bound.limit);
    const allowed = bound.kind === 'ratio'
        ? `The lower is ${gap} percent of the higher, and the policy asks for at least ${limit} percent`
        : `The gap is ${gap}${share ? ' in 100' : ''}, where the policy allows at most ${limit}`;
    return `${say(extremes.high)}. ${say(extremes.low)}. ${allowed}. ${VERDICT[comparison.outcome]}`;
}
/** A metric now and before, and how much worse it may get. */
function plainChange(entry, slice, value, before, maxDrop, comparison) {
    const share = OF_A_HUNDRED[entry.name];
    const [now, then] = share ? (0,shared_words/* apart */.zZ)(value * 100, before * 100, 3) : (0,shared_words/* apart */.zZ)(value, before);
    const group = among(slice);
    const fact = share ? share(now) : `the ${titled(entry)} is ${now}`;
    const told = group ? `${group}, ${fact}` : `${fact.charAt(0).toUpperCase()}${fact.slice(1)}`;
    const allowed = share ? `${(0,shared_words/* number */.ai)(maxDrop * 100)} in 100` : (0,shared_words/* number */.ai)(maxDrop);
    return `${told}; with the version before it was ${then}. It may get worse by at most ${allowed}. ${VERDICT[comparison.outcome]}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/aside.js
/** Findings beside those of the figures themselves: no answer, remarks of reports, groups that are not there, twins. */





/** Everything that an answer gives rise to but its figures. */
function asideOf(ask, answer, parameters, about) {
    if (!answer.found) {
        const { outcome, message, fix } = answer.flaw;
        return [(0,judgement/* judgement */._)(outcome, message, { ...about, fix, sources: answer.sources })];
    }
    const present = presentGroups(answer.figures);
    const sources = answer.figures[0]?.sources ?? [];
    const path = sources[0]?.path ?? 'the evidence';
    const { absent, combinations } = absentGroups(ask.by ?? [], parameters.groups, present);
    const twins = twinGroups(present).map(({ column, values }) => (0,judgement/* judgement */._)('error', `In ${path} ${twinWords(column, values)}.`, {
        ...about,
        fix: `write ${column} in one spelling`,
        sources,
    }));
    return [
        ...answer.remarks.map((remark) => remarked(remark, about)),
        ...absent.map((slice) => (0,judgement/* judgement */._)('missing', `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(slice)} is not in ${path}: the policy wants the group ${(0,shared_words/* groupName */.hv)(slice)} to be there.`, {
            ...about,
            slice,
            fix: `evaluate on rows of ${(0,shared_words/* groupName */.hv)(slice)} as well, or correct the name of the group`,
            sources,
            plain: `${among(slice)}, nothing is known of how the model does: nobody of them is in the test.`,
        })),
        ...combinations.map((slice) => emptyCombination(ask, slice, { ...about, sources }, parameters)),
        ...twins,
    ];
}
/** Single groups among figures, also those that a metric between groups names. */
function presentGroups(figures) {
    const own = figures.flatMap((figure) => (figure.slice === null ? [] : [figure.slice]));
    const inside = figures.flatMap((figure) => [...(figure.groups ?? []), ...(figure.leftOut ?? [])].map((one) => one.slice));
    return [...own, ...inside].filter((slice) => !Object.values(slice).includes('*'));
}
const remarked = (remark, about) => (0,judgement/* judgement */._)(remark.inconclusive ? 'inconclusive' : remark.outcome, remark.message, {
    ...about,
    slice: remark.slice,
    fix: remark.fix,
    sources: remark.sources,
    origin: 'reported',
});
/** A combination of groups that are there one by one: a group of no rows. */
function emptyCombination(ask, slice, about, parameters) {
    const message = `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(slice)} cannot be measured: no row is in that group.`;
    const more = { ...about, slice, n: 0, fix: `evaluate on rows of ${(0,shared_words/* groupName */.hv)(slice)} as well` };
    if (parameters.minSamples === null || parameters.smallGroups === 'fail')
        return (0,judgement/* judgement */._)('missing', message, more);
    if (parameters.smallGroups === 'skip')
        return (0,judgement/* judgement */._)('not-applicable', message, { ...more, fix: null });
    return (0,judgement/* judgement */._)('inconclusive', message, { ...more, severity: 'warn' });
}
/** Too few rows, or nobody knows how many; null where there are enough or none are asked for. */
function shortage(figure, parameters) {
    if (parameters.minSamples === null)
        return null;
    if (figure.n === null)
        return 'unknown';
    return figure.n < parameters.minSamples ? 'small' : null;
}
/** The finding of a figure on too few rows. A whole table that is too small is never skipped. */
function smallFinding(ask, figure, few, parameters, base) {
    const about = `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(figure.slice)}`.trim();
    const least = parameters.minSamples ?? 0;
    if (few === 'unknown') {
        const message = `${about} is given without its number of rows in ${figure.sources[0]?.path}: at least ${(0,shared_words/* rows */.Ge)(least)} are asked for and cannot be shown.`;
        return (0,judgement/* judgement */._)('inconclusive', message, { ...base, fix: `report n beside ${nameOf(ask)}` });
    }
    const n = figure.n ?? 0;
    const message = `${about} rests on ${(0,shared_words/* rows */.Ge)(n)}: fewer than the ${least} that the policy asks for, so it shows nothing.`;
    const group = among(figure.slice);
    const plain = `${group ? `${group}, too` : 'Too'} few were tested to say anything.`;
    if (parameters.smallGroups === 'skip' && figure.slice !== null)
        return (0,judgement/* judgement */._)('not-applicable', message, { ...base, plain, fix: null });
    const severity = parameters.smallGroups === 'warn' && figure.slice !== null ? { severity: 'warn' } : {};
    return (0,judgement/* judgement */._)('inconclusive', message, {
        ...base,
        plain,
        fix: `collect about ${least - n} more rows that count for it`,
        ...severity,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/multiplicity.js
/** Which of several comparisons are shown, when all of them are looked at together. Pure arithmetic on p-values. */

/**
 * Holm's step-down procedure (Holm 1979): the largest statistic must reach the z of α/k, the next the z of α/(k−1), and
 * so on; after the first that does not, none does. Holds the chance of any wrong claim at α, however the comparisons
 * depend on each other. Equal statistics share a fate, and the order does not matter.
 */
const holm = (statistics, confidence) => {
    const k = statistics.length;
    const order = ranked(statistics);
    const failed = order.findIndex((index, step) => !reaches(statistics[index], (1 - confidence) / (k - step)));
    const shown = failed < 0 ? k : failed;
    const results = [];
    // Whatever is not shown yet has to pass where the row of shown ones ends, wherever it stands behind that.
    for (const [step, index] of order.entries())
        results[index] = { shown: step < shown, level: 1 - (1 - confidence) / (k - Math.min(step, shown)) };
    return results;
};
/**
 * Benjamini & Hochberg's step-up procedure (1995): with p-values in ascending order, all up to the last one with
 * p ≤ α·rank/k are shown, also those before it that miss their own limit. Holds the expected share of wrong claims among
 * the claims at α where the comparisons are independent or positively dependent, as overlapping groups are (Benjamini &
 * Yekutieli 2001).
 */
const benjaminiHochberg = (statistics, confidence) => {
    const k = statistics.length;
    const order = ranked(statistics);
    const level = (rank) => 1 - ((1 - confidence) * rank) / k;
    // By rank (from 1): comparisons that keep its limit, and the largest rank up to it that one more would complete.
    const keeping = [0];
    const completed = [0];
    const first = new Array(k).fill(k + 1);
    for (let rank = 1; rank <= k; rank++) {
        let kept = keeping[rank - 1];
        for (; kept < k && reaches(statistics[order[kept]], 1 - level(rank)); kept++)
            first[order[kept]] = rank;
        keeping[rank] = kept;
        completed[rank] = kept >= rank - 1 ? rank : completed[rank - 1];
    }
    const last = keeping.reduce((best, kept, rank) => (kept >= rank ? rank : best), 0);
    return first.map((rank) => rank <= last ? { shown: true, level: level(last) } : { shown: false, level: level(completed[rank - 1]) });
};
const PROCEDURES = { holm, bh: benjaminiHochberg };
/** Names as messages have them. */
const METHOD_NAMES = { holm: 'Holm', bh: 'Benjamini-Hochberg' };
/** Whether a statistic reaches the z of a two-sided p-value; never for NaN. */
const reaches = (statistic, p) => statistic >= -(0,power/* normalQuantile */.Zl)(p / 2);
/** Indices of the statistics, largest first, NaN last. */
const ranked = (statistics) => {
    const size = (index) => {
        const one = statistics[index];
        return Number.isNaN(one) ? Number.NEGATIVE_INFINITY : one;
    };
    return statistics.map((_, index) => index).sort((a, b) => (size(a) === size(b) ? 0 : size(b) - size(a)));
};

;// CONCATENATED MODULE: ./build/rules/shared/family.js
/** Holding a confidence for several comparisons of one requirement at once. */


/**
 * Comparisons of a family after its procedure. Where compliance must be shown, a satisfied one that the family does not
 * carry becomes inconclusive; where a violation must be shown, a violated one does. Others stay as they are. All of them
 * say with how many they were held together; members come back in the order given.
 * @param confidence two-sided level that the family as a whole holds
 */
function familyWise(members, { method, confidence, burden }) {
    const sign = burden === 'compliance' ? 1 : -1;
    const statistics = members.map((member) => sign * standardErrors(member, confidence));
    const results = PROCEDURES[method](statistics, confidence);
    const family = { method, size: members.length };
    return members.map((member, index) => {
        const { comparison } = member;
        const { shown, level } = results[index];
        const open = burden === 'compliance'
            ? comparison.outcome === 'satisfied'
            : comparison.because === 'interval' && comparison.outcome === 'violated';
        if (shown || !open)
            return { ...comparison, family, ...(comparison.because === 'interval' ? { level } : {}) };
        const side = comparison.side ?? closerSide(member);
        return {
            outcome: 'inconclusive',
            severity: burden === 'compliance' ? null : 'warn',
            side,
            because: 'family',
            level,
            family,
        };
    });
}
/**
 * How many standard errors the estimate lies on the good side of its nearest bound; negative on the bad side. For a share
 * it is the score statistic, dual to Wilson's interval: above z(level) just where the interval keeps the bound. For other
 * numbers the standard error is taken from the end of the interval that faces the bound. NaN where there is no interval.
 */
function standardErrors(member, confidence) {
    const { bounds } = member;
    return Math.min(bounds.min === null ? Number.POSITIVE_INFINITY : oneSided(member, bounds.min, 'min', confidence), bounds.max === null ? Number.POSITIVE_INFINITY : oneSided(member, bounds.max, 'max', confidence));
}
function oneSided(member, bound, side, confidence) {
    const { value, interval, trials } = member;
    const margin = side === 'min' ? value - bound : bound - value;
    if (trials !== null && trials > 0 && bound > 0 && bound < 1)
        return margin / Math.sqrt((bound * (1 - bound)) / trials);
    if (interval === null)
        return Number.NaN;
    // The end between value and bound: the lower one where the value lies above a min, the upper one where it lies below.
    const towards = side === 'min' ? margin > 0 : margin < 0;
    const half = towards ? value - interval[0] : interval[1] - value;
    if (margin === 0)
        return 0;
    return half > 0 ? (margin / half) * (0,power/* zOf */._6)(confidence) : margin * Number.POSITIVE_INFINITY;
}
const closerSide = ({ value, bounds: { min, max } }) => max === null || (min !== null && value - min <= max - value) ? 'min' : 'max';

;// CONCATENATED MODULE: ./build/rules/shared/reported-change.js
/** A change against an earlier version as two reports show it, where the policy declares no rows. */



/**
 * Figures of the candidate's reports with their change against those of `versus`. Two numbers are comparable only as the
 * same metric of the same rows: other data, another split or another number of rows is an error that names what differs,
 * and where reports do not say on which data, or with which parameters, the change is in doubt. There is no interval, for
 * reports do not pair rows.
 */
function reportedChanges(facts, ask, entry, versus, why) {
    const plain = { ...ask, pairedWith: null, confidence: null };
    const candidate = reportedFigures(facts, plain, entry, why);
    if (!candidate.found)
        return candidate;
    const before = reportedFigures(facts, { ...plain, role: versus }, entry, why);
    if (!before.found)
        return before;
    const bySlice = new Map(before.figures.map((figure) => [(0,slice/* sliceKey */.Q)(figure.slice), figure]));
    const figures = candidate.figures.map((figure) => changed(facts, figure, bySlice.get((0,slice/* sliceKey */.Q)(figure.slice)), { versus, entry }));
    const known = new Set(candidate.figures.map((figure) => (0,slice/* sliceKey */.Q)(figure.slice)));
    const lost = before.figures.filter((figure) => !known.has((0,slice/* sliceKey */.Q)(figure.slice)));
    return {
        found: true,
        figures: [...figures, ...lost.map((figure) => gone(figure, entry))],
        remarks: candidate.remarks,
    };
}
function changed(facts, figure, before, { versus, entry }) {
    if (figure.flaw !== null)
        return figure;
    if (before === undefined || before.flaw !== null || before.value === null || figure.value === null) {
        const message = before?.flaw?.message ??
            `The ${versus} has no value ${(0,shared_words/* sliceText */.S$)(figure.slice)}, so nothing shows that the model did not get worse.`;
        return {
            ...figure,
            flaw: { outcome: before?.flaw?.outcome ?? 'missing', message, fix: `report the metric of the ${versus} too` },
        };
    }
    const [now, then] = [figure.sources[0], before.sources[0]];
    if (now === undefined || then === undefined)
        return figure;
    const sides = [sideOf(facts, figure, now), sideOf(facts, before, then)];
    const differs = differenceOf(...sides);
    if (differs !== null)
        return {
            ...figure,
            flaw: {
                outcome: 'error',
                message: `${now.path} and ${then.path} cannot be compared: ${differs}. A change counts only where both were measured in the same way on the same rows.`,
                fix: 'evaluate both models on the same data, in the same way',
            },
        };
    const doubts = [...figure.doubts, ...before.doubts, ...doubtsOf(...sides, entry)];
    return {
        ...figure,
        interval: null,
        doubts: [...new Set(doubts)],
        noInterval: 'reports do not pair the rows of the two models',
        change: {
            baseline: before.value,
            baselineSource: then,
            difference: figure.value - before.value,
            interval: null,
            pairs: 0,
            identical: isOneEvaluation(...sides),
        },
    };
}
function sideOf(facts, { n }, source) {
    const found = facts.evidence.find((one) => one.kind === 'metric' && one.source.path === source.path && one.source.sha256 === source.sha256);
    return {
        path: source.path,
        sha256: source.sha256,
        n,
        reader: found?.reader ?? null,
        evaluation: evaluationOf(facts, { source }),
    };
}
/** What shows that two figures were not measured on the same rows, as a clause; null where nothing does. */
function differenceOf(a, b) {
    const pair = (of) => {
        const [x, y] = [of(a) ?? null, of(b) ?? null];
        return x === null || y === null || x === y ? null : [x, y];
    };
    const digests = pair((side) => side.evaluation?.dataset.digest?.toLowerCase());
    if (digests)
        return `they name different data (${digests[0].slice(0, 19)}… and ${digests[1].slice(0, 19)}…)`;
    const splits = pair((side) => side.evaluation?.dataset.split);
    if (splits)
        return `one is of the ${splits[0]} split and the other of the ${splits[1]} split`;
    const names = dataOf(a) === null || dataOf(b) === null ? pair((side) => side.evaluation?.dataset.name) : null;
    if (names)
        return `they name different data (${(0,shared_words/* visible */.RK)(names[0], 60)} and ${(0,shared_words/* visible */.RK)(names[1], 60)})`;
    const counts = pair((side) => side.n);
    if (counts)
        return `one rests on ${(0,shared_words/* rows */.Ge)(counts[0])} and the other on ${(0,shared_words/* rows */.Ge)(counts[1])}`;
    return null;
}
/** What keeps a change from being certain though nothing speaks against it, as clauses. */
function doubtsOf(a, b, entry) {
    const unnamed = dataOf(a) === null || dataOf(b) === null;
    const tools = a.reader !== null && b.reader !== null && a.reader !== b.reader;
    return [
        ...(unnamed ? [`it is not reported that ${a.path} and ${b.path} were measured on the same data`] : []),
        ...(tools && entry.parameters.length
            ? [
                `different tools wrote them, and neither says with which ${entry.parameters.join(' and ')} it measured ${entry.name}`,
            ]
            : []),
    ];
}
const dataOf = ({ evaluation }) => evaluation?.dataset.digest ?? null;
/** Whether the two figures are of one and the same evaluation: the same bytes, or the same model by its digest. */
function isOneEvaluation(a, b) {
    if (a.sha256 === b.sha256)
        return true;
    const [x, y] = [a, b].map(({ evaluation }) => evaluation?.model.digest?.toLowerCase());
    return x !== undefined && x === y;
}
/** A group that only the version before has: it must not leave the comparison by being dropped. */
const gone = (figure, entry) => ({
    ...figure,
    value: null,
    flaw: {
        outcome: 'missing',
        message: `${entry.name} ${(0,shared_words/* sliceText */.S$)(figure.slice)} is in ${figure.sources[0]?.path} and not in the report of this change.`,
        fix: 'report every group that was reported before',
    },
});

;// CONCATENATED MODULE: ./build/rules/shared/tell.js
/** Sentences about a figure against its bound. */




/** "recall for race = Asian is 0.8169 (95% interval 0.7741 to 0.8532, 366 rows), recomputed from reports/loan/predictions.parquet". */
function factWords({ name, figure, bounds, confidence }) {
    const bound = nearestBound(figure.value, bounds);
    const value = bound === null ? (0,shared_words/* number */.ai)(figure.value) : (0,shared_words/* apart */.zZ)(figure.value, bound)[0];
    const interval = figure.interval && confidence !== null ? `${(0,shared_words/* percent */.KN)(confidence)} interval ${(0,shared_words/* range */.y1)(figure.interval)}` : null;
    const blur = figure.within ? `known to within ${(0,shared_words/* number */.ai)(figure.within)}` : null;
    const stats = [blur, interval, figure.n === null ? null : (0,shared_words/* rows */.Ge)(figure.n)].filter((part) => part !== null).join(', ');
    const slice = (0,shared_words/* sliceText */.S$)(figure.slice);
    return `${name}${slice ? ` ${slice}` : ''} is ${value}${stats ? ` (${stats})` : ''}, ${originWords(figure)}`;
}
/** Where a figure comes from: "recomputed from a.parquet", "as a.json:7 reports it". */
function originWords(figure) {
    const source = figure.sources[0];
    if (!source)
        return figure.origin;
    return figure.origin === 'recomputed' ? `recomputed from ${source.path}` : `as ${(0,shared_words/* placeText */.Z9)(source)} reports it`;
}
/** "the policy asks for at least 0.8". */
const askedWords = ({ bounds, figure }) => `the policy asks for ${(0,shared_bound/* boundWords */.Uj)(bounds, (bound) => (0,shared_words/* apart */.zZ)(figure.value, bound)[1])}`;
/** Why an inconclusive comparison is one, and what would settle it; a sentence without its full stop. */
function openWords(told, comparison) {
    const { figure, confidence, bounds } = told;
    if (comparison.because === 'no-interval')
        return `The estimate alone cannot show it: an interval at ${(0,shared_words/* percent */.KN)(confidence ?? 0)} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`;
    if (comparison.because === 'blur') {
        const within = figure.within ?? 0;
        return `Scores were counted in bins, so the exact value may lie anywhere from ${(0,shared_words/* number */.ai)(figure.value - within)} to ${(0,shared_words/* number */.ai)(figure.value + within)}, and the bound lies between`;
    }
    if (comparison.severity === 'warn')
        return 'The estimate is beyond the bound and its interval is not wholly, so a violation is not shown';
    if (comparison.because === 'family')
        return `Alone it would be shown, but the ${comparisonsWords(comparison)} are held to ${(0,shared_words/* percent */.KN)(confidence ?? 0)} together, which asks ${(0,shared_words/* percent */.KN)(comparison.level ?? 0)} of this one: ${powerWords(told, comparison)}`;
    const end = comparison.side === 'max' ? figure.interval?.[1] : figure.interval?.[0];
    const bound = sideBound(bounds, comparison);
    const reach = end === undefined || bound === null
        ? 'does not'
        : `reaches ${comparison.side === 'max' ? 'up' : 'down'} to ${(0,shared_words/* apart */.zZ)(end, bound)[0]}`;
    return `The estimate passes and its interval ${reach}: ${powerWords(told, comparison)}`;
}
/** "4 comparisons of this requirement (Holm)". */
const comparisonsWords = ({ family }) => family === undefined
    ? 'comparisons of this requirement'
    : `${(0,shared_words/* count */.U9)(family.size)} ${family.size === 1 ? 'comparison' : 'comparisons'} of this requirement (${METHOD_NAMES[family.method]})`;
/** " Corrected for 4 comparisons of this requirement (Holm)."; '' where each stands on its own, or where it was said already. */
const familyWords = (comparison) => comparison.family === undefined || comparison.because === 'family'
    ? ''
    : ` Corrected for the ${comparisonsWords(comparison)}.`;
/** "about 1,234 more rows would settle it if the value stays the same". */
function powerWords(told, comparison) {
    const more = rowsMissing(told, comparison);
    if (more === null)
        return 'no number of rows settles a value that lies on its bound, so the model itself has to be better';
    const kind = told.share ? ' that count for it' : '';
    return `about ${(0,shared_words/* count */.U9)(more)} more ${more === 1 ? 'row' : 'rows'}${kind} would settle it, if the value stays the same`;
}
/** Further rows (of the denominator, for a share) that would settle a comparison; null where none would or nobody knows. */
function rowsMissing({ figure, bounds, confidence, share }, comparison) {
    const bound = sideBound(bounds, comparison);
    const { n, interval, value } = figure;
    if (bound === null || n === null || interval === null || confidence === null)
        return null;
    const level = comparison.level ?? confidence;
    const half = ((comparison.side === 'max' ? interval[1] - value : value - interval[0]) * (0,power/* zOf */._6)(level)) / (0,power/* zOf */._6)(confidence);
    const needed = share ? (0,power/* rowsNeededForShare */.dr)(value, bound, level) : (0,power/* rowsNeededByScaling */.d)(value, bound, half, n);
    return needed === null ? null : Math.max(1, needed - n);
}
/** The bound that a comparison turned on. */
const sideBound = (bounds, comparison) => comparison.side === 'max' ? bounds.max : comparison.side === 'min' ? bounds.min : null;
/** " Left out: Pacific Islander (13 rows: too few)."; '' where nothing was. */
function leftOutWords(figure) {
    const left = figure.leftOut ?? [];
    if (!left.length)
        return '';
    return ` Left out: ${(0,shared_words/* listing */.RR)(left.map((one) => `${(0,shared_words/* groupName */.hv)(one.slice)} (${leftOutBecause(one)})`), 8)}.`;
}
/** "13 rows, fewer than the 30 asked for": the number of rows is said once, whatever the reason says of it. */
const leftOutBecause = ({ reason, n }) => {
    const few = /^it has \d+ rows, (.+)$/.exec(reason)?.[1];
    return few === undefined ? `${(0,shared_words/* rows */.Ge)(n)}: ${reason}` : `${(0,shared_words/* rows */.Ge)(n)}, ${few}`;
};
function nearestBound(value, { min, max }) {
    if (min === null || max === null)
        return min ?? max;
    return Math.abs(value - min) <= Math.abs(value - max) ? min : max;
}

// EXTERNAL MODULE: ./build/domain/effective.js
var domain_effective = __webpack_require__(21592);
;// CONCATENATED MODULE: ./build/rules/shared/weigh.js
/** The finding of a figure that was compared with its bound, with everything that may still weaken it. */




/** One judgement; `base` holds what does not depend on the outcome. */
function weighed(told, comparison, weighing, base) {
    const fact = `${factWords(told)}; ${askedWords(told)}`;
    const tail = `${weighing.more ?? ''}${leftOutWords(told.figure)}${familyWords(comparison)}`;
    if (comparison.outcome === 'violated') {
        const bound = sideBound(told.bounds, comparison) ?? 0;
        const far = `it is ${(0,shared_words/* number */.ai)(Math.abs(told.figure.value - bound))} ${comparison.side === 'min' ? 'below' : 'above'} that`;
        const whole = comparison.because === 'interval' ? ', its whole interval too' : '';
        return (0,judgement/* judgement */._)('violated', `${fact}, and ${far}${whole}.${tail}`, {
            ...base,
            fix: 'improve the model until it holds, or ask for a waiver',
        });
    }
    if (comparison.outcome === 'inconclusive') {
        const fix = comparison.because === 'no-interval'
            ? 'declare the predictions file, so that the interval can be computed'
            : comparison.because === 'blur'
                ? 'declare a rows file, whose exact value can be computed, or improve the model'
                : 'evaluate on more rows, or improve the model';
        const severity = comparison.severity === null ? {} : { severity: comparison.severity };
        return (0,judgement/* judgement */._)('inconclusive', `${fact}. ${openWords(told, comparison)}.${tail}`, { ...base, fix, ...severity });
    }
    return { ...(0,judgement/* judgement */._)('satisfied', `${fact}.${tail}`, base), ...weakened(told, weighing, fact, tail) };
}
/** What keeps a figure that holds from showing it: one group only, untold parameters, groups without a value. */
function weakened({ figure }, weighing, fact, tail) {
    const compared = figure.groups?.length;
    if (weighing.across && compared !== undefined && compared < 2)
        return inconclusive(`${fact}. But ${compared === 0 ? 'no group has' : 'only one group has'} a value, so nothing was compared.${tail}`, 'evaluate on rows of at least two groups');
    if (figure.doubts.length)
        return inconclusive(`${fact}. But ${(0,shared_words/* listing */.RR)(figure.doubts)}.${tail}`, 'declare the predictions file, so that the metric can be computed');
    return thinned(figure, weighing, fact, tail) ?? withoutGroups(figure, weighing, fact, tail) ?? {};
}
/**
 * What keeps weighted rows from showing what they say: by their weights they are fewer than is asked for, or one outweighs
 * all others; null: nothing. `small-groups` does not excuse it, since it is the report that weighs its rows.
 */
function thinned({ n, effective, groups }, { minSamples }, fact, tail) {
    if (n === null || effective === undefined || !(0,domain_effective/* isFewer */.E)({ n, effective }, minSamples))
        return null;
    const whose = groups === undefined ? `its ${(0,shared_words/* rows */.Ge)(n)}` : 'the rows of a group';
    const asked = minSamples === null ? 'so that it rests on one of them' : `fewer than the ${minSamples} asked for`;
    return inconclusive(`${fact}. But by their weights ${whose} show no more than ${(0,shared_words/* rows */.Ge)(effective)} would, ${asked}.${tail}`, 'weight the rows more evenly, or evaluate on more of those that weigh most');
}
/** What keeps a comparison of groups from showing what it says: groups without a value, or too small; null: nothing. */
function withoutGroups(figure, weighing, fact, tail) {
    const left = figure.leftOut ?? [];
    if (left.some((one) => one.cause === 'undefined'))
        return inconclusive(`${fact}. But not every group has a value.${tail}`, 'evaluate on rows for which every group has a value');
    if (!left.length || weighing.smallGroups === 'skip')
        return null;
    const least = weighing.minSamples ?? 0;
    const message = `${fact}. But groups of fewer than ${least} rows show nothing.${tail}`;
    const told = inconclusive(message, `collect at least ${least} rows of each group`);
    return weighing.smallGroups === 'warn' ? { ...told, severity: 'warn' } : told;
}
const inconclusive = (message, fix) => ({ outcome: 'inconclusive', message, fix });

;// CONCATENATED MODULE: ./build/rules/shared/weigh-change.js
/** Weighing a change against an earlier version: the drop against its bound, and the words for it. */







function dropOf({ change, entry, maxDrop }) {
    const sign = entry.better === 'higher' ? -1 : 1;
    const ends = change.interval?.map((end) => sign * end).sort((a, b) => a - b);
    return {
        value: sign * change.difference,
        interval: ends ? [ends[0], ends[1]] : null,
        bounds: { min: null, max: maxDrop },
    };
}
/** The comparison of a drop with its bound, as a member of the requirement's family. */
function comparedChange(changed, burden) {
    const drop = dropOf(changed);
    const comparison = (0,shared_bound/* compare */.UD)({ ...drop, confidence: changed.confidence }, drop.bounds, burden, shared_bound/* SLACK */.z6);
    return { ...drop, trials: null, comparison };
}
/** The finding of a change that was compared. */
function weighedChange(changed, comparison, facts, base) {
    const { change, entry, figure, maxDrop } = changed;
    const drop = dropOf(changed);
    const fact = weigh_change_factWords(changed, drop.value);
    const plain = plainChange(entry, figure.slice, figure.value, change.baseline, maxDrop, comparison);
    const more = { ...base, plain };
    const tail = `${leftOutWords(figure)}${familyWords(comparison)}`;
    if (comparison.outcome === 'violated') {
        const far = (0,shared_words/* number */.ai)(drop.value - maxDrop);
        return (0,judgement/* judgement */._)('violated', `${fact}, and it got worse by ${far} more than that.${tail}`, {
            ...more,
            fix: 'improve the model until it holds, or ask for a waiver',
        });
    }
    if (comparison.outcome === 'inconclusive') {
        const severity = comparison.severity === null ? {} : { severity: comparison.severity };
        const open = weigh_change_openWords(changed, drop, comparison);
        return (0,judgement/* judgement */._)('inconclusive', `${fact}. The estimate alone does not settle it: ${open}.${tail}`, {
            ...more,
            ...severity,
            fix: 'evaluate both models on more of the same rows',
        });
    }
    if (figure.doubts.length)
        return (0,judgement/* judgement */._)('inconclusive', `${fact}. But ${figure.doubts.join(', and ')}.${tail}`, {
            ...more,
            fix: 'declare rows of both models',
        });
    if (change.identical && artifactChanged(facts))
        return (0,judgement/* judgement */._)('inconclusive', `${fact}. But ${itselfWords(changed, facts)}.${tail}`, {
            ...more,
            fix: `put the ${change.pairs > 0 ? 'predictions' : 'evaluation'} of the ${earlierWords(changed)} into ${change.baselineSource.path}`,
        });
    return {
        ...(0,judgement/* judgement */._)('satisfied', `${fact}.${tail}`, more),
        ...withoutGroups(figure, changed.leftOut, fact, tail),
        ...thinned(figure, changed.leftOut, fact, tail),
    };
}
/** Why an open comparison is open, and what would settle it. */
function weigh_change_openWords({ change, confidence, entry, figure }, drop, comparison) {
    const told = {
        name: entry.name,
        figure: { ...figure, value: drop.value, interval: drop.interval, n: change.pairs },
        bounds: drop.bounds,
        confidence,
        share: false,
    };
    const asked = (0,shared_words/* percent */.KN)(confidence ?? 0);
    if (comparison.because === 'no-interval')
        return `an interval of the change at ${asked} is asked for and there is none (${figure.noInterval ?? 'it cannot be had for this metric'})`;
    if (comparison.severity === 'warn')
        return 'its interval is not wholly beyond that, so a fall is not shown';
    if (comparison.because === 'family')
        return `alone it would be shown, but all comparisons of this requirement are held to ${asked} together, which asks ${(0,shared_words/* percent */.KN)(comparison.level ?? 0)} of this one, and ${powerWords(told, comparison)}`;
    return `its interval allows a change for the worse of ${(0,shared_words/* number */.ai)(drop.interval?.[1] ?? 0)}, and ${powerWords(told, comparison)}`;
}
const earlierWords = ({ versus }) => (versus === 'anchor' ? 'anchored release' : 'version before');
/** Why the model seems to be compared with itself. */
function itselfWords({ change, figure }, { model }) {
    const there = change.baselineSource.path;
    const changed = model.artifact === null ? 'the model was changed' : `${model.artifact} was changed`;
    return change.pairs > 0
        ? `every prediction and score is the same as in ${there}, though ${changed}: the model seems to be compared with itself`
        : `${figure.sources[0]?.path ?? 'the report'} and ${there} are of one and the same model, though ${changed}: it is compared with itself`;
}
/** Whether the change touches the model file; without one any change of the model counts. */
function artifactChanged({ model, changes }) {
    if (model.artifact === null)
        return true;
    return changes.some((one) => one.status !== 'mode-changed' && (one.path === model.artifact || one.from === model.artifact));
}
/** "roc_auc is 0.8791 against 0.8616 in base.parquet (8,000 rows joined by id): it rose by 0.0175 (…); the policy lets it fall by at most 0.01". */
function weigh_change_factWords(changed, drop) {
    const { ask, figure, change, entry, maxDrop, confidence, versus } = changed;
    const [now, before] = (0,shared_words/* apart */.zZ)(figure.value, change.baseline);
    // On its bound but for rounding, it reads as the bound does.
    const size = Math.abs(Math.abs(drop) - maxDrop) <= shared_bound/* SLACK */.z6 ? maxDrop : Math.abs(drop);
    const [by, most] = (0,shared_words/* apart */.zZ)(size, maxDrop);
    const slice = (0,shared_words/* sliceText */.S$)(figure.slice);
    const about = `${nameOf(ask)}${slice ? ` ${slice}` : ''}`;
    const moved = change.difference === 0 ? 'it did not change' : `it ${change.difference > 0 ? 'rose' : 'fell'} by ${by}`;
    const interval = change.interval && confidence !== null
        ? ` (${(0,shared_words/* percent */.KN)(confidence)} interval of the change ${(0,shared_words/* range */.y1)(change.interval)})`
        : '';
    const pairs = change.pairs > 0 ? ` (${(0,shared_words/* rows */.Ge)(change.pairs)} joined by id)` : '';
    const allowed = `the policy lets it ${entry.better === 'higher' ? 'fall' : 'rise'} by at most ${most}`;
    const since = versus === 'anchor' ? ' since the anchored release' : '';
    return `${about} is ${now} against ${before} in ${change.baselineSource.path}${pairs}, ${originWords(figure)}: ${moved}${interval}${since}; ${allowed}`;
}

;// CONCATENATED MODULE: ./build/rules/metric-regression.js
/** A metric must not fall further than allowed against the version before, or against an anchored release. */











const { metric: metric_regression_metric, by, confidence, groups } = metric_parameters/* PROPERTIES */.yI;
const metricRegression = {
    id: 'metric-regression',
    summary: 'A metric must not get worse by more than max-drop against the baseline, joined row by row.',
    plain: 'The new version must not be worse than the one before, judged on the very same cases.',
    details: [
        'A drop is a change for the worse in the direction of the metric itself: a fall of accuracy, a rise of log_loss. It is an amount, not a share of the old value.',
        'Candidate and baseline are rows files joined by id; ids must match both ways, labels, groups and the positive class agree, and both be weighted alike, otherwise nothing is compared and that is an error that says what differs.',
        'versus: anchor compares with a pinned release (evidence of the role anchor), so that many small steps down do not add up unseen.',
        'With confidence the interval of the paired change must keep the bound too; where only the estimate does, the finding is inconclusive and says how many rows would settle it. family-wise holds the confidence for all groups together.',
        'Where every prediction and score of the two files is the same though the model file was changed, or two reports name the same model, the model is compared with itself and the finding is inconclusive.',
        'Where the policy declares no rows, two reports are compared: other data by digest, another split or another number of rows is an error; data that is not named leaves the finding inconclusive. Reports show no interval.',
        'The first version of a model is missing its baseline, and blocks, unless the policy says first-model: allow.',
    ].join(' '),
    remedy: [
        'Where it is only not shown yet, evaluate both versions on more of the same cases; the finding says about how many.',
        'Find the cases that the version before got right and this one does not, and mend data or training there.',
        'Keep the version before; or, where the loss is the price of a gain, let those who decide accept it by a waiver.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'max-drop'],
        properties: {
            metric: metric_regression_metric,
            'max-drop': {
                type: 'number',
                minimum: 0,
                description: 'Largest change for the worse, in the unit of the metric.',
            },
            versus: {
                enum: ['baseline', 'anchor'],
                description: 'The rows file that is compared with; baseline by default.',
            },
            'first-model': {
                enum: ['allow', 'missing'],
                description: 'What the first version of a model gets, which has nothing to be compared with: missing (default) blocks, allow lets it pass. First is a model whose file is added by the change while the baseline was never there.',
            },
            by,
            confidence,
            'family-wise': metric_parameters/* PROPERTIES */.yI['family-wise'],
            groups,
            'min-samples': metric_parameters/* PROPERTIES */.yI['min-samples'],
            'small-groups': metric_parameters/* PROPERTIES */.yI['small-groups'],
            ...metric_parameters/* METRIC_PROPERTIES */.RF,
        },
    },
    strictness: {
        ...metric_parameters/* FIGURE_STRICTNESS */.E9,
        'max-drop': 'down',
        versus: 'unordered',
        'first-model': (0,strictness/* withDefault */.IQ)(['allow', 'missing'], 'missing'),
    },
    check(parameters, { vocabulary }) {
        const faults = (0,metric_parameters/* checkFigure */.vq)(parameters, vocabulary);
        const entry = vocabulary.find(String(parameters.metric ?? ''));
        if (entry?.better !== 'none')
            return faults;
        const message = `${entry.name} has no better direction, so it cannot get worse`;
        return [
            ...faults,
            { pointer: '/metric', message, fix: 'use metric-threshold with min or max', code: 'policy/schema' },
        ];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = metric_regression_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        return entry ? parameters.by.map((columns) => metric_regression_askOf(parameters, entry, columns)) : [];
    },
    judge(requirement, facts) {
        const parameters = metric_regression_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry || entry.better === 'none')
            return [(0,judgement/* judgement */._)('error', `The metric "${parameters.metric}" cannot get worse.`, { fix: 'correct the policy' })];
        const about = { metric: entry.name, threshold: { 'max-drop': parameters.maxDrop } };
        const first = firstModel(facts, parameters, about);
        if (first !== null)
            return [first];
        const answers = parameters.by.map((columns) => {
            const ask = metric_regression_askOf(parameters, entry, columns);
            return { ask, answer: changesOf(facts, ask, entry, parameters) };
        });
        const figures = answers.flatMap(({ ask, answer }) => answer.found
            ? answer.figures.map((figure) => ({ ask, figure, changed: changedOf(ask, figure, entry, parameters) }))
            : []);
        const comparisons = held(figures.flatMap(({ changed }) => (changed === null ? [] : [changed])), parameters, requirement);
        return [
            ...answers.flatMap(({ ask, answer }) => asideOf(ask, answer, parameters, about)),
            ...figures.map(({ ask, figure, changed }) => {
                const base = baseOf(figure, entry, parameters);
                const comparison = changed && comparisons.get(changed);
                return changed && comparison
                    ? weighedChange(changed, comparison, facts, base)
                    : uncompared(ask, figure, parameters, { ...base, entry });
            }),
        ];
    },
};
const metric_regression_parametersOf = (requirement) => ({
    ...(0,metric_parameters/* figureParameters */.D$)(requirement),
    maxDrop: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'max-drop') ?? 0,
    versus: requirement.with.versus === 'anchor' ? 'anchor' : 'baseline',
    first: requirement.with['first-model'] === 'allow' ? 'allow' : 'missing',
});
const metric_regression_askOf = (parameters, entry, columns) => ({
    metric: entry.name,
    parameters: parameters.parameters,
    role: 'candidate',
    by: columns,
    confidence: parameters.confidence,
    minSamples: entry.acrossGroups ? parameters.minSamples : null,
    pairedWith: parameters.versus,
});
/** Figures with their change, from rows, else from two reports. An absent baseline is named by its path. */
function changesOf(facts, ask, entry, { versus }) {
    const answer = facts.measurements.answer(ask);
    if ((0,metric/* isUnmeasured */.q)(answer) && (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows'))
        return reportedChanges(facts, ask, entry, versus, answer);
    const found = figuresOf(facts, ask, entry);
    if (found.found)
        return found;
    const gone = facts.absent.filter((one) => one.spec?.role === versus).map((one) => one.path);
    const unnamed = gone.filter((path) => !found.flaw.message.includes(path));
    if (!unnamed.length)
        return found;
    return {
        ...found,
        flaw: { ...found.flaw, message: `${found.flaw.message} ${unnamed.join(', ')} is not in the change.` },
    };
}
const baseOf = (figure, entry, { maxDrop }) => ({
    slice: figure.slice,
    value: figure.value,
    threshold: { 'max-drop': maxDrop },
    interval: figure.interval,
    n: figure.n,
    baseline: figure.change?.baseline ?? null,
    origin: figure.origin,
    sources: [...figure.sources, ...(figure.change ? [figure.change.baselineSource] : [])],
    better: entry.better === 'none' ? null : entry.better,
    metric: entry.name,
});
/** What of a figure is compared; null where it cannot be. */
function changedOf(ask, figure, entry, parameters) {
    const { change, value } = figure;
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (few !== null || figure.flaw !== null || value === null)
        return null;
    if (change === undefined || !Number.isFinite(change.difference))
        return null;
    const { maxDrop, confidence, versus, smallGroups, minSamples } = parameters;
    const leftOut = { smallGroups, minSamples };
    return { ask, figure: { ...figure, value }, change, entry, maxDrop, confidence, versus, leftOut };
}
/** Comparisons by what is compared, after the family as a whole has been held to its confidence where that is asked for. */
function held(changes, { familyWise: method, confidence }, { burden }) {
    const members = changes.map((one) => comparedChange(one, burden));
    const after = method === null || confidence === null
        ? members.map((member) => member.comparison)
        : familyWise(members, { method, confidence, burden });
    return new Map(changes.map((one, index) => [one, after[index]]));
}
/** The finding of a figure that cannot be compared. */
function uncompared(ask, figure, parameters, { entry, ...base }) {
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (few !== null && figure.flaw?.outcome !== 'error')
        return smallFinding(ask, figure, few, parameters, base);
    if (figure.flaw !== null)
        return (0,judgement/* judgement */._)(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix });
    const about = `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(figure.slice)}`.trim();
    const message = `${about} could not be compared with the ${parameters.versus}${figure.reason ? `: ${figure.reason}` : ''}.`;
    return (0,judgement/* judgement */._)('missing', message, { ...base, fix: `give the ${parameters.versus} a value of ${nameOf(ask)}` });
}
/**
 * The finding for a model that has no version before: its model file is added by this change, and nothing that the policy
 * names as the baseline is there or was removed. null where there is a version before, or where that cannot be shown.
 */
function firstModel({ model, changes, absent }, { versus, first }, about) {
    const added = changes.some((one) => one.status === 'added' && one.path === model.artifact);
    const named = model.evidence.filter((spec) => spec.role === versus);
    // What a pattern named before cannot be told from the changes, so that nothing shows that it named nothing.
    if (named.some((spec) => /[*?]/.test(spec.file)))
        return null;
    const gone = new Set(absent.flatMap((one) => (one.spec?.role === versus ? [one.path] : [])));
    const touched = changes.some((one) => gone.has(one.path) || (one.from !== null && gone.has(one.from)));
    if (!added || touched || !named.every((spec) => gone.has(spec.file)))
        return null;
    const there = named.map((spec) => spec.file);
    const lacks = there.length
        ? `${(0,shared_words/* listing */.RR)(there)} ${there.length === 1 ? 'is' : 'are'} not there yet`
        : `the policy names no ${versus}`;
    const message = `This change adds ${model.artifact}, so it is the first version of ${model.id}, and ${lacks}: there is nothing to compare it with.`;
    if (first === 'allow')
        return (0,judgement/* judgement */._)('not-applicable', `${message} The policy allows that (first-model: allow).`, about);
    return (0,judgement/* judgement */._)('missing', message, {
        ...about,
        fix: `commit what the model is to be compared with as ${there.length ? (0,shared_words/* listing */.RR)(there) : `evidence of the role ${versus}`}, or allow a first version in the policy: first-model: allow`,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/spread-figure.js
/** A spread from the figures that reports give for single groups. */


/**
 * Largest minus smallest value of a group, or smallest by largest. Groups of too few rows are left out and named; one
 * whose number of rows is not known leaves a doubt. A flaw of one group is a flaw of the whole: a group must not leave the
 * comparison by being unreadable. There is no interval, since reports do not tell how groups vary together.
 * @param few what is wrong with the number of rows of a group
 */
function spreadFigure(groups, ask, kind, few) {
    const isSmall = (one) => few(one) === 'small' && one.flaw?.outcome !== 'error';
    const small = groups.filter(isSmall);
    const rest = groups.filter((one) => !isSmall(one));
    const values = rest.flatMap((one) => one.value ?? []);
    const flawed = rest.find((one) => one.flaw !== null)?.flaw ?? null;
    const value = spread(values, kind);
    const unknown = rest.filter((one) => few(one) === 'unknown').map((one) => (0,shared_words/* groupName */.hv)(one.slice ?? {}));
    const flaw = flawed ?? (value === null ? undefinedSpread(ask, kind, values.length) : null);
    return {
        slice: Object.fromEntries((ask.by ?? []).map((column) => [column, '*'])),
        value: flaw === null ? value : null,
        interval: null,
        n: rest.some((one) => one.n === null) ? null : rest.reduce((sum, one) => sum + (one.n ?? 0), 0),
        origin: 'reported',
        sources: [
            ...new Map(groups.flatMap((one) => one.sources).map((one) => [`${one.path}#${one.pointer}`, one])).values(),
        ],
        flaw,
        doubts: unknown.length ? [`the number of rows of ${(0,shared_words/* listing */.RR)(unknown)} is not reported`] : [],
        noInterval: 'reports do not tell how certain a spread between groups is',
        groups: rest.flatMap((one) => one.value === null || one.slice === null
            ? []
            : [{ slice: one.slice, value: one.value, n: one.n ?? 0, interval: null }]),
        leftOut: small.map((one) => ({
            slice: one.slice,
            reason: 'too few rows',
            n: one.n ?? 0,
            cause: 'small',
        })),
    };
}
function spread(values, kind) {
    if (values.length < 2)
        return null;
    const low = values.reduce((a, b) => Math.min(a, b));
    const high = values.reduce((a, b) => Math.max(a, b));
    if (kind === 'difference')
        return high - low;
    return high > 0 && low >= 0 ? low / high : null;
}
function undefinedSpread(ask, kind, groups) {
    const reason = groups < 2
        ? `only ${groups} ${groups === 1 ? 'group has' : 'groups have'} a value`
        : 'the largest value is not above zero';
    return {
        outcome: 'missing',
        message: `The ${kind} of ${nameOf(ask)} between the groups of ${ask.by?.join(' and ')} is undefined: ${reason}.`,
        fix: 'report the metric for at least two groups of enough rows',
    };
}

;// CONCATENATED MODULE: ./build/rules/shared/spread-limits.js
/** What a requirement allows between groups, and what is measured for it. */

/** Limits of a requirement: on the difference, the ratio, or both. */
function limitsOf(requirement) {
    const [difference, ratio] = [(0,metric_parameters/* numberOf */.rl)(requirement.with, 'max-difference'), (0,metric_parameters/* numberOf */.rl)(requirement.with, 'min-ratio')];
    return [
        ...(difference === null
            ? []
            : [
                {
                    key: 'max-difference',
                    kind: 'difference',
                    limit: difference,
                    bounds: { min: null, max: difference },
                },
            ]),
        ...(ratio === null
            ? []
            : [{ key: 'min-ratio', kind: 'ratio', limit: ratio, bounds: { min: ratio, max: null } }]),
    ];
}
/** The difference or ratio that a limit is on. */
const spreadAsk = (parameters, entry, columns, limit) => ({ ...groupsAsk(parameters, entry, columns), minSamples: parameters.minSamples, spread: limit.kind });
/** The same metric of each group, with the group's own interval. */
const groupsAsk = (parameters, entry, columns) => ({
    metric: entry.name,
    parameters: parameters.parameters,
    role: 'candidate',
    by: columns,
    confidence: parameters.confidence,
    minSamples: null,
    pairedWith: null,
});
/** A limit as a finding tells it. */
const spread_limits_thresholdOf = ({ key, limit }) => ({ [key]: limit });
/** Which way the spread is better. */
const betterOf = ({ kind }) => (kind === 'difference' ? 'lower' : 'higher');

;// CONCATENATED MODULE: ./build/rules/metric-spread.js
/** How far a metric may lie apart between groups: as a difference, as a ratio, or both. */















const { metric: metric_spread_metric, by: metric_spread_by, confidence: metric_spread_confidence, groups: metric_spread_groups } = metric_parameters/* PROPERTIES */.yI;
const metricSpread = {
    id: 'metric-spread',
    summary: 'A metric must lie close together between groups: a largest difference, a smallest ratio, or both.',
    plain: 'The model must treat groups of people alike: what it does for one group and for another may differ only so far as the policy allows.',
    details: [
        'One finding for each entry of by and each bound; its value is the largest value of a group minus the smallest (max-difference), or the smallest divided by the largest (min-ratio).',
        'Measured from the predictions file; where the policy declares no rows, from one value a group in the reports.',
        'With confidence the end of the interval of the spread must keep the bound too.',
        'Groups below min-samples are left out and named; unless small-groups says warn or skip, the finding is then at best inconclusive, as it is where a group has no value or where fewer than two groups are compared.',
        'family-wise holds the confidence for all columns and bounds of the requirement together (holm, or bh for Benjamini-Hochberg), and the message says how many they were.',
    ].join(' '),
    remedy: [
        'Where a group is too small to tell, evaluate on more cases of it.',
        'Find out where the gap arises: labels of uneven quality, features that stand in for the group, too few examples of it in training.',
        'Mend that, evaluate again on the same test set, and look at the other groups too: closing one gap may open another.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'by'],
        anyOf: [{ required: ['max-difference'] }, { required: ['min-ratio'] }],
        properties: {
            metric: metric_spread_metric,
            by: metric_spread_by,
            'max-difference': { type: 'number', minimum: 0, description: 'Largest value of a group minus the smallest.' },
            'min-ratio': {
                type: 'number',
                minimum: 0,
                maximum: 1,
                description: 'Smallest value of a group divided by the largest.',
            },
            confidence: metric_spread_confidence,
            'min-samples': metric_parameters/* PROPERTIES */.yI['min-samples'],
            'small-groups': metric_parameters/* PROPERTIES */.yI['small-groups'],
            groups: metric_spread_groups,
            'family-wise': metric_parameters/* PROPERTIES */.yI['family-wise'],
            ...metric_parameters/* METRIC_PROPERTIES */.RF,
        },
    },
    strictness: { ...metric_parameters/* FIGURE_STRICTNESS */.E9, 'max-difference': (0,strictness/* optional */.lq)('down'), 'min-ratio': (0,strictness/* optional */.lq)('up') },
    check(parameters, { vocabulary }) {
        const entry = vocabulary.find(String(parameters.metric ?? ''));
        const faults = (0,metric_parameters/* checkFigure */.vq)(parameters, vocabulary);
        if (!entry?.acrossGroups)
            return faults;
        const fault = {
            pointer: '/metric',
            message: `${entry.name} already compares groups, so it has no spread`,
            fix: 'use the rule metric-threshold',
            code: 'policy/schema',
        };
        return [...faults, fault];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = (0,metric_parameters/* figureParameters */.D$)(requirement);
        const entry = vocabulary.find(parameters.metric);
        if (!entry)
            return [];
        // The groups themselves are asked for too: whoever reads of a gap wants to see what it lies between.
        return parameters.by.flatMap((columns) => [
            ...limitsOf(requirement).map((limit) => spreadAsk(parameters, entry, columns, limit)),
            groupsAsk(parameters, entry, columns),
        ]);
    },
    judge(requirement, facts) {
        const parameters = (0,metric_parameters/* figureParameters */.D$)(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry)
            return [(0,judgement/* judgement */._)('error', `The metric "${parameters.metric}" is not known.`, { fix: 'correct the policy' })];
        const lines = parameters.by.flatMap((columns) => limitsOf(requirement).map((limit) => {
            const ask = spreadAsk(parameters, entry, columns, limit);
            return { ask, limit, answer: spreadOf(facts, ask, entry, parameters, limit) };
        }));
        return [
            ...lines.flatMap((line, index) => besides(line, lines[index - 1], entry, parameters)),
            ...metric_spread_judged(lines, entry, parameters, requirement),
        ];
    },
};
/** The spread as measured from rows, else from the groups of reports. */
function spreadOf(facts, ask, entry, parameters, { kind }) {
    const answer = facts.measurements.answer(ask);
    const byReports = (0,metric/* isUnmeasured */.q)(answer) && (answer.cause === 'no-rows-declared' || answer.cause === 'not-from-rows');
    // A spread has a range of its own: a difference is as wide as the metric's at most, a ratio lies between 0 and 1.
    const [low, high] = entry.range;
    if (!byReports)
        return figuresOf(facts, ask, { ...entry, range: kind === 'ratio' ? [0, 1] : [0, high - low] });
    const found = reportedFigures(facts, { ...ask, spread: undefined, confidence: null }, entry, answer);
    if (!found.found)
        return found;
    const few = (figure) => shortage(figure, parameters);
    return { ...found, figures: [spreadFigure(found.figures, ask, kind, few)] };
}
/** Findings beside the spread; those on groups only once for the two bounds of a column. */
function besides(line, before, entry, parameters) {
    const again = before?.ask.by === line.ask.by && line.answer.found && before.answer.found;
    const about = { metric: entry.name, threshold: spread_limits_thresholdOf(line.limit), better: betterOf(line.limit) };
    const found = again ? [] : asideOf(line.ask, line.answer, parameters, about);
    return line.answer.found ? found : found.map((one) => ({ ...one, slice: overAll(line.ask) }));
}
const overAll = (ask) => ask.by === null ? null : Object.fromEntries(ask.by.map((column) => [column, '*']));
function metric_spread_judged(lines, entry, parameters, requirement) {
    const figures = lines.flatMap((line) => line.answer.found ? line.answer.figures.map((figure) => ({ ...line, figure })) : []);
    const comparisons = figures.map(({ figure, limit }) => figure.value === null || figure.flaw !== null
        ? null
        : (0,shared_bound/* compare */.UD)({
            value: figure.value,
            interval: figure.interval,
            confidence: parameters.confidence,
            within: figure.within,
        }, limit.bounds, requirement.burden, shared_bound/* SLACK */.z6));
    const held = heldTogether(figures, comparisons, parameters, requirement);
    return figures.map((one, index) => finding(one, held[index] ?? null, entry, parameters));
}
function heldTogether(figures, comparisons, parameters, requirement) {
    const { familyWise: method, confidence } = parameters;
    if (method === null || confidence === null)
        return comparisons;
    const members = figures.flatMap(({ figure, limit }, index) => {
        const comparison = comparisons[index];
        if (!comparison || figure.value === null)
            return [];
        return [{ index, value: figure.value, interval: figure.interval, bounds: limit.bounds, trials: null, comparison }];
    });
    const after = familyWise(members, { method, confidence, burden: requirement.burden });
    const byIndex = new Map(members.map(({ index }, place) => [index, after[place]]));
    return comparisons.map((comparison, index) => byIndex.get(index) ?? comparison);
}
function finding({ ask, limit, figure }, comparison, entry, parameters) {
    const base = {
        slice: figure.slice,
        value: figure.value,
        threshold: spread_limits_thresholdOf(limit),
        interval: figure.interval,
        n: figure.n,
        origin: figure.origin,
        sources: figure.sources,
        better: betterOf(limit),
        metric: entry.name,
    };
    if (figure.flaw !== null)
        return (0,judgement/* judgement */._)(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix });
    if (figure.value === null || comparison === null)
        return (0,judgement/* judgement */._)('error', `The spread of ${nameOf(ask)} could not be compared.`, {
            ...base,
            fix: 'report this as a fault of risk-gate',
        });
    const told = {
        name: `The ${limit.kind} of ${nameOf(ask)}`,
        figure: { ...figure, value: figure.value },
        bounds: limit.bounds,
        confidence: parameters.confidence,
        share: false,
    };
    const extremes = extremesOf(figure);
    const weighing = {
        across: true,
        smallGroups: parameters.smallGroups,
        minSamples: parameters.minSamples,
        more: extremeWords(extremes),
    };
    const plain = extremes ? { plain: plainSpread(entry, extremes, figure.value, limit, comparison) } : {};
    return weighed(told, comparison, weighing, { ...base, ...plain });
}
/** Groups of the lowest and the highest value; null where fewer than two were compared. */
function extremesOf(figure) {
    const groups = figure.groups ?? [];
    if (groups.length < 2)
        return null;
    const low = groups.reduce((a, b) => (b.value < a.value ? b : a));
    const high = groups.reduce((a, b) => (b.value > a.value ? b : a));
    return { low, high };
}
function extremeWords(extremes) {
    if (extremes === null)
        return '';
    const say = ({ slice, value, n }) => `${(0,shared_words/* groupName */.hv)(slice)} ${(0,shared_words/* number */.ai)(value)} (${(0,shared_words/* rows */.Ge)(n)})`;
    return ` Lowest: ${say(extremes.low)}; highest: ${say(extremes.high)}.`;
}

;// CONCATENATED MODULE: ./build/rules/shared/coverage.js
/** `min-coverage`: a model that is sure of nothing is wrong about nothing, so its selective accuracy says nothing. */





/** The ask that goes with an ask for selective accuracy. */
const coverageAsk = (ask) => ({ ...ask, metric: 'coverage', confidence: null });
/** Findings on coverage, only where it is too low or cannot be had: where it is enough the other finding stands. */
function coverageFindings(facts, ask, least) {
    const entry = facts.vocabulary.find('coverage');
    if (!entry)
        return [
            (0,judgement/* judgement */._)('error', 'coverage is not a metric that is known.', { fix: 'report this as a fault of risk-gate' }),
        ];
    const answer = figuresOf(facts, ask, entry);
    const about = { metric: entry.name, threshold: { 'min-coverage': least }, better: 'higher' };
    if (!answer.found)
        return [
            (0,judgement/* judgement */._)(answer.flaw.outcome, answer.flaw.message, { ...about, fix: answer.flaw.fix, sources: answer.sources }),
        ];
    return answer.figures.flatMap((figure) => {
        const { slice, value, n, origin, sources, flaw } = figure;
        const base = { ...about, slice, value, n, origin, sources };
        if (flaw !== null)
            return [(0,judgement/* judgement */._)(flaw.outcome, flaw.message, { ...base, fix: flaw.fix })];
        if (value === null)
            return [(0,judgement/* judgement */._)('error', 'coverage is undefined.', { ...base, fix: 'report this as a fault of risk-gate' })];
        if (value >= least)
            return [];
        const bounds = { min: least, max: null };
        const told = { name: 'coverage', figure: { ...figure, value }, bounds, confidence: null, share: true };
        const comparison = { outcome: 'violated', severity: null, side: 'min', because: 'estimate' };
        const message = `${factWords(told)}; ${askedWords(told)} (min-coverage), and it is ${(0,shared_words/* number */.ai)(least - value)} below that.`;
        const plain = plain_plainly(entry, slice, value, bounds, comparison);
        return [
            (0,judgement/* judgement */._)('violated', message, { ...base, plain, fix: 'make the model sure of more cases, or ask for a waiver' }),
        ];
    });
}

;// CONCATENATED MODULE: ./build/rules/metric-threshold.js
/** A floor or ceiling on a metric, over all rows or for each group. */











const metric_threshold_parametersOf = (requirement) => ({
    ...(0,metric_parameters/* figureParameters */.D$)(requirement),
    bounds: { min: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'min'), max: (0,metric_parameters/* numberOf */.rl)(requirement.with, 'max') },
});
const metricThreshold = {
    id: 'metric-threshold',
    summary: 'A metric must not be below min or above max, over all rows or for each group.',
    plain: 'The model must be good enough by one measure, for everybody or for each group of people. If so few cases were tested that it could be luck, that does not count as good enough.',
    details: [
        'The metric is recomputed from the predictions file of the candidate; bounds are inclusive.',
        'Only where the policy declares no rows, or not the columns that the metric needs, a report counts in their place: exactly one value, measured on anything but training data and not about another model.',
        'With confidence, min is compared with the lower end of the two-sided interval and max with the upper; where only the estimate passes, the finding is inconclusive and says how many rows would settle it.',
        "A report without an interval gets Wilson's where the metric is a share of all rows and the report gives their number; other figures are then inconclusive.",
        'With by there is one finding for each group. A group below min-samples blocks (small-groups: fail), warns or is skipped; one whose number of rows is not known always blocks. A group under groups that is not there is missing.',
        'A value that is undefined is missing when recomputed and an error when a report has no number for it. A value outside the range of the metric is an error.',
        'A metric between groups names the groups that it leaves out; where one is undefined it is at best inconclusive.',
        'min-coverage asks of selective_accuracy that the model is sure of enough cases. family-wise holds the confidence for all comparisons of the requirement together (holm, or bh for Benjamini-Hochberg), and the message says how many they were.',
        'burden: violation turns the proof round: violated only where the whole interval is beyond the bound.',
    ].join(' '),
    remedy: [
        'Where the cases are too few to tell, evaluate on more; the finding says about how many, and of which group.',
        'Find out for which cases the model is wrong (the report shows where it errs) and improve data or training there.',
        'Evaluate again on the same test set: another one, chosen because this one failed, shows nothing.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric'],
        anyOf: [{ required: ['min'] }, { required: ['max'] }],
        properties: {
            ...metric_parameters/* PROPERTIES */.yI,
            min: { type: 'number', description: 'Least value that is allowed, inclusive.' },
            max: { type: 'number', description: 'Largest value that is allowed, inclusive.' },
        },
    },
    strictness: { ...metric_parameters/* FIGURE_STRICTNESS */.E9, min: (0,strictness/* optional */.lq)('up'), max: (0,strictness/* optional */.lq)('down') },
    check(parameters, { vocabulary }) {
        const faults = [...(0,metric_parameters/* checkFigure */.vq)(parameters, vocabulary, ['min', 'max'])];
        const [min, max] = [(0,metric_parameters/* numberOf */.rl)(parameters, 'min'), (0,metric_parameters/* numberOf */.rl)(parameters, 'max')];
        if (min !== null && max !== null && min > max)
            faults.push({
                pointer: '/min',
                message: `min ${min} is above max ${max}`,
                fix: 'swap them',
                code: 'policy/schema',
            });
        const covered = vocabulary.find(String(parameters.metric))?.name === 'selective_accuracy';
        if ((0,metric_parameters/* numberOf */.rl)(parameters, 'min-coverage') !== null && !covered)
            faults.push({
                pointer: '/min-coverage',
                message: 'min-coverage goes with selective_accuracy only',
                fix: 'leave it out',
                code: 'policy/schema',
            });
        return faults;
    },
    asks(requirement, _model, vocabulary) {
        const parameters = metric_threshold_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        if (!entry)
            return [];
        const asks = parameters.by.map((by) => metric_threshold_askOf(parameters, entry, by));
        return parameters.minCoverage === null ? asks : [...asks, ...asks.map(coverageAsk)];
    },
    judge(requirement, facts) {
        const parameters = metric_threshold_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry)
            return [(0,judgement/* judgement */._)('error', `The metric "${parameters.metric}" is not known.`, { fix: 'correct the policy' })];
        const answers = parameters.by.map((by) => {
            const ask = metric_threshold_askOf(parameters, entry, by);
            return { ask, answer: figuresOf(facts, ask, entry) };
        });
        const compared = answers.flatMap(({ ask, answer }) => answer.found ? answer.figures.map((figure) => comparedOf(ask, figure, entry, parameters, requirement)) : []);
        const about = { metric: entry.name, threshold: metric_threshold_thresholdOf(parameters.bounds) };
        return [
            ...answers.flatMap(({ ask, answer }) => asideOf(ask, answer, parameters, about)),
            ...metric_threshold_held(compared, entry, parameters, requirement).map((one) => metric_threshold_judged(one, entry, parameters)),
            ...answers.flatMap(({ ask }) => parameters.minCoverage === null ? [] : coverageFindings(facts, coverageAsk(ask), parameters.minCoverage)),
        ];
    },
};
const metric_threshold_askOf = (parameters, entry, by) => ({
    metric: entry.name,
    parameters: parameters.parameters,
    role: 'candidate',
    by,
    confidence: parameters.confidence,
    minSamples: entry.acrossGroups ? parameters.minSamples : null,
    pairedWith: null,
});
function comparedOf(ask, figure, entry, parameters, requirement) {
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (figure.value === null || figure.flaw !== null || few !== null)
        return { ask, figure, comparison: null };
    const { interval, within } = figure;
    const value = { value: figure.value, interval, confidence: parameters.confidence, within };
    // Metrics between groups are differences of others, and so rounded twice.
    const slack = entry.parity === null ? 0 : shared_bound/* SLACK */.z6;
    return { ask, figure, comparison: (0,shared_bound/* compare */.UD)(value, parameters.bounds, requirement.burden, slack) };
}
/** Comparisons after the family as a whole has been held to its confidence, where the policy asks for that. */
function metric_threshold_held(compared, entry, parameters, requirement) {
    const { familyWise: method, confidence } = parameters;
    if (method === null || confidence === null)
        return compared;
    const open = compared.flatMap(({ figure, comparison }, index) => comparison === null || figure.value === null
        ? []
        : [
            {
                index,
                value: figure.value,
                interval: figure.interval,
                comparison,
                bounds: parameters.bounds,
                trials: entry.share ? figure.n : null,
            },
        ]);
    const after = familyWise(open, { method, confidence, burden: requirement.burden });
    const byIndex = new Map(open.map(({ index }, place) => [index, after[place]]));
    return compared.map((one, index) => ({ ...one, comparison: byIndex.get(index) ?? one.comparison }));
}
const metric_threshold_thresholdOf = ({ min, max }) => ({
    ...(min === null ? {} : { min }),
    ...(max === null ? {} : { max }),
});
/** Which way a value is better, for a waiver's worst: the metric's own way, else away from the one bound. */
function directionOf(entry, { min, max }) {
    if (entry.better !== 'none')
        return entry.better;
    if (min !== null && max !== null)
        return null;
    return min === null ? 'lower' : 'higher';
}
function metric_threshold_judged({ ask, figure, comparison }, entry, parameters) {
    const { bounds, confidence } = parameters;
    const base = {
        slice: figure.slice,
        value: figure.value,
        threshold: metric_threshold_thresholdOf(bounds),
        interval: figure.interval,
        n: figure.n,
        origin: figure.origin,
        sources: figure.sources,
        better: directionOf(entry, bounds),
        metric: entry.name,
    };
    // Too few rows are told before what cannot be computed from them: an empty group has both faults.
    const few = entry.acrossGroups ? null : shortage(figure, parameters);
    if (few !== null && figure.flaw?.outcome !== 'error')
        return smallFinding(ask, figure, few, parameters, base);
    if (figure.flaw !== null)
        return (0,judgement/* judgement */._)(figure.flaw.outcome, figure.flaw.message, { ...base, fix: figure.flaw.fix });
    if (figure.value === null || comparison === null)
        return (0,judgement/* judgement */._)('error', `${nameOf(ask)} could not be compared.`, {
            ...base,
            fix: 'report this as a fault of risk-gate',
        });
    const told = {
        name: nameOf(ask),
        figure: { ...figure, value: figure.value },
        bounds,
        confidence,
        share: entry.share,
    };
    const weighing = {
        across: entry.acrossGroups,
        smallGroups: parameters.smallGroups,
        minSamples: parameters.minSamples,
    };
    return weighed(told, comparison, weighing, {
        ...base,
        plain: plain_plainly(entry, figure.slice, figure.value, bounds, comparison),
    });
}

;// CONCATENATED MODULE: ./build/rules/policy-change.js
/** A change that loosens the policy or its waivers needs people who may decide that. */

/** Changes that a message tells of; the rest are counted. */
const policy_change_TOLD = 5;
const policyChange = {
    id: 'policy-change',
    summary: 'A change that loosens the policy or its waivers needs an approval of every role that is named.',
    plain: 'Whoever makes the rules weaker needs the consent of those who answer for them. Making rules stricter needs nobody.',
    details: [
        'Policy and waivers at the head are compared with those at the merge base, construct by construct.',
        'A bound moved outwards, a requirement or its scope narrowed, a lower severity, an added approver, waiver or deletion loosens; so does whatever cannot be shown to tighten, and a policy that cannot be read.',
        'Where something loosens, each role under loosening-needs must have an approval that counts: for exactly the head, by somebody who is neither author nor committer.',
        'Where nothing changed it is not-applicable; where all changes tighten or are text for people it is satisfied.',
    ].join(' '),
    remedy: [
        'See with `risk-gate diff OLD NEW` which line asks less, and write it back where that was not meant.',
        'Put the loosening into a pull request of its own, with its reason, so that the model need not wait for it.',
        'Have somebody of each role that the finding names approve the last commit.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['loosening-needs'],
        properties: {
            'loosening-needs': {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                uniqueItems: true,
                description: 'Roles of the policy; each must approve.',
            },
        },
    },
    strictness: { 'loosening-needs': 'more' },
    check(parameters, { policy }) {
        const roles = Object.keys(policy.roles);
        return policy_change_rolesOf(parameters).flatMap((role, index) => roles.includes(role)
            ? []
            : [
                {
                    pointer: `/loosening-needs/${index}`,
                    message: `"${role}" is not a role of this policy`,
                    fix: roles.length > 0
                        ? `use one of ${roles.join(', ')}, or add it under roles`
                        : `add roles: {${role}: [...]}`,
                    code: 'policy/reference',
                },
            ]);
    },
    judge(requirement, facts) {
        const changes = facts.policyChanges;
        const loosening = changes.filter((one) => one.effect === 'loosens');
        const sources = changes.flatMap((one) => one.source ?? []);
        const more = { origin: 'verified', sources };
        if (changes.length === 0)
            return [(0,judgement/* judgement */._)('not-applicable', 'Policy and waivers are not changed.', more)];
        if (loosening.length === 0)
            return [(0,judgement/* judgement */._)('satisfied', `Nothing in policy or waivers is loosened: ${policy_change_told(changes)}.`, more)];
        const roles = policy_change_rolesOf(requirement.with);
        const approved = roles.flatMap((role) => facts.approvals.filter((one) => one.role === role).slice(0, 1));
        const open = roles.filter((role) => !approved.some((one) => one.role === role));
        if (open.length === 0 && roles.length > 0) {
            const by = approved.map((one) => `${one.login} (${one.role})`).join(', ');
            return [
                (0,judgement/* judgement */._)('satisfied', `The change loosens policy or waivers (${policy_change_told(loosening)}), and ${by} approved it.`, more),
            ];
        }
        const message = `The change loosens policy or waivers (${policy_change_told(loosening)}), and no approval of ${open.join(' and ')} for this commit counts.`;
        return [
            (0,judgement/* judgement */._)('missing', message, {
                ...more,
                fix: `have somebody of ${open.join(' and ')} approve the last commit, or take the loosening back`,
            }),
        ];
    },
};
const policy_change_rolesOf = (parameters) => {
    const given = parameters['loosening-needs'];
    return Array.isArray(given) ? given.filter((one) => typeof one === 'string') : [];
};
function policy_change_told(changes) {
    const rest = changes.length - policy_change_TOLD;
    return `${changes
        .slice(0, policy_change_TOLD)
        .map((one) => one.message)
        .join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

;// CONCATENATED MODULE: ./build/rules/pre-mortem.js
/** Pre-mortem: held lately, by enough people, with at least one story of failure. */






const preMortem = {
    id: 'pre-mortem',
    summary: 'The team has imagined lately, together, how the model fails.',
    plain: 'The team has sat together and told, as if it had happened, how the model failed. Whoever imagines failure before is less surprised by it.',
    details: 'Reads the evidence with as: pre-mortem. max-age counts from held-on; participants count once each, without regard to case; at least one story ' +
        'must be told. What is absent or a placeholder is missing.',
    remedy: [
        'Where the session was held, write down the day, who took part and what was told.',
        'Hold one: everybody tells how this model has failed, a year from now; the playbook of the pre-mortem leads through it.',
        'Carry what it found into the risk register, and set the next one before this one is too old.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-age': DURATION,
            'min-participants': {
                type: 'integer',
                minimum: 1,
                maximum: 1000,
                description: 'Fewest different people who took part.',
            },
        },
    },
    strictness: { 'max-age': (0,strictness/* optional */.lq)('down'), 'min-participants': (0,strictness/* optional */.lq)('up') },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'pre-mortem', name: 'the pre-mortem', what: null });
        const problems = found.documents.flatMap((document) => pre_mortem_judgeOne(document, requirement.with, facts));
        const satisfied = (0,judgement/* judgement */._)('satisfied', `${(0,shared_words/* listing */.RR)(found.documents.map(pre_mortem_told))}.`, {
            sources: found.documents.map((document) => document.at()),
            plain: 'The team has sat together and imagined how this model could fail.',
        });
        return settled([...found.problems, ...problems], satisfied);
    },
};
const storiesOf = (document) => itemsOf(document.content, 'stories').filter(({ map }) => (0,governance/* wordsOf */.Z9)(map['story']) !== null);
const pre_mortem_told = (document) => `The pre-mortem ${document.path} was held on ${String(document.content['held-on'])} by ${(0,governance/* peopleOf */.xr)(document.content['participants']).length} people, with ${storiesOf(document).length} stories`;
function pre_mortem_judgeOne(document, parameters, facts) {
    const { content, path } = document;
    const problem = problemAt(document, '');
    const problems = [...modelProblem(document, facts.model.id)];
    const age = ageProblem(content['held-on'], { key: 'held-on', now: facts.now, within: parameters['max-age'] });
    if (age)
        problems.push(problem(age.outcome, `The pre-mortem ${path} does not count: ${age.told}.`, 'hold one and write its day as held-on', 'It is too long ago that the team imagined how this model could fail.'));
    const people = (0,governance/* peopleOf */.xr)(content['participants']);
    const least = parameters['min-participants'];
    if ((0,governance/* isBlank */.z3)(content['participants']))
        problems.push(problem('missing', `${path} names no participants.`, 'list the logins of those who took part'));
    else if (typeof least === 'number' && people.length < least) {
        const message = `${people.length} different ${people.length === 1 ? 'person' : 'people'} took part in the pre-mortem ${path} (${(0,shared_words/* listing */.RR)(people)}), and the policy asks for at least ${least}.`;
        problems.push(problem('violated', message, 'hold it with more people', 'Too few people took part when the team imagined how this model could fail.'));
    }
    if (!storiesOf(document).length)
        problems.push(problem('missing', `${path} tells no story of how the model fails.`, 'write at least one under stories', 'Nobody wrote down how this model could fail.'));
    return problems;
}

;// CONCATENATED MODULE: ./build/rules/shared/known-versions.js
/** Versions of a model that somebody other than the plan knows of: registry, lineage, evaluations, cards. */

/** A version as it is compared: trimmed, lower case, without a leading `v` before a digit. */
const versionText = (value) => {
    const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? (0,governance/* wordsOf */.Z9)(value) : null;
    return text === null ? null : text.toLowerCase().replace(/^v(?=\d)/, '');
};
const FIELDS = ['model_version', 'model-version', 'version'];
/** Every version that the evidence at head and the card at the merge base name, with where it stands. */
function knownVersions(facts) {
    const named = (value, source, own) => {
        const version = versionText(value);
        return version === null ? [] : [{ version, source, own }];
    };
    const card = (one, own) => one.kind === 'document'
        ? FIELDS.filter((key) => Object.hasOwn(one.fields, key))
            .slice(0, 1)
            .flatMap((key) => named(one.fields[key], one.source, own))
        : [];
    const isOwn = (digest) => digest !== null && digest === facts.digest;
    return [
        ...facts.evidence.flatMap((one) => {
            if (one.kind === 'model-record')
                return named(one.version, one.source, isOwn(one.digest));
            if (one.kind === 'evaluation')
                return named(one.model.version, one.source, isOwn(one.model.digest));
            return card(one, true);
        }),
        ...facts.lineage.nodes.flatMap((node) => node.type === 'model' ? named(node.version, node.source, node.path === facts.model.artifact) : []),
        ...facts.earlier.flatMap((one) => card(one, false)),
    ];
}

;// CONCATENATED MODULE: ./build/rules/response-plan.js
/** The response plan: what is there for the day on which the model does harm, and whether it was tried. */








/** Parts of a plan with the fields that each must have. `of`: one mapping or a list of them. */
const PARTS = {
    'kill-switch': { of: 'mapping', fields: ['how', 'who', 'max-minutes'], plain: 'a way to switch the model off' },
    rollback: { of: 'mapping', fields: ['how', 'to', 'who'], plain: 'a way back to the version before' },
    escalation: { of: 'list', fields: ['level', 'who', 'within'], plain: 'who is called when' },
    raci: { of: 'list', fields: ['activity', 'responsible', 'accountable'], plain: 'who answers for what' },
    'human-oversight': { of: 'mapping', fields: ['who', 'how', 'can-stop'], plain: 'people who watch over the model' },
    monitoring: { of: 'mapping', fields: ['signals', 'every', 'alert'], plain: 'what is watched while the model runs' },
    playbook: { of: 'list', fields: ['step', 'who'], plain: 'what is done in which order' },
};
/** Parts that are exercised, so that each has a day of its own. */
const TESTED = ['kill-switch', 'rollback'];
const responsePlan = {
    id: 'response-plan',
    summary: 'There is a plan for the day on which the model does harm: who switches it off, how, and it was tried lately.',
    plain: 'For the day on which the model does harm it must be written down who switches it off, how one goes back to the version before, who is called and who answers for what, and it must have been tried.',
    details: 'Reads governance.response-plan. require lists the parts that must be there with all their fields: kill-switch (how, who, max-minutes), rollback (how, ' +
        'to, who), escalation (level, who, within), raci (activity, responsible, exactly one accountable), human-oversight (who, how, can-stop: true), monitoring ' +
        '(signals, every, alert), playbook (step, who). rollback-target: known-version asks that the version in rollback.to is one that a registry record, the lineage, ' +
        'an evaluation or the model card (here or at the merge base) names, and not the very version that this change brings. tested-within applies to tested-on of the plan and to every tested-on below; kill-switch and rollback each have one. What is absent or ' +
        'a placeholder is missing.',
    remedy: [
        'Write down the part that the finding names, together with those who will have to do it.',
        'Rehearse it: switch the model off, go back to the version before, and enter the day as tested-on.',
        'Where there is no way to switch it off or to go back, build one before the model decides anything.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            require: {
                type: 'array',
                items: { enum: Object.keys(PARTS) },
                uniqueItems: true,
                minItems: 1,
                description: 'Parts that the plan must have.',
            },
            'tested-within': DURATION,
            'rollback-target': {
                const: 'known-version',
                description: 'The version to go back to must be one that a record other than the plan knows.',
            },
        },
    },
    strictness: {
        require: (0,strictness/* optional */.lq)('more'),
        'tested-within': (0,strictness/* optional */.lq)('down'),
        'rollback-target': (0,strictness/* optional */.lq)('demand'),
    },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'response-plan', name: 'the response plan', what: 'response-plan' });
        const problems = found.documents.flatMap((document) => [
            ...judgePlan(document, requirement.with, facts),
            ...(requirement.with['rollback-target'] === undefined ? [] : judgeTarget(document, facts)),
        ]);
        const parts = requirement.with['require'] ?? [];
        const satisfied = (0,judgement/* judgement */._)('satisfied', `${(0,shared_words/* listing */.RR)(found.documents.map(({ path }) => path))} has ${parts.length ? (0,shared_words/* listing */.RR)(parts, 10) : 'a response plan'}, tested as the policy asks.`, {
            sources: found.documents.map((document) => document.at()),
            plain: 'There is a plan for the day on which the model does harm, and it has been tried.',
        });
        return settled([...found.problems, ...problems], satisfied);
    },
};
function judgePlan(document, parameters, facts) {
    const within = parameters['tested-within'];
    const required = parameters['require'] ?? [];
    const problems = [
        ...modelProblem(document, facts.model.id),
        ...required.flatMap((part) => judgePart(document, part)),
    ];
    if (within === undefined)
        return problems;
    const tested = [{ map: document.content, pointer: '', id: 'the plan', asked: true }, ...nested(document, required)];
    return [
        ...problems,
        ...tested.flatMap(({ map, pointer, id, asked }) => {
            const value = map['tested-on'];
            if (!asked && (0,governance/* isBlank */.z3)(value))
                return [];
            const age = ageProblem(value, { key: 'tested-on', now: facts.now, within });
            if (!age)
                return [];
            const plain = id === 'the plan'
                ? 'The plan for emergencies has not been tried lately.'
                : `The ${id} has not been tried lately.`;
            return [
                problemAt(document, pointer)(age.outcome, `${id === 'the plan' ? `The plan ${document.path}` : `The ${id} of ${document.path}`} was not tested in time: ${age.told}.`, 'try it and write the day as tested-on', plain),
            ];
        }),
    ];
}
/** Whether the version to go back to is known to anybody but the plan. */
function judgeTarget(document, facts) {
    const rollback = (0,domain_plain/* mappingOf */.GS)(document.content['rollback']);
    const to = rollback ? versionText(rollback['to']) : null;
    const problem = problemAt(document, rollback ? '/rollback' : '');
    const plain = 'It is not sure that there is a version to go back to.';
    if (to === null)
        return [
            problem('missing', `The plan ${document.path} names no version to go back to.`, 'write rollback: {to: VERSION}', plain),
        ];
    const known = knownVersions(facts);
    const found = known.filter(({ version }) => version === to);
    if (found.some(({ own }) => !own))
        return [];
    const shown = (0,shared_words/* visible */.RK)(String(rollback?.['to']), 60);
    if (found.length)
        return [
            problem('violated', `The plan ${document.path} goes back to ${shown}, which is the very version that this change brings.`, 'name the version that runs until this one does', plain),
        ];
    const others = [...new Set(known.map(({ version }) => (0,shared_words/* visible */.RK)(version, 40)))];
    return [
        problem('missing', `The plan ${document.path} goes back to ${shown}, and no registry record, lineage, evaluation or card names that version${others.length ? ` (they name ${(0,shared_words/* listing */.RR)(others)})` : ''}.`, 'name a version that is recorded, or commit its record', plain),
    ];
}
/** Everything below the plan that may have a `tested-on`; asked of the parts that are exercised, where they are required. */
function nested(document, required) {
    return Object.keys(document.content).flatMap((key) => {
        const map = (0,domain_plain/* mappingOf */.GS)(document.content[key]);
        const part = TESTED.includes(key) && required.includes(key);
        if (map)
            return [{ map, pointer: `/${key}`, id: key, asked: part }];
        return itemsOf(document.content, key).map((item) => ({ ...item, id: `${key} ${item.id}`, asked: false }));
    });
}
function judgePart(document, part) {
    const { of, fields, plain } = PARTS[part];
    const map = (0,domain_plain/* mappingOf */.GS)(document.content[part]);
    const items = of === 'list'
        ? itemsOf(document.content, part)
        : map && !(0,governance/* isBlank */.z3)(map)
            ? [{ map, pointer: `/${part}`, id: part }]
            : [];
    if (!items.length)
        return [
            problemAt(document, '')('missing', `The plan ${document.path} has no ${part}.`, `write ${part} with ${(0,shared_words/* listing */.RR)(fields)}`, `The plan for emergencies lacks ${plain}.`),
        ];
    return items.flatMap((item, at) => {
        const name = of === 'list' ? `Entry ${at + 1} of ${part}` : `The ${part}`;
        const problem = problemAt(document, item.pointer);
        const lacking = fields.filter((field) => (0,governance/* isBlank */.z3)(item.map[field]));
        const problems = [];
        if (lacking.length)
            problems.push(problem('missing', `${name} in ${document.path} has no ${(0,shared_words/* listing */.RR)(lacking)}.`, `write ${(0,shared_words/* listing */.RR)(lacking)}`, `The plan for emergencies is not complete: ${plain}.`));
        if (part === 'raci' && !lacking.includes('accountable')) {
            const accountable = (0,governance/* peopleOf */.xr)(item.map['accountable']);
            const activity = (0,governance/* wordsOf */.Z9)(item.map['activity']) ?? `entry ${at + 1}`;
            const message = `raci in ${document.path} names ${accountable.length} accountable people for "${activity.slice(0, 80)}" (${(0,shared_words/* listing */.RR)(accountable)}); it must be exactly one.`;
            if (accountable.length !== 1)
                problems.push(problem('violated', message, 'name one person who is accountable', 'Several people answer for one thing, so nobody does.'));
        }
        if (part === 'human-oversight' && item.map['can-stop'] === false) {
            problems.push(problem('violated', `human-oversight in ${document.path} says can-stop: false; those who watch must be able to stop the model.`, 'let those who watch over the model stop it', 'The people who watch over the model cannot stop it.'));
        }
        return problems;
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/acceptance.js
/** Who bears a risk, and since when: somebody of the role, not the owner, not on a day to come. */




/** Problems of the acceptance of a risk. `role`: whose members may accept; null: anybody but the owner. */
function acceptance(document, { map, pointer, id }, role, facts) {
    const problem = problemAt(document, pointer);
    const accepters = (0,governance/* peopleOf */.xr)(map['accepted-by']);
    const who = role === null ? 'somebody other than its owner' : `somebody of ${role}`;
    const fix = `have ${role === null ? who : `${who} other than the owner`} accept it: accepted-by and accepted-on`;
    if (!accepters.length)
        return [
            problem('missing', `Nobody is named as having accepted the risk ${id}; it takes ${who}.`, fix, `Nobody has accepted the risk ${id}.`),
        ];
    const owners = (0,governance/* peopleOf */.xr)(map['owner']);
    const inRole = (login) => role === null || isAmong(login, facts.policy.roles[role] ?? [], facts);
    const owns = (login) => isAmong(login, owners, facts);
    const problems = [];
    const told = (0,shared_words/* listing */.RR)(accepters.map((login) => (0,shared_words/* visible */.RK)(login, 60)));
    if (!accepters.some((login) => inRole(login) && !owns(login))) {
        const why = accepters.some(owns)
            ? 'who owns the risk'
            : `who ${accepters.length === 1 ? 'is' : 'are'} not known to be in the role ${role}`;
        problems.push(problem('violated', `The risk ${id} was accepted by ${told}, ${why}.`, fix, `The risk ${id} was accepted by somebody who may not accept it.`));
    }
    const age = ageProblem(map['accepted-on'], { key: 'accepted-on', now: facts.now });
    if (age)
        problems.push(problem(age.outcome, `The acceptance of the risk ${id} by ${told} does not count: ${age.told}.`, 'write the day of the acceptance as accepted-on'));
    return problems;
}
/** Named by login, or a member of a named team. */
const isAmong = (login, members, { people }) => members.some((member) => member.toLowerCase() === login.toLowerCase()) || (0,approvals/* isMember */.NB)(login, members, people);

;// CONCATENATED MODULE: ./build/rules/risk-register.js
/** The risk register: residual risk, review, categories, acceptance by the second line, controls that fail, entries that vanish. */









const riskRegister = {
    id: 'risk-register',
    summary: 'Every risk in the register is treated, rated, accepted by the right people, and the register is reviewed in time.',
    plain: 'The team has written down what could go wrong, how likely and how bad it would be, and who answers for it. What is left after everything that was done must be low enough and accepted by somebody who may. If a check that keeps a danger down fails, the danger counts as high as before.',
    details: 'Reads governance.risks. The level of a residual risk is likelihood × impact (1 to 4 low, 5 to 9 medium, 10 to 14 high, 15 to 25 critical) and may ' +
        'be at most max-residual. reviewed-within counts from reviewed-on. categories each need an entry that is not closed. accepted-by names the role ' +
        'in which somebody other than the owner must have accepted each risk. Closed risks are not judged. A risk that was open at the merge base ' +
        'and is gone is violated. What is absent or a placeholder is missing; a value off its scale, or a level that does not follow, is an error. ' +
        'A risk whose treatment names requirements is judged after these: while one of them is violated (waived or not), missing, an error or inconclusive (unless that only warns), ' +
        'the risk stands where it stood before treatment (inherent). Where that is above max-residual it is violated, as a warning, or ' +
        'blocking with block-on-unmet-controls: true. Requirements of rules that are judged last themselves (risk-register, bow-tie) raise nothing. ' +
        'A name that no requirement of the policy has is told, and counts as a control that is not met with block-on-unmet-controls: true.',
    remedy: [
        'Go through the register with the owners of the risks, fill in what is missing, and enter the day as reviewed-on.',
        'Meet the requirements that a treatment relies on: while one of them fails, the risk counts as untreated.',
        'Treat what is still too high, and have what remains accepted in the role that the policy names.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-residual': { enum: governance/* LEVELS */.A_, description: 'No risk above this level.' },
            'reviewed-within': DURATION,
            categories: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                uniqueItems: true,
                minItems: 1,
                description: 'Categories with at least one risk each.',
            },
            'accepted-by': { type: 'string', minLength: 1, description: 'A role of the policy.' },
            'block-on-unmet-controls': {
                type: 'boolean',
                default: false,
                description: 'Whether a risk that is too high while its controls are not met blocks; default: it warns.',
            },
        },
    },
    strictness: {
        'max-residual': (0,strictness/* optional */.lq)(['critical', 'high', 'medium', 'low']),
        'reviewed-within': (0,strictness/* optional */.lq)('down'),
        categories: (0,strictness/* optional */.lq)('more'),
        'accepted-by': (0,strictness/* optional */.lq)('demand'),
        'block-on-unmet-controls': (0,strictness/* withDefault */.IQ)('true', false),
    },
    after: 'others',
    check(parameters, { policy }) {
        const role = parameters['accepted-by'];
        if (typeof role !== 'string' || Object.hasOwn(policy.roles, role))
            return [];
        const known = Object.keys(policy.roles);
        return [
            {
                pointer: '/accepted-by',
                message: `the policy has no role "${role}"`,
                fix: `name one of ${(0,shared_words/* listing */.RR)(known)}, or add the role`,
                code: 'policy/reference',
            },
        ];
    },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'risk-register', name: 'the risk register', what: 'risks' });
        const judged = found.documents.flatMap((document) => judgeRegister(document, requirement.with, facts));
        const gone = found.documents.length ? vanishedRisks(found.documents, facts) : [];
        const risks = found.documents.flatMap((document) => openRisks(document));
        const raised = found.documents.flatMap((document) => raisedRisks(document, requirement.with, facts));
        const borne = raised.flatMap((one) => ('told' in one ? one.told : []));
        const satisfied = (0,judgement/* judgement */._)('satisfied', `${risks.length === 1 ? 'The one open risk' : `All ${risks.length} open risks`} in ${(0,shared_words/* listing */.RR)(found.documents.map(({ path }) => path))} ${risks.length === 1 ? 'is' : 'are'} rated, treated and accepted as the policy asks: ${(0,shared_words/* listing */.RR)(risks.map(({ id }) => id), 8)}.${borne.length ? ` ${borne.join(' ')}` : ''}`, {
            n: risks.length,
            sources: found.documents.map((document) => document.at()),
            plain: `${risks.length === 1 ? 'The one known risk is' : `All ${risks.length} known risks are`} treated and accepted.`,
        });
        const tooHigh = raised.flatMap((one) => ('problem' in one ? one.problem : []));
        if (requirement.with['block-on-unmet-controls'] === true)
            return settled([...found.problems, ...judged, ...gone, ...tooHigh], satisfied);
        const warned = tooHigh.map(({ outcome, message, ...rest }) => (0,judgement/* judgement */._)(outcome, message, { ...rest, severity: 'warn' }));
        return [...settled([...found.problems, ...judged, ...gone], satisfied), ...warned];
    },
};
const above = ({ level }, limit) => governance/* LEVELS */.A_.indexOf(level) > governance/* LEVELS */.A_.indexOf(limit);
function judgeRegister(document, parameters, facts) {
    const { content, path } = document;
    const whole = problemAt(document, '');
    const problems = [...modelProblem(document, facts.model.id)];
    if (parameters['reviewed-within'] !== undefined) {
        const age = ageProblem(content['reviewed-on'], {
            key: 'reviewed-on',
            now: facts.now,
            within: parameters['reviewed-within'],
        });
        if (age)
            problems.push(whole(age.outcome, `The register ${path} was not reviewed in time: ${age.told}.`, 'review the register and set reviewed-on', 'The list of risks has not been looked at for too long.'));
    }
    const risks = itemsOf(content, 'risks');
    if (!risks.length)
        problems.push(whole('missing', `${path} lists no risk.`, 'list the risks of the model; one that has none is not credible'));
    const open = risks.filter(({ map }) => !(0,domain_risk/* isClosedRisk */.qf)(map));
    const present = new Set(open.map(({ map }) => (0,governance/* wordsOf */.Z9)(map['category'])?.toLowerCase()));
    for (const category of parameters['categories'] ?? []) {
        if (!present.has(category.toLowerCase())) {
            problems.push(whole('missing', `${path} has no open risk of the category ${category}.`, `add a risk with category: ${category}`, `Nobody wrote down what could go wrong in ${category}.`));
        }
    }
    return [...problems, ...open.flatMap((risk) => judgeRisk(document, risk, parameters, facts))];
}
function judgeRisk(document, risk, parameters, facts) {
    const { map, pointer, id } = risk;
    const problem = problemAt(document, pointer);
    const problems = [];
    const absent = (key, fix) => {
        problems.push(problem('missing', `Risk ${id} in ${document.path} has no ${key}.`, fix, `The risk ${id} is not fully described: its ${key} is missing.`));
    };
    if ((0,governance/* isBlank */.z3)(map['id']))
        absent('id', 'give it an id such as R-001');
    if ((0,governance/* isBlank */.z3)(map['status']))
        absent('status', 'write status: open, treated, accepted or closed');
    if ((0,governance/* isBlank */.z3)(map['owner']))
        absent('owner', 'name the person who answers for it');
    if ((0,governance/* isBlank */.z3)((0,domain_plain/* mappingOf */.GS)(map['treatment'])?.['option']))
        absent('treatment', 'write treatment: {option: avoid, modify, share or retain, what: …}');
    if (parameters['categories'] !== undefined && (0,governance/* isBlank */.z3)(map['category']))
        absent('category', 'write category: fairness, security, privacy, …');
    const limit = parameters['max-residual'];
    if (limit !== undefined) {
        const rating = (0,domain_risk/* ratingOf */.Zq)(map['residual']);
        if (rating === null)
            absent('residual likelihood and impact', 'rate what is left after treatment: residual: {likelihood: 1 to 5, impact: 1 to 5}');
        else if (above(rating, limit)) {
            const { likelihood, impact, product, level } = rating;
            const message = `The residual risk of ${id} is ${level} (likelihood ${likelihood} × impact ${impact} = ${product}), and the policy allows at most ${limit}.`;
            problems.push(problem('violated', message, 'treat the risk further, or take it to those who may raise the limit', `The risk ${id} is still ${level} after everything that was done about it; at most ${limit} is allowed.`));
        }
    }
    const role = parameters['accepted-by'];
    return typeof role === 'string' ? [...problems, ...acceptance(document, risk, role, facts)] : problems;
}
/** Risks of which a control is not met, or is none. */
function raisedRisks(document, parameters, facts) {
    const blocks = parameters['block-on-unmet-controls'] === true;
    return openRisks(document).flatMap((risk) => {
        const unknown = unknownIn((0,domain_risk/* controlsOf */.ux)(risk.map), facts);
        return [
            ...raisedRisk(document, risk, { parameters, facts, unknown: blocks ? unknown : [] }),
            ...(blocks || !unknown.length ? [] : [{ told: `${risk.id} counts on ${namesText(unknown)}.` }]),
        ];
    });
}
/**
 * A risk of which a control is not met, and that stands where it stood before treatment: too high for the policy (a
 * problem), or to be told beside what holds. One that is too high as it is needs no second finding.
 */
function raisedRisk(document, { map, pointer, id }, { parameters, facts, unknown }) {
    const limit = parameters['max-residual'];
    const { inherent, residual, standing, unmet } = (0,domain_risk/* standingOf */.YP)(map, facts.others ?? [], unknown);
    if (!unmet.length || (limit !== undefined && residual !== null && above(residual, limit)))
        return [];
    const problem = problemAt(document, pointer);
    const why = unmet.map(({ requirement, how }) => `${requirement} ${how}`);
    const because = `because ${(0,shared_words/* listing */.RR)(why)}, which ${why.length === 1 ? 'is' : 'are'} to control it`;
    if (inherent === null) {
        if (limit === undefined)
            return [];
        const message = `The risk ${id} in ${document.path} has no inherent likelihood and impact, to which it goes back ${because}.`;
        return [{ problem: problem('missing', message, 'rate the risk before treatment: inherent: {likelihood, impact}') }];
    }
    if (standing !== inherent)
        return [];
    const from = residual ? ` from ${residual.product} (${residual.level})` : '';
    const rise = `The residual risk of ${id} goes up${from} to ${inherent.product} (${inherent.level}), its level before treatment, ${because}`;
    if (limit === undefined || !above(inherent, limit))
        return [{ told: `${rise}.` }];
    const names = (all) => (0,shared_words/* listing */.RR)(all.map(({ requirement }) => requirement));
    const asked = unmet.filter((one) => !unknown.includes(one));
    const mend = [
        ...(asked.length ? [`meet ${names(asked)}`] : []),
        ...(unknown.length ? [`name requirements of the policy in place of ${names(unknown)}`] : []),
    ];
    const fix = `${mend.join(' and ')}, or treat ${id} in another way and rate it anew`;
    const plain = `What was to keep the risk ${id} down does not do so: it stands at ${inherent.level} again; at most ${limit} is allowed.`;
    return [{ problem: problem('violated', `${rise}; the policy allows at most ${limit}.`, fix, plain) }];
}
/** Risks that stood open at the merge base and have no entry any more. */
function vanishedRisks(documents, facts) {
    const listed = (document) => itemsOf(document.content, 'risks').flatMap(({ map }) => {
        const id = (0,governance/* wordsOf */.Z9)(map['id']);
        return id === null ? [] : [{ id, closed: (0,domain_risk/* isClosedRisk */.qf)(map), path: document.path }];
    });
    const before = earlierDocuments(facts, 'risk-register').flatMap(listed);
    const now = new Set(documents.flatMap(listed).map(({ id }) => id));
    return vanished(before, now, documents.map((document) => document.at()), 'risk');
}

;// CONCATENATED MODULE: ./build/rules/shared/treatment-plan.js
/** The plan against a risk: its steps are done in time, and none vanishes undone. */






/** Steps of the plan that are late, that lack something, or that are not done although the risk is said to be treated. */
function planProblems(document, risk, parameters, { now }) {
    const { map, pointer, id } = risk;
    const grace = typeof parameters['grace'] === 'string' ? ((0,duration/* parseDuration */.E9)(parameters['grace']) ?? 0) : 0;
    return (0,domain_risk/* planOf */.XC)(map).flatMap((step) => {
        const problem = problemAt(document, `${pointer}${step.pointer}`);
        const what = `"${(0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(step.map['action']) ?? (0,governance/* wordsOf */.Z9)(step.map['what']) ?? 'the treatment', 120)}"`;
        if (hasCome(step.map['done-on'], now))
            return [];
        const lacking = step.pointer === '/treatment' ? [] : ['action', 'owner', 'due'].filter((key) => (0,governance/* isBlank */.z3)(step.map[key]));
        if (lacking.length && !(lacking.length === 1 && lacking[0] === 'owner' && !(0,governance/* isBlank */.z3)(map['owner'])))
            return [
                problem('missing', `The action ${what} of the risk ${id} has no ${(0,shared_words/* listing */.RR)(lacking)}.`, `write ${(0,shared_words/* listing */.RR)(lacking)}`),
            ];
        const due = (0,governance/* dateEnd */.Ot)(step.map['due']);
        if (due !== null && now > due + grace) {
            const allowed = grace ? `, and at most ${String(parameters['grace'])} are allowed` : '';
            return [
                problem('violated', `The treatment ${what} of the risk ${id} was due on ${String(step.map['due'])}, ${days(now - due)} ago${allowed}, and is not done.`, 'do it and write done-on', `What was promised against the risk ${id} has not been done in time.`),
            ];
        }
        if (map['status'] !== 'treated')
            return [];
        const message = `The risk ${id} is said to be treated, and ${what} is not done.`;
        return [problem('violated', message, 'write done-on, or status: open until it is done')];
    });
}
/** Steps that were open at the merge base and that the plan of the same risk has no longer. */
function vanishedSteps(document, { map, pointer, id }, facts) {
    const nameOf = (step) => step.pointer === '/treatment'
        ? 'treatment'
        : ((0,governance/* wordsOf */.Z9)(step.map['id']) ?? (0,governance/* wordsOf */.Z9)(step.map['action']) ?? '').toLowerCase();
    const now = new Set((0,domain_risk/* planOf */.XC)(map).map(nameOf));
    return earlierDocuments(facts, 'risk-register')
        .flatMap(openRisks)
        .filter((before) => (0,governance/* wordsOf */.Z9)(before.map['id']) !== null && (0,governance/* wordsOf */.Z9)(before.map['id']) === (0,governance/* wordsOf */.Z9)(map['id']))
        .flatMap((before) => (0,domain_risk/* planOf */.XC)(before.map).filter((step) => !hasCome(step.map['done-on'], facts.now)))
        .filter((step) => nameOf(step) !== '' && !now.has(nameOf(step)))
        .map((step) => {
        const what = (0,shared_words/* visible */.RK)((0,governance/* wordsOf */.Z9)(step.map['action']) ?? (0,governance/* wordsOf */.Z9)(step.map['what']) ?? nameOf(step), 120);
        const message = `The treatment "${what}" of the risk ${id} was open at the merge base and is gone: steps are done, they do not vanish.`;
        const fix = 'put it back, and write done-on once it is done';
        return problemAt(document, pointer)('violated', message, fix, `A promise about the risk ${id} was taken out of the plan.`);
    });
}

;// CONCATENATED MODULE: ./build/rules/risk-treatment.js
/** The treatment plan of each risk: what is done by whom until when, and who bears what is left for how long. */












/** Fields of a treatment that a policy may ask for. */
const risk_treatment_FIELDS = ['what', 'control', 'owner', 'due', 'requirements', 'actions'];
const riskTreatment = {
    id: 'risk-treatment',
    summary: 'The treatment of every risk is planned, carried out in time, and what is left is borne by the right people.',
    plain: 'For every known danger somebody must have decided what to do: avoid it, make it smaller, let others carry a part, or live with it. What was promised has to be done by the day that was promised. Living with a danger needs the name of somebody who may decide that, and it does not last for ever.',
    details: 'Reads treatment of every open risk in governance.risks: option is avoid, modify (also reduce), share (also transfer) or retain (also accept). require lists fields that ' +
        'every treatment but retain must have. An action, or a treatment with due, that was due more than grace ago and has no done-on is violated, as is status: treated ' +
        'while something is not done, a plan from which an action that was not done has vanished since the merge base, a residual above the inherent ' +
        'rating, a treated risk that is not lower than before, and a review-by that is past. A retained risk must be accepted, at most at the level max-retained; with accepted-by ' +
        'every open risk must be, in that role. An acceptance ends after accepted-until, and max-acceptance after accepted-on. requirements that the policy does not have are missing.',
    remedy: [
        'Enter what was done and not yet recorded: the day of each finished action, the acceptance that was given.',
        'Do what is overdue; to put it off is for those who bear the risk to decide, not for those who are late.',
        'Have what remains accepted anew, for a time, in the role that the policy names.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            require: {
                type: 'array',
                items: { enum: risk_treatment_FIELDS },
                uniqueItems: true,
                minItems: 1,
                description: 'What every treatment must say.',
            },
            grace: {
                ...DURATION,
                description: 'How long after its due day an action may still be open; default: not at all.',
            },
            'accepted-by': {
                type: 'string',
                minLength: 1,
                description: 'The role whose members accept what is left of every risk. Left out: only retained risks need somebody, who is not the owner.',
            },
            'max-acceptance': { ...DURATION, description: 'How long an acceptance lasts at most.' },
            'max-retained': { enum: governance/* LEVELS */.A_, description: 'No risk above this level may be retained untreated.' },
        },
    },
    strictness: {
        require: (0,strictness/* optional */.lq)('more'),
        grace: 'down',
        'accepted-by': (0,strictness/* optional */.lq)('demand'),
        'max-acceptance': (0,strictness/* optional */.lq)('down'),
        'max-retained': (0,strictness/* optional */.lq)([...governance/* LEVELS */.A_].reverse()),
    },
    check(parameters, { policy }) {
        const role = parameters['accepted-by'];
        if (typeof role !== 'string' || Object.hasOwn(policy.roles, role))
            return [];
        const fix = `name one of ${(0,shared_words/* listing */.RR)(Object.keys(policy.roles))}, or add the role`;
        return [{ pointer: '/accepted-by', message: `the policy has no role "${role}"`, fix, code: 'policy/reference' }];
    },
    judge(requirement, facts) {
        const found = documentsOf(facts, { kind: 'risk-register', name: 'the risk register', what: 'risks' });
        const open = found.documents.flatMap((document) => openRisks(document).map((risk) => ({ document, risk })));
        const empty = found.documents.filter((document) => !itemsOf(document.content, 'risks').length);
        const problems = [
            ...found.documents.flatMap((document) => modelProblem(document, facts.model.id)),
            ...empty.map((document) => problemAt(document, '')('missing', `${document.path} lists no risk.`, 'list the risks of the model')),
            ...open.flatMap(({ document, risk }) => risk_treatment_judgeRisk(document, risk, requirement.with, facts)),
        ];
        const satisfied = (0,judgement/* judgement */._)('satisfied', `The treatment of all ${open.length} open risks in ${(0,shared_words/* listing */.RR)(found.documents.map(({ path }) => path))} is planned, on time and accepted as the policy asks.`, {
            n: open.length,
            sources: found.documents.map((document) => document.at()),
            plain: `What was promised about ${open.length} known risks has been done in time.`,
        });
        return settled([...found.problems, ...problems], satisfied);
    },
};
function risk_treatment_judgeRisk(document, risk, parameters, facts) {
    const { map, pointer, id } = risk;
    const problem = problemAt(document, pointer);
    const option = (0,domain_risk/* treatmentOf */.Wh)(map);
    if (option === null)
        return [
            problem('missing', `Risk ${id} in ${document.path} has no treatment.`, 'write treatment: {option: avoid, reduce, transfer or accept, what: …}', `Nobody has decided what to do about the risk ${id}.`),
        ];
    const treatment = (0,domain_plain/* mappingOf */.GS)(map['treatment']) ?? {};
    const asked = option === 'retain' ? [] : (parameters['require'] ?? []);
    const lacking = asked.filter((key) => (0,governance/* isBlank */.z3)(treatment[key]) && !(key === 'owner' && !(0,governance/* isBlank */.z3)(map['owner'])));
    const known = new Set(facts.policy.requirements.map((one) => one.id));
    const strange = (0,domain_risk/* controlsOf */.ux)(map).filter((name) => !known.has(name));
    const role = parameters['accepted-by'];
    const accepted = option === 'retain' || typeof role === 'string';
    return [
        ...(lacking.length
            ? [
                problem('missing', `The treatment of ${id} has no ${(0,shared_words/* listing */.RR)(lacking)}.`, `write ${(0,shared_words/* listing */.RR)(lacking)} under treatment`),
            ]
            : []),
        ...(strange.length
            ? [
                problem('missing', `The treatment of ${id} names ${(0,shared_words/* listing */.RR)(strange.map((name) => (0,shared_words/* visible */.RK)(name, 80)))} as what controls it, and the policy has no such requirement.`, 'name requirements of the policy on the base branch', `What is said to keep the risk ${id} down is not checked by anything.`),
            ]
            : []),
        ...ratings(document, risk, option === 'retain', parameters),
        ...planProblems(document, risk, parameters, facts),
        ...vanishedSteps(document, risk, facts),
        ...review(document, risk, facts.now),
        ...(accepted ? acceptance(document, risk, typeof role === 'string' ? role : null, facts) : []),
        ...risk_treatment_ended(document, risk, parameters, facts.now),
    ];
}
/** What the ratings before and after say of the treatment. */
function ratings(document, risk, retained, parameters) {
    const { map, pointer, id } = risk;
    const problem = problemAt(document, pointer);
    const [before, after] = [(0,domain_risk/* ratingOf */.Zq)(map['inherent']), (0,domain_risk/* ratingOf */.Zq)(map['residual'])];
    const limit = parameters['max-retained'];
    const standing = after ?? before;
    const problems = [];
    if (retained && limit !== undefined) {
        if (standing === null)
            problems.push(problem('missing', `The retained risk ${id} is not rated.`, 'rate it: residual: {likelihood, impact}'));
        else if (governance/* LEVELS */.A_.indexOf(standing.level) > governance/* LEVELS */.A_.indexOf(limit))
            problems.push(problem('violated', `The risk ${id} is retained at the level ${standing.level} (${standing.product}), and the policy lets at most ${limit} be retained.`, 'treat it, or take it to those who may raise the limit', `The risk ${id} is ${standing.level} and nothing is done about it.`));
    }
    if (before === null || after === null)
        return problems;
    const told = `${before.product} (${before.level}) before and ${after.product} (${after.level}) after treatment`;
    const odd = after.product > before.product
        ? 'a treatment does not raise a risk'
        : retained && after.product < before.product
            ? 'a risk that is retained does not fall'
            : !retained && map['status'] === 'treated' && after.product === before.product
                ? 'a treatment that changes nothing is none'
                : null;
    if (odd !== null)
        problems.push(problem('violated', `Risk ${id} has ${told}: ${odd}.`, 'rate it anew, or say what is really done about it'));
    return problems;
}
/** The risk's own day of review. */
function review(document, { map, pointer, id }, now) {
    const by = (0,governance/* dateEnd */.Ot)(map['review-by']);
    if (by === null || now <= by)
        return [];
    const message = `The risk ${id} was to be reviewed by ${String(map['review-by'])}, ${days(now - by)} ago.`;
    return [problemAt(document, pointer)('violated', message, 'review it and set the next review-by')];
}
/** Whether an acceptance has run out, or runs longer than it may. */
function risk_treatment_ended(document, { map, pointer, id }, parameters, now) {
    const problem = problemAt(document, pointer);
    const fix = 'have it accepted anew: accepted-on and accepted-until';
    const plain = `The time for which somebody accepted the risk ${id} is over.`;
    const until = (0,governance/* dateEnd */.Ot)(map['accepted-until']);
    const on = (0,governance/* dateEpoch */.iD)(map['accepted-on']);
    if (until !== null && now > until)
        return [
            problem('violated', `The acceptance of the risk ${id} ran out on ${String(map['accepted-until'])}, ${days(now - until)} ago.`, fix, plain),
        ];
    const longest = typeof parameters['max-acceptance'] === 'string' ? (0,duration/* parseDuration */.E9)(parameters['max-acceptance']) : null;
    if (longest === null || on === null)
        return [];
    if (now - on > longest)
        return [
            problem('violated', `The risk ${id} was accepted on ${String(map['accepted-on'])}, ${days(now - on)} ago, and an acceptance lasts at most ${String(parameters['max-acceptance'])}.`, fix, plain),
        ];
    if (until === null || until - on <= longest + 86_399_999)
        return [];
    return [
        problem('violated', `The acceptance of the risk ${id} from ${String(map['accepted-on'])} until ${String(map['accepted-until'])} is longer than ${String(parameters['max-acceptance'])}.`, 'let it end earlier'),
    ];
}

;// CONCATENATED MODULE: ./build/rules/robustness.js
/** Robustness: the asked-for suites were run, few enough tests failed, and none cost too much accuracy. */




const robustness_READERS = ['failure-modes', 'junit'];
const robustness = {
    id: 'robustness',
    summary: 'The model fails gracefully: the suites were run, few tests failed, and none cost too much accuracy.',
    plain: 'The model was tried with missing, odd or too many inputs. It must cope, or fail in a way that was foreseen.',
    details: 'Counts the single results of every test report. max-failed counts failed tests and errors over all suites; max-accuracy-impact is the largest loss of accuracy, a ' +
        'fraction, of any test that ran. suites must each have at least one test that was run: names match with _ read as -, without regard to case and to a last s. A skipped test ' +
        'has not been run. No tests at all is missing. The value of the finding is the count, or the impact where only that is broken.',
    remedy: [
        'Run the suites that are missing or were skipped on this version, and commit their reports.',
        'Make the model bear the inputs that failed, or refuse them before they reach it and say so in the card.',
        'Keep each input that failed as a test of its own, so that it is tried every time.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        properties: {
            'max-failed': {
                type: 'integer',
                minimum: 0,
                maximum: 1_000_000,
                description: 'Most tests that may fail, over all suites.',
            },
            'max-accuracy-impact': {
                type: 'number',
                minimum: 0,
                maximum: 1,
                description: 'Largest accuracy that a test may cost, as a fraction.',
            },
            suites: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                uniqueItems: true,
                minItems: 1,
                description: 'Suites that must have been run.',
            },
        },
    },
    strictness: {
        'max-failed': (0,strictness/* optional */.lq)('down'),
        'max-accuracy-impact': (0,strictness/* optional */.lq)('down'),
        suites: (0,strictness/* optional */.lq)('more'),
    },
    judge(requirement, facts) {
        const found = facts.evidence.filter((one) => one.kind === 'tests');
        const faulty = faultyOf(facts, robustness_READERS, found);
        const tests = found.flatMap((one) => one.tests.map((test) => ({ ...test, suite: one.suite, source: one.source })));
        const run = tests.filter(({ outcome }) => outcome !== 'skipped');
        const missing = [...unreadable(faulty, 'a test report'), ...notRun(found, run, requirement.with['suites'], facts)];
        const bounds = broken(run, requirement.with);
        const more = { origin: 'reported', threshold: robustness_thresholdOf(requirement.with), n: run.length };
        const problems = [...missing, ...impactUnknown(run, requirement.with)];
        const violated = bounds.map(({ value, ...problem }) => (0,judgement/* judgement */._)('violated', problem.message, { ...more, ...problem, value, better: 'lower' }));
        if (problems.length)
            return [...settled(problems, (0,judgement/* judgement */._)('satisfied', ''), more), ...violated];
        return violated.length ? violated : [robustness_satisfied(run, found, requirement.with, more)];
    },
};
const robustness_thresholdOf = (parameters) => {
    const bounds = ['max-failed', 'max-accuracy-impact'].flatMap((key) => typeof parameters[key] === 'number' ? [[key, parameters[key]]] : []);
    return bounds.length ? Object.fromEntries(bounds) : null;
};
/** A name as suites are compared: `Missing_Features` is `missing-feature`. */
const suiteName = (text) => text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-')
    .replace(/(?<=[^s])s$/, '');
function notRun(found, run, suites, facts) {
    const names = new Set([
        ...run.map(({ suite }) => suite),
        ...found
            .filter((one) => one.tests.some(({ outcome }) => outcome !== 'skipped'))
            .map((one) => one.collection ?? null),
    ].flatMap((name) => (name === null ? [] : [suiteName(name)])));
    const asked = Array.isArray(suites) ? suites : [];
    const missing = asked.filter((suite) => !names.has(suiteName(suite)));
    const where = absentNote(facts, robustness_READERS);
    const plain = 'Not everything that was asked for has been tried on this model.';
    const fix = 'run the suite on this version of the model and commit its report';
    const sources = found.map((one) => one.source);
    if (missing.length) {
        const has = names.size ? ` Run were ${(0,shared_words/* listing */.RR)([...names], 10)}.` : '';
        return [
            {
                outcome: 'missing',
                message: `No test of ${missing.length === 1 ? 'the suite' : 'the suites'} ${(0,shared_words/* listing */.RR)(missing)} was run on ${facts.model.id}.${has}${where}`,
                fix,
                sources,
                plain,
            },
        ];
    }
    if (run.length)
        return [];
    const skipped = found.some((one) => one.tests.length) ? ' All tests in the reports were skipped.' : '';
    return [
        {
            outcome: 'missing',
            message: `No test of how ${facts.model.id} fails was run.${skipped}${where}`,
            fix,
            sources,
            plain,
        },
    ];
}
/** An impact is asked for and no test measured one. */
function impactUnknown(run, parameters) {
    if (parameters['max-accuracy-impact'] === undefined || !run.length || run.some(({ impact }) => impact !== null))
        return [];
    return [
        {
            outcome: 'missing',
            message: `None of the ${run.length} tests says how much accuracy it cost, and the policy allows at most ${parameters['max-accuracy-impact']}.`,
            fix: 'report accuracy_impact for each test',
            sources: robustness_distinct(run),
        },
    ];
}
const robustness_distinct = (tests) => [
    ...new Map(tests.map(({ source }) => [`${source.path}${source.pointer}`, source])).values(),
];
/** The bounds that are broken, in one finding: two would let a waiver for one cover the other. */
function broken(run, parameters) {
    const [most, largest] = [parameters['max-failed'], parameters['max-accuracy-impact']];
    const failed = run.filter(({ outcome }) => outcome === 'failed' || outcome === 'error');
    const costly = typeof largest === 'number'
        ? run
            .filter(({ impact }) => impact !== null && impact > largest)
            .sort((a, b) => (b.impact ?? 0) - (a.impact ?? 0))
        : [];
    const tooMany = typeof most === 'number' && failed.length > most;
    if (!tooMany && !costly.length)
        return [];
    const parts = [];
    const say = ({ name, detail }) => `${(0,shared_words/* visible */.RK)(name, 80)}${detail === null ? '' : ` (${(0,shared_words/* visible */.RK)(detail, 80)})`}`;
    if (tooMany)
        parts.push(`${(0,shared_words/* count */.U9)(failed.length)} of ${(0,shared_words/* count */.U9)(run.length)} tests failed, and at most ${most} may: ${(0,shared_words/* listing */.RR)(failed.map(say), 4)}`);
    const [worst] = costly;
    if (worst) {
        const [value, bound] = (0,shared_words/* apart */.zZ)(worst.impact ?? 0, largest);
        parts.push(`${(0,shared_words/* visible */.RK)(worst.name, 80)} cost ${value} of accuracy, and at most ${bound} is allowed${costly.length > 1 ? ` (${costly.length} tests cost more)` : ''}`);
    }
    const sources = robustness_distinct([...(tooMany ? failed : []), ...costly]);
    const value = tooMany && worst ? null : tooMany ? failed.length : (worst?.impact ?? null);
    const plain = tooMany
        ? `The model broke in ${(0,shared_words/* count */.U9)(failed.length)} of ${(0,shared_words/* count */.U9)(run.length)} trials in which something was missing or odd.`
        : 'When something is missing or odd, the model gets many more decisions wrong than is allowed.';
    return [
        {
            message: `${parts.join('; ')}. Told by ${(0,shared_words/* listing */.RR)([...new Set(sources.map(({ path }) => path))])}.`,
            fix: 'make the model bear these inputs, or refuse them before they reach it, and run the suite again',
            sources,
            plain,
            value,
        },
    ];
}
function robustness_satisfied(run, found, parameters, more) {
    const failed = run.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length;
    const impacts = run.flatMap(({ impact }) => (impact === null ? [] : [impact]));
    const largest = impacts.length && parameters['max-accuracy-impact'] !== undefined
        ? `; the largest loss of accuracy is ${(0,shared_words/* apart */.zZ)(Math.max(...impacts), Number(parameters['max-accuracy-impact']))[0]}`
        : '';
    const suites = (0,shared_words/* listing */.RR)([...new Set(found.flatMap((one) => one.suite ?? []))], 10);
    return (0,judgement/* judgement */._)('satisfied', `${(0,shared_words/* count */.U9)(failed)} of ${(0,shared_words/* count */.U9)(run.length)} tests failed${largest}. Suites: ${suites}.`, {
        ...more,
        value: failed,
        better: 'lower',
        sources: robustness_distinct(run),
        plain: `The model bore ${(0,shared_words/* count */.U9)(run.length - failed)} of ${(0,shared_words/* count */.U9)(run.length)} trials in which something was missing or odd.`,
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/addresses.js
/** Addresses of data against the patterns that a policy allows, host and path apart, so that no address looks like another. */

/** Longest address that is looked at. */
const MAX_LENGTH = 4096;
/**
 * What is odd about an address, in words that finish "the address …"; null where it is plain. Odd is whatever makes two
 * readers see two places: signs that cannot be seen, a backslash, user information, `.` and `..` (also encoded), an
 * encoded slash, a scheme or host in capitals or beyond ASCII, an empty host, a port that is no number.
 */
function oddity(uri) {
    if (uri.length > MAX_LENGTH)
        return `is longer than ${MAX_LENGTH} characters`;
    if (/[\p{C}\p{Z}]/u.test(uri))
        return 'holds a space or a character that cannot be seen';
    if (uri.includes('\\'))
        return 'holds a backslash';
    const { scheme, authority, path } = split(uri);
    if (!/^[a-z][a-z0-9+.-]*$/.test(scheme))
        return 'has a scheme that is not in lower case';
    if (authority !== null) {
        if (authority.includes('@'))
            return 'holds user information (what stands before the "@"), which hides the host';
        if (authority === '' && scheme !== 'file')
            return 'names no host';
        if (/[^\x21-\x7e]/.test(authority))
            return 'has a host with letters beyond ASCII';
        if (/[A-Z]/.test(authority))
            return 'has a host in capitals';
        if (authority !== '' && !/^[a-z0-9_.-]+(:\d{1,5})?$/.test(authority))
            return 'has a host with other signs';
        if (/^\.|\.\.|\.(:|$)/.test(authority))
            return 'has a host with an empty part';
    }
    if (/(^|[/:])(\.|%2e){1,2}(\/|$)/i.test(path))
        return 'holds "." or ".." as a part of its path';
    if (/%(2f|5c|00)/i.test(path))
        return 'holds an encoded slash, backslash or NUL';
    return null;
}
/**
 * Whether a plain address is one that a pattern names. Scheme and port must be the pattern's own; of the host only a
 * leading `*.` stands for one label or more; in the path `*` stands for any text within a segment, `**` over segments,
 * and a path without either must be the whole path. Everything else is literal, case included.
 */
function isAllowed(pattern, uri) {
    if (oddity(uri) !== null || patternFault(pattern) !== null)
        return false;
    const [wanted, given] = [split(pattern), split(uri)];
    if (wanted.scheme !== given.scheme || (wanted.authority === null) !== (given.authority === null))
        return false;
    return hostFits(wanted.authority ?? '', given.authority ?? '') && (0,uri_pattern/* starsFit */.P)(wanted.path, given.path);
}
/** Why a pattern is none that can be relied on; null where it is. */
function patternFault(pattern) {
    const { scheme, authority, path } = split(pattern);
    if (/[?#]/.test(pattern))
        return 'it must hold no "?" and no "#": query and fragment are left aside';
    if (!/^[a-z][a-z0-9+.-]*$/.test(scheme))
        return 'it must begin with a scheme in lower case, such as "s3://"';
    if (authority !== null && /\*|\?/.test(authority.replace(/^\*\./, '')))
        return 'a "*" in the host may only stand first, as in "https://*.example.org/**": elsewhere "example.org*" would also name "example.org.evil.test"';
    const host = authority?.replace(/^\*\./, '') ?? '';
    if (authority?.startsWith('*.') && !/^[a-z0-9-]+\.[a-z0-9.-]+(:\d{1,5})?$/.test(host))
        return 'what follows "*." must be a whole domain';
    if (authority !== null && path === '')
        return `it names no path: write "${pattern}/**" for all below it, or a whole address`;
    const odd = oddity(`${scheme}:${authority === null ? '' : `//${host}`}${path}`);
    return odd === null ? null : `it ${odd}`;
}
function split(uri) {
    const colon = uri.indexOf(':');
    const scheme = colon < 0 ? '' : uri.slice(0, colon);
    const rest = uri.slice(colon + 1).replace(/[?#].*$/s, '');
    if (!rest.startsWith('//'))
        return { scheme, authority: null, path: rest };
    const slash = rest.indexOf('/', 2);
    return {
        scheme,
        authority: slash < 0 ? rest.slice(2) : rest.slice(2, slash),
        path: slash < 0 ? '' : rest.slice(slash),
    };
}
const hostFits = (pattern, host) => pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1 : pattern === host;

;// CONCATENATED MODULE: ./build/rules/source-allowed.js
/** Rule `source-allowed`: data that the model was made of come from addresses that the policy allows. */





/** Asks every source where it is. */
const sourceAllowed = {
    id: 'source-allowed',
    summary: 'Every source of data that the model was made of lies at an address that the policy allows.',
    plain: 'The data that the model learned from may come only from places that the policy has approved.',
    details: 'Sources are the data at the beginning of the lineage, and all other data that no recorded step made. Each must have an address, and every address that records give it must match one of `allow`. Scheme, host and port must be those of the pattern (only a leading `*.` in a host stands for other labels); in the path `*` stands for text within a segment and `**` over segments; query and fragment are left aside. An address with user information, capitals in scheme or host, `..` (also encoded), a backslash or hidden characters is violated whatever the pattern, since it may name another place than it seems to. A source without an address is missing, and so is a model that no record ties to data. Addresses are what records declare: that the data came from there is not proven.',
    remedy: [
        'Write the plain address that the data came from into the record, one for each source.',
        'Take the data from an approved place, compare them by digest, and train again where they differ.',
        'Where the source deserves it, have those who own the policy allow it in a change of its own.',
    ],
    schema: {
        type: 'object',
        properties: {
            allow: {
                type: 'array',
                items: { type: 'string', minLength: 1, maxLength: 1024 },
                minItems: 1,
                uniqueItems: true,
                description: 'Patterns of addresses, such as `s3://lake/**` or `https://*.example.org/data/**`.',
            },
        },
        required: ['allow'],
        additionalProperties: false,
    },
    strictness: { allow: 'less' },
    check: (parameters) => allowOf(parameters).flatMap((pattern, index) => {
        const odd = patternFault(pattern);
        if (odd === null)
            return [];
        const message = `"${(0,shared_words/* visible */.RK)(pattern)}" is no pattern of addresses: ${odd}`;
        return [{ pointer: `/allow/${index}`, message, fix: 'write it as "s3://bucket/**"', code: 'policy/schema' }];
    }),
    judge: source_allowed_judge,
};
const allowOf = (parameters) => Array.isArray(parameters['allow']) ? parameters['allow'].filter((one) => typeof one === 'string') : [];
function source_allowed_judge(requirement, facts) {
    const allow = allowOf(requirement.with);
    const unread = (0,lineage_records/* unreadRecords */.SK)(facts);
    const upstream = (0,shared_upstream/* upstreamOf */.Fw)(facts.lineage);
    const sources = source_allowed_sourcesOf(upstream);
    const told = sources.length > 0 ? [] : unread.some((one) => one.outcome === 'missing') ? [] : [source_allowed_nothing(facts)];
    const problems = [
        ...unread,
        ...told,
        ...(upstream.model === null && sources.length > 0 ? [untied(facts, sources)] : []),
        ...source_allowed_refused(sources, allow),
        ...nowhere(sources),
    ];
    return problems.length > 0 ? problems : [source_allowed_satisfied(sources)];
}
/** Roots, and what has an address and was made by no step: data that came in on the way. */
function source_allowed_sourcesOf(upstream) {
    const roots = new Set(upstream.roots);
    const late = upstream.data.filter((node) => !roots.has(node) && (0,shared_upstream/* addressesOf */.sO)(node).length > 0 && upstream.before(node.id).every((one) => one.type !== 'step'));
    return [...upstream.roots, ...late];
}
const source_allowed_nothing = (facts) => (0,judgement/* judgement */._)('missing', `No record names data that ${(0,shared_words/* visible */.RK)(facts.model.artifact ?? facts.model.id)} was made of, so no source can be asked for.`, { fix: 'commit a record of the training that names what it read: dvc.lock, OpenLineage events or an attestation' });
const untied = (facts, sources) => (0,judgement/* judgement */._)('missing', `No record ties ${(0,shared_words/* listing */.RR)(sources.map((node) => node.name))} to ${(0,shared_words/* visible */.RK)(facts.model.artifact ?? facts.model.id)}, so other sources may have been used.`, {
    fix: 'commit a record of the training that names the model and what it read',
    sources: (0,lineage_records/* oncePerFile */.LF)(sources.flatMap((node) => node.sources)),
});
/** One judgement an address that is not allowed; its own oddity is told first. */
function source_allowed_refused(sources, allow) {
    const found = sources.flatMap((node) => (0,shared_upstream/* addressesOf */.sO)(node)
        .filter((uri) => !allow.some((pattern) => isAllowed(pattern, uri)))
        .map((uri) => ({ node, uri, odd: oddity(uri) })));
    return found.map(({ node, uri, odd }) => (0,judgement/* judgement */._)('violated', odd === null
        ? `${node.name} comes from ${(0,shared_words/* visible */.RK)(uri)}, which the policy does not allow (allowed: ${(0,shared_words/* listing */.RR)(allow, 12)}).`
        : `${node.name} comes from ${(0,shared_words/* visible */.RK)(uri)}: the address ${odd}, so no pattern is applied to it.`, {
        fix: odd === null
            ? 'use data of a source that is allowed, or have the policy allow this one'
            : 'write the plain address of the data into the record',
        sources: (0,lineage_records/* oncePerFile */.LF)(node.sources),
        plain: 'The model learned from data of a place that nobody has allowed.',
    }));
}
function nowhere(sources) {
    const without = sources.filter((node) => (0,shared_upstream/* addressesOf */.sO)(node).length === 0);
    if (without.length === 0)
        return [];
    const names = (0,shared_words/* listing */.RR)(without.map((node) => node.name));
    return [
        (0,judgement/* judgement */._)('missing', `No record says where ${names} ${without.length === 1 ? 'comes' : 'come'} from.`, {
            fix: `record the address of ${names}, in a data card, attestation or provenance file`,
            sources: (0,lineage_records/* oncePerFile */.LF)(without.flatMap((node) => node.sources)),
        }),
    ];
}
function source_allowed_satisfied(sources) {
    const places = sources.map((node) => `${node.name} from ${(0,shared_words/* visible */.RK)((0,shared_upstream/* addressesOf */.sO)(node)[0] ?? '')}`);
    return (0,judgement/* judgement */._)('satisfied', `${sources.length === 1 ? 'The one source' : `All ${(0,shared_words/* count */.U9)(sources.length)} sources`} of data ${sources.length === 1 ? 'lies' : 'lie'} where the policy allows it, as records declare: ${(0,shared_words/* listing */.RR)(places)}.`, {
        n: sources.length,
        sources: (0,lineage_records/* oncePerFile */.LF)(sources.flatMap((node) => node.sources)),
        plain: 'All data that the model learned from come from places that are allowed, as far as their papers say.',
    });
}

;// CONCATENATED MODULE: ./build/rules/shared/evaluation-set.js
/** A name for an evaluation set that follows from the ids of its rows alone. */

/**
 * `ids-v1:<rows>:<32 hex digits>`, equal for equal sets of ids in whatever order; ids are read as `data-disjoint` reads
 * them. A sum of four 32-bit hashes a row (with MurmurHash3's finalizer), not a cryptographic digest: who
 * can write the ids can also write other ones, and a fast sum needs no sorting of ten million texts.
 */
function setName(ids) {
    const sums = new Uint32Array(4);
    for (let row = 0; row < ids.length; row++)
        add(sums, (0,row_manifest/* normalId */.RB)(ids.text(row)));
    const hex = Array.from(sums, (word) => word.toString(16).padStart(8, '0')).join('');
    return `ids-v1:${ids.length}:${hex}`;
}
const SEEDS = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x452821e6];
/** Adds the hash of a text, lane by lane. */
function add(sums, text) {
    for (const [lane, seed] of SEEDS.entries()) {
        let hash = seed ^ text.length;
        for (let at = 0; at < text.length; at++) {
            hash = Math.imul(hash ^ text.charCodeAt(at), 0x85ebca6b);
            hash = (hash << 13) | (hash >>> 19);
        }
        hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
        hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
        sums[lane] += hash ^ (hash >>> 16);
    }
}

;// CONCATENATED MODULE: ./build/rules/test-set-reuse.js
/** How many models were judged on one evaluation set: each look at it makes its figures a little too good. */





const testSetReuse = {
    id: 'test-set-reuse',
    summary: 'No more than max-attempts different models may be judged on the same evaluation set.',
    plain: 'Whoever tries often enough passes any test by luck. So only so many versions may be tried on the same test.',
    details: [
        'Whoever tries model after model on one test set and keeps the best fits the model to that set: the figures of the winner are too good, however honest each of them is (Blum & Hardt 2015).',
        'A model counts once by its digest, however often it is judged; the model of this change counts too. Earlier ones come from the decisions in the ledger; without a ledger the finding is missing.',
        'The evaluation set is known by the ids of the rows of the candidate, whatever their order; where the policy declares no rows, by the digest of the data that a report names. A set that differs in one id is another set.',
        'The finding records the set under evaluation-set, from where later changes count it.',
    ].join(' '),
    remedy: [
        'Evaluate on cases that no model was judged on before, and commit those predictions.',
        'Try versions out on a validation set, and keep the test set for the one that is to be released.',
        'Where no fresh cases can be had, those who decide may accept it by a waiver; say in the card how often the set was used.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['max-attempts'],
        properties: {
            'max-attempts': {
                type: 'integer',
                minimum: 1,
                description: 'Most models, this one included, that may be judged on one evaluation set.',
            },
        },
    },
    strictness: { 'max-attempts': 'down' },
    judge(requirement, facts) {
        const most = (0,metric_parameters/* numberOf */.rl)(requirement.with, 'max-attempts') ?? 1;
        const refused = refusal(facts);
        if (refused !== null)
            return [refused];
        const sets = evaluationSets(facts);
        if (!sets.length)
            return [unknownSet(facts)];
        return sets.map((set) => (facts.history === undefined ? uncounted(set, most) : test_set_reuse_judged(set, most, facts)));
    },
};
/** What keeps attempts from being counted at all; null where they can be. */
function refusal(facts) {
    if (facts.digest === null)
        return (0,judgement/* judgement */._)('missing', `${facts.model.artifact ?? facts.model.id} has no digest, so this model cannot be told from those judged before.`, {
            fix: 'name the model file under artifact and commit it, or a pointer to it',
        });
    const faulty = facts.faults.filter(({ spec }) => spec !== null && spec.role === 'candidate' && (0,unread/* isRows */.uU)(spec));
    if (!faulty.length)
        return null;
    return (0,judgement/* judgement */._)('error', `The rows of the candidate cannot be read, so their evaluation set is not known: ${(0,unread/* faultWords */._Q)(faulty)}.`, {
        fix: (0,unread/* faultFix */.cc)(faulty, 'write the file again'),
        sources: (0,unread/* faultSources */.zC)(faulty),
    });
}
/** Sets that the candidate was evaluated on: of its rows, and only where the policy declares none of the reports. */
function evaluationSets(facts) {
    if (facts.model.evidence.some((spec) => spec.role === 'candidate' && (0,unread/* isRows */.uU)(spec) && spec.sql === undefined))
        return facts.tables.flatMap((table) => table.role === 'candidate' && table.ids !== null && table.ids.length > 0
            ? [{ name: setName(table.ids), sources: [table.source] }]
            : []);
    const byName = new Map();
    for (const one of facts.evidence) {
        if (one.kind !== 'evaluation' || one.dataset.digest === null || !isOfCandidate(one, facts))
            continue;
        const name = one.dataset.digest.toLowerCase();
        byName.set(name, [...(byName.get(name) ?? []), one.source]);
    }
    return [...byName].map(([name, sources]) => ({ name, sources }));
}
/** Whether an evaluation is of the candidate on unseen data: its figures say so, else the entry that names its file. */
function isOfCandidate(one, facts) {
    if (one.dataset.split === 'train')
        return false;
    const figure = facts.evidence.find((other) => other.kind === 'metric' && other.source.path === one.source.path);
    if (figure?.kind === 'metric')
        return figure.role === 'candidate';
    return (facts.model.evidence.find((spec) => spec.file === one.source.path)?.role ?? 'candidate') === 'candidate';
}
/** Without a ledger. The set is recorded all the same, so that the first attempt of a new ledger counts. */
function uncounted(set, most) {
    const message = 'There is no ledger of earlier decisions, so nobody knows how often the evaluation set was used.';
    return (0,judgement/* judgement */._)('missing', message, {
        threshold: { 'max-attempts': most, 'evaluation-set': set.name },
        fix: 'keep decisions in a ledger (the input ledger-branch of the action, or check --record) and let the gate read it',
        sources: set.sources,
    });
}
function unknownSet(facts) {
    const rows = facts.model.evidence.filter((spec) => spec.role === 'candidate' && (0,unread/* isRows */.uU)(spec));
    const message = rows.length
        ? `${(0,shared_words/* listing */.RR)(rows.map((spec) => spec.file))} ${rows.length === 1 ? 'gives' : 'give'} no ids of rows, so the evaluation set is not known.`
        : 'No report names the digest of the data that the model was evaluated on, so the evaluation set is not known.';
    const fix = rows.length
        ? 'write an id to each row and name its column under columns: {id: …}'
        : 'have the evaluation write the digest of its data (dataset.digest)';
    return (0,judgement/* judgement */._)('missing', message, {
        fix,
        sources: facts.tables.filter((table) => table.role === 'candidate').map((table) => table.source),
    });
}
function test_set_reuse_judged(set, most, facts) {
    const own = (facts.digest ?? '').toLowerCase();
    const earlier = (facts.history ?? []).filter((one) => one.datasetDigest.toLowerCase() === set.name);
    const others = new Set(earlier.map((one) => one.modelDigest.toLowerCase()).filter((digest) => digest !== own));
    const attempts = others.size + 1;
    const first = earlier.map((one) => one.at).sort()[0];
    const since = first === undefined ? '' : ` since ${first.slice(0, 10)}`;
    const where = (0,shared_words/* listing */.RR)(set.sources.map((source) => source.path));
    const message = `This is the ${ordinal(attempts)} model that is judged on the evaluation set of ${where}${since}; the policy allows ${(0,shared_words/* count */.U9)(most)}`;
    const base = {
        value: attempts,
        threshold: { 'max-attempts': most, 'evaluation-set': set.name },
        better: 'lower',
        origin: 'recomputed',
        sources: set.sources,
        plain: `The same test was used for ${(0,shared_words/* count */.U9)(attempts)} ${attempts === 1 ? 'model' : 'models'}, this one included; ${(0,shared_words/* count */.U9)(most)} are allowed. ${attempts > most ? 'That does not hold.' : 'That holds.'}`,
    };
    if (attempts <= most)
        return (0,judgement/* judgement */._)('satisfied', `${message}.`, base);
    return (0,judgement/* judgement */._)('violated', `${message}, and each one tried makes the figures of the best a little too good.`, {
        ...base,
        fix: 'evaluate on data that no model was judged on before, or ask for a waiver',
    });
}
/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function ordinal(n) {
    const teen = n % 100 >= 11 && n % 100 <= 13;
    return `${(0,shared_words/* count */.U9)(n)}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/plain-slice.js
/** A weak slice in plain words for a board. */

const plain_slice_VERDICT = {
    violated: 'That is more than chance, and more than the policy allows.',
    inconclusive: 'That may be chance: too few such cases were tested to be sure.',
    satisfied: 'That is the weakest part that was found, and the policy allows it.',
};
/** "Among those whose race is Asian, about 61 of every 100 decisions are right, against 80 overall. …" */
function plainSlice(entry, { slice, value }, whole, outcome) {
    const [fact, overall] = measuredPlainly(entry, value, whole);
    return `${among(slice)}, ${fact}, against ${overall} overall. ${plain_slice_VERDICT[outcome]}`;
}

;// CONCATENATED MODULE: ./build/rules/shared/slice-words.js
/** Sentences about a search for weak slices. */


/** "1 more slice is", "8 more slices are". */
const more = (slices) => `${(0,shared_words/* count */.U9)(slices)} more ${slices === 1 ? 'slice is' : 'slices are'}`;
/** "accuracy for race = Asian is 0.61 (366 rows) against 0.7959 over all 8,000 rows, recomputed from p.csv: 0.1859 worse (99.9% interval 0.11 to 0.26); the policy allows 0.1". */
function slice_words_factWords({ ask, whole }, { slice, value, n, drop, dropInterval, level }) {
    const [own, all] = (0,shared_words/* apart */.zZ)(value, whole.value);
    const [size, allowed] = (0,shared_words/* apart */.zZ)(Math.abs(drop), ask.search.maxDrop);
    const moved = drop === 0 ? 'no worse' : `${size} ${drop > 0 ? 'worse' : 'better'}`;
    const from = `recomputed from ${whole.source.path}`;
    const interval = `${levelWords(level)} interval of the drop ${(0,shared_words/* range */.y1)(dropInterval)}`;
    return `${nameOf(ask)} ${(0,shared_words/* sliceText */.S$)(slice)} is ${own} (${(0,shared_words/* rows */.Ge)(n)}) against ${all} over all ${(0,shared_words/* rows */.Ge)(whole.n)}, ${from}: ${moved} (${interval}); the policy allows ${allowed}`;
}
/** A level close to 1 with the digits that tell it from 100%: "99.88%", "99.99995%". */
function levelWords(level) {
    const missing = (1 - level) * 100;
    const digits = Math.min(12, Math.max(1, 1 - Math.floor(Math.log10(missing))));
    return `${(100 - missing).toFixed(digits).replace(/\.?0+$/, '')}%`;
}
/** How much was searched, and what was not. */
function searchWords({ ask, facts, search, whole }) {
    const { minSupport, maxColumns, confidence } = ask.search;
    const how = maxColumns === 2 && search.columns.length > 1 ? 'one or two columns' : 'one column';
    const small = search.small > 0 ? ` ${(0,shared_words/* count */.U9)(search.small)} smaller ${search.small === 1 ? 'one was' : 'ones were'} not.` : '';
    const slices = `${(0,shared_words/* count */.U9)(search.searched)} ${search.searched === 1 ? 'slice' : 'slices'}`;
    const named = facts.policy.protectedAttributes.filter((column) => !search.columns.includes(column));
    const left = named.length
        ? ` Not searched: ${(0,shared_words/* listing */.RR)(named.map((one) => (0,shared_words/* visible */.RK)(one)))}, protected by the policy and not ${ask.search.columns ? 'named here' : `among the groups of ${whole.source.path}`}.`
        : '';
    return `${slices} of at least ${(0,shared_words/* rows */.Ge)(minSupport)} of ${how} (${columnWords(search)}) were compared, and the confidence of ${(0,shared_words/* percent */.KN)(confidence)} is held over all of them (Holm).${small}${left}`;
}
/** Columns of a search for slices, in words. */
const columnWords = (search) => (0,shared_words/* listing */.RR)(search.columns.map((one) => (0,shared_words/* visible */.RK)(one)), 8);

;// CONCATENATED MODULE: ./build/rules/weak-slices.js
/** No part of the cases may do much worse than the whole: a search through values of columns, and pairs of them. */








/** Means of a loss of single rows, beside the shares: what is no sum over rows has no such search. */
const MEAN_LOSSES = new Set([
    'log_loss',
    'brier',
    'expected_cost',
    'mae',
    'mse',
    'mape',
    'pinball_loss',
]);
const weakSlices = {
    id: 'weak-slices',
    summary: 'No slice of the cases (a value of a column, or of two together) may do worse than the whole by more than max-drop.',
    plain: 'The average can hide a group for which the model is bad. This looks for such groups, also where nobody thought of them.',
    details: [
        'Every value of every column is compared with all rows, and with max-columns: 2 (the default) every two values of two columns, where at least min-support rows (50) count for the metric.',
        'columns are the groups that the policy declares for the predictions file, or those named here; numbers are cut at their quartiles.',
        'The metric is a share (accuracy, recall) or a mean of a loss (log_loss, brier, expected_cost, mae), measured from the rows of the candidate; a report cannot stand in.',
        'The confidence (0.95) is held over all slices together by Holm, so that a search through hundreds of slices seldom finds one by chance: a slice is violated where the whole interval of its drop, at the level that Holm asks of it, is above max-drop.',
        'Intervals of shares are exact (Clopper and Pearson), of means by Student with the larger spread of slice and rest; that of the drop knows that the slice is part of the whole.',
        'A slice that is worse only by its estimate is inconclusive and warns; unproven: block makes it count as the requirement says.',
        'Where no slice has enough rows nothing was searched, and that is missing. One finding for each of the top (10) slices; the rest is counted.',
    ].join(' '),
    remedy: [
        'Where a slice is only worse by its estimate, evaluate on more cases of it.',
        'Look at its cases: wrong labels, a feature that is not there, too few examples in training; mend that and evaluate again.',
        'Until then hand such cases to a person; a waiver for exactly that slice is for those who decide.',
    ],
    schema: {
        type: 'object',
        additionalProperties: false,
        required: ['metric', 'max-drop'],
        properties: {
            metric: metric_parameters/* PROPERTIES */.yI.metric,
            'max-drop': {
                type: 'number',
                minimum: 0,
                description: 'How much worse than over all rows a slice may be, in the unit of the metric.',
            },
            columns: {
                type: 'array',
                items: { type: 'string', minLength: 1 },
                minItems: 1,
                maxItems: 200,
                uniqueItems: true,
                description: 'Columns of the predictions file to search; left out: its groups.',
            },
            'max-columns': { enum: [1, 2], description: 'Columns that a slice may join; 2 by default.' },
            'min-support': {
                type: 'integer',
                minimum: 10,
                description: 'Fewest rows of a slice (denominator of a share); 50 by default.',
            },
            confidence: {
                type: 'number',
                minimum: 0.5,
                exclusiveMaximum: 1,
                description: 'Two-sided confidence, held over all slices together; 0.95 by default.',
            },
            top: { type: 'integer', minimum: 1, maximum: 100, description: 'Most slices that are told; 10 by default.' },
            unproven: {
                enum: ['warn', 'block'],
                description: 'What a slice does that is worse by its estimate alone; warn by default.',
            },
            class: metric_parameters/* PROPERTIES */.yI.class,
            'confidence-at-least': metric_parameters/* PROPERTIES */.yI['confidence-at-least'],
            cost: metric_parameters/* PROPERTIES */.yI.cost,
            k: metric_parameters/* PROPERTIES */.yI.k,
            quantile: metric_parameters/* PROPERTIES */.yI.quantile,
        },
    },
    strictness: {
        ...metric_parameters/* FIGURE_STRICTNESS */.E9,
        'max-drop': 'down',
        // To search more holds each slice to more, so that one which was shown to be weak may be no longer.
        columns: 'unordered',
        'max-columns': 'unordered',
        'min-support': 'unordered',
        // Here it is the weakness that must be shown.
        confidence: (0,strictness/* withDefault */.IQ)('down', 0.95),
        top: 'unordered',
        unproven: (0,strictness/* withDefault */.IQ)(['warn', 'block'], 'warn'),
    },
    check(parameters, { vocabulary }) {
        const faults = (0,metric_parameters/* checkFigure */.vq)(parameters, vocabulary);
        const entry = vocabulary.find(String(parameters.metric ?? ''));
        return entry === undefined || isSearchable(entry) ? faults : [...faults, notSearchable(entry)];
    },
    asks(requirement, _model, vocabulary) {
        const parameters = weak_slices_parametersOf(requirement);
        const entry = vocabulary.find(parameters.metric);
        return entry ? [weak_slices_askOf(parameters, entry)] : [];
    },
    judge(requirement, facts) {
        const parameters = weak_slices_parametersOf(requirement);
        const entry = facts.vocabulary.find(parameters.metric);
        if (!entry || !isSearchable(entry))
            return [(0,judgement/* judgement */._)('error', `Slices of "${parameters.metric}" cannot be searched.`, { fix: 'correct the policy' })];
        const ask = weak_slices_askOf(parameters, entry);
        const about = {
            metric: entry.name,
            threshold: { 'max-drop': parameters.ask.search.maxDrop },
            better: weak_slices_betterOf(entry),
        };
        const answer = facts.measurements.answer(ask);
        if ((0,metric/* isUnmeasured */.q)(answer)) {
            const message = `Slices of ${nameOf(ask)} cannot be searched: ${answer.message}.`;
            return [(0,judgement/* judgement */._)(answer.outcome, message, { ...about, fix: answer.fix, sources: answer.sources })];
        }
        const [whole] = answer;
        if (whole?.value == null || whole.search === undefined)
            return [weak_slices_undefinedWhole(ask, whole, about)];
        return weak_slices_told({ ask, facts, whole: { ...whole, value: whole.value }, search: whole.search }, entry, parameters, about);
    },
};
const isSearchable = (entry) => entry.better !== 'none' && !entry.acrossGroups && (entry.share || MEAN_LOSSES.has(entry.name));
const notSearchable = (entry) => ({
    pointer: '/metric',
    message: entry.better === 'none'
        ? `${entry.name} has no better direction, so no slice can do worse`
        : `${entry.name} is no mean of single rows, so slices of it are not searched`,
    fix: 'use accuracy or another share, or a mean loss such as log_loss, brier or mae',
    code: 'policy/schema',
});
const weak_slices_betterOf = (entry) => (entry.better === 'lower' ? 'lower' : 'higher');
function weak_slices_parametersOf(requirement) {
    const raw = requirement.with;
    const { metric, parameters } = (0,metric_parameters/* figureParameters */.D$)(requirement);
    return {
        metric,
        unproven: raw.unproven === 'block' ? 'block' : 'warn',
        ask: {
            parameters,
            search: {
                columns: Array.isArray(raw.columns) ? raw.columns.map(String) : null,
                maxColumns: raw['max-columns'] === 1 ? 1 : 2,
                minSupport: (0,metric_parameters/* numberOf */.rl)(raw, 'min-support') ?? 50,
                maxDrop: (0,metric_parameters/* numberOf */.rl)(raw, 'max-drop') ?? 0,
                confidence: (0,metric_parameters/* numberOf */.rl)(raw, 'confidence') ?? 0.95,
                top: (0,metric_parameters/* numberOf */.rl)(raw, 'top') ?? 10,
            },
        },
    };
}
const weak_slices_askOf = (parameters, entry) => ({
    metric: entry.name,
    ...parameters.ask,
    role: 'candidate',
    by: null,
    confidence: null,
    minSamples: null,
    pairedWith: null,
});
function weak_slices_undefinedWhole(ask, whole, about) {
    const where = whole ? ` in ${whole.source.path}` : '';
    const message = `${nameOf(ask)} is undefined${where}: ${whole?.reason ?? 'nothing was measured'}. Without it no slice can be compared.`;
    const fix = 'evaluate on rows for which the metric is defined';
    return (0,judgement/* judgement */._)('missing', message, { ...about, fix, sources: whole ? [whole.source] : [] });
}
function weak_slices_told(searched, entry, parameters, about) {
    const { ask, whole, search } = searched;
    const base = { ...about, origin: whole.origin, sources: [whole.source], baseline: whole.value };
    if (search.searched === 0) {
        const least = `none has ${(0,shared_words/* rows */.Ge)(ask.search.minSupport)} that count for ${nameOf(ask)} beside others to compare them with`;
        const message = `No slice of ${columnWords(search)} in ${whole.source.path} could be searched: ${least}.`;
        const fix = `evaluate on more rows, or lower min-support`;
        return [(0,judgement/* judgement */._)('missing', message, { ...base, baseline: null, n: whole.n, fix })];
    }
    const weak = search.slices.filter((one) => one.shown);
    const found = weak.map((one) => (0,judgement/* judgement */._)('violated', `${slice_words_factWords(searched, one)}, and its whole interval is above that. ${searchWords(searched)}`, {
        ...base,
        ...ofSlice(one),
        fix: `find out what is different about ${(0,shared_words/* sliceText */.S$)(one.slice).replace(/^for /, '')}, and improve the model there or ask for a waiver`,
        plain: plainSlice(entry, one, whole.value, 'violated'),
    }));
    if (search.shown > weak.length)
        found.push((0,judgement/* judgement */._)('violated', `${more(search.shown - weak.length)} shown to do worse than the policy allows. ${searchWords(searched)}`, {
            ...base,
            fix: 'set top to more, to see them all',
        }));
    if (found.length)
        return found;
    const worst = search.slices[0];
    if (search.suspected > 0) {
        const others = search.suspected > 1 ? `; ${more(search.suspected - 1)} worse in the same way` : '';
        const message = `${slice_words_factWords(searched, worst)}. That is worse by the estimate alone and may be chance${others}. ${searchWords(searched)}`;
        return [
            (0,judgement/* judgement */._)('inconclusive', message, {
                ...base,
                ...ofSlice(worst),
                ...(parameters.unproven === 'block' ? {} : { severity: 'warn' }),
                fix: `evaluate on more rows ${(0,shared_words/* sliceText */.S$)(worst.slice)}`,
                plain: plainSlice(entry, worst, whole.value, 'inconclusive'),
            }),
        ];
    }
    const message = `No slice does worse than the policy allows. The worst: ${slice_words_factWords(searched, worst)}. ${searchWords(searched)}`;
    return [
        (0,judgement/* judgement */._)('satisfied', message, {
            ...base,
            ...ofSlice(worst),
            plain: plainSlice(entry, worst, whole.value, 'satisfied'),
        }),
    ];
}
const ofSlice = ({ slice, value, n, interval }) => ({ slice, value, n, interval });

;// CONCATENATED MODULE: ./build/rules/index.js
/** Every rule, by id. A rule is one file here and one line in this list. */





























/** Every rule that a policy may name. */
const RULES = [
    approval,
    artifactSigned,
    bowTie,
    claimsMatch,
    dataDisjoint,
    dataValidation,
    documentation,
    drift,
    evidenceFresh,
    evidenceUpdated,
    explanation,
    expression,
    fmea,
    incidents,
    licenseAllowed,
    lineageComplete,
    lineageVerified,
    metricRegression,
    metricSpread,
    metricThreshold,
    policyChange,
    preMortem,
    responsePlan,
    riskRegister,
    riskTreatment,
    robustness,
    sourceAllowed,
    testSetReuse,
    weakSlices,
];


/***/ }),

/***/ 88492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Uj: () => (/* binding */ boundWords),
/* harmony export */   z6: () => (/* binding */ SLACK)
/* harmony export */ });
/** Comparing an estimate and its interval with bounds: which outcome follows, and from what. */
/** Rounding of binary fractions: 0.4 - 0.3 is not 0.1. Far below any difference that data can show. */
const SLACK = 1e-12;
/**
 * Outcome of a comparison. `min` is compared with the lower end and `max` with the upper; bounds are inclusive. Where
 * compliance must be shown, an estimate that fails is violated whatever its interval, and one that passes is inconclusive
 * where its interval reaches over the bound. Where a violation must be shown (`burden: violation`), only an interval that
 * lies wholly beyond is violated. `slack` widens the bounds of values that are differences of others.
 */
function compare(compared, bounds, burden, slack = 0) {
    const blurred = blurredSide(compared, bounds, slack);
    if (blurred !== null) {
        const severity = burden === 'violation' && compared.confidence !== null ? 'warn' : null;
        return { outcome: 'inconclusive', severity, side: blurred, because: 'blur' };
    }
    const side = beyond([compared.value, compared.value], bounds, slack);
    if (side !== null) {
        const violated = { outcome: 'violated', severity: null, side, because: 'estimate' };
        if (burden === 'compliance' || compared.confidence === null)
            return violated;
        // Without the interval that was asked for nothing is shown either way: that must not open what a violation shuts.
        if (compared.interval === null)
            return { outcome: 'inconclusive', severity: null, side, because: 'no-interval' };
        const [low, high] = compared.interval;
        const wholly = side === 'min' ? beyond([high, high], bounds, slack) === 'min' : beyond([low, low], bounds, slack) === 'max';
        return wholly
            ? { ...violated, because: 'interval' }
            : { outcome: 'inconclusive', severity: 'warn', side, because: 'interval' };
    }
    const satisfied = { outcome: 'satisfied', severity: null, side: null, because: null };
    if (compared.confidence === null || burden === 'violation')
        return satisfied;
    if (compared.interval === null)
        return { outcome: 'inconclusive', severity: null, side: null, because: 'no-interval' };
    const crossed = beyond(compared.interval, bounds, slack);
    return crossed === null ? satisfied : { outcome: 'inconclusive', severity: null, side: crossed, because: 'interval' };
}
/** The bound that lies where the exact value may lie, so that nothing is shown either way; null where none does. */
function blurredSide({ value, within = 0 }, bounds, slack) {
    if (within === 0)
        return null;
    const [low, high] = [value - within, value + within].map((end) => beyond([end, end], bounds, slack));
    return low === high ? null : (low ?? high ?? null);
}
/** Which bound an interval reaches over, `min` first; null where it lies inside. NaN lies outside. */
function beyond([low, high], { min, max }, slack) {
    if (min !== null && !(low >= min - slack * Math.max(1, Math.abs(min))))
        return 'min';
    if (max !== null && !(high <= max + slack * Math.max(1, Math.abs(max))))
        return 'max';
    return null;
}
/** Bounds in words: "at least 0.8", "at most 0.1", "between 0.1 and 0.3". */
function boundWords({ min, max }, say) {
    if (min !== null && max !== null)
        return `between ${say(min)} and ${say(max)}`;
    return min === null ? `at most ${say(max ?? 0)}` : `at least ${say(min)}`;
}


/***/ }),

/***/ 94979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ judgement)
/* harmony export */ });
/** Building judgements with what is left out filled in. */
/** A judgement with nothing measured: every number null, no slice, no source, origin `declared`; `more` replaces. */
function judgement(outcome, message, more = {}) {
    return {
        outcome,
        slice: null,
        message,
        fix: null,
        value: null,
        threshold: null,
        interval: null,
        n: null,
        baseline: null,
        origin: 'declared',
        sources: [],
        ...more,
    };
}


/***/ }),

/***/ 438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LF: () => (/* binding */ oncePerFile),
/* harmony export */   SK: () => (/* binding */ unreadRecords),
/* harmony export */   _M: () => (/* binding */ tellsLineage),
/* harmony export */   h4: () => (/* binding */ LINEAGE_READERS)
/* harmony export */ });
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94979);
/* harmony import */ var _unread_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25905);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99801);
/** Which files of the policy tell of lineage, and judgements on those that are absent or at fault. */



/** Readers that yield lineage. */
const LINEAGE_READERS = new Set([
    'checksums',
    'croissant',
    'cyclonedx',
    'dvc-file',
    'dvc-lock',
    'dvc-yaml',
    'in-toto-statement',
    'kubeflow',
    'lfs-pointer',
    'ml-metadata',
    'mlflow-database',
    'mlflow-registry',
    'mlflow-run',
    'mlmodel',
    'openlineage',
    'prov',
    'prov-n',
    'spdx',
]);
/** Names that only such files have; asked where the policy names no reader, and the content cannot be asked. */
const NAMES = /(^|\/)(dvc\.(lock|yaml)|[^/]*\.dvc|MLmodel|meta\.ya?ml|run\.json|[^/]*croissant[^/]*|[^/]*\.prov\.json|[^/]*prov(enance)?[.-][^/]*|[^/]*openlineage[^/]*|[^/]*lineage[^/]*|[^/]*\.(intoto|dsse|sigstore)[^/]*|[^/]*attestation[^/]*|[^/]*statement\.json|[^/]*\.(cdx|spdx3?)\.json|[^/]*bom\.json|[^/]*mlmd[^/]*\.json|sha(256|512|1)sums?(\.txt)?|[^/]*\.sha(256|512|1)(sums?)?)$/i;
const FOLDERS = /(^|\/)(lineage|provenance|attestations?|mlruns|mlmd|kfp|kubeflow)\//i;
/** Whether a file of the policy tells of lineage: by its reader, else by its name. */
function tellsLineage(path, spec, reader) {
    const id = reader ?? spec?.as ?? null;
    if (id !== null)
        return LINEAGE_READERS.has(id);
    return NAMES.test(path) || FOLDERS.test(path);
}
/** Lineage files that could not be used. */
const faultyRecords = (facts) => facts.faults.filter((file) => (file.spec !== null || file.reader !== null) && tellsLineage(file.path, file.spec, file.reader));
/** Lineage files that the policy names and the change does not have. */
const absentRecords = (facts) => facts.absent.filter((one) => one.what === 'evidence' && tellsLineage(one.path, one.spec, null));
/**
 * What stands in the way of judging lineage: an `error` for each file at fault, and one `missing` for all that are
 * absent. A record that is not there may be the one that would contradict, so nothing is satisfied beside it.
 */
function unreadRecords(facts) {
    const faulty = faultyRecords(facts).map((file) => (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgement */ ._)('error', `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(file.path)} cannot be used as a record of where the model comes from: ${(0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .faultWords */ ._Q)([file], 3)}.`, {
        fix: (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .faultFix */ .cc)([file], 'write the file again with the tool that made it'),
        sources: (0,_unread_js__WEBPACK_IMPORTED_MODULE_0__/* .faultSources */ .zC)([file]),
    }));
    const absent = absentRecords(facts).map((one) => (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(one.path));
    if (absent.length === 0)
        return faulty;
    const verb = absent.length === 1 ? 'is' : 'are';
    const message = `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listing */ .RR)(absent)}, which the policy names as ${absent.length === 1 ? 'a record' : 'records'} of where the model comes from, ${verb} not in the change.`;
    return [
        ...faulty,
        (0,_judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .judgement */ ._)('missing', message, { fix: `commit ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listing */ .RR)(absent)}, as the tool that ran the pipeline wrote it` }),
    ];
}
/** Sources without repetition of a file, in order, at most `limit`. */
function oncePerFile(sources, limit = 20) {
    const seen = new Map();
    for (const source of sources)
        if (!seen.has(source.path) && seen.size < limit)
            seen.set(source.path, source);
    return [...seen.values()];
}


/***/ }),

/***/ 15779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ figureParameters),
/* harmony export */   E9: () => (/* binding */ FIGURE_STRICTNESS),
/* harmony export */   RF: () => (/* binding */ METRIC_PROPERTIES),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   vq: () => (/* binding */ checkFigure),
/* harmony export */   yI: () => (/* binding */ PROPERTIES)
/* harmony export */ });
/* harmony import */ var _domain_plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45745);
/* harmony import */ var _domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84595);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99801);
/** Parameters that the rules about metrics share: their schema, what they mean, and faults that a schema cannot see. */



const scalar = { type: ['string', 'number', 'boolean'] };
/** JSON schema of the shared parameters; a rule takes those that it knows. */
const PROPERTIES = {
    metric: { type: 'string', minLength: 1, description: 'Name of a metric, as scikit-learn and Fairlearn have it.' },
    by: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description: 'Group columns; "sex*race" judges every combination of the two. A column of numbers is cut into groups by slices of the evidence entry.',
    },
    confidence: {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'Level of the two-sided interval that has to keep the bound too. Left out: the estimate decides.',
    },
    'min-samples': {
        type: 'integer',
        minimum: 1,
        description: 'Fewest rows of a group (denominator of a share). Weighted rows must also be as many by their effective number.',
    },
    'small-groups': {
        enum: ['fail', 'warn', 'skip'],
        description: 'What a group below min-samples does; fail by default.',
    },
    groups: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'array', items: scalar, minItems: 1, uniqueItems: true },
        description: 'Groups that must be there, by column.',
    },
    'family-wise': {
        enum: ['holm', 'bh'],
        description: 'Holds the confidence for all comparisons of the requirement together: holm the chance that any is wrong, bh (Benjamini-Hochberg) the share of wrong ones among those that are shown.',
    },
    bins: {
        type: 'integer',
        minimum: 1,
        maximum: 10_000,
        description: 'Bins of equal width for ece and mce; 10 by default.',
    },
    class: { ...scalar, description: 'One class of several, judged against the rest.' },
    'confidence-at-least': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'For selective_accuracy and coverage: only decisions at least this sure count.',
    },
    'min-coverage': {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description: 'Share of all decisions that must be that sure.',
    },
    cost: {
        type: 'object',
        minProperties: 1,
        additionalProperties: { type: 'number' },
        description: 'For expected_cost: what a false-positive and a false-negative cost.',
    },
    tail: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        description: 'For expected_shortfall: the worst share of the losses.',
    },
    k: { type: 'integer', minimum: 1, description: 'For top_k_accuracy: how many of the likeliest classes count.' },
    beta: { type: 'number', exclusiveMinimum: 0, description: 'For fbeta: how many times recall weighs precision.' },
    quantile: {
        type: 'number',
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: 'For pinball_loss: the quantile that is predicted.',
    },
};
/** What a metric is told beside its rows, for rules that judge it in more than one place; a least coverage has no meaning there. */
const METRIC_PROPERTIES = {
    class: PROPERTIES.class,
    bins: PROPERTIES.bins,
    'confidence-at-least': PROPERTIES['confidence-at-least'],
    cost: PROPERTIES.cost,
    tail: PROPERTIES.tail,
    k: PROPERTIES.k,
    beta: PROPERTIES.beta,
    quantile: PROPERTIES.quantile,
};
/** More groups to judge ask more, unless they make what is shown of the others count for less. */
const staysWithMore = (one) => {
    const family = one.with['family-wise'];
    return family === undefined || (family === 'holm' && (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeShown */ .ul)(one));
};
/** More rows asked of a group ask more only where a group with fewer keeps the merge shut. */
const smallGroupsBlock = (one) => (one.with['small-groups'] ?? 'fail') === 'fail' && (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .inconclusiveBlocks */ .FZ)(one);
/** Which way the shared parameters tighten. */
const FIGURE_STRICTNESS = {
    metric: 'unordered',
    // Left out, all rows are one group: other groups are another question.
    by: { order: 'more', when: staysWithMore },
    confidence: (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('up', _domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeShown */ .ul),
    'min-samples': (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('up', smallGroupsBlock),
    'small-groups': (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .withDefault */ .IQ)(['skip', 'warn', 'fail'], 'fail'),
    groups: (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('more'),
    'family-wise': (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(['bh', 'holm'], _domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .mustBeShown */ .ul),
    class: 'unordered',
    bins: 'unordered',
    'confidence-at-least': 'unordered',
    'min-coverage': (0,_domain_strictness_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)('up'),
    cost: 'unordered',
    tail: 'unordered',
    k: 'unordered',
    beta: 'unordered',
    quantile: 'unordered',
};
/** A finite number of the parameters, else null. */
function numberOf(raw, name) {
    const value = Object.hasOwn(raw, name) ? raw[name] : null;
    return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
/** Columns of one entry of `by`: "sex*race" → ['sex', 'race']. */
const columnsOf = (entry) => entry.split('*').map((column) => column.trim());
/** Shared parameters of a requirement; wrong types (which the schema refuses) read as left out. */
function figureParameters(requirement) {
    const raw = requirement.with;
    const list = Array.isArray(raw.by) ? raw.by.filter((one) => typeof one === 'string') : [];
    const groups = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(raw.groups) ? Object.entries(raw.groups) : [];
    return {
        metric: String(raw.metric ?? ''),
        by: list.length ? list.map(columnsOf) : [null],
        confidence: numberOf(raw, 'confidence'),
        minSamples: numberOf(raw, 'min-samples'),
        smallGroups: raw['small-groups'] === 'warn' || raw['small-groups'] === 'skip' ? raw['small-groups'] : 'fail',
        groups: new Map(groups.map(([column, values]) => [column, Array.isArray(values) ? values.map(String) : []])),
        familyWise: raw['family-wise'] === 'holm' || raw['family-wise'] === 'bh' ? raw['family-wise'] : null,
        minCoverage: numberOf(raw, 'min-coverage'),
        parameters: metricParameters(raw),
    };
}
/** The part of the parameters that is the metric's identity. */
function metricParameters(raw) {
    const cost = (0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(raw.cost) ? raw.cost : null;
    const numbers = {
        bins: 'bins',
        tail: 'tail',
        k: 'k',
        beta: 'beta',
        quantile: 'quantile',
        confidenceAtLeast: 'confidence-at-least',
    };
    const given = Object.entries(numbers).flatMap(([key, name]) => {
        const value = numberOf(raw, name);
        return value === null ? [] : [[key, value]];
    });
    const part = raw.class === undefined || raw.class === null ? {} : { class: String(raw.class) };
    return { ...Object.fromEntries(given), ...part, ...(cost ? { cost } : {}) };
}
/** Names in the policy of the parameters that some metric takes. */
const METRIC_PARAMETERS = ['bins', 'confidence-at-least', 'cost', 'tail', 'k', 'beta', 'quantile'];
/** Without these a metric that takes them means nothing. */
const REQUIRED = ['confidence-at-least', 'cost'];
/** Faults of the shared parameters; `bounds` are the names of parameters that are values of the metric itself. */
function checkFigure(raw, vocabulary, bounds = []) {
    const entry = vocabulary.find(String(raw.metric ?? ''));
    if (entry === undefined)
        return [unknownMetric(raw.metric, vocabulary)];
    const name = String(raw.metric);
    const by = Array.isArray(raw.by) ? raw.by.map(String) : [];
    const faults = [];
    const complain = (pointer, message, fix) => faults.push({ pointer, message, fix, code: 'policy/schema' });
    if (entry.parameters.includes('column'))
        complain('/metric', `${name} compares a column of two files`, 'use the rule drift');
    if (entry.acrossGroups && !by.length)
        complain('/metric', `${name} compares groups, and by names no column`, 'add by: [<group column>]');
    by.forEach((one, index) => {
        const columns = columnsOf(one);
        if (columns.some((column) => column === '') || new Set(columns).size < columns.length)
            complain(`/by/${index}`, `"${one}" is no list of different columns`, 'write one column, or several joined by * (sex*race)');
    });
    for (const bound of bounds)
        complainOfRange(raw, bound, entry, complain);
    for (const parameter of METRIC_PARAMETERS) {
        const given = raw[parameter] !== undefined && raw[parameter] !== null;
        const taken = entry.parameters.includes(parameter);
        if (given && !taken)
            complain(`/${parameter}`, `${name} takes no ${parameter}`, takes(entry));
        if (!given && taken && REQUIRED.includes(parameter))
            complain('/metric', `${name} needs ${parameter}`, `add ${parameter}`);
    }
    if (raw.class !== undefined && raw.class !== null && !entry.perClass)
        complain('/class', `${name} is not a metric of one class`, 'leave class out');
    if (raw['family-wise'] !== undefined && raw['family-wise'] !== null && numberOf(raw, 'confidence') === null)
        complain('/family-wise', 'family-wise has nothing to hold without confidence', 'add confidence: 0.95');
    const columns = new Set(by.flatMap(columnsOf));
    for (const column of Object.keys((0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .isMap */ .jh)(raw.groups) ? raw.groups : {})) {
        if (columns.has(column))
            continue;
        const fix = columns.size ? `use one of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listing */ .RR)([...columns])}, or add it to by` : `add by: [${column}]`;
        faults.push({
            pointer: `/groups${(0,_domain_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .PM)(column)}`,
            message: `"${column}" is not a column of by`,
            fix,
            code: 'policy/reference',
        });
    }
    return faults;
}
function unknownMetric(name, vocabulary) {
    const near = typeof name === 'string' ? vocabulary.suggest(name) : undefined;
    const fix = near === undefined ? 'risk-gate explain lists the metrics that are known' : `did you mean ${near}?`;
    return {
        pointer: '/metric',
        message: `"${String(name)}" is not a metric that is known`,
        fix,
        code: 'policy/unknown-metric',
    };
}
function complainOfRange(raw, bound, entry, complain) {
    const value = numberOf(raw, bound);
    const [low, high] = entry.range;
    if (value === null || (value >= low && value <= high))
        return;
    const range = `${Number.isFinite(low) ? `from ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(low)}` : 'from below'} ${Number.isFinite(high) ? `to ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(high)}` : 'upwards'}`;
    const fix = value > 1 && value <= 100 && high === 1
        ? `write a fraction: ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(value / 100)}`
        : 'write a value inside the range';
    complain(`/${bound}`, `${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .number */ .ai)(value)} is outside the range of ${entry.name}, which goes ${range}`, fix);
}
const takes = (entry) => entry.parameters.length ? `it takes ${(0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listing */ .RR)(entry.parameters)}` : 'leave it out: this metric takes no parameter';


/***/ }),

/***/ 25905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ faultyReports),
/* harmony export */   Xz: () => (/* binding */ reportSpecs),
/* harmony export */   _Q: () => (/* binding */ faultWords),
/* harmony export */   cc: () => (/* binding */ faultFix),
/* harmony export */   i1: () => (/* binding */ placesWords),
/* harmony export */   r0: () => (/* binding */ absentReports),
/* harmony export */   uU: () => (/* binding */ isRows),
/* harmony export */   zC: () => (/* binding */ faultSources)
/* harmony export */ });
/* unused harmony export mayReport */
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12777);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99801);
/** What the policy names and what became of it: absent files, files at fault, and how to say so. */


/** Readers that never give a figure of the model, so that a fault of theirs is no fault of a figure. */
const WITHOUT_FIGURES = new Set([
    'fmea',
    'bow-tie',
    'pre-mortem',
    'risk-register',
    'incident',
    'response-plan',
]);
/** Whether a rows file: one that `measure` reads, never a reader. */
const isRows = (spec) => spec.sql !== undefined ||
    spec.as === 'predictions' ||
    spec.columns.label !== undefined ||
    spec.columns.prediction !== undefined ||
    spec.columns.score !== undefined;
/** Whether reports of figures may come from this entry. */
const mayReport = (spec) => spec !== null && !isRows(spec) && !WITHOUT_FIGURES.has(spec.as ?? '');
/** Entries of the policy from which reports of a role may come. */
const reportSpecs = (facts, role) => facts.model.evidence.filter((spec) => spec.role === role && mayReport(spec));
/** Reports of a role that could not be read. */
const faultyReports = (facts, role) => facts.faults.filter((file) => mayReport(file.spec) && file.spec.role === role);
/** Report entries of a role that name nothing in the change. */
const absentReports = (facts, role) => facts.absent.filter((one) => one.what === 'evidence' && mayReport(one.spec) && one.spec.role === role);
/** A file at fault as a source; null where its bytes could not be had. */
function faultSource(file) {
    if (file.sha256 === null)
        return null;
    return { path: file.path, sha256: file.sha256, pointer: '', line: file.faults[0]?.line ?? null };
}
/** Sources of several files at fault. */
const faultSources = (files) => files.flatMap((file) => faultSource(file) ?? []);
/** The faults of files in words, at most `limit` of them. */
function faultWords(files, limit = 5) {
    const faults = files.flatMap((file) => file.faults);
    const told = faults.slice(0, limit).map(_domain_fault_js__WEBPACK_IMPORTED_MODULE_0__/* .faultText */ .Ij).join('; ');
    return faults.length > limit ? `${told}; and ${faults.length - limit} more` : told;
}
/** The first fix that a fault offers. */
function faultFix(files, otherwise) {
    const first = files.flatMap((file) => file.faults).find((fault) => fault.fix !== null);
    return first?.fix ?? otherwise;
}
/** Where reports of a role were looked for, in words: absent ones are named as such. */
function placesWords(facts, role) {
    const absent = absentReports(facts, role).map((one) => one.path);
    const read = reportSpecs(facts, role)
        .map((spec) => spec.file)
        .filter((file) => !absent.includes(file));
    const parts = [
        ...(absent.length ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listing */ .RR)(absent)} ${absent.length === 1 ? 'is' : 'are'} not in the change`] : []),
        ...(read.length ? [`${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listing */ .RR)(read)} ${read.length === 1 ? 'does' : 'do'} not give it`] : []),
    ];
    return parts.length ? parts.join('; ') : `the policy names no evidence of the role ${role}`;
}


/***/ }),

/***/ 14459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fw: () => (/* binding */ upstreamOf),
/* harmony export */   cP: () => (/* binding */ licencesOf),
/* harmony export */   sO: () => (/* binding */ addressesOf)
/* harmony export */ });
/* harmony import */ var _domain_lists_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2212);
/** What went into the model, as the lineage graph has it. */

const NO_DATA = new Set(['step', 'code', 'parameters']);
/** The upstream part, by one walk against the edges; near linear, nothing recurses. */
function upstreamOf(graph) {
    const byId = new Map(graph.nodes.map((node) => [node.id, node]));
    const incoming = new Map();
    for (const { from, to } of graph.edges) {
        (0,_domain_lists_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(incoming, to, from);
    }
    const before = (id) => (incoming.get(id) ?? []).flatMap((from) => byId.get(from) ?? []);
    const model = graph.model === null ? null : (byId.get(graph.model) ?? null);
    const seen = new Set(model ? [model.id] : byId.keys());
    for (const id of seen)
        for (const from of incoming.get(id) ?? [])
            seen.add(from);
    const nodes = graph.nodes.filter((node) => seen.has(node.id) && node !== model);
    // Without a model to start from nothing tells which models and reports went into it: they are left out.
    const data = nodes.filter((node) => !NO_DATA.has(node.type) && (model !== null || (node.type !== 'model' && node.type !== 'report')));
    return {
        model,
        nodes,
        edges: graph.edges.filter((edge) => seen.has(edge.from) && seen.has(edge.to)),
        data,
        roots: data.filter((node) => !isMadeOfData(node, before)),
        before,
    };
}
/** Whether a thing was made of other data: straight, or by a step that read some. */
function isMadeOfData(node, before) {
    return before(node.id).some((one) => {
        if (one.type !== 'step')
            return one.type !== 'code' && one.type !== 'parameters';
        return before(one.id).some((input) => input.type !== 'code' && input.type !== 'parameters' && input.type !== 'step');
    });
}
/** Addresses that name a place outside; ids inside of MLflow's store or of a Kubeflow pipeline name none. */
const addressesOf = (node) => (node.uris ?? (node.uri === null ? [] : [node.uri])).filter((uri) => !/^(mlflow-[a-z]+|models|kfp):/.test(uri));
/** Every licence that records give a node. */
const licencesOf = (node) => node.licenses ?? (node.license === null ? [] : [node.license]);


/***/ }),

/***/ 99801:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ rows),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   RR: () => (/* binding */ listing),
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   ai: () => (/* binding */ number),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   y1: () => (/* binding */ range),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(279);
/** Numbers and names as messages tell them. Plain text; outputs escape it for where it goes. */

/** A number in at most `digits` significant digits, without trailing zeros; exact for whole numbers below 10^15. */
function number(value, digits = 4) {
    if (!Number.isFinite(value))
        return 'undefined';
    const text = value.toPrecision(digits);
    const [mantissa, exponent] = text.split('e');
    const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
    if (exponent === undefined)
        return short;
    return Math.abs(value) >= 1 && Math.abs(value) < 1e15
        ? String(Math.round(value))
        : `${short}e${exponent.replace('+', '')}`;
}
/** Two different numbers with as many digits, at least `least`, as it takes to tell them apart, so that nobody reads "0.8 is below 0.8". */
function apart(value, bound, least = 4) {
    for (let digits = least; digits < 17; digits += 1) {
        const pair = [number(value, digits), number(bound, digits)];
        if (pair[0] !== pair[1] || value === bound)
            return pair;
    }
    return [String(value), String(bound)];
}
/** A whole number with separators: 8,000. */
const count = (value) => String(Math.round(value)).replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
/** "1 row", "8,000 rows". */
const rows = (n) => `${count(n)} ${n === 1 ? 'row' : 'rows'}`;
/** A confidence level for people: "95%". */
const percent = (share) => `${number(share * 100)}%`;
/** An interval for people: "0.7869 to 0.8046". */
const range = ([low, high]) => `${number(low)} to ${number(high)}`;
/** A group for people: "sex = Female and race = Asian"; "over all groups of race" for `{race: '*'}`; '' for no slice. */
function sliceText(slice) {
    const parts = Object.entries(slice ?? {});
    if (!parts.length)
        return '';
    if (parts.every(([, value]) => value === '*'))
        return `between the groups of ${parts.map(([column]) => column).join(' and ')}`;
    return `for ${parts.map(([column, value]) => `${column} = ${visible(value)}`).join(' and ')}`;
}
/** Only the values of a group: "Female, Asian". */
const groupName = (slice) => Object.values(slice)
    .map((value) => visible(value))
    .join(', ');
/**
 * Text from a file with everything that cannot be seen, or that turns the direction of a line, written as U+XXXX, and cut
 * at `limit` characters. Ordinary letters of every script stay.
 */
function visible(text, limit = 120) {
    const told = text.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]|(?! )\p{Zs}/gu, (odd) => `<${(0,_domain_code_point_js__WEBPACK_IMPORTED_MODULE_0__/* .codePoint */ .y)(odd)}>`);
    if (told === '')
        return '(empty)';
    return [...told].length > limit ? `${[...told].slice(0, limit).join('')}…` : told;
}
/** A list for people, cut after `limit`: "a, b and 3 more". Empty: "none". */
function listing(items, limit = 5) {
    if (!items.length)
        return 'none';
    if (items.length > limit)
        return `${items.slice(0, limit).join(', ')} and ${count(items.length - limit)} more`;
    return items.length === 1 ? items[0] : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
/** `path:line` of a source. */
const placeText = (source) => source.line === null ? source.path : `${source.path}:${source.line}`;


/***/ })

};
