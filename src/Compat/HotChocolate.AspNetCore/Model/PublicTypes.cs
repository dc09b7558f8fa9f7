using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate.Model;

/// <summary>An object type as resolvers see it.</summary>
internal sealed record PublicObjectType(string Name, Type RuntimeType) : IObjectType;

/// <summary>A field as resolvers see it.</summary>
internal sealed record PublicObjectField(string Name, IObjectType DeclaringType, MemberInfo? Member) : IObjectField;
