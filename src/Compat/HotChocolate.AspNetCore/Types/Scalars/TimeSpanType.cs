namespace HotChocolate.Types;

/// <summary>The scalar <c>TimeSpan</c>: an ISO 8601 duration.</summary>
public sealed class TimeSpanType : ScalarType;
