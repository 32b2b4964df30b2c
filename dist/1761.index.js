export const id = 1761;
export const ids = [1761];
export const modules = {

/***/ 51761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./build/domain/fault.js
var fault = __webpack_require__(12777);
// EXTERNAL MODULE: ./build/domain/refusal.js
var refusal = __webpack_require__(7873);
// EXTERNAL MODULE: ./build/outputs/escape.js
var outputs_escape = __webpack_require__(11722);
;// CONCATENATED MODULE: ./build/github/runner.js
/** The job on a GitHub runner: inputs, outputs, summary, annotations, artifacts, log. Nothing raw reaches the log. */






/** Bytes that one step may add to the job summary. */
const SUMMARY_CAP = 1024 * 1024;
/** The runner of this process. */
function actionsRunner() {
    return {
        input: (name) => core/* getInput */.V4(name),
        output: (name, value) => core/* setOutput */.uH(name, value),
        async summary(markdown) {
            const file = process.env['GITHUB_STEP_SUMMARY'];
            if (!file)
                return (0,fault/* good */.uw)(undefined);
            if (Buffer.byteLength(markdown) > SUMMARY_CAP)
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/limit', 'job summary', `has more than ${SUMMARY_CAP} bytes`, {
                    fix: 'read the report of the run instead',
                }));
            try {
                await (0,promises_.appendFile)(file, `${markdown}\n`);
                return (0,fault/* good */.uw)(undefined);
            }
            catch (error) {
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', 'job summary', `could not be written: ${(0,refusal/* refusalWords */.W)(error)}`, {
                    fix: 'read the report of the run instead',
                }));
            }
        },
        annotate(annotations) {
            for (const one of annotations)
                say(one);
        },
        async upload(name, folder, files, retentionDays) {
            try {
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4724), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
                const made = await new DefaultArtifactClient().uploadArtifact(name, files.map((file) => (0,external_node_path_.join)(folder, file)), folder, { retentionDays, compressionLevel: 6 });
                return (0,fault/* good */.uw)(made.id === undefined ? null : artifactUrl(made.id));
            }
            catch (error) {
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', `artifact ${name}`, `could not be uploaded: ${error.message}`, {
                    fix: 'run the job again, and see whether the repository may keep artifacts',
                }));
            }
        },
        async download(name, folder) {
            try {
                const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4724), __webpack_require__.e(1252)]).then(__webpack_require__.bind(__webpack_require__, 91252));
                const client = new DefaultArtifactClient();
                const { artifact } = await client.getArtifact(name);
                await (0,promises_.mkdir)(folder, { recursive: true });
                await client.downloadArtifact(artifact.id, { path: folder });
                return (0,fault/* good */.uw)(undefined);
            }
            catch (error) {
                return (0,fault/* bad */.MB)((0,fault/* fault */.DG)('forge/answer', `artifact ${name}`, `could not be fetched: ${error.message}`, {
                    fix: 'run the job that made it again',
                }));
            }
        },
        log: {
            info: (text) => process.stdout.write(`${(0,outputs_escape/* logLine */.BP)(text)}\n`),
            warning: (text) => core/* warning */.$e((0,outputs_escape/* logLine */.BP)(text)),
            error: (text) => core/* error */.z3((0,outputs_escape/* logLine */.BP)(text)),
        },
    };
}
/** One annotation; the toolkit escapes properties and message for the command syntax. */
function say(one) {
    const tell = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }[one.level];
    tell((0,outputs_escape/* logLine */.BP)(one.message), {
        title: (0,outputs_escape/* logLine */.BP)(one.title),
        ...(one.path === null ? {} : { file: one.path, ...(one.line === null ? {} : { startLine: one.line }) }),
    });
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    return server && repository && run ? `${server}/${repository}/actions/runs/${run}/artifacts/${id}` : null;
}

;// CONCATENATED MODULE: ./build/action.js
/** The action: picks a mode, hands it the real runner, gives the exit code. */

/** Runs the action; resolves to the exit code, which is the job's conclusion and so the lock. */
async function action() {
    const runner = actionsRunner();
    if (runner.input('mode') === 'audit') {
        const { auditAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(1351), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(5195), __webpack_require__.e(7095)]).then(__webpack_require__.bind(__webpack_require__, 87095));
        return auditAction(runner, process.env);
    }
    if (runner.input('mode') === 'drift') {
        const { watchAction } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(6006), __webpack_require__.e(9807), __webpack_require__.e(1201), __webpack_require__.e(6516), __webpack_require__.e(1753)]).then(__webpack_require__.bind(__webpack_require__, 1753));
        return watchAction(runner, process.env);
    }
    const { gate } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3842), __webpack_require__.e(3877), __webpack_require__.e(9922), __webpack_require__.e(4429), __webpack_require__.e(5874), __webpack_require__.e(1651), __webpack_require__.e(6103), __webpack_require__.e(5636), __webpack_require__.e(6448), __webpack_require__.e(6006), __webpack_require__.e(9807), __webpack_require__.e(8056), __webpack_require__.e(4671), __webpack_require__.e(6516), __webpack_require__.e(3880)]).then(__webpack_require__.bind(__webpack_require__, 83880));
    return gate(runner, process.env);
}


