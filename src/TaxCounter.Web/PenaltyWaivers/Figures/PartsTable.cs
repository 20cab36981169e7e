using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The periods of a case with room for how much of each is to be granted.</summary>
/// <param name="Packet">The case.</param>
/// <param name="Rules">The rule book, for the names of taxes.</param>
/// <param name="Rows">What was typed.</param>
public sealed record PartsTable(WaiverPacket Packet, RuleBook Rules, IReadOnlyList<PeriodRow> Rows)
{
    /// <summary>The row of a period.</summary>
    public string? Typed(PacketPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Rows.FirstOrDefault(r => r.Obligation == period.Now.Obligation.Id.Value)?.Measure;
    }
}
