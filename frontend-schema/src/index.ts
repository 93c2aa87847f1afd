export { Client, type Settings } from "./client.js";
export type { Operation } from "./document.js";
export { Failure, type Code, type GraphQLError } from "./failure.js";
export * from "./generated/graphql.js";
