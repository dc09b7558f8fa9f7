using System.Collections;
using HotChocolate.Execution.Planning;
using HotChocolate.Json;

namespace HotChocolate.Execution.Running;

/// <summary>Writes the data of an executed operation. A null that must propagate cuts the buffer back to the nearest parent that may be null.</summary>
internal sealed class ResultWriter(OperationRun run, JsonBuffer buffer)
{
    private readonly List<Segment> _path = [];

    public void Write()
    {
        var start = buffer.Length;
        if (!WriteObject(run.Root.Plan, run.Root.Value, run.Root))
        {
            buffer.Truncate(start);
            buffer.WriteNull();
        }
    }

    /// <summary>Writes an object; false when a null of it must propagate: then what was written is the caller's to cut off.</summary>
    private bool WriteObject(SelectionSetPlan plan, object? value, ObjectNode? node)
    {
        buffer.WriteByte((byte)'{');
        var depth = _path.Count;
        var index = 0;
        var start = 0;
        while (index < plan.Fields.Length)
        {
            try
            {
                for (; index < plan.Fields.Length; index++)
                {
                    var field = plan.Fields[index];
                    buffer.WriteRaw(index == 0 ? field.FirstKey : field.NextKey);
                    start = buffer.Length;
                    if (!WriteField(field, value, node))
                    {
                        return false;
                    }
                }
            }
            catch (Exception exception)
            {
                var field = plan.Fields[index++];
                _path.RemoveRange(depth, _path.Count - depth);
                run.Report(exception, field, Path(field));
                if (field.Shape.NonNull)
                {
                    return false;
                }

                buffer.Truncate(start);
                buffer.WriteNull();
            }
        }

        buffer.WriteByte((byte)'}');
        return true;
    }

    private bool WriteField(FieldPlan field, object? parent, ObjectNode? node)
    {
        if (field.Direct is { } direct)
        {
            return direct(buffer, parent!) || WriteMissing(field, field.Shape, field);
        }

        var value = field.Slot >= 0 ? node!.Slots[field.Slot] : field.Model!.Read!(parent!);
        if (value is null)
        {
            return WriteMissing(field, field.Shape, field);
        }

        if (field.Shape.Leaf is { } leaf && !ReferenceEquals(value, ObjectNode.Failed))
        {
            leaf(buffer, value);
            return true;
        }

        _path.Add(new Segment(field, -1));
        var written = WriteValue(field, field.Shape, value);
        _path.RemoveAt(_path.Count - 1);
        return written;
    }

    private bool WriteValue(FieldPlan field, ValueShape shape, object? value)
    {
        if (value is null)
        {
            return WriteMissing(field, shape, null);
        }

        if (ReferenceEquals(value, ObjectNode.Failed))
        {
            buffer.WriteNull();
            return !shape.NonNull;
        }

        if (shape.Leaf is { } leaf)
        {
            leaf(buffer, value);
            return true;
        }

        var start = buffer.Length;
        if (shape.Item is { } item ? WriteList(field, item, value) : WriteObject(field, value))
        {
            return true;
        }

        buffer.Truncate(start);
        buffer.WriteNull();
        return !shape.NonNull;
    }

    private bool WriteObject(FieldPlan field, object value)
    {
        if (value is ObjectNode node)
        {
            return WriteObject(node.Plan, node.Value, node);
        }

        var plan = field.OnlyChild ?? run.Request.Executor.PlanFor(field, value)
            ?? throw new InvalidOperationException($"The value of `{field.DeclaringModel.Name}.{field.Model!.Name}` is a {value.GetType()}, which is no possible type of `{field.Shape.Named.Name}`.");
        return WriteObject(plan, value, null);
    }

    private bool WriteList(FieldPlan field, ValueShape item, object value)
    {
        if (value is string or not IEnumerable)
        {
            throw new InvalidOperationException($"The value of `{field.DeclaringModel.Name}.{field.Model!.Name}` is a {value.GetType()}, not a list.");
        }

        buffer.WriteByte((byte)'[');
        var place = _path.Count;
        _path.Add(default);
        var complete = value is IList list ? WriteItems(field, item, list, place) : WriteItems(field, item, (IEnumerable)value, place);
        _path.RemoveAt(place);
        buffer.WriteByte((byte)']');
        return complete;
    }

    private bool WriteItems(FieldPlan field, ValueShape item, IList list, int place)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!WriteItem(field, item, list[i], place, i))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteItems(FieldPlan field, ValueShape item, IEnumerable items, int place)
    {
        var i = 0;
        foreach (var element in items)
        {
            if (!WriteItem(field, item, element, place, i++))
            {
                return false;
            }
        }

        return true;
    }

    private bool WriteItem(FieldPlan field, ValueShape shape, object? value, int place, int index)
    {
        if (index > 0)
        {
            buffer.WriteByte((byte)',');
        }

        _path[place] = new Segment(null, index);
        return WriteValue(field, shape, value);
    }

    private bool WriteMissing(FieldPlan field, ValueShape shape, FieldPlan? last)
    {
        buffer.WriteNull();
        if (!shape.NonNull)
        {
            return true;
        }

        run.ReportNull(field, Path(last));
        return false;
    }

    private Path Path(FieldPlan? last)
    {
        var path = HotChocolate.Path.Root;
        foreach (var segment in _path)
        {
            path = segment.Field is { } field ? path.Append(field.ResponseName) : path.Append(segment.Index);
        }

        return last is null ? path : path.Append(last.ResponseName);
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Segment(FieldPlan? Field, int Index);
}
