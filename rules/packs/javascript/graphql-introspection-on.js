// ruleid: javascript-graphql-introspection-on
new ApolloServer({ typeDefs, resolvers, introspection: true });
// ruleid: javascript-graphql-introspection-on
app.use("/graphql", graphqlHTTP({ schema, graphiql: true }));
// ok: javascript-graphql-introspection-on
new ApolloServer({ typeDefs, resolvers, introspection: false });
// ok: javascript-graphql-introspection-on
new ApolloServer({ typeDefs, resolvers, introspection: config.dev });
GraphQLModule.forRootAsync({
  driver: ApolloDriver,
  useFactory: (config) => {
    return {
      // ruleid: javascript-graphql-introspection-on
      playground: true,
      autoSchemaFile: true,
    };
  },
});
