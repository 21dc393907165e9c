import { type LookupAddress, type LookupOptions, lookup as systemLookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** Networks that are no part of the public web (RFC 6890 and the IANA registries), and the host of the machines that GitHub's runs are on. */
const NOT_PUBLIC: readonly [network: string, bits: number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["168.63.129.16", 32],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

/** Of IPv6 only what is given out to the world is public, and of that not what leads on to IPv4 or is for examples. */
const GLOBAL: readonly [network: string, bits: number] = ["2000::", 3];
const NOT_PUBLIC_6: readonly [network: string, bits: number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const refused = new BlockList();
for (const [network, bits] of NOT_PUBLIC) refused.addSubnet(network, bits, "ipv4");
for (const [network, bits] of NOT_PUBLIC_6) refused.addSubnet(network, bits, "ipv6");
const global = new BlockList();
global.addSubnet(...GLOBAL, "ipv6");

/** May a program of ours connect to an address? Not to this machine, its neighbours, or what only they can reach. */
export function isPublic(address: string): boolean {
  if (isIP(address) === 4) return !refused.check(address, "ipv4");
  return isIP(address) === 6 && global.check(address, "ipv6") && !refused.check(address, "ipv6");
}

/** The code of the error for an address that is not public. */
export const NOT_PUBLIC_CODE = "EPRIVATE";

const privateError = () => Object.assign(new Error("not a public address"), { code: NOT_PUBLIC_CODE });

type Resolve = (
  name: string,
  options: LookupOptions & { all: true },
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for connections, which finds public addresses only. It is the one that the connection itself is made by, so that a name that
 * answers otherwise the second time it is asked gains nothing.
 */
export const publicLookup =
  (resolve: Resolve = systemLookup): LookupFunction =>
  (name, options, done) =>
    resolve(name, { ...options, all: true }, (error, addresses) => {
      const found = error ?? allPublic(addresses);
      if (!Array.isArray(found)) done(found, []);
      else if (options.all) done(null, found);
      else done(null, found[0].address, found[0].family);
    });

/** The addresses of a name, at least one; an error when any of them is not public. */
function allPublic(addresses: LookupAddress[]): [LookupAddress, ...LookupAddress[]] | NodeJS.ErrnoException {
  const [first, ...more] = addresses;
  if (!first) return Object.assign(new Error("no address"), { code: "ENOTFOUND" });
  return addresses.every(({ address }) => isPublic(address)) ? [first, ...more] : privateError();
}

/** A host that is given as a number is connected to without any lookup. @throws the error of one that is not public */
export function checkHost(hostname: string): void {
  const bare = hostname.replace(/^\[|\]$/g, "");
  if (isIP(bare) && !isPublic(bare)) throw privateError();
}
