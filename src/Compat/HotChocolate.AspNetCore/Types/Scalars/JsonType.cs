namespace HotChocolate.Types;

/// <summary>The scalar <c>JSON</c>: any JSON value.</summary>
public sealed class JsonType : ScalarType;
