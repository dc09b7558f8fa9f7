namespace HotChocolate.Model;

/// <summary>What <c>@listSize</c> says of a field.</summary>
internal sealed record ListSizeModel(int? AssumedSize, IReadOnlyList<string> SlicingArguments, int? SlicingArgumentDefaultValue, IReadOnlyList<string> SizedFields, bool RequireOneSlicingArgument);
