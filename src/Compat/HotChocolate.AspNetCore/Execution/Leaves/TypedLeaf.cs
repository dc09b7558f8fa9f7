using HotChocolate.Json;

namespace HotChocolate.Execution.Leaves;

/// <summary>How values of CLR types are written that need no conversion by their scalar.</summary>
internal static class TypedLeaf
{
    private static readonly Dictionary<(string Scalar, Type Type), Delegate> s_writers = new()
    {
        [("Int", typeof(int))] = Int,
        [("Long", typeof(long))] = Long,
        [("Long", typeof(int))] = Int,
        [("Short", typeof(short))] = Short,
        [("Byte", typeof(byte))] = Byte,
        [("Float", typeof(double))] = Double,
        [("Float", typeof(float))] = Single,
        [("Decimal", typeof(decimal))] = Decimal,
        [("Boolean", typeof(bool))] = Boolean,
        [("String", typeof(string))] = Text,
        [("ID", typeof(string))] = Text,
        [("UUID", typeof(Guid))] = Uuid,
        [("LocalDate", typeof(DateOnly))] = Date,
    };

    /// <summary>The writer for values of a type as a scalar: a delegate of the buffer and the value; null when the scalar must convert them.</summary>
    public static Delegate? Find(string scalar, Type type) => s_writers.GetValueOrDefault((scalar, type));

    private static void Int(JsonBuffer buffer, int value) => buffer.WriteInt64(value);

    private static void Long(JsonBuffer buffer, long value) => buffer.WriteInt64(value);

    private static void Short(JsonBuffer buffer, short value) => buffer.WriteInt64(value);

    private static void Byte(JsonBuffer buffer, byte value) => buffer.WriteInt64(value);

    private static void Double(JsonBuffer buffer, double value) => buffer.WriteDouble(value);

    private static void Single(JsonBuffer buffer, float value) => buffer.WriteDouble(value);

    private static void Decimal(JsonBuffer buffer, decimal value) => buffer.WriteDecimal(value);

    private static void Boolean(JsonBuffer buffer, bool value) => buffer.WriteBoolean(value);

    private static void Text(JsonBuffer buffer, string value) => buffer.WriteString(value);

    private static void Uuid(JsonBuffer buffer, Guid value) => buffer.WriteQuoted(value, "D", 36);

    private static void Date(JsonBuffer buffer, DateOnly value) => buffer.WriteQuoted(value, "O", 10);
}
