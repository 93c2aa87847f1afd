import { CHANGES_PATH, href } from "./address.js";
import { justBefore, today } from "./instants.js";

/** Links into the record: a page at an instant, what differs between two, and what has happened. An empty asOf leads to today. */

export const pageAt = (page, asOf = "") => `${href(page)}?${new URLSearchParams({ asOf })}`;
export const difference = (page, from, to) => `${href(page)}?skillnad=${`${from}/${to}`.replaceAll("+", "%2B")}`;
export const sinceThen = (page, asOf) => difference(page, asOf, today());
export const whatCameAt = (page, instant) => difference(page, justBefore(instant), instant);
export const changesOf = (path) => `${CHANGES_PATH}?${new URLSearchParams({ path })}`;
