/** Answers of a datasheet, without the questions that its template asks. */

/** Requests that follow a question: "If so, please provide a description." At most a sentence each. */
const REQUEST =
  /(?:\bif (?:so|not|yes|no|available|applicable|any)\b[^.]{0,120}\bplease|\bplease)\s+[a-z]+[^.]{0,300}(?:\.|$)/giu

/** A paragraph without its questions: what stands after the last question mark. Linear in its length. */
export function answersOnly(text: string): string {
  const end = Math.max(text.lastIndexOf('?'), text.lastIndexOf('？'), text.lastIndexOf('؟'))
  return text.slice(end + 1).replaceAll(REQUEST, ' ')
}
