// ruleid: javascript-graphql-csrf-prevention-off
new ApolloServer({ typeDefs, resolvers, csrfPrevention: false });
// ok: javascript-graphql-csrf-prevention-off
new ApolloServer({ typeDefs, resolvers, csrfPrevention: true });
// ok: javascript-graphql-csrf-prevention-off
new ApolloServer({ typeDefs, resolvers });
