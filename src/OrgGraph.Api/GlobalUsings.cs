global using GreenDonut;
global using HotChocolate;
global using HotChocolate.CostAnalysis.Types;
global using HotChocolate.Resolvers;
global using HotChocolate.Types;
global using HotChocolate.Types.Pagination;
// How ids are declared: HotChocolate would make plain strings of them.
global using OptionalId = HotChocolate.GraphQLTypeAttribute<HotChocolate.Types.IdType>;
global using OptionalIds = HotChocolate.GraphQLTypeAttribute<HotChocolate.Types.ListType<HotChocolate.Types.NonNullType<HotChocolate.Types.IdType>>>;
global using RequiredId = HotChocolate.GraphQLTypeAttribute<HotChocolate.Types.NonNullType<HotChocolate.Types.IdType>>;
global using RequiredIds = HotChocolate.GraphQLTypeAttribute<HotChocolate.Types.NonNullType<HotChocolate.Types.ListType<HotChocolate.Types.NonNullType<HotChocolate.Types.IdType>>>>;
