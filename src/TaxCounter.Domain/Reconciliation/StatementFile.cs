using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>An outside file that was taken in, with its control totals as it told them.</summary>
public sealed class StatementFile
{
    private StatementFile()
    {
        Source = "";
        Name = "";
        Imported = null!;
    }

    public StatementFileId Id { get; private init; }

    /// <summary>Where it came from, by the name the office gave: "First Bank".</summary>
    public string Source { get; private init; }
    public StatementFormat Format { get; private init; }

    /// <summary>The file's name.</summary>
    public string Name { get; private init; }
    public int Records { get; private init; }
    public int Accounts { get; private init; }
    public int Items { get; private init; }
    public Money Credits { get; private init; }
    public Money Debits { get; private init; }
    public Money? Opening { get; private init; }
    public Money? Closing { get; private init; }

    /// <summary>The last day it tells of.</summary>
    public DateOnly Day { get; private init; }

    /// <summary>Who imported it, and when.</summary>
    public Signature Imported { get; private init; }

    /// <summary>Takes a good file in.</summary>
    public static StatementFile Of(StatementReading reading, string source, string name, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(act);
        return new StatementFile
        {
            Id = StatementFileId.New(),
            Source = source,
            Format = reading.Format,
            Name = name,
            Records = reading.Records,
            Accounts = reading.Accounts.Count,
            Items = reading.Items.Count,
            Credits = reading.Credits,
            Debits = reading.Debits,
            Opening = reading.Opening,
            Closing = reading.Closing,
            Day = reading.Accounts.Count == 0 ? act.Today : reading.Accounts.Max(a => a.AsOf),
            Imported = act.Signature,
        };
    }
}
