import { describe, expect, it } from 'vitest'
import type { Plain } from '../../../src/domain/plain.js'
import { acceptance } from '../../../src/rules/shared/acceptance.js'
import { documentsOf } from '../../../src/rules/shared/governance.js'
import { facts, source } from '../../fakes/facts.js'
import { governance } from '../../fakes/governance-record.js'

const REGISTER = { ...governance('risk-register', {}), lines: { '/risks/0': 7 } }
const AT = [source('governance/risk-register.yml', { pointer: '/risks/0', line: 7 })]

/** What is wrong with the acceptance of a risk that `erin` owns; it is 2024-06-20. */
function problems(
  by: Plain,
  { role = 'second-line', owner = 'erin', on = '2024-06-01' }: { role?: string | null; owner?: Plain; on?: Plain } = {},
) {
  const world = facts({ evidence: [REGISTER] })
  const { documents } = documentsOf(world, { kind: 'risk-register', name: 'the risk register', what: 'risks' })
  const map = { owner, 'accepted-by': by, 'accepted-on': on }
  return acceptance(documents[0]!, { map, pointer: '/risks/0', id: 'R-1' }, role, world)
}

const FIX = 'have somebody of second-line other than the owner accept it: accepted-by and accepted-on'
const FIX_ANYBODY = 'have somebody other than its owner accept it: accepted-by and accepted-on'

describe('the acceptance of a risk', () => {
  it.each<[string, Plain, string | null]>([
    ['a login of the role', 'alice-risk', 'second-line'],
    ['a login in other letters', '@Alice-Risk', 'second-line'],
    ['a member of a team of the role', 'bo-risk', 'second-line'],
    ['the team itself', 'acme/model-risk', 'second-line'],
    ['one of the role beside one that is not', ['mallory', 'alice-risk'], 'second-line'],
    ['one of the role beside the owner', ['erin', 'alice-risk'], 'second-line'],
    ['anybody but the owner, where no role is asked for', 'mallory', null],
  ])('holds where it is by %s', (_, by, role) => {
    expect(problems(by, { role })).toEqual([])
  })

  it.each([
    ['second-line', 'somebody of second-line', FIX],
    [null, 'somebody other than its owner', FIX_ANYBODY],
  ])('is missing where nobody is named (role %s)', (role, who, fix) => {
    for (const by of [null, '', 'TBD', []])
      expect(problems(by, { role })).toEqual([
        {
          outcome: 'missing',
          message: `Nobody is named as having accepted the risk R-1; it takes ${who}.`,
          fix,
          sources: AT,
          plain: 'Nobody has accepted the risk R-1.',
        },
      ])
  })

  it.each<[string, Plain, Plain, string | null, string, string]>([
    ['its owner', 'erin', 'erin', null, 'erin, who owns the risk', FIX_ANYBODY],
    ['its owner, who has the role', 'alice-risk', 'ALICE-risk', 'second-line', 'alice-risk, who owns the risk', FIX],
    [
      'its owner and somebody without the role',
      ['mallory', 'erin'],
      'erin',
      'second-line',
      'mallory and erin, who owns the risk',
      FIX,
    ],
    [
      'somebody without the role',
      'mallory',
      'erin',
      'second-line',
      'mallory, who is not known to be in the role second-line',
      FIX,
    ],
    [
      'several without the role',
      ['mallory', 'trent'],
      'erin',
      'second-line',
      'mallory and trent, who are not known to be in the role second-line',
      FIX,
    ],
    [
      'somebody, where the role is not one of the policy',
      'no-such-login',
      'erin',
      'nobody-knows',
      'no-such-login, who is not known to be in the role nobody-knows',
      'have somebody of nobody-knows other than the owner accept it: accepted-by and accepted-on',
    ],
  ])('does not hold where it is by %s', (_, by, owner, role, told, fix) => {
    expect(problems(by, { owner, role })).toEqual([
      {
        outcome: 'violated',
        message: `The risk R-1 was accepted by ${told}.`,
        fix,
        sources: AT,
        plain: 'The risk R-1 was accepted by somebody who may not accept it.',
      },
    ])
  })

  it.each<[Plain, string, string]>([
    [null, 'missing', 'accepted-on is not given'],
    ['some day', 'missing', 'accepted-on is no date'],
    ['2024-06-21', 'violated', 'accepted-on is 2024-06-21, which is still to come'],
  ])('does not count on the day %j', (on, outcome, told) => {
    expect(problems('alice-risk', { on })).toEqual([
      {
        outcome,
        message: `The acceptance of the risk R-1 by alice-risk does not count: ${told}.`,
        fix: 'write the day of the acceptance as accepted-on',
        sources: AT,
      },
    ])
  })

  it('tells of the day beside who it was', () => {
    expect(problems('mallory', { on: null }).map(({ outcome }) => outcome)).toEqual(['violated', 'missing'])
  })
})