/***/ }),

/***/ 12777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   MB: () => (/* binding */ bad),
/* harmony export */   uw: () => (/* binding */ good)
/* harmony export */ });
/** One line for people: `path:line:col: message (fix: …) [code]`; parts that are null are left out. */
function faultText(fault) {
    const place = [fault.path, fault.line, fault.line === null ? null : fault.column].filter((part) => part !== null);
    const fix = fault.fix === null ? '' : ` (fix: ${fault.fix})`;
    return `${place.join(':')}: ${fault.message}${fix} [${fault.code}]`;
}
/** A fault with its optional parts filled in; `line`, `column` and `fix` default to null. */
function fault(code, path, message, more = {}) {
    return { code, path, message, line: more.line ?? null, column: more.column ?? null, fix: more.fix ?? null };
}
/** A successful result. */
const good = (value) => ({ ok: true, value });
/** A failed result; needs at least one fault. */
const bad = (...faults) => ({
    ok: false,
    faults,
});


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ refusalWords)
/* harmony export */ });
/** Why the system did not let us read or write, in words: its codes are nobody's language. */
const WORDS = {
    ENOENT: 'there is no such file or folder',
    ENOTDIR: 'a part of its path is a file',
    EISDIR: 'it is a folder',
    EACCES: 'this user may not',
    EPERM: 'this user may not',
    EROFS: 'the disk may only be read',
    ENOSPC: 'the disk is full',
    ELOOP: 'its links go in a circle',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
};
/** Words for the code of an error, the code itself where there are none, `it failed` for what has no code. */
function refusalWords(error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
    return code === null ? 'it failed' : (WORDS[code] ?? code);
}


/***/ }),

/***/ 11722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Q: () => (/* binding */ clip),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   Cm: () => (/* binding */ linkTarget),
/* harmony export */   Ct: () => (/* binding */ flat),
/* harmony export */   Is: () => (/* binding */ logName),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   a4: () => (/* binding */ mermaid),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   ay: () => (/* binding */ logProse),
/* harmony export */   bt: () => (/* binding */ mermaidAxis),
/* harmony export */   mx: () => (/* binding */ htmlInMarkdown),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   rC: () => (/* binding */ htmlName),
/* harmony export */   rK: () => (/* binding */ csvCell),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/**
 * The one place that makes hostile text safe to show. Every text that an artifact, a policy or a person supplied goes
 * through one of these before it reaches a surface; each surface has its own function, and none of them ever throws.
 */
const ZERO_WIDTH = '\u200b';
/**
 * What no reader can see or what changes how others are shown: controls (C0, DEL, C1), format characters (bidirectional
 * overrides, zero width, byte order mark, tags), lone surrogates, line and paragraph separators. The zero-width joiners
 * stay where both neighbours are beyond ASCII: scripts and emoji need them.
 */
