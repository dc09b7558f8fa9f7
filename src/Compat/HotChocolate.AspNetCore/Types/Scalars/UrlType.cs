namespace HotChocolate.Types;

/// <summary>The scalar <c>URL</c>: a URL.</summary>
public sealed class UrlType : ScalarType;
