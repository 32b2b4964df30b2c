export const id = 8922;
export const ids = [8922];
export const modules = {

/***/ 54161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding),
/* harmony export */   s: () => (/* binding */ isSignedBy)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/** Signatures of DSSE envelopes (github.com/secure-systems-lab/dsse, protocol.md) against bare keys. */

/** The signed bytes: `DSSEv1 <length> <type> <length> <payload>`, lengths in bytes. */
function preAuthEncoding(payloadType, payload) {
    const type = Buffer.from(payloadType, 'utf8');
    return Buffer.concat([Buffer.from(`DSSEv1 ${type.length} `), type, Buffer.from(` ${payload.length} `), payload]);
}
/** Hash functions that go with each kind of key, the usual one first. */
const HASHES = {
    prime256v1: ['sha256'],
    secp384r1: ['sha384', 'sha256'],
    secp521r1: ['sha512', 'sha256'],
};
/**
 * Whether a signature over these bytes was made with a key: Ed25519; ECDSA with SHA-2 in DER; RSA with PSS or PKCS #1
 * v1.5 and SHA-256 or SHA-512. A signature that is none is simply not one: false. Never throws.
 */
function isSignedBy(key, bytes, signature) {
    try {
        if (key.asymmetricKeyType === 'ed25519')
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, bytes, key, signature);
        if (key.asymmetricKeyType === 'ec') {
            const hashes = HASHES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? [];
            return hashes.some((hash) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, key, signature));
        }
        return ['sha256', 'sha512'].some((hash) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING }, signature) ||
            (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, bytes, key, signature));
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 98922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkSignatures: () => (/* binding */ checkSignatures)
});

// EXTERNAL MODULE: ./build/domain/public-key.js
var public_key = __webpack_require__(61306);
// EXTERNAL MODULE: ./build/syntax/base64.js
var base64 = __webpack_require__(85671);
// EXTERNAL MODULE: ./build/syntax/json.js + 1 modules
var json = __webpack_require__(47324);
// EXTERNAL MODULE: ./build/signatures/dsse.js
var dsse = __webpack_require__(54161);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/signatures/signed-file.js
/** The file that a signature is over, found among files of the change by its digest: the real bytes, or why not. */

/** Most bytes of a file that is verified: all of them are held, since a signature is over the whole. */
const MOST_BYTES = 256 * 1024 * 1024;
/**
 * Looks for `digest` (`sha256:…`, `sha384:…`, `sha512:…`) among files that must be signed, hashing their bytes as they
 * stand in the commit. A Git LFS pointer stands for bytes that are not there: it is named and never taken for them.
 */
async function signedFile(digest, paths, head) {
    const [algorithm = '', hex = ''] = digest.split(':');
    let problem = `is over a file of ${algorithm} ${hex.slice(0, 12)}…, which none of the files that must be signed has`;
    for (const path of paths) {
        const opened = head.entry(path) ? await head.open(path) : null;
        if (!opened?.ok)
            continue;
        const blob = opened.value;
        if (blob.lfs !== null) {
            if (algorithm === 'sha256' && blob.lfs.oid === hex)
                problem = `is over the content of ${path}, of which the commit holds the Git LFS pointer alone`;
            continue;
        }
        if (blob.size > MOST_BYTES) {
            if (algorithm !== 'sha256' || blob.sha256 === hex)
                problem = `is over ${path}, which has ${blob.size} bytes; at most ${MOST_BYTES} are verified (sign a statement of its digest)`;
            continue;
        }
        if (algorithm === 'sha256' && blob.sha256 !== hex)
            continue;
        const bytes = await blob.bytes();
        if (algorithm !== 'sha256' && (0,external_node_crypto_.createHash)(algorithm).update(bytes).digest('hex') !== hex)
            continue;
        return { path, sha256: blob.sha256, bytes };
    }
    return { problem };
}

;// CONCATENATED MODULE: ./build/signatures/index.js
/** Every signature among the evidence against whom each requirement trusts. Offline; nothing but bytes decides. */





