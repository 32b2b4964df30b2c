export const id = 7820;
export const ids = [7820];
export const modules = {

/***/ 47820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  trinoQueries: () => (/* binding */ trinoQueries)
});

// UNUSED EXPORTS: TRINO_LIMITS

// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/query.js
var query = __webpack_require__(44265);
;// CONCATENATED MODULE: ./build/trino/credentials.js
/** Who asks: from the environment alone, and never into a message. */


/**
 * Credentials of an environment for a server: TRINO_USER with TRINO_PASSWORD (Basic), or TRINO_TOKEN (Bearer). They go
 * nowhere but over https (or to the loopback address), and where TRINO_SERVER is set only to that server.
 */
function credentialsOf(environment, { path, server }) {
    const user = environment['TRINO_USER'] ?? '';
    const password = environment['TRINO_PASSWORD'] ?? '';
    const token = environment['TRINO_TOKEN'] ?? '';
    const refuse = (message, fix) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/credentials', path, message, { fix }));
    const wanted = originOf(server);
    const only = environment['TRINO_SERVER'] ?? '';
    if (wanted === null ||
        !(wanted.protocol === 'https:' || (wanted.protocol === 'http:' && query/* LOOPBACK */.W.has(wanted.hostname))))
        return refuse('the server is no https address, and credentials are not sent to it', 'write server with https://');
    if (only !== '' && originOf(only)?.origin !== wanted.origin)
        return refuse(`the policy names the server ${wanted.origin}, and TRINO_SERVER allows another one only`, 'correct server in the policy, or TRINO_SERVER in the job');
    if (password !== '' && token !== '')
        return refuse('TRINO_PASSWORD and TRINO_TOKEN are both set, so it is open which one counts', 'set one of the two');
    if (user === '' && token === '')
        return refuse('nothing says who asks the engine', 'set TRINO_USER and TRINO_PASSWORD, or TRINO_TOKEN, in the job');
    for (const [name, value] of Object.entries({ TRINO_USER: user, TRINO_PASSWORD: password, TRINO_TOKEN: token }))
        if (/[\r\n\0]/.test(value) || (name !== 'TRINO_PASSWORD' && /[^\x21-\x7e]/.test(value)))
            return refuse(`${name} has characters that cannot be sent`, `set ${name} again, without line ends and spaces`);
    if (user.includes(':') && password !== '')
        return refuse('TRINO_USER has a colon, which a password login cannot carry', 'set TRINO_USER again');
    const basic = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
    return (0,fault/* good */.uw)({
        user: user === '' ? 'risk-gate' : user,
        authorization: token !== '' ? `Bearer ${token}` : password !== '' ? `Basic ${basic}` : null,
        secrets: [password, token, password === '' ? '' : basic].filter((one) => one !== ''),
    });
}
function originOf(server) {
    try {
        return new URL(server);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./build/domain/plain.js
var plain = __webpack_require__(45745);
;// CONCATENATED MODULE: ./build/trino/protocol.js
/** One request of Trino's REST protocol, with retries, limits and an answer that is checked before it is believed. */


const NOTHING = { next: null, columns: null, rows: [], error: null };
/** Answers that ask to come again (Trino documents 429, 502, 503 and 504 so). */
const AGAIN = new Set([429, 502, 503, 504]);
/** Makes a request; asks again while the server is busy and the time is not over. */
async function call(session, path, request) {
    for (let attempt = 0;; attempt++) {
        const left = session.deadline - Date.now();
        if (left <= 0)
            return (0,fault/* bad */.MB)(late(path, session));
        const answer = await once(session, path, request, Math.min(left, session.limits.request));
        if (!('again' in answer))
            return answer;
        const wait = Math.min(10_000, answer.again ?? 100 * 2 ** Math.min(attempt, 6));
        if (Date.now() + wait >= session.deadline || request.method === 'DELETE')
            return (0,fault/* bad */.MB)(answer.fault);
        await new Promise((resolve) => setTimeout(resolve, wait));
    }
}
const late = (path, { limits }) => (0,fault/* fault */.DG)('sql/engine', path, `the engine did not answer within ${Math.round(limits.time / 1000)} seconds`, {
    fix: 'ask for fewer groups, or let the engine count a smaller table',
});
async function once(session, path, request, time) {
    const engine = (message, fix = 'run the job again') => (0,fault/* fault */.DG)('sql/engine', path, safe(message, session.secrets), { fix });
    try {
        const response = await fetch(request.url, {
            method: request.method,
            redirect: 'error',
            signal: AbortSignal.timeout(time),
            headers: {
                ...request.headers,
                accept: 'application/json',
                'x-trino-user': session.user,
                'x-trino-source': 'risk-gate',
                ...(session.authorization === null ? {} : { authorization: session.authorization }),
            },
            ...(request.body === undefined ? {} : { body: request.body }),
        });
        if (AGAIN.has(response.status)) {
            await response.body?.cancel();
            const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
            return {
                again: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
                fault: engine(`the engine is busy (HTTP ${response.status})`),
            };
        }
        if (request.method === 'DELETE') {
            await response.body?.cancel();
            return (0,fault/* good */.uw)(NOTHING);
        }
        if (response.status === 401 || response.status === 403) {
            await response.body?.cancel();
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/credentials', path, `the engine does not let the job in (HTTP ${response.status})`, {
                fix: 'check TRINO_USER and TRINO_PASSWORD, or TRINO_TOKEN, and what they may read',
            }));
        }
        const text = await readText(response, session);
        if (text === null)
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', path, `the answer has more than ${session.limits.bytes} bytes`, {
                fix: 'name fewer groups, or columns with fewer values',
            }));
        if (response.status !== 200)
            return (0,fault/* bad */.MB)(engine(`the engine answered HTTP ${response.status}: ${text.slice(0, 200)}`));
        return pageOf(text, path, session);
    }
    catch (error) {
        const { name, message, cause } = error;
        if (name === 'TimeoutError')
            return (0,fault/* bad */.MB)(engine(`the engine did not answer within ${Math.round(time / 1000)} seconds`));
        const why = cause instanceof Error ? cause.message : message;
        return (0,fault/* bad */.MB)(engine(`the engine could not be reached at ${session.origin}: ${why}`, 'check the server and the network'));
    }
}
/** The body of an answer as text; null where all bodies together are too large. */
async function readText(response, session) {
    const chunks = [];
    for await (const chunk of response.body ?? []) {
        session.bytes += chunk.length;
        if (session.bytes > session.limits.bytes)
            return null;
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function pageOf(text, path, session) {
    const refuse = (message) => (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', path, message, { fix: 'run the job again' }));
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return refuse('a page of the answer is no JSON: it is cut off, or this is not a Trino server');
    }
    if (!(0,plain/* isMap */.jh)(value))
        return refuse('a page of the answer is no JSON object');
    const { nextUri, columns, data, error } = value;
    if (nextUri !== undefined && typeof nextUri !== 'string')
        return refuse('a page of the answer has a nextUri that is no text');
    const named = columns === undefined || columns === null ? null : columnsOf(columns);
    if (named === undefined)
        return refuse('a page of the answer has columns without name or type');
    if (data !== undefined && data !== null && !(Array.isArray(data) && data.every(Array.isArray)))
        return refuse('a page of the answer has data that is no list of rows');
    return (0,fault/* good */.uw)({
        next: nextUri ?? null,
        columns: named,
        rows: (data ?? []),
        error: error === undefined || error === null ? null : safe(errorWords(error), session.secrets),
    });
}
function columnsOf(value) {
    if (!Array.isArray(value))
        return undefined;
    const columns = value.flatMap((one) => (0,plain/* isMap */.jh)(one) && typeof one['name'] === 'string' && typeof one['type'] === 'string'
        ? [{ name: one['name'], type: one['type'] }]
        : []);
    return columns.length === value.length ? columns : undefined;
}
function errorWords(error) {
    if (!(0,plain/* isMap */.jh)(error))
        return 'it does not say why';
    const name = typeof error['errorName'] === 'string' ? ` (${error['errorName']})` : '';
    return `${typeof error['message'] === 'string' ? error['message'] : 'it does not say why'}${name}`;
}
/** Words of others, fit for a message: one line, short, without what acts on a terminal and without secrets. */
function safe(text, secrets) {
    const hidden = secrets.reduce((left, secret) => left.replaceAll(secret, '***'), text);
    const tame = hidden.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u2028\u2029]+/gu, ' ').trim();
    return tame.length > 300 ? `${tame.slice(0, 299)}…` : tame;
}

