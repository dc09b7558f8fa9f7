namespace HotChocolate;

/// <summary>Binds a parameter to the message of a subscription's event.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute
{

}