const HIDDEN = /(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
function escapeSequence(character) {
    const short = SHORT[character];
    if (short)
        return short;
    const point = character.codePointAt(0).toString(16).toUpperCase();
    return point.length > 4 ? `\\u{${point}}` : `\\u${point.padStart(4, '0')}`;
}
/**
 * Text of one line in which every hidden character is written out (`\n`, `\u202E`). For paths, labels and log lines.
 * `##[`, which a runner obeys anywhere in a line, is broken here for good.
 */
const visible = (text) => text.replace(HIDDEN, escapeSequence).replaceAll('##[', '## [');
/** As `visible`, but line breaks and tabs are a space, and the ends are trimmed. For prose. */
const flat = (text) => visible(text.replace(/[ \t]*[\r\n\t][\s]*/g, ' ')).trim();
/** At most `limit` UTF-16 units of a text, never half a character, with a sign and the count of what was left out. */
function clip(text, limit) {
    if (text.length <= limit)
        return text;
    const last = text.charCodeAt(limit - 1);
    const end = last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
    return `${text.slice(0, end)}… (${text.length - end} more characters)`;
}
/** Longest text of prose and of a name that the surfaces show; the record has all of it. */
const PROSE = 700;
const NAME = 160;
/** Mentions, issue references, links and emoji names are broken by a zero-width space, so that nobody is called and nothing is linked. */
const breakReferences = (text) => text
    .replace(/(?<=\S)@/gu, `${ZERO_WIDTH}@`)
    .replace(/@(?=[\p{L}\p{N}_])/gu, `@${ZERO_WIDTH}`)
    .replace(/#(?=\d)/g, `#${ZERO_WIDTH}`)
    .replace(/\b(gh-)(?=\d)/gi, `$1${ZERO_WIDTH}`)
    .replace(/:(?=\/\/)/g, `:${ZERO_WIDTH}`)
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, `$1${ZERO_WIDTH}`)
    .replace(/(?<!\d):(?=[\w+-]+:)/g, `:${ZERO_WIDTH}`);
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
const entity = (character) => ENTITIES[character] ?? `&#${character.codePointAt(0)};`;
/** Text for HTML, in an element or in a quoted attribute. */
const html = (text, limit = PROSE) => flat(clip(text, limit)).replace(/[&<>"']/g, entity);
/** A path, label or id for HTML: hidden characters and line breaks are written out. */
const htmlName = (text, limit = NAME) => visible(clip(text, limit)).replace(/[&<>"']/g, entity);
/** Text inside an HTML block of Markdown (`<summary>`), where mentions count and Markdown does not. */
const htmlInMarkdown = (text, limit = NAME) => breakReferences(visible(clip(text, limit))).replace(/[&<>"']/g, entity);
/**
 * Text as inline Markdown (GitHub flavour), also in a table cell or at the start of a list item: one line, no markup,
 * no HTML, no mention, no reference, no link, no mathematics.
 */
function markdown(text, limit = PROSE) {
    const safe = breakReferences(flat(clip(text, limit)))
        .replace(/[\\`*[\]|~$]/g, '\\$&')
        .replace(/[&<>]/g, entity)
        .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
    // What would begin a block where the text stands first: a list item, a heading, a rule or an underline.
    return safe
        .replace(/^([-+])(?=\s|$)/, '\\$1')
        .replace(/^([-=#])(?=[-=#]*(?:\s|$))/, '\\$1')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
/** A path, label or id as Markdown code, also in a table cell. Empty text is `(empty)`. */
function code(text, limit = NAME) {
    const shown = visible(clip(text, limit));
    if (shown.trim() === '')
        return '`(empty)`';
    if (!/[`|]|^\s|\s$/.test(shown))
        return `\`${shown}\``;
    // A code span in a table cannot hold a bar, nor a back-tick at its ends: then HTML with everything as entities.
    return `<code>${breakReferences(shown).replace(/[^\p{L}\p{N} .,/:;=@#\u200b-]/gu, entity)}</code>`;
}
/** A web address as the target of a Markdown link or an `href`, or null where it is no plain https or http address. */
function linkTarget(address) {
    if (!/^https?:\/\/[^/?#]/.test(address) || /\p{Cs}/u.test(address))
        return null;
    return encodeURI(address)
        .replace(/%25(?=[0-9A-Fa-f]{2})/g, '%')
        .replace(/['()*!$~[\]|\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
/** Text for a log or a terminal: one line without control characters, that no runner takes for a command. */
const logLine = (text) => visible(text).replace(/^(\s*):(?=:)/, '$1: ');
/** As `logLine`, for a path, label or id inside a line. */
const logName = (text, limit = NAME) => logLine(clip(text, limit));
/** As `logLine`, for prose: line breaks become spaces. */
const logProse = (text, limit = PROSE) => logLine(flat(clip(text, limit)));
/**
 * A cell of CSV: always quoted, and never a formula to a spreadsheet, also after blanks and in letters of full width: it
 * begins with an apostrophe instead. Numbers stay numbers.
 */
function csvCell(content) {
    if (content === null)
        return '""';
    if (typeof content === 'number')
        return `"${content}"`;
    const shown = visible(content);
    const formula = /^[\s\p{Zs}]*[=+\-@|%]/u.test(shown.normalize('NFKC')) || /^[\t\r\n]/.test(content);
    return `"${(formula ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}
/** Text inside a quoted label of a Mermaid flowchart: everything that is syntax to Mermaid or Markdown is an entity. */
function mermaid(text, limit = 60) {
    const shown = visible(clip(text, limit));
    return shown
        .replace(/[^\p{L}\p{N}\p{M} .,/_=+()%✓✗…-]/gu, (character) => `#${character.codePointAt(0)};`)
        .replace(/^[-+\d]/, (character) => `#${character.charCodeAt(0)};`);
}
/** Text in a Mermaid chart's title or axis, which know no entities: what is not harmless becomes `·`. */
const mermaidAxis = (text, limit = 28) => {
    const shown = visible(text.length > limit ? `${Array.from(text.slice(0, limit - 1)).join('')}…` : text);
    return shown.replace(/[^\p{L}\p{N}\p{M} .,/_=+()%:≥≤×…-]/gu, '·');
};


/***/ })

};
