export const id = 1173;
export const ids = [1173];
export const modules = {

/***/ 81173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   forgeLedger: () => (/* binding */ forgeLedger)
/* harmony export */ });
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12777);
/* harmony import */ var _shapes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76258);
/** The ledger branch on GitHub, through its Git data interface: the reference is only ever moved forward. */


/** A branch of a repository (`owner/name`) as a ledger. */
function forgeLedger(api, repository, branch) {
    const [owner = '', repo = ''] = repository.split('/');
    const here = { owner, repo };
    const git = '/repos/{owner}/{repo}/git';
    const isAbsent = (result) => !result.ok && result.faults.every((one) => one.code === 'forge/not-found');
    const tip = async () => {
        const answer = await api.get(`GET ${git}/ref/{ref}`, { ...here, ref: `heads/${branch}` });
        if (answer.ok)
            return (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(`branch ${branch}`, answer.value, 'object', 'sha');
        return isAbsent(answer) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(null) : answer;
    };
    /** Objects of a commit on top of `parent`; no reference names it yet. */
    const makeCommit = async (parent, files, message) => {
        const known = parent === null ? null : await api.get(`GET ${git}/commits/{commit_sha}`, { ...here, commit_sha: parent });
        if (known && !known.ok)
            return known;
        const base = known ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(`commit ${parent}`, known.value, 'tree', 'sha') : null;
        if (base && !base.ok)
            return base;
        const entries = files.map(({ path, bytes }) => ({
            path,
            mode: '100644',
            type: 'blob',
            content: Buffer.from(bytes).toString('utf8'),
        }));
        const tree = await api.send(`POST ${git}/trees`, {
            ...here,
            tree: entries,
            ...(base ? { base_tree: base.value } : {}),
        });
        const treeSha = tree.ok ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)('the new tree', tree.value, 'sha') : tree;
        if (!treeSha.ok)
            return treeSha;
        const parents = parent === null ? [] : [parent];
        const made = await api.send(`POST ${git}/commits`, { ...here, message, tree: treeSha.value, parents });
        return made.ok ? (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)('the new commit', made.value, 'sha') : made;
    };
    return {
        tip,
        async read(commit, path) {
            const answer = await api.get('GET /repos/{owner}/{repo}/contents/{path}', { ...here, path, ref: commit });
            if (!answer.ok)
                return isAbsent(answer) ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(null) : answer;
            if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(answer.value, 'encoding') === 'base64')
                return contentOf(path, answer.value);
            // Files beyond a megabyte are only told of there.
            const sha = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needSha */ .X1)(path, answer.value, 'sha');
            if (!sha.ok)
                return sha;
            const blob = await api.get(`GET ${git}/blobs/{file_sha}`, { ...here, file_sha: sha.value });
            return blob.ok ? contentOf(path, blob.value) : blob;
        },
        async commit(on, files, { message }) {
            const made = await makeCommit(on, files, message);
            if (!made.ok)
                return made;
            const sha = made.value;
            const moved = on === null
                ? await api.send(`POST ${git}/refs`, { ...here, ref: `refs/heads/${branch}`, sha })
                : await api.send(`PATCH ${git}/refs/{ref}`, { ...here, ref: `heads/${branch}`, sha, force: false });
            if (moved.ok)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)('landed');
            // An answer that was lost or refused says little: where the branch is now says what happened.
            const now = await tip();
            if (now.ok && now.value === sha)
                return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)('landed');
            return now.ok && now.value !== on ? (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)('moved') : moved;
        },
    };
}
function contentOf(path, data) {
    const content = (0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .needText */ .w6)(path, data, 'content');
    if (!content.ok)
        return content;
    const text = content.value.replace(/\s/g, '');
    if ((0,_shapes_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(data, 'encoding') !== 'base64' || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('forge/answer', path, 'the answer has no content in base64', { fix: 'run the job again' }));
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .good */ .uw)(new Uint8Array(Buffer.from(text, 'base64')));
}


/***/ })

};
