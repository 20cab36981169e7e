using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Sends the rows of an act to SQLite some at a time instead of one by one, each batch as one command. Everybody waits behind the one writer, so what an act
/// spends on commands is what the next window waits. A row that was changed by somebody else in between is noticed as before, statement by statement.
/// </summary>
internal sealed class SqliteBatches(ModificationCommandBatchFactoryDependencies dependencies) : IModificationCommandBatchFactory
{
    // The provider binds every parameter of a command to every statement of it: many rows in one command cost more than they save.
    private const int RowsAtOnce = 8;

    /// <inheritdoc/>
    public ModificationCommandBatch Create() => new SomeRows(dependencies);

    private sealed class SomeRows(ModificationCommandBatchFactoryDependencies dependencies) : AffectedCountModificationCommandBatch(dependencies, RowsAtOnce);
}
