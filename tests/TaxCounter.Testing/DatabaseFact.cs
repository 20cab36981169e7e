using System.Runtime.CompilerServices;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace TaxCounter.Testing;

/// <summary>
/// A test that needs a database. Its class is abstract; two short heirs run it on SQLite and, marked <see cref="OnSqlServerAttribute"/>, on SQL Server,
/// which is skipped with the reason where no server is named.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer(typeof(DatabaseFactDiscoverer))]
public sealed class DatabaseFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1) : FactAttribute(file, line);

/// <summary>The tests of this class run on SQL Server.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnSqlServerAttribute : Attribute;

/// <summary>Skips what needs SQL Server where there is none, before its class is made: it would ask for the records at once.</summary>
public sealed class DatabaseFactDiscoverer : FactDiscoverer
{
    /// <inheritdoc/>
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, IXunitTestMethod testMethod, IFactAttribute factAttribute)
    {
        ArgumentNullException.ThrowIfNull(testMethod);
        ArgumentNullException.ThrowIfNull(factAttribute);
        var needsServer = testMethod.TestClass.Class.IsDefined(typeof(OnSqlServerAttribute), inherit: false);
        var skipped = new DatabaseFactAttribute(factAttribute.SourceFilePath, factAttribute.SourceLineNumber ?? -1) { Skip = "TAXCOUNTER_SQLSERVER is not set: no SQL Server to run on." };
        return base.CreateTestCase(discoveryOptions, testMethod, needsServer && OfficeDatabase.SqlServer is null ? skipped : factAttribute);
    }
}
