/** Whether two plain values (numbers, strings, lists, records of such) say the same; stops at the first difference. */
export const isSameValue = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one)) {
    if (!Array.isArray(other) || one.length !== other.length) return false
    for (let index = 0; index < one.length; index++) if (!isSameValue(one[index], other[index])) return false
    return true
  }
  if (Array.isArray(other)) return false
  let count = 0
  for (const key in one) {
    count += 1
    if (!isSameValue((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key])) return false
  }
  for (const _ in other) count -= 1
  return count === 0
}
