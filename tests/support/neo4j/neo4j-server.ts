// A Neo4j that tests may fill and empty. Whoever started it stops it; one that was already there is left running.

/** How to reach a Neo4j over Bolt, and how to let go of it. */
export type Neo4jServer = Neo4jAddress & { readonly stop: () => Promise<void> };

/** Plain data, so that it can be handed from Vitest's process to the processes of the tests. */
export type Neo4jAddress = { readonly uri: string; readonly user: string; readonly password: string };

/** Either a server, or `missing`: what was looked for and not found, in words. */
export type Neo4jFound = Neo4jServer | { readonly missing: string };
