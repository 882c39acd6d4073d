/** The part of the Trusted Types interface used here; TypeScript's own libraries lack it. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
}

/** The address of one of this site's own scripts, as browsers that enforce Trusted Types want it. Throws for any other. */
export function ownScript(address: string): string {
  const own = new URL(address, location.href);
  if (own.origin !== location.origin) throw new Error(`${own.href} is not of this site`);
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("gongkai", {
    createScriptURL: (given) => given,
  });
  return policy ? policy.createScriptURL(own.href) : own.href;
}

let policy: ReturnType<TrustedTypes["createPolicy"]> | undefined;
