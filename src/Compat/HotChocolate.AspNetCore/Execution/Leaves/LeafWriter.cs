using HotChocolate.Json;

namespace HotChocolate.Execution.Leaves;

/// <summary>Writes a leaf that is not null.</summary>
internal delegate void LeafWriter(JsonBuffer buffer, object value);

/// <summary>Reads a leaf from its parent and writes it; false, and nothing written, when it is null.</summary>
internal delegate bool MemberWriter(JsonBuffer buffer, object parent);
