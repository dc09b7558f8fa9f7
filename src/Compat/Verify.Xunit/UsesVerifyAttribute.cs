using System.Reflection;
using Xunit.Sdk;

namespace VerifyXunit;

/// <summary>Lets the tests of a class take snapshots: tells <see cref="Verifier"/> which test is running.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class UsesVerifyAttribute : BeforeAfterTestAttribute
{
    private static readonly AsyncLocal<MethodInfo?> s_test = new();

    internal static MethodInfo Test
        => s_test.Value ?? throw new InvalidOperationException("No test is known to take a snapshot of. Put [UsesVerify] on the test class.");

    /// <inheritdoc/>
    public override void Before(MethodInfo methodUnderTest) => s_test.Value = methodUnderTest;

    /// <inheritdoc/>
    public override void After(MethodInfo methodUnderTest) => s_test.Value = null;
}
