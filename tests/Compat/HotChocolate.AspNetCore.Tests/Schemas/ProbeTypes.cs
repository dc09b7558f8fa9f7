using HotChocolate.Types;

#pragma warning disable MA0036, MA0062, CA2211, MA0069, CA1720 // Types as they were probed.

namespace Sample;

[ObjectType("Query")]
public class Probe<T>
{
    public T Value => default!;
}

[ObjectType("Query")]
public class ProbeIn<T>
{
    public string Value(T v) => $"{v}";
}

#nullable disable
public class Oblivious
{
    public string Str => "s";

    public List<string> List => null;

    public int Int => 1;

    public Uri Uri => null;

    public Book Obj => null;

    public string M(string a, int b, string c = null) => a;
}
#nullable restore

public record OneInt(int A);

public class NoSetter
{
    public int A { get; } = 5;
}

public class InitOnly
{
    public required string Req { get; init; }

    public string? Opt { get; init; } = "dflt";

    public int I { get; init; } = 7;
}

public struct StructType
{
    public int A { get; set; }
}

[Flags]
public enum FlagsEnum
{
    None = 0,
    One = 1,
    Two = 2,
}

public enum ByteEnum : byte
{
    A,
    B,
}

public abstract class AbstractBase
{
    public int BaseValue => 1;

    public virtual string Virt => "b";
}

public class Derived : AbstractBase
{
    public int Own => 2;

    public override string Virt => "d";
}

public interface IPlain
{
    string Name { get; }
}

public class GenericChild : Wrapper<string>
{
    public int Extra => 1;
}
