using TaxCounter.Data.Storage;
using Xunit;

namespace TaxCounter.Testing;

/// <summary>The base of tests that each get empty records of their own.</summary>
public abstract class DatabaseTests(DatabaseProvider provider) : IAsyncLifetime
{
    /// <summary>The records.</summary>
    protected OfficeDatabase Office { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync() => Office = await OfficeDatabase.Create(provider);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await Office.DisposeAsync();
}
