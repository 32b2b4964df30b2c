export const id = 4882;
export const ids = [4882];
export const modules = {

/***/ 4882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchObjects: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _domain_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12777);
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40075);
/** Brings the objects of a change onto the runner, into a bare repository of its own: no work tree, no hooks, no LFS, no submodules. */





/** Longest that a fetch may take. Milliseconds. */
const TIMEOUT = 8 * 60_000;
/**
 * Fetches the whole history of the wanted refs. The token is handed over in the environment of git alone, so that it
 * stands in no file and in no process list.
 */
async function fetchObjects(input) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(input.temporary ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'risk-gate-'));
    const remove = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    const repository = { folder };
    const address = `${input.server.replace(/\/+$/, '')}/${input.repository}.git`;
    const credentials = Buffer.from(`x-access-token:${input.token}`).toString('base64');
    const env = {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: `http.${input.server.replace(/\/+$/, '')}/.extraheader`,
        GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${credentials}`,
    };
    const made = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, ['init', '--quiet', '--bare', '--template=', '.']);
    if (made.code !== 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', folder, 'a temporary repository could not be made', {
            fix: 'see to it that the folder of RUNNER_TEMP can be written and has room',
        }));
    const wanted = input.wanted.map((ref, index) => (ref.includes(':') ? `+${ref}` : `+${ref}:refs/gate/${index}`));
    const args = [
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-recurse-submodules',
        '--no-write-fetch-head',
        '--end-of-options',
        address,
        ...wanted,
    ];
    const fetched = await (0,_git_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .EO)(repository, args, { env, timeout: TIMEOUT });
    if (fetched.code === 0)
        return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .good */ .uw)({ repository, remove });
    await remove();
    const said = fetched.stderr.trim().split('\n').at(-1)?.replaceAll(credentials, '***') ?? '';
    return (0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .bad */ .MB)((0,_domain_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .fault */ .DG)('git/unreadable', input.repository, `its objects could not be fetched: ${said || 'timed out'}`, {
        fix: 'grant the job contents: read, and run it again',
    }));
}


/***/ })

};
