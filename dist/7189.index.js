export const id = 7189;
export const ids = [7189];
export const modules = {

/***/ 47189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  aboutFault: () => (/* binding */ aboutFault),
  faultNames: () => (/* binding */ faultNames)
});

;// CONCATENATED MODULE: ./build/outputs/fault-words.js
/** What each code of a fault means and what helps, whatever the file: for `explain` and for the page of faults. */
/** What the faults of a room have in common. */
const FAULT_ROOMS = {
    policy: 'The policy, or a pack that it extends. All its faults are told at once, and until it is whole nothing is judged by it.',
    waivers: 'The waivers file. While it is at fault nothing is judged, and the verdict is `error`.',
    artifact: 'A file of the change: evidence, model, card or record. The requirements that need it end in `error`; the others are judged.',
    git: 'The repository as git has it.',
    forge: 'The forge, its API or the event that started the run. What could not be asked is never taken for a yes.',
    ledger: 'The branch that keeps the decisions. That one could not be appended changes no verdict.',
    usage: 'The command line or an input of the action.',
    people: 'The file of `--approvals`.',
    sql: 'The engine that holds the rows.',
};
const WORDS = {
    'policy/missing': [
        'There is no policy on the base branch, or none at the path that was given. The copy of a change never judges itself.',
        'Merge a first policy in a change of its own (`risk-gate init` writes one), or correct the path.',
    ],
    'policy/syntax': ['It is no YAML.', 'Mend the line; a text that holds `:` or `#` belongs between quotes.'],
    'policy/schema': [
        'A value is of the wrong type or off its range, or something is absent that is needed.',
        'Write what the message asks for. An editor that is given `policies/policy-v1.schema.json` marks it while you type.',
    ],
    'policy/unknown-key': [
        'Nobody reads this key. It would be a demand that is never made, so it is refused.',
        'Correct the spelling; the message names the key that is nearest.',
    ],
    'policy/unknown-rule': ['There is no rule of this name.', '`risk-gate explain` lists the rules.'],
    'policy/unknown-metric': ['There is no metric of this name.', '`risk-gate explain` lists the metrics.'],
    'policy/unknown-control': [
        'A requirement serves a control that the catalogues do not have.',
        '`risk-gate explain FRAMEWORK` lists the controls of one.',
    ],
    'policy/reference': [
        'It refers to a role, model, requirement, group or reader that is not there, or no requirement binds a model that is changed.',
        'Define what is meant, or correct the name. `risk-gate explain MODEL` says what binds a model.',
    ],
    'policy/expression': [
        'A condition in CEL is no condition: its syntax, names, types or size are wrong.',
        'Mend it at the character that the message names; `risk-gate explain expression` says what it may use.',
    ],
    'policy/ambiguous': [
        'Two things claim the same place: policies, ids, files of rows or groups.',
        'Keep the one that counts, or give one of them another name.',
    ],
    'policy/extends': [
        'A pack cannot be used: it is not pinned to a commit, not to be had, faulty, or the policy asks less than it.',
        'Pin a commit that is there (`--packs` names clones), and only tighten what a pack asks.',
    ],
    'waivers/syntax': ['It is no YAML.', 'Mend the line; a text that holds `:` or `#` belongs between quotes.'],
    'waivers/schema': [
        'A waiver lacks something, or has a value or a key that it cannot have.',
        'Write what the message asks for; `risk-gate lint` tells all faults at once.',
    ],
    'waivers/reference': [
        'A waiver names a requirement, model, role or risk that is not there.',
        'Correct the name, or take the waiver out.',
    ],
    'artifact/unreadable': [
        'The bytes cannot be had: the file is not in the commit, is only a pointer to it, or the disk refuses.',
        'Commit the file itself; evidence must be readable from the commit alone.',
    ],
    'artifact/encoding': ['It is no UTF-8 text.', 'Save it as UTF-8.'],
    'artifact/syntax': [
        'It is not well formed: cut short, keys twice, nested too deep, or no JSON, YAML, XML or table at all.',
        'Write it again with the tool that made it, and do not edit it by hand.',
    ],
    'artifact/schema': [
        'It is well formed and lacks what its format asks for, or has it in another shape.',
        'Write it again with the tool; `risk-gate inspect FILE` shows what is read of it.',
    ],
    'artifact/version': [
        'It is of a version of its format that is not known here. To guess would be to misread.',
        'Write it in a version that the message names.',
    ],
    'artifact/ambiguous': [
        'It can be read in two ways: as two formats, or with two values for the same thing.',
        'Say the format with `as:` in the policy, or keep the value that is right.',
    ],
    'artifact/unrecognised': [
        'No reader knows it, or it holds nothing that counts as evidence.',
        'Export it as a format of `policies/formats.md`, or point at its figures with `metrics:` in the policy.',
    ],
    'artifact/too-large': [
        'It is larger than is read in one piece.',
        'Commit a summary, split it, or declare it as rows (`as: predictions`).',
    ],
    'artifact/value': [
        'A value cannot be what it says: off its range, no number, or empty.',
        'Find out how it came about, and write the file again; do not put in a likely value.',
    ],
    'artifact/rows': [
        'The table of rows cannot be used: no rows, rows of unequal length, a column that is absent or of the wrong type.',
        'Write a header and one row a case, with the columns that the policy names.',
    ],
    'artifact/path': [
        'It names a file outside the repository, or one that has no name there.',
        'Name files by their path in the repository.',
    ],
    'artifact/contradiction': [
        'It contradicts itself or another file: a sum that is none, a run that was stopped, two digests of one thing.',
        'Find out which is true, and write it again from one run.',
    ],
    'git/unreadable': [
        'An object, or the history that leads to it, cannot be read, or is not what its name says.',
        'Run `git fsck --full`, fetch again, or clone again. Where an object is not what its name says, find out who wrote to the clone.',
    ],
    'git/history': [
        'The history that is needed is not here: the clone is shallow, or base and head have no common ancestor.',
        'Fetch all of it (`fetch-depth: 0` of actions/checkout), or rebase the change.',
    ],
    'git/link': [
        'A symbolic link or a submodule stands where a file should. Neither is followed.',
        'Commit the file itself in its place.',
    ],
    'git/path': [
        'Two paths are one on systems that ignore case or Unicode form, so it is open which of them counts.',
        'Delete or rename the file.',
    ],
    'forge/event': [
        'The workflow runs on an event that this mode does not serve.',
        'Take the triggers of a workflow in `policies/workflows`.',
    ],
    'forge/permission': [
        'The token is absent, not accepted, or may not do this.',
        'Grant the job the permissions of its workflow in `policies/workflows`.',
    ],
    'forge/not-found': [
        'It is not there, or cannot be seen with this token; the forge does not say which.',
        'Check the name, and what the token may read.',
    ],
    'forge/limit': [
        'A limit of the forge is reached: of requests, or of the size of a text.',
        'Run the job again later.',
    ],
    'forge/answer': [
        'The forge failed, or its answer is cut short or of another shape than it should be.',
        'Run the job again; where it stays, look at the status page of the forge.',
    ],
    'forge/moved': [
        'Head or base is another commit than when the run began, so nothing is posted for the old one.',
        'Nothing: the run for the newer commit decides.',
    ],
    'ledger/chain': [
        'The decisions are no unbroken chain: a record is altered, absent or out of place.',
        'Find out who wrote to the branch; `risk-gate verify` and `risk-gate audit` say which record.',
    ],
    'ledger/write': [
        'The decision could not be appended.',
        'Let the job write to the branch of the ledger (`contents: write`) and run it again.',
    ],
    'usage/option': ['An option, argument or input cannot be what it is.', '`risk-gate COMMAND --help` lists them.'],
    'people/file': [
        'The file is not of the shape that is read.',
        'Write `author`, `committers`, `teams` and `approvals`, as the message shows.',
    ],
    'sql/engine': [
        'The engine was not asked, did not answer in time, or refused the statement.',
        'Compare table, columns and types with the evidence entry of the policy, and run the job again.',
    ],
    'sql/answer': [
        'The answer is too large, incomplete, or does not add up.',
        'Name fewer groups, or columns with fewer values.',
    ],
    'sql/credentials': [
        'The job has no credentials for this engine, or they are not accepted.',
        'Check `TRINO_SERVER`, `TRINO_USER` and `TRINO_PASSWORD` or `TRINO_TOKEN`, and what they may read.',
    ],
};
/** Every code, in the order of the rooms. */
const FAULT_CODES = Object.keys(FAULT_ROOMS).flatMap((room) => Object.entries(WORDS)
    .filter(([code]) => code.startsWith(`${room}/`))
    .map(([code, [means, helps]]) => ({ code, room, means, helps })));

;// CONCATENATED MODULE: ./build/commands/shared/explain-fault.js
/** What the code of a fault means and what helps, for `explain`. */

/** Names that `explain` takes: codes of faults. */
const faultNames = () => FAULT_CODES.map(({ code }) => code);
/** The text for a code; null where it is none. The brackets in which a message shows it may stand around it. */
function aboutFault(name) {
    const code = name.replace(/^\[(.*)\]$/, '$1');
    const found = FAULT_CODES.find((one) => one.code === code);
    return found
        ? [`Fault ${found.code}`, found.means, `What helps: ${found.helps}`, `Where: ${FAULT_ROOMS[found.room]}`].join('\n')
        : null;
}


/***/ })

};
