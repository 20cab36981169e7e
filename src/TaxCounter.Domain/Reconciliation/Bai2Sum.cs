using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Reconciliation;

/// <summary>What a trailer of a BAI2 file has to say: the sum of all amounts since its header, and how many records and parts there are.</summary>
internal sealed class Bai2Sum(string name)
{
    public string Name { get; } = name;
    public bool IsOpen { get; set; }
    public Money Total { get; private set; }

    /// <summary>Records from the header on, continuations counted.</summary>
    public int Lines { get; set; }

    /// <summary>Accounts of a group, groups of a file.</summary>
    public int Parts { get; private set; }

    public void Begin(int lines)
    {
        (IsOpen, Total, Lines, Parts) = (true, Money.Zero, lines, 0);
    }

    public void Add(Money amount) => Total += amount;

    public void Take(Bai2Sum part)
    {
        Total += part.Total;
        Lines += part.Lines;
        Parts++;
    }
}
