import graphql from "@graphql-eslint/eslint-plugin";

const { "flat/schema-recommended": schema, "flat/operations-recommended": operations } = graphql.configs;
const language = { languageOptions: { parser: graphql.parser }, plugins: { "@graphql-eslint": graphql } };

/** Values: they are compared by what they say, stand inside one object, and are asked for nowhere else. */
const WITHOUT_IDENTITY = [
  "Change", "Decision", "Difference", "Figure", "FocalPoint", "FormattedText", "GoalRelation", "ImageSource",
  "KpiValue", "PageInfo", "PageLink", "Rendition", "ResponsiveImage", "Route", "Seo",
];

export default [
  {
    ...language,
    files: ["schema.graphql"],
    rules: {
      ...schema.rules,
      "@graphql-eslint/relay-page-info": "error",
      // Every connection pages forward; none pages backward.
      "@graphql-eslint/relay-arguments": ["error", { includeBoth: false }],
      "@graphql-eslint/relay-connection-types": "error",
      // A connection and its edges are pages of a list, and no objects.
      "@graphql-eslint/strict-id-in-types": [
        "error",
        { exceptions: { types: WITHOUT_IDENTITY, suffixes: ["Connection", "Edge"] } },
      ],
      // Block.blockType is Wagtail's word for it, and "type" alone is taken by __typename.
      "@graphql-eslint/no-typename-prefix": "off",
    },
  },
  {
    ...language,
    files: ["operations/*.graphql", "clients/*/*.graphql"],
    rules: {
      ...operations.rules,
      // Each file holds copies of the shared fragments, so that it can be sent as it is: `make operations` keeps them alike.
      "@graphql-eslint/unique-fragment-name": "off",
    },
  },
];
