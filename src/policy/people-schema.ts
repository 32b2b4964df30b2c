/** Schema of the blocks of a policy that say who decides: terms of waivers, and whom to ask while a change is not in order. */

import { TIERS } from '../domain/outcome.js'
import { choice, id, list, object, type Schema } from './schema-words.js'
import { MAXIMUM_SPAN } from './waiver-dates.js'

/** The block `waivers`. */
export const TERMS_SCHEMA: Schema = {
  ...object(
    {
      'approved-by': list(id('A role.'), 'Roles whose members may approve a waiver; default: second-line.'),
      'max-days': {
        type: 'integer',
        minimum: 1,
        maximum: MAXIMUM_SPAN,
        description: `Most days from approval to expiry; default and most: ${MAXIMUM_SPAN}.`,
      },
    },
    [],
    'What a waiver may do.',
  ),
  minProperties: 1,
}

/** The block `escalation`. */
export const ESCALATION_SCHEMA: Schema = list(
  object(
    {
      to: list(id('A role.'), 'Roles that are asked to decide.'),
      severity: choice(
        ['block', 'warn'],
        'block (default): for what keeps the merge shut; warn: for what only warns too.',
      ),
      tiers: list(choice(TIERS, 'A tier.'), 'Tiers of the model; left out: every tier.'),
      requirements: list(id('A requirement.'), 'Requirements that it is for; left out: every requirement.'),
    },
    ['to'],
    'One step of the way up.',
  ),
  'Who is named, and asked for a review, while a change is not in order: first step first.',
)