;// CONCATENATED MODULE: ./build/trino/queries.js
/**
 * Queries on a Trino server by its REST protocol: one POST of the statement, then `nextUri` after `nextUri` until there is
 * none. Only the server of the policy is spoken to, no redirect is followed, and time and size have limits. Credentials come
 * from the environment and stand in no message.
 */



const TRINO_LIMITS = {
    time: 15 * 60_000,
    request: 60_000,
    bytes: 64 * 1024 * 1024,
    rows: 500_000,
};
/** Queries with the credentials of an environment: TRINO_USER with TRINO_PASSWORD, or TRINO_TOKEN. */
function trinoQueries(environment, limits = TRINO_LIMITS) {
    return {
        async ask(query) {
            const credentials = credentialsOf(environment, query);
            if (!credentials.ok)
                return credentials;
            const session = {
                ...credentials.value,
                origin: new URL(query.server).origin,
                deadline: Date.now() + limits.time,
                limits,
                bytes: 0,
            };
            return run(query, session);
        },
    };
}
async function run(query, session) {
    const headers = {
        'content-type': 'text/plain; charset=utf-8',
        'x-trino-catalog': query.catalog,
        'x-trino-schema': query.schema,
        'x-trino-time-zone': 'UTC',
    };
    let columns = null;
    const rows = [];
    let next = null;
    const seen = new Set();
    for (let body = query.statement;; body = null) {
        const page = body === null
            ? await call(session, query.path, { method: 'GET', url: next })
            : await call(session, query.path, { method: 'POST', url: `${session.origin}/v1/statement`, body, headers });
        if (!page.ok) {
            if (next !== null)
                await cancel(session, query.path, next);
            return page;
        }
        const refused = refusal(query.path, page.value, session, seen);
        if (refused) {
            if (next !== null)
                await cancel(session, query.path, next);
            return (0,fault/* bad */.MB)(refused);
        }
        columns ??= page.value.columns;
        rows.push(...page.value.rows);
        if (rows.length > session.limits.rows) {
            if (page.value.next !== null)
                await cancel(session, query.path, page.value.next);
            return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', query.path, `the answer has more than ${session.limits.rows} rows`, {
                fix: 'name fewer groups, or columns with fewer values',
            }));
        }
        next = page.value.next;
        if (next === null)
            break;
        seen.add(next);
    }
    if (columns === null)
        return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('sql/answer', query.path, 'the engine finished without telling the columns of its answer', {
            fix: 'run the job again',
        }));
    return (0,fault/* good */.uw)({ columns, rows });
}
/** Why a page cannot be used: the engine's own error, another host, a circle. */
function refusal(path, page, session, seen) {
    if (page.error !== null)
        return (0,fault/* fault */.DG)('sql/engine', path, `the engine refused the statement: ${page.error}`, {
            fix: 'compare the columns and types of the table with the evidence entry',
        });
    if (page.next === null)
        return null;
    if (!sameOrigin(page.next, session.origin))
        return (0,fault/* fault */.DG)('sql/engine', path, 'the engine sends to another address for the rest of its answer', {
            fix: `have the server answer with addresses that begin with ${session.origin}`,
        });
    if (seen.has(page.next))
        return (0,fault/* fault */.DG)('sql/engine', path, 'the engine sends in a circle: a page names an earlier one as the next', {
            fix: 'run the job again',
        });
    return null;
}
function sameOrigin(address, origin) {
    try {
        const url = new URL(address);
        return url.origin === origin && url.username === '' && url.password === '';
    }
    catch {
        return false;
    }
}
/** Tells the engine that the rest is not wanted. Whether it hears is not waited for long, and changes nothing. */
async function cancel(session, path, url) {
    if (!sameOrigin(url, session.origin))
        return;
    const soon = { ...session, deadline: Date.now() + 2_000 };
    await call(soon, path, { method: 'DELETE', url });
}


/***/ })

};
