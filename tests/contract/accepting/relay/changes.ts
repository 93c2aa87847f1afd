import { graphql } from "relay-runtime";

export const query = graphql`
  query changesQuery($path: String!, $asOf: DateTime) {
    page(path: $path, asOf: $asOf) {
      id
      ...changes_editions
    }
    ...changes_feed
  }
`;

export const editions = graphql`
  fragment changes_editions on Page {
    editions(first: 20) {
      edges {
        node {
          id
          kind
          validFrom
        }
      }
    }
  }
`;

export const feed = graphql`
  fragment changes_feed on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 20 }, after: { type: "String" })
  @refetchable(queryName: "changesFeedQuery") {
    changes(first: $first, after: $after) @connection(key: "changes_changes") {
      edges {
        node {
          at
          kind
          title
        }
      }
    }
  }
`;
