/** For Apollo Client: `new InMemoryCache({ possibleTypes })`. */
export const possibleTypes: Record<string, string[]> = {
  "Page": [
    "Article",
    "Home",
    "Budget",
    "Goal",
    "Plan",
    "GoalsAndBudget"
  ],
  "Block": [
    "ParagraphBlock",
    "HeadingBlock",
    "QuoteBlock",
    "FactBoxBlock",
    "FigureBlock",
    "TableBlock",
    "DocumentsBlock",
    "EmbedBlock"
  ]
};

/** For urql: `cacheExchange({ keys })`. Values have no id: they belong to the object that they stand in. */
export const keys: Record<string, () => null> = {
  PageLink: () => null,
  Seo: () => null,
  FocalPoint: () => null,
  Rendition: () => null,
  ResponsiveImage: () => null,
  ImageSource: () => null,
  EditionConnection: () => null,
  PageInfo: () => null,
  EditionEdge: () => null,
  Difference: () => null,
  FormattedText: () => null,
  Figure: () => null,
  KpiValue: () => null,
  Decision: () => null,
  GoalRelation: () => null,
  Route: () => null,
  SearchConnection: () => null,
  SearchEdge: () => null,
  ChangeConnection: () => null,
  ChangeEdge: () => null,
  Change: () => null,
  AssignmentConnection: () => null,
  AssignmentEdge: () => null,
  KpiConnection: () => null,
  KpiEdge: () => null,
};
