/** Characters of a 统一社会信用代码 in the order of their values (GB 32100-2015): no I, O, Z, S, V. */
const CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Weights of the organisation code's eight characters (GB 11714). */
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether a nine-character organisation code (`000014349`, hyphen left out) has the right check character. */
export function isOrganisationCode(code: string): boolean {
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(code)) return false;
  const sum = ORGANISATION_WEIGHTS.reduce(
    (total, weight, index) => total + weight * Number.parseInt(code[index] as string, 36),
    0,
  );
  return "0123456789X"[(11 - (sum % 11)) % 11] === code[8];
}

/** Whether an 18-character code has the right check character (ISO 7064 MOD 31-3) and holds a right organisation code. */
export function isCreditCode(code: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code)) return false;
  let weight = 1;
  let sum = 0;
  for (const char of code.slice(0, 17)) {
    sum += CREDIT_CHARACTERS.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  const check = CREDIT_CHARACTERS[(31 - (sum % 31)) % 31];
  return check === code[17] && isOrganisationCode(code.slice(8, 17));
}
