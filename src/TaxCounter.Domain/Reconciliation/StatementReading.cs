using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>What was read of an outside file. It is taken whole or, with one problem, not at all.</summary>
public sealed record StatementReading
{
    public required StatementFormat Format { get; init; }

    /// <summary>The lines that hold something; of a table, its rows without the header.</summary>
    public required int Records { get; init; }
    public IReadOnlyList<StatementAccount> Accounts { get; init; } = [];
    public IReadOnlyList<ReadItem> Items { get; init; } = [];

    /// <summary>Why it cannot be taken; empty for a good file.</summary>
    public IReadOnlyList<StatementProblem> Problems { get; init; } = [];

    /// <summary>What to look at in a file that is taken all the same.</summary>
    public IReadOnlyList<StatementProblem> Notes { get; init; } = [];

    /// <summary>Money in.</summary>
    public Money Credits => Accounts.Total(a => a.Credits);

    /// <summary>Money out, as a positive amount.</summary>
    public Money Debits => Accounts.Total(a => a.Debits);

    /// <summary>The opening balances of all accounts; null where none is told.</summary>
    public Money? Opening => Accounts.Any(a => a.Opening is not null) ? Accounts.Total(a => a.Opening ?? Money.Zero) : null;

    /// <summary>The closing balances of all accounts; null where none is told.</summary>
    public Money? Closing => Accounts.Any(a => a.Closing is not null) ? Accounts.Total(a => a.Closing ?? Money.Zero) : null;
}
