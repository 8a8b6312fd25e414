/** An identifier of CML in words: `SubmitClaim` and `submit_claim` → `Submit Claim`, an acronym as it is. */
export function stickyWords(identifier: string): string {
  const words = identifier.match(/[A-Z]+(?![a-z])\d*|[A-Z]?[a-z]+\d*|\d+/g) ?? [identifier]
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ')
}
