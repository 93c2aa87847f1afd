/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '../document.js';
/** Who gave an assignment. */
export type AssignmentKind =
  /** The committee itself (nämndens eget uppdrag). */
  | 'COMMITTEE'
  /** The municipal council (kommunfullmäktiges uppdrag). */
  | 'COUNCIL';

/** What the money of a budget line is for. */
export type BudgetKind =
  /** What the municipality gives a body for its work (kommunbidrag). */
  | 'GRANT'
  /** To build or buy what lasts (investeringsbudget). */
  | 'INVESTMENT'
  /** Running costs (driftbudget). */
  | 'OPERATING';

/** What happened to a page. */
export type ChangeKind =
  /** Its content changed (ändrad). */
  | 'CHANGED'
  /** An error was put right (rättad). */
  | 'CORRECTED'
  /** Content of the past was taken away for good (maskerad). */
  | 'MASKED'
  /** It got another address, and nothing else of it changed (flyttad). */
  | 'MOVED'
  /** It became public for the first time (publicerad). */
  | 'PUBLISHED'
  /** It became public again (publicerad igen). */
  | 'RESTORED'
  /** It is no longer public (avpublicerad). What it said stays readable under `asOf`. */
  | 'WITHDRAWN';

/** How far a plan has come (beslutets status). */
export type DecisionStatus =
  /** Decided by the council (antagen). */
  | 'ADOPTED'
  /** The year is over (avslutad). */
  | 'CLOSED'
  /** Being written (utkast). */
  | 'DRAFT'
  /** Put before the council (förslag). */
  | 'PROPOSED'
  /** Decided, and changed by a later decision (reviderad). */
  | 'REVISED';

/** What happened to a part of a page. */
export type DifferenceKind =
  /** It came. */
  | 'ADDED'
  /** It says something else. */
  | 'CHANGED'
  /** It is the same, in another place. */
  | 'MOVED'
  /** It went. */
  | 'REMOVED';

/** What a publication meant to its readers. */
export type EditionKind =
  /** An error put right (rättelse). */
  | 'CORRECTION'
  /** The page's first publication. */
  | 'FIRST'
  /** A change of meaning (ändring i sak). */
  | 'MAJOR'
  /** A change of form alone, such as a spelling. */
  | 'MINOR';

/** When in the year a follow-up is made. */
export type FollowUpPeriod =
  /** After four months (tertial 1): a forecast. */
  | 'T1'
  /** After eight months (tertial 2): a forecast. */
  | 'T2'
  /** After the whole year (tertial 3): the outcome. */
  | 'T3';

/** How an assignment is going. T1 and T2 are forecasts, T3 is the outcome. Never show it by colour alone. */
export type FollowUpStatus =
  /** Can't be judged (kan inte bedömas). */
  | 'CANNOT_ASSESS'
  /** Outcome: done (är genomfört). */
  | 'DONE'
  /** Forecast: will be done (bedöms bli genomfört). */
  | 'EXPECTED'
  /** Outcome: not done (är inte genomfört). */
  | 'NOT_DONE'
  /** Forecast: will not be done (bedöms inte bli genomfört). */
  | 'NOT_EXPECTED'
  /** Nothing reported (ej rapporterat). */
  | 'NOT_REPORTED'
  /** Outcome: partly done (är delvis genomfört). */
  | 'PARTLY';

/** Which way a key figure should move. */
export type KpiDirection =
  /** A higher value is better. */
  | 'HIGHER_IS_BETTER'
  /** A lower value is better. */
  | 'LOWER_IS_BETTER'
  /** Neither way is better. */
  | 'NEUTRAL';

/** Whom a value is about. */
export type KpiGender =
  /** Men and boys (män). */
  | 'MEN'
  /** Everyone (totalt). */
  | 'TOTAL'
  /** Women and girls (kvinnor). */
  | 'WOMEN';

/** Which cells of a table are headings. */
export type TableHeader =
  /** The first row and the first column. */
  | 'BOTH'
  /** The first column. */
  | 'COLUMN'
  /** No cells. */
  | 'NONE'
  /** The first row. */
  | 'ROW';

