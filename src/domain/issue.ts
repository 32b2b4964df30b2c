/** An issue that ought to stand in the repository while its reason does. */
export interface WantedIssue {
  /** First words of its body, by which it is found again. */
  readonly marker: string
  readonly title: string
  readonly body: string
}