/** Key files that are looked at beside one attestation, and the bytes of one. */
const MAX_KEYS = 16;
const MAX_KEY_BYTES = 65_536;
const KEY_FILE = /\.(pub|pem)$|(^|[./_-])(public[._-])?key\.json$/i;
/** One check for every signature and every requirement, in that order. None where nothing is signed or asked. */
async function checkSignatures({ evidence, anchors, head, files, }) {
    const signatures = evidence.filter((one) => one.kind === 'signature');
    if (signatures.length === 0)
        return [];
    const keyFiles = remembered((folder) => keysIn(head, folder));
    const signed = remembered((digest) => signedFile(digest, files, head));
    const checks = [];
    for (const anchor of anchors) {
        const trust = { keys: keysOf(anchor), verifier: await verifierOf(anchor, signatures), anchor };
        for (const one of signatures)
            checks.push(await check(one, trust, { keyFiles, signed }));
    }
    return checks;
}
const keysOf = ({ keys }) => Object.entries(keys).flatMap(([name, text]) => {
    const key = (0,public_key/* publicKey */.j)(text);
    return key ? [{ name, key }] : [];
});
/** What verifies bundles is large: it is loaded only where there is one to verify. */
async function verifierOf({ identities, trustedRoot }, signatures) {
    if (!identities)
        return 'is of a certificate, and the policy names no identities';
    if (trustedRoot !== null && typeof trustedRoot === 'object')
        return trustedRoot.problem;
    if (signatures.every((one) => one.envelope['bundle'] === undefined))
        return 'has no certificate';
    const { bundleVerifier } = await Promise.all(/* import() */[__webpack_require__.e(1168), __webpack_require__.e(8336)]).then(__webpack_require__.bind(__webpack_require__, 48336));
    return bundleVerifier(trustedRoot) ?? 'cannot be checked: the trusted root that the policy names is none';
}
async function check(one, trust, { keyFiles, signed }) {
    const { payload, payloadType, sig, bundle, predicateType, digest } = one.envelope;
    const base = {
        requirement: trust.anchor.requirement,
        source: one.source,
        subjects: one.subjects,
        predicateType: predicateType ?? null,
        signer: null,
        keyOfChange: null,
    };
    const signature = (0,base64/* base64 */.K)(sig ?? '');
    const message = digest === undefined ? statementBytes(payload, payloadType) : await signed(digest);
    if (message === null || signature === null || signature.length === 0)
        return { ...base, state: 'broken', problem: 'is no Base64' };
    if ('problem' in message)
        return { ...base, state: 'unverifiable', problem: message.problem };
    const { bytes } = message;
    const subjects = 'path' in message ? [{ name: message.path, sha256: message.sha256 }] : one.subjects;
    const key = trust.keys.find((each) => (0,dsse/* isSignedBy */.s)(each.key, bytes, signature));
    if (key)
        return { ...base, subjects, state: 'holds', signer: { kind: 'key', name: key.name }, problem: null };
    const outcome = certified(bundle, trust, 'path' in message ? bytes : null);
    if ('issuer' in outcome) {
        const signer = { kind: 'identity', issuer: outcome.issuer, subject: outcome.subject };
        return { ...base, subjects, state: 'holds', signer, problem: null };
    }
    const { path } = one.source;
    const own = await keyFiles(path.slice(0, path.lastIndexOf('/') + 1));
    const shipped = own.find((each) => (0,dsse/* isSignedBy */.s)(each.key, bytes, signature));
    return { ...base, subjects, ...outcome, keyOfChange: shipped?.path ?? null };
}
/** What the signature of an envelope is over; null where it is no envelope. */
function statementBytes(payload, payloadType) {
    const signed = (0,base64/* base64 */.K)(payload ?? '');
    return signed === null || payloadType === undefined ? null : { bytes: (0,dsse/* preAuthEncoding */.J)(payloadType, signed) };
}
/** What a bundle's certificate shows; for a bare signature, why no key of the policy took it. */
function certified(bundle, { keys, verifier }, artifact) {
    if (bundle !== undefined && /"(certificate|x509CertificateChain)"/.test(bundle))
        return typeof verifier === 'string' ? { state: 'unverifiable', problem: verifier } : verifier(bundle, artifact);
    if (keys.length === 0)
        return { state: 'unverifiable', problem: 'was made with a bare key, and the policy names no keys' };
    return { state: 'broken', problem: 'was made over these bytes with none of the keys that the policy names' };
}
/** Public keys that lie in a folder of the change: what holds against one is whole, and may be anybody's. */
async function keysIn(head, folder) {
    const files = head.entries.filter(({ path, size, kind }) => path.startsWith(folder) &&
        !path.slice(folder.length).includes('/') &&
        KEY_FILE.test(path) &&
        (kind === 'file' || kind === 'executable') &&
        (size ?? MAX_KEY_BYTES) < MAX_KEY_BYTES);
    const found = [];
    for (const { path } of files.slice(0, MAX_KEYS)) {
        const blob = await head.open(path);
        const key = blob.ok ? keyOfText(Buffer.from(await blob.value.bytes()).toString('utf8'), path) : null;
        if (key)
            found.push({ path, key });
    }
    return found;
}
function keyOfText(text, path) {
    if (!text.trimStart().startsWith('{'))
        return (0,public_key/* publicKey */.j)(text);
    const parsed = (0,json/* parseJson */.q)(text, path);
    const root = parsed.ok ? parsed.value.value : null;
    const value = root !== null && typeof root === 'object' && 'keyval' in root ? root.keyval : null;
    const inner = value !== null && typeof value === 'object' && 'public' in value ? value.public : null;
    return typeof inner === 'string' ? (0,public_key/* publicKey */.j)(inner) : null;
}
function remembered(make) {
    const known = new Map();
    return (key) => {
        const made = known.get(key) ?? make(key);
        known.set(key, made);
        return made;
    };
}


/***/ })

};
