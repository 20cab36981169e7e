using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>One period on the packet page.</summary>
public sealed record PacketPeriod
{
    /// <summary>What is requested and recommended, as it was entered; null while it is only offered.</summary>
    public WaiverPeriod? Period { get; init; }

    /// <summary>What can be waived today.</summary>
    public required WaivablePeriod Now { get; init; }

    /// <summary>What is requested, as an amount of today.</summary>
    public required Money Requested { get; init; }

    /// <summary>What is recommended, as an amount of today.</summary>
    public required Money Recommended { get; init; }

    /// <summary>What the account looks like after what is recommended; where nothing is, after what is requested.</summary>
    public required WaivedAfter After { get; init; }

    /// <summary>What could be waived when it was submitted or recommended; null where it has not changed since.</summary>
    public Money? WaivableBefore { get; init; }

    /// <summary>Why interest stays: the rule with its law, or that the rule book does not know.</summary>
    public required Result<Dated<InterestWaiverRule>> Interest { get; init; }
}
