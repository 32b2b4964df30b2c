/** Words that the schemas of policy and waivers are written in. */

/** A JSON schema, or the properties of one. */
export type Schema = Readonly<Record<string, unknown>>

/** An id: letters, digits, dots, dashes and underscores. Role names and ids of requirements, models and risks are such. */
export const ID = '^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$'
/** A login or `org/team`, without `@`. */
export const MEMBER = '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}(/[A-Za-z0-9][A-Za-z0-9._-]{0,99})?$'
/** A calendar day; whether it exists is checked apart. */
export const DAY = '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'

/** A text that is not empty. */
export const text = (description: string): Schema => ({ type: 'string', minLength: 1, maxLength: 5000, description })
/** A name of the policy's own. */
export const id = (description: string): Schema => ({ type: 'string', pattern: ID, description })
/** A list of at least so many entries. */
export const list = (items: Schema, description: string, minItems = 1): Schema => ({
  type: 'array',
  items,
  minItems,
  description,
})
/** One of these. */
export const choice = (values: readonly string[], description: string): Schema => ({ enum: [...values], description })
/** A mapping of exactly these keys. */
export const object = (properties: Schema, required: readonly string[], description: string): Schema => ({
  type: 'object',
  additionalProperties: false,
  required: [...required],
  properties,
  description,
})
/** A mapping of any keys to values of one sort. */
export const mapOf = (values: Schema, description: string): Schema => ({
  type: 'object',
  additionalProperties: values,
  description,
})
