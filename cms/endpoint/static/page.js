const parameters = new URLSearchParams(location.search);

ReactDOM.createRoot(document.getElementById("graphiql")).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: location.pathname }),
    query: parameters.get("query") ?? undefined,
    variables: parameters.get("variables") ?? undefined,
    defaultEditorToolsVisibility: true,
  }),
);
