/** The Swedish words of the API's enums. */

export const FOLLOW_UP = {
  NOT_REPORTED: { sign: "–", words: "Ej rapporterat", tone: "silent" },
  EXPECTED: { sign: "↗", words: "Bedöms bli genomfört", tone: "good" },
  NOT_EXPECTED: { sign: "↘", words: "Bedöms inte bli genomfört", tone: "bad" },
  DONE: { sign: "✓", words: "Är genomfört", tone: "good" },
  NOT_DONE: { sign: "✕", words: "Är inte genomfört", tone: "bad" },
  PARTLY: { sign: "◐", words: "Är delvis genomfört", tone: "partly" },
  CANNOT_ASSESS: { sign: "?", words: "Går inte att bedöma", tone: "silent" },
};

export const PERIOD = { T1: "Tertial 1", T2: "Tertial 2", T3: "Helår" };

export const GENDER = { TOTAL: "Totalt", WOMEN: "Kvinnor", MEN: "Män" };

export const DIRECTION = {
  HIGHER_IS_BETTER: "Högre värde är bättre",
  LOWER_IS_BETTER: "Lägre värde är bättre",
  NEUTRAL: null,
};

export const DECISION = {
  DRAFT: "Utkast",
  PROPOSED: "Förslag",
  ADOPTED: "Antagen",
  REVISED: "Reviderad",
  CLOSED: "Avslutad",
};

export const BUDGET = {
  GRANT: { heading: "Kommunbidrag", total: "grantTotal" },
  OPERATING: { heading: "Driftbudget", total: "operatingTotal" },
  INVESTMENT: { heading: "Investeringsbudget", total: "investmentTotal" },
};

export const LANGUAGE = { sv: "Svenska", sma: "Åarjelsaemien gïele", en: "English" };
export const LANGUAGE_IN_SWEDISH = { sv: "svenska", sma: "sydsamiska", en: "engelska" };

export const PAGE_KIND = {
  Home: "Startsida",
  GoalsAndBudget: "Mål och budget",
  Plan: "Årets mål",
  Goal: "Mål",
  Budget: "Budget",
  Article: "Sida",
};

export const EDITION = {
  FIRST: "Första publiceringen",
  MAJOR: "Ändring i sak",
  MINOR: "Mindre ändring",
  CORRECTION: "Rättelse",
};

export const CHANGE = {
  PUBLISHED: "Publicerad",
  CHANGED: "Ändrad",
  CORRECTED: "Rättad",
  MOVED: "Flyttad",
  WITHDRAWN: "Borttagen",
  RESTORED: "Publicerad igen",
  MASKED: "Maskerad",
};

export const DIFFERENCE = { ADDED: "Tillagt", REMOVED: "Borttaget", CHANGED: "Ändrat", MOVED: "Flyttat" };

/** What can be masked, by the first part of a masked field's name. */
export const MASKABLE = {
  title: "rubrik",
  seo: "text för sökmotorer",
  lead: "ingress",
  body: "text eller bild i texten",
  sections: "avsnitt",
  intro: "inledning",
  mandatePeriod: "mandatperiod",
  decision: "beslut",
  source: "källa",
  statement: "målformulering",
  scopeNote: "avgränsning",
  figure: "bild",
  politicalText: "politisk text",
  politicalTextBlocks: "politisk text",
  assignments: "uppdrag",
  kpis: "nyckeltal",
  investments: "investeringar",
};
