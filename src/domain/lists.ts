/** Lists by key. */

/** Adds an item to the list of its key, which is begun where there is none yet. */
export function addTo<K, V>(lists: Map<K, V[]>, key: K, item: V): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