export type ArticleQueryVariables = Exact<{
  path: string;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type ArticleQuery = { page:
    | { __typename: 'Article', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, lead: { html: string }, body: Array<
        | { __typename: 'DocumentsBlock', listHeading: string | null, id: string, documents: Array<{ id: string, title: string, url: string, mimeType: string, fileSize: number, language: string, accessible: boolean }> }
        | { __typename: 'EmbedBlock', url: string, title: string, provider: string, id: string }
        | { __typename: 'FactBoxBlock', heading: string, id: string, text: { html: string } }
        | { __typename: 'FigureBlock', id: string, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null }
        | { __typename: 'HeadingBlock', heading: string, level: number, id: string }
        | { __typename: 'ParagraphBlock', id: string, text: { html: string } }
        | { __typename: 'QuoteBlock', quote: string, attribution: string | null, id: string }
        | { __typename: 'TableBlock', caption: string | null, header: TableHeader, rows: Array<Array<string>>, id: string }
      >, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Budget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Goal', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'GoalsAndBudget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Home', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Plan', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
   | null };

type PageHead_Article_Fragment = { __typename: 'Article', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

type PageHead_Budget_Fragment = { __typename: 'Budget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

type PageHead_Goal_Fragment = { __typename: 'Goal', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

type PageHead_GoalsAndBudget_Fragment = { __typename: 'GoalsAndBudget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

type PageHead_Home_Fragment = { __typename: 'Home', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

type PageHead_Plan_Fragment = { __typename: 'Plan', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

export type PageHeadFragment =
  | PageHead_Article_Fragment
  | PageHead_Budget_Fragment
  | PageHead_Goal_Fragment
  | PageHead_GoalsAndBudget_Fragment
  | PageHead_Home_Fragment
  | PageHead_Plan_Fragment
;

type PageBlock_DocumentsBlock_Fragment = { __typename: 'DocumentsBlock', listHeading: string | null, id: string, documents: Array<{ id: string, title: string, url: string, mimeType: string, fileSize: number, language: string, accessible: boolean }> };

type PageBlock_EmbedBlock_Fragment = { __typename: 'EmbedBlock', url: string, title: string, provider: string, id: string };

type PageBlock_FactBoxBlock_Fragment = { __typename: 'FactBoxBlock', heading: string, id: string, text: { html: string } };

type PageBlock_FigureBlock_Fragment = { __typename: 'FigureBlock', id: string, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null };

type PageBlock_HeadingBlock_Fragment = { __typename: 'HeadingBlock', heading: string, level: number, id: string };

type PageBlock_ParagraphBlock_Fragment = { __typename: 'ParagraphBlock', id: string, text: { html: string } };

type PageBlock_QuoteBlock_Fragment = { __typename: 'QuoteBlock', quote: string, attribution: string | null, id: string };

type PageBlock_TableBlock_Fragment = { __typename: 'TableBlock', caption: string | null, header: TableHeader, rows: Array<Array<string>>, id: string };

export type PageBlockFragment =
  | PageBlock_DocumentsBlock_Fragment
  | PageBlock_EmbedBlock_Fragment
  | PageBlock_FactBoxBlock_Fragment
  | PageBlock_FigureBlock_Fragment
  | PageBlock_HeadingBlock_Fragment
  | PageBlock_ParagraphBlock_Fragment
  | PageBlock_QuoteBlock_Fragment
  | PageBlock_TableBlock_Fragment
;

export type WideFigureFragment = { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } };

export type PicturePartsFragment = { id: string, width: number, height: number, credit: string | null, placeholder: string, focalPoint: { x: number, y: number } | null };

export type PictureFilesFragment = { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> };

export type DocumentLinkFragment = { id: string, title: string, url: string, mimeType: string, fileSize: number, language: string, accessible: boolean };

export type BudgetQueryVariables = Exact<{
  year: number;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type BudgetQuery = { budget: { __typename: 'Budget', year: number, statedTotal: string | null, taxRate: string | null, source: string | null, id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, grantTotal: string, operatingTotal: string, investmentTotal: string, lead: { html: string }, body: Array<
      | { __typename: 'DocumentsBlock', listHeading: string | null, id: string, documents: Array<{ id: string, title: string, url: string, mimeType: string, fileSize: number, language: string, accessible: boolean }> }
      | { __typename: 'EmbedBlock', url: string, title: string, provider: string, id: string }
      | { __typename: 'FactBoxBlock', heading: string, id: string, text: { html: string } }
      | { __typename: 'FigureBlock', id: string, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null }
      | { __typename: 'HeadingBlock', heading: string, level: number, id: string }
      | { __typename: 'ParagraphBlock', id: string, text: { html: string } }
      | { __typename: 'QuoteBlock', quote: string, attribution: string | null, id: string }
      | { __typename: 'TableBlock', caption: string | null, header: TableHeader, rows: Array<Array<string>>, id: string }
    >, lines: Array<{ id: string, kind: BudgetKind, amount: string, share: string, isExample: boolean, body: { id: string, name: string, abbreviation: string } }>, documents: Array<{ id: string, title: string, url: string, mimeType: string, fileSize: number, language: string, accessible: boolean }>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null } | null };

export type ChangesQueryVariables = Exact<{
  since?: string | null | undefined;
  until?: string | null | undefined;
  path?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { at: string, kind: ChangeKind, path: string, locale: string, title: string, note: string | null, edition: { id: string, number: number, kind: EditionKind, masked: boolean } | null } }> } };

export type DifferencesQueryVariables = Exact<{
  path: string;
  from: string;
  to: string;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type DifferencesQuery = { page:
    | { id: string, path: string, title: string, locale: string, differences: Array<{ path: string, label: string, kind: DifferenceKind, before: string | null, after: string | null, html: string }>, editions: { totalCount: number, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, differences: Array<{ path: string, label: string, kind: DifferenceKind, before: string | null, after: string | null, html: string }>, editions: { totalCount: number, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, differences: Array<{ path: string, label: string, kind: DifferenceKind, before: string | null, after: string | null, html: string }>, editions: { totalCount: number, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, differences: Array<{ path: string, label: string, kind: DifferenceKind, before: string | null, after: string | null, html: string }>, editions: { totalCount: number, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, differences: Array<{ path: string, label: string, kind: DifferenceKind, before: string | null, after: string | null, html: string }>, editions: { totalCount: number, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, differences: Array<{ path: string, label: string, kind: DifferenceKind, before: string | null, after: string | null, html: string }>, editions: { totalCount: number, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
   | null };

export type GoalQueryVariables = Exact<{
  year: number;
  slug: string;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type GoalQuery = { goal: { __typename: 'Goal', year: number, number: number | null, name: string, statement: string, scopeNote: string | null, sdgs: Array<number>, id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null, politicalText: { html: string }, politicalTextBlocks: Array<
      | { __typename: 'DocumentsBlock', id: string }
      | { __typename: 'EmbedBlock', id: string }
      | { __typename: 'FactBoxBlock', heading: string, id: string, text: { html: string } }
      | { __typename: 'FigureBlock', id: string }
      | { __typename: 'HeadingBlock', heading: string, level: number, id: string }
      | { __typename: 'ParagraphBlock', id: string, text: { html: string } }
      | { __typename: 'QuoteBlock', quote: string, attribution: string | null, id: string }
      | { __typename: 'TableBlock', id: string }
    >, assignments: Array<{ id: string, anchor: string, kind: AssignmentKind, status: FollowUpStatus, startsOn: string | null, dueOn: string | null, isExample: boolean, text: { html: string }, leadBody: { id: string, name: string, abbreviation: string }, coBodies: Array<{ id: string, name: string, abbreviation: string }>, followUps: Array<{ id: string, year: number, period: FollowUpPeriod, status: FollowUpStatus, reportedOn: string | null, comment: { html: string } | null }>, carriedFrom: { id: string, anchor: string, goal: { id: string, path: string, locale: string, year: number, name: string } } | null }>, kpis: Array<{ id: string, target: string | null, targetText: string | null, isExample: boolean, comment: { html: string } | null, latest: { year: number, gender: KpiGender, value: string | null, area: string } | null, kpi: { id: string, koladaId: string | null, title: string, unit: string, direction: KpiDirection, source: string, values: Array<{ year: number, gender: KpiGender, value: string | null, area: string }> } }>, investments: Array<{ id: string, title: string, amount: string | null, note: string | null, isExample: boolean }>, predecessors: Array<{ id: string, path: string, locale: string, year: number, name: string }>, successors: Array<{ id: string, path: string, locale: string, year: number, name: string }>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null } | null };

export type HeroFigureFragment = { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } };

type TextBlock_DocumentsBlock_Fragment = { __typename: 'DocumentsBlock', id: string };

type TextBlock_EmbedBlock_Fragment = { __typename: 'EmbedBlock', id: string };

type TextBlock_FactBoxBlock_Fragment = { __typename: 'FactBoxBlock', heading: string, id: string, text: { html: string } };

type TextBlock_FigureBlock_Fragment = { __typename: 'FigureBlock', id: string };

type TextBlock_HeadingBlock_Fragment = { __typename: 'HeadingBlock', heading: string, level: number, id: string };

type TextBlock_ParagraphBlock_Fragment = { __typename: 'ParagraphBlock', id: string, text: { html: string } };

type TextBlock_QuoteBlock_Fragment = { __typename: 'QuoteBlock', quote: string, attribution: string | null, id: string };

type TextBlock_TableBlock_Fragment = { __typename: 'TableBlock', id: string };

export type TextBlockFragment =
  | TextBlock_DocumentsBlock_Fragment
  | TextBlock_EmbedBlock_Fragment
  | TextBlock_FactBoxBlock_Fragment
  | TextBlock_FigureBlock_Fragment
  | TextBlock_HeadingBlock_Fragment
  | TextBlock_ParagraphBlock_Fragment
  | TextBlock_QuoteBlock_Fragment
  | TextBlock_TableBlock_Fragment
;

export type AssignmentPartsFragment = { id: string, anchor: string, kind: AssignmentKind, status: FollowUpStatus, startsOn: string | null, dueOn: string | null, isExample: boolean, text: { html: string }, leadBody: { id: string, name: string, abbreviation: string }, coBodies: Array<{ id: string, name: string, abbreviation: string }>, followUps: Array<{ id: string, year: number, period: FollowUpPeriod, status: FollowUpStatus, reportedOn: string | null, comment: { html: string } | null }>, carriedFrom: { id: string, anchor: string, goal: { id: string, path: string, locale: string, year: number, name: string } } | null };

export type BodyNameFragment = { id: string, name: string, abbreviation: string };

export type GoalLinkFragment = { id: string, path: string, locale: string, year: number, name: string };

export type KeyFigureFragment = { id: string, target: string | null, targetText: string | null, isExample: boolean, comment: { html: string } | null, latest: { year: number, gender: KpiGender, value: string | null, area: string } | null, kpi: { id: string, koladaId: string | null, title: string, unit: string, direction: KpiDirection, source: string, values: Array<{ year: number, gender: KpiGender, value: string | null, area: string }> } };

export type KeyFigureValueFragment = { year: number, gender: KpiGender, value: string | null, area: string };

export type HistoryQueryVariables = Exact<{
  path: string;
  locale?: string;
  asOf?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type HistoryQuery = { page:
    | { id: string, path: string, title: string, locale: string, firstPublishedAt: string | null, edition: { id: string, number: number } | null, editions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, path: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, firstPublishedAt: string | null, edition: { id: string, number: number } | null, editions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, path: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, firstPublishedAt: string | null, edition: { id: string, number: number } | null, editions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, path: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, firstPublishedAt: string | null, edition: { id: string, number: number } | null, editions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, path: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, firstPublishedAt: string | null, edition: { id: string, number: number } | null, editions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, path: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
    | { id: string, path: string, title: string, locale: string, firstPublishedAt: string | null, edition: { id: string, number: number } | null, editions: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, number: number, validFrom: string, validTo: string | null, kind: EditionKind, note: string | null, path: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } }> } }
   | null };

export type HomeQueryVariables = Exact<{
  path?: string;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type HomeQuery = { page:
    | { __typename: 'Article', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Budget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Goal', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'GoalsAndBudget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Home', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, lead: { html: string }, sections: Array<{ id: string, heading: string, linkText: string | null, text: { html: string }, link: { title: string, path: string, locale: string } | null }>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
    | { __typename: 'Plan', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }
   | null };

export type SectionPartsFragment = { id: string, heading: string, linkText: string | null, text: { html: string }, link: { title: string, path: string, locale: string } | null };

export type LandingPageQueryVariables = Exact<{
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type LandingPageQuery = { goalsAndBudget: { __typename: 'GoalsAndBudget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, lead: { html: string }, sections: Array<{ id: string, heading: string, linkText: string | null, text: { html: string }, link: { title: string, path: string, locale: string } | null }>, currentPlan: { id: string, path: string, title: string, locale: string, year: number, isExample: boolean, exampleFields: Array<string>, intro: { html: string }, goals: Array<{ id: string, path: string, locale: string, year: number, number: number | null, name: string, statement: string, isExample: boolean, exampleFields: Array<string>, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null, edition: { id: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }> } | null, plans: Array<{ id: string, path: string, title: string, locale: string, year: number }>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null } | null };

export type GoalCardFragment = { id: string, path: string, locale: string, year: number, number: number | null, name: string, statement: string, isExample: boolean, exampleFields: Array<string>, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null, edition: { id: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null };

export type CardFigureFragment = { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } };

export type NavigationQueryVariables = Exact<{
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type NavigationQuery = { site: { id: string, name: string, locales: Array<string>, contactEmail: string | null, accessibilityStatementPath: string | null, navigation: Array<{ title: string, path: string, locale: string }> }, start:
    | { id: string, isExample: boolean }
    | { id: string, isExample: boolean }
    | { id: string, isExample: boolean }
    | { id: string, isExample: boolean }
    | { id: string, isExample: boolean }
    | { id: string, isExample: boolean }
   | null };

export type PlanQueryVariables = Exact<{
  year: number;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type PlanQuery = { plan: { __typename: 'Plan', year: number, mandatePeriod: string | null, id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean, exampleFields: Array<string>, intro: { html: string }, decision: { status: DecisionStatus, decidedOn: string | null, paragraph: string | null, caseNumber: string | null, isExample: boolean } | null, goals: Array<{ id: string, path: string, locale: string, year: number, number: number | null, name: string, statement: string, isExample: boolean, exampleFields: Array<string>, figure: { alt: string, decorative: boolean, caption: string | null, image: { id: string, width: number, height: number, credit: string | null, placeholder: string, responsive: { srcSet: string, src: { url: string, width: number, height: number }, sources: Array<{ mimeType: string, srcSet: string }> }, focalPoint: { x: number, y: number } | null } } | null, edition: { id: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null }>, budget: { id: string, path: string, title: string, locale: string } | null, documents: Array<{ id: string, title: string, url: string, mimeType: string, fileSize: number, language: string, accessible: boolean }>, translations: Array<{ title: string, path: string, locale: string }>, breadcrumbs: Array<{ title: string, path: string, locale: string }>, seo: { title: string, description: string, canonicalPath: string }, edition: { id: string, number: number, kind: EditionKind, note: string | null, validFrom: string, masked: boolean, maskedFields: Array<string>, maskingReason: string | null } | null } | null };

export type RouteQueryVariables = Exact<{
  path: string;
  locale?: string;
  asOf?: string | null | undefined;
}>;


export type RouteQuery = { route: { status: number, location: string | null, reason: string | null, page:
      | { __typename: 'Article', id: string, path: string, title: string }
      | { __typename: 'Budget', year: number, id: string, path: string, title: string }
      | { __typename: 'Goal', year: number, slug: string, id: string, path: string, title: string }
      | { __typename: 'GoalsAndBudget', id: string, path: string, title: string }
      | { __typename: 'Home', id: string, path: string, title: string }
      | { __typename: 'Plan', year: number, id: string, path: string, title: string }
     | null } };

export type SearchQueryVariables = Exact<{
  query: string;
  locale?: string;
  asOf?: string | null | undefined;
  first?: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ extract: string, node:
        | { __typename: 'Article', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean }
        | { __typename: 'Budget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean }
        | { __typename: 'Goal', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean }
        | { __typename: 'GoalsAndBudget', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean }
        | { __typename: 'Home', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean }
        | { __typename: 'Plan', id: string, path: string, title: string, locale: string, contentLocale: string, updatedAt: string, isExample: boolean }
       }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PageHeadFragmentDoc = new TypedDocumentString(`
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
    `, {"fragmentName":"PageHead"}) as unknown as TypedDocumentString<PageHeadFragment, unknown>;
export const PicturePartsFragmentDoc = new TypedDocumentString(`
    fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
    `, {"fragmentName":"PictureParts"}) as unknown as TypedDocumentString<PicturePartsFragment, unknown>;
export const PictureFilesFragmentDoc = new TypedDocumentString(`
    fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
    `, {"fragmentName":"PictureFiles"}) as unknown as TypedDocumentString<PictureFilesFragment, unknown>;
export const WideFigureFragmentDoc = new TypedDocumentString(`
    fragment WideFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: NATURAL) {
      ...PictureFiles
    }
  }
}
    fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}`, {"fragmentName":"WideFigure"}) as unknown as TypedDocumentString<WideFigureFragment, unknown>;
export const DocumentLinkFragmentDoc = new TypedDocumentString(`
    fragment DocumentLink on Document {
  id
  title
  url
  mimeType
  fileSize
  language
  accessible
}
    `, {"fragmentName":"DocumentLink"}) as unknown as TypedDocumentString<DocumentLinkFragment, unknown>;
export const PageBlockFragmentDoc = new TypedDocumentString(`
    fragment PageBlock on Block {
  __typename
  id
  ... on ParagraphBlock {
    text {
      html
    }
  }
  ... on HeadingBlock {
    heading
    level
  }
  ... on QuoteBlock {
    quote
    attribution
  }
  ... on FactBoxBlock {
    heading
    text {
      html
    }
  }
  ... on FigureBlock {
    figure {
      ...WideFigure
    }
  }
  ... on TableBlock {
    caption
    header
    rows
  }
  ... on DocumentsBlock {
    listHeading
    documents {
      ...DocumentLink
    }
  }
  ... on EmbedBlock {
    url
    title
    provider
  }
}
    fragment WideFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: NATURAL) {
      ...PictureFiles
    }
  }
}
fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment DocumentLink on Document {
  id
  title
  url
  mimeType
  fileSize
  language
  accessible
}`, {"fragmentName":"PageBlock"}) as unknown as TypedDocumentString<PageBlockFragment, unknown>;
export const HeroFigureFragmentDoc = new TypedDocumentString(`
    fragment HeroFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: HERO) {
      ...PictureFiles
    }
  }
}
    fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}`, {"fragmentName":"HeroFigure"}) as unknown as TypedDocumentString<HeroFigureFragment, unknown>;
export const TextBlockFragmentDoc = new TypedDocumentString(`
    fragment TextBlock on Block {
  __typename
  id
  ... on ParagraphBlock {
    text {
      html
    }
  }
  ... on HeadingBlock {
    heading
    level
  }
  ... on QuoteBlock {
    quote
    attribution
  }
  ... on FactBoxBlock {
    heading
    text {
      html
    }
  }
}
    `, {"fragmentName":"TextBlock"}) as unknown as TypedDocumentString<TextBlockFragment, unknown>;
export const BodyNameFragmentDoc = new TypedDocumentString(`
    fragment BodyName on ResponsibleBody {
  id
  name
  abbreviation
}
    `, {"fragmentName":"BodyName"}) as unknown as TypedDocumentString<BodyNameFragment, unknown>;
export const GoalLinkFragmentDoc = new TypedDocumentString(`
    fragment GoalLink on Goal {
  id
  path
  locale
  year
  name
}
    `, {"fragmentName":"GoalLink"}) as unknown as TypedDocumentString<GoalLinkFragment, unknown>;
export const AssignmentPartsFragmentDoc = new TypedDocumentString(`
    fragment AssignmentParts on Assignment {
  id
  anchor
  kind
  status
  startsOn
  dueOn
  isExample
  text {
    html
  }
  leadBody {
    ...BodyName
  }
  coBodies {
    ...BodyName
  }
  followUps {
    id
    year
    period
    status
    reportedOn
    comment {
      html
    }
  }
  carriedFrom {
    id
    anchor
    goal {
      ...GoalLink
    }
  }
}
    fragment BodyName on ResponsibleBody {
  id
  name
  abbreviation
}
fragment GoalLink on Goal {
  id
  path
  locale
  year
  name
}`, {"fragmentName":"AssignmentParts"}) as unknown as TypedDocumentString<AssignmentPartsFragment, unknown>;
export const KeyFigureValueFragmentDoc = new TypedDocumentString(`
    fragment KeyFigureValue on KpiValue {
  year
  gender
  value
  area
}
    `, {"fragmentName":"KeyFigureValue"}) as unknown as TypedDocumentString<KeyFigureValueFragment, unknown>;
export const KeyFigureFragmentDoc = new TypedDocumentString(`
    fragment KeyFigure on GoalKpi {
  id
  target
  targetText
  isExample
  comment {
    html
  }
  latest {
    ...KeyFigureValue
  }
  kpi {
    id
    koladaId
    title
    unit
    direction
    source
    values {
      ...KeyFigureValue
    }
  }
}
    fragment KeyFigureValue on KpiValue {
  year
  gender
  value
  area
}`, {"fragmentName":"KeyFigure"}) as unknown as TypedDocumentString<KeyFigureFragment, unknown>;
export const SectionPartsFragmentDoc = new TypedDocumentString(`
    fragment SectionParts on Section {
  id
  heading
  text {
    html
  }
  linkText
  link {
    title
    path
    locale
  }
}
    `, {"fragmentName":"SectionParts"}) as unknown as TypedDocumentString<SectionPartsFragment, unknown>;
export const CardFigureFragmentDoc = new TypedDocumentString(`
    fragment CardFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: CARD) {
      ...PictureFiles
    }
  }
}
    fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}`, {"fragmentName":"CardFigure"}) as unknown as TypedDocumentString<CardFigureFragment, unknown>;
export const GoalCardFragmentDoc = new TypedDocumentString(`
    fragment GoalCard on Goal {
  id
  path
  locale
  year
  number
  name
  statement
  isExample
  exampleFields
  figure {
    ...CardFigure
  }
  edition {
    id
    masked
    maskedFields
    maskingReason
  }
}
    fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment CardFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: CARD) {
      ...PictureFiles
    }
  }
}`, {"fragmentName":"GoalCard"}) as unknown as TypedDocumentString<GoalCardFragment, unknown>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($path: String!, $locale: String! = "sv", $asOf: DateTime) {
  page(path: $path, locale: $locale, asOf: $asOf) {
    ...PageHead
    ... on Article {
      lead {
        html
      }
      body {
        ...PageBlock
      }
    }
  }
}
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
fragment PageBlock on Block {
  __typename
  id
  ... on ParagraphBlock {
    text {
      html
    }
  }
  ... on HeadingBlock {
    heading
    level
  }
  ... on QuoteBlock {
    quote
    attribution
  }
  ... on FactBoxBlock {
    heading
    text {
      html
    }
  }
  ... on FigureBlock {
    figure {
      ...WideFigure
    }
  }
  ... on TableBlock {
    caption
    header
    rows
  }
  ... on DocumentsBlock {
    listHeading
    documents {
      ...DocumentLink
    }
  }
  ... on EmbedBlock {
    url
    title
    provider
  }
}
fragment WideFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: NATURAL) {
      ...PictureFiles
    }
  }
}
fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment DocumentLink on Document {
  id
  title
  url
  mimeType
  fileSize
  language
  accessible
}`, {"hash":"487966ac05d13f94396907b06e849d68da301cd0d48a2f24deb23b1da638eb8a"}) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const BudgetDocument = new TypedDocumentString(`
    query Budget($year: Int!, $locale: String! = "sv", $asOf: DateTime) {
  budget(year: $year, locale: $locale, asOf: $asOf) {
    ...PageHead
    year
    lead {
      html
    }
    body {
      ...PageBlock
    }
    lines {
      id
      kind
      amount
      share
      isExample
      body {
        id
        name
        abbreviation
      }
    }
    grantTotal: total(kind: GRANT)
    operatingTotal: total(kind: OPERATING)
    investmentTotal: total(kind: INVESTMENT)
    statedTotal
    taxRate
    source
    documents {
      ...DocumentLink
    }
  }
}
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
fragment PageBlock on Block {
  __typename
  id
  ... on ParagraphBlock {
    text {
      html
    }
  }
  ... on HeadingBlock {
    heading
    level
  }
  ... on QuoteBlock {
    quote
    attribution
  }
  ... on FactBoxBlock {
    heading
    text {
      html
    }
  }
  ... on FigureBlock {
    figure {
      ...WideFigure
    }
  }
  ... on TableBlock {
    caption
    header
    rows
  }
  ... on DocumentsBlock {
    listHeading
    documents {
      ...DocumentLink
    }
  }
  ... on EmbedBlock {
    url
    title
    provider
  }
}
fragment WideFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: NATURAL) {
      ...PictureFiles
    }
  }
}
fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment DocumentLink on Document {
  id
  title
  url
  mimeType
  fileSize
  language
  accessible
}`, {"hash":"a0c5befde795b1789a051c1020ef1db9597242708736decf96101ac5401b3233"}) as unknown as TypedDocumentString<BudgetQuery, BudgetQueryVariables>;
export const ChangesDocument = new TypedDocumentString(`
    query Changes($since: DateTime, $until: DateTime, $path: String, $first: Int! = 20, $after: String) {
  changes(since: $since, until: $until, path: $path, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        at
        kind
        path
        locale
        title
        note
        edition {
          id
          number
          kind
          masked
        }
      }
    }
  }
}
    `, {"hash":"821d09d4aa96341d0b6a2ca063ca9e278b39c5f705915cf6cba7efc41ae93455"}) as unknown as TypedDocumentString<ChangesQuery, ChangesQueryVariables>;
export const DifferencesDocument = new TypedDocumentString(`
    query Differences($path: String!, $from: DateTime!, $to: DateTime!, $locale: String! = "sv", $asOf: DateTime) {
  page(path: $path, locale: $locale, asOf: $asOf) {
    id
    path
    title
    locale
    differences(from: $from, to: $to) {
      path
      label
      kind
      before
      after
      html
    }
    editions(first: 50) {
      totalCount
      edges {
        node {
          id
          number
          validFrom
          validTo
          kind
          note
          masked
          maskedFields
          maskingReason
        }
      }
    }
  }
}
    `, {"hash":"e216cda8ad483397a2d79f4cd4bcbfa70bfd3b766f1d5b822b71857481b1cb9a"}) as unknown as TypedDocumentString<DifferencesQuery, DifferencesQueryVariables>;
export const GoalDocument = new TypedDocumentString(`
    query Goal($year: Int!, $slug: String!, $locale: String! = "sv", $asOf: DateTime) {
  goal(year: $year, slug: $slug, locale: $locale, asOf: $asOf) {
    ...PageHead
    year
    number
    name
    statement
    scopeNote
    figure {
      ...HeroFigure
    }
    politicalText {
      html
    }
    politicalTextBlocks {
      ...TextBlock
    }
    assignments {
      ...AssignmentParts
    }
    kpis {
      ...KeyFigure
    }
    investments {
      id
      title
      amount
      note
      isExample
    }
    sdgs
    predecessors {
      ...GoalLink
    }
    successors {
      ...GoalLink
    }
  }
}
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment HeroFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: HERO) {
      ...PictureFiles
    }
  }
}
fragment TextBlock on Block {
  __typename
  id
  ... on ParagraphBlock {
    text {
      html
    }
  }
  ... on HeadingBlock {
    heading
    level
  }
  ... on QuoteBlock {
    quote
    attribution
  }
  ... on FactBoxBlock {
    heading
    text {
      html
    }
  }
}
fragment AssignmentParts on Assignment {
  id
  anchor
  kind
  status
  startsOn
  dueOn
  isExample
  text {
    html
  }
  leadBody {
    ...BodyName
  }
  coBodies {
    ...BodyName
  }
  followUps {
    id
    year
    period
    status
    reportedOn
    comment {
      html
    }
  }
  carriedFrom {
    id
    anchor
    goal {
      ...GoalLink
    }
  }
}
fragment BodyName on ResponsibleBody {
  id
  name
  abbreviation
}
fragment GoalLink on Goal {
  id
  path
  locale
  year
  name
}
fragment KeyFigure on GoalKpi {
  id
  target
  targetText
  isExample
  comment {
    html
  }
  latest {
    ...KeyFigureValue
  }
  kpi {
    id
    koladaId
    title
    unit
    direction
    source
    values {
      ...KeyFigureValue
    }
  }
}
fragment KeyFigureValue on KpiValue {
  year
  gender
  value
  area
}`, {"hash":"2156f52d892dab5c5510ac1e8f9731560809366f98c343294b00c1638c02f03b"}) as unknown as TypedDocumentString<GoalQuery, GoalQueryVariables>;
export const HistoryDocument = new TypedDocumentString(`
    query History($path: String!, $locale: String! = "sv", $asOf: DateTime, $first: Int! = 5, $after: String) {
  page(path: $path, locale: $locale, asOf: $asOf) {
    id
    path
    title
    locale
    firstPublishedAt
    edition {
      id
      number
    }
    editions(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          id
          number
          validFrom
          validTo
          kind
          note
          path
          masked
          maskedFields
          maskingReason
        }
      }
    }
  }
}
    `, {"hash":"488c3e637cdc5e38dc7242d4195239b422c241d1d5b45aafca3abac3f2e33705"}) as unknown as TypedDocumentString<HistoryQuery, HistoryQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($path: String! = "/", $locale: String! = "sv", $asOf: DateTime) {
  page(path: $path, locale: $locale, asOf: $asOf) {
    ...PageHead
    ... on Home {
      lead {
        html
      }
      sections {
        ...SectionParts
      }
    }
  }
}
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
fragment SectionParts on Section {
  id
  heading
  text {
    html
  }
  linkText
  link {
    title
    path
    locale
  }
}`, {"hash":"6e3c7e6482f4e00e19327121c45161c33d9eef78aa8a2895cefcae98457c36e9"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const LandingPageDocument = new TypedDocumentString(`
    query LandingPage($locale: String! = "sv", $asOf: DateTime) {
  goalsAndBudget(locale: $locale, asOf: $asOf) {
    ...PageHead
    lead {
      html
    }
    sections {
      ...SectionParts
    }
    currentPlan {
      id
      path
      title
      locale
      year
      intro {
        html
      }
      isExample
      exampleFields
      goals {
        ...GoalCard
      }
    }
    plans {
      id
      path
      title
      locale
      year
    }
  }
}
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment SectionParts on Section {
  id
  heading
  text {
    html
  }
  linkText
  link {
    title
    path
    locale
  }
}
fragment GoalCard on Goal {
  id
  path
  locale
  year
  number
  name
  statement
  isExample
  exampleFields
  figure {
    ...CardFigure
  }
  edition {
    id
    masked
    maskedFields
    maskingReason
  }
}
fragment CardFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: CARD) {
      ...PictureFiles
    }
  }
}`, {"hash":"fdcb4a3bbb35a1363debbcc75d960e208c71683386fa9f6a4b56b0f3a9cb5271"}) as unknown as TypedDocumentString<LandingPageQuery, LandingPageQueryVariables>;
export const NavigationDocument = new TypedDocumentString(`
    query Navigation($locale: String! = "sv", $asOf: DateTime) {
  site(locale: $locale, asOf: $asOf) {
    id
    name
    locales
    navigation {
      title
      path
      locale
    }
    contactEmail
    accessibilityStatementPath
  }
  start: page(path: "/", asOf: $asOf) {
    id
    isExample
  }
}
    `, {"hash":"ed9c797a22794013a3ec663571fe051937c837849a1f680687f318fa187c3361"}) as unknown as TypedDocumentString<NavigationQuery, NavigationQueryVariables>;
export const PlanDocument = new TypedDocumentString(`
    query Plan($year: Int!, $locale: String! = "sv", $asOf: DateTime) {
  plan(year: $year, locale: $locale, asOf: $asOf) {
    ...PageHead
    year
    mandatePeriod
    intro {
      html
    }
    decision {
      status
      decidedOn
      paragraph
      caseNumber
      isExample
    }
    goals {
      ...GoalCard
    }
    budget {
      id
      path
      title
      locale
    }
    documents {
      ...DocumentLink
    }
  }
}
    fragment PageHead on Page {
  __typename
  id
  path
  title
  locale
  contentLocale
  translations {
    title
    path
    locale
  }
  breadcrumbs {
    title
    path
    locale
  }
  seo {
    title
    description
    canonicalPath
  }
  updatedAt
  isExample
  exampleFields
  edition {
    id
    number
    kind
    note
    validFrom
    masked
    maskedFields
    maskingReason
  }
}
fragment PictureParts on Image {
  id
  width
  height
  credit
  placeholder
  focalPoint {
    x
    y
  }
}
fragment PictureFiles on ResponsiveImage {
  srcSet
  src {
    url
    width
    height
  }
  sources {
    mimeType
    srcSet
  }
}
fragment DocumentLink on Document {
  id
  title
  url
  mimeType
  fileSize
  language
  accessible
}
fragment GoalCard on Goal {
  id
  path
  locale
  year
  number
  name
  statement
  isExample
  exampleFields
  figure {
    ...CardFigure
  }
  edition {
    id
    masked
    maskedFields
    maskingReason
  }
}
fragment CardFigure on Figure {
  alt
  decorative
  caption
  image {
    ...PictureParts
    responsive(shape: CARD) {
      ...PictureFiles
    }
  }
}`, {"hash":"72e2c752699d03b5214d2225a838bec22bceb42a4a40451f030b70afaedf1132"}) as unknown as TypedDocumentString<PlanQuery, PlanQueryVariables>;
export const RouteDocument = new TypedDocumentString(`
    query Route($path: String!, $locale: String! = "sv", $asOf: DateTime) {
  route(path: $path, locale: $locale, asOf: $asOf) {
    status
    location
    reason
    page {
      __typename
      id
      path
      title
      ... on Plan {
        year
      }
      ... on Goal {
        year
        slug
      }
      ... on Budget {
        year
      }
    }
  }
}
    `, {"hash":"42fa1e4174b4c1b66c0023dc676fb8c202021013bf94c143503911a5590249c5"}) as unknown as TypedDocumentString<RouteQuery, RouteQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $locale: String! = "sv", $asOf: DateTime, $first: Int! = 20, $after: String) {
  search(
    query: $query
    locale: $locale
    asOf: $asOf
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      extract
      node {
        __typename
        id
        path
        title
        locale
        contentLocale
        updatedAt
        isExample
      }
    }
  }
}
    `, {"hash":"2ef24e4edd3662b7eb426b3207a7dfe32d6086e165bbf341be7dce827b122173"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;