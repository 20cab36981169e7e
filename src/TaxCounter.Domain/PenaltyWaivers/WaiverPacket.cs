using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>Everything a supervisor decides on, on one page. Its figures are those of the day.</summary>
public sealed record WaiverPacket
{
    /// <summary>The case.</summary>
    public required PenaltyWaiver Waiver { get; init; }

    public required Account Account { get; init; }

    /// <summary>The reason; null in a draft without one.</summary>
    public required ReasonCode? Reason { get; init; }

    /// <summary>The periods, by due date.</summary>
    public required IReadOnlyList<PacketPeriod> Periods { get; init; }

    /// <summary>Some years of paying, as advice; refused where the rule book does not say how many.</summary>
    public required Result<PaymentHistory> History { get; init; }

    /// <summary>Whom the rule book wants for what is requested.</summary>
    public required Result<Calculation> Approval { get; init; }

    /// <summary>What the whole account has to pay today, before anything of this is waived.</summary>
    public required Money AccountOwes { get; init; }

    /// <summary>What it would have to pay after what is recommended or requested.</summary>
    public Money AccountOwesAfter => AccountOwes - Periods.Total(p => Money.Max(Money.Zero, p.Now.Balance.Owed) - Money.Max(Money.Zero, p.After.Balance.Owed));

    /// <summary>What would become credit because it was paid.</summary>
    public Money Credit => Periods.Total(p => p.After.Credit);

    /// <summary>All that is requested.</summary>
    public Money Requested => Periods.Total(p => p.Requested);

    /// <summary>All that is recommended.</summary>
    public Money Recommended => Periods.Total(p => p.Recommended);

    /// <summary>The periods whose amount changed after it was submitted or recommended.</summary>
    public IEnumerable<PacketPeriod> Changed => Periods.Where(p => p.WaivableBefore is not null);
}
