/** Base64 as signatures are written in, strictly. */

/** Base64 in the standard or the URL alphabet, padded or not; null for anything else. The empty text is no bytes. */
export function base64(text: string): Buffer | null {
  const standard = text.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '')
  if (!/^[A-Za-z0-9+/]*$/.test(standard)) return null
  const bytes = Buffer.from(standard, 'base64')
  return bytes.toString('base64').replace(/=+$/, '') === standard ? bytes : null
}
