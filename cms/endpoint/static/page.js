// The first question that the README asks too.
const FIRST = `# Ctrl+Enter runs it.
{
  plan(year: 2024) {
    year
    goals {
      name
      statement
      figure { alt caption image { responsive(shape: CARD) { srcSet } } }
      politicalText { html }
      assignments { kind text { plain } leadBody { name } status }
    }
  }
}
`;
const parameters = new URLSearchParams(location.search);

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.pathname }),
    query: parameters.get("query") ?? undefined,
    defaultQuery: FIRST,
    variables: parameters.get("variables") ?? undefined,
    defaultEditorToolsVisibility: true,
  }),
);
