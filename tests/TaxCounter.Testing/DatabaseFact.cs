using Xunit;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace TaxCounter.Testing;

/// <summary>
/// A test that needs a database. Its class is abstract; two short heirs run it on SQLite and, marked <see cref="OnSqlServerAttribute"/>, on SQL Server,
/// which is skipped with the reason where no server is named.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("TaxCounter.Testing.DatabaseFactDiscoverer", "TaxCounter.Testing")]
public sealed class DatabaseFactAttribute : FactAttribute;

/// <summary>The tests of this class run on SQL Server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnSqlServerAttribute : Attribute;

/// <summary>Skips what needs SQL Server where there is none; xunit 2 cannot decide that at run time.</summary>
public sealed class DatabaseFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    private readonly IMessageSink _messages = messages;

    /// <inheritdoc/>
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute)
    {
        var needsServer = testMethod.TestClass.Class.GetCustomAttributes(typeof(OnSqlServerAttribute).AssemblyQualifiedName).Any();
        return needsServer && OfficeDatabase.SqlServer is null
            ? new SkippedTest(_messages, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
    }
}

/// <summary>A test that is skipped because no SQL Server is at hand.</summary>
public sealed class SkippedTest : XunitTestCase
{
    /// <summary>For xunit, which rebuilds test cases.</summary>
    [Obsolete("Called by xunit only.")]
    public SkippedTest()
    {
    }

    /// <summary>A skipped test.</summary>
    public SkippedTest(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    /// <inheritdoc/>
    protected override string GetSkipReason(IAttributeInfo factAttribute) => "TAXCOUNTER_SQLSERVER is not set: no SQL Server to run on.";
}
