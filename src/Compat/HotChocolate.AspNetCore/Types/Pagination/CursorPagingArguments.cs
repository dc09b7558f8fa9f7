using System.Runtime.InteropServices;

namespace HotChocolate.Types.Pagination;

/// <summary>Which page is asked for.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CursorPagingArguments(int? First = null, int? Last = null, string? After = null, string? Before = null);
